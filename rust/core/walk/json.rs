//! A [`Source`] over `serde_json::Value`, under the names of the wire: encoding for programs without an interpreter.
//!
//! Integers and numbers are judged by their decimal text. A date-time is an RFC 3339 text and is written in UTC.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::encode::{Number, Source, close_level};
use crate::json::Malformed;
use crate::json::number::{self, Integer};
use crate::json::scan::Scanner;
use crate::json::time::{self, DateTime};
use crate::json::write::Out;
use crate::schema::{Enum, Kind, Type};

/// Greatest depth of a wrong value that is quoted as it is; serde_json reads no deeper text.
const DEPTH: u32 = 127;

/// The values of a `serde_json::Value`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Json;

impl Source for Json {
    type Value = Value;
    type Item<'v> = &'v Value;
    type Record<'v> = &'v Map<String, Value>;
    type Items<'v> = core::slice::Iter<'v, Value>;

    fn record<'v>(&self, value: &'v Value, _: &'static Type) -> Result<&'v Map<String, Value>, Malformed> {
        value.as_object().ok_or(Malformed)
    }

    fn field<'v>(&self, record: &Self::Record<'v>, ty: &'static Type, index: usize) -> Option<&'v Value> {
        record.get(ty.fields[index].wire)
    }

    fn has_extra(&self, record: &&Map<String, Value>, ty: &'static Type) -> bool {
        record.keys().any(|name| ty.field(name.as_bytes()).is_none())
    }

    fn is_placed(&self, _: &&Map<String, Value>, _: &str) -> bool {
        false
    }

    fn for_each_extra(
        &self,
        record: &&Map<String, Value>,
        ty: &'static Type,
        mut each: impl FnMut(&[u8], &Value) -> Result<(), Malformed>,
    ) -> Result<(), Malformed> {
        let mut extra = record.iter().filter(|(name, _)| ty.field(name.as_bytes()).is_none());
        extra.try_for_each(|(name, value)| each(name.as_bytes(), value))
    }

    fn items<'v>(&self, value: &'v Value) -> Option<core::slice::Iter<'v, Value>> {
        value.as_array().map(|items| items.iter())
    }

    fn text<'v>(&self, value: &'v Value, max: usize) -> Result<&'v [u8], Malformed> {
        let text = value.as_str().ok_or(Malformed)?;
        // A text has at most as many code points as bytes.
        if text.len() > max && text.chars().count() > max { Err(Malformed) } else { Ok(text.as_bytes()) }
    }

    fn member(&self, value: &Value, definition: &'static Enum) -> Result<usize, Malformed> {
        value.as_str().and_then(|text| definition.value(text.as_bytes())).ok_or(Malformed)
    }

    fn int(&self, value: &Value, literal: bool) -> Result<i64, Malformed> {
        match number::integer(number_text(value)?, literal) {
            Integer::Fits(number) => Ok(number),
            Integer::Beyond(_) | Integer::Not => Err(Malformed),
        }
    }

    fn number<'v>(&self, value: &'v Value) -> Result<Number<'v>, Malformed> {
        Ok(Number::Text(Cow::Borrowed(number_text(value)?)))
    }

    fn bool(&self, value: &Value) -> Result<bool, Malformed> {
        value.as_bool().ok_or(Malformed)
    }

    fn date_time(&self, value: &Value) -> Result<DateTime, Malformed> {
        value.as_str().and_then(|text| time::parse(text.as_bytes())).ok_or(Malformed)
    }

    fn free(&self, value: &Value, depth: u32, out: &mut Out) -> Result<(), Malformed> {
        let start = out.len();
        let within = || depth.checked_sub(1).ok_or(Malformed);
        match value {
            Value::Null => out.put(b"null"),
            Value::Bool(value) => out.put(if *value { b"true" } else { b"false" }),
            Value::Number(_) => out.put(number_text(value)?.as_bytes()),
            Value::String(text) => out.string(text.as_bytes()),
            Value::Array(items) => {
                let depth = within()?;
                for item in items {
                    out.push(b',');
                    self.free(item, depth, out)?;
                }
                close_level(out, start, b'[', b']');
            }
            Value::Object(members) => {
                let depth = within()?;
                for (name, value) in members {
                    out.push(b',');
                    out.string(name.as_bytes());
                    out.push(b':');
                    self.free(value, depth, out)?;
                }
                close_level(out, start, b'{', b'}');
            }
        }
        Ok(())
    }

    fn as_is(&self, value: &Value, _: &'static Kind, out: &mut Out) -> Result<(), Malformed> {
        self.free(value, DEPTH, out)
    }

    fn type_name(&self, value: &Value) -> String {
        let name = match value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        };
        name.to_owned()
    }
}

/// Returns the text of a number that a frame can carry.
fn number_text(value: &Value) -> Result<&str, Malformed> {
    let text = value.as_number().ok_or(Malformed)?.as_str();
    if Scanner::new(text.as_bytes()).number()? == text { Ok(text) } else { Err(Malformed) }
}
