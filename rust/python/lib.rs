//! `ocpp_fast._core`: the codec as a Python extension, and without the feature `python` its interpreter-free floors.
//!
//! Module definition only; ARCHITECTURE.md names the floors.

pub mod bytes;
pub mod fault;
pub mod frame;
pub mod index;
pub mod json;
pub mod schema;
pub mod walk;

#[cfg(feature = "python")]
mod batch;
#[cfg(feature = "python")]
mod codec;
#[cfg(feature = "python")]
mod extension;
#[cfg(feature = "python")]
mod message;
#[cfg(feature = "python")]
mod payload;
#[cfg(feature = "python")]
mod py;
#[cfg(feature = "python")]
mod tables;

#[cfg(feature = "python")]
#[pyo3::pymodule(gil_used = false)]
mod _core {
    use pyo3::exceptions::PyLookupError;
    use pyo3::prelude::*;

    #[pymodule_export]
    use super::codec::Codec;
    #[pymodule_export]
    use super::extension::{ExtensionTables, from_json};
    #[pymodule_export]
    use super::message::{AnyMessage, rebuild_head};
    #[pymodule_export]
    use super::payload::{Record, Request, Response, SendPayload, rebuild};
    #[pymodule_export]
    use super::tables::tables;

    /// The record class or StrEnum called `name` in a version's package, made on first use. Raises LookupError.
    #[pyfunction]
    fn definition<'py>(py: Python<'py>, package: &str, name: &str) -> PyResult<Bound<'py, PyAny>> {
        let found = super::py::bind::named(py, package, name)?;
        found.ok_or_else(|| PyLookupError::new_err(format!("{package} has no type or enum called {name:?}")))
    }

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        super::payload::prepare(module.py());
        super::message::prepare(module.py())?;
        super::codec::prepare(module.py())?;
        for (name, class) in super::message::exports(module.py())? {
            module.add(name, class)?;
        }
        Ok(())
    }
}
