//! Reading dicts that may change meanwhile.

use ocpp_fast_core::bytes;
use pyo3::exceptions::PyRuntimeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::critical_section::with_critical_section;
use pyo3::types::{PyDict, PyString};

use super::text;

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

/// Looks for an ASCII key by comparing all keys, which is faster than making and hashing a `str` if the dict is small.
///
/// Returns `None` if a key is not a plain `str`, because such a key may be equal by a rule of its own.
#[inline(always)]
pub fn find_ascii<'py>(dict: &Bound<'py, PyDict>, text: &[u8]) -> Option<Option<Bound<'py, PyAny>>> {
    let py = dict.py();
    with_critical_section(dict, || {
        let (mut at, mut key, mut value) = (0, core::ptr::null_mut(), core::ptr::null_mut());
        let mut found = None;
        // SAFETY: `dict` is a dict. Its critical section is held and no Python code runs here, so that the dict does not
        // change and the borrowed references stay valid.
        unsafe {
            while ffi::PyDict_Next(dict.as_ptr(), &mut at, &mut key, &mut value) != 0 {
                let key: &Bound<'_, PyAny> = &Borrowed::from_ptr(py, key);
                if text::ascii_of(key.cast_exact::<PyString>().ok()?).is_some_and(|key| bytes::same(key, text)) {
                    found = Some(value);
                }
            }
            Some(found.map(|found| Bound::from_borrowed_ptr(py, found)))
        }
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
