//! Dicts that may change while they are read.

use ocpp_fast_core::json::Malformed;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::critical_section::with_critical_section;
use pyo3::types::PyDict;

/// Calls `each` for every entry. A dict that changes its size meanwhile is an error: its entries are no longer those
/// of one moment, and PyO3's own iterator would panic.
#[inline(always)]
pub fn for_each<'py>(
    dict: &Bound<'py, PyDict>,
    mut each: impl FnMut(&Bound<'py, PyAny>, &Bound<'py, PyAny>) -> Result<(), Malformed>,
) -> Result<(), Malformed> {
    let py = dict.py();
    with_critical_section(dict, || {
        let size = dict.len();
        let (mut at, mut key, mut value) = (0, core::ptr::null_mut(), core::ptr::null_mut());
        // SAFETY: `dict` is a dict, and its critical section is held; PyDict_Next checks `at` against the dict as it is
        // now.
        while unsafe { ffi::PyDict_Next(dict.as_ptr(), &mut at, &mut key, &mut value) } != 0 {
            // SAFETY: both are borrowed from the dict; references of our own are taken before anything else runs.
            let (key, value) = unsafe { (Bound::from_borrowed_ptr(py, key), Bound::from_borrowed_ptr(py, value)) };
            each(&key, &value)?;
            if dict.len() != size {
                return Err(Malformed);
            }
        }
        Ok(())
    })
}
