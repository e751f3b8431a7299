//! How much of a message is read. What lies beyond is left out, and [`Report::cut`](super::Report::cut) tells
//! which bound it was.

/// Parts that are looked at, in all messages within the message together.
pub(super) const MOST_PARTS: usize = 500;

/// How deeply multiparts and messages are nested in one another.
pub(super) const DEEPEST: usize = 24;

/// How often a message may be encoded within an encoded message.
pub(super) const MOST_ENCODINGS: usize = 3;

/// Fields of a header.
pub(super) const MOST_FIELDS: usize = 1_000;

/// Bytes of a header.
pub(super) const LONGEST_HEADER: usize = 256 * 1024;

/// Bytes of the value of a field that are read.
pub(super) const LONGEST_VALUE: usize = 32 * 1024;

/// Bytes of a part that is text or fields, before it is decoded.
pub(super) const LONGEST_TEXT: usize = 256 * 1024;

/// Bytes of all texts together, before they are decoded.
pub(super) const MOST_TEXT: usize = 2 * 1024 * 1024;

/// Recipients of a report.
pub(super) const MOST_RECIPIENTS: usize = 1_000;

/// Bytes of a text that is kept or classified as the reason of a failure.
pub(super) const LONGEST_DIAGNOSTIC: usize = 4 * 1024;

/// Addresses that are noted in a text.
pub(super) const MOST_ADDRESSES: usize = 4_000;

/// A bound of how much is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Bound {
    /// 500 parts.
    Parts,
    /// 24 multiparts and messages within one another, or 3 messages that are encoded within one another.
    Depth,
    /// 1,000 fields or 256 KiB of a header, or 32 KiB of a field.
    Header,
    /// 256 KiB of a text, or 2 MiB of all texts.
    Text,
    /// 1,000 recipients.
    Recipients,
}
