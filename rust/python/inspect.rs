//! The tables as plain Python data, for documentation, the command line and the tests that hold them against
//! the published schemas.

use ocpp_fast_core::schema::versions::{self, VERSIONS};
use ocpp_fast_core::schema::{Action, Enum, Field, Kind, Role, Sender, Type, Version};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

/// The version that `name` says, by number or subprotocol.
pub fn version(name: &str) -> PyResult<&'static Version> {
    versions::version(name).ok_or_else(|| {
        let known: Vec<&str> = VERSIONS.into_iter().map(|version| version.name).collect();
        PyValueError::new_err(format!("unknown OCPP version {name:?}; known: {}", known.join(", ")))
    })
}

/// A whole version: its blocks, actions, types and enums.
#[pyfunction]
pub fn tables<'py>(py: Python<'py>, version: &str) -> PyResult<Bound<'py, PyDict>> {
    let version = self::version(version)?;
    let (blocks, actions, types, enums) = (PyDict::new(py), PyDict::new(py), PyDict::new(py), PyDict::new(py));
    for block in version.blocks {
        blocks.set_item(block.module, dict(py, &[("profile", block.profile), ("doc", block.doc)])?)?;
    }
    for action in version.actions {
        actions.set_item(action.name, action_table(py, action)?)?;
    }
    for ty in version.types {
        types.set_item(ty.name, type_table(py, ty)?)?;
    }
    for of in version.enums {
        enums.set_item(of.name, enum_table(py, of)?)?;
    }
    let all = dict(
        py,
        &[("version", version.name), ("subprotocol", version.subprotocol), ("package", version.package), ("edition", version.edition)],
    )?;
    for (name, table) in [("blocks", blocks), ("actions", actions), ("types", types), ("enums", enums)] {
        all.set_item(name, table)?;
    }
    Ok(all)
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
    Ok(table)
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

fn enum_table<'py>(py: Python<'py>, of: &Enum) -> PyResult<Bound<'py, PyDict>> {
    let table = dict(py, &[("doc", of.doc), ("module", of.module)])?;
    table.set_item("values", PyList::new(py, of.values.iter().map(|value| value.wire))?)?;
    table.set_item("members", PyList::new(py, of.values.iter().map(|value| value.python_name()))?)?;
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
        Kind::Enum(of) => dict(py, &[("enum", of.name)]),
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
