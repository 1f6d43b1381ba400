//! Short texts that an object keeps inside itself.
//!
//! A message id takes 46 bytes less this way than a `str` of its own, and no time until it is read.

use ocpp_fast_core::bytes;
use pyo3::prelude::*;
use pyo3::types::PyString;

use super::error::ErrorIsSet;
use super::layout::{RecordView, WORD};
use super::text;

/// A text inside an object, or the object that replaces it when the text does not fit.
#[derive(Clone, Copy)]
pub enum InlineStr<'a, 'py> {
    /// ASCII of at most [`LONGEST`](Self::LONGEST) characters.
    Inside(&'a [u8]),
    /// Any other object that a constructor was given.
    Object(Borrowed<'a, 'py, PyAny>),
}

impl<'a, 'py> InlineStr<'a, 'py> {
    /// The number of words that a class reserves. The first byte holds the length.
    pub const WORDS: usize = 5;
    /// The most characters that fit inside.
    pub const LONGEST: usize = InlineStr::WORDS * WORD - 1;

    /// Copies short ASCII strings inline; keeps a reference to anything else.
    pub fn of(object: &'a Bound<'py, PyAny>) -> InlineStr<'a, 'py> {
        match object.cast_exact::<PyString>().ok().and_then(text::ascii_of) {
            Some(text) if text.len() <= InlineStr::LONGEST => InlineStr::Inside(text),
            _ => InlineStr::Object(object.as_borrowed()),
        }
    }

    /// Returns the text as an object of its own.
    pub fn object(self, py: Python<'py>) -> Result<Bound<'py, PyAny>, ErrorIsSet> {
        match self {
            InlineStr::Inside(bytes) => text::ascii(py, bytes),
            InlineStr::Object(object) => Ok(object.to_owned()),
        }
    }

    /// Writes the text to `words`, which are zero, or returns the object that the field has to keep.
    #[inline(always)]
    pub fn store(self, words: &mut [u8; InlineStr::WORDS * WORD]) -> Option<Bound<'py, PyAny>> {
        match self {
            InlineStr::Inside(text) => {
                assert!(text.len() <= InlineStr::LONGEST);
                words[0] = text.len() as u8;
                bytes::copy(text, &mut words[1..]);
                None
            }
            InlineStr::Object(object) => Some(object.to_owned()),
        }
    }
}

impl<'a, 'py> RecordView<'a, 'py> {
    /// Returns the text of a class that has one.
    #[inline(always)]
    pub fn text(&self) -> InlineStr<'a, 'py> {
        match self.last() {
            Some(object) => InlineStr::Object(object),
            None => {
                let (length, bytes) = self.bytes::<{ InlineStr::WORDS }>().split_at(1);
                InlineStr::Inside(&bytes[..usize::from(length[0])])
            }
        }
    }
}
