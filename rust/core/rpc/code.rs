//! Error codes, and how each version spells them.
//!
//! Knows the names of codes; reads no JSON and no table.

/// Which family of rules a version follows where versions differ on faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// 1.6: ten codes, two of them spelt differently, no id for what cannot be attributed.
    V16,
    /// 2.0 and 2.0.1.
    V20,
    /// 2.1: CALLRESULTERROR and SEND.
    V21,
}

/// The RPC error codes (OCPP-J 1.6 table 7, 2.0.1 table 8, 2.1 table 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    FormatViolation,
    GenericError,
    InternalError,
    MessageTypeNotSupported,
    NotImplemented,
    OccurrenceConstraintViolation,
    PropertyConstraintViolation,
    ProtocolError,
    RpcFrameworkError,
    TypeConstraintViolation,
}

impl Code {
    /// The code's one name, which is its 2.x spelling.
    pub fn name(self) -> &'static str {
        match self {
            Code::FormatViolation => "FormatViolation",
            Code::GenericError => "GenericError",
            Code::InternalError => "InternalError",
            Code::MessageTypeNotSupported => "MessageTypeNotSupported",
            Code::NotImplemented => "NotImplemented",
            Code::OccurrenceConstraintViolation => "OccurrenceConstraintViolation",
            Code::PropertyConstraintViolation => "PropertyConstraintViolation",
            Code::ProtocolError => "ProtocolError",
            Code::RpcFrameworkError => "RpcFrameworkError",
            Code::TypeConstraintViolation => "TypeConstraintViolation",
        }
    }
}

/// What stands on the wire for the code called `name`: 1.6 spells two codes its own way, for good, and lacks
/// two others.
pub fn spelling(name: &str, dialect: Dialect) -> &str {
    match (dialect, name) {
        (Dialect::V16, "FormatViolation") => "FormationViolation",
        (Dialect::V16, "OccurrenceConstraintViolation") => "OccurenceConstraintViolation",
        (Dialect::V16, "RpcFrameworkError" | "MessageTypeNotSupported") => "GenericError",
        _ => name,
    }
}

impl Dialect {
    /// Of a version, by its package's name.
    pub fn of(package: &str) -> Dialect {
        match package {
            "v16" => Dialect::V16,
            "v21" => Dialect::V21,
            _ => Dialect::V20,
        }
    }
}
