//! Tolerance as data: entries that say which violation is repaired how, and the guards that no entry passes.
//!
//! Knows names of members and keywords of a schema. Reads no text.

use crate::rpc::violation::Keyword;

/// A repair of one value, or of one member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// An unknown member is left out of a closed object. The repair keeps its value.
    Keep,
    /// An unknown member is read as the member with this name, unless that is given too.
    Rename(String),
    /// An optional member is left out.
    Absent,
    /// Numbers and texts become each other, `0`, `1`, `"true"` and `"false"` a boolean, one value a list of one, and any value
    /// the text of its JSON.
    Convert,
    /// A number becomes the nearest whole one, for a field of whole numbers.
    Round,
    /// A text is cut to the length that its field allows.
    Cut,
    /// A text, to the left, becomes the one to the right.
    Map(Vec<(String, String)>),
    /// A value of an enum, or the name of a member, in other letter case becomes the one that the schema has.
    Normalise,
    /// A date-time without a zone gets this one, in minutes east of UTC. A space for `T`, and a zone without minutes or
    /// without its colon, are mended.
    Zone(i16),
    /// The reading that holds the value is left out of its list, unless it is of the begin or the end of a transaction.
    DropReading,
    /// The frame is refused.
    Refuse,
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
}

/// The places and the keyword that a remedy is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The name of an action or of a type, from which `path` begins; `None` for any payload.
    pub scope: Option<String>,
    /// The steps of a JSON pointer, each a name, an index or `*` for any; `None` for any place.
    pub path: Option<Vec<String>>,
    /// The keyword of the violation; `None` for any.
    pub keyword: Option<Keyword>,
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
];

/// Returns whether the absence of a member means something else.
pub(super) fn is_meaningful(name: &str) -> bool {
    MEANINGFUL.contains(&name)
}

/// Returns whether a member is never repaired.
pub(super) fn is_untouched(name: &str) -> bool {
    UNTOUCHED.contains(&name)
}

/// Returns the rule that forbids a remedy at a path, if one does.
fn forbidden(remedy: &Remedy, path: &[&str]) -> Option<&'static str> {
    let named = |names: &[&str]| path.last().is_some_and(|last| names.contains(last));
    match remedy {
        Remedy::Refuse => None,
        _ if path.iter().any(|step| UNTOUCHED.contains(step)) => Some("this member is never repaired"),
        Remedy::Rename(to) if is_untouched(to) => Some("this member is never repaired"),
        Remedy::Absent if named(MEANINGFUL) => Some("the absence of this member means something else"),
        Remedy::Cut | Remedy::Map(_) | Remedy::Round | Remedy::Normalise if path.iter().any(|step| IDENTIFYING.contains(step)) => {
            Some("this member identifies something, and is never changed")
        }
        _ => None,
    }
}

impl Tolerance {
    /// The greatest number of repairs of one frame, if no other is given.
    pub const MAX_REPAIRS: usize = 64;

    /// Makes a tolerance, unless a guard refuses one of the entries.
    pub fn new(entries: Vec<Entry>, max_repairs: usize) -> Result<Tolerance, Guarded> {
        for (position, entry) in entries.iter().enumerate() {
            let path: Vec<&str> = entry.path.iter().flatten().map(String::as_str).collect();
            let keyword_fits = !matches!(entry.remedy, Remedy::Keep | Remedy::Rename(_))
                || entry.keyword.is_none_or(|keyword| keyword == Keyword::AdditionalProperties);
            let rule = if keyword_fits { forbidden(&entry.remedy, &path) } else { Some("this action is for unknown members") };
            if let Some(rule) = rule {
                return Err(Guarded { entry: position, rule });
            }
        }
        Ok(Tolerance { entries, max_repairs })
    }

    pub fn max_repairs(&self) -> usize {
        self.max_repairs
    }

    /// Returns the remedies for a violation, the most specific one first. Ends at a refusal.
    ///
    /// `scopes` are the names of the objects on the way to the value: of the payload, which has two, and of the object after
    /// each step of `path`. Among equally specific entries the last one comes first.
    pub(super) fn remedies(&self, scopes: &[Vec<&str>], path: &[&str], keyword: Keyword) -> Vec<&Remedy> {
        let mut found: Vec<_> = self
            .entries
            .iter()
            .filter(|entry| entry.keyword.is_none_or(|wanted| wanted == keyword) && forbidden(&entry.remedy, path).is_none())
            .filter_map(|entry| Some((entry.specificity(scopes, path)?, &entry.remedy)))
            .collect();
        found.reverse();
        found.sort_by_key(|(specificity, _)| core::cmp::Reverse(*specificity));
        found.into_iter().map(|(_, remedy)| remedy).take_while(|remedy| **remedy != Remedy::Refuse).collect()
    }
}

/// Names in the path, steps in the path, a scope, a keyword: the first that differs decides.
type Specificity = (usize, usize, bool, bool);

impl Entry {
    /// Returns how specific the entry is about a path; `None` if it is about others.
    fn specificity(&self, scopes: &[Vec<&str>], path: &[&str]) -> Option<Specificity> {
        let starts = (0..scopes.len()).filter(|&at| match &self.scope {
            Some(scope) => scopes[at].contains(&scope.as_str()),
            None => at == 0,
        });
        let rank = |start: usize| {
            let (scope, keyword) = (self.scope.is_some(), self.keyword.is_some());
            let Some(pattern) = &self.path else { return Some((0, 0, scope, keyword)) };
            let rest = path.get(start..)?;
            let fits = pattern.len() == rest.len() && pattern.iter().zip(rest).all(|(wanted, step)| wanted == "*" || wanted == step);
            fits.then(|| (pattern.iter().filter(|step| *step != "*").count(), pattern.len(), scope, keyword))
        };
        starts.filter_map(rank).max()
    }
}
