//! The Python classes of table entries: a record class for each type, a StrEnum for each enum.
//!
//! A class is made on first use and kept in the entry's binding. Knows the tables and the base classes. Must never know a
//! value, nor JSON.

use core::ffi::{CStr, c_void};

use ocpp_fast_core::schema::versions::VERSIONS;
use ocpp_fast_core::schema::{Action, Enum, EnumValue, Field, Kind, Role, Type, Version};
use pyo3::prelude::*;
use pyo3::types::{PyString, PyType};

use crate::annotations::{self, Annotations, Classes};
use crate::bases;
use crate::inspect;
use crate::object::class::{ClassSpec, FieldSpec, LazyEnum, RecordClass, Shape};
use crate::object::construct;
use crate::object::enums::EnumClass;
use crate::object::error::ErrorIsSet;

/// Returns the record class of `ty`.
#[inline(always)]
pub fn class(py: Python<'_>, ty: &'static Type) -> Result<&'static RecordClass, ErrorIsSet> {
    let kept = ty.binding.get().cast::<RecordClass>();
    // SAFETY: only `make_class` sets the binding of a type, to a leaked class.
    match unsafe { kept.as_ref() } {
        Some(class) => Ok(class),
        None => make_class(py, ty).map_err(|error| ErrorIsSet::with(py, error)),
    }
}

/// Returns the StrEnum of `definition`.
#[inline(always)]
pub fn enum_class(py: Python<'_>, definition: &'static Enum) -> Result<&'static EnumClass, ErrorIsSet> {
    let kept = definition.binding.get().cast::<EnumClass>();
    // SAFETY: only `make_enum` sets the binding of an enum, to a leaked class.
    match unsafe { kept.as_ref() } {
        Some(class) => Ok(class),
        None => make_enum(py, definition).map_err(|error| ErrorIsSet::with(py, error)),
    }
}

/// Returns the type whose class this is, or `None` for the class of a message.
#[inline(always)]
pub fn definition(class: &RecordClass) -> Option<&'static Type> {
    // SAFETY: `make_class` gives `RecordClass::make` a type that lives for ever; the other caller gives it null.
    unsafe { class.definition().cast::<Type>().as_ref() }
}

#[cold]
fn make_class(py: Python<'_>, ty: &'static Type) -> PyResult<&'static RecordClass> {
    let version = ty.version;
    let field = |(field, doc): (&'static Field, &'static CStr)| {
        let (wire, required) = (field.wire, field.required);
        Ok(FieldSpec { name: field.python_name(), doc: Some(doc), wire, required, shape: shape(py, &field.kind)? })
    };
    let fields: Vec<FieldSpec> = ty.fields.iter().zip(annotations::docs(ty.fields)).map(field).collect::<PyResult<_>>()?;
    let path = format!("{}.{}", module(version, ty.module), ty.name);
    let spec = ClassSpec {
        path,
        label: ty.action,
        doc: doc(ty, &fields),
        base: bases::base(py, ty.role)?,
        fields,
        open: ty.additional_members,
        words: 0,
        text: None,
        definition: (&raw const *ty).cast(),
        constructor: construct::by_keyword,
    };
    let class = RecordClass::make(py, spec)?;
    let mut attributes: Vec<(&str, Bound<'_, PyAny>)> =
        vec![("__version__", PyString::new(py, version.name).into_any()), ("__annotations__", Annotations::of(py, ty, CLASSES)?)];
    if ty.role != Role::Data {
        attributes.push(("__action__", PyString::intern(py, ty.action).into_any()));
    }
    if let Some(response) = ty.response {
        attributes.push(("__response_type__", self::class(py, response)?.as_type(py).into_any()));
    }
    if let Some(rules) = inspect::delivery(py, ty)? {
        attributes.push(("__delivery__", rules.into_any()));
    }
    class.seal(py, &attributes)?;
    let kept = ty.binding.set((&raw const *class).cast_mut().cast());
    // SAFETY: `set` returns the kept pointer: this class, or the one of a thread that was first.
    Ok(unsafe { &*kept.cast::<RecordClass>() })
}

/// The functions by which annotations find the classes of other table entries.
const CLASSES: Classes = Classes {
    of_enum: |py, definition| Ok(enum_class(py, definition)?.class(py).clone().unbind()),
    of_type: |py, ty| Ok(class(py, ty)?.as_type(py).into_any().unbind()),
};

fn lazy(definition: &'static Enum) -> LazyEnum {
    let make = |py: Python<'_>, definition: *const c_void| {
        // SAFETY: `LazyEnum` calls this with the pointer that stands beside it, which is to an enum that lives for ever.
        Ok(enum_class(py, unsafe { &*definition.cast::<Enum>() })?)
    };
    LazyEnum { definition: (&raw const *definition).cast(), make }
}

fn shape(py: Python<'_>, kind: &'static Kind) -> PyResult<Shape> {
    Ok(match *kind {
        Kind::Enum(definition) => Shape::Member(lazy(definition)),
        Kind::Object(ty) => Shape::Nested(class(py, ty)?),
        Kind::List(list) => match list.item {
            Kind::Enum(definition) => Shape::Sequence(Some(lazy(definition))),
            _ => Shape::Sequence(None),
        },
        Kind::Any => Shape::Free,
        Kind::Str { .. } | Kind::Int { .. } | Kind::Num { .. } | Kind::Bool | Kind::DateTime | Kind::Uri => Shape::Plain,
    })
}

/// Returns the full name of a version's module. An extension's module has a full name of its own.
fn module(version: &Version, module: &str) -> String {
    let ours = module == "types" || version.blocks.iter().any(|block| block.module == module);
    if ours { format!("ocpp_fast.{}.{module}", version.package) } else { module.to_owned() }
}

/// Returns an action's name as the one `str` that all messages share.
#[inline]
pub fn action_name<'py>(py: Python<'py>, action: &'static Action) -> PyResult<Bound<'py, PyAny>> {
    match action.request.or(action.send) {
        Some(ty) => Ok(class(py, ty)?.label(py).clone().into_any()),
        None => Ok(PyString::intern(py, action.name).into_any()),
    }
}

/// Returns a docstring that begins with the signature, in the form that `inspect` reads.
fn doc(ty: &Type, fields: &[FieldSpec]) -> String {
    let mut doc = format!("{}(", ty.name);
    let mut before = "*, ";
    let (required, optional) = (fields.iter().filter(|field| field.required), fields.iter().filter(|field| !field.required));
    let parameters = required.map(|field| (&*field.name, "")).chain(optional.map(|field| (&*field.name, "=None")));
    for (name, default) in parameters.chain(ty.additional_members.then_some(("extra", "=None"))) {
        for part in [before, name, default] {
            doc.push_str(part);
        }
        before = ", ";
    }
    doc.push_str(")\n--\n\n");
    doc.push_str(ty.doc);
    doc
}

#[cold]
fn make_enum(py: Python<'_>, definition: &'static Enum) -> PyResult<&'static EnumClass> {
    let module = module(definition.version, definition.module);
    let names: Vec<_> = definition.values.iter().map(EnumValue::python_name).collect();
    let values = names.iter().zip(definition.values).map(|(name, value)| (&**name, value.wire));
    let made = Box::new(EnumClass::make(py, &module, definition.name, definition.doc, values)?);
    let made: &'static EnumClass = Box::leak(made);
    let kept = definition.binding.set((&raw const *made).cast_mut().cast());
    // SAFETY: `set` returns the kept pointer: this class, or the one of a thread that was first.
    Ok(unsafe { &*kept.cast::<EnumClass>() })
}

/// Returns the class or StrEnum called `name` in a version's package.
pub fn named<'py>(py: Python<'py>, package: &str, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    match VERSIONS.into_iter().find(|version| version.package == package) {
        Some(version) => named_in(py, version, name),
        None => Ok(None),
    }
}

/// Returns the class or StrEnum called `name` in a version.
pub fn named_in<'py>(py: Python<'py>, version: &Version, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    if let Some(ty) = version.types.iter().find(|ty| ty.name == name) {
        return Ok(Some(class(py, ty)?.as_type(py).into_any()));
    }
    match version.enums.iter().find(|definition| definition.name == name) {
        Some(definition) => Ok(Some(enum_class(py, definition)?.class(py).clone())),
        None => Ok(None),
    }
}

/// Returns the type of a record class, or `None` for any other class.
pub fn type_of(object: &Bound<'_, PyType>) -> Option<&'static Type> {
    RecordClass::of(object).and_then(definition)
}
