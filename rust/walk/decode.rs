//! The fast walk: one pass over a payload's text, directed by its type's table.
//!
//! Answers yes or no, and hands every value to a [`Sink`] as it goes: `walk::build` makes Python objects,
//! `walk::check` nothing at all. Never says what is wrong; `walk::explain` does.

use crate::json::number::{self, Integer};
use crate::json::scan::{Scanner, Step, Stop, Text};
use crate::json::time::{self, DateTime};
use crate::schema::{Enum, Kind, List, Type};

/// What becomes of the values. A sink that fails keeps its own reason.
pub trait Sink {
    /// One finished value.
    type Value;
    /// An object that is being filled.
    type Record;
    /// A free-form object that is being filled.
    type Map;

    fn record(&mut self, ty: &'static Type) -> Step<Self::Record>;
    fn put(&mut self, record: &mut Self::Record, index: usize, value: Self::Value);
    /// A member that the table does not know, of an open object.
    fn put_extra(&mut self, record: &mut Self::Record, wire: &str, value: Self::Value) -> Step<()>;
    fn finish(&mut self, record: Self::Record) -> Self::Value;

    fn text(&mut self, text: Text<'_>) -> Step<Self::Value>;
    fn int(&mut self, value: i64) -> Step<Self::Value>;
    fn number(&mut self, value: f64, text: &[u8]) -> Step<Self::Value>;
    fn bool(&mut self, value: bool) -> Self::Value;
    fn date_time(&mut self, value: DateTime) -> Step<Self::Value>;
    fn member(&mut self, of: &'static Enum, index: usize) -> Step<Self::Value>;

    /// A list's items come between these two, through `item`; lists nest.
    fn list(&mut self) -> usize;
    fn item(&mut self, value: Self::Value);
    fn finish_list(&mut self, start: usize) -> Step<Self::Value>;
    /// A list of one item, at once.
    fn single(&mut self, value: Self::Value) -> Step<Self::Value>;

    /// Free-form data: the same in plain JSON types.
    fn null(&mut self) -> Self::Value;
    /// A number with a fraction whose nearest double says all that the text does.
    fn free_short_number(&mut self, value: f64, text: &[u8]) -> Step<Self::Value>;
    fn free_number(&mut self, text: &str) -> Step<Self::Value>;
    fn finish_free_list(&mut self, start: usize) -> Step<Self::Value>;
    fn map(&mut self) -> Step<Self::Map>;
    fn put_free(&mut self, map: &mut Self::Map, key: Text<'_>, value: Self::Value) -> Step<()>;
    fn finish_map(&mut self, map: Self::Map) -> Self::Value;
}

/// How many members after the last one are tried by their names before the index is asked.
const TRIED: usize = 8;

/// A walk under way.
pub struct Walk<'t, 's, S> {
    scan: Scanner<'t>,
    sink: &'s mut S,
    /// How many more levels may be opened.
    depth: u32,
    scratch: String,
}

/// Takes one payload of type `ty` off `scan`; `null` is the empty object.
pub fn payload<S: Sink>(scan: &mut Scanner<'_>, ty: &'static Type, depth: u32, sink: &mut S) -> Step<S::Value> {
    let mut walk = Walk { scan: scan.clone(), sink, depth, scratch: String::new() };
    let value = if walk.scan.peek()? == b'n' { walk.absent(ty) } else { walk.record(ty) }?;
    *scan = walk.scan;
    Ok(value)
}

/// Takes any value off `scan`.
pub fn free<S: Sink>(scan: &mut Scanner<'_>, depth: u32, sink: &mut S) -> Step<S::Value> {
    let mut walk = Walk { scan: scan.clone(), sink, depth, scratch: String::new() };
    let value = walk.free()?;
    *scan = walk.scan;
    Ok(value)
}

impl<S: Sink> Walk<'_, '_, S> {
    fn absent(&mut self, ty: &'static Type) -> Step<S::Value> {
        self.scan.literal(b"null")?;
        if ty.required != 0 {
            return Err(Stop);
        }
        let record = self.sink.record(ty)?;
        Ok(self.sink.finish(record))
    }

    fn record(&mut self, ty: &'static Type) -> Step<S::Value> {
        self.scan.take(b'{')?;
        self.deeper()?;
        let mut record = self.sink.record(ty)?;
        let mut seen = 0u64;
        if self.scan.peek()? == b'}' {
            self.scan.bump();
        } else {
            let mut expected = 0;
            while let Some(index) = self.member_name(ty, expected, &mut record)? {
                let bit = 1u64 << index;
                if seen & bit != 0 {
                    return Err(Stop);
                }
                seen |= bit;
                expected = index + 1;
                let value = self.value(&ty.fields[index].kind)?;
                self.sink.put(&mut record, index, value);
                if !self.scan.more(b'}')? {
                    break;
                }
            }
        }
        if seen & ty.required != ty.required {
            return Err(Stop);
        }
        self.depth += 1;
        Ok(self.sink.finish(record))
    }

    /// Takes a member's name and colon, and says which field's value follows. Senders write members in the order
    /// of their own tables, mostly ours: those behind the last one are tried first.
    #[inline(always)]
    fn member_name(&mut self, ty: &'static Type, expected: usize, record: &mut S::Record) -> Step<Option<usize>> {
        self.scan.peek()?;
        match self.scan.take_key(ty.fields[expected..].iter().take(TRIED).map(|field| &field.key)) {
            Some(ahead) => Ok(Some(expected + ahead)),
            None => self.member_by_name(ty, record),
        }
    }

    /// The same for any name. Members without a field go to the extra of an open type, whole; `None` where the
    /// object ends behind them.
    #[inline(never)]
    fn member_by_name(&mut self, ty: &'static Type, record: &mut S::Record) -> Step<Option<usize>> {
        loop {
            let name = self.scan.string()?;
            self.scan.take(b':')?;
            let found = match name.plain_name() {
                Some(plain) => ty.field(plain),
                None => ty.field(name.str(&mut self.scratch)?.as_bytes()),
            };
            match found {
                Some(index) => return Ok(Some(index)),
                None if ty.open => {
                    let mut scratch = String::new();
                    let name = name.str(&mut scratch)?;
                    let value = self.free()?;
                    self.sink.put_extra(record, name, value)?;
                }
                None => return Err(Stop),
            }
            if !self.scan.more(b'}')? {
                return Ok(None);
            }
        }
    }

    #[inline(always)]
    fn value(&mut self, kind: &'static Kind) -> Step<S::Value> {
        match *kind {
            Kind::Str { max } => self.text(max),
            Kind::Enum(of) => self.member(of),
            Kind::Object(ty) => self.record(ty),
            Kind::Int { min, max, literal } => self.int(min, max, literal),
            Kind::Num { min, max, tenths } => self.number(min, max, tenths),
            Kind::DateTime => self.date_time(),
            Kind::List(list) => self.list(list),
            Kind::Bool => self.bool(),
            Kind::Uri => self.text(u32::MAX),
            Kind::Any => self.free(),
        }
    }

    #[inline(always)]
    fn text(&mut self, max: u32) -> Step<S::Value> {
        let raw = self.scan.string()?;
        let text = raw.text(&mut self.scratch)?;
        let length = match text {
            Text::Ascii(bytes) => bytes.len(),
            Text::Wide(_, length) => length,
        };
        if length > max as usize {
            return Err(Stop);
        }
        self.sink.text(text)
    }

    #[inline(always)]
    fn member(&mut self, of: &'static Enum) -> Step<S::Value> {
        let raw = self.scan.string()?;
        let found = match raw.plain_name() {
            Some(plain) => of.value(plain),
            None => of.value(raw.str(&mut self.scratch)?.as_bytes()),
        };
        self.sink.member(of, found.ok_or(Stop)?)
    }

    #[inline(always)]
    fn int(&mut self, min: i64, max: i64, literal: bool) -> Step<S::Value> {
        self.scan.peek()?;
        let value = match self.scan.short_int() {
            Some(value) => value,
            None => match number::integer(self.scan.number()?, literal) {
                Integer::Fits(value) => value,
                Integer::Beyond(_) | Integer::Not => return Err(Stop),
            },
        };
        if value < min || value > max {
            return Err(Stop);
        }
        self.sink.int(value)
    }

    #[inline(always)]
    fn number(&mut self, min: f64, max: f64, tenths: bool) -> Step<S::Value> {
        self.scan.peek()?;
        let (text, value) = match self.scan.short_number() {
            Some(short) => short,
            None => {
                let text = self.scan.number()?;
                (text.as_bytes(), number::float(text).ok_or(Stop)?)
            }
        };
        if value < min || value > max || tenths && !number::is_in_tenths(ascii(text)) {
            return Err(Stop);
        }
        self.sink.number(value, text)
    }

    #[inline(always)]
    fn bool(&mut self) -> Step<S::Value> {
        let value = self.scan.peek()? == b't';
        self.scan.literal(if value { b"true" } else { b"false" })?;
        Ok(self.sink.bool(value))
    }

    #[inline(always)]
    fn date_time(&mut self) -> Step<S::Value> {
        let raw = self.scan.string()?;
        let read = match raw.plain() {
            Some(plain) => time::parse(plain),
            None => time::parse(raw.str(&mut self.scratch)?.as_bytes()),
        };
        self.sink.date_time(read.ok_or(Stop)?)
    }

    fn list(&mut self, list: &'static List) -> Step<S::Value> {
        if list.lone && self.scan.peek()? != b'[' {
            return self.value(&list.item);
        }
        self.scan.take(b'[')?;
        self.deeper()?;
        if self.scan.peek()? == b']' {
            self.scan.bump();
            self.depth += 1;
            let start = self.sink.list();
            return if list.min == 0 { self.sink.finish_list(start) } else { Err(Stop) };
        }
        // Most lists have one item, which needs no place among those of the open lists.
        let first = self.value(&list.item)?;
        let mut count = 1u32;
        let value = if self.scan.more(b']')? {
            let start = self.sink.list();
            self.sink.item(first);
            loop {
                let value = self.value(&list.item)?;
                self.sink.item(value);
                count = count.saturating_add(1);
                if count > list.max {
                    return Err(Stop);
                }
                if !self.scan.more(b']')? {
                    break;
                }
            }
            self.sink.finish_list(start)?
        } else {
            self.sink.single(first)?
        };
        if count < list.min || count > list.max {
            return Err(Stop);
        }
        self.depth += 1;
        Ok(value)
    }

    #[inline(never)]
    fn free(&mut self) -> Step<S::Value> {
        match self.scan.peek()? {
            b'"' => {
                let raw = self.scan.string()?;
                let text = raw.text(&mut self.scratch)?;
                self.sink.text(text)
            }
            b'{' => self.free_map(),
            b'[' => self.free_list(),
            b't' | b'f' => self.bool(),
            b'n' => {
                self.scan.literal(b"null")?;
                Ok(self.sink.null())
            }
            _ => match self.scan.short_int() {
                Some(value) => self.sink.int(value),
                None => match self.scan.short_number() {
                    Some((text, value)) => self.sink.free_short_number(value, text),
                    None => self.sink.free_number(self.scan.number()?),
                },
            },
        }
    }

    fn free_map(&mut self) -> Step<S::Value> {
        self.scan.take(b'{')?;
        self.deeper()?;
        let mut map = self.sink.map()?;
        if self.scan.peek()? == b'}' {
            self.scan.bump();
        } else {
            let mut scratch = String::new();
            loop {
                let key = self.scan.string()?;
                self.scan.take(b':')?;
                let value = self.free()?;
                self.sink.put_free(&mut map, key.text(&mut scratch)?, value)?;
                if !self.scan.more(b'}')? {
                    break;
                }
            }
        }
        self.depth += 1;
        Ok(self.sink.finish_map(map))
    }

    fn free_list(&mut self) -> Step<S::Value> {
        self.scan.take(b'[')?;
        self.deeper()?;
        let start = self.sink.list();
        if self.scan.peek()? == b']' {
            self.scan.bump();
        } else {
            loop {
                let value = self.free()?;
                self.sink.item(value);
                if !self.scan.more(b']')? {
                    break;
                }
            }
        }
        self.depth += 1;
        self.sink.finish_free_list(start)
    }

    #[inline(always)]
    fn deeper(&mut self) -> Step<()> {
        self.depth = self.depth.checked_sub(1).ok_or(Stop)?;
        Ok(())
    }
}

/// A number token as text.
pub fn ascii(token: &[u8]) -> &str {
    core::str::from_utf8(token).unwrap_or_default()
}
