//! Lines, whatever ends them.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use mail_parser::decoders::charsets::map::charset_decoder;
use memchr::{memchr, memchr_iter};

/// The lines of a text with where they begin, without what ends them: LF or CRLF.
pub(crate) fn lines(text: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let mut at = 0;
    core::iter::from_fn(move || {
        let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
        let end = memchr(b'\n', rest).map_or(rest.len(), |end| end + 1);
        let start = at;
        at += end;
        Some((start, without_end(rest.get(..end)?)))
    })
}

/// A line without what ends it.
fn without_end(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// A message without what storage put around it: a byte order mark, empty lines and an mbox `From ` line before
/// it, and lone CRs, which end lines as well.
pub(crate) fn without_envelope(bytes: &[u8]) -> Cow<'_, [u8]> {
    let bytes = match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => match charset_decoder(b"utf-16") {
            Some(decode) => Cow::Owned(decode(bytes).into_bytes()),
            None => Cow::Borrowed(bytes),
        },
        _ => Cow::Borrowed(bytes),
    };
    match bytes {
        Cow::Borrowed(bytes) => with_plain_line_ends(after_envelope(bytes)),
        Cow::Owned(bytes) => Cow::Owned(with_plain_line_ends(after_envelope(&bytes)).into_owned()),
    }
}

/// What stands behind a byte order mark, empty lines and an mbox `From ` line.
fn after_envelope(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let bytes = bytes.trim_ascii_start();
    let rest = bytes
        .strip_prefix(b">From ")
        .or_else(|| bytes.strip_prefix(b"From "));
    match rest {
        Some(rest) => {
            let end = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
            rest.get(end.unwrap_or(rest.len())..)
                .unwrap_or_default()
                .trim_ascii_start()
        }
        None => bytes,
    }
}

/// The text with LF in place of lone CRs, and of CRs in a row before an LF.
fn with_plain_line_ends(text: &[u8]) -> Cow<'_, [u8]> {
    let is_lone = |at: usize| text.get(at + 1).is_some_and(|&next| next != b'\n');
    if !memchr_iter(b'\r', text).any(is_lone) {
        return Cow::Borrowed(text);
    }
    let mut plain = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [first, behind @ ..] = rest {
        rest = behind;
        if *first != b'\r' {
            plain.push(*first);
            continue;
        }
        // CR CR LF is one line end that was translated twice.
        let more = rest.iter().take_while(|&&byte| byte == b'\r').count();
        if rest.get(more) == Some(&b'\n') {
            rest = rest.get(more + 1..).unwrap_or_default();
        }
        plain.push(b'\n');
    }
    Cow::Owned(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_storage_adds_is_taken_off() {
        let plain = b"A: b\n\nc\n";
        for stored in [
            &b"A: b\n\nc\n"[..],
            b"\xEF\xBB\xBFA: b\n\nc\n",
            b"\r\n\nFrom x@y Thu Jan  1 00:00:00 2026\nA: b\n\nc\n",
            b">From x@y Thu Jan  1 00:00:00 2026\nA: b\n\nc\n",
            b"A: b\r\rc\r",
            b"A: b\r\r\n\r\r\nc\r\r\n",
            b"\xFF\xFEA\0:\0 \0b\0\n\0\n\0c\0\n\0",
        ] {
            assert_eq!(
                without_envelope(stored),
                &plain[..],
                "{}",
                stored.escape_ascii()
            );
        }
    }

    #[test]
    fn lines_end_with_lf_or_crlf() {
        let found: Vec<_> = lines(b"a\r\nb\n\nc").collect();
        assert_eq!(found, [(0, &b"a"[..]), (3, b"b"), (5, b""), (6, b"c")]);
    }
}
