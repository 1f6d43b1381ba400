//! Short runs of bytes, compared and copied word by word: names and keys are mostly shorter than what a call
//! to the C library costs (on a TransactionEvent of 1.1 KB these calls took a tenth of decoding).
//!
//! Knows nothing but bytes.

/// Whether `text` begins with `start`.
#[inline(always)]
pub fn begins(text: &[u8], start: &[u8]) -> bool {
    match text.get(..start.len()) {
        Some(text) => same(text, start),
        None => false,
    }
}

/// Whether both are the same, where mostly they are.
#[inline(always)]
pub fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    if let (Some(first), Some(last), Some(other_first), Some(other_last)) =
        (one.first_chunk::<8>(), one.last_chunk::<8>(), other.first_chunk::<8>(), other.last_chunk::<8>())
    {
        if u64::from_ne_bytes(*first) != u64::from_ne_bytes(*other_first) || u64::from_ne_bytes(*last) != u64::from_ne_bytes(*other_last) {
            return false;
        }
        return one.len() <= 16 || middle_is_same(one, other);
    }
    if let (Some(first), Some(last), Some(other_first), Some(other_last)) =
        (one.first_chunk::<4>(), one.last_chunk::<4>(), other.first_chunk::<4>(), other.last_chunk::<4>())
    {
        return first == other_first && last == other_last;
    }
    one.iter().zip(other).all(|(one, other)| one == other)
}

/// The same for all but the first and the last eight bytes.
#[inline(always)]
fn middle_is_same(one: &[u8], other: &[u8]) -> bool {
    let middle = 8..one.len() - 8;
    let (mut one, mut other) = (&one[middle.clone()], &other[middle]);
    while let (Some((first, rest)), Some((other_first, other_rest))) = (one.split_first_chunk::<8>(), other.split_first_chunk::<8>()) {
        if u64::from_ne_bytes(*first) != u64::from_ne_bytes(*other_first) {
            return false;
        }
        (one, other) = (rest, other_rest);
    }
    one.iter().zip(other).all(|(one, other)| one == other)
}

/// Copies `from` to the beginning of `to`, which is at least as long.
#[inline(always)]
pub fn copy(from: &[u8], to: &mut [u8]) {
    let to = &mut to[..from.len()];
    if let (Some(first), Some(last)) = (from.first_chunk::<16>(), from.last_chunk::<16>()) {
        if from.len() > 64 {
            to.copy_from_slice(from);
            return;
        }
        let blocks = from.chunks_exact(16).zip(to.chunks_exact_mut(16));
        blocks.for_each(|(from, to)| to.copy_from_slice(from));
        debug_assert_eq!(&to[..16], first);
        if let Some(end) = to.last_chunk_mut::<16>() {
            *end = *last;
        }
    } else if let (Some(first), Some(last)) = (from.first_chunk::<8>(), from.last_chunk::<8>()) {
        set_both(to, first, last);
    } else if let (Some(first), Some(last)) = (from.first_chunk::<4>(), from.last_chunk::<4>()) {
        set_both(to, first, last);
    } else if let (Some(first), Some(last)) = (from.first_chunk::<2>(), from.last_chunk::<2>()) {
        set_both(to, first, last);
    } else if let ([from], [to]) = (from, to) {
        *to = *from;
    }
}

/// Sets the beginning and the end of `to`, which may overlap.
#[inline(always)]
pub fn set_both<const N: usize>(to: &mut [u8], first: &[u8; N], last: &[u8; N]) {
    if let Some(begin) = to.first_chunk_mut::<N>() {
        *begin = *first;
    }
    if let Some(end) = to.last_chunk_mut::<N>() {
        *end = *last;
    }
}

/// Mixes a name's length with its first and last eight bytes: all names of one table differ in these or
/// nearly so, and a collision costs one comparison.
#[inline(always)]
const fn mixed(first: u64, last: u64, len: usize) -> u64 {
    let product = (first ^ last.rotate_left(23) ^ ((len as u64) << 56)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    product ^ (product >> 29)
}

#[inline(always)]
pub const fn hash(name: &[u8]) -> u64 {
    let len = name.len();
    if len >= 8 {
        mixed(word(name, 0), word(name, len - 8), len)
    } else {
        let mut short = 0u64;
        let mut i = 0;
        while i < len {
            short |= (name[i] as u64) << (8 * i);
            i += 1;
        }
        mixed(short, 0, len)
    }
}

#[inline(always)]
const fn word(name: &[u8], at: usize) -> u64 {
    let (_, tail) = name.split_at(at);
    match tail.first_chunk::<8>() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::{begins, copy, same};

    #[test]
    fn runs_of_every_length_are_compared_and_copied() {
        let text: Vec<u8> = (0..100).collect();
        for length in 0..100 {
            let run = &text[..length];
            assert!(same(run, run) && begins(&text, run), "{length}");
            let mut copied = vec![0xEE; length + 3];
            copy(run, &mut copied);
            assert_eq!((&copied[..length], &copied[length..]), (run, &[0xEE; 3][..]), "{length}");
            for place in 0..length {
                let mut other = run.to_vec();
                other[place] ^= 0x80;
                assert!(!same(run, &other) && !begins(&other, run), "{length} at {place}");
            }
        }
        assert!(!begins(b"ab", b"abc") && !same(b"ab", b"abc"));
    }
}
