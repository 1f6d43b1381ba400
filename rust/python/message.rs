//! The messages of OCPP-J as Python objects: Call, CallResult, CallError, CallResultError, Send and Head.
//!
//! Knows what a message consists of; reading and writing frames is the codec's. The classes are record classes
//! with constructors of their own; their methods stand in base classes here.

use core::ffi::CStr;
use core::ptr;

use ocpp_fast_core::json::scan::Scanner;
use ocpp_fast_core::rpc::code::Dialect;
use ocpp_fast_core::rpc::envelope::{self, MessageType};
use ocpp_fast_core::schema::{Role, Type};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyString, PyTuple, PyType};

use crate::id::{checked_id, fresh_id};
use crate::object::call::{self, Arguments, Constructor, Method};
use crate::object::class::{self, Class, InlineStr, Shape, Spec, View};
use crate::object::text;
use crate::{bind, raise};

/// The classes, in one place for all.
struct Classes {
    call: &'static Class,
    call_result: &'static Class,
    call_error: &'static Class,
    call_result_error: &'static Class,
    send: &'static Class,
    head: &'static Class,
}

static CLASSES: PyOnceLock<Classes> = PyOnceLock::new();

fn classes(py: Python<'_>) -> PyResult<&'static Classes> {
    match CLASSES.get(py) {
        Some(classes) => Ok(classes),
        None => CLASSES.get_or_try_init(py, || Classes::make(py)),
    }
}

/// A class's name and docstring, its fields, its base, the words behind the fields, and its constructor. A message's
/// last field is its id, with the words of a [`InlineStr`].
struct Plan<'a, 'py> {
    name: &'static str,
    doc: &'static str,
    fields: &'static [&'static str],
    base: &'a Bound<'py, PyType>,
    words: usize,
    constructor: Constructor,
}

impl Classes {
    #[cold]
    fn make(py: Python<'_>) -> PyResult<Classes> {
        let carrier = &py.get_type::<PayloadMessage>();
        let error = &py.get_type::<ErrorMessage>();
        let make = |Plan { name, doc, fields, base, words, constructor }: Plan<'_, '_>| -> PyResult<&'static Class> {
            let fields_end_with_id = fields.last() == Some(&"message_id");
            let fields = fields.iter().map(|field| (*field, *field, true, Shape::Plain)).collect();
            let path = format!("ocpp_fast.{name}");
            let spec = Spec {
                path,
                label: "",
                doc: doc.to_owned(),
                base,
                fields,
                open: false,
                words,
                text: fields_end_with_id.then_some((c"message_id", c"What a call and its answer have in common.")),
                definition: ptr::null(),
                constructor: Some(constructor),
            };
            let class = Class::make(py, spec)?;
            let visible: &[&str] = match name {
                "Head" => &["kind", "message_id", "action", "payload"],
                "Call" | "Send" => &["payload", "message_id"],
                "CallResult" => &["message_id", "payload"],
                _ => &["message_id", "code", "description", "details"],
            };
            class.seal(py, &[("__match_args__", PyTuple::new(py, visible)?.into_any())])?;
            Ok(class)
        };
        Ok(Classes {
            call: make(Plan {
                name: "Call",
                doc: "Call(payload, message_id=None)\n--\n\nA request, to be answered with a CALLRESULT or a CALLERROR (OCPP-J section 4.2.1).",
                fields: &["payload", "message_id"],
                base: &py.get_type::<CallMessage>(),
                words: InlineStr::WORDS,
                constructor: new_call,
            })?,
            call_result: make(Plan {
                name: "CallResult",
                doc: "CallResult(message_id, payload)\n--\n\nThe answer to a CALL (section 4.2.2).",
                fields: &["payload", "message_id"],
                base: carrier,
                words: InlineStr::WORDS,
                constructor: new_call_result,
            })?,
            call_error: make(Plan {
                name: "CallError",
                doc: "CallError(message_id, code, description='', details=None)\n--\n\nAn error that answers a CALL (section 4.2.3).",
                fields: &["code", "description", "details", "raw_code", "message_id"],
                base: error,
                words: InlineStr::WORDS,
                constructor: new_call_error,
            })?,
            call_result_error: make(Plan {
                name: "CallResultError",
                doc: "CallResultError(message_id, code, description='', details=None)\n--\n\nAn error that answers a CALLRESULT (2.1, section 4.2.3).",
                fields: &["code", "description", "details", "raw_code", "message_id"],
                base: error,
                words: InlineStr::WORDS,
                constructor: new_call_result_error,
            })?,
            send: make(Plan {
                name: "Send",
                doc: "Send(payload, message_id=None)\n--\n\nA message that is never answered (2.1, section 4.2.4).",
                fields: &["payload", "message_id"],
                base: carrier,
                words: InlineStr::WORDS,
                constructor: new_send,
            })?,
            head: make(Plan {
                name: "Head",
                doc: "A frame's envelope: what stands around the payload, and where the payload is.",
                fields: &["action", "_source"],
                base: &py.get_type::<HeadMessage>(),
                words: 3,
                constructor: |_, _| Err(PyTypeError::new_err("a Head is made by a codec")),
            })?,
        })
    }
}

/// The classes themselves, for the module.
pub fn exports(py: Python<'_>) -> PyResult<Vec<(&'static str, Bound<'_, PyType>)>> {
    let classes = classes(py)?;
    Ok(vec![
        ("Call", classes.call.as_type(py)),
        ("CallResult", classes.call_result.as_type(py)),
        ("CallError", classes.call_error.as_type(py)),
        ("CallResultError", classes.call_result_error.as_type(py)),
        ("Send", classes.send.as_type(py)),
        ("Head", classes.head.as_type(py)),
    ])
}

/// The type of a payload; a TypeError for anything else.
pub fn type_of(payload: &Bound<'_, PyAny>) -> PyResult<&'static Type> {
    match Class::of_instance(payload).and_then(bind::definition) {
        Some(ty) => Ok(ty),
        None => Err(no_payload(payload)),
    }
}

#[cold]
fn no_payload(payload: &Bound<'_, PyAny>) -> PyErr {
    let found = payload.get_type().qualname().map_or_else(|_| "that".to_owned(), |name| name.to_string());
    PyTypeError::new_err(format!("a payload is one of the package's records, not {found}"))
}

fn check_role(payload: &Bound<'_, PyAny>, role: Role, wanted: &str) -> PyResult<&'static Type> {
    let ty = type_of(payload)?;
    if ty.role == role { Ok(ty) } else { Err(PyTypeError::new_err(format!("the payload must be a {wanted}, which {} is not", ty.name))) }
}

/// A message in the form that its writer wants.
pub enum Message<'a, 'py> {
    Call {
        message_id: InlineStr<'a, 'py>,
        payload: Borrowed<'a, 'py, PyAny>,
    },
    CallResult {
        message_id: InlineStr<'a, 'py>,
        payload: Borrowed<'a, 'py, PyAny>,
    },
    Send {
        message_id: InlineStr<'a, 'py>,
        payload: Borrowed<'a, 'py, PyAny>,
    },
    /// Code, description and details; the code's text where it came from the wire.
    Error {
        kind: MessageType,
        message_id: InlineStr<'a, 'py>,
        parts: [Borrowed<'a, 'py, PyAny>; 3],
        raw_code: Option<Borrowed<'a, 'py, PyAny>>,
    },
}

/// What `object` is, if it is a message.
#[inline(always)]
pub fn read<'a, 'py>(object: &'a Bound<'py, PyAny>) -> PyResult<Option<Message<'a, 'py>>> {
    let classes = classes(object.py())?;
    let Some(class) = Class::of_instance(object) else { return Ok(None) };
    let Some(view) = class.view(object) else { return Ok(None) };
    let message = if ptr::eq(class, classes.call) {
        view.get(0).map(|payload| Message::Call { message_id: view.text(), payload })
    } else if ptr::eq(class, classes.call_result) {
        view.get(0).map(|payload| Message::CallResult { message_id: view.text(), payload })
    } else if ptr::eq(class, classes.send) {
        view.get(0).map(|payload| Message::Send { message_id: view.text(), payload })
    } else if ptr::eq(class, classes.call_error) {
        error_parts(view, MessageType::CallError)
    } else if ptr::eq(class, classes.call_result_error) {
        error_parts(view, MessageType::CallResultError)
    } else {
        None
    };
    Ok(message)
}

fn error_parts<'a, 'py>(view: View<'a, 'py>, kind: MessageType) -> Option<Message<'a, 'py>> {
    Some(Message::Error { kind, message_id: view.text(), parts: [view.get(0)?, view.get(1)?, view.get(2)?], raw_code: view.get(3) })
}

#[inline(always)]
fn carrying<'py>(class: &'static Class, payload: Bound<'py, PyAny>, id: InlineStr<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    Ok(class.with_text(payload.py(), [Some(payload)], id)?)
}

#[inline(always)]
pub fn call<'py>(payload: Bound<'py, PyAny>, id: InlineStr<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    carrying(classes(payload.py())?.call, payload, id)
}

#[inline(always)]
pub fn call_result<'py>(id: InlineStr<'_, 'py>, payload: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    carrying(classes(payload.py())?.call_result, payload, id)
}

pub fn send<'py>(payload: Bound<'py, PyAny>, id: InlineStr<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    carrying(classes(payload.py())?.send, payload, id)
}

/// An error from the wire: any code will do, one that the specification does not know counts as GenericError.
pub fn error<'py>(
    kind: MessageType,
    id: InlineStr<'_, 'py>,
    raw_code: &str,
    description: &str,
    details: Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = details.py();
    let code = match raise::error_code(py, raw_code)? {
        Some(code) => code,
        None => raise::error_code(py, "GenericError")?.unwrap_or_else(|| py.None().into_bound(py)),
    };
    let (description, raw_code) = (PyString::new(py, description).into_any(), PyString::new(py, raw_code).into_any());
    failing(kind, [code, description, details], Some(raw_code), id)
}

fn failing<'py>(
    kind: MessageType,
    [code, description, details]: [Bound<'py, PyAny>; 3],
    raw_code: Option<Bound<'py, PyAny>>,
    id: InlineStr<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = details.py();
    let classes = classes(py)?;
    let class = if kind == MessageType::CallError { classes.call_error } else { classes.call_result_error };
    Ok(class.with_text(py, [Some(code), Some(description), Some(details), raw_code], id)?)
}

/// A frame's head. `source` is a bytes or str object that begins with the frame's text up to the payload's end;
/// the payload stands at `span`. The message id is read from it when it is asked for.
#[inline(always)]
pub fn head<'py>(
    kind: MessageType,
    action: Option<Bound<'py, PyAny>>,
    source: Bound<'py, PyAny>,
    span: (usize, usize),
) -> PyResult<Bound<'py, PyAny>> {
    let py = source.py();
    Ok(classes(py)?.head.whole(py, [action, Some(source)], [kind as usize, span.0, span.1])?)
}

/// Makes a message with the id that was given, or with a new one.
fn identified<'py>(
    py: Python<'py>,
    given: Option<Borrowed<'_, 'py, PyAny>>,
    make: impl FnOnce(InlineStr<'_, 'py>) -> PyResult<Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    match given.filter(|given| !given.is_none()) {
        Some(given) => make(checked_id(&given)?),
        None => make(InlineStr::Inside(&fresh_id(py)?)),
    }
}

fn missing() -> PyErr {
    PyTypeError::new_err("missing argument")
}

fn new_call<'py>(_: &Bound<'py, PyType>, arguments: Arguments<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    let [payload, message_id] = arguments.of("Call", &["payload", "message_id"], 1)?;
    let payload = payload.ok_or_else(missing)?.to_owned();
    check_role(&payload, Role::Request, "request")?;
    identified(arguments.py(), message_id, |id| call(payload, id))
}

fn new_send<'py>(_: &Bound<'py, PyType>, arguments: Arguments<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    let [payload, message_id] = arguments.of("Send", &["payload", "message_id"], 1)?;
    let payload = payload.ok_or_else(missing)?.to_owned();
    check_role(&payload, Role::Send, "SEND payload")?;
    identified(arguments.py(), message_id, |id| send(payload, id))
}

fn new_call_result<'py>(_: &Bound<'py, PyType>, arguments: Arguments<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    let [message_id, payload] = arguments.of("CallResult", &["message_id", "payload"], 2)?;
    let payload = payload.ok_or_else(missing)?.to_owned();
    check_role(&payload, Role::Response, "response")?;
    call_result(checked_id(message_id.as_deref().ok_or_else(missing)?)?, payload)
}

fn new_call_error<'py>(_: &Bound<'py, PyType>, arguments: Arguments<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    new_error(MessageType::CallError, "CallError", arguments)
}

fn new_call_result_error<'py>(_: &Bound<'py, PyType>, arguments: Arguments<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    new_error(MessageType::CallResultError, "CallResultError", arguments)
}

fn new_error<'py>(kind: MessageType, name: &str, arguments: Arguments<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    let [message_id, code, description, details, raw_code] =
        arguments.of(name, &["message_id", "code", "description", "details", "raw_code"], 2)?.map(|given| given.map(Borrowed::to_owned));
    let py = arguments.py();
    let message_id = checked_id(message_id.as_ref().ok_or_else(missing)?)?;
    let code = code.ok_or_else(missing)?;
    let text = code.cast::<PyString>().map_err(|_| PyTypeError::new_err("the code is an ErrorCode or its text"))?;
    let Some(code) = raise::error_code(py, text.to_str()?)? else {
        return Err(PyValueError::new_err(format!("{} is no error code of OCPP", text.repr()?)));
    };
    let description = description.unwrap_or_else(|| PyString::new(py, "").into_any());
    if !description.is_instance_of::<PyString>() {
        return Err(PyTypeError::new_err("the description is a str"));
    }
    let details = match details.filter(|details| !details.is_none()) {
        Some(details) if details.is_instance_of::<PyDict>() => details,
        Some(_) => return Err(PyTypeError::new_err("the details are a dict")),
        None => PyDict::new(py).into_any(),
    };
    failing(kind, [code, description, details], raw_code.filter(|raw_code| !raw_code.is_none()), message_id)
}

/// What all messages share: they are read-only, comparable, and can be pickled.
#[pyclass(frozen, subclass, generic, module = "ocpp_fast._core")]
pub struct AnyMessage;

/// A message's class and fields.
fn parts<'a, 'py>(object: &'a Bound<'py, PyAny>) -> PyResult<(&'static Class, View<'a, 'py>)> {
    let class = Class::of_instance(object);
    class.and_then(|class| Some((class, class.view(object)?))).ok_or_else(|| PyTypeError::new_err("a base class that has no fields"))
}

/// A message's public fields, in the order of its constructor.
fn fields<'py>(object: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyTuple>> {
    let names = object.getattr("__match_args__")?.cast_into::<PyTuple>()?;
    let named = names.iter().map(|name| object.getattr(name.cast_into::<PyString>()?));
    let raw_code = object.getattr_opt("raw_code")?.map(Ok);
    PyTuple::new(object.py(), named.chain(raw_code).collect::<PyResult<Vec<_>>>()?)
}

#[pymethods]
impl AnyMessage {
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let name = slf.get_type().name()?.to_string();
        let shown = |field: &str| slf.getattr(field)?.repr().map(|repr| repr.to_string());
        let id = shown("message_id")?;
        Ok(match name.as_str() {
            "Call" | "Send" => format!("{name}({}, message_id={id})", shown("payload")?),
            "CallResult" => format!("{name}({id}, {})", shown("payload")?),
            _ => {
                let code = slf.getattr("code")?.getattr("_name_")?;
                format!("{name}({id}, ErrorCode.{code}, {}, {})", shown("description")?, shown("details")?)
            }
        })
    }

    /// Messages are equal that stand for the same: a code counts, not how it was spelt.
    fn __eq__<'py>(slf: &Bound<'py, Self>, other: &Bound<'py, PyAny>) -> PyResult<bool> {
        if !slf.get_type().is(other.get_type()) {
            return Ok(false);
        }
        let names = slf.getattr("__match_args__")?.cast_into::<PyTuple>()?;
        for name in names.iter() {
            let name = name.cast_into::<PyString>()?;
            if !slf.getattr(&name)?.eq(other.getattr(&name)?)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        let names = slf.getattr("__match_args__")?.cast_into::<PyTuple>()?;
        let hashable = names
            .iter()
            .map(|name| slf.getattr(name.cast_into::<PyString>()?))
            .filter(|field| !field.as_ref().is_ok_and(|field| field.is_instance_of::<PyDict>()));
        PyTuple::new(slf.py(), hashable.collect::<PyResult<Vec<_>>>()?)?.hash()
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        Ok((slf.get_type(), fields(slf.as_any())?))
    }
}

/// A message with a payload.
#[pyclass(frozen, subclass, extends = AnyMessage, module = "ocpp_fast._core")]
pub struct PayloadMessage;

#[pymethods]
impl PayloadMessage {
    /// The action's name.
    #[getter]
    fn action<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyString>> {
        let payload = slf.getattr("payload")?;
        let class = Class::of_instance(&payload).ok_or_else(|| no_payload(&payload))?;
        Ok(class.label(slf.py()).clone())
    }
}

/// The methods of Call.
#[pyclass(frozen, subclass, extends = PayloadMessage, module = "ocpp_fast._core")]
pub struct CallMessage;

#[pymethods]
impl CallMessage {
    /// The CALLERROR that answers this call.
    #[pyo3(signature = (code, description="", details=None))]
    fn error<'py>(
        slf: &Bound<'py, Self>,
        code: &Bound<'py, PyAny>,
        description: &str,
        details: Option<Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let message_id = slf.getattr("message_id")?;
        classes(slf.py())?.call_error.as_type(slf.py()).call1((message_id, code, description, details))
    }
}

/// `Call.result`.
struct Answer;

impl Method<1> for Answer {
    const NAME: &'static str = "result";
    const DOC: &'static CStr =
        c"result($self, response)\n--\n\nThe CALLRESULT that answers this call. Raises TypeError where the response is another action's.";
    const PARAMETERS: [&'static str; 1] = ["response"];
    const REQUIRED: usize = 1;
    type Class = CallMessage;

    #[inline(always)]
    fn call<'py>(this: &Bound<'py, CallMessage>, [response]: [Option<Borrowed<'_, 'py, PyAny>>; 1]) -> PyResult<Bound<'py, PyAny>> {
        let response = response.ok_or_else(missing)?;
        let (_, view) = parts(this.as_any())?;
        let payload = view.get(0).ok_or_else(missing)?;
        let (ours, theirs) = (type_of(&payload)?, type_of(&response)?);
        if !ours.response.is_some_and(|wanted| ptr::eq(wanted, theirs)) {
            return Err(PyTypeError::new_err(format!("{} does not answer {}", theirs.name, ours.name)));
        }
        call_result(view.text(), response.to_owned())
    }
}

/// The methods of CallError and CallResultError, which have no more than all messages have.
#[pyclass(frozen, subclass, extends = AnyMessage, module = "ocpp_fast._core")]
pub struct ErrorMessage;

/// The methods of Head.
#[pyclass(frozen, subclass, extends = AnyMessage, module = "ocpp_fast._core")]
pub struct HeadMessage;

#[pymethods]
impl HeadMessage {
    /// The message type, a member of MessageType.
    #[getter]
    fn kind<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        static MESSAGE_TYPE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        let (_, view) = parts(slf.as_any())?;
        MESSAGE_TYPE.import(slf.py(), "ocpp_fast.message_type", "MessageType")?.call1((view.word(0),))
    }

    /// What calls and their answers have in common.
    #[getter]
    fn message_id<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyString>> {
        let (_, view) = parts(slf.as_any())?;
        let source = view.get(1).ok_or_else(missing)?;
        let input = text::input(&source)?;
        let mut scratch = Vec::new();
        let read = envelope::head(&mut Scanner::new(input.bytes()), Dialect::V21).and_then(|head| head.id.str(&mut scratch));
        read.map(|id| PyString::new(slf.py(), id)).map_err(|_| missing())
    }

    /// The payload's text; the details of an error.
    #[getter]
    fn payload<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyBytes>> {
        let (_, view) = parts(slf.as_any())?;
        let source = view.get(1).ok_or_else(missing)?;
        let input = text::input(&source)?;
        Ok(PyBytes::new(slf.py(), &input.bytes()[view.word(1)..view.word(2)]))
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let (_, view) = parts(slf.as_any())?;
        let part = |name: &str| slf.getattr(name)?.repr().map(|repr| repr.to_string());
        let kind = slf.getattr("kind")?.getattr("_name_")?;
        let bytes = view.word(2) - view.word(1);
        Ok(format!("Head({kind}, message_id={}, action={}, payload=<{bytes} bytes>)", part("message_id")?, part("action")?))
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let py = slf.py();
        let rebuild = py.import("ocpp_fast._core")?.getattr("rebuild_head")?;
        let (_, view) = parts(slf.as_any())?;
        let source = view.get(1).ok_or_else(missing)?;
        let input = text::input(&source)?;
        let text = PyBytes::new(py, &input.bytes()[..view.word(2)]);
        let arguments = (text, view.word(1), slf.getattr("action")?);
        Ok((rebuild, arguments.into_pyobject(py)?))
    }
}

/// What `pickle` calls for a Head: `source` is a frame up to the end of its payload, which begins at `start`.
#[pyfunction]
pub fn rebuild_head<'py>(source: Bound<'py, PyBytes>, start: usize, action: Option<Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyAny>> {
    let bytes = source.as_bytes();
    let end = bytes.len();
    let read = envelope::head(&mut Scanner::new(bytes), Dialect::V21).ok().filter(|_| start <= end);
    let read = read.ok_or_else(|| PyValueError::new_err("no frame's head"))?;
    head(read.kind, action, source.into_any(), (start, end))
}

/// Everything of this module that the extension module needs before it is used.
pub fn prepare(py: Python<'_>) -> PyResult<()> {
    for base in [
        py.get_type::<AnyMessage>(),
        py.get_type::<PayloadMessage>(),
        py.get_type::<CallMessage>(),
        py.get_type::<ErrorMessage>(),
        py.get_type::<HeadMessage>(),
    ] {
        class::untracked(&base);
    }
    call::add::<Answer, 1>(py)
}
