//! A cursor over JSON text that takes tokens off its front without allocating.
//!
//! Answers yes or no: a [`Stop`] says that the text is no JSON or not the token asked for, never where or
//! why; the walk that explains finds that out again with another parser. Text may be any bytes: what lies
//! outside strings is ASCII by the grammar, and strings are checked for UTF-8 where they are taken.

use crate::bytes::{self, Key, Name};

/// The walk cannot go on. What is wrong is worked out elsewhere, slowly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop;

pub type Step<T> = Result<T, Stop>;

/// The inside of a string token as it stands in the text.
#[derive(Clone, Copy, Debug)]
pub struct Raw<'t> {
    /// All of the text from the token's inside on.
    rest: &'t [u8],
    length: usize,
    /// One word, since two separate bytes that are read back as a word stall the processor (they took a fifth
    /// of the walk's time).
    traits: usize,
}

/// The most digits of an exponent: beyond, not even Python's Decimal can hold the number.
pub const EXPONENT_DIGITS: usize = 17;

/// The token has bytes outside ASCII.
const WIDE: usize = 1;
/// The token has escapes.
const ESCAPED: usize = 2;

/// A string's value.
#[derive(Debug)]
pub enum Text<'s> {
    /// ASCII: its bytes are its characters.
    Ascii(&'s [u8]),
    /// Anything else, with its length in code points.
    Wide(&'s str, usize),
}

impl Text<'_> {
    /// In code points.
    #[inline(always)]
    pub fn length(&self) -> usize {
        match *self {
            Text::Ascii(bytes) => bytes.len(),
            Text::Wide(_, length) => length,
        }
    }
}

/// A number of few digits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Short<'t> {
    /// Written without a fraction.
    Int(i64),
    /// Its text and its nearest double.
    Number(&'t [u8], f64),
}

impl<'t> Raw<'t> {
    /// The bytes between the quotes.
    #[inline(always)]
    fn bytes(self) -> &'t [u8] {
        &self.rest[..self.length]
    }

    /// The bytes between the quotes, when these are the value itself.
    #[inline(always)]
    pub fn plain(self) -> Option<&'t [u8]> {
        if self.traits & ESCAPED == 0 { Some(self.bytes()) } else { None }
    }

    /// The same with what it is compared by.
    #[inline(always)]
    pub fn plain_name(self) -> Option<Name<'t>> {
        if self.traits & ESCAPED == 0 { Some(Name::within(self.rest, self.length)) } else { None }
    }

    /// The bytes between the quotes, when these are the value itself and ASCII.
    #[inline(always)]
    pub fn plain_ascii(self) -> Option<&'t [u8]> {
        if self.traits == 0 { Some(self.bytes()) } else { None }
    }

    /// The value; `scratch` holds it where the token has escapes.
    #[inline(always)]
    pub fn text<'s>(self, scratch: &'s mut Vec<u8>) -> Step<Text<'s>>
    where
        't: 's,
    {
        if self.traits == 0 { Ok(Text::Ascii(self.bytes())) } else { self.hard_text(scratch) }
    }

    #[inline(never)]
    fn hard_text<'s>(self, scratch: &'s mut Vec<u8>) -> Step<Text<'s>>
    where
        't: 's,
    {
        let value = self.value(scratch)?;
        if value.is_ascii() {
            return Ok(Text::Ascii(value));
        }
        let text = core::str::from_utf8(value).map_err(|_| Stop)?;
        Ok(Text::Wide(text, text.chars().count()))
    }

    /// The value as text, whatever it is made of.
    pub fn str<'s>(self, scratch: &'s mut Vec<u8>) -> Step<&'s str>
    where
        't: 's,
    {
        core::str::from_utf8(self.value(scratch)?).map_err(|_| Stop)
    }

    /// The value's bytes, to be compared: whether they are UTF-8 is not looked at.
    #[inline]
    pub fn value<'s>(self, scratch: &'s mut Vec<u8>) -> Step<&'s [u8]>
    where
        't: 's,
    {
        if self.traits & ESCAPED == 0 {
            return Ok(self.bytes());
        }
        scratch.clear();
        unescape(self.rest, self.length, scratch)?;
        Ok(scratch)
    }
}

/// Resolves the escapes of a string token whose inside is the first `length` bytes of `text`; a lone surrogate is
/// malformed. Bytes that are no UTF-8 do not become any: an escape is none of its later bytes.
#[inline(never)]
fn unescape(text: &[u8], length: usize, into: &mut Vec<u8>) -> Step<()> {
    // Room for the next one too.
    into.reserve(length.max(64));
    let mut at = 0;
    while at < length {
        // Quotes that are not escaped and control characters have ended the token, or made it none.
        let end = find_special(text, at).0.min(length);
        into.extend_from_slice(&text[at..end]);
        if end == length {
            break;
        }
        let [b'\\', kind, ..] = text[end..length] else { return Err(Stop) };
        let (letter, used) = match kind {
            b'n' => ('\n', 2),
            b'"' => ('"', 2),
            b'\\' => ('\\', 2),
            b'/' => ('/', 2),
            b'b' => ('\u{8}', 2),
            b'f' => ('\u{c}', 2),
            b'r' => ('\r', 2),
            b't' => ('\t', 2),
            b'u' => unicode_escape(&text[end..length])?,
            _ => return Err(Stop),
        };
        match letter {
            '\0'..='\x7F' => into.push(letter as u8),
            _ => into.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes()),
        }
        at = end + used;
    }
    Ok(())
}

/// The character of `\uXXXX`, or of the two that make a surrogate pair, and how many bytes they take.
fn unicode_escape(escape: &[u8]) -> Step<(char, usize)> {
    let first = hex4(escape.get(2..6).ok_or(Stop)?)?;
    if let Some(letter) = char::from_u32(first) {
        return Ok((letter, 6));
    }
    let second = match (first, escape.get(6..12)) {
        (0xD800..=0xDBFF, Some([b'\\', b'u', digits @ ..])) => hex4(digits)?,
        _ => return Err(Stop),
    };
    if !(0xDC00..=0xDFFF).contains(&second) {
        return Err(Stop);
    }
    let joined = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
    char::from_u32(joined).map(|letter| (letter, 12)).ok_or(Stop)
}

fn hex4(digits: &[u8]) -> Step<u32> {
    let mut value = 0;
    for &digit in digits {
        if !digit.is_ascii_hexdigit() {
            return Err(Stop);
        }
        // Letters of both cases have bit 6, and are numbered from 1.
        value = value << 4 | u32::from((digit & 15) + 9 * (digit >> 6));
    }
    Ok(value)
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
    pub fn peek(&mut self) -> Step<u8> {
        match self.byte() {
            byte if byte > b' ' => Ok(byte),
            _ => self.peek_past_space(),
        }
    }

    #[inline(always)]
    fn peek_past_space(&mut self) -> Step<u8> {
        self.at = past_space(self.text, self.at);
        self.text.get(self.at).copied().ok_or(Stop)
    }

    /// Takes the byte that [`peek`](Self::peek) has shown.
    #[inline(always)]
    pub fn bump(&mut self) {
        debug_assert!(self.at < self.text.len());
        self.at += 1;
    }

    /// Takes exactly `byte`, after white space.
    #[inline(always)]
    pub fn take(&mut self, byte: u8) -> Step<()> {
        if self.byte() != byte && self.peek_past_space()? != byte {
            return Err(Stop);
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
    pub fn literal(&mut self, literal: &[u8]) -> Step<()> {
        if !bytes::begins(self.rest(), literal) {
            return Err(Stop);
        }
        self.at += literal.len();
        Ok(())
    }

    /// Only white space may follow.
    #[inline(always)]
    pub fn end(&mut self) -> Step<()> {
        if self.at == self.text.len() || self.peek_past_space().is_err() { Ok(()) } else { Err(Stop) }
    }

    /// Takes a string; its escapes and its UTF-8 are checked when its value is asked for.
    #[inline(always)]
    pub fn string(&mut self) -> Step<Raw<'t>> {
        self.take(b'"')?;
        let rest = self.rest();
        let mut at = 0;
        while let Some(block) = rest.get(at..).and_then(|rest| rest.first_chunk()) {
            if let Some(place) = block::first_not_plain(block) {
                let length = at + place;
                if rest.get(length) != Some(&b'"') {
                    break;
                }
                self.at += length + 1;
                return Ok(Raw { rest, length, traits: 0 });
            }
            at += block.len();
        }
        let (length, traits) = hard_string(self.text, self.at, self.at + at)?;
        self.at += length + 1;
        Ok(Raw { rest, length, traits })
    }

    /// Takes a number and returns its text.
    #[inline(always)]
    pub fn number(&mut self) -> Step<&'t str> {
        self.peek()?;
        let rest = self.rest();
        let length = number_length(rest)?;
        self.at += length;
        core::str::from_utf8(&rest[..length]).map_err(|_| Stop)
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
    pub fn skip(&mut self, depth: u32, scratch: &mut Vec<u8>) -> Step<()> {
        match self.peek()? {
            b'"' => {
                let raw = self.string()?;
                if raw.traits == 0 { Ok(()) } else { raw.str(scratch).map(drop) }
            }
            b'{' => {
                let depth = depth.checked_sub(1).ok_or(Stop)?;
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
                let depth = depth.checked_sub(1).ok_or(Stop)?;
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
    pub fn more(&mut self, close: u8) -> Step<bool> {
        let byte = match self.byte() {
            byte if byte == b',' || byte == close => byte,
            _ => self.peek_past_space()?,
        };
        if byte != b',' && byte != close {
            return Err(Stop);
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

/// The length of a string's inside that begins at `start` and is plain ASCII up to `from`, and its traits: for one
/// that is not plain ASCII, or ends close to the text's end.
#[inline(always)]
fn hard_string(text: &[u8], start: usize, from: usize) -> Step<(usize, usize)> {
    // In one word, which a call returns in a register.
    let packed = packed_hard_string(text, start, from)?;
    Ok((packed >> 2, packed & 3))
}

#[inline(never)]
fn packed_hard_string(text: &[u8], start: usize, from: usize) -> Step<usize> {
    if let Some(end) = block::last_not_plain(text, from).filter(|end| text.get(*end) == Some(&b'"')) {
        return Ok((end - start) << 2);
    }
    let (mut end, mut ascii) = find_special(text, from);
    let mut escaped = 0;
    loop {
        match text.get(end) {
            Some(b'"') => break,
            Some(b'\\') if end + 2 <= text.len() => {
                let (next, more) = find_special(text, end + 2);
                ascii &= more;
                end = next;
                escaped = ESCAPED;
            }
            _ => return Err(Stop),
        }
    }
    Ok((end - start) << 2 | escaped | if ascii { 0 } else { WIDE })
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
fn number_length(text: &[u8]) -> Step<usize> {
    let mut at = 0;
    let digits = |at: &mut usize| {
        let from = *at;
        while text.get(*at).is_some_and(u8::is_ascii_digit) {
            *at += 1;
        }
        if *at > from { Ok(()) } else { Err(Stop) }
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
            return Err(Stop);
        }
    }
    if matches!(text.get(at), Some(b'0'..=b'9')) { Err(Stop) } else { Ok(at) }
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

/// The position of the first quote, backslash or control character at or after `at` (or the text's end), and
/// whether all before it is ASCII.
#[inline(always)]
pub fn find_special(text: &[u8], at: usize) -> (usize, bool) {
    let mut at = at;
    let mut ascii = true;
    #[cfg(target_arch = "x86_64")]
    {
        use block::Masks;
        while let Some(block) = text.get(at..).and_then(|rest| rest.first_chunk::<16>()) {
            let Masks { special, wide, .. } = block::masks(block);
            if special != 0 {
                let first = special.trailing_zeros();
                return (at + first as usize, ascii && wide & ((1 << first) - 1) == 0);
            }
            ascii &= wide == 0;
            at += 16;
        }
        // What is left is the end of the text's last block, of which the beginning has been seen.
        if let Some(block) = text.last_chunk::<16>() {
            let seen = at + 16 - text.len();
            let Masks { special, wide, .. } = block::masks(block);
            let (special, wide) = (special >> seen, wide >> seen);
            let first = special.trailing_zeros().min((16 - seen) as u32);
            return (at + first as usize, ascii && wide & ((1 << first) - 1) == 0);
        }
    }
    #[cfg(not(target_arch = "x86_64"))]
    while let Some(block) = text.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let word = u64::from_le_bytes(*block);
        if word::has_special(word) {
            break;
        }
        ascii &= word & word::HIGH == 0;
        at += 8;
    }
    while let Some(&byte) = text.get(at) {
        if matches!(byte, b'"' | b'\\' | 0..0x20) {
            break;
        }
        ascii &= byte < 0x80;
        at += 1;
    }
    (at, ascii)
}

/// Copies the bytes of `from` up to the first quote, backslash or control character to the beginning of `to`,
/// which is longer than `from`; returns how many. What is behind them in `to` may change too.
#[inline(always)]
pub fn copy_plain(from: &[u8], to: &mut [u8]) -> usize {
    let to = &mut to[..from.len()];
    if let (Some(first), Some(last)) = (from.first_chunk::<8>(), from.last_chunk::<8>()) {
        if from.len() >= 16 {
            return copy_blocks(from, to);
        }
        if !word::has_special(u64::from_le_bytes(*first)) && !word::has_special(u64::from_le_bytes(*last)) {
            bytes::set_both(to, first, last);
            return from.len();
        }
    } else if let (Some(first), Some(last)) = (from.first_chunk::<4>(), from.last_chunk::<4>()) {
        let both = u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last));
        if !word::has_special(both) {
            bytes::set_both(to, first, last);
            return from.len();
        }
    }
    copy_bytes(from, to, 0)
}

/// The same for sixteen bytes or more, in blocks of which the last two may overlap.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
fn copy_blocks(from: &[u8], to: &mut [u8]) -> usize {
    let mut at = 0;
    while let (Some(block), Some(place)) = (from.get(at..).and_then(|rest| rest.first_chunk::<16>()), to.get_mut(at..at + 16)) {
        place.copy_from_slice(block);
        let special = block::masks(block).special;
        if special != 0 {
            return at + special.trailing_zeros() as usize;
        }
        at += 16;
    }
    if let (Some(block), Some(place)) = (from.last_chunk::<16>(), to.last_chunk_mut::<16>()) {
        *place = *block;
        let seen = at + 16 - from.len();
        let special = block::masks(block).special;
        return from.len().min(at + (special >> seen).trailing_zeros() as usize);
    }
    at
}

/// The same for sixteen bytes or more, in words.
#[cfg(not(target_arch = "x86_64"))]
fn copy_blocks(from: &[u8], to: &mut [u8]) -> usize {
    let mut at = 0;
    while let (Some(block), Some(place)) = (from.get(at..).and_then(|rest| rest.first_chunk::<8>()), to.get_mut(at..at + 8)) {
        if word::has_special(u64::from_le_bytes(*block)) {
            break;
        }
        place.copy_from_slice(block);
        at += 8;
    }
    copy_bytes(from, to, at)
}

/// The same from `at` on, byte by byte.
#[inline(never)]
fn copy_bytes(from: &[u8], to: &mut [u8], mut at: usize) -> usize {
    for (&byte, place) in from[at..].iter().zip(&mut to[at..]) {
        if matches!(byte, b'"' | b'\\' | 0..0x20) {
            break;
        }
        *place = byte;
        at += 1;
    }
    at
}

/// Sixteen bytes at a time.
#[cfg(target_arch = "x86_64")]
mod block {
    use core::arch::x86_64::*;

    /// One bit a byte.
    pub struct Masks {
        /// Quotes, backslashes and control characters.
        pub special: u32,
        /// What is not ASCII.
        pub wide: u32,
        /// Both.
        not_plain: u32,
    }

    /// Of these, what the caller does not use is not computed.
    #[inline(always)]
    pub fn masks(block: &[u8; 16]) -> Masks {
        // SAFETY: SSE2 belongs to every x86-64, and the unaligned load reads exactly the sixteen bytes of `block`.
        unsafe {
            let bytes = _mm_loadu_si128(block.as_ptr().cast());
            let quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(b'"' as i8));
            let ends = _mm_or_si128(quote, _mm_cmpeq_epi8(bytes, _mm_set1_epi8(b'\\' as i8)));
            let control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes);
            // As signed numbers the bytes outside ASCII are less than a space too.
            let control_or_wide = _mm_cmplt_epi8(bytes, _mm_set1_epi8(b' ' as i8));
            Masks {
                special: _mm_movemask_epi8(_mm_or_si128(ends, control)) as u32,
                wide: _mm_movemask_epi8(bytes) as u32,
                not_plain: _mm_movemask_epi8(_mm_or_si128(ends, control_or_wide)) as u32,
            }
        }
    }

    /// The position of the first byte that is a quote, a backslash, a control character or not ASCII.
    #[inline(always)]
    pub fn first_not_plain(block: &[u8; 16]) -> Option<usize> {
        match masks(block).not_plain {
            0 => None,
            found => Some(found.trailing_zeros() as usize),
        }
    }

    /// The same at or after `from`, where less than a whole block is left of `text`.
    #[inline(always)]
    pub fn last_not_plain(text: &[u8], from: usize) -> Option<usize> {
        let block = text.last_chunk::<16>()?;
        let seen = (from + block.len()).checked_sub(text.len())?;
        match masks(block).not_plain >> (seen & 31) {
            0 => None,
            found => Some(from + found.trailing_zeros() as usize),
        }
    }
}

/// Eight bytes at a time.
#[cfg(not(target_arch = "x86_64"))]
mod block {
    use super::word;

    /// The position of the first byte that is a quote, a backslash, a control character or not ASCII.
    #[inline(always)]
    pub fn first_not_plain(block: &[u8; 8]) -> Option<usize> {
        let word = u64::from_le_bytes(*block);
        if word & word::HIGH == 0 && !word::has_special(word) {
            return None;
        }
        block.iter().position(is_not_plain)
    }

    /// The same at or after `from`.
    #[inline(always)]
    pub fn last_not_plain(text: &[u8], from: usize) -> Option<usize> {
        Some(from + text.get(from..)?.iter().position(is_not_plain)?)
    }

    fn is_not_plain(byte: &u8) -> bool {
        matches!(byte, b'"' | b'\\' | 0..0x20 | 0x80..)
    }
}

/// Eight bytes at a time, on any machine.
mod word {
    const ONES: u64 = u64::MAX / 255;
    /// Every byte's first bit.
    pub const HIGH: u64 = ONES << 7;

    /// Whether one of the bytes is a quote, a backslash or a control character.
    #[inline(always)]
    pub fn has_special(word: u64) -> bool {
        let zero_in = |word: u64| word.wrapping_sub(ONES) & !word & HIGH;
        let control = word.wrapping_sub(ONES * 0x20) & !word & HIGH;
        (zero_in(word ^ (ONES * b'"' as u64)) | zero_in(word ^ (ONES * b'\\' as u64)) | control) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::{copy_plain, find_special, word};

    #[test]
    fn runs_of_every_length_are_copied_up_to_the_first_special_byte() {
        for length in 0..70 {
            let plain: Vec<u8> = (0..length).map(|i| b'a' + (i % 26) as u8).collect();
            let mut copied = vec![0; length + 1];
            assert_eq!((copy_plain(&plain, &mut copied), &copied[..length]), (length, &plain[..]));
            for place in 0..length {
                for special in [b'"', b'\\', 0, 0x1F] {
                    let mut text = plain.clone();
                    text[place] = special;
                    assert_eq!(copy_plain(&text, &mut copied), place, "{length} long, {special:#x} at {place}");
                    assert_eq!(copied[..place], plain[..place]);
                    assert_eq!(find_special(&text, 0), (place, true));
                }
            }
        }
    }

    #[test]
    fn the_portable_block_finds_every_special_byte() {
        for place in 0..8 {
            for byte in 0..=255u8 {
                for other in [b'a', b' ', 0x7F, 0x80, 0xFF, b'#', b'!'] {
                    let mut bytes = [other; 8];
                    bytes[place] = byte;
                    let special = matches!(byte, b'"' | b'\\' | 0..0x20);
                    assert_eq!(word::has_special(u64::from_le_bytes(bytes)), special, "{byte:#x} among {other:#x}");
                }
            }
        }
    }
}
