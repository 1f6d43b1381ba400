//! Decisions on generated frames: the fast walk accepts exactly when the slow walk finds nothing, and what is said after a
//! look for the first violations equals what is said after a look for all.

#![allow(clippy::unwrap_used, reason = "a test may")]

#[path = "random.rs"]
mod random;

use ocpp_fast_core::rpc::reply::Fault;
use ocpp_fast_core::rpc::violation::{Keyword, Listing, Violation};
use ocpp_fast_core::schema::{Action, Kind, List, Type, versions};
use ocpp_fast_core::walk::decide::{self, Verdict};
use ocpp_fast_core::walk::discard::Discard;
use ocpp_fast_core::walk::frame::{Limits, Rules};
use random::Random;

/// Writes payloads by the tables, with a fault in one of `rarity` places.
struct Writer {
    random: Random,
    rarity: usize,
    text: String,
}

impl Writer {
    fn faulty(&mut self) -> bool {
        self.random.one_in(self.rarity)
    }

    fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn any(&mut self, depth: usize) {
        let scalars =
            ["1", "-1.5", "1e3", "true", "null", "\"\"", "\"text\"", "\"\\u00e9\\n\"", "\"2024-01-01T00:00:00Z\"", "300.0", "99e99"];
        match self.random.below(if depth == 0 { 1 } else { 4 }) {
            0 | 1 => {
                let scalar = self.random.pick(&scalars);
                self.push(scalar);
            }
            2 => self.push(["[]", "[1,2]", "[[{}]]", "[ {} , {\"a\":1} ]"][depth % 4]),
            _ => self.push(["{}", "{\"a\":[1]}", "{\"b\":{\"b\":{}},\"c\":1}", "{ \"d\" : 1 }"][depth % 4]),
        }
    }

    fn record(&mut self, ty: &Type, depth: usize) {
        // The payload itself is spared mostly, because nothing else is said about one that is no object.
        if self.faulty() && (depth > 0 || self.random.one_in(5)) {
            return self.any(3);
        }
        self.push("{");
        let mut comma = "";
        let backwards = self.random.one_in(4);
        for index in 0..ty.fields.len() {
            let field = &ty.fields[if backwards { ty.fields.len() - 1 - index } else { index }];
            let wanted = if field.required { !self.faulty() } else { depth < 5 && self.random.one_in(3) };
            for _ in 0..usize::from(wanted) + usize::from(wanted && self.random.one_in(self.rarity * 20)) {
                self.push(comma);
                let name = if self.random.one_in(30) {
                    format!("\"\\u{:04x}{}\":", field.wire.as_bytes()[0], &field.wire[1..])
                } else {
                    format!("\"{}\":", field.wire)
                };
                self.push(&name);
                self.value(&field.kind, depth + 1);
                comma = ",";
            }
            if self.faulty() {
                let member = format!("{comma}\"unknown{index}~/\":");
                self.push(&member);
                self.any(index % 4);
                comma = ",";
            }
        }
        self.push("}");
    }

    fn list(&mut self, list: &List, depth: usize) {
        let count = match self.random.below(6) {
            0 if list.max < 2000 => list.max as usize + usize::from(self.faulty()),
            1 if list.min > 0 => list.min as usize - usize::from(self.faulty()),
            2 | 3 if depth < 4 => 12,
            _ => 1.max(list.min as usize),
        };
        self.push("[");
        for index in 0..count {
            self.push(if index == 0 { "" } else { ", " });
            self.value(&list.item, depth);
        }
        self.push("]");
    }

    fn value(&mut self, kind: &Kind, depth: usize) {
        if self.faulty() {
            return self.any(self.text.len() % 4);
        }
        let faulty = self.faulty();
        let written = match *kind {
            Kind::Object(ty) => return self.record(ty, depth),
            Kind::List(list) => return self.list(list, depth),
            Kind::Any => return self.any(3),
            Kind::Str { max } => {
                let length = max.min(60) as usize + usize::from(faulty && max <= 60);
                let letter = self.random.pick(&["x", "é", "\\n", "\\u20ac", "\u{1F600}"]);
                format!("\"{}\"", letter.repeat(if self.random.one_in(3) { length } else { length.min(3) }))
            }
            Kind::Uri => "\"https://example.org/\"".to_owned(),
            Kind::Enum(enum_) => {
                format!("\"{}{}\"", enum_.values[self.random.below(enum_.values.len())].wire, if faulty { "x" } else { "" })
            }
            Kind::DateTime => {
                let good = ["2024-02-29T12:00:00Z", "2016-12-31T23:59:60Z", "2024-01-01t00:00:00.5-05:30", "0001-01-01T00:00:00z"];
                let bad = [
                    "2023-02-29T12:00:00Z",
                    "2016-12-31T22:59:60Z",
                    "2024-01-01T00:00:00",
                    "0001-01-01T00:00:00+00:01",
                    "9999-12-31T23:59:60Z",
                ];
                format!("\"{}\"", if faulty { self.random.pick(&bad) } else { self.random.pick(&good) })
            }
            Kind::Int { min, max, literal } => match self.random.below(5) {
                0 => min.to_string(),
                1 => max.to_string(),
                2 if faulty => {
                    self.random.pick(&["1.5", "1e-1", "9223372036854775808", "-9223372036854775809", "1e20", "300.0"]).to_owned()
                }
                3 if faulty => i128::from(max).saturating_add(1).to_string(),
                4 if faulty => i128::from(min).saturating_sub(1).to_string(),
                _ if literal => "1".to_owned(),
                _ => self.random.pick(&["1", "1.0", "10e-1", "0.1e1"]).to_owned(),
            },
            Kind::Num { .. } if faulty => self.random.pick(&["1e400", "-1e400", "4.11", "-5", "1e-2", "1e5"]).to_owned(),
            Kind::Num { .. } => self.random.pick(&["1", "2.5", "8.10", "1e1", "0.1"]).to_owned(),
            Kind::Bool => self.random.pick(&["true", "false"]).to_owned(),
        };
        self.push(&written);
    }
}

/// The precedence and the code of each keyword, by the reference (section 2.2), for 2.x.
fn due(violations: &[Violation]) -> &'static str {
    let classes: [(&[Keyword], &str); 6] = [
        (&[Keyword::Type], "TypeConstraintViolation"),
        (&[Keyword::Required], "OccurrenceConstraintViolation"),
        (&[Keyword::AdditionalProperties], "ProtocolError"),
        (&[Keyword::Enum], "PropertyConstraintViolation"),
        (&[Keyword::MaxLength, Keyword::Minimum, Keyword::Maximum, Keyword::MultipleOf, Keyword::Format], "PropertyConstraintViolation"),
        (&[Keyword::MinItems, Keyword::MaxItems], "OccurrenceConstraintViolation"),
    ];
    if violations.iter().any(|violation| violation.path.is_empty() && violation.keyword == Keyword::Type) {
        return "FormatViolation";
    }
    let found = classes.iter().find(|(keywords, _)| violations.iter().any(|violation| keywords.contains(&violation.keyword)));
    found.unwrap().1
}

/// Compares the decisions on a frame, and returns the fault with all violations.
fn decided(rules: &Rules, frame: &str, pending: Option<&'static Action>) -> Option<Fault> {
    let accepted = rules.walk(frame.as_bytes(), |_| Ok(pending), &mut Discard).is_ok();
    let [first, all] = [Listing::First, Listing::All].map(|listing| decide::frame(rules, frame.as_bytes(), &mut |_| pending, listing));
    match (first, all) {
        (Verdict::Valid, Verdict::Valid) => {
            assert!(accepted, "the fast walk refuses {frame}");
            None
        }
        (Verdict::Unknown(one), Verdict::Unknown(other)) => {
            assert!(!accepted && one == other, "{frame}");
            None
        }
        (Verdict::Fault(first), Verdict::Fault(all)) => {
            assert!(!accepted, "the fast walk accepts {frame}: {}", all.text);
            assert_eq!(first.reply(), all.reply(), "{frame}");
            assert_eq!(all.violations.len(), all.count, "{frame}");
            let expected = Fault { violations: all.violations[..all.count.min(8)].to_vec(), ..(*all).clone() };
            assert_eq!(*first, expected, "{frame}");
            if !all.violations.is_empty() && rules.version.package != "v16" {
                assert_eq!(all.code.name(), due(&all.violations), "{frame}");
            }
            Some(*all)
        }
        (first, all) => panic!("{first:?}, but {all:?}: {frame}"),
    }
}

#[test]
fn the_first_violations_decide_as_all_of_them_do() {
    let mut writer = Writer { random: Random(3), rarity: 1, text: String::new() };
    let (mut valid, mut unread, mut late, mut many) = (0, 0, 0, 0);
    for version in versions::VERSIONS {
        let rules = Rules::new(version, Limits::default());
        for action in version.actions {
            for (number, ty) in [(2, action.request), (3, action.response), (6, action.send)] {
                let Some(ty) = ty else { continue };
                for rarity in [4, 8, 12, 20, 40, 100, 1000].repeat(5) {
                    writer.rarity = rarity;
                    writer.text = if number == 3 { format!("[{number},\"id\",") } else { format!("[{number},\"id\",\"{}\",", action.name) };
                    writer.record(ty, 0);
                    writer.push("]");
                    let frame = std::mem::take(&mut writer.text);
                    match decided(&rules, &frame, (number == 3).then_some(action)) {
                        None => valid += 1,
                        Some(fault) => {
                            assert_eq!(fault.message_type.map(|kind| kind as usize), Some(number), "{frame}");
                            assert_eq!(fault.message_id.as_deref(), Some("id"), "{frame}");
                            unread += usize::from(fault.count == 0);
                            many += usize::from(fault.count > 8);
                            let listed = &fault.violations[..fault.count.min(8)];
                            late += usize::from(!listed.is_empty() && due(listed) != due(&fault.violations));
                        }
                    }
                }
            }
        }
    }
    // The frames are worth their time: valid ones, members given twice, more violations than are listed, and codes that
    // none of those listed decides.
    assert!(valid > 5_000 && unread > 100 && many > 300 && late > 20, "{valid}, {unread}, {many}, {late}");
}

#[test]
fn the_last_violation_of_a_long_document_decides() {
    let rules = Rules::new(versions::version("2.0.1").unwrap(), Limits::default());
    let items = "\"x\",".repeat(20_000);
    let last = [
        (r#""requestId":"1""#, "TypeConstraintViolation"),
        (r#""requestId":1,"a":1"#, "ProtocolError"),
        (r#""a":1"#, "OccurrenceConstraintViolation"),
        (r#""requestId":1"#, "PropertyConstraintViolation"),
    ];
    for (member, code) in last {
        let frame = format!(r#"[2,"1","GetMonitoringReport",{{"monitoringCriteria":[{items}"x"],{member}}}]"#);
        let Verdict::Fault(fault) = decide::frame(&rules, frame.as_bytes(), &mut |_| None, Listing::First) else { panic!() };
        assert_eq!(fault.code.name(), code, "{member}");
        assert_eq!((fault.violations.len(), fault.count > 20_000), (8, true), "{member}");
        let Verdict::Fault(all) = decide::frame(&rules, frame.as_bytes(), &mut |_| None, Listing::All) else { panic!() };
        assert_eq!((all.violations.len(), all.count, all.code, all.text), (10_000, fault.count, fault.code, fault.text), "{member}");
    }
    // Nor does a list of violations hide that the text breaks off, or that a member comes twice.
    for (end, text) in [
        ("}", "frame: malformed JSON: EOF while parsing a list at line 1 column 80057"),
        (",\"monitoringCriteria\":[]}]", "GetMonitoringReport: /monitoringCriteria: given twice"),
    ] {
        let frame = format!(r#"[2,"1","GetMonitoringReport",{{"monitoringCriteria":[{items}"x"]{end}"#);
        let Verdict::Fault(fault) = decide::frame(&rules, frame.as_bytes(), &mut |_| None, Listing::First) else { panic!() };
        assert_eq!((fault.text.as_str(), fault.count), (text, 0));
    }
}

#[test]
fn broken_frames_have_one_verdict() {
    let mut random = Random(4);
    let version = versions::version("2.1").unwrap();
    let rules = Rules::new(version, Limits { bytes: 400, depth: 6 });
    let pending = version.action(&b"GetReport"[..]);
    let frames = [
        r#"[2,"19","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"m\u00e9","vendorName":"v"}}]"#,
        r#"[3,"19",{"status":"Accepted","customData":{"vendorId":"v","x":[1.5e3,{"y":null}]}}]"#,
        r#"[4,"19","GenericError","why",{"a":[true,false]}]"#,
        r#"[5,"19","InternalError","",{}]"#,
        r#"[6,"19","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2024-01-01T00:00:00Z","data":[{"t":1,"v":"1"}]}]"#,
    ];
    let pieces =
        ["\"", "\\", ",", "[", "]", "{", "}", ":", "1", "e", "null", "\\ud800", "é", " ", "2", "-", "\"a\":1,", "x", "\u{1}", "[[[[[["];
    let mut faults = 0;
    for _ in 0..50_000 {
        let mut text: Vec<char> = random.pick(&frames).chars().collect();
        for _ in 0..1 + random.below(3) {
            let at = random.below(text.len());
            if text.len() < 3 {
                break;
            }
            match random.below(4) {
                0 => drop(text.remove(at)),
                1 => text.truncate(at + 1),
                _ => drop(text.splice(at..at + random.below(2), random.pick(&pieces).chars()).count()),
            }
        }
        faults += usize::from(decided(&rules, &text.into_iter().collect::<String>(), pending).is_some());
    }
    assert!(faults > 30_000, "{faults}");
}

#[test]
fn an_id_is_echoed_up_to_255_characters() {
    for (package, code) in
        [("1.6", "GenericError"), ("2.0", "RpcFrameworkError"), ("2.0.1", "RpcFrameworkError"), ("2.1", "RpcFrameworkError")]
    {
        let rules = Rules::new(versions::version(package).unwrap(), Limits { bytes: 1 << 21, depth: 32 });
        for letter in ["x", "é", "\\u0041"] {
            for (length, echoed) in [(37, true), (255, true), (256, false), (100_000, false)] {
                let frame = format!(r#"[2,"{}","Heartbeat",{{}}]"#, letter.repeat(length));
                let fault = decided(&rules, &frame, None).unwrap();
                assert_eq!(fault.text, format!("frame: message id longer than 36 characters ({length})"));
                assert_eq!(fault.message_id.is_some(), echoed, "{package} {length}");
                let reply = fault.reply().map(|reply| String::from_utf8(reply).unwrap());
                match (echoed, package) {
                    (true, _) => assert!(reply.unwrap().contains(&format!(",\"{code}\",")), "{package} {length}"),
                    (false, "1.6") => assert_eq!(reply, None),
                    (false, _) => assert!(reply.unwrap().starts_with("[4,\"-1\",\"RpcFrameworkError\","), "{package} {length}"),
                }
            }
        }
    }
}
