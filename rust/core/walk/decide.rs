//! The decision table: the verdict on a whole frame, and the code and the reply of a frame that is refused.
//!
//! The table is `docs/reference/replies.md` (OCPP-J 1.6 section 4, 2.0.1 and 2.1 section 4). Each comment that names a row
//! gives its anchor there; `tests/test_docs.py` checks the anchors.
//! Reads with the slow walk alone. The fast walk has a reading of the envelope of its own in `rpc::envelope`, which says
//! yes or no.

use core::fmt;

use super::explain;
use super::frame::{Leniency, Rules};
use super::loose::{self, BYTE_ORDER_MARK, Form, LONGEST_ID, loose_head};
use super::syntax::{self, Cursor, Unreadable, string};
use crate::json::scan::Scanner;
use crate::rpc::code::{Code, Dialect};
use crate::rpc::envelope::{self, ID_LENGTH, MessageType};
use crate::rpc::reply::{Fault, ReplyTo};
use crate::rpc::violation::{Keyword, Listing, Violation, clipped, quoted};
use crate::schema::{Action, Role, Type, versions};

/// The verdict on a frame.
#[derive(Debug)]
pub enum Verdict {
    Valid,
    /// A CALLRESULT whose message id, given here, answers no pending call.
    Unknown(String),
    Fault(Box<Fault>),
}

/// Decides on a frame. `pending` returns the action that the message id of a CALLRESULT answers.
///
/// With [`Listing::First`] a megabyte of faults takes a few milliseconds. Code, text and reply do not depend on the
/// listing.
#[cold]
pub fn frame(rules: &Rules, frame: &[u8], pending: &mut dyn FnMut(&str) -> Option<&'static Action>, listing: Listing) -> Verdict {
    let verdict = Decider { rules, dialect: rules.dialect, pending: &mut *pending, listing }.decide(frame).unwrap_or_else(Verdict::Fault);
    match verdict {
        // What was overlooked is the fault.
        Verdict::Valid if rules.leniency != Leniency::default() => {
            let strict = Rules { leniency: Leniency::default(), ..*rules };
            self::frame(&strict, frame, pending, listing)
        }
        Verdict::Fault(fault) if rules.leniency.head && fault.message_id.is_none() => Verdict::Fault(headed(rules, frame, fault)),
        verdict => verdict,
    }
}

/// Adds the head of a frame that is broken after it to its fault, so that its sender gets an answer and its call ends.
fn headed(rules: &Rules, frame: &[u8], mut fault: Box<Fault>) -> Box<Fault> {
    let Some(head) = loose_head(frame).filter(|head| rules.leniency.number_ids || head.id.form != Form::Number) else { return fault };
    let Some(message_type) = MessageType::of(head.number, rules.dialect) else { return fault };
    let is_call = message_type == MessageType::Call;
    fault.message_type = Some(message_type);
    fault.id_is_number = head.id.form == Form::Number;
    fault.reply_to = if is_call { ReplyTo::CallError(head.id.text.clone()) } else { ReplyTo::Silence };
    fault.message_id = Some(head.id.text);
    if is_call {
        fault.action = head.name.and_then(|name| rules.version.action(name.as_bytes())).map(|action| action.name);
    }
    fault
}

/// Decides on the text of a payload alone; `None` if it is valid. `label` is the action, or the name of the type.
#[cold]
pub fn payload(ty: &Type, label: &'static str, text: &[u8], depth: u32, listing: Listing) -> Option<Fault> {
    let dialect = Dialect::of(ty.version.package);
    let text = match std::str::from_utf8(text) {
        Ok(text) => text,
        Err(error) => return Some(Fault::unreadable(dialect, label, error)),
    };
    let json = match syntax::read(text, depth) {
        Ok(json) => json,
        Err(unreadable) => return Some(Fault::unreadable(dialect, label, unreadable)),
    };
    judged(dialect, ty, label, json, listing)
}

/// Returns the fault of a payload; `None` if it is valid.
fn judged(dialect: Dialect, ty: &Type, label: &'static str, payload: Cursor<'_>, listing: Listing) -> Option<Fault> {
    match explain::findings(ty, payload, listing) {
        Ok(findings) if findings.count == 0 => None,
        Ok(findings) => Some(Fault::payload(dialect, label, findings)),
        Err(twice) => Some(Fault::unreadable(dialect, label, twice)),
    }
}

/// The greatest number of elements that a message has.
const ELEMENTS: usize = 5;
type Decision = Result<Verdict, Box<Fault>>;

/// The table for one frame.
struct Decider<'r, 'p> {
    rules: &'r Rules,
    dialect: Dialect,
    pending: &'p mut dyn FnMut(&str) -> Option<&'static Action>,
    listing: Listing,
}

/// The elements of a frame's array.
struct Elements<'t> {
    /// A cursor at each of the first elements, as many as a message has.
    first: Vec<Cursor<'t>>,
    count: usize,
}

/// The second element of a frame.
struct Id {
    /// The id; `None` if it is missing, no string, or longer than [`LONGEST_ID`].
    text: Option<String>,
    /// The fault of the element, in words.
    problem: Option<String>,
    /// A tolerance takes the number that the id is.
    is_number: bool,
}

impl Decider<'_, '_> {
    fn decide(&mut self, frame: &[u8]) -> Decision {
        let limits = self.rules.limits;
        if frame.is_empty() {
            return Err(Fault::frame(self.dialect, Code::RpcFrameworkError, "empty").boxed());
        }
        if frame.len() > limits.bytes {
            return Err(self.over_limit(frame, format!("longer than {} bytes ({})", limits.bytes, frame.len())));
        }
        let frame = self.stripped(frame);
        let text = std::str::from_utf8(frame).map_err(|error| self.malformed(format!("not UTF-8 from byte {}", error.valid_up_to())))?;
        let json = syntax::read(text, limits.depth).map_err(|unreadable| match unreadable {
            Unreadable::Deep(_) => self.over_limit(frame, unreadable.to_string()),
            Unreadable::Malformed(_) => self.malformed(unreadable.to_string()),
        })?;
        let elements = Elements::of(json).ok_or_else(|| self.malformed("not a JSON array"))?;
        let Some(number) = elements.text(0).filter(|first| is_literal_integer(first)) else {
            return Err(self.malformed("the first element is no message type number"));
        };
        let id = self.id(elements.text(1));
        let id_is_number = id.is_number;
        let Some(message_type) = number.parse().ok().and_then(|number| MessageType::of(number, self.dialect)) else {
            return Err(self.unknown_type(number, id));
        };
        let decision = match message_type {
            MessageType::Call => self.call(&elements, id),
            MessageType::CallResult => self.call_result(&elements, id),
            MessageType::Send => self.send(&elements, id),
            MessageType::CallError | MessageType::CallResultError => self.error(message_type, &elements, id),
        };
        decision.map_err(|mut fault| {
            fault.message_type = Some(message_type);
            fault.id_is_number = id_is_number;
            fault
        })
    }

    /// Returns the frame without what a tolerance takes at its ends.
    fn stripped<'f>(&self, mut frame: &'f [u8]) -> &'f [u8] {
        let leniency = self.rules.leniency;
        if leniency.byte_order_mark {
            frame = frame.strip_prefix(BYTE_ORDER_MARK).unwrap_or(frame);
        }
        if leniency.trailing_nul {
            frame = &frame[..frame.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1)];
        }
        frame
    }

    /// Reads the second element of a frame.
    fn id(&self, element: Option<&str>) -> Id {
        let leniency = self.rules.leniency;
        match element.and_then(loose::Id::of) {
            Some(loose::Id { text, form: Form::Number }) if leniency.number_ids => Id { text: Some(text), problem: None, is_number: true },
            Some(loose::Id { text, form: Form::Long }) if leniency.long_ids => Id { text: Some(text), problem: None, is_number: false },
            _ => Id::of(element),
        }
    }

    /// The frame cannot be attributed to a call. 2.x answers with the id `-1`, which 1.6 does not have.
    ///
    /// docs/reference/replies.md#row-1, docs/reference/replies.md#row-2 and
    /// docs/reference/replies.md#row-3.
    fn malformed(&self, what: impl fmt::Display) -> Box<Fault> {
        let reply_to = match self.dialect {
            Dialect::V16 => ReplyTo::Silence,
            Dialect::V20 | Dialect::V21 => ReplyTo::unattributed(),
        };
        Fault { reply_to, ..Fault::frame(self.dialect, Code::RpcFrameworkError, what) }.boxed()
    }

    /// The frame is refused before it is parsed. 2.x answers if the head of a CALL can be read (docs/reference/replies.md#row-27).
    fn over_limit(&self, frame: &[u8], what: String) -> Box<Fault> {
        let mut fault = Fault::frame(self.dialect, Code::FormatViolation, what);
        if let Ok(head) = envelope::head(&mut Scanner::new(frame), self.dialect) {
            fault.message_type = Some(head.kind);
            fault.message_id = head.id.str(&mut Vec::new()).ok().map(str::to_owned);
        }
        if let (Dialect::V20 | Dialect::V21, Some(MessageType::Call), Some(id)) = (self.dialect, fault.message_type, &fault.message_id) {
            fault.reply_to = ReplyTo::CallError(id.clone());
        }
        fault.boxed()
    }

    /// 2.0 and 2.0.1 answer, 1.6 and 2.1 ignore (docs/reference/replies.md#row-4). A 5 is never answered, because the answer
    /// could be answered (docs/reference/replies.md#row-5).
    fn unknown_type(&self, number: &str, id: Id) -> Box<Fault> {
        let reply_to = match (self.dialect, &id) {
            (Dialect::V20, _) if number == "5" => ReplyTo::Silence,
            (Dialect::V20, Id { text: Some(text), problem: None, .. }) => ReplyTo::CallError(text.clone()),
            (Dialect::V20, _) => ReplyTo::unattributed(),
            (Dialect::V16 | Dialect::V21, _) => ReplyTo::Silence,
        };
        let what = format!("message type {} is not supported", clipped(number, 20));
        let id_is_number = id.is_number;
        Fault { message_id: id.text, id_is_number, reply_to, ..Fault::frame(self.dialect, Code::MessageTypeNotSupported, what) }.boxed()
    }

    fn call(&mut self, elements: &Elements<'_>, id: Id) -> Decision {
        // docs/reference/replies.md#row-6
        let Id { text: Some(id), problem, .. } = id else {
            return Err(self.malformed(id.problem.unwrap_or_default()));
        };
        let reply_to = ReplyTo::CallError(id.clone());
        let refuse = |code, what: String| {
            Err(Fault { message_id: Some(id.clone()), reply_to: reply_to.clone(), ..Fault::frame(self.dialect, code, what) }.boxed())
        };
        // docs/reference/replies.md#row-7: the id is echoed although it is too long, because its sender could not match any
        // other.
        if let Some(problem) = problem {
            return refuse(if self.dialect == Dialect::V16 { Code::GenericError } else { Code::RpcFrameworkError }, problem);
        }
        // docs/reference/replies.md#row-9, docs/reference/replies.md#row-10 and docs/reference/replies.md#row-11
        let shape = if self.dialect == Dialect::V16 { Code::FormatViolation } else { Code::RpcFrameworkError };
        let Some([_, _, action, payload]) = elements.exactly() else {
            return refuse(shape, wrong_count(MessageType::Call, elements.count));
        };
        let Some(name) = string(action.text()) else {
            return refuse(shape, "the action is no string".to_owned());
        };
        // docs/reference/replies.md#row-12 and docs/reference/replies.md#row-14
        let known = self.rules.version.action(name.as_bytes());
        let Some((action, ty)) = known.and_then(|action| Some((action, action.request?))) else {
            let problem = if known.is_some() { "travels as SEND only in" } else { "is not part of" };
            return refuse(Code::NotImplemented, format!("action {} {problem} OCPP {}", quoted(&name), self.rules.version.name));
        };
        self.payload(action, ty, payload, id.clone(), reply_to.clone())
    }

    fn call_result(&mut self, elements: &Elements<'_>, id: Id) -> Decision {
        let pending = id.text.as_deref().and_then(|id| (self.pending)(id));
        // docs/reference/replies.md#row-21: only 2.1 has an answer to a CALLRESULT, and only if the call is known.
        let reply_to = match (self.dialect, &pending, &id.text) {
            (Dialect::V21, Some(_), Some(id)) => ReplyTo::CallResultError(id.clone()),
            _ => ReplyTo::Silence,
        };
        let refuse = |what: String, id: Option<String>| {
            Err(Fault { message_id: id, reply_to: reply_to.clone(), ..Fault::frame(self.dialect, Code::RpcFrameworkError, what) }.boxed())
        };
        let Id { text: Some(id), problem: None, .. } = id else {
            return refuse(id.problem.unwrap_or_default(), id.text);
        };
        let Some([_, _, payload]) = elements.exactly() else {
            return refuse(wrong_count(MessageType::CallResult, elements.count), Some(id));
        };
        match pending.and_then(|action| Some((action, action.response?))) {
            Some((action, ty)) => self.payload(action, ty, payload, id, reply_to),
            None => Ok(Verdict::Unknown(id)),
        }
    }

    /// A SEND with a fault is never answered (docs/reference/replies.md#row-24).
    fn send(&mut self, elements: &Elements<'_>, id: Id) -> Decision {
        let refuse =
            |code, what: String, id: Option<String>| Err(Fault { message_id: id, ..Fault::frame(self.dialect, code, what) }.boxed());
        let Id { text: Some(id), problem: None, .. } = id else {
            return refuse(Code::RpcFrameworkError, id.problem.unwrap_or_default(), id.text);
        };
        let Some([_, _, action, payload]) = elements.exactly() else {
            return refuse(Code::RpcFrameworkError, wrong_count(MessageType::Send, elements.count), Some(id));
        };
        let Some(name) = string(action.text()) else {
            return refuse(Code::RpcFrameworkError, "the action is no string".to_owned(), Some(id));
        };
        let Some((action, ty)) = self.rules.version.action(name.as_bytes()).and_then(|action| Some((action, action.send?))) else {
            let what = format!("action {} is no SEND message of OCPP {}", quoted(&name), self.rules.version.name);
            return refuse(Code::NotImplemented, what, Some(id));
        };
        self.payload(action, ty, payload, id, ReplyTo::Silence)
    }

    /// Decides on a payload: docs/reference/replies.md#row-15, docs/reference/replies.md#row-16 and
    /// docs/reference/replies.md#row-17.
    fn payload(&self, action: &'static Action, ty: &Type, payload: Cursor<'_>, id: String, reply_to: ReplyTo) -> Decision {
        let Some(mut fault) = judged(self.dialect, ty, action.name, payload, self.listing) else {
            return Ok(Verdict::Valid);
        };
        let other_shape = |violation: &Violation| matches!(violation.keyword, Keyword::Required | Keyword::AdditionalProperties);
        if self.rules.leniency != Leniency::default()
            && fault.violations.iter().any(other_shape)
            && let Some(version) = self.other_version(action, ty, payload)
        {
            fault.text.push_str(&format!("; this is a message of OCPP {version}"));
        }
        Err(Fault { message_id: Some(id), reply_to, ..fault }.boxed())
    }

    /// Returns the version in which a payload is valid, if it is another one. Not 2.0, whose objects take any member.
    fn other_version(&self, action: &Action, ty: &Type, payload: Cursor<'_>) -> Option<&'static str> {
        let others = ["2.0.1", "1.6", "2.1"].into_iter().filter(|name| *name != self.rules.version.name);
        others.into_iter().find(|name| {
            let theirs = versions::version(name).and_then(|version| version.action(action.name.as_bytes()));
            let ty = theirs.and_then(|theirs| if ty.role == Role::Response { theirs.response } else { theirs.request });
            ty.is_some_and(|ty| explain::findings(ty, payload, Listing::UpTo(0)).is_ok_and(|findings| findings.count == 0))
        })
    }

    /// An error is never answered. Any code and any description is accepted (docs/reference/replies.md#row-22 and
    /// docs/reference/replies.md#row-23).
    fn error(&self, message_type: MessageType, elements: &Elements<'_>, id: Id) -> Decision {
        let problem = match (id.problem, elements.exactly()) {
            (Some(problem), _) => problem,
            (None, None) => wrong_count(message_type, elements.count),
            (None, Some([_, _, code, _, _])) if string(code.text()).is_none() => "the error code is no string".to_owned(),
            (None, Some([_, _, _, description, _])) if string(description.text()).is_none() => {
                "the error description is no string".to_owned()
            }
            (None, Some([_, _, _, _, details])) if details.text().starts_with('{') => return Ok(Verdict::Valid),
            (None, Some([_, _, _, _, _])) => "the error details are no object".to_owned(),
        };
        Err(Fault { message_id: id.text, ..Fault::frame(self.dialect, Code::RpcFrameworkError, problem) }.boxed())
    }
}

impl<'t> Elements<'t> {
    /// Takes the elements of an array; `None` for any other value.
    fn of(mut json: Cursor<'t>) -> Option<Elements<'t>> {
        if json.peek() != b'[' {
            return None;
        }
        let mut elements = Elements { first: Vec::with_capacity(ELEMENTS), count: 0 };
        let mut more = json.enter();
        while more {
            if elements.count < ELEMENTS {
                elements.first.push(json);
            }
            elements.count += 1;
            json.value();
            more = json.more();
        }
        Some(elements)
    }

    fn text(&self, index: usize) -> Option<&'t str> {
        self.first.get(index).map(|element| element.text())
    }

    /// Returns the elements if there are exactly `N`.
    fn exactly<const N: usize>(&self) -> Option<[Cursor<'t>; N]> {
        if self.count == N { self.first.as_slice().try_into().ok() } else { None }
    }
}

impl Id {
    /// Reads the second element of a frame.
    fn of(element: Option<&str>) -> Id {
        let Some(text) = element.and_then(string) else {
            return Id { text: None, problem: Some("the message id is missing or no string".to_owned()), is_number: false };
        };
        let length = text.chars().count();
        let problem = (length > ID_LENGTH).then(|| format!("message id longer than {ID_LENGTH} characters ({length})"));
        Id { text: (length <= LONGEST_ID).then(|| text.into_owned()), problem, is_number: false }
    }
}

fn wrong_count(message_type: MessageType, found: usize) -> String {
    format!("{found} elements where message type {} has {}", message_type as u8, message_type.elements())
}

fn is_literal_integer(token: &str) -> bool {
    token.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}
