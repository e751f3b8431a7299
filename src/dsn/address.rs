//! Addresses, as reports write them: typed (RFC 3464 §2.1.2), in xtext (RFC 3461 §4), in unitext (RFC 6533 §3), in
//! angle brackets, in the middle of a sentence.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::dsn::limits::MOST_RECIPIENTS;

/// The address in the value of a field: without its type, brackets and comments, and decoded. None if nothing is
/// left.
pub(super) fn address_of(value: &str) -> Option<String> {
    let (kind, rest) = typed(value);
    let address = bare(rest);
    let address = match kind {
        Some("utf-8") => from_unitext(&from_xtext(address)),
        // An X.400 address has semicolons and slashes of its own.
        Some("x400" | "x-unix" | "unix") => address.to_owned(),
        _ => from_xtext(address),
    };
    (!address.is_empty()).then_some(address)
}

/// The type of a value, if it is one that is known or looks like one, and what is behind it.
pub(super) fn typed(value: &str) -> (Option<&'static str>, &str) {
    const KINDS: &[&str] = &[
        "rfc822", "utf-8", "x400", "x-unix", "unix", "smtp", "dns", "local", "unknown", "x-local",
        "internet",
    ];
    let Some((kind, rest)) = value.split_once(';') else {
        // "rfc822: a@b", and a type without anything between.
        let with_colon = KINDS.iter().find_map(|&kind| {
            let start = value.get(..kind.len())?;
            let rest = value.get(kind.len()..)?.strip_prefix(':')?;
            start
                .eq_ignore_ascii_case(kind)
                .then_some((Some(kind), rest.trim()))
        });
        return with_colon.unwrap_or((None, value.trim()));
    };
    let kind = kind.trim();
    let is_token = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ' ');
    if !kind.chars().all(is_token) {
        return (None, value.trim());
    }
    let known = KINDS.iter().find(|known| known.eq_ignore_ascii_case(kind));
    (Some(known.copied().unwrap_or("")), rest.trim())
}

/// An address without what stands around it: brackets, a display name, a comment, `SMTP:`, a stop.
pub(super) fn bare(text: &str) -> &str {
    let mut text = text.trim();
    // "Taro <taro@example.jp>", but no "<" within a quoted local part; a name may be quoted itself.
    if let Some(behind) = text
        .strip_prefix('"')
        .and_then(|quoted| quoted.split_once('"'))
        .map(|(_, behind)| behind.trim_start())
        && behind.starts_with('<')
    {
        text = behind;
    }
    if !text.starts_with(['"', '|', '/', ':'])
        && let Some((_, rest)) = text.split_once('<')
        && let Some((inner, _)) = rest.split_once('>')
        && !inner.trim().is_empty()
    {
        text = inner.trim();
    }
    text = text.trim_matches(|c: char| matches!(c, '<' | '>' | '`' | ' '));
    for prefix in ["mailto:", "smtp:", "rfc822;"] {
        if text
            .get(..prefix.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
        {
            text = text.get(prefix.len()..).unwrap_or_default().trim();
        }
    }
    // A comment behind the address.
    if !text.starts_with(['"', '|', '/', '('])
        && let Some((address, _)) = text.split_once(" (")
    {
        text = address.trim_end();
    }
    text = text.trim_end_matches([';', ',']).trim();
    let is_quoted = text.len() > 1 && text.starts_with(['"', '\'']) && text.ends_with(['"', '\'']);
    if is_quoted && text.get(..1) == text.get(text.len() - 1..) {
        text = text.get(1..text.len() - 1).unwrap_or_default();
    }
    text
}

/// Xtext decoded, where it is xtext: each `+` in it begins the number of a character that must be written so. An
/// address may well have a `+` of its own.
fn from_xtext(text: &str) -> String {
    if !text.contains('+') {
        return text.to_owned();
    }
    let has_at = text.contains('@');
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        if *first != b'+' {
            decoded.push(*first);
            rest = behind;
            continue;
        }
        let number = hex(behind.get(..2));
        match number {
            Some(byte @ (b'+' | b'=' | b'\\' | b'{' | b'}' | 0x7F..)) => decoded.push(byte),
            // Only a quoted local part has a space; `+2026` is a tag.
            Some(b' ') if text.contains('"') => decoded.push(b' '),
            Some(b'@') if !has_at => decoded.push(b'@'),
            _ => return text.to_owned(),
        }
        rest = behind.get(2..).unwrap_or_default();
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}

/// Two hexadecimal digits in capitals, as xtext has them.
fn hex(digits: Option<&[u8]>) -> Option<u8> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    };
    match digits {
        Some(&[high, low]) => Some(digit(high)? << 4 | digit(low)?),
        _ => None,
    }
}

/// Unitext decoded: `\x{E9}` is the character of that number.
fn from_unitext(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("\\x{") {
        let character = behind.split_once('}').and_then(|(digits, behind)| {
            let number = u32::from_str_radix(digits, 16).ok()?;
            Some((char::from_u32(number)?, behind))
        });
        decoded.push_str(before);
        match character {
            Some((character, behind)) => {
                decoded.push(character);
                rest = behind;
            }
            None => {
                decoded.push_str("\\x{");
                rest = behind;
            }
        }
    }
    decoded.push_str(rest);
    decoded
}

/// The e-mail addresses in a line, with where each begins and ends in it.
pub(super) fn addresses_in(line: &str) -> Vec<(usize, usize)> {
    let bytes = line.as_bytes();
    let mut found = Vec::new();
    let mut least = 0;
    for (at, _) in line.match_indices('@') {
        if at < least {
            continue;
        }
        let before = line.get(least..at).unwrap_or_default();
        let local = match before.as_bytes() {
            [.., b'"'] => quoted_local(before.as_bytes()),
            _ => local_part(before),
        };
        let behind = line.get(at + 1..).unwrap_or_default();
        let domain = match behind.as_bytes() {
            [b'[', literal @ ..] => literal
                .iter()
                .position(|&byte| byte == b']')
                .map_or(0, |end| end + 2),
            _ => domain(behind),
        };
        let (mut start, mut end) = (at - local, at + 1 + domain);
        // Punctuation of the sentence, and letters that stand before an address without any space.
        while end > at + 1 && matches!(bytes.get(end - 1), Some(b'.' | b'-' | b'_')) {
            end -= 1;
        }
        while start < at && matches!(bytes.get(start), Some(b'.' | b'\'' | b'*' | b'=' | b'`')) {
            start += 1;
        }
        least = end;
        let domain = line.get(at + 1..end).unwrap_or_default();
        // A dot in front makes it malformed, which is what a notice may be about.
        let named = domain.strip_prefix('.').filter(|rest| rest.contains('.'));
        let named = named.unwrap_or(domain);
        let is_named = domain.len() > 1 && !named.starts_with(['.', '-']);
        if start < at && is_named {
            found.push((start, end));
        }
    }
    found
}

/// How many bytes at the end are a quoted local part.
fn quoted_local(before: &[u8]) -> usize {
    let inner = before
        .get(..before.len().saturating_sub(1))
        .unwrap_or_default();
    match inner.iter().rposition(|&byte| byte == b'"') {
        Some(start) => before.len() - start,
        None => 0,
    }
}

/// How many bytes before the `@` are a local part (RFC 5321 §4.1.2, RFC 6531 §3.3). Chinese, Japanese and Korean have
/// no spaces, so that letters of ASCII end where theirs begin.
fn local_part(before: &str) -> usize {
    let is_wide_at_end = before.chars().next_back().is_some_and(is_wide);
    let is_local = |c: char| {
        c.is_ascii_alphanumeric()
            || "!#$%&'*+/=?^_`{|}~.-".contains(c)
            || (!c.is_ascii() && c.is_alphanumeric() && (is_wide_at_end || !is_wide(c)))
    };
    let rest = before.trim_end_matches(is_local);
    before.len() - rest.len()
}

/// How many bytes behind the `@` are a domain. An underscore is forbidden, and seen.
fn domain(behind: &str) -> usize {
    let mut previous = '.';
    for (at, c) in behind.char_indices() {
        let is_of_sentence = is_wide(c) && previous.is_ascii_alphanumeric();
        let is_domain = c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '。');
        if !is_domain || is_of_sentence || (c == '。' && previous.is_ascii()) {
            return at;
        }
        previous = c;
    }
    behind.len()
}

/// Whether a character is of a script that has no spaces between words.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1100}'..='\u{11FF}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}')
}

/// Whether a text is one e-mail address, and nothing else.
pub(super) fn is_address(text: &str) -> bool {
    addresses_in(text).first() == Some(&(0, text.len()))
}

/// The addresses in the value of a field such as `To`.
pub(super) fn addresses_of_field(value: &str) -> Vec<String> {
    let found = addresses_in(value);
    let part = |&(start, end): &(usize, usize)| value.get(start..end).map(ToOwned::to_owned);
    // "taro@example.jp" <taro@example.jp> is one address.
    let mut all: Vec<String> = Vec::new();
    for address in found.iter().filter_map(part) {
        if all.len() >= MOST_RECIPIENTS {
            break;
        }
        if !all.iter().any(|known| known.eq_ignore_ascii_case(&address)) {
            all.push(address);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_fields_are_bare() {
        for (value, address) in [
            ("rfc822; taro@example.jp", "taro@example.jp"),
            ("RFC822;<taro@example.jp>", "taro@example.jp"),
            ("rfc822;taro+40example.jp", "taro@example.jp"),
            ("rfc822;taro+2Btag@example.jp", "taro+tag@example.jp"),
            ("rfc822;taro+AB@example.jp", "taro+AB@example.jp"),
            ("rfc822;taro+2026@example.jp", "taro+2026@example.jp"),
            ("rfc822;\"taro+20y\"@example.jp", "\"taro y\"@example.jp"),
            ("rfc822;\"Taro, Y\" <taro@example.jp>", "taro@example.jp"),
            ("rfc822;taro+tag@example.jp", "taro+tag@example.jp"),
            ("utf-8;t\\x{E9}l@example.jp", "tél@example.jp"),
            ("utf-8; 太郎@例え.jp", "太郎@例え.jp"),
            ("taro@example.jp", "taro@example.jp"),
            ("rfc822; taro@example.jp (Taro)", "taro@example.jp"),
            ("rfc822; \"taro y\"@example.jp", "\"taro y\"@example.jp"),
            ("Taro <taro@example.jp>", "taro@example.jp"),
            ("x-unix; |/usr/bin/vacation taro", "|/usr/bin/vacation taro"),
            ("local; taro", "taro"),
            ("X400; /C=JP/ADMD= /S=Taro/", "/C=JP/ADMD= /S=Taro/"),
            ("rfc822;mailto:taro@example.jp", "taro@example.jp"),
            ("/var/mail/taro", "/var/mail/taro"),
        ] {
            assert_eq!(address_of(value).as_deref(), Some(address), "{value}");
        }
        assert_eq!(address_of("rfc822;"), None);
        assert_eq!(address_of("rfc822; <>"), None);
    }

    #[test]
    fn addresses_are_found_in_lines() {
        for (line, addresses) in [
            ("<taro@example.jp>: no", &["taro@example.jp"][..]),
            ("to taro@example.jp.", &["taro@example.jp"]),
            ("a@b.example, c@d.example", &["a@b.example", "c@d.example"]),
            ("\"a b\"@c.example said", &["\"a b\"@c.example"]),
            ("a@[192.0.2.1] x", &["a@[192.0.2.1]"]),
            ("user@localhost", &["user@localhost"]),
            ("宛先：taro@example.jpへの配信", &["taro@example.jp"]),
            ("宛先taro@example.jp。", &["taro@example.jp"]),
            ("太郎@例え.jp は", &["太郎@例え.jp"]),
            ("tél@exämple.example", &["tél@exämple.example"]),
            ("a@.example.jp bad", &["a@.example.jp"]),
            ("a@.b, a@..b.c", &[]),
            ("@ a@ @b", &[]),
        ] {
            let found = addresses_in(line);
            let found: Vec<_> = found
                .iter()
                .map(|&(start, end)| &line[start..end])
                .collect();
            assert_eq!(found, addresses, "{line}");
        }
    }
}
