//! The tables as plain Python data: for rules of the Python layer, for documentation, and for tests.

use ocpp_fast_core::schema::versions::{self, VERSIONS};
use ocpp_fast_core::schema::{Action, Causes, Condition, Enum, Field, Gate, Kind, Role, Sender, Type, Version};
use pyo3::IntoPyObjectExt;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

/// Returns the version with this number or subprotocol. Raises ValueError.
pub fn version(name: &str) -> PyResult<&'static Version> {
    versions::version(name).ok_or_else(|| {
        let known: Vec<&str> = VERSIONS.into_iter().map(|version| version.name).collect();
        PyValueError::new_err(format!("unknown OCPP version {name:?}; known: {}", known.join(", ")))
    })
}

/// Returns a version as plain data: its blocks, actions, types and enums. Raises ValueError.
#[pyfunction]
pub fn tables<'py>(py: Python<'py>, version: &str) -> PyResult<Bound<'py, PyDict>> {
    let version = self::version(version)?;
    let (blocks, types, enums) = (PyDict::new(py), PyDict::new(py), PyDict::new(py));
    for block in version.blocks {
        blocks.set_item(block.module, dict(py, &[("profile", block.profile), ("doc", block.doc)])?)?;
    }
    for ty in version.types {
        types.set_item(ty.name, type_table(py, ty)?)?;
    }
    for definition in version.enums {
        enums.set_item(definition.name, enum_table(py, definition)?)?;
    }
    let all = dict(
        py,
        &[("version", version.name), ("subprotocol", version.subprotocol), ("package", version.package), ("edition", version.edition)],
    )?;
    for (name, table) in [("blocks", blocks), ("actions", actions(py, version)?), ("types", types), ("enums", enums)] {
        all.set_item(name, table)?;
    }
    Ok(all)
}

/// Returns the actions of a version, those of extensions included.
pub fn actions<'py>(py: Python<'py>, version: &Version) -> PyResult<Bound<'py, PyDict>> {
    let actions = PyDict::new(py);
    for action in version.actions {
        actions.set_item(action.name, action_table(py, action)?)?;
    }
    Ok(actions)
}

fn dict<'py>(py: Python<'py>, items: &[(&str, &str)]) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (name, value) in items {
        dict.set_item(name, value)?;
    }
    Ok(dict)
}

fn action_table<'py>(py: Python<'py>, action: &Action) -> PyResult<Bound<'py, PyDict>> {
    let sender = match action.sender {
        Sender::Station => "station",
        Sender::Csms => "csms",
        Sender::Both => "both",
    };
    let table = dict(py, &[("doc", action.doc), ("block", action.block), ("sender", sender)])?;
    for (name, message) in [("request", action.request), ("response", action.response), ("send", action.send)] {
        table.set_item(name, message.map(|ty| ty.name))?;
    }
    add_columns(&table, action)?;
    Ok(table)
}

/// Adds the columns that an action has, in the notation of the definition files. A condition is True, `[field]` or
/// `[field, value]`; `caused` has the actions for each value of the field that `causes` names.
fn add_columns(table: &Bound<'_, PyDict>, action: &Action) -> PyResult<()> {
    match action.gate {
        None => {}
        Some(Gate::Boot) => table.set_item("gate", "boot")?,
        Some(Gate::StartStop) => table.set_item("gate", "start-stop")?,
        Some(Gate::Trigger(causes)) => {
            table.set_item("gate", "trigger")?;
            match causes {
                Causes::Actions(actions) => table.set_item("causes", actions)?,
                Causes::NamedBy { field, except } => {
                    table.set_item("causes", field)?;
                    table.set_item("caused", caused(table.py(), action, field, except)?)?;
                }
            }
        }
    }
    if action.heartbeat {
        table.set_item("heartbeat", true)?;
    }
    if let Some(field) = action.body {
        table.set_item("body", field)?;
    }
    if let Some(delivery) = action.request.and_then(|ty| ty.delivery) {
        for (name, condition) in [("kept", delivery.kept), ("sample", delivery.sample)] {
            match condition {
                Condition::Never => {}
                Condition::Always => table.set_item(name, true)?,
                Condition::Given(field) => table.set_item(name, [field])?,
                Condition::Equal(field, value) => table.set_item(name, [field, value])?,
            }
        }
        if let Some(field) = delivery.begins {
            table.set_item("begins", field)?;
        }
    }
    Ok(())
}

/// Returns the rules for a request that a station keeps, with the names of attributes in place of wire names; None for
/// any other type. A condition is a bool, `(attribute,)` or `(attribute, value)`.
pub fn delivery<'py>(py: Python<'py>, ty: &Type) -> PyResult<Option<Bound<'py, PyDict>>> {
    let Some(delivery) = ty.delivery else {
        return Ok(None);
    };
    let attribute = |ty: &Type, wire: &str| ty.field(wire.as_bytes()).map(|position| ty.fields[position].python_name());
    let condition = |condition| match condition {
        Condition::Never => false.into_bound_py_any(py),
        Condition::Always => true.into_bound_py_any(py),
        Condition::Given(field) => (attribute(ty, field),).into_bound_py_any(py),
        Condition::Equal(field, value) => (attribute(ty, field), value).into_bound_py_any(py),
    };
    let rules = PyDict::new(py);
    rules.set_item("kept", condition(delivery.kept)?)?;
    rules.set_item("sample", condition(delivery.sample)?)?;
    rules.set_item("begins", delivery.begins.and_then(|field| attribute(ty.response?, field)))?;
    Ok(Some(rules))
}

/// Returns the actions that each value of a trigger's field causes.
fn caused<'py>(py: Python<'py>, action: &Action, field: &str, except: &[(&str, &'static [&'static str])]) -> PyResult<Bound<'py, PyDict>> {
    let caused = PyDict::new(py);
    let field = action.request.and_then(|ty| Some(&ty.fields[ty.field(field.as_bytes())?]));
    if let Some(Kind::Enum(definition)) = field.map(|field| field.kind) {
        for value in definition.values {
            match except.iter().find(|(name, _)| *name == value.wire) {
                Some((_, actions)) => caused.set_item(value.wire, *actions)?,
                None => caused.set_item(value.wire, [value.wire])?,
            }
        }
    }
    Ok(caused)
}

fn type_table<'py>(py: Python<'py>, ty: &Type) -> PyResult<Bound<'py, PyDict>> {
    let role = match ty.role {
        Role::Data => "data",
        Role::Request => "request",
        Role::Response => "response",
        Role::Send => "send",
    };
    let table = dict(py, &[("doc", ty.doc), ("module", ty.module), ("role", role), ("action", ty.action)])?;
    table.set_item("open", ty.additional_members)?;
    let fields: PyResult<Vec<_>> = ty.fields.iter().map(|field| field_table(py, field)).collect();
    table.set_item("fields", fields?)?;
    Ok(table)
}

fn field_table<'py>(py: Python<'py>, field: &Field) -> PyResult<Bound<'py, PyDict>> {
    let table = dict(py, &[("wire", field.wire), ("name", &field.python_name())])?;
    table.set_item("required", field.required)?;
    table.set_item("note", field.note)?;
    table.set_item("kind", kind_table(py, &field.kind)?)?;
    Ok(table)
}

fn enum_table<'py>(py: Python<'py>, definition: &Enum) -> PyResult<Bound<'py, PyDict>> {
    let table = dict(py, &[("doc", definition.doc), ("module", definition.module)])?;
    table.set_item("values", PyList::new(py, definition.values.iter().map(|value| value.wire))?)?;
    table.set_item("members", PyList::new(py, definition.values.iter().map(|value| value.python_name()))?)?;
    Ok(table)
}

fn kind_table<'py>(py: Python<'py>, kind: &Kind) -> PyResult<Bound<'py, PyDict>> {
    match *kind {
        Kind::Str { max } => {
            let table = dict(py, &[("type", "string")])?;
            if max != u32::MAX {
                table.set_item("maxLength", max)?;
            }
            Ok(table)
        }
        Kind::Int { min, max, literal } => {
            let table = dict(py, &[("type", "integer")])?;
            if min != i64::MIN {
                table.set_item("minimum", min)?;
            }
            if max != i64::MAX {
                table.set_item("maximum", max)?;
            }
            if literal {
                table.set_item("literal", true)?;
            }
            Ok(table)
        }
        Kind::Num { min, max, multiple_of_tenth } => {
            let table = dict(py, &[("type", "number")])?;
            if min != f64::NEG_INFINITY {
                table.set_item("minimum", min)?;
            }
            if max != f64::INFINITY {
                table.set_item("maximum", max)?;
            }
            if multiple_of_tenth {
                table.set_item("multipleOf", 0.1)?;
            }
            Ok(table)
        }
        Kind::Bool => dict(py, &[("type", "boolean")]),
        Kind::DateTime => dict(py, &[("type", "string"), ("format", "date-time")]),
        Kind::Uri => dict(py, &[("type", "string"), ("format", "uri")]),
        Kind::Any => Ok(PyDict::new(py)),
        Kind::Enum(definition) => dict(py, &[("enum", definition.name)]),
        Kind::Object(ty) => dict(py, &[("object", ty.name)]),
        Kind::List(list) => {
            let table = dict(py, &[("type", "array")])?;
            table.set_item("items", kind_table(py, &list.item)?)?;
            if list.min != 0 {
                table.set_item("minItems", list.min)?;
            }
            if list.max != u32::MAX {
                table.set_item("maxItems", list.max)?;
            }
            if list.allow_single {
                table.set_item("orOne", true)?;
            }
            Ok(table)
        }
    }
}
