//! Repairs of payloads: what stations send, the payload that is read instead, and what no entry may change.

#![allow(clippy::unwrap_used, reason = "a test may")]

use ocpp_fast_core::rpc::violation::Keyword;
use ocpp_fast_core::schema::{Type, Version, versions};
use ocpp_fast_core::walk::mend::{self, Mended};
use ocpp_fast_core::walk::tolerance::{Defect, Entry, Offset, Pattern, Remedy, Tolerance, Zone};
use ocpp_fast_core::walk::{explain, syntax};

fn entry(path: &str, keyword: Keyword, remedy: Remedy) -> Entry {
    let pattern = Pattern::read(path).unwrap();
    Entry { pattern, defect: Defect::Schema(keyword), sent: Vec::new(), when: Vec::new(), remedy }
}

fn for_sent(sent: &str, entry: Entry) -> Entry {
    Entry { sent: vec![sent.to_owned()], ..entry }
}

fn map(pairs: &[(&str, &str)]) -> Remedy {
    Remedy::Map(pairs.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned())).collect())
}

/// Returns every remedy at any place, with maps for some members.
fn generous() -> Tolerance {
    let any = |keyword, remedy| entry("**", keyword, remedy);
    let entries = vec![
        any(Keyword::AdditionalProperties, Remedy::Keep),
        any(Keyword::AdditionalProperties, Remedy::Normalise),
        any(Keyword::Enum, Remedy::Absent),
        any(Keyword::Enum, Remedy::DropReading),
        any(Keyword::Enum, Remedy::Normalise),
        any(Keyword::Format, Remedy::Absent),
        any(Keyword::Format, Remedy::Zone(Zone::fixed(0))),
        any(Keyword::MaxLength, Remedy::Cut),
        any(Keyword::MinItems, Remedy::Absent),
        any(Keyword::Type, Remedy::Absent),
        any(Keyword::Type, Remedy::Round),
        any(Keyword::Type, Remedy::Convert),
        entry("StatusNotification/errorCode", Keyword::Enum, map(&[("Error", "OtherError")])),
        entry("TransactionEvent/transactionData", Keyword::AdditionalProperties, Remedy::Rename("transactionInfo".to_owned())),
        entry("TransactionType/id", Keyword::AdditionalProperties, Remedy::Rename("transactionId".to_owned())),
    ];
    Tolerance::new(entries, Tolerance::MAX_REPAIRS).unwrap()
}

fn version(name: &str) -> &'static Version {
    versions::version(name).unwrap()
}

fn request(version: &'static Version, action: &str) -> &'static Type {
    version.action(action.as_bytes()).unwrap().request.unwrap()
}

fn mended(version: &'static Version, action: &str, text: &str) -> Option<Mended> {
    let ty = request(version, action);
    let mended = mend(&generous(), ty, action, text)?;
    assert_eq!(explain::payload(ty, &mended.text), Ok(Vec::new()));
    assert_eq!(mended.kept, mend::Kept::default());
    Some(mended)
}

fn mend(tolerance: &Tolerance, ty: &'static Type, action: &str, text: &str) -> Option<Mended> {
    syntax::read(text, 31).ok()?;
    mend::payload(tolerance, tolerance.max_repairs(), ty, action, text, 31)
}

/// Asserts the payload that is read instead, and the repairs as `path keyword action used`.
#[track_caller]
fn becomes(version: &'static Version, action: &str, sent: &str, used: &str, repairs: &[&str]) {
    let mended = mended(version, action, sent).unwrap();
    assert_eq!(mended.text, used);
    let made: Vec<String> = mended
        .repairs
        .iter()
        .map(|repair| format!("{} {} {} {}", repair.path, repair.defect.name(), repair.action, repair.used.as_deref().unwrap_or("-")))
        .collect();
    assert_eq!(made, repairs);
}

#[test]
fn numbers_and_texts() {
    becomes(
        version("1.6"),
        "StopTransaction",
        r#"{"transactionId":"8","meterStop":26008.333,"timestamp":"2026-06-23T10:00:00Z","idTag":null}"#,
        r#"{"transactionId":8,"meterStop":26008,"timestamp":"2026-06-23T10:00:00Z"}"#,
        &["/transactionId type convert 8", "/meterStop type round 26008", "/idTag type absent -"],
    );
    becomes(
        version("1.6"),
        "DataTransfer",
        r#"{"vendorId":"v","data":{"a":"\n"}}"#,
        r#"{"vendorId":"v","data":"{\"a\":\"\\n\"}"}"#,
        &[r#"/data type convert "{\"a\":\"\\n\"}""#],
    );
    becomes(version("1.6"), "Heartbeat", "[ ]", "{}", &[" type convert {}"]);
}

#[test]
fn one_value_for_a_list_and_faults_inside_it() {
    becomes(
        version("1.6"),
        "MeterValues",
        r#"{"connectorId":1,"meterValue":{"timestamp":"2024-04-16 17:28:55","sampledValue":[{"value":0.50}]}}"#,
        r#"{"connectorId":1,"meterValue":[{"timestamp":"2024-04-16T17:28:55+00:00","sampledValue":[{"value":"0.50"}]}]}"#,
        &[
            r#"/meterValue type convert [{"timestamp":"2024-04-16 17:28:55","sampledValue":[{"value":0.50}]}]"#,
            r#"/meterValue/0/timestamp format zone "2024-04-16T17:28:55+00:00""#,
            r#"/meterValue/0/sampledValue/0/value type convert "0.50""#,
        ],
    );
}

#[test]
fn names_and_enums() {
    becomes(
        version("1.6"),
        "StatusNotification",
        r#"{"connectorId":1,"errorCode":"Error","status":"charging","timestamp":"","extra":[1]}"#,
        r#"{"connectorId":1,"errorCode":"OtherError","status":"Charging"}"#,
        &[
            r#"/errorCode enum map "OtherError""#,
            r#"/status enum normalise "Charging""#,
            "/timestamp format absent -",
            "/extra additionalProperties keep -",
        ],
    );
    becomes(
        version("2.0.1"),
        "TransactionEvent",
        r#"{"eventType":"Started","timestamp":"2025-05-01T10:00:00Z","triggerReason":"CablePluggedIn","seqNo":0,"transactionData":{"id":"t-1"}}"#,
        r#"{"eventType":"Started","timestamp":"2025-05-01T10:00:00Z","triggerReason":"CablePluggedIn","seqNo":0,"transactionInfo":{"transactionId":"t-1"}}"#,
        &[
            r#"/transactionData additionalProperties rename "transactionInfo""#,
            r#"/transactionInfo/id additionalProperties rename "transactionId""#,
        ],
    );
    // A member in other letter case is not taken if the member itself is given.
    becomes(
        version("1.6"),
        "StopTransaction",
        r#"{"transactionId":4,"meterStop":1,"timestamp":"2022-07-12T07:59:40+02","Reason":"Local","reason":"Other"}"#,
        r#"{"transactionId":4,"meterStop":1,"timestamp":"2022-07-12T07:59:40+02:00","reason":"Other"}"#,
        &[r#"/timestamp format zone "2022-07-12T07:59:40+02:00""#, "/Reason additionalProperties keep -"],
    );
}

/// Returns a MeterValues payload with one good reading and another one.
fn readings(second: &str) -> String {
    format!(r#"{{"connectorId":1,"meterValue":[{{"timestamp":"2025-03-12T13:35:37Z","sampledValue":[{{"value":"1"}},{second}]}}]}}"#)
}

#[test]
fn readings_are_dropped_whole_but_none_of_a_transactions_ends() {
    let strange = readings(r#"{"value":40,"measurand":"Request.Energy"}"#);
    let mended = mended(version("1.6"), "MeterValues", &strange).unwrap();
    assert_eq!(mended.text, readings("").replace(",]", "]"));
    assert_eq!(mended.repairs.len(), 1);
    assert_eq!((mended.repairs[0].path.as_str(), mended.repairs[0].action), ("/meterValue/0/sampledValue/1", "drop_reading"));
    assert_eq!(mended.repairs[0].sent, r#"{"value":40,"measurand":"Request.Energy"}"#);
    for context in ["Transaction.Begin", "Transaction.End", "transaction.end"] {
        let bound = readings(&format!(r#"{{"value":"40","measurand":"Request.Energy","context":"{context}"}}"#));
        assert_eq!(self::mended(version("1.6"), "MeterValues", &bound), None, "{context}");
    }
}

#[test]
fn some_faults_are_never_repaired() {
    let refused = [
        (version("1.6"), "StopTransaction", r#"{"transactionId":null,"meterStop":1,"timestamp":"2022-07-12T07:59:40Z"}"#.to_owned()),
        (
            version("1.6"),
            "StopTransaction",
            r#"{"transactionId":1,"transactionId":1.0,"meterStop":1,"timestamp":"2022-07-12T07:59:40Z"}"#.to_owned(),
        ),
        (version("1.6"), "StopTransaction", r#"{"transactionId":1.5,"meterStop":1,"timestamp":"2022-07-12T07:59:40Z"}"#.to_owned()),
        (
            version("1.6"),
            "StopTransaction",
            r#"{"transactionId":1,"meterStop":99999999999999999999,"timestamp":"2022-07-12T07:59:40Z"}"#.to_owned(),
        ),
        (version("1.6"), "Authorize", r#"{"idTag":"123456789012345678901"}"#.to_owned()),
        (version("1.6"), "MeterValues", readings(r#"{"value":"1","unit":null}"#)),
        (version("1.6"), "MeterValues", readings(r#"{"value":"1","Unit":"kWh","unit":null}"#)),
        (version("1.6"), "MeterValues", readings(r#"{"value":"1","multiplier":3}"#)),
        (version("2.0.1"), "MeterValues", readings(r#"{"value":1,"unitOfMeasure":{"multiplier":"3"}}"#).replace("connectorId", "evseId")),
        (version("1.6"), "Heartbeat", "[1]".to_owned()),
        (version("1.6"), "Heartbeat", "{".to_owned()),
    ];
    for (version, action, text) in refused {
        assert_eq!(mended(version, action, &text), None, "{action} {text}");
    }
}

#[test]
fn entries_for_any_place_pass_no_guard() {
    let with = |keyword, remedy, action: &str, text: &str| {
        let tolerance = Tolerance::new(vec![entry("**", keyword, remedy)], 64).unwrap();
        mend(&tolerance, request(version("1.6"), action), action, text).is_some()
    };
    let reading = |member: &str| readings(&format!(r#"{{"value":"1","{member}":"kWh"}}"#));
    assert!(with(Keyword::AdditionalProperties, Remedy::Keep, "MeterValues", &reading("other")));
    assert!(!with(Keyword::AdditionalProperties, Remedy::Keep, "MeterValues", &reading("Unit")));
    let start = |reservation: &str| {
        format!(r#"{{"connectorId":1,"idTag":"a","meterStart":0,"timestamp":"2022-07-12T07:59:40Z","reservationId":{reservation}}}"#)
    };
    assert!(with(Keyword::Type, Remedy::Absent, "StartTransaction", &start("null")));
    assert!(!with(Keyword::Maximum, Remedy::Absent, "StartTransaction", &start("99999999999999999999")));
}

#[test]
fn guards_refuse_an_entry() {
    use Keyword::{AdditionalProperties, Enum, Format, MaxLength, MultipleOf, Required, Type};
    let refused = [
        ("/unit", Type, Remedy::Absent),
        ("/meterValue/*/sampledValue/*/measurand", Enum, Remedy::Absent),
        ("**/context/**", Enum, Remedy::Absent),
        ("/idTag", MaxLength, Remedy::Cut),
        ("**/idTag", MaxLength, Remedy::Cut),
        ("/idToken/idToken", Enum, Remedy::Normalise),
        ("/transactionId", Type, Remedy::Round),
        ("/chargePointSerialNumber", Enum, map(&[("a", "b")])),
        ("/seqNo", Type, Remedy::Convert),
        ("/unitOfMeasure/unit", Enum, Remedy::Normalise),
        ("/sequence", AdditionalProperties, Remedy::Rename("seqNo".to_owned())),
        ("/info", Type, Remedy::Keep),
        ("/info", Format, Remedy::Keep),
        ("/info", Required, Remedy::Keep),
        ("/limit", MultipleOf, Remedy::Round),
        ("frame", Type, Remedy::Convert),
    ];
    for (path, keyword, remedy) in refused {
        let good = entry("**", Type, Remedy::Convert);
        let bad = entry(path, keyword, remedy);
        assert_eq!(Tolerance::new(vec![good, bad], 64).unwrap_err().entry, 1, "{path}");
    }
}

#[test]
fn the_most_specific_entry_decides() {
    let convert = || entry("**", Keyword::Type, Remedy::Convert);
    let stop = |entries: Vec<Entry>| {
        let text = r#"{"transactionId":"8","meterStop":1,"timestamp":"2026-06-23T10:00:00Z"}"#;
        let tolerance = Tolerance::new(entries, 64).unwrap();
        mend(&tolerance, request(version("1.6"), "StopTransaction"), "StopTransaction", text).is_some()
    };
    let refuse = |path: &str| entry(path, Keyword::Type, Remedy::Refuse);
    assert!(stop(vec![convert()]));
    for path in ["/*", "/transactionId", "**/transactionId", "/transactionId/**", "StopTransaction/transactionId"] {
        assert!(!stop(vec![refuse(path), convert()]), "{path}");
    }
    for path in ["StartTransaction/transactionId", "/transactionId/*", "/meterStop/**"] {
        assert!(stop(vec![refuse(path), convert()]), "{path}");
    }
    assert!(!stop(vec![for_sent(r#""8""#, refuse("**")), convert()]));
    assert!(stop(vec![for_sent(r#""9""#, refuse("**")), convert()]));
}

#[test]
fn patterns_that_are_none_are_refused() {
    for path in ["", "/", "//a", "/a//b", "**/**", "a/**/b", "**/a/", "/a/"] {
        assert_eq!(Pattern::read(path), None, "{path}");
    }
}

#[test]
fn an_object_is_left_out_for_what_is_wrong_inside() {
    let sent = r#"{"status":"Rejected","chargingSchedule":{"duration":0,"chargingSchedulePeriod":[],"chargingRateUnit":""}}"#;
    let entry = |when: &str| Entry {
        when: vec![("status".to_owned(), when.to_owned())],
        ..entry("GetCompositeSchedule/chargingSchedule/**", Keyword::Enum, Remedy::Absent)
    };
    let ty = version("1.6").action("GetCompositeSchedule".as_bytes()).unwrap().response.unwrap();
    let mended = |when: &str| mend(&Tolerance::new(vec![entry(when)], 64).unwrap(), ty, "GetCompositeSchedule", sent);
    assert_eq!(mended(r#""Rejected""#).unwrap().text, r#"{"status":"Rejected"}"#);
    assert_eq!(mended(r#""Accepted""#), None);
}

#[test]
fn local_times_are_asked_of_the_site() {
    let zone = Zone::with(|local| (local == "2026-10-25T02:30:00").then(|| Offset { minutes: -90, note: Some("twice".to_owned()) }));
    let tolerance = Tolerance::new(vec![entry("**", Keyword::Format, Remedy::Zone(zone))], 64).unwrap();
    let mended = |time: &str| {
        let text = format!(r#"{{"connectorId":1,"errorCode":"NoError","status":"Available","timestamp":"{time}"}}"#);
        mend(&tolerance, request(version("1.6"), "StatusNotification"), "StatusNotification", &text)
    };
    let found = mended("2026-10-25 02:30:00.5").unwrap();
    assert!(found.text.contains("2026-10-25T02:30:00.5-01:30"), "{}", found.text);
    assert_eq!(found.repairs[0].note.as_deref(), Some("twice"));
    assert_eq!(mended("2026-10-25T02:31:00"), None);
    for (sent, used) in [
        ("2026-10-25T02:31:00+02", "2026-10-25T02:31:00+02:00"),
        ("2026-10-25T02:31:00+0230", "2026-10-25T02:31:00+02:30"),
        ("2026-10-25 02:31 Z", "2026-10-25T02:31:00Z"),
        ("2026-10-25T02:31:00,5z", "2026-10-25T02:31:00.5z"),
    ] {
        assert!(mended(sent).unwrap().text.contains(used), "{sent}");
    }
    for sent in ["2026-10-25", "2026-10-2502:31:00", "2026-13-25T02:30:00", "25.10.2026 02:30", "2026-10-25T02:31:00+2x", "€"] {
        assert_eq!(mended(sent), None, "{sent}");
    }
}

#[test]
fn what_is_kept_is_counted() {
    let tolerance = Tolerance::new(vec![entry("**", Keyword::MaxLength, Remedy::Keep)], 64).unwrap();
    let text = format!(r#"{{"idTag":"{}"}}"#, "x".repeat(21));
    let mut mended = mend(&tolerance, request(version("1.6"), "Authorize"), "Authorize", &text).unwrap();
    assert_eq!(mended.text, text);
    assert!(mended.kept.take(Keyword::MaxLength));
    assert!(!mended.kept.take(Keyword::MaxLength));
}

#[test]
fn the_number_of_repairs_is_limited() {
    let extra = |count| format!("{{{}}}", (0..count).map(|i| format!("\"x{i}\":{i}")).collect::<Vec<_>>().join(","));
    assert_eq!(mended(version("1.6"), "Heartbeat", &extra(64)).unwrap().repairs.len(), 64);
    assert_eq!(mended(version("1.6"), "Heartbeat", &extra(65)), None);
}

/// The bound is for a release build on a busy machine with room to spare; a pass for each fault would take seconds.
#[test]
fn a_megabyte_is_mended_in_bounded_work() {
    let good = r#"{"value":"1","unit":"Wh"},"#.repeat(40_000);
    let faulty = r#"{"value":1,"unit":"Wh"},"#;
    for (count, expected) in [(64, Some(64)), (65, None), (40_000, None)] {
        let text = readings(&format!("{good}{}{{\"value\":\"2\"}}", faulty.repeat(count)));
        let ty = request(version("1.6"), "MeterValues");
        let before = std::time::Instant::now();
        let mended = mend(&generous(), ty, "MeterValues", &text);
        let took = before.elapsed();
        println!("{} bytes, {count} faults: {took:?}", text.len());
        assert!(took.as_secs() < 5, "{took:?}");
        assert_eq!(mended.map(|mended| mended.repairs.len()), expected);
    }
}
