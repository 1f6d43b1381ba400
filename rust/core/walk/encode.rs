//! The encoding walk: from values to JSON text, directed by a type's table.
//!
//! Takes every value from a [`Source`] and writes it in the same step, by the same rules as decoding. It only answers
//! yes or no; `walk::lenient` finds the reason for a no.

use core::ops::Deref;
use std::borrow::Cow;

use crate::json::Malformed;
use crate::json::number;
use crate::json::time::DateTime;
use crate::json::write::Out;
use crate::schema::{Enum, Kind, List, Type};

/// The values of a payload, the mirror of [`Sink`](super::decode::Sink).
///
/// A scalar that is not of the wanted kind is an error. Limits are the walk's task, but for a text's length, which some
/// sources know without counting.
pub trait Source {
    /// Any value.
    type Value: ?Sized;
    /// A value that is part of another one.
    type Item<'v>: Deref<Target = Self::Value>
    where
        Self: 'v;
    /// An object with the members of its type at hand.
    type Record<'v>
    where
        Self: 'v;
    /// The items of a list.
    type Items<'v>: ExactSizeIterator<Item = Self::Item<'v>>
    where
        Self: 'v;

    /// Opens an object of type `ty`.
    fn record<'v>(&self, value: &'v Self::Value, ty: &'static Type) -> Result<Self::Record<'v>, Malformed>;
    /// Returns the member that `ty.fields[index]` describes, if it is present.
    fn field<'v>(&self, record: &Self::Record<'v>, ty: &'static Type, index: usize) -> Option<Self::Item<'v>>;
    /// Returns whether the object has members without a field.
    fn has_extra(&self, record: &Self::Record<'_>, ty: &'static Type) -> bool;
    /// Returns whether [`for_each_extra`](Self::for_each_extra) names this declared member, so that it keeps its place.
    fn is_placed(&self, record: &Self::Record<'_>, wire: &str) -> bool;
    /// Calls `each` for every member without a field, in order, and for declared members that have a place among them.
    fn for_each_extra(
        &self,
        record: &Self::Record<'_>,
        ty: &'static Type,
        each: impl FnMut(&[u8], &Self::Value) -> Result<(), Malformed>,
    ) -> Result<(), Malformed>;
    /// Returns the items of a list; `None` for any other value.
    fn items<'v>(&self, value: &'v Self::Value) -> Option<Self::Items<'v>>;

    /// Returns the UTF-8 of a text of at most `max` code points.
    fn text<'v>(&self, value: &'v Self::Value, max: usize) -> Result<&'v [u8], Malformed>;
    /// Returns the position of an enum's value.
    fn member(&self, value: &Self::Value, definition: &'static Enum) -> Result<usize, Malformed>;
    /// Returns an integer of 64 bits. With `literal`, a number written with a fraction or an exponent is none.
    fn int(&self, value: &Self::Value, literal: bool) -> Result<i64, Malformed>;
    fn number<'v>(&self, value: &'v Self::Value) -> Result<Number<'v>, Malformed>;
    fn bool(&self, value: &Self::Value) -> Result<bool, Malformed>;
    fn date_time(&self, value: &Self::Value) -> Result<DateTime, Malformed>;
    /// Writes free-form data that nests at most `depth` deep.
    fn free(&self, value: &Self::Value, depth: u32, out: &mut Out) -> Result<(), Malformed>;

    /// Writes a value that `kind` refuses, as it is. An error when JSON has no text for it.
    fn as_is(&self, value: &Self::Value, kind: &'static Kind, out: &mut Out) -> Result<(), Malformed>;
    /// Returns the name of a value's type, for a violation's message.
    fn type_name(&self, value: &Self::Value) -> String;
    /// Returns the words for a value that `kind` refuses, if those about its JSON text would mislead.
    #[cold]
    fn words(&self, _value: &Self::Value, _kind: &'static Kind) -> Option<String> {
        None
    }
}

/// A finite number.
pub enum Number<'v> {
    Float(f64),
    /// The decimal text of an exact number.
    Text(Cow<'v, str>),
}

/// Appends `value`, an object of type `ty` that nests at most `depth` deep, to `out`. With `round_to_micro`, number
/// fields are rounded to six decimals in the text (2.x part 2 section 2.1.4, towards the station).
#[inline]
pub fn payload<S: Source>(
    source: &S,
    ty: &'static Type,
    value: &S::Value,
    depth: u32,
    round_to_micro: bool,
    out: &mut Out,
) -> Result<(), Malformed> {
    Writer { source, out, depth, round_to_micro }.object(ty, value)
}

/// An encoding walk in progress.
struct Writer<'s, S> {
    source: &'s S,
    out: &'s mut Out,
    /// Number of levels that may still be opened.
    depth: u32,
    round_to_micro: bool,
}

impl<S: Source> Writer<'_, S> {
    #[inline(always)]
    fn object(&mut self, ty: &'static Type, value: &S::Value) -> Result<(), Malformed> {
        let record = self.source.record(value, ty)?;
        self.record(ty, record)
    }

    fn record(&mut self, ty: &'static Type, record: S::Record<'_>) -> Result<(), Malformed> {
        self.open_level()?;
        let start = self.out.len();
        if self.source.has_extra(&record, ty) {
            self.open_members(ty, &record)?;
        } else {
            for (index, field) in ty.fields.iter().enumerate() {
                match self.source.field(&record, ty, index) {
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
        Ok(())
    }

    /// Writes an object that has members without a field. Declared members that have no recorded position come first.
    #[cold]
    fn open_members(&mut self, ty: &'static Type, record: &S::Record<'_>) -> Result<(), Malformed> {
        if !ty.additional_members {
            return Err(Malformed);
        }
        let source = self.source;
        for (index, field) in ty.fields.iter().enumerate() {
            match source.field(record, ty, index) {
                Some(_) if source.is_placed(record, field.wire) => {}
                Some(value) => {
                    self.out.put(field.key.text());
                    self.value(&field.kind, &value)?;
                }
                None if field.required => return Err(Malformed),
                None => {}
            }
        }
        source.for_each_extra(record, ty, |wire, extra| {
            self.out.push(b',');
            self.out.string(wire);
            self.out.push(b':');
            match ty.field(wire).and_then(|index| Some((index, source.field(record, ty, index)?))) {
                Some((index, value)) => self.value(&ty.fields[index].kind, &value),
                None => source.free(extra, self.depth, self.out),
            }
        })
    }

    #[inline(always)]
    fn value(&mut self, kind: &'static Kind, value: &S::Value) -> Result<(), Malformed> {
        match *kind {
            Kind::Str { max } => self.text(max as usize, value),
            Kind::Enum(definition) => self.member(definition, value),
            Kind::Object(ty) => self.object(ty, value),
            Kind::Int { min, max, literal } => self.int(min, max, literal, value),
            Kind::Num { min, max, multiple_of_tenth } => self.number(min, max, multiple_of_tenth, value),
            Kind::DateTime => self.date_time(value),
            Kind::List(list) => self.list(list, value),
            Kind::Bool => self.bool(value),
            Kind::Uri => self.text(usize::MAX, value),
            Kind::Any => self.source.free(value, self.depth, self.out),
        }
    }

    #[inline(always)]
    fn text(&mut self, max: usize, value: &S::Value) -> Result<(), Malformed> {
        self.out.string(self.source.text(value, max)?);
        Ok(())
    }

    #[inline(always)]
    fn member(&mut self, definition: &'static Enum, value: &S::Value) -> Result<(), Malformed> {
        let index = self.source.member(value, definition)?;
        self.out.quoted(definition.values[index].wire.as_bytes());
        Ok(())
    }

    #[inline(always)]
    fn int(&mut self, min: i64, max: i64, literal: bool, value: &S::Value) -> Result<(), Malformed> {
        let number = self.source.int(value, literal)?;
        if number < min || number > max {
            return Err(Malformed);
        }
        number::int(number, self.out);
        Ok(())
    }

    #[inline(always)]
    fn number(&mut self, min: f64, max: f64, multiple_of_tenth: bool, value: &S::Value) -> Result<(), Malformed> {
        match self.source.number(value)? {
            Number::Float(number) if !multiple_of_tenth => {
                if !number.is_finite() || number < min || number > max {
                    return Err(Malformed);
                }
                number::shortest_float(number, self.round_to_micro, self.out);
                Ok(())
            }
            Number::Float(number) => self.decimal(min, max, multiple_of_tenth, &float_text(number)?),
            Number::Text(text) => self.decimal(min, max, multiple_of_tenth, &text),
        }
    }

    #[cold]
    fn decimal(&mut self, min: f64, max: f64, multiple_of_tenth: bool, text: &str) -> Result<(), Malformed> {
        let number = number::float(text).ok_or(Malformed)?;
        if number < min || number > max || multiple_of_tenth && !number::is_in_tenths(text) {
            return Err(Malformed);
        }
        number::shortest_decimal(text, self.round_to_micro, self.out);
        Ok(())
    }

    #[inline(always)]
    fn bool(&mut self, value: &S::Value) -> Result<(), Malformed> {
        self.out.put(if self.source.bool(value)? { b"true" } else { b"false" });
        Ok(())
    }

    #[inline(always)]
    fn date_time(&mut self, value: &S::Value) -> Result<(), Malformed> {
        let date_time = self.source.date_time(value)?;
        self.out.push(b'"');
        date_time.write(self.out).ok_or(Malformed)?;
        self.out.push(b'"');
        Ok(())
    }

    fn list(&mut self, list: &'static List, value: &S::Value) -> Result<(), Malformed> {
        let Some(items) = self.source.items(value) else {
            return if list.allow_single { self.value(&list.item, value) } else { Err(Malformed) };
        };
        let count = items.len();
        if count < list.min as usize || count > list.max as usize {
            return Err(Malformed);
        }
        self.open_level()?;
        let start = self.out.len();
        for item in items {
            self.out.push(b',');
            self.value(&list.item, &item)?;
        }
        self.close(start, b'[', b']');
        Ok(())
    }

    #[inline(always)]
    fn open_level(&mut self) -> Result<(), Malformed> {
        self.depth = self.depth.checked_sub(1).ok_or(Malformed)?;
        Ok(())
    }

    /// Closes a level. Everything since `start` began with a comma; the first one becomes the opening bracket.
    #[inline(always)]
    fn close(&mut self, start: usize, open: u8, close: u8) {
        close_level(self.out, start, open, close);
        self.depth += 1;
    }
}

/// Closes a level whose members were all written after a comma: the comma at `start` becomes the opening bracket.
#[inline(always)]
pub fn close_level(out: &mut Out, start: usize, open: u8, close: u8) {
    out.set(start, open);
    out.push(close);
}

/// Returns the shortest text of a finite float.
#[cold]
pub fn float_text(number: f64) -> Result<String, Malformed> {
    if !number.is_finite() {
        return Err(Malformed);
    }
    let mut text = Out::new();
    number::float_text(number, &mut text);
    String::from_utf8(text.text().to_vec()).map_err(|_| Malformed)
}
