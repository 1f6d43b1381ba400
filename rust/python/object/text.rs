//! Strings: UTF-8 to `str` and back, and the bytes of a frame.

use std::cell::RefCell;

use ocpp_fast_core::bytes::{Fingerprint, Name};
use pyo3::buffer::PyBuffer;
use pyo3::exceptions::PyTypeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyString};

use super::error::ErrorIsSet;

/// Makes a `str` of ASCII bytes with one copy.
#[inline(always)]
pub fn ascii<'py>(py: Python<'py>, bytes: &[u8]) -> Result<Bound<'py, PyAny>, ErrorIsSet> {
    debug_assert!(bytes.is_ascii());
    if bytes.len() < 2 {
        return Ok(short(py, bytes));
    }
    // SAFETY: PyUnicode_New returns a new reference to a compact ASCII string of exactly `len` characters, and its data
    // is ours to fill until other code sees it. `bytes` is ASCII, because the caller has scanned it.
    unsafe {
        let object = ffi::PyUnicode_New(bytes.len() as ffi::Py_ssize_t, 127);
        if object.is_null() {
            return Err(ErrorIsSet);
        }
        copy(bytes.as_ptr(), ffi::PyUnicode_1BYTE_DATA(object), bytes.len());
        Ok(Bound::from_owned_ptr(py, object))
    }
}

/// The number of keys that a thread remembers.
const KEYS: usize = 512;
/// The length of the longest key that is remembered.
const KEY_LENGTH: usize = 32;

/// A remembered key.
type Seen = Option<(Fingerprint, Py<PyString>)>;

thread_local! {
    /// Keys of free-form data, which recur from frame to frame. A remembered `str` need not be made, nor hashed again.
    static SEEN: RefCell<[Seen; KEYS]> = const { RefCell::new([const { None }; KEYS]) };
}

/// Returns a `str` of ASCII bytes that has probably been asked for before.
#[inline]
pub fn key<'py>(py: Python<'py>, bytes: &[u8]) -> Result<Bound<'py, PyAny>, ErrorIsSet> {
    if bytes.len() > KEY_LENGTH {
        return ascii(py, bytes);
    }
    let name = Name::of(bytes);
    SEEN.with_borrow_mut(|seen| {
        // Each key has two places, so that two keys seldom displace one another.
        let first = name.fingerprint.hash() as usize % KEYS;
        for place in [first, first ^ 1] {
            if let Some((fingerprint, kept)) = &seen[place]
                && *fingerprint == name.fingerprint
                && ascii_of(kept.bind(py)).is_some_and(|text| name.is(Name { fingerprint: *fingerprint, text }))
            {
                return Ok(kept.bind(py).clone().into_any());
            }
        }
        let made = ascii(py, bytes)?;
        let place = if seen[first].is_some() && seen[first ^ 1].is_none() { first ^ 1 } else { first };
        let kept = made.clone().cast_into().ok().map(|made| (name.fingerprint, made.unbind()));
        let gone = core::mem::replace(&mut seen[place], kept);
        drop(gone.map(|(_, gone)| gone.into_bound(py)));
        Ok(made)
    })
}

/// Copies in two overlapping blocks. A call of the C library would take longer than the copying.
///
/// # Safety
/// The conditions of `copy_nonoverlapping`.
#[inline(always)]
unsafe fn copy(from: *const u8, to: *mut u8, length: usize) {
    // SAFETY: every block lies within the `length` bytes.
    unsafe {
        match length {
            16..=32 => blocks::<16>(from, to, length),
            8..16 => blocks::<8>(from, to, length),
            4..8 => blocks::<4>(from, to, length),
            _ => core::ptr::copy_nonoverlapping(from, to, length),
        }
    }
}

/// Copies the first and the last `N` bytes.
///
/// # Safety
/// The conditions of `copy_nonoverlapping`; `length` is from `N` to twice `N`.
#[inline(always)]
unsafe fn blocks<const N: usize>(from: *const u8, to: *mut u8, length: usize) {
    debug_assert!((N..=2 * N).contains(&length));
    // SAFETY: both blocks lie within the `length` bytes.
    unsafe {
        let (first, last) = (from.cast::<[u8; N]>().read_unaligned(), from.add(length - N).cast::<[u8; N]>().read_unaligned());
        to.cast::<[u8; N]>().write_unaligned(first);
        to.add(length - N).cast::<[u8; N]>().write_unaligned(last);
    }
}

/// Returns an empty or one-character string, which the interpreter shares.
#[cold]
fn short<'py>(py: Python<'py>, bytes: &[u8]) -> Bound<'py, PyAny> {
    PyString::new(py, core::str::from_utf8(bytes).unwrap_or_default()).into_any()
}

/// Makes a `str` of any text.
#[inline(never)]
pub fn wide<'py>(py: Python<'py>, text: &str) -> Result<Bound<'py, PyAny>, ErrorIsSet> {
    Ok(PyString::new(py, text).into_any())
}

/// Returns the UTF-8 of a `str`, or `None` if a lone surrogate has no UTF-8.
#[inline(always)]
pub fn utf8<'a>(text: &'a Bound<'_, PyString>) -> Option<&'a [u8]> {
    ascii_of(text).or_else(|| text.to_str().ok().map(str::as_bytes))
}

/// Returns the characters of a `str` that is ASCII.
#[inline(always)]
#[cfg(not(Py_3_14))]
pub fn ascii_of<'a>(text: &'a Bound<'_, PyString>) -> Option<&'a [u8]> {
    // SAFETY: `text` is a str. The data of a compact ASCII string is its UTF-8, and lives as long as the object.
    unsafe {
        let object = text.as_ptr();
        if ffi::PyUnicode_IS_COMPACT_ASCII(object) == 0 {
            return None;
        }
        let length = ffi::PyUnicode_GET_LENGTH(object) as usize;
        Some(core::slice::from_raw_parts(ffi::PyUnicode_DATA(object).cast::<u8>(), length))
    }
}

/// Returns the characters of a `str` that is ASCII.
///
/// From CPython 3.14 on the layout of a `str` is private. A `str` is ASCII if its UTF-8 is as long as itself.
#[inline(always)]
#[cfg(Py_3_14)]
pub fn ascii_of<'a>(text: &'a Bound<'_, PyString>) -> Option<&'a [u8]> {
    // SAFETY: `text` is a str. Strings of one byte a character are ASCII or Latin-1 and have UTF-8, which the object
    // keeps while it lives.
    unsafe {
        let object = text.as_ptr();
        if ffi::PyUnicode_KIND(object) != ffi::PyUnicode_1BYTE_KIND {
            return None;
        }
        let mut length = 0;
        let utf8 = ffi::PyUnicode_AsUTF8AndSize(object, &mut length);
        if utf8.is_null() {
            ffi::PyErr_Clear();
            return None;
        }
        (length == ffi::PyUnicode_GET_LENGTH(object)).then(|| core::slice::from_raw_parts(utf8.cast::<u8>(), length as usize))
    }
}

/// Returns the length of a `str` in code points.
#[inline(always)]
pub fn length(text: &Bound<'_, PyString>) -> usize {
    // SAFETY: `text` is a str.
    unsafe { ffi::PyUnicode_GET_LENGTH(text.as_ptr()) as usize }
}

/// The bytes of a frame.
pub enum Input<'a> {
    Borrowed(&'a [u8]),
    /// A copy, because the owner may change the original meanwhile.
    Copied(Vec<u8>),
}

impl Input<'_> {
    #[inline(always)]
    pub fn bytes(&self) -> &[u8] {
        match self {
            Input::Borrowed(bytes) => bytes,
            Input::Copied(bytes) => bytes,
        }
    }
}

/// Returns the bytes of a `bytes`, `str`, `bytearray` or `memoryview`, without a copy if the object is immutable.
///
/// A `str` with a lone surrogate has no UTF-8 and yields one byte that is no JSON.
#[inline(always)]
pub fn input<'a>(frame: &'a Bound<'_, PyAny>) -> PyResult<Input<'a>> {
    if let Ok(bytes) = frame.cast::<PyBytes>() {
        return Ok(Input::Borrowed(bytes.as_bytes()));
    }
    if let Ok(text) = frame.cast::<PyString>() {
        return Ok(Input::Borrowed(utf8(text).unwrap_or(b"\xff")));
    }
    copied(frame)
}

#[cold]
fn copied<'a>(frame: &Bound<'_, PyAny>) -> PyResult<Input<'a>> {
    if let Ok(bytes) = frame.cast::<PyByteArray>() {
        return Ok(Input::Copied(bytes.to_vec()));
    }
    match PyBuffer::<u8>::get(frame) {
        Ok(buffer) => Ok(Input::Copied(buffer.to_vec(frame.py())?)),
        Err(_) => {
            let found = frame.get_type().qualname()?;
            Err(PyTypeError::new_err(format!("a frame is bytes, bytearray, memoryview or str, not {found}")))
        }
    }
}
