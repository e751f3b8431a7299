//! The `key=value` pairs of which lines are made, and what values are written as.

use core::time::Duration;

use crate::code::EnhancedStatusCode;
use crate::log::find::find;

/// The pairs of a text, one after the other: `key=value`, with a separator between them. A value may be in
/// angle brackets or quotes, and then has the separator in it. What is no pair is passed over.
pub(super) struct Pairs<'a> {
    rest: &'a str,
    separator: &'static str,
    /// Whether a closing sign was looked for in vain, in the order of [`CLOSED`]: it is not looked for again.
    is_missing: [bool; CLOSED.len()],
}

/// What values are put in: the opening and the closing sign.
const CLOSED: [(char, char); 3] = [('<', '>'), ('"', '"'), ('\'', '\'')];

/// Goes over pairs that have this separator between them.
pub(super) const fn pairs<'a>(text: &'a str, separator: &'static str) -> Pairs<'a> {
    Pairs {
        rest: text,
        separator,
        is_missing: [false; CLOSED.len()],
    }
}

impl<'a> Pairs<'a> {
    /// Where the equals sign of a pair is, or else the end of a word that has none. Keys are short, so each byte is looked
    /// at.
    fn key(&self, text: &str) -> Result<usize, usize> {
        let (text, separator) = (text.as_bytes(), self.separator.as_bytes());
        for (at, &byte) in text.iter().enumerate() {
            if byte == b'=' {
                return Ok(at);
            }
            let may_end = separator.first() == Some(&byte);
            if may_end
                && text
                    .get(at..)
                    .is_some_and(|rest| rest.starts_with(separator))
            {
                return Err(at);
            }
        }
        Err(text.len())
    }

    /// What is not read yet.
    pub const fn rest(&self) -> &'a str {
        self.rest
    }
}

impl<'a> Iterator for Pairs<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let text = self.rest.trim_ascii_start();
            if text.is_empty() {
                return None;
            }
            let equals = match self.key(text) {
                Ok(equals) => equals,
                // A word that has no value.
                Err(end) => {
                    self.rest = text.get(end + self.separator.len()..).unwrap_or_default();
                    continue;
                }
            };
            let (key, behind) = text.split_at(equals);
            let value = behind.get(1..).unwrap_or_default();
            let closed = closed(value, &mut self.is_missing);
            let open = value.get(closed..).unwrap_or_default();
            let end = find(open, self.separator).map_or(value.len(), |at| closed + at);
            let (value, rest) = value.split_at(end);
            self.rest = rest.get(self.separator.len()..).unwrap_or_default();
            return Some((key.trim_ascii(), value.trim_ascii()));
        }
    }
}

/// How many bytes of a value are in brackets or quotes at its beginning.
fn closed(value: &str, is_missing: &mut [bool; CLOSED.len()]) -> usize {
    let Some(first) = value.bytes().next().map(char::from) else {
        return 0;
    };
    let kinds = CLOSED.iter().zip(is_missing);
    let Some((&(_, close), is_missing)) = kinds
        .filter(|(_, is_missing)| !**is_missing)
        .find(|((open, _), _)| *open == first)
    else {
        return 0;
    };
    let inner = value.get(1..).unwrap_or_default();
    // A quoted local part may have a bracket in it.
    let (mut is_quoted, mut is_escaped) = (close == '>' && inner.starts_with('"'), false);
    let mut quotes = 0;
    for (at, byte) in inner.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if is_quoted || close != '>' => is_escaped = true,
            b'"' if is_quoted => {
                quotes += 1;
                is_quoted = quotes < 2;
            }
            _ if is_quoted => {}
            _ if char::from(byte) == close => return at + 2,
            _ => {}
        }
    }
    *is_missing = true;
    0
}

/// A value without the brackets or the quotes around it.
pub(super) fn bare(value: &str) -> &str {
    for (open, close) in CLOSED {
        if let Some(inner) = value.strip_prefix(open)
            && let Some(inner) = inner.strip_suffix(close)
        {
            return inner;
        }
    }
    value
}

/// An enhanced status code, alone or with words behind it.
pub(super) fn status(value: &str) -> Option<EnhancedStatusCode> {
    let code = value.split_whitespace().next()?;
    EnhancedStatusCode::from_bytes(code.as_bytes()).ok()
}

/// A number of seconds, perhaps with a fraction.
pub(super) fn seconds(value: &str) -> Option<Duration> {
    Duration::try_from_secs_f64(value.parse().ok()?).ok()
}

/// A time with units, the largest first: `1d2h3m4s`, `0.5s`, `3s`; without any, seconds.
pub(super) fn with_units(value: &str) -> Option<Duration> {
    let mut sum = Duration::ZERO;
    let mut rest = value;
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.');
        let (number, behind) = rest.split_at(end.unwrap_or(rest.len()));
        let (unit, behind) = match behind.chars().next() {
            None => (1.0, ""),
            Some(unit) => {
                let length = match unit {
                    'w' => 604_800.0,
                    'd' => 86_400.0,
                    'h' => 3_600.0,
                    'm' => 60.0,
                    's' => 1.0,
                    _ => return None,
                };
                (length, behind.get(1..).unwrap_or_default())
            }
        };
        let number: f64 = number.parse().ok()?;
        sum = sum.checked_add(Duration::try_from_secs_f64(number * unit).ok()?)?;
        rest = behind;
    }
    (!value.is_empty()).then_some(sum)
}

/// A time of the clock, perhaps with days: `1+02:03:04`, `00:00:01`.
pub(super) fn clock(value: &str) -> Option<Duration> {
    let (days, rest) = value.split_once('+').unwrap_or(("0", value));
    let mut sum: u64 = days.parse().ok()?;
    let mut parts = rest.split(':');
    for limit in [24, 60, 60] {
        let part: u64 = parts.next()?.parse().ok()?;
        sum = sum.checked_mul(limit)?.checked_add(part)?;
    }
    Some(Duration::from_secs(sum))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(text: &'a str, separator: &'static str) -> alloc::vec::Vec<(&'a str, &'a str)> {
        pairs(text, separator).collect()
    }

    #[test]
    fn pairs_keep_what_is_in_brackets_and_quotes() {
        assert_eq!(
            found("to=<a@x>, relay=mx[192.0.2.1]:25, dsn=5.1.1", ", "),
            [
                ("to", "<a@x>"),
                ("relay", "mx[192.0.2.1]:25"),
                ("dsn", "5.1.1")
            ]
        );
        assert_eq!(
            found("to=<\"a, b>\"@x>, dsn=5.1.1", ", "),
            [("to", "<\"a, b>\"@x>"), ("dsn", "5.1.1")]
        );
        assert_eq!(
            found("a=\"b c\" word d='e f' g=", " "),
            [("a", "\"b c\""), ("d", "'e f'"), ("g", "")]
        );
        assert_eq!(
            found("to=<a@x>,<b@x>, c=d", ", "),
            [("to", "<a@x>,<b@x>"), ("c", "d")]
        );
        assert_eq!(
            found("to=<never closed, c=d", ", "),
            [("to", "<never closed"), ("c", "d")]
        );
        assert_eq!(found("", ", "), []);
    }

    #[test]
    fn what_is_never_closed_is_looked_for_once() {
        // Were it looked for again and again, this would take the square of the length.
        let text = "a=<b, ".repeat(100_000);
        assert_eq!(pairs(&text, ", ").count(), 100_000);
        let text = format!("{}a=b", "a, ".repeat(100_000));
        assert_eq!(pairs(&text, ", ").count(), 1);
        assert_eq!(
            found("a=<b, c=<d>, e=<\"f>", ", "),
            [("a", "<b, c=<d>"), ("e", "<\"f>")]
        );
    }

    #[test]
    fn times_are_read_as_each_program_writes_them() {
        let seconds_of = |time: Option<Duration>| time.map(|time| time.as_secs());
        assert_eq!(seconds_of(with_units("1d2h3m4s")), Some(93_784));
        assert_eq!(seconds_of(with_units("3s")), Some(3));
        assert_eq!(with_units("0.5s"), Some(Duration::from_millis(500)));
        assert_eq!(with_units("soon"), None);
        assert_eq!(with_units(""), None);
        assert_eq!(seconds_of(clock("1+02:03:04")), Some(93_784));
        assert_eq!(seconds_of(clock("00:00:01")), Some(1));
        assert_eq!(clock("1"), None);
        assert_eq!(clock("99999999999999999999+00:00:00"), None);
        assert_eq!(seconds("1e400"), None);
        assert_eq!(seconds("-1"), None);
    }
}
