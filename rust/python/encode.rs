//! The walk from a record to JSON text, directed by its type's table.
//!
//! The fast walk writes and answers yes or no, by the same rules as decoding. On no, [`explain`] writes the
//! record once more as it is, wrong values included, and has `walk::explain` find what is wrong with the text.

use ocpp_fast_core::json::Malformed;
use ocpp_fast_core::json::number;
use ocpp_fast_core::json::time::DateTime;
use ocpp_fast_core::json::write::Out;
use ocpp_fast_core::rpc::violation::{Keyword, Limit, Violation, push_step};
use ocpp_fast_core::schema::{Enum, Kind, List, Type};
use ocpp_fast_core::walk::explain;
use pyo3::prelude::*;
use pyo3::types::{PyDateTime, PyDict, PyFloat, PyInt, PyList, PyMappingProxy, PyString, PyTuple};

use crate::bind;
use crate::object::class::View;
use crate::object::error::ErrorIsSet;
use crate::object::{text, time, value};

/// Writes records.
pub struct Writer<'o> {
    out: &'o mut Out,
    /// How many more levels may be opened.
    depth: u32,
    /// Numbers are rounded to six decimals in the text (2.x towards the station).
    round_to_micro: bool,
}

/// Appends `payload`, a record of type `ty`, to `out`.
#[inline]
pub fn payload(ty: &'static Type, payload: &Bound<'_, PyAny>, depth: u32, round_to_micro: bool, out: &mut Out) -> Result<(), Malformed> {
    Writer { out, depth, round_to_micro }.object(ty, payload)
}

/// Appends free-form data.
pub fn free(data: &Bound<'_, PyAny>, depth: u32, out: &mut Out) -> Result<(), Malformed> {
    Writer { out, depth, round_to_micro: false }.free(data)
}

impl Writer<'_> {
    #[inline(always)]
    fn object(&mut self, ty: &'static Type, object: &Bound<'_, PyAny>) -> Result<(), Malformed> {
        let class = bind::class(object.py(), ty).map_err(forget)?;
        let view = class.view(object).ok_or(Malformed)?;
        self.record(ty, view)
    }

    fn record(&mut self, ty: &'static Type, view: View<'_, '_>) -> Result<(), Malformed> {
        self.deeper()?;
        let start = self.out.len();
        if ty.additional_members && view.last().is_some() {
            self.open_members(ty, view)?;
        } else {
            for (index, field) in ty.fields.iter().enumerate() {
                match view.get(index) {
                    Some(value) => {
                        self.out.put(field.key.text());
                        self.value(&field.kind, &value)?;
                    }
                    None if field.required => return Err(Malformed),
                    None => {}
                }
            }
        }
        self.close(start, b'{', b'}');
        self.depth += 1;
        Ok(())
    }

    /// Members of an open type with extra: those known without a place among the others come first.
    #[cold]
    fn open_members(&mut self, ty: &'static Type, view: View<'_, '_>) -> Result<(), Malformed> {
        let kept = view.last().ok_or(Malformed)?;
        let kept = kept.cast::<PyDict>().map_err(|_| Malformed)?;
        for (index, field) in ty.fields.iter().enumerate() {
            match view.get(index) {
                Some(_) if kept.contains(field.wire).map_err(|_| Malformed)? => {}
                Some(value) => {
                    self.out.put(field.key.text());
                    self.value(&field.kind, &value)?;
                }
                None if field.required => return Err(Malformed),
                None => {}
            }
        }
        for (name, extra) in kept.iter() {
            let name = name.cast_into::<PyString>().map_err(|_| Malformed)?;
            let wire = text::utf8(&name).ok_or(Malformed)?;
            self.out.push(b',');
            self.out.string(wire);
            self.out.push(b':');
            match ty.field(wire).and_then(|index| Some((index, view.get(index)?))) {
                Some((index, value)) => self.value(&ty.fields[index].kind, &value)?,
                None => self.free(&extra)?,
            }
        }
        Ok(())
    }

    /// Everything since `start` began with a comma; the first of these becomes the opening bracket.
    #[inline(always)]
    fn close(&mut self, start: usize, open: u8, close: u8) {
        self.out.set(start, open);
        self.out.push(close);
    }

    #[inline(always)]
    fn value(&mut self, kind: &'static Kind, value: &Bound<'_, PyAny>) -> Result<(), Malformed> {
        match *kind {
            Kind::Str { max } => self.text(max as usize, value),
            Kind::Enum(of) => self.member(of, value),
            Kind::Object(ty) => self.object(ty, value),
            Kind::Int { min, max, literal } => self.int(min, max, literal, value),
            Kind::Num { min, max, multiple_of_tenth } => self.number(min, max, multiple_of_tenth, value),
            Kind::DateTime => self.date_time(value),
            Kind::List(list) => self.list(list, value),
            Kind::Bool => self.bool(value),
            Kind::Uri => self.text(usize::MAX, value),
            Kind::Any => self.free(value),
        }
    }

    #[inline(always)]
    fn text(&mut self, max: usize, value: &Bound<'_, PyAny>) -> Result<(), Malformed> {
        let string = value.cast::<PyString>().map_err(|_| Malformed)?;
        if text::length(string) > max {
            return Err(Malformed);
        }
        self.out.string(text::utf8(string).ok_or(Malformed)?);
        Ok(())
    }

    #[inline(always)]
    fn member(&mut self, of: &'static Enum, value: &Bound<'_, PyAny>) -> Result<(), Malformed> {
        let members = bind::members(value.py(), of).map_err(forget)?;
        let index = match members.position(value) {
            Some(index) => index,
            None => of.value(text::utf8(value.cast::<PyString>().map_err(|_| Malformed)?).ok_or(Malformed)?).ok_or(Malformed)?,
        };
        self.out.quoted(of.values[index].wire.as_bytes());
        Ok(())
    }

    #[inline(always)]
    fn int(&mut self, min: i64, max: i64, literal: bool, value: &Bound<'_, PyAny>) -> Result<(), Malformed> {
        let number = match value.cast::<PyInt>() {
            Ok(_) if value::is_bool(value) => return Err(Malformed),
            Ok(int) => value::as_i64(int).map_err(|_| Malformed)?,
            Err(_) => integral(value, literal)?,
        };
        if number < min || number > max {
            return Err(Malformed);
        }
        number::int(number, self.out);
        Ok(())
    }

    #[inline(always)]
    fn number(&mut self, min: f64, max: f64, multiple_of_tenth: bool, value: &Bound<'_, PyAny>) -> Result<(), Malformed> {
        match value.cast::<PyFloat>() {
            Ok(float) if !multiple_of_tenth => {
                let number = float.value();
                if !number.is_finite() || number < min || number > max {
                    return Err(Malformed);
                }
                number::shortest_float(number, self.round_to_micro, self.out);
                Ok(())
            }
            _ => {
                let text = number_text(value)?;
                let number = number::float(&text).ok_or(Malformed)?;
                if number < min || number > max || multiple_of_tenth && !number::is_in_tenths(&text) {
                    return Err(Malformed);
                }
                number::shortest_decimal(&text, self.round_to_micro, self.out);
                Ok(())
            }
        }
    }

    #[inline(always)]
    fn bool(&mut self, value: &Bound<'_, PyAny>) -> Result<(), Malformed> {
        if !value::is_bool(value) {
            return Err(Malformed);
        }
        self.out.put(if value::is_true(value) { b"true" } else { b"false" });
        Ok(())
    }

    #[inline(always)]
    fn date_time(&mut self, value: &Bound<'_, PyAny>) -> Result<(), Malformed> {
        let value = value.cast::<PyDateTime>().map_err(|_| Malformed)?;
        let (year, month, day, hour, minute, second, micro, offset) = time::read(value).map_err(|_| Malformed)?;
        self.out.push(b'"');
        DateTime { year, month, day, hour, minute, second, micro, offset }.write(self.out).ok_or(Malformed)?;
        self.out.push(b'"');
        Ok(())
    }

    fn list(&mut self, list: &'static List, value: &Bound<'_, PyAny>) -> Result<(), Malformed> {
        let Ok(items) = value.cast::<PyTuple>() else {
            return if list.allow_single { self.value(&list.item, value) } else { Err(Malformed) };
        };
        let count = items.len();
        if count < list.min as usize || count > list.max as usize {
            return Err(Malformed);
        }
        self.deeper()?;
        let start = self.out.len();
        for item in items.iter_borrowed() {
            self.out.push(b',');
            self.value(&list.item, &item)?;
        }
        self.close(start, b'[', b']');
        self.depth += 1;
        Ok(())
    }

    #[inline(never)]
    fn free(&mut self, value: &Bound<'_, PyAny>) -> Result<(), Malformed> {
        if let Ok(string) = value.cast::<PyString>() {
            self.out.string(text::utf8(string).ok_or(Malformed)?);
        } else if let Ok(int) = value.cast::<PyInt>() {
            match value::as_i64(int) {
                _ if value::is_bool(value) => self.bool(value)?,
                Ok(small) => number::int(small, self.out),
                Err(_) => self.out.put(number_text(value)?.as_bytes()),
            }
        } else if let Ok(float) = value.cast_exact::<PyFloat>() {
            let number = Some(float.value()).filter(|number| number.is_finite()).ok_or(Malformed)?;
            number::float_text(number, self.out);
        } else if let Ok(map) = value.cast::<PyDict>() {
            self.free_map(map)?;
        } else if let Ok(list) = value.cast::<PyList>() {
            self.free_items(list.iter())?;
        } else if let Ok(tuple) = value.cast::<PyTuple>() {
            self.free_items(tuple.iter())?;
        } else if value.is_none() {
            self.out.put(b"null");
        } else if let Ok(proxy) = value.cast::<PyMappingProxy>() {
            let copy = proxy.call_method0("copy").map_err(|_| Malformed)?;
            self.free_map(copy.cast::<PyDict>().map_err(|_| Malformed)?)?;
        } else {
            self.out.put(number_text(value)?.as_bytes());
        }
        Ok(())
    }

    fn free_items<'py>(&mut self, items: impl Iterator<Item = Bound<'py, PyAny>>) -> Result<(), Malformed> {
        self.deeper()?;
        let start = self.out.len();
        for item in items {
            self.out.push(b',');
            self.free(&item)?;
        }
        self.close(start, b'[', b']');
        self.depth += 1;
        Ok(())
    }

    fn free_map(&mut self, map: &Bound<'_, PyDict>) -> Result<(), Malformed> {
        self.deeper()?;
        let start = self.out.len();
        for (key, value) in map {
            let key = key.cast_into::<PyString>().map_err(|_| Malformed)?;
            self.out.push(b',');
            self.out.string(text::utf8(&key).ok_or(Malformed)?);
            self.out.push(b':');
            self.free(&value)?;
        }
        self.close(start, b'{', b'}');
        self.depth += 1;
        Ok(())
    }

    #[inline(always)]
    fn deeper(&mut self) -> Result<(), Malformed> {
        self.depth = self.depth.checked_sub(1).ok_or(Malformed)?;
        Ok(())
    }
}

/// Takes back an error that was set where a plain no will do.
#[cold]
fn forget(raised: ErrorIsSet) -> Malformed {
    drop(PyErr::from(raised));
    Malformed
}

/// The text of an int, a finite float or a finite Decimal.
#[cold]
fn number_text(value: &Bound<'_, PyAny>) -> Result<String, Malformed> {
    let py = value.py();
    if let Ok(float) = value.cast::<PyFloat>() {
        let number = Some(float.value()).filter(|number| number.is_finite()).ok_or(Malformed)?;
        let mut text = Out::new();
        number::float_text(number, &mut text);
        return String::from_utf8(text.text().to_vec()).map_err(|_| Malformed);
    }
    let is_int = value.is_instance_of::<PyInt>() && !value::is_bool(value);
    let is_decimal = !is_int && value.is_instance(value::decimal_type(py).map_err(|_| Malformed)?).map_err(|_| Malformed)?;
    if !is_int && !is_decimal {
        return Err(Malformed);
    }
    // An int's own text, whatever a subclass such as IntEnum prints.
    let text = if is_int { py.get_type::<PyInt>().call_method1("__repr__", (value,)) } else { value.call_method0("__str__") };
    let text = text.and_then(|text| text.extract::<String>()).map_err(|_| Malformed)?;
    let finite = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-' | b'+' | b'E'));
    if finite { Ok(text) } else { Err(Malformed) }
}

/// The value of a float or Decimal that is an integer; never written with a fraction.
#[cold]
fn integral(value: &Bound<'_, PyAny>, literal: bool) -> Result<i64, Malformed> {
    match number::integer(&number_text(value)?, literal) {
        number::Integer::Fits(number) => Ok(number),
        number::Integer::Beyond(_) | number::Integer::Not => Err(Malformed),
    }
}

/// Everything that is wrong with a record.
#[cold]
pub fn explain(ty: &'static Type, object: &Bound<'_, PyAny>, depth: u32) -> Vec<Violation> {
    let mut lenient = Lenient { out: Out::new(), path: String::new(), foreign: Vec::new(), unwritable: Vec::new(), depth };
    lenient.object(ty, object);
    let text = String::from_utf8_lossy(lenient.out.text());
    let mut violations = explain::payload(ty, &text).unwrap_or_default();
    for violation in &mut violations {
        if let Some((_, found)) = lenient.foreign.iter().find(|(path, _)| *path == violation.path) {
            violation.message = violation.message.replace("(null)", &format!("({found})"));
        }
    }
    violations.extend(lenient.unwritable);
    violations
}

/// Writes wrong values too, as they are; `null` for what JSON has no text for.
struct Lenient {
    out: Out,
    path: String,
    /// Where a `null` stands for an object of another type, and its type's name.
    foreign: Vec<(String, String)>,
    /// What is wrong inside free-form data, where the tables allow everything that JSON does.
    unwritable: Vec<Violation>,
    depth: u32,
}

impl Lenient {
    fn object(&mut self, ty: &'static Type, object: &Bound<'_, PyAny>) {
        let Some(view) = bind::class(object.py(), ty).map_err(forget).ok().and_then(|class| class.view(object)) else {
            return self.foreign(object);
        };
        let start = self.out.len();
        for (index, field) in ty.fields.iter().enumerate() {
            if let Some(value) = view.get(index) {
                self.out.put(field.key.text());
                self.inside(field.wire, |this| this.value(&field.kind, &value));
            }
        }
        if ty.additional_members {
            for (name, value) in crate::object::class::extra(object).into_iter().flatten() {
                self.inside(&name.to_string(), |this| this.free(&value));
            }
        }
        self.out.set(start, b'{');
        self.out.push(b'}');
    }

    fn value(&mut self, kind: &'static Kind, value: &Bound<'_, PyAny>) {
        let mut written = Out::new();
        let mut writer = Writer { out: &mut written, depth: 0, round_to_micro: false };
        let plain = match *kind {
            Kind::Object(ty) => return self.object(ty, value),
            Kind::List(list) => return self.list(list, value),
            Kind::Any => {
                self.free(value);
                writer.out.put(b"null");
                Ok(())
            }
            Kind::DateTime => match value.cast::<PyDateTime>() {
                Ok(_) => writer.date_time(value).or_else(|_| {
                    writer.out.clear();
                    let text = value.call_method0("isoformat").and_then(|text| text.extract::<String>()).map_err(|_| Malformed)?;
                    writer.out.string(text.as_bytes());
                    Ok(())
                }),
                Err(_) if value.is_instance_of::<PyString>() => Err(Malformed),
                Err(_) => scalar(value, writer.out),
            },
            Kind::Num { .. } | Kind::Int { .. } | Kind::Bool | Kind::Str { .. } | Kind::Uri | Kind::Enum(_) => scalar(value, writer.out),
        };
        match plain {
            Ok(()) => self.out.put(written.text()),
            Err(Malformed) => self.foreign(value),
        }
    }

    fn list(&mut self, list: &'static List, value: &Bound<'_, PyAny>) {
        let Ok(items) = value.cast::<PyTuple>() else {
            return if list.allow_single {
                self.value(&list.item, value)
            } else if scalar(value, &mut self.out).is_err() {
                self.foreign(value)
            };
        };
        let start = self.out.len();
        for (index, item) in items.iter().enumerate() {
            self.out.push(b',');
            self.inside(&index.to_string(), |this| this.value(&list.item, &item));
        }
        self.out.set(start, b'[');
        self.out.push(b']');
    }

    /// Looks for what cannot be written.
    fn free(&mut self, value: &Bound<'_, PyAny>) {
        let within = self.depth.saturating_sub(self.path.matches('/').count() as u32);
        let mut scratch = Out::new();
        if (Writer { out: &mut scratch, depth: within, round_to_micro: false }).free(value).is_err() {
            let message = format!("no JSON value that nests at most {} deep ({})", self.depth, type_name(value));
            self.unwritable.push(Violation { path: self.path.clone(), keyword: Keyword::Type, limit: Limit::None, message });
        }
    }

    fn foreign(&mut self, value: &Bound<'_, PyAny>) {
        self.foreign.push((self.path.clone(), type_name(value)));
        self.out.put(b"null");
    }

    fn inside(&mut self, step: &str, then: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        push_step(&mut self.path, step);
        then(self);
        self.path.truncate(length);
    }
}

/// A str, bool or finite number.
fn scalar(value: &Bound<'_, PyAny>, out: &mut Out) -> Result<(), Malformed> {
    let is_scalar = value.is_instance_of::<PyString>() || value::is_bool(value) || number_text(value).is_ok();
    if is_scalar { free(value, 0, out) } else { Err(Malformed) }
}

fn type_name(value: &Bound<'_, PyAny>) -> String {
    match value.cast::<PyFloat>() {
        Ok(float) => float.value().to_string(),
        Err(_) => value.get_type().qualname().map_or_else(|_| "object".to_owned(), |name| name.to_string()),
    }
}
