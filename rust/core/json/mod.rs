//! JSON text and tokens: scanning, numbers, date-times, writing.
//!
//! Knows text only: no schema, no Python, no frame.

pub mod number;
pub mod plain;
pub mod scan;
pub mod string;
pub mod time;
pub mod write;

/// The reading cannot go on: the text is malformed, or breaks a rule of the table that directs the walk.
/// Place and reason are found by `walk::explain`, slowly and with another parser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;
