//! `FrameSplitter`: finds the messages in what a peer sends, and `text_frames`, which makes frames of messages.
//!
//! Must never know what a message says.

use ocpp_fast_core::websocket::{self, Part, Splitter};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList};

/// Finds text messages in one frame, and hands on everything else.
#[pyclass(module = "ocpp_fast._core", name = "FrameSplitter")]
pub struct FrameSplitter {
    splitter: Splitter,
    is_masked: bool,
}

/// The key of a mask that changes nothing.
const NO_MASK: [u8; 4] = [0; 4];

#[pymethods]
impl FrameSplitter {
    #[new]
    fn new(is_masked: bool, longest: usize) -> Self {
        Self { splitter: Splitter::new(is_masked, longest), is_masked }
    }

    /// Calls `text` with each message. If there is anything else in `data`, calls `other` with everything in place of that, so
    /// that a reader of the whole protocol knows of a close frame before it handles the messages in front of it.
    #[pyo3(signature = (data, text, other, /))]
    fn split(slf: &Bound<'_, Self>, data: &[u8], text: &Bound<'_, PyAny>, other: &Bound<'_, PyAny>) -> PyResult<()> {
        let py = slf.py();
        let (mut data, mut texts, mut all) = (data, Vec::new(), None::<Vec<u8>>);
        // Not borrowed during the calls, which may do anything.
        let mut this = slf.try_borrow_mut()?;
        let is_masked = this.is_masked;
        while !data.is_empty() {
            let (part, used) = this.splitter.take(data);
            data = &data[used..];
            match (part, &mut all) {
                (Some(Part::Text { key, masked }), None) => {
                    let fill = |plain: &mut [u8]| {
                        websocket::unmask(key, masked, plain);
                        Ok(())
                    };
                    texts.push(PyBytes::new_with(py, masked.len(), fill)?);
                }
                (Some(Part::Text { key, masked }), Some(all)) => websocket::push_frame(is_masked.then_some(key), masked, all),
                (Some(Part::Other(bytes)), Some(all)) => all.extend_from_slice(bytes),
                (Some(Part::Other(bytes)), None) => {
                    let mut before = Vec::with_capacity(bytes.len());
                    for text in texts.drain(..) {
                        websocket::push_frame(is_masked.then_some(NO_MASK), text.as_bytes(), &mut before);
                    }
                    before.extend_from_slice(bytes);
                    all = Some(before);
                }
                (None, _) => {}
            }
        }
        this.splitter.take(&[]); // Frees the memory of a long message.
        drop(this);
        if let Some(all) = all {
            other.call1((PyBytes::new(py, &all),))?;
        }
        for message in texts {
            text.call1((message,))?;
        }
        Ok(())
    }
}

/// Returns text messages as frames without a mask, one after the other.
#[pyfunction]
#[pyo3(signature = (messages, /))]
pub fn text_frames<'py>(messages: &Bound<'py, PyList>) -> PyResult<Bound<'py, PyBytes>> {
    let mut bytes = Vec::with_capacity(256);
    for message in messages {
        let message = message.cast::<PyBytes>()?.as_bytes();
        websocket::push_frame(None, message, &mut bytes);
    }
    Ok(PyBytes::new(messages.py(), &bytes))
}
