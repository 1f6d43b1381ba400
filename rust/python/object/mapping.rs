//! Reading dicts that may change meanwhile.

use pyo3::exceptions::PyRuntimeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::critical_section::with_critical_section;
use pyo3::types::PyDict;

/// States that a dict was changed while it was read. Becomes a RuntimeError.
#[derive(Debug)]
pub struct DictChanged;

impl From<DictChanged> for PyErr {
    #[cold]
    fn from(_: DictChanged) -> PyErr {
        PyRuntimeError::new_err("a dict was changed while it was read")
    }
}

/// Calls `each` for every item of a dict.
///
/// Fails if the dict changes its size or keys meanwhile, because the items are then not those of one moment. PyO3's own
/// iterator panics in that case.
#[inline(always)]
pub fn for_each<'py, E: From<DictChanged>>(
    dict: &Bound<'py, PyDict>,
    mut each: impl FnMut(&Bound<'py, PyAny>, &Bound<'py, PyAny>) -> Result<(), E>,
) -> Result<(), E> {
    let py = dict.py();
    with_critical_section(dict, || {
        let size = dict.len();
        let mut left = size;
        let (mut at, mut key, mut value) = (0, core::ptr::null_mut(), core::ptr::null_mut());
        // SAFETY: `dict` is a dict, and its critical section is held. PyDict_Next checks `at` against the dict as it is
        // now.
        while unsafe { ffi::PyDict_Next(dict.as_ptr(), &mut at, &mut key, &mut value) } != 0 {
            // SAFETY: both are borrowed from the dict, and we take our own references before anything else runs.
            let (key, value) = unsafe { (Bound::from_borrowed_ptr(py, key), Bound::from_borrowed_ptr(py, value)) };
            each(&key, &value)?;
            // More items than there were come from a dict in which keys were replaced, perhaps without end.
            if dict.len() != size || left == 0 {
                return Err(DictChanged.into());
            }
            left -= 1;
        }
        Ok(())
    })
}

/// Returns the items of a dict.
pub fn items<'py>(dict: &Bound<'py, PyDict>) -> PyResult<Vec<(Bound<'py, PyAny>, Bound<'py, PyAny>)>> {
    let mut items = Vec::with_capacity(dict.len());
    for_each(dict, |key, value| {
        items.push((key.clone(), value.clone()));
        PyResult::Ok(())
    })?;
    Ok(items)
}
