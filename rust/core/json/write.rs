//! Writing of JSON text: a growing buffer, and strings with their escapes.
//!
//! Does not know what it writes and does not check that the result is JSON.

use super::plain::copy_plain;
use crate::bytes;

/// A text that grows.
///
/// Every byte of the buffer is initialised, also after the end of the text. A block can therefore be written whole when
/// only its first bytes count, with one bound to check.
#[derive(Debug, Default)]
pub struct Out {
    buffer: Vec<u8>,
    /// Length of the text. INVARIANT: at most `buffer.len()`.
    at: usize,
}

impl Out {
    /// Creates an empty text.
    pub fn new() -> Self {
        Out::default()
    }

    /// Creates an empty text in a buffer that was used before.
    pub fn reuse(buffer: Vec<u8>) -> Self {
        Out { buffer, at: 0 }
    }

    /// Returns the buffer for [`reuse`](Self::reuse). It is longer than the text.
    pub fn into_buffer(self) -> Vec<u8> {
        self.buffer
    }

    /// Returns the text written so far.
    #[inline(always)]
    pub fn text(&self) -> &[u8] {
        &self.buffer[..self.at]
    }

    /// Returns the length of the text in bytes.
    #[inline(always)]
    pub fn len(&self) -> usize {
        self.at
    }

    /// Returns true if nothing was written.
    pub fn is_empty(&self) -> bool {
        self.at == 0
    }

    /// Shortens the text to `length` bytes.
    pub fn truncate(&mut self, length: usize) {
        self.at = self.at.min(length);
    }

    /// Removes the text and keeps the buffer.
    pub fn clear(&mut self) {
        self.at = 0;
    }

    /// Returns the buffer after the text, at least `room` bytes.
    #[inline(always)]
    fn room(&mut self, room: usize) -> &mut [u8] {
        if self.buffer.len() - self.at < room {
            self.grow(room);
        }
        &mut self.buffer[self.at..]
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, room: usize) {
        let length = (self.at + room).next_power_of_two().max(1024);
        self.buffer.resize(length, 0);
    }

    /// Writes one byte.
    #[inline(always)]
    pub fn push(&mut self, byte: u8) {
        self.room(1)[0] = byte;
        self.at += 1;
    }

    /// Writes `text` as it is.
    #[inline(always)]
    pub fn put(&mut self, text: &[u8]) {
        bytes::copy(text, self.room(text.len()));
        self.at += text.len();
    }

    /// Replaces the byte at `at`, or writes it if `at` is the end of the text.
    #[inline(always)]
    pub fn set(&mut self, at: usize, byte: u8) {
        if at == self.at {
            self.push(byte);
        } else {
            self.buffer[at] = byte;
        }
    }

    /// Writes `text`, which must be UTF-8, as a JSON string with escapes.
    #[inline(always)]
    pub fn string(&mut self, text: &[u8]) {
        let room = self.room(text.len() + 2);
        room[0] = b'"';
        let plain = copy_plain(text, &mut room[1..]);
        if plain == text.len() {
            room[1 + plain] = b'"';
            self.at += plain + 2;
        } else {
            self.at += plain + 1;
            self.escaped(&text[plain..]);
        }
    }

    /// Writes the rest of a string. `text` begins with a byte that must be escaped.
    #[inline(never)]
    fn escaped(&mut self, text: &[u8]) {
        let mut from = text;
        while let Some((&special, rest)) = from.split_first() {
            self.escape(special);
            let room = self.room(rest.len() + 1);
            let plain = copy_plain(rest, room);
            self.at += plain;
            from = &rest[plain..];
        }
        self.push(b'"');
    }

    /// Writes `text` between quotes. It must contain nothing to escape.
    #[inline(always)]
    pub fn quoted(&mut self, text: &[u8]) {
        let room = self.room(text.len() + 2);
        room[0] = b'"';
        bytes::copy(text, &mut room[1..]);
        room[1 + text.len()] = b'"';
        self.at += text.len() + 2;
    }

    /// Writes the escape of one byte.
    #[cold]
    fn escape(&mut self, byte: u8) {
        let short = match byte {
            b'"' => b'"',
            b'\\' => b'\\',
            0x08 => b'b',
            0x0C => b'f',
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            _ => {
                const HEX: &[u8; 16] = b"0123456789abcdef";
                return self.put(&[b'\\', b'u', b'0', b'0', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
            }
        };
        self.put(&[b'\\', short]);
    }
}
