//! The head of a frame that strict reading refuses: message ids of any form, and text that is broken after them.
//!
//! Knows the first three elements of a frame, and nothing of a payload.

use std::borrow::Cow;

use super::grammar::Decimal;
use super::syntax::{self, string};
use crate::rpc::envelope::ID_LENGTH;

/// The longest message id that is read, in code points. A longer one is treated as unreadable, so that no reply and no text
/// carries it. An id of 37 to 255 code points is a fault too, but is echoed (docs/reference/replies.md#row-7).
pub const LONGEST_ID: usize = 255;

/// A message id as it was received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Id {
    /// The text of a string, or of a number.
    pub text: String,
    pub form: Form,
}

/// The way in which a message id differs from one that OCPP allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Plain,
    Number,
    /// More than 36 characters.
    Long,
}

/// The head of a frame that may be broken after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LooseHead {
    /// The message type's number.
    pub number: u8,
    pub id: Id,
    /// The third element if it is a text: a CALL's action.
    pub name: Option<String>,
}

/// Reads the head of a frame, whatever comes after it. A message id may be a number, and of up to 255 characters.
#[cold]
pub fn loose_head(frame: &[u8]) -> Option<LooseHead> {
    let frame = frame.strip_prefix(BYTE_ORDER_MARK).unwrap_or(frame);
    let mut rest = frame.trim_ascii_start().strip_prefix(b"[")?.trim_ascii_start();
    let (digit, after) = rest.split_first()?;
    rest = after.trim_ascii_start().strip_prefix(b",")?.trim_ascii_start();
    let token = token(rest)?;
    let id = Id::of(token)?;
    // A token that ends with the text may be cut off.
    rest = rest[token.len()..].trim_ascii_start().strip_prefix(b",")?.trim_ascii_start();
    let name = self::token(rest).and_then(string).filter(|name| name.len() <= LONGEST_ID).map(|name| name.into_owned());
    digit.is_ascii_digit().then_some(LooseHead { number: digit - b'0', id, name })
}

/// Returns the string or the number at the front, if it is JSON.
fn token(text: &[u8]) -> Option<&str> {
    // Six bytes for each character of the longest id, and quotes.
    let text = &text[..text.len().min(6 * LONGEST_ID + 2)];
    let length = match text.first()? {
        b'"' => {
            let mut at = 1;
            while *text.get(at)? != b'"' {
                at += if text[at] == b'\\' { 2 } else { 1 };
            }
            at + 1
        }
        _ => text.iter().position(|byte| matches!(byte, b',' | b']' | b' ' | b'\t' | b'\r' | b'\n'))?,
    };
    let token = std::str::from_utf8(&text[..length]).ok()?;
    let first = token.as_bytes().first()?;
    (matches!(first, b'"' | b'-' | b'0'..=b'9') && syntax::read(token, 0).is_ok()).then_some(token)
}

impl Id {
    /// Reads the second element of a frame: a text or a number of at most 255 characters.
    pub fn of(token: &str) -> Option<Id> {
        let is_number = matches!(token.as_bytes().first()?, b'-' | b'0'..=b'9');
        let text = if is_number { Decimal::read(token).map(|_| token.to_owned()) } else { string(token).map(Cow::into_owned) }?;
        let form = match text.chars().count() {
            length if length > LONGEST_ID => return None,
            _ if is_number => Form::Number,
            length if length > ID_LENGTH => Form::Long,
            _ => Form::Plain,
        };
        Some(Id { text, form })
    }
}

pub const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";
