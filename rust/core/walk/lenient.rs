//! The reasons for a refusal to encode: writes a payload as it is, wrong values included, and has `walk::explain`
//! read that text. So encoding refuses what decoding would refuse, with the same violations.
//!
//! Everything in this file is cold.

use std::collections::HashMap;

use super::encode::{Source, close_level};
use super::{explain, rules, syntax};
use crate::json::write::Out;
use crate::rpc::violation::{Keyword, Limit, Violation, push_step};
use crate::schema::{Kind, List, Type};

/// Returns every violation of `value`, which [`encode::payload`](super::encode::payload) refuses as a `ty`.
#[cold]
pub fn violations<S: Source>(source: &S, ty: &'static Type, value: &S::Value, depth: u32) -> Vec<Violation> {
    let lenient = Lenient::written(source, ty, value, depth);
    let text = String::from_utf8_lossy(lenient.out.text());
    let mut violations = explain::payload(ty, &text).unwrap_or_default();
    // Encoding rounds the numbers that must not have more decimals.
    violations.retain(|violation| !rules::is_about_decimals(violation));
    for violation in &mut violations {
        if let Some(words) = lenient.words.get(&violation.path) {
            violation.message.clone_from(words);
        } else if let Some(found) = lenient.foreign.get(&violation.path) {
            violation.message = violation.message.replace("(null)", &format!("({found})"));
        }
    }
    violations.extend(lenient.unwritable);
    if violations.is_empty() {
        // No rule of the table is broken: the levels are too many, or the value is no longer what was refused.
        let message =
            syntax::read(&text, depth).err().map_or_else(|| "changed while it was encoded".to_owned(), |unreadable| unreadable.to_string());
        violations.push(Violation { path: String::new(), keyword: Keyword::Type, limit: Limit::None, message });
    }
    violations
}

/// Returns the text of `value`, if it breaks no rule but limits: each value has the type of its field. Such values are those that a
/// tolerance keeps.
#[cold]
pub fn text<S: Source>(source: &S, ty: &'static Type, value: &S::Value, depth: u32) -> Option<String> {
    let lenient = Lenient::written(source, ty, value, depth);
    let text = core::str::from_utf8(lenient.out.text()).ok()?;
    syntax::read(text, depth).ok()?;
    let are_limits = explain::payload(ty, text).is_ok_and(|found| found.iter().all(|violation| violation.keyword.is_limit()));
    let has_types = lenient.foreign.is_empty() && lenient.words.is_empty() && lenient.unwritable.is_empty();
    (are_limits && has_types).then(|| text.to_owned())
}

/// A walk over a [`Source`] that refuses nothing; it writes `null` for a value that JSON has no text for.
struct Lenient<'s, S> {
    source: &'s S,
    out: Out,
    /// JSON pointer to the value in hand.
    path: String,
    /// Paths of the values that `null` stands for, and the names of their types.
    foreign: HashMap<String, String>,
    /// Paths of values, and messages that the source has for them.
    words: HashMap<String, String>,
    /// Violations inside free-form data, about which the tables say nothing.
    unwritable: Vec<Violation>,
    depth: u32,
}

impl<'s, S: Source> Lenient<'s, S> {
    fn written(source: &'s S, ty: &'static Type, value: &S::Value, depth: u32) -> Self {
        let (foreign, words) = (HashMap::new(), HashMap::new());
        let mut lenient = Lenient { source, out: Out::new(), path: String::new(), foreign, words, unwritable: Vec::new(), depth };
        lenient.object(ty, value);
        lenient
    }

    fn object(&mut self, ty: &'static Type, value: &S::Value) {
        let source = self.source;
        let Ok(record) = source.record(value, ty) else {
            return self.foreign(value);
        };
        let start = self.out.len();
        for (index, field) in ty.fields.iter().enumerate() {
            if let Some(value) = source.field(&record, ty, index) {
                self.out.put(field.key.text());
                self.inside(field.wire, |this| this.value(&field.kind, &value));
            }
        }
        if source.has_extra(&record, ty) {
            // Every member is visited: the callback never fails.
            let _ = source.for_each_extra(&record, ty, |wire, value| {
                let name = String::from_utf8_lossy(wire);
                if ty.field(wire).is_none() {
                    self.extra(ty, &name, value);
                }
                Ok(())
            });
        }
        close_level(&mut self.out, start, b'{', b'}');
    }

    /// Checks a member without a field. A closed object keeps its name, so that it is found to be unknown.
    fn extra(&mut self, ty: &'static Type, name: &str, value: &S::Value) {
        if ty.additional_members {
            return self.inside(name, |this| this.free(value));
        }
        self.out.push(b',');
        self.out.string(name.as_bytes());
        self.out.put(b":null");
    }

    fn value(&mut self, kind: &'static Kind, value: &S::Value) {
        match *kind {
            Kind::Object(ty) => {
                if self.source.record(value, ty).is_err() {
                    self.put_words(kind, value);
                }
                self.object(ty, value);
            }
            Kind::List(list) => {
                if self.source.items(value).is_none() && !list.allow_single {
                    self.put_words(kind, value);
                }
                self.list(list, value);
            }
            Kind::Any => {
                self.free(value);
                self.out.put(b"null");
            }
            _ => self.scalar(kind, value),
        }
    }

    fn list(&mut self, list: &'static List, value: &S::Value) {
        let Some(items) = self.source.items(value) else {
            return if list.allow_single { self.value(&list.item, value) } else { self.scalar(&Kind::Any, value) };
        };
        let start = self.out.len();
        for (index, item) in items.enumerate() {
            self.out.push(b',');
            self.inside(&index.to_string(), |this| this.value(&list.item, &item));
        }
        close_level(&mut self.out, start, b'[', b']');
    }

    fn put_words(&mut self, kind: &'static Kind, value: &S::Value) {
        if let Some(words) = self.source.words(value, kind) {
            self.words.insert(self.path.clone(), words);
        }
    }

    fn scalar(&mut self, kind: &'static Kind, value: &S::Value) {
        self.put_words(kind, value);
        let mut written = Out::new();
        // A date-time becomes shorter when it is written, and the text that is sent has to keep the rules.
        let date_time = if matches!(kind, Kind::DateTime) { self.source.date_time(value).ok() } else { None };
        if date_time.is_some_and(|date_time| date_time.write(&mut written).is_some()) {
            self.out.string(written.text());
            return;
        }
        match self.source.as_is(value, kind, &mut written) {
            Ok(()) => self.out.put(written.text()),
            Err(_) => self.foreign(value),
        }
    }

    /// Looks for free-form data that cannot be written.
    fn free(&mut self, value: &S::Value) {
        let within = self.depth.saturating_sub(self.path.matches('/').count() as u32);
        if self.source.free(value, within, &mut Out::new()).is_err() {
            let message = format!("no JSON value that nests at most {} deep ({})", self.depth, self.source.type_name(value));
            self.unwritable.push(Violation { path: self.path.clone(), keyword: Keyword::Type, limit: Limit::None, message });
        }
    }

    fn foreign(&mut self, value: &S::Value) {
        self.foreign.insert(self.path.clone(), self.source.type_name(value));
        self.out.put(b"null");
    }

    /// Runs `then` one step further down.
    fn inside(&mut self, step: &str, then: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        push_step(&mut self.path, step);
        then(self);
        self.path.truncate(length);
    }
}
