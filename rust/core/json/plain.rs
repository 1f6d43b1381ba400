//! Search and copy over the bytes of strings, many bytes at a time.
//!
//! A byte is special if it is a quote, a backslash or a control character: it ends or changes a string. A byte is plain
//! if it is ASCII and not special.

use crate::bytes;

#[cfg(target_arch = "x86_64")]
use block::Masks;
pub use block::{first_not_plain, last_not_plain};

/// Returns the position of the first special byte at or after `at`, or the length of the text if there is none. The
/// second value is true if all bytes between are ASCII.
#[inline(always)]
pub fn find_special(text: &[u8], at: usize) -> (usize, bool) {
    let mut at = at;
    let mut ascii = true;
    #[cfg(target_arch = "x86_64")]
    {
        while let Some(block) = text.get(at..).and_then(|rest| rest.first_chunk::<16>()) {
            let Masks { special, wide, .. } = block::masks(block);
            if special != 0 {
                let first = special.trailing_zeros();
                return (at + first as usize, ascii && wide & ((1 << first) - 1) == 0);
            }
            ascii &= wide == 0;
            at += 16;
        }
        // Less than a block remains. Read the last sixteen bytes again and shift out the ones already seen.
        if let Some(block) = text.last_chunk::<16>() {
            let seen = at + 16 - text.len();
            let Masks { special, wide, .. } = block::masks(block);
            let (special, wide) = (special >> seen, wide >> seen);
            let first = special.trailing_zeros().min((16 - seen) as u32);
            return (at + first as usize, ascii && wide & ((1 << first) - 1) == 0);
        }
    }
    #[cfg(not(target_arch = "x86_64"))]
    while let Some(block) = text.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let word = u64::from_le_bytes(*block);
        if word::has_special(word) {
            break;
        }
        ascii &= word & word::HIGH == 0;
        at += 8;
    }
    while let Some(&byte) = text.get(at) {
        if matches!(byte, b'"' | b'\\' | 0..0x20) {
            break;
        }
        ascii &= byte < 0x80;
        at += 1;
    }
    (at, ascii)
}

/// Copies the bytes of `from` before the first special byte to the beginning of `to` and returns their count. `to` must
/// be at least as long as `from`; its bytes after the copied ones may change too.
#[inline(always)]
pub fn copy_plain(from: &[u8], to: &mut [u8]) -> usize {
    let to = &mut to[..from.len()];
    if let (Some(first), Some(last)) = (from.first_chunk::<8>(), from.last_chunk::<8>()) {
        if from.len() >= 16 {
            return copy_blocks(from, to);
        }
        if !word::has_special(u64::from_le_bytes(*first)) && !word::has_special(u64::from_le_bytes(*last)) {
            bytes::set_both(to, first, last);
            return from.len();
        }
    } else if let (Some(first), Some(last)) = (from.first_chunk::<4>(), from.last_chunk::<4>()) {
        let both = u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last));
        if !word::has_special(both) {
            bytes::set_both(to, first, last);
            return from.len();
        }
    }
    copy_bytes(from, to, 0)
}

/// Copies like [`copy_plain`], for sixteen bytes or more, in blocks of sixteen. The last two blocks may overlap.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
fn copy_blocks(from: &[u8], to: &mut [u8]) -> usize {
    let mut at = 0;
    while let (Some(block), Some(place)) = (from.get(at..).and_then(|rest| rest.first_chunk::<16>()), to.get_mut(at..at + 16)) {
        place.copy_from_slice(block);
        let special = block::masks(block).special;
        if special != 0 {
            return at + special.trailing_zeros() as usize;
        }
        at += 16;
    }
    if let (Some(block), Some(place)) = (from.last_chunk::<16>(), to.last_chunk_mut::<16>()) {
        *place = *block;
        let seen = at + 16 - from.len();
        let special = block::masks(block).special;
        return from.len().min(at + (special >> seen).trailing_zeros() as usize);
    }
    at
}

/// Copies like [`copy_plain`], for sixteen bytes or more, in words of eight.
#[cfg(not(target_arch = "x86_64"))]
fn copy_blocks(from: &[u8], to: &mut [u8]) -> usize {
    let mut at = 0;
    while let (Some(block), Some(place)) = (from.get(at..).and_then(|rest| rest.first_chunk::<8>()), to.get_mut(at..at + 8)) {
        if word::has_special(u64::from_le_bytes(*block)) {
            break;
        }
        place.copy_from_slice(block);
        at += 8;
    }
    copy_bytes(from, to, at)
}

/// Copies like [`copy_plain`] from `at` on, byte by byte.
#[inline(never)]
fn copy_bytes(from: &[u8], to: &mut [u8], mut at: usize) -> usize {
    for (&byte, place) in from[at..].iter().zip(&mut to[at..]) {
        if matches!(byte, b'"' | b'\\' | 0..0x20) {
            break;
        }
        *place = byte;
        at += 1;
    }
    at
}

/// Search in blocks of sixteen bytes, with SSE2.
#[cfg(target_arch = "x86_64")]
mod block {
    use core::arch::x86_64::*;

    /// Properties of the bytes of a block: one bit for each byte, the first byte lowest.
    pub struct Masks {
        /// The byte is special.
        pub special: u32,
        /// The byte is not ASCII.
        pub wide: u32,
        /// The byte is special or not ASCII.
        not_plain: u32,
    }

    /// Returns the masks of a block. The compiler drops the masks that the caller does not use.
    #[inline(always)]
    pub fn masks(block: &[u8; 16]) -> Masks {
        // SAFETY: SSE2 belongs to every x86-64, and the unaligned load reads exactly the sixteen bytes of `block`.
        unsafe {
            let bytes = _mm_loadu_si128(block.as_ptr().cast());
            let quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(b'"' as i8));
            let ends = _mm_or_si128(quote, _mm_cmpeq_epi8(bytes, _mm_set1_epi8(b'\\' as i8)));
            let control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes);
            // As signed numbers the bytes outside ASCII are less than a space too.
            let control_or_wide = _mm_cmplt_epi8(bytes, _mm_set1_epi8(b' ' as i8));
            Masks {
                special: _mm_movemask_epi8(_mm_or_si128(ends, control)) as u32,
                wide: _mm_movemask_epi8(bytes) as u32,
                not_plain: _mm_movemask_epi8(_mm_or_si128(ends, control_or_wide)) as u32,
            }
        }
    }

    /// Returns the position of the first byte of a block that is not plain.
    #[inline(always)]
    pub fn first_not_plain(block: &[u8; 16]) -> Option<usize> {
        match masks(block).not_plain {
            0 => None,
            found => Some(found.trailing_zeros() as usize),
        }
    }

    /// Returns the position in `text` of the first byte at or after `from` that is not plain. Call this when less than
    /// a block remains after `from`; returns `None` for a text that is shorter than a block.
    #[inline(always)]
    pub fn last_not_plain(text: &[u8], from: usize) -> Option<usize> {
        let block = text.last_chunk::<16>()?;
        let seen = (from + block.len()).checked_sub(text.len())?;
        match masks(block).not_plain >> (seen & 31) {
            0 => None,
            found => Some(from + found.trailing_zeros() as usize),
        }
    }
}

/// Search in blocks of eight bytes, for processors without SSE2.
#[cfg(not(target_arch = "x86_64"))]
mod block {
    use super::word;

    /// Returns the position of the first byte of a block that is not plain.
    #[inline(always)]
    pub fn first_not_plain(block: &[u8; 8]) -> Option<usize> {
        let word = u64::from_le_bytes(*block);
        if word & word::HIGH == 0 && !word::has_special(word) {
            return None;
        }
        block.iter().position(is_not_plain)
    }

    /// Returns the position in `text` of the first byte at or after `from` that is not plain.
    #[inline(always)]
    pub fn last_not_plain(text: &[u8], from: usize) -> Option<usize> {
        Some(from + text.get(from..)?.iter().position(is_not_plain)?)
    }

    fn is_not_plain(byte: &u8) -> bool {
        matches!(byte, b'"' | b'\\' | 0..0x20 | 0x80..)
    }
}

/// Search in a word of eight bytes, on every processor.
mod word {
    const ONES: u64 = u64::MAX / 255;
    /// The high bit of every byte.
    pub const HIGH: u64 = ONES << 7;

    /// Returns true if one of the bytes is special.
    #[inline(always)]
    pub fn has_special(word: u64) -> bool {
        let zero_in = |word: u64| word.wrapping_sub(ONES) & !word & HIGH;
        let control = word.wrapping_sub(ONES * 0x20) & !word & HIGH;
        (zero_in(word ^ (ONES * b'"' as u64)) | zero_in(word ^ (ONES * b'\\' as u64)) | control) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::{copy_plain, find_special, word};

    #[test]
    fn runs_of_every_length_are_copied_up_to_the_first_special_byte() {
        for length in 0..70 {
            let plain: Vec<u8> = (0..length).map(|i| b'a' + (i % 26) as u8).collect();
            let mut copied = vec![0; length + 1];
            assert_eq!((copy_plain(&plain, &mut copied), &copied[..length]), (length, &plain[..]));
            for place in 0..length {
                for special in [b'"', b'\\', 0, 0x1F] {
                    let mut text = plain.clone();
                    text[place] = special;
                    assert_eq!(copy_plain(&text, &mut copied), place, "{length} long, {special:#x} at {place}");
                    assert_eq!(copied[..place], plain[..place]);
                    assert_eq!(find_special(&text, 0), (place, true));
                }
            }
        }
    }

    #[test]
    fn the_portable_block_finds_every_special_byte() {
        for place in 0..8 {
            for byte in 0..=255u8 {
                for other in [b'a', b' ', 0x7F, 0x80, 0xFF, b'#', b'!'] {
                    let mut bytes = [other; 8];
                    bytes[place] = byte;
                    let special = matches!(byte, b'"' | b'\\' | 0..0x20);
                    assert_eq!(word::has_special(u64::from_le_bytes(bytes)), special, "{byte:#x} among {other:#x}");
                }
            }
        }
    }
}
