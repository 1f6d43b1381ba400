//! One function for each remedy: the value of a field as its type demands it, or `None` if the remedy cannot help.
//!
//! Knows one value at a time, as the text of its JSON.

use super::grammar::{Decimal, Integer, is_date_time};
use super::syntax::{self, string};
use super::tolerance::{Offset, Zone};
use crate::schema::{Enum, Kind};

/// Returns a value in another JSON type.
pub fn converted(kind: &Kind, sent: &str) -> Option<String> {
    let first = sent.as_bytes().first()?;
    let text = string(sent);
    match kind {
        _ if *first == b'n' => None,
        Kind::List(_) if *first != b'[' => Some(format!("[{sent}]")),
        // PHP and Lua write an object without members as an empty list.
        Kind::Object(_) if is_empty_list(sent) => Some("{}".to_owned()),
        Kind::Str { .. } | Kind::Uri if text.is_none() => quote(sent),
        Kind::Int { .. } => whole(text.as_deref().map_or(sent, str::trim)),
        // The fast walk has a limit on exponents.
        Kind::Num { .. } => {
            text.map(|text| text.trim().to_owned()).filter(|text| Decimal::read(text).is_some() && syntax::read(text, 0).is_ok())
        }
        Kind::Bool => match text.as_deref().map_or(sent, str::trim) {
            "0" => Some("false".to_owned()),
            "1" => Some("true".to_owned()),
            other => ["true", "false"].into_iter().find(|word| word.eq_ignore_ascii_case(other)).map(str::to_owned),
        },
        _ => None,
    }
}

fn is_empty_list(sent: &str) -> bool {
    sent.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).is_some_and(|inside| inside.trim().is_empty())
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

/// Returns the nearest whole number, halves away from zero, for a field of whole numbers; `None` for a number that is whole.
pub fn rounded(kind: &Kind, sent: &str) -> Option<String> {
    let Kind::Int { .. } = kind else { return None };
    let text = string(sent);
    let number = Decimal::read(text.as_deref().map_or(sent, str::trim)).filter(|number| number.integer(false) == Integer::Not)?.float()?;
    (number.abs() < EXACT).then(|| format!("{}", number.round() as i64))
}

/// Returns the first code points of a text, as many as its field allows. Of a text that identifies something, only NUL
/// characters and white space at the end are taken.
pub fn cut(kind: &Kind, sent: &str, identifies: bool) -> Option<String> {
    let Kind::Str { max } = kind else { return None };
    let (text, max) = (string(sent)?, *max as usize);
    if identifies {
        let trimmed = text.trim_end_matches(is_filler);
        return (trimmed.len() < text.len() && trimmed.chars().count() <= max).then(|| quote(trimmed)).flatten();
    }
    quote(&text.chars().take(max).collect::<String>())
}

fn is_filler(letter: char) -> bool {
    letter == '\0' || letter.is_whitespace()
}

/// Returns the text that a map has for another one; `*` stands for every other text.
pub fn mapped(map: &[(String, String)], sent: &str) -> Option<String> {
    let sent = string(sent)?;
    let found = map.iter().find(|(from, _)| *from == sent).or_else(|| map.iter().find(|(from, _)| from == "*"));
    found.and_then(|(_, to)| quote(to))
}

/// Returns the value of an enum that differs from a text in nothing but letter case.
pub fn normalised(kind: &Kind, sent: &str) -> Option<String> {
    let Kind::Enum(Enum { values, .. }) = kind else { return None };
    let sent = string(sent)?;
    let found = only(values.iter().map(|value| value.wire).filter(|wire| wire.eq_ignore_ascii_case(&sent)))?;
    quote(found)
}

/// Returns a date-time with a zone, that of the site if it has none, and a remark about a local time that is no clear one.
pub fn zoned(kind: &Kind, site: &Zone, sent: &str) -> Option<(String, Option<String>)> {
    let Kind::DateTime = kind else { return None };
    let sent = string(sent)?;
    let (date, time) = sent.trim().split_at_checked("2000-01-01".len())?;
    let time = time.strip_prefix(['T', 't', ' '])?.trim_start();
    let (clock, zone) = time.split_at(time.find(['Z', 'z', '+', '-', ' ']).unwrap_or(time.len()));
    let seconds = if clock.len() == "12:00".len() { ":00" } else { "" };
    let clock = format!("{}{seconds}", clock.replace(',', "."));
    let zone = zone.trim_start();
    let (zone, note) = match zone.as_bytes() {
        [] => {
            let local = format!("{date}T{}", clock.get(.."12:00:00".len())?);
            // The site is asked about real times only.
            is_date_time(&format!("{local}Z")).then_some(())?;
            let Offset { minutes, note } = site.offset(&local)?;
            let (sign, minutes) = (if minutes < 0 { '-' } else { '+' }, minutes.unsigned_abs());
            (format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60), note)
        }
        [b'+' | b'-', _] => (format!("{}0{}:00", zone.get(..1)?, zone.get(1..)?), None),
        [b'+' | b'-', _, _] => (format!("{zone}:00"), None),
        [b'+' | b'-', _, _, b'0'..=b'9', _] => (format!("{}:{}", zone.get(..3)?, zone.get(3..)?), None),
        _ => (zone.to_owned(), None),
    };
    let mended = format!("{date}T{clock}{zone}");
    is_date_time(&mended).then(|| Some((quote(&mended)?, note))).flatten()
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
