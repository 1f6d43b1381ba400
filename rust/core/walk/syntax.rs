//! JSON text for the slow walk: the check that a text is JSON, and a cursor over text that is.
//!
//! serde_json decides what JSON is. Shares no code with `json`, so that the slow walk can be held against the fast one.

use std::borrow::Cow;
use std::fmt;

use serde::de::IgnoredAny;

/// The most digits that an exponent may have. No Python type holds a number with a longer one.
const EXPONENT_DIGITS: usize = 17;

/// The reason why a text is not read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Nested deeper than this many levels.
    Deep(u32),
    /// Not JSON, in words.
    Malformed(String),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unreadable::Deep(depth) => write!(formatter, "nested deeper than {depth} levels"),
            Unreadable::Malformed(what) => write!(formatter, "malformed JSON: {what}"),
        }
    }
}

/// Checks that `text` is one JSON value of at most `depth` levels, and returns a cursor at its start.
///
/// Depth is looked at first, because a text that is too deep is refused before it is parsed.
pub fn read(text: &str, depth: u32) -> Result<Cursor<'_>, Unreadable> {
    let survey = Survey::of(text.as_bytes());
    if survey.depth > depth {
        return Err(Unreadable::Deep(depth));
    }
    // Values are ignored instead of built: a megabyte of numbers would take longer to build than the answer may take.
    serde_json::from_str::<IgnoredAny>(text).map_err(|error| Unreadable::Malformed(error.to_string()))?;
    match survey {
        Survey { lone_surrogate: Some(at), .. } => Err(Unreadable::Malformed(format!("lone surrogate at byte {at}"))),
        Survey { long_exponent: true, .. } => {
            Err(Unreadable::Malformed(format!("a number with more than {EXPONENT_DIGITS} digits of exponent")))
        }
        Survey { .. } => Ok(Cursor { text, at: 0 }),
    }
}

/// Facts about a text that serde_json does not report. Only `depth` means anything for a text that is not JSON.
#[derive(Debug, Default)]
struct Survey {
    /// The deepest nesting of brackets outside strings.
    depth: u32,
    /// The position of the first escaped surrogate that is not half of a pair.
    lone_surrogate: Option<usize>,
    long_exponent: bool,
}

impl Survey {
    fn of(text: &[u8]) -> Survey {
        let mut survey = Survey::default();
        let (mut depth, mut at) = (0u32, 0);
        while let Some(byte) = text.get(at) {
            at += 1;
            match byte {
                b'"' => at = survey.string(text, at),
                b'[' | b'{' => {
                    depth += 1;
                    survey.depth = survey.depth.max(depth);
                }
                b']' | b'}' => depth = depth.saturating_sub(1),
                b'e' | b'E' => {
                    let digits = text[at..].strip_prefix(b"-").or(text[at..].strip_prefix(b"+")).unwrap_or(&text[at..]);
                    let count = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
                    survey.long_exponent |= count > EXPONENT_DIGITS;
                }
                _ => {}
            }
        }
        survey
    }

    /// Passes the rest of a string that begins before `at`, and returns the position after its closing quote.
    fn string(&mut self, text: &[u8], mut at: usize) -> usize {
        while let Some(byte) = text.get(at) {
            match byte {
                b'"' => return at + 1,
                b'\\' => {
                    let (lone, length) = escape(&text[at..]);
                    if lone {
                        self.lone_surrogate.get_or_insert(at);
                    }
                    at += length;
                }
                _ => at += 1,
            }
        }
        at
    }
}

/// Returns whether the escape at the front is a lone surrogate, and the length of the escape or of the pair.
fn escape(text: &[u8]) -> (bool, usize) {
    match code_unit(text) {
        Some(0xD800..=0xDBFF) => match code_unit(text.get(6..).unwrap_or_default()) {
            Some(0xDC00..=0xDFFF) => (false, 12),
            _ => (true, 6),
        },
        Some(0xDC00..=0xDFFF) => (true, 6),
        Some(_) => (false, 6),
        None => (false, 2),
    }
}

/// Returns the UTF-16 code unit that the `\uXXXX` at the front stands for.
fn code_unit(text: &[u8]) -> Option<u16> {
    let digits = text.strip_prefix(b"\\u")?.get(..4)?;
    digits.iter().try_fold(0, |unit, &digit| Some(unit << 4 | char::from(digit).to_digit(16)? as u16))
}

/// A cursor over text that is known to be JSON.
///
/// Never fails, because the text was checked before. Stops at the end of the text if it is not JSON all the same.
#[derive(Clone, Copy, Debug)]
pub struct Cursor<'t> {
    /// INVARIANT: one JSON value, checked by [`read`] or by the fast walk or made of such, or a value within one.
    text: &'t str,
    at: usize,
}

impl<'t> Cursor<'t> {
    /// Returns a cursor at the start of a text that is known to be one JSON value.
    pub fn over(text: &'t str) -> Cursor<'t> {
        Cursor { text, at: 0 }
    }

    /// Passes white space and returns the byte after it, which is not taken; zero at the end.
    pub fn peek(&mut self) -> u8 {
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.at += 1,
                Some(&byte) => return byte,
                None => return 0,
            }
        }
    }

    /// Takes the next value, whatever it is, and returns its text.
    pub fn value(&mut self) -> &'t str {
        let first = self.peek();
        let start = self.at;
        match first {
            b'"' => self.pass_string(),
            b'[' | b'{' => self.pass_nested(),
            _ => {
                while !matches!(self.text.as_bytes().get(self.at), None | Some(b',' | b']' | b'}' | b' ' | b'\t' | b'\n' | b'\r')) {
                    self.at += 1;
                }
            }
        }
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// Returns the position in the text, in bytes.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Returns the text from a position that was passed.
    pub fn since(&self, at: usize) -> &'t str {
        self.text.get(at..self.at).unwrap_or_default()
    }

    /// Returns the text of the next value, which is not taken.
    pub fn text(mut self) -> &'t str {
        self.value()
    }

    /// Takes the opening bracket of the next value, and returns whether anything is inside.
    pub fn enter(&mut self) -> bool {
        self.peek();
        self.at += 1;
        if matches!(self.peek(), b']' | b'}' | 0) {
            self.at += 1;
            return false;
        }
        true
    }

    /// Takes the comma or the closing bracket after an item or a member, and returns whether another one follows.
    pub fn more(&mut self) -> bool {
        let more = self.peek() == b',';
        self.at += 1;
        more
    }

    /// Takes a member's name and colon.
    pub fn name(&mut self) -> Cow<'t, str> {
        let name = string(self.value()).unwrap_or_default();
        self.peek();
        self.at += 1;
        name
    }

    fn pass_string(&mut self) {
        self.at += 1;
        while let Some(found) = self.rest().iter().position(|byte| matches!(byte, b'"' | b'\\')) {
            let is_end = self.rest()[found] == b'"';
            self.at += found + if is_end { 1 } else { 2 };
            if is_end {
                return;
            }
        }
        self.at = self.text.len();
    }

    fn pass_nested(&mut self) {
        let mut depth = 0u32;
        while let Some(found) = self.rest().iter().position(|byte| matches!(byte, b'"' | b'[' | b'{' | b']' | b'}')) {
            let byte = self.rest()[found];
            self.at += found;
            match byte {
                b'"' => {
                    self.pass_string();
                    continue;
                }
                b'[' | b'{' => depth += 1,
                _ => depth -= 1,
            }
            self.at += 1;
            if depth == 0 {
                return;
            }
        }
        self.at = self.text.len();
    }

    fn rest(&self) -> &'t [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }
}

/// Returns the value of a string's text; `None` for the text of any other value.
pub fn string(text: &str) -> Option<Cow<'_, str>> {
    if !text.starts_with('"') {
        return None;
    }
    let inside = text.get(1..text.len() - 1).unwrap_or_default();
    if inside.as_bytes().contains(&b'\\') { Some(Cow::Owned(unescaped(inside))) } else { Some(Cow::Borrowed(inside)) }
}

/// Resolves the escapes of a string (RFC 8259 section 7).
fn unescaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| byte == b'\\') {
        value.push_str(&rest[..at]);
        let (letter, length) = letter(&rest.as_bytes()[at..]);
        value.push(letter);
        rest = rest.get(at + length..).unwrap_or_default();
    }
    value.push_str(rest);
    value
}

/// Returns the character of the escape at the front, and the length of the escape or of the pair.
fn letter(escape: &[u8]) -> (char, usize) {
    let letter = match escape.get(1) {
        Some(b'b') => '\u{8}',
        Some(b't') => '\t',
        Some(b'n') => '\n',
        Some(b'f') => '\u{c}',
        Some(b'r') => '\r',
        Some(b'u') => {
            let units = [code_unit(escape), code_unit(escape.get(6..).unwrap_or_default())];
            let letter = char::decode_utf16(units.into_iter().flatten()).next().and_then(Result::ok).unwrap_or(char::REPLACEMENT_CHARACTER);
            return (letter, 6 * letter.len_utf16());
        }
        Some(&same) => char::from(same),
        None => char::REPLACEMENT_CHARACTER,
    };
    (letter, 2)
}
