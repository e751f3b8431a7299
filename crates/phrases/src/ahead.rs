//! Asking for the bytes of a long text before they are needed.

/// How far a long text has been asked for.
///
/// What is far away in memory comes slowly, but much of it comes as fast as one byte, if it is asked for
/// all at once. A processor does so by itself no further than it looks ahead, which is a few lines.
#[derive(Clone, Copy, Debug)]
pub struct Ahead(usize);

impl Ahead {
    /// How many bytes are asked for at once.
    pub const BYTES: usize = 4096;

    /// Nothing has been asked for. What begins at `start` may be short; so the first bytes are not.
    #[inline(always)]
    pub const fn from(start: usize) -> Self {
        Self(start.saturating_add(Self::BYTES))
    }

    /// Asks for what is needed soon, when it is time: the text is read as far as `at`.
    #[inline(always)]
    pub fn ask(&mut self, text: &[u8], at: usize) {
        if at >= self.0 {
            self.0 = at + Self::BYTES;
            Self::touch(text.get(self.0..).unwrap_or_default());
        }
    }

    /// Reads a byte in each line of the cache, so that nothing waits for another.
    #[cold]
    fn touch(bytes: &[u8]) {
        let some = bytes.iter().take(Self::BYTES).step_by(LINE);
        core::hint::black_box(some.fold(0, |all, &byte| all ^ byte));
    }
}

/// How many bytes a processor fetches together.
const LINE: usize = 64;
