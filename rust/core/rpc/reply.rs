//! What can be wrong with a frame: error codes with their spelling per version, violations, and the reply.
//!
//! Knows words and codes; reads no JSON and no table. All kinds are declared here and nowhere else. Everything
//! in this file is cold.

use crate::json::number;
use crate::json::write::Out;

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

/// The rule of the schema that a value breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keyword {
    Type,
    Required,
    AdditionalProperties,
    Enum,
    MaxLength,
    Minimum,
    Maximum,
    MultipleOf,
    Format,
    MinItems,
    MaxItems,
}

impl Keyword {
    pub fn name(self) -> &'static str {
        match self {
            Keyword::Type => "type",
            Keyword::Required => "required",
            Keyword::AdditionalProperties => "additionalProperties",
            Keyword::Enum => "enum",
            Keyword::MaxLength => "maxLength",
            Keyword::Minimum => "minimum",
            Keyword::Maximum => "maximum",
            Keyword::MultipleOf => "multipleOf",
            Keyword::Format => "format",
            Keyword::MinItems => "minItems",
            Keyword::MaxItems => "maxItems",
        }
    }

    /// Which violation decides the code where there are several: the lowest, then the first in the document.
    fn rank(self) -> u8 {
        match self {
            Keyword::Type => 0,
            Keyword::Required => 1,
            Keyword::AdditionalProperties => 2,
            Keyword::Enum => 3,
            Keyword::MaxLength | Keyword::Minimum | Keyword::Maximum | Keyword::MultipleOf | Keyword::Format => 4,
            Keyword::MinItems | Keyword::MaxItems => 5,
        }
    }

    /// Two of these have a sentence of the specification behind them (`type`, `enum`); the others follow from
    /// the codes' descriptions.
    fn code(self, dialect: Dialect) -> Code {
        match self {
            Keyword::Type => Code::TypeConstraintViolation,
            Keyword::Required | Keyword::MinItems | Keyword::MaxItems => Code::OccurrenceConstraintViolation,
            Keyword::AdditionalProperties if dialect == Dialect::V16 => Code::FormatViolation,
            Keyword::AdditionalProperties => Code::ProtocolError,
            Keyword::Enum | Keyword::MaxLength | Keyword::Minimum | Keyword::Maximum | Keyword::MultipleOf | Keyword::Format => {
                Code::PropertyConstraintViolation
            }
        }
    }
}

/// The limit that the schema sets.
#[derive(Clone, Debug, PartialEq)]
pub enum Limit {
    None,
    Int(i64),
    Float(f64),
    /// A JSON type or a format.
    Name(&'static str),
    /// The values of an enum.
    Values(Vec<&'static str>),
}

/// One rule broken at one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    /// JSON pointer inside the payload; empty for the payload itself.
    pub path: String,
    pub keyword: Keyword,
    pub limit: Limit,
    /// What was wrong and what was found, without the path.
    pub message: String,
}

/// The longest piece of a payload that a text or a reply may quote, in code points.
const QUOTED: usize = 64;
/// The longest errorDescription of 2.x, in code points; 1.6 has no limit and keeps to it too.
pub const DESCRIPTION: usize = 255;
/// How many violations a reply lists; `more` says how many it does not.
const LISTED: usize = 8;

/// How a fault is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nothing may or should be sent.
    Silence,
    /// CALLERROR with this id.
    CallError(String),
    /// CALLRESULTERROR with this id (2.1).
    CallResultError(String),
}

/// A frame that cannot be decoded, with everything that its reply needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    pub code: Code,
    /// The whole text, action first.
    pub text: String,
    pub violations: Vec<Violation>,
    pub message_id: Option<String>,
    pub action: Option<&'static str>,
    pub answer: Answer,
}

impl Fault {
    /// A frame that is no OCPP-J message.
    pub fn frame(code: Code, what: impl Into<String>, message_id: Option<String>, answer: Answer) -> Self {
        Fault { code, text: format!("frame: {}", what.into()), violations: Vec::new(), message_id, action: None, answer }
    }

    /// A payload that breaks its schema.
    pub fn payload(dialect: Dialect, action: &'static str, violations: Vec<Violation>, message_id: String, answer: Answer) -> Self {
        let code = code_of(dialect, &violations);
        let text = text_of(action, &violations);
        Fault { code, text, violations, message_id: Some(message_id), action: Some(action), answer }
    }

    /// The frame to send back, if any.
    pub fn reply(&self, dialect: Dialect) -> Option<Vec<u8>> {
        let (kind, id) = match &self.answer {
            Answer::Silence => return None,
            Answer::CallError(id) => (4, id),
            Answer::CallResultError(id) => (5, id),
        };
        let mut frame = error_head(kind, id, spelling(self.code.name(), dialect), &clipped(&self.text, DESCRIPTION));
        self.write_details(&mut frame);
        frame.push(b']');
        Some(frame.text().to_vec())
    }

    /// `{"violations":[{"path","keyword","limit"}...],"more":n}`; empty where the frame itself is at fault.
    fn write_details(&self, into: &mut Out) {
        into.push(b'{');
        for (i, violation) in self.violations.iter().take(LISTED).enumerate() {
            into.put(if i == 0 { b"\"violations\":[{\"path\":" } else { b",{\"path\":" });
            into.string(clipped(&violation.path, QUOTED).as_bytes());
            into.put(b",\"keyword\":");
            into.string(violation.keyword.name().as_bytes());
            match violation.limit {
                Limit::Int(limit) => {
                    into.put(b",\"limit\":");
                    number::int(limit, into);
                }
                Limit::Float(limit) => {
                    into.put(b",\"limit\":");
                    number::shortest_float(limit, false, into);
                }
                Limit::Name(name) => {
                    into.put(b",\"limit\":");
                    into.string(name.as_bytes());
                }
                Limit::None | Limit::Values(_) => {}
            }
            into.push(b'}');
        }
        if !self.violations.is_empty() {
            into.push(b']');
        }
        if let Some(more @ 1..) = self.violations.len().checked_sub(LISTED) {
            into.put(b",\"more\":");
            number::int(more as i64, into);
        }
        into.push(b'}');
    }
}

/// `[kind,"id","code","description",` of an error frame.
pub fn error_head(kind: u8, id: &str, code: &str, description: &str) -> Out {
    let mut frame = Out::new();
    frame.put(&[b'[', b'0' + kind, b',']);
    for text in [id, code, description] {
        frame.string(text.as_bytes());
        frame.push(b',');
    }
    frame
}

/// A payload that is no object at all is a matter of syntax; otherwise precedence decides.
fn code_of(dialect: Dialect, violations: &[Violation]) -> Code {
    match violations.iter().min_by_key(|violation| violation.keyword.rank()) {
        Some(Violation { path, keyword: Keyword::Type, .. }) if path.is_empty() => Code::FormatViolation,
        Some(first) => first.keyword.code(dialect),
        None => Code::InternalError,
    }
}

/// `Action: /path: what was wrong (found); and 2 more`.
pub fn text_of(action: &str, violations: &[Violation]) -> String {
    let Some(first) = violations.first() else {
        return format!("{action}: refused, but no rule is broken; this is a defect of ocpp-fast");
    };
    let path = clipped(&first.path, QUOTED * 4);
    let place = if path.is_empty() { String::new() } else { format!("{path}: ") };
    let more = match violations.len() {
        1 => String::new(),
        several => format!("; and {} more", several - 1),
    };
    format!("{action}: {place}{}{more}", first.message)
}

/// Goes one step further down a JSON pointer (RFC 6901).
pub fn push_step(path: &mut String, step: &str) {
    path.push('/');
    if step.contains(['~', '/']) {
        path.push_str(&step.replace('~', "~0").replace('/', "~1"));
    } else {
        path.push_str(step);
    }
}

/// The first `most` code points, the last one an ellipsis where some are left out.
pub fn clipped(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some(_) => text.chars().take(most - 1).chain(['…']).collect(),
    }
}

/// A piece of a payload for a text: quoted where it is short, its length where it is not.
pub fn quoted(text: &str) -> String {
    match text.chars().count() {
        length if length <= QUOTED => format!("{text:?}"),
        length => format!("of {length} characters"),
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
