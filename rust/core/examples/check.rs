//! Checks frames of one version: `check VERSION < frames.txt`.
//!
//! Each input line is a frame, or a JSON object that describes one:
//!
//! - `frame`: the text of the frame, or `base64`: its bytes;
//! - `pending` (optional): the action that the frame answers if it is a CALLRESULT.
//!
//! A line that is no such object is a frame, even if it is not JSON. For each input line, one line of JSON comes out:
//!
//! - `{"ok":true}` for a valid frame;
//! - `{"ok":false,"code":...,"violations":[...],"reply":...}` for an invalid frame. `code` is spelled as on 2.x, whatever the
//!   version. `reply` is the text of the frame to send back, or null;
//! - the same with null for `code` and `reply`, and with `error` in words, if there is no verdict: a CALLRESULT without a
//!   `pending` action (Python raises LookupError), a `pending` that is no action with a response (ValueError), or an object
//!   that does not describe a frame.

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ocpp_fast_core::{Codec, Limit, Refused, Violation};
use serde_json::{Value, json};

/// A frame and the action that it answers.
struct Line {
    frame: Vec<u8>,
    pending: Option<String>,
}

impl Line {
    /// Reads an input line. The error says in words why an object does not describe a frame.
    fn read(line: Vec<u8>) -> Result<Line, String> {
        match serde_json::from_slice::<Value>(&line) {
            Ok(object) if object.get("frame").is_some() || object.get("base64").is_some() => Line::described(&object),
            _ => Ok(Line { frame: line, pending: None }),
        }
    }

    fn described(object: &Value) -> Result<Line, String> {
        let frame = match (&object["frame"], &object["base64"]) {
            (Value::String(text), Value::Null) => text.clone().into_bytes(),
            (Value::Null, Value::String(text)) => STANDARD.decode(text).map_err(|error| format!("base64: {error}"))?,
            _ => return Err("either frame or base64 is a text".to_owned()),
        };
        match &object["pending"] {
            Value::Null => Ok(Line { frame, pending: None }),
            Value::String(name) => Ok(Line { frame, pending: Some(name.clone()) }),
            _ => Err("pending is the name of an action".to_owned()),
        }
    }
}

fn answer(codec: &Codec, line: Vec<u8>) -> String {
    let Line { frame, pending } = match Line::read(line) {
        Ok(line) => line,
        Err(error) => return without_verdict(&error),
    };
    match codec.check(&frame, |_| pending.as_deref()) {
        Ok(_) => r#"{"ok":true}"#.to_owned(),
        Err(Refused::Fault(fault)) => {
            let violations: Vec<String> = codec.violations(&frame, |_| pending.as_deref()).iter().map(object).collect();
            let reply = fault.reply().map(|reply| String::from_utf8_lossy(&reply).into_owned());
            format!(
                r#"{{"ok":false,"code":{},"violations":[{}],"reply":{}}}"#,
                json!(fault.code.name()),
                violations.join(","),
                json!(reply)
            )
        }
        Err(refused @ (Refused::UnknownId(_) | Refused::UnknownAction(_))) => without_verdict(&refused.to_string()),
    }
}

fn without_verdict(error: &str) -> String {
    format!(r#"{{"ok":false,"code":null,"violations":[],"reply":null,"error":{}}}"#, json!(error))
}

fn object(violation: &Violation) -> String {
    let limit = match &violation.limit {
        Limit::None => Value::Null,
        Limit::Int(limit) => json!(limit),
        Limit::Float(limit) => json!(limit),
        Limit::Name(name) => json!(name),
        Limit::Values(values) => json!(values),
    };
    let (path, keyword, message) = (json!(violation.path), json!(violation.keyword.name()), json!(violation.message));
    format!(r#"{{"path":{path},"keyword":{keyword},"limit":{limit},"message":{message}}}"#)
}

fn main() -> io::Result<ExitCode> {
    let Some(codec) = std::env::args().nth(1).and_then(|version| Codec::new(&version)) else {
        eprintln!("usage: check 1.6|2.0|2.0.1|2.1 < frames.txt");
        return Ok(ExitCode::from(2));
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().split(b'\n') {
        let mut line = line?;
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        writeln!(out, "{}", answer(&codec, line))?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
