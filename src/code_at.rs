//! Telling codes from other numbers by their form. Whether one can stand where it does, the scanner
//! decides.

use crate::enhanced_status::EnhancedStatusCode;
use crate::fold::ASCII;
use crate::reply_code::ReplyCode;
use crate::rules::marks::UNITS;

/// Whether a word stands here that makes the number before it a wait, a size or a count.
pub(crate) fn is_unit(text: &[u8], at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    let (first, second) = match *rest {
        [first, second, ..] => (first, second),
        [first] => (first, 0),
        [] => return false,
    };
    let seconds = UNIT_BEGINS[usize::from(first.to_ascii_lowercase())];
    seconds >> (second % 32) & 1 != 0
        && UNITS.iter().any(|unit| {
            let Some((start, rest)) = rest.split_at_checked(unit.len()) else {
                return false;
            };
            let rest = rest.strip_prefix(b"s").unwrap_or(rest);
            start.eq_ignore_ascii_case(unit.as_bytes())
                && rest.first().is_none_or(|byte| !byte.is_ascii_alphabetic())
        })
}

/// By the first byte of a unit, in lower case: the lowest five bits of the second, which are those of
/// a letter in either case, as the place of a bit.
const UNIT_BEGINS: [u32; 256] = {
    let mut begins = [0; 256];
    let mut at = 0;
    while at < UNITS.len() {
        let unit = UNITS[at].as_bytes();
        begins[unit[0] as usize] |= match unit.len() {
            1 => u32::MAX,
            _ => 1 << (unit[1] % 32),
        };
        at += 1;
    }
    begins
};

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
        || matches!(next(0), b'@' | b'%' | b'/')
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
    if goes_on && !(next(0) == b'.' && next(1).is_ascii_uppercase()) {
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
        for text in [
            "55", "5500", "650", "199", "550x", "550.1", "550:33", "550/2", "550%", "5 0",
        ] {
            assert_eq!(reply(text), None, "{text}");
        }
    }

    #[test]
    fn status_codes_have_three_numbers() {
        assert_eq!(status("5.1.1").as_deref(), Some("5.1.1"));
        assert_eq!(status("4.7.650)").as_deref(), Some("4.7.650"));
        assert_eq!(status("5.1.1. Then").as_deref(), Some("5.1.1"));
        for text in [
            "5.1", "3.1.1", "5.1.1.1", "5.1.1000", "5.1.1a", "5.1.1@x", "5..1", "55.1.1",
        ] {
            assert_eq!(status(text), None, "{text}");
        }
    }

    #[test]
    fn units_are_whole_words() {
        assert!(is_unit(b"seconds", 0));
        assert!(is_unit(b"KB.", 0));
        assert!(is_unit("\u{79d2}".as_bytes(), 0));
        assert!(!is_unit(b"mailbox", 0));
        assert!(!is_unit(b"secondary", 0));
    }
}
