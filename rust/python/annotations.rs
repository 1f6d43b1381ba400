//! The documentation of fields: text for `help()`, and `__annotations__`.
//!
//! Knows the kinds of fields and the types of Python that hold them. Must never know how a class is made.

use core::ffi::CStr;
use core::fmt::{Display, Write};
use core::sync::atomic::{AtomicBool, Ordering};

use ocpp_fast_core::schema::{Enum, Field, Kind, List, Type};
use pyo3::basic::CompareOp;
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyEllipsis, PyFloat, PyInt, PyIterator, PyString, PyTuple, PyType};

/// Returns the docstrings of the fields' attributes: annotation, note, and limits. They are never freed, like the classes.
///
/// All of them are in one text: as a text each, they took a fourth of the instructions of making a class.
pub fn docs(fields: &[Field]) -> Vec<&'static CStr> {
    let mut text = String::with_capacity(64 * fields.len());
    for field in fields {
        add_held(&field.kind, &mut text);
        if !field.required {
            text.push_str(" | None");
        }
        let start = text.len();
        // A C string ends at the first NUL.
        field.note.split('\0').for_each(|part| text.push_str(part));
        add_limits(&field.kind, "", start, &mut text);
        if text.len() > start {
            text.insert_str(start, ": ");
        }
        text.push('\0');
    }
    let text: &'static str = text.leak();
    text.as_bytes().split_inclusive(|byte| *byte == 0).map(|doc| CStr::from_bytes_with_nul(doc).unwrap_or_default()).collect()
}

/// Adds the annotation of a kind.
fn add_held(kind: &Kind, text: &mut String) {
    let word = match *kind {
        Kind::Str { .. } | Kind::Uri => "str",
        Kind::Int { .. } => "int",
        Kind::Num { .. } => "float",
        Kind::Bool => "bool",
        Kind::DateTime => "datetime",
        Kind::Any => "Any",
        Kind::Enum(definition) => definition.name,
        Kind::Object(ty) => ty.name,
        Kind::List(list) => {
            text.push_str("tuple[");
            add_held(&list.item, text);
            ", ...]"
        }
    };
    text.push_str(word);
}

/// Adds the limits of a kind, each with `before` in front, and separates them from all that follows `start`.
fn add_limits(kind: &Kind, before: &str, start: usize, text: &mut String) {
    let mut add = |limit: core::fmt::Arguments<'_>| {
        let separator = if text.len() > start { "; " } else { "" };
        // Writing into a String does not fail.
        let _ = write!(text, "{separator}{before}{limit}");
    };
    match *kind {
        Kind::Str { max } if max != u32::MAX => add(format_args!("at most {max} characters")),
        Kind::Int { min, max, .. } => add_range((min != i64::MIN).then_some(min), (max != i64::MAX).then_some(max), "", &mut add),
        Kind::Num { min, max, multiple_of_tenth } => {
            add_range(min.is_finite().then_some(min), max.is_finite().then_some(max), "", &mut add);
            if multiple_of_tenth {
                add(format_args!("a multiple of 0.1"));
            }
        }
        Kind::List(&List { ref item, min, max, .. }) => {
            let unit = if (min, max) == (1, u32::MAX) { " item" } else { " items" };
            add_range((min != 0).then_some(min), (max != u32::MAX).then_some(max), unit, &mut add);
            add_limits(item, "each ", start, text);
        }
        _ => {}
    }
}

fn add_range<T: Display>(min: Option<T>, max: Option<T>, unit: &str, add: &mut impl FnMut(core::fmt::Arguments<'_>)) {
    match (min, max) {
        (Some(min), Some(max)) => add(format_args!("{min} to {max}{unit}")),
        (Some(min), None) => add(format_args!("at least {min}{unit}")),
        (None, Some(max)) => add(format_args!("at most {max}{unit}")),
        (None, None) => {}
    }
}

/// The functions that return the classes of table entries.
#[derive(Clone, Copy)]
pub struct Classes {
    pub of_enum: fn(Python<'_>, &'static Enum) -> PyResult<Py<PyAny>>,
    pub of_type: fn(Python<'_>, &'static Type) -> PyResult<Py<PyAny>>,
}

/// The `__annotations__` of a record class: names of attributes to types.
///
/// The dict is empty at first and is filled when it is first used, because making enums and the classes of list items
/// takes longer than making the class itself.
#[pyclass(frozen, extends = PyDict, module = "ocpp_fast._core")]
pub struct Annotations {
    ty: &'static Type,
    classes: Classes,
    filled: AtomicBool,
}

impl Annotations {
    /// Returns the annotations of a type.
    pub fn of<'py>(py: Python<'py>, ty: &'static Type, classes: Classes) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Annotations { ty, classes, filled: AtomicBool::new(false) })?.into_any())
    }

    /// Fills the dict unless that is done, and returns it.
    fn filled<'a, 'py>(slf: &'a Bound<'py, Self>) -> PyResult<&'a Bound<'py, PyDict>> {
        let (py, this, dict) = (slf.py(), slf.get(), slf.as_super());
        if !this.filled.load(Ordering::Acquire) {
            for field in this.ty.fields {
                let annotation = this.annotation(py, &field.kind)?;
                let annotation = if field.required { annotation } else { annotation.bitor(py.None())? };
                dict.set_item(field.python_name(), annotation)?;
            }
            if this.ty.additional_members {
                let mapping = py.import("collections.abc")?.getattr("Mapping")?;
                dict.set_item("extra", mapping.get_item((py.get_type::<PyString>(), any(py)?))?)?;
            }
            this.filled.store(true, Ordering::Release);
        }
        Ok(dict)
    }

    fn annotation<'py>(&self, py: Python<'py>, kind: &'static Kind) -> PyResult<Bound<'py, PyAny>> {
        Ok(match kind {
            Kind::Str { .. } | Kind::Uri => py.get_type::<PyString>().into_any(),
            Kind::Int { .. } => py.get_type::<PyInt>().into_any(),
            Kind::Num { .. } => py.get_type::<PyFloat>().into_any(),
            Kind::Bool => py.get_type::<PyBool>().into_any(),
            Kind::DateTime => py.import("datetime")?.getattr("datetime")?,
            Kind::Any => any(py)?,
            Kind::Enum(definition) => (self.classes.of_enum)(py, definition)?.into_bound(py),
            Kind::Object(ty) => (self.classes.of_type)(py, ty)?.into_bound(py),
            Kind::List(list) => {
                let item = self.annotation(py, &list.item)?;
                py.get_type::<PyTuple>().as_any().get_item((item, PyEllipsis::get(py)))?
            }
        })
    }
}

fn any(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    py.import("typing")?.getattr("Any")
}

/// The methods of a dict, each after filling it. `__getattribute__` fills it for the methods that are called by name.
#[pymethods]
impl Annotations {
    fn __getattribute__<'py>(slf: &Bound<'py, Self>, name: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyAny>> {
        Self::filled(slf)?;
        slf.py().get_type::<PyDict>().getattr("__getattribute__")?.call1((slf, name))
    }

    fn __getitem__<'py>(slf: &Bound<'py, Self>, name: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Self::filled(slf)?.get_item(name)?.ok_or_else(|| PyKeyError::new_err(name.clone().unbind()))
    }

    fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyIterator>> {
        Self::filled(slf)?.keys().try_iter()
    }

    fn __len__(slf: &Bound<'_, Self>) -> PyResult<usize> {
        Ok(Self::filled(slf)?.len())
    }

    fn __contains__(slf: &Bound<'_, Self>, name: &Bound<'_, PyAny>) -> PyResult<bool> {
        Self::filled(slf)?.contains(name)
    }

    fn __richcmp__<'py>(slf: &Bound<'py, Self>, other: &Bound<'py, PyAny>, op: CompareOp) -> PyResult<Bound<'py, PyAny>> {
        Self::filled(slf)?.copy()?.rich_compare(other, op)
    }

    fn __or__<'py>(slf: &Bound<'py, Self>, other: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Self::filled(slf)?.copy()?.bitor(other)
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        Ok(Self::filled(slf)?.copy()?.repr()?.to_string())
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyType>, (Bound<'py, PyDict>,))> {
        Ok((slf.py().get_type::<PyDict>(), (Self::filled(slf)?.copy()?,)))
    }
}
