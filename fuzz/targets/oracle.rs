//! serde_json as an oracle: the places where it does not say whether a text is JSON.

use ocpp_fast_core::json::scan::EXPONENT_DIGITS;
use serde_json::Value;

/// Returns whether serde_json may misread the text: it takes an object with a member of this name for a number or for raw
/// text. The core does not, and a frame with such a member in free-form data is valid.
pub fn misreads(text: &[u8]) -> bool {
    const RESERVED: &[u8] = b"$serde_json::private::";
    text.windows(RESERVED.len()).any(|window| window == RESERVED)
}

/// Returns whether every number has an exponent that the core reads.
#[allow(dead_code, reason = "not every target compares numbers")]
pub fn bounded(value: &Value) -> bool {
    match value {
        Value::Number(number) => {
            let exponent = number.as_str().split_once(['e', 'E']).map_or("", |(_, exponent)| exponent);
            exponent.trim_start_matches(['+', '-']).len() <= EXPONENT_DIGITS
        }
        Value::Array(items) => items.iter().all(bounded),
        Value::Object(members) => members.values().all(bounded),
        _ => true,
    }
}
