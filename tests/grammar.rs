//! The two readings of numbers, date-times and JSON against each other: that of the slow walk, by the letter of the
//! grammar, and that of the fast walk.

#![allow(clippy::unwrap_used, reason = "a test may")]

#[path = "random.rs"]
mod random;

use ocpp_fast_core::json::number;
use ocpp_fast_core::json::scan::Scanner;
use ocpp_fast_core::json::time;
use ocpp_fast_core::walk::grammar::{Decimal, Integer, is_date_time};
use ocpp_fast_core::walk::syntax;
use random::Random;

fn same_date_time(text: &str) -> bool {
    let accepted = is_date_time(text);
    assert_eq!(accepted, time::parse(text.as_bytes()).is_some(), "{text:?}");
    accepted
}

#[test]
fn date_times_at_every_edge_have_one_verdict() {
    let years = ["0000", "0001", "0004", "1582", "1899", "1900", "1999", "2000", "2023", "2024", "2100", "9998", "9999"];
    let days = ["00-10", "01-00", "01-01", "01-31", "01-32", "02-28", "02-29", "02-30", "04-30", "04-31", "06-30", "12-31", "13-01"];
    let times = [
        "00:00:00", "00:00:59", "00:00:60", "00:59:60", "22:59:60", "23:58:60", "23:59:59", "23:59:60", "23:59:61", "23:60:00", "24:00:00",
        "12:34:56", "00:29:60", "05:29:60", "14:59:60",
    ];
    let fractions = ["", ".0", ".123456", ".1234567890123456789", ".", ".5x", ",5"];
    let zones = [
        "Z", "z", "", "+00:00", "-00:00", "+00:01", "-00:01", "+01:00", "-01:00", "+05:30", "-05:30", "+14:00", "-14:00", "+23:59",
        "-23:59", "+24:00", "+00:60", "+0000", "+1:00", "UTC", "Z ", "+01:00Z",
    ];
    let (mut accepted, mut refused) = (0, 0);
    for year in years {
        for day in days {
            for time in times {
                for fraction in fractions {
                    for zone in zones {
                        let accepted_one = same_date_time(&format!("{year}-{day}T{time}{fraction}{zone}"));
                        *(if accepted_one { &mut accepted } else { &mut refused }) += 1;
                    }
                }
            }
        }
    }
    for separator in ["T", "t", " ", "_", ""] {
        assert_eq!(same_date_time(&format!("2024-02-29{separator}12:00:00Z")), ["T", "t"].contains(&separator));
    }
    assert!(accepted > 15_000 && refused > 100_000, "{accepted} accepted, {refused} refused");
}

#[test]
fn generated_date_times_have_one_verdict() {
    let mut random = Random(1);
    let (mut accepted, mut refused) = (0, 0);
    for _ in 0..300_000 {
        let mut two = |end: usize| random.below(end);
        let mut text = format!("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", two(10_000), two(14), two(33), two(25), two(61), two(62));
        if random.one_in(3) {
            text.push('.');
            (0..random.below(9)).for_each(|_| text.push(char::from(b'0' + random.below(10) as u8)));
        }
        match random.below(4) {
            0 => text.push('Z'),
            1 => text.push('z'),
            sign => text.push_str(&format!("{}{:02}:{:02}", if sign == 2 { '+' } else { '-' }, random.below(26), random.below(62))),
        }
        let mut text: Vec<char> = text.chars().collect();
        if random.one_in(4) {
            let at = random.below(text.len());
            match random.below(3) {
                0 => text[at] = *random.pick(&[&'0', &'9', &'-', &':', &'T', &' ', &'+', &'é', &'/', &'.']),
                1 => drop(text.remove(at)),
                _ => text.truncate(at),
            }
        }
        *(if same_date_time(&text.into_iter().collect::<String>()) { &mut accepted } else { &mut refused }) += 1;
    }
    assert!(accepted > 50_000 && refused > 50_000, "{accepted} accepted, {refused} refused");
}

/// Compares everything that the two readings say about a number; returns whether the text is one.
fn same_number(text: &str) -> bool {
    let mut scan = Scanner::new(text.as_bytes());
    let fast = scan.number().is_ok_and(|token| token == text);
    let slow = syntax::read(text, 0).is_ok() && Decimal::read(text).is_some();
    assert_eq!(slow, fast, "{text}");
    if !fast {
        return false;
    }
    let decimal = Decimal::read(text).unwrap();
    for literal in [false, true] {
        let slow = match decimal.integer(literal) {
            Integer::Fits(value) => number::Integer::Fits(value),
            Integer::Below => number::Integer::Beyond(true),
            Integer::Above => number::Integer::Beyond(false),
            Integer::Not => number::Integer::Not,
        };
        assert_eq!(slow, number::integer(text, literal), "{text}, literal: {literal}");
    }
    assert_eq!(decimal.is_in_tenths(), number::is_in_tenths(text), "{text}");
    let float = decimal.float().map(f64::to_bits);
    assert_eq!(float, number::float(text).map(f64::to_bits), "{text}");
    let mut short = Scanner::new(text.as_bytes());
    if let Some((_, value)) = short.short_number() {
        assert_eq!(float, Some(value.to_bits()), "{text}");
    }
    let mut short = Scanner::new(text.as_bytes());
    if let Some(value) = short.short_int() {
        assert_eq!(decimal.integer(true), Integer::Fits(value), "{text}");
    }
    true
}

#[test]
fn numbers_at_every_edge_have_one_value() {
    let mantissas = [
        "0",
        "-0",
        "0.0",
        "-0.0",
        "1",
        "-1",
        "01",
        "-01",
        "00",
        "1.",
        ".1",
        "-",
        "+1",
        "",
        "1e",
        "x",
        "10",
        "100",
        "8.10",
        "4.11",
        "0.1",
        "0.05",
        "0.30",
        "-0.3",
        "1.0",
        "1.5",
        "12.50",
        "99.99",
        "999999999999999",
        "9999999999999999",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "-9223372036854775809",
        "922337203685477580.7",
        "92233720368547758.07",
        "9223372036854775807.0",
        "9223372036854775807.5",
        "18446744073709551616",
        "123456789012345678901234567890",
        "0.000000000000000000001",
        "2.5e",
        "17976931348623157",
        "4.9406564584124654",
        "1.7976931348623158",
        "0000",
        "-00.1",
    ];
    let exponents = [
        "",
        "e0",
        "E0",
        "e-0",
        "e+0",
        "e1",
        "E+1",
        "e-1",
        "e2",
        "e-2",
        "e17",
        "e18",
        "e19",
        "e-18",
        "e-19",
        "e20",
        "e-20",
        "e307",
        "e308",
        "e309",
        "e-323",
        "e-324",
        "e-325",
        "e400",
        "e-400",
        "e99999999999999999",
        "e-99999999999999999",
        "e100000000000000000",
        "e000000000000000001",
        "e00000000000000001",
        "e-100000000000000000",
        "e",
        "e+",
        "e1.5",
        "e1e1",
    ];
    let numbers = mantissas.iter().flat_map(|mantissa| exponents.iter().map(move |exponent| format!("{mantissa}{exponent}")));
    let (accepted, refused): (Vec<String>, Vec<String>) = numbers.partition(|text| same_number(text));
    assert!(accepted.len() > 600 && refused.len() > 400, "{} accepted, {} refused", accepted.len(), refused.len());
}

#[test]
fn generated_numbers_have_one_value() {
    let mut random = Random(2);
    let mut accepted = 0;
    for _ in 0..300_000 {
        let mut text = String::new();
        let digits = |random: &mut Random, most: usize, text: &mut String| {
            let zeros = random.below(4);
            for _ in 0..1 + random.below(most) {
                text.push(if random.below(4) < zeros { '0' } else { char::from(b'0' + random.below(10) as u8) });
            }
        };
        if random.one_in(3) {
            text.push('-');
        }
        digits(&mut random, 21, &mut text);
        if random.one_in(2) {
            text.push('.');
            digits(&mut random, 8, &mut text);
        }
        if random.one_in(3) {
            text.push_str(random.pick(&["e", "E", "e+", "e-", "E-"]));
            let most = if random.one_in(10) { 19 } else { 2 };
            digits(&mut random, most, &mut text);
        }
        if random.one_in(20) {
            let at = random.below(text.len());
            text.insert(at, *random.pick(&[&'.', &'e', &'-', &'0', &' ', &'x']));
        }
        accepted += usize::from(same_number(&text));
    }
    assert!(accepted > 150_000, "{accepted} accepted");
}

#[test]
fn multiples_of_a_tenth_are_decided_on_the_decimal_text() {
    for text in ["1e1", "8.10", "-0.3", "41e-1", "0", "0.00e-5", "410e-2", "1.10e0", "100e-3"] {
        assert!(Decimal::read(text).unwrap().is_in_tenths(), "{text}");
    }
    for text in ["4.11", "411e-2", "0.05", "1e-2", "0.1000000000000000000000001", "1e-99999999999999999"] {
        assert!(!Decimal::read(text).unwrap().is_in_tenths(), "{text}");
    }
}

#[test]
fn strings_have_the_value_that_serde_json_gives_them() {
    let mut random = Random(5);
    let pieces = [
        "a",
        "é",
        "\u{1F600}",
        " ",
        "\\n",
        "\\t",
        "\\r",
        "\\b",
        "\\f",
        "\\/",
        "\\\\",
        "\\\"",
        "\\u0041",
        "\\u00e9",
        "\\u20AC",
        "\\ud83d\\ude00",
        "\\uD834\\uDD1E",
        "\\u0000",
        "u0041",
        "\\ud800",
        "\\ude00",
        "\\ud800\\u0041",
        "\\uffff",
    ];
    let (mut read, mut lone) = (0, 0);
    for _ in 0..100_000 {
        let inside: String = (0..random.below(6)).map(|_| random.pick(&pieces)).collect();
        let text = format!("\"{inside}\"");
        let expected = serde_json::from_str::<String>(&text).ok();
        let found = syntax::read(&text, 0).ok().map(|json| syntax::string(json.text()).unwrap().into_owned());
        assert_eq!(found, expected, "{text}");
        *(if expected.is_some() { &mut read } else { &mut lone }) += 1;
    }
    assert!(read > 10_000 && lone > 10_000, "{read} read, {lone} with a lone surrogate");
    for text in ["1", "null", "[\"\"]", "{}"] {
        assert_eq!(syntax::string(text), None);
    }
}

#[test]
fn the_reason_that_a_text_is_not_read_is_said() {
    let long = format!("[1e{}]", "1".repeat(18));
    let cases = [
        ("[[1]]", 1, "nested deeper than 1 levels"),
        ("[[", 1, "nested deeper than 1 levels"),
        ("[1", 1, "malformed JSON: EOF while parsing a list at line 1 column 2"),
        (r#"["\ud800"]"#, 1, "malformed JSON: lone surrogate at byte 2"),
        (r#"["\ud83d\ude00","\ude00"]"#, 1, "malformed JSON: lone surrogate at byte 17"),
        (r#"["\\ud800","\ud800\u0041"]"#, 1, "malformed JSON: lone surrogate at byte 12"),
        (&long, 1, "malformed JSON: a number with more than 17 digits of exponent"),
    ];
    for (text, depth, expected) in cases {
        assert_eq!(syntax::read(text, depth).unwrap_err().to_string(), expected, "{text}");
    }
    for text in [r#"["e111111111111111111"]"#, r#"["\\\"[[",1e11111111111111111]"#, r#"["\\ud800"]"#, r#"["\ud83d\ude00\ud83d\ude00"]"#] {
        assert!(syntax::read(text, 1).is_ok(), "{text}");
    }
}
