//! JSON text out: strings with their escapes.
//!
//! Appends to a growing buffer; knows nothing of what it writes.

use super::scan::find_special;

/// Writes `text`, which is UTF-8, as a JSON string.
#[inline]
pub fn string(text: &[u8], into: &mut Vec<u8>) {
    into.reserve(text.len() + 2);
    into.push(b'"');
    let mut at = 0;
    loop {
        let (special, _) = find_special(text, at);
        into.extend_from_slice(&text[at..special]);
        let Some(&byte) = text.get(special) else {
            break;
        };
        escape(byte, into);
        at = special + 1;
    }
    into.push(b'"');
}

#[cold]
fn escape(byte: u8, into: &mut Vec<u8>) {
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
            into.extend_from_slice(&[b'\\', b'u', b'0', b'0', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
            return;
        }
    };
    into.extend_from_slice(&[b'\\', short]);
}
