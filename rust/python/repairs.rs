//! Python values of repairs. All of it is cold.
//!
//! The classes are those of `ocpp_fast.repair`. Must never know a message.

use ocpp_fast_core::json::scan::Scanner;
use ocpp_fast_core::walk::decode;
use ocpp_fast_core::walk::mend::Repair;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;

use crate::raise;
use crate::sink::{Builder, Numbers};

/// Returns a class of `ocpp_fast.repair`.
fn class<'py>(py: Python<'py>, cell: &'static PyOnceLock<Py<PyAny>>, name: &str) -> PyResult<&'py Bound<'py, PyAny>> {
    let class = raise::kept(cell, py, || Ok(py.import("ocpp_fast.repair")?.getattr(name)?.unbind()))?;
    Ok(class.bind(py))
}

/// The repairs of a message. They become Python objects when they are asked for.
#[pyclass(frozen, module = "ocpp_fast._core")]
pub struct Repairs {
    repairs: Vec<Repair>,
    depth: u32,
    numbers: Numbers,
    /// The error that strict decoding would have raised.
    refusal: Option<PyErr>,
    made: PyOnceLock<Py<PyAny>>,
}

impl Repairs {
    pub fn new(repairs: Vec<Repair>, depth: u32, numbers: Numbers, refusal: Option<PyErr>) -> Repairs {
        Repairs { repairs, depth, numbers, refusal, made: PyOnceLock::new() }
    }

    fn make(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static REPAIR: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        static OBSERVED: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let repair = class(py, &REPAIR, "Repair")?;
        let value = |text: &str| value(py, text, self.depth, self.numbers);
        let made = self.repairs.iter().map(|made| {
            let used = made.used.as_deref().map(value).transpose()?;
            repair.call1((&made.path, made.defect.name(), made.action, value(&made.sent)?, used, &made.note))
        });
        let made = PyTuple::new(py, made.collect::<PyResult<Vec<_>>>()?)?;
        match &self.refusal {
            None => Ok(made.into_any().unbind()),
            Some(refusal) => Ok(class(py, &OBSERVED, "Observed")?.call1((made, refusal.value(py)))?.unbind()),
        }
    }
}

#[pymethods]
impl Repairs {
    /// Returns a tuple of `Repair` objects.
    fn __call__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        raise::kept(&self.made, py, || self.make(py)).map(|made| made.bind(py).clone())
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
