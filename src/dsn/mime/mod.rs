//! MIME: from the bytes of a message to its messages, headers and parts (RFC 2045 to 2049).

mod content_type;
mod decode;
mod encoding;
mod header;
mod lines;
mod shifted;
mod split;

pub(super) use decode::decoded_words;
pub(super) use header::Header;
pub(super) use lines::{lines, without_envelope};
pub(super) use split::{Encodings, Part, Tree};
