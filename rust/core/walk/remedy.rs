//! One function for each remedy: the value of a field as its type demands it, or `None` if the remedy cannot help.
//!
//! Knows one value at a time, as the text of its JSON.

use super::grammar::{Decimal, Integer, is_date_time};
use super::syntax::string;
use crate::schema::{Enum, Kind};

/// Returns a value in another JSON type.
pub fn converted(kind: &Kind, sent: &str) -> Option<String> {
    let first = sent.as_bytes().first()?;
    let text = string(sent);
    match kind {
        _ if *first == b'n' => None,
        Kind::List(_) if *first != b'[' => Some(format!("[{sent}]")),
        Kind::Str { .. } | Kind::Uri if text.is_none() => quote(sent),
        Kind::Int { .. } => whole(text.as_deref().map_or(sent, str::trim)),
        Kind::Num { .. } => text.filter(|text| Decimal::read(text.trim()).is_some()).map(|text| text.trim().to_owned()),
        Kind::Bool => match text.as_deref().map_or(sent, str::trim) {
            "0" => Some("false".to_owned()),
            "1" => Some("true".to_owned()),
            other => ["true", "false"].into_iter().find(|word| word.eq_ignore_ascii_case(other)).map(str::to_owned),
        },
        _ => None,
    }
}

/// Returns a number without fraction and exponent, if it is a whole one of 64 bits.
fn whole(number: &str) -> Option<String> {
    match Decimal::read(number)?.integer(false) {
        Integer::Fits(value) => Some(value.to_string()),
        Integer::Below | Integer::Above | Integer::Not => None,
    }
}

/// The greatest number up to which a double has every whole number.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Returns the nearest whole number, halves away from zero, for a field of whole numbers.
pub fn rounded(kind: &Kind, sent: &str) -> Option<String> {
    let Kind::Int { .. } = kind else { return None };
    let text = string(sent);
    let number = Decimal::read(text.as_deref().map_or(sent, str::trim))?.float()?;
    (number.abs() < EXACT).then(|| format!("{}", number.round() as i64))
}

/// Returns the first `length` code points of a text.
pub fn cut(kind: &Kind, sent: &str) -> Option<String> {
    let Kind::Str { max } = kind else { return None };
    quote(&string(sent)?.chars().take(*max as usize).collect::<String>())
}

/// Returns the text that a map has for another one.
pub fn mapped(map: &[(String, String)], sent: &str) -> Option<String> {
    let sent = string(sent)?;
    map.iter().find(|(from, _)| *from == sent).and_then(|(_, to)| quote(to))
}

/// Returns the value of an enum that differs from a text in nothing but letter case.
pub fn normalised(kind: &Kind, sent: &str) -> Option<String> {
    let Kind::Enum(Enum { values, .. }) = kind else { return None };
    let sent = string(sent)?;
    let found = only(values.iter().map(|value| value.wire).filter(|wire| wire.eq_ignore_ascii_case(&sent)))?;
    quote(found)
}

/// Returns a date-time with a zone, `minutes` east of UTC if it has none.
pub fn zoned(kind: &Kind, minutes: i16, sent: &str) -> Option<String> {
    let Kind::DateTime = kind else { return None };
    let sent = string(sent)?;
    let (date, time) = sent.trim().split_at_checked("2000-01-01".len())?;
    let time = time.strip_prefix(['T', 't', ' '])?;
    let (clock, zone) = time.split_at(time.find(['Z', 'z', '+', '-', ' ']).unwrap_or(time.len()));
    let zone = match zone.trim_start().as_bytes() {
        [] => format!("{}{:02}:{:02}", if minutes < 0 { '-' } else { '+' }, minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60),
        [_, _, _] => format!("{}:00", zone.trim_start()),
        [_, _, _, b'0'..=b'9', _] => format!("{}:{}", zone.trim_start().get(..3)?, zone.trim_start().get(3..)?),
        _ => zone.trim_start().to_owned(),
    };
    let mended = format!("{date}T{clock}{zone}");
    is_date_time(&mended).then(|| quote(&mended)).flatten()
}

/// Returns the only item.
pub fn only<T>(mut items: impl Iterator<Item = T>) -> Option<T> {
    let first = items.next()?;
    items.next().is_none().then_some(first)
}

/// Returns a text as JSON.
pub fn quote(text: &str) -> Option<String> {
    serde_json::to_string(text).ok()
}
