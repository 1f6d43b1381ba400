//! Frames of WebSocket (RFC 6455 5.2): text messages in one frame, apart from everything else that arrives.
//!
//! Nearly everything that a station sends is a text message in one frame that is not compressed. `Splitter` finds these,
//! and hands on the bytes of all other frames as they came, to a reader that knows the whole protocol. Knows bytes. Must
//! never know what a message says, or a connection.

/// FIN and the opcode of text, without a reserved bit.
const WHOLE_TEXT: u8 = 0x81;

const FIN: u8 = 0x80;
const CONTROL: u8 = 0x08;
const MASKED: u8 = 0x80;

/// A part of what a peer has sent.
#[derive(Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// A text message in one frame: its key, and its bytes as they came.
    Text {
        /// The key of the mask; zeros if there is none.
        key: [u8; 4],
        /// The bytes under the mask.
        masked: &'a [u8],
    },
    /// Bytes of other frames, as they came, with their heads. They may end in the middle of a frame.
    Other(&'a [u8]),
}

/// The head of a frame.
struct Head {
    first: u8,
    key: Option<[u8; 4]>,
    /// Bytes of the head.
    size: usize,
    /// Bytes of the payload.
    length: u64,
    /// True if the length has its shortest form, as 5.2 demands.
    is_shortest: bool,
}

/// Reads a head. Returns None if more bytes are needed.
fn head(bytes: &[u8]) -> Option<Head> {
    let [first, second] = *bytes.first_chunk()?;
    let (length, mut size, is_shortest) = match second & !MASKED {
        126 => {
            let length = u64::from(u16::from_be_bytes(*bytes.get(2..)?.first_chunk()?));
            (length, 4, length > 125)
        }
        127 => {
            let length = u64::from_be_bytes(*bytes.get(2..)?.first_chunk()?);
            (length, 10, length > u64::from(u16::MAX))
        }
        length => (u64::from(length), 2, true),
    };
    let key = if second & MASKED == 0 {
        None
    } else {
        let key = *bytes.get(size..)?.first_chunk()?;
        size += 4;
        Some(key)
    };
    Some(Head { first, key, size, length, is_shortest })
}

/// Finds the text messages in what a peer sends.
#[derive(Debug)]
pub struct Splitter {
    /// The beginning of a frame whose rest has not arrived.
    held: Vec<u8>,
    /// True if `held` was handed out, so that it is empty from the next call on.
    is_spent: bool,
    /// Bytes of a frame of another kind that have not arrived.
    passing: u64,
    /// True between the first and the last frame of a message in several frames.
    is_fragmented: bool,
    /// True if the peer masks its frames, as a client has to.
    is_masked: bool,
    longest: usize,
}

impl Splitter {
    /// Makes a splitter for a peer that masks its frames or does not. A message of more than `longest` bytes is handed on
    /// like other frames.
    pub fn new(is_masked: bool, longest: usize) -> Self {
        Self { held: Vec::new(), is_spent: false, passing: 0, is_fragmented: false, is_masked, longest }
    }

    /// Takes the next part of `data`. Returns it with the number of bytes that were used, which is all of them if there is no
    /// part.
    pub fn take<'a>(&'a mut self, data: &'a [u8]) -> (Option<Part<'a>>, usize) {
        if self.is_spent {
            self.is_spent = false;
            // A long message must not keep its memory for as long as the connection lasts.
            self.held = Vec::new();
        }
        if self.passing > 0 {
            let used = usize::try_from(self.passing).unwrap_or(usize::MAX).min(data.len());
            self.passing -= used as u64;
            return (if used == 0 { None } else { Some(Part::Other(&data[..used])) }, used);
        }
        if !self.held.is_empty() {
            return self.take_held(data);
        }
        let Some(head) = head(data) else {
            self.held.extend_from_slice(data);
            return (None, data.len());
        };
        let total = (head.size as u64).saturating_add(head.length);
        if !self.is_simple(&head) {
            self.note(&head);
            let used = usize::try_from(total).unwrap_or(usize::MAX).min(data.len());
            self.passing = total - used as u64;
            return (Some(Part::Other(&data[..used])), used);
        }
        let total = head.size + head.length as usize;
        match data.get(head.size..total) {
            Some(masked) => (Some(Part::Text { key: head.key.unwrap_or_default(), masked }), total),
            None => {
                self.held.extend_from_slice(data);
                (None, data.len())
            }
        }
    }

    /// Goes on with a frame that has begun earlier.
    fn take_held<'a>(&'a mut self, data: &'a [u8]) -> (Option<Part<'a>>, usize) {
        let mut used = 0;
        let head = loop {
            match head(&self.held) {
                Some(head) => break head,
                None if used == data.len() => return (None, used),
                None => {
                    self.held.push(data[used]);
                    used += 1;
                }
            }
        };
        let total = (head.size as u64).saturating_add(head.length);
        if !self.is_simple(&head) {
            self.note(&head);
            // At most a head was held.
            self.passing = total - self.held.len() as u64;
            self.is_spent = true;
            return (Some(Part::Other(&self.held)), used);
        }
        let total = head.size + head.length as usize;
        let missing = (total - self.held.len()).min(data.len() - used);
        self.held.extend_from_slice(&data[used..used + missing]);
        used += missing;
        if self.held.len() < total {
            return (None, used);
        }
        self.is_spent = true;
        (Some(Part::Text { key: head.key.unwrap_or_default(), masked: &self.held[head.size..] }), used)
    }

    /// Returns whether a frame is a whole text message that breaks no rule.
    fn is_simple(&self, head: &Head) -> bool {
        head.first == WHOLE_TEXT
            && head.is_shortest
            && !self.is_fragmented
            && head.key.is_some() == self.is_masked
            && head.length <= self.longest as u64
    }

    /// Takes note of a frame of another kind.
    fn note(&mut self, head: &Head) {
        if head.first & CONTROL == 0 {
            self.is_fragmented = head.first & FIN == 0;
        }
    }
}

/// Writes the bytes under a mask to `plain`, which has the same length (5.3).
pub fn unmask(key: [u8; 4], masked: &[u8], plain: &mut [u8]) {
    let [a, b, c, d] = key;
    let word = u64::from_ne_bytes([a, b, c, d, a, b, c, d]);
    let (words, rest) = masked.as_chunks::<8>();
    let (plain_words, plain_rest) = plain.as_chunks_mut::<8>();
    for (word_in, word_out) in words.iter().zip(plain_words) {
        *word_out = (u64::from_ne_bytes(*word_in) ^ word).to_ne_bytes();
    }
    for ((byte, out), key) in rest.iter().zip(plain_rest).zip(key.into_iter().cycle()) {
        *out = byte ^ key;
    }
}

/// Adds a text message in one frame. `payload` is under the mask, if there is one.
pub fn push_frame(key: Option<[u8; 4]>, payload: &[u8], out: &mut Vec<u8>) {
    let mask = if key.is_some() { MASKED } else { 0 };
    out.push(WHOLE_TEXT);
    match payload.len() {
        length @ 0..=125 => out.push(mask | length as u8),
        length @ 126..=0xFFFF => {
            out.push(mask | 126);
            out.extend_from_slice(&(length as u16).to_be_bytes());
        }
        length => {
            out.push(mask | 127);
            out.extend_from_slice(&(length as u64).to_be_bytes());
        }
    }
    if let Some(key) = key {
        out.extend_from_slice(&key);
    }
    out.extend_from_slice(payload);
}

#[cfg(test)]
mod tests {
    use super::{Part, Splitter, push_frame, unmask};

    const KEY: [u8; 4] = [1, 2, 3, 4];

    fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
        let (mut masked, mut bytes) = (vec![0; payload.len()], Vec::new());
        unmask(KEY, payload, &mut masked);
        push_frame(Some(KEY), &masked, &mut bytes);
        bytes[0] = first;
        bytes
    }

    /// Splits `bytes` in pieces. Returns the messages, and all other bytes.
    fn split(bytes: &[u8], piece: usize, longest: usize) -> (Vec<Vec<u8>>, Vec<u8>) {
        let (mut splitter, mut texts, mut others) = (Splitter::new(true, longest), Vec::new(), Vec::new());
        for mut data in bytes.chunks(piece) {
            while !data.is_empty() {
                let (part, used) = splitter.take(data);
                match part {
                    Some(Part::Text { key, masked }) => {
                        let mut plain = vec![0; masked.len()];
                        unmask(key, masked, &mut plain);
                        texts.push(plain);
                    }
                    Some(Part::Other(bytes)) => others.extend_from_slice(bytes),
                    None => assert_eq!(used, data.len()),
                }
                data = &data[used..];
            }
        }
        (texts, others)
    }

    #[test]
    fn messages_are_found_in_any_pieces() {
        let long = vec![b'x'; 70_000];
        let messages: [&[u8]; 5] = [b"", b"{}", &long[..126], &long[..65_536], &long];
        let bytes: Vec<u8> = messages.iter().flat_map(|message| frame(0x81, message)).collect();
        for piece in [1, 2, 3, 7, 14, 1000, usize::MAX] {
            assert_eq!(split(&bytes, piece.min(bytes.len()), 100_000), (messages.map(<[u8]>::to_vec).to_vec(), Vec::new()), "{piece}");
        }
    }

    #[test]
    fn other_frames_are_handed_on_as_they_came() {
        // Ping, binary, reserved bit, the beginning and the end of a message with a ping between, an unknown opcode, close.
        let others: [(u8, &[u8]); 8] =
            [(0x89, b"p"), (0x82, b"b"), (0xC1, b"c"), (0x01, b"f"), (0x89, b""), (0x80, b"g"), (0x83, b"u"), (0x88, b"\x03\xe8")];
        let mut bytes = Vec::new();
        let mut expected = Vec::new();
        for (first, payload) in others {
            bytes.extend(frame(first, payload));
            expected.extend(frame(first, payload));
            if first != 0x01 && !(expected.len() > 4 && first == 0x89 && payload.is_empty()) {
                bytes.extend(frame(0x81, b"text"));
            }
        }
        for piece in [1, 2, 5, usize::MAX] {
            let (texts, found) = split(&bytes, piece.min(bytes.len()), 100);
            assert_eq!(found, expected, "{piece}");
            assert_eq!(texts, vec![b"text".to_vec(); 6], "{piece}");
        }
    }

    #[test]
    fn a_text_within_a_fragmented_message_is_left_to_the_other_reader() {
        let bytes = [frame(0x01, b"a"), frame(0x81, b"b")].concat();
        assert_eq!(split(&bytes, 3, 100), (Vec::new(), bytes));
    }

    #[test]
    fn a_frame_that_breaks_a_rule_is_left_to_the_other_reader() {
        let unmasked = vec![0x81, 2, b'{', b'}'];
        let too_long = frame(0x81, b"12345");
        let padded = vec![0x81, 0xFE, 0, 1, 1, 2, 3, 4, b'x'];
        let huge = [&[0x81, 0xFF][..], &u64::MAX.to_be_bytes(), &KEY, b"rest"].concat();
        for bytes in [unmasked, too_long, padded, huge] {
            for piece in [1, 4, usize::MAX] {
                assert_eq!(split(&bytes, piece.min(bytes.len()), 4), (Vec::new(), bytes.clone()));
            }
        }
    }

    #[test]
    fn a_head_alone_is_no_frame() {
        // The body that follows looks like a frame of its own.
        let inner = frame(0x81, b"inner");
        let outer = frame(0x81, &inner);
        let mut splitter = Splitter::new(true, 100);
        let head = outer.len() - inner.len();
        assert_eq!(splitter.take(&outer[..head]), (None, head));
        let (part, used) = splitter.take(&outer[head..]);
        assert_eq!(used, inner.len());
        let Some(Part::Text { key, masked }) = part else { panic!("no text") };
        let mut plain = vec![0; masked.len()];
        unmask(key, masked, &mut plain);
        assert_eq!(plain, inner);
    }

    #[test]
    fn nothing_is_kept_of_a_long_message() {
        let bytes = frame(0x81, &[b'x'; 50_000]);
        let mut splitter = Splitter::new(true, 100_000);
        assert_eq!(splitter.take(&bytes[..100]), (None, 100));
        assert!(matches!(splitter.take(&bytes[100..]), (Some(Part::Text { .. }), _)));
        splitter.take(&[]);
        assert_eq!(splitter.held.capacity(), 0);
    }
}
