//! The envelope against serde_json: the head of a frame, its tail, the span of its payload, and heads that are written.
//!
//! The first byte of an input chooses the version; the rest is the frame.

#![no_main]

mod oracle;
#[path = "../../tests/skip.rs"]
mod skip;

use libfuzzer_sys::fuzz_target;
use ocpp_fast_core::json::Malformed;
use ocpp_fast_core::json::scan::Scanner;
use ocpp_fast_core::json::write::Out;
use ocpp_fast_core::rpc::code::Dialect;
use ocpp_fast_core::rpc::envelope::{self, ID_LENGTH, MessageType, WrittenId};
use serde_json::value::RawValue;

const DEPTH: u32 = 100;

/// A frame as it must be read: message type, id, action or code, description, and the span of the payload.
#[derive(Debug, PartialEq)]
struct Read {
    kind: MessageType,
    id: String,
    name: Option<String>,
    description: Option<String>,
    span: (usize, usize),
}

fuzz_target!(|data: &[u8]| {
    if oracle::misreads(data) {
        return;
    }
    let [chosen, frame @ ..] = data else { return };
    let dialect = [Dialect::V16, Dialect::V20, Dialect::V21][usize::from(chosen % 3)];
    if frame.iter().filter(|byte| matches!(byte, b'[' | b'{')).count() > DEPTH as usize {
        return;
    }
    let expected = expected(frame, dialect);
    let found = found(frame, dialect).ok();
    assert_eq!(found, expected, "{dialect:?}: {:?}", String::from_utf8_lossy(frame));
    if let Some(read) = &found {
        written(read, &frame[read.span.0..read.span.1], dialect);
    }
});

fn found(frame: &[u8], dialect: Dialect) -> Result<Read, Malformed> {
    let mut scan = Scanner::new(frame);
    let head = envelope::head(&mut scan, dialect)?;
    scan.peek()?;
    let start = scan.at();
    let mut scratch = Vec::new();
    skip::value(&mut scan, DEPTH, &mut scratch)?;
    let span = (start, scan.at());
    envelope::tail(&mut scan)?;
    // A whole frame has its payload just before the last bracket.
    assert_eq!(envelope::payload_end(frame, start), Ok(span.1), "{:?}", String::from_utf8_lossy(frame));
    let id = head.id.str(&mut scratch)?.to_owned();
    let name = head.name.map(|name| name.str(&mut scratch).map(str::to_owned)).transpose()?;
    let mut description = None;
    if matches!(head.kind, MessageType::CallError | MessageType::CallResultError) {
        let (code, text) = envelope::error(frame)?;
        assert_eq!(code.str(&mut scratch).map(str::to_owned).ok(), name);
        description = Some(text.str(&mut scratch)?.to_owned());
    }
    Ok(Read { kind: head.kind, id, name, description, span })
}

fn expected(frame: &[u8], dialect: Dialect) -> Option<Read> {
    let text = std::str::from_utf8(frame).ok()?;
    // Raw values are not looked into, so the whole text is parsed once.
    oracle::bounded(&serde_json::from_str(text).ok()?).then_some(())?;
    let elements: Vec<&RawValue> = serde_json::from_str(text).ok()?;
    let strings: Vec<String> = elements.iter().skip(1).map_while(|raw| serde_json::from_str(raw.get()).ok()).collect();
    let kind = match elements.first()?.get() {
        "2" => MessageType::Call,
        "3" => MessageType::CallResult,
        "4" => MessageType::CallError,
        "5" if dialect == Dialect::V21 => MessageType::CallResultError,
        "6" if dialect == Dialect::V21 => MessageType::Send,
        _ => return None,
    };
    let before = elements.len().checked_sub(2)?;
    let wanted = match kind {
        MessageType::CallResult => 1,
        MessageType::Call | MessageType::Send => 2,
        MessageType::CallError | MessageType::CallResultError => 3,
    };
    if before != wanted || strings.len() < wanted || strings[0].chars().count() > ID_LENGTH {
        return None;
    }
    let payload = elements.last()?.get();
    let start = payload.as_ptr() as usize - text.as_ptr() as usize;
    let mut strings = strings.into_iter().take(wanted);
    Some(Read { kind, id: strings.next()?, name: strings.next(), description: strings.next(), span: (start, start + payload.len()) })
}

/// Checks that the head of a frame that was read is written as a head that is read again.
fn written(read: &Read, payload: &[u8], dialect: Dialect) {
    let mut again = Out::new();
    match (&read.name, &read.description) {
        (Some(code), Some(description)) => {
            envelope::write_error_head(read.kind, WrittenId::Text(&read.id), code, description, &mut again);
        }
        _ => envelope::write_head(read.kind, read.id.as_bytes(), &mut again),
    }
    if let (Some(action), None) = (&read.name, &read.description) {
        again.string(action.as_bytes());
        again.push(b',');
    }
    let start = again.len();
    again.put(payload);
    again.push(b']');
    let span = (start, start + payload.len());
    let found = found(again.text(), dialect).ok();
    let found = found.as_ref().map(|found| (found.kind, &found.id, &found.name, &found.description, found.span));
    assert_eq!(found, Some((read.kind, &read.id, &read.name, &read.description, span)), "{:?}", String::from_utf8_lossy(again.text()));
}
