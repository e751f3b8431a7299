//! Texts that a phrase finds.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::read::{Seen, may_join, recognise};
use bounce_phrases::Shape;
use bounce_phrases::notation::{Atom, Pattern};
use bounce_phrases::spelling::read_word;

/// How many texts are made of a phrase.
const MOST: usize = 64;

/// What no phrase knows: it stands where any word may.
const ANY: &str = "zqxjkvbwpf";

/// Texts that a phrase finds.
pub(crate) struct Samples {
    /// The texts.
    pub texts: Vec<String>,
    /// Whether they stand for all texts that it finds: each of its words is in one of them, and a word that it
    /// does not know wherever there may be one.
    pub are_all: bool,
}

impl Samples {
    /// Makes texts of a phrase.
    pub(crate) fn of(phrase: &Pattern) -> Self {
        let all = every(phrase).filter(|all| all.len() <= MOST);
        let are_all = all.is_some();
        let runs = all.unwrap_or_else(|| vec![first(phrase)]);
        Self {
            texts: runs
                .iter()
                .map(|run| behind_a_word(&run.join(" ")))
                .collect(),
            are_all,
        }
    }
}

/// A text behind a word that no phrase knows: at its beginning, it may have a code.
pub(crate) fn behind_a_word(text: &str) -> String {
    format!("{ANY} {text}")
}

/// The first part of a phrase that is read as something else than words where it stands in a text: a host name, an
/// address, a number with dots.
pub(crate) fn no_words(phrase: &str) -> Option<&str> {
    let is_between = |c: char| c.is_whitespace() || "|()[]{}…".contains(c);
    phrase.split(is_between).find(|part| {
        let bytes = part.as_bytes();
        let is_word = bytes.first().is_some_and(u8::is_ascii_alphanumeric);
        let (_, end) = read_word(bytes, 0);
        is_word && may_join(bytes, end) && !matches!(recognise(bytes, 0, &mut 0), Seen::Words(_))
    })
}

/// Runs of words.
type Runs = Vec<Vec<String>>;

/// All runs of words that a pattern finds, unless they are too many.
fn every(pattern: &Pattern) -> Option<Runs> {
    match pattern {
        Pattern::Element(element) => Some(
            element
                .iter()
                .flat_map(words)
                .map(|word| vec![word])
                .collect(),
        ),
        Pattern::Gap => Some(vec![Vec::new(), vec![ANY.to_owned()]]),
        Pattern::Run(parts) => parts.iter().try_fold(vec![Vec::new()], |runs, part| {
            let parts = every(part)?;
            if runs.len() * parts.len() > MOST {
                return None;
            }
            let with = |run: &Vec<String>| {
                let run = run.clone();
                let add = move |part: &Vec<String>| [run.as_slice(), part].concat();
                parts.iter().map(add).collect::<Runs>()
            };
            Some(runs.iter().flat_map(with).collect())
        }),
        Pattern::Any(parts) => {
            let mut runs = Vec::new();
            for part in parts {
                runs.extend(every(part)?);
                if runs.len() > MOST {
                    return None;
                }
            }
            Some(runs)
        }
    }
}

/// One run of words that a pattern finds.
fn first(pattern: &Pattern) -> Vec<String> {
    match pattern {
        Pattern::Element(element) => element.iter().flat_map(words).take(1).collect(),
        Pattern::Gap => Vec::new(),
        Pattern::Run(parts) => parts.iter().flat_map(first).collect(),
        Pattern::Any(parts) => parts.first().map(first).unwrap_or_default(),
    }
}

/// Words that stand for an atom.
fn words(atom: &Atom) -> Vec<String> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    match atom {
        Atom::Word(word) => vec![text(word)],
        Atom::Stem(stem) => vec![text(stem), text(stem) + ANY],
        Atom::Shape(shape) => {
            let sample = match shape {
                Shape::Email => "<zq@example.com>",
                Shape::Host => "zq.example.com",
                Shape::Ip => "192.0.2.1",
                Shape::Url => "https://example.com/zq",
                Shape::Path => "/zq/zq",
            };
            vec![sample.to_owned()]
        }
    }
}
