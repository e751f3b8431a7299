//! Telling codes from other numbers by their form. Whether one can stand where it does, the scanner
//! decides.

use crate::enhanced_status::EnhancedStatusCode;
use crate::fold::ASCII;
use crate::reply_code::ReplyCode;
use crate::rules::marks::UNITS;

/// Whether a word stands here that makes the number before it a wait, a size or a count.
pub(crate) fn is_unit(text: &[u8], at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    let Some(first) = rest.first() else {
        return false;
    };
    UNIT_BEGINS[usize::from(first.to_ascii_lowercase())]
        && UNITS.iter().any(|unit| {
            let Some((start, rest)) = rest.split_at_checked(unit.len()) else {
                return false;
            };
            let rest = rest.strip_prefix(b"s").unwrap_or(rest);
            start.eq_ignore_ascii_case(unit.as_bytes())
                && rest.first().is_none_or(|byte| !byte.is_ascii_alphabetic())
        })
}

/// The bytes that units begin with, in lower case.
const UNIT_BEGINS: [bool; 256] = {
    let mut begins = [false; 256];
    let mut at = 0;
    while at < UNITS.len() {
        begins[UNITS[at].as_bytes()[0] as usize] = true;
        at += 1;
    }
    begins
};

/// Three digits that could be a reply code, and where they end.
pub(crate) fn reply_at(text: &[u8], at: usize) -> Option<(ReplyCode, usize)> {
    let reply = ReplyCode::from_u16(value(text.get(at..at + 3)?)?)?;
    let next = |ahead: usize| text.get(at + 3 + ahead).copied().unwrap_or(0);
    let goes_on = ASCII[usize::from(next(0))] > 1
        || matches!(next(0), b'@' | b'%' | b'/')
        || (matches!(next(0), b'.' | b',' | b':') && next(1).is_ascii_digit());
    (!goes_on).then_some((reply, at + 3))
}

/// Three numbers with dots between them that could be an enhanced status code, and where they end.
pub(crate) fn status_at(text: &[u8], at: usize) -> Option<(EnhancedStatusCode, usize)> {
    let class_end = digits(text, at, 1)?;
    let subject = dot(text, class_end)?;
    let subject_end = digits(text, subject, 3)?;
    let detail = dot(text, subject_end)?;
    let end = digits(text, detail, 3)?;
    let next = |ahead: usize| text.get(end + ahead).copied().unwrap_or(0);
    let goes_on = ASCII[usize::from(next(0))] > 1
        || next(0) == b'@'
        || (matches!(next(0), b'.' | b'-') && ASCII[usize::from(next(1))] > 1);
    if goes_on && !(next(0) == b'.' && next(1).is_ascii_uppercase()) {
        return None;
    }
    let status = EnhancedStatusCode::from_parts(
        text.get(at)? - b'0',
        value(text.get(subject..subject_end)?)?,
        value(text.get(detail..end)?)?,
    )?;
    Some((status, end))
}

/// Where one to `most` digits end.
#[inline(always)]
fn digits(text: &[u8], at: usize, most: usize) -> Option<usize> {
    let is_digit = |ahead: usize| text.get(at + ahead).is_some_and(u8::is_ascii_digit);
    let mut count = 0;
    while count <= most && is_digit(count) {
        count += 1;
    }
    (1..=most).contains(&count).then_some(at + count)
}

/// The number that up to four digits write; none where there is anything else.
fn value(digits: &[u8]) -> Option<u16> {
    digits.iter().try_fold(0u16, |value, byte| {
        let digit = byte.is_ascii_digit().then(|| u16::from(byte - b'0'))?;
        value.checked_mul(10)?.checked_add(digit)
    })
}

fn dot(text: &[u8], at: usize) -> Option<usize> {
    (text.get(at) == Some(&b'.')).then_some(at + 1)
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
