//! The codec: frames in, messages out, and back.
//!
//! Joins the envelope and the walks; every rule about a frame or a value lives below.

use core::ffi::CStr;
use core::ptr;
use std::cell::Cell;
use std::collections::HashMap;

use ocpp_fast_core::json::Malformed;
use ocpp_fast_core::json::scan::Scanner;
use ocpp_fast_core::json::string::{Raw, Text};
use ocpp_fast_core::json::write::Out;
use ocpp_fast_core::rpc::code::{Dialect, spelling};
use ocpp_fast_core::rpc::envelope::{self, MessageType};
use ocpp_fast_core::rpc::reply::DESCRIPTION;
use ocpp_fast_core::rpc::violation::{clipped, quoted};
use ocpp_fast_core::schema::{Action, Role, Type};
use ocpp_fast_core::walk::decode::Sink;
use ocpp_fast_core::walk::discard::Discard;
use ocpp_fast_core::walk::encode::{self, Source};
use ocpp_fast_core::walk::explain::{self, Verdict};
use ocpp_fast_core::walk::frame::{AcceptedFrame, Limits, Rules};
use pyo3::exceptions::{PyLookupError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyMapping, PyString, PyType};

use crate::batch;
use crate::extension::{self, ExtensionTables};
use crate::inspect;
use crate::message::{self, Message};
use crate::object::call::{self, Method};
use crate::object::class::InlineStr;
use crate::object::text;
use crate::record;
use crate::sink::{Builder, Numbers};
use crate::source::Reader;
use crate::{bind, raise};

/// Every frame of one OCPP version, in both directions and for either side. Holds no state of a connection.
#[pyclass(frozen, module = "ocpp_fast")]
pub struct Codec {
    rules: Rules,
    numbers: Numbers,
    /// As they were given, to be pickled.
    extensions: Vec<Py<PyAny>>,
    max_lengths: Option<HashMap<String, u32>>,
}

thread_local! {
    /// The last frame's buffer, to write the next one into.
    static BUFFER: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// The largest buffer that a thread keeps between frames, in bytes.
const KEPT: usize = 1 << 20;

/// Who knows the action that a CALLRESULT answers.
pub(crate) type Pending<'a, 'py> = Option<&'a Bound<'py, PyAny>>;

#[pymethods]
impl Codec {
    #[new]
    #[pyo3(signature = (version, *, max_bytes=1_048_576, max_depth=32, decimals=false, extensions=Vec::new(), max_lengths=None))]
    fn new(
        py: Python<'_>,
        version: &str,
        max_bytes: usize,
        max_depth: u32,
        decimals: bool,
        extensions: Vec<Bound<'_, PyAny>>,
        max_lengths: Option<HashMap<String, u32>>,
    ) -> PyResult<Self> {
        if !(2..=100).contains(&max_depth) {
            return Err(PyValueError::new_err(format!("max_depth must be from 2 to 100, not {max_depth}")));
        }
        let mut version = inspect::version(version)?;
        let tables: Vec<Bound<'_, PyAny>> = extensions
            .iter()
            .map(|extension| extension.getattr("_tables").map_err(|_| PyTypeError::new_err("extensions is a list of Extension objects")))
            .collect::<PyResult<_>>()?;
        if !tables.is_empty() || max_lengths.is_some() {
            let tables: Vec<PyRef<'_, ExtensionTables>> = tables.iter().map(|tables| Ok(tables.extract()?)).collect::<PyResult<_>>()?;
            version = extension::version_with(py, version, &tables, max_lengths.clone().unwrap_or_default().into_iter().collect())?;
        }
        let rules = Rules { version, dialect: Dialect::of(version.package), limits: Limits { bytes: max_bytes, depth: max_depth } };
        let numbers = if decimals { Numbers::Decimal } else { Numbers::Float };
        let extensions = extensions.into_iter().map(Bound::unbind).collect();
        Ok(Codec { rules, numbers, extensions, max_lengths })
    }

    /// The version's number, such as `2.0.1`.
    #[getter]
    fn version(&self) -> &'static str {
        self.rules.version.name
    }

    /// The version's name in the WebSocket handshake, such as `ocpp2.0.1`.
    #[getter]
    fn subprotocol(&self) -> &'static str {
        self.rules.version.subprotocol
    }

    /// What `decode` would raise, found by the slow walk alone; None for a frame that it finds nothing wrong with.
    #[pyo3(signature = (frame, pending=None))]
    fn explain<'py>(&self, py: Python<'py>, frame: &Bound<'py, PyAny>, pending: Pending<'_, 'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let input = text::input(frame)?;
        match self.verdict(py, input.bytes(), pending)? {
            Verdict::Valid => Ok(None),
            Verdict::Fault(fault) => raise::decode_error(py, &fault, self.rules.dialect).map(Some),
            Verdict::Unknown(id) => Err(unknown_id(&id)),
        }
    }

    /// A Head or the error as a value for each of `frames`: a list of frames, or one buffer of frames with a
    /// newline between. The interpreter is free for others meanwhile; `threads` (all processors unless given)
    /// share the work.
    #[pyo3(signature = (frames, pending=None, threads=None))]
    fn validate_many<'py>(
        slf: &Bound<'py, Self>,
        frames: &Bound<'py, PyAny>,
        pending: Pending<'_, 'py>,
        threads: Option<usize>,
    ) -> PyResult<Bound<'py, PyList>> {
        batch::validate(slf, frames, pending, threads)
    }

    fn __repr__(&self) -> String {
        format!("Codec({:?})", self.rules.version.name)
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, (&'static str,))> {
        let this = slf.get();
        let kwargs = PyDict::new(slf.py());
        kwargs.set_item("max_bytes", this.rules.limits.bytes)?;
        kwargs.set_item("max_depth", this.rules.limits.depth)?;
        kwargs.set_item("decimals", this.numbers == Numbers::Decimal)?;
        kwargs.set_item("extensions", &this.extensions)?;
        kwargs.set_item("max_lengths", &this.max_lengths)?;
        let class: Bound<'py, PyType> = slf.get_type();
        let partial = slf.py().import("functools")?.getattr("partial")?.call((class,), Some(&kwargs))?;
        Ok((partial, (this.rules.version.name,)))
    }
}

impl Codec {
    #[inline(always)]
    fn decode<'py>(this: &Bound<'py, Self>, frame: &Bound<'py, PyAny>, pending: Pending<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        let (codec, py) = (this.get(), this.py());
        let input = text::input(frame)?;
        let mut builder = Builder::new(py, codec.numbers);
        match codec.walk(py, input.bytes(), pending, &mut builder) {
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
                    MessageType::CallError | MessageType::CallResultError => error_message(input.bytes(), head, id, value),
                }
            }
            _ => Err(match builder.error {
                Some(error) => error,
                None => Self::refusal(this, frame, input.bytes(), pending)?,
            }),
        }
    }

    #[inline(always)]
    fn validate<'py>(this: &Bound<'py, Self>, frame: &Bound<'py, PyAny>, pending: Pending<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        let input = text::input(frame)?;
        match this.get().walk(this.py(), input.bytes(), pending, &mut Discard) {
            Ok(AcceptedFrame { head, action, span, .. }) => make_head(frame, input.bytes(), head.kind, action, span),
            Err(Malformed) => Err(Self::refusal(this, frame, input.bytes(), pending)?),
        }
    }

    #[inline(always)]
    fn peek<'py>(this: &Bound<'py, Self>, frame: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
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
                message::head(head.kind, action, source(frame, bytes, span), span)
            }
            Err(Malformed) => Err(Self::refusal(this, frame, bytes, None)?),
        }
    }

    #[inline(always)]
    fn encode<'py>(this: &Bound<'py, Self>, message: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let (codec, py) = (this.get(), this.py());
        let mut out = Out::reuse(BUFFER.take());
        match message::read(message)? {
            Some(Message::Call { message_id, payload }) => codec.write_request(MessageType::Call, message_id, &payload, &mut out)?,
            Some(Message::CallResult { message_id, payload }) => {
                codec.write_head(py, MessageType::CallResult, message_id, &mut out)?;
                codec.write_payload(&payload, &mut out)?;
            }
            Some(Message::Send { message_id, payload }) => {
                codec.only_2_1("SEND", py)?;
                codec.write_request(MessageType::Send, message_id, &payload, &mut out)?;
            }
            Some(Message::Error { kind, message_id, parts, raw_code }) => {
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

    pub(crate) fn rules(&self) -> &Rules {
        &self.rules
    }

    /// The fast walk over a whole frame. Where `pending` itself raises, [`refusal`](Self::refusal) finds that again.
    #[inline(always)]
    fn walk<'t, 'py, S: Sink>(
        &self,
        py: Python<'py>,
        bytes: &'t [u8],
        pending: Pending<'_, 'py>,
        sink: &mut S,
    ) -> Result<AcceptedFrame<'t, S::Value>, Malformed> {
        self.rules.walk(bytes, |id| self.pending_action(py, pending, id).map_err(|_| Malformed), sink)
    }

    /// The action that a result answers, if `pending` says so.
    pub(crate) fn pending_action<'py>(&self, py: Python<'py>, pending: Pending<'_, 'py>, id: Raw<'_>) -> PyResult<Option<&'static Action>> {
        let mut scratch = Vec::new();
        self.pending_action_of(py, pending, || id.str(&mut scratch).ok())
    }

    /// The same; `id` is asked for where `pending` is a mapping.
    fn pending_action_of<'py, 'i>(
        &self,
        py: Python<'py>,
        pending: Pending<'_, 'py>,
        id: impl FnOnce() -> Option<&'i str>,
    ) -> PyResult<Option<&'static Action>> {
        let Some(pending) = pending else {
            return Ok(None);
        };
        if let Ok(name) = pending.cast::<PyString>() {
            return self.answered(name).map(Some);
        }
        let Some(id) = id() else {
            return Ok(None);
        };
        let name = if let Ok(map) = pending.cast::<PyDict>() {
            let Some(name) = map.get_item(id)? else {
                return Ok(None);
            };
            name
        } else if let Ok(map) = pending.cast::<PyMapping>() {
            match map.get_item(id) {
                Ok(name) => name,
                Err(error) if error.is_instance_of::<PyLookupError>(py) => return Ok(None),
                Err(error) => return Err(error),
            }
        } else {
            return Err(PyTypeError::new_err("pending is an action's name or a mapping of message id to action"));
        };
        self.answered(name.cast::<PyString>().map_err(|_| no_action_name())?).map(Some)
    }

    /// The action called `name`, which must have a response.
    fn answered(&self, name: &Bound<'_, PyString>) -> PyResult<&'static Action> {
        let action = text::utf8(name).and_then(|name| self.rules.version.action(name)).filter(|action| action.response.is_some());
        match action {
            Some(action) => Ok(action),
            None => Err(PyValueError::new_err(format!(
                "pending names {}, which is no action with a response in OCPP {}",
                name.repr()?,
                self.rules.version.name
            ))),
        }
    }

    #[cold]
    fn verdict<'py>(&self, py: Python<'py>, bytes: &[u8], pending: Pending<'_, 'py>) -> PyResult<Verdict> {
        let mut error = None;
        let mut resolve = |id: &str| {
            self.pending_action_of(py, pending, || Some(id)).unwrap_or_else(|raised| {
                error = Some(raised);
                None
            })
        };
        let verdict = explain::frame(&self.rules, bytes, &mut resolve);
        error.map_or(Ok(verdict), Err)
    }

    /// What to raise for a frame that the fast walk refuses: an error that looks for everything that is wrong when
    /// it is asked. A result may answer nothing that is known, which is not the frame's fault and is found out at once.
    #[cold]
    pub(crate) fn refusal<'py>(
        this: &Bound<'py, Self>,
        frame: &Bound<'py, PyAny>,
        bytes: &[u8],
        pending: Pending<'_, 'py>,
    ) -> PyResult<PyErr> {
        let (codec, py) = (this.get(), this.py());
        let answers = match envelope::head(&mut Scanner::new(bytes), codec.rules.dialect) {
            Ok(head) if head.kind != MessageType::CallResult => None,
            Ok(head) => match codec.pending_action(py, pending, head.id) {
                Ok(Some(action)) => Some(bind::action_name(py, action)?),
                Ok(None) | Err(_) => return codec.explained(py, bytes, pending),
            },
            Err(Malformed) if pending.is_none() => None,
            Err(Malformed) => return codec.explained(py, bytes, pending),
        };
        raise::unexplained(this.as_any(), source(frame, bytes, (0, bytes.len())), answers)
    }

    #[cold]
    fn explained<'py>(&self, py: Python<'py>, bytes: &[u8], pending: Pending<'_, 'py>) -> PyResult<PyErr> {
        Ok(match self.verdict(py, bytes, pending)? {
            Verdict::Fault(fault) => PyErr::from_value(raise::decode_error(py, &fault, self.rules.dialect)?),
            Verdict::Unknown(id) => unknown_id(&id),
            Verdict::Valid => disagreement(),
        })
    }

    fn write_request(&self, kind: MessageType, message_id: InlineStr<'_, '_>, payload: &Bound<'_, PyAny>, out: &mut Out) -> PyResult<()> {
        self.write_head(payload.py(), kind, message_id, out)?;
        out.string(message::type_of(payload)?.action.as_bytes());
        out.push(b',');
        self.write_payload(payload, out)
    }

    /// Writes `[type,"id",`; an id that no frame may carry is an EncodeError.
    #[inline]
    fn write_head(&self, py: Python<'_>, kind: MessageType, message_id: InlineStr<'_, '_>, out: &mut Out) -> PyResult<()> {
        let id = match &message_id {
            InlineStr::Inside(id) => Some(*id).filter(|id| id.len() <= envelope::ID_LENGTH),
            InlineStr::Object(id) => {
                let id: &Bound<'_, PyString> = (**id).cast()?;
                text::utf8(id).filter(|_| text::length(id) <= envelope::ID_LENGTH)
            }
        };
        let Some(id) = id else {
            let what = format!("message id: not a text of at most {} characters", envelope::ID_LENGTH);
            return Err(raise::encode_error(py, &what, &[], None));
        };
        envelope::write_head(kind, id, out);
        Ok(())
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
        if encode::payload(&Reader(payload.py()), ty, payload, depth, self.rounds(ty), out).is_err() {
            return Err(record::refused(ty, payload, depth));
        }
        if out.len() - start > self.rules.limits.bytes {
            let what = format!("{}: longer than {} bytes", record::label(ty), self.rules.limits.bytes);
            return Err(raise::encode_error(payload.py(), &what, &[], Some(declared.action)));
        }
        Ok(())
    }

    /// This codec's table for a message type, if the version has it.
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
        // By class, for a table with longer texts is another one of the same class; `declared` is that of an object's.
        ty.filter(|ty| ty.slot.get() == declared.slot.get())
    }

    /// 2.x: a number sent to the station has at most six decimals (part 2 section 2.1.4).
    #[inline(always)]
    fn rounds(&self, ty: &Type) -> bool {
        ty.to_station && self.rules.dialect != Dialect::V16
    }

    /// Any code text that came from the wire goes back as it came; a description over the limit is clipped.
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
        Reader(details.py())
            .free(&details, self.rules.limits.depth - 1, out)
            .map_err(|_| raise::encode_error(details.py(), "error details: not plain JSON types", &[], None))
    }

    fn only_2_1(&self, name: &str, py: Python<'_>) -> PyResult<()> {
        if self.rules.dialect == Dialect::V21 {
            return Ok(());
        }
        Err(raise::encode_error(py, &format!("OCPP {} has no {name}", self.rules.version.name), &[], None))
    }
}

/// The methods of Codec that are called for every frame: each takes what it names, and after that, where it is
/// named, what is pending. The number is how many that are.
macro_rules! methods {
    ($($type:ident[$count:literal]: $name:ident($first:ident $(, $pending:ident)?) $doc:literal;)*) => {
        $(
            struct $type;

            impl Method<$count> for $type {
                const NAME: &'static str = stringify!($name);
                const DOC: &'static CStr = $doc;
                const PARAMETERS: [&'static str; $count] = [stringify!($first) $(, stringify!($pending))?];
                const REQUIRED: usize = 1;
                type Class = Codec;

                #[inline(always)]
                fn call<'py>(
                    this: &Bound<'py, Codec>,
                    [$first $(, $pending)?]: [Option<Borrowed<'_, 'py, PyAny>>; $count],
                ) -> PyResult<Bound<'py, PyAny>> {
                    Codec::$name(this, &*$first.ok_or_else(missing)? $(, $pending.as_deref().filter(|given| !given.is_none()))?)
                }
            }
        )*

        /// Gives the codec its methods.
        pub fn prepare(py: Python<'_>) -> PyResult<()> {
            $(call::add::<$type, _>(py)?;)*
            Ok(())
        }
    };
}

methods! {
    Decode[2]: decode(frame, pending)
        c"decode($self, frame, pending=None)\n--\n\nThe message that a frame carries. Raises DecodeError, and LookupError for a CALLRESULT whose action is\nnot in `pending`.";
    Validate[2]: validate(frame, pending)
        c"validate($self, frame, pending=None)\n--\n\nThe frame's head, after the same verdict as `decode`; builds no payload. Raises what `decode` raises.";
    Peek[1]: peek(frame)
        c"peek($self, frame)\n--\n\nThe frame's head, without a look at the payload. Raises DecodeError where the head itself is at fault.";
    Encode[1]: encode(message)
        c"encode($self, message)\n--\n\nThe frame of a message: compact UTF-8 JSON. Raises EncodeError where `decode` would refuse it.";
}

#[cold]
fn missing() -> PyErr {
    PyTypeError::new_err("missing argument")
}

#[cold]
fn unknown_id(id: &str) -> PyErr {
    PyLookupError::new_err(format!("no pending call with message id {}", quoted(id)))
}

#[cold]
fn no_action_name() -> PyErr {
    PyTypeError::new_err("pending maps message ids to names of actions")
}

#[cold]
fn disagreement() -> PyErr {
    pyo3::exceptions::PySystemError::new_err("ocpp-fast refuses a frame that it finds nothing wrong with; this is a defect of ocpp-fast")
}

/// A string token as a `str`.
#[inline(always)]
fn string<'py>(py: Python<'py>, raw: Raw<'_>) -> PyResult<Bound<'py, PyAny>> {
    let mut scratch = Vec::new();
    match raw.text(&mut scratch) {
        Ok(Text::Ascii(bytes)) => Ok(text::ascii(py, bytes)?),
        Ok(Text::Wide(wide, _)) => Ok(text::wide(py, wide)?),
        Err(Malformed) => Err(disagreement()),
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
        Err(Malformed) => Err(disagreement()),
    }
}

/// The Head of a frame that was accepted.
#[inline(always)]
pub(crate) fn make_head<'py>(
    frame: &Bound<'py, PyAny>,
    bytes: &[u8],
    kind: MessageType,
    action: Option<&'static Action>,
    span: (usize, usize),
) -> PyResult<Bound<'py, PyAny>> {
    let action = action.map(|action| bind::action_name(frame.py(), action)).transpose()?;
    message::head(kind, action, source(frame, bytes, span), span)
}

/// What a Head holds on to: the frame where that cannot change, else a copy of all up to the payload's end.
#[inline(always)]
fn source<'py>(frame: &Bound<'py, PyAny>, bytes: &[u8], span: (usize, usize)) -> Bound<'py, PyAny> {
    let lasting = frame.is_instance_of::<PyBytes>() || frame.is_instance_of::<PyString>();
    if lasting { frame.clone() } else { PyBytes::new(frame.py(), &bytes[..span.1]).into_any() }
}
