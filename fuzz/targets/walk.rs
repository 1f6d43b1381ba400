//! The fast walk against `decide`: one accepts a frame exactly when the other finds nothing wrong with it. The encoder
//! against both: it writes a payload exactly when the fast walk reads it.
//!
//! The first byte of an input chooses the version and the kind of input. A frame is either the rest of the input as it is,
//! or made from the table of an action by the choices that the rest of the input encodes (see `made.rs`).

#![no_main]

mod made;
mod oracle;

use libfuzzer_sys::fuzz_target;
use ocpp_fast_core::json::Malformed;
use ocpp_fast_core::json::scan::Scanner;
use ocpp_fast_core::json::write::Out;
use ocpp_fast_core::rpc::reply::Fault;
use ocpp_fast_core::rpc::violation::Listing;
use ocpp_fast_core::schema::versions::VERSIONS;
use ocpp_fast_core::schema::{Action, Type};
use ocpp_fast_core::walk::decide::{self, Verdict};
use ocpp_fast_core::walk::discard::Discard;
use ocpp_fast_core::walk::frame::{Limits, Rules};
use ocpp_fast_core::walk::json::Json;
use ocpp_fast_core::walk::{decode, encode, lenient};
use serde_json::Value;

/// Limits that an input can reach.
const LIMITS: Limits = Limits { bytes: 1 << 16, depth: 32 };

fuzz_target!(|data: &[u8]| {
    if oracle::misreads(data) {
        return;
    }
    let [chosen, high, low, rest @ ..] = data else { return };
    let version = VERSIONS[usize::from(chosen & 3)];
    let rules = Rules::new(version, LIMITS);
    let action = &version.actions[usize::from(u16::from_be_bytes([*high, *low])) % version.actions.len()];
    if chosen & 4 == 0 {
        // A CALLRESULT that answers nothing known is one input in eight.
        let pending = (chosen & 0x38 != 0).then_some(action);
        check(&rules, rest, pending);
        check_encoding(&rules, rest, pending);
    } else {
        let frame = made::frame(action, rest);
        check(&rules, &frame, Some(action));
        check_encoding(&rules, &frame, Some(action));
    }
});

fn check(rules: &Rules, frame: &[u8], pending: Option<&'static Action>) {
    let fast = rules.walk(frame, |_| Ok(pending), &mut Discard);
    let [first, all] = [Listing::First, Listing::All].map(|listing| decide::frame(rules, frame, &mut |_| pending, listing));
    match all {
        Verdict::Valid => {
            let Ok(accepted) = fast else { disagree("the fast walk refuses and the slow walk finds nothing", rules, frame) };
            let (start, end) = accepted.span;
            let payload: Result<Value, _> = serde_json::from_slice(&frame[start..end]);
            assert!(payload.is_ok_and(|payload| payload.is_object() || payload.is_null()), "{}", shown(frame));
        }
        Verdict::Unknown(_) => {
            assert!(pending.is_none_or(|action| action.response.is_none()), "{}", shown(frame));
            assert!(matches!(fast, Err(Malformed)), "a result without an action is accepted: {}", shown(frame));
        }
        Verdict::Fault(fault) => {
            if fast.is_ok() {
                disagree(&format!("the fast walk accepts and the slow walk says {}", fault.text), rules, frame);
            }
            let Verdict::Fault(first) = first else { panic!("{first:?} for {}", shown(frame)) };
            let listed = fault.violations[..fault.violations.len().min(Listing::First.most())].to_vec();
            assert_eq!(*first, Fault { violations: listed, ..(*fault).clone() }, "{}", shown(frame));
            let Some(reply) = fault.reply() else { return };
            let reply: Value = serde_json::from_slice(&reply).unwrap_or_else(|error| panic!("{error} in the reply to {}", shown(frame)));
            let elements = reply.as_array().map_or(0, Vec::len);
            assert_eq!(elements, 5, "{reply}");
            assert!(reply[3].as_str().is_some_and(|text| text.chars().count() <= 255), "{reply}");
        }
    }
}

/// Encodes the payload of a frame as a `serde_json` value, in which the last of two equal members is left.
fn check_encoding(rules: &Rules, frame: &[u8], pending: Option<&'static Action>) {
    let Ok(Value::Array(elements)) = serde_json::from_slice(frame) else { return };
    let Some((ty, payload)) = payload_of(rules, &elements, pending) else { return };
    let depth = rules.limits.depth - 1;
    let text = payload.to_string();
    let Some(written) = encoded(ty, payload, depth) else {
        assert!(!is_read(ty, text.as_bytes(), depth), "{}: read, but not written: {text}", ty.name);
        assert!(!lenient::violations(&Json, ty, payload, depth).is_empty(), "{}: no violation in {text}", ty.name);
        return;
    };
    assert!(is_read(ty, text.as_bytes(), depth), "{}: written, but not read: {text}", ty.name);
    assert!(is_read(ty, written.as_bytes(), depth), "{}: {text} is written as {written}", ty.name);
    let again = serde_json::from_str(&written).unwrap_or_else(|error| panic!("{error} in {written}"));
    assert_eq!(encoded(ty, &again, depth), Some(written), "{}: {text}", ty.name);
}

fn payload_of<'v>(rules: &Rules, elements: &'v [Value], pending: Option<&'static Action>) -> Option<(&'static Type, &'v Value)> {
    let named = |name: &Value| rules.version.action(name.as_str()?.as_bytes());
    let (ty, payload) = match elements {
        [number, _, name, payload] if *number == 2 => (named(name)?.request?, payload),
        [number, _, name, payload] if *number == 6 => (named(name)?.send?, payload),
        [number, _, payload] if *number == 3 => (pending?.response?, payload),
        _ => return None,
    };
    payload.is_object().then_some((ty, payload))
}

fn encoded(ty: &'static Type, payload: &Value, depth: u32) -> Option<String> {
    let mut out = Out::new();
    encode::payload(&Json, ty, payload, depth, false, &mut out).ok()?;
    Some(String::from_utf8_lossy(out.text()).into_owned())
}

fn is_read(ty: &'static Type, text: &[u8], depth: u32) -> bool {
    let mut scan = Scanner::new(text);
    decode::payload(&mut scan, ty, depth, &mut Discard).and_then(|()| scan.end()).is_ok()
}

fn disagree(what: &str, rules: &Rules, frame: &[u8]) -> ! {
    panic!("OCPP {}: {what}: {}", rules.version.name, shown(frame))
}

fn shown(frame: &[u8]) -> String {
    format!("{:?}", String::from_utf8_lossy(frame))
}
