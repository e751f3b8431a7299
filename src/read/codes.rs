//! Telling codes from other numbers by their form. Whether one can stand where it does, the scanner
//! decides.

use bounce_phrases::fold::{self, ASCII, Folded};
use bounce_phrases::written;
use bounce_rules::units::{BEHIND_UNITS, UNITS, Unit};

use crate::code::{EnhancedStatusCode, ReplyCode};
use crate::read::shape;

/// What the word that stands here says of the number before it; white space before the word does not
/// count.
pub(crate) fn unit_at(text: &[u8], at: usize) -> Option<Unit> {
    let rest = text.get(at..).unwrap_or_default();
    let blanks = rest.iter().take_while(|&&byte| byte <= b' ').count();
    let rest = rest.get(blanks..).unwrap_or_default();
    if rest.first() == Some(&FULL_WIDTH) {
        return full_width_unit(rest);
    }
    let (first, second) = match *rest {
        [first, second, ..] => (first, second),
        [first] => (first, 0),
        [] => return None,
    };
    let seconds = UNIT_BEGINS[usize::from(first.to_ascii_lowercase())];
    if seconds >> second_bit(second) & 1 == 0 {
        return None;
    }
    let is_whole = |unit: &str, behind: &[u8]| {
        if unit.is_ascii() {
            let behind = match *behind {
                [b's' | b'S', ref behind @ ..] => behind,
                _ => behind,
            };
            return !behind.first().is_some_and(u8::is_ascii_alphabetic);
        }
        fold::decode(behind).is_none_or(|(next, _)| {
            !matches!(fold::fold(next), Folded::Whole(_)) || BEHIND_UNITS.contains(next)
        })
    };
    UNITS.iter().find_map(|&(name, unit)| {
        let (start, behind) = rest.split_at_checked(name.len())?;
        let is_meant = start.eq_ignore_ascii_case(name.as_bytes()) && is_whole(name, behind);
        is_meant.then_some(unit)
    })
}

/// The first byte of the letters of U+FF01..=U+FFEF.
const FULL_WIDTH: u8 = 0xEF;

/// The unit that full-width letters spell.
#[cold]
fn full_width_unit(rest: &[u8]) -> Option<Unit> {
    let mut letters = [0; 16];
    let mut bytes = rest;
    for letter in &mut letters {
        let Some((c @ '\u{FF01}'..='\u{FF5E}', length)) = fold::decode(bytes) else {
            break;
        };
        *letter = (u32::from(c) - 0xFEE0) as u8;
        bytes = bytes.get(length..).unwrap_or_default();
    }
    unit_at(&letters, 0)
}

/// By the first byte of a unit, in lower case: the bytes that may come second, as [bits](second_bit).
const UNIT_BEGINS: [u32; 256] = {
    let mut begins = [0; 256];
    let mut at = 0;
    while at < UNITS.len() {
        let unit = UNITS[at].0.as_bytes();
        begins[unit[0] as usize] |= 1
            << match unit.len() {
                1 => second_bit(b' '),
                _ => second_bit(unit[1]),
            };
        at += 1;
    }
    begins
};

/// Which bit stands for the second byte of a word: the same one for a letter in either case, and one that
/// is no letter's for all that ends a word.
const fn second_bit(byte: u8) -> u32 {
    match byte {
        b'A'..=b'Z' | b'a'..=b'z' | 0x80.. => (byte % 32) as u32,
        _ => 31,
    }
}

/// Where the codes end with which a line begins that goes on a reply of several lines (RFC 5321
/// §4.2.1, RFC 2034 §4), if it does.
pub(crate) fn line_codes(text: &[u8], at: usize) -> Option<usize> {
    let (_, end) = reply_at(text, at)?;
    let after = match text.get(end) {
        Some(b' ' | b'-' | b'_') => end + 1,
        _ => end,
    };
    let behind = text.get(after..).unwrap_or_default();
    let blanks = behind.iter().take_while(|&&byte| byte <= b' ').count();
    Some(status_at(text, after + blanks).map_or(after, |(_, end)| end))
}

/// Whether a number with a unit stands here that looks like a code: "514 seconds".
pub(crate) fn is_measure(text: &[u8], at: usize) -> bool {
    reply_at(text, at).is_some_and(|(_, end)| unit_at(text, end) == Some(Unit::Measure))
}

/// Three digits that could be a reply code, and where they end.
pub(crate) fn reply_at(text: &[u8], at: usize) -> Option<(ReplyCode, usize)> {
    let &[
        first @ b'2'..=b'5',
        second @ b'0'..=b'9',
        third @ b'0'..=b'9',
        ref rest @ ..,
    ] = text.get(at..)?
    else {
        return None;
    };
    let digit = |byte: u8| u16::from(byte - b'0');
    let reply = ReplyCode::from_u16(digit(first) * 100 + digit(second) * 10 + digit(third))?;
    let next = |ahead: usize| rest.get(ahead).copied().unwrap_or(0);
    let goes_on = ASCII[usize::from(next(0))] > 1
        || matches!(next(0), b'@' | b'/')
        || rest
            .strip_prefix(b"%")
            .is_some_and(|behind| written::percent_space(behind).is_none())
        || (matches!(next(0), b'.' | b',' | b':') && next(1).is_ascii_digit());
    (!goes_on).then_some((reply, at + 3))
}

/// Three numbers with dots between them that could be an enhanced status code, and where they end.
pub(crate) fn status_at(text: &[u8], at: usize) -> Option<(EnhancedStatusCode, usize)> {
    let &[class @ (b'2' | b'4' | b'5'), b'.', ref rest @ ..] = text.get(at..)? else {
        return None;
    };
    let (subject, rest) = number(rest)?;
    let (detail, rest) = number(rest.strip_prefix(b".")?)?;
    let next = |ahead: usize| rest.get(ahead).copied().unwrap_or(0);
    let goes_on = ASCII[usize::from(next(0))] > 1
        || next(0) == b'@'
        || (matches!(next(0), b'.' | b'-') && ASCII[usize::from(next(1))] > 1);
    // "5.1.1.No such user": a sentence begins without a space before it.
    if goes_on && !(next(0) == b'.' && shape::begins_sentence(rest.get(1..).unwrap_or_default())) {
        return None;
    }
    let status = EnhancedStatusCode::from_parts(class - b'0', subject, detail)?;
    Some((status, text.len() - rest.len()))
}

/// The number that one to three digits write, and what is behind them.
#[inline(always)]
fn number(text: &[u8]) -> Option<(u16, &[u8])> {
    let (mut value, mut rest) = (0, text);
    while let [digit @ b'0'..=b'9', behind @ ..] = rest {
        if text.len() - rest.len() == 3 {
            return None;
        }
        value = value * 10 + u16::from(digit - b'0');
        rest = behind;
    }
    (rest.len() < text.len()).then_some((value, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(text: &str) -> Option<u16> {
        reply_at(text.as_bytes(), 0).map(|(code, _)| code.as_u16())
    }

    fn status(text: &str) -> Option<String> {
        status_at(text.as_bytes(), 0).map(|(code, _)| code.to_string())
    }

    #[test]
    fn reply_codes_have_three_digits() {
        assert_eq!(reply("550"), Some(550));
        assert_eq!(reply("550-x"), Some(550));
        assert_eq!(reply("550: x"), Some(550));
        assert_eq!(reply("421 x"), Some(421));
        assert_eq!(reply("550宛先不明"), Some(550));
        assert_eq!(reply("550%20x"), Some(550));
        for text in [
            "55", "5500", "650", "199", "550x", "550.1", "550:33", "550/2", "550%", "550%20 x",
            "5 0",
        ] {
            assert_eq!(reply(text), None, "{text}");
        }
    }

    #[test]
    fn status_codes_have_three_numbers() {
        assert_eq!(status("5.1.1").as_deref(), Some("5.1.1"));
        assert_eq!(status("4.7.650)").as_deref(), Some("4.7.650"));
        assert_eq!(status("5.1.1. Then").as_deref(), Some("5.1.1"));
        assert_eq!(status("5.1.1.Then").as_deref(), Some("5.1.1"));
        assert_eq!(status("5.1.1.then").as_deref(), Some("5.1.1"));
        assert_eq!(status("5.1.1宛先不明").as_deref(), Some("5.1.1"));
        assert_eq!(status("5.1.1-宛先不明").as_deref(), Some("5.1.1"));
        for text in [
            "5.1",
            "3.1.1",
            "5.1.1.1",
            "5.1.1000",
            "5.1.0001",
            "5.1.65537",
            "5.1.1a",
            "5.1.1@x",
            "5..1",
            "55.1.1",
            "5.7.0.com",
            "5.7.0.COM",
            "5.7.0.Com",
            "5.1.1.mx.Example.jp",
        ] {
            assert_eq!(status(text), None, "{text}");
        }
    }

    #[test]
    fn units_are_whole_words_in_any_case() {
        for (text, unit) in [
            ("seconds", Some(Unit::Measure)),
            ("SECONDS)", Some(Unit::Measure)),
            ("KB.", Some(Unit::Measure)),
            (" \t\r\n minutes", Some(Unit::Measure)),
            ("秒", Some(Unit::Measure)),
            ("秒後に", Some(Unit::Measure)),
            ("Message refused", Some(Unit::One)),
            ("MESSAGES", Some(Unit::Counted)),
            ("recipients per day", Some(Unit::Counted)),
            ("件まで", Some(Unit::Counted)),
            ("件名", None),
            ("通信", None),
            ("時間外", None),
            ("分かりません", None),
            ("mailbox", None),
            ("secondary", None),
            ("", None),
            ("  ", None),
        ] {
            assert_eq!(unit_at(text.as_bytes(), 0), unit, "{text}");
        }
    }

    #[test]
    fn lines_begin_with_codes() {
        for (text, end) in [
            ("514", Some(3)),
            ("550 5.1.1 x", Some(9)),
            ("550-5.1.1 x", Some(9)),
            ("550 \t 5.1.1 x", Some(11)),
            ("550-x", Some(4)),
            ("451 again", Some(4)),
            ("514 seconds", Some(4)),
            ("again", None),
            ("5140", None),
            ("", None),
        ] {
            assert_eq!(line_codes(text.as_bytes(), 0), end, "{text}");
        }
        assert!(is_measure(b"514 seconds", 0));
        assert!(!is_measure(b"514 messages", 0));
        assert!(!is_measure(b"30 seconds", 0));
    }
}
