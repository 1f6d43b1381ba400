//! Python objects, made and read through CPython's C API.
//!
//! Must never know JSON or a table.

pub mod call;
pub mod class;
pub mod construct;
pub mod enums;
pub mod error;
pub mod inline;
pub mod layout;
pub mod mapping;
pub mod nesting;
pub mod text;
pub mod time;
pub mod value;
