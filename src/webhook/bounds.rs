//! How much of a body is read.

/// The largest body, in bytes: 16 MiB. The largest that a provider posts is far smaller (SES 256 KiB, SparkPost
/// and SendGrid some MiB).
pub const MAX_BYTES: usize = 16 << 20;

/// How deeply arrays and objects may be nested: 32. The deepest known event has 8.
pub const MAX_DEPTH: usize = 32;

/// How many JSON values a body may have, names of members not counted: about a million. So no small body
/// takes much memory.
pub const MAX_VALUES: usize = 1 << 20;

/// How many events a body may give, one for each recipient of each: 10,000.
pub const MAX_EVENTS: usize = 10_000;

/// How many bytes of a text are kept: 8 KiB. What is longer is cut: no reply of a server is.
pub const MAX_TEXT: usize = 8 << 10;

/// The part of a text that is kept.
pub(super) fn cut(text: &str) -> &str {
    // A character has up to four bytes, so one of these is a place where none is cut.
    (0..4)
        .find_map(|less| text.get(..MAX_TEXT.min(text.len()).saturating_sub(less)))
        .unwrap_or(text)
}
