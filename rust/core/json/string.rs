//! String tokens: their raw text between the quotes, and their value.
//!
//! Knows escapes and UTF-8; does not know what the string means.

use super::Malformed;
use super::plain::{find_special, last_not_plain};
use crate::bytes::Name;

/// A string token: the bytes between its quotes, not yet unescaped and not yet checked for UTF-8.
#[derive(Clone, Copy, Debug)]
pub struct Raw<'t> {
    /// The text from the token's first byte after the quote to the end of the frame.
    rest: &'t [u8],
    /// Number of bytes between the quotes. INVARIANT: less than `rest.len()`.
    length: usize,
    /// [`WIDE`] and [`ESCAPED`]. One word: the processor stalls when two bytes that were written one by one are read
    /// back as a word, which took a fifth of the walk's time.
    traits: usize,
}

/// Flag of a token with bytes outside ASCII.
const WIDE: usize = 1;
/// Flag of a token with escapes.
const ESCAPED: usize = 2;

/// The value of a string.
#[derive(Debug)]
pub enum Text<'s> {
    /// ASCII text: each byte is one code point.
    Ascii(&'s [u8]),
    /// Any other text, with its length in code points.
    Wide(&'s str, usize),
}

impl Text<'_> {
    /// Returns the length in code points.
    #[inline(always)]
    pub fn length(&self) -> usize {
        match *self {
            Text::Ascii(bytes) => bytes.len(),
            Text::Wide(_, length) => length,
        }
    }
}

impl<'t> Raw<'t> {
    /// Creates a token of plain ASCII from the first `length` bytes of `rest`.
    #[inline(always)]
    pub fn plain_ascii_of(rest: &'t [u8], length: usize) -> Raw<'t> {
        Raw { rest, length, traits: 0 }
    }

    /// Finds the end of a token whose first byte after the quote is at `start` and that is plain ASCII up to `from`.
    /// For tokens with other bytes, and for tokens close to the end of the text.
    #[inline(always)]
    pub fn hard(text: &'t [u8], start: usize, from: usize) -> Result<Raw<'t>, Malformed> {
        // A result of one word is returned in a register.
        let packed = packed_hard(text, start, from)?;
        Ok(Raw { rest: &text[start..], length: packed >> 2, traits: packed & 3 })
    }

    /// Returns the number of bytes between the quotes.
    #[inline(always)]
    pub fn length(self) -> usize {
        self.length
    }

    /// Returns the bytes between the quotes.
    #[inline(always)]
    fn bytes(self) -> &'t [u8] {
        &self.rest[..self.length]
    }

    /// Returns the bytes between the quotes, or `None` if the token has escapes and the bytes are not its value.
    #[inline(always)]
    pub fn plain(self) -> Option<&'t [u8]> {
        if self.traits & ESCAPED == 0 { Some(self.bytes()) } else { None }
    }

    /// Returns the value of a token without escapes as a name with its fingerprint, or `None` if it has escapes.
    #[inline(always)]
    pub fn plain_name(self) -> Option<Name<'t>> {
        if self.traits & ESCAPED == 0 { Some(Name::within(self.rest, self.length)) } else { None }
    }

    /// Returns the bytes between the quotes, or `None` if the token has escapes or bytes outside ASCII.
    #[inline(always)]
    pub fn plain_ascii(self) -> Option<&'t [u8]> {
        if self.traits == 0 { Some(self.bytes()) } else { None }
    }

    /// Returns the value. Fails for a bad escape and for bytes that are not UTF-8. The value is in `scratch` if the
    /// token has escapes.
    #[inline(always)]
    pub fn text<'s>(self, scratch: &'s mut Vec<u8>) -> Result<Text<'s>, Malformed>
    where
        't: 's,
    {
        if self.traits == 0 { Ok(Text::Ascii(self.bytes())) } else { self.hard_text(scratch) }
    }

    #[inline(never)]
    fn hard_text<'s>(self, scratch: &'s mut Vec<u8>) -> Result<Text<'s>, Malformed>
    where
        't: 's,
    {
        let value = self.value(scratch)?;
        if value.is_ascii() {
            return Ok(Text::Ascii(value));
        }
        let text = core::str::from_utf8(value).map_err(|_| Malformed)?;
        Ok(Text::Wide(text, text.chars().count()))
    }

    /// Returns the value as a `str`. Fails like [`text`](Self::text).
    pub fn str<'s>(self, scratch: &'s mut Vec<u8>) -> Result<&'s str, Malformed>
    where
        't: 's,
    {
        core::str::from_utf8(self.value(scratch)?).map_err(|_| Malformed)
    }

    /// Returns the bytes of the value without a check for UTF-8. Fails for a bad escape only.
    #[inline]
    pub fn value<'s>(self, scratch: &'s mut Vec<u8>) -> Result<&'s [u8], Malformed>
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

/// Unescapes the first `length` bytes of `text` into `into`. Fails for an unknown escape and for a lone surrogate.
///
/// Unescaping cannot turn invalid UTF-8 into valid UTF-8, because an escape never contains a continuation byte.
#[inline(never)]
fn unescape(text: &[u8], length: usize, into: &mut Vec<u8>) -> Result<(), Malformed> {
    // The buffer is used again for the next string, which may be longer.
    into.reserve(length.max(64));
    let mut at = 0;
    while at < length {
        // The only special byte within a token is the backslash: an unescaped quote ends the token, and a control
        // character has made it malformed.
        let end = find_special(text, at).0.min(length);
        into.extend_from_slice(&text[at..end]);
        if end == length {
            break;
        }
        let [b'\\', kind, ..] = text[end..length] else { return Err(Malformed) };
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
            _ => return Err(Malformed),
        };
        match letter {
            '\0'..='\x7F' => into.push(letter as u8),
            _ => into.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes()),
        }
        at = end + used;
    }
    Ok(())
}

/// Returns the character of `\uXXXX` or of a surrogate pair of two such escapes, and the number of bytes that they
/// take.
fn unicode_escape(escape: &[u8]) -> Result<(char, usize), Malformed> {
    let first = hex4(escape.get(2..6).ok_or(Malformed)?)?;
    if let Some(letter) = char::from_u32(first) {
        return Ok((letter, 6));
    }
    let second = match (first, escape.get(6..12)) {
        (0xD800..=0xDBFF, Some([b'\\', b'u', digits @ ..])) => hex4(digits)?,
        _ => return Err(Malformed),
    };
    if !(0xDC00..=0xDFFF).contains(&second) {
        return Err(Malformed);
    }
    let joined = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
    char::from_u32(joined).map(|letter| (letter, 12)).ok_or(Malformed)
}

fn hex4(digits: &[u8]) -> Result<u32, Malformed> {
    let mut value = 0;
    for &digit in digits {
        if !digit.is_ascii_hexdigit() {
            return Err(Malformed);
        }
        // Letters of both cases have bit 6 set and their low four bits count from 1.
        value = value << 4 | u32::from((digit & 15) + 9 * (digit >> 6));
    }
    Ok(value)
}

/// Returns length and traits for [`Raw::hard`], packed into one word.
#[inline(never)]
fn packed_hard(text: &[u8], start: usize, from: usize) -> Result<usize, Malformed> {
    if let Some(end) = last_not_plain(text, from).filter(|end| text.get(*end) == Some(&b'"')) {
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
            _ => return Err(Malformed),
        }
    }
    Ok((end - start) << 2 | escaped | if ascii { 0 } else { WIDE })
}
