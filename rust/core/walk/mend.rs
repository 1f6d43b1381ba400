//! Repairs of a payload that its schema refuses, as a tolerance says.
//!
//! The violations of the slow walk choose the repairs. The mended text is read again from the start, until nothing is wrong
//! with it or no entry helps, so that the schema stays the only judge. No walk knows a tolerance.

use std::collections::{HashMap, HashSet};

use super::explain;
use super::grammar::{Decimal, Integer};
use super::remedy::{self, only, quote};
use super::syntax::{self, Cursor, string};
use super::tolerance::{self, Remedy, Tolerance};
use crate::rpc::violation::{Keyword, Listing, push_step};
use crate::schema::{Field, Kind, List, Type};

/// A repair that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// JSON pointer to the value inside the payload.
    pub path: String,
    pub keyword: Keyword,
    /// The name of the remedy.
    pub action: &'static str,
    /// The text of the value as it was sent, whole.
    pub sent: String,
    /// The text of the value that is used, or the new name of a member as text; `None` if nothing is used.
    pub used: Option<String>,
}

/// A payload that its type accepts, and the repairs that made it so, in document order within each reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    pub text: String,
    pub repairs: Vec<Repair>,
}

/// The most times that a payload is read. A repair can uncover faults of the values inside, level by level.
const ROUNDS: usize = 8;

/// Mends a payload of at most `depth` levels, of an action with this name.
///
/// Returns `None` if it is not JSON, has a member twice, or needs a repair that the tolerance does not have. A payload with
/// more faults than `max_repairs` is read only once.
#[cold]
pub fn payload(tolerance: &Tolerance, ty: &Type, action: &str, text: &str, depth: u32) -> Option<Mended> {
    let mut mended = Mended { text: text.to_owned(), repairs: Vec::new() };
    for _ in 0..ROUNDS {
        let mut json = syntax::read(&mended.text, depth).ok()?;
        let left = tolerance.max_repairs() - mended.repairs.len();
        let findings = explain::findings(ty, json, Listing::UpTo(left)).ok()?;
        if findings.count == 0 {
            return Some(mended);
        }
        if findings.count > left || json.peek() != b'{' {
            return None;
        }
        let faults: Vec<Fault> = findings
            .listed
            .iter()
            .map(|violation| Fault { steps: violation.path.split('/').skip(1).map(unescaped).collect(), keyword: violation.keyword })
            .collect();
        let mut round = Round { tolerance, scopes: vec![vec![ty.name, action]], path: Vec::new(), repairs: Vec::new() };
        let mut text = String::with_capacity(mended.text.len());
        round.object(ty, &mut json, &faults.iter().collect::<Vec<_>>(), &mut text).ok()?;
        // Only members are missing that no repair brings.
        if round.repairs.is_empty() {
            return None;
        }
        mended.repairs.append(&mut round.repairs);
        mended.text = text;
    }
    None
}

/// Returns the name that a step of a JSON pointer stands for (RFC 6901).
fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// A violation, with the steps of its pointer.
struct Fault {
    steps: Vec<String>,
    keyword: Keyword,
}

/// The change of one member or item.
enum Edit {
    Drop,
    Replace(String),
    /// The member's new name.
    Rename(&'static str),
}

/// The reason why a value is not written.
enum Stop {
    /// No entry repairs it.
    Refused,
    /// The reading that holds it is left out, because of this violation.
    DropReading(Keyword),
}

/// One pass over a payload that writes it with its values repaired.
struct Round<'r> {
    tolerance: &'r Tolerance,
    /// The names of the payload, and of the object after each step of `path`. INVARIANT: one longer than `path`.
    scopes: Vec<Vec<&'r str>>,
    path: Vec<String>,
    repairs: Vec<Repair>,
}

/// The member that lists the readings of a meter, in every version.
const READINGS: &str = "sampledValue";
/// The member of a reading that says what it was taken for.
const CONTEXT: &str = "context";

impl Round<'_> {
    /// Writes a value in which something is wrong, but not the value itself.
    fn value(&mut self, kind: &Kind, json: &mut Cursor<'_>, faults: &[&Fault], out: &mut String) -> Result<(), Stop> {
        match *kind {
            Kind::Object(ty) => self.object(ty, json, faults, out),
            Kind::List(list) if json.peek() == b'[' => self.list(list, json, faults, out),
            Kind::List(list) => self.value(&list.item, json, faults, out),
            _ => Err(Stop::Refused),
        }
    }

    fn object(&mut self, ty: &Type, json: &mut Cursor<'_>, faults: &[&Fault], out: &mut String) -> Result<(), Stop> {
        let groups = grouped(faults, self.path.len());
        let mut names = names(*json);
        let mut open = '{';
        let mut more = json.enter();
        while more {
            let name = json.name().into_owned();
            let mut value = *json;
            let sent = json.value();
            more = json.more();
            let Some(group) = groups.get(name.as_str()) else {
                push_member(out, &mut open, &name, sent)?;
                continue;
            };
            let field = ty.fields.iter().find(|field| field.wire == name);
            self.enter(name.clone(), field.map(|field| &field.kind));
            let own = group.iter().find(|fault| fault.steps.len() == self.path.len());
            match (own, field) {
                (Some(fault), _) => {
                    match self.edit(fault.keyword, Holder::Object { ty, names: &names }, field.map(|field| &field.kind), sent)? {
                        Edit::Drop => {}
                        Edit::Replace(used) => push_member(out, &mut open, &name, &used)?,
                        Edit::Rename(to) => {
                            push_member(out, &mut open, to, sent)?;
                            names.insert(to.to_owned());
                        }
                    }
                }
                (None, Some(field)) => {
                    let mut inside = String::new();
                    self.value(&field.kind, &mut value, group, &mut inside)?;
                    push_member(out, &mut open, &name, &inside)?;
                }
                (None, None) => return Err(Stop::Refused),
            }
            self.leave();
        }
        if open == '{' {
            out.push('{');
        }
        out.push('}');
        Ok(())
    }

    fn list(&mut self, list: &List, json: &mut Cursor<'_>, faults: &[&Fault], out: &mut String) -> Result<(), Stop> {
        let groups = grouped(faults, self.path.len());
        let readings = self.path.last().is_some_and(|name| name == READINGS);
        let (mut open, mut index) = ('[', 0usize);
        let mut more = json.enter();
        while more {
            let (item, mut value) = (*json, *json);
            let sent = json.value();
            more = json.more();
            let step = index.to_string();
            index += 1;
            let Some(group) = groups.get(step.as_str()) else {
                push_item(out, &mut open, sent);
                continue;
            };
            self.enter(step, Some(&list.item));
            let (level, before) = (self.path.len(), self.repairs.len());
            let mut inside = String::new();
            let written = match group.iter().find(|fault| fault.steps.len() == level) {
                Some(fault) => self.edit(fault.keyword, Holder::List, Some(&list.item), sent).map(|edit| match edit {
                    Edit::Replace(used) => inside = used,
                    Edit::Drop | Edit::Rename(_) => inside.push_str(sent),
                }),
                None => self.value(&list.item, &mut value, group, &mut inside),
            };
            match written {
                Ok(()) => push_item(out, &mut open, &inside),
                Err(Stop::DropReading(keyword)) if readings && !bounds_transaction(item) => {
                    self.path.truncate(level);
                    self.scopes.truncate(level + 1);
                    self.repairs.truncate(before);
                    self.record(keyword, &Remedy::DropReading, sent, None);
                }
                Err(Stop::DropReading(_)) if readings => return Err(Stop::Refused),
                Err(stop) => return Err(stop),
            }
            self.leave();
        }
        if open == '[' {
            out.push('[');
        }
        out.push(']');
        Ok(())
    }

    /// Chooses the repair of the value that `path` leads to.
    fn edit(&mut self, keyword: Keyword, holder: Holder<'_>, kind: Option<&Kind>, sent: &str) -> Result<Edit, Stop> {
        let path: Vec<&str> = self.path.iter().map(String::as_str).collect();
        if let (Some(Kind::Int { .. }), Some(number)) = (kind, Decimal::read(sent))
            && matches!(number.integer(false), Integer::Below | Integer::Above)
        {
            return Err(Stop::Refused);
        }
        for remedy in self.tolerance.remedies(&self.scopes, &path, keyword) {
            let name = path.last().copied().unwrap_or_default();
            let replaced = |used: Option<String>| used.map(Edit::Replace);
            let edit = match (remedy, kind) {
                (Remedy::DropReading, _) => return Err(Stop::DropReading(keyword)),
                (Remedy::Keep, None) => (!holder.respells_meaning(name)).then_some(Edit::Drop),
                (Remedy::Rename(to), None) => holder.free(|wire| wire == to).map(Edit::Rename),
                (Remedy::Normalise, None) => holder.free(|wire| wire.eq_ignore_ascii_case(name)).map(Edit::Rename),
                (_, None) => None,
                (Remedy::Absent, Some(_)) => holder.is_optional(name).then_some(Edit::Drop),
                (Remedy::Convert, Some(kind)) => replaced(remedy::converted(kind, sent)),
                (Remedy::Round, Some(kind)) => replaced(remedy::rounded(kind, sent)),
                (Remedy::Cut, Some(kind)) => replaced(remedy::cut(kind, sent)),
                (Remedy::Map(map), Some(_)) => replaced(remedy::mapped(map, sent)),
                (Remedy::Normalise, Some(kind)) => replaced(remedy::normalised(kind, sent)),
                (Remedy::Zone(minutes), Some(kind)) => replaced(remedy::zoned(kind, *minutes, sent)),
                (Remedy::Keep | Remedy::Rename(_) | Remedy::Refuse, Some(_)) => None,
            };
            if let Some(edit) = edit {
                let used = match &edit {
                    Edit::Drop => None,
                    Edit::Replace(used) => Some(used.clone()),
                    Edit::Rename(to) => quote(to),
                };
                let remedy = remedy.clone();
                self.record(keyword, &remedy, sent, used);
                return Ok(edit);
            }
        }
        Err(Stop::Refused)
    }

    fn record(&mut self, keyword: Keyword, remedy: &Remedy, sent: &str, used: Option<String>) {
        let mut path = String::new();
        self.path.iter().for_each(|step| push_step(&mut path, step));
        self.repairs.push(Repair { path, keyword, action: remedy.name(), sent: sent.to_owned(), used });
    }

    fn enter(&mut self, step: String, kind: Option<&Kind>) {
        let name = match kind {
            Some(Kind::Object(ty)) => Some(ty.name),
            Some(Kind::List(List { item: Kind::Object(ty), allow_single: true, .. })) => Some(ty.name),
            _ => None,
        };
        self.scopes.push(name.into_iter().collect());
        self.path.push(step);
    }

    fn leave(&mut self) {
        self.scopes.pop();
        self.path.pop();
    }
}

/// The value that a repaired value is part of.
#[derive(Clone, Copy)]
enum Holder<'h> {
    Object { ty: &'h Type, names: &'h HashSet<String> },
    List,
}

impl Holder<'_> {
    /// Returns the only field that is not given and whose name passes a test, if it may be given under another name.
    fn free(self, test: impl Fn(&str) -> bool) -> Option<&'static str> {
        let Holder::Object { ty, names } = self else { return None };
        let free = |field: &&Field| test(field.wire) && !names.contains(field.wire) && !tolerance::is_untouched(field.wire);
        only(ty.fields.iter().filter(free)).map(|field| field.wire)
    }

    /// Returns whether an unknown member is one in other letter case whose absence means something else.
    fn respells_meaning(self, name: &str) -> bool {
        let Holder::Object { ty, .. } = self else { return false };
        ty.fields.iter().any(|field| field.wire.eq_ignore_ascii_case(name) && tolerance::is_meaningful(field.wire))
    }

    fn is_optional(self, name: &str) -> bool {
        let Holder::Object { ty, .. } = self else { return false };
        ty.fields.iter().any(|field| field.wire == name && !field.required)
    }
}

/// Returns the faults by their step at this level.
fn grouped<'f>(faults: &[&'f Fault], level: usize) -> HashMap<&'f str, Vec<&'f Fault>> {
    let mut groups: HashMap<&str, Vec<&Fault>> = HashMap::new();
    for fault in faults {
        if let Some(step) = fault.steps.get(level) {
            groups.entry(step).or_default().push(fault);
        }
    }
    groups
}

/// Returns the names of an object's members.
fn names(mut json: Cursor<'_>) -> HashSet<String> {
    let mut names = HashSet::new();
    let mut more = json.enter();
    while more {
        names.insert(json.name().into_owned());
        json.value();
        more = json.more();
    }
    names
}

/// Returns whether a reading was taken at the begin or the end of a transaction, or may have been.
fn bounds_transaction(mut json: Cursor<'_>) -> bool {
    if json.peek() != b'{' {
        return false;
    }
    let mut more = json.enter();
    while more {
        let is_context = json.name().eq_ignore_ascii_case(CONTEXT);
        let value = json.value();
        if is_context && string(value).is_none_or(|context| context.to_ascii_lowercase().contains("transaction")) {
            return true;
        }
        more = json.more();
    }
    false
}

/// Writes a member after the bracket or the comma that it needs.
fn push_member(out: &mut String, open: &mut char, name: &str, value: &str) -> Result<(), Stop> {
    push_item(out, open, &quote(name).ok_or(Stop::Refused)?);
    out.push(':');
    out.push_str(value);
    Ok(())
}

fn push_item(out: &mut String, open: &mut char, value: &str) {
    out.push(core::mem::replace(open, ','));
    out.push_str(value);
}
