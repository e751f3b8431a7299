//! Looking up host names by their ends: whole labels, in any case, the longest known end first.

/// Ends of host names, each with what it stands for. An end that begins with a dot stands only for the
/// names below it.
pub(crate) struct HostEnds<T: 'static, const COUNT: usize, const SLOTS: usize> {
    ends: [(&'static str, T); COUNT],
    count: usize,
    /// By the hash of an end's bytes from the last to the first: its index in `ends`, or, where that
    /// slot was taken, the next free one.
    slots: [u16; SLOTS],
    /// By the hash of the last [`LONG`] bytes of an end: whether there are such ends.
    long: [bool; SLOTS],
    /// By the hash of the last [`SHORT`] bytes of an end that is shorter than that: whether there are
    /// such ends.
    short: [bool; SLOTS],
}

const LONG: usize = 8;
const SHORT: usize = 5;

/// A slot that is free.
const FREE: u16 = u16::MAX;

/// The start and the factor of the hash, FNV-1a with 32 bits.
const START: u32 = 0x811C_9DC5;
const FACTOR: u32 = 0x0100_0193;

/// Adds a byte in front of those that were hashed. The bit makes capitals small; what else it joins
/// is told apart when names are compared.
const fn hashed(hash: u32, byte: u8) -> u32 {
    (hash ^ (byte | 0x20) as u32).wrapping_mul(FACTOR)
}

/// The last [`SHORT`] of the last [`LONG`] bytes, the last in the highest bits.
const fn short(last: u64) -> u64 {
    last >> (8 * (LONG - SHORT))
}

impl<T: Copy, const COUNT: usize, const SLOTS: usize> HostEnds<T, COUNT, SLOTS> {
    /// The slots are a power of two, and so many that most of them stay free.
    const IS_SPARSE: () = assert!(SLOTS.is_power_of_two() && 2 * COUNT < SLOTS);

    /// No ends yet; `any` is anything.
    pub(crate) const fn new(any: T) -> Self {
        let () = Self::IS_SPARSE;
        Self {
            ends: [("", any); COUNT],
            count: 0,
            slots: [FREE; SLOTS],
            long: [false; SLOTS],
            short: [false; SLOTS],
        }
    }

    /// Adds an end, in lower case, of at least [`SHORT`] bytes.
    pub(crate) const fn add(&mut self, end: &'static str, value: T) {
        let bytes = end.as_bytes();
        let first = (bytes[0] == b'.') as usize;
        let (mut hash, mut at) = (START, bytes.len());
        while at > first {
            at -= 1;
            hash = hashed(hash, bytes[at]);
        }
        // As the bytes of a longer name would be read.
        let (mut last, mut back) = (0, 0);
        while back < LONG && back < bytes.len() {
            back += 1;
            last |= (bytes[bytes.len() - back] as u64) << (8 * (LONG - back));
        }
        if bytes.len() - first >= LONG {
            self.long[Self::slot_of(last)] = true;
        } else {
            self.short[Self::slot_of(short(last))] = true;
        }
        let mut free = Self::slot(hash);
        while self.slots[free] != FREE {
            free = (free + 1) % SLOTS;
        }
        self.slots[free] = self.count as u16;
        self.ends[self.count] = (end, value);
        self.count += 1;
    }

    const fn slot(hash: u32) -> usize {
        (hash ^ (hash >> 16)) as usize & (SLOTS - 1)
    }

    /// Which slot is about some last bytes of an end, whatever their case.
    const fn slot_of(last: u64) -> usize {
        let small = last | 0x2020_2020_2020_2020;
        (small.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40) as usize & (SLOTS - 1)
    }

    /// What the longest known end of a name stands for. A dot at the end of the name does not count.
    pub(crate) fn of(&self, host: &[u8]) -> Option<T> {
        let host = host.strip_suffix(b".").unwrap_or(host);
        // Most names have no known end, which their last bytes tell.
        if let Some(last) = host.last_chunk::<LONG>() {
            let last = u64::from_le_bytes(*last);
            let may_be = |slots: &[bool; SLOTS], last| slots[Self::slot_of(last) % SLOTS];
            if !(may_be(&self.long, last) | may_be(&self.short, short(last))) {
                return None;
            }
        }
        // From the last byte to the first.
        let (mut hash, mut found) = (START, None);
        for (at, &byte) in host.iter().enumerate().rev() {
            if byte == b'.' {
                found = self.known(host, at + 1, hash).or(found);
            }
            hash = hashed(hash, byte);
        }
        self.known(host, 0, hash).or(found)
    }

    /// What the part of the name from `start` stands for.
    fn known(&self, host: &[u8], start: usize, hash: u32) -> Option<T> {
        let mut at = Self::slot(hash);
        // A free slot has no index, and ends the search.
        while let Some(&index) = self.slots.get(at) {
            let &(end, value) = self.ends.get(usize::from(index))?;
            let (end, is_below) = match end.strip_prefix('.') {
                Some(end) => (end, true),
                None => (end, false),
            };
            let name = host.get(start..)?;
            if end.as_bytes().eq_ignore_ascii_case(name) && (start > 0 || !is_below) {
                return Some(value);
            }
            at = (at + 1) % SLOTS;
        }
        None
    }
}
