//! Faults: frames that cannot be decoded, and the frame that answers each.
//!
//! Knows codes and violations; reads no JSON and no table. Everything in this file is cold.

use super::code::{Code, Dialect, spelling};
use super::envelope::{MessageType, write_error_head};
use super::violation::{Limit, QUOTED, Violation, clipped, code_of, summary};
use crate::json::number;
use crate::json::write::Out;

/// The longest errorDescription of 2.x, in code points; 1.6 has no limit and keeps to it too.
pub const DESCRIPTION: usize = 255;
/// How many violations a reply lists; `more` says how many it does not.
const LISTED: usize = 8;

/// How a fault is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReplyTo {
    /// Nothing may or should be sent.
    Silence,
    /// CALLERROR with this id.
    CallError(String),
    /// CALLRESULTERROR with this id (2.1).
    CallResultError(String),
}

/// A frame that cannot be decoded, with everything that its reply needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    pub code: Code,
    /// The whole text, action first.
    pub text: String,
    pub violations: Vec<Violation>,
    pub message_id: Option<String>,
    pub action: Option<&'static str>,
    pub answer: ReplyTo,
}

impl Fault {
    /// A frame that is no OCPP-J message.
    pub fn frame(code: Code, what: impl Into<String>, message_id: Option<String>, answer: ReplyTo) -> Self {
        Fault { code, text: format!("frame: {}", what.into()), violations: Vec::new(), message_id, action: None, answer }
    }

    /// A payload that breaks its schema.
    pub fn payload(dialect: Dialect, action: &'static str, violations: Vec<Violation>, message_id: String, answer: ReplyTo) -> Self {
        let code = code_of(dialect, &violations);
        let text = summary(action, &violations);
        Fault { code, text, violations, message_id: Some(message_id), action: Some(action), answer }
    }

    /// The frame to send back, if any.
    pub fn reply(&self, dialect: Dialect) -> Option<Vec<u8>> {
        let (message_type, id) = match &self.answer {
            ReplyTo::Silence => return None,
            ReplyTo::CallError(id) => (MessageType::CallError, id),
            ReplyTo::CallResultError(id) => (MessageType::CallResultError, id),
        };
        let mut frame = Out::new();
        let description = clipped(&self.text, DESCRIPTION);
        write_error_head(message_type, id.as_bytes(), spelling(self.code.name(), dialect), &description, &mut frame);
        self.write_details(&mut frame);
        frame.push(b']');
        Some(frame.text().to_vec())
    }

    /// `{"violations":[{"path","keyword","limit"}...],"more":n}`; empty where the frame itself is at fault.
    fn write_details(&self, into: &mut Out) {
        into.push(b'{');
        for (i, violation) in self.violations.iter().take(LISTED).enumerate() {
            into.put(if i == 0 { b"\"violations\":[{\"path\":" } else { b",{\"path\":" });
            into.string(clipped(&violation.path, QUOTED).as_bytes());
            into.put(b",\"keyword\":");
            into.string(violation.keyword.name().as_bytes());
            match violation.limit {
                Limit::Int(limit) => {
                    into.put(b",\"limit\":");
                    number::int(limit, into);
                }
                Limit::Float(limit) => {
                    into.put(b",\"limit\":");
                    number::shortest_float(limit, false, into);
                }
                Limit::Name(name) => {
                    into.put(b",\"limit\":");
                    into.string(name.as_bytes());
                }
                Limit::None | Limit::Values(_) => {}
            }
            into.push(b'}');
        }
        if !self.violations.is_empty() {
            into.push(b']');
        }
        if let Some(more @ 1..) = self.violations.len().checked_sub(LISTED) {
            into.put(b",\"more\":");
            number::int(more as i64, into);
        }
        into.push(b'}');
    }
}
