//! Comparing and copying of short byte strings, word by word.
//!
//! Most names and keys are too short to pay for a call of `memcmp` or `memcpy`: for a TransactionEvent of 1.1 KB
//! these calls took a tenth of the time of decoding. Knows bytes only.

/// Returns whether `text` begins with `start`.
#[inline(always)]
pub fn begins(text: &[u8], start: &[u8]) -> bool {
    match text.get(..start.len()) {
        Some(text) => same(text, start),
        None => false,
    }
}

/// Returns whether the slices are equal. Optimised for equal slices.
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

/// Returns whether two slices of the same length are equal, apart from their first and last eight bytes.
#[inline(always)]
fn middle_is_same(one: &[u8], other: &[u8]) -> bool {
    let mut at = 8;
    // The last word may overlap the last eight bytes.
    while let (true, Some(one), Some(other)) = (at + 8 < one.len(), one.get(at..at + 8), other.get(at..at + 8)) {
        if one.first_chunk::<8>() != other.first_chunk::<8>() {
            return false;
        }
        at += 8;
    }
    true
}

/// Copies `from` to the beginning of `to`.
///
/// # Panics
///
/// If `to` is shorter than `from`.
#[inline(always)]
pub fn copy(from: &[u8], to: &mut [u8]) {
    let to = &mut to[..from.len()];
    if let (Some(first), Some(last)) = (from.first_chunk::<16>(), from.last_chunk::<16>()) {
        if from.len() <= 32 {
            set_both(to, first, last);
            return;
        }
        match (from.first_chunk::<32>(), from.last_chunk::<32>()) {
            (Some(first), Some(last)) if from.len() <= 64 => set_both(to, first, last),
            _ => to.copy_from_slice(from),
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

/// Sets the first and the last `N` bytes of `to`. They may overlap.
#[inline(always)]
pub fn set_both<const N: usize>(to: &mut [u8], first: &[u8; N], last: &[u8; N]) {
    if let Some(begin) = to.first_chunk_mut::<N>() {
        *begin = *first;
    }
    if let Some(end) = to.last_chunk_mut::<N>() {
        *end = *last;
    }
}

/// The first and last eight bytes of a text and its length, which identify most texts.
///
/// A text of fewer than eight bytes is in `first`, padded with zeros.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    first: u64,
    last: u64,
    len: usize,
}

impl Fingerprint {
    /// Returns the fingerprint of a text.
    #[inline(always)]
    pub const fn of(name: &[u8]) -> Fingerprint {
        let len = name.len();
        if len >= 8 {
            return Fingerprint { first: word(name, 0), last: word(name, len - 8), len };
        }
        // The beginning and the end of the text overlap.
        let first = match (name.first_chunk::<4>(), name.last_chunk::<4>(), name.first_chunk::<2>(), name.last_chunk::<2>(), name) {
            (Some(begin), Some(end), ..) => u32::from_le_bytes(*begin) as u64 | (u32::from_le_bytes(*end) as u64) << (8 * (len - 4)),
            (_, _, Some(begin), Some(end), _) => u16::from_le_bytes(*begin) as u64 | (u16::from_le_bytes(*end) as u64) << (8 * (len - 2)),
            (.., [byte]) => *byte as u64,
            _ => 0,
        };
        Fingerprint { first, last: 0, len }
    }

    /// Returns the hash for an [`index`](crate::index). It differs between nearly all names of one table; a collision
    /// costs one more comparison.
    #[inline(always)]
    pub const fn hash(self) -> u64 {
        let product = (self.first ^ self.last.rotate_left(23) ^ ((self.len as u64) << 56)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        product ^ (product >> 29)
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

/// A text and its fingerprint.
#[derive(Clone, Copy, Debug)]
pub struct Name<'t> {
    pub fingerprint: Fingerprint,
    pub text: &'t [u8],
}

impl<'t> Name<'t> {
    /// Returns the name that is a text.
    #[inline(always)]
    pub const fn of(text: &'t [u8]) -> Name<'t> {
        Name { fingerprint: Fingerprint::of(text), text }
    }

    /// Returns the name that is the first `length` bytes of `rest`. Reads a short name as one word if `rest` has eight
    /// bytes.
    #[inline(always)]
    pub fn within(rest: &'t [u8], length: usize) -> Name<'t> {
        let text = &rest[..length];
        match rest.first_chunk::<8>() {
            Some(word) if length < 8 => {
                let first = u64::from_le_bytes(*word) & !(u64::MAX << (8 * length));
                Name { fingerprint: Fingerprint { first, last: 0, len: length }, text }
            }
            _ => Name::of(text),
        }
    }

    /// Returns whether the names are equal.
    #[inline(always)]
    pub fn is(self, other: Name<'_>) -> bool {
        self.fingerprint == other.fingerprint && (self.text.len() <= 16 || middle_is_same(self.text, other.text))
    }
}

impl<'t> From<&'t [u8]> for Name<'t> {
    #[inline(always)]
    fn from(text: &'t [u8]) -> Name<'t> {
        Name::of(text)
    }
}

/// A member's name as JSON, `,"name":`, with the words that it is compared by.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    text: &'static str,
    /// The text without its comma, padded with zeros.
    words: [u64; 4],
    /// The bits of `words` that are compared.
    masks: [u64; 4],
}

impl Key {
    /// The length of the longest key, without its comma, that [`is_at_front`](Key::is_at_front) can find. The few longer
    /// ones have to be looked up.
    pub const LONGEST: usize = 32;

    /// Returns the key with this text, which begins with a comma.
    pub const fn new(text: &'static str) -> Key {
        let (_, key) = text.as_bytes().split_at(1);
        if key.len() > Key::LONGEST {
            return Key { text, words: [u64::MAX; 4], masks: [0; 4] };
        }
        let (mut words, mut masks) = ([0; 4], [0; 4]);
        let mut i = 0;
        while i < key.len() {
            words[i / 8] |= (key[i] as u64) << (8 * (i % 8));
            masks[i / 8] |= 0xFF << (8 * (i % 8));
            i += 1;
        }
        Key { text, words, masks }
    }

    /// Returns the text after another member.
    #[inline(always)]
    pub const fn text(&self) -> &'static [u8] {
        self.text.as_bytes()
    }

    /// Returns the length without the comma.
    #[inline(always)]
    pub const fn length(&self) -> usize {
        self.text.len() - 1
    }

    /// Returns whether `text` begins with the key without its comma.
    #[inline(always)]
    pub fn is_at_front(&self, text: &[u8; Key::LONGEST]) -> bool {
        let (words, _) = text.as_chunks::<8>();
        let differs = |i: usize| (u64::from_le_bytes(words[i]) & self.masks[i]) ^ self.words[i];
        differs(0) == 0 && differs(1) | differs(2) | differs(3) == 0
    }
}

#[cfg(test)]
mod tests {
    use super::{Key, Name, begins, copy, same};

    #[test]
    fn slices_of_every_length_are_compared_and_copied() {
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

    #[test]
    fn names_do_not_depend_on_what_follows_them() {
        let text: Vec<u8> = (0..100).collect();
        for (start, end) in (0..=100).flat_map(|start| (start..=100).map(move |end| (start, end))) {
            let (within, alone) = (Name::within(&text[start..], end - start), Name::of(&text[start..end]));
            assert_eq!(within.fingerprint, alone.fingerprint, "{start} to {end}");
            assert!(within.is(alone));
            for place in start..end {
                let mut other = text.clone();
                other[place] ^= 0x80;
                assert!(!within.is(Name::within(&other[start..], end - start)), "{start} to {end}, {place}");
            }
        }
    }

    #[test]
    fn keys_are_found_at_the_front() {
        let names = ["a", "id", "unit", "seqNo", "transactionInfo", "chargingProfilePurpose", "aNameOfExactlyThirtyCharacters"];
        for name in &names[..6] {
            let text = format!(",\"{name}\":");
            let key = Key::new(text.leak());
            let mut window = [b'1'; Key::LONGEST];
            window[..key.length()].copy_from_slice(&key.text()[1..]);
            assert!(key.is_at_front(&window), "{name}");
            for place in 0..Key::LONGEST {
                window[place] ^= 1;
                assert_eq!(key.is_at_front(&window), place >= key.length(), "{name}, {place}");
                window[place] ^= 1;
            }
        }
        let long = Key::new(format!(",\"{}\":", names[6]).leak());
        assert_eq!(long.length(), Key::LONGEST + 1);
        assert!(!long.is_at_front(&[0; Key::LONGEST]));
    }
}
