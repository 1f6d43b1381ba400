//! Repairs of a payload that its schema refuses, as a tolerance says.
//!
//! The violations of the slow walk choose the repairs, and a repaired value is explained again before it is used, so that the
//! schema stays the only judge. No walk knows a tolerance.

use std::collections::HashMap;

use super::explain;
use super::grammar::{Decimal, Integer};
use super::remedy::{self, only, quote};
use super::syntax::{self, Cursor, string};
use super::tolerance::{self, Chosen, Defect, Place, Remedy, Tolerance};
use crate::rpc::violation::{Keyword, Listing, push_step};
use crate::schema::{Field, Kind, List, Type};

/// A repair that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// JSON pointer to the value inside the payload, or `frame`.
    pub path: String,
    pub defect: Defect,
    /// The name of the remedy.
    pub action: &'static str,
    /// The text of the value as it was sent, whole; empty for a member that was missing.
    pub sent: String,
    /// The text of the value that is used, or the new name of a member as text; `None` if nothing is used.
    pub used: Option<String>,
    /// A remark that the values do not show.
    pub note: Option<String>,
}

/// The number of violations that stand as they were sent, by keyword.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// One byte for each keyword. INVARIANT: no byte overflows, because no tolerance has more than 255 repairs.
    counts: u64,
}

impl Kept {
    fn shift(keyword: Keyword) -> Option<u32> {
        let kept = [
            Keyword::MaxLength,
            Keyword::Enum,
            Keyword::Minimum,
            Keyword::Maximum,
            Keyword::MultipleOf,
            Keyword::MinItems,
            Keyword::MaxItems,
        ];
        kept.into_iter().position(|known| known == keyword).map(|at| 8 * at as u32)
    }

    fn add(&mut self, keyword: Keyword) {
        self.counts += Kept::shift(keyword).map_or(0, |shift| 1 << shift);
    }

    /// Takes one violation off. Returns false if there is none.
    #[cold]
    pub fn take(&mut self, keyword: Keyword) -> bool {
        match Kept::shift(keyword).filter(|shift| self.counts >> shift & 0xFF != 0) {
            Some(shift) => {
                self.counts -= 1 << shift;
                true
            }
            None => false,
        }
    }
}

/// A payload that its type accepts but for what is kept, and the repairs that made it so, in document order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    pub text: String,
    pub repairs: Vec<Repair>,
    pub kept: Kept,
}

/// The number of violations for one repair: a reading that is dropped may have several.
const VIOLATIONS: usize = 4;

/// Mends a payload that is JSON of at most `depth` levels, of an action with this name, by at most `most` repairs.
///
/// Returns `None` if it has a member twice, or needs a repair that the tolerance does not have. Reads the payload once, and
/// each repaired value again.
#[cold]
pub fn payload(tolerance: &Tolerance, most: usize, ty: &'static Type, action: &str, text: &str, depth: u32) -> Option<Mended> {
    let json = Cursor::over(text);
    let (scopes, path, repairs) = (vec![vec![ty.name, action]], Vec::new(), Vec::new());
    let mut mender =
        Mender { tolerance, most, payload: json, scopes, path, repairs, kept: Kept::default(), deeper: false, droppable: false };
    let text = match json.text() {
        // It stands for an object without members.
        "null" if ty.required == 0 => text.to_owned(),
        "null" => return None,
        _ => mender.mend(&Kind::Object(ty), text).ok()?,
    };
    if mender.deeper {
        syntax::read(&text, depth).ok()?;
    }
    Some(Mended { text, repairs: mender.repairs, kept: mender.kept })
}

/// A violation, with the steps of its pointer from the payload.
struct Fault {
    steps: Vec<String>,
    keyword: Keyword,
}

/// The change of one member or item.
enum Edit {
    Drop,
    /// The value is another one, which is still to be explained.
    Replace(String),
    /// The member's new name.
    Rename(&'static Field),
    /// The value stands.
    Stand,
}

/// The reason why a value is not written.
enum Stop {
    /// No entry repairs it.
    Refused,
    /// The reading that holds it is left out, because of this violation. Only if it is droppable.
    DropReading(Keyword),
    /// The member at so many steps is left out, because of this violation.
    DropMember(usize, Keyword),
}

/// The repair of one payload.
struct Mender<'r> {
    tolerance: &'r Tolerance,
    /// The greatest number of repairs. INVARIANT: `repairs` has no more.
    most: usize,
    payload: Cursor<'r>,
    /// The names of the payload, and of the object after each step of `path`. INVARIANT: one longer than `path`.
    scopes: Vec<Vec<&'r str>>,
    path: Vec<String>,
    repairs: Vec<Repair>,
    kept: Kept,
    /// A value has become a list of one, which is a level deeper.
    deeper: bool,
    /// The value in hand is in a reading that may be left out.
    droppable: bool,
}

/// The member that lists the readings of a meter, in every version.
const READINGS: &str = "sampledValue";
/// The member of a reading that says what it was taken for.
const CONTEXT: &str = "context";

impl<'r> Mender<'r> {
    /// Returns a value with everything repaired that is wrong with it.
    fn mend(&mut self, kind: &Kind, text: &str) -> Result<String, Stop> {
        // A value that a repair has made is JSON too.
        let json = Cursor::over(text);
        let most = VIOLATIONS * (self.most - self.repairs.len());
        let findings = explain::value(kind, json, Listing::UpTo(most)).map_err(|_| Stop::Refused)?;
        if findings.count == 0 {
            return Ok(text.to_owned());
        }
        if findings.count > most {
            return Err(Stop::Refused);
        }
        let steps = |pointer: &str| self.path.iter().cloned().chain(pointer.split('/').skip(1).map(unescaped)).collect();
        let faults: Vec<Fault> =
            findings.listed.iter().map(|violation| Fault { steps: steps(&violation.path), keyword: violation.keyword }).collect();
        let faults: Vec<&Fault> = faults.iter().collect();
        match self.repaired(kind, Holder::None, text, &faults)? {
            Some((_, text)) => Ok(text),
            None => Err(Stop::Refused),
        }
    }

    /// Repairs the value that `path` leads to, which has these faults, its own and those of values in it. Returns the name of a
    /// member that gets another one, and the value; `None` if the value is left out.
    fn repaired(
        &mut self,
        kind: &Kind,
        holder: Holder<'_>,
        sent: &str,
        faults: &[&Fault],
    ) -> Result<Option<(Option<&'static str>, String)>, Stop> {
        let (own, inner): (Vec<&Fault>, Vec<&Fault>) = faults.iter().partition(|fault| fault.steps.len() == self.path.len());
        for fault in own {
            match self.edit(fault.keyword, holder, Some(kind), sent)? {
                Edit::Drop => return Ok(None),
                Edit::Replace(used) => {
                    self.deeper |= matches!(kind, Kind::List(_));
                    return self.mend(kind, &used).map(|text| Some((None, text)));
                }
                Edit::Rename(_) => return Err(Stop::Refused),
                Edit::Stand => {}
            }
        }
        if inner.is_empty() {
            return Ok(Some((None, sent.to_owned())));
        }
        let mut out = String::with_capacity(sent.len());
        self.inside(kind, sent, &inner, &mut out)?;
        Ok(Some((None, out)))
    }

    /// Writes an object or a list whose members or items have these faults.
    fn inside(&mut self, kind: &Kind, text: &str, faults: &[&Fault], out: &mut String) -> Result<(), Stop> {
        match *kind {
            Kind::Object(ty) => self.object(ty, text, faults, out),
            Kind::List(list) if text.starts_with('[') => self.list(list, text, faults, out),
            Kind::List(list) => self.inside(&list.item, text, faults, out),
            _ => Err(Stop::Refused),
        }
    }

    fn object(&mut self, ty: &'static Type, text: &str, faults: &[&Fault], out: &mut String) -> Result<(), Stop> {
        // Members without a field, and fields that are missing, depend on all names.
        let by_name = |fault: &&Fault| matches!(fault.keyword, Keyword::AdditionalProperties | Keyword::Required);
        let mut names = if faults.iter().any(by_name) { names(Cursor::over(text)) } else { Names::new() };
        let mut rest = faults;
        let mut json = Cursor::over(text);
        let mut open = '{';
        let mut more = json.enter();
        while more {
            json.peek();
            let start = json.at();
            let name = json.name();
            let sent = json.value();
            let member = json.since(start);
            more = json.more();
            let (group, others) = rest.split_at(run(rest, self.path.len(), &name));
            if group.is_empty() {
                push_item(out, &mut open, member);
                continue;
            }
            rest = others;
            let field = ty.fields.iter().find(|field| field.wire == name);
            let (level, before, kept) = (self.path.len(), self.repairs.len(), self.kept);
            self.enter(name.to_string(), field.map(|field| &field.kind));
            let holder = Holder::Object { ty, names: &names };
            let repaired = match field {
                Some(field) => self.repaired(&field.kind, holder, sent, group),
                None => self.unknown(holder, sent),
            };
            match repaired {
                Ok(Some((renamed, text))) => {
                    push_member(out, &mut open, renamed.unwrap_or(&name), &text)?;
                    if let Some(renamed) = renamed {
                        *names.entry(renamed.to_owned()).or_default() += 1;
                    }
                }
                Ok(None) => {}
                Err(Stop::DropMember(at, keyword)) if at == level + 1 => {
                    self.path.truncate(at);
                    self.scopes.truncate(at + 1);
                    let optional = field.is_some_and(|field| !field.required);
                    if !optional || has_bound(sent) {
                        return Err(Stop::Refused);
                    }
                    self.repairs.truncate(before);
                    self.kept = kept;
                    self.record(keyword, &Remedy::Absent, sent, None, None)?;
                }
                Err(stop) => return Err(stop),
            }
            self.leave();
        }
        if open == '{' {
            out.push('{');
        }
        out.push('}');
        self.missing(ty, &names, faults)
    }

    /// Repairs a member that the object's type does not have.
    fn unknown(&mut self, holder: Holder<'_>, sent: &str) -> Result<Option<(Option<&'static str>, String)>, Stop> {
        match self.edit(Keyword::AdditionalProperties, holder, None, sent)? {
            Edit::Drop => Ok(None),
            Edit::Rename(field) => {
                self.leave();
                self.enter(field.wire.to_owned(), Some(&field.kind));
                self.mend(&field.kind, sent).map(|text| Some((Some(field.wire), text)))
            }
            Edit::Replace(_) | Edit::Stand => Err(Stop::Refused),
        }
    }

    /// Fails if a required member is missing. No repair brings it; an entry may leave out the object.
    fn missing(&mut self, ty: &'static Type, names: &Names, faults: &[&Fault]) -> Result<(), Stop> {
        let level = self.path.len() + 1;
        let missing = |fault: &&&Fault| {
            let name = fault.steps.last().map(String::as_str).unwrap_or_default();
            fault.keyword == Keyword::Required && fault.steps.len() == level && !names.contains_key(name)
        };
        let Some(fault) = faults.iter().find(missing) else { return Ok(()) };
        self.enter(fault.steps.last().cloned().unwrap_or_default(), None);
        let edit = self.edit(Keyword::Required, Holder::Object { ty, names }, None, "");
        match edit {
            Err(stop) => Err(stop),
            Ok(_) => Err(Stop::Refused),
        }
    }

    fn list(&mut self, list: &List, text: &str, faults: &[&Fault], out: &mut String) -> Result<(), Stop> {
        let mut rest = faults;
        let mut json = Cursor::over(text);
        let readings = self.path.last().is_some_and(|name| name == READINGS);
        let (mut open, mut index, mut count) = ('[', 0usize, 0usize);
        let mut more = json.enter();
        while more {
            let sent = json.value();
            more = json.more();
            let is_next = rest.first().and_then(|fault| fault.steps.get(self.path.len())).is_some_and(|step| step.parse() == Ok(index));
            index += 1;
            count += 1;
            if !is_next {
                push_item(out, &mut open, sent);
                continue;
            }
            let step = (index - 1).to_string();
            let (group, others) = rest.split_at(run(rest, self.path.len(), &step));
            rest = others;
            self.enter(step, Some(&list.item));
            let (level, before, kept) = (self.path.len(), self.repairs.len(), self.kept);
            let outer = self.droppable;
            if readings {
                self.droppable = !bounds_transaction(Cursor::over(sent));
            }
            let repaired = self.repaired(&list.item, Holder::None, sent, group);
            self.droppable = outer;
            match repaired {
                Ok(Some((_, text))) => push_item(out, &mut open, &text),
                Ok(None) => return Err(Stop::Refused),
                Err(Stop::DropReading(keyword)) if readings => {
                    self.path.truncate(level);
                    self.scopes.truncate(level + 1);
                    self.repairs.truncate(before);
                    self.kept = kept;
                    count -= 1;
                    self.record(keyword, &Remedy::DropReading, sent, None, None)?;
                }
                Err(stop) => return Err(stop),
            }
            self.leave();
        }
        if open == '[' {
            out.push('[');
        }
        out.push(']');
        let min = list.min as usize;
        // The list had enough items before.
        if count < min && index >= min && !matches!(self.edit(Keyword::MinItems, Holder::None, None, text), Ok(Edit::Stand)) {
            return Err(Stop::Refused);
        }
        Ok(())
    }

    /// Chooses the repair of the value that `path` leads to, and records it. `kind` is `None` for a member without a field.
    fn edit(&mut self, keyword: Keyword, holder: Holder<'_>, kind: Option<&Kind>, sent: &str) -> Result<Edit, Stop> {
        if is_beyond(kind, sent) {
            return Err(Stop::Refused);
        }
        let (tolerance, payload) = (self.tolerance, self.payload);
        let member = |name: &str| member(payload, name);
        let place = Place { scopes: &self.scopes, path: &self.path, sent, member: &member };
        let name = self.path.last().map(String::as_str).unwrap_or_default();
        let identifies = tolerance::is_identifying(&self.path);
        for Chosen { remedy, level } in tolerance.remedies(&place, Defect::Schema(keyword)) {
            let replaced = |used: Option<String>| used.map(Edit::Replace);
            let mut note = None;
            let edit = match (remedy, kind) {
                (Remedy::DropReading, _) if self.droppable => return Err(Stop::DropReading(keyword)),
                (Remedy::DropReading, _) => None,
                (Remedy::Absent, _) if level < self.path.len() => return Err(Stop::DropMember(level, keyword)),
                (Remedy::Keep, None) if keyword == Keyword::AdditionalProperties => (!holder.has_meaning(name)).then_some(Edit::Drop),
                (Remedy::Keep, _) => Some(Edit::Stand),
                (Remedy::Rename(to), None) => holder.free(|wire| wire == to, name).map(Edit::Rename),
                (Remedy::Normalise, None) => holder.free(|wire| wire.eq_ignore_ascii_case(name), name).map(Edit::Rename),
                (Remedy::Absent, Some(_)) => (holder.is_optional(name) && !has_bound(sent)).then_some(Edit::Drop),
                (_, None) => None,
                (Remedy::Convert, Some(kind)) => replaced(remedy::converted(kind, sent)),
                (Remedy::Round, Some(kind)) => replaced(remedy::rounded(kind, sent)),
                (Remedy::Cut, Some(kind)) => replaced(remedy::cut(kind, sent, identifies)),
                (Remedy::Map(map), Some(_)) => replaced(remedy::mapped(map, sent)),
                (Remedy::Normalise, Some(kind)) => replaced(remedy::normalised(kind, sent)),
                (Remedy::Zone(zone), Some(kind)) => {
                    let zoned = remedy::zoned(kind, zone, sent);
                    replaced(zoned.map(|(used, remark)| {
                        note = remark;
                        used
                    }))
                }
                (Remedy::Rename(_) | Remedy::Refuse, Some(_)) => None,
            };
            let Some(edit) = edit else { continue };
            let used = match &edit {
                Edit::Drop => None,
                Edit::Replace(used) => Some(used.clone()),
                Edit::Rename(field) => quote(field.wire),
                Edit::Stand => {
                    self.kept.add(keyword);
                    Some(sent.to_owned())
                }
            };
            self.record(keyword, remedy, sent, used, note)?;
            return Ok(edit);
        }
        Err(Stop::Refused)
    }

    fn record(&mut self, keyword: Keyword, remedy: &Remedy, sent: &str, used: Option<String>, note: Option<String>) -> Result<(), Stop> {
        if self.repairs.len() == self.most {
            return Err(Stop::Refused);
        }
        let (path, sent) = (pointer(&self.path), sent.to_owned());
        self.repairs.push(Repair { path, defect: Defect::Schema(keyword), action: remedy.name(), sent, used, note });
        Ok(())
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
    Object {
        ty: &'static Type,
        names: &'h Names,
    },
    /// A list, or nothing.
    None,
}

impl Holder<'_> {
    /// Returns the only field that is not given and whose name passes a test, if it may be given under another name and only one
    /// member is meant.
    fn free(self, test: impl Fn(&str) -> bool, name: &str) -> Option<&'static Field> {
        let Holder::Object { ty, names } = self else { return None };
        if names.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, count)| count).sum::<u32>() > 1 {
            return None;
        }
        only(ty.fields.iter().filter(|field| test(field.wire) && !names.contains_key(field.wire) && !tolerance::is_untouched(field.wire)))
    }

    /// Returns whether an unknown member must not be left out: it is given twice, or it is one in other letter case that is
    /// never repaired, whose absence means something else, or that identifies something.
    fn has_meaning(self, name: &str) -> bool {
        let Holder::Object { ty, names } = self else { return false };
        if names.get(name).is_some_and(|count| *count > 1) {
            return true;
        }
        // A member of a reading in one version, such as the unit, may have another place in this one.
        let is_reading = ty.fields.iter().any(|field| tolerance::is_meaningful(field.wire));
        if is_reading && tolerance::is_meaningful(&name.to_ascii_lowercase()) {
            return true;
        }
        let matters = |wire: &str| tolerance::is_untouched(wire) || tolerance::is_meaningful(wire) || tolerance::is_identifying(&[wire]);
        ty.fields.iter().any(|field| field.wire.eq_ignore_ascii_case(name) && matters(field.wire))
    }

    fn is_optional(self, name: &str) -> bool {
        let Holder::Object { ty, .. } = self else { return false };
        ty.fields.iter().any(|field| field.wire == name && !field.required)
    }
}

/// Returns whether a number has no place in 64 bits.
fn is_beyond(kind: Option<&Kind>, sent: &str) -> bool {
    let text = string(sent);
    let Some(number) = Decimal::read(text.as_deref().map_or(sent, str::trim)) else { return false };
    match kind {
        Some(Kind::Int { .. }) => matches!(number.integer(false), Integer::Below | Integer::Above),
        Some(Kind::Num { .. }) => number.float().is_none(),
        _ => false,
    }
}

/// Returns the name that a step of a JSON pointer stands for (RFC 6901).
fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

fn pointer(path: &[String]) -> String {
    let mut pointer = String::new();
    path.iter().for_each(|step| push_step(&mut pointer, step));
    pointer
}

/// Returns the number of faults at the front that are about a member or an item, or about something inside it. Faults are in
/// document order; a name that an object does not have may occur twice, with a fault each time.
fn run(faults: &[&Fault], level: usize, step: &str) -> usize {
    let count = faults.iter().take_while(|fault| fault.steps.get(level).is_some_and(|own| own == step)).count();
    let is_unknown = |fault: &&Fault| fault.keyword == Keyword::AdditionalProperties && fault.steps.len() == level + 1;
    if faults.first().is_some_and(is_unknown) { count.min(1) } else { count }
}

/// The names of an object's members, and how often each is given.
type Names = HashMap<String, u32>;

fn names(mut json: Cursor<'_>) -> Names {
    let mut names = Names::new();
    let mut more = json.enter();
    while more {
        *names.entry(json.name().into_owned()).or_default() += 1;
        json.value();
        more = json.more();
    }
    names
}

/// Returns the text of an object's member.
fn member<'t>(mut json: Cursor<'t>, name: &str) -> Option<&'t str> {
    if json.peek() != b'{' {
        return None;
    }
    let mut more = json.enter();
    while more {
        let found = json.name() == name;
        let value = json.value();
        if found {
            return Some(value);
        }
        more = json.more();
    }
    None
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

/// Returns whether a value is or has a reading of the begin or the end of a transaction.
fn has_bound(text: &str) -> bool {
    let mut json = Cursor::over(text);
    let first = json.peek();
    if !matches!(first, b'{' | b'[') {
        return false;
    }
    if bounds_transaction(json) {
        return true;
    }
    let mut more = json.enter();
    while more {
        if first == b'{' {
            json.name();
        }
        if has_bound(json.value()) {
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
