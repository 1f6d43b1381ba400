//! The scanner against serde_json, and its numbers and date-times against the readers of the slow walk and against plain
//! readers of this file.
//!
//! The first byte of an input chooses what the rest is: a JSON text, a string token, a number token or a date-time.

#![no_main]

mod oracle;
#[path = "../../tests/skip.rs"]
mod skip;

use libfuzzer_sys::fuzz_target;
use ocpp_fast_core::json::number::{self, Integer};
use ocpp_fast_core::json::scan::{Scanner, Short};
use ocpp_fast_core::json::time;
use ocpp_fast_core::json::write::Out;
use ocpp_fast_core::walk::grammar;
use serde_json::Value;

fuzz_target!(|data: &[u8]| {
    if oracle::misreads(data) {
        return;
    }
    let [chosen, text @ ..] = data else { return };
    match chosen & 3 {
        0 => texts(text),
        1 => strings(text),
        2 => numbers(text),
        _ => date_times(text),
    }
});

/// Checks that both accept the same JSON texts.
fn texts(text: &[u8]) {
    const DEPTH: u32 = 100;
    if deepest(text) > DEPTH {
        return;
    }
    let expected = serde_json::from_slice::<Value>(text).is_ok_and(|value| oracle::bounded(&value));
    let mut scan = Scanner::new(text);
    let found = skip::value(&mut scan, DEPTH, &mut Vec::new()).and_then(|()| scan.end()).is_ok();
    assert_eq!(found, expected, "{:?}", String::from_utf8_lossy(text));
}

/// Checks the value of a string token, and that the value is written as a token with that value.
fn strings(text: &[u8]) {
    let token = [b"\"", text, b"\""].concat();
    let expected = serde_json::from_slice::<String>(&token).ok();
    let (mut scan, mut scratch) = (Scanner::new(&token), Vec::new());
    let raw = scan.string().ok().filter(|_| scan.at() == token.len());
    let found = raw.and_then(|raw| raw.str(&mut scratch).ok().map(str::to_owned));
    assert_eq!(found, expected, "{:?}", String::from_utf8_lossy(&token));
    let (Some(raw), Some(value)) = (raw, expected) else { return };
    let as_text = raw.text(&mut scratch).map(|text| text.length());
    assert_eq!(as_text, Ok(value.chars().count()), "{value:?}");
    assert_eq!(raw.plain().is_none(), text.contains(&b'\\'), "{value:?}");
    assert_eq!(raw.plain_ascii().is_some(), text.is_ascii() && !text.contains(&b'\\'), "{value:?}");
    let mut written = Out::new();
    written.string(value.as_bytes());
    assert_eq!(serde_json::from_slice::<String>(written.text()).ok(), Some(value));
}

/// Checks number tokens: their end, their nearest double, their value as an integer and their shortest text.
fn numbers(text: &[u8]) {
    let mut scan = Scanner::new(text);
    let token = scan.number().ok().filter(|token| token.len() == text.len());
    let value = serde_json::from_slice::<Value>(text).ok().filter(|value| value.is_number() && oracle::bounded(value));
    // serde_json skips whitespace, and so does the scanner in front; a token alone has none.
    let expected = value.is_some() && !text.iter().any(u8::is_ascii_whitespace);
    assert_eq!(token.is_some(), expected, "{:?}", String::from_utf8_lossy(text));
    let Some(token) = token else { return };
    let slow = grammar::Decimal::read(token).unwrap_or_else(|| panic!("{token}"));
    let double: f64 = token.parse().unwrap_or(f64::NAN);
    assert_eq!(number::float(token).map(f64::to_bits), double.is_finite().then_some(double.to_bits()), "{token}");
    let decimal = Plain::of(token);
    let integer = number::integer(token, false);
    assert_eq!(integer, decimal.integer(), "{token}");
    let literal = number::integer(token, true);
    assert_eq!(literal, if token.contains(['.', 'e', 'E']) { Integer::Not } else { integer }, "{token}");
    assert_eq!(number::is_in_tenths(token), decimal.digits.is_empty() || decimal.exponent >= -1, "{token}");
    for literal in [false, true] {
        let found = match slow.integer(literal) {
            grammar::Integer::Fits(value) => Integer::Fits(value),
            grammar::Integer::Below => Integer::Beyond(true),
            grammar::Integer::Above => Integer::Beyond(false),
            grammar::Integer::Not => Integer::Not,
        };
        assert_eq!(found, number::integer(token, literal), "{token}");
    }
    assert_eq!(slow.is_in_tenths(), number::is_in_tenths(token), "{token}");
    assert_eq!(slow.float().map(f64::to_bits), number::float(token).map(f64::to_bits), "{token}");
    match Scanner::new(text).short() {
        Some(Short::Int(value)) => assert_eq!(integer, Integer::Fits(value), "{token}"),
        Some(Short::Number(taken, value)) => assert_eq!((taken, value.to_bits()), (text, double.to_bits()), "{token}"),
        None => {}
    }
    if double.is_finite() && number::is_exact_float(token) {
        let mut written = Out::new();
        number::shortest_float(double, false, &mut written);
        assert_eq!(Plain::of(&String::from_utf8_lossy(written.text())), decimal, "{token}");
    }
    let mut written = Out::new();
    number::shortest_decimal(token, false, &mut written);
    assert_eq!(Plain::of(&String::from_utf8_lossy(written.text())), decimal, "{token}");
}

/// A decimal number, digit by digit: `digits` × 10^`exponent` without zeros at either end.
#[derive(Debug, PartialEq)]
struct Plain {
    negative: bool,
    digits: Vec<u8>,
    exponent: i128,
}

impl Plain {
    fn of(token: &str) -> Plain {
        let (mantissa, power) = token.split_once(['e', 'E']).unwrap_or((token, "0"));
        let mut exponent: i128 = power.trim_start_matches('+').parse().unwrap_or(0);
        let mut digits = Vec::new();
        let mut fraction = false;
        for byte in mantissa.bytes() {
            match byte {
                b'.' => fraction = true,
                b'0'..=b'9' => {
                    digits.push(byte - b'0');
                    exponent -= i128::from(fraction);
                }
                _ => {}
            }
        }
        while digits.last() == Some(&0) {
            digits.pop();
            exponent += 1;
        }
        let zeros = digits.iter().take_while(|&&digit| digit == 0).count();
        digits.drain(..zeros);
        let exponent = if digits.is_empty() { 0 } else { exponent };
        Plain { negative: token.starts_with('-'), digits, exponent }
    }

    fn integer(&self) -> Integer {
        if self.exponent < 0 {
            return Integer::Not;
        }
        let mut value: i128 = 0;
        let zeros = if self.digits.is_empty() { 0 } else { self.exponent.min(40) as usize };
        for digit in self.digits.iter().copied().chain(std::iter::repeat_n(0, zeros)) {
            value = value.saturating_mul(10).saturating_add(i128::from(digit));
        }
        let value = if self.negative { -value } else { value };
        i64::try_from(value).map_or(Integer::Beyond(self.negative), Integer::Fits)
    }
}

/// Checks date-times against a reader that takes the text apart character by character.
fn date_times(text: &[u8]) {
    let found = time::parse(text);
    let expected = std::str::from_utf8(text).ok().and_then(instant);
    let slow = std::str::from_utf8(text).is_ok_and(grammar::is_date_time);
    assert_eq!(slow, found.is_some(), "{:?}", String::from_utf8_lossy(text));
    let (Some(read), Some(expected)) = (found, expected) else {
        assert_eq!(found.is_some(), expected.is_some(), "{:?}", String::from_utf8_lossy(text));
        return;
    };
    let mut written = Out::new();
    assert_eq!(read.write(&mut written), Some(()), "{read:?}");
    let again = std::str::from_utf8(written.text()).ok().and_then(instant);
    let milliseconds = (expected.0, expected.1 / 1000 * 1000);
    assert_eq!(again, Some(milliseconds), "{:?}", String::from_utf8_lossy(text));
    assert_eq!(i128::from(read.micro), expected.1, "{:?}", String::from_utf8_lossy(text));
}

/// Seconds since the first day of the year 1 in UTC and microseconds, for a date-time that the codec must accept.
fn instant(text: &str) -> Option<(i128, i128)> {
    let letters: Vec<char> = text.chars().collect();
    let number = |from: usize, to: usize| {
        let digits = letters.get(from..to)?;
        digits.iter().try_fold(0i128, |value, letter| Some(value * 10 + i128::from(letter.to_digit(10)?)))
    };
    let is = |at: usize, wanted: &str| letters.get(at).is_some_and(|letter| wanted.contains(*letter));
    if !(is(4, "-") && is(7, "-") && is(10, "Tt") && is(13, ":") && is(16, ":")) {
        return None;
    }
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, mut second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    let mut at = 19;
    let mut micro = 0;
    if is(at, ".") {
        let count = letters[20..].iter().take_while(|letter| letter.is_ascii_digit()).count();
        if count == 0 {
            return None;
        }
        micro = number(20, 20 + count.min(6))? * 10i128.pow(6 - count.min(6) as u32);
        at = 20 + count;
    }
    let offset = match letters.get(at..)? {
        ['Z' | 'z'] => 0,
        [sign @ ('+' | '-'), _, _, ':', _, _] => {
            let (hours, minutes) = (number(at + 1, at + 3)?, number(at + 4, at + 6)?);
            if hours > 23 || minutes > 59 {
                return None;
            }
            (hours * 60 + minutes) * if *sign == '-' { -1 } else { 1 }
        }
        _ => return None,
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let lengths = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let length = *lengths.get(usize::try_from(month - 1).ok()?)?;
    if day < 1 || day > length || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let is_leap_second = second == 60;
    if is_leap_second {
        (second, micro) = (59, 0);
    }
    let before = year - 1;
    let days = before * 365 + before / 4 - before / 100 + before / 400 + lengths[..(month - 1) as usize].iter().sum::<i128>() + day - 1;
    let minutes = days * 1440 + hour * 60 + minute - offset;
    if is_leap_second && minutes.rem_euclid(1440) != 1439 {
        return None;
    }
    let seconds = minutes * 60 + second + i128::from(is_leap_second);
    /// The first second of the year 10000.
    const END: i128 = 315_537_897_600;
    // The year 1 to 9999 holds for the text and for UTC.
    (year >= 1 && (0..END).contains(&seconds)).then_some((seconds, micro))
}

/// Returns how deep brackets can nest at most: strings are not recognised.
fn deepest(text: &[u8]) -> u32 {
    text.iter().filter(|byte| matches!(byte, b'[' | b'{')).count() as u32
}
