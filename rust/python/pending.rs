//! The `pending` argument: it names the action that a CALLRESULT answers, which the frame itself does not say.
//!
//! Knows the tables of one codec. Must never know the codec.

use ocpp_fast_core::json::string::{Raw, Text};
use ocpp_fast_core::rpc::violation::quoted;
use ocpp_fast_core::schema::Action;
use ocpp_fast_core::walk::frame::Rules;
use pyo3::exceptions::{PyLookupError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyMapping, PyString};

use crate::object::error::discard;
use crate::object::{mapping, text};

/// An action's name, a mapping of message id to action, or nothing.
pub type Pending<'a, 'py> = Option<&'a Bound<'py, PyAny>>;

/// The most entries of a dict that are compared one by one. Making and hashing a key takes as long as six comparisons.
const COMPARED: usize = 4;

/// Returns the action that the result with this id answers, if `pending` knows it.
///
/// Raises TypeError if `pending` is neither a name nor a mapping to names, ValueError if it names no action with a
/// response, and whatever a mapping raises, except LookupError.
pub fn action<'py>(py: Python<'py>, rules: &Rules, pending: Pending<'_, 'py>, id: Raw<'_>) -> PyResult<Option<&'static Action>> {
    let mut scratch = Vec::new();
    find(py, rules, pending, || id.text(&mut scratch).ok())
}

/// Like [`action`], for an id that has been read. Calls `id` only if `pending` is a mapping.
pub fn action_of<'py, 'i>(
    py: Python<'py>,
    rules: &Rules,
    pending: Pending<'_, 'py>,
    id: impl FnOnce() -> Option<&'i str>,
) -> PyResult<Option<&'static Action>> {
    let text = |id: &'i str| if id.is_ascii() { Text::Ascii(id.as_bytes()) } else { Text::Wide(id, id.chars().count()) };
    find(py, rules, pending, || id().map(text))
}

#[inline(always)]
fn find<'py, 'i>(
    py: Python<'py>,
    rules: &Rules,
    pending: Pending<'_, 'py>,
    id: impl FnOnce() -> Option<Text<'i>>,
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
    let Some(name) = look_up(py, pending, id)? else {
        return Ok(None);
    };
    answered(rules, name.cast::<PyString>().map_err(|_| no_action_name())?).map(Some)
}

/// Returns the value that a mapping has for an id.
fn look_up<'py>(py: Python<'py>, pending: &Bound<'py, PyAny>, id: Text<'_>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let dict = pending.cast::<PyDict>().ok();
    if let (Some(dict), Text::Ascii(id)) = (dict, &id)
        && dict.len() <= COMPARED
        && let Some(found) = mapping::find_ascii(dict, id)
    {
        return Ok(found);
    }
    let key = match id {
        Text::Ascii(id) => text::ascii(py, id),
        Text::Wide(id, _) => text::wide(py, id),
    }?;
    if let Some(dict) = dict {
        return dict.get_item(key);
    }
    let Ok(mapping) = pending.cast::<PyMapping>() else {
        return Err(PyTypeError::new_err("pending is an action's name or a mapping of message id to action"));
    };
    match mapping.get_item(key) {
        Ok(name) => Ok(Some(name)),
        Err(error) if error.is_instance_of::<PyLookupError>(py) => {
            discard(py, error);
            Ok(None)
        }
        Err(error) => Err(error),
    }
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
