//! The fast walk against `decide`: one accepts a frame exactly when the other finds nothing wrong with it.
//!
//! The first byte of an input chooses the version and the kind of input. A frame is either the rest of the input as it is,
//! or made from the table of an action by the choices that the rest of the input encodes (see `made.rs`).

#![no_main]

mod made;

use libfuzzer_sys::fuzz_target;
use ocpp_fast_core::json::Malformed;
use ocpp_fast_core::rpc::code::Dialect;
use ocpp_fast_core::rpc::reply::Fault;
use ocpp_fast_core::rpc::violation::Listing;
use ocpp_fast_core::schema::Action;
use ocpp_fast_core::schema::versions::VERSIONS;
use ocpp_fast_core::walk::decide::{self, Verdict};
use ocpp_fast_core::walk::discard::Discard;
use ocpp_fast_core::walk::frame::{Limits, Rules};
use serde_json::Value;

/// Limits that an input can reach.
const LIMITS: Limits = Limits { bytes: 1 << 16, depth: 32 };

fuzz_target!(|data: &[u8]| {
    let [chosen, high, low, rest @ ..] = data else { return };
    let version = VERSIONS[usize::from(chosen & 3)];
    let rules = Rules { version, dialect: Dialect::of(version.package), limits: LIMITS };
    let action = &version.actions[usize::from(u16::from_be_bytes([*high, *low])) % version.actions.len()];
    if chosen & 4 == 0 {
        // A CALLRESULT that answers nothing known is one input in eight.
        let pending = (chosen & 0x38 != 0).then_some(action);
        check(&rules, rest, pending);
    } else {
        check(&rules, &made::frame(action, rest), Some(action));
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

fn disagree(what: &str, rules: &Rules, frame: &[u8]) -> ! {
    panic!("OCPP {}: {what}: {}", rules.version.name, shown(frame))
}

fn shown(frame: &[u8]) -> String {
    format!("{:?}", String::from_utf8_lossy(frame))
}
