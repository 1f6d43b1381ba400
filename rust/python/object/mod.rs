//! The interpreter: objects made and read through CPython's C API.
//!
//! The only floor with `unsafe`. Knows no JSON and, but for `bind`, no table.

pub mod bind;
pub mod call;
pub mod enums;
pub mod raise;
pub mod record;
pub mod text;
pub mod time;
pub mod value;
