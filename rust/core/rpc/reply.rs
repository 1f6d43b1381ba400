//! Faults, and the frame that answers each.
//!
//! Knows codes and violations. Reads no JSON and no table. All code in this file is cold.

use core::fmt;

use super::code::{Code, Dialect, spelling};
use super::envelope::{MessageType, WrittenId, write_error_head};
use super::violation::{Findings, Limit, Listing, QUOTED, Violation, clipped, summary};
use crate::json::number;
use crate::json::write::Out;

/// The longest errorDescription of 2.x, in code points. 1.6 sets no limit; its replies keep to this one too.
pub const DESCRIPTION: usize = 255;

/// The answer that a fault gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReplyTo {
    /// No frame may or should be sent.
    Silence,
    /// CALLERROR with this id.
    CallError(String),
    /// CALLRESULTERROR with this id (2.1).
    CallResultError(String),
}

impl ReplyTo {
    /// A CALLERROR with the id `-1`, for a frame whose message id cannot be read (2.x).
    pub fn unattributed() -> ReplyTo {
        ReplyTo::CallError("-1".to_owned())
    }
}

/// A frame that cannot be decoded, with everything that its reply needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    pub dialect: Dialect,
    pub code: Code,
    /// The whole text, action first.
    pub text: String,
    /// The violations of the payload's schema that are listed, in document order.
    pub violations: Vec<Violation>,
    /// The number of all violations, listed or not.
    pub count: usize,
    /// The message type; `None` if it cannot be read or the version does not have it.
    pub message_type: Option<MessageType>,
    /// The message id; `None` if it cannot be read.
    pub message_id: Option<String>,
    /// The message id is a number, which a tolerance takes.
    pub id_is_number: bool,
    pub action: Option<&'static str>,
    pub reply_to: ReplyTo,
}

impl Fault {
    /// A frame that is no OCPP-J message.
    pub fn frame(dialect: Dialect, code: Code, what: impl fmt::Display) -> Fault {
        Fault {
            dialect,
            code,
            text: format!("frame: {what}"),
            violations: Vec::new(),
            count: 0,
            message_type: None,
            message_id: None,
            id_is_number: false,
            action: None,
            reply_to: ReplyTo::Silence,
        }
    }

    /// A payload that breaks its schema.
    pub fn payload(dialect: Dialect, action: &'static str, findings: Findings) -> Fault {
        let text = summary(action, findings.listed.first(), findings.count);
        let code = findings.code(dialect);
        Fault { text, violations: findings.listed, count: findings.count, action: Some(action), ..Fault::frame(dialect, code, "") }
    }

    /// A payload that cannot be read, for a reason in words.
    pub fn unreadable(dialect: Dialect, action: &'static str, what: impl fmt::Display) -> Fault {
        Fault { text: format!("{action}: {what}"), action: Some(action), ..Fault::frame(dialect, Code::FormatViolation, "") }
    }

    pub fn boxed(self) -> Box<Fault> {
        Box::new(self)
    }

    /// Returns the frame to send back, if any.
    pub fn reply(&self) -> Option<Vec<u8>> {
        let (message_type, id) = match &self.reply_to {
            ReplyTo::Silence => return None,
            ReplyTo::CallError(id) => (MessageType::CallError, id),
            ReplyTo::CallResultError(id) => (MessageType::CallResultError, id),
        };
        let mut frame = Out::new();
        let description = clipped(&self.text, DESCRIPTION);
        let id = if self.id_is_number { WrittenId::Number(id) } else { WrittenId::Text(id) };
        write_error_head(message_type, id, spelling(self.code.name(), self.dialect), &description, &mut frame);
        self.write_details(&mut frame);
        frame.push(b']');
        Some(frame.text().to_vec())
    }

    /// Writes `{"violations":[{"path","keyword","limit"}...],"more":n}`, or `{}` if there are no violations.
    fn write_details(&self, into: &mut Out) {
        let shown = Listing::First.most();
        into.push(b'{');
        for (i, violation) in self.violations.iter().take(shown).enumerate() {
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
        if let Some(more @ 1..) = self.count.checked_sub(shown) {
            into.put(b",\"more\":");
            number::int(more as i64, into);
        }
        into.push(b'}');
    }
}

/// Shows the text.
impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}
