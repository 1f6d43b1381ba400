//! The rule that gives most wire names their Python names, for the tables that are compiled in.
//!
//! `rust/protocol/tables.py` knows the same rule and writes a name into the tables if the rule gives another one, so
//! that the definition files decide every name. The names of a vendor's extension never come from here: its tables
//! have each of them.

/// Returns the name in snake_case: `_` before each word, and in place of each character that is no letter or digit.
pub fn snake_case(wire: &str) -> String {
    let bytes = wire.as_bytes();
    let mut name = String::with_capacity(wire.len() + 4);
    for (at, byte) in bytes.iter().enumerate() {
        if begins_word(bytes, at) {
            name.push('_');
        }
        name.push(if byte.is_ascii_alphanumeric() { char::from(byte.to_ascii_lowercase()) } else { '_' });
    }
    name
}

/// A capital begins a word after a lowercase letter, and as the last capital of an acronym.
fn begins_word(bytes: &[u8], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| bytes[before]) else {
        return false;
    };
    let ends_acronym = || before.is_ascii_uppercase() && bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase);
    bytes[at].is_ascii_uppercase() && (before.is_ascii_lowercase() || ends_acronym())
}

#[cfg(test)]
mod tests {
    use super::snake_case;

    #[test]
    fn words_and_acronyms_are_separated() {
        for (wire, name) in [
            ("status", "status"),
            ("evseId", "evse_id"),
            ("iccid", "iccid"),
            ("priceScheduleID", "price_schedule_id"),
            ("evMaxV2XEnergyRequest", "ev_max_v2x_energy_request"),
            ("AFRRSignal", "afrr_signal"),
            ("limit_L2", "limit_l2"),
            ("Energy.Active.Import", "energy_active_import"),
            ("s309-1P-16A", "s309_1p_16a"),
            ("DLMS Message", "dlms_message"),
        ] {
            assert_eq!(snake_case(wire), name);
        }
    }
}
