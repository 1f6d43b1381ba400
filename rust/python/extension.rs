//! Tables made at run time: vendor actions, and longer texts for stations that announce them.
//!
//! Everything made here lives as long as the process, like the tables that are compiled in; a codec with the
//! same extensions and lengths finds what an earlier one has made.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use ocpp_fast_core::bytes::{Fingerprint, Key};
use ocpp_fast_core::index;
use ocpp_fast_core::json::write::Out;
use ocpp_fast_core::schema::{Action, Binding, Enum, EnumValue, Field, Kind, List, Role, Sender, Type, Version, index_at_run_time};
use pyo3::exceptions::{PyKeyError, PyLookupError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyType};

use crate::bind;
use crate::inspect;
use crate::object::text;
use crate::record;
use crate::sink::Numbers;

/// Vendor actions, types and enums over one version. Made by `ocpp_fast.Extension`, which reads the grammar.
#[pyclass(frozen, module = "ocpp_fast._core")]
pub struct ExtensionTables {
    base: &'static Version,
    /// The base with these actions after its own.
    version: &'static Version,
}

#[pymethods]
impl ExtensionTables {
    /// `tables` has the shape of `tables(version)`, with the sections actions, types and enums; a kind may also
    /// name a type or an enum of the version. `module` is where the classes say they live.
    #[new]
    fn new(version: &str, module: &str, tables: &Bound<'_, PyDict>) -> PyResult<Self> {
        let base = inspect::version(version)?;
        // Without blocks: a user's module may be called as one of theirs.
        let own: &'static Version = Box::leak(Box::new(Version { blocks: &[], ..*base }));
        let mut maker =
            TableBuilder { base, own, module: leaked(module), tables: tables.clone(), types: HashMap::new(), enums: HashMap::new() };
        let actions = maker.all()?;
        let types = maker.types.into_values().collect::<Vec<_>>();
        let enums = maker.enums.into_values().collect::<Vec<_>>();
        Ok(ExtensionTables { base, version: extended(base, actions, &types, &enums) })
    }

    /// The record class or StrEnum that is called `name` here. Raises LookupError.
    fn definition<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        match bind::named_in(py, self.version, name)? {
            Some(found) => Ok(found),
            None => Err(PyLookupError::new_err(format!("the extension has no type or enum called {name:?}"))),
        }
    }
}

/// A record of a class from JSON text. Raises DecodeError.
#[pyfunction]
pub fn from_json<'py>(class: &Bound<'py, PyType>, text: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyAny>> {
    let ty = bind::type_of(class).ok_or_else(|| PyTypeError::new_err("not a record class"))?;
    record::from_text(class.py(), ty, text::utf8(text).unwrap_or(b"\xff"), Numbers::Float)
}

/// Makes tables from plain data.
struct TableBuilder<'py> {
    base: &'static Version,
    /// What the types and enums say that their version is.
    own: &'static Version,
    module: &'static str,
    tables: Bound<'py, PyDict>,
    types: HashMap<&'static str, &'static Type>,
    enums: HashMap<&'static str, &'static Enum>,
}

impl<'py> TableBuilder<'py> {
    fn all(&mut self) -> PyResult<Vec<Action>> {
        for (name, table) in self.section("enums")?.iter() {
            let of = self.enumeration(leaked(name.extract()?), table.cast()?)?;
            self.enums.insert(of.name, of);
        }
        for name in self.section("types")?.keys() {
            self.named_type(name.extract()?, &mut Vec::new())?;
        }
        self.section("actions")?.iter().map(|(name, table)| self.action(leaked(name.extract()?), table.cast()?)).collect()
    }

    fn section(&self, name: &str) -> PyResult<Bound<'py, PyDict>> {
        Ok(item(&self.tables, name)?.cast_into()?)
    }

    fn enumeration(&self, name: &'static str, table: &Bound<'py, PyDict>) -> PyResult<&'static Enum> {
        let wires: Vec<String> = item(table, "values")?.extract()?;
        let members: Vec<String> = item(table, "members")?.extract()?;
        if wires.is_empty() || wires.len() != members.len() || wires.len() > index::MOST {
            return Err(PyValueError::new_err(format!("enum {name}: 1 to {} values, each with a member's name", index::MOST)));
        }
        let values: Vec<EnumValue> =
            wires.iter().zip(&members).map(|(wire, name)| EnumValue::new(leaked(wire), Some(leaked(name)))).collect();
        let index = index_at_run_time(&values.iter().map(|value| value.wire).collect::<Vec<_>>()).leak();
        let doc = leaked(item(table, "doc")?.extract()?);
        let made = Enum { name, doc, version: self.own, module: self.module, values: values.leak(), index, binding: Binding::new() };
        Ok(Box::leak(Box::new(made)))
    }

    /// The type called `name`, made on the way if it is one of ours. `open` holds the types that are being made.
    fn named_type(&mut self, name: &str, open: &mut Vec<String>) -> PyResult<&'static Type> {
        if let Some(made) = self.types.get(name) {
            return Ok(made);
        }
        if open.iter().any(|outer| outer == name) {
            return Err(PyValueError::new_err(format!("type {name} contains itself")));
        }
        let Some(table) = self.section("types")?.get_item(name)? else {
            let known = self.base.types.iter().find(|ty| ty.name == name);
            return known.copied().ok_or_else(|| PyLookupError::new_err(format!("no type called {name:?}")));
        };
        open.push(name.to_owned());
        let made = self.make_type(leaked(name), table.cast()?, open)?;
        open.pop();
        self.types.insert(made.name, made);
        Ok(made)
    }

    fn make_type(&mut self, name: &'static str, table: &Bound<'py, PyDict>, open: &mut Vec<String>) -> PyResult<&'static Type> {
        let tables: Vec<Bound<'py, PyDict>> = item(table, "fields")?.extract()?;
        if tables.len() > 64 {
            return Err(PyValueError::new_err(format!("type {name}: more than 64 fields")));
        }
        let fields: PyResult<Vec<Field>> = tables.iter().map(|table| self.field(table, open)).collect();
        let fields: &'static [Field] = fields?.leak();
        let required = fields.iter().enumerate().filter(|(_, field)| field.required).fold(0, |mask, (index, _)| mask | 1 << index);
        let index = index_at_run_time(&fields.iter().map(|field| field.wire).collect::<Vec<_>>()).leak();
        let role = match item(table, "role")?.extract()? {
            "request" => Role::Request,
            "response" => Role::Response,
            "send" => Role::Send,
            _ => Role::Data,
        };
        let response = match (role, table.get_item("response")?) {
            (Role::Request, Some(name)) if !name.is_none() => Some(self.named_type(name.extract()?, open)?),
            _ => None,
        };
        let (doc, action) = (leaked(item(table, "doc")?.extract()?), leaked(item(table, "action")?.extract()?));
        let is_open = item(table, "open")?.extract()?;
        let made = Type {
            name,
            doc,
            version: self.own,
            module: self.module,
            role,
            action,
            to_station: role.to_station(self.sender(action)?),
            response,
            fields,
            required,
            additional_members: is_open,
            index,
            binding: Binding::new(),
        };
        Ok(Box::leak(Box::new(made)))
    }

    fn field(&mut self, table: &Bound<'py, PyDict>, open: &mut Vec<String>) -> PyResult<Field> {
        let wire: String = item(table, "wire")?.extract()?;
        let mut key = Out::new();
        key.push(b',');
        key.string(wire.as_bytes());
        key.push(b':');
        Ok(Field {
            wire: leaked(&wire),
            key: Key::new(leaked(&String::from_utf8_lossy(key.text()))),
            python: Some(leaked(item(table, "name")?.extract()?)),
            required: item(table, "required")?.extract()?,
            kind: self.kind(item(table, "kind")?.cast()?, open)?,
            note: leaked(item(table, "note")?.extract()?),
        })
    }

    /// See `tables::kind_table` for the shape.
    fn kind(&mut self, table: &Bound<'py, PyDict>, open: &mut Vec<String>) -> PyResult<Kind> {
        if let Some(name) = table.get_item("enum")? {
            let name: &str = name.extract()?;
            let known = self.enums.get(name).copied().or_else(|| self.base.enums.iter().find(|of| of.name == name).copied());
            return known.map(Kind::Enum).ok_or_else(|| PyLookupError::new_err(format!("no enum called {name:?}")));
        }
        if let Some(name) = table.get_item("object")? {
            return Ok(Kind::Object(self.named_type(name.extract()?, open)?));
        }
        let Some(kind) = table.get_item("type")? else {
            return Ok(Kind::Any);
        };
        Ok(match kind.extract()? {
            "string" => match table.get_item("format")? {
                Some(format) if format.eq("date-time")? => Kind::DateTime,
                Some(_) => Kind::Uri,
                None => Kind::Str { max: given(table, "maxLength", u32::MAX)? },
            },
            "integer" => Kind::Int {
                min: given(table, "minimum", i64::MIN)?,
                max: given(table, "maximum", i64::MAX)?,
                literal: given(table, "literal", false)?,
            },
            "number" => Kind::Num {
                min: given(table, "minimum", f64::NEG_INFINITY)?,
                max: given(table, "maximum", f64::INFINITY)?,
                multiple_of_tenth: table.contains("multipleOf")?,
            },
            "boolean" => Kind::Bool,
            "array" => {
                let item = self.kind(item(table, "items")?.cast()?, open)?;
                let list = List {
                    item,
                    min: given(table, "minItems", 0)?,
                    max: given(table, "maxItems", u32::MAX)?,
                    allow_single: given(table, "orOne", false)?,
                };
                Kind::List(Box::leak(Box::new(list)))
            }
            other => {
                return Err(PyValueError::new_err(format!("no kind of value is called {other:?}")));
            }
        })
    }

    fn action(&mut self, name: &'static str, table: &Bound<'py, PyDict>) -> PyResult<Action> {
        if self.base.action(name.as_bytes()).is_some() {
            return Err(PyValueError::new_err(format!("OCPP {} has an action {name} of its own", self.base.name)));
        }
        let mut message = |role: &str| -> PyResult<Option<&'static Type>> {
            let name = item(table, role)?;
            if name.is_none() { Ok(None) } else { self.named_type(name.extract()?, &mut Vec::new()).map(Some) }
        };
        let (request, response, send) = (message("request")?, message("response")?, message("send")?);
        let (doc, block) = (leaked(item(table, "doc")?.extract()?), leaked(item(table, "block")?.extract()?));
        Ok(Action { name, fingerprint: Fingerprint::of(name.as_bytes()), doc, block, sender: self.sender(name)?, request, response, send })
    }

    /// Who may request an action of ours.
    fn sender(&self, action: &str) -> PyResult<Sender> {
        let Some(table) = self.section("actions")?.get_item(action)? else {
            return Ok(Sender::Both);
        };
        Ok(match item(table.cast()?, "sender")?.extract()? {
            "station" => Sender::Station,
            "csms" => Sender::Csms,
            _ => Sender::Both,
        })
    }
}

fn item<'py>(table: &Bound<'py, PyDict>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    table.get_item(name)?.ok_or_else(|| PyKeyError::new_err(name.to_owned()))
}

fn given<'py, T: for<'a> FromPyObject<'a, 'py, Error: Into<PyErr>>>(table: &Bound<'py, PyDict>, name: &str, otherwise: T) -> PyResult<T> {
    match table.get_item(name)? {
        Some(value) => value.extract().map_err(Into::into),
        None => Ok(otherwise),
    }
}

fn leaked(text: &str) -> &'static str {
    Box::leak(Box::from(text))
}

/// `base` with more actions; all else stays, but for the types and enums that can be looked up.
fn extended(base: &'static Version, more: Vec<Action>, types: &[&'static Type], enums: &[&'static Enum]) -> &'static Version {
    let actions = [base.actions.to_vec(), more].concat();
    let action_index = index_at_run_time(&actions.iter().map(|action| action.name).collect::<Vec<_>>()).leak();
    let types = [base.types, types].concat().leak();
    let enums = [base.enums, enums].concat().leak();
    Box::leak(Box::new(Version { actions: actions.leak(), action_index, types, enums, ..*base }))
}

/// What a codec asks for beyond its version, by address and name; the key under which it is kept.
type Wanted = (usize, Vec<usize>, Vec<(String, u32)>);

static MADE: Mutex<Option<HashMap<Wanted, &'static Version>>> = Mutex::new(None);

/// `base` with all of `extensions`, and with texts as long as `max_lengths` says: a map of
/// `<Message>.<member>[.<member>...]` in the names of the wire to code points.
pub fn version_with(
    py: Python<'_>,
    base: &'static Version,
    extensions: &[PyRef<'_, ExtensionTables>],
    mut max_lengths: Vec<(String, u32)>,
) -> PyResult<&'static Version> {
    if let Some(other) = extensions.iter().find(|extension| !core::ptr::eq(extension.base, base)) {
        return Err(PyValueError::new_err(format!("an extension of OCPP {} cannot extend OCPP {}", other.base.name, base.name)));
    }
    max_lengths.sort();
    let address = |version: &'static Version| (&raw const *version).addr();
    let wanted = (address(base), extensions.iter().map(|extension| address(extension.version)).collect(), max_lengths);
    let kept = || MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(made) = kept().as_ref().and_then(|made| made.get(&wanted).copied()) {
        return Ok(made);
    }
    let mut actions = base.actions.to_vec();
    for extension in extensions {
        for action in &extension.version.actions[base.actions.len()..] {
            if actions.iter().any(|known| known.name == action.name) {
                return Err(PyValueError::new_err(format!("two extensions have an action {}", action.name)));
            }
            actions.push(*action);
        }
    }
    for (path, max) in &wanted.2 {
        lengthen(py, &mut actions, path, *max)?;
    }
    let action_index = index_at_run_time(&actions.iter().map(|action| action.name).collect::<Vec<_>>()).leak();
    let made: &'static Version = Box::leak(Box::new(Version { actions: actions.leak(), action_index, ..*base }));
    Ok(kept().get_or_insert_default().entry(wanted).or_insert(made))
}

/// Sets one text's limit, in the message that `path` begins with and nowhere else.
fn lengthen(py: Python<'_>, actions: &mut [Action], path: &str, max: u32) -> PyResult<()> {
    let unknown = || PyLookupError::new_err(format!("max_lengths: no text at {path:?}; it is written <Message>.<member>[.<member>...]"));
    let mut steps = path.split('.');
    let message = steps.next().ok_or_else(unknown)?;
    let steps: Vec<&str> = steps.collect();
    let slots = actions.iter_mut().flat_map(|action| [&mut action.request, &mut action.response, &mut action.send]);
    let slot = slots.into_iter().find(|slot| slot.is_some_and(|ty| ty.name == message)).ok_or_else(unknown)?;
    let ty = slot.ok_or_else(unknown)?;
    *slot = Some(with_longer(py, ty, &steps, max, path)?.ok_or_else(unknown)?);
    Ok(())
}

/// A copy of `ty` that differs in one text's limit; it shares the original's class. `None` where there is no such text.
fn with_longer(py: Python<'_>, ty: &'static Type, steps: &[&str], max: u32, path: &str) -> PyResult<Option<&'static Type>> {
    let Some((step, rest)) = steps.split_first() else {
        return Ok(None);
    };
    let Some(index) = ty.field(step.as_bytes()) else {
        return Ok(None);
    };
    let Some(kind) = longer(py, &ty.fields[index].kind, rest, max, path)? else {
        return Ok(None);
    };
    let mut fields = ty.fields.to_vec();
    fields[index].kind = kind;
    bind::class(py, ty)?;
    Ok(Some(Box::leak(Box::new(Type { fields: fields.leak(), binding: ty.binding.shared(), ..*ty }))))
}

fn longer(py: Python<'_>, kind: &Kind, steps: &[&str], max: u32, path: &str) -> PyResult<Option<Kind>> {
    match *kind {
        Kind::Str { max: before } if steps.is_empty() => {
            if max < before {
                return Err(PyValueError::new_err(format!(
                    "max_lengths: {path} is {before} in the schema; a station may announce more, not less ({max})"
                )));
            }
            Ok(Some(Kind::Str { max }))
        }
        Kind::Object(ty) => Ok(with_longer(py, ty, steps, max, path)?.map(Kind::Object)),
        Kind::List(list) => {
            let item = longer(py, &list.item, steps, max, path)?;
            Ok(item.map(|item| Kind::List(Box::leak(Box::new(List { item, ..*list })))))
        }
        _ => Ok(None),
    }
}
