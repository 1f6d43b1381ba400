//! The OCPP-J envelope: message types 2 to 6 and their shapes.
//!
//! Knows the array around a payload; of the payload only where it begins and ends. The fast reading here
//! answers yes or no; `walk::explain` finds out what is wrong.

use crate::fault::Dialect;
use crate::json::scan::Scanner;
use crate::json::string::Raw;
use crate::json::{Step, Stop};

/// The longest message id in code points: a UUID's (OCPP-J 1.6 table 3, 2.0.1 table 4).
pub const ID_LENGTH: usize = 36;

/// The message types (OCPP-J 1.6 section 4.1.3, 2.1 section 4.1.3).
///
/// A whole word: a byte among words is copied in pieces that the processor stalls on (a quarter of the time of
/// a Heartbeat).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
pub enum Kind {
    Call = 2,
    CallResult = 3,
    CallError = 4,
    CallResultError = 5,
    Send = 6,
}

impl Kind {
    /// The type with this number, where the version has it.
    pub fn of(number: u8, dialect: Dialect) -> Option<Kind> {
        match number {
            2 => Some(Kind::Call),
            3 => Some(Kind::CallResult),
            4 => Some(Kind::CallError),
            5 if dialect == Dialect::V21 => Some(Kind::CallResultError),
            6 if dialect == Dialect::V21 => Some(Kind::Send),
            _ => None,
        }
    }

    /// How many elements the array has, always.
    pub fn elements(self) -> usize {
        match self {
            Kind::CallResult => 3,
            Kind::Call | Kind::Send => 4,
            Kind::CallError | Kind::CallResultError => 5,
        }
    }
}

/// What stands before the payload.
#[derive(Clone, Copy, Debug)]
pub struct Head<'t> {
    pub kind: Kind,
    pub id: Raw<'t>,
    /// The action of a CALL or a SEND, the code of an error.
    pub name: Option<Raw<'t>>,
}

/// Takes all that stands before the payload.
#[inline(always)]
pub fn head<'t>(scan: &mut Scanner<'t>, dialect: Dialect) -> Step<Head<'t>> {
    scan.take(b'[')?;
    let kind = Kind::of(scan.peek()?.wrapping_sub(b'0'), dialect).ok_or(Stop)?;
    scan.bump();
    scan.take(b',')?;
    let id = scan.string()?;
    scan.take(b',')?;
    if kind == Kind::CallResult {
        if !is_short(id) {
            check(id, None)?;
        }
        return Ok(Head { kind, id, name: None });
    }
    let name = scan.string()?;
    if !is_short(id) || name.plain_ascii().is_none() {
        check(id, Some(name))?;
    }
    scan.take(b',')?;
    if matches!(kind, Kind::CallError | Kind::CallResultError) {
        description(scan)?;
    }
    Ok(Head { kind, id, name: Some(name) })
}

/// Takes an error's description and the comma behind it.
#[cold]
fn description<'t>(scan: &mut Scanner<'t>) -> Step<Raw<'t>> {
    let description = scan.string()?;
    description.str(&mut Vec::new())?;
    scan.take(b',')?;
    Ok(description)
}

/// Code and description of an error, whose head has been taken once before.
#[cold]
pub fn error(frame: &[u8]) -> Step<(Raw<'_>, Raw<'_>)> {
    let mut scan = Scanner::new(frame);
    scan.take(b'[')?;
    scan.number()?;
    scan.take(b',')?;
    scan.string()?;
    scan.take(b',')?;
    let code = scan.string()?;
    scan.take(b',')?;
    Ok((code, description(&mut scan)?))
}

#[inline(always)]
fn is_short(id: Raw<'_>) -> bool {
    id.plain_ascii().is_some_and(|id| id.len() <= ID_LENGTH)
}

/// Whether the id is short enough, and both are text, whatever they are written with.
#[cold]
fn check(id: Raw<'_>, name: Option<Raw<'_>>) -> Step<()> {
    let mut scratch = Vec::new();
    if id.text(&mut scratch)?.length() > ID_LENGTH {
        return Err(Stop);
    }
    name.map_or(Ok(()), |name| name.text(&mut scratch).map(drop))
}

/// Takes what must stand behind the payload.
#[inline(always)]
pub fn tail(scan: &mut Scanner<'_>) -> Step<()> {
    scan.take(b']')?;
    scan.end()
}

/// Where the payload that begins at `start` ends, judged from the frame's end alone.
#[inline]
pub fn payload_end(text: &[u8], start: usize) -> Step<usize> {
    let (last, rest) = text.trim_ascii_end().split_last().ok_or(Stop)?;
    let end = rest.trim_ascii_end().len();
    if *last == b']' && end > start { Ok(end) } else { Err(Stop) }
}
