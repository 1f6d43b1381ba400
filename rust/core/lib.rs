#![doc = include_str!("README.md")]
//!
//! # Modules
//!
//! [`Codec`] and the types that it takes and returns are the interface for users. The modules serve the Python package
//! `ocpp-fast` too, and change with it.

pub mod bytes;
mod codec;
pub mod index;
pub mod json;
pub mod rpc;
pub mod schema;
pub mod walk;
pub mod websocket;

pub use codec::{Accepted, Codec, Refused, Unencodable};
pub use rpc::code::Code;
pub use rpc::envelope::MessageType;
pub use rpc::reply::Fault;
pub use rpc::violation::{Keyword, Limit, Violation};
pub use schema::rules::RuleSets;
pub use walk::frame::Limits;
