//! The wait that a server states: "try again in 5 minutes", "5分後".
//!
//! What announces a wait is in `bounce_rules::waits`; here the number and its unit are read.

#[cfg(test)]
mod tests;

use core::time::Duration;

use bounce_phrases::fold::{self, ASCII, Folded};
use bounce_rules::waits::{JOINERS, NOT_AHEAD, NUMBERS, RANGES, UNITS};

use crate::read::codes::{is_measure, line_codes};

/// The longest wait that is believed, in seconds: seven days.
pub(crate) const LONGEST: u64 = 7 * 24 * 60 * 60;

/// The wait that begins with the number or the number word at `at`, and where it ends: behind its
/// last unit. From one second to seven days; anything else is a limit, a size or a mistake.
///
/// A number without a unit is none, but for `seconds`, where what announces it means seconds. Two
/// numbers with a colon need a unit too, since they may be a time of day (`14:30`); three are hours,
/// minutes and seconds. Of a range (`5-10 minutes`) it is the larger.
pub(crate) fn read(text: &[u8], at: usize, seconds: bool) -> Option<(Duration, usize)> {
    // "1.5 minutes" is not "5 minutes", nor "x5" a number.
    let before = |ahead: usize| {
        let byte = at.checked_sub(ahead).and_then(|before| text.get(before));
        byte.copied().unwrap_or(b' ')
    };
    let goes_on = matches!(before(1), b'.' | b',' | b':') && before(2).is_ascii_digit();
    if goes_on || before(1).is_ascii_alphanumeric() {
        return None;
    }
    let (tenths, end) = match clock(text, at) {
        Some(found) => found,
        None => match span(text, at) {
            Some(first) => rest(text, first),
            None if seconds => bare(text, at)?,
            None => return None,
        },
    };
    if is_past(text, end) {
        return None;
    }
    // A part of a second is rounded up: to come back too early helps nobody.
    let wait = tenths.div_ceil(10);
    (1..=LONGEST)
        .contains(&wait)
        .then(|| (Duration::from_secs(wait), end))
}

/// Whether a number or a number word can begin with the byte at `at`: a quick test before [`read`].
pub(crate) fn may_begin(text: &[u8], at: usize) -> bool {
    let byte = |at: usize| text.get(at).map_or(b' ', u8::to_ascii_lowercase);
    let (first, second) = (byte(at), byte(at + 1));
    // A letter outside ASCII may be any.
    let is_second = match second {
        0x80.. => true,
        b'a'..=b'z' => BEGINS[usize::from(first)] >> (second % 32) & 1 != 0,
        _ => BEGINS[usize::from(first)] & 1 != 0,
    };
    is_second && BEGINS[usize::from(first)] != 0
}

/// By the first byte of numbers and number words, in lower case: the letters that may come second, as
/// bits; the lowest is for no letter.
const BEGINS: [u32; 256] = {
    let mut begins = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        if byte >= 0x80 || (byte as u8).is_ascii_digit() {
            begins[byte] = u32::MAX;
        }
        byte += 1;
    }
    let mut at = 0;
    while at < NUMBERS.len() {
        let word = NUMBERS[at].0.as_bytes();
        begins[word[0] as usize] |= match word.len() {
            1 => 1,
            _ => 1 << (word[1] % 32),
        };
        at += 1;
    }
    begins
};

/// The wait whose last unit begins at `unit`, and where it begins: what [`AFTER`](bounce_rules::waits::AFTER) tells stands
/// behind its number, so the number is looked for before it.
pub(crate) fn read_back(text: &[u8], unit: usize) -> Option<(Duration, usize)> {
    // "12 hours, 30 minutes and 30 seconds", and as much again for wider characters.
    const FARTHEST: usize = 64;
    // "12 hours, 30 minutes and 30 seconds" has seven words before its last unit.
    const MOST_WORDS: usize = 8;
    let is_inside = |at: usize| matches!(text.get(at), Some(0x80..0xC0));
    let mut at = unit.saturating_sub(FARTHEST);
    while is_inside(at) {
        at += 1;
    }
    // Where the last words begin that a number may be.
    let (mut begins, mut count) = ([unit; MOST_WORDS], 0);
    let mut was_letter = false;
    while at < unit {
        let (c, length) = fold::decode(text.get(at..)?)?;
        let folded = fold::fold(c);
        let is_letter = matches!(folded, Folded::Letter(_));
        let is_word = (is_letter && !was_letter) || matches!(folded, Folded::Whole(_));
        if is_word && may_begin(text, at) {
            begins[count % MOST_WORDS] = at;
            count += 1;
        }
        was_letter = is_letter;
        at += length;
    }
    (count.saturating_sub(MOST_WORDS)..count).find_map(|word| {
        let at = begins[word % MOST_WORDS];
        let (wait, end) = read(text, at, false)?;
        (end > unit).then_some((wait, at))
    })
}

/// A number with its unit.
#[derive(Clone, Copy)]
struct Span {
    /// Tenths of a second.
    tenths: u64,
    /// Seconds in the unit.
    unit: u64,
    /// Where the unit ends.
    end: usize,
}

/// One number, or a range of two, and their unit.
fn span(text: &[u8], at: usize) -> Option<Span> {
    let (mut tenths, mut next) = number(text, at)?;
    // "5-10 minutes"
    if let Some(second) = after_any(text, next, RANGES)
        && let Some((larger, end)) = number(text, second)
        && larger >= tenths
    {
        (tenths, next) = (larger, end);
    }
    let (unit, end) = unit(text, next)?;
    Some(Span {
        tenths: tenths.saturating_mul(unit),
        unit,
        end,
    })
}

/// What goes on behind a span: smaller units that are added to it, or the larger end of a range.
fn rest(text: &[u8], first: Span) -> (u64, usize) {
    // "1 minute to 1 hour"
    if let Some(at) = after_any(text, first.end, RANGES)
        && let Some(second) = span(text, at)
        && second.tenths >= first.tenths
    {
        return (second.tenths, second.end);
    }
    // "1 hour and 30 minutes": hours, minutes and seconds at most.
    let mut sum = first;
    for _ in 0..3 {
        let at = after_any(text, sum.end, JOINERS).unwrap_or(spaces(text, sum.end));
        match span(text, at) {
            Some(next) if next.unit < sum.unit => {
                sum = Span {
                    tenths: sum.tenths.saturating_add(next.tenths),
                    ..next
                };
            }
            _ => break,
        }
    }
    (sum.tenths, sum.end)
}

/// Hours, minutes and seconds, or two of them with a unit behind, with colons between them.
fn clock(text: &[u8], at: usize) -> Option<(u64, usize)> {
    let (first, end) = integer(text, at)?;
    let (second, end) = two_digits(text, colon(text, end)?)?;
    let is_over = |end: usize| !matches!(text.get(end), Some(byte) if byte.is_ascii_alphanumeric() || *byte == b':');
    let units = match colon(text, end) {
        Some(at) => {
            let (third, end) = two_digits(text, at)?;
            let hours = first
                .saturating_mul(3600)
                .saturating_add(second * 60 + third);
            let is_time_of_day = word(text, spaces(text, end)).is_some_and(|(word, _)| {
                let mut known = TIMES_OF_DAY.iter().map(|known| known.as_bytes());
                known.any(|known| known == word.as_bytes())
            });
            return (is_over(end) && !is_time_of_day).then(|| (hours.saturating_mul(10), end));
        }
        None => unit(text, end),
    };
    let (unit, end) = units?;
    let part = first
        .saturating_mul(unit)
        .saturating_add(second * (unit / 60));
    (unit >= 60).then(|| (part.saturating_mul(10), end))
}

/// What makes three numbers with colons a time of day.
const TIMES_OF_DAY: &[&str] = &["am", "pm", "utc", "gmt", "uhr", "est", "cet", "jst", "z"];

/// A number that can have no unit: nothing but the end of what is said stands behind it.
fn bare(text: &[u8], at: usize) -> Option<(u64, usize)> {
    let (tenths, end) = number(text, at)?;
    text.get(at..end)?.first()?.is_ascii_digit().then_some(())?;
    let blank = |at: usize| {
        let (c, length) = text.get(at..).and_then(fold::decode)?;
        let is_blank = !matches!(c, '\r' | '\n') && matches!(fold::fold(c), Folded::Space);
        is_blank.then_some(at + length)
    };
    let mut behind = end;
    while let Some(next) = blank(behind) {
        behind = next;
    }
    let next = |ahead: usize| text.get(behind + ahead).copied().unwrap_or(b' ');
    let word_follows = || starts_word(text, spaces(text, behind));
    let is_over = match next(0) {
        b'.' | b',' | b';' => next(1) <= b' ' || blank(behind + 1).is_some(),
        b')' | b']' | b'"' => true,
        // A line that begins with white space goes on with the one before.
        b'\r' if next(1) == b'\n' => blank(behind + 2).is_none() || !word_follows(),
        b'\n' => blank(behind + 1).is_none() || !word_follows(),
        _ if behind == text.len() => true,
        _ => behind > end && !word_follows(),
    };
    is_over.then_some((tenths, end))
}

/// Whether a letter or a digit stands here.
fn starts_word(text: &[u8], at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    fold::decode(rest)
        .is_some_and(|(c, _)| matches!(fold::fold(c), Folded::Letter(_) | Folded::Whole(_)))
}

/// Whether the words behind a span say that it is over already.
fn is_past(text: &[u8], end: usize) -> bool {
    after_any(text, end, NOT_AHEAD).is_some()
}

/// Tenths of a number in digits, in words, or in Chinese numerals, and where it ends.
fn number(text: &[u8], at: usize) -> Option<(u64, usize)> {
    if let Some((value, end)) = integer(text, at) {
        return Some(decimals(text, value, end)).flatten();
    }
    if let Some((word, end)) = word(text, at) {
        let word = word.as_bytes();
        let value = NUMBERS.iter().find(|(name, _)| is_word(name, word))?.1;
        return Some((value * 10, end));
    }
    let (value, end) = kanji(text, at)?;
    Some((value * 10, end))
}

/// Tenths of the number that began so, with the digits behind a point or comma.
fn decimals(text: &[u8], value: u64, end: usize) -> Option<(u64, usize)> {
    let tenths = value.saturating_mul(10);
    if !matches!(text.get(end), Some(b'.' | b',')) {
        return Some((tenths, end));
    }
    let Some((_, after)) = integer(text, end + 1) else {
        return Some((tenths, end));
    };
    let is_comma = text.get(end) == Some(&b',');
    match text.get(end + 1..after)? {
        [digit @ b'0'..=b'9'] | [digit @ b'0'..=b'9', _] => {
            Some((tenths.saturating_add(u64::from(digit - b'0')), after))
        }
        // "3,600 seconds"; "3.600" may be either.
        [b'0'..=b'9', _, _] if is_comma && (1..1000).contains(&value) => {
            let (rest, _) = integer(text, end + 1)?;
            let value = value.saturating_mul(1000).saturating_add(rest);
            Some((value.saturating_mul(10), after))
        }
        _ => None,
    }
}

/// A run of digits of either width.
fn integer(text: &[u8], at: usize) -> Option<(u64, usize)> {
    let (mut value, mut end) = (0u64, at);
    while let Some((digit, length)) = digit(text, end) {
        value = value.saturating_mul(10).saturating_add(digit);
        end += length;
    }
    (end > at).then_some((value, end))
}

fn digit(text: &[u8], at: usize) -> Option<(u64, usize)> {
    let (c, length) = fold::decode(text.get(at..)?)?;
    match c {
        '0'..='9' => Some((u64::from(c) - u64::from('0'), length)),
        '０'..='９' => Some((u64::from(c) - u64::from('０'), length)),
        _ => None,
    }
}

fn two_digits(text: &[u8], at: usize) -> Option<(u64, usize)> {
    let (value, end) = integer(text, at)?;
    // Two bytes, or six in full width.
    (value < 60 && matches!(end - at, 2 | 6)).then_some((value, end))
}

fn colon(text: &[u8], at: usize) -> Option<usize> {
    let (c, length) = fold::decode(text.get(at..)?)?;
    matches!(c, ':' | '：').then_some(at + length)
}

/// A number below a hundred in Chinese numerals: 五, 十五, 三十.
fn kanji(text: &[u8], at: usize) -> Option<(u64, usize)> {
    const DIGITS: [char; 9] = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
    let digit = |at: usize| {
        let (c, length) = fold::decode(text.get(at..)?)?;
        let c = if matches!(c, '两' | '兩') { '二' } else { c };
        let value = (1..).zip(DIGITS).find(|&(_, digit)| digit == c)?.0;
        Some((value, at + length))
    };
    let ten = |at: usize| {
        let (c, length) = fold::decode(text.get(at..)?)?;
        (c == '十').then_some(at + length)
    };
    let (tens, end) = digit(at).map_or((1, at), |found| found);
    let Some(end) = ten(end) else {
        return digit(at);
    };
    let (ones, end) = digit(end).unwrap_or((0, end));
    // "十分" is "enough" more often than "ten minutes".
    let rest = text.get(end..)?;
    let is_ten = (tens, ones) == (1, 0);
    let is_minute = !is_ten
        || rest.strip_prefix("分".as_bytes()).is_none_or(|rest| {
            ["後", "后", "間", "间", "钟", "鐘", "以", "ほど", "程"]
                .iter()
                .any(|next| rest.starts_with(next.as_bytes()))
        });
    is_minute.then_some((tens * 10 + ones, end))
}

/// The seconds in the unit that stands here, or behind a space or hyphen, and where it ends.
fn unit(text: &[u8], at: usize) -> Option<(u64, usize)> {
    let at = match text.get(at) {
        Some(b'-') => at + 1,
        _ => spaces(text, at),
    };
    let may_begin = |&byte: &u8| UNIT_BEGINS[usize::from(byte.to_ascii_lowercase())];
    if !text.get(at).is_some_and(may_begin) {
        return None;
    }
    if let Some((word, end)) = word(text, at) {
        let word = word.as_bytes();
        let found = UNITS
            .iter()
            .find(|(_, names)| names.iter().any(|name| is_word(name, word)));
        return found.map(|&(seconds, _)| (seconds, end));
    }
    // What is left are words without spaces between them.
    let rest = text
        .get(at..)
        .filter(|rest| rest.first().is_some_and(|byte| !byte.is_ascii()))?;
    UNITS
        .iter()
        .flat_map(|(seconds, names)| names.iter().map(|name| (*seconds, *name)))
        .filter(|(_, name)| match (name.as_bytes(), rest) {
            // Most differ in their first character.
            ([a, b, c, behind @ ..], [x, y, z, rest @ ..]) => {
                (a == x) & (b == y) & (c == z) && rest.starts_with(behind)
            }
            _ => false,
        })
        .max_by_key(|(_, name)| name.len())
        .filter(|(_, name)| {
            name.chars()
                .next()
                .is_some_and(|c| matches!(fold::fold(c), Folded::Whole(_)))
        })
        .map(|(seconds, name)| (seconds, at + name.len()))
}

/// Whether a name is this word. Most differ in their first letter, which takes no call to see.
fn is_word(name: &str, word: &[u8]) -> bool {
    let name = name.as_bytes();
    name.first() == word.first() && name == word
}

/// By the first byte of a unit's name, in lower case: whether there is one. Accented and Cyrillic letters,
/// and those in full width, are others before they are folded; and characters that are ignored may come
/// first.
const UNIT_BEGINS: [bool; 256] = {
    let mut begins = [false; 256];
    let mut folded = [0xC2, 0xC3, 0xC4, 0xC5, 0xD0, 0xD1, 0xE2, 0xEF].as_slice();
    while let [first, rest @ ..] = folded {
        begins[*first as usize] = true;
        folded = rest;
    }
    let mut unit = 0;
    while unit < UNITS.len() {
        let names = UNITS[unit].1;
        let mut at = 0;
        while at < names.len() {
            begins[names[at].as_bytes()[0] as usize] = true;
            at += 1;
        }
        unit += 1;
    }
    begins
};

/// Behind the longest of these that stands here, and behind the spaces around it.
fn after_any(text: &[u8], at: usize, any: &[&str]) -> Option<usize> {
    let at = spaces(text, at);
    let rest = text.get(at..)?;
    let word = word(text, at);
    any.iter()
        .filter_map(|known| match &word {
            Some((word, end)) => (word.as_bytes() == known.as_bytes()).then_some(*end),
            None => rest
                .starts_with(known.as_bytes())
                .then_some(at + known.len()),
        })
        .max()
        .map(|end| spaces(text, end))
}

/// Behind white space. A line's end is some, with the codes that a reply of several lines repeats at
/// the head of the next; an empty line is none.
pub(crate) fn spaces(text: &[u8], at: usize) -> usize {
    spaces_and_codes(text, at, |_| true)
}

/// The same, where a number may stand: at the head of a line it is one, and no code, if it has a unit.
pub(crate) fn spaces_before_number(text: &[u8], at: usize) -> usize {
    spaces_and_codes(text, at, |line| !is_measure(text, line))
}

/// Behind white space, and behind those codes at the heads of lines that `are_codes` takes for such.
fn spaces_and_codes(text: &[u8], at: usize, are_codes: impl Fn(usize) -> bool) -> usize {
    // Behind the codes of the line that begins at a byte; none for an empty line.
    let line = |at: usize| match text.get(at) {
        None | Some(b'\r' | b'\n') => None,
        Some(_) if are_codes(at) => Some(line_codes(text, at).unwrap_or(at)),
        Some(_) => Some(at),
    };
    let mut end = at;
    while let Some((c, length)) = text.get(end..).and_then(fold::decode) {
        let next = end + length;
        let begin = match c {
            '\n' => line(next),
            _ if matches!(fold::fold(c), Folded::Space) => Some(next),
            _ => None,
        };
        match begin {
            Some(begin) => end = begin,
            None => break,
        }
    }
    end
}

/// A word, folded; one that is longer than any of ours is cut.
struct Word {
    bytes: [u8; 24],
    length: usize,
}

impl Word {
    const NONE_OF_OURS: Self = Self {
        bytes: [0; 24],
        length: 0,
    };

    fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }
}

/// The word of letters that stands here, and where it ends; digits end it. A word that is longer than any of
/// ours is none of them, and ends where it became too long.
fn word(text: &[u8], at: usize) -> Option<(Word, usize)> {
    let mut word = Word::NONE_OF_OURS;
    let mut end = at;
    loop {
        // Most words are of ASCII letters.
        if let Some(&byte @ ..0x80) = text.get(end) {
            let letter = ASCII[usize::from(byte)];
            if !letter.is_ascii_lowercase() {
                break;
            }
            let Some(free) = word.bytes.get_mut(word.length) else {
                return Some((Word::NONE_OF_OURS, end));
            };
            *free = letter;
            word.length += 1;
            end += 1;
            continue;
        }
        let Some((c, length)) = text.get(end..).and_then(fold::decode) else {
            break;
        };
        match fold::fold(c) {
            Folded::Letter(letter) if !letter.as_slice().iter().any(u8::is_ascii_digit) => {
                let letter = letter.as_slice();
                let room = word.length..word.length + letter.len();
                let Some(free) = word.bytes.get_mut(room) else {
                    return Some((Word::NONE_OF_OURS, end));
                };
                free.copy_from_slice(letter);
                word.length += letter.len();
            }
            Folded::Ignored => {}
            _ => break,
        }
        end += length;
    }
    (word.length > 0).then_some((word, end))
}
