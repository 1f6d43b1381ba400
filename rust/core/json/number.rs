//! Decimal numbers by their text: integers, multiples of a tenth, the shortest text of a double.
//!
//! Knows the number grammar of JSON. Every text handed in must be a valid number token, or Python's text of a finite
//! `Decimal`. Works on the decimal digits when a double would not be exact.

use std::borrow::Cow;

use super::write::Out;

/// A number as an integer field reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Integer {
    /// An integer within 64 bits.
    Fits(i64),
    /// An integer beyond 64 bits; true if it is negative.
    Beyond(bool),
    /// Not an integer.
    Not,
}

/// A decimal number, `digits` × 10^`exponent`. INVARIANT: the digits neither begin nor end with a zero; the number zero
/// has no digits.
#[derive(Debug)]
struct Decimal<'t> {
    negative: bool,
    digits: Cow<'t, str>,
    exponent: i64,
}

impl<'t> Decimal<'t> {
    fn read(text: &'t str) -> Self {
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, power) = match text.find(['e', 'E']) {
            Some(at) => (&text[..at], saturating_power(&text[at + 1..])),
            None => (text, 0),
        };
        let (digits, decimals) = match mantissa.split_once('.') {
            Some((whole, fraction)) => (Cow::Owned([whole, fraction].concat()), fraction.len() as i64),
            None => (Cow::Borrowed(mantissa), 0),
        };
        let significant = digits.trim_end_matches('0').len();
        let exponent = power.saturating_sub(decimals).saturating_add((digits.len() - significant) as i64);
        let digits = match digits {
            Cow::Borrowed(all) => Cow::Borrowed(all[..significant].trim_start_matches('0')),
            Cow::Owned(all) => Cow::Owned(all[..significant].trim_start_matches('0').to_owned()),
        };
        let exponent = if digits.is_empty() { 0 } else { exponent };
        Decimal { negative, digits, exponent }
    }

    /// Rounds to six decimals, half to even.
    fn at_most_six_decimals(&mut self) {
        let excess = -6 - self.exponent;
        if excess <= 0 {
            return;
        }
        let count = self.digits.len() as i64;
        if excess > count {
            (self.digits, self.exponent) = (Cow::Borrowed(""), 0);
            return;
        }
        let (kept, cut) = self.digits.split_at((count - excess) as usize);
        let half = cut.as_bytes()[0].cmp(&b'5').then(if cut.len() > 1 { std::cmp::Ordering::Greater } else { std::cmp::Ordering::Equal });
        let odd = kept.bytes().last().is_some_and(|last| last % 2 == 1);
        let up = half.is_gt() || half.is_eq() && odd;
        let mut kept: Vec<u8> = kept.bytes().collect();
        if up {
            match kept.iter().rposition(|&digit| digit != b'9') {
                Some(at) => {
                    kept[at] += 1;
                    kept[at + 1..].fill(b'0');
                }
                None => {
                    kept.fill(b'0');
                    kept.insert(0, b'1');
                }
            }
        }
        let zeros = kept.iter().rev().take_while(|&&digit| digit == b'0').count();
        kept.truncate(kept.len() - zeros);
        self.exponent = if kept.is_empty() { 0 } else { -6 + zeros as i64 };
        self.digits = Cow::Owned(kept.into_iter().map(char::from).collect());
    }

    /// Writes the shortest text: plain notation, or an exponent if an integer would take more than twenty digits or a
    /// fraction would begin with more than five zeros.
    fn write(&self, into: &mut Out) {
        if self.negative {
            into.push(b'-');
        }
        let digits = self.digits.as_bytes();
        let count = digits.len() as i64;
        let point = count.saturating_add(self.exponent);
        if digits.is_empty() {
            into.push(b'0');
        } else if self.exponent >= 0 && point <= 20 {
            into.put(digits);
            zeros(self.exponent, into);
        } else if self.exponent < 0 && point > -6 {
            with_point(digits, -self.exponent as usize, into);
        } else {
            into.push(digits[0]);
            if count > 1 {
                into.push(b'.');
                into.put(&digits[1..]);
            }
            into.push(b'e');
            int(point - 1, into);
        }
    }
}

/// Writes digits with a point before the last `decimals` of them.
#[inline(always)]
fn with_point(digits: &[u8], decimals: usize, into: &mut Out) {
    match digits.len().checked_sub(decimals) {
        None | Some(0) => {
            into.put(b"0.");
            zeros((decimals - digits.len()) as i64, into);
            into.put(digits);
        }
        Some(point) => {
            into.put(&digits[..point]);
            into.push(b'.');
            into.put(&digits[point..]);
        }
    }
}

fn zeros(count: i64, into: &mut Out) {
    (0..count).for_each(|_| into.push(b'0'));
}

fn saturating_power(text: &str) -> i64 {
    text.trim_start_matches('+').parse().unwrap_or(if text.starts_with('-') { i64::MIN / 4 } else { i64::MAX / 4 })
}

/// Reads `text` as an integer field does. With `literal`, a text with a fraction or an exponent is not an integer;
/// without it, `300.0` and `3e2` are.
pub fn integer(text: &str, literal: bool) -> Integer {
    if literal && text.contains(['.', 'e', 'E']) {
        return Integer::Not;
    }
    if let Ok(value) = text.parse() {
        return Integer::Fits(value);
    }
    let decimal = Decimal::read(text);
    if decimal.exponent < 0 {
        return Integer::Not;
    }
    let beyond = Integer::Beyond(decimal.negative);
    if decimal.digits.len() as i64 > 19i64.saturating_sub(decimal.exponent) {
        return beyond;
    }
    let mut plain = Out::new();
    decimal.write(&mut plain);
    std::str::from_utf8(plain.text()).ok().and_then(|plain| plain.parse().ok()).map_or(beyond, Integer::Fits)
}

/// Returns true if the number is a multiple of 0.1. Decided on the decimal text, because 0.1 is no double.
pub fn is_in_tenths(text: &str) -> bool {
    Decimal::read(text).exponent >= -1
}

/// Returns the nearest double, or `None` if that is infinite.
pub fn float(text: &str) -> Option<f64> {
    text.parse().ok().filter(|value: &f64| value.is_finite())
}

/// Returns true if the shortest text of the nearest double is the number in `text`: a double keeps it without loss.
pub fn is_exact_float(text: &str) -> bool {
    // A double keeps every number of fifteen digits.
    let at_most_digits = text.len() - usize::from(text.contains('.'));
    if at_most_digits <= 15 && !text.contains(['e', 'E']) {
        return true;
    }
    let Some(value) = float(text) else {
        return false;
    };
    let mut buffer = zmij::Buffer::new();
    let (read, written) = (Decimal::read(text), Decimal::read(buffer.format_finite(value)));
    read.digits == written.digits && read.exponent == written.exponent
}

/// Writes an integer.
#[inline]
pub fn int(value: i64, into: &mut Out) {
    match value {
        0..=9 => into.push(b'0' + value as u8),
        _ => into.put(itoa::Buffer::new().format(value).as_bytes()),
    }
}

/// Writes a finite double as Python's `repr` does. A whole number keeps its `.0`, so that free-form data is read as a
/// float again.
#[inline]
pub fn float_text(value: f64, into: &mut Out) {
    debug_assert!(value.is_finite());
    match short_decimal(value) {
        Some((whole, 0)) => {
            int(whole, into);
            into.put(b".0");
        }
        Some((digits, decimals)) => short_text(digits, decimals, into),
        None => into.put(zmij::Buffer::new().format_finite(value).as_bytes()),
    }
}

/// Writes the shortest text that reads as this double again, for a number field. `round_to_micro` rounds it to six
/// decimals first.
#[inline]
pub fn shortest_float(value: f64, round_to_micro: bool, into: &mut Out) {
    debug_assert!(value.is_finite());
    match short_decimal(value) {
        Some((digits, decimals)) => short_text(digits, decimals, into),
        None => long_float(value, round_to_micro, into),
    }
}

#[inline(never)]
fn long_float(value: f64, round_to_micro: bool, into: &mut Out) {
    let mut buffer = zmij::Buffer::new();
    let text = buffer.format_finite(value);
    match text.strip_suffix(".0") {
        Some(whole) => into.put(whole.as_bytes()),
        None if round_to_micro && (text.len() > 7 || text.contains('e')) => shortest_decimal(text, round_to_micro, into),
        None => into.put(text.as_bytes()),
    }
}

/// Returns the double as digits and a count of decimals, if it has at most fifteen digits and three decimals.
///
/// Two numbers of at most fifteen digits never share their nearest double, so that the digits found here are the
/// shortest text of the double.
#[inline(always)]
fn short_decimal(value: f64) -> Option<(i64, usize)> {
    const MOST: f64 = 1e15;
    let whole = value as i64;
    if whole as f64 == value {
        return (value.abs() < MOST && (whole != 0 || value.is_sign_positive())).then_some((whole, 0));
    }
    let scaled = value * 1000.0;
    let digits = (scaled + 0.5f64.copysign(scaled)) as i64;
    if scaled.abs() >= MOST || digits as f64 / 1000.0 != value {
        return None;
    }
    let zeros = if digits % 100 == 0 { 2 } else { usize::from(digits % 10 == 0) };
    Some((digits / [1, 10, 100][zeros], 3 - zeros))
}

/// Writes the result of [`short_decimal`].
#[inline(always)]
fn short_text(digits: i64, decimals: usize, into: &mut Out) {
    if decimals == 0 {
        return int(digits, into);
    }
    if digits < 0 {
        into.push(b'-');
    }
    with_point(itoa::Buffer::new().format(digits.unsigned_abs()).as_bytes(), decimals, into);
}

/// Writes the shortest text of the decimal number in `text`. `round_to_micro` rounds it to six decimals first.
pub fn shortest_decimal(text: &str, round_to_micro: bool, into: &mut Out) {
    let mut decimal = Decimal::read(text);
    if round_to_micro {
        decimal.at_most_six_decimals();
    }
    decimal.write(into);
}

#[cfg(test)]
mod tests {
    use super::{Out, float_text, shortest_float};

    fn written(write: impl FnOnce(&mut Out)) -> String {
        let mut out = Out::new();
        write(&mut out);
        String::from_utf8_lossy(out.text()).into_owned()
    }

    #[test]
    fn short_decimals_are_written_as_the_library_does() {
        let hundreds = (-3000..3000).map(|n| f64::from(n) / 100.0);
        let thousandths = (-30_000..30_000).map(|n| f64::from(n) / 1000.0 + 1.0);
        let powers = (-20..22).flat_map(|power| [1.0, -1.0, 1.5, 0.001, 9.999, 123.456, 999_999.999].map(|n| n * 10f64.powi(power)));
        let bits = (0..100_000u64).map(|n| f64::from_bits(n.wrapping_mul(0x9E37_79B9_7F4A_7C15)));
        let near = (0..2000).map(|n| f64::from_bits(0.1f64.to_bits() + n)).chain([0.0, -0.0, 1e15, 1e15 - 1.0, 1e12 - 0.001, 5e-324]);
        for value in hundreds.chain(thousandths).chain(powers).chain(bits).chain(near).filter(|value| value.is_finite()) {
            let mut buffer = zmij::Buffer::new();
            let text = buffer.format_finite(value);
            assert_eq!(written(|out| float_text(value, out)), text);
            assert_eq!(written(|out| shortest_float(value, false, out)), text.strip_suffix(".0").unwrap_or(text));
        }
    }
}
