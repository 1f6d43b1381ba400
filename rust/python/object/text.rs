//! Strings: from UTF-8 to `str` and back, and a frame's bytes whatever object carries them.

use std::cell::RefCell;

use ocpp_fast_core::bytes::{Fingerprint, Name};
use pyo3::buffer::PyBuffer;
use pyo3::exceptions::PyTypeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyString};

use super::error::ErrorIsSet;

/// A `str` of ASCII bytes, by one copy.
#[inline(always)]
pub fn ascii<'py>(py: Python<'py>, bytes: &[u8]) -> Result<Bound<'py, PyAny>, ErrorIsSet> {
    debug_assert!(bytes.is_ascii());
    if bytes.len() < 2 {
        return Ok(short(py, bytes));
    }
    // SAFETY: PyUnicode_New returns a new reference to a compact ASCII string of exactly `len` characters, whose
    // data is ours to fill until anybody else sees it; `bytes` is ASCII by the caller's scan.
    unsafe {
        let object = ffi::PyUnicode_New(bytes.len() as ffi::Py_ssize_t, 127);
        if object.is_null() {
            return Err(ErrorIsSet);
        }
        copy(bytes.as_ptr(), ffi::PyUnicode_1BYTE_DATA(object), bytes.len());
        Ok(Bound::from_owned_ptr(py, object))
    }
}

/// How many keys a thread remembers, and how long they may be.
const KEYS: usize = 512;
const KEY_LENGTH: usize = 32;

/// A key that was wanted before.
type Seen = Option<(Fingerprint, Py<PyString>)>;

thread_local! {
    /// Keys of free-form data, which recur from frame to frame: a `str` that is kept need not be made, nor hashed.
    static SEEN: RefCell<[Seen; KEYS]> = const { RefCell::new([const { None }; KEYS]) };
}

/// A `str` of ASCII bytes that is likely to have been wanted before.
#[inline]
pub fn key<'py>(py: Python<'py>, bytes: &[u8]) -> Result<Bound<'py, PyAny>, ErrorIsSet> {
    if bytes.len() > KEY_LENGTH {
        return ascii(py, bytes);
    }
    let name = Name::of(bytes);
    SEEN.with_borrow_mut(|seen| {
        // Two places for each, so that two keys seldom drive one another out.
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

/// Copies in blocks that overlap where a call of the C library would take longer than the copying.
///
/// # Safety
/// As for `copy_nonoverlapping`.
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

/// # Safety
/// As for `copy_nonoverlapping`; `length` is from `N` to twice `N`.
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

/// Empty and one-character strings are the interpreter's own, shared ones.
#[cold]
fn short<'py>(py: Python<'py>, bytes: &[u8]) -> Bound<'py, PyAny> {
    PyString::new(py, core::str::from_utf8(bytes).unwrap_or_default()).into_any()
}

/// A `str` of any text.
#[inline(never)]
pub fn wide<'py>(py: Python<'py>, text: &str) -> Result<Bound<'py, PyAny>, ErrorIsSet> {
    Ok(PyString::new(py, text).into_any())
}

/// The UTF-8 of a `str`; `None` for one that has none because of a lone surrogate.
#[inline(always)]
pub fn utf8<'a>(text: &'a Bound<'_, PyString>) -> Option<&'a [u8]> {
    ascii_of(text).or_else(|| text.to_str().ok().map(str::as_bytes))
}

/// The characters of a `str` that is ASCII.
#[inline(always)]
pub fn ascii_of<'a>(text: &'a Bound<'_, PyString>) -> Option<&'a [u8]> {
    // SAFETY: `text` is a str; the data of a compact ASCII string is its UTF-8, and lives as long as the object.
    unsafe {
        let object = text.as_ptr();
        if ffi::PyUnicode_IS_COMPACT_ASCII(object) == 0 {
            return None;
        }
        let length = ffi::PyUnicode_GET_LENGTH(object) as usize;
        Some(core::slice::from_raw_parts(ffi::PyUnicode_DATA(object).cast::<u8>(), length))
    }
}

/// The length of a `str` in code points.
#[inline(always)]
pub fn length(text: &Bound<'_, PyString>) -> usize {
    // SAFETY: `text` is a str.
    unsafe { ffi::PyUnicode_GET_LENGTH(text.as_ptr()) as usize }
}

/// A frame's bytes.
pub enum Input<'a> {
    Borrowed(&'a [u8]),
    /// A copy, since its owner may change it while we read.
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

/// The bytes of a `bytes`, `str`, `bytearray` or `memoryview`. A `str` that UTF-8 cannot carry gives one byte
/// that is no JSON.
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
