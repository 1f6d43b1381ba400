//! Repairs of a frame that the fast walk refuses, as a tolerance says: the array around the payload, then the payload.
//!
//! The result is the text of a frame that the fast walk accepts, but for violations that are kept.

use core::ops::Range;

use super::decode;
use super::discard::Discard;
use super::explain;
use super::frame::Rules;
use super::loose::{BYTE_ORDER_MARK, Form, Id};
use super::mend::{self, Kept, Repair};
use super::remedy::{only, quote};
use super::syntax::{Cursor, string};
use super::tolerance::{self, Defect, Place, Remedy, Tolerance};
use crate::json::scan::Scanner;
use crate::rpc::envelope::MessageType;
use crate::rpc::violation::push_step;
use crate::schema::{Action, Type};

/// A frame that was repaired.
#[derive(Clone, Debug)]
pub struct RepairedFrame {
    pub message_type: MessageType,
    pub id: Id,
    /// The action of a CALL or a SEND, or of the call that a result answers.
    pub action: Option<&'static Action>,
    /// A frame of the same message with an empty id, which the fast walk accepts but for `kept`.
    pub text: String,
    pub kept: Kept,
    /// The repairs of the frame, then those of the payload in document order.
    pub repairs: Vec<Repair>,
    /// The payload's text in the frame as it was sent; empty if an error has no details.
    pub span: Range<usize>,
}

/// The array around a payload, read under a tolerance.
#[derive(Clone, Debug)]
pub struct Envelope {
    pub message_type: MessageType,
    pub id: Id,
    /// The text of a CALL's or a SEND's action.
    pub name: Option<String>,
    /// The payload's text in the frame as it was sent.
    pub span: Range<usize>,
}

/// The outcome of a repair.
#[derive(Clone, Debug)]
pub enum Outcome {
    Repaired(Box<RepairedFrame>),
    /// A CALLRESULT whose message id, given here, answers no pending call.
    Unknown(String),
    Refused,
}

/// Repairs a frame. `pending` returns the action that the message id of a CALLRESULT answers.
#[cold]
pub fn frame(rules: &Rules, tolerance: &Tolerance, frame: &[u8], pending: &mut dyn FnMut(&str) -> Option<&'static Action>) -> Outcome {
    let Some(mut reader) = Reader::of(rules, tolerance, frame) else { return Outcome::Refused };
    let Some(read) = reader.envelope() else { return Outcome::Refused };
    let action = match read.message_type {
        MessageType::CallResult => match pending(&read.id.text) {
            Some(action) => Some(action),
            None => return Outcome::Unknown(read.id.text),
        },
        MessageType::Call | MessageType::Send => match read.name.as_deref().and_then(|name| reader.action(name)) {
            Some(action) => Some(action),
            None => return Outcome::Refused,
        },
        MessageType::CallError | MessageType::CallResultError => None,
    };
    match reader.message(read, action) {
        Some(repaired) => Outcome::Repaired(Box::new(repaired)),
        None => Outcome::Refused,
    }
}

/// Reads the array of a frame whose payload is not checked.
#[cold]
pub fn envelope(rules: &Rules, tolerance: &Tolerance, frame: &[u8]) -> Option<Envelope> {
    let mut reader = Reader::of(rules, tolerance, frame)?;
    let Read { message_type, id, name, payload, .. } = reader.envelope()?;
    let span = reader.text.span(payload);
    Some(Envelope { message_type, id, name, span })
}

/// The text of a frame that is JSON, and the way back to the frame as it was sent.
struct Text {
    text: String,
    /// The position of `text` in the frame.
    start: usize,
    /// The positions in `text` of escapes that replace a control character.
    escapes: Vec<usize>,
}

/// The most control characters of a frame that are looked at.
const CONTROL_CHARACTERS: usize = 1024;
/// The length of an escape, `\u0000`.
const ESCAPE: usize = 6;

impl Text {
    /// Returns a range of the text as a range of the frame.
    fn span(&self, range: Range<usize>) -> Range<usize> {
        let back = |at: usize| self.start + at - (ESCAPE - 1) * self.escapes.partition_point(|escape| *escape < at);
        back(range.start)..back(range.end)
    }

    /// Returns the positions of the escapes in a range.
    fn escapes_in(&self, range: Range<usize>) -> &[usize] {
        let first = self.escapes.partition_point(|escape| *escape < range.start);
        let last = self.escapes.partition_point(|escape| *escape < range.end);
        &self.escapes[first..last]
    }
}

/// Returns a text with the control characters inside its strings as escapes, and where these are; `None` if there are too
/// many.
fn escaped(text: &str) -> Option<(String, Vec<usize>)> {
    let mut out = String::with_capacity(text.len() + ESCAPE);
    let mut escapes = Vec::new();
    let (mut inside, mut copied) = (false, 0);
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'"' => inside = !inside,
            b'\\' if inside => drop(bytes.next()),
            0..0x20 if inside => {
                if escapes.len() == CONTROL_CHARACTERS {
                    return None;
                }
                out.push_str(&text[copied..at]);
                escapes.push(out.len());
                out.push_str(&format!("\\u{byte:04x}"));
                copied = at + 1;
            }
            _ => {}
        }
    }
    out.push_str(&text[copied..]);
    Some((out, escapes))
}

/// Returns whether a text is one JSON value of at most `depth` levels, as the fast walk reads it.
///
/// `syntax::read` says the same in four times the time.
fn is_json(text: &str, depth: u32) -> bool {
    let mut scan = Scanner::new(text.as_bytes());
    decode::free(&mut scan, depth, &mut Discard).and_then(|()| scan.end()).is_ok()
}

/// The elements of a frame.
struct Read {
    message_type: MessageType,
    id: Id,
    name: Option<String>,
    /// The code and the description of an error, as the text of their JSON.
    error: Option<(String, String)>,
    /// The place of the payload, or of the details of an error, in the text.
    payload: Range<usize>,
}

/// A frame that is being repaired.
struct Reader<'r> {
    rules: &'r Rules,
    tolerance: &'r Tolerance,
    text: Text,
    repairs: Vec<Repair>,
}

impl<'r> Reader<'r> {
    /// Repairs the text itself, until it is JSON.
    fn of(rules: &'r Rules, tolerance: &'r Tolerance, frame: &[u8]) -> Option<Reader<'r>> {
        if frame.len() > rules.limits.bytes {
            return None;
        }
        let mut reader =
            Reader { rules, tolerance, text: Text { text: String::new(), start: 0, escapes: Vec::new() }, repairs: Vec::new() };
        let mut bytes = frame;
        if let Some(rest) = bytes.strip_prefix(BYTE_ORDER_MARK) {
            reader.take(Defect::ByteOrderMark, "\"\u{feff}\"", None)?;
            (bytes, reader.text.start) = (rest, BYTE_ORDER_MARK.len());
        }
        let end = bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
        if end < bytes.len() {
            let sent = format!("\"{}\"", "\\u0000".repeat(bytes.len() - end));
            reader.take(Defect::TrailingNul, &sent, None)?;
            bytes = &bytes[..end];
        }
        let text = std::str::from_utf8(bytes).ok()?;
        let depth = rules.limits.depth;
        reader.text.text = text.to_owned();
        if !is_json(text, depth) {
            (reader.text.text, reader.text.escapes) = escaped(text)?;
            is_json(&reader.text.text, depth).then_some(())?;
        }
        Some(reader)
    }

    /// Records the repair of a defect of the frame if an entry is for it.
    fn take(&mut self, defect: Defect, sent: &str, used: Option<String>) -> Option<()> {
        let action = self.tolerance.of_frame(defect).next()?.name();
        self.record(Repair { path: "frame".to_owned(), defect, action, sent: sent.to_owned(), used, note: None })
    }

    fn record(&mut self, repair: Repair) -> Option<()> {
        self.repairs.push(repair);
        (self.repairs.len() <= self.tolerance.max_repairs()).then_some(())
    }

    fn envelope(&mut self) -> Option<Read> {
        let text = std::mem::take(&mut self.text.text);
        let read = self.elements(&text);
        self.text.text = text;
        read
    }

    fn elements(&mut self, text: &str) -> Option<Read> {
        let mut json = Cursor::over(text);
        if json.peek() != b'[' {
            return None;
        }
        let mut elements: Vec<(Range<usize>, String)> = Vec::new();
        let mut more = json.enter();
        while more {
            json.peek();
            let start = json.at();
            let value = json.value();
            let range = start..start + value.len();
            // The payload is long, and is read where it is.
            let copy = if value.starts_with('{') { String::new() } else { value.to_owned() };
            elements.push((range, copy));
            if elements.len() > MessageType::CallError.elements() {
                return None;
            }
            more = json.more();
        }
        let [first, second, ..] = elements.as_slice() else { return None };
        let number: u8 = first.1.parse().ok()?;
        let message_type = MessageType::of(number, self.rules.dialect)?;
        let id = Id::of(&second.1)?;
        match id.form {
            Form::Plain => {}
            Form::Number => self.take(Defect::MessageIdType, &second.1, Some(second.1.clone()))?,
            Form::Long => self.take(Defect::MessageIdLength, &second.1, Some(second.1.clone()))?,
        }
        let end = elements.last()?.0.end;
        let (name, error, payload) = match (message_type, &elements[2..]) {
            (MessageType::CallResult, [payload]) => (None, None, payload.0.clone()),
            (MessageType::Call | MessageType::Send, [name, payload]) => (Some(string(&name.1)?.into_owned()), None, payload.0.clone()),
            (MessageType::CallError | MessageType::CallResultError, [code, rest @ ..]) => {
                string(&code.1)?;
                if rest.len() < 2 {
                    self.take(Defect::Elements, &elements.len().to_string(), Some("5".to_owned()))?;
                }
                let description = match rest.first() {
                    None => "\"\"".to_owned(),
                    Some((_, text)) if text == "null" => {
                        self.take(Defect::Description, text, Some("\"\"".to_owned()))?;
                        "\"\"".to_owned()
                    }
                    Some((_, text)) => {
                        string(text)?;
                        text.clone()
                    }
                };
                let details = match rest.get(1) {
                    None => end..end,
                    Some((range, text)) if text == "null" => {
                        self.take(Defect::Details, text, Some("{}".to_owned()))?;
                        range.clone()
                    }
                    Some((range, text)) if text.is_empty() => range.clone(),
                    Some(_) => return None,
                };
                (None, Some((code.1.clone(), description)), details)
            }
            _ => return None,
        };
        // A control character of an id, an action or a code is no text of a payload.
        let inside = self.text.escapes_in(payload.clone()).len();
        (inside == self.text.escapes.len()).then_some(Read { message_type, id, name, error, payload })
    }

    /// Returns the action that a text names, or that the tolerance takes it for.
    fn action(&mut self, name: &str) -> Option<&'static Action> {
        if let Some(action) = self.rules.version.action(name.as_bytes()) {
            return Some(action);
        }
        let actions = self.rules.version.actions;
        for remedy in self.tolerance.of_frame(Defect::Action) {
            let found = match remedy {
                Remedy::Normalise => only(actions.iter().filter(|action| action.name.eq_ignore_ascii_case(name))),
                Remedy::Map(map) => {
                    let to = map.iter().find(|(from, _)| from == name).map(|(_, to)| to);
                    to.and_then(|to| self.rules.version.action(to.as_bytes()))
                }
                _ => None,
            };
            if let Some(action) = found {
                let (path, defect, action_name) = ("frame".to_owned(), Defect::Action, remedy.name());
                self.record(Repair { path, defect, action: action_name, sent: quote(name)?, used: quote(action.name), note: None })?;
                return Some(action);
            }
        }
        None
    }

    fn message(mut self, read: Read, action: Option<&'static Action>) -> Option<RepairedFrame> {
        let ty: Option<&'static Type> = match read.message_type {
            MessageType::Call => Some(action?.request?),
            MessageType::CallResult => Some(action?.response?),
            MessageType::Send => Some(action?.send?),
            MessageType::CallError | MessageType::CallResultError => None,
        };
        let mut payload = self.text.text[read.payload.clone()].to_owned();
        if !self.text.escapes.is_empty() {
            payload = self.cleaned(ty, action, read.payload.clone())?;
        }
        let mut kept = Kept::default();
        let mut text = format!("[{},\"\"", read.message_type as u8);
        match (ty, action, &read.error) {
            (Some(ty), Some(action), _) => {
                if read.message_type != MessageType::CallResult {
                    text.push(',');
                    text.push_str(&quote(action.name)?);
                }
                let depth = self.rules.limits.depth.saturating_sub(1);
                let left = self.tolerance.max_repairs().saturating_sub(self.repairs.len());
                let mended = mend::payload(self.tolerance, left, ty, action.name, &payload, depth)?;
                // A repair may break a rule beyond the schema about several members, and nothing repairs that.
                let stands = mended.repairs.iter().filter(|repair| repair.action == Remedy::Keep.name() && repair.used.is_some());
                if ty.rules.is_some() && explain::payload(ty, &mended.text).ok()?.len() > stands.count() {
                    return None;
                }
                (payload, kept) = (mended.text, mended.kept);
                self.repairs.extend(mended.repairs);
            }
            (_, _, Some((code, description))) => {
                text.push_str(&format!(",{code},{description}"));
                if !payload.starts_with('{') {
                    payload = "{}".to_owned();
                }
            }
            _ => return None,
        }
        text.push(',');
        text.push_str(&payload);
        text.push(']');
        let (id, repairs, span) = (read.id, self.repairs, self.text.span(read.payload));
        Some(RepairedFrame { message_type: read.message_type, id, action, text, kept, repairs, span })
    }

    /// Returns the payload without control characters in its texts, as entries for them say.
    fn cleaned(&mut self, ty: Option<&'static Type>, action: Option<&'static Action>, payload: Range<usize>) -> Option<String> {
        let text = self.text.text.get(payload.clone())?;
        let escapes = self.text.escapes_in(payload.clone()).iter().map(|at| at - payload.start).collect();
        let names = [ty.map(|ty| ty.name), action.map(|action| action.name)].into_iter().flatten().collect();
        let tolerance = self.tolerance;
        let mut cleaning = Cleaning {
            text,
            escapes,
            tolerance,
            scopes: vec![names],
            path: Vec::new(),
            out: String::new(),
            copied: 0,
            repairs: Vec::new(),
        };
        cleaning.pass(&mut Cursor::over(text))?;
        let Cleaning { mut out, copied, repairs, escapes, .. } = cleaning;
        // An escape that is left is in the name of a member.
        if !escapes.is_empty() {
            return None;
        }
        out.push_str(&text[copied..]);
        for repair in repairs {
            self.record(repair)?;
        }
        Some(out)
    }
}

/// A pass over a payload that takes control characters out of its texts.
struct Cleaning<'c> {
    text: &'c str,
    /// The positions of escaped control characters that are still to be taken out.
    escapes: Vec<usize>,
    tolerance: &'c Tolerance,
    scopes: Vec<Vec<&'c str>>,
    path: Vec<String>,
    out: String,
    /// The position up to which the text is copied.
    copied: usize,
    repairs: Vec<Repair>,
}

impl Cleaning<'_> {
    fn pass(&mut self, json: &mut Cursor<'_>) -> Option<()> {
        match json.peek() {
            b'"' => {
                let start = json.at();
                let token = json.value();
                self.text(start, token)
            }
            first @ (b'{' | b'[') => {
                let mut index = 0usize;
                let mut more = json.enter();
                while more {
                    self.path.push(if first == b'{' { json.name().into_owned() } else { index.to_string() });
                    self.scopes.push(Vec::new());
                    self.pass(json)?;
                    self.path.pop();
                    self.scopes.pop();
                    index += 1;
                    more = json.more();
                }
                Some(())
            }
            _ => {
                json.value();
                Some(())
            }
        }
    }

    fn text(&mut self, start: usize, token: &str) -> Option<()> {
        let end = start + token.len();
        let from = self.escapes.partition_point(|at| *at < start);
        let to = self.escapes.partition_point(|at| *at < end);
        if from == to {
            return Some(());
        }
        let escapes: Vec<usize> = self.escapes.drain(from..to).collect();
        let place = Place { scopes: &self.scopes, path: &self.path, sent: token, member: &|_| None };
        let remedies = self.tolerance.remedies(&place, Defect::ControlCharacter);
        let action = remedies.iter().find(|chosen| matches!(chosen.remedy, Remedy::Cut))?.remedy.name();
        let mut used = String::with_capacity(token.len());
        let mut copied = start;
        for at in &escapes {
            used.push_str(&self.text[copied..*at]);
            copied = at + ESCAPE;
        }
        used.push_str(&self.text[copied..end]);
        // Of what identifies something only the end is cut: all escapes stand before the closing quote.
        let at_the_end = || escapes.iter().rev().enumerate().all(|(nth, at)| at + ESCAPE * (nth + 1) + 1 == end);
        if tolerance::may_identify(&self.path) && !at_the_end() {
            return None;
        }
        let mut path = String::new();
        self.path.iter().for_each(|step| push_step(&mut path, step));
        let (sent, defect) = (token.to_owned(), Defect::ControlCharacter);
        self.out.push_str(&self.text[self.copied..start]);
        self.out.push_str(&used);
        self.copied = end;
        self.repairs.push(Repair { path, defect, action, sent, used: Some(used), note: None });
        Some(())
    }
}
