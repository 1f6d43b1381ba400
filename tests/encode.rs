//! Encoding without an interpreter: `serde_json` values in, frames out, over the vectors that Rust and Python share.
//!
//! A payload is written exactly when the fast walk reads it, and it is refused with the violations that `explain` finds
//! in its text.

#![allow(clippy::unwrap_used, reason = "a test may")]

use std::path::Path;

use ocpp_fast_core::json::scan::Scanner;
use ocpp_fast_core::json::write::Out;
use ocpp_fast_core::rpc::violation::Violation;
use ocpp_fast_core::schema::{Type, Version, versions};
use ocpp_fast_core::walk::discard::Discard;
use ocpp_fast_core::walk::json::Json;
use ocpp_fast_core::walk::{decode, encode, explain, lenient, syntax};
use serde_json::{Value, json};

const DEPTH: u32 = 31;

fn is_read(ty: &'static Type, text: &[u8]) -> bool {
    let mut scan = Scanner::new(text);
    decode::payload(&mut scan, ty, DEPTH, &mut Discard).and_then(|()| scan.end()).is_ok()
}

fn written(ty: &'static Type, value: &Value) -> Option<String> {
    let mut out = Out::new();
    encode::payload(&Json, ty, value, DEPTH, false, &mut out).ok()?;
    Some(String::from_utf8(out.text().to_vec()).unwrap())
}

/// The type and the payload of a vector's frame, if its envelope is sound.
fn payload_of(version: &'static Version, vector: &Value) -> Option<(&'static Type, Value)> {
    let frame: Value = serde_json::from_str(vector["frame"].as_str()?).ok()?;
    let elements = frame.as_array()?;
    let named = |name: &Value| version.action(name.as_str()?.as_bytes());
    let (ty, payload) = match (elements.first()?.as_u64()?, elements.len()) {
        (2, 4) => (named(&elements[2])?.request?, &elements[3]),
        (3, 3) => (named(&vector["pending"])?.response?, &elements[2]),
        (6, 4) => (named(&elements[2])?.send?, &elements[3]),
        _ => return None,
    };
    payload.is_object().then(|| (ty, payload.clone()))
}

fn kinds(violations: &[Violation]) -> Vec<(&str, &str)> {
    let mut kinds: Vec<_> = violations.iter().map(|found| (found.path.as_str(), found.keyword.name())).collect();
    kinds.sort_unstable();
    kinds
}

#[test]
fn every_payload_of_the_vectors_is_written_exactly_when_it_is_read() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors");
    let (mut accepted, mut refused) = (0, 0);
    for version in versions::VERSIONS {
        for entry in std::fs::read_dir(root.join(version.name)).unwrap() {
            let path = entry.unwrap().path();
            for line in std::fs::read_to_string(&path).unwrap().lines() {
                let vector: Value = serde_json::from_str(line).unwrap();
                let Some((ty, payload)) = payload_of(version, &vector) else { continue };
                // Members that come twice are gone, so that the value's own text is what counts.
                let text = serde_json::to_string(&payload).unwrap();
                match written(ty, &payload) {
                    Some(written) => {
                        accepted += 1;
                        assert!(is_read(ty, text.as_bytes()), "written, but not read: {line}");
                        assert!(is_read(ty, written.as_bytes()), "written so that it is not read: {written}");
                        let again: Value = serde_json::from_str(&written).unwrap();
                        assert_eq!(self::written(ty, &again), Some(written), "{line}");
                    }
                    None => {
                        refused += 1;
                        assert!(!is_read(ty, text.as_bytes()), "read, but not written: {line}");
                        let found = lenient::violations(&Json, ty, &payload, DEPTH);
                        match syntax::read(&text, DEPTH) {
                            Ok(_) => assert_eq!(kinds(&found), kinds(&explain::payload(ty, &text).unwrap()), "{line}"),
                            Err(_) => assert!(!found.is_empty(), "{line}"),
                        }
                    }
                }
            }
        }
    }
    assert!(accepted > 500 && refused > 500, "{accepted} accepted, {refused} refused");
}

fn request(version: &str, action: &str) -> &'static Type {
    versions::version(version).unwrap().action(action.as_bytes()).unwrap().request.unwrap()
}

#[test]
fn members_without_a_field_are_written_when_the_type_is_open() {
    let ty = request("2.0", "Heartbeat");
    assert_eq!(written(ty, &json!({"b": [1, null], "a": {"c": "ü"}})).unwrap(), r#"{"a":{"c":"ü"},"b":[1,null]}"#);
    let ty = request("2.0.1", "Heartbeat");
    assert_eq!(written(ty, &json!({"a": 1})), None);
    let ty = request("2.0.1", "Heartbeat");
    let custom = json!({"customData": {"vendorId": "v", "own": 1.50}});
    assert_eq!(written(ty, &custom).unwrap(), r#"{"customData":{"vendorId":"v","own":1.5}}"#);
}

#[test]
fn a_date_time_is_written_in_utc() {
    let ty = versions::version("2.0.1").unwrap().action("Heartbeat".as_bytes()).unwrap().response.unwrap();
    let value = json!({"currentTime": "2026-11-25T12:00:00.1234+02:00"});
    assert_eq!(written(ty, &value).unwrap(), r#"{"currentTime":"2026-11-25T10:00:00.123Z"}"#);
}

#[test]
fn free_form_data_that_nests_too_deep_is_refused_with_its_path() {
    let ty = request("2.0.1", "DataTransfer");
    let nested = |levels: u32| (0..levels).fold(json!(1), |inner, _| json!([inner]));
    let value = |levels| json!({"vendorId": "v", "data": nested(levels)});
    assert!(written(ty, &value(DEPTH - 1)).is_some());
    assert_eq!(written(ty, &value(DEPTH)), None);
    let found = lenient::violations(&Json, ty, &value(DEPTH), DEPTH);
    assert_eq!(kinds(&found), [("/data", "type")]);
}

#[test]
fn an_exponent_that_no_type_holds_is_refused() {
    let ty = request("2.0.1", "DataTransfer");
    let value = |number: &str| serde_json::from_str(&format!(r#"{{"vendorId":"v","data":{number}}}"#)).unwrap();
    assert!(written(ty, &value("1e99999999999999999")).is_some());
    assert_eq!(written(ty, &value("1e999999999999999999")), None);
}
