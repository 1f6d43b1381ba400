//! Message ids: made at random, or checked when a user gives one.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyString};

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
