//! JSON text and tokens: scanning, numbers, date-times, writing.
//!
//! Knows text only: no schema, no Python, no frame.

pub mod number;
pub mod scan;
pub mod time;
pub mod write;
