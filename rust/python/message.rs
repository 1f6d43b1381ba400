//! The messages of OCPP-J as Python objects: Call, CallResult, CallError, CallResultError, Send and Head.
//!
//! The classes are record classes with constructors of their own, and their methods are in base classes here. Must
//! never know how a frame is read or written.

use core::ffi::CStr;
use core::ptr;
use std::borrow::Cow;

use ocpp_fast_core::json::scan::Scanner;
use ocpp_fast_core::rpc::code::Dialect;
use ocpp_fast_core::rpc::envelope::{self, MessageType};
use ocpp_fast_core::schema::{Role, Type};
use ocpp_fast_core::walk::loose::loose_head;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyString, PyTuple, PyType};

use crate::id::{checked_id, fresh_id, received_id};
use crate::object::call::{self, Arguments, Constructor, Method};
use crate::object::class::{self, ClassSpec, FieldSpec, RecordClass, Shape, no_record_class};
use crate::object::inline::InlineStr;
use crate::object::layout::RecordView;
use crate::object::nesting::Level;
use crate::object::text;
use crate::{bind, raise};

/// The record classes of messages.
struct MessageClasses {
    call: &'static RecordClass,
    call_result: &'static RecordClass,
    call_error: &'static RecordClass,
    call_result_error: &'static RecordClass,
    send: &'static RecordClass,
    head: &'static RecordClass,
}

static CLASSES: PyOnceLock<MessageClasses> = PyOnceLock::new();

fn classes(py: Python<'_>) -> PyResult<&'static MessageClasses> {
    match CLASSES.get(py) {
        Some(classes) => Ok(classes),
        None => CLASSES.get_or_try_init(py, || MessageClasses::make(py)),
    }
}

/// A message class that is to be made. A last field called `message_id` is an [`InlineStr`] with its words.
struct MessageSpec<'a, 'py> {
    name: &'static str,
    doc: &'static str,
    fields: &'static [&'static str],
    base: &'a Bound<'py, PyType>,
    /// The number of plain words after the fields.
    words: usize,
    constructor: Constructor,
}

impl MessageClasses {
    #[cold]
    fn make(py: Python<'_>) -> PyResult<MessageClasses> {
        let carrier = &py.get_type::<PayloadMessage>();
        let error = &py.get_type::<ErrorMessage>();
        let make = |MessageSpec { name, doc, fields, base, words, constructor }: MessageSpec<'_, '_>| -> PyResult<&'static RecordClass> {
            let fields_end_with_id = fields.last() == Some(&"message_id");
            let fields = fields
                .iter()
                .map(|name| FieldSpec { name: Cow::Borrowed(*name), doc: None, wire: name, required: true, shape: Shape::Plain })
                .collect();
            let path = format!("ocpp_fast.{name}");
            let spec = ClassSpec {
                path,
                label: "",
                doc: doc.to_owned(),
                base,
                fields,
                open: false,
                words,
                text: fields_end_with_id.then_some((c"message_id", c"The id that a call and its answer share.")),
                definition: ptr::null(),
                constructor,
            };
            let class = RecordClass::make(py, spec)?;
            let visible: &[&str] = match name {
                "Head" => &["kind", "message_id", "action", "payload"],
                "Call" | "Send" => &["payload", "message_id"],
                "CallResult" => &["message_id", "payload"],
                _ => &["message_id", "code", "description", "details"],
            };
            class.seal(py, &[("__match_args__", PyTuple::new(py, visible)?.into_any())])?;
            Ok(class)
        };
        Ok(MessageClasses {
            call: make(MessageSpec {
                name: "Call",
                doc: "Call(payload, message_id=None)\n--\n\nA request, to be answered with a CALLRESULT or a CALLERROR (OCPP-J section 4.2.1).",
                fields: &["payload", "_repairs", "message_id"],
                base: &py.get_type::<CallMessage>(),
                words: InlineStr::WORDS,
                constructor: new_call,
            })?,
            call_result: make(MessageSpec {
                name: "CallResult",
                doc: "CallResult(message_id, payload)\n--\n\nThe answer to a CALL (section 4.2.2).",
                fields: &["payload", "_repairs", "message_id"],
                base: carrier,
                words: InlineStr::WORDS,
                constructor: new_call_result,
            })?,
            call_error: make(MessageSpec {
                name: "CallError",
                doc: "CallError(message_id, code, description='', details=None)\n--\n\nAn error that answers a CALL (section 4.2.3).",
                fields: &["code", "description", "details", "raw_code", "_repairs", "message_id"],
                base: error,
                words: InlineStr::WORDS,
                constructor: new_call_error,
            })?,
            call_result_error: make(MessageSpec {
                name: "CallResultError",
                doc: "CallResultError(message_id, code, description='', details=None)\n--\n\nAn error that answers a CALLRESULT (2.1, section 4.2.3).",
                fields: &["code", "description", "details", "raw_code", "_repairs", "message_id"],
                base: error,
                words: InlineStr::WORDS,
                constructor: new_call_result_error,
            })?,
            send: make(MessageSpec {
                name: "Send",
                doc: "Send(payload, message_id=None)\n--\n\nA message that is never answered (2.1, section 4.2.4).",
                fields: &["payload", "_repairs", "message_id"],
                base: carrier,
                words: InlineStr::WORDS,
                constructor: new_send,
            })?,
            head: make(MessageSpec {
                name: "Head",
                doc: "The envelope of a frame, and the payload's text.",
                fields: &["action", "_source"],
                base: &py.get_type::<HeadMessage>(),
                words: 3,
                constructor: |_, _| Err(PyTypeError::new_err("a Head is made by a codec")),
            })?,
        })
    }
}

/// Returns the classes with their names, for the module.
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

/// Returns the type of a payload. Raises TypeError for any other object.
pub fn type_of(payload: &Bound<'_, PyAny>) -> PyResult<&'static Type> {
    match RecordClass::of_instance(payload).and_then(bind::definition) {
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

/// The parts of a message that is to be encoded.
pub enum MessageParts<'a, 'py> {
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
    Error {
        kind: MessageType,
        message_id: InlineStr<'a, 'py>,
        /// Code, description and details.
        parts: [Borrowed<'a, 'py, PyAny>; 3],
        /// The code's text if the message came from the wire.
        raw_code: Option<Borrowed<'a, 'py, PyAny>>,
    },
}

/// Returns the parts of a message, or `None` if `object` is no message.
#[inline(always)]
pub fn read<'a, 'py>(object: &'a Bound<'py, PyAny>) -> PyResult<Option<MessageParts<'a, 'py>>> {
    let classes = classes(object.py())?;
    let Some(class) = RecordClass::of_instance(object) else { return Ok(None) };
    let Some(view) = class.view(object) else { return Ok(None) };
    let message = if ptr::eq(class, classes.call) {
        view.get(0).map(|payload| MessageParts::Call { message_id: view.text(), payload })
    } else if ptr::eq(class, classes.call_result) {
        view.get(0).map(|payload| MessageParts::CallResult { message_id: view.text(), payload })
    } else if ptr::eq(class, classes.send) {
        view.get(0).map(|payload| MessageParts::Send { message_id: view.text(), payload })
    } else if ptr::eq(class, classes.call_error) {
        error_parts(view, MessageType::CallError)
    } else if ptr::eq(class, classes.call_result_error) {
        error_parts(view, MessageType::CallResultError)
    } else {
        None
    };
    Ok(message)
}

fn error_parts<'a, 'py>(view: RecordView<'a, 'py>, kind: MessageType) -> Option<MessageParts<'a, 'py>> {
    Some(MessageParts::Error { kind, message_id: view.text(), parts: [view.get(0)?, view.get(1)?, view.get(2)?], raw_code: view.get(3) })
}

#[inline(always)]
fn carrying<'py>(class: &'static RecordClass, payload: Bound<'py, PyAny>, id: InlineStr<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    Ok(class.with_text(payload.py(), [Some(payload), None], id)?)
}

/// Makes a Call.
#[inline(always)]
pub fn call<'py>(payload: Bound<'py, PyAny>, id: InlineStr<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    carrying(classes(payload.py())?.call, payload, id)
}

/// Makes a CallResult.
#[inline(always)]
pub fn call_result<'py>(id: InlineStr<'_, 'py>, payload: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    carrying(classes(payload.py())?.call_result, payload, id)
}

/// Makes a Send.
pub fn send<'py>(payload: Bound<'py, PyAny>, id: InlineStr<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    carrying(classes(payload.py())?.send, payload, id)
}

/// Makes the message of an error from the wire. A code that the specification does not know counts as GenericError.
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
    Ok(class.with_text(py, [Some(code), Some(description), Some(details), raw_code, None], id)?)
}

/// Returns an equal message with repairs.
#[pyfunction]
#[pyo3(signature = (message, repairs, /))]
pub fn with_repairs<'py>(message: &Bound<'py, PyAny>, repairs: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let (classes, py) = (classes(message.py())?, message.py());
    let class = RecordClass::of_instance(message).ok_or_else(no_record_class)?;
    let view = class.view(message).ok_or_else(no_record_class)?;
    let field = |index| view.get(index).map(Borrowed::to_owned);
    if [classes.call, classes.call_result, classes.send].into_iter().any(|known| ptr::eq(known, class)) {
        return Ok(class.with_text(py, [field(0), Some(repairs)], view.text())?);
    }
    if [classes.call_error, classes.call_result_error].into_iter().any(|known| ptr::eq(known, class)) {
        return Ok(class.with_text(py, [field(0), field(1), field(2), field(3), Some(repairs)], view.text())?);
    }
    Err(PyTypeError::new_err("no message that can have repairs"))
}

/// Returns the repairs of a message, if it has some: the tuple that the field holds, or that the object in the field returns.
fn repairs_of<'py>(message: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    // The last field but one.
    let view = view(message)?;
    match view.get(view.pointers() - 2) {
        Some(repairs) if repairs.is_instance_of::<PyTuple>() => Ok(Some(repairs.to_owned())),
        Some(maker) => maker.call0().map(Some),
        None => Ok(None),
    }
}

/// The bit of a Head's first word that says that the frame needs repairs.
const REPAIRED: usize = 1 << 8;

/// Makes a Head. `source` is a bytes or str object that begins with the frame's text up to the end of the payload, which
/// is at `span`. The message id is read from it on access. `repaired` says that the frame needs repairs.
#[inline(always)]
pub fn head<'py>(
    kind: MessageType,
    repaired: bool,
    action: Option<Bound<'py, PyAny>>,
    source: Bound<'py, PyAny>,
    span: (usize, usize),
) -> PyResult<Bound<'py, PyAny>> {
    let py = source.py();
    let kind = kind as usize | if repaired { REPAIRED } else { 0 };
    Ok(classes(py)?.head.whole(py, [action, Some(source)], [kind, span.0, span.1])?)
}

/// Makes a message with the given id, or with a new one.
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
    let [payload, message_id] = arguments.assign("Call", &["payload", "message_id"], 1)?;
    let payload = payload.ok_or_else(missing)?.to_owned();
    check_role(&payload, Role::Request, "request")?;
    identified(arguments.py(), message_id, |id| call(payload, id))
}

fn new_send<'py>(_: &Bound<'py, PyType>, arguments: Arguments<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    let [payload, message_id] = arguments.assign("Send", &["payload", "message_id"], 1)?;
    let payload = payload.ok_or_else(missing)?.to_owned();
    check_role(&payload, Role::Send, "SEND payload")?;
    identified(arguments.py(), message_id, |id| send(payload, id))
}

fn new_call_result<'py>(_: &Bound<'py, PyType>, arguments: Arguments<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    let [message_id, payload] = arguments.assign("CallResult", &["message_id", "payload"], 2)?;
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
    let [message_id, code, description, details, raw_code] = arguments
        .assign(name, &["message_id", "code", "description", "details", "raw_code"], 2)?
        .map(|given| given.map(Borrowed::to_owned));
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

/// The base of every message: a read-only object that can be compared and pickled.
#[pyclass(frozen, subclass, generic, module = "ocpp_fast._core")]
pub struct AnyMessage;

/// Returns the fields of a message.
fn view<'a, 'py>(object: &'a Bound<'py, PyAny>) -> PyResult<RecordView<'a, 'py>> {
    RecordClass::of_instance(object).and_then(|class| class.view(object)).ok_or_else(no_record_class)
}

/// Returns a message's public fields in the order of its constructor.
fn fields<'py>(object: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyTuple>> {
    let names = object.getattr("__match_args__")?.cast_into::<PyTuple>()?;
    let named = names.iter().map(|name| object.getattr(name.cast_into::<PyString>()?));
    let raw_code = object.getattr_opt("raw_code")?.map(Ok);
    PyTuple::new(object.py(), named.chain(raw_code).collect::<PyResult<Vec<_>>>()?)
}

#[pymethods]
impl AnyMessage {
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let _level = Level::enter("repr")?;
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

    /// Returns whether the messages have the same class and equal fields. The spelling of a code does not matter.
    fn __eq__<'py>(slf: &Bound<'py, Self>, other: &Bound<'py, PyAny>) -> PyResult<bool> {
        if !slf.get_type().is(other.get_type()) {
            return Ok(false);
        }
        let _level = Level::enter("comparison")?;
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
        let _level = Level::enter("hash")?;
        let names = slf.getattr("__match_args__")?.cast_into::<PyTuple>()?;
        let hashable = names
            .iter()
            .map(|name| slf.getattr(name.cast_into::<PyString>()?))
            .filter(|field| !field.as_ref().is_ok_and(|field| field.is_instance_of::<PyDict>()));
        PyTuple::new(slf.py(), hashable.collect::<PyResult<Vec<_>>>()?)?.hash()
    }
}

/// The base of messages that a frame decodes to.
#[pyclass(frozen, subclass, extends = AnyMessage, module = "ocpp_fast._core")]
pub struct DecodedMessage;

#[pymethods]
impl DecodedMessage {
    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let (class, arguments, py) = (slf.get_type().into_any(), fields(slf.as_any())?, slf.py());
        let Some(repairs) = repairs_of(slf.as_any())? else { return Ok((class, arguments)) };
        let plain = class.call1(&arguments)?;
        Ok((py.import("ocpp_fast._core")?.getattr("with_repairs")?, (plain, repairs).into_pyobject(py)?))
    }

    /// The repairs that a tolerance has made, in document order; empty for a valid frame.
    #[getter]
    fn repairs<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        Ok(repairs_of(slf.as_any())?.unwrap_or_else(|| PyTuple::empty(slf.py()).into_any()))
    }

    /// The error that strict decoding would have raised, if a tolerance in observe mode has repaired the frame; else None.
    #[getter]
    fn refusal<'py>(slf: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        match repairs_of(slf.as_any())? {
            Some(repairs) => repairs.getattr_opt("refusal"),
            None => Ok(None),
        }
    }
}

/// The base of messages with a payload.
#[pyclass(frozen, subclass, extends = DecodedMessage, module = "ocpp_fast._core")]
pub struct PayloadMessage;

#[pymethods]
impl PayloadMessage {
    /// The name of the action.
    #[getter]
    fn action<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyString>> {
        let payload = slf.getattr("payload")?;
        let class = RecordClass::of_instance(&payload).ok_or_else(|| no_payload(&payload))?;
        Ok(class.label(slf.py()).clone())
    }
}

/// The base of Call.
#[pyclass(frozen, subclass, extends = PayloadMessage, module = "ocpp_fast._core")]
pub struct CallMessage;

#[pymethods]
impl CallMessage {
    /// Returns the CALLERROR that answers this call.
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

/// The method `Call.result`.
struct ResultMethod;

impl Method<1> for ResultMethod {
    const NAME: &'static str = "result";
    const DOC: &'static CStr =
        c"result($self, response)\n--\n\nReturns the CALLRESULT that answers this call. Raises TypeError if the response belongs to another action.";
    const PARAMETERS: [&'static str; 1] = ["response"];
    const REQUIRED: usize = 1;
    type Receiver = CallMessage;

    #[inline(always)]
    fn call<'py>(this: &Bound<'py, CallMessage>, [response]: [Option<Borrowed<'_, 'py, PyAny>>; 1]) -> PyResult<Bound<'py, PyAny>> {
        let response = response.ok_or_else(missing)?;
        let view = view(this.as_any())?;
        let payload = view.get(0).ok_or_else(missing)?;
        let (ours, theirs) = (type_of(&payload)?, type_of(&response)?);
        if !ours.response.is_some_and(|wanted| ptr::eq(wanted, theirs)) {
            return Err(PyTypeError::new_err(format!("{} does not answer {}", theirs.name, ours.name)));
        }
        call_result(view.text(), response.to_owned())
    }
}

/// The base of CallError and CallResultError.
#[pyclass(frozen, subclass, extends = DecodedMessage, module = "ocpp_fast._core")]
pub struct ErrorMessage;

/// The base of Head.
#[pyclass(frozen, subclass, extends = AnyMessage, module = "ocpp_fast._core")]
pub struct HeadMessage;

#[pymethods]
impl HeadMessage {
    /// The message type, a member of MessageType.
    #[getter]
    fn kind<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        raise::message_type(slf.py(), view(slf.as_any())?.word(0) & !REPAIRED)
    }

    /// True if `decode` would repair the frame.
    #[getter]
    fn repaired(slf: &Bound<'_, Self>) -> PyResult<bool> {
        Ok(view(slf.as_any())?.word(0) & REPAIRED != 0)
    }

    /// The id that a call and its answer share.
    #[getter]
    fn message_id<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let view = view(slf.as_any())?;
        let source = view.get(1).ok_or_else(missing)?;
        let input = text::input(&source)?;
        let mut scratch = Vec::new();
        let read = envelope::head(&mut Scanner::new(input.bytes()), Dialect::V21).and_then(|head| head.id.str(&mut scratch));
        match read {
            Ok(id) => Ok(PyString::new(slf.py(), id).into_any()),
            Err(_) => received_id(slf.py(), &loose_head(input.bytes()).ok_or_else(missing)?.id),
        }
    }

    /// The payload's text, or the details of an error.
    #[getter]
    fn payload<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyBytes>> {
        let view = view(slf.as_any())?;
        let source = view.get(1).ok_or_else(missing)?;
        let input = text::input(&source)?;
        Ok(PyBytes::new(slf.py(), &input.bytes()[view.word(1)..view.word(2)]))
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let view = view(slf.as_any())?;
        let part = |name: &str| slf.getattr(name)?.repr().map(|repr| repr.to_string());
        let kind = slf.getattr("kind")?.getattr("_name_")?;
        let bytes = view.word(2) - view.word(1);
        Ok(format!("Head({kind}, message_id={}, action={}, payload=<{bytes} bytes>)", part("message_id")?, part("action")?))
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let py = slf.py();
        let rebuild = py.import("ocpp_fast._core")?.getattr("rebuild_head")?;
        let view = view(slf.as_any())?;
        let source = view.get(1).ok_or_else(missing)?;
        let input = text::input(&source)?;
        let text = PyBytes::new(py, &input.bytes()[..view.word(2)]);
        let arguments = (text, view.word(1), slf.getattr("action")?, Self::repaired(slf)?);
        Ok((rebuild, arguments.into_pyobject(py)?))
    }
}

/// Rebuilds a Head for `pickle`. `source` is a frame up to the end of its payload, which begins at `start`.
#[pyfunction]
#[pyo3(signature = (source, start, action, repaired=false))]
pub fn rebuild_head<'py>(
    source: Bound<'py, PyBytes>,
    start: usize,
    action: Option<Bound<'py, PyAny>>,
    repaired: bool,
) -> PyResult<Bound<'py, PyAny>> {
    let bytes = source.as_bytes();
    let end = bytes.len();
    let kind = match envelope::head(&mut Scanner::new(bytes), Dialect::V21) {
        Ok(head) => Some(head.kind),
        Err(_) => loose_head(bytes).filter(|_| repaired).and_then(|head| MessageType::of(head.number, Dialect::V21)),
    };
    let kind = kind.filter(|_| start <= end).ok_or_else(|| PyValueError::new_err("no frame's head"))?;
    head(kind, repaired, action, source.into_any(), (start, end))
}

/// Prepares the base classes. Must run before the first message class is made.
pub fn prepare(py: Python<'_>) -> PyResult<()> {
    for base in [
        py.get_type::<AnyMessage>(),
        py.get_type::<DecodedMessage>(),
        py.get_type::<PayloadMessage>(),
        py.get_type::<CallMessage>(),
        py.get_type::<ErrorMessage>(),
        py.get_type::<HeadMessage>(),
    ] {
        class::untracked(&base);
    }
    call::add::<ResultMethod, 1>(py)
}
