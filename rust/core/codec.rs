//! The frames of one version for a Rust program: verdict, violations, reply and encoding.

use core::convert::Infallible;
use core::fmt;
use std::borrow::Cow;

use serde_json::Value;

use crate::json::write::Out;
use crate::rpc::code::Code;
use crate::rpc::envelope::{self, ID_LENGTH, MessageType};
use crate::rpc::reply::Fault;
use crate::rpc::violation::{Listing, Violation, quoted, summary};
use crate::schema::ruled;
use crate::schema::rules::RuleSets;
use crate::schema::versions;
use crate::schema::{Action, Type};
use crate::walk::decide::{self, Verdict};
use crate::walk::discard::Discard;
use crate::walk::frame::{AcceptedFrame, Limits, Rules};
use crate::walk::json::Json;
use crate::walk::{encode, lenient, rules};

/// The frames of one OCPP version, in both directions.
///
/// A codec holds no state of a connection. It is cheap to copy, and threads may share it.
#[derive(Clone, Copy, Debug)]
pub struct Codec {
    rules: Rules,
}

/// The head of a frame that was accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted<'f> {
    pub message_type: MessageType,
    pub message_id: Cow<'f, str>,
    /// The action; `None` for an error.
    pub action: Option<&'static str>,
    /// The text of the payload; the details of an error.
    pub payload: &'f [u8],
}

/// The reason why a frame was refused.
#[derive(Clone, Debug, PartialEq)]
pub enum Refused<'p> {
    /// The peer sent an invalid frame.
    Fault(Box<Fault>),
    /// A CALLRESULT with this message id answers no pending call. The frame may be valid.
    UnknownId(String),
    /// The caller named a pending action that has no response in this version.
    UnknownAction(&'p str),
}

impl fmt::Display for Refused<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refused::Fault(fault) => fault.fmt(formatter),
            Refused::UnknownId(id) => write!(formatter, "no pending call with message id {}", quoted(id)),
            Refused::UnknownAction(name) => write!(formatter, "no action with a response is called {}", quoted(name)),
        }
    }
}

impl core::error::Error for Refused<'_> {}

/// The reason why a message cannot be written.
#[derive(Clone, Debug, PartialEq)]
pub enum Unencodable {
    /// The version has no such message of the action.
    UnknownAction,
    /// The message id has more than 36 characters.
    LongId,
    /// The payload's text is longer than the codec allows.
    LongPayload,
    /// The payload breaks its schema.
    Violations(Vec<Violation>),
}

impl fmt::Display for Unencodable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unencodable::UnknownAction => formatter.write_str("the version has no such message"),
            Unencodable::LongId => write!(formatter, "message id longer than {ID_LENGTH} characters"),
            Unencodable::LongPayload => formatter.write_str("payload longer than the limit"),
            Unencodable::Violations(found) => formatter.write_str(&summary("payload", found.first(), found.len())),
        }
    }
}

impl core::error::Error for Unencodable {}

impl Codec {
    /// Returns the codec of a version, such as `2.0.1`, or of a subprotocol, such as `ocpp2.0.1`.
    ///
    /// ```
    /// use ocpp_fast_core::Codec;
    ///
    /// assert!(Codec::new("1.6").is_some());
    /// assert!(Codec::new("ocpp2.1").is_some());
    /// assert!(Codec::new("1.5").is_none());
    /// ```
    pub fn new(version: &str) -> Option<Codec> {
        Some(Codec { rules: Rules::new(versions::version(version)?, Limits::default()) })
    }

    /// Returns a codec with other limits.
    ///
    /// ```
    /// use ocpp_fast_core::{Codec, Limits};
    ///
    /// let codec = Codec::new("2.0.1").unwrap().with_limits(Limits { bytes: 10, depth: 32 });
    /// let refused = codec.check(br#"[2,"1","Heartbeat",{}]"#, |_| None).unwrap_err();
    /// assert_eq!(refused.to_string(), "frame: longer than 10 bytes (22)");
    /// ```
    pub fn with_limits(mut self, limits: Limits) -> Codec {
        self.rules.limits = limits;
        self
    }

    /// Returns a codec that holds frames to rules beyond the schemas too. The first codec of a version and sets takes some
    /// milliseconds, because it copies the tables of the version; the copies are never freed.
    ///
    /// ```
    /// use ocpp_fast_core::{Codec, Refused, RuleSets};
    ///
    /// let codec = Codec::new("2.0.1").unwrap().with_rules(RuleSets { specification: true, non_empty: false });
    /// let refused = codec.check(br#"[2,"1","SetMonitoringLevel",{"severity":99}]"#, |_| None).unwrap_err();
    /// assert_eq!(refused.to_string(), "SetMonitoringLevel: /severity: greater than 9 (99)");
    /// ```
    pub fn with_rules(self, sets: RuleSets) -> Codec {
        let Ok(version) = ruled::with_rules(self.rules.version, sets, |_| Ok::<(), Infallible>(()));
        Codec { rules: Rules::new(version, self.rules.limits) }
    }

    /// Returns the number of the version, such as `2.0.1`.
    pub fn version(&self) -> &'static str {
        self.rules.version.name
    }

    /// Checks a frame. `pending` returns the action that the message id of a CALLRESULT answers, if the call is known.
    ///
    /// A [`Fault`] lists the first violations and counts all of them; [`Codec::violations`] lists them.
    ///
    /// ```
    /// use ocpp_fast_core::{Codec, Code, MessageType, Refused};
    ///
    /// let codec = Codec::new("2.0.1").unwrap();
    /// let accepted = codec.check(br#"[3,"7",{"currentTime":"2026-01-01T00:00:00Z"}]"#, |_| Some("Heartbeat")).unwrap();
    /// assert_eq!(accepted.message_type, MessageType::CallResult);
    /// assert_eq!((&*accepted.message_id, accepted.action), ("7", Some("Heartbeat")));
    /// assert_eq!(accepted.payload, br#"{"currentTime":"2026-01-01T00:00:00Z"}"#);
    ///
    /// let Err(Refused::Fault(fault)) = codec.check(br#"[2,"8","Reset",{"type":"Soon"}]"#, |_| None) else { panic!() };
    /// assert_eq!(fault.code, Code::PropertyConstraintViolation);
    /// assert_eq!(fault.text, "Reset: /type: not a value of ResetEnumType (\"Soon\")");
    /// assert!(fault.reply().unwrap().starts_with(br#"[4,"8","PropertyConstraintViolation","#));
    /// ```
    pub fn check<'f, 'p>(&self, frame: &'f [u8], pending: impl FnMut(&str) -> Option<&'p str>) -> Result<Accepted<'f>, Refused<'p>> {
        let mut calls = Calls { rules: &self.rules, pending, unknown: None };
        let walked = self.rules.walk(frame, |id| Ok(calls.action(id.str(&mut Vec::new())?)), &mut Discard);
        if let Ok(AcceptedFrame { head, action, span: (start, end), .. }) = walked {
            let mut scratch = Vec::new();
            // An id with escapes is the only one that is not part of the frame.
            let message_id = match head.id.plain().and_then(|id| core::str::from_utf8(id).ok()) {
                Some(id) => Cow::Borrowed(id),
                None => Cow::Owned(head.id.str(&mut scratch).unwrap_or_default().to_owned()),
            };
            let action = action.map(|action| action.name);
            return Ok(Accepted { message_type: head.kind, message_id, action, payload: &frame[start..end] });
        }
        let verdict = decide::frame(&self.rules, frame, &mut |id| calls.action(id), Listing::First);
        match (calls.unknown, verdict) {
            (Some(name), _) => Err(Refused::UnknownAction(name)),
            (None, Verdict::Fault(fault)) => Err(Refused::Fault(fault)),
            (None, Verdict::Unknown(id)) => Err(Refused::UnknownId(id)),
            (None, Verdict::Valid) => {
                let what = "refused, but nothing is wrong; this is a defect of ocpp-fast";
                Err(Refused::Fault(Fault::frame(self.rules.dialect, Code::InternalError, what).boxed()))
            }
        }
    }

    /// Returns the violations of a frame's payload in document order, up to 10,000. There are none if the frame is valid, or
    /// is no OCPP-J message.
    ///
    /// ```
    /// use ocpp_fast_core::Codec;
    ///
    /// let codec = Codec::new("2.0.1").unwrap();
    /// let found = codec.violations(br#"[2,"8","BootNotification",{"reason":1,"chargingStation":{"model":"m"}}]"#, |_| None);
    /// let found: Vec<_> = found.iter().map(|violation| (violation.path.as_str(), violation.message.as_str())).collect();
    /// assert_eq!(found, [("/reason", "not a string (1)"), ("/chargingStation/vendorName", "missing")]);
    /// ```
    pub fn violations<'p>(&self, frame: &[u8], pending: impl FnMut(&str) -> Option<&'p str>) -> Vec<Violation> {
        let mut calls = Calls { rules: &self.rules, pending, unknown: None };
        match decide::frame(&self.rules, frame, &mut |id| calls.action(id), Listing::All) {
            Verdict::Fault(fault) => fault.violations,
            Verdict::Valid | Verdict::Unknown(_) => Vec::new(),
        }
    }

    /// Writes a CALL. The values of `payload` have the names of the wire; a date-time is an RFC 3339 text.
    ///
    /// ```
    /// use ocpp_fast_core::{Codec, Unencodable};
    /// use serde_json::json;
    ///
    /// let codec = Codec::new("2.0.1").unwrap();
    /// let frame = codec.encode_call("8", "Reset", &json!({"type": "Immediate"})).unwrap();
    /// assert_eq!(frame, br#"[2,"8","Reset",{"type":"Immediate"}]"#);
    ///
    /// let Err(Unencodable::Violations(found)) = codec.encode_call("8", "Reset", &json!({"type": "Soon"})) else { panic!() };
    /// assert_eq!((&*found[0].path, found[0].keyword.name()), ("/type", "enum"));
    /// ```
    pub fn encode_call(&self, message_id: &str, action: &str, payload: &Value) -> Result<Vec<u8>, Unencodable> {
        let ty = self.message(action, |action| action.request)?;
        self.write_payload(ty, payload, self.request_head(MessageType::Call, message_id, action)?)
    }

    /// Writes the CALLRESULT that answers a call of `action`.
    pub fn encode_call_result(&self, message_id: &str, action: &str, payload: &Value) -> Result<Vec<u8>, Unencodable> {
        let ty = self.message(action, |action| action.response)?;
        self.write_payload(ty, payload, self.head(MessageType::CallResult, message_id)?)
    }

    /// Writes a SEND, which only 2.1 has.
    pub fn encode_send(&self, message_id: &str, action: &str, payload: &Value) -> Result<Vec<u8>, Unencodable> {
        let ty = self.message(action, |action| action.send)?;
        self.write_payload(ty, payload, self.request_head(MessageType::Send, message_id, action)?)
    }

    /// Returns the type of a message of an action.
    fn message(&self, name: &str, ty: impl FnOnce(&'static Action) -> Option<&'static Type>) -> Result<&'static Type, Unencodable> {
        self.rules.version.action(name.as_bytes()).and_then(ty).ok_or(Unencodable::UnknownAction)
    }

    fn head(&self, message_type: MessageType, message_id: &str) -> Result<Out, Unencodable> {
        if message_id.chars().count() > ID_LENGTH {
            return Err(Unencodable::LongId);
        }
        let mut frame = Out::new();
        envelope::write_head(message_type, message_id.as_bytes(), &mut frame);
        Ok(frame)
    }

    /// Writes the head of a message that names its action.
    fn request_head(&self, message_type: MessageType, message_id: &str, action: &str) -> Result<Out, Unencodable> {
        let mut frame = self.head(message_type, message_id)?;
        frame.string(action.as_bytes());
        frame.push(b',');
        Ok(frame)
    }

    fn write_payload(&self, ty: &'static Type, payload: &Value, mut frame: Out) -> Result<Vec<u8>, Unencodable> {
        let depth = self.rules.limits.depth.saturating_sub(1);
        let start = frame.len();
        if encode::payload(&Json, ty, payload, depth, self.rules.rounds_to_micro(ty), &mut frame).is_err() {
            return Err(Unencodable::Violations(lenient::violations(&Json, ty, payload, depth)));
        }
        if frame.len() - start > self.rules.limits.bytes {
            return Err(Unencodable::LongPayload);
        }
        if frame.len() - start > self.rules.trusted() && !rules::hold(ty, &frame.text()[start..]) {
            return Err(Unencodable::Violations(lenient::violations(&Json, ty, payload, depth)));
        }
        frame.push(b']');
        Ok(frame.text().to_vec())
    }
}

/// The calls that wait for an answer, by the names of their actions.
struct Calls<'r, 'p, P> {
    rules: &'r Rules,
    pending: P,
    /// The name that is no action with a response, if the caller gave one.
    unknown: Option<&'p str>,
}

impl<'p, P: FnMut(&str) -> Option<&'p str>> Calls<'_, 'p, P> {
    fn action(&mut self, id: &str) -> Option<&'static Action> {
        let name = (self.pending)(id)?;
        let action = self.rules.version.action(name.as_bytes()).filter(|action| action.response.is_some());
        if action.is_none() {
            self.unknown = Some(name);
        }
        action
    }
}
