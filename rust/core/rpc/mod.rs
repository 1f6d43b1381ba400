//! OCPP-J: the envelope around a payload, error codes, violations and replies.
//!
//! Knows the array and the tables of codes, and of a payload only its first and last byte.

pub mod code;
pub mod envelope;
pub mod reply;
pub mod violation;
