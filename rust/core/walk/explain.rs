//! The slow walk: everything that is wrong with a frame, in document order, with path, keyword, limit and words.
//!
//! Reads with serde_json and shares no reading with the fast walk, so that each can be held against the other:
//! the fast walk accepts exactly when this one finds nothing. Which fault gets which code and which answer is
//! the decision table of the reference (OCPP-J 1.6 section 4, 2.0.1 and 2.1 section 4).

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::{RawValue, Value};

use super::frame::Rules;
use crate::json::number::{self, Integer};
use crate::json::scan::EXPONENT_DIGITS;
use crate::json::time;
use crate::rpc::code::{Code, Dialect};
use crate::rpc::envelope::{ID_LENGTH, MessageType};
use crate::rpc::reply::{Fault, ReplyTo};
use crate::rpc::violation::{Keyword, Limit, Violation, clipped, push_step, quoted};
use crate::schema::{Action, Kind, List, Type};

/// The most violations that are listed; a frame full of them says enough.
const MOST: usize = 10_000;

#[derive(Debug)]
pub enum Verdict {
    Valid,
    /// A CALLRESULT whose action nobody has named.
    Unknown(String),
    Fault(Fault),
}

/// Everything that is wrong with `frame`. `pending` gives the action that a CALLRESULT's id answers.
#[cold]
pub fn frame(rules: &Rules, frame: &[u8], pending: &mut dyn FnMut(&str) -> Option<&'static Action>) -> Verdict {
    let explained = Envelope { rules, dialect: rules.dialect, pending }.explain(frame);
    match explained {
        Ok(verdict) => verdict,
        Err(fault) => Verdict::Fault(*fault),
    }
}

/// Why a payload's text can be read by nobody, where that is so: broken JSON, nested too deep, a number that no
/// type holds.
#[cold]
pub fn readable(text: &str, depth: u32) -> Result<(), String> {
    if nesting(text.as_bytes()) > depth {
        return Err(format!("nested deeper than {depth} levels"));
    }
    let value: Value = serde_json::from_str(text).map_err(|error| format!("malformed JSON: {error}"))?;
    if has_boundless_number(&value) {
        return Err(format!("malformed JSON: a number with more than {EXPONENT_DIGITS} digits of exponent"));
    }
    Ok(())
}

/// Everything that is wrong with a payload alone; the error is a member that is given twice, or text that is
/// no JSON, in words.
#[cold]
pub fn payload(ty: &Type, text: &str) -> Result<Vec<Violation>, String> {
    let raw: &RawValue = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let mut explainer = Explainer { path: String::new(), violations: Vec::new() };
    explainer.payload(ty, raw).map_err(|Twice(path)| twice(&path))?;
    Ok(explainer.violations)
}

struct Envelope<'r, 'p> {
    rules: &'r Rules,
    dialect: Dialect,
    pending: &'p mut dyn FnMut(&str) -> Option<&'static Action>,
}

type Explained<T> = Result<T, Box<Fault>>;

impl Envelope<'_, '_> {
    fn explain(&mut self, frame: &[u8]) -> Explained<Verdict> {
        let limits = self.rules.limits;
        if frame.is_empty() {
            return Err(Box::new(Fault::frame(Code::RpcFrameworkError, "empty", None, ReplyTo::Silence)));
        }
        if frame.len() > limits.bytes {
            return Err(self.over_limit(frame, format!("longer than {} bytes ({})", limits.bytes, frame.len())));
        }
        let text = std::str::from_utf8(frame).map_err(|error| self.malformed(format!("not UTF-8 from byte {}", error.valid_up_to())))?;
        if nesting(frame) > limits.depth {
            return Err(self.over_limit(frame, format!("nested deeper than {} levels", limits.depth)));
        }
        // The whole frame once, since raw values are taken without looking into their strings.
        let value: Value = serde_json::from_str(text).map_err(|error| self.malformed(format!("malformed JSON: {error}")))?;
        if has_boundless_number(&value) {
            return Err(self.malformed(format!("malformed JSON: a number with more than {EXPONENT_DIGITS} digits of exponent")));
        }
        let elements: Vec<&RawValue> = serde_json::from_str(text).map_err(|_| self.malformed("not a JSON array"))?;
        let Some(number) = elements.first().map(|first| first.get()).filter(|first| is_literal_integer(first)) else {
            return Err(self.malformed("the first element is no message type number"));
        };
        let id = elements.get(1).and_then(|id| string(id));
        match number.parse().ok().and_then(|number| MessageType::of(number, self.dialect)) {
            None => Err(self.unknown_type(number, id)),
            Some(MessageType::Call) => self.call(&elements, id),
            Some(MessageType::CallResult) => self.call_result(&elements, id),
            Some(MessageType::Send) => self.send(&elements, id),
            Some(kind @ (MessageType::CallError | MessageType::CallResultError)) => self.error(kind, &elements, id),
        }
    }

    /// Rows 1 to 3: nothing can be attributed. 2.x answers with the id `-1`, which 1.6 does not have.
    fn malformed(&self, what: impl Into<String>) -> Box<Fault> {
        let answer = match self.dialect {
            Dialect::V16 => ReplyTo::Silence,
            Dialect::V20 | Dialect::V21 => ReplyTo::CallError("-1".to_owned()),
        };
        Box::new(Fault::frame(Code::RpcFrameworkError, what, None, answer))
    }

    /// Row 27: refused before parsing; 2.x may say so where the frame's head can be read as a CALL's.
    fn over_limit(&self, frame: &[u8], what: String) -> Box<Fault> {
        let mut scan = crate::json::scan::Scanner::new(frame);
        let head = crate::rpc::envelope::head(&mut scan, self.dialect).ok();
        let id = head.and_then(|head| head.id.str(&mut Vec::new()).ok().map(str::to_owned));
        let answer = match (self.dialect, head, &id) {
            (Dialect::V16, ..) | (_, None, _) | (.., None) => ReplyTo::Silence,
            (_, Some(head), Some(id)) if head.kind == MessageType::Call => ReplyTo::CallError(id.clone()),
            _ => ReplyTo::Silence,
        };
        Box::new(Fault::frame(Code::FormatViolation, what, id, answer))
    }

    /// Rows 4 and 5: 2.0 and 2.0.1 answer, 1.6 and 2.1 ignore; a 5 is never answered, for fear of loops.
    fn unknown_type(&self, number: &str, id: Option<String>) -> Box<Fault> {
        let answer = match self.dialect {
            Dialect::V20 if number != "5" => ReplyTo::CallError(id.clone().filter(|id| fits(id)).unwrap_or_else(|| "-1".to_owned())),
            _ => ReplyTo::Silence,
        };
        let what = format!("message type {} is not supported", clipped(number, 20));
        Box::new(Fault::frame(Code::MessageTypeNotSupported, what, id, answer))
    }

    fn call(&mut self, elements: &[&RawValue], id: Option<String>) -> Explained<Verdict> {
        // Row 6.
        let Some(id) = id else {
            return Err(self.malformed("the message id is missing or no string"));
        };
        let answer = ReplyTo::CallError(id.clone());
        let refuse = |code, what: String| Err(Box::new(Fault::frame(code, what, Some(id.clone()), answer.clone())));
        // Row 7: echoed although too long, for anything else would break the correlation.
        if !fits(&id) {
            let code = if self.dialect == Dialect::V16 { Code::GenericError } else { Code::RpcFrameworkError };
            return refuse(code, too_long(&id));
        }
        // Rows 9 to 11.
        let shape = if self.dialect == Dialect::V16 { Code::FormatViolation } else { Code::RpcFrameworkError };
        let [_, _, action, payload] = elements else {
            return refuse(shape, wrong_count(MessageType::Call, elements.len()));
        };
        let Some(name) = string(action) else {
            return refuse(shape, "the action is no string".to_owned());
        };
        // Rows 12 and 14.
        let Some((action, ty)) = self.rules.version.action(name.as_bytes()).and_then(|action| Some((action, action.request?))) else {
            let problem = if self.rules.version.action(name.as_bytes()).is_some() { "travels as SEND only in" } else { "is not part of" };
            return refuse(Code::NotImplemented, format!("action {} {problem} OCPP {}", quoted(&name), self.rules.version.name));
        };
        self.payload(action, ty, payload, id.clone(), answer.clone())
    }

    fn call_result(&mut self, elements: &[&RawValue], id: Option<String>) -> Explained<Verdict> {
        let pending = id.as_deref().and_then(|id| (self.pending)(id));
        // Row 21: only 2.1 has a way to say so, and only to a call that is known.
        let answer = match (self.dialect, &pending, &id) {
            (Dialect::V21, Some(_), Some(id)) => ReplyTo::CallResultError(id.clone()),
            _ => ReplyTo::Silence,
        };
        let refuse = |what: String| Err(Box::new(Fault::frame(Code::RpcFrameworkError, what, id.clone(), answer.clone())));
        let Some(id) = id.clone() else {
            return refuse("the message id is missing or no string".to_owned());
        };
        if !fits(&id) {
            return refuse(too_long(&id));
        }
        let [_, _, payload] = elements else {
            return refuse(wrong_count(MessageType::CallResult, elements.len()));
        };
        match pending.and_then(|action| Some((action, action.response?))) {
            Some((action, ty)) => self.payload(action, ty, payload, id, answer),
            None => Ok(Verdict::Unknown(id)),
        }
    }

    /// Row 24: whatever is wrong with a SEND, it is never answered.
    fn send(&mut self, elements: &[&RawValue], id: Option<String>) -> Explained<Verdict> {
        let refuse = |code, what: String| Err(Box::new(Fault::frame(code, what, id.clone(), ReplyTo::Silence)));
        let Some(id) = id.clone() else {
            return refuse(Code::RpcFrameworkError, "the message id is missing or no string".to_owned());
        };
        if !fits(&id) {
            return refuse(Code::RpcFrameworkError, too_long(&id));
        }
        let [_, _, action, payload] = elements else {
            return refuse(Code::RpcFrameworkError, wrong_count(MessageType::Send, elements.len()));
        };
        let Some(name) = string(action) else {
            return refuse(Code::RpcFrameworkError, "the action is no string".to_owned());
        };
        let Some((action, ty)) = self.rules.version.action(name.as_bytes()).and_then(|action| Some((action, action.send?))) else {
            return refuse(
                Code::NotImplemented,
                format!("action {} is no SEND message of OCPP {}", quoted(&name), self.rules.version.name),
            );
        };
        self.payload(action, ty, payload, id, ReplyTo::Silence)
    }

    /// Rows 22 and 23: errors are never answered; any code and any description will do.
    fn error(&self, kind: MessageType, elements: &[&RawValue], id: Option<String>) -> Explained<Verdict> {
        let problem = if id.is_none() {
            "the message id is missing or no string".to_owned()
        } else if let Some(id) = id.as_deref().filter(|id| !fits(id)) {
            too_long(id)
        } else {
            match elements {
                [_, _, code, _, _] if string(code).is_none() => "the error code is no string".to_owned(),
                [_, _, _, description, _] if string(description).is_none() => "the error description is no string".to_owned(),
                [.., details] if elements.len() == 5 && !details.get().starts_with('{') => "the error details are no object".to_owned(),
                [_, _, _, _, _] => return Ok(Verdict::Valid),
                _ => wrong_count(kind, elements.len()),
            }
        };
        Err(Box::new(Fault::frame(Code::RpcFrameworkError, problem, id, ReplyTo::Silence)))
    }

    /// Rows 15 to 17.
    fn payload(&self, action: &'static Action, ty: &Type, payload: &RawValue, id: String, answer: ReplyTo) -> Explained<Verdict> {
        let mut explainer = Explainer { path: String::new(), violations: Vec::new() };
        if let Err(Twice(path)) = explainer.payload(ty, payload) {
            return Err(Box::new(Fault {
                code: Code::FormatViolation,
                text: format!("{}: {}", action.name, twice(&path)),
                violations: Vec::new(),
                message_id: Some(id),
                action: Some(action.name),
                answer,
            }));
        }
        if explainer.violations.is_empty() {
            return Ok(Verdict::Valid);
        }
        Err(Box::new(Fault::payload(self.dialect, action.name, explainer.violations, id, answer)))
    }
}

fn fits(id: &str) -> bool {
    id.chars().count() <= ID_LENGTH
}

fn too_long(id: &str) -> String {
    format!("message id longer than {ID_LENGTH} characters ({})", id.chars().count())
}

fn wrong_count(kind: MessageType, found: usize) -> String {
    format!("{} elements where message type {} has {}", found, kind as u8, kind.elements())
}

fn twice(path: &str) -> String {
    format!("{}: given twice", clipped(path, 256))
}

/// The value of a string token.
fn string(raw: &RawValue) -> Option<String> {
    serde_json::from_str(raw.get()).ok()
}

fn is_literal_integer(token: &str) -> bool {
    token.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}

/// Whether a number is in it that no type of Python's can hold.
fn has_boundless_number(value: &Value) -> bool {
    match value {
        Value::Number(number) => {
            let exponent = number.as_str().rsplit_once(['e', 'E']).map_or("", |(_, exponent)| exponent);
            exponent.trim_start_matches(['+', '-']).len() > EXPONENT_DIGITS
        }
        Value::Array(items) => items.iter().any(has_boundless_number),
        Value::Object(members) => members.values().any(has_boundless_number),
        Value::Null | Value::Bool(_) | Value::String(_) => false,
    }
}

/// How deep brackets nest outside strings; of malformed text something plausible.
fn nesting(text: &[u8]) -> u32 {
    let (mut depth, mut deepest) = (0u32, 0u32);
    let (mut in_string, mut escaped) = (false, false);
    for byte in text {
        match (in_string, byte) {
            (true, _) if escaped => escaped = false,
            (true, b'\\') => escaped = true,
            (true, b'"') => in_string = false,
            (true, _) => {}
            (false, b'"') => in_string = true,
            (false, b'[' | b'{') => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            (false, b']' | b'}') => depth = depth.saturating_sub(1),
            (false, _) => {}
        }
    }
    deepest
}

/// A known member that comes a second time: where.
struct Twice(String);

struct Explainer {
    /// JSON pointer to the value in hand.
    path: String,
    violations: Vec<Violation>,
}

impl Explainer {
    fn payload(&mut self, ty: &Type, raw: &RawValue) -> Result<(), Twice> {
        if raw.get() == "null" {
            return self.members(ty, Vec::new());
        }
        self.record(ty, raw)
    }

    fn record(&mut self, ty: &Type, raw: &RawValue) -> Result<(), Twice> {
        match serde_json::from_str::<Members>(raw.get()) {
            Ok(Members(members)) => self.members(ty, members),
            Err(_) => {
                self.wrong_type("object", raw);
                Ok(())
            }
        }
    }

    fn members(&mut self, ty: &Type, members: Vec<(String, &RawValue)>) -> Result<(), Twice> {
        let mut seen = 0u64;
        for (name, value) in members {
            let field = ty.fields.iter().position(|field| field.wire == name);
            self.inside(&name, |this| {
                let Some(index) = field else {
                    if !ty.additional_members {
                        this.violate(Keyword::AdditionalProperties, Limit::None, "unknown member".to_owned());
                    }
                    return Ok(());
                };
                if seen & 1 << index != 0 {
                    return Err(Twice(this.path.clone()));
                }
                seen |= 1 << index;
                this.value(&ty.fields[index].kind, value)
            })?;
        }
        for (index, field) in ty.fields.iter().enumerate() {
            if field.required && seen & 1 << index == 0 {
                self.inside(field.wire, |this| this.violate(Keyword::Required, Limit::None, "missing".to_owned()));
            }
        }
        Ok(())
    }

    fn value(&mut self, kind: &Kind, raw: &RawValue) -> Result<(), Twice> {
        match *kind {
            Kind::Object(ty) => return self.record(ty, raw),
            Kind::List(list) => return self.list(list, raw),
            Kind::Str { max } => self.with_string(raw, |this, text| {
                let length = text.chars().count();
                if length > max as usize {
                    this.violate(Keyword::MaxLength, Limit::Int(max.into()), format!("longer than {max} characters ({length})"));
                }
            }),
            Kind::Uri => self.with_string(raw, |_, _| {}),
            Kind::Enum(of) => self.with_string(raw, |this, text| {
                if !of.values.iter().any(|value| value.wire == text) {
                    let values = of.values.iter().map(|value| value.wire).collect();
                    this.violate(Keyword::Enum, Limit::Values(values), format!("not a value of {} ({})", of.name, quoted(text)));
                }
            }),
            Kind::DateTime => self.with_string(raw, |this, text| {
                if time::parse(text.as_bytes()).is_none() {
                    this.violate(
                        Keyword::Format,
                        Limit::Name("date-time"),
                        format!("not an RFC 3339 date-time with a zone ({})", quoted(text)),
                    );
                }
            }),
            Kind::Int { min, max, literal } => self.int(min, max, literal, raw),
            Kind::Num { min, max, multiple_of_tenth } => self.number(min, max, multiple_of_tenth, raw),
            Kind::Bool if !matches!(raw.get(), "true" | "false") => self.wrong_type("boolean", raw),
            Kind::Bool | Kind::Any => {}
        }
        Ok(())
    }

    fn list(&mut self, list: &List, raw: &RawValue) -> Result<(), Twice> {
        if list.allow_single && !raw.get().starts_with('[') {
            return self.value(&list.item, raw);
        }
        let Ok(items) = serde_json::from_str::<Vec<&RawValue>>(raw.get()) else {
            self.wrong_type("array", raw);
            return Ok(());
        };
        let count = items.len();
        if count < list.min as usize {
            self.violate(Keyword::MinItems, Limit::Int(list.min.into()), format!("fewer than {} ({count})", items_of(list.min)));
        }
        if count > list.max as usize {
            self.violate(Keyword::MaxItems, Limit::Int(list.max.into()), format!("more than {} ({count})", items_of(list.max)));
        }
        for (index, item) in items.into_iter().enumerate() {
            self.inside(&index.to_string(), |this| this.value(&list.item, item))?;
        }
        Ok(())
    }

    fn int(&mut self, min: i64, max: i64, literal: bool, raw: &RawValue) {
        if !is_number(raw) {
            return self.wrong_type("integer", raw);
        }
        match number::integer(raw.get(), literal) {
            Integer::Not => self.wrong_type("integer", raw),
            Integer::Fits(value) if value < min => self.violate(Keyword::Minimum, Limit::Int(min), format!("less than {min} ({value})")),
            Integer::Fits(value) if value > max => self.violate(Keyword::Maximum, Limit::Int(max), format!("greater than {max} ({value})")),
            Integer::Fits(_) => {}
            Integer::Beyond(true) => self.violate(Keyword::Minimum, Limit::Int(min), format!("less than {min}")),
            Integer::Beyond(false) => self.violate(Keyword::Maximum, Limit::Int(max), format!("greater than {max}")),
        }
    }

    fn number(&mut self, min: f64, max: f64, multiple_of_tenth: bool, raw: &RawValue) {
        if !is_number(raw) {
            return self.wrong_type("number", raw);
        }
        let found = clipped(raw.get(), 32);
        match number::float(raw.get()) {
            None if raw.get().starts_with('-') => {
                self.violate(Keyword::Minimum, Limit::Float(f64::MIN), format!("beyond a double ({found})"))
            }
            None => self.violate(Keyword::Maximum, Limit::Float(f64::MAX), format!("beyond a double ({found})")),
            Some(value) if value < min => self.violate(Keyword::Minimum, Limit::Float(min), format!("less than {min} ({found})")),
            Some(value) if value > max => self.violate(Keyword::Maximum, Limit::Float(max), format!("greater than {max} ({found})")),
            Some(_) => {}
        }
        if multiple_of_tenth && !number::is_in_tenths(raw.get()) {
            self.violate(Keyword::MultipleOf, Limit::Float(0.1), format!("not a multiple of 0.1 ({found})"));
        }
    }

    fn with_string(&mut self, raw: &RawValue, then: impl FnOnce(&mut Self, &str)) {
        match string(raw) {
            Some(text) => then(self, &text),
            None => self.wrong_type("string", raw),
        }
    }

    fn wrong_type(&mut self, wanted: &'static str, raw: &RawValue) {
        let article = if wanted.starts_with(['a', 'i', 'o']) { "an" } else { "a" };
        let found = match raw.get().as_bytes().first() {
            Some(b'"') => "string",
            Some(b'{') => "object",
            Some(b'[') => "array",
            Some(b't' | b'f') => "boolean",
            Some(b'n') => "null",
            _ => &clipped(raw.get(), 32),
        };
        self.violate(Keyword::Type, Limit::Name(wanted), format!("not {article} {wanted} ({found})"));
    }

    fn violate(&mut self, keyword: Keyword, limit: Limit, message: String) {
        if self.violations.len() < MOST {
            self.violations.push(Violation { path: self.path.clone(), keyword, limit, message });
        }
    }

    /// Runs `then` one step further down.
    fn inside<T>(&mut self, step: &str, then: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.path.len();
        push_step(&mut self.path, step);
        let result = then(self);
        self.path.truncate(length);
        result
    }
}

fn items_of(count: u32) -> String {
    if count == 1 { "1 item".to_owned() } else { format!("{count} items") }
}

fn is_number(raw: &RawValue) -> bool {
    raw.get().starts_with(|first: char| first == '-' || first.is_ascii_digit())
}

/// An object's members as they came, repeated ones included.
struct Members<'t>(Vec<(String, &'t RawValue)>);

impl<'de: 't, 't> Deserialize<'de> for Members<'t> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;

        impl<'de> Visitor<'de> for Collect {
            type Value = Members<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Collect)
    }
}
