//! Reading and writing of RFC 3339 date-times.
//!
//! Knows the calendar and the text. Reads no clock and knows no names of time zones.

use super::write::Out;

/// A date-time as written: its fields are those of its own offset, not of UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateTime {
    pub year: u16,
    pub month: u8,
    pub day: u8,
    pub hour: u8,
    pub minute: u8,
    pub second: u8,
    pub micro: u32,
    /// Minutes east of UTC.
    pub offset: i16,
}

const MINUTES_A_DAY: i32 = 24 * 60;

/// A pattern of eight bytes: each one is a digit or one certain character.
struct Pattern {
    text: u64,
    /// Added to each byte, after `text` was removed by XOR, so that the high bit is set if the byte does not match.
    test: u64,
}

impl Pattern {
    /// Builds the pattern of `text`, which has `0` for each digit.
    const fn of(text: &[u8; 8]) -> Pattern {
        let mut test = [0; 8];
        let mut i = 0;
        while i < 8 {
            test[i] = if text[i] == b'0' { 0x80 - 10 } else { 0x80 - 1 };
            i += 1;
        }
        Pattern { text: u64::from_le_bytes(*text), test: u64::from_le_bytes(test) }
    }

    /// Checks eight bytes against the pattern. Returns for each byte the number that its digit and the next one make.
    #[inline(always)]
    fn pairs(&self, word: u64) -> Option<[u8; 8]> {
        const HIGH_BITS: u64 = u64::MAX / 255 * 0x80;
        let values = word ^ self.text;
        let matches = (values.wrapping_add(self.test) | values) & HIGH_BITS == 0;
        matches.then(|| (values * 10 + (values >> 8)).to_le_bytes())
    }
}

const DATE: Pattern = Pattern::of(b"0000-00-");
const DAY_AND_HOUR: Pattern = Pattern::of(b"00t00:00");
const CLOCK: Pattern = Pattern::of(b"00:00:00");

/// Reads a `date-time` of RFC 3339 (section 5.6). The zone is required. Any number of fraction digits is accepted and
/// the first six are kept.
///
/// Second 60 is accepted at 23:59:60 UTC only, because a leap second can occur there, and is read as the second after
/// it. The year must be 1 to 9999 in UTC too, because Python's `datetime` holds no other.
#[inline(always)]
pub fn parse(text: &[u8]) -> Option<DateTime> {
    const LOWER_T: u64 = 0x20 << 16;
    let (fixed, rest) = text.split_first_chunk::<19>()?;
    let word = |at: usize| fixed[at..].first_chunk::<8>().map(|eight| u64::from_le_bytes(*eight));
    let [century, _, years, _, _, month, ..] = DATE.pairs(word(0)?)?;
    let [day, _, _, hour, _, _, minute, _] = DAY_AND_HOUR.pairs(word(8)? | LOWER_T)?;
    let [.., second, _] = CLOCK.pairs(word(11)?)?;
    let year = u16::from(century) * 100 + u16::from(years);
    let (micro, offset) = match rest {
        [b'Z'] => (0, 0),
        _ => fraction_and_offset(rest)?,
    };
    let valid = year >= 1 && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day) && hour < 24 && minute < 60;
    let read = DateTime { year, month, day, hour, minute, second, micro, offset };
    match (second, offset) {
        _ if !valid => None,
        (0..60, 0) => Some(read),
        _ => unusual(read),
    }
}

/// Reads fraction and zone. Returns microseconds and minutes east of UTC.
#[inline(never)]
fn fraction_and_offset(mut rest: &[u8]) -> Option<(u32, i16)> {
    let mut micro = 0;
    if let Some((b'.', fraction)) = rest.split_first() {
        let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if digits == 0 {
            return None;
        }
        let six = fraction[..digits].iter().copied().chain(core::iter::repeat(b'0')).take(6);
        micro = six.fold(0, |value, digit| value * 10 + u32::from(digit - b'0'));
        rest = &fraction[digits..];
    }
    Some((micro, offset(rest)?))
}

/// Completes [`parse`] for a date-time in another zone than UTC or at second 60.
#[cold]
fn unusual(read: DateTime) -> Option<DateTime> {
    match read.second {
        0..60 => read.utc().map(|_| read),
        60 => leap_second(read),
        _ => None,
    }
}

fn offset(zone: &[u8]) -> Option<i16> {
    match *zone {
        [b'Z' | b'z'] => Some(0),
        [sign @ (b'+' | b'-'), h1 @ b'0'..=b'2', h2 @ b'0'..=b'9', b':', m1 @ b'0'..=b'5', m2 @ b'0'..=b'9'] => {
            let hours = i16::from(h1 - b'0') * 10 + i16::from(h2 - b'0');
            let minutes = hours * 60 + i16::from(m1 - b'0') * 10 + i16::from(m2 - b'0');
            (hours < 24).then_some(if sign == b'-' { -minutes } else { minutes })
        }
        _ => None,
    }
}

/// Returns the second after a leap second, in the same offset, or `None` if it is not 23:59:60 in UTC.
fn leap_second(mut read: DateTime) -> Option<DateTime> {
    read.second = 59;
    read.micro = 0;
    let utc = read.utc()?;
    if (utc.hour, utc.minute) != (23, 59) {
        return None;
    }
    read.second = 0;
    let moved = read.shifted(1)?;
    moved.utc().map(|_| moved)
}

/// Returns the number of days in a month of the Gregorian calendar.
pub fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl DateTime {
    /// Returns the instant in UTC, or `None` if its year there is not 1 to 9999.
    pub fn utc(self) -> Option<DateTime> {
        if self.offset == 0 {
            return Some(self);
        }
        let moved = self.shifted(-i32::from(self.offset))?;
        Some(DateTime { offset: 0, ..moved })
    }

    /// Moves the wall clock by `minutes`, forward or back by less than a day.
    fn shifted(self, minutes: i32) -> Option<DateTime> {
        let total = i32::from(self.hour) * 60 + i32::from(self.minute) + minutes;
        let clock = total.rem_euclid(MINUTES_A_DAY);
        let mut moved = DateTime { hour: (clock / 60) as u8, minute: (clock % 60) as u8, ..self };
        match total.div_euclid(MINUTES_A_DAY) {
            0 => {}
            1 if self.day < days_in(self.year, self.month) => moved.day += 1,
            1 if self.month < 12 => (moved.month, moved.day) = (self.month + 1, 1),
            1 => (moved.year, moved.month, moved.day) = (self.year + 1, 1, 1),
            -1 if self.day > 1 => moved.day -= 1,
            -1 if self.month > 1 => (moved.month, moved.day) = (self.month - 1, days_in(self.year, self.month - 1)),
            -1 => (moved.year, moved.month, moved.day) = (self.year - 1, 12, 31),
            _ => return None,
        }
        (1..=9999).contains(&moved.year).then_some(moved)
    }

    /// Writes the instant in UTC with `Z`. Writes milliseconds unless they are zero; OCPP 2.x allows no more than three
    /// fraction digits. Returns `None` if the year in UTC is not 1 to 9999.
    pub fn write(self, into: &mut Out) -> Option<()> {
        let utc = self.utc()?;
        let mut text = *b"0000-00-00T00:00:00";
        let mut put = |at: usize, value: u8| {
            text[at] = b'0' + value / 10;
            text[at + 1] = b'0' + value % 10;
        };
        put(0, (utc.year / 100) as u8);
        put(2, (utc.year % 100) as u8);
        for (at, value) in [(5, utc.month), (8, utc.day), (11, utc.hour), (14, utc.minute), (17, utc.second)] {
            put(at, value);
        }
        into.put(&text);
        let milli = utc.micro / 1000;
        if milli != 0 {
            into.put(&[b'.', b'0' + (milli / 100) as u8, b'0' + (milli / 10 % 10) as u8, b'0' + (milli % 10) as u8]);
        }
        into.push(b'Z');
        Some(())
    }
}
