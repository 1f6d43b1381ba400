//! The `pending` argument: it names the action that a CALLRESULT answers, which the frame itself does not say.
//!
//! Knows the tables of one codec. Must never know the codec.

use ocpp_fast_core::json::string::Raw;
use ocpp_fast_core::rpc::violation::quoted;
use ocpp_fast_core::schema::Action;
use ocpp_fast_core::walk::frame::Rules;
use pyo3::exceptions::{PyLookupError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyMapping, PyString};

use crate::object::error::discard;
use crate::object::text;

/// An action's name, a mapping of message id to action, or nothing.
pub type Pending<'a, 'py> = Option<&'a Bound<'py, PyAny>>;

/// Returns the action that the result with this id answers, if `pending` knows it.
pub fn action<'py>(py: Python<'py>, rules: &Rules, pending: Pending<'_, 'py>, id: Raw<'_>) -> PyResult<Option<&'static Action>> {
    let mut scratch = Vec::new();
    action_of(py, rules, pending, || id.str(&mut scratch).ok())
}

/// Like [`action`]; calls `id` only if `pending` is a mapping.
pub fn action_of<'py, 'i>(
    py: Python<'py>,
    rules: &Rules,
    pending: Pending<'_, 'py>,
    id: impl FnOnce() -> Option<&'i str>,
) -> PyResult<Option<&'static Action>> {
    let Some(pending) = pending else {
        return Ok(None);
    };
    if let Ok(name) = pending.cast::<PyString>() {
        return answered(rules, name).map(Some);
    }
    let Some(id) = id() else {
        return Ok(None);
    };
    let name = if let Ok(map) = pending.cast::<PyDict>() {
        let Some(name) = map.get_item(id)? else {
            return Ok(None);
        };
        name
    } else if let Ok(map) = pending.cast::<PyMapping>() {
        match map.get_item(id) {
            Ok(name) => name,
            Err(error) if error.is_instance_of::<PyLookupError>(py) => {
                discard(py, error);
                return Ok(None);
            }
            Err(error) => return Err(error),
        }
    } else {
        return Err(PyTypeError::new_err("pending is an action's name or a mapping of message id to action"));
    };
    answered(rules, name.cast::<PyString>().map_err(|_| no_action_name())?).map(Some)
}

/// Returns the action called `name`. Raises ValueError if the version has none of that name with a response.
fn answered(rules: &Rules, name: &Bound<'_, PyString>) -> PyResult<&'static Action> {
    let action = text::utf8(name).and_then(|name| rules.version.action(name)).filter(|action| action.response.is_some());
    match action {
        Some(action) => Ok(action),
        None => Err(PyValueError::new_err(format!(
            "pending names {}, which is no action with a response in OCPP {}",
            name.repr()?,
            rules.version.name
        ))),
    }
}

#[cold]
fn no_action_name() -> PyErr {
    PyTypeError::new_err("pending maps message ids to names of actions")
}

/// Builds the LookupError for a result whose id `pending` does not know.
#[cold]
pub fn unknown_id(id: &str) -> PyErr {
    PyLookupError::new_err(format!("no pending call with message id {}", quoted(id)))
}
