//! Changes of a payload that is sent, for a peer that cannot take everything that its schema allows.
//!
//! Knows a payload that the encoder has written. A payload that is changed is still valid.

use super::syntax::Cursor;
use super::tolerance::{Pattern, Place, is_meaningful};
use crate::schema::{Kind, Type};

/// A change of one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// An optional member is left out.
    Absent,
    /// A date-time is written without a fraction of its second.
    Seconds,
    /// Characters other than ASCII are written as escapes.
    Ascii,
}

impl Change {
    pub const ALL: [(&str, Change); 3] = [("absent", Change::Absent), ("seconds", Change::Seconds), ("ascii", Change::Ascii)];

    pub fn of(name: &str) -> Option<Change> {
        Change::ALL.into_iter().find(|(known, _)| *known == name).map(|(_, change)| change)
    }
}

/// The changes of all payloads for one peer.
#[derive(Clone, Debug, Default)]
pub struct Outbound {
    changes: Vec<(Pattern, Change)>,
}

impl Outbound {
    /// Makes the changes, unless one has no effect that keeps a payload's meaning: the error is its position and the rule.
    pub fn new(changes: Vec<(Pattern, Change)>) -> Result<Outbound, (usize, &'static str)> {
        for (position, (pattern, change)) in changes.iter().enumerate() {
            match pattern {
                Pattern::Frame => return Err((position, "this action is for something else")),
                Pattern::Payload { steps, .. } if *change == Change::Absent && steps.last().is_some_and(|name| is_meaningful(name)) => {
                    return Err((position, "the absence of this member means something else"));
                }
                Pattern::Payload { .. } => {}
            }
        }
        Ok(Outbound { changes })
    }

    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Returns a payload with its changes.
    pub fn payload(&self, ty: &'static Type, text: &str) -> String {
        let mut writer = Writer { changes: &self.changes, scopes: vec![vec![ty.name, ty.action]], path: Vec::new(), out: String::new() };
        writer.value(&Kind::Object(ty), &mut Cursor::over(text));
        writer.out
    }
}

struct Writer<'w> {
    changes: &'w [(Pattern, Change)],
    scopes: Vec<Vec<&'w str>>,
    path: Vec<String>,
    out: String,
}

impl Writer<'_> {
    fn has(&self, change: Change) -> bool {
        let place = Place { scopes: &self.scopes, path: &self.path, sent: "", member: &|_| None };
        self.changes.iter().any(|(pattern, made)| *made == change && pattern.leads_to(&place).is_some())
    }

    fn value(&mut self, kind: &Kind, json: &mut Cursor<'_>) {
        match *kind {
            Kind::Object(ty) => self.object(ty, json),
            Kind::List(list) if json.peek() == b'[' => {
                let mut open = '[';
                let mut more = json.enter();
                while more {
                    self.out.push(core::mem::replace(&mut open, ','));
                    self.enter("*".to_owned(), &list.item);
                    self.value(&list.item, json);
                    self.leave();
                    more = json.more();
                }
                if open == '[' {
                    self.out.push('[');
                }
                self.out.push(']');
            }
            Kind::List(list) => self.value(&list.item, json),
            _ => {
                let sent = json.value();
                let text =
                    if matches!(kind, Kind::DateTime) && self.has(Change::Seconds) { without_fraction(sent) } else { sent.to_owned() };
                if !text.is_ascii() && self.has(Change::Ascii) { self.out.push_str(&ascii(&text)) } else { self.out.push_str(&text) }
            }
        }
    }

    fn object(&mut self, ty: &'static Type, json: &mut Cursor<'_>) {
        let mut open = '{';
        let mut more = json.enter();
        while more {
            let before = json.at();
            let name = json.name();
            let field = ty.fields.iter().find(|field| field.wire == name);
            let (kind, optional) = field.map_or((Kind::Any, false), |field| (field.kind, !field.required));
            self.enter(name.into_owned(), &kind);
            if optional && self.has(Change::Absent) {
                json.value();
            } else {
                self.out.push(core::mem::replace(&mut open, ','));
                self.out.push_str(json.since(before));
                self.value(&kind, json);
            }
            self.leave();
            more = json.more();
        }
        if open == '{' {
            self.out.push('{');
        }
        self.out.push('}');
    }

    fn enter(&mut self, step: String, kind: &Kind) {
        self.scopes.push(if let Kind::Object(ty) = kind { vec![ty.name] } else { Vec::new() });
        self.path.push(step);
    }

    fn leave(&mut self) {
        self.scopes.pop();
        self.path.pop();
    }
}

/// Returns the text of a date-time without the fraction of its second.
fn without_fraction(text: &str) -> String {
    let Some((seconds, rest)) = text.split_once('.') else { return text.to_owned() };
    format!("{seconds}{}", rest.trim_start_matches(|digit: char| digit.is_ascii_digit()))
}

/// Returns JSON text with escapes for all characters that are not ASCII.
fn ascii(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii() {
            out.push(letter);
        } else {
            letter.encode_utf16(&mut [0; 2]).iter().for_each(|unit| out.push_str(&format!("\\u{unit:04x}")));
        }
    }
    out
}
