//! JSON text and tokens: scanning, numbers, date-times, writing.
//!
//! Knows text only: no schema, no Python, no frame.

pub mod number;
pub mod plain;
pub mod scan;
pub mod string;
pub mod time;
pub mod write;

/// The walk cannot go on. Where and why is found out elsewhere, slowly and with another parser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop;

pub type Step<T> = Result<T, Stop>;
