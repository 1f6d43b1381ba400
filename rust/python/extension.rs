//! Extensions and longer limits, as Python declares them.
//!
//! Reads dicts into the plain values that `schema::declare` takes, and makes the classes that tables share.

use ocpp_fast_core::schema::declare::{
    self, ActionDeclaration, ConditionDeclaration, DeliveryDeclaration, EnumDeclaration, Extension, ExtensionDeclaration, FieldDeclaration,
    GateDeclaration, ItemDeclaration, KindDeclaration, TypeDeclaration,
};
use ocpp_fast_core::schema::{Kind, Role, Sender, Version};
use pyo3::exceptions::{PyKeyError, PyLookupError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyType};

use crate::bind;
use crate::inspect;
use crate::object::text;
use crate::record;
use crate::sink::Numbers;

/// The tables of an extension. `ocpp_fast.Extension` reads the grammar and makes them.
#[pyclass(frozen, module = "ocpp_fast._core")]
pub struct ExtensionTables {
    extension: Extension,
}

#[pymethods]
impl ExtensionTables {
    /// Makes the tables. `tables` has the shape of `tables(version)` with the sections actions, types and enums, and a
    /// request also has its `response`. A kind may name a type or an enum of the version. `module` is the module that
    /// the classes say they are in. Raises ValueError, and LookupError for a name that does not exist.
    #[new]
    fn new(version: &str, module: &str, tables: &Bound<'_, PyDict>) -> PyResult<Self> {
        let declaration = ExtensionDeclaration {
            module: module.to_owned(),
            enums: section(tables, "enums", enum_declaration)?,
            types: section(tables, "types", type_declaration)?,
            actions: section(tables, "actions", action_declaration)?,
        };
        let extension = declare::extension(inspect::version(version)?, &declaration).map_err(raised)?;
        Ok(ExtensionTables { extension })
    }

    /// Returns the record class or StrEnum with this name. Raises LookupError.
    fn definition<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        match bind::named_in(py, self.extension.version(), name)? {
            Some(found) => Ok(found),
            None => Err(PyLookupError::new_err(format!("the extension has no type or enum called {name:?}"))),
        }
    }
}

/// Returns a record of this class from JSON text. Raises DecodeError.
#[pyfunction]
pub fn from_json<'py>(class: &Bound<'py, PyType>, text: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyAny>> {
    let ty = bind::type_of(class).ok_or_else(|| PyTypeError::new_err("not a record class"))?;
    record::from_text(class.py(), ty, text::utf8(text).unwrap_or(b"\xff"), Numbers::Float)
}

/// Returns `base` with extensions and with longer limits; see [`declare::version_with`].
pub fn version_with(
    py: Python<'_>,
    base: &'static Version,
    extensions: &[PyRef<'_, ExtensionTables>],
    max_lengths: Vec<(String, u32)>,
) -> PyResult<&'static Version> {
    let extensions: Vec<&Extension> = extensions.iter().map(|tables| &tables.extension).collect();
    let bind = |ty| bind::class(py, ty).map(|_| ()).map_err(|error| Failed::Raised(error.into()));
    declare::version_with(base, &extensions, max_lengths, bind).map_err(|failed| match failed {
        Failed::Declared(error) => raised(error),
        Failed::Raised(error) => error,
    })
}

/// A declaration that is wrong, or a class that Python could not make.
enum Failed {
    Declared(declare::Error),
    Raised(PyErr),
}

impl From<declare::Error> for Failed {
    fn from(error: declare::Error) -> Failed {
        Failed::Declared(error)
    }
}

fn raised(error: declare::Error) -> PyErr {
    match error {
        declare::Error::Invalid(words) => PyValueError::new_err(words),
        declare::Error::Unknown(words) => PyLookupError::new_err(words),
    }
}

type Definition<'a, 'py> = &'a Bound<'py, PyDict>;

/// Reads a dict of name to table.
fn section<T>(tables: Definition<'_, '_>, name: &str, declaration: impl Fn(String, Definition<'_, '_>) -> PyResult<T>) -> PyResult<Vec<T>> {
    let section: Bound<'_, PyDict> = item(tables, name)?.cast_into()?;
    section.iter().map(|(name, table)| declaration(name.extract()?, table.cast()?)).collect()
}

fn enum_declaration(name: String, table: Definition<'_, '_>) -> PyResult<EnumDeclaration> {
    let values: Vec<String> = get(table, "values")?;
    let members: Vec<String> = get(table, "members")?;
    if values.len() != members.len() {
        return Err(PyValueError::new_err(format!("enum {name}: each value needs one member")));
    }
    Ok(EnumDeclaration { name, doc: get(table, "doc")?, values: values.into_iter().zip(members).collect() })
}

fn type_declaration(name: String, table: Definition<'_, '_>) -> PyResult<TypeDeclaration> {
    let role: String = get(table, "role")?;
    let fields: Vec<Bound<'_, PyDict>> = get(table, "fields")?;
    Ok(TypeDeclaration {
        name,
        doc: get(table, "doc")?,
        role: match &*role {
            "request" => Role::Request,
            "response" => Role::Response,
            "send" => Role::Send,
            _ => Role::Data,
        },
        action: get(table, "action")?,
        response: given(table, "response")?,
        delivery: match condition(table, "kept")? {
            ConditionDeclaration::Never => None,
            kept => Some(DeliveryDeclaration { kept, sample: condition(table, "sample")? }),
        },
        additional_members: get(table, "open")?,
        fields: fields.iter().map(field_declaration).collect::<PyResult<_>>()?,
    })
}

fn field_declaration(table: Definition<'_, '_>) -> PyResult<FieldDeclaration> {
    Ok(FieldDeclaration {
        wire: get(table, "wire")?,
        python: get(table, "name")?,
        required: get(table, "required")?,
        kind: kind_declaration(item(table, "kind")?.cast()?)?,
        note: get(table, "note")?,
    })
}

/// Reads a kind in the shape that `inspect::kind_table` writes.
fn kind_declaration(table: Definition<'_, '_>) -> PyResult<KindDeclaration> {
    let kind: Option<String> = given(table, "type")?;
    if kind.as_deref() != Some("array") {
        return item_declaration(table).map(KindDeclaration::One);
    }
    Ok(KindDeclaration::List {
        item: item_declaration(item(table, "items")?.cast()?)?,
        min: given(table, "minItems")?.unwrap_or(0),
        max: given(table, "maxItems")?.unwrap_or(u32::MAX),
        allow_single: given(table, "orOne")?.unwrap_or(false),
    })
}

fn item_declaration(table: Definition<'_, '_>) -> PyResult<ItemDeclaration> {
    if let Some(name) = given(table, "enum")? {
        return Ok(ItemDeclaration::Enum(name));
    }
    if let Some(name) = given(table, "object")? {
        return Ok(ItemDeclaration::Object(name));
    }
    let Some(kind) = given::<String>(table, "type")? else {
        return Ok(ItemDeclaration::Value(Kind::Any));
    };
    Ok(ItemDeclaration::Value(match &*kind {
        "string" => match given::<String>(table, "format")?.as_deref() {
            Some("date-time") => Kind::DateTime,
            Some(_) => Kind::Uri,
            None => Kind::Str { max: given(table, "maxLength")?.unwrap_or(u32::MAX) },
        },
        "integer" => Kind::Int {
            min: given(table, "minimum")?.unwrap_or(i64::MIN),
            max: given(table, "maximum")?.unwrap_or(i64::MAX),
            literal: given(table, "literal")?.unwrap_or(false),
        },
        "number" => Kind::Num {
            min: given(table, "minimum")?.unwrap_or(f64::NEG_INFINITY),
            max: given(table, "maximum")?.unwrap_or(f64::INFINITY),
            multiple_of_tenth: table.contains("multipleOf")?,
        },
        "boolean" => Kind::Bool,
        other => return Err(PyValueError::new_err(format!("no kind of value is called {other:?}"))),
    }))
}

fn action_declaration(name: String, table: Definition<'_, '_>) -> PyResult<ActionDeclaration> {
    let sender: String = get(table, "sender")?;
    Ok(ActionDeclaration {
        name,
        doc: get(table, "doc")?,
        block: get(table, "block")?,
        sender: match &*sender {
            "station" => Sender::Station,
            "csms" => Sender::Csms,
            _ => Sender::Both,
        },
        request: given(table, "request")?,
        response: given(table, "response")?,
        send: given(table, "send")?,
        gate: match given::<String>(table, "gate")?.as_deref() {
            None => None,
            Some("boot") => Some(GateDeclaration::Boot),
            Some("start-stop") => Some(GateDeclaration::StartStop),
            Some("trigger") => match item(table, "causes")?.extract::<String>() {
                Ok(field) => Some(GateDeclaration::TriggerBy(field)),
                Err(_) => Some(GateDeclaration::Trigger(get(table, "causes")?)),
            },
            Some(other) => return Err(PyValueError::new_err(format!("no gate is called {other:?}"))),
        },
    })
}

/// Reads a condition in the shape that `inspect::actions` writes.
fn condition(table: Definition<'_, '_>, name: &str) -> PyResult<ConditionDeclaration> {
    let Some(condition) = table.get_item(name)? else {
        return Ok(ConditionDeclaration::Never);
    };
    if let Ok(always) = condition.extract::<bool>() {
        return Ok(if always { ConditionDeclaration::Always } else { ConditionDeclaration::Never });
    }
    match <[String; 2]>::try_from(condition.extract::<Vec<String>>()?) {
        Ok([field, value]) => Ok(ConditionDeclaration::Equal(field, value)),
        Err(fields) => match <[String; 1]>::try_from(fields) {
            Ok([field]) => Ok(ConditionDeclaration::Given(field)),
            Err(_) => Err(PyValueError::new_err(format!("{name} must be True, a field, or a field and its value"))),
        },
    }
}

fn item<'py>(table: Definition<'_, 'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    table.get_item(name)?.ok_or_else(|| PyKeyError::new_err(name.to_owned()))
}

fn get<'py, T: for<'a> FromPyObject<'a, 'py, Error: Into<PyErr>>>(table: Definition<'_, 'py>, name: &str) -> PyResult<T> {
    item(table, name)?.extract().map_err(Into::into)
}

/// Returns an entry that may be absent or None.
fn given<'py, T: for<'a> FromPyObject<'a, 'py, Error: Into<PyErr>>>(table: Definition<'_, 'py>, name: &str) -> PyResult<Option<T>> {
    match table.get_item(name)? {
        Some(value) if !value.is_none() => value.extract().map(Some).map_err(Into::into),
        _ => Ok(None),
    }
}
