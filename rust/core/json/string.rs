//! The inside of a string token: as it stands in the text, and the value that it has.

use super::Malformed;
use super::plain::{find_special, last_not_plain};
use crate::bytes::Name;

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

impl<'t> Raw<'t> {
    /// A token of plain ASCII: the first `length` bytes of `rest`.
    #[inline(always)]
    pub fn plain_ascii_of(rest: &'t [u8], length: usize) -> Raw<'t> {
        Raw { rest, length, traits: 0 }
    }

    /// A token that begins, behind its quote, at `start` and is plain ASCII up to `from`: for one that is not plain
    /// ASCII all through, or ends close to the text's end.
    #[inline(always)]
    pub fn hard(text: &'t [u8], start: usize, from: usize) -> Result<Raw<'t>, Malformed> {
        // The call returns one word, in a register.
        let packed = packed_hard(text, start, from)?;
        Ok(Raw { rest: &text[start..], length: packed >> 2, traits: packed & 3 })
    }

    /// How many bytes are between the quotes.
    #[inline(always)]
    pub fn length(self) -> usize {
        self.length
    }

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

    /// The value as text, whatever it is made of.
    pub fn str<'s>(self, scratch: &'s mut Vec<u8>) -> Result<&'s str, Malformed>
    where
        't: 's,
    {
        core::str::from_utf8(self.value(scratch)?).map_err(|_| Malformed)
    }

    /// The value's bytes, to be compared: whether they are UTF-8 is not looked at.
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

/// Resolves the escapes of a string token whose inside is the first `length` bytes of `text`; a lone surrogate is
/// malformed. Bytes that are no UTF-8 do not become any: an escape is none of its later bytes.
#[inline(never)]
fn unescape(text: &[u8], length: usize, into: &mut Vec<u8>) -> Result<(), Malformed> {
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

/// The character of `\uXXXX`, or of the two that make a surrogate pair, and how many bytes they take.
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
        // Letters of both cases have bit 6, and are numbered from 1.
        value = value << 4 | u32::from((digit & 15) + 9 * (digit >> 6));
    }
    Ok(value)
}

/// Length and traits of [`Raw::hard`].
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
