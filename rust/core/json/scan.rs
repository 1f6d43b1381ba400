//! A cursor over JSON text that takes tokens from the front without allocating.
//!
//! Knows the grammar of JSON and no schema. A [`Malformed`] means that the text is no JSON, or not the token that the
//! caller asked for. The text may be any bytes: everything outside strings is ASCII by the grammar, and a string is
//! checked for UTF-8 when its value is taken.

use super::string::Raw;
use super::{Malformed, plain};
use crate::bytes::{self, Key};

/// Maximum number of digits in an exponent. Python's `Decimal` cannot hold a number with more.
pub const EXPONENT_DIGITS: usize = 17;

/// A number of at most fifteen digits without an exponent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Short<'t> {
    /// A number without a fraction.
    Int(i64),
    /// A number with a fraction: its text and its nearest double.
    Number(&'t [u8], f64),
}

/// A cursor over JSON text.
///
/// Call [`peek`](Self::peek) to choose what to take next; every other method takes a token or fails. After a failure
/// the position is unspecified.
#[derive(Clone, Debug)]
pub struct Scanner<'t> {
    text: &'t [u8],
    /// Number of bytes consumed. INVARIANT: at most `text.len()`.
    ///
    /// One word moves instead of a slice of two: the processor stalls when it reads a pair at once that was just
    /// written as two words.
    at: usize,
}

impl<'t> Scanner<'t> {
    /// Creates a cursor at the start of `text`.
    pub fn new(text: &'t [u8]) -> Self {
        Scanner { text, at: 0 }
    }

    /// Creates a cursor with the first `at` bytes of `text` already consumed.
    #[inline(always)]
    pub fn within(text: &'t [u8], at: usize) -> Self {
        Scanner { text, at }
    }

    /// Returns the whole text.
    pub fn text(&self) -> &'t [u8] {
        self.text
    }

    /// Returns the number of bytes consumed.
    #[inline(always)]
    pub fn at(&self) -> usize {
        self.at
    }

    /// Moves the cursor to `at`, forward or back.
    #[inline(always)]
    pub fn go(&mut self, at: usize) {
        self.at = at;
    }

    /// Returns the remaining input.
    #[inline(always)]
    fn rest(&self) -> &'t [u8] {
        &self.text[self.at..]
    }

    /// Returns the next byte without taking it, or zero at the end. No token begins with zero.
    #[inline(always)]
    fn byte(&self) -> u8 {
        self.text.get(self.at).copied().unwrap_or(0)
    }

    /// Skips whitespace and returns the next byte without taking it.
    #[inline(always)]
    pub fn peek(&mut self) -> Result<u8, Malformed> {
        match self.byte() {
            byte if byte > b' ' => Ok(byte),
            _ => self.peek_past_space(),
        }
    }

    #[inline(always)]
    fn peek_past_space(&mut self) -> Result<u8, Malformed> {
        self.at = past_space(self.text, self.at);
        self.text.get(self.at).copied().ok_or(Malformed)
    }

    /// Takes one byte. Call this after [`peek`](Self::peek) has returned that byte.
    #[inline(always)]
    pub fn bump(&mut self) {
        debug_assert!(self.at < self.text.len());
        self.at += 1;
    }

    /// Skips whitespace and takes `byte`. Fails if another byte follows.
    #[inline(always)]
    pub fn take(&mut self, byte: u8) -> Result<(), Malformed> {
        if self.byte() != byte && self.peek_past_space()? != byte {
            return Err(Malformed);
        }
        self.bump();
        Ok(())
    }

    /// Takes the first of `keys` that the remaining input begins with and returns its index. Compares bytes: a key
    /// that is written with whitespace or escapes is not found.
    #[inline(always)]
    pub fn take_key<'k>(&mut self, keys: impl Iterator<Item = &'k Key>) -> Option<usize> {
        let rest = self.rest();
        let Some(window) = rest.first_chunk() else {
            let (index, length) = last_key(rest, keys)?;
            self.at += length;
            return Some(index);
        };
        for (index, key) in keys.enumerate() {
            if key.is_at_front(window) {
                self.at += key.length();
                return Some(index);
            }
        }
        None
    }

    /// Takes a literal such as `true`. Fails if the remaining input does not begin with it.
    #[inline(always)]
    pub fn literal(&mut self, literal: &[u8]) -> Result<(), Malformed> {
        if !bytes::begins(self.rest(), literal) {
            return Err(Malformed);
        }
        self.at += literal.len();
        Ok(())
    }

    /// Checks that only whitespace remains.
    #[inline(always)]
    pub fn end(&mut self) -> Result<(), Malformed> {
        if self.at == self.text.len() || self.peek_past_space().is_err() { Ok(()) } else { Err(Malformed) }
    }

    /// Takes a string token. Escapes and UTF-8 are not checked here but when the value is taken from the [`Raw`].
    #[inline(always)]
    pub fn string(&mut self) -> Result<Raw<'t>, Malformed> {
        self.take(b'"')?;
        let rest = self.rest();
        let mut at = 0;
        while let Some(block) = rest.get(at..).and_then(|rest| rest.first_chunk()) {
            if let Some(place) = plain::first_not_plain(block) {
                let length = at + place;
                if rest.get(length) != Some(&b'"') {
                    break;
                }
                self.at += length + 1;
                return Ok(Raw::plain_ascii_of(rest, length));
            }
            at += block.len();
        }
        let raw = Raw::hard(self.text, self.at, self.at + at)?;
        self.at += raw.length() + 1;
        Ok(raw)
    }

    /// Skips whitespace, takes a number and returns its text.
    #[inline(always)]
    pub fn number(&mut self) -> Result<&'t str, Malformed> {
        self.peek()?;
        let rest = self.rest();
        let length = number_length(rest)?;
        self.at += length;
        core::str::from_utf8(&rest[..length]).map_err(|_| Malformed)
    }

    /// Takes an integer of at most fifteen digits. Does not move for any other token.
    #[inline(always)]
    pub fn short_int(&mut self) -> Option<i64> {
        let (negative, text) = unsigned(self.rest());
        let (value, count) = whole(text)?;
        if matches!(text.get(count), Some(b'.' | b'e' | b'E')) {
            return None;
        }
        self.at += usize::from(negative) + count;
        Some(if negative { -value } else { value })
    }

    /// Takes a number of at most fifteen digits without an exponent. Returns its text and its nearest double. Does not
    /// move for any other token.
    ///
    /// A double holds fifteen digits and a power of ten up to 10^15 exactly, so that their quotient is the nearest
    /// double.
    #[inline(always)]
    pub fn short_number(&mut self) -> Option<(&'t [u8], f64)> {
        let (negative, text) = unsigned(self.rest());
        self.short_number_of(negative, text, whole(text)?)
    }

    /// Takes a number of at most fifteen digits without an exponent, as an integer if it has no fraction. Does not move
    /// for any other token.
    #[inline(always)]
    pub fn short(&mut self) -> Option<Short<'t>> {
        let (negative, text) = unsigned(self.rest());
        let (value, count) = whole(text)?;
        if matches!(text.get(count), Some(b'.' | b'e' | b'E')) {
            return self.short_number_of(negative, text, (value, count)).map(|(text, value)| Short::Number(text, value));
        }
        self.at += usize::from(negative) + count;
        Some(Short::Int(if negative { -value } else { value }))
    }

    /// Takes a number, given its text after the sign and its integer part with the count of digits.
    #[inline(always)]
    fn short_number_of(&mut self, negative: bool, text: &'t [u8], (whole, count): (i64, usize)) -> Option<(&'t [u8], f64)> {
        const POWERS: [f64; 16] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
        let (start, mut length) = (self.rest(), count);
        let mut value = whole as f64;
        if text.get(length) == Some(&b'.') {
            let (fraction, decimals) = digits(&text[length + 1..]);
            if decimals == 0 || length + decimals > SHORT {
                return None;
            }
            length += 1 + decimals;
            if fraction != 0 {
                value = (whole * POWERS_OF_TEN[decimals] + fraction as i64) as f64 / POWERS[decimals];
            }
        }
        if matches!(text.get(length), Some(b'.' | b'e' | b'E')) {
            return None;
        }
        let length = usize::from(negative) + length;
        self.at += length;
        Some((&start[..length], if negative { -value } else { value }))
    }

    /// Skips whitespace and takes a comma or `close` after an item. Returns true after a comma, because another item
    /// must follow.
    #[inline(always)]
    pub fn more(&mut self, close: u8) -> Result<bool, Malformed> {
        let byte = match self.byte() {
            byte if byte == b',' || byte == close => byte,
            _ => self.peek_past_space()?,
        };
        if byte != b',' && byte != close {
            return Err(Malformed);
        }
        self.bump();
        Ok(byte == b',')
    }
}

/// Returns the index of the first non-whitespace byte at or after `at`.
#[inline(never)]
fn past_space(text: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\t' | b'\n' | b'\r') = text.get(at) {
        at += 1;
    }
    at
}

/// Returns the index and the length of the first of `keys` that `text` begins with. Slower than a comparison of whole
/// windows, for a text that is shorter than one window.
#[inline(never)]
fn last_key<'k>(text: &[u8], keys: impl Iterator<Item = &'k Key>) -> Option<(usize, usize)> {
    for (index, key) in keys.enumerate() {
        let (_, key) = key.text().split_at(1);
        if bytes::begins(text, key) {
            return Some((index, key.len()));
        }
    }
    None
}

/// Returns the length of the number that `text` begins with.
#[inline(never)]
fn number_length(text: &[u8]) -> Result<usize, Malformed> {
    let mut at = 0;
    let digits = |at: &mut usize| {
        let from = *at;
        while text.get(*at).is_some_and(u8::is_ascii_digit) {
            *at += 1;
        }
        if *at > from { Ok(()) } else { Err(Malformed) }
    };
    if text.get(at) == Some(&b'-') {
        at += 1;
    }
    if text.get(at) == Some(&b'0') {
        at += 1;
    } else {
        digits(&mut at)?;
    }
    if text.get(at) == Some(&b'.') {
        at += 1;
        digits(&mut at)?;
    }
    if matches!(text.get(at), Some(b'e' | b'E')) {
        at += 1;
        if matches!(text.get(at), Some(b'+' | b'-')) {
            at += 1;
        }
        let exponent = at;
        digits(&mut at)?;
        if at - exponent > EXPONENT_DIGITS {
            return Err(Malformed);
        }
    }
    if matches!(text.get(at), Some(b'0'..=b'9')) { Err(Malformed) } else { Ok(at) }
}

/// Maximum number of digits in a short number: a double holds every number of fifteen digits exactly.
const SHORT: usize = 15;

const POWERS_OF_TEN: [i64; SHORT + 1] = {
    let mut powers = [1; SHORT + 1];
    let mut i = 1;
    while i < powers.len() {
        powers[i] = powers[i - 1] * 10;
        i += 1;
    }
    powers
};

/// Returns true for a minus sign in front, and the text after it.
#[inline(always)]
fn unsigned(text: &[u8]) -> (bool, &[u8]) {
    match text {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, text),
    }
}

/// Returns the integer in front and its count of digits, or `None` if there is none, if it has more than fifteen
/// digits, or if it has leading zeros.
#[inline(always)]
fn whole(text: &[u8]) -> Option<(i64, usize)> {
    let (value, count) = digits(text);
    let plain = count == 1 || (2..=SHORT).contains(&count) && text[0] != b'0';
    plain.then_some((value as i64, count))
}

/// Returns the value and the count of the digits in front. With more than nineteen digits the value has overflowed and
/// is meaningless.
#[inline(always)]
fn digits(text: &[u8]) -> (u64, usize) {
    let (mut value, mut count) = (0u64, 0);
    while let Some(digit @ 0..=9) = text.get(count).map(|byte| byte.wrapping_sub(b'0')) {
        value = value.wrapping_mul(10).wrapping_add(u64::from(digit));
        count += 1;
    }
    (value, count)
}
