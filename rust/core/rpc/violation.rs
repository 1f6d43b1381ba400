//! Violations of a schema, and the error code and the text that follow from them.
//!
//! Declares every keyword. Reads no JSON and no table. All code in this file is cold.

use super::code::{Code, Dialect};

/// A rule of a schema, or one that the specification states beyond it.
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
    /// A text is too short. Only rules beyond the schemas have this keyword and those that follow.
    MinLength,
    /// A member is given that another one rules out.
    Dependencies,
    /// None of several members is given.
    AnyOf,
    /// A value is equal to one that it must differ from.
    Not,
}

impl Keyword {
    /// The keywords that an entry of a tolerance may name. The others come from rules beyond the schemas, and are always refused.
    pub const ALL: [Keyword; 11] = [
        Keyword::Type,
        Keyword::Required,
        Keyword::AdditionalProperties,
        Keyword::Enum,
        Keyword::MaxLength,
        Keyword::Minimum,
        Keyword::Maximum,
        Keyword::MultipleOf,
        Keyword::Format,
        Keyword::MinItems,
        Keyword::MaxItems,
    ];

    /// Returns the keyword with this name.
    pub fn of(name: &str) -> Option<Keyword> {
        Keyword::ALL.into_iter().find(|keyword| keyword.name() == name)
    }

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
            Keyword::MinLength => "minLength",
            Keyword::Dependencies => "dependencies",
            Keyword::AnyOf => "anyOf",
            Keyword::Not => "not",
        }
    }

    /// Returns whether the keyword limits values of one type, so that the type can hold a value that breaks it.
    pub fn is_limit(self) -> bool {
        use Keyword::{Enum, MaxItems, MaxLength, Maximum, MinItems, Minimum, MultipleOf};
        matches!(self, MaxLength | Enum | Minimum | Maximum | MultipleOf | MinItems | MaxItems)
    }

    /// Returns the precedence of the keyword: among several violations, the one with the lowest rank decides the code.
    ///
    /// Keywords of one rank have one code, so that their order in the document makes no difference.
    fn rank(self) -> u8 {
        match self {
            Keyword::Type => 0,
            Keyword::Required | Keyword::Dependencies | Keyword::AnyOf => 1,
            Keyword::AdditionalProperties => 2,
            Keyword::Enum => 3,
            Keyword::MaxLength
            | Keyword::MinLength
            | Keyword::Minimum
            | Keyword::Maximum
            | Keyword::MultipleOf
            | Keyword::Format
            | Keyword::Not => 4,
            Keyword::MinItems | Keyword::MaxItems => 5,
        }
    }

    /// Returns the code of a violation below the payload itself.
    ///
    /// The specification gives the codes of `type` and `enum` in so many words. The others follow from its descriptions of
    /// the codes.
    fn code(self, dialect: Dialect) -> Code {
        match self {
            Keyword::Type => Code::TypeConstraintViolation,
            Keyword::Required | Keyword::Dependencies | Keyword::AnyOf | Keyword::MinItems | Keyword::MaxItems => {
                Code::OccurrenceConstraintViolation
            }
            Keyword::AdditionalProperties if dialect == Dialect::V16 => Code::FormatViolation,
            Keyword::AdditionalProperties => Code::ProtocolError,
            Keyword::Enum
            | Keyword::MaxLength
            | Keyword::MinLength
            | Keyword::Minimum
            | Keyword::Maximum
            | Keyword::MultipleOf
            | Keyword::Format
            | Keyword::Not => Code::PropertyConstraintViolation,
        }
    }
}

/// The limit that a schema sets.
#[derive(Clone, Debug, PartialEq)]
pub enum Limit {
    None,
    Int(i64),
    Float(f64),
    /// A JSON type, a format, or another member.
    Name(&'static str),
    /// The values of an enum, or members.
    Values(Vec<&'static str>),
}

/// A rule of a schema that a value breaks.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    /// JSON pointer inside the payload (RFC 6901); empty for the payload itself.
    pub path: String,
    pub keyword: Keyword,
    pub limit: Limit,
    /// The fault and the value found, without the path.
    pub message: String,
}

/// The number of violations of one payload that are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    /// As many as a reply shows. Finding them costs little more than reading the payload.
    First,
    /// All of them, up to 10,000.
    All,
    /// As many as this.
    UpTo(usize),
}

impl Listing {
    /// Returns the greatest number of violations that are listed.
    pub fn most(self) -> usize {
        match self {
            Listing::First => 8,
            Listing::All => 10_000,
            Listing::UpTo(most) => most,
        }
    }
}

/// The violations of one payload: a list of the first ones, and the number of all.
#[derive(Clone, Debug, PartialEq)]
pub struct Findings {
    /// The first violations in document order.
    pub listed: Vec<Violation>,
    /// The number of all violations, listed or not.
    pub count: usize,
    /// The greatest number of violations that are listed.
    most: usize,
    /// The keyword that decides the code.
    decisive: Option<Keyword>,
}

impl Findings {
    pub fn new(listing: Listing) -> Findings {
        Findings { listed: Vec::new(), count: 0, most: listing.most(), decisive: None }
    }

    /// Adds a violation. Calls `violation` only if it is to be listed, because most of a long list are not.
    pub fn add(&mut self, keyword: Keyword, violation: impl FnOnce() -> Violation) {
        self.count(keyword);
        if self.listed.len() < self.most {
            self.listed.push(violation());
        }
    }

    /// Adds a violation before those listed from `at` on.
    pub fn insert(&mut self, at: usize, keyword: Keyword, violation: impl FnOnce() -> Violation) {
        self.count(keyword);
        if at < self.most {
            self.listed.insert(at, violation());
            self.listed.truncate(self.most);
        }
    }

    fn count(&mut self, keyword: Keyword) {
        self.count += 1;
        if self.decisive.is_none_or(|decisive| keyword.rank() < decisive.rank()) {
            self.decisive = Some(keyword);
        }
    }

    /// Returns the code that the violations come to.
    ///
    /// A payload that is no object at all breaks the syntax. Otherwise the keyword of the lowest rank decides, whether or not
    /// its violation is listed.
    pub fn code(&self, dialect: Dialect) -> Code {
        match (self.decisive, self.listed.first()) {
            (Some(Keyword::Type), Some(first)) if first.path.is_empty() => Code::FormatViolation,
            (Some(decisive), _) => decisive.code(dialect),
            (None, _) => Code::InternalError,
        }
    }
}

/// Returns the text of a refusal: `Action: /path: fault (value found); and 2 more`.
pub fn summary(action: &str, first: Option<&Violation>, count: usize) -> String {
    let Some(first) = first else {
        return format!("{action}: refused, but no rule is broken; this is a defect of ocpp-fast");
    };
    let path = clipped(&first.path, PATH);
    let place = if path.is_empty() { String::new() } else { format!("{path}: ") };
    let more = match count {
        1 => String::new(),
        several => format!("; and {} more", several - 1),
    };
    format!("{action}: {place}{}{more}", first.message)
}

/// The position of a value inside a payload, as a list from the value up to the payload itself.
///
/// A step costs nothing until a violation needs the pointer.
#[derive(Clone, Copy, Debug)]
pub enum Path<'p> {
    Payload,
    Member(&'p Path<'p>, &'p str),
    Item(&'p Path<'p>, usize),
}

impl Path<'_> {
    /// Returns the JSON pointer (RFC 6901).
    pub fn pointer(&self) -> String {
        let mut pointer = String::new();
        self.write(&mut pointer);
        pointer
    }

    fn write(&self, into: &mut String) {
        match *self {
            Path::Payload => {}
            Path::Member(parent, name) => {
                parent.write(into);
                push_step(into, name);
            }
            Path::Item(parent, index) => {
                parent.write(into);
                push_step(into, &index.to_string());
            }
        }
    }
}

/// Adds a step to a JSON pointer (RFC 6901).
pub fn push_step(pointer: &mut String, step: &str) {
    pointer.push('/');
    if step.contains(['~', '/']) {
        pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
    } else {
        pointer.push_str(step);
    }
}

/// The longest piece of a payload that a text or a reply may quote, in code points.
pub const QUOTED: usize = 64;
/// The longest path that a text may show, in code points.
pub const PATH: usize = 256;

/// Returns the first `most` code points of a text; the last one is an ellipsis if some are left out.
pub fn clipped(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some(_) => text.chars().take(most - 1).chain(['…']).collect(),
    }
}

/// Returns a piece of a payload for a text: in quotes if it is short, otherwise its length.
pub fn quoted(text: &str) -> String {
    match text.chars().count() {
        length if length <= QUOTED => format!("{text:?}"),
        length => format!("of {length} characters"),
    }
}
