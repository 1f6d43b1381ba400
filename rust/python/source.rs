//! A source that reads Python objects: records as objects of the tables, plain Python values as free-form data.

use core::cell::Cell;
use std::borrow::Cow;

use ocpp_fast_core::json::Malformed;
use ocpp_fast_core::json::number::{self, Integer};
use ocpp_fast_core::json::scan::Scanner;
use ocpp_fast_core::json::time::DateTime;
use ocpp_fast_core::json::write::Out;
use ocpp_fast_core::schema::{Enum, Kind, Type};
use ocpp_fast_core::walk::encode::{Number, Source, close_level, float_text};
use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use pyo3::types::iter::BorrowedTupleIterator;
use pyo3::types::{PyDateTime, PyDict, PyFloat, PyInt, PyList, PyMappingProxy, PyString, PyTuple};

use crate::bind;
use crate::object::error::ErrorIsSet;
use crate::object::layout::RecordView;
use crate::object::mapping::DictChanged;
use crate::object::{mapping, text, time, value};

/// A source over Python objects.
///
/// Reading a value may run a user's code, such as the methods of a `tzinfo`. An ordinary exception out of it means that the
/// value cannot be sent. Any other one, such as KeyboardInterrupt, is kept: ask for it with [`interrupt`](Self::interrupt)
/// after a refusal.
pub struct Reader<'py> {
    py: Python<'py>,
    interrupt: Cell<Option<PyErr>>,
}

impl<'py> Source for Reader<'py> {
    type Value = Bound<'py, PyAny>;
    type Item<'v>
        = Borrowed<'v, 'py, PyAny>
    where
        Self: 'v;
    type Record<'v>
        = RecordView<'v, 'py>
    where
        Self: 'v;
    type Items<'v>
        = BorrowedTupleIterator<'v, 'py>
    where
        Self: 'v;

    #[inline(always)]
    fn record<'v>(&self, value: &'v Bound<'py, PyAny>, ty: &'static Type) -> Result<RecordView<'v, 'py>, Malformed> {
        let class = bind::class(self.py, ty).map_err(forget)?;
        class.view(value).ok_or(Malformed)
    }

    #[inline(always)]
    fn field<'v>(&self, record: &Self::Record<'v>, _: &'static Type, index: usize) -> Option<Borrowed<'v, 'py, PyAny>> {
        record.get(index)
    }

    #[inline(always)]
    fn has_extra(&self, record: &RecordView<'_, 'py>, ty: &'static Type) -> bool {
        ty.additional_members && record.last().is_some()
    }

    fn is_placed(&self, record: &RecordView<'_, 'py>, wire: &str) -> bool {
        extra_of(record).is_ok_and(|extra| extra.contains(wire).unwrap_or(false))
    }

    fn for_each_extra(
        &self,
        record: &RecordView<'_, 'py>,
        _: &'static Type,
        mut each: impl FnMut(&[u8], &Bound<'py, PyAny>) -> Result<(), Malformed>,
    ) -> Result<(), Malformed> {
        mapping::for_each(&extra_of(record)?, |name, value| each(utf8(name)?, value))
    }

    #[inline(always)]
    fn items<'v>(&self, value: &'v Bound<'py, PyAny>) -> Option<BorrowedTupleIterator<'v, 'py>> {
        Some(value.cast::<PyTuple>().ok()?.iter_borrowed())
    }

    #[inline(always)]
    fn text<'v>(&self, value: &'v Bound<'py, PyAny>, max: usize) -> Result<&'v [u8], Malformed> {
        let string = value.cast::<PyString>().map_err(|_| Malformed)?;
        if text::length(string) > max {
            return Err(Malformed);
        }
        text::utf8(string).ok_or(Malformed)
    }

    #[inline(always)]
    fn member(&self, value: &Bound<'py, PyAny>, definition: &'static Enum) -> Result<usize, Malformed> {
        let members = bind::enum_class(self.py, definition).map_err(forget)?;
        match members.position(value) {
            Some(index) => Ok(index),
            None => definition.value(utf8(value)?).ok_or(Malformed),
        }
    }

    #[inline(always)]
    fn int(&self, value: &Bound<'py, PyAny>, literal: bool) -> Result<i64, Malformed> {
        match value.cast::<PyInt>() {
            Ok(_) if value::is_bool(value) => Err(Malformed),
            Ok(int) => value::as_i64(int).map_err(|_| Malformed),
            Err(_) => integral(value, literal),
        }
    }

    #[inline(always)]
    fn number<'v>(&self, value: &'v Bound<'py, PyAny>) -> Result<Number<'v>, Malformed> {
        match value.cast::<PyFloat>() {
            Ok(float) => Ok(Number::Float(float.value())),
            Err(_) => Ok(Number::Text(Cow::Owned(number_text(value)?))),
        }
    }

    #[inline(always)]
    fn bool(&self, value: &Bound<'py, PyAny>) -> Result<bool, Malformed> {
        if value::is_bool(value) { Ok(value::is_true(value)) } else { Err(Malformed) }
    }

    #[inline(always)]
    fn date_time(&self, value: &Bound<'py, PyAny>) -> Result<DateTime, Malformed> {
        let value = value.cast::<PyDateTime>().map_err(|_| Malformed)?;
        let (year, month, day, hour, minute, second, micro, offset) = time::read(value).map_err(|error| self.refuse(error))?;
        Ok(DateTime { year, month, day, hour, minute, second, micro, offset })
    }

    #[inline(never)]
    fn free(&self, value: &Bound<'py, PyAny>, depth: u32, out: &mut Out) -> Result<(), Malformed> {
        if let Ok(string) = value.cast::<PyString>() {
            out.string(text::utf8(string).ok_or(Malformed)?);
        } else if let Ok(int) = value.cast::<PyInt>() {
            match value::as_i64(int) {
                _ if value::is_bool(value) => out.put(if value::is_true(value) { b"true" } else { b"false" }),
                Ok(small) => number::int(small, out),
                Err(_) => out.put(number_text(value)?.as_bytes()),
            }
        } else if let Ok(float) = value.cast_exact::<PyFloat>() {
            let number = Some(float.value()).filter(|number| number.is_finite()).ok_or(Malformed)?;
            number::float_text(number, out);
        } else if let Ok(map) = value.cast::<PyDict>() {
            self.free_map(map, depth, out)?;
        } else if let Ok(list) = value.cast::<PyList>() {
            self.free_items(list.iter(), depth, out)?;
        } else if let Ok(tuple) = value.cast::<PyTuple>() {
            self.free_items(tuple.iter(), depth, out)?;
        } else if value.is_none() {
            out.put(b"null");
        } else if let Ok(proxy) = value.cast::<PyMappingProxy>() {
            let copy = proxy.call_method0("copy").map_err(|error| self.refuse(error))?;
            self.free_map(copy.cast::<PyDict>().map_err(|_| Malformed)?, depth, out)?;
        } else {
            out.put(number_text(value)?.as_bytes());
        }
        Ok(())
    }

    /// Writes a str, a bool, a finite number or a date-time.
    #[cold]
    fn as_is(&self, value: &Bound<'py, PyAny>, kind: &'static Kind, out: &mut Out) -> Result<(), Malformed> {
        let is_text = value.is_instance_of::<PyString>();
        if matches!(kind, Kind::DateTime) {
            if is_text {
                return Err(Malformed);
            }
            if value.is_instance_of::<PyDateTime>() {
                return self.date_time_as_is(value, out);
            }
        }
        if is_text || value::is_bool(value) || number_text(value).is_ok() { self.free(value, 0, out) } else { Err(Malformed) }
    }

    /// Names the Python type that is due for a date-time, a record, an enum member or a list.
    #[cold]
    fn words(&self, value: &Bound<'py, PyAny>, kind: &'static Kind) -> Option<String> {
        let due = match kind {
            Kind::DateTime if value.is_instance_of::<PyDateTime>() => {
                let is_naive = value.call_method0("utcoffset").is_ok_and(|offset| offset.is_none());
                return is_naive.then(|| "not an aware datetime (naive datetime)".to_owned());
            }
            Kind::DateTime => "an aware datetime".to_owned(),
            Kind::Object(ty) => with_article(ty.name),
            Kind::Enum(definition) if !value.is_instance_of::<PyString>() => with_article(definition.name),
            Kind::List(_) => "a list or tuple".to_owned(),
            _ => return None,
        };
        Some(format!("not {due} ({})", self.type_name(value)))
    }

    #[cold]
    fn type_name(&self, value: &Bound<'py, PyAny>) -> String {
        match value.cast::<PyFloat>() {
            Ok(float) => float.value().to_string(),
            Err(_) => value.get_type().qualname().map_or_else(|_| "object".to_owned(), |name| name.to_string()),
        }
    }
}

impl<'py> Reader<'py> {
    #[inline(always)]
    pub fn new(py: Python<'py>) -> Self {
        Reader { py, interrupt: Cell::new(None) }
    }

    /// Returns the exception that is no reason to refuse a value, if a user's code has raised one.
    pub fn interrupt(&self) -> Option<PyErr> {
        self.interrupt.take()
    }

    /// Takes an exception for a no, unless it is not the value's fault.
    #[cold]
    fn refuse(&self, error: PyErr) -> Malformed {
        if !error.is_instance_of::<PyException>(self.py) {
            self.interrupt.set(Some(error));
        }
        Malformed
    }

    /// Writes a date-time as it is sent, or with Python's own text if it cannot be sent.
    fn date_time_as_is(&self, value: &Bound<'py, PyAny>, out: &mut Out) -> Result<(), Malformed> {
        let mut sent = Out::new();
        if self.date_time(value).is_ok_and(|date_time| date_time.write(&mut sent).is_some()) {
            out.quoted(sent.text());
            return Ok(());
        }
        let text = value.call_method0("isoformat").and_then(|text| text.extract::<String>()).map_err(|error| self.refuse(error))?;
        out.string(text.as_bytes());
        Ok(())
    }

    fn free_items(&self, items: impl Iterator<Item = Bound<'py, PyAny>>, depth: u32, out: &mut Out) -> Result<(), Malformed> {
        let depth = depth.checked_sub(1).ok_or(Malformed)?;
        let start = out.len();
        for item in items {
            out.push(b',');
            self.free(&item, depth, out)?;
        }
        close_level(out, start, b'[', b']');
        Ok(())
    }

    fn free_map(&self, map: &Bound<'py, PyDict>, depth: u32, out: &mut Out) -> Result<(), Malformed> {
        let depth = depth.checked_sub(1).ok_or(Malformed)?;
        let start = out.len();
        mapping::for_each(map, |key, value| {
            out.push(b',');
            out.string(utf8(key)?);
            out.push(b':');
            self.free(value, depth, out)
        })?;
        close_level(out, start, b'{', b'}');
        Ok(())
    }
}

/// Returns the members without a field that a record keeps, and the declared ones whose place it keeps with them.
fn extra_of<'py>(record: &RecordView<'_, 'py>) -> Result<Bound<'py, PyDict>, Malformed> {
    let extra = record.last().ok_or(Malformed)?;
    extra.to_owned().cast_into().map_err(|_| Malformed)
}

impl From<DictChanged> for Malformed {
    fn from(_: DictChanged) -> Malformed {
        Malformed
    }
}

fn with_article(name: &str) -> String {
    let article = if name.starts_with(['A', 'E', 'I', 'O', 'U']) { "an" } else { "a" };
    format!("{article} {name}")
}

#[inline(always)]
fn utf8<'a>(value: &'a Bound<'_, PyAny>) -> Result<&'a [u8], Malformed> {
    text::utf8(value.cast::<PyString>().map_err(|_| Malformed)?).ok_or(Malformed)
}

/// Clears an exception that is set when a plain no is enough.
#[cold]
fn forget(error: ErrorIsSet) -> Malformed {
    drop(PyErr::from(error));
    Malformed
}

/// Returns the text of an int, a finite float or a finite Decimal. It is the number's own text, whatever a subclass
/// such as IntEnum prints, and no code of a subclass runs.
#[cold]
fn number_text(value: &Bound<'_, PyAny>) -> Result<String, Malformed> {
    let py = value.py();
    if let Ok(float) = value.cast::<PyFloat>() {
        return float_text(float.value());
    }
    let text = if value.is_instance_of::<PyInt>() && !value::is_bool(value) {
        py.get_type::<PyInt>().call_method1("__repr__", (value,))
    } else {
        let decimal = value::decimal_type(py).map_err(|_| Malformed)?;
        if !value.get_type().is_subclass(decimal).unwrap_or(false) {
            return Err(Malformed);
        }
        decimal.call_method1("__str__", (value,))
    };
    let text = text.and_then(|text| text.extract::<String>()).map_err(|_| Malformed)?;
    // NaN and infinities are no JSON, and no type holds an exponent of more than 17 digits.
    if Scanner::new(text.as_bytes()).number()? == text { Ok(text) } else { Err(Malformed) }
}

/// Returns the value of a float or Decimal that is an integer; it is never written with a fraction.
#[cold]
fn integral(value: &Bound<'_, PyAny>, literal: bool) -> Result<i64, Malformed> {
    match number::integer(&number_text(value)?, literal) {
        Integer::Fits(number) => Ok(number),
        Integer::Beyond(_) | Integer::Not => Err(Malformed),
    }
}
