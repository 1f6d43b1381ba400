//! The fast walk: one pass over a payload's text, directed by its type's table.
//!
//! Hands every value to a [`Sink`] as soon as it is read, and only answers yes or no. `walk::discard` is the sink of a
//! mere verdict. `walk::explain` finds the reasons for a no.

use crate::json::Malformed;
use crate::json::number::{self, Integer};
use crate::json::scan::{Scanner, Short};
use crate::json::string::{Raw, Text};
use crate::json::time::{self, DateTime};
use crate::rpc::violation::Keyword;
use crate::schema::{Enum, Kind, List, Type};

/// The receiver of a payload's values. A sink that fails keeps the reason itself.
pub trait Sink {
    /// One finished value.
    type Value;
    /// An object to which members are still added.
    type Record;
    /// A free-form object to which members are still added.
    type Map;

    /// Begins an object with at least one member.
    fn record(&mut self, ty: &'static Type) -> Result<Self::Record, Malformed>;
    /// Returns an object without members.
    fn empty(&mut self, ty: &'static Type) -> Result<Self::Value, Malformed>;
    /// Adds the member that `ty.fields[index]` describes.
    fn put(&mut self, record: &mut Self::Record, index: usize, value: Self::Value);
    /// Adds a member without a field to an open object.
    fn put_extra(&mut self, record: &mut Self::Record, wire: &str, value: Self::Value) -> Result<(), Malformed>;
    fn finish(&mut self, record: Self::Record) -> Self::Value;

    fn text(&mut self, text: Text<'_>) -> Result<Self::Value, Malformed>;
    fn int(&mut self, value: i64) -> Result<Self::Value, Malformed>;
    fn number(&mut self, value: f64, text: &[u8]) -> Result<Self::Value, Malformed>;
    fn bool(&mut self, value: bool) -> Self::Value;
    fn date_time(&mut self, value: DateTime) -> Result<Self::Value, Malformed>;
    fn member(&mut self, definition: &'static Enum, index: usize) -> Result<Self::Value, Malformed>;

    /// Begins a list and returns its start, for `finish_list`. Every `item` in between belongs to it; lists nest.
    fn list(&mut self) -> usize;
    fn item(&mut self, value: Self::Value);
    fn finish_list(&mut self, start: usize) -> Result<Self::Value, Malformed>;
    /// Returns a list of one item.
    fn single(&mut self, value: Self::Value) -> Result<Self::Value, Malformed>;

    /// Returns a null, which only free-form data can hold.
    fn null(&mut self) -> Self::Value;
    fn free_number(&mut self, text: &str) -> Result<Self::Value, Malformed>;
    fn finish_free_list(&mut self, start: usize) -> Result<Self::Value, Malformed>;
    fn map(&mut self) -> Result<Self::Map, Malformed>;
    fn put_free(&mut self, map: &mut Self::Map, key: Text<'_>, value: Self::Value) -> Result<(), Malformed>;
    fn finish_map(&mut self, map: Self::Map) -> Self::Value;

    /// True if the sink takes some violations, and then gets the value as it was sent.
    const TOLERANT: bool = false;

    /// Takes a violation of a limit. Called only if the sink is tolerant.
    fn tolerate(&mut self, _: Keyword) -> Result<(), Malformed> {
        Err(Malformed)
    }
    /// Takes a text that is no value of an enum. Called only if the sink is tolerant.
    fn foreign_member(&mut self, _: Text<'_>) -> Result<Self::Value, Malformed> {
        Err(Malformed)
    }
}

/// Number of fields whose names are compared before the index is asked.
const TRIED: usize = 8;

/// A decoding walk in progress.
///
/// The position is an argument and a result of each function, and a [`Scanner`] of its own within it. As a field of the
/// walk it would be stored and read back for each token, and the next token would wait for that.
pub struct Walk<'t, 's, S> {
    text: &'t [u8],
    sink: &'s mut S,
    /// Number of levels that may still be opened.
    depth: u32,
    scratch: Vec<u8>,
}

/// A value and the position after it.
type Taken<V> = Result<(V, usize), Malformed>;

/// Reads one payload of type `ty`. `null` is read as the empty object.
#[inline(always)]
pub fn payload<S: Sink>(scan: &mut Scanner<'_>, ty: &'static Type, depth: u32, sink: &mut S) -> Result<S::Value, Malformed> {
    let mut walk = Walk { text: scan.text(), sink, depth, scratch: Vec::new() };
    let (value, end) = if scan.peek()? == b'n' { walk.absent(scan.at(), ty) } else { walk.record(scan.at(), ty) }?;
    scan.go(end);
    Ok(value)
}

/// Reads any value.
pub fn free<S: Sink>(scan: &mut Scanner<'_>, depth: u32, sink: &mut S) -> Result<S::Value, Malformed> {
    let mut walk = Walk { text: scan.text(), sink, depth, scratch: Vec::new() };
    let (value, end) = walk.free(scan.at())?;
    scan.go(end);
    Ok(value)
}

/// Lets a tolerant sink take a violation.
#[inline(always)]
fn tolerate<S: Sink>(sink: &mut S, keyword: Keyword) -> Result<(), Malformed> {
    if S::TOLERANT { sink.tolerate(keyword) } else { Err(Malformed) }
}

impl<'t, S: Sink> Walk<'t, '_, S> {
    #[inline(always)]
    fn scanner(&self, at: usize) -> Scanner<'t> {
        Scanner::within(self.text, at)
    }

    #[cold]
    fn absent(&mut self, at: usize, ty: &'static Type) -> Taken<S::Value> {
        let mut scan = self.scanner(at);
        scan.literal(b"null")?;
        self.empty(&scan, ty)
    }

    fn empty(&mut self, scan: &Scanner<'t>, ty: &'static Type) -> Taken<S::Value> {
        if ty.required == 0 { Ok((self.sink.empty(ty)?, scan.at())) } else { Err(Malformed) }
    }

    fn record(&mut self, at: usize, ty: &'static Type) -> Taken<S::Value> {
        let mut scan = self.scanner(at);
        scan.take(b'{')?;
        self.deeper()?;
        if scan.peek()? == b'}' {
            scan.bump();
            self.depth += 1;
            return self.empty(&scan, ty);
        }
        let mut record = self.sink.record(ty)?;
        let (mut seen, mut expected) = (0u64, 0);
        while let Some(index) = self.member_name(&mut scan, ty, expected, &mut record)? {
            let bit = 1u64 << index;
            if seen & bit != 0 {
                return Err(Malformed);
            }
            seen |= bit;
            expected = index + 1;
            let value = self.value(&mut scan, &ty.fields[index].kind)?;
            self.sink.put(&mut record, index, value);
            if !scan.more(b'}')? {
                break;
            }
        }
        if seen & ty.required != ty.required {
            return Err(Malformed);
        }
        self.depth += 1;
        Ok((self.sink.finish(record), scan.at()))
    }

    /// Reads a member's name and colon, and returns the index of its field. Senders mostly write members in the order
    /// of our tables, so the fields after the last one found are tried first.
    #[inline(always)]
    fn member_name(
        &mut self,
        scan: &mut Scanner<'t>,
        ty: &'static Type,
        expected: usize,
        record: &mut S::Record,
    ) -> Result<Option<usize>, Malformed> {
        scan.peek()?;
        match scan.take_key(ty.fields[expected..].iter().take(TRIED).map(|field| &field.key)) {
            Some(ahead) => Ok(Some(expected + ahead)),
            None => {
                let (found, end) = self.member_by_name(scan.at(), ty, expected, record)?;
                scan.go(end);
                Ok(found)
            }
        }
    }

    /// Reads any member's name and colon. Members without a field are added to an open object's extra, values included.
    /// Returns `None` if the object ends after them.
    #[inline(never)]
    fn member_by_name(&mut self, at: usize, ty: &'static Type, expected: usize, record: &mut S::Record) -> Taken<Option<usize>> {
        let mut scan = self.scanner(at);
        // Out of order: the fields before the expected one are as likely as those after it.
        if let Some(index) = scan.take_key(ty.fields[..expected].iter().take(TRIED).map(|field| &field.key)) {
            return Ok((Some(index), scan.at()));
        }
        loop {
            let name = scan.string()?;
            scan.take(b':')?;
            let found = match name.plain_name() {
                Some(plain) => ty.field(plain),
                None => ty.field(name.value(&mut self.scratch)?),
            };
            match found {
                Some(index) => return Ok((Some(index), scan.at())),
                None if ty.additional_members => {
                    let mut scratch = Vec::new();
                    let name = name.str(&mut scratch)?;
                    let (value, end) = self.free(scan.at())?;
                    scan.go(end);
                    self.sink.put_extra(record, name, value)?;
                }
                None => return Err(Malformed),
            }
            if !scan.more(b'}')? {
                return Ok((None, scan.at()));
            }
        }
    }

    #[inline(always)]
    fn value(&mut self, scan: &mut Scanner<'t>, kind: &'static Kind) -> Result<S::Value, Malformed> {
        let (value, end) = match *kind {
            Kind::Str { max } => return self.text(scan, max),
            Kind::Enum(definition) => return self.member(scan, definition),
            Kind::Int { min, max, literal } => return self.int(scan, min, max, literal),
            Kind::Num { min, max, multiple_of_tenth } => return self.number(scan, min, max, multiple_of_tenth),
            Kind::DateTime => return self.date_time(scan),
            Kind::Bool => return self.bool(scan),
            Kind::Uri => return self.text(scan, u32::MAX),
            Kind::Object(ty) => self.record(scan.at(), ty)?,
            Kind::List(list) => self.list(scan.at(), list)?,
            Kind::Any => self.free(scan.at())?,
        };
        scan.go(end);
        Ok(value)
    }

    #[inline(always)]
    fn text(&mut self, scan: &mut Scanner<'t>, max: u32) -> Result<S::Value, Malformed> {
        let raw = scan.string()?;
        let text = raw.text(&mut self.scratch)?;
        if text.length() > max as usize && max != u32::MAX {
            tolerate(self.sink, Keyword::MaxLength)?;
        }
        self.sink.text(text)
    }

    #[inline(always)]
    fn member(&mut self, scan: &mut Scanner<'t>, definition: &'static Enum) -> Result<S::Value, Malformed> {
        let raw = scan.string()?;
        let found = match raw.plain_name() {
            Some(plain) => definition.value(plain),
            None => definition.value(raw.value(&mut self.scratch)?),
        };
        match found {
            Some(index) => self.sink.member(definition, index),
            None if S::TOLERANT => self.foreign_member(raw),
            None => Err(Malformed),
        }
    }

    #[cold]
    fn foreign_member(&mut self, raw: Raw<'t>) -> Result<S::Value, Malformed> {
        let text = raw.text(&mut self.scratch)?;
        self.sink.foreign_member(text)
    }

    #[inline(always)]
    fn int(&mut self, scan: &mut Scanner<'t>, min: i64, max: i64, literal: bool) -> Result<S::Value, Malformed> {
        scan.peek()?;
        let value = match scan.short_int() {
            Some(value) => value,
            None => match number::integer(scan.number()?, literal) {
                Integer::Fits(value) => value,
                Integer::Beyond(_) | Integer::Not => return Err(Malformed),
            },
        };
        if value < min || value > max {
            tolerate(self.sink, if value < min { Keyword::Minimum } else { Keyword::Maximum })?;
        }
        self.sink.int(value)
    }

    #[inline(always)]
    fn number(&mut self, scan: &mut Scanner<'t>, min: f64, max: f64, multiple_of_tenth: bool) -> Result<S::Value, Malformed> {
        scan.peek()?;
        let (text, value) = match scan.short_number() {
            Some(short) => short,
            None => {
                let text = scan.number()?;
                (text.as_bytes(), number::float(text).ok_or(Malformed)?)
            }
        };
        if value < min || value > max {
            tolerate(self.sink, if value < min { Keyword::Minimum } else { Keyword::Maximum })?;
        }
        if multiple_of_tenth && !number::is_in_tenths(ascii(text)) {
            tolerate(self.sink, Keyword::MultipleOf)?;
        }
        self.sink.number(value, text)
    }

    #[inline(always)]
    fn bool(&mut self, scan: &mut Scanner<'t>) -> Result<S::Value, Malformed> {
        let value = scan.peek()? == b't';
        scan.literal(if value { b"true" } else { b"false" })?;
        Ok(self.sink.bool(value))
    }

    #[inline(always)]
    fn date_time(&mut self, scan: &mut Scanner<'t>) -> Result<S::Value, Malformed> {
        let raw = scan.string()?;
        let read = match raw.plain() {
            Some(plain) => time::parse(plain),
            None => time::parse(raw.value(&mut self.scratch)?),
        };
        self.sink.date_time(read.ok_or(Malformed)?)
    }

    fn list(&mut self, at: usize, list: &'static List) -> Taken<S::Value> {
        let mut scan = self.scanner(at);
        if list.allow_single && scan.peek()? != b'[' {
            return self.item(scan.at(), &list.item);
        }
        scan.take(b'[')?;
        self.deeper()?;
        if scan.peek()? == b']' {
            scan.bump();
            self.depth += 1;
            let start = self.sink.list();
            if list.min != 0 {
                tolerate(self.sink, Keyword::MinItems)?;
            }
            return Ok((self.sink.finish_list(start)?, scan.at()));
        }
        // Most lists have one item, which needs no place in the sink's stack of items.
        let (first, end) = self.item(scan.at(), &list.item)?;
        scan.go(end);
        let mut count = 1u32;
        // Asked once, at the first item that is too many.
        if list.max == 0 {
            tolerate(self.sink, Keyword::MaxItems)?;
        }
        let value = if scan.more(b']')? {
            let start = self.sink.list();
            self.sink.item(first);
            loop {
                let (value, end) = self.item(scan.at(), &list.item)?;
                scan.go(end);
                self.sink.item(value);
                count = count.saturating_add(1);
                if count - 1 == list.max {
                    tolerate(self.sink, Keyword::MaxItems)?;
                }
                if !scan.more(b']')? {
                    break;
                }
            }
            self.sink.finish_list(start)?
        } else {
            self.sink.single(first)?
        };
        if count < list.min {
            tolerate(self.sink, Keyword::MinItems)?;
        }
        self.depth += 1;
        Ok((value, scan.at()))
    }

    /// Reads a list's item. Most are objects.
    #[inline(always)]
    fn item(&mut self, at: usize, kind: &'static Kind) -> Taken<S::Value> {
        match *kind {
            Kind::Object(ty) => self.record(at, ty),
            _ => self.plain_item(at, kind),
        }
    }

    #[inline(never)]
    fn plain_item(&mut self, at: usize, kind: &'static Kind) -> Taken<S::Value> {
        let mut scan = self.scanner(at);
        let value = self.value(&mut scan, kind)?;
        Ok((value, scan.at()))
    }

    #[inline(never)]
    fn free(&mut self, at: usize) -> Taken<S::Value> {
        let mut scan = self.scanner(at);
        let value = self.free_value(&mut scan)?;
        Ok((value, scan.at()))
    }

    #[inline(always)]
    fn free_value(&mut self, scan: &mut Scanner<'t>) -> Result<S::Value, Malformed> {
        let (value, end) = match scan.peek()? {
            b'"' => {
                let raw = scan.string()?;
                let text = raw.text(&mut self.scratch)?;
                return self.sink.text(text);
            }
            b'{' => self.free_map(scan.at())?,
            b'[' => self.free_list(scan.at())?,
            b't' | b'f' => return self.bool(scan),
            b'n' => {
                scan.literal(b"null")?;
                return Ok(self.sink.null());
            }
            _ => {
                return match scan.short() {
                    Some(Short::Int(value)) => self.sink.int(value),
                    Some(Short::Number(text, value)) => self.sink.number(value, text),
                    None => self.sink.free_number(scan.number()?),
                };
            }
        };
        scan.go(end);
        Ok(value)
    }

    fn free_map(&mut self, at: usize) -> Taken<S::Value> {
        let mut scan = self.scanner(at);
        scan.take(b'{')?;
        self.deeper()?;
        let mut map = self.sink.map()?;
        if scan.peek()? == b'}' {
            scan.bump();
        } else {
            let mut scratch = Vec::new();
            loop {
                let key = scan.string()?;
                scan.take(b':')?;
                let value = self.free_value(&mut scan)?;
                self.sink.put_free(&mut map, key.text(&mut scratch)?, value)?;
                if !scan.more(b'}')? {
                    break;
                }
            }
        }
        self.depth += 1;
        Ok((self.sink.finish_map(map), scan.at()))
    }

    fn free_list(&mut self, at: usize) -> Taken<S::Value> {
        let mut scan = self.scanner(at);
        scan.take(b'[')?;
        self.deeper()?;
        let start = self.sink.list();
        if scan.peek()? == b']' {
            scan.bump();
        } else {
            loop {
                let (value, end) = self.free(scan.at())?;
                scan.go(end);
                self.sink.item(value);
                if !scan.more(b']')? {
                    break;
                }
            }
        }
        self.depth += 1;
        Ok((self.sink.finish_free_list(start)?, scan.at()))
    }

    #[inline(always)]
    fn deeper(&mut self) -> Result<(), Malformed> {
        self.depth = self.depth.checked_sub(1).ok_or(Malformed)?;
        Ok(())
    }
}

/// Returns a number token as text.
pub fn ascii(token: &[u8]) -> &str {
    core::str::from_utf8(token).unwrap_or_default()
}
