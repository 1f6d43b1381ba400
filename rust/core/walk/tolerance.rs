//! Tolerance as data: entries that say which defect of a frame is repaired how, and the guards that no entry passes.
//!
//! Knows names of members and keywords of a schema. Reads no text but patterns of paths.

use core::fmt;
use std::sync::Arc;

use super::frame::Leniency;
use crate::rpc::violation::Keyword;

/// A thing that is wrong with a frame, and that an entry can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Defect {
    /// A violation of the payload's schema.
    Schema(Keyword),
    /// A text of the payload has raw control characters, which JSON forbids.
    ControlCharacter,
    /// The frame begins with a byte order mark.
    ByteOrderMark,
    /// The frame ends with NUL characters.
    TrailingNul,
    /// The message id is a number.
    MessageIdType,
    /// The message id has more than 36 characters.
    MessageIdLength,
    /// The action is none of the version, as it is spelled.
    Action,
    /// An error has three or four elements instead of five.
    Elements,
    /// The description of an error is null.
    Description,
    /// The details of an error are null.
    Details,
    /// The frame is no JSON, but its message type and message id can be read.
    Head,
}

/// The defects of the frame around the payload, by the names that entries have for them.
const OF_FRAMES: [(&str, Defect); 9] = [
    ("byteOrderMark", Defect::ByteOrderMark),
    ("trailingNul", Defect::TrailingNul),
    ("messageIdType", Defect::MessageIdType),
    ("messageIdLength", Defect::MessageIdLength),
    ("action", Defect::Action),
    ("elements", Defect::Elements),
    ("description", Defect::Description),
    ("details", Defect::Details),
    ("head", Defect::Head),
];

impl Defect {
    /// Returns the name that an entry and a repair have for the defect.
    pub fn name(self) -> &'static str {
        match self {
            Defect::Schema(keyword) => keyword.name(),
            Defect::ControlCharacter => "controlCharacter",
            _ => OF_FRAMES.into_iter().find(|(_, defect)| *defect == self).map_or("", |(name, _)| name),
        }
    }

    /// Returns the defect of a payload with this name.
    pub fn of_payload(name: &str) -> Option<Defect> {
        match name {
            "controlCharacter" => Some(Defect::ControlCharacter),
            _ => Keyword::of(name).map(Defect::Schema),
        }
    }

    /// Returns the defect of a frame with this name.
    pub fn of_frame(name: &str) -> Option<Defect> {
        OF_FRAMES.into_iter().find(|(known, _)| *known == name).map(|(_, defect)| defect)
    }
}

/// A repair of one value, of one member, or of the frame.
#[derive(Clone, Debug)]
pub enum Remedy {
    /// The value stands as it was sent, where its type can hold it. An unknown member is left out of a closed object; the
    /// repair keeps its value.
    Keep,
    /// An unknown member is read as the member with this name, unless that is given too.
    Rename(String),
    /// An optional member is left out.
    Absent,
    /// Numbers and texts become each other, `0`, `1`, `"true"` and `"false"` a boolean, one value a list of one, an empty list
    /// an empty object, and any value the text of its JSON.
    Convert,
    /// A number becomes the nearest whole one, for a field of whole numbers.
    Round,
    /// A text is cut to the length that its field allows, or loses its control characters.
    Cut,
    /// A text, to the left, becomes the one to the right. `*` to the left is any other text.
    Map(Vec<(String, String)>),
    /// A value of an enum, or the name of a member or of an action, in other letter case becomes the one that the tables have.
    Normalise,
    /// A date-time without a zone gets this one. A space for `T`, and a zone without minutes or colon, are mended.
    Zone(Zone),
    /// The reading that holds the value is left out of its list, unless it is of the begin or the end of a transaction.
    DropReading,
    /// The frame is refused.
    Refuse,
}

/// The zone of local times.
#[derive(Clone)]
pub struct Zone {
    offset: Arc<OffsetAt>,
}

/// Returns the offset of a local time, written `2026-10-25T02:30:00`; `None` if the zone does not know the time.
pub type OffsetAt = dyn Fn(&str) -> Option<Offset> + Send + Sync;

/// The offset from UTC at a local time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offset {
    /// Minutes east of UTC.
    pub minutes: i16,
    /// A remark if the local time occurs twice or not at all.
    pub note: Option<String>,
}

impl Zone {
    /// A zone with one offset, in minutes east of UTC.
    pub fn fixed(minutes: i16) -> Zone {
        Zone::with(move |_| Some(Offset { minutes, note: None }))
    }

    pub fn with(offset: impl Fn(&str) -> Option<Offset> + Send + Sync + 'static) -> Zone {
        Zone { offset: Arc::new(offset) }
    }

    pub fn offset(&self, local: &str) -> Option<Offset> {
        (self.offset)(local)
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Zone")
    }
}

impl Remedy {
    /// Returns the name that a profile and a repair have for the remedy.
    pub fn name(&self) -> &'static str {
        match self {
            Remedy::Keep => "keep",
            Remedy::Rename(_) => "rename",
            Remedy::Absent => "absent",
            Remedy::Convert => "convert",
            Remedy::Round => "round",
            Remedy::Cut => "cut",
            Remedy::Map(_) => "map",
            Remedy::Normalise => "normalise",
            Remedy::Zone(_) => "zone",
            Remedy::DropReading => "drop_reading",
            Remedy::Refuse => "refuse",
        }
    }

    /// Returns whether the remedy can ever repair a defect.
    fn fits(&self, defect: Defect) -> bool {
        use Defect::{
            Action, ByteOrderMark, ControlCharacter, Description, Details, Elements, Head, MessageIdLength, MessageIdType, Schema,
            TrailingNul,
        };
        match self {
            Remedy::Refuse => true,
            Remedy::Keep => match defect {
                Schema(keyword) => !matches!(keyword, Keyword::Type | Keyword::Required | Keyword::Format),
                defect => matches!(defect, MessageIdType | MessageIdLength | Head),
            },
            Remedy::Rename(_) => defect == Schema(Keyword::AdditionalProperties),
            Remedy::Absent => match defect {
                Schema(keyword) => keyword != Keyword::AdditionalProperties,
                defect => matches!(defect, Elements | Description | Details),
            },
            Remedy::Convert | Remedy::Round => defect == Schema(Keyword::Type),
            Remedy::Cut => {
                matches!(defect, Schema(Keyword::MaxLength) | ControlCharacter | ByteOrderMark | TrailingNul)
            }
            Remedy::Map(_) => matches!(defect, Schema(Keyword::Enum | Keyword::Format | Keyword::MaxLength | Keyword::Type) | Action),
            Remedy::Normalise => matches!(defect, Schema(Keyword::Enum | Keyword::AdditionalProperties) | Action),
            Remedy::Zone(_) => defect == Schema(Keyword::Format),
            Remedy::DropReading => matches!(defect, Schema(_)),
        }
    }
}

/// The places that an entry is about.
///
/// `/status` is a member of any payload, `StatusNotification/status` one of the messages of an action, and
/// `IdTagInfo/expiryDate` one of the objects of a type. `**/unit` is a member at any depth, `**` any place, and
/// `/chargingSchedule/**` everything at and below a member. A step `*` is any name or index. `frame` is the array around the
/// payload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pattern {
    Frame,
    Payload {
        start: Start,
        /// Names, indices, and `*`.
        steps: Vec<String>,
        /// Everything below is meant too.
        below: bool,
    },
}

/// The object from which the steps of a pattern lead on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Start {
    Payload,
    Anywhere,
    /// A payload of the action, or an object of the type, with this name.
    Named(String),
}

impl Pattern {
    /// Reads a pattern; `None` if it is none.
    pub fn read(text: &str) -> Option<Pattern> {
        if text == "frame" {
            return Some(Pattern::Frame);
        }
        let mut parts: Vec<&str> = text.split('/').collect();
        let start = match parts.remove(0) {
            "" if text.is_empty() => return None,
            "" => Start::Payload,
            "**" => Start::Anywhere,
            name => Start::Named(name.to_owned()),
        };
        let below = !parts.is_empty() && parts.last() == Some(&"**");
        if below {
            parts.pop();
        }
        if parts.iter().any(|part| part.is_empty() || *part == "**") || below && parts.is_empty() && start != Start::Payload {
            return None;
        }
        let steps: Vec<String> = parts.into_iter().map(|part| part.replace("~1", "/").replace("~0", "~")).collect();
        // The payload itself is meant by an action alone, or by any place.
        if steps.is_empty() && start == Start::Payload && !below {
            return None;
        }
        Some(Pattern::Payload { start, steps, below })
    }

    /// Returns the number of steps to the value that the pattern names on the way to a place; `None` if it is about other places.
    pub(super) fn leads_to(&self, place: &Place<'_>) -> Option<usize> {
        let Pattern::Payload { start, steps, below } = self else { return None };
        let length = place.path.len();
        let fits = |from: usize| {
            let to = from + steps.len();
            let reaches = if *below { to <= length } else { to == length };
            let steps_fit = || steps.iter().zip(&place.path[from..to]).all(|(wanted, step)| wanted == "*" || wanted == step);
            (reaches && steps_fit()).then_some(to)
        };
        let named = |at: usize| match start {
            Start::Payload => at == 0,
            Start::Anywhere => true,
            Start::Named(name) => place.scopes.get(at).is_some_and(|names| names.contains(&name.as_str())),
        };
        (0..=length).filter(|&at| named(at)).filter_map(fits).max()
    }
}

/// The places, the defect and the values that a remedy is for.
#[derive(Clone, Debug)]
pub struct Entry {
    pub pattern: Pattern,
    pub defect: Defect,
    /// The values for which the entry is, as the text of their JSON; any if there are none.
    pub sent: Vec<String>,
    /// The values, as the text of their JSON, that members of the payload must have.
    pub when: Vec<(String, String)>,
    pub remedy: Remedy,
}

/// Entries that have passed the guards.
#[derive(Clone, Debug)]
pub struct Tolerance {
    entries: Vec<Entry>,
    max_repairs: usize,
}

/// An entry that a guard refuses: its position among the entries, and the rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guarded {
    pub entry: usize,
    pub rule: &'static str,
}

/// Members whose absence means something else, such as energy in Wh for a missing unit.
const MEANINGFUL: &[&str] = &["unit", "measurand", "phase", "format", "location", "context"];
/// Members that are never changed, because a wrong guess changes an amount or the order of events.
const UNTOUCHED: &[&str] = &["multiplier", "unitOfMeasure", "signedMeterValue", "seqNo", "eventType"];
/// Members that identify a driver, a transaction or a device.
const IDENTIFYING: &[&str] = &[
    "idTag",
    "parentIdTag",
    "idToken",
    "groupIdToken",
    "transactionId",
    "serialNumber",
    "chargePointSerialNumber",
    "chargeBoxSerialNumber",
    "meterSerialNumber",
    "evInverterSerialNumber",
];

/// Returns whether the absence of a member means something else.
pub(super) fn is_meaningful(name: &str) -> bool {
    MEANINGFUL.contains(&name)
}

/// Returns whether a member is never repaired.
pub(super) fn is_untouched(name: &str) -> bool {
    UNTOUCHED.contains(&name)
}

/// Returns whether a path leads to something that identifies a driver, a transaction or a device.
pub(super) fn is_identifying<S: AsRef<str>>(path: &[S]) -> bool {
    path.iter().any(|step| IDENTIFYING.contains(&step.as_ref()))
}

/// Returns whether a path may lead to something that identifies, once its members have their right names.
pub(super) fn may_identify(path: &[String]) -> bool {
    path.iter().any(|step| IDENTIFYING.iter().any(|name| name.eq_ignore_ascii_case(step)))
}

/// Returns the rule that forbids a remedy at a path, if one does.
fn forbidden<S: AsRef<str>>(remedy: &Remedy, path: &[S]) -> Option<&'static str> {
    let last = path.last().map(AsRef::as_ref).unwrap_or_default();
    match remedy {
        Remedy::Refuse => None,
        _ if path.iter().any(|step| is_untouched(step.as_ref())) => Some("this member is never repaired"),
        Remedy::Rename(to) if is_untouched(to) => Some("this member is never repaired"),
        Remedy::Absent if is_meaningful(last) => Some("the absence of this member means something else"),
        Remedy::Map(_) | Remedy::Round | Remedy::Normalise if is_identifying(path) => {
            Some("this member identifies something, and is never changed")
        }
        _ => None,
    }
}

impl Tolerance {
    /// The greatest number of repairs of one frame, if no other is given.
    pub const MAX_REPAIRS: usize = 64;
    /// The greatest number of repairs of one frame that may be given.
    pub const MOST_REPAIRS: usize = 255;

    /// Makes a tolerance, unless a guard refuses one of the entries.
    pub fn new(entries: Vec<Entry>, max_repairs: usize) -> Result<Tolerance, Guarded> {
        for (position, entry) in entries.iter().enumerate() {
            if let Some(rule) = entry.refused() {
                return Err(Guarded { entry: position, rule });
            }
        }
        Ok(Tolerance { entries, max_repairs: max_repairs.min(Tolerance::MOST_REPAIRS) })
    }

    pub fn max_repairs(&self) -> usize {
        self.max_repairs
    }

    /// Returns the remedies for a defect of the frame, the last entry's first. Ends at a refusal.
    pub fn of_frame(&self, defect: Defect) -> impl Iterator<Item = &Remedy> {
        let entries = self.entries.iter().rev().filter(move |entry| entry.pattern == Pattern::Frame && entry.defect == defect);
        entries.map(|entry| &entry.remedy).take_while(|remedy| !matches!(remedy, Remedy::Refuse))
    }

    /// Returns whether an entry is for a defect of the frame.
    pub fn takes(&self, defect: Defect) -> bool {
        self.of_frame(defect).next().is_some()
    }

    /// Returns the defects of a frame's array that are no faults.
    pub fn leniency(&self) -> Leniency {
        Leniency {
            head: self.takes(Defect::Head),
            byte_order_mark: self.takes(Defect::ByteOrderMark),
            trailing_nul: self.takes(Defect::TrailingNul),
            number_ids: self.takes(Defect::MessageIdType),
            long_ids: self.takes(Defect::MessageIdLength),
        }
    }

    /// Returns the remedies for a defect of a payload, the most specific one first. Ends at a refusal.
    ///
    /// Among equally specific entries the last one comes first.
    pub(super) fn remedies(&self, place: &Place<'_>, defect: Defect) -> Vec<Chosen<'_>> {
        // The path first, because most entries are for other places and a condition may read the whole payload.
        let mut found: Vec<_> = self
            .entries
            .iter()
            .filter(|entry| entry.defect == defect)
            .filter_map(|entry| entry.applies(place).map(|(specificity, level)| (specificity, entry, level)))
            .filter(|(_, entry, level)| entry.is_for(place) && entry.is_allowed(place, *level))
            .map(|(specificity, entry, level)| (specificity, Chosen { remedy: &entry.remedy, level }))
            .collect();
        found.reverse();
        found.sort_by_key(|(specificity, _)| core::cmp::Reverse(*specificity));
        found.into_iter().map(|(_, chosen)| chosen).take_while(|chosen| !matches!(chosen.remedy, Remedy::Refuse)).collect()
    }
}

/// A value that is wrong, and the objects on the way to it.
pub(super) struct Place<'p> {
    /// The names of the payload, which has two, and of the object after each step of `path`.
    pub scopes: &'p [Vec<&'p str>],
    pub path: &'p [String],
    /// The text of the value; empty for a member that is missing.
    pub sent: &'p str,
    /// Returns the text of a member of the payload.
    pub member: &'p dyn Fn(&str) -> Option<&'p str>,
}

/// A remedy for a value, or for the member that holds it.
#[derive(Clone, Copy)]
pub(super) struct Chosen<'t> {
    pub remedy: &'t Remedy,
    /// The number of steps to the value that the remedy is for.
    pub level: usize,
}

/// Names in the path, steps in the path, a scope, a value: the first that differs decides.
type Specificity = (usize, usize, bool, bool);

impl Entry {
    /// Returns the rule by which a guard refuses the entry.
    fn refused(&self) -> Option<&'static str> {
        let Pattern::Payload { start, steps, .. } = &self.pattern else {
            let known = !matches!(self.defect, Defect::Schema(_) | Defect::ControlCharacter);
            return (!known || !self.remedy.fits(self.defect)).then_some("this action is for something else");
        };
        let known = matches!(self.defect, Defect::Schema(_) | Defect::ControlCharacter);
        if !known || !self.remedy.fits(self.defect) {
            return Some("this action is for something else");
        }
        // A cut of control characters, which leaves the rest of a text, passes; see `remedy::cleaned`.
        if matches!((&self.remedy, self.defect), (Remedy::Cut, Defect::Schema(_))) && is_identifying(steps) {
            return Some("this member identifies something, and is never changed");
        }
        if let (Start::Named(name), []) = (start, steps.as_slice())
            && is_untouched(name)
        {
            return Some("this member is never repaired");
        }
        forbidden(&self.remedy, steps)
    }

    /// Returns whether no guard forbids the remedy, neither for the value that is wrong nor for the one that is left out.
    fn is_allowed(&self, place: &Place<'_>, level: usize) -> bool {
        forbidden(&self.remedy, place.path).is_none()
            && (level == place.path.len() || forbidden(&self.remedy, &place.path[..level]).is_none())
    }

    fn is_for(&self, place: &Place<'_>) -> bool {
        let when = || self.when.iter().all(|(name, value)| (place.member)(name) == Some(value.as_str()));
        (self.sent.is_empty() || self.sent.iter().any(|sent| sent == place.sent)) && when()
    }

    /// Returns how specific the entry is about a place, and the level of the value that its remedy is for; `None` if it is about
    /// other places.
    fn applies(&self, place: &Place<'_>) -> Option<(Specificity, usize)> {
        let Pattern::Payload { start, steps, below } = &self.pattern else { return None };
        let to = self.pattern.leads_to(place)?;
        let names = steps.iter().filter(|step| *step != "*").count();
        let level = if matches!(self.remedy, Remedy::Absent) && *below { to } else { place.path.len() };
        let chosen = !self.sent.is_empty() || !self.when.is_empty();
        Some(((names, steps.len(), matches!(start, Start::Named(_)), chosen), level))
    }
}
