//! Phrases: from their notation to runs of words.
//!
//! # Notation
//!
//! A phrase is a sequence of words, found in this order, in any case, with any white space, line
//! folding or punctuation between them. Accents and full-width forms do not count (`réjeté` is
//! `rejete`); an apostrophe is nothing in `couldn't`, and divides words elsewhere (`l'adresse`). A
//! hyphen or an underscore separates words, but `e-mail` and `e mail` are `email`. Forms of one word are read as
//! one of them (`users` as `user`), and `isn't` as `is not`. Text without spaces between words
//! (Chinese, Japanese, Korean) is taken character by character. The end of a sentence, an empty line
//! and a reply code that begins another reply end a phrase. E-mail addresses, host names, IP addresses
//! and URLs are not words: a phrase reads past them.
//!
//! | in a phrase | stands for |
//! |---|---|
//! | `full` | this word, and no longer one |
//! | `exceed*` | every word that begins so |
//! | `(mail box\|mailbox)` | one of these runs of words |
//! | `[is]`, `[has been\|is]` | one of these runs of words, or nothing |
//! | `…` | up to 5 words (20 characters of Chinese, Japanese or Korean), or nothing |
//! | `<email>` `<host>` `<ip>` `<url>` `<path>` | something of this shape must stand here |
//! | `{box}` | a set of words, which holds any of the above |
//!
//! A phrase spans at most 60 words, with those that its gaps may stand for; a word has up to 64 bytes, a stem
//! from 2 to 31; and brackets and sets stand in one another up to 16 deep.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use crate::fold::{self, Folded};
use crate::forms;
use crate::shape::Shape;
use crate::spelling::{LONGEST_WORD, MAIL};
use crate::tables::{LONGEST_STEM, SHORTEST_STEM};

/// How many brackets may stand in one another.
pub const DEEPEST: usize = 16;

/// How many words a phrase may span, with the words that its gaps may stand for: all that the search
/// remembers at any time.
pub const LONGEST_PHRASE: usize = 60;

/// A word, or what stands for a word: one alternative of an [`Element`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Atom {
    /// This word, folded.
    Word(Vec<u8>),
    /// Every word that begins with these folded bytes.
    Stem(Vec<u8>),
    /// A shape.
    Shape(Shape),
}

/// What a phrase asks of one word: one of these.
pub type Element = BTreeSet<Atom>;

/// A phrase, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// One word of the phrase.
    Element(Element),
    /// Any few words, or none.
    Gap,
    /// These, one after the other.
    Run(Vec<Pattern>),
    /// One of these.
    Any(Vec<Pattern>),
}

/// What is wrong with a phrase, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhraseError {
    /// The mistake.
    pub mistake: Mistake,
    /// The byte of the phrase at which it was noticed; for a mistake within a set, where the phrase names
    /// the set.
    pub at: usize,
}

/// A mistake in a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// A bracket is not closed, or one is closed that was not open.
    Unbalanced,
    /// There is no set or shape of this name.
    UnknownName(String),
    /// A part of it is empty, or it begins or ends with a gap.
    Empty,
    /// A `|` stands outside of brackets, where nobody sees how far its alternatives reach.
    BareAlternatives,
    /// More brackets stand in one another than [`DEEPEST`].
    TooDeep,
    /// It may span more words than [`LONGEST_PHRASE`].
    TooLong,
    /// A word is longer than [`LONGEST_WORD`] bytes.
    LongWord,
    /// What stands before a `*` is shorter than [`SHORTEST_STEM`] bytes or longer than [`LONGEST_STEM`].
    Stem,
}

impl Mistake {
    const fn at(self, at: usize) -> PhraseError {
        PhraseError { mistake: self, at }
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unbalanced => f.write_str("a bracket has no partner"),
            Self::UnknownName(name) => write!(f, "there is no set or shape {name:?}"),
            Self::Empty => {
                f.write_str("there is no word here, or the phrase begins or ends with a gap (`…`)")
            }
            Self::BareAlternatives => {
                f.write_str("`|` stands outside of brackets: write (these words|or these)")
            }
            Self::TooDeep => write!(f, "more than {DEEPEST} brackets stand in one another"),
            Self::TooLong => write!(f, "the phrase may span more than {LONGEST_PHRASE} words"),
            Self::LongWord => write!(f, "a word is longer than {LONGEST_WORD} bytes"),
            Self::Stem => write!(
                f,
                "what stands before `*` must have {SHORTEST_STEM} to {LONGEST_STEM} bytes"
            ),
        }
    }
}

impl fmt::Display for PhraseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, at byte {}", self.mistake, self.at)
    }
}

impl core::error::Error for PhraseError {}

/// A phrase, and below it a mark where the mistake is.
fn pointed_at(phrase: &str, error: &PhraseError) -> String {
    let before = phrase.get(..error.at).unwrap_or(phrase).chars().count();
    let PhraseError { mistake, .. } = error;
    format!("    {phrase}\n    {:before$}^ {mistake}", "")
}

/// Reads phrases that stand for one thing after the other, and numbers them by what they stand for, from 0.
/// The error names each phrase that cannot be read, and the thing that it stands for.
pub fn parse_all<'s, N: fmt::Display>(
    entries: impl IntoIterator<Item = (N, &'s [&'s str])>,
    sets: &dyn Fn(&str) -> Option<&'s str>,
) -> Result<Vec<(Pattern, u16)>, String> {
    let mut patterns = Vec::new();
    let mut wrong = Vec::new();
    for (number, (name, phrases)) in (0..).zip(entries) {
        for phrase in phrases {
            match parse(phrase, sets) {
                Ok(pattern) => patterns.push((pattern, number)),
                Err(error) => wrong.push(format!("{name}:\n{}", pointed_at(phrase, &error))),
            }
        }
    }
    if wrong.is_empty() {
        Ok(patterns)
    } else {
        Err(wrong.join("\n"))
    }
}

/// Reads a phrase. `sets` gives the text of a named set.
pub fn parse<'s>(
    phrase: &'s str,
    sets: &dyn Fn(&str) -> Option<&'s str>,
) -> Result<Pattern, PhraseError> {
    let mut parser = Parser {
        text: phrase,
        rest: phrase,
        sets,
        depth: 0,
    };
    let mut items = Vec::new();
    while let Some(next) = parser.next() {
        if next == '|' {
            return Err(Mistake::BareAlternatives.at(parser.at()));
        }
        put_behind(&mut items, parser.item()?);
    }
    match items.as_slice() {
        [] | [Pattern::Gap, ..] => Err(Mistake::Empty.at(0)),
        [.., Pattern::Gap] => Err(Mistake::Empty.at(phrase.len())),
        _ if items.iter().map(span).sum::<usize>() > LONGEST_PHRASE => {
            Err(Mistake::TooLong.at(phrase.len()))
        }
        _ => Ok(Pattern::Run(items.into_iter().map(single).collect())),
    }
}

/// How many words a part of a phrase may span.
fn span(pattern: &Pattern) -> usize {
    match pattern {
        Pattern::Element(_) => 1,
        Pattern::Gap => GAP,
        Pattern::Run(run) => run.iter().map(span).sum(),
        Pattern::Any(any) => any.iter().map(span).max().unwrap_or_default(),
    }
}

/// How many words a gap may stand for.
const GAP: usize = 5;

struct Parser<'s, 'f> {
    text: &'s str,
    rest: &'s str,
    sets: &'f dyn Fn(&str) -> Option<&'s str>,
    /// How many brackets and sets are open.
    depth: usize,
}

impl<'s> Parser<'s, '_> {
    /// The next character that is not white space.
    fn next(&mut self) -> Option<char> {
        self.rest = self.rest.trim_start();
        self.rest.chars().next()
    }

    /// How far the text has been read.
    fn at(&self) -> usize {
        self.text.len() - self.rest.len()
    }

    fn skip(&mut self, c: char) {
        self.rest = self.rest.strip_prefix(c).unwrap_or(self.rest);
    }

    /// Alternative runs of items, with `|` between them, up to `close`, which is taken, or the end.
    fn alternatives(&mut self, close: Option<char>) -> Result<Pattern, PhraseError> {
        if self.depth >= DEEPEST {
            return Err(Mistake::TooDeep.at(self.at()));
        }
        self.depth += 1;
        let alternatives = self.read_alternatives(close);
        self.depth -= 1;
        alternatives
    }

    fn read_alternatives(&mut self, close: Option<char>) -> Result<Pattern, PhraseError> {
        let mut any = Vec::new();
        let mut run = Vec::new();
        loop {
            match self.next() {
                next if next == close => {
                    close.into_iter().for_each(|close| self.skip(close));
                    any.push(Pattern::Run(run));
                    return Ok(choice(any));
                }
                None => return Err(Mistake::Unbalanced.at(self.at())),
                Some('|') => {
                    self.skip('|');
                    any.push(Pattern::Run(core::mem::take(&mut run)));
                }
                Some(_) => put_behind(&mut run, self.item()?),
            }
        }
    }

    fn item(&mut self) -> Result<Pattern, PhraseError> {
        let (rest, at) = (self.rest, self.at());
        match rest.chars().next() {
            Some('…') => {
                self.skip('…');
                return Ok(Pattern::Gap);
            }
            Some('(') => {
                self.skip('(');
                return self.alternatives(Some(')'));
            }
            Some('[') => {
                self.skip('[');
                let inside = self.alternatives(Some(']'))?;
                return Ok(Pattern::Any(vec![inside, Pattern::Run(Vec::new())]));
            }
            Some('{') => {
                let name = self.name('{', '}')?;
                let unknown = || Mistake::UnknownName(name.into()).at(at);
                let any = (self.sets)(name).ok_or_else(unknown)?;
                let mut set = Parser {
                    text: any,
                    rest: any,
                    sets: self.sets,
                    depth: self.depth,
                };
                return set.alternatives(None).map_err(|error| error.mistake.at(at));
            }
            Some('<') => {
                let name = self.name('<', '>')?;
                let shape =
                    Shape::named(name).ok_or_else(|| Mistake::UnknownName(name.into()).at(at))?;
                return Ok(Pattern::Element(Element::from([Atom::Shape(shape)])));
            }
            _ => {}
        }
        let end = rest
            .find(|c: char| c.is_whitespace() || "|()[]{}<>…".contains(c))
            .unwrap_or(rest.len());
        let (word, rest) = rest.split_at(end);
        self.rest = rest;
        let words = words(word).map_err(|mistake| mistake.at(at))?;
        if words.is_empty() {
            let mistake = if word.is_empty() {
                Mistake::Unbalanced
            } else {
                Mistake::Empty
            };
            return Err(mistake.at(at));
        }
        Ok(single(Pattern::Run(words)))
    }

    fn name(&mut self, open: char, close: char) -> Result<&'s str, PhraseError> {
        let at = self.at();
        let inner = self.rest.strip_prefix(open).unwrap_or(self.rest);
        let unbalanced = || Mistake::Unbalanced.at(at);
        let (name, rest) = inner.split_once(close).ok_or_else(unbalanced)?;
        self.rest = rest;
        Ok(name)
    }
}

/// One of these; single words become one element.
fn choice(any: Vec<Pattern>) -> Pattern {
    let mut words = Element::new();
    let mut others = Vec::new();
    for pattern in any {
        match single(pattern) {
            Pattern::Element(element) => words.extend(element),
            Pattern::Any(any) => others.extend(any),
            other => others.push(other),
        }
    }
    if !words.is_empty() {
        others.push(Pattern::Element(words));
    }
    match others.pop() {
        Some(only) if others.is_empty() => only,
        last => {
            others.extend(last);
            Pattern::Any(others)
        }
    }
}

/// A run of one as what it is.
fn single(pattern: Pattern) -> Pattern {
    match pattern {
        Pattern::Run(mut run) if run.len() == 1 => match run.pop() {
            Some(only) => single(only),
            None => Pattern::Run(run),
        },
        other => other,
    }
}

/// Puts a pattern behind others. An `e` and a `mail` behind it are one word, as in texts.
fn put_behind(run: &mut Vec<Pattern>, pattern: Pattern) {
    let is_behind_e = run.last() == Some(&one(Atom::Word(b"e".to_vec())));
    match pattern {
        Pattern::Run(parts) if is_behind_e => {
            parts.into_iter().for_each(|part| put_behind(run, part));
        }
        Pattern::Element(words) if is_behind_e && words.iter().all(is_mail) => {
            run.pop();
            run.push(Pattern::Element(words.into_iter().map(email).collect()));
        }
        other => run.push(other),
    }
}

/// Whether a word begins with `mail`.
fn is_mail(atom: &Atom) -> bool {
    matches!(atom, Atom::Word(bytes) | Atom::Stem(bytes) if bytes.starts_with(MAIL))
}

/// The word with an `e` before it.
fn email(mut atom: Atom) -> Atom {
    match &mut atom {
        Atom::Word(bytes) => {
            bytes.insert(0, b'e');
            *bytes = forms::base(bytes).to_vec();
        }
        Atom::Stem(bytes) => bytes.insert(0, b'e'),
        Atom::Shape(_) => {}
    }
    atom
}

/// A single word.
fn one(atom: Atom) -> Pattern {
    Pattern::Element(Element::from([atom]))
}

/// The words in a piece of a phrase, folded and divided as the texts are.
fn words(piece: &str) -> Result<Vec<Pattern>, Mistake> {
    let mut items = Vec::new();
    let mut word: Vec<u8> = Vec::new();
    let mut rest = piece.as_bytes();
    let push = |word: &mut Vec<u8>, stem: bool, items: &mut Vec<Pattern>| {
        if word.is_empty() {
            return Ok(());
        }
        let bytes = core::mem::take(word);
        if let Some(base) = forms::negated(&bytes).filter(|_| !stem) {
            put_behind(items, one(Atom::Word(base.to_vec())));
            put_behind(items, one(Atom::Word(forms::NOT.to_vec())));
            return Ok(());
        }
        let atom = if stem {
            if !(SHORTEST_STEM..=LONGEST_STEM).contains(&bytes.len()) {
                return Err(Mistake::Stem);
            }
            Atom::Stem(bytes)
        } else {
            if bytes.len() > LONGEST_WORD {
                return Err(Mistake::LongWord);
            }
            Atom::Word(forms::base(&bytes).to_vec())
        };
        put_behind(items, one(atom));
        Ok(())
    };
    while let Some((folded, len)) = fold::decode_folded(rest) {
        let star = rest.first() == Some(&b'*');
        rest = rest.get(len..).unwrap_or_default();
        match folded {
            Folded::Letter(letter) => word.extend_from_slice(letter.as_slice()),
            Folded::Ignored => {}
            Folded::Apostrophe if !word.is_empty() && fold::is_contraction(rest) => {}
            Folded::Whole(letter) => {
                push(&mut word, false, &mut items)?;
                items.push(one(Atom::Word(letter.as_slice().to_vec())));
            }
            _ => push(&mut word, star, &mut items)?,
        }
    }
    push(&mut word, false, &mut items)?;
    Ok(items)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(phrase: &str) -> String {
        let sets = |name: &str| (name == "box").then_some("mailbox|mail box");
        let pattern = parse(phrase, &sets).unwrap();
        let mut out = String::new();
        show(&pattern, &mut out);
        out
    }

    fn show(pattern: &Pattern, out: &mut String) {
        let list = |patterns: &[Pattern], out: &mut String| {
            for (at, pattern) in patterns.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { " " });
                show(pattern, out);
            }
        };
        match pattern {
            Pattern::Gap => out.push('…'),
            Pattern::Run(run) => {
                out.push('(');
                list(run, out);
                out.push(')');
            }
            Pattern::Any(any) => {
                out.push_str("any(");
                list(any, out);
                out.push(')');
            }
            Pattern::Element(element) => {
                let atoms: Vec<String> = element
                    .iter()
                    .map(|atom| match atom {
                        Atom::Word(word) => String::from_utf8_lossy(word).into_owned(),
                        Atom::Stem(stem) => format!("{}*", String::from_utf8_lossy(stem)),
                        Atom::Shape(shape) => format!("{shape:?}"),
                    })
                    .collect();
                out.push_str(&atoms.join("|"));
            }
        }
    }

    #[test]
    fn notation() {
        assert_eq!(shown("Mailbox FULL"), "(mailbox full)");
        assert_eq!(shown("e-mail couldn't l'été"), "(email (can not) (l ete))");
        assert_eq!(
            shown("the e mail* (e mails|E-Mail-Box)"),
            "(the email* any((email box) emails))"
        );
        assert_eq!(shown("quota … exceed*"), "(quota … exceed*)");
        assert_eq!(shown("(mail|message) rejected"), "(mail|message rejected)");
        assert_eq!(shown("{box} full"), "(any((mail box) mailbox) full)");
        assert_eq!(
            shown("[is] (over quota|full)"),
            "(any(is ()) any((over quota) full))"
        );
        assert_eq!(shown("容量 … 超過"), "((容 量) … (超 過))");
        assert_eq!(shown("by <host>"), "(by Host)");
    }

    #[test]
    fn mistakes_are_pointed_at() {
        let sets = |name: &str| match name {
            "broken" => Some("(a"),
            _ => None,
        };
        for (phrase, mistake, at) in [
            ("(full", Mistake::Unbalanced, 5),
            ("full)", Mistake::Unbalanced, 4),
            ("a {box", Mistake::Unbalanced, 2),
            ("a {box} b", Mistake::UnknownName("box".into()), 2),
            ("by <hots>", Mistake::UnknownName("hots".into()), 3),
            ("a {broken}", Mistake::Unbalanced, 2),
            ("… full", Mistake::Empty, 0),
            ("", Mistake::Empty, 0),
            ("full …", Mistake::Empty, 8),
            ("mail - box", Mistake::Empty, 5),
            ("mailbox full|quota exceeded", Mistake::BareAlternatives, 12),
            ("full |quota", Mistake::BareAlternatives, 5),
            ("|full", Mistake::BareAlternatives, 0),
            ("is f* no", Mistake::Stem, 3),
        ] {
            assert_eq!(parse(phrase, &sets), Err(mistake.at(at)), "{phrase}");
        }
    }

    #[test]
    fn what_the_tables_cannot_hold_is_no_phrase() {
        let nested = |depth: usize| "(a|".repeat(depth) + "b" + &")".repeat(depth);
        let mistake = |phrase: &str| parse(phrase, &|_| None).err();
        assert_eq!(mistake(&nested(DEEPEST)), None);
        for depth in [DEEPEST + 1, 100_000] {
            let error = Mistake::TooDeep.at(3 * DEEPEST + 1);
            assert_eq!(mistake(&nested(depth)), Some(error));
        }
        // A set that holds itself.
        let itself = |name: &str| (name == "box").then_some("{box}");
        let error = parse("a {box}", &itself).unwrap_err();
        assert_eq!(error, Mistake::TooDeep.at(2));

        let words = |count: usize| "w ".repeat(count);
        assert_eq!(mistake(&words(LONGEST_PHRASE)), None);
        assert!(mistake(&words(LONGEST_PHRASE + 1)).is_some());
        let gaps = "a … ".repeat(LONGEST_PHRASE / (GAP + 1)) + "b";
        assert_eq!(mistake(&gaps), Some(Mistake::TooLong.at(gaps.len())));

        let word = |length: usize, end: &str| mistake(&("w".repeat(length) + end));
        assert_eq!(word(LONGEST_WORD, ""), None);
        assert_eq!(word(LONGEST_WORD + 1, ""), Some(Mistake::LongWord.at(0)));
        assert_eq!(word(LONGEST_STEM, "*"), None);
        assert_eq!(word(LONGEST_STEM + 1, "*"), Some(Mistake::Stem.at(0)));
    }

    #[test]
    fn alternatives_are_runs_of_words() {
        let one = shown("(mailbox full|quota exceeded)");
        assert_eq!(one, "(any((mailbox full) (quota exceeded)))");
    }

    #[test]
    fn messages_show_where_the_mistake_is() {
        let entries: [(&str, &[&str]); 2] = [("good", &["a b"]), ("bad", &["容量 x|y", "a"])];
        let message = parse_all(entries, &|_| None).unwrap_err();
        let expected = "bad:\n    容量 x|y\n        ^ `|` stands outside of brackets: write (these words|or these)";
        assert_eq!(message, expected);
    }
}
