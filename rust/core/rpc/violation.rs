//! Violations: one rule of a schema broken at one place, and the code and the text that follow from them.
//!
//! Declares every keyword; reads no JSON and no table. Everything in this file is cold.

use super::code::{Code, Dialect};

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
pub const QUOTED: usize = 64;
/// A payload that is no object at all is a matter of syntax; otherwise precedence decides.
pub fn code_of(dialect: Dialect, violations: &[Violation]) -> Code {
    match violations.iter().min_by_key(|violation| violation.keyword.rank()) {
        Some(Violation { path, keyword: Keyword::Type, .. }) if path.is_empty() => Code::FormatViolation,
        Some(first) => first.keyword.code(dialect),
        None => Code::InternalError,
    }
}

/// `Action: /path: what was wrong (found); and 2 more`.
pub fn summary(action: &str, violations: &[Violation]) -> String {
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
