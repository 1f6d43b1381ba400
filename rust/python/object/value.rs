//! Plain values: numbers, tuples, and dicts of free-form data.

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyInt, PyString, PyType};

use super::error::ErrorIsSet;

#[inline(always)]
pub fn int(py: Python<'_>, value: i64) -> Result<Bound<'_, PyAny>, ErrorIsSet> {
    // SAFETY: returns a new reference or null with an error set.
    unsafe { Bound::from_owned_ptr_or_opt(py, ffi::PyLong_FromLongLong(value)).ok_or(ErrorIsSet) }
}

#[inline(always)]
pub fn float(py: Python<'_>, value: f64) -> Result<Bound<'_, PyAny>, ErrorIsSet> {
    // SAFETY: returns a new reference or null with an error set.
    unsafe { Bound::from_owned_ptr_or_opt(py, ffi::PyFloat_FromDouble(value)).ok_or(ErrorIsSet) }
}

#[inline(always)]
pub fn bool(py: Python<'_>, value: bool) -> Bound<'_, PyAny> {
    PyBool::new(py, value).to_owned().into_any()
}

/// Makes an `int` of any size from its digits. More than 4,000 digits make a Decimal, because `int()` of decimal text
/// is limited to 4,300 against quadratic time.
#[cold]
pub fn big_int<'py>(py: Python<'py>, digits: &str) -> PyResult<Bound<'py, PyAny>> {
    if digits.len() > 4_000 {
        return decimal(py, digits);
    }
    py.get_type::<PyInt>().call1((digits,))
}

/// Makes a `decimal.Decimal` of exactly this text.
#[cold]
pub fn decimal<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    decimal_type(py)?.call1((text,))
}

/// Returns the class `decimal.Decimal`.
pub fn decimal_type(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    DECIMAL.import(py, "decimal", "Decimal")
}

/// Returns an `int` in 64 bits.
#[inline(always)]
pub fn as_i64(value: &Bound<'_, PyInt>) -> Result<i64, Overflow> {
    let mut overflow = 0;
    // SAFETY: `value` is an int, so that nothing but overflow can go wrong, and `overflow` reports that.
    let number = unsafe { ffi::PyLong_AsLongLongAndOverflow(value.as_ptr(), &mut overflow) };
    if overflow == 0 { Ok(number) } else { Err(Overflow) }
}

/// An `int` of more than 64 bits.
#[derive(Debug)]
pub struct Overflow;

#[inline(always)]
pub fn is_bool(value: &Bound<'_, PyAny>) -> bool {
    // SAFETY: the singletons live as long as the interpreter, and only addresses are compared.
    unsafe { value.as_ptr() == ffi::Py_True() || value.as_ptr() == ffi::Py_False() }
}

#[inline(always)]
pub fn is_true(value: &Bound<'_, PyAny>) -> bool {
    // SAFETY: the singleton lives as long as the interpreter, and only addresses are compared.
    unsafe { value.as_ptr() == ffi::Py_True() }
}

/// Returns whether `value` is a `str` and not an object of a derived class.
#[inline(always)]
pub fn is_exact_str(value: &Bound<'_, PyAny>) -> bool {
    value.is_exact_instance_of::<PyString>()
}

/// Makes a tuple of `items`, which are moved. The collector does not track it, because a record's values form no cycle.
#[inline]
pub fn tuple<'py>(py: Python<'py>, items: impl ExactSizeIterator<Item = Bound<'py, PyAny>>) -> Result<Bound<'py, PyAny>, ErrorIsSet> {
    let length = items.len();
    // SAFETY: the new tuple has `length` places. Each is filled once, with a reference that is given up, before any
    // other code sees the tuple; none is left empty (asserted). PyObject_GC_UnTrack may be called for any object with
    // a collector's header.
    unsafe {
        let tuple = ffi::PyTuple_New(length as ffi::Py_ssize_t);
        if tuple.is_null() {
            return Err(ErrorIsSet);
        }
        let mut filled = 0;
        for item in items.take(length) {
            ffi::PyTuple_SET_ITEM(tuple, filled as ffi::Py_ssize_t, item.into_ptr());
            filled += 1;
        }
        assert_eq!(filled, length);
        if length > 0 {
            ffi::PyObject_GC_UnTrack(tuple.cast());
        }
        Ok(Bound::from_owned_ptr(py, tuple))
    }
}

/// Sets a dict's item.
#[inline(always)]
pub fn set(dict: &Bound<'_, PyDict>, key: Bound<'_, PyAny>, value: Bound<'_, PyAny>) -> Result<(), ErrorIsSet> {
    // SAFETY: all three are objects, and the dict takes references of its own.
    if unsafe { ffi::PyDict_SetItem(dict.as_ptr(), key.as_ptr(), value.as_ptr()) } == 0 { Ok(()) } else { Err(ErrorIsSet) }
}
