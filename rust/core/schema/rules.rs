//! Rules that the specification states beyond its published schemas.
//!
//! Knows the shape of a rule. The rules themselves are rows of the definition files, and `ruled` makes tables that have
//! them.

/// The sets of rules that hold beside the schemas.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RuleSets {
    /// The rules of the text of the specification.
    pub specification: bool,
    /// Required texts are not empty. The specification does not demand it.
    pub non_empty: bool,
}

/// The set that a rule belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleSet {
    Specification,
    NonEmpty,
}

impl RuleSets {
    pub fn has(self, set: RuleSet) -> bool {
        match set {
            RuleSet::Specification => self.specification,
            RuleSet::NonEmpty => self.non_empty,
        }
    }
}

/// A row of the rules of a version.
#[derive(Debug)]
pub struct Rule {
    pub name: &'static str,
    pub set: RuleSet,
    pub places: Places,
    pub demand: Demand,
}

/// The fields or types that a rule is about.
#[derive(Debug)]
pub enum Places {
    /// Every field of a kind.
    Every(Every),
    /// Fields, each as its type and its wire name. A rule about a list is about its items.
    Fields(&'static [(&'static str, &'static str)]),
    Types(&'static [&'static str]),
}

/// A selection of the fields of a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    Int,
    /// Numbers of messages that only a CSMS sends.
    NumToStation,
    DateTime,
    RequiredText,
}

/// The demand of a rule.
#[derive(Debug)]
pub enum Demand {
    Int {
        min: i64,
        max: i64,
    },
    Num {
        min: f64,
        max: f64,
        multiple_of_tenth: bool,
    },
    /// A list of at least this many items.
    Items {
        min: u32,
    },
    Check(Check),
    Relation(Relation),
}

/// A demand on the text of one value that no limit of a table can express.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// A text of at least one character.
    NotEmpty,
    /// A number with at most this many decimals.
    Decimals(u8),
    /// A date-time with at most this many digits in the fraction of its second.
    Fraction(u8),
    Form(Form),
}

/// The form of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Letters, digits and `*-_=:+|@.` (part 2 section 2.1.4).
    Identifier,
    /// Printable characters of ASCII.
    Printable,
    /// A URI with its scheme (RFC 3986).
    Uri,
    /// A language tag (RFC 5646).
    Language,
    /// Hexadecimal digits.
    Hex,
    /// A hexadecimal number without leading zeros.
    HexNumber,
    /// Base64 with padding (RFC 4648).
    Base64,
    /// A currency code (ISO 4217).
    Currency,
    /// `HH:MM`
    TimeOfDay,
    /// `YYYY-MM-DD`
    Date,
}

/// A demand on several members of one object, which are given by their wire names.
#[derive(Clone, Copy, Debug)]
pub enum Relation {
    /// The first of two numbers, date-times or dates is not above the second.
    Order(&'static str, &'static str),
    /// The values differ.
    Differ(&'static str, &'static str),
    /// The member is there if the condition holds.
    Needed(&'static str, When),
    /// The member is there only if the condition holds.
    OnlyIf(&'static str, When),
    /// At least one of the members is there.
    AnyOf(&'static [&'static str]),
    /// The member of the first item of a list is zero, and that of each later item is greater than the one before.
    Rising(&'static str, &'static str),
}

/// A condition on a member of the same object.
#[derive(Clone, Copy, Debug)]
pub enum When {
    Given(&'static str),
    /// The member has one of these texts.
    Is(&'static str, &'static [&'static str]),
    /// The member is absent, or has another text.
    IsNot(&'static str, &'static [&'static str]),
}

/// The rules of one type that its fields do not express. A type has them, empty ones if need be, if a type inside it has
/// rules.
#[derive(Debug)]
pub struct TypeRules {
    /// For each field, the checks of its value.
    pub checks: &'static [&'static [Check]],
    pub relations: &'static [Relation],
}
