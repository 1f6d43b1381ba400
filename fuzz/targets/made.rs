//! Frames made from the tables: valid for an input of zeros, and wrong at the places that the input chooses.
//!
//! Each choice takes one byte of the input. A fault is made by about one choice in sixteen, so that a frame is often valid
//! down to its last members and a fault can stand anywhere in it.

use ocpp_fast_core::schema::{Action, Kind, List, Type};

/// Levels of objects in a made payload. The tables nest less deep.
const DEPTH: usize = 16;
/// The longest text and the longest list that are made when the table allows more.
const LONG: u32 = 40;
const MANY: u32 = 4;

const ANY: [&str; 20] = [
    "null",
    "true",
    "false",
    "0",
    "-1",
    "1.5",
    "\"\"",
    "\"text\"",
    "[]",
    "{}",
    "[null]",
    "{\"a\":{\"b\":[1,2.50,\"\\ud83d\\ude00\"]}}",
    "1e400",
    "-0.0",
    "123456789012345678901234567890",
    "1e99999999999999999",
    "1e100000000000000000",
    "\"\\ud800\"",
    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
    "{\"a\":1,\"a\":2}",
];
const INTEGERS: [&str; 12] =
    ["0", "1", "-1", "300.0", "3e2", "3000e-1", "0.5", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "-0", "1e19"];
const NUMBERS: [&str; 14] = [
    "0",
    "1",
    "0.1",
    "8.10",
    "4.11",
    "41e-1",
    "-0.3",
    "100",
    "100.00000000000001",
    "1e308",
    "1e309",
    "-1e309",
    "5e-324",
    "123456789.123456789",
];
const CHARACTERS: [&str; 8] = ["a", "Z", " ", "ü", "日", "𝄞", "\\u0041", "\\ud834\\udd1e"];
const DATE_TIMES: [&str; 14] = [
    "2024-02-29T12:00:00Z",
    "2024-02-29t12:00:00.5z",
    "2023-02-29T12:00:00Z",
    "2024-02-29T12:00:00",
    "2024-02-29T12:00:00.123456789+14:00",
    "2024-12-31T23:59:60Z",
    "2025-01-01T01:29:60+01:30",
    "2024-12-31T12:00:60Z",
    "0001-01-01T00:00:00+00:01",
    "9999-12-31T23:59:59-00:01",
    "2024-02-29 12:00:00Z",
    "2024-02-29T24:00:00Z",
    "2024\\u002d02-29T12:00:00Z",
    "2024-02-29T12:00:00+2400",
];

/// Makes a frame of `action` by the choices in `input`.
pub fn frame(action: &'static Action, input: &[u8]) -> Vec<u8> {
    let mut maker = Maker { input, text: String::new() };
    let response = maker.below(2) == 1;
    let (number, name, ty) = match (action.request, action.send, action.response) {
        (_, _, Some(ty)) if response => ("3", None, ty),
        (Some(ty), ..) => ("2", Some(action.name), ty),
        (_, Some(ty), _) => ("6", Some(action.name), ty),
        (None, None, Some(ty)) => ("3", None, ty),
        (None, None, None) => return Vec::new(),
    };
    maker.text.push('[');
    let number = if maker.fault() { *maker.pick(&["2", "3", "4", "5", "6", "7", "2.0", "-2", "\"2\""]) } else { number };
    maker.text.push_str(number);
    maker.comma();
    let id = *maker.pick(&[
        "19223201",
        "",
        "-1",
        "ü",
        "\\u0041",
        "123456789012345678901234567890123456",
        "1234567890123456789012345678901234567",
    ]);
    maker.quoted(id);
    maker.comma();
    if let Some(name) = name {
        maker.quoted(name);
        maker.comma();
    }
    if maker.fault() {
        let other = *maker.pick(&ANY);
        maker.text.push_str(other);
    } else {
        maker.object(ty, DEPTH);
    }
    if maker.fault() {
        let more = *maker.pick(&[",1", ",", "]", "\u{feff}", " ", ""]);
        maker.text.push_str(more);
    }
    maker.text.push(']');
    let mut frame = maker.text.into_bytes();
    // What is left of the input breaks bytes of the frame.
    for edit in maker.input.chunks_exact(3) {
        let at = usize::from(u16::from_be_bytes([edit[0], edit[1]])) % frame.len();
        frame[at] = edit[2];
    }
    frame
}

struct Maker<'i> {
    input: &'i [u8],
    text: String,
}

impl Maker<'_> {
    /// Takes one byte of the input, or zero when the input is used up.
    fn byte(&mut self) -> u8 {
        match self.input {
            [first, rest @ ..] => {
                self.input = rest;
                *first
            }
            [] => 0,
        }
    }

    fn below(&mut self, end: usize) -> usize {
        usize::from(self.byte()) % end
    }

    fn fault(&mut self) -> bool {
        self.byte() >= 240
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    fn quoted(&mut self, text: &str) {
        self.text.push('"');
        self.text.push_str(text);
        self.text.push('"');
    }

    fn comma(&mut self) {
        let comma = if self.byte() >= 250 { " ,\n" } else { "," };
        self.text.push_str(comma);
    }

    fn object(&mut self, ty: &Type, depth: usize) {
        self.text.push('{');
        let open = self.text.len();
        let fields = ty.fields.len();
        // Members in another order than the table's.
        let first = if self.byte() >= 224 { self.below(fields.max(1)) } else { 0 };
        for index in 0..fields {
            let field = &ty.fields[(index + first) % fields];
            let present = if field.required { !self.fault() } else { self.below(3) == 1 && depth > 0 };
            for _ in 0..usize::from(present) + usize::from(present && self.byte() >= 252) {
                if self.text.len() > open {
                    self.comma();
                }
                self.name(field.wire);
                self.value(&field.kind, depth.saturating_sub(1));
            }
        }
        if self.fault() {
            if self.text.len() > open {
                self.comma();
            }
            self.name("unknownMember");
            let value = *self.pick(&ANY);
            self.text.push_str(value);
        }
        self.text.push('}');
    }

    fn name(&mut self, name: &str) {
        match self.byte() {
            253.. if name.is_ascii() => self.quoted(&format!("\\u{:04x}{}", name.as_bytes()[0], &name[1..])),
            252 => self.quoted(&name[..name.len() - 1]),
            _ => self.quoted(name),
        }
        let colon = if self.byte() >= 250 { "\t: " } else { ":" };
        self.text.push_str(colon);
    }

    fn value(&mut self, kind: &Kind, depth: usize) {
        if self.fault() {
            let other = *self.pick(&ANY);
            return self.text.push_str(other);
        }
        match kind {
            Kind::Str { max } => self.string((*max).min(LONG), *max),
            Kind::Uri => self.string(LONG, u32::MAX),
            Kind::DateTime => {
                let text = *if self.fault() { self.pick(&DATE_TIMES) } else { &DATE_TIMES[usize::from(self.byte() >= 128)] };
                self.quoted(text);
            }
            Kind::Int { min, max, .. } => match self.below(8) {
                0..=3 => self.text.push_str(&min.to_string()),
                4 => self.text.push_str(&max.to_string()),
                5 => self.text.push_str(&min.wrapping_sub(1).to_string()),
                6 => self.text.push_str(&max.wrapping_add(1).to_string()),
                _ => {
                    let text = *self.pick(&INTEGERS);
                    self.text.push_str(text);
                }
            },
            Kind::Num { min, max, .. } => match self.below(4) {
                0 if min.is_finite() && *min > f64::MIN => self.text.push_str(&min.to_string()),
                1 if max.is_finite() && *max < f64::MAX => self.text.push_str(&max.to_string()),
                _ => {
                    let text = *self.pick(&NUMBERS);
                    self.text.push_str(text);
                }
            },
            Kind::Bool => {
                let text = *self.pick(&["true", "false"]);
                self.text.push_str(text);
            }
            Kind::Any => {
                let text = *self.pick(&ANY[..12]);
                self.text.push_str(text);
            }
            Kind::Enum(definition) => {
                let mut text = self.pick(definition.values).wire.to_owned();
                if self.fault() {
                    let at = self.below(text.len());
                    text.replace_range(at..=at, "~");
                }
                self.quoted(&text);
            }
            Kind::Object(ty) => self.object(ty, depth),
            Kind::List(list) => self.list(list, depth),
        }
    }

    fn list(&mut self, list: &List, depth: usize) {
        if list.allow_single && self.below(4) == 1 {
            return self.value(&list.item, depth);
        }
        let most = list.max.min(list.min.max(1) + MANY);
        let count = match self.below(16) {
            0..8 => list.min.max(1),
            8..12 => most,
            12 => list.min.saturating_sub(1),
            13 if list.max < 20 => list.max + 1,
            13 => most,
            _ => list.min,
        };
        self.text.push('[');
        for index in 0..count {
            if index > 0 {
                self.comma();
            }
            self.value(&list.item, depth);
        }
        self.text.push(']');
    }

    fn string(&mut self, usual: u32, max: u32) {
        let length = match self.below(16) {
            0..12 => usual.min(1 + self.below(20) as u32),
            12 => 0,
            13 => max.min(1000),
            14 => max.saturating_add(1).min(1001),
            _ => usual,
        };
        let character = if self.byte() >= 192 { *self.pick(&CHARACTERS) } else { "a" };
        self.quoted(&character.repeat(length as usize));
    }
}
