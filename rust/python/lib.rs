//! `ocpp_fast._core`: the codec as a Python extension.
//!
//! Module definition only; ARCHITECTURE.md names the floors.

mod bases;
mod batch;
mod bind;
mod codec;
mod extension;
mod face;
mod id;
mod inspect;
mod message;
mod object;
mod pending;
mod raise;
mod record;
mod sink;
mod source;

#[pyo3::pymodule(gil_used = false)]
mod _core {
    use pyo3::exceptions::PyLookupError;
    use pyo3::prelude::*;

    #[pymodule_export]
    use super::codec::Codec;
    #[pymodule_export]
    use super::extension::{ExtensionTables, from_json};
    #[pymodule_export]
    use super::inspect::tables;
    #[pymodule_export]
    use super::message::{AnyMessage, rebuild_head};
    #[pymodule_export]
    use super::record::{Record, Request, Response, SendPayload, rebuild};

    /// The record class or StrEnum called `name` in a version's package, made on first use. Raises LookupError.
    #[pyfunction]
    fn definition<'py>(py: Python<'py>, package: &str, name: &str) -> PyResult<Bound<'py, PyAny>> {
        let found = super::bind::named(py, package, name)?;
        found.ok_or_else(|| PyLookupError::new_err(format!("{package} has no type or enum called {name:?}")))
    }

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        super::record::prepare(module.py());
        super::message::prepare(module.py())?;
        super::face::prepare(module.py())?;
        for (name, class) in super::message::exports(module.py())? {
            module.add(name, class)?;
        }
        Ok(())
    }
}
