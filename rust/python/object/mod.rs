//! The interpreter: objects made and read through CPython's C API.
//!
//! Knows no JSON and no table.

pub mod call;
pub mod class;
pub mod enums;
pub mod error;
pub mod mapping;
pub mod text;
pub mod time;
pub mod value;
