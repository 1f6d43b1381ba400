//! Open-addressing hash tables that hold positions of entries elsewhere.
//!
//! Knows hashes and positions. Must never know the entries: the caller says whether a position is the wanted one.

const EMPTY: u16 = u16::MAX;

/// The largest number of entries that a table can refer to.
pub const MOST: usize = EMPTY as usize - 1;

/// Returns the length of a table for this number of entries: a power of two, at least twice the number.
///
/// # Panics
///
/// If there are more than [`MOST`] entries.
pub const fn length(entries: usize) -> usize {
    assert!(entries <= MOST);
    let twice = (entries * 2).next_power_of_two();
    if twice < 2 { 2 } else { twice }
}

/// Returns a table without positions.
pub const fn empty<const LENGTH: usize>() -> [u16; LENGTH] {
    assert!(LENGTH.is_power_of_two());
    [EMPTY; LENGTH]
}

/// Returns a table without positions for this number of entries.
///
/// # Panics
///
/// If there are more than [`MOST`] entries.
pub fn empty_for(entries: usize) -> Vec<u16> {
    vec![EMPTY; length(entries)]
}

/// Inserts a position at the first free place from its hash on. The table must have a free place.
pub const fn insert(table: &mut [u16], hash: u64, position: usize) {
    let mask = table.len() - 1;
    let mut at = hash as usize & mask;
    while table[at] != EMPTY {
        at = (at + 1) & mask;
    }
    table[at] = position as u16;
}

/// Returns the first position with this hash that `is` accepts.
#[inline(always)]
pub fn find(table: &[u16], hash: u64, is: impl Fn(usize) -> bool) -> Option<usize> {
    let mask = table.len().wrapping_sub(1);
    let mut at = hash as usize & mask;
    loop {
        match table.get(at) {
            Some(&EMPTY) | None => return None,
            Some(&position) if is(usize::from(position)) => return Some(usize::from(position)),
            Some(_) => at = (at + 1) & mask,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, empty_for, find, insert};

    #[test]
    fn every_position_is_found_in_a_full_table() {
        let scattered = |position: usize| (position as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 29;
        let shared = |_| 7;
        for (entries, hash) in [(MOST, scattered as fn(usize) -> u64), (1000, shared)] {
            let mut table = empty_for(entries);
            (0..entries).for_each(|position| insert(&mut table, hash(position), position));
            for position in 0..entries {
                assert_eq!(find(&table, hash(position), |found| found == position), Some(position));
                assert_eq!(find(&table, hash(position), |_| false), None);
            }
        }
    }
}
