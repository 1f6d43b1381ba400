//! The base classes of records, by role.
//!
//! `record.rs` hands them in when the module is initialised, so that `bind.rs` can derive from them without knowing
//! their methods.

use ocpp_fast_core::schema::Role;
use pyo3::exceptions::PySystemError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

use crate::object::class;

/// One base class for each role of a type.
pub struct Bases {
    pub data: Py<PyType>,
    pub request: Py<PyType>,
    pub response: Py<PyType>,
    pub send: Py<PyType>,
}

static BASES: PyOnceLock<Bases> = PyOnceLock::new();

/// Stores the base classes and prepares them to be derived from. Must run before the first record class is made.
pub fn set(py: Python<'_>, bases: Bases) {
    for base in [&bases.data, &bases.request, &bases.response, &bases.send] {
        class::untracked(base.bind(py));
    }
    // A second initialisation of the module hands in the same classes.
    let _ = BASES.set(py, bases);
}

/// Returns the base class of types with this role.
pub fn base<'py>(py: Python<'py>, role: Role) -> PyResult<&'py Bound<'py, PyType>> {
    let bases = BASES.get(py).ok_or_else(|| PySystemError::new_err("the module is not initialised"))?;
    let base = match role {
        Role::Data => &bases.data,
        Role::Request => &bases.request,
        Role::Response => &bases.response,
        Role::Send => &bases.send,
    };
    Ok(base.bind(py))
}
