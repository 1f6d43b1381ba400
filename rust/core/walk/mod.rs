//! The walks over a payload, directed by the tables: one fast walk that builds or only checks, one slow walk
//! that explains, one walk that encodes.
//!
//! Joins `schema`, `json` and `py`, and in `whole` and `explain` the envelope.

#[cfg(feature = "python")]
pub mod build;
pub mod check;
pub mod decode;
#[cfg(feature = "python")]
pub mod encode;
pub mod explain;
pub mod whole;
