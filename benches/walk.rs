//! Benches of the core crate on the frames of the manifest: `cargo bench -p ocpp-fast-core --bench walk`.
//!
//! - `scan` checks every token of the text, without a table, beside `serde_json`.
//! - `peek` reads the envelope.
//! - `check` finds the verdict.
//! - `refuse` finds the verdict on a frame with one unknown member, and explains it.
//!
//! Every answer is checked before it is timed.

#![allow(clippy::unwrap_used, reason = "a bench may")]

#[path = "../tests/skip.rs"]
mod skip;

use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main, measurement::WallTime};
use ocpp_fast_core::json::Malformed;
use ocpp_fast_core::json::scan::Scanner;
use ocpp_fast_core::rpc::envelope;
use ocpp_fast_core::rpc::violation::Listing;
use ocpp_fast_core::schema::{Action, versions};
use ocpp_fast_core::walk::decide::{self, Verdict};
use ocpp_fast_core::walk::discard::Discard;
use ocpp_fast_core::walk::frame::{Limits, Rules};
use serde_json::Value;
use serde_json::value::RawValue;

const LIMITS: Limits = Limits { bytes: 1 << 20, depth: 32 };

/// A frame of the manifest.
struct Frame {
    name: String,
    text: Vec<u8>,
    rules: Rules,
    /// The action that a CALLRESULT answers.
    pending: Option<&'static Action>,
}

fn frames() -> Vec<Frame> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../benches/frames");
    let manifest: Value = serde_json::from_slice(&std::fs::read(folder.join("manifest.json")).unwrap()).unwrap();
    let read = |row: &Value| {
        let text = std::fs::read(folder.join(row["file"].as_str().unwrap())).unwrap().trim_ascii_end().to_vec();
        assert_eq!(row["bytes"].as_u64(), Some(text.len() as u64), "{}", row["name"]);
        let version = versions::version(row["version"].as_str().unwrap()).unwrap();
        let rules = Rules::new(version, LIMITS);
        let pending = row["pending"].as_str().map(|name| version.action(name.as_bytes()).unwrap());
        Frame { name: row["name"].as_str().unwrap().into(), text, rules, pending }
    };
    manifest["frames"].as_array().unwrap().iter().map(read).collect()
}

impl Frame {
    /// Checks every token and returns the length of the frame.
    fn scan(&self) -> Result<usize, Malformed> {
        let mut scan = Scanner::new(&self.text);
        skip::value(&mut scan, LIMITS.depth, &mut Vec::new())?;
        scan.end()?;
        Ok(scan.at())
    }

    /// Returns start and end of the payload, from the envelope alone.
    fn peek(&self) -> Result<(usize, usize), Malformed> {
        let mut scan = Scanner::new(&self.text);
        envelope::head(&mut scan, self.rules.dialect)?;
        Ok((scan.at(), envelope::payload_end(&self.text, scan.at())?))
    }

    /// Checks the whole frame and returns start and end of the payload.
    fn check(&self) -> Result<(usize, usize), Malformed> {
        let walked = self.rules.walk(&self.text, |_| Ok(self.pending), &mut Discard)?;
        Ok(walked.span)
    }

    fn decide(&self, listing: Listing) -> Verdict {
        decide::frame(&self.rules, &self.text, &mut |_| self.pending, listing)
    }

    fn payload(&self) -> Value {
        let message: Value = serde_json::from_slice(&self.text).unwrap();
        message.as_array().unwrap().last().unwrap().clone()
    }

    /// Adds an unknown member at the end of the payload.
    fn spoilt(self) -> Frame {
        let mut text = self.text[..self.text.len() - 2].to_vec();
        let comma = if text.ends_with(b"{") { "" } else { "," };
        text.extend_from_slice(format!("{comma}\"unknownMember\":1}}]").as_bytes());
        Frame { text, ..self }
    }

    fn assert_payload_at(&self, (start, end): (usize, usize)) {
        let found: Value = serde_json::from_slice(&self.text[start..end]).unwrap();
        assert_eq!(found, self.payload(), "{}", self.name);
    }
}

fn group<'c>(criterion: &'c mut Criterion, work: &str, frame: &Frame) -> BenchmarkGroup<'c, WallTime> {
    let mut group = criterion.benchmark_group(format!("{work}/{}", frame.name));
    group.throughput(Throughput::Bytes(frame.text.len() as u64));
    group
}

fn scan(criterion: &mut Criterion) {
    for frame in frames() {
        assert_eq!(frame.scan().ok(), Some(frame.text.len()), "{}", frame.name);
        let mut group = group(criterion, "scan", &frame);
        group.bench_function("ocpp-fast", |bencher| bencher.iter(|| black_box(&frame).scan()));
        group.bench_function("serde_json", |bencher| bencher.iter(|| serde_json::from_slice::<&RawValue>(black_box(&frame.text)).unwrap()));
    }
}

fn peek(criterion: &mut Criterion) {
    for frame in frames() {
        frame.assert_payload_at(frame.peek().unwrap());
        group(criterion, "peek", &frame).bench_function("ocpp-fast", |bencher| bencher.iter(|| black_box(&frame).peek()));
    }
}

fn check(criterion: &mut Criterion) {
    for frame in frames() {
        frame.assert_payload_at(frame.check().unwrap());
        assert!(matches!(frame.decide(Listing::All), Verdict::Valid), "{}", frame.name);
        group(criterion, "check", &frame).bench_function("ocpp-fast", |bencher| bencher.iter(|| black_box(&frame).check()));
    }
}

fn refuse(criterion: &mut Criterion) {
    for frame in frames().into_iter().map(Frame::spoilt) {
        assert!(frame.check().is_err(), "{}", frame.name);
        let Verdict::Fault(fault) = frame.decide(Listing::All) else { panic!("{} is at fault", frame.name) };
        let found: Vec<(&str, &str)> = fault.violations.iter().map(|one| (one.path.as_str(), one.keyword.name())).collect();
        assert_eq!(found, [("/unknownMember", "additionalProperties")], "{}", frame.name);
        let mut group = group(criterion, "refuse", &frame);
        group.bench_function("check", |bencher| bencher.iter(|| black_box(&frame).check().is_err()));
        group.bench_function("decide", |bencher| bencher.iter(|| black_box(&frame).decide(Listing::First)));
        group.bench_function("explain", |bencher| bencher.iter(|| black_box(&frame).decide(Listing::All)));
    }
}

/// Returns a configuration of about one second for each bench: there are many, and their times are steady.
fn brief() -> Criterion {
    Criterion::default().warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1))
}

criterion_group! {
    name = walk;
    config = brief();
    targets = scan, peek, check, refuse
}
criterion_main!(walk);
