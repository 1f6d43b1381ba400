//! Python values of faults: codes, violations and EncodeErrors, whose classes `ocpp_fast.errors` defines. Cold.

use ocpp_fast_core::rpc::code::{Code, Dialect, spelling};
use ocpp_fast_core::rpc::envelope::MessageType;
use ocpp_fast_core::rpc::violation::{Limit, Violation};
use pyo3::exceptions::{PySystemError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple};

/// Returns the value of a cell. Makes it without the lock of the cell, so that a fork never finds that lock taken.
pub fn kept<'a, T>(cell: &'a PyOnceLock<T>, py: Python<'_>, make: impl FnOnce() -> PyResult<T>) -> PyResult<&'a T> {
    if let Some(value) = cell.get(py) {
        return Ok(value);
    }
    let made = make()?;
    Ok(cell.get_or_init(py, || made))
}

/// Returns a member of `ocpp_fast.errors`.
fn errors<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    static ERRORS: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    kept(&ERRORS, py, || py.import("ocpp_fast.errors").map(Bound::unbind))?.bind(py).getattr(name)
}

/// Returns the member of `ErrorCode` for the text of a code in any version's spelling; `None` for any other text.
///
/// A look-up in a dict, because asking the class for an unknown text raises an exception.
pub fn error_code<'py>(py: Python<'py>, text: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    static CODES: PyOnceLock<Py<PyDict>> = PyOnceLock::new();
    let codes = kept(&CODES, py, || {
        let codes = PyDict::new(py);
        for member in errors(py, "ErrorCode")?.try_iter()? {
            let member = member?;
            let name = member.getattr("value")?.cast_into::<PyString>()?;
            codes.set_item(spelling(name.to_str()?, Dialect::V16), &member)?;
        }
        // After the spellings of 1.6, because there GenericError stands for several codes.
        for member in errors(py, "ErrorCode")?.try_iter()? {
            let member = member?;
            codes.set_item(member.getattr("value")?, &member)?;
        }
        Ok(codes.unbind())
    })?;
    codes.bind(py).get_item(text)
}

/// Returns the member of `ErrorCode` for a code.
pub fn code(py: Python<'_>, code: Code) -> PyResult<Bound<'_, PyAny>> {
    error_code(py, code.name())?.ok_or_else(|| PySystemError::new_err("a code that ErrorCode does not have"))
}

/// Returns the member of `ErrorCode` for a member or its text. Raises ValueError for any other object.
pub fn checked_code<'py>(code: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    errors(code.py(), "ErrorCode")?.call1((code,))
}

/// Returns the member of `ocpp_fast.message_type.MessageType` with a number.
pub fn message_type(py: Python<'_>, number: usize) -> PyResult<Bound<'_, PyAny>> {
    static MESSAGE_TYPE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let class = kept(&MESSAGE_TYPE, py, || Ok(py.import("ocpp_fast.message_type")?.getattr("MessageType")?.unbind()))?;
    class.bind(py).call1((number,))
}

/// Returns the message type with a number. Raises ValueError for a number that no version has.
pub fn message_type_of(number: u8) -> PyResult<MessageType> {
    MessageType::of(number, Dialect::V21).ok_or_else(|| PyValueError::new_err(format!("{number} is no message type")))
}

/// Makes the `EncodeError` for a message of ours.
pub fn encode_error(py: Python<'_>, text: &str, found: &[Violation], action: Option<&str>) -> PyErr {
    let error = violations(py, found).and_then(|violations| errors(py, "EncodeError")?.call1((text, violations, action)));
    error.map_or_else(|error| error, PyErr::from_value)
}

/// Makes a tuple of `Violation` objects.
pub fn violations<'py>(py: Python<'py>, violations: &[Violation]) -> PyResult<Bound<'py, PyTuple>> {
    let class = errors(py, "Violation")?;
    let made: PyResult<Vec<_>> = violations
        .iter()
        .map(|violation| class.call1((&violation.path, violation.keyword.name(), limit(py, &violation.limit)?, &violation.message)))
        .collect();
    PyTuple::new(py, made?)
}

fn limit<'py>(py: Python<'py>, limit: &Limit) -> PyResult<Bound<'py, PyAny>> {
    Ok(match limit {
        Limit::None => py.None().into_bound(py),
        Limit::Int(limit) => limit.into_pyobject(py)?.into_any(),
        Limit::Float(limit) => limit.into_pyobject(py)?.into_any(),
        Limit::Name(name) => name.into_pyobject(py)?.into_any(),
        Limit::Values(values) => PyTuple::new(py, values)?.into_any(),
    })
}

/// Makes the exception for two walks that disagree.
#[cold]
pub fn disagreement() -> PyErr {
    PySystemError::new_err("ocpp-fast refuses a frame that it finds nothing wrong with; this is a defect of ocpp-fast")
}
