//! The constructor of record classes: keyword arguments become fields.
//!
//! Knows the shapes of fields. Checks names and number of arguments; values are checked when a record is encoded.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString, PyTuple, PyType};

use super::call::{Arguments, KeywordArgument};
use super::class::{ClassField, LazyEnum, RecordClass, Shape, no_record_class};
use super::layout::Draft;
use super::{mapping, value};

/// Constructs a record from keyword arguments, of which None means absent.
pub fn by_keyword<'py>(class: &Bound<'py, PyType>, arguments: Arguments<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    let Some(class) = RecordClass::of(class) else {
        return Err(no_record_class());
    };
    if arguments.count() == 0 {
        class.check_required(0)?;
        return Ok(class.empty(arguments.py())?);
    }
    match arguments.positional() {
        0 => class.filled(arguments.py(), arguments.keywords(), false),
        positional => Err(keywords_only(class, positional)),
    }
}

#[cold]
fn keywords_only(class: &RecordClass, positional: usize) -> PyErr {
    PyTypeError::new_err(format!("{}() takes keyword arguments only ({positional} positional given)", class.short_name()))
}

impl RecordClass {
    /// Constructs a record from the fields of another one. In free-form fields None is kept, because it may be null.
    pub fn rebuild<'py>(&self, fields: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
        let py = fields.py();
        let fields = mapping::items(fields)?;
        let borrowed = fields.iter().map(|(name, field)| (name.as_borrowed(), field.as_borrowed()));
        self.filled(py, borrowed, true)
    }

    /// Constructs a record. An argument None is an absent field, except in free-form fields with `nulls`.
    #[inline(always)]
    fn filled<'a, 'py: 'a>(
        &self,
        py: Python<'py>,
        arguments: impl Iterator<Item = KeywordArgument<'a, 'py>>,
        nulls: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let mut draft = self.draft(py)?;
        let (mut given, mut expected) = (0u64, 0);
        for (name, argument) in arguments {
            let Some(index) = self.index_of(&name, expected)? else {
                if self.is_open() && name.eq("extra")? {
                    self.put_extra(&mut draft, &argument)?;
                    continue;
                }
                return Err(self.unexpected(&name));
            };
            expected = index + 1;
            if given & 1 << index != 0 {
                return Err(PyTypeError::new_err(format!("{}() got multiple values for argument '{}'", self.short_name(), &*name)));
            }
            given |= 1 << index;
            if !argument.is_none() || nulls && matches!(self.fields()[index].shape, Shape::Free) {
                draft.put(index, self.convert(index, argument.to_owned())?);
            }
        }
        self.check_required(given)?;
        Ok(draft.finish())
    }

    /// Returns the index of the field called `name`. Tries the field after the last one found first.
    #[inline(always)]
    fn index_of(&self, name: &Bound<'_, PyAny>, expected: usize) -> PyResult<Option<usize>> {
        let (before, from) = self.fields().split_at(expected.min(self.fields().len()));
        let same = |field: &ClassField| field.name.as_ptr() == name.as_ptr();
        if let Some(at) = from.iter().position(same) {
            return Ok(Some(before.len() + at));
        }
        if let Some(at) = before.iter().position(same) {
            return Ok(Some(at));
        }
        self.index_of_equal(name)
    }

    /// Returns the index of the field whose name equals `name`, which is not interned.
    #[cold]
    fn index_of_equal(&self, name: &Bound<'_, PyAny>) -> PyResult<Option<usize>> {
        for (index, field) in self.fields().iter().enumerate() {
            if name.eq(&field.name)? {
                return Ok(Some(index));
            }
        }
        Ok(None)
    }

    #[inline(always)]
    fn convert<'py>(&self, index: usize, argument: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        match self.fields()[index].shape {
            Shape::Member(lazy) if value::is_exact_str(&argument) => lazy.resolve(argument),
            Shape::Sequence(lazy) => sequence(argument, lazy),
            Shape::Nested(class) if class.view(&argument).is_some() => Ok(argument),
            _ if RecordClass::of_instance(&argument).is_some() => Err(self.wrong_record(index, &argument)),
            _ => Ok(argument),
        }
    }

    /// Stores a copy of the caller's dict, so that the record does not change with it.
    fn put_extra<'py>(&self, draft: &mut Draft<'py>, extra: &Bound<'py, PyAny>) -> PyResult<()> {
        if extra.is_none() {
            return Ok(());
        }
        let own = PyDict::new(extra.py());
        own.update(extra.cast()?)?;
        for name in own.keys() {
            let Ok(name) = name.cast_into::<PyString>() else {
                return Err(PyTypeError::new_err("extra has a key that is no str"));
            };
            if self.wires().iter().any(|wire| name == *wire) {
                return Err(PyValueError::new_err(format!("extra names {name}, which is a field of its own")));
            }
        }
        if !own.is_empty() {
            draft.put_last(own.into_any());
        }
        Ok(())
    }

    #[inline(always)]
    fn check_required(&self, given: u64) -> PyResult<()> {
        if given & self.required() == self.required() { Ok(()) } else { Err(self.missing(given)) }
    }

    #[cold]
    fn missing(&self, given: u64) -> PyErr {
        let missing = self.fields().iter().enumerate().filter(|(index, _)| self.required() & !given & 1 << index != 0);
        let names: Vec<String> = missing.map(|(_, field)| format!("'{}'", field.name)).collect();
        let noun = if names.len() == 1 { "argument" } else { "arguments" };
        PyTypeError::new_err(format!("{}() missing required keyword {noun}: {}", self.short_name(), names.join(", ")))
    }

    #[cold]
    fn unexpected(&self, name: &Bound<'_, PyAny>) -> PyErr {
        let py = name.py();
        let close = || -> PyResult<String> {
            let names = PyList::new(py, self.fields().iter().map(|field| &field.name))?;
            let close = py.import("difflib")?.call_method1("get_close_matches", (name, names, 1))?;
            Ok(close.get_item(0).map(|close| format!("; did you mean '{close}'?")).unwrap_or_default())
        };
        let hint = close().unwrap_or_default();
        PyTypeError::new_err(format!("{}() got an unexpected keyword argument '{name}'{hint}", self.short_name()))
    }

    #[cold]
    fn wrong_record(&self, index: usize, argument: &Bound<'_, PyAny>) -> PyErr {
        let found = argument.get_type().name().map_or_else(|_| "record".to_owned(), |name| name.to_string());
        PyTypeError::new_err(format!("{}.{} cannot be a {found}", self.short_name(), self.fields()[index].name))
    }
}

/// Returns any sequence as a tuple. Texts and bytes are no lists of values, and anything else stays as it is.
fn sequence<'py>(argument: Bound<'py, PyAny>, lazy: Option<LazyEnum>) -> PyResult<Bound<'py, PyAny>> {
    let py = argument.py();
    // SAFETY: the checks only look at the type. PySequence_Tuple returns a new reference, or null with an error set.
    let tuple = unsafe {
        let object = argument.as_ptr();
        let text = ffi::PyUnicode_Check(object) != 0 || ffi::PyBytes_Check(object) != 0 || ffi::PyByteArray_Check(object) != 0;
        if text || ffi::PyDict_Check(object) != 0 || ffi::PySequence_Check(object) == 0 {
            return Ok(argument);
        }
        Bound::from_owned_ptr_or_err(py, ffi::PySequence_Tuple(object))?
    };
    let Some(lazy) = lazy else { return Ok(tuple) };
    let items: PyResult<Vec<_>> = tuple.try_iter()?.map(|item| item.and_then(|item| lazy.resolve(item))).collect();
    Ok(PyTuple::new(py, items?)?.into_any())
}
