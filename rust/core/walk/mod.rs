//! The walks over a frame and its payload, directed by the tables.
//!
//! The fast walks say yes or no: `decode` hands the values of a text to a sink, `encode` writes the values of a source, and
//! `frame` joins envelope and payload. After a no, `decide` and `explain` find everything that is wrong with a text, and
//! `lenient` everything that is wrong with a value. They read with `syntax` and `grammar`, which share nothing with `json`.
//! `repair` does to a frame, and `mend` to its payload, what a `tolerance` says; `outbound` changes what is sent.
//! `rules` has the rules beyond the schemas, and serves both.
//!
//! Joins `schema`, `json` and `rpc`.

pub mod decide;
pub mod decode;
pub mod discard;
pub mod encode;
pub mod explain;
pub mod frame;
pub mod grammar;
pub mod json;
pub mod lenient;
pub mod loose;
pub mod mend;
pub mod outbound;
mod remedy;
pub mod repair;
pub mod rules;
pub mod syntax;
pub mod tolerance;
