//! JSON text out: a buffer with a cursor, and strings with their escapes.
//!
//! Knows nothing of what it writes.

use super::plain::copy_plain;
use crate::bytes;

/// A growing text. The buffer is always longer than its text and every byte of it is set, so that whole blocks
/// can be written where only a part of them counts, with one bound to check.
#[derive(Debug, Default)]
pub struct Out {
    buffer: Vec<u8>,
    at: usize,
}

impl Out {
    pub fn new() -> Self {
        Out::default()
    }

    /// Makes a cleared text of a used buffer.
    pub fn reuse(buffer: Vec<u8>) -> Self {
        Out { buffer, at: 0 }
    }

    pub fn into_buffer(self) -> Vec<u8> {
        self.buffer
    }

    #[inline(always)]
    pub fn text(&self) -> &[u8] {
        &self.buffer[..self.at]
    }

    #[inline(always)]
    pub fn len(&self) -> usize {
        self.at
    }

    pub fn is_empty(&self) -> bool {
        self.at == 0
    }

    pub fn clear(&mut self) {
        self.at = 0;
    }

    /// The next `room` bytes.
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

    #[inline(always)]
    pub fn push(&mut self, byte: u8) {
        self.room(1)[0] = byte;
        self.at += 1;
    }

    #[inline(always)]
    pub fn put(&mut self, text: &[u8]) {
        bytes::copy(text, self.room(text.len()));
        self.at += text.len();
    }

    /// Sets a byte that has been written, or writes it if it would be the next.
    #[inline(always)]
    pub fn set(&mut self, at: usize, byte: u8) {
        if at == self.at {
            self.push(byte);
        } else {
            self.buffer[at] = byte;
        }
    }

    /// Writes `text`, which is UTF-8, as a JSON string.
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

    /// The rest of a string, which begins with what has to be escaped.
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

    /// Writes `text`, which has nothing to escape, between quotes.
    #[inline(always)]
    pub fn quoted(&mut self, text: &[u8]) {
        let room = self.room(text.len() + 2);
        room[0] = b'"';
        bytes::copy(text, &mut room[1..]);
        room[1 + text.len()] = b'"';
        self.at += text.len() + 2;
    }

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
