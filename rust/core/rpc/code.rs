//! Error codes, and the spelling of each version.
//!
//! Knows the names of codes. Reads no JSON and no table.

/// A family of versions with the same rules about faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// 1.6, with ten codes, two of them spelled differently, and without an id for frames that cannot be attributed.
    V16,
    /// 2.0 and 2.0.1.
    V20,
    /// 2.1, with CALLRESULTERROR and SEND.
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
    /// Returns the name of the code, which is its spelling on 2.x.
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

/// Returns the text of the code called `name` in a frame. 1.6 spells two codes differently, and lacks two others.
pub fn spelling(name: &str, dialect: Dialect) -> &str {
    match (dialect, name) {
        (Dialect::V16, "FormatViolation") => "FormationViolation",
        (Dialect::V16, "OccurrenceConstraintViolation") => "OccurenceConstraintViolation",
        (Dialect::V16, "RpcFrameworkError" | "MessageTypeNotSupported") => "GenericError",
        _ => name,
    }
}

impl Dialect {
    /// Returns the dialect of the version whose package has this name, such as `v201`.
    pub fn of(package: &str) -> Dialect {
        match package {
            "v16" => Dialect::V16,
            "v21" => Dialect::V21,
            _ => Dialect::V20,
        }
    }
}
