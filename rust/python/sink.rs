//! A sink that builds Python objects: records for objects of the tables, plain JSON types for free-form data.

use ocpp_fast_core::json::Malformed;
use ocpp_fast_core::json::number;
use ocpp_fast_core::json::string::Text;
use ocpp_fast_core::json::time::DateTime;
use ocpp_fast_core::rpc::violation::Keyword;
use ocpp_fast_core::schema::{Enum, Type};
use ocpp_fast_core::walk::decode::{Sink, ascii};
use ocpp_fast_core::walk::mend::Kept;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::bind;
use crate::object::error::ErrorIsSet;
use crate::object::layout::Draft;
use crate::object::{text, time, value};

/// The Python type of numbers that are no integers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbers {
    /// `float`; `Decimal` for free-form numbers that a float would change.
    Float,
    /// `float` always.
    Plain,
    /// `Decimal` always.
    Decimal,
}

/// Initial capacity for the items of unfinished lists.
const ITEMS: usize = 64;

/// A sink that makes Python objects. When the interpreter raises, the exception is kept in `error` and the walk stops.
///
/// With `KEEPS` it takes the violations of a repaired payload that stand as they were sent. It is a sink of its own then, so that
/// valid frames pay nothing for it.
pub struct Builder<'py, const KEEPS: bool = false> {
    py: Python<'py>,
    numbers: Numbers,
    /// Items of all unfinished lists, those of the innermost list last.
    items: Vec<Bound<'py, PyAny>>,
    pub error: Option<PyErr>,
    /// The violations that are still to be taken.
    kept: Kept,
}

/// A record to which members are still added.
pub struct Open<'py> {
    draft: Draft<'py>,
    ty: &'static Type,
    /// Members without a field, and every declared member that came after the first of them, to keep the order.
    extra: Option<Bound<'py, PyDict>>,
}

impl<'py> Builder<'py> {
    #[inline(always)]
    pub fn new(py: Python<'py>, numbers: Numbers) -> Self {
        Builder { py, numbers, items: Vec::new(), error: None, kept: Kept::default() }
    }
}

impl<'py> Builder<'py, true> {
    /// Returns a sink that takes these violations.
    pub fn keeping(py: Python<'py>, numbers: Numbers, kept: Kept) -> Self {
        Builder { py, numbers, items: Vec::new(), error: None, kept }
    }
}

impl<'py, const KEEPS: bool> Builder<'py, KEEPS> {
    #[inline(always)]
    fn keep<T, E: Into<PyErr>>(&mut self, result: Result<T, E>) -> Result<T, Malformed> {
        result.map_err(|error| self.stop(error.into()))
    }

    #[cold]
    fn stop(&mut self, error: PyErr) -> Malformed {
        self.error = Some(error);
        Malformed
    }
}

impl<'py, const KEEPS: bool> Sink for Builder<'py, KEEPS> {
    const TOLERANT: bool = KEEPS;
    type Value = Bound<'py, PyAny>;
    type Record = Open<'py>;
    type Map = Bound<'py, PyDict>;

    #[inline(always)]
    fn record(&mut self, ty: &'static Type) -> Result<Self::Record, Malformed> {
        let draft = bind::class(self.py, ty).and_then(|class| class.draft(self.py));
        let draft = self.keep(draft)?;
        Ok(Open { draft, ty, extra: None })
    }

    #[inline(always)]
    fn empty(&mut self, ty: &'static Type) -> Result<Self::Value, Malformed> {
        let empty = bind::class(self.py, ty).and_then(|class| class.empty(self.py));
        self.keep(empty)
    }

    #[inline(always)]
    fn put(&mut self, record: &mut Self::Record, index: usize, value: Self::Value) {
        if let Some(extra) = &record.extra {
            // Keeps the member's place; encoding reads the value from the field.
            if let Err(error) = extra.set_item(record.ty.fields[index].wire, &value) {
                self.error = Some(error);
            }
        }
        record.draft.put(index, value);
    }

    #[cold]
    fn put_extra(&mut self, record: &mut Self::Record, wire: &str, value: Self::Value) -> Result<(), Malformed> {
        let py = self.py;
        let result = record.extra.get_or_insert_with(|| PyDict::new(py)).set_item(wire, value);
        self.keep(result)
    }

    #[inline(always)]
    fn finish(&mut self, mut record: Self::Record) -> Self::Value {
        if let Some(extra) = record.extra {
            record.draft.put_last(extra.into_any());
        }
        record.draft.finish()
    }

    #[inline(always)]
    fn text(&mut self, text: Text<'_>) -> Result<Self::Value, Malformed> {
        let made = match text {
            Text::Ascii(bytes) => text::ascii(self.py, bytes),
            Text::Wide(text, _) => text::wide(self.py, text),
        };
        self.keep(made)
    }

    #[inline(always)]
    fn int(&mut self, value: i64) -> Result<Self::Value, Malformed> {
        let made = value::int(self.py, value);
        self.keep(made)
    }

    #[inline(always)]
    fn number(&mut self, value: f64, text: &[u8]) -> Result<Self::Value, Malformed> {
        let made = match self.numbers {
            Numbers::Float | Numbers::Plain => value::float(self.py, value),
            Numbers::Decimal => value::decimal(self.py, ascii(text)).map_err(|error| ErrorIsSet::with(self.py, error)),
        };
        self.keep(made)
    }

    #[inline(always)]
    fn bool(&mut self, value: bool) -> Self::Value {
        value::bool(self.py, value)
    }

    #[inline(always)]
    fn date_time(&mut self, value: DateTime) -> Result<Self::Value, Malformed> {
        let DateTime { year, month, day, hour, minute, second, micro, offset } = value;
        let made = time::make(self.py, (year, month, day, hour, minute, second, micro, offset));
        self.keep(made)
    }

    #[inline(always)]
    fn member(&mut self, definition: &'static Enum, index: usize) -> Result<Self::Value, Malformed> {
        let members = bind::enum_class(self.py, definition);
        Ok(self.keep(members)?.get(self.py, index))
    }

    #[inline(always)]
    fn list(&mut self) -> usize {
        // Enough for most frames; growing in steps takes longer.
        if self.items.capacity() == 0 {
            self.items.reserve(ITEMS);
        }
        self.items.len()
    }

    #[inline(always)]
    fn item(&mut self, value: Self::Value) {
        self.items.push(value);
    }

    #[inline(always)]
    fn finish_list(&mut self, start: usize) -> Result<Self::Value, Malformed> {
        let made = value::tuple(self.py, self.items.drain(start..));
        self.keep(made)
    }

    #[inline(always)]
    fn single(&mut self, value: Self::Value) -> Result<Self::Value, Malformed> {
        let made = value::tuple(self.py, core::iter::once(value));
        self.keep(made)
    }

    fn null(&mut self) -> Self::Value {
        self.py.None().into_bound(self.py)
    }

    fn free_number(&mut self, text: &str) -> Result<Self::Value, Malformed> {
        let made = match (text.contains(['.', 'e', 'E']), self.numbers, number::float(text)) {
            (false, ..) => value::big_int(self.py, text),
            (_, Numbers::Plain, Some(value)) => value::float(self.py, value).map_err(PyErr::from),
            (_, Numbers::Float, Some(value)) if number::is_exact_float(text) => value::float(self.py, value).map_err(PyErr::from),
            _ => value::decimal(self.py, text),
        };
        self.keep(made)
    }

    fn finish_free_list(&mut self, start: usize) -> Result<Self::Value, Malformed> {
        let made = PyList::new(self.py, self.items.drain(start..));
        Ok(self.keep(made)?.into_any())
    }

    fn map(&mut self) -> Result<Self::Map, Malformed> {
        Ok(PyDict::new(self.py))
    }

    fn put_free(&mut self, map: &mut Self::Map, key: Text<'_>, value: Self::Value) -> Result<(), Malformed> {
        let key = match key {
            Text::Ascii(bytes) => self.keep(text::key(self.py, bytes))?,
            Text::Wide(..) => self.text(key)?,
        };
        let result = value::set(map, key, value);
        self.keep(result)
    }

    fn finish_map(&mut self, map: Self::Map) -> Self::Value {
        map.into_any()
    }

    #[cold]
    fn tolerate(&mut self, keyword: Keyword) -> Result<(), Malformed> {
        if self.kept.take(keyword) { Ok(()) } else { Err(Malformed) }
    }

    /// Returns the text, because no member stands for it.
    #[cold]
    fn foreign_member(&mut self, text: Text<'_>) -> Result<Self::Value, Malformed> {
        self.tolerate(Keyword::Enum)?;
        self.text(text)
    }
}
