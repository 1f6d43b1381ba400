//! The vectors that Rust and Python share, without an interpreter: the fast walk and `decide` must both give the answer
//! that the vector states.

#![allow(clippy::unwrap_used, reason = "a test may")]

use std::path::Path;

use ocpp_fast_core::rpc::code::spelling;
use ocpp_fast_core::rpc::reply::ReplyTo;
use ocpp_fast_core::rpc::violation::Listing;
use ocpp_fast_core::schema::versions;
use ocpp_fast_core::walk::decide::{self, Verdict};
use ocpp_fast_core::walk::discard::Discard;
use ocpp_fast_core::walk::frame::{Limits, Rules};
use serde_json::Value;

fn frame_of(vector: &Value) -> Vec<u8> {
    match (vector["frame"].as_str(), vector["frame_hex"].as_str()) {
        (Some(text), _) => text.as_bytes().to_vec(),
        (None, Some(hex)) => (0..hex.len() / 2).map(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).unwrap()).collect(),
        (None, None) => panic!("a vector has a frame or a frame_hex: {vector}"),
    }
}

fn check(rules: &Rules, vector: &Value, place: &str) {
    let frame = frame_of(vector);
    let action = vector["pending"].as_str().and_then(|name| rules.version.action(name.as_bytes()));
    let fast = rules.walk(&frame, |_| Ok(action), &mut Discard);
    let accepted = fast.is_ok();
    assert_eq!(Some(accepted), vector["ok"].as_bool(), "fast walk, {place}");
    match decide::frame(rules, &frame, &mut |_| action, Listing::All) {
        Verdict::Valid => assert!(accepted, "slow walk accepts, {place}"),
        Verdict::Unknown(id) => panic!("{place} needs a pending action for {id}"),
        Verdict::Fault(fault) => {
            assert!(!accepted, "slow walk refuses: {}, {place}", fault.text);
            assert_eq!(Some(fault.code.name()), vector["code"].as_str(), "{place}");
            let mut found: Vec<[&str; 2]> = fault.violations.iter().map(|found| [found.path.as_str(), found.keyword.name()]).collect();
            found.sort_unstable();
            let mut expected: Vec<[&str; 2]> = Vec::new();
            for violation in vector["violations"].as_array().unwrap() {
                expected.push([violation[0].as_str().unwrap(), violation[1].as_str().unwrap()]);
            }
            expected.sort_unstable();
            assert_eq!(found, expected, "{place}");
            let (kind, id) = match &fault.reply_to {
                ReplyTo::Silence => {
                    assert!(vector["reply"].is_null(), "{place}");
                    return;
                }
                ReplyTo::CallError(id) => (4, id),
                ReplyTo::CallResultError(id) => (5, id),
            };
            let code = spelling(fault.code.name(), rules.dialect);
            assert_eq!(vector["reply"], serde_json::json!({"code": code, "id": id, "type": kind}), "{place}");
            let reply: Value = serde_json::from_slice(&fault.reply().unwrap()).unwrap();
            assert_eq!((&reply[0], &reply[1], &reply[2]), (&kind.into(), &id.as_str().into(), &code.into()), "{place}");
        }
    }
}

#[test]
fn every_vector_holds_in_both_walks() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors");
    for version in versions::VERSIONS {
        let rules = Rules::new(version, Limits { bytes: 1 << 20, depth: 32 });
        let mut count = 0;
        for entry in std::fs::read_dir(root.join(version.name)).expect("each version has its folder of vectors") {
            let path = entry.unwrap().path();
            for (number, line) in std::fs::read_to_string(&path).unwrap().lines().enumerate() {
                let vector: Value = serde_json::from_str(line).unwrap();
                check(&rules, &vector, &format!("{}:{}: {}", path.display(), number + 1, vector["why"]));
                count += 1;
            }
        }
        assert!(count >= 2 * version.actions.len() - 2, "{}: {count} vectors", version.name);
    }
}
