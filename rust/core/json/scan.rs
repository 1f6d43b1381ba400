//! A cursor over JSON text that takes tokens off its front without allocating.
//!
//! Answers yes or no: a [`Malformed`] says that the text is no JSON or not the token asked for. Text may be any bytes:
//! what lies outside strings is ASCII by the grammar, and strings are checked for UTF-8 where their value is taken.

use super::string::Raw;
use super::{Malformed, plain};
use crate::bytes::{self, Key};

/// The most digits of an exponent: beyond, not even Python's Decimal can hold the number.
pub const EXPONENT_DIGITS: usize = 17;

/// A number of few digits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Short<'t> {
    /// Written without a fraction.
    Int(i64),
    /// Its text and its nearest double.
    Number(&'t [u8], f64),
}

/// The cursor.
#[derive(Clone, Debug)]
pub struct Scanner<'t> {
    text: &'t [u8],
    /// The one word that moves: a slice of what is left would be two, and the processor stalls where a pair that
    /// was just written is read at once.
    at: usize,
}

impl<'t> Scanner<'t> {
    pub fn new(text: &'t [u8]) -> Self {
        Scanner { text, at: 0 }
    }

    /// The same somewhere within the text.
    #[inline(always)]
    pub fn within(text: &'t [u8], at: usize) -> Self {
        Scanner { text, at }
    }

    pub fn text(&self) -> &'t [u8] {
        self.text
    }

    /// How many bytes are behind the cursor.
    #[inline(always)]
    pub fn at(&self) -> usize {
        self.at
    }

    /// Goes somewhere else.
    #[inline(always)]
    pub fn go(&mut self, at: usize) {
        self.at = at;
    }

    /// What is before the cursor.
    #[inline(always)]
    fn rest(&self) -> &'t [u8] {
        &self.text[self.at..]
    }

    /// The next byte, which stays; at the end zero, which no token begins with.
    #[inline(always)]
    fn byte(&self) -> u8 {
        self.text.get(self.at).copied().unwrap_or(0)
    }

    /// Passes over white space and returns the byte that follows, which stays.
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

    /// Takes the byte that [`peek`](Self::peek) has shown.
    #[inline(always)]
    pub fn bump(&mut self) {
        debug_assert!(self.at < self.text.len());
        self.at += 1;
    }

    /// Takes exactly `byte`, after white space.
    #[inline(always)]
    pub fn take(&mut self, byte: u8) -> Result<(), Malformed> {
        if self.byte() != byte && self.peek_past_space()? != byte {
            return Err(Malformed);
        }
        self.bump();
        Ok(())
    }

    /// Takes the first of `keys` that is written here exactly so, and says which.
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

    /// Takes a literal such as `true`.
    #[inline(always)]
    pub fn literal(&mut self, literal: &[u8]) -> Result<(), Malformed> {
        if !bytes::begins(self.rest(), literal) {
            return Err(Malformed);
        }
        self.at += literal.len();
        Ok(())
    }

    /// Only white space may follow.
    #[inline(always)]
    pub fn end(&mut self) -> Result<(), Malformed> {
        if self.at == self.text.len() || self.peek_past_space().is_err() { Ok(()) } else { Err(Malformed) }
    }

    /// Takes a string; its escapes and its UTF-8 are checked when its value is asked for.
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

    /// Takes a number and returns its text.
    #[inline(always)]
    pub fn number(&mut self) -> Result<&'t str, Malformed> {
        self.peek()?;
        let rest = self.rest();
        let length = number_length(rest)?;
        self.at += length;
        core::str::from_utf8(&rest[..length]).map_err(|_| Malformed)
    }

    /// Takes an integer of at most fifteen digits; leaves the cursor where it was for anything harder.
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

    /// Takes a number of at most fifteen digits without an exponent, with its nearest double: both the digits and
    /// the power of ten are exact, so that their quotient is it. Leaves the cursor where it was for anything harder.
    #[inline(always)]
    pub fn short_number(&mut self) -> Option<(&'t [u8], f64)> {
        let (negative, text) = unsigned(self.rest());
        self.short_number_of(negative, text, whole(text)?)
    }

    /// Takes either.
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

    /// Takes a number that begins, behind its minus, with `text`, and that with a whole number of so many digits.
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

    /// Passes over any value, checking all of it, nested at most `depth` deep.
    pub fn skip(&mut self, depth: u32, scratch: &mut Vec<u8>) -> Result<(), Malformed> {
        match self.peek()? {
            b'"' => {
                let raw = self.string()?;
                if raw.plain_ascii().is_some() { Ok(()) } else { raw.str(scratch).map(drop) }
            }
            b'{' => {
                let depth = depth.checked_sub(1).ok_or(Malformed)?;
                self.bump();
                if self.peek()? == b'}' {
                    self.bump();
                    return Ok(());
                }
                loop {
                    self.string()?.str(scratch)?;
                    self.take(b':')?;
                    self.skip(depth, scratch)?;
                    if !self.more(b'}')? {
                        return Ok(());
                    }
                }
            }
            b'[' => {
                let depth = depth.checked_sub(1).ok_or(Malformed)?;
                self.bump();
                if self.peek()? == b']' {
                    self.bump();
                    return Ok(());
                }
                loop {
                    self.skip(depth, scratch)?;
                    if !self.more(b']')? {
                        return Ok(());
                    }
                }
            }
            b't' => self.literal(b"true"),
            b'f' => self.literal(b"false"),
            b'n' => self.literal(b"null"),
            _ => self.number().map(drop),
        }
    }

    /// Takes what follows an item: a comma (another one comes) or `close`.
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

/// Where white space ends that begins at `at`, or does not.
#[inline(never)]
fn past_space(text: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\t' | b'\n' | b'\r') = text.get(at) {
        at += 1;
    }
    at
}

/// Which of `keys` the text begins with, close to its end, and its length.
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

/// How long the number in front is.
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

/// How many digits make a short number: as many as every double has.
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

/// Whether there is a minus, and what follows.
#[inline(always)]
fn unsigned(text: &[u8]) -> (bool, &[u8]) {
    match text {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, text),
    }
}

/// The whole number in front and how many digits it has; `None` for none, a long one, and one with leading zeros.
#[inline(always)]
fn whole(text: &[u8]) -> Option<(i64, usize)> {
    let (value, count) = digits(text);
    let plain = count == 1 || (2..=SHORT).contains(&count) && text[0] != b'0';
    plain.then_some((value as i64, count))
}

/// The number that the digits in front make, and how many they are; beyond nineteen it is another number.
#[inline(always)]
fn digits(text: &[u8]) -> (u64, usize) {
    let (mut value, mut count) = (0u64, 0);
    while let Some(digit @ 0..=9) = text.get(count).map(|byte| byte.wrapping_sub(b'0')) {
        value = value.wrapping_mul(10).wrapping_add(u64::from(digit));
        count += 1;
    }
    (value, count)
}
