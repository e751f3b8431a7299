//! Telling addresses, host names, IP addresses, URLs and numbers from words.
//!
//! What stands inside them is not said by the server: `<blocked@example.jp>` blocks nobody.

use bounce_phrases::Shape;
use bounce_phrases::ahead::Ahead;
use bounce_phrases::fold::ASCII;
use bounce_rules::hosts::{ERROR_NAMES, SENTENCE_WORDS, TOP_LEVEL};

/// What a run of characters turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Seen {
    /// A shape, which ends before this byte.
    Shape(Shape, usize),
    /// A number, a version or a time, which ends before this byte.
    Number(usize),
    /// Words as far as this byte.
    Words(usize),
}

/// Whether a byte can go on a run that began as a word: if not, the word is only a word.
pub(crate) const JOINS: [bool; 256] = {
    let mut table = [false; 256];
    let bytes = b".@:-_=+%~&*!#$^";
    let mut at = 0;
    while at < bytes.len() {
        table[bytes[at] as usize] = true;
        at += 1;
    }
    table
};

/// Whether what stands at `at`, right behind a word, can make it more than a word.
#[inline(always)]
pub(crate) fn may_join(text: &[u8], at: usize) -> bool {
    JOINS[usize::from(byte(text, at))] && joins_on(byte(text, at + 1))
}

/// Whether a byte behind one that [joins](JOINS) can go on the run.
pub(crate) const fn joins_on(byte: u8) -> bool {
    ASCII[byte as usize] > 1 || JOINS[byte as usize] || byte == b'/'
}

/// The kinds of bytes, as bits: letters and digits; what else a host name has; what else stands
/// before the `@` of an address.
const WORD: u8 = 1;
const HOST: u8 = 2;
const LOCAL: u8 = 4;
/// Dots, hyphens and underscores, letters.
const DOT: u8 = 8;
const JOINT: u8 = 16;
const LOWER: u8 = 32;
const UPPER: u8 = 64;
/// What else a URL has, behind its host.
const URL: u8 = 128;
const KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        if (byte as u8).is_ascii_digit() {
            kinds[byte] = WORD | HOST | LOCAL;
        } else if ASCII[byte] > 1 {
            kinds[byte] = WORD | HOST | LOCAL | LOWER;
            if (byte as u8).is_ascii_uppercase() {
                kinds[byte] = WORD | HOST | LOCAL | UPPER;
            }
        } else if byte == b'.' as usize {
            kinds[byte] = HOST | LOCAL | DOT;
        } else if matches!(byte as u8, b'-' | b'_') {
            kinds[byte] = HOST | LOCAL | JOINT;
        } else if JOINS[byte] && !matches!(byte as u8, b'@' | b':') {
            kinds[byte] = LOCAL;
        }
        let is_end = matches!(
            byte as u8,
            b'<' | b'>' | b'"' | b'\'' | b'`' | b')' | b'{' | b'}' | b'|' | b'\\'
        );
        if (byte as u8).is_ascii_graphic() && !is_end {
            kinds[byte] |= URL;
        }
        byte += 1;
    }
    kinds
};

fn is_word(byte: u8) -> bool {
    KINDS[usize::from(byte)] & WORD != 0
}

fn byte(text: &[u8], at: usize) -> u8 {
    text.get(at).copied().unwrap_or(0)
}

/// Where a run of the bytes that `within` accepts ends.
fn run(text: &[u8], from: usize, within: impl Fn(u8) -> bool) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    from + rest.iter().position(|&b| !within(b)).unwrap_or(rest.len())
}

/// Where a run of bytes of a kind ends.
fn run_of(text: &[u8], from: usize, kind: u8) -> usize {
    run(text, from, |b| KINDS[usize::from(b)] & kind != 0)
}

/// Where a run of the bytes that a host name is made of ends, and of which kinds they are.
#[inline(always)]
fn run_of_host(text: &[u8], start: usize) -> (usize, u8) {
    let (mut end, mut kinds) = (start, 0);
    let mut ahead = Ahead::from(start);
    for bytes in text.get(start..).unwrap_or_default().chunks(Ahead::BYTES) {
        ahead.ask(text, end);
        for &byte in bytes {
            let kind = KINDS[usize::from(byte)];
            if kind & HOST == 0 {
                return (end, kinds);
            }
            kinds |= kind;
            end += 1;
        }
    }
    (end, kinds)
}

/// `end`, or before it where the run ends in dots, hyphens or underscores.
fn trim(text: &[u8], start: usize, end: usize) -> usize {
    let run = text.get(start..end).unwrap_or_default();
    let kept = run
        .iter()
        .rposition(|&b| is_word(b))
        .map_or(0, |last| last + 1);
    start + kept
}

/// What begins at `start`, where a letter or digit stands. `no_at_before` is how far an earlier call
/// has looked for an `@` in vain, and is moved on.
pub(crate) fn recognise(text: &[u8], start: usize, no_at_before: &mut usize) -> Seen {
    let (run_end, kinds) = run_of_host(text, start);
    if *no_at_before <= start {
        let end = run_of(text, run_end, LOCAL);
        if byte(text, end) == b'@' {
            let after = byte(text, end + 1);
            if is_word(after) {
                let domain = run_of(text, end + 1, HOST);
                return Seen::Shape(Shape::Email, trim(text, end + 1, domain));
            }
            if after == b'[' {
                let literal = run(text, end + 2, |b| {
                    KINDS[usize::from(b)] & HOST != 0 || b == b':'
                });
                return Seen::Shape(Shape::Email, literal);
            }
        }
        *no_at_before = end;
    }
    // Of the dots, hyphens and underscores at its end the rest tells nothing.
    let end = trim(text, start, run_end);
    let atom = text.get(start..end).unwrap_or_default();
    if byte(text, end) == b':' {
        let is_url = byte(text, end + 1) == b'/' && byte(text, end + 2) == b'/';
        if is_url && !atom.contains(&b'.') {
            return Seen::Shape(Shape::Url, url_end(text, end));
        }
        if atom.len() <= 4
            && let Some(seen) = colons(text, start)
        {
            return seen;
        }
    }
    if kinds & DOT == 0 {
        return Seen::Words(end);
    }
    let has_joint =
        || kinds & JOINT != 0 && atom.iter().any(|&b| KINDS[usize::from(b)] & JOINT != 0);
    if kinds & (UPPER | LOWER) == 0 && !has_joint() {
        // Of many dots, a few tell enough.
        return match atom.iter().filter(|&&b| b == b'.').take(4).count() {
            0 => Seen::Words(end),
            3 => Seen::Shape(Shape::Ip, after_port(text, end)),
            _ => Seen::Number(end),
        };
    }
    if is_host(atom) {
        let next = byte(text, end + 1);
        if byte(text, end) == b'/' && (is_word(next) || next == b'?') {
            return Seen::Shape(Shape::Url, url_end(text, end));
        }
        return Seen::Shape(Shape::Host, after_port(text, end));
    }
    Seen::Words(end)
}

/// An IPv6 address or a time of day.
fn colons(text: &[u8], start: usize) -> Option<Seen> {
    const LONGEST: usize = 45;
    let window = text.get(start..text.len().min(start + LONGEST + 1))?;
    let length = window
        .iter()
        .position(|&b| !(b.is_ascii_hexdigit() || b == b':' || b == b'.'))
        .unwrap_or(window.len());
    let run = window.get(..length)?;
    let run = run.get(..run.iter().rposition(|&b| b != b'.' && b != b':')? + 1)?;
    if length > LONGEST || is_word(byte(text, start + run.len())) {
        return None;
    }
    let groups = run.split(|&b| b == b':');
    let is_short = groups
        .clone()
        .all(|group| group.len() <= 4 || group.contains(&b'.'));
    let (colons, twice) = (groups.count() - 1, run.windows(2).any(|pair| pair == b"::"));
    let end = start + run.len();
    let is_time = run
        .iter()
        .all(|&b| b.is_ascii_digit() || b == b':' || b == b'.');
    if is_short && colons >= 2 && (twice || colons >= 5) {
        Some(Seen::Shape(Shape::Ip, end))
    } else if is_short && (1..=2).contains(&colons) && is_time {
        Some(Seen::Number(end))
    } else {
        None
    }
}

/// Past the port or the prefix length behind a host or an IP address.
fn after_port(text: &[u8], end: usize) -> usize {
    if matches!(byte(text, end), b':' | b'/') && byte(text, end + 1).is_ascii_digit() {
        return run(text, end + 1, |b| b.is_ascii_digit());
    }
    end
}

/// Where a URL ends that is known as far as `from`.
fn url_end(text: &[u8], from: usize) -> usize {
    let end = run_of(text, from, URL);
    let url = text.get(from..end).unwrap_or_default();
    from + url
        .iter()
        .rposition(|b| !matches!(b, b'.' | b',' | b';' | b':' | b'!' | b'?' | b']'))
        .map_or(0, |last| last + 1)
}

/// Whether a dotted run, which begins and ends with a letter or digit, is a host name. Case tells
/// nothing: servers write their replies in capitals, and host names in any case.
fn is_host(atom: &[u8]) -> bool {
    let Some(last_dot) = atom.iter().rposition(|&b| b == b'.') else {
        return false;
    };
    let (rest, top) = atom.split_at(last_dot);
    if !is_top_level(top.get(1..).unwrap_or_default()) {
        return false;
    }
    let first = rest.iter().position(|&b| b == b'.').unwrap_or(last_dot);
    let first = rest.get(..first).unwrap_or_default();
    let is_first = |name: &str| first.eq_ignore_ascii_case(name.as_bytes());
    let is_empty = |pair: &[u8]| pair == b"..";
    !ERROR_NAMES.iter().any(|name| is_first(name))
        && !rest.ends_with(b".")
        && !rest.windows(2).any(is_empty)
}

/// Whether a host name may as well be the end of one sentence and the beginning of the next, without a
/// space between them ("unknown.No such user"): whether it is a word, a dot and a short word. If so,
/// where the first word ends.
pub(crate) fn may_be_sentences(host: &[u8]) -> Option<usize> {
    let (before, behind) = host.split_last_chunk::<2>()?;
    let (b'.', word) = before.split_last()? else {
        return None;
    };
    let behind = behind.map(|byte| byte.to_ascii_lowercase());
    let is_word = || {
        SENTENCE_WORDS
            .iter()
            .any(|short| short.as_bytes() == behind)
    };
    (word.iter().all(u8::is_ascii_alphabetic) && is_word()).then_some(word.len())
}

/// Whether the letters that stand here, right behind a full stop, begin a sentence, and are no label
/// of a host name.
pub(crate) fn begins_sentence(text: &[u8]) -> bool {
    let end = run(text, 0, |b| b.is_ascii_alphabetic());
    let goes_on = KINDS[usize::from(byte(text, end))] & (HOST | WORD) != 0
        && KINDS[usize::from(byte(text, end + 1))] & WORD != 0;
    let word = text.get(..end).unwrap_or_default();
    end > 0 && !goes_on && (end == 2 || !is_top_level(word))
}

/// Whether a label can be the last of a host name.
fn is_top_level(label: &[u8]) -> bool {
    // The label of a name in another script (RFC 5890 §2.3.2.1).
    let is_encoded = |prefix: &[u8]| label.len() > 4 && prefix.eq_ignore_ascii_case(b"xn--");
    if label.get(..4).is_some_and(is_encoded) {
        return true;
    }
    label.iter().all(u8::is_ascii_alphabetic)
        && (label.len() == 2 || (label.len() <= 16 && TOP_LEVEL_KEYS.contains(&key(label))))
}

/// Up to 16 letters as a number, whatever their case.
const fn key(label: &[u8]) -> u128 {
    let (mut key, mut at) = (0, 0);
    while at < label.len() {
        key = key << 8 | label[at].to_ascii_lowercase() as u128;
        at += 1;
    }
    key
}

/// [`TOP_LEVEL`], to be compared at once.
const TOP_LEVEL_KEYS: [u128; TOP_LEVEL.len()] = {
    let mut keys = [0; TOP_LEVEL.len()];
    let mut at = 0;
    while at < TOP_LEVEL.len() {
        keys[at] = key(TOP_LEVEL[at].as_bytes());
        at += 1;
    }
    keys
};

/// Where an address between angle brackets ends, if `<` at `start` begins one.
pub(crate) fn bracketed_address(text: &[u8], start: usize) -> Option<usize> {
    let (mut end, mut has_at) = (start + 1, false);
    loop {
        match byte(text, end) {
            b'>' => return has_at.then_some(end + 1),
            0..=b' ' | b'<' => return None,
            byte => has_at |= byte == b'@',
        }
        end += 1;
    }
}

/// Where the path of a file ends, if `/` at `start` begins one.
pub(crate) fn path(text: &[u8], start: usize) -> Option<usize> {
    let begins = start == 0
        || matches!(
            byte(text, start - 1),
            0..=b' ' | b'"' | b'\'' | b'`' | b'|' | b'(' | b'[' | b'<' | b':' | b'='
        );
    let next = byte(text, start + 1);
    if !begins || !(is_word(next) || matches!(next, b'.' | b'_' | b'~')) {
        return None;
    }
    let end = run(text, start, |b| {
        b > b' '
            && b < 0x7F
            && !matches!(
                b,
                b':' | b';' | b',' | b'"' | b'\'' | b'`' | b')' | b']' | b'<' | b'>' | b'|'
            )
    });
    let end = trim(text, start, end);
    (end > start).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str) -> Seen {
        recognise(text.as_bytes(), 0, &mut 0)
    }

    #[test]
    fn addresses_and_hosts() {
        assert_eq!(
            seen("blocked@example.jp: no"),
            Seen::Shape(Shape::Email, 18)
        );
        assert_eq!(seen("a+b=c@[192.0.2.1] no"), Seen::Shape(Shape::Email, 16));
        assert_eq!(
            seen("mx.example.jp[192.0.2.1]"),
            Seen::Shape(Shape::Host, 13)
        );
        assert_eq!(seen("MX.EXAMPLE.JP. said"), Seen::Shape(Shape::Host, 13));
        assert_eq!(seen("mx.example.com:25 said"), Seen::Shape(Shape::Host, 17));
        assert_eq!(
            seen("mx.xn--wgv71a119e.xn--jvr189m said"),
            Seen::Shape(Shape::Host, 29)
        );
        assert_eq!(
            seen("www.example.com/user-unknown?a=b. Then"),
            Seen::Shape(Shape::Url, 32)
        );
        assert_eq!(
            seen("https://example.com/blocked) x"),
            Seen::Shape(Shape::Url, 27)
        );
        assert_eq!(seen("192.0.2.1 x"), Seen::Shape(Shape::Ip, 9));
        assert_eq!(seen("192.0.2.0/24 x"), Seen::Shape(Shape::Ip, 12));
        assert_eq!(seen("2001:db8::550 x"), Seen::Shape(Shape::Ip, 13));
        assert_eq!(seen("4.16.5.1x"), Seen::Words(9));
    }

    #[test]
    fn words_and_numbers() {
        assert_eq!(seen("unknown.Please"), Seen::Words(14));
        assert_eq!(seen("RESOLVER.ADR.RecipNotFound;"), Seen::Words(26));
        assert_eq!(seen("RESOLVER.RST.SendSizeLimit.Org"), Seen::Words(30));
        assert_eq!(seen("resolver.rst.sendsizelimit.org"), Seen::Words(30));
        assert_eq!(seen("a..example.com"), Seen::Words(14));
        assert_eq!(seen("full: 5"), Seen::Words(4));
        assert_eq!(seen("over-quota x"), Seen::Words(10));
        assert_eq!(seen("12:34:56 x"), Seen::Number(8));
        assert_eq!(seen("3.14 x"), Seen::Number(4));
    }

    #[test]
    fn case_tells_nothing_of_hosts() {
        for host in [
            "mail.myCompany.com",
            "mail.mycompany.com",
            "MAIL.MYCOMPANY.COM",
            "Mx.Example.Com",
            "Mail.Ru",
        ] {
            assert_eq!(seen(host), Seen::Shape(Shape::Host, host.len()), "{host}");
        }
    }

    #[test]
    fn sentences_without_a_space_between_them() {
        assert_eq!(may_be_sentences(b"unknown.No"), Some(7));
        assert_eq!(may_be_sentences(b"UNKNOWN.NO"), Some(7));
        assert_eq!(may_be_sentences(b"mx.example.no"), None);
        assert_eq!(may_be_sentences(b"mx1.no"), None);
        assert_eq!(may_be_sentences(b"example.jp"), None);
        for (text, begins) in [
            ("The user", true),
            ("no such user", true),
            ("A user", true),
            ("com", false),
            ("COM said", false),
            ("mx.example.jp", false),
            ("in-addr.arpa", false),
            ("1", false),
            ("", false),
        ] {
            assert_eq!(begins_sentence(text.as_bytes()), begins, "{text}");
        }
    }

    #[test]
    fn brackets_and_paths() {
        assert_eq!(bracketed_address(b"<a b@c>", 0), None);
        assert_eq!(bracketed_address(b"<\"x!\"@c>", 0), Some(8));
        assert_eq!(bracketed_address(b"<html>", 0), None);
        assert_eq!(path(b"/var/mail/full: quota", 0), Some(14));
        assert_eq!(path(b"spam/virus", 4), None);
        assert_eq!(path(b"/. ", 0), None);
    }

    #[test]
    fn addresses_and_labels_may_be_longer_than_any() {
        // The longest IPv6 address has 45 characters.
        let longest = "0000:0000:0000:0000:0000:ffff:192.168.100.228";
        assert_eq!(longest.len(), 45);
        assert_eq!(
            colons(longest.as_bytes(), 0),
            Some(Seen::Shape(Shape::Ip, 45))
        );
        let longer = format!("0:{longest}");
        assert_eq!(colons(longer.as_bytes(), 0), None);
        for length in [15, 16, 17, 63] {
            let host = format!("mx.{}", "a".repeat(length));
            assert_eq!(seen(&host), Seen::Words(host.len()), "{length}");
        }
        assert_eq!(seen("mx.localdomain"), Seen::Shape(Shape::Host, 14));
    }
}
