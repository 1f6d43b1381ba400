//! The OCPP-J envelope: message types 2 to 6 and their shapes.
//!
//! Knows the array around a payload, and of the payload only its start and end. Reads fast and says yes or no;
//! `walk::decide` finds out what is wrong.

use crate::json::Malformed;
use crate::json::scan::Scanner;
use crate::json::string::Raw;
use crate::json::write::Out;
use crate::rpc::code::Dialect;

/// The longest message id in code points, which is the length of a UUID (OCPP-J 1.6 table 3, 2.0.1 table 4).
pub const ID_LENGTH: usize = 36;

/// A message type (OCPP-J 1.6 section 4.1.3, 2.1 section 4.1.3).
///
/// It takes a whole word, because a byte among words is copied in pieces on which the processor stalls (a quarter of the
/// time of a Heartbeat).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
pub enum MessageType {
    Call = 2,
    CallResult = 3,
    CallError = 4,
    CallResultError = 5,
    Send = 6,
}

impl MessageType {
    /// Returns the type with this number if the version has it.
    pub fn of(number: u8, dialect: Dialect) -> Option<MessageType> {
        match number {
            2 => Some(MessageType::Call),
            3 => Some(MessageType::CallResult),
            4 => Some(MessageType::CallError),
            5 if dialect == Dialect::V21 => Some(MessageType::CallResultError),
            6 if dialect == Dialect::V21 => Some(MessageType::Send),
            _ => None,
        }
    }

    /// Returns the number of elements that the array must have.
    pub fn elements(self) -> usize {
        match self {
            MessageType::CallResult => 3,
            MessageType::Call | MessageType::Send => 4,
            MessageType::CallError | MessageType::CallResultError => 5,
        }
    }
}

/// The elements before the payload.
#[derive(Clone, Copy, Debug)]
pub struct Head<'t> {
    pub kind: MessageType,
    pub id: Raw<'t>,
    /// The action of a CALL or a SEND; the code of an error.
    pub name: Option<Raw<'t>>,
}

/// Takes the elements before the payload.
#[inline(always)]
pub fn head<'t>(scan: &mut Scanner<'t>, dialect: Dialect) -> Result<Head<'t>, Malformed> {
    scan.take(b'[')?;
    let kind = MessageType::of(scan.peek()?.wrapping_sub(b'0'), dialect).ok_or(Malformed)?;
    scan.bump();
    scan.take(b',')?;
    let id = scan.string()?;
    scan.take(b',')?;
    if kind == MessageType::CallResult {
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
    if matches!(kind, MessageType::CallError | MessageType::CallResultError) {
        description(scan)?;
    }
    Ok(Head { kind, id, name: Some(name) })
}

/// Takes the description of an error and the comma after it.
#[cold]
fn description<'t>(scan: &mut Scanner<'t>) -> Result<Raw<'t>, Malformed> {
    let description = scan.string()?;
    description.str(&mut Vec::new())?;
    scan.take(b',')?;
    Ok(description)
}

/// Returns the code and the description of an error whose head is known to be valid.
#[cold]
pub fn error(frame: &[u8]) -> Result<(Raw<'_>, Raw<'_>), Malformed> {
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

/// Checks that the id is short enough, and that the id and the name are text, with or without escapes.
#[cold]
fn check(id: Raw<'_>, name: Option<Raw<'_>>) -> Result<(), Malformed> {
    let mut scratch = Vec::new();
    if id.text(&mut scratch)?.length() > ID_LENGTH {
        return Err(Malformed);
    }
    name.map_or(Ok(()), |name| name.text(&mut scratch).map(drop))
}

/// Takes the end of the frame after the payload.
#[inline(always)]
pub fn tail(scan: &mut Scanner<'_>) -> Result<(), Malformed> {
    scan.take(b']')?;
    scan.end()
}

/// Returns the end of the payload that begins at `start`. Looks at the end of the frame only.
#[inline]
pub fn payload_end(text: &[u8], start: usize) -> Result<usize, Malformed> {
    let (last, rest) = text.trim_ascii_end().split_last().ok_or(Malformed)?;
    let end = rest.trim_ascii_end().len();
    if *last == b']' && end > start { Ok(end) } else { Err(Malformed) }
}

/// Writes `[type,"id",`.
#[inline]
pub fn write_head(message_type: MessageType, id: &[u8], into: &mut Out) {
    into.put(&[b'[', b'0' + message_type as u8, b',']);
    into.string(id);
    into.push(b',');
}

/// A message id in a frame that is written.
#[derive(Clone, Copy, Debug)]
pub enum WrittenId<'i> {
    Text(&'i str),
    /// A number, which a tolerance has taken; the answer repeats it.
    Number(&'i str),
}

/// Writes `[type,id,`.
#[cold]
pub fn write_any_head(message_type: MessageType, id: WrittenId<'_>, into: &mut Out) {
    match id {
        WrittenId::Text(id) => write_head(message_type, id.as_bytes(), into),
        WrittenId::Number(id) => {
            into.put(&[b'[', b'0' + message_type as u8, b',']);
            into.put(id.as_bytes());
            into.push(b',');
        }
    }
}

/// Writes `[type,id,"code","description",`, the envelope of an error up to its details.
pub fn write_error_head(message_type: MessageType, id: WrittenId<'_>, code: &str, description: &str, into: &mut Out) {
    write_any_head(message_type, id, into);
    for text in [code, description] {
        into.string(text.as_bytes());
        into.push(b',');
    }
}
