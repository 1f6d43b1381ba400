//! OCPP-J without an interpreter: frames are judged, explained and answered, for OCPP 1.6, 2.0, 2.0.1 and 2.1.

pub mod bytes;
pub mod index;
pub mod json;
pub mod rpc;
pub mod schema;
pub mod walk;
