//! The mark of an exception that is set in the interpreter.

use pyo3::prelude::*;

/// States that the interpreter has an exception set. A result with this error is a word smaller than one with a
/// `PyErr`, which the hot paths notice.
#[must_use]
#[derive(Debug)]
pub struct ErrorIsSet;

impl ErrorIsSet {
    /// Sets `error` as the interpreter's current exception.
    #[cold]
    pub fn with(py: Python<'_>, error: PyErr) -> ErrorIsSet {
        error.restore(py);
        ErrorIsSet
    }
}

impl From<ErrorIsSet> for PyErr {
    /// Takes the exception from the interpreter.
    #[cold]
    fn from(_: ErrorIsSet) -> PyErr {
        Python::attach(PyErr::fetch)
    }
}

/// Drops an exception that is not to be raised.
///
/// The methods that `object::call` adds run without PyO3's attach count, so that PyO3 would keep a dropped `PyErr` until
/// its next own call.
#[cold]
pub fn discard(py: Python<'_>, error: PyErr) {
    drop(error.into_value(py).into_bound(py));
}
