//! Numbers and date-times by the letter of their grammars, for the slow walk.
//!
//! Knows one token at a time. Shares no code with `json::number` and `json::time`, so that the slow walk can be held
//! against the fast one.

use core::cmp::Ordering;

/// A number as its decimal text.
#[derive(Clone, Copy, Debug)]
pub struct Decimal<'t> {
    text: &'t str,
    negative: bool,
    /// The digits before the point.
    whole: &'t [u8],
    /// The digits after the point.
    fraction: &'t [u8],
    exponent: i64,
}

/// The value of a number for an integer field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Integer {
    Fits(i64),
    /// Less than every 64-bit integer.
    Below,
    /// Greater than every 64-bit integer.
    Above,
    /// Not an integer.
    Not,
}

impl<'t> Decimal<'t> {
    /// Reads a number of JSON (RFC 8259 section 6); `None` for any other text.
    pub fn read(text: &'t str) -> Option<Decimal<'t>> {
        let mut rest = text.as_bytes();
        let negative = one_of(&mut rest, b"-").is_some();
        let whole = run(&mut rest)?;
        if whole.len() > 1 && whole[0] == b'0' {
            return None;
        }
        let fraction = if one_of(&mut rest, b".").is_some() { run(&mut rest)? } else { b"" };
        let mut exponent = 0;
        if one_of(&mut rest, b"eE").is_some() {
            let sign = one_of(&mut rest, b"+-");
            // Beyond 64 bits, a number is as far from any limit as with the greatest or least exponent that they hold.
            let power = run(&mut rest)?.iter().fold(0i64, |power, digit| power.saturating_mul(10).saturating_add(i64::from(digit - b'0')));
            exponent = if sign == Some(b'-') { -power } else { power };
        }
        rest.is_empty().then_some(Decimal { text, negative, whole, fraction, exponent })
    }

    /// Returns the value for an integer field. If `literal`, a fraction or an exponent makes it none (JSON Schema draft 4).
    pub fn integer(&self, literal: bool) -> Integer {
        if literal && self.text.contains(['.', 'e', 'E']) {
            return Integer::Not;
        }
        let (Some(highest), Some(lowest)) = (self.highest(), self.lowest()) else {
            return Integer::Fits(0);
        };
        if lowest < 0 {
            return Integer::Not;
        }
        let beyond = if self.negative { Integer::Below } else { Integer::Above };
        // The greatest 64-bit integer has nineteen digits.
        if highest > 18 {
            return beyond;
        }
        let magnitude = (0..=highest).rev().fold(0i128, |value, power| value * 10 + i128::from(self.digit(power)));
        i64::try_from(if self.negative { -magnitude } else { magnitude }).map_or(beyond, Integer::Fits)
    }

    /// Returns whether the number is a multiple of 0.1.
    pub fn is_in_tenths(&self) -> bool {
        self.lowest().is_none_or(|power| power >= -1)
    }

    /// Returns the number of decimals up to the last one that is not zero.
    pub fn decimals(&self) -> i64 {
        self.lowest().map_or(0, |power| power.saturating_neg().max(0))
    }

    /// Returns the nearest double; `None` if that is infinite.
    pub fn float(&self) -> Option<f64> {
        self.text.parse().ok().filter(|value: &f64| value.is_finite())
    }

    pub fn is_negative(&self) -> bool {
        self.negative
    }

    /// Returns the power of ten of the first digit that is not zero; `None` for zero.
    fn highest(&self) -> Option<i64> {
        let whole = self.whole.iter().position(|&digit| digit != b'0').map(|at| (self.whole.len() - 1 - at) as i64);
        let fraction = || self.fraction.iter().position(|&digit| digit != b'0').map(|at| -1 - at as i64);
        Some(whole.or_else(fraction)?.saturating_add(self.exponent))
    }

    /// Returns the power of ten of the last digit that is not zero; `None` for zero.
    fn lowest(&self) -> Option<i64> {
        let fraction = self.fraction.iter().rposition(|&digit| digit != b'0').map(|at| -1 - at as i64);
        let whole = || self.whole.iter().rposition(|&digit| digit != b'0').map(|at| (self.whole.len() - 1 - at) as i64);
        Some(fraction.or_else(whole)?.saturating_add(self.exponent))
    }

    /// Returns the digit at a power of ten.
    fn digit(&self, power: i64) -> u8 {
        let place = power.saturating_sub(self.exponent);
        let digit = if place < 0 {
            self.fraction.get((-1 - place) as usize)
        } else {
            usize::try_from(place).ok().and_then(|place| self.whole.iter().nth_back(place))
        };
        digit.map_or(0, |digit| digit - b'0')
    }
}

/// A `date-time` of RFC 3339 (section 5.6) that Python's datetime can hold: from the year 1 to the year 9999, as written
/// and in UTC. Second 60 needs 23:59 in UTC, and stands for the second after it. Instants compare by time.
#[derive(Clone, Copy, Debug)]
pub struct Instant<'t> {
    /// The seconds since the start of the year 1, in UTC.
    second: i64,
    /// The digits after the point.
    pub fraction: &'t [u8],
}

const MINUTES_OF_A_DAY: i64 = 24 * 60;
/// The minutes from the start of the year 1 to the start of the year 10000.
const MINUTES: i64 = days_before_year(10_000) * MINUTES_OF_A_DAY;

impl<'t> Instant<'t> {
    /// Reads a date-time; `None` for any other text.
    pub fn read(text: &'t str) -> Option<Instant<'t>> {
        let rest = &mut text.as_bytes();
        let year = digits(rest, 4)?;
        one_of(rest, b"-")?;
        let month = digits(rest, 2)?;
        one_of(rest, b"-")?;
        let day = digits(rest, 2)?;
        one_of(rest, b"Tt")?;
        let hour = digits(rest, 2)?;
        one_of(rest, b":")?;
        let minute = digits(rest, 2)?;
        one_of(rest, b":")?;
        let second = digits(rest, 2)?;
        let fraction = if one_of(rest, b".").is_some() { run(rest)? } else { b"" };
        let offset = match one_of(rest, b"Zz+-")? {
            sign @ (b'+' | b'-') => {
                let hours = digits(rest, 2).filter(|&hours| hours <= 23)?;
                one_of(rest, b":")?;
                let minutes = digits(rest, 2).filter(|&minutes| minutes <= 59)?;
                (hours * 60 + minutes) * if sign == b'-' { -1 } else { 1 }
            }
            _ => 0,
        };
        let exists = rest.is_empty()
            && year >= 1
            && (1..=12).contains(&month)
            && (1..=days_of_month(year, month)).contains(&day)
            && hour <= 23
            && minute <= 59
            && second <= 60;
        if !exists {
            return None;
        }
        let days = days_before_year(year) + (1..month).map(|month| days_of_month(year, month)).sum::<i64>() + day - 1;
        let written = days * MINUTES_OF_A_DAY + hour * 60 + minute;
        let utc = written - offset;
        // A leap second is read as the first second of the minute after it.
        let later = i64::from(second == 60);
        let fits = (0..MINUTES).contains(&utc) && (0..MINUTES).contains(&(written + later)) && (0..MINUTES).contains(&(utc + later));
        let last_of_day = utc % MINUTES_OF_A_DAY == MINUTES_OF_A_DAY - 1;
        (fits && (second < 60 || last_of_day)).then_some(Instant { second: utc * 60 + second, fraction })
    }

    /// Returns the digits of the fraction without zeros at their end.
    fn significant(&self) -> &'t [u8] {
        let length = self.fraction.iter().rposition(|&digit| digit != b'0').map_or(0, |last| last + 1);
        &self.fraction[..length]
    }
}

impl Ord for Instant<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.second.cmp(&other.second).then_with(|| self.significant().cmp(other.significant()))
    }
}

impl PartialOrd for Instant<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Instant<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Instant<'_> {}

/// Returns whether `text` is a date-time; see [`Instant`].
pub fn is_date_time(text: &str) -> bool {
    Instant::read(text).is_some()
}

/// Takes all digits off the front and returns them; `None` if there are none.
fn run<'t>(text: &mut &'t [u8]) -> Option<&'t [u8]> {
    let count = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = text.split_at(count);
    *text = rest;
    (count > 0).then_some(digits)
}

/// Takes `count` digits off the front and returns their number.
fn digits(text: &mut &[u8], count: usize) -> Option<i64> {
    let (digits, rest) = text.split_at_checked(count)?;
    let number = digits.iter().try_fold(0, |number, &digit| digit.is_ascii_digit().then(|| number * 10 + i64::from(digit - b'0')))?;
    *text = rest;
    Some(number)
}

/// Takes one byte off the front if it is one of `bytes`, and returns it.
fn one_of(text: &mut &[u8], bytes: &[u8]) -> Option<u8> {
    let (first, rest) = text.split_first()?;
    if !bytes.contains(first) {
        return None;
    }
    *text = rest;
    Some(*first)
}

const fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_of_month(year: i64, month: i64) -> i64 {
    match month {
        2 => 28 + i64::from(is_leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Returns the number of days from the start of the year 1 to the start of `year`.
const fn days_before_year(year: i64) -> i64 {
    let before = year - 1;
    before * 365 + before / 4 - before / 100 + before / 400
}
