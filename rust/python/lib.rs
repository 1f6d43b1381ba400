//! The extension module `ocpp_fast._core`.
//!
//! Only assembles the module; ARCHITECTURE.md names the floors.

mod annotations;
mod bases;
mod batch;
mod bind;
mod codec;
mod exceptions;
mod extension;
mod face;
mod id;
mod inspect;
mod message;
mod object;
mod pending;
mod raise;
mod record;
mod repairs;
mod rules;
mod sink;
mod source;
mod tolerance;
mod websocket;

use pyo3::exceptions::{PyImportError, PyLookupError, PySystemError};
use pyo3::ffi;
use pyo3::panic::PanicException;
use pyo3::prelude::*;

/// Fills the module. Runs once for each interpreter that imports it.
#[pymodule(gil_used = false)]
fn _core(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    // First, because adding a class keeps it for the whole process.
    refuse_subinterpreter()?;
    // PyO3 turns a panic into a PanicException, a BaseException that `except Exception` does not catch. This class
    // belongs to our copy of PyO3 alone.
    py.get_type::<PanicException>().setattr("__bases__", (py.get_type::<PySystemError>(),))?;
    module.add_class::<codec::Codec>()?;
    module.add_class::<exceptions::DecodeError>()?;
    module.add_class::<exceptions::OcppError>()?;
    module.add_class::<extension::ExtensionTables>()?;
    module.add_class::<message::AnyMessage>()?;
    module.add_class::<websocket::FrameSplitter>()?;
    module.add_class::<record::Record>()?;
    module.add_class::<record::Request>()?;
    module.add_class::<record::Response>()?;
    module.add_class::<record::SendPayload>()?;
    module.add_class::<tolerance::Remedies>()?;
    module.add_function(wrap_pyfunction!(definition, module)?)?;
    module.add_function(wrap_pyfunction!(extension::from_json, module)?)?;
    module.add_function(wrap_pyfunction!(face::actions, module)?)?;
    module.add_function(wrap_pyfunction!(inspect::tables, module)?)?;
    module.add_function(wrap_pyfunction!(message::rebuild_head, module)?)?;
    module.add_function(wrap_pyfunction!(message::with_repairs, module)?)?;
    module.add_function(wrap_pyfunction!(record::rebuild, module)?)?;
    module.add_function(wrap_pyfunction!(websocket::text_frames, module)?)?;
    record::prepare(py);
    message::prepare(py)?;
    face::prepare(py)?;
    for (name, class) in message::exports(py)? {
        module.add(name, class)?;
    }
    Ok(())
}

/// Raises ImportError in a subinterpreter, because classes are kept for the process and belong to one interpreter.
fn refuse_subinterpreter() -> PyResult<()> {
    // SAFETY: the thread is attached, so that it has a current interpreter.
    let id = unsafe { ffi::PyInterpreterState_GetID(ffi::PyInterpreterState_Get()) };
    // The main interpreter is the first one of its process.
    if id == 0 { Ok(()) } else { Err(PyImportError::new_err("ocpp_fast does not support subinterpreters")) }
}

/// Returns the record class or StrEnum called `name` in a version's package. Raises LookupError.
#[pyfunction]
fn definition<'py>(py: Python<'py>, package: &str, name: &str) -> PyResult<Bound<'py, PyAny>> {
    let found = bind::named(py, package, name)?;
    found.ok_or_else(|| PyLookupError::new_err(format!("{package} has no type or enum called {name:?}")))
}
