//! Python values of repairs. All of it is cold.
//!
//! The classes are those of `ocpp_fast.repair`. Must never know a message.

use ocpp_fast_core::json::scan::Scanner;
use ocpp_fast_core::walk::decode;
use ocpp_fast_core::walk::mend::Repair;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::raise;
use crate::sink::{Builder, Numbers};

/// Returns a member of `ocpp_fast.repair`.
fn class<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import("ocpp_fast.repair")?.getattr(name)
}

/// Returns a tuple of `Repair` objects, with the error that strict decoding would have raised if it is given.
pub fn repairs<'py>(
    py: Python<'py>,
    repairs: &[Repair],
    depth: u32,
    numbers: Numbers,
    refusal: Option<PyErr>,
) -> PyResult<Bound<'py, PyAny>> {
    let repair = class(py, "Repair")?;
    let value = |text: &str| value(py, text, depth, numbers);
    let made: PyResult<Vec<_>> = repairs
        .iter()
        .map(|made| {
            let used = made.used.as_deref().map(value).transpose()?;
            repair.call1((&made.path, made.defect.name(), made.action, value(&made.sent)?, used, &made.note))
        })
        .collect();
    let made = PyTuple::new(py, made?)?;
    match refusal {
        None => Ok(made.into_any()),
        Some(refusal) => class(py, "Observed")?.call1((made, refusal.into_value(py))),
    }
}

/// Returns the value of a JSON text in plain types; None for an empty text.
fn value<'py>(py: Python<'py>, text: &str, depth: u32, numbers: Numbers) -> PyResult<Bound<'py, PyAny>> {
    if text.is_empty() {
        return Ok(py.None().into_bound(py));
    }
    let mut builder = Builder::new(py, numbers);
    let made = decode::free(&mut Scanner::new(text.as_bytes()), depth, &mut builder);
    made.map_err(|_| builder.error.take().unwrap_or_else(raise::disagreement))
}
