//! What of a regular expression must stand in a text for it to match, and how large it is.

use alloc::vec;
use alloc::vec::Vec;

use regex_syntax::hir::{Class, Hir, HirKind};

/// The shortest literal that is worth looking for.
const SHORTEST: usize = 3;
/// How many bytes of a literal are looked for.
const LONGEST: usize = 24;
/// How many literals are looked for, of which one must be there.
const MOST: usize = 32;

/// Letters outside ASCII that are read as letters of ASCII where case does not count: the long s and the sign for
/// Kelvin. A text with one of them may hold a literal in other bytes.
pub(crate) const ALIASES: [&str; 2] = ["\u{17f}", "\u{212a}"];

/// Literals of which one stands in whatever the expression matches, in any case, unless one of the [`ALIASES`]
/// does; none if there are no such literals.
pub(crate) fn needed(hir: &Hir) -> Option<Vec<Vec<u8>>> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => None,
        HirKind::Literal(_) | HirKind::Class(_) => worth(letters(hir)?),
        HirKind::Repetition(repeated) if repeated.min > 0 => needed(&repeated.sub),
        HirKind::Repetition(_) => None,
        HirKind::Capture(capture) => needed(&capture.sub),
        HirKind::Alternation(any) => {
            let mut all = Vec::new();
            for part in any {
                all.extend(needed(part)?);
            }
            all.sort();
            all.dedup();
            (all.len() <= MOST).then_some(all)
        }
        HirKind::Concat(parts) => {
            let (mut best, mut run) = (None, Vec::new());
            for part in parts {
                match letters(part) {
                    Some(letters) => run.extend(letters),
                    None => {
                        best = better(best, worth(core::mem::take(&mut run)));
                        best = better(best, needed(part));
                    }
                }
            }
            better(best, worth(run))
        }
    }
}

/// A literal, if it is worth looking for.
fn worth(mut literal: Vec<u8>) -> Option<Vec<Vec<u8>>> {
    if literal.len() < SHORTEST {
        return None;
    }
    literal.truncate(LONGEST);
    Some(vec![literal])
}

/// Those of two sets of literals that stand in fewer texts: of which the shortest is longer.
fn better(first: Option<Vec<Vec<u8>>>, second: Option<Vec<Vec<u8>>>) -> Option<Vec<Vec<u8>>> {
    let shortest = |set: &Vec<Vec<u8>>| set.iter().map(Vec::len).min();
    match (first, second) {
        (Some(first), Some(second)) if shortest(&first) >= shortest(&second) => Some(first),
        (first, second) => second.or(first),
    }
}

/// The bytes that an expression stands for, if it stands for nothing else but for their case: small letters for
/// those whose case does not count.
fn letters(hir: &Hir) -> Option<Vec<u8>> {
    match hir.kind() {
        HirKind::Literal(literal) => Some(literal.0.to_vec()),
        HirKind::Class(Class::Unicode(class)) => {
            let mut letter = None;
            for range in class.iter() {
                for c in range.start()..=range.end() {
                    let small = match c {
                        '\u{17f}' => 's',
                        '\u{212a}' => 'k',
                        c if c.is_ascii_alphabetic() => c.to_ascii_lowercase(),
                        _ => return None,
                    };
                    if letter.replace(small).is_some_and(|before| before != small) {
                        return None;
                    }
                }
            }
            letter.map(|letter| vec![letter as u8])
        }
        HirKind::Class(Class::Bytes(class)) => {
            let mut letter = None;
            for range in class.iter() {
                for byte in range.start()..=range.end() {
                    let small = byte.to_ascii_lowercase();
                    let is_other = letter.replace(small).is_some_and(|before| before != small);
                    if is_other || !byte.is_ascii_alphabetic() {
                        return None;
                    }
                }
            }
            letter.map(|letter| vec![letter])
        }
        HirKind::Capture(capture) => letters(&capture.sub),
        _ => None,
    }
}

/// How many states an automaton has at most that is made of an expression.
pub(crate) fn states(hir: &Hir) -> u64 {
    /// What a range of characters takes: as many states as a character has bytes, twice, since a range may
    /// begin and end within a run of continuation bytes.
    const RANGE: u64 = 8;
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => 1,
        HirKind::Literal(literal) => literal.0.len() as u64,
        HirKind::Class(Class::Unicode(class)) => RANGE * (1 + class.ranges().len() as u64),
        HirKind::Class(Class::Bytes(class)) => 1 + class.ranges().len() as u64,
        HirKind::Repetition(repeated) => {
            let times = u64::from(repeated.max.unwrap_or(repeated.min)).max(1);
            (states(&repeated.sub) + 2).saturating_mul(times + 1)
        }
        HirKind::Capture(capture) => states(&capture.sub) + 2,
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            let of_parts = parts.iter().map(|part| states(part) + 1);
            of_parts.fold(1, u64::saturating_add)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literals(pattern: &str) -> Option<Vec<alloc::string::String>> {
        let hir = regex_syntax::parse(pattern).unwrap();
        let all = needed(&hir)?;
        Some(
            all.into_iter()
                .map(|literal| alloc::string::String::from_utf8(literal).unwrap())
                .collect(),
        )
    }

    #[test]
    fn the_longest_literals_are_looked_for() {
        for (pattern, expected) in [
            (r"ACME-SPAM-\d{4}", &["ACME-SPAM-"][..]),
            (r"(?i)acme (mail)?box", &["acme "]),
            (r"(?i)task skills", &["task skills"]),
            (r"^5\d\d .*quota.*(exceeded|full)", &["quota"]),
            (r"(over|out of) (quota|space)", &["quota", "space"]),
            (r"(mailbox|inbox) is (full|shut)", &["inbox", "mailbox"]),
            (r"(spam)+", &["spam"]),
            (r"(?i-u)mailbox", &["mailbox"]),
            ("容量", &["容量"]),
        ] {
            assert_eq!(literals(pattern).unwrap(), expected, "{pattern}");
        }
        for pattern in [r"\d+", "a|quota", "(spam)*", "ab", "[a-z]{5}", "", "^$"] {
            assert_eq!(literals(pattern), None, "{pattern}");
        }
    }
}
