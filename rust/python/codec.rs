//! The codec: frames in, messages out, and back.
//!
//! Joins the envelope, the walks and Python's messages. Must never know a rule about a frame or a value; those are in
//! the core.

use core::ptr;
use std::cell::Cell;
use std::collections::HashMap;

use ocpp_fast_core::json::Malformed;
use ocpp_fast_core::json::scan::Scanner;
use ocpp_fast_core::json::string::{Raw, Text};
use ocpp_fast_core::json::write::Out;
use ocpp_fast_core::rpc::code::{Dialect, spelling};
use ocpp_fast_core::rpc::envelope::{self, MessageType, WrittenId};
use ocpp_fast_core::rpc::reply::DESCRIPTION;
use ocpp_fast_core::rpc::violation::{Listing, clipped};
use ocpp_fast_core::schema::{Action, Role, Type};
use ocpp_fast_core::walk::decide::{self, Verdict};
use ocpp_fast_core::walk::decode::Sink;
use ocpp_fast_core::walk::discard::Discard;
use ocpp_fast_core::walk::encode::{self, Source};
use ocpp_fast_core::walk::frame::{AcceptedFrame, Leniency, Limits, Rules};
use ocpp_fast_core::walk::loose::{self, Form, LONGEST_ID};
use ocpp_fast_core::walk::outbound::Outbound;
use ocpp_fast_core::walk::repair::{self, Envelope, Outcome, RepairedFrame};
use ocpp_fast_core::walk::rules;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

use crate::exceptions::{DecodeError, Expected};
use crate::id::{form_of, received_id};
use crate::message::{self, MessageParts};
use crate::object::inline::InlineStr;
use crate::object::text;
use crate::pending::{self, Pending};
use crate::record;
use crate::repairs::Repairs;
use crate::sink::{Builder, Numbers};
use crate::source::Reader;
use crate::tolerance::Remedies;
use crate::{bind, raise};

/// Decodes, validates and encodes the frames of one OCPP version, in both directions and for either side.
///
/// Holds no state of a connection.
#[pyclass(frozen, module = "ocpp_fast")]
pub struct Codec {
    pub(crate) rules: Rules,
    pub(crate) numbers: Numbers,
    /// The arguments of the constructor, for `pickle`.
    pub(crate) extensions: Vec<Py<PyAny>>,
    pub(crate) max_lengths: Option<HashMap<String, u32>>,
    pub(crate) tolerance: Option<GivenTolerance>,
    /// See [`Rules::trusted`].
    pub(crate) trusted: usize,
}

/// A tolerance that is not strict.
pub(crate) struct GivenTolerance {
    /// The argument of the constructor, for `pickle`.
    pub given: Py<PyAny>,
    pub remedies: Py<Remedies>,
}

/// The answer of `pending` during a walk. It is asked once, because a user's mapping may count, forget or raise.
#[derive(Debug)]
pub(crate) enum Answers {
    NotAsked,
    /// The action, if the message id is pending.
    Asked(Option<&'static Action>),
    Raised(PyErr),
}

thread_local! {
    /// The buffer of the thread's last frame. The next one is written into it.
    static BUFFER: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// The largest buffer that a thread keeps between frames, in bytes.
const KEPT: usize = 1 << 20;

impl Codec {
    /// Decodes a frame into a message.
    #[inline(always)]
    pub(crate) fn decode<'py>(
        this: &Bound<'py, Self>,
        frame: &Bound<'py, PyAny>,
        pending: Pending<'_, 'py>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let input = text::input(frame)?;
        if input.bytes().len() > this.get().trusted {
            return Self::decode_further(this, frame, input.bytes(), pending);
        }
        Self::decode_by::<false>(this, frame, input.bytes(), pending)
    }

    /// Decodes a frame that is too long, or has to keep rules beyond the schemas.
    #[cold]
    #[inline(never)]
    fn decode_further<'py>(
        this: &Bound<'py, Self>,
        frame: &Bound<'py, PyAny>,
        bytes: &[u8],
        pending: Pending<'_, 'py>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Self::decode_by::<true>(this, frame, bytes, pending)
    }

    #[inline(always)]
    fn decode_by<'py, const FURTHER: bool>(
        this: &Bound<'py, Self>,
        frame: &Bound<'py, PyAny>,
        bytes: &[u8],
        pending: Pending<'_, 'py>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (codec, py) = (this.get(), this.py());
        let mut builder = Builder::new(py, codec.numbers);
        let mut answers = Answers::NotAsked;
        match codec.walk::<_, FURTHER>(py, bytes, pending, &mut answers, &mut builder) {
            Ok(AcceptedFrame { head, value, .. }) if builder.error.is_none() => {
                let mut scratch = Vec::new();
                let other;
                let id = match head.id.text(&mut scratch) {
                    Ok(Text::Ascii(id)) if id.len() <= InlineStr::LONGEST => InlineStr::Inside(id),
                    _ => {
                        other = string(py, head.id)?;
                        InlineStr::of(&other)
                    }
                };
                match head.kind {
                    MessageType::Call => message::call(value, id),
                    MessageType::CallResult => message::call_result(id, value),
                    MessageType::Send => message::send(value, id),
                    MessageType::CallError | MessageType::CallResultError => error_message(bytes, head, id, value),
                }
            }
            _ => match builder.error {
                Some(error) => Err(error),
                None => Self::decode_refused(this, frame, bytes, pending, answers),
            },
        }
    }

    /// Returns the message of a frame that the fast walk has refused and a tolerance repairs. Raises the refusal of any other.
    #[cold]
    fn decode_refused<'py>(
        this: &Bound<'py, Self>,
        frame: &Bound<'py, PyAny>,
        bytes: &[u8],
        pending: Pending<'_, 'py>,
        answers: Answers,
    ) -> PyResult<Bound<'py, PyAny>> {
        match this.get().repaired(this.py(), bytes, pending, &answers)? {
            Some((remedies, repaired)) => Self::repaired_message(this, frame, bytes, remedies, *repaired),
            None => Err(Self::refusal(this, frame, bytes, pending, answers)?),
        }
    }

    /// Repairs a frame that the fast walk has refused, if a tolerance does. Raises the exception that `pending` raises, and
    /// LookupError for a result of an unknown call.
    #[cold]
    pub(crate) fn repaired<'a, 'py>(
        &'a self,
        py: Python<'py>,
        bytes: &[u8],
        pending: Pending<'_, 'py>,
        answers: &Answers,
    ) -> PyResult<Option<(&'a Remedies, Box<RepairedFrame>)>> {
        let Some(GivenTolerance { remedies, .. }) = &self.tolerance else { return Ok(None) };
        let remedies = remedies.get();
        let mut error = None;
        let mut resolve = |id: &str| match answers {
            Answers::Asked(action) => *action,
            Answers::Raised(_) => None,
            Answers::NotAsked => pending::action_of(py, &self.rules, pending, || Some(id)).unwrap_or_else(|raised| {
                error = Some(raised);
                None
            }),
        };
        let outcome = repair::frame(&self.rules, &remedies.tolerance, bytes, &mut resolve);
        match (error, outcome) {
            (Some(error), _) => Err(error),
            (None, Outcome::Repaired(repaired)) if !repaired.repairs.is_empty() => Ok(Some((remedies, repaired))),
            (None, Outcome::Unknown(id)) if !matches!(answers, Answers::Raised(_)) => Err(pending::unknown_id(&id)),
            (None, _) => Ok(None),
        }
    }

    #[cold]
    fn repaired_message<'py>(
        this: &Bound<'py, Self>,
        frame: &Bound<'py, PyAny>,
        bytes: &[u8],
        remedies: &Remedies,
        repaired: RepairedFrame,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (codec, py) = (this.get(), this.py());
        let mut builder = Builder::keeping(py, codec.numbers, repaired.kept);
        // The frame was not too long as it was sent.
        let rules = Rules { limits: Limits { bytes: usize::MAX, ..codec.rules.limits }, ..codec.rules };
        // Rules beyond the schemas were looked at when the frame was repaired, and what breaks them may be kept.
        let walked = rules.walk_schema(repaired.text.as_bytes(), |_| Ok(repaired.action), &mut builder);
        let Ok(AcceptedFrame { head, value, .. }) = walked else {
            return Err(builder.error.take().unwrap_or_else(raise::disagreement));
        };
        if let Some(error) = builder.error {
            return Err(error);
        }
        let id = received_id(py, &repaired.id)?;
        let id = InlineStr::of(&id);
        let message = match repaired.message_type {
            MessageType::Call => message::call(value, id),
            MessageType::CallResult => message::call_result(id, value),
            MessageType::Send => message::send(value, id),
            MessageType::CallError | MessageType::CallResultError => error_message(repaired.text.as_bytes(), head, id, value),
        }?;
        let strict = Rules { leniency: Leniency::default(), ..codec.rules };
        let whole = source(frame, bytes, (0, bytes.len()));
        let refusal = || DecodeError::refused(whole, Expected::Frame { rules: strict, answers: repaired.action });
        let refusal = if remedies.observe { Some(refusal()?) } else { None };
        let repairs = Repairs::new(repaired.repairs, codec.rules.limits.depth, codec.numbers, refusal);
        message::with_repairs(&message, Bound::new(py, repairs)?.into_any())
    }

    /// Checks a frame and returns its Head.
    #[inline(always)]
    pub(crate) fn validate<'py>(
        this: &Bound<'py, Self>,
        frame: &Bound<'py, PyAny>,
        pending: Pending<'_, 'py>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let input = text::input(frame)?;
        if input.bytes().len() > this.get().trusted {
            return Self::validate_further(this, frame, input.bytes(), pending);
        }
        Self::validate_by::<false>(this, frame, input.bytes(), pending)
    }

    /// Checks a frame that is too long, or has to keep rules beyond the schemas.
    #[cold]
    #[inline(never)]
    fn validate_further<'py>(
        this: &Bound<'py, Self>,
        frame: &Bound<'py, PyAny>,
        bytes: &[u8],
        pending: Pending<'_, 'py>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Self::validate_by::<true>(this, frame, bytes, pending)
    }

    #[inline(always)]
    fn validate_by<'py, const FURTHER: bool>(
        this: &Bound<'py, Self>,
        frame: &Bound<'py, PyAny>,
        bytes: &[u8],
        pending: Pending<'_, 'py>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let mut answers = Answers::NotAsked;
        match this.get().walk::<_, FURTHER>(this.py(), bytes, pending, &mut answers, &mut Discard) {
            Ok(AcceptedFrame { head, action, span, .. }) => make_head(frame, bytes, head.kind, action, span),
            Err(Malformed) => Self::validate_refused(this, frame, bytes, pending, answers),
        }
    }

    /// Returns the Head of a frame that the fast walk has refused and a tolerance repairs. Raises the refusal of any other.
    #[cold]
    pub(crate) fn validate_refused<'py>(
        this: &Bound<'py, Self>,
        frame: &Bound<'py, PyAny>,
        bytes: &[u8],
        pending: Pending<'_, 'py>,
        answers: Answers,
    ) -> PyResult<Bound<'py, PyAny>> {
        match this.get().repaired(this.py(), bytes, pending, &answers)? {
            Some((_, repaired)) => {
                let action = repaired.action.map(|action| bind::action_name(frame.py(), action)).transpose()?;
                let span = (repaired.span.start, repaired.span.end);
                message::head(repaired.message_type, true, action, source(frame, bytes, span), span)
            }
            None => Err(Self::refusal(this, frame, bytes, pending, answers)?),
        }
    }

    /// Returns a frame's Head without checking the payload.
    #[inline(always)]
    pub(crate) fn peek<'py>(this: &Bound<'py, Self>, frame: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let (rules, py) = (&this.get().rules, this.py());
        let input = text::input(frame)?;
        let bytes = input.bytes();
        let glance = || -> Result<(envelope::Head<'_>, (usize, usize)), Malformed> {
            if bytes.len() > rules.limits.bytes {
                return Err(Malformed);
            }
            let mut scan = Scanner::new(bytes);
            let head = envelope::head(&mut scan, rules.dialect)?;
            scan.peek()?;
            Ok((head, (scan.at(), envelope::payload_end(bytes, scan.at())?)))
        };
        match glance() {
            Ok((head, span)) => {
                let name = head.name.filter(|_| matches!(head.kind, MessageType::Call | MessageType::Send));
                let action = match name.map(|name| (name, rules.action(name))) {
                    Some((_, Some(action))) => Some(bind::action_name(py, action)?),
                    Some((name, None)) => Some(string(py, name)?),
                    None => None,
                };
                message::head(head.kind, false, action, source(frame, bytes, span), span)
            }
            Err(Malformed) => Self::peek_refused(this, frame, bytes),
        }
    }

    /// Returns the Head of a frame whose array a tolerance repairs. Raises the refusal of any other.
    #[cold]
    fn peek_refused<'py>(this: &Bound<'py, Self>, frame: &Bound<'py, PyAny>, bytes: &[u8]) -> PyResult<Bound<'py, PyAny>> {
        let (codec, py) = (this.get(), this.py());
        let read = codec.tolerance.as_ref().and_then(|given| repair::envelope(&codec.rules, &given.remedies.get().tolerance, bytes));
        let Some(Envelope { message_type, name, span, .. }) = read else {
            return Err(Self::refusal(this, frame, bytes, None, Answers::NotAsked)?);
        };
        let action = name.map(|name| match codec.rules.version.action(name.as_bytes()) {
            Some(action) => Ok(bind::action_name(py, action)?),
            None => PyResult::Ok(PyString::new(py, &name).into_any()),
        });
        let span = (span.start, span.end);
        message::head(message_type, true, action.transpose()?, source(frame, bytes, span), span)
    }

    /// Encodes a message into a frame.
    #[inline(always)]
    pub(crate) fn encode<'py>(this: &Bound<'py, Self>, message: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let (codec, py) = (this.get(), this.py());
        let mut out = Out::reuse(BUFFER.take());
        match message::read(message)? {
            Some(MessageParts::Call { message_id, payload }) => codec.write_request(MessageType::Call, message_id, &payload, &mut out)?,
            Some(MessageParts::CallResult { message_id, payload }) => {
                codec.write_head(py, MessageType::CallResult, message_id, &mut out)?;
                codec.write_payload(&payload, &mut out)?;
            }
            Some(MessageParts::Send { message_id, payload }) => {
                codec.only_2_1("SEND", py)?;
                codec.write_request(MessageType::Send, message_id, &payload, &mut out)?;
            }
            Some(MessageParts::Error { kind, message_id, parts, raw_code }) => {
                if kind == MessageType::CallResultError {
                    codec.only_2_1("CALLRESULTERROR", py)?;
                }
                codec.write_head(py, kind, message_id, &mut out)?;
                codec.write_error(parts, raw_code, &mut out)?;
            }
            None => {
                let found = message.get_type().qualname()?;
                return Err(PyTypeError::new_err(format!(
                    "a message is a Call, CallResult, CallError, CallResultError or Send, not {found}"
                )));
            }
        }
        out.push(b']');
        let frame = PyBytes::new(py, out.text());
        let buffer = out.into_buffer();
        if buffer.len() <= KEPT {
            BUFFER.set(buffer);
        }
        Ok(frame.into_any())
    }

    /// Walks over a whole frame, and keeps the answer of `pending` if it was asked. Without `FURTHER`, the frame is not
    /// longer than `trusted`.
    #[inline(always)]
    fn walk<'t, 'py, S: Sink, const FURTHER: bool>(
        &self,
        py: Python<'py>,
        bytes: &'t [u8],
        pending: Pending<'_, 'py>,
        answers: &mut Answers,
        sink: &mut S,
    ) -> Result<AcceptedFrame<'t, S::Value>, Malformed> {
        let resolve = |id| match pending::action(py, &self.rules, pending, id) {
            Ok(action) => {
                *answers = Answers::Asked(action);
                Ok(action)
            }
            Err(error) => {
                *answers = Answers::Raised(error);
                Err(Malformed)
            }
        };
        if FURTHER { self.rules.walk(bytes, resolve, sink) } else { self.rules.walk_schema(bytes, resolve, sink) }
    }

    /// Decides on a frame by the slow walk alone. Raises the exception that `pending` raises.
    #[cold]
    pub(crate) fn verdict<'py>(&self, py: Python<'py>, bytes: &[u8], pending: Pending<'_, 'py>, listing: Listing) -> PyResult<Verdict> {
        let mut error = None;
        let mut resolve = |id: &str| {
            pending::action_of(py, &self.rules, pending, || Some(id)).unwrap_or_else(|raised| {
                error = Some(raised);
                None
            })
        };
        let verdict = decide::frame(&self.rules, bytes, &mut resolve, listing);
        error.map_or(Ok(verdict), Err)
    }

    /// Builds the exception for a frame that the fast walk has rejected.
    ///
    /// A DecodeError decides on the frame when it is first asked. An unknown message id is not the frame's fault, so that it
    /// is detected here and raised as LookupError.
    #[cold]
    pub(crate) fn refusal<'py>(
        this: &Bound<'py, Self>,
        frame: &Bound<'py, PyAny>,
        bytes: &[u8],
        pending: Pending<'_, 'py>,
        answers: Answers,
    ) -> PyResult<PyErr> {
        let (codec, py) = (this.get(), this.py());
        let rules = codec.rules;
        let (verdict, answers) = match answers {
            Answers::Raised(error) => return Err(error),
            Answers::Asked(Some(action)) => (None, Some(action)),
            Answers::Asked(None) => (Some(decide::frame(&rules, bytes, &mut |_| None, Listing::First)), None),
            Answers::NotAsked => match envelope::head(&mut Scanner::new(bytes), rules.dialect) {
                // A frame whose head the fast walk cannot read may be a CALLRESULT all the same.
                Err(Malformed) if pending.is_some() => (Some(codec.verdict(py, bytes, pending, Listing::First)?), None),
                Err(Malformed) | Ok(_) => (None, None),
            },
        };
        match verdict {
            None => DecodeError::refused(source(frame, bytes, (0, bytes.len())), Expected::Frame { rules, answers }),
            Some(Verdict::Unknown(id)) => Ok(pending::unknown_id(&id)),
            Some(Verdict::Fault(fault)) => Ok(PyErr::from_value(DecodeError::explained(py, *fault)?.into_any())),
            Some(Verdict::Valid) => Ok(raise::disagreement()),
        }
    }

    fn write_request(&self, kind: MessageType, message_id: InlineStr<'_, '_>, payload: &Bound<'_, PyAny>, out: &mut Out) -> PyResult<()> {
        self.write_head(payload.py(), kind, message_id, out)?;
        out.string(message::type_of(payload)?.action.as_bytes());
        out.push(b',');
        self.write_payload(payload, out)
    }

    /// Writes `[type,"id",`. Raises EncodeError for an id that no frame may carry.
    #[inline]
    fn write_head(&self, py: Python<'_>, kind: MessageType, message_id: InlineStr<'_, '_>, out: &mut Out) -> PyResult<()> {
        let id = match &message_id {
            InlineStr::Inside(id) => Some(*id).filter(|id| id.len() <= envelope::ID_LENGTH),
            InlineStr::Object(id) => {
                let id: &Bound<'_, PyString> = (**id).cast()?;
                text::utf8(id).filter(|_| text::length(id) <= envelope::ID_LENGTH && id.is_exact_instance_of::<PyString>())
            }
        };
        let Some(id) = id else {
            if let InlineStr::Object(id) = message_id
                && self.write_received_head(py, kind, &id, out)?
            {
                return Ok(());
            }
            let what = format!("message id: not a text of at most {} characters", envelope::ID_LENGTH);
            return Err(raise::encode_error(py, &what, &[], None));
        };
        envelope::write_head(kind, id, out);
        Ok(())
    }

    /// Writes `[type,id,` with an id that only a tolerance has taken, or of a subclass of `str`. Returns false for an id that no
    /// frame may carry.
    #[cold]
    fn write_received_head(&self, py: Python<'_>, kind: MessageType, id: &Bound<'_, PyAny>, out: &mut Out) -> PyResult<bool> {
        let _ = py;
        let text: &Bound<'_, PyString> = id.cast()?;
        let Ok(text) = text.to_str() else { return Ok(false) };
        let form = form_of(id)?;
        let written = match form {
            Form::Plain if text.chars().count() <= envelope::ID_LENGTH => WrittenId::Text(text),
            // A user may have made the object.
            Form::Number if loose::Id::of(text).is_some_and(|id| id.form == Form::Number) => WrittenId::Number(text),
            Form::Long if text.chars().count() <= LONGEST_ID => WrittenId::Text(text),
            _ => return Ok(false),
        };
        envelope::write_any_head(kind, written, out);
        Ok(true)
    }

    #[inline]
    fn write_payload(&self, payload: &Bound<'_, PyAny>, out: &mut Out) -> PyResult<()> {
        let declared = message::type_of(payload)?;
        let Some(ty) = self.message_type(declared) else {
            let (theirs, ours) = (declared.version.name, self.rules.version.name);
            let what = if theirs == ours {
                format!("{} is a message of an extension that this codec does not have", declared.name)
            } else {
                format!("{} of OCPP {theirs} is no message of OCPP {ours}", declared.name)
            };
            return Err(raise::encode_error(payload.py(), &what, &[], Some(declared.action)));
        };
        let depth = self.rules.limits.depth - 1;
        let start = out.len();
        let reader = Reader::new(payload.py());
        if encode::payload(&reader, ty, payload, depth, self.rules.rounds_to_micro(ty), out).is_err() {
            return Err(record::refused(&reader, ty, payload, depth));
        }
        if let Some(GivenTolerance { remedies, .. }) = &self.tolerance
            && !remedies.get().outbound.is_empty()
        {
            change(&remedies.get().outbound, ty, start, out);
        }
        if out.len() - start > self.trusted {
            self.look_again(&reader, ty, payload, &out.text()[start..])?;
        }
        Ok(())
    }

    /// Checks a payload after it was written: its length, and the rules that only a text shows. Those hold for the text before
    /// a tolerance changes it for its station.
    #[cold]
    fn look_again(&self, reader: &Reader<'_>, ty: &'static Type, payload: &Bound<'_, PyAny>, text: &[u8]) -> PyResult<()> {
        let Limits { bytes, depth } = self.rules.limits;
        if text.len() > bytes {
            let what = format!("{}: longer than {bytes} bytes", record::label(ty));
            return Err(raise::encode_error(payload.py(), &what, &[], Some(ty.action)));
        }
        let mut unchanged = Out::new();
        let changes = self.tolerance.as_ref().is_some_and(|given| !given.remedies.get().outbound.is_empty());
        let text = if changes {
            encode::payload(reader, ty, payload, depth - 1, self.rules.rounds_to_micro(ty), &mut unchanged)
                .map_err(|_| record::refused(reader, ty, payload, depth - 1))?;
            unchanged.text()
        } else {
            text
        };
        if rules::hold(ty, text) { Ok(()) } else { Err(record::refused(reader, ty, payload, depth - 1)) }
    }

    /// Returns this codec's table for a message type, if the codec has one.
    #[inline(always)]
    fn message_type(&self, declared: &'static Type) -> Option<&'static Type> {
        if ptr::eq(declared.version, self.rules.version) && declared.role != Role::Data {
            return Some(declared);
        }
        let action = self.rules.version.action(declared.action.as_bytes())?;
        let ty = match declared.role {
            Role::Request => action.request,
            Role::Response => action.response,
            Role::Send => action.send,
            Role::Data => None,
        };
        // Compare classes, not tables: a table with `max_lengths` is a copy that shares the original's class.
        ty.filter(|ty| ty.binding.get() == declared.binding.get())
    }

    /// Writes code, description and details of an error.
    ///
    /// A code text that came from the wire is written unchanged. A description over the limit is clipped.
    fn write_error(
        &self,
        [code, description, details]: [Borrowed<'_, '_, PyAny>; 3],
        raw_code: Option<Borrowed<'_, '_, PyAny>>,
        out: &mut Out,
    ) -> PyResult<()> {
        let code = match raw_code {
            Some(raw) => raw.extract::<String>()?,
            None => spelling(&code.extract::<String>()?, self.rules.dialect).to_owned(),
        };
        let description = description.extract::<String>()?;
        for text in [code.as_str(), &clipped(&description, DESCRIPTION)] {
            out.string(text.as_bytes());
            out.push(b',');
        }
        let reader = Reader::new(details.py());
        let written = reader.free(&details, self.rules.limits.depth - 1, out);
        written.map_err(|_| match reader.interrupt() {
            Some(interrupt) => interrupt,
            None => raise::encode_error(details.py(), "error details: not plain JSON types", &[], None),
        })
    }

    fn only_2_1(&self, name: &str, py: Python<'_>) -> PyResult<()> {
        if self.rules.dialect == Dialect::V21 {
            return Ok(());
        }
        Err(raise::encode_error(py, &format!("OCPP {} has no {name}", self.rules.version.name), &[], None))
    }
}

/// Changes the payload that begins at `start` for a peer that cannot take all of it.
#[cold]
fn change(outbound: &Outbound, ty: &'static Type, start: usize, out: &mut Out) {
    if let Ok(payload) = core::str::from_utf8(&out.text()[start..]) {
        let changed = outbound.payload(ty, payload);
        out.truncate(start);
        out.put(changed.as_bytes());
    }
}

/// Makes a `str` of a string token.
#[inline(always)]
fn string<'py>(py: Python<'py>, raw: Raw<'_>) -> PyResult<Bound<'py, PyAny>> {
    let mut scratch = Vec::new();
    match raw.text(&mut scratch) {
        Ok(Text::Ascii(bytes)) => Ok(text::ascii(py, bytes)?),
        Ok(Text::Wide(wide, _)) => Ok(text::wide(py, wide)?),
        Err(Malformed) => Err(raise::disagreement()),
    }
}

#[cold]
fn error_message<'py>(
    frame: &[u8],
    head: envelope::Head<'_>,
    id: InlineStr<'_, 'py>,
    details: Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let (mut code_text, mut description_text) = (Vec::new(), Vec::new());
    let read =
        envelope::error(frame).and_then(|(code, description)| Ok((code.str(&mut code_text)?, description.str(&mut description_text)?)));
    match read {
        Ok((code, description)) => message::error(head.kind, id, code, description, details),
        Err(Malformed) => Err(raise::disagreement()),
    }
}

/// Makes the Head of an accepted frame.
#[inline(always)]
pub(crate) fn make_head<'py>(
    frame: &Bound<'py, PyAny>,
    bytes: &[u8],
    kind: MessageType,
    action: Option<&'static Action>,
    span: (usize, usize),
) -> PyResult<Bound<'py, PyAny>> {
    let action = action.map(|action| bind::action_name(frame.py(), action)).transpose()?;
    message::head(kind, false, action, source(frame, bytes, span), span)
}

/// Returns the object that a Head keeps: the frame if it is immutable, else a copy up to the end of the payload.
#[inline(always)]
fn source<'py>(frame: &Bound<'py, PyAny>, bytes: &[u8], span: (usize, usize)) -> Bound<'py, PyAny> {
    let lasting = frame.is_instance_of::<PyBytes>() || frame.is_instance_of::<PyString>();
    if lasting { frame.clone() } else { PyBytes::new(frame.py(), &bytes[..span.1]).into_any() }
}
