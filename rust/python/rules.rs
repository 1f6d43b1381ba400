//! Rules beyond the schemas, as a user asks for them.
//!
//! Knows the names of the sets. Must never know a rule.

use ocpp_fast_core::schema::Version;
use ocpp_fast_core::schema::ruled;
use ocpp_fast_core::schema::rules::RuleSets;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};

use crate::bind;

const SCHEMA: &str = "schema";
const SPECIFICATION: &str = "specification";
const NON_EMPTY: &str = "non-empty";

/// Reads `rules`: a name, or several names.
pub fn sets(given: &Bound<'_, PyAny>) -> PyResult<RuleSets> {
    let mut sets = RuleSets::default();
    if given.is_instance_of::<PyString>() {
        add(given, &mut sets)?;
        return Ok(sets);
    }
    let names = given.try_iter().map_err(|_| PyTypeError::new_err("rules is a name or a sequence of names"))?;
    for name in names {
        add(&name?, &mut sets)?;
    }
    Ok(sets)
}

fn add(name: &Bound<'_, PyAny>, sets: &mut RuleSets) -> PyResult<()> {
    let name: String = name.extract().map_err(|_| PyTypeError::new_err("rules is a name or a sequence of names"))?;
    match &*name {
        SCHEMA => {}
        SPECIFICATION => sets.specification = true,
        NON_EMPTY => sets.non_empty = true,
        _ => return Err(PyValueError::new_err(format!("no rules are called {name:?}; known are {SCHEMA}, {SPECIFICATION}, {NON_EMPTY}"))),
    }
    Ok(())
}

/// Returns the names of the sets as `rules` takes them: one name, or a tuple of both.
pub fn names<'py>(py: Python<'py>, sets: RuleSets) -> PyResult<Bound<'py, PyAny>> {
    Ok(match sets {
        RuleSets { specification: true, non_empty: true } => PyTuple::new(py, [SPECIFICATION, NON_EMPTY])?.into_any(),
        RuleSets { specification: true, .. } => PyString::new(py, SPECIFICATION).into_any(),
        RuleSets { non_empty: true, .. } => PyString::new(py, NON_EMPTY).into_any(),
        RuleSets { .. } => PyString::new(py, SCHEMA).into_any(),
    })
}

/// Returns a version with rules beyond the schemas. Makes the classes of all its types.
pub fn version_with(py: Python<'_>, base: &'static Version, sets: RuleSets) -> PyResult<&'static Version> {
    Ok(ruled::with_rules(base, sets, |ty| bind::class(py, ty).map(drop))?)
}
