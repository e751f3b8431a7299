//! What a part is, and how it is encoded (RFC 2045 §5 and §6).

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use mail_parser::parsers::MessageStream;
use memchr::memchr_iter;

use crate::dsn::mime::encoding::Encoding;
use crate::dsn::mime::header::Header;

/// What the header of a part says of its body.
#[derive(Clone, Debug, Default)]
pub(crate) struct ContentType {
    /// Type and subtype, in lower case: `text/plain`. Empty if there is none.
    pub media: String,
    pub charset: Option<String>,
    pub boundary: Vec<u8>,
    /// What kind of report a `multipart/report` is (RFC 6522), in lower case.
    pub report: Option<String>,
    pub encoding: Encoding,
    /// Whether its name is that of a stored message.
    pub is_named_message: bool,
}

/// What the header says of the body.
pub(super) fn content_type(header: &Header<'_>) -> ContentType {
    let mut found = ContentType {
        encoding: header
            .first_raw("content-transfer-encoding")
            .map_or(Encoding::Identity, Encoding::of),
        ..ContentType::default()
    };
    found.is_named_message = header
        .first_raw("content-disposition")
        .is_some_and(names_message);
    let Some(value) = header.first_raw("content-type") else {
        return found;
    };
    found.is_named_message |= names_message(value);
    let line = [value, b"\r\n"].concat();
    let parsed = MessageStream::new(&line).parse_content_type();
    let Some(parsed) = parsed.as_content_type() else {
        return found;
    };
    found.media = parsed.c_type.trim().to_owned();
    if let Some(subtype) = &parsed.c_subtype {
        found.media.push('/');
        found.media.push_str(subtype.trim());
    }
    found.media.make_ascii_lowercase();
    let attribute = |name| parsed.attribute(name).map(str::trim);
    found.charset = attribute("charset").map(ToOwned::to_owned);
    found.report = attribute("report-type").map(str::to_ascii_lowercase);
    // A boundary that was folded has lost its white space, or gained some.
    found.boundary = attribute("boundary")
        .unwrap_or_default()
        .bytes()
        .filter(|byte| !matches!(byte, b'\r' | b'\n' | b'\t'))
        .collect();
    found
}

/// Whether a value has the name of a file that is a stored message in it.
fn names_message(value: &[u8]) -> bool {
    const ENDING: &[u8] = b".eml";
    memchr_iter(b'.', value).any(|at| {
        value
            .get(at..at + ENDING.len())
            .is_some_and(|ending| ending.eq_ignore_ascii_case(ENDING))
    })
}
