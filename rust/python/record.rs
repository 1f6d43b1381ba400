//! The base classes of payload types and the methods that all records share.
//!
//! Construction and decoding do not pass here, so all of it is cold.

use ocpp_fast_core::json::scan::Scanner;
use ocpp_fast_core::json::write::Out;
use ocpp_fast_core::rpc::violation::summary;
use ocpp_fast_core::schema::{Kind, Role, Type};
use ocpp_fast_core::walk::encode::{self, Source};
use ocpp_fast_core::walk::{decode, lenient};
use pyo3::basic::CompareOp;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyFrozenSet, PyList, PyString, PyTuple, PyType};

use crate::bases::{self, Bases};
use crate::exceptions::{DecodeError, Expected};
use crate::object::class::{self, RecordClass, no_record_class};
use crate::object::layout::RecordView;
use crate::object::mapping;
use crate::object::nesting::Level;
use crate::sink::{Builder, Numbers};
use crate::source::Reader;
use crate::{bind, raise};

/// The most levels of arrays and objects in a payload when no codec sets a limit.
const DEPTH: u32 = 31;

/// The base of every payload type: a read-only object with the fields of the specification.
#[pyclass(frozen, subclass, module = "ocpp_fast._core")]
pub struct Record;

/// The base of every request, generic in its response.
#[pyclass(frozen, subclass, extends = Record, generic, module = "ocpp_fast._core")]
pub struct Request;

/// The base of every response.
#[pyclass(frozen, subclass, extends = Record, module = "ocpp_fast._core")]
pub struct Response;

/// The base of every payload that travels as SEND and is never answered (2.1).
#[pyclass(frozen, subclass, extends = Record, module = "ocpp_fast._core")]
pub struct SendPayload;

/// Hands the base classes to `bases.rs`. Must run before the first record class is made.
pub fn prepare(py: Python<'_>) {
    let bases = Bases {
        data: py.get_type::<Record>().unbind(),
        request: py.get_type::<Request>().unbind(),
        response: py.get_type::<Response>().unbind(),
        send: py.get_type::<SendPayload>().unbind(),
    };
    bases::set(py, bases);
}

/// A record with its class, type and fields.
struct Instance<'a, 'py> {
    class: &'static RecordClass,
    ty: &'static Type,
    view: RecordView<'a, 'py>,
}

/// Looks up the class, type and fields of a record.
fn instance<'a, 'py>(object: &'a Bound<'py, PyAny>) -> PyResult<Instance<'a, 'py>> {
    let class = RecordClass::of_instance(object);
    class.and_then(|class| Some(Instance { class, ty: bind::definition(class)?, view: class.view(object)? })).ok_or_else(no_record_class)
}

/// Returns the beginning of an error's text: the action of a message, the name of any other type.
pub fn label(ty: &Type) -> &'static str {
    if ty.role == Role::Data { ty.name } else { ty.action }
}

/// A callable and its arguments, in the form that `pickle` takes.
type Reduced<'py> = (Bound<'py, PyAny>, (Bound<'py, PyType>, Bound<'py, PyDict>));

#[pymethods]
impl Record {
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let _level = Level::enter("repr")?;
        let Instance { class, ty, view } = instance(slf.as_any())?;
        let mut parts = Vec::new();
        for (index, field) in class.fields().iter().enumerate() {
            if let Some(value) = view.get(index) {
                parts.push(format!("{}={}", field.name, shown(&value)?));
            }
        }
        if ty.additional_members && view.last().is_some() {
            parts.push(format!("extra={}", class::extra(slf.as_any())?.repr()?));
        }
        Ok(format!("{}({})", ty.name, parts.join(", ")))
    }

    fn __richcmp__<'py>(slf: &Bound<'py, Self>, other: &Bound<'py, PyAny>, op: CompareOp) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let negated = match op {
            CompareOp::Eq => false,
            CompareOp::Ne => true,
            _ => return Ok(py.NotImplemented().into_bound(py)),
        };
        let _level = Level::enter("comparison")?;
        let Instance { class, ty, view } = instance(slf.as_any())?;
        let Some(theirs) = class.view(other) else {
            return Ok(py.NotImplemented().into_bound(py));
        };
        let mut equal = true;
        for index in 0..ty.fields.len() {
            equal = equal
                && match (view.get(index), theirs.get(index)) {
                    (None, None) => true,
                    (Some(ours), Some(theirs)) => ours.eq(&*theirs)?,
                    _ => false,
                };
        }
        if equal && ty.additional_members && (view.last().is_some() || theirs.last().is_some()) {
            equal = class::extra(slf.as_any())?.eq(class::extra(other)?)?;
        }
        Ok((equal != negated).into_pyobject(py)?.to_owned().into_any())
    }

    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        let _level = Level::enter("hash")?;
        let Instance { ty, view, .. } = instance(slf.as_any())?;
        let py = slf.py();
        let mut parts = vec![slf.get_type().into_any()];
        for (index, field) in ty.fields.iter().enumerate() {
            parts.push(match view.get(index) {
                Some(value) => hashable(&value, matches!(field.kind, Kind::Any))?,
                None => py.None().into_bound(py),
            });
        }
        if ty.additional_members {
            parts.push(hashable(class::extra(slf.as_any())?.as_any(), true)?);
        }
        PyTuple::new(py, parts)?.hash()
    }

    /// Returns the record itself, because it never changes.
    fn __copy__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        slf.clone()
    }

    fn __deepcopy__<'py>(slf: &Bound<'py, Self>, memo: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let _level = Level::enter("deepcopy")?;
        let deepcopy = slf.py().import("copy")?.getattr("deepcopy")?;
        let fields = fields(slf.as_any())?;
        let copies = PyDict::new(slf.py());
        mapping::for_each(&fields, |name, value| copies.set_item(name, deepcopy.call1((value, memo))?))?;
        instance(slf.as_any())?.class.rebuild(&copies)
    }

    /// Returns a copy with some fields replaced; None removes an optional field.
    ///
    /// Raises TypeError for a name that is no field, as the constructor does.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(slf: &Bound<'py, Self>, changes: Option<&Bound<'py, PyDict>>) -> PyResult<Bound<'py, PyAny>> {
        let fields = fields(slf.as_any())?;
        let Instance { class, ty, .. } = instance(slf.as_any())?;
        for (name, value) in changes.map(mapping::items).transpose()?.unwrap_or_default() {
            let mut named = ty.fields.iter().zip(class.fields());
            let optional = named.any(|(field, kept)| !field.required && name.eq(&kept.name).unwrap_or(false));
            if value.is_none() && optional {
                if fields.contains(&name)? {
                    fields.del_item(name)?;
                }
            } else {
                fields.set_item(name, value)?;
            }
        }
        class.rebuild(&fields)
    }

    /// Implements `copy.replace`, which Python has from 3.13 on.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(slf: &Bound<'py, Self>, changes: Option<&Bound<'py, PyDict>>) -> PyResult<Bound<'py, PyAny>> {
        Self::replace(slf, changes)
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Reduced<'py>> {
        let rebuild = slf.py().import("ocpp_fast._core")?.getattr("rebuild")?;
        Ok((rebuild, (slf.get_type(), fields(slf.as_any())?)))
    }

    /// Checks every value against the specification, as encoding does. Raises EncodeError with all violations.
    fn validate(slf: &Bound<'_, Self>) -> PyResult<()> {
        json_text(slf.as_any()).map(drop)
    }

    /// Returns the record in plain JSON types under the names of the wire, with date-times as text.
    ///
    /// A value over a limit, which a tolerance may have kept, is among them. Raises EncodeError for a value that is not of its
    /// field's type.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let (ty, reader) = (instance(slf.as_any())?.ty, Reader::new(slf.py()));
        let mut out = Out::new();
        let kept;
        let text = if encode::payload(&reader, ty, slf.as_any(), DEPTH, false, &mut out).is_ok() {
            out.text()
        } else {
            kept = lenient::text(&reader, ty, slf.as_any(), DEPTH).ok_or_else(|| refused(&reader, ty, slf.as_any(), DEPTH))?;
            kept.as_bytes()
        };
        let mut builder = Builder::new(slf.py(), Numbers::Plain);
        let made = decode::free(&mut Scanner::new(text), DEPTH, &mut builder);
        made.map_err(|_| builder.error.take().unwrap_or_else(no_record_class))
    }

    /// Builds a record from plain JSON types under the names of the wire. Raises DecodeError with all violations.
    #[classmethod]
    fn from_dict<'py>(cls: &Bound<'py, PyType>, data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let ty = bind::type_of(cls).ok_or_else(no_record_class)?;
        let mut text = Out::new();
        let reader = Reader::new(cls.py());
        if reader.free(data, DEPTH, &mut text).is_err() {
            let wrong = || PyTypeError::new_err(format!("{}.from_dict takes plain JSON types", ty.name));
            return Err(reader.interrupt().unwrap_or_else(wrong));
        }
        from_text(cls.py(), ty, text.text(), Numbers::Float)
    }
}

/// Decodes `text` into a record. Raises DecodeError with every violation.
pub fn from_text<'py>(py: Python<'py>, ty: &'static Type, text: &[u8], numbers: Numbers) -> PyResult<Bound<'py, PyAny>> {
    let mut builder = Builder::new(py, numbers);
    let mut scan = Scanner::new(text);
    let made = decode::payload(&mut scan, ty, DEPTH, &mut builder).and_then(|record| scan.end().map(|()| record));
    if let Ok(record) = made {
        return Ok(record);
    }
    if let Some(error) = builder.error {
        return Err(error);
    }
    Err(DecodeError::refused(PyBytes::new(py, text).into_any(), Expected::Payload { ty, label: label(ty), depth: DEPTH })?)
}

/// Returns a record's JSON text. Raises EncodeError with every violation.
fn json_text(object: &Bound<'_, PyAny>) -> PyResult<Out> {
    let ty = instance(object)?.ty;
    let mut text = Out::new();
    let reader = Reader::new(object.py());
    match encode::payload(&reader, ty, object, DEPTH, false, &mut text) {
        Ok(()) => Ok(text),
        Err(_) => Err(refused(&reader, ty, object, DEPTH)),
    }
}

/// Builds the error for a record that `reader` could not write: an EncodeError, or the exception that interrupted it.
#[cold]
pub fn refused<'py>(reader: &Reader<'py>, ty: &'static Type, object: &Bound<'py, PyAny>, depth: u32) -> PyErr {
    if let Some(interrupt) = reader.interrupt() {
        return interrupt;
    }
    let violations = lenient::violations(reader, ty, object, depth);
    if let Some(interrupt) = reader.interrupt() {
        return interrupt;
    }
    raise::encode_error(object.py(), &summary(label(ty), violations.first(), violations.len()), &violations, Some(label(ty)))
}

/// Returns keyword arguments that construct an equal record.
fn fields<'py>(object: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
    let Instance { class, ty, view } = instance(object)?;
    let fields = PyDict::new(object.py());
    for ((index, field), kept) in ty.fields.iter().enumerate().zip(class.fields()) {
        match view.get(index) {
            Some(value) => fields.set_item(&kept.name, value)?,
            None if field.required => fields.set_item(&kept.name, object.py().None())?,
            None => {}
        }
    }
    if class.is_open() && view.last().is_some() {
        fields.set_item("extra", class::extra(object)?)?;
    }
    Ok(fields)
}

/// Returns a value's repr, with an enum's member as a program writes it.
fn shown(value: &Bound<'_, PyAny>) -> PyResult<String> {
    if value.is_instance_of::<PyString>() && value.hasattr("_name_")? {
        return Ok(format!("{}.{}", value.get_type().name()?, value.getattr("_name_")?));
    }
    if let Ok(items) = value.cast::<PyTuple>() {
        let _level = Level::enter("repr")?;
        let items: PyResult<Vec<_>> = items.iter().map(|item| shown(&item)).collect();
        let items = items?;
        return Ok(if items.len() == 1 { format!("({},)", items[0]) } else { format!("({})", items.join(", ")) });
    }
    Ok(value.repr()?.to_string())
}

/// Returns a value in types that have a hash. Dicts and lists are converted in free-form data only.
///
/// Walks tuples too, because CPython hashes them with unbounded native recursion.
fn hashable<'py>(value: &Bound<'py, PyAny>, free: bool) -> PyResult<Bound<'py, PyAny>> {
    let py = value.py();
    if let Ok(items) = value.cast::<PyTuple>() {
        let _level = Level::enter("hash")?;
        let items: PyResult<Vec<_>> = items.iter().map(|item| hashable(&item, free)).collect();
        return Ok(PyTuple::new(py, items?)?.into_any());
    }
    if !free {
        return Ok(value.clone());
    }
    if let Ok(map) = value.cast::<PyDict>() {
        let _level = Level::enter("hash")?;
        let mut items = Vec::with_capacity(map.len());
        mapping::for_each(map, |key, value| {
            items.push((key, hashable(value, free)?).into_pyobject(py)?);
            PyResult::Ok(())
        })?;
        return Ok(PyFrozenSet::new(py, items)?.into_any());
    }
    if let Ok(list) = value.cast::<PyList>() {
        let _level = Level::enter("hash")?;
        let items: PyResult<Vec<_>> = list.iter().map(|item| hashable(&item, free)).collect();
        return Ok(PyTuple::new(py, items?)?.into_any());
    }
    Ok(value.clone())
}

/// Rebuilds a record for `pickle`.
#[pyfunction]
pub fn rebuild<'py>(class: &Bound<'py, PyType>, fields: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
    RecordClass::of(class).ok_or_else(no_record_class)?.rebuild(fields)
}
