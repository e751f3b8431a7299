//! Looking up host names by their ends: whole labels, in any case, the longest known end first.
//!
//! The build script reads this file too.

/// Ends of host names, each with what it stands for. An end that begins with a dot stands only for the
/// names below it.
pub(crate) struct HostEnds<T: 'static, const COUNT: usize, const SLOTS: usize> {
    ends: [(&'static str, T); COUNT],
    count: usize,
    /// By the hash of an end's bytes from the last to the first: its place in `ends`, or, where that
    /// slot was taken, the next free one.
    slots: [u16; SLOTS],
    /// By the hash of the last two labels of an end, or of its only one: whether there are such ends.
    tails: [bool; SLOTS],
}

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
            tails: [false; SLOTS],
        }
    }

    /// Adds an end, in lower case.
    pub(crate) const fn with(mut self, end: &'static str, value: T) -> Self {
        let bytes = end.as_bytes();
        let (mut hash, mut at) = (START, bytes.len());
        let mut dots = 0;
        while at > 0 && !(at == 1 && bytes[0] == b'.') {
            at -= 1;
            if bytes[at] == b'.' {
                dots += 1;
                if dots == 2 {
                    self.tails[Self::slot(hash)] = true;
                }
            }
            hash = hashed(hash, bytes[at]);
        }
        if dots < 2 {
            self.tails[Self::slot(hash)] = true;
        }
        let mut free = Self::slot(hash);
        while self.slots[free] != FREE {
            free = (free + 1) % SLOTS;
        }
        self.slots[free] = self.count as u16;
        self.ends[self.count] = (end, value);
        self.count += 1;
        self
    }

    const fn slot(hash: u32) -> usize {
        (hash ^ (hash >> 16)) as usize & (SLOTS - 1)
    }

    /// What the longest known end of a name stands for. The name is read once, from its last byte to
    /// its first; a dot at its end does not count.
    pub(crate) fn of(&self, host: &[u8]) -> Option<T> {
        let host = host.strip_suffix(b".").unwrap_or(host);
        let (mut hash, mut found, mut dots) = (START, None, 0);
        for (at, &byte) in host.iter().enumerate().rev() {
            if byte == b'.' {
                dots += 1;
                // Most names end in two labels that no end has.
                if dots > 2 || self.is_tail(hash) {
                    found = self.known(host, at + 1, hash).or(found);
                } else if dots == 2 {
                    return found;
                }
            }
            hash = hashed(hash, byte);
        }
        if dots > 1 || self.is_tail(hash) {
            found = self.known(host, 0, hash).or(found);
        }
        found
    }

    /// Whether ends may end with the one or two labels that have this hash.
    fn is_tail(&self, hash: u32) -> bool {
        self.tails.get(Self::slot(hash)).is_some_and(|&is| is)
    }

    /// What the part of the name from `start` stands for.
    fn known(&self, host: &[u8], start: usize, hash: u32) -> Option<T> {
        let mut at = Self::slot(hash);
        // A free slot is no place, and ends the search.
        while let Some(&place) = self.slots.get(at) {
            let &(end, value) = self.ends.get(usize::from(place))?;
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
