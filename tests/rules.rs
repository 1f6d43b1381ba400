//! The vectors of the rules beyond the schemas, without an interpreter: the fast walk, `decide` and encoding must all give
//! the answer that the vector states.

#![allow(clippy::unwrap_used, reason = "a test may")]

use std::path::Path;

use ocpp_fast_core::rpc::violation::Listing;
use ocpp_fast_core::schema::ruled::with_rules;
use ocpp_fast_core::schema::rules::RuleSets;
use ocpp_fast_core::schema::{Version, versions};
use ocpp_fast_core::walk::decide::{self, Verdict};
use ocpp_fast_core::walk::discard::Discard;
use ocpp_fast_core::walk::frame::{Limits, Rules};
use ocpp_fast_core::{Codec, Unencodable};
use serde_json::Value;

const SPECIFICATION: RuleSets = RuleSets { specification: true, non_empty: false };
const NON_EMPTY: RuleSets = RuleSets { specification: false, non_empty: true };

fn ruled(version: &'static Version, sets: RuleSets) -> Rules {
    let version = with_rules(version, sets, |_| Ok::<(), ()>(())).unwrap();
    Rules::new(version, Limits::default())
}

fn pairs(found: &Value) -> Vec<(String, String)> {
    found.as_array().unwrap().iter().map(|pair| (pair[0].as_str().unwrap().to_owned(), pair[1].as_str().unwrap().to_owned())).collect()
}

#[test]
fn every_vector_holds_in_both_walks_and_in_encoding() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/rules");
    for version in versions::VERSIONS {
        let text = std::fs::read_to_string(root.join(format!("{}.jsonl", version.name))).unwrap();
        let mut count = 0;
        for line in text.lines() {
            let vector: Value = serde_json::from_str(line).unwrap();
            let sets = if vector["set"] == "specification" { SPECIFICATION } else { NON_EMPTY };
            let rules = ruled(version, sets);
            let frame = vector["frame"].as_str().unwrap();
            let action = vector["pending"].as_str().and_then(|name| rules.version.action(name.as_bytes()));
            let fast = rules.walk(frame.as_bytes(), |_| Ok(action), &mut Discard);
            assert_eq!(Some(fast.is_ok()), vector["ok"].as_bool(), "{line}");
            let found: Vec<(String, String)> = match decide::frame(&rules, frame.as_bytes(), &mut |_| action, Listing::All) {
                Verdict::Valid => Vec::new(),
                Verdict::Fault(fault) => {
                    assert_eq!(Some(fault.code.name()), vector["code"].as_str(), "{line}");
                    fault.violations.iter().map(|found| (found.path.clone(), found.keyword.name().to_owned())).collect()
                }
                Verdict::Unknown(id) => panic!("{id} is pending: {line}"),
            };
            assert_eq!(found, pairs(&vector["violations"]), "{line}");
            assert_eq!(encoded(Codec::new(version.name).unwrap().with_rules(sets), &vector), found, "{line}");
            count += 1;
        }
        assert!(count > 250, "{}: {count} vectors", version.name);
    }
}

/// Encodes the payload of a vector, and returns the violations. The vectors of rules that encoding keeps by rounding and
/// cutting have those that they state.
fn encoded(codec: Codec, vector: &Value) -> Vec<(String, String)> {
    let stated = pairs(&vector["violations"]);
    let frame: Value = serde_json::from_str(vector["frame"].as_str().unwrap()).unwrap();
    let elements = frame.as_array().unwrap();
    let payload = elements.last().unwrap();
    let action = vector["pending"].as_str().unwrap_or_else(|| elements[2].as_str().unwrap());
    let done = match elements[0].as_u64() {
        Some(2) => codec.encode_call("1", action, payload),
        Some(3) => codec.encode_call_result("1", action, payload),
        _ => codec.encode_send("1", action, payload),
    };
    match done {
        Ok(_) if vector["rule"] == "decimals" || vector["rule"] == "fraction" => stated,
        Ok(_) => Vec::new(),
        Err(Unencodable::Violations(found)) => found.iter().map(|found| (found.path.clone(), found.keyword.name().to_owned())).collect(),
        Err(other) => panic!("{other}: {vector}"),
    }
}

#[test]
fn equal_sets_give_one_version_and_no_set_gives_the_version_itself() {
    for version in versions::VERSIONS {
        assert!(core::ptr::eq(ruled(version, RuleSets::default()).version, version));
        let made = ruled(version, SPECIFICATION).version;
        assert!(core::ptr::eq(made, ruled(version, SPECIFICATION).version));
        assert!(!core::ptr::eq(made, ruled(version, NON_EMPTY).version));
        assert_eq!((made.name, made.rule_sets), (version.name, SPECIFICATION));
    }
}

#[test]
fn a_class_is_made_before_its_table_is_copied() {
    let base = versions::version("2.0.1").unwrap();
    let mut seen = Vec::new();
    // Other sets than in the tests beside this one, because a version is made once.
    let both = RuleSets { specification: true, non_empty: true };
    with_rules(base, both, |ty| {
        seen.push(ty.name);
        Ok::<(), ()>(())
    })
    .unwrap();
    let messages = base.actions.iter().flat_map(|action| [action.request, action.response, action.send]).flatten();
    assert!(messages.into_iter().all(|ty| seen.contains(&ty.name)));
    assert!(seen.contains(&"EVSEType"));
}
