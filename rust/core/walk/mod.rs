//! The walks over a payload, directed by the tables. `decode` hands a text's values to a sink, `encode` writes the
//! values of a source; both only answer yes or no. `explain` and `lenient` find everything that is wrong.
//!
//! Joins `schema`, `json` and `rpc`.

pub mod decode;
pub mod discard;
pub mod encode;
pub mod explain;
pub mod frame;
pub mod json;
pub mod lenient;
