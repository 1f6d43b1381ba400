//! Message ids: made at random, checked when a user gives one, or received in a form that only a tolerance takes.

use ocpp_fast_core::walk::loose::{Form, Id};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyString};

use crate::object::inline::InlineStr;

/// The length of a UUID's text.
pub const UUID_LENGTH: usize = 36;

/// Returns a new message id: the text of a random UUID (RFC 9562, version 4).
///
/// Reads `os.urandom`, which needs no state of its own and is safe after a fork.
pub fn fresh_id(py: Python<'_>) -> PyResult<[u8; UUID_LENGTH]> {
    static URANDOM: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let urandom = URANDOM.get_or_try_init(py, || py.import("os")?.getattr("urandom").map(Bound::unbind))?;
    let random = urandom.bind(py).call1((16,))?;
    let mut bytes: [u8; 16] = random.cast::<PyBytes>()?.as_bytes().try_into()?;
    bytes[6] = bytes[6] & 0x0F | 0x40;
    bytes[8] = bytes[8] & 0x3F | 0x80;
    let mut digits = bytes.into_iter().flat_map(|byte| [byte >> 4, byte & 15]);
    Ok(core::array::from_fn(|at| match at {
        8 | 13 | 18 | 23 => b'-',
        _ => digits.next().map_or(b'0', |digit| b"0123456789abcdef"[usize::from(digit)]),
    }))
}

/// Returns the id that a constructor was given. Raises TypeError if it is no `str`.
///
/// The length is checked when the message is encoded, because a message that was received may have any id.
pub fn checked_id<'a, 'py>(given: &'a Bound<'py, PyAny>) -> PyResult<InlineStr<'a, 'py>> {
    if given.is_instance_of::<PyString>() { Ok(InlineStr::of(given)) } else { Err(PyTypeError::new_err("the message id is a str")) }
}

/// Returns a message id: a `str`, or one of a class that says how it has to be written.
pub fn received_id<'py>(py: Python<'py>, id: &Id) -> PyResult<Bound<'py, PyAny>> {
    match id.form {
        Form::Plain => Ok(PyString::new(py, &id.text).into_any()),
        Form::Number => class_of_ids(py, "NumberId")?.call1((&id.text,)),
        Form::Long => class_of_ids(py, "LongId")?.call1((&id.text,)),
    }
}

/// Returns a class of `ocpp_fast.repair`.
fn class_of_ids<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import("ocpp_fast.repair")?.getattr(name)
}

/// Returns the way in which an id that does not fit OCPP is to be written, if it was received in that form.
#[cold]
pub fn form_of(id: &Bound<'_, PyAny>) -> PyResult<Form> {
    // Nobody has such an id before the module is imported.
    let Some(module) = id.py().import("sys")?.getattr("modules")?.cast::<PyDict>()?.get_item("ocpp_fast.repair")? else {
        return Ok(Form::Plain);
    };
    let is = |name: &str| Ok::<bool, PyErr>(id.get_type().is(module.getattr(name)?));
    Ok(if is("NumberId")? {
        Form::Number
    } else if is("LongId")? {
        Form::Long
    } else {
        Form::Plain
    })
}
