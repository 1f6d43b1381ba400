//! Rules beyond the schema: whether the text of a value, or of the members of an object, keeps them.
//!
//! Both walks ask here, after they have found a value to be what its schema demands. A value that breaks its schema keeps
//! every rule, because its fault is told already.

use core::cmp::Ordering;
use std::borrow::Cow;

use super::grammar::{Decimal, Instant};
use super::syntax::{Cursor, string};
use crate::rpc::violation::{Keyword, Limit, Violation, clipped, quoted};
use crate::schema::rules::{Check, Form, Relation, TypeRules, When};
use crate::schema::{Kind, Type};

/// Returns whether a payload that keeps its schema keeps the rules of its type too.
#[cold]
pub fn hold(ty: &Type, payload: &[u8]) -> bool {
    let (Some(rules), Ok(text)) = (ty.rules, core::str::from_utf8(payload)) else { return ty.rules.is_none() };
    let text = if text.starts_with('n') { "{}" } else { text };
    object(ty, rules, &mut Cursor::over(text))
}

/// Takes an object and returns whether it keeps the rules. Stops where it does not.
fn object(ty: &Type, rules: &TypeRules, json: &mut Cursor<'_>) -> bool {
    let mut members = (!rules.relations.is_empty()).then(|| Members::new(ty));
    json.peek();
    let mut more = json.enter();
    while more {
        let name = json.name();
        json.peek();
        let start = json.at();
        match ty.field(name.as_bytes()) {
            None => drop(json.value()),
            Some(index) => {
                if !value(&ty.fields[index].kind, rules.checks[index], json) {
                    return false;
                }
                if let Some(members) = &mut members {
                    members.texts[index] = Some(json.since(start));
                }
            }
        }
        more = json.more();
    }
    members.is_none_or(|members| rules.relations.iter().all(|relation| members.unrelated(relation).is_none()))
}

/// Takes a value and returns whether it keeps the checks, and the rules of its type.
fn value(kind: &Kind, checks: &[Check], json: &mut Cursor<'_>) -> bool {
    match *kind {
        Kind::Object(ty) => match ty.rules {
            Some(rules) => return object(ty, rules, json),
            None => drop(json.value()),
        },
        Kind::List(list) if json.peek() == b'[' => {
            let mut more = json.enter();
            while more {
                if !value(&list.item, checks, json) {
                    return false;
                }
                more = json.more();
            }
        }
        Kind::List(list) => return value(&list.item, checks, json),
        _ => {
            let text = json.value();
            return checks.iter().all(|check| broken(*check, text).is_none());
        }
    }
    true
}

/// A rule that is broken, and the words for it.
#[derive(Debug)]
pub struct Broken {
    pub keyword: Keyword,
    pub limit: Limit,
    pub message: String,
}

fn fault(keyword: Keyword, limit: Limit, message: String) -> Option<Broken> {
    Some(Broken { keyword, limit, message })
}

/// Returns the items of a list, each with its position; a value that is no list alone, without one.
pub fn items(value: &str) -> impl Iterator<Item = (Option<usize>, &str)> {
    let mut json = Cursor::over(value);
    let list = value.starts_with('[');
    let mut more = !list || json.enter();
    let mut position = 0;
    core::iter::from_fn(move || {
        if !more {
            return None;
        }
        let item = json.value();
        more = list && json.more();
        position += 1;
        Some((list.then(|| position - 1), item))
    })
}

/// Returns the fault of a value under a check.
pub fn broken(check: Check, value: &str) -> Option<Broken> {
    match check {
        Check::NotEmpty if value == "\"\"" => fault(Keyword::MinLength, Limit::Int(1), "empty".to_owned()),
        Check::NotEmpty => None,
        Check::Decimals(most) => {
            let found = Decimal::read(value)?.decimals();
            let message = || format!("more than {most} decimals ({})", clipped(value, 32));
            if found > i64::from(most) { fault(Keyword::MultipleOf, Limit::Float(unit(most)), message()) } else { None }
        }
        Check::Fraction(most) => {
            let text = string(value)?;
            let found = Instant::read(&text)?.fraction.len();
            let message = || format!("more than {most} fraction digits ({found})");
            if found > usize::from(most) { fault(Keyword::Format, Limit::Name("date-time"), message()) } else { None }
        }
        Check::Form(form) => {
            let text = string(value)?;
            if has_form(form, text.as_bytes()) {
                return None;
            }
            let (name, words) = described(form);
            fault(Keyword::Format, Limit::Name(name), format!("not {words} ({})", quoted(&text)))
        }
    }
}

/// Returns whether a violation says that a number has too many decimals.
pub fn is_about_decimals(violation: &Violation) -> bool {
    violation.keyword == Keyword::MultipleOf && matches!(violation.limit, Limit::Float(limit) if limit < 0.1)
}

/// Returns the power of ten that has this many decimals.
fn unit(decimals: u8) -> f64 {
    format!("1e-{decimals}").parse().unwrap_or_default()
}

/// Returns the name of a form, and what its texts are.
fn described(form: Form) -> (&'static str, &'static str) {
    match form {
        Form::Identifier => ("identifier", "an identifier of letters, digits and *-_=:+|@."),
        Form::Printable => ("printable", "printable ASCII"),
        Form::Uri => ("uri", "a URI"),
        Form::Language => ("language", "a language tag of RFC 5646"),
        Form::Hex => ("hex", "hexadecimal digits"),
        Form::HexNumber => ("hex", "a hexadecimal number without leading zeros"),
        Form::Base64 => ("base64", "Base64"),
        Form::Currency => ("currency", "a currency code of ISO 4217"),
        Form::TimeOfDay => ("time", "a time of day, HH:MM"),
        Form::Date => ("date", "a date, YYYY-MM-DD"),
    }
}

fn has_form(form: Form, text: &[u8]) -> bool {
    match form {
        Form::Identifier => text.iter().all(|byte| byte.is_ascii_alphanumeric() || b"*-_=:+|@.".contains(byte)),
        Form::Printable => text.iter().all(|byte| matches!(byte, b' '..=b'~')),
        Form::Uri => is_uri(text),
        Form::Language => is_language(text),
        Form::Hex => text.iter().all(u8::is_ascii_hexdigit),
        Form::HexNumber => text.iter().all(u8::is_ascii_hexdigit) && (text.len() < 2 || text[0] != b'0'),
        Form::Base64 => is_base64(text),
        Form::Currency => text.len() == 3 && text.iter().all(u8::is_ascii_uppercase),
        Form::TimeOfDay => {
            matches!(text, [b'0'..=b'1', b'0'..=b'9', b':', b'0'..=b'5', b'0'..=b'9'] | [b'2', b'0'..=b'3', b':', b'0'..=b'5', b'0'..=b'9'])
        }
        Form::Date => core::str::from_utf8(text).is_ok_and(is_date),
    }
}

fn is_base64(text: &[u8]) -> bool {
    let digits = text.strip_suffix(b"==").or(text.strip_suffix(b"=")).unwrap_or(text);
    text.len().is_multiple_of(4) && digits.iter().all(|byte| byte.is_ascii_alphanumeric() || b"+/".contains(byte))
}

fn is_date(text: &str) -> bool {
    text.len() == 10 && Instant::read(&format!("{text}T00:00:00Z")).is_some()
}

/// Returns whether a text is a URI of RFC 3986: a scheme, a colon, and at least one character of section 2 after it.
fn is_uri(text: &[u8]) -> bool {
    let Some(colon) = text.iter().position(|&byte| byte == b':') else { return false };
    let (scheme, rest) = (&text[..colon], &text[colon + 1..]);
    let is_scheme = scheme.first().is_some_and(u8::is_ascii_alphabetic)
        && scheme.iter().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(byte));
    let host = rest.strip_prefix(b"//".as_slice()).map(|rest| rest.split(|byte| b"/?#".contains(byte)).next().unwrap_or_default());
    let mut characters = rest.iter();
    let mut legal = !rest.is_empty();
    while let Some(byte) = characters.next() {
        legal &= match byte {
            b'%' => characters.next().is_some_and(u8::is_ascii_hexdigit) && characters.next().is_some_and(u8::is_ascii_hexdigit),
            byte => byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=".contains(byte),
        };
    }
    is_scheme && legal && host.is_none_or(|host| !host.is_empty() || scheme.eq_ignore_ascii_case(b"file"))
}

/// Returns whether a text has the shape of a language tag: subtags of at most eight letters or digits, the first of
/// letters.
fn is_language(text: &[u8]) -> bool {
    text.split(|&byte| byte == b'-').enumerate().all(|(position, subtag)| {
        (1..=8).contains(&subtag.len()) && subtag.iter().all(|byte| byte.is_ascii_alphabetic() || position > 0 && byte.is_ascii_digit())
    })
}

/// The texts of the members of an object, by the positions of their fields.
#[derive(Debug)]
pub struct Members<'a, 't> {
    ty: &'a Type,
    pub texts: Vec<Option<&'t str>>,
}

impl<'a, 't> Members<'a, 't> {
    pub fn new(ty: &'a Type) -> Members<'a, 't> {
        Members { ty, texts: vec![None; ty.fields.len()] }
    }

    fn text(&self, wire: &str) -> Option<&'t str> {
        self.texts[self.ty.field(wire.as_bytes())?]
    }

    fn string(&self, wire: &str) -> Option<Cow<'t, str>> {
        string(self.text(wire)?)
    }

    /// Returns the fault of a relation, and the member that has it; no member if it is a fault of the object.
    pub fn unrelated(&self, relation: &Relation) -> Option<(Option<&'static str>, Broken)> {
        let at = |member, keyword, limit, message| fault(keyword, limit, message).map(|broken| (Some(member), broken));
        match *relation {
            Relation::Order(low, high) => {
                let (below, above) = (self.text(low)?, self.text(high)?);
                if compared(below, above)? != Ordering::Greater {
                    return None;
                }
                let message = format!("less than {low} ({} < {})", clipped(above, 40), clipped(below, 40));
                at(high, Keyword::Minimum, Limit::Name(low), message)
            }
            Relation::Differ(one, other) => {
                let (first, second) = (self.string(one)?, self.string(other)?);
                if first != second {
                    return None;
                }
                at(other, Keyword::Not, Limit::Name(one), format!("equal to {one} ({})", quoted(&second)))
            }
            Relation::Needed(member, when) => {
                if self.text(member).is_some() || !self.holds(when) {
                    return None;
                }
                at(member, Keyword::Required, Limit::None, format!("missing, because {}", self.reason(when)))
            }
            Relation::OnlyIf(member, when) => {
                self.text(member)?;
                if self.holds(when) {
                    return None;
                }
                at(member, Keyword::Dependencies, Limit::Name(when.member()), format!("given, although {}", self.reason(when)))
            }
            Relation::AnyOf(members) => {
                if members.iter().any(|member| self.text(member).is_some()) {
                    return None;
                }
                let message = format!("none of {}", members.join(", "));
                Some((None, fault(Keyword::AnyOf, Limit::Values(members.to_vec()), message)?))
            }
            Relation::Rising(list, member) => self.not_rising(list, member),
        }
    }

    fn not_rising(&self, list: &'static str, member: &str) -> Option<(Option<&'static str>, Broken)> {
        let mut before: Option<&str> = None;
        for (position, item) in items(self.text(list)?) {
            let value = member_of(item, member)?;
            let above = match before {
                None => compared("0", value)? == Ordering::Equal,
                Some(before) => compared(before, value)? == Ordering::Less,
            };
            if !above {
                let place = position.unwrap_or_default();
                let message = match before {
                    None => format!("{member} of item 0 is not 0 ({})", clipped(value, 32)),
                    Some(before) => {
                        let (value, before) = (clipped(value, 32), clipped(before, 32));
                        format!("{member} of item {place} is not greater than the one before ({value}, {before})")
                    }
                };
                return Some((Some(list), fault(Keyword::Minimum, Limit::None, message)?));
            }
            before = Some(value);
        }
        None
    }

    fn holds(&self, when: When) -> bool {
        match when {
            When::Given(member) => self.text(member).is_some(),
            When::Is(member, values) => self.is_one_of(member, values),
            When::IsNot(member, values) => !self.is_one_of(member, values),
        }
    }

    fn is_one_of(&self, member: &str, values: &[&str]) -> bool {
        let Some(text) = self.text(member) else { return false };
        match string(text) {
            Some(text) => values.contains(&&*text),
            None => values.iter().any(|value| compared(value, text) == Some(Ordering::Equal)),
        }
    }

    /// Returns the state of the member that a condition is about, in words.
    fn reason(&self, when: When) -> String {
        let member = when.member();
        match (self.text(member), self.string(member)) {
            (None, _) => format!("{member} is absent"),
            (Some(_), Some(text)) => format!("{member} is {}", quoted(&text)),
            (Some(text), None) if Decimal::read(text).is_some() => format!("{member} is {}", clipped(text, 32)),
            (Some(_), None) => format!("{member} is given"),
        }
    }
}

impl When {
    fn member(self) -> &'static str {
        match self {
            When::Given(member) | When::Is(member, _) | When::IsNot(member, _) => member,
        }
    }
}

/// Returns the text of a member of an object.
fn member_of<'t>(object: &'t str, member: &str) -> Option<&'t str> {
    if !object.starts_with('{') {
        return None;
    }
    let mut json = Cursor::over(object);
    let mut more = json.enter();
    while more {
        let name = json.name();
        let value = json.value();
        if name == member {
            return Some(value);
        }
        more = json.more();
    }
    None
}

/// Compares two numbers, two date-times or two dates; `None` for other values.
fn compared(one: &str, other: &str) -> Option<Ordering> {
    match (string(one), string(other)) {
        (Some(one), Some(other)) if is_date(&one) && is_date(&other) => Some(one.cmp(&other)),
        (Some(one), Some(other)) => Some(Instant::read(&one)?.cmp(&Instant::read(&other)?)),
        (None, None) => Decimal::read(one)?.float()?.partial_cmp(&Decimal::read(other)?.float()?),
        _ => None,
    }
}
