//! The exception classes that Rust defines: OcppError and DecodeError.
//!
//! Knows when a refused frame is looked at: an error is made without a look, because the caller may drop it. The first
//! question to it decides on the frame, and the list of all violations is made when that is asked for.

use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use ocpp_fast_core::rpc::envelope::MessageType;
use ocpp_fast_core::rpc::reply::Fault;
use ocpp_fast_core::rpc::violation::{Listing, Violation};
use ocpp_fast_core::schema::{Action, Type};
use ocpp_fast_core::walk::decide::{self, Verdict};
use ocpp_fast_core::walk::frame::Rules;
use pyo3::exceptions::{PyAttributeError, PyException, PySystemError, PyTypeError};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString, PyTuple, PyType};

use crate::object::text;
use crate::raise;

/// An error that has an OCPP error code; the base class of all errors of this package.
///
/// If a handler raises it on purpose, the request is answered by a CALLERROR with this `code`, `description` (at most 255
/// characters in 2.x) and `details` (plain JSON values).
#[pyclass(frozen, extends = PyException, subclass, module = "ocpp_fast.errors")]
pub struct OcppError;

#[pymethods]
impl OcppError {
    #[new]
    #[classmethod]
    #[pyo3(signature = (*args, **kwargs), text_signature = "(code, description='', details=None)")]
    fn make<'py>(cls: &Bound<'py, PyType>, args: &Bound<'py, PyTuple>, kwargs: Option<&Bound<'py, PyDict>>) -> PyResult<Bound<'py, PyAny>> {
        // Keyword arguments are for `__init__`, as with every exception.
        let _ = kwargs;
        // SAFETY: the interpreter is attached, `Exception` has a `tp_new`, and `cls` is a subclass of it. OcppError has no
        // fields that would have to be initialised; a subclass with fields has a `tp_new` of its own, and the interpreter
        // refuses to call this one for it.
        unsafe {
            let exception = ffi::PyExc_Exception.cast::<ffi::PyTypeObject>();
            let make = (*exception).tp_new.ok_or_else(|| PySystemError::new_err("Exception cannot be made"))?;
            Bound::from_owned_ptr_or_err(cls.py(), make(cls.as_type_ptr(), args.as_ptr(), core::ptr::null_mut()))
        }
    }

    #[pyo3(signature = (code, description=None, details=None))]
    fn __init__<'py>(
        slf: &Bound<'py, Self>,
        code: &Bound<'py, PyAny>,
        description: Option<Bound<'py, PyString>>,
        details: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<()> {
        let description = description.unwrap_or_else(|| PyString::new(slf.py(), ""));
        slf.setattr("args", (code, &description, details))?;
        slf.setattr("code", raise::checked_code(code)?)?;
        slf.setattr("description", description)?;
        slf.setattr("details", details)
    }

    fn __str__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyString>> {
        let description = slf.getattr("description")?;
        if description.is_truthy()? { description.str() } else { slf.getattr("code")?.getattr("value")?.str() }
    }
}

/// The peer sent an invalid message.
///
/// `violations` has all violations, in document order; it is empty if the frame is not an OCPP-J message. `message_type`,
/// `message_id` and `action` are None if they cannot be read from the frame. An id of more than 255 characters is not read.
///
/// The codec raises this error as soon as the fast walk rejects a frame. The error keeps the frame and computes everything
/// else on first access: first the code, the text and the reply, and the list of violations only if it is asked for.
#[pyclass(frozen, extends = OcppError, subclass, weakref, module = "ocpp_fast.errors")]
pub struct DecodeError {
    /// The frame, as long as there is something left to find in it.
    ///
    /// The lock is held for no longer than it takes to copy or drop a reference, so that a fork never finds it taken.
    refused: Mutex<Option<RefusedFrame>>,
    found: OnceLock<Found>,
    violations: OnceLock<Py<PyTuple>>,
    /// The arguments of an error that has no findings, or for which they were set.
    args: Mutex<Option<Py<PyTuple>>>,
}

/// A text that the fast walk has rejected.
struct RefusedFrame {
    /// A bytes or str object.
    text: Py<PyAny>,
    expected: Expected,
}

/// The kind of text that was expected.
#[derive(Clone, Copy)]
pub enum Expected {
    Frame {
        rules: Rules,
        /// The action that a CALLRESULT answers.
        answers: Option<&'static Action>,
    },
    Payload {
        ty: &'static Type,
        label: &'static str,
        depth: u32,
    },
}

impl RefusedFrame {
    fn fault(&self, py: Python<'_>, listing: Listing) -> PyResult<Fault> {
        let text = self.text.bind(py);
        let input = text::input(text)?;
        let fault = match self.expected {
            Expected::Frame { rules, answers } => match decide::frame(&rules, input.bytes(), &mut |_| answers, listing) {
                Verdict::Fault(fault) => Some(*fault),
                Verdict::Valid | Verdict::Unknown(_) => None,
            },
            Expected::Payload { ty, label, depth } => decide::payload(ty, label, input.bytes(), depth, listing),
        };
        fault.ok_or_else(raise::disagreement)
    }
}

/// Everything that is known of an error but the list of violations.
struct Found {
    code: Py<PyAny>,
    text: Py<PyString>,
    message_type: Option<MessageType>,
    message_id: Option<Py<PyString>>,
    action: Option<Py<PyString>>,
    reply: Option<Py<PyBytes>>,
    /// The violations, if a look for the first ones has found all.
    all: Option<Vec<Violation>>,
}

impl Found {
    fn of(py: Python<'_>, fault: Fault) -> PyResult<Found> {
        let str = |text: &str| PyString::new(py, text).unbind();
        Ok(Found {
            code: raise::code(py, fault.code)?.unbind(),
            text: str(&fault.text),
            message_type: fault.message_type,
            message_id: fault.message_id.as_deref().map(str),
            action: fault.action.map(str),
            reply: fault.reply().map(|reply| PyBytes::new(py, &reply).unbind()),
            all: (fault.violations.len() == fault.count).then_some(fault.violations),
        })
    }
}

impl DecodeError {
    /// Makes the error for a rejected text, without a look at it.
    #[cold]
    pub fn refused(text: Bound<'_, PyAny>, expected: Expected) -> PyResult<PyErr> {
        let py = text.py();
        let refused = Mutex::new(Some(RefusedFrame { text: text.unbind(), expected }));
        let error = DecodeError { refused, found: OnceLock::new(), violations: OnceLock::new(), args: Mutex::new(None) };
        Ok(PyErr::from_value(error.into_object(py)?.into_any()))
    }

    /// Makes the error for a fault with all its violations.
    #[cold]
    pub fn explained(py: Python<'_>, fault: Fault) -> PyResult<Bound<'_, DecodeError>> {
        let violations = OnceLock::from(raise::violations(py, &fault.violations)?.unbind());
        let found = OnceLock::from(Found { all: None, ..Found::of(py, fault)? });
        DecodeError { refused: Mutex::new(None), found, violations, args: Mutex::new(None) }.into_object(py)
    }

    fn into_object(self, py: Python<'_>) -> PyResult<Bound<'_, DecodeError>> {
        Bound::new(py, PyClassInitializer::from(OcppError).add_subclass(self))
    }

    fn lock<T>(cell: &Mutex<T>) -> MutexGuard<'_, T> {
        cell.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the findings, after a look for them if nobody has asked before. `None` for an object of a subclass that has
    /// never called `__init__`.
    ///
    /// Threads that ask at one time may each take that look; the first one to find something is believed. No thread waits
    /// for another one.
    fn findings(&self, py: Python<'_>) -> PyResult<Option<&Found>> {
        if self.found.get().is_none()
            && let Some(refused) = self.pending(py)
        {
            let found = Found::of(py, refused.fault(py, Listing::First)?)?;
            let complete = found.all.is_some();
            // Another thread may have been first; its findings are the same.
            let _ = self.found.set(found);
            if complete {
                self.let_go(py);
            }
        }
        Ok(self.found.get())
    }

    /// Returns the rejected text, if there is anything left to find in it.
    fn pending(&self, py: Python<'_>) -> Option<RefusedFrame> {
        let refused = Self::lock(&self.refused);
        refused.as_ref().map(|refused| RefusedFrame { text: refused.text.clone_ref(py), expected: refused.expected })
    }

    fn let_go(&self, py: Python<'_>) {
        let refused = Self::lock(&self.refused).take();
        drop(refused.map(|refused| refused.text.into_bound(py)));
    }

    /// Sets the arguments and returns the former ones.
    fn replace_args<'py>(&self, py: Python<'py>, args: Option<Bound<'py, PyTuple>>) -> Option<Bound<'py, PyTuple>> {
        let former = core::mem::replace(&mut *Self::lock(&self.args), args.map(Bound::unbind));
        former.map(|former| former.into_bound(py))
    }

    /// Returns the findings for an attribute of this name.
    fn found<'a>(slf: &'a Bound<'_, Self>, attribute: &str) -> PyResult<&'a Found> {
        match slf.get().findings(slf.py())? {
            Some(found) => Ok(found),
            None => Err(no_attribute(slf.as_any(), attribute)),
        }
    }
}

#[cold]
fn no_attribute(object: &Bound<'_, PyAny>, name: &str) -> PyErr {
    match object.get_type().name() {
        Ok(class) => PyAttributeError::new_err(format!("'{class}' object has no attribute '{name}'")),
        Err(error) => error,
    }
}

#[pymethods]
impl DecodeError {
    #[new]
    #[pyo3(
        signature = (*args, **kwargs),
        text_signature = "(code, text, violations=(), message_id=None, action=None, reply=None, message_type=None)"
    )]
    fn new(args: Bound<'_, PyTuple>, kwargs: Option<&Bound<'_, PyDict>>) -> PyClassInitializer<Self> {
        // Keyword arguments are for `__init__`, as with every exception.
        let _ = kwargs;
        let args = Mutex::new(Some(args.unbind()));
        let error = DecodeError { refused: Mutex::new(None), found: OnceLock::new(), violations: OnceLock::new(), args };
        PyClassInitializer::from(OcppError).add_subclass(error)
    }

    #[pyo3(signature = (code, text, violations=None, message_id=None, action=None, reply=None, message_type=None))]
    #[allow(clippy::too_many_arguments, reason = "as many as an error has facts")]
    fn __init__<'py>(
        slf: &Bound<'py, Self>,
        code: &Bound<'py, PyAny>,
        text: Bound<'py, PyString>,
        violations: Option<&Bound<'py, PyAny>>,
        message_id: Option<Bound<'py, PyString>>,
        action: Option<Bound<'py, PyString>>,
        reply: Option<Bound<'py, PyBytes>>,
        message_type: Option<u8>,
    ) -> PyResult<()> {
        let (this, py) = (slf.get(), slf.py());
        let violations = violations.map_or_else(|| Ok(PyTuple::empty(py)), tuple)?;
        let found = Found {
            code: raise::checked_code(code)?.unbind(),
            text: text.unbind(),
            message_type: message_type.map(raise::message_type_of).transpose()?,
            message_id: message_id.map(Bound::unbind),
            action: action.map(Bound::unbind),
            reply: reply.map(Bound::unbind),
            all: None,
        };
        // Only `__new__` leaves arguments to be replaced by findings.
        let args = this.replace_args(py, None);
        if args.is_none() || this.violations.set(violations.unbind()).is_err() || this.found.set(found).is_err() {
            return Err(PyTypeError::new_err("a DecodeError is initialised once"));
        }
        Ok(())
    }

    /// The error code that the violations, or the fault of the frame, come to.
    #[getter]
    fn code<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Self::found(slf, "code")?.code.bind(slf.py()).clone())
    }

    /// The text, action first.
    #[getter]
    fn description<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyString>> {
        Ok(Self::found(slf, "description")?.text.bind(slf.py()).clone())
    }

    /// None: the details of the reply are made from the violations.
    #[getter]
    fn details(slf: &Bound<'_, Self>) -> PyResult<Option<Py<PyAny>>> {
        Self::found(slf, "details").map(|_| None)
    }

    /// All violations in document order, up to 10,000.
    #[getter]
    fn violations<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let (this, py) = (slf.get(), slf.py());
        if let Some(known) = this.violations.get() {
            return Ok(known.bind(py).clone());
        }
        let found = Self::found(slf, "violations")?;
        let made = match (&found.all, this.pending(py)) {
            (Some(all), _) => raise::violations(py, all)?,
            (None, Some(refused)) => raise::violations(py, &refused.fault(py, Listing::All)?.violations)?,
            // Another thread has just made them, and let go of the text after that.
            (None, None) => PyTuple::empty(py),
        };
        let known = this.violations.get_or_init(|| made.unbind()).bind(py).clone();
        this.let_go(py);
        Ok(known)
    }

    /// The message type; None if it cannot be read or the version does not have it.
    #[getter]
    fn message_type<'py>(slf: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let found = Self::found(slf, "message_type")?;
        found.message_type.map(|message_type| raise::message_type(slf.py(), message_type as usize)).transpose()
    }

    /// The message id; None if it cannot be read.
    #[getter]
    fn message_id<'py>(slf: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyString>>> {
        let found = Self::found(slf, "message_id")?;
        Ok(found.message_id.as_ref().map(|id| id.bind(slf.py()).clone()))
    }

    /// The action; None if it cannot be read.
    #[getter]
    fn action<'py>(slf: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyString>>> {
        let found = Self::found(slf, "action")?;
        Ok(found.action.as_ref().map(|action| action.bind(slf.py()).clone()))
    }

    /// The arguments that make the same error again.
    #[getter]
    fn args<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let (this, py) = (slf.get(), slf.py());
        if let Some(args) = &*Self::lock(&this.args) {
            return Ok(args.bind(py).clone());
        }
        let found = Self::found(slf, "args")?;
        (&found.code, &found.text, Self::violations(slf)?, &found.message_id, &found.action, &found.reply, Self::message_type(slf)?)
            .into_pyobject(py)
    }

    #[setter]
    fn set_args(slf: &Bound<'_, Self>, values: &Bound<'_, PyAny>) -> PyResult<()> {
        slf.get().replace_args(slf.py(), Some(tuple(values)?));
        Ok(())
    }

    /// Returns the frame to send back, or None if the specification demands silence.
    ///
    /// The frame is a CALLERROR for a CALL, and on 2.1 a CALLRESULTERROR for a CALLRESULT. On 2.x it is a CALLERROR with the
    /// id "-1" if the message id cannot be read (2.0.1 part 4, 4.2.3).
    fn reply<'py>(slf: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyBytes>>> {
        let found = Self::found(slf, "reply")?;
        Ok(found.reply.as_ref().map(|reply| reply.bind(slf.py()).clone()))
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let (class, args) = (slf.get_type().name()?, Self::args(slf)?);
        match args.len() {
            1 => Ok(format!("{class}({})", args.get_item(0)?.repr()?)),
            _ => Ok(format!("{class}{}", args.repr()?)),
        }
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let (class, args) = (slf.get_type(), Self::args(slf)?);
        let attributes = slf.getattr("__dict__")?;
        let py = slf.py();
        if attributes.is_truthy()? { (class, args, attributes).into_pyobject(py) } else { (class, args).into_pyobject(py) }
    }
}

fn tuple<'py>(values: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyTuple>> {
    PyTuple::new(values.py(), values.try_iter()?.collect::<PyResult<Vec<_>>>()?)
}
