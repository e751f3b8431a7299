//! Other ways to go over the same texts.

use std::collections::BTreeSet;

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use bounce_phrases::Shape;
use bounce_phrases::notation::{Atom, Pattern};
use regex::bytes::{RegexSet, RegexSetBuilder};

/// The limit: what reading the bytes costs at the least.
pub fn byte_loop(text: &[u8]) -> u64 {
    text.iter().fold(0u64, |hash, &byte| {
        hash.wrapping_mul(31).wrapping_add(u64::from(byte))
    })
}

/// What a user would write: each phrase as a regular expression.
///
/// Without Unicode: with it, the word boundaries alone make every text that is not ASCII slow.
pub fn regex_set(phrases: &[(Pattern, u16)]) -> Result<RegexSet, regex::Error> {
    let expressions = phrases.iter().map(|(pattern, _)| {
        let mut expression = String::new();
        write_regex(pattern, &mut expression);
        expression
    });
    RegexSetBuilder::new(expressions)
        .unicode(false)
        .case_insensitive(true)
        .size_limit(200 << 20)
        .dfa_size_limit(64 << 20)
        .build()
}

/// Words, each with what may stand behind it before the next.
fn write_regex(pattern: &Pattern, out: &mut String) {
    const BETWEEN: &str = r"[^0-9A-Za-z\x80-\xFF]";
    match pattern {
        Pattern::Gap => *out += &format!(r"(?:[0-9A-Za-z\x80-\xFF]+{BETWEEN}+){{0,5}}?"),
        Pattern::Run(run) => run.iter().for_each(|part| write_regex(part, out)),
        Pattern::Any(any) => {
            *out += "(?:";
            for (at, part) in any.iter().enumerate() {
                *out += if at == 0 { "" } else { "|" };
                write_regex(part, out);
            }
            *out += ")";
        }
        Pattern::Element(element) => {
            let atoms: Vec<String> = element.iter().map(atom_regex).collect();
            *out += &format!("(?:{}){BETWEEN}*", atoms.join("|"));
        }
    }
}

fn atom_regex(atom: &Atom) -> String {
    let word = |bytes: &[u8]| regex::escape(&String::from_utf8_lossy(bytes));
    match atom {
        Atom::Word(bytes) if bytes.is_ascii() => format!(r"\b{}\b", word(bytes)),
        Atom::Stem(bytes) if bytes.is_ascii() => format!(r"\b{}\w*", word(bytes)),
        Atom::Word(bytes) => word(bytes),
        Atom::Stem(bytes) => format!(r"{}[\w\x80-\xFF]*", word(bytes)),
        Atom::Shape(shape) => match shape {
            Shape::Email => r"[^\s@]+@[^\s@]+",
            Shape::Host => r"[\w-]+(?:\.[\w-]+)+",
            Shape::Ip => r"\d+(?:\.\d+){3}|[0-9a-f]*:[0-9a-f:]+",
            Shape::Url => r"\w+://\S+",
            Shape::Path => r"/\S+",
        }
        .to_owned(),
    }
}

/// The literal runs of words in the phrases, with a space between two words: what can be looked for
/// without alternatives, gaps and word boundaries.
pub fn literals(phrases: &[(Pattern, u16)]) -> Vec<String> {
    let mut all = BTreeSet::new();
    for (pattern, _) in phrases {
        let mut run = String::new();
        gather(pattern, &mut run, &mut all);
        all.insert(run);
    }
    all.remove("");
    all.into_iter().collect()
}

fn gather(pattern: &Pattern, run: &mut String, all: &mut BTreeSet<String>) {
    match pattern {
        Pattern::Gap => {
            all.insert(std::mem::take(run));
        }
        Pattern::Run(parts) => parts.iter().for_each(|part| gather(part, run, all)),
        Pattern::Any(parts) => {
            all.insert(std::mem::take(run));
            for part in parts {
                gather(part, run, all);
                all.insert(std::mem::take(run));
            }
        }
        Pattern::Element(element) => {
            let mut words = element.iter().filter_map(literal);
            match (words.next(), words.next()) {
                (Some((word, is_whole)), None) if element.len() == 1 => {
                    // Characters that are words stand side by side.
                    if !run.is_empty() && !is_whole {
                        run.push(' ');
                    }
                    *run += &word;
                }
                _ => {
                    all.insert(std::mem::take(run));
                    all.extend(element.iter().filter_map(literal).map(|(word, _)| word));
                }
            }
        }
    }
}

/// A word or the beginning of one, and whether it is a single character that is a word.
fn literal(atom: &Atom) -> Option<(String, bool)> {
    let (Atom::Word(bytes) | Atom::Stem(bytes)) = atom else {
        return None;
    };
    let word = String::from_utf8_lossy(bytes).into_owned();
    let is_whole = !word.is_ascii() && word.chars().count() == 1;
    Some((word, is_whole))
}

/// All of these words and runs at once, in any case of ASCII letters.
pub fn aho_corasick(literals: &[String], kind: AhoCorasickKind) -> AhoCorasick {
    AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .kind(Some(kind))
        .build(literals)
        .expect("the automaton has room")
}
