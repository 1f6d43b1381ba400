//! The slow walk over a payload: the violations of its schema, in document order, with path, keyword, limit and words.
//!
//! Shares no reading with the fast walk, neither of JSON nor of numbers and date-times, so that each can be held against
//! the other: the fast walk accepts a payload exactly when this one finds nothing.

use std::borrow::Cow;

use super::grammar::{Decimal, Integer, is_date_time};
use super::rules::{self, Members};
use super::syntax::{self, Cursor, string};
use crate::rpc::violation::{Findings, Keyword, Limit, Listing, PATH, Path, Violation, clipped, quoted};
use crate::schema::rules::Check;
use crate::schema::{Enum, Kind, List, Type};

/// A known member that an object has twice. Nothing else is said about such a payload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twice {
    /// JSON pointer to the member.
    pub path: String,
}

impl core::fmt::Display for Twice {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(formatter, "{}: given twice", clipped(&self.path, PATH))
    }
}

/// Returns all violations of a payload of any depth. The error says in words that the text is not JSON, or has a member
/// twice.
#[cold]
pub fn payload(ty: &Type, text: &str) -> Result<Vec<Violation>, String> {
    let json = syntax::read(text, u32::MAX).map_err(|unreadable| unreadable.to_string())?;
    let findings = findings(ty, json, Listing::All).map_err(|twice| twice.to_string())?;
    Ok(findings.listed)
}

/// Returns the violations of the payload under the cursor; `null` stands for the empty object.
#[cold]
pub fn findings(ty: &Type, json: Cursor<'_>, listing: Listing) -> Result<Findings, Twice> {
    let mut walk = Explainer { json, findings: Findings::new(listing) };
    if walk.json.peek() == b'n' {
        walk.missing(ty, 0, &Path::Payload);
        walk.relations(ty, ty.rules.map(|_| Members::new(ty)), &Path::Payload);
    } else {
        walk.record(ty, &Path::Payload)?;
    }
    Ok(walk.findings)
}

/// Returns the violations of the value under the cursor, with pointers from this value.
#[cold]
pub fn value(kind: &Kind, json: Cursor<'_>, listing: Listing) -> Result<Findings, Twice> {
    let mut walk = Explainer { json, findings: Findings::new(listing) };
    walk.value(kind, &Path::Payload)?;
    Ok(walk.findings)
}

/// A walk under way.
struct Explainer<'t> {
    json: Cursor<'t>,
    findings: Findings,
}

impl<'t> Explainer<'t> {
    /// Takes the next value and adds what `kind` forbids about it.
    fn value(&mut self, kind: &Kind, path: &Path<'_>) -> Result<(), Twice> {
        match *kind {
            Kind::Object(ty) => return self.record(ty, path),
            Kind::List(list) => return self.list(list, path),
            Kind::Str { max } => self.text(max, path),
            Kind::Uri => drop(self.string(path)),
            Kind::Enum(enum_) => self.member(enum_, path),
            Kind::DateTime => self.date_time(path),
            Kind::Int { min, max, literal } => self.int(min, max, literal, path),
            Kind::Num { min, max, multiple_of_tenth } => self.number(min, max, multiple_of_tenth, path),
            Kind::Bool => {
                let text = self.json.value();
                if !matches!(text, "true" | "false") {
                    self.wrong_type("boolean", text, path);
                }
            }
            Kind::Any => drop(self.json.value()),
        }
        Ok(())
    }

    fn record(&mut self, ty: &Type, path: &Path<'_>) -> Result<(), Twice> {
        if self.json.peek() != b'{' {
            let text = self.json.value();
            self.wrong_type("object", text, path);
            return Ok(());
        }
        let mut seen = 0u64;
        let mut members = ty.rules.map(|_| Members::new(ty));
        let mut more = self.json.enter();
        while more {
            let name = self.json.name();
            let path = Path::Member(path, &name);
            let value = self.json;
            match ty.fields.iter().position(|field| field.wire == name) {
                Some(index) if seen & 1 << index != 0 => return Err(Twice { path: path.pointer() }),
                Some(index) => {
                    seen |= 1 << index;
                    self.value(&ty.fields[index].kind, &path)?;
                    if let (Some(rules), Some(members)) = (ty.rules, &mut members) {
                        let text = value.text();
                        members.texts[index] = Some(text);
                        self.checks(rules.checks[index], text, &path);
                    }
                }
                None => {
                    self.json.value();
                    if !ty.additional_members {
                        self.violate(Keyword::AdditionalProperties, &path, || (Limit::None, "unknown member".to_owned()));
                    }
                }
            }
            more = self.json.more();
        }
        self.missing(ty, seen, path);
        self.relations(ty, members, path);
        Ok(())
    }

    /// Adds the checks of a member that its value, or an item of it, does not keep.
    fn checks(&mut self, checks: &[Check], value: &str, path: &Path<'_>) {
        if checks.is_empty() {
            return;
        }
        for (position, item) in rules::items(value) {
            for broken in checks.iter().filter_map(|check| rules::broken(*check, item)) {
                let item = position.map_or(*path, |position| Path::Item(path, position));
                self.violate(broken.keyword, &item, || (broken.limit, broken.message));
            }
        }
    }

    /// Adds the relations between members that an object does not keep.
    fn relations(&mut self, ty: &Type, members: Option<Members<'_, '_>>, path: &Path<'_>) {
        let (Some(rules), Some(members)) = (ty.rules, members) else { return };
        for (member, broken) in rules.relations.iter().filter_map(|relation| members.unrelated(relation)) {
            let path = member.map_or(*path, |member| Path::Member(path, member));
            self.violate(broken.keyword, &path, || (broken.limit, broken.message));
        }
    }

    /// Adds the required members that are not among those seen.
    fn missing(&mut self, ty: &Type, seen: u64, path: &Path<'_>) {
        for (index, field) in ty.fields.iter().enumerate() {
            if field.required && seen & 1 << index == 0 {
                self.violate(Keyword::Required, &Path::Member(path, field.wire), || (Limit::None, "missing".to_owned()));
            }
        }
    }

    fn list(&mut self, list: &List, path: &Path<'_>) -> Result<(), Twice> {
        if self.json.peek() != b'[' {
            if list.allow_single {
                return self.value(&list.item, path);
            }
            let text = self.json.value();
            self.wrong_type("array", text, path);
            return Ok(());
        }
        // The list itself comes before its items in the document, although their number is known after them.
        let place = self.findings.listed.len();
        let mut count = 0;
        let mut more = self.json.enter();
        while more {
            self.value(&list.item, &Path::Item(path, count))?;
            count += 1;
            more = self.json.more();
        }
        let (min, max) = (list.min, list.max);
        let violation =
            |keyword, limit: u32, message| Violation { path: path.pointer(), keyword, limit: Limit::Int(limit.into()), message };
        if count < min as usize {
            let message = || format!("fewer than {} ({count})", items(min));
            self.findings.insert(place, Keyword::MinItems, || violation(Keyword::MinItems, min, message()));
        }
        if count > max as usize {
            let message = || format!("more than {} ({count})", items(max));
            self.findings.insert(place, Keyword::MaxItems, || violation(Keyword::MaxItems, max, message()));
        }
        Ok(())
    }

    fn text(&mut self, max: u32, path: &Path<'_>) {
        let Some(text) = self.string(path) else { return };
        // A text has at most as many code points as bytes, and counting them takes longer.
        if text.len() > max as usize {
            let length = text.chars().count();
            if length > max as usize {
                let found = || (Limit::Int(max.into()), format!("longer than {max} characters ({length})"));
                self.violate(Keyword::MaxLength, path, found);
            }
        }
    }

    fn member(&mut self, enum_: &Enum, path: &Path<'_>) {
        let Some(text) = self.string(path) else { return };
        if !enum_.values.iter().any(|value| value.wire == text) {
            let values = || enum_.values.iter().map(|value| value.wire).collect();
            let found = || (Limit::Values(values()), format!("not a value of {} ({})", enum_.name, quoted(&text)));
            self.violate(Keyword::Enum, path, found);
        }
    }

    fn date_time(&mut self, path: &Path<'_>) {
        let Some(text) = self.string(path) else { return };
        if !is_date_time(&text) {
            let found = || (Limit::Name("date-time"), format!("not an RFC 3339 date-time with a zone ({})", quoted(&text)));
            self.violate(Keyword::Format, path, found);
        }
    }

    fn int(&mut self, min: i64, max: i64, literal: bool, path: &Path<'_>) {
        let text = self.json.value();
        let Some(decimal) = Decimal::read(text) else {
            return self.wrong_type("integer", text, path);
        };
        match decimal.integer(literal) {
            Integer::Not => self.wrong_type("integer", text, path),
            Integer::Fits(value) if value < min => {
                self.violate(Keyword::Minimum, path, || (Limit::Int(min), format!("less than {min} ({value})")))
            }
            Integer::Fits(value) if value > max => {
                self.violate(Keyword::Maximum, path, || (Limit::Int(max), format!("greater than {max} ({value})")))
            }
            Integer::Fits(_) => {}
            Integer::Below => self.violate(Keyword::Minimum, path, || (Limit::Int(min), format!("less than {min}"))),
            Integer::Above => self.violate(Keyword::Maximum, path, || (Limit::Int(max), format!("greater than {max}"))),
        }
    }

    fn number(&mut self, min: f64, max: f64, multiple_of_tenth: bool, path: &Path<'_>) {
        let text = self.json.value();
        let Some(decimal) = Decimal::read(text) else {
            return self.wrong_type("number", text, path);
        };
        let found = || clipped(text, NUMBER);
        match decimal.float() {
            None if decimal.is_negative() => {
                self.violate(Keyword::Minimum, path, || (Limit::Float(f64::MIN), format!("beyond a double ({})", found())))
            }
            None => self.violate(Keyword::Maximum, path, || (Limit::Float(f64::MAX), format!("beyond a double ({})", found()))),
            Some(value) if value < min => {
                self.violate(Keyword::Minimum, path, || (Limit::Float(min), format!("less than {min} ({})", found())))
            }
            Some(value) if value > max => {
                self.violate(Keyword::Maximum, path, || (Limit::Float(max), format!("greater than {max} ({})", found())))
            }
            Some(_) => {}
        }
        if multiple_of_tenth && !decimal.is_in_tenths() {
            self.violate(Keyword::MultipleOf, path, || (Limit::Float(0.1), format!("not a multiple of 0.1 ({})", found())));
        }
    }

    /// Takes a string and returns its value; adds a violation for any other value.
    fn string(&mut self, path: &Path<'_>) -> Option<Cow<'t, str>> {
        let text = self.json.value();
        let value = string(text);
        if value.is_none() {
            self.wrong_type("string", text, path);
        }
        value
    }

    fn wrong_type(&mut self, wanted: &'static str, text: &str, path: &Path<'_>) {
        self.violate(Keyword::Type, path, || {
            let article = if wanted.starts_with(['a', 'i', 'o']) { "an" } else { "a" };
            let found = match text.as_bytes().first() {
                Some(b'"') => "string",
                Some(b'{') => "object",
                Some(b'[') => "array",
                Some(b't' | b'f') => "boolean",
                Some(b'n') => "null",
                _ => &clipped(text, NUMBER),
            };
            (Limit::Name(wanted), format!("not {article} {wanted} ({found})"))
        });
    }

    /// Adds a violation at `path`, whose limit and message are only made if it is listed.
    fn violate(&mut self, keyword: Keyword, path: &Path<'_>, found: impl FnOnce() -> (Limit, String)) {
        self.findings.add(keyword, || {
            let (limit, message) = found();
            Violation { path: path.pointer(), keyword, limit, message }
        });
    }
}

/// The longest piece of a number that a message shows, in code points.
const NUMBER: usize = 32;

fn items(count: u32) -> String {
    if count == 1 { "1 item".to_owned() } else { format!("{count} items") }
}
