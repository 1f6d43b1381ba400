//! Errors of the package, which live in Python (`ocpp_fast.errors`), made from what the walks found. Cold.

use core::ptr;

use ocpp_fast_core::rpc::code::Dialect;
use ocpp_fast_core::rpc::reply::Fault;
use ocpp_fast_core::rpc::violation::{Limit, Violation};
use pyo3::exceptions::PySystemError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyTuple, PyType};

/// A member of `ocpp_fast.errors`.
fn errors<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    static ERRORS: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    ERRORS.get_or_try_init(py, || py.import("ocpp_fast.errors").map(Bound::unbind))?.bind(py).getattr(name)
}

/// The member of `ErrorCode` for a code's text in any version's spelling; `None` for any other text.
pub fn error_code<'py>(py: Python<'py>, text: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    match errors(py, "ErrorCode")?.call1((text,)) {
        Ok(code) => Ok(Some(code)),
        Err(error) if error.is_instance_of::<pyo3::exceptions::PyValueError>(py) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The `DecodeError` for a fault, with the reply that the version wants.
pub fn decode_error<'py>(py: Python<'py>, fault: &Fault, dialect: Dialect) -> PyResult<Bound<'py, PyAny>> {
    let code = errors(py, "ErrorCode")?.call1((fault.code.name(),))?;
    let reply = fault.reply(dialect).map(|reply| PyBytes::new(py, &reply));
    let violations = violations(py, &fault.violations)?;
    errors(py, "DecodeError")?.call1((code, &fault.text, violations, &fault.message_id, fault.action, reply))
}

/// The `DecodeError` for a frame that is refused, made without looking for what is wrong: it asks
/// `codec.explain(frame, answers)` when it is asked itself.
pub fn unexplained<'py>(codec: &Bound<'py, PyAny>, frame: Bound<'py, PyAny>, answers: Option<Bound<'py, PyAny>>) -> PyResult<PyErr> {
    let py = codec.py();
    static DECODE_ERROR: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let class = DECODE_ERROR.import(py, "ocpp_fast.errors", "DecodeError")?;
    let known = (codec, frame, answers).into_pyobject(py)?;
    // SAFETY: a class has its `tp_new`, which takes the class, a tuple and perhaps a dict, and returns a new reference
    // or null with an error set.
    let error = unsafe {
        let class = class.as_type_ptr();
        let new = (*class).tp_new.ok_or_else(|| PySystemError::new_err("DecodeError cannot be made"))?;
        Bound::from_owned_ptr_or_err(py, new(class, known.as_ptr(), ptr::null_mut()))?
    };
    Ok(PyErr::from_value(error))
}

/// The `EncodeError` for a message of ours.
pub fn encode_error(py: Python<'_>, text: &str, found: &[Violation], action: Option<&str>) -> PyErr {
    let error = violations(py, found).and_then(|violations| errors(py, "EncodeError")?.call1((text, violations, action)));
    error.map_or_else(|error| error, PyErr::from_value)
}

fn violations<'py>(py: Python<'py>, violations: &[Violation]) -> PyResult<Bound<'py, PyTuple>> {
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
