//! From bytes to text: transfer encodings, charsets and encoded words.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::charsets::map::charset_decoder;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::parsers::MessageStream;

use crate::dsn::mime::encoding::Encoding;
use crate::dsn::mime::shifted::unshifted;

/// Names of charsets that the decoders do not know, and what they know them as.
const CHARSETS: &[(&str, &str)] = &[
    ("utf8", "utf-8"),
    ("unicode-1-1-utf-7", "utf-7"),
    ("utf7", "utf-7"),
    ("cp932", "shift_jis"),
    ("ms932", "shift_jis"),
    ("windows-932", "shift_jis"),
    ("shift-jis", "shift_jis"),
    ("eucjp", "euc-jp"),
    ("ujis", "euc-jp"),
    ("cp51932", "euc-jp"),
    ("iso-2022-jp-1", "iso-2022-jp"),
    ("iso-2022-jp-2", "iso-2022-jp"),
    ("iso-2022-jp-3", "iso-2022-jp"),
    ("iso-2022-jp-ms", "iso-2022-jp"),
    ("cp50220", "iso-2022-jp"),
    ("cp50221", "iso-2022-jp"),
    ("jis", "iso-2022-jp"),
    ("cp949", "euc-kr"),
    ("ms949", "euc-kr"),
    ("uhc", "euc-kr"),
    ("euckr", "euc-kr"),
    ("cp950", "big5"),
    ("x-big5", "big5"),
    ("cn-big5", "big5"),
    ("big5-hkscs", "big5"),
    ("big5hkscs", "big5"),
    ("cp936", "gbk"),
    ("ms936", "gbk"),
    ("x-gbk", "gbk"),
    ("cn-gb", "gbk"),
    ("gb_2312", "gbk"),
    ("ksc5601", "euc-kr"),
    ("ks_c_5601", "euc-kr"),
    ("x-windows-949", "euc-kr"),
    ("win-1251", "windows-1251"),
    ("win-1252", "windows-1252"),
    ("euc-cn", "gbk"),
    ("gb_2312-80", "gbk"),
    ("koi8", "koi8-r"),
    ("cp-1251", "windows-1251"),
    ("cp-1252", "windows-1252"),
];

/// Names that say no more than that there is text.
const UNKNOWN_CHARSETS: &[&str] = &[
    "",
    "us-ascii",
    "ascii",
    "unknown-8bit",
    "x-unknown",
    "unknown",
    "8bit",
    "7bit",
    "default",
    "iso-8859-1",
    "latin1",
    "windows-1252",
    "utf-8",
];

/// The bytes of a body without their transfer encoding. What is not encoded as it claims stays as it is.
pub(crate) fn without_encoding(body: &[u8], encoding: Encoding) -> Cow<'_, [u8]> {
    match encoding {
        Encoding::Identity => Cow::Borrowed(body),
        Encoding::Base64 => base64(body).map_or(Cow::Borrowed(body), Cow::Owned),
        Encoding::QuotedPrintable => Cow::Owned(quoted_printable(body)),
    }
}

/// Decodes base64, up to where it is cut; none if it is no base64.
pub(super) fn base64(body: &[u8]) -> Option<Vec<u8>> {
    let is_digit = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    let mut digits: Vec<u8> = Vec::with_capacity(body.len());
    let mut others = 0;
    for byte in body {
        if is_digit(byte) {
            digits.push(*byte);
        } else if *byte == b':' {
            return None;
        } else if !byte.is_ascii_whitespace() && *byte != b'=' {
            others += 1;
        }
    }
    if digits.len() < 4 || others * 10 > digits.len() {
        return None;
    }
    if digits.len() % 4 == 1 {
        digits.pop();
    }
    while !digits.len().is_multiple_of(4) {
        digits.push(b'=');
    }
    base64_decode(&digits)
}

/// Decodes quoted-printable line by line, so that a broken line costs no other.
fn quoted_printable(body: &[u8]) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(body.len());
    for line in body.split_inclusive(|&byte| byte == b'\n') {
        match quoted_printable_decode(line) {
            Some(line) => decoded.extend(line),
            None => decoded.extend(line),
        }
    }
    decoded
}

/// Text in a charset that is named, or guessed where the name is unknown or says little.
pub(crate) fn text_of(bytes: &[u8], charset: Option<&str>) -> String {
    let name = charset.unwrap_or_default().trim().to_ascii_lowercase();
    let known = CHARSETS
        .iter()
        .find(|(alias, _)| *alias == name)
        .map_or(name.as_str(), |&(_, known)| known);
    if UNKNOWN_CHARSETS.contains(&known) {
        return text_of_bytes(bytes);
    }
    if let Some((plain, charset)) = unshifted(bytes, known)
        && let Some(decode) = charset_decoder(charset)
    {
        return decode(&plain);
    }
    match charset_decoder(known.as_bytes()) {
        Some(decode) => decode(bytes),
        None => text_of_bytes(bytes),
    }
}

/// Japanese text in a charset that nobody names: what is decoded without an error, and has kana in it.
fn japanese(bytes: &[u8]) -> Option<String> {
    let is_kana = |c: &char| matches!(c, '\u{3041}'..='\u{30FE}');
    ["euc-jp", "shift_jis"].iter().find_map(|charset| {
        let text = charset_decoder(charset.as_bytes())?(bytes);
        let kana = text.chars().filter(is_kana).count();
        let others = text.chars().filter(|c| !c.is_ascii()).count();
        let is_likely = kana > 0 && kana * 5 >= others && !text.contains('\u{FFFD}');
        is_likely.then_some(text)
    })
}

/// Text in a charset that nobody names: ISO-2022-JP if it switches to it, UTF-8 if it is that, Japanese if it looks
/// like it, else windows-1252.
pub(crate) fn text_of_bytes(bytes: &[u8]) -> String {
    let switches = |window: &[u8]| matches!(window, [0x1B, b'$', b'B' | b'@']);
    if bytes.contains(&0x1B)
        && bytes.windows(3).any(switches)
        && let Some(decode) = charset_decoder(b"iso-2022-jp")
    {
        return decode(bytes);
    }
    match core::str::from_utf8(bytes) {
        Ok(text) => text.to_string(),
        // A text that was cut within a character.
        Err(error) if error.error_len().is_none() => String::from_utf8_lossy(bytes).into_owned(),
        Err(_) => match (japanese(bytes), charset_decoder(b"windows-1252")) {
            (Some(text), _) => text,
            (None, Some(decode)) => decode(bytes),
            (None, None) => String::from_utf8_lossy(bytes).into_owned(),
        },
    }
}

/// A text of one line with its encoded words decoded (RFC 2047).
pub(crate) fn decoded_words(line: String) -> String {
    if !line.contains("=?") {
        return line;
    }
    let ended = alloc::format!("{line}\r\n");
    let value = MessageStream::new(ended.as_bytes()).parse_unstructured();
    match value.as_text() {
        Some(text) => text.to_string(),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charsets_are_read_by_all_their_names() {
        for (charset, bytes, text) in [
            ("ISO-2022-JP", &b"\x1B$B%a!<%k\x1B(B"[..], "メール"),
            ("cp50221", b"\x1B$B%a!<%k\x1B(B", "メール"),
            ("us-ascii", b"\x1B$B%a!<%k\x1B(B", "メール"),
            ("CP932", b"\x83\x81\x81[\x83\x8B", "メール"),
            ("eucJP", b"\xA5\xE1\xA1\xBC\xA5\xEB", "メール"),
            ("gb18030", b"\xD3\xCA\xBC\xFE", "邮件"),
            ("big5", b"\xB6l\xA5\xF3", "郵件"),
            ("x-big5", b"\xB6l\xA5\xF3", "郵件"),
            ("HZ-GB-2312", b"~{SJ<~~}", "邮件"),
            ("ISO-2022-KR", b"\x1B$)C\x0E8^@O\x0F", "메일"),
            ("ks_c_5601-1987", b"\xB8\xDE\xC0\xCF", "메일"),
            ("koi8-r", b"\xF0\xCF\xDE\xD4\xC1", "Почта"),
            ("cp-1251", b"\xCF\xEE\xF7\xF2\xE0", "Почта"),
            ("UNICODE-1-1-UTF-7", b"+MOEw/DDr-", "メール"),
            ("unknown-8bit", b"Bo\xEEte", "Boîte"),
            ("8bit", b"\x83\x81\x81[\x83\x8B", "メール"),
            ("unknown", b"\xA5\xE1\xA1\xBC\xA5\xEB", "メール"),
            ("iso-8859-1", "Boîte".as_bytes(), "Boîte"),
            ("x-never-heard-of", "Boîte".as_bytes(), "Boîte"),
        ] {
            assert_eq!(text_of(bytes, Some(charset)), text, "{charset}");
        }
    }

    #[test]
    fn broken_encodings_lose_little() {
        assert_eq!(
            without_encoding(b"RmluYWw\r\ntUmVj", Encoding::Base64),
            &b"Final-Rec"[..]
        );
        assert_eq!(
            without_encoding(b"Status: 5.1.1", Encoding::Base64),
            &b"Status: 5.1.1"[..]
        );
        assert_eq!(
            without_encoding(b"a=3Db=\r\nc\r\nx=ZZ\r\nd=20e", Encoding::QuotedPrintable),
            &b"a=bc\r\nx=ZZ\r\nd e"[..]
        );
    }
}
