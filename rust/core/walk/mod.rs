//! The walks over a payload, directed by the tables: a fast walk that hands values to a sink, and a slow walk that
//! explains what is wrong.
//!
//! Joins `schema`, `json` and `rpc`.

pub mod decode;
pub mod discard;
pub mod explain;
pub mod frame;
