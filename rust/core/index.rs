//! Open-addressing tables of positions, for things that are found by a hash.
//!
//! Knows no thing: who asks says which position is meant.

const EMPTY: u8 = 0xFF;

/// How many things a table may be for.
pub const MOST: usize = EMPTY as usize - 1;

/// How long a table for so many things has to be: twice as long as need be.
pub const fn length(things: usize) -> usize {
    assert!(things <= MOST);
    let twice = (things * 2).next_power_of_two();
    if twice < 2 { 2 } else { twice }
}

/// A table without any position.
pub const fn empty<const N: usize>() -> [u8; N] {
    assert!(N.is_power_of_two());
    [EMPTY; N]
}

/// The same of a length that is not known beforehand.
pub fn empty_for(things: usize) -> Vec<u8> {
    vec![EMPTY; length(things)]
}

/// Puts a position where its hash says, or behind it; there must be room for it.
pub const fn insert(table: &mut [u8], hash: u64, position: usize) {
    let mask = table.len() - 1;
    let mut at = hash as usize & mask;
    while table[at] != EMPTY {
        at = (at + 1) & mask;
    }
    table[at] = position as u8;
}

/// The position with this hash that `is` the one.
#[inline(always)]
pub fn find(table: &[u8], hash: u64, is: impl Fn(usize) -> bool) -> Option<usize> {
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
