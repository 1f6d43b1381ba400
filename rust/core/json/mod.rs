//! JSON text and tokens: scanning, numbers, date-times, writing.
//!
//! Knows text only: no schema, no Python, no frame.

pub mod number;
pub mod plain;
pub mod scan;
pub mod string;
pub mod time;
pub mod write;

/// Text that is malformed, or that breaks a rule of the table that directs the walk.
///
/// Carries neither place nor reason. `walk::explain` finds both later, with another parser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;
