//! The scanner against serde_json: both must give equal verdicts and values on generated and on broken texts.

#![allow(clippy::unwrap_used, reason = "a test may")]

mod skip;

use ocpp_fast_core::json::number::{self, Integer};
use ocpp_fast_core::json::plain::find_special;
use ocpp_fast_core::json::scan::Scanner;
use ocpp_fast_core::json::time;
use ocpp_fast_core::json::write::Out;

/// A generator of random numbers (xorshift64*) with a fixed seed, so that a failure repeats.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16
    }

    fn below(&mut self, end: usize) -> usize {
        self.next() as usize % end
    }

    fn pick<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }
}

const STRINGS: [&str; 14] = [
    "",
    "a",
    "model",
    "ASCII text that is longer than sixteen bytes",
    "ü",
    "日本語テキスト",
    "𝄞𝄞",
    "a\\u0041\\n\\\"",
    "\\ud834\\udd1e",
    "\\ud834",
    "\\udd1e",
    "\\ud834\\u0041",
    "\\x",
    "fifteen bytes..ü",
];
const NUMBERS: [&str; 20] = [
    "0",
    "-0",
    "1",
    "-17",
    "01",
    "1.",
    ".5",
    "1.5",
    "-1.25e10",
    "1E+2",
    "1e",
    "1e-400",
    "1e400",
    "9223372036854775807",
    "9223372036854775808",
    "-",
    "+1",
    "0x1",
    "123456789012345678901234567890",
    "0.1",
];

/// Appends a JSON text, or one with a small mistake.
fn make(random: &mut Random, depth: usize, into: &mut String) {
    match random.below(if depth == 0 { 4 } else { 7 }) {
        0 => into.push_str(random.pick(&["true", "false", "null", "nul", "True", "tru"])),
        1 => into.push_str(random.pick(&NUMBERS)),
        2 | 3 => string(random, into),
        4 => {
            into.push('[');
            for index in 0..random.below(4) {
                if index > 0 {
                    into.push_str(random.pick(&[",", " , ", ","]));
                }
                make(random, depth - 1, into);
            }
            into.push(']');
        }
        _ => {
            into.push('{');
            for index in 0..random.below(4) {
                if index > 0 {
                    into.push(',');
                }
                string(random, into);
                into.push_str(random.pick(&[":", ": ", "\n:\t"]));
                make(random, depth - 1, into);
            }
            into.push('}');
        }
    }
}

fn string(random: &mut Random, into: &mut String) {
    into.push('"');
    for _ in 0..random.below(3) {
        into.push_str(random.pick(&STRINGS));
    }
    into.push('"');
}

/// Returns the verdict of serde_json. With `arbitrary_precision` it keeps the text of numbers and limits none.
fn accepted_by_serde(text: &[u8]) -> bool {
    std::str::from_utf8(text).is_ok() && serde_json::from_slice::<serde_json::Value>(text).is_ok()
}

fn accepted_by_scanner(text: &[u8]) -> bool {
    let mut scan = Scanner::new(text);
    skip::value(&mut scan, 100, &mut Vec::new()).and_then(|()| scan.end()).is_ok()
}

#[test]
fn scanner_and_serde_json_accept_the_same_texts() {
    let mut random = Random(2026);
    let (mut accepted, mut refused) = (0, 0);
    for _ in 0..200_000 {
        let mut text = String::new();
        make(&mut random, 4, &mut text);
        let mut bytes = text.into_bytes();
        if random.below(3) == 0 && !bytes.is_empty() {
            let at = random.below(bytes.len());
            match random.below(4) {
                0 => bytes[at] = random.next() as u8,
                1 => bytes.truncate(at),
                2 => bytes.insert(at, *random.pick(&[&b'"', &b'\\', &b',', &b'}', &0, &0xFF, &b' '])),
                _ => drop(bytes.remove(at)),
            }
        }
        let expected = accepted_by_serde(&bytes);
        assert_eq!(accepted_by_scanner(&bytes), expected, "{}", String::from_utf8_lossy(&bytes));
        *(if expected { &mut accepted } else { &mut refused }) += 1;
    }
    assert!(accepted > 20_000 && refused > 20_000, "{accepted} accepted, {refused} refused");
}

#[test]
fn strings_have_the_value_that_serde_json_gives_them() {
    let mut random = Random(7);
    let mut scratch = Vec::new();
    for _ in 0..50_000 {
        let mut text = String::new();
        string(&mut random, &mut text);
        let expected = serde_json::from_str::<String>(&text).ok();
        let mut scan = Scanner::new(text.as_bytes());
        let found = scan.string().and_then(|raw| raw.str(&mut scratch).map(str::to_owned)).ok();
        assert_eq!(found, expected, "{text}");
        if let Some(value) = expected {
            let mut written = Out::new();
            written.string(value.as_bytes());
            assert_eq!(serde_json::from_slice::<String>(written.text()).ok(), Some(value));
        }
    }
}

#[test]
fn special_bytes_are_found_at_every_place() {
    for special in [b'"', b'\\', 0, 0x1F] {
        for length in 0..70 {
            for wide in [false, true] {
                let mut text = vec![b'a'; length];
                if wide && length > 1 {
                    text[..2].copy_from_slice("ü".as_bytes());
                }
                text.push(special);
                text.extend_from_slice(b"more \xff");
                for start in 0..=length {
                    let ascii = text[start..length].is_ascii();
                    assert_eq!(find_special(&text, start), (length, ascii), "{special} after {length} from {start}");
                }
            }
        }
    }
    assert_eq!(find_special(&[b' '; 40], 3), (40, true));
}

#[test]
fn integers_are_exact() {
    let cases = [
        ("0", false, Integer::Fits(0)),
        ("-0", false, Integer::Fits(0)),
        ("300.0", false, Integer::Fits(300)),
        ("300.0", true, Integer::Not),
        ("3e2", false, Integer::Fits(300)),
        ("3e2", true, Integer::Not),
        ("30e1", false, Integer::Fits(300)),
        ("3000e-1", false, Integer::Fits(300)),
        ("3001e-1", false, Integer::Not),
        ("0.5", false, Integer::Not),
        ("0e99999999999999999999", false, Integer::Fits(0)),
        ("9223372036854775807", false, Integer::Fits(i64::MAX)),
        ("-9223372036854775808", false, Integer::Fits(i64::MIN)),
        ("9223372036854775808", false, Integer::Beyond(false)),
        ("-9223372036854775809", true, Integer::Beyond(true)),
        ("9223372036854775807.0", false, Integer::Fits(i64::MAX)),
        ("1e19", false, Integer::Beyond(false)),
        ("1e99999999999999999999", false, Integer::Beyond(false)),
        ("1e-99999999999999999999", false, Integer::Not),
    ];
    for (text, literal, expected) in cases {
        assert_eq!(number::integer(text, literal), expected, "{text}");
    }
}

#[test]
fn floats_are_the_nearest_double() {
    let mut random = Random(42);
    let mut short = 0;
    for _ in 0..200_000 {
        let digits = 1 + random.below(17);
        let mut text: String = (0..digits).map(|_| char::from(b'0' + random.below(10) as u8)).collect();
        if text.len() > 1 {
            text = text.trim_start_matches('0').to_owned();
        }
        if text.is_empty() {
            text.push('0');
        }
        if random.below(2) == 0 {
            text.push('.');
            text.extend((0..1 + random.below(12)).map(|_| char::from(b'0' + random.below(10) as u8)));
        }
        if random.below(4) == 0 {
            text.push_str(&format!("e{}", random.below(60) as i64 - 30));
        }
        let expected: f64 = text.parse().unwrap();
        assert_eq!(number::float(&text).map(f64::to_bits), Some(expected.to_bits()), "{text}");
        let mut scan = Scanner::new(text.as_bytes());
        if let Some((taken, value)) = scan.short_number() {
            assert_eq!((taken, value.to_bits(), scan.at()), (text.as_bytes(), expected.to_bits(), text.len()), "{text}");
            short += 1;
        } else {
            assert_eq!(scan.at(), 0, "{text}");
        }
    }
    assert!(short > 50_000, "{short} short ones");
    for text in ["01", "-01.5", "1.", "-", ".5", "1.e5", "1.5.5", "", "1234567890123456", "0.123456789012345"] {
        assert_eq!(Scanner::new(text.as_bytes()).short_number(), None, "{text}");
    }
    assert_eq!(
        Scanner::new(b"-0.0,").short_number().map(|(text, value)| (text, value.to_bits())),
        Some((&b"-0.0"[..], (-0.0f64).to_bits()))
    );
    assert_eq!(number::float("1e400"), None);
    assert_eq!(number::float("-1e400"), None);
}

#[test]
fn a_double_is_exact_if_its_shortest_text_is_the_same_number() {
    for text in ["0", "-0.0", "0.1", "999999999999999", "9007199254740992", "0.12345678901234", "1e22", "5e-324", "10000000000000000000"] {
        assert!(number::is_exact_float(text), "{text}");
    }
    for text in ["9999999999999929", "9007199254740993", "0.12345678901234567891", "1e400", "4e-324"] {
        assert!(!number::is_exact_float(text), "{text}");
    }
}

#[test]
fn tenths_are_decided_on_the_decimal_text() {
    for tenth in 0..=400 {
        let text = format!("{}.{}", tenth / 10, tenth % 10);
        assert!(number::is_in_tenths(&text), "{text}");
        assert!(number::is_in_tenths(&format!("{text}0")), "{text}0");
        assert!(!number::is_in_tenths(&format!("{text}1")), "{text}1");
    }
    for text in ["1e1", "8.10", "-0.3", "41e-1", "0"] {
        assert!(number::is_in_tenths(text), "{text}");
    }
    for text in ["4.11", "411e-2", "0.05", "1e-2"] {
        assert!(!number::is_in_tenths(text), "{text}");
    }
}

#[test]
fn numbers_leave_as_the_shortest_exact_text() {
    let cases = [
        ("0.35", "0.35"),
        ("0.350", "0.35"),
        ("300.0", "300"),
        ("-0.0", "-0"),
        ("1E+3", "1000"),
        ("1e-7", "1e-7"),
        ("123456.7890120", "123456.789012"),
        ("1e25", "1e25"),
        ("12e24", "1.2e25"),
    ];
    for (text, expected) in cases {
        let mut written = Out::new();
        number::shortest_decimal(text, false, &mut written);
        assert_eq!(String::from_utf8_lossy(written.text()), expected, "{text}");
    }
}

#[test]
fn six_decimals_are_rounded_half_to_even() {
    let cases = [
        ("0.1234565", "0.123456"),
        ("0.1234575", "0.123458"),
        ("0.12345651", "0.123457"),
        ("0.1234564999", "0.123456"),
        ("0.9999995", "1"),
        ("9.9999999", "10"),
        ("0.0000005", "0"),
        ("0.0000006", "0.000001"),
        ("0.00000001", "0"),
        ("-1.00000049", "-1"),
        ("1.5", "1.5"),
    ];
    for (text, expected) in cases {
        let mut written = Out::new();
        number::shortest_decimal(text, true, &mut written);
        assert_eq!(String::from_utf8_lossy(written.text()), expected, "{text}");
    }
    let mut written = Out::new();
    number::shortest_float(1.0 / 3.0, true, &mut written);
    assert_eq!(written.text(), b"0.333333");
}

#[test]
fn date_times_are_written_in_utc_with_milliseconds_unless_zero() {
    let cases = [
        ("2024-02-29T12:00:00Z", "2024-02-29T12:00:00Z"),
        ("2024-02-29t12:00:00.5z", "2024-02-29T12:00:00.500Z"),
        ("2024-02-29T12:00:00.1239999+02:00", "2024-02-29T10:00:00.123Z"),
        ("2024-01-01T00:30:00+01:00", "2023-12-31T23:30:00Z"),
        ("2024-12-31T23:30:00-01:00", "2025-01-01T00:30:00Z"),
        ("2023-03-01T00:00:00+00:01", "2023-02-28T23:59:00Z"),
        ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
        ("2017-01-01T00:59:60+01:00", "2017-01-01T00:00:00Z"),
    ];
    for (text, expected) in cases {
        let mut written = Out::new();
        time::parse(text.as_bytes()).and_then(|read| read.write(&mut written)).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(String::from_utf8_lossy(written.text()), expected, "{text}");
    }
}

#[test]
fn what_is_no_date_time_is_refused() {
    let texts = [
        "",
        "2024-02-29",
        "2024-02-29T12:00:00",
        "2024-02-29 12:00:00Z",
        "2023-02-29T12:00:00Z",
        "2024-13-01T00:00:00Z",
        "2024-00-01T00:00:00Z",
        "2024-01-00T00:00:00Z",
        "2024-01-01T24:00:00Z",
        "2024-01-01T00:60:00Z",
        "2024-01-01T00:00:61Z",
        "2024-01-01T12:00:60Z",
        "2024-01-01T00:00:00.Z",
        "2024-01-01T00:00:00+1:00",
        "2024-01-01T00:00:00+24:00",
        "2024-01-01T00:00:00+00:60",
        "2024-01-01T00:00:00+0000",
        "2024-01-01T00:00:00Zx",
        "0000-01-01T00:00:00Z",
        "0001-01-01T00:00:00+00:01",
        "9999-12-31T23:59:59-00:01",
        "9999-12-31T23:59:60Z",
        "2024-1-01T00:00:00Z",
        "２024-01-01T00:00:00Z",
    ];
    for text in texts {
        assert_eq!(time::parse(text.as_bytes()), None, "{text}");
    }
}
