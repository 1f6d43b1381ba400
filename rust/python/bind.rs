//! The Python side of a table entry: the record class of a type, the StrEnum of an enum, made on first use.
//!
//! The one file of this floor that reads the tables. What it makes is kept in the entry's binding.

use std::borrow::Cow;

use ocpp_fast_core::schema::{Action, Enum, EnumValue, Kind, Role, Type, VERSIONS, Version};
use pyo3::prelude::*;
use pyo3::types::{PyString, PyType};

use crate::bases;
use crate::object::class::{Choice, Class, Shape, Spec};
use crate::object::enums::Members;
use crate::object::error::ErrorIsSet;

/// The record class of `ty`.
#[inline(always)]
pub fn class(py: Python<'_>, ty: &'static Type) -> Result<&'static Class, ErrorIsSet> {
    let kept = ty.binding.get().cast::<Class>();
    // SAFETY: only `make_class` sets the binding of a type, to a leaked class.
    match unsafe { kept.as_ref() } {
        Some(class) => Ok(class),
        None => make_class(py, ty).map_err(|error| ErrorIsSet::with(py, error)),
    }
}

/// The StrEnum of `of`.
#[inline(always)]
pub fn members(py: Python<'_>, of: &'static Enum) -> Result<&'static Members, ErrorIsSet> {
    let kept = of.binding.get().cast::<Members>();
    // SAFETY: only `make_members` sets the binding of an enum, to leaked members.
    match unsafe { kept.as_ref() } {
        Some(members) => Ok(members),
        None => make_members(py, of).map_err(|error| ErrorIsSet::with(py, error)),
    }
}

/// The type whose class this is; `None` for a message's class.
#[inline(always)]
pub fn definition(class: &Class) -> Option<&'static Type> {
    // SAFETY: of the callers of `Class::make`, `make_class` hands over a type that lives for ever, the others null.
    unsafe { class.definition().cast::<Type>().as_ref() }
}

#[cold]
fn make_class(py: Python<'_>, ty: &'static Type) -> PyResult<&'static Class> {
    let version = ty.version;
    let fields: PyResult<Vec<_>> =
        ty.fields.iter().map(|field| Ok((leaked(field.python_name()), field.wire, field.required, shape(py, &field.kind)?))).collect();
    let path = format!("{}.{}", module(version, ty.module), ty.name);
    let spec = Spec {
        path,
        label: ty.action,
        doc: doc(ty),
        base: bases::base(py, ty.role)?,
        fields: fields?,
        open: ty.additional_members,
        words: 0,
        text: None,
        definition: (&raw const *ty).cast(),
        constructor: None,
    };
    let class = Class::make(py, spec)?;
    let mut attributes: Vec<(&str, Bound<'_, PyAny>)> = vec![("__version__", PyString::new(py, version.name).into_any())];
    if ty.role != Role::Data {
        attributes.push(("__action__", PyString::intern(py, ty.action).into_any()));
    }
    if let Some(response) = ty.response {
        attributes.push(("__response_type__", self::class(py, response)?.as_type(py).into_any()));
    }
    class.seal(py, &attributes)?;
    let kept = ty.binding.set((&raw const *class).cast_mut().cast());
    // SAFETY: `set` returns what is kept: this class, or the one that another thread was first with.
    Ok(unsafe { &*kept.cast::<Class>() })
}

/// Returns a text that lives as long as the classes do.
fn leaked(text: Cow<'static, str>) -> &'static str {
    match text {
        Cow::Borrowed(text) => text,
        Cow::Owned(text) => text.leak(),
    }
}

fn choice(of: &'static Enum) -> Choice {
    // SAFETY: the pointer is the one beside it, of an enum that lives for ever.
    Choice { of: (&raw const *of).cast(), make: |py, of| unsafe { Ok(members(py, &*of.cast::<Enum>())?) } }
}

fn shape(py: Python<'_>, kind: &'static Kind) -> PyResult<Shape> {
    Ok(match *kind {
        Kind::Enum(of) => Shape::Member(choice(of)),
        Kind::Object(ty) => Shape::Record(class(py, ty)?),
        Kind::List(list) => match list.item {
            Kind::Enum(of) => Shape::Sequence(Some(choice(of))),
            _ => Shape::Sequence(None),
        },
        Kind::Any => Shape::Free,
        Kind::Str { .. } | Kind::Int { .. } | Kind::Num { .. } | Kind::Bool | Kind::DateTime | Kind::Uri => Shape::Plain,
    })
}

/// The full name of a version's module; an extension's module has a full name of its own.
fn module(version: &Version, module: &str) -> String {
    let ours = module == "types" || version.blocks.iter().any(|block| block.module == module);
    if ours { format!("ocpp_fast.{}.{module}", version.package) } else { module.to_owned() }
}

/// An action's name as the one `str` that all share.
#[inline]
pub fn action_name<'py>(py: Python<'py>, action: &'static Action) -> PyResult<Bound<'py, PyAny>> {
    match action.request.or(action.send) {
        Some(ty) => Ok(class(py, ty)?.label(py).clone().into_any()),
        None => Ok(PyString::intern(py, action.name).into_any()),
    }
}

/// The docstring: the signature where `inspect` looks for it, then the type's own words.
fn doc(ty: &Type) -> String {
    let required = ty.fields.iter().filter(|field| field.required).map(|field| field.python_name().into_owned());
    let optional = ty.fields.iter().filter(|field| !field.required).map(|field| format!("{}=None", field.python_name()));
    let extra = ty.additional_members.then(|| "extra=None".to_owned());
    let parameters: Vec<String> = required.chain(optional).chain(extra).collect();
    let star = if parameters.is_empty() { "" } else { "*, " };
    format!("{}({star}{})\n--\n\n{}", ty.name, parameters.join(", "), ty.doc)
}

#[cold]
fn make_members(py: Python<'_>, of: &'static Enum) -> PyResult<&'static Members> {
    let module = module(of.version, of.module);
    let names: Vec<_> = of.values.iter().map(EnumValue::python_name).collect();
    let values = names.iter().zip(of.values).map(|(name, value)| (&**name, value.wire));
    let made = Box::new(Members::make(py, &module, of.name, of.doc, values)?);
    let made: &'static Members = Box::leak(made);
    let kept = of.binding.set((&raw const *made).cast_mut().cast());
    // SAFETY: `set` returns what is kept: these members, or those that another thread was first with.
    Ok(unsafe { &*kept.cast::<Members>() })
}

/// The class or StrEnum called `name` in a version's package.
pub fn named<'py>(py: Python<'py>, package: &str, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    match VERSIONS.into_iter().find(|version| version.package == package) {
        Some(version) => named_in(py, version, name),
        None => Ok(None),
    }
}

/// The class or StrEnum called `name` in a version.
pub fn named_in<'py>(py: Python<'py>, version: &Version, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    if let Some(ty) = version.types.iter().find(|ty| ty.name == name) {
        return Ok(Some(class(py, ty)?.as_type(py).into_any()));
    }
    match version.enums.iter().find(|of| of.name == name) {
        Some(of) => Ok(Some(members(py, of)?.class(py).clone())),
        None => Ok(None),
    }
}

/// The type of a record class, if `object` is one.
pub fn type_of(object: &Bound<'_, PyType>) -> Option<&'static Type> {
    Class::of(object).and_then(definition)
}
