//! Phrases: from the notation of the rules (see [`crate::rules`]) to runs of words.
//!
//! The build script reads this file too.

// The build script reads this file too, so it names the crate itself.
extern crate alloc;

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::fold::{self, Folded};

/// Something with a shape of its own, which is not a word. The numbers are symbols; 0 and 1 are no
/// symbols.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub(crate) enum Shape {
    /// An e-mail address or a message id.
    Email = 2,
    /// A host name.
    Host = 3,
    /// An IP address.
    Ip = 4,
    /// A URL.
    Url = 5,
    /// The path of a file.
    Path = 6,
}

impl Shape {
    /// Every shape, in the order of its number.
    pub(crate) const ALL: [Self; 5] = [Self::Email, Self::Host, Self::Ip, Self::Url, Self::Path];

    /// Whether a symbol stands for a shape.
    #[inline(always)]
    pub(crate) const fn is(symbol: u16) -> bool {
        symbol.wrapping_sub(Self::Email as u16) <= Self::Path as u16 - Self::Email as u16
    }

    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "email" => Self::Email,
            "host" => Self::Host,
            "ip" => Self::Ip,
            "url" => Self::Url,
            "path" => Self::Path,
            _ => return None,
        })
    }
}

/// What one place of a phrase accepts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Atom {
    /// This word, folded.
    Word(Vec<u8>),
    /// Every word that begins with these folded bytes.
    Stem(Vec<u8>),
    /// A shape.
    Shape(Shape),
}

/// The alternatives for one place of a phrase.
pub(crate) type Element = BTreeSet<Atom>;

/// A phrase, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Pattern {
    /// One place of the phrase.
    Element(Element),
    /// Any few words, or none.
    Gap,
    /// These, one after the other.
    Run(Vec<Pattern>),
    /// One of these.
    Any(Vec<Pattern>),
}

/// What is wrong with a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PhraseError {
    /// A bracket is not closed, or one is closed that was not open.
    Unbalanced,
    /// There is no set or shape of this name.
    UnknownName(String),
    /// A part of it is empty, or it begins or ends with a gap.
    Empty,
}

/// Reads a phrase. `sets` gives the text of a named set.
pub(crate) fn parse<'s>(
    phrase: &'s str,
    sets: &dyn Fn(&str) -> Option<&'s str>,
) -> Result<Pattern, PhraseError> {
    let mut parser = Parser { rest: phrase, sets };
    let mut items = Vec::new();
    while parser.next().is_some() {
        let mut any = vec![parser.item()?];
        while parser.rest.starts_with('|') {
            parser.skip('|');
            any.push(parser.item()?);
        }
        items.push(choice(any));
    }
    if let [] | [Pattern::Gap, ..] | [.., Pattern::Gap] = items.as_slice() {
        return Err(PhraseError::Empty);
    }
    Ok(Pattern::Run(items))
}

struct Parser<'s, 'f> {
    rest: &'s str,
    sets: &'f dyn Fn(&str) -> Option<&'s str>,
}

impl<'s> Parser<'s, '_> {
    /// The next character that is not white space.
    fn next(&mut self) -> Option<char> {
        self.rest = self.rest.trim_start();
        self.rest.chars().next()
    }

    fn skip(&mut self, c: char) {
        self.rest = self.rest.strip_prefix(c).unwrap_or(self.rest);
    }

    /// Alternative runs of items, with `|` between them, up to `close`, which is taken, or the end.
    fn alternatives(&mut self, close: Option<char>) -> Result<Pattern, PhraseError> {
        let mut any = Vec::new();
        let mut run = Vec::new();
        loop {
            match self.next() {
                next if next == close => {
                    close.into_iter().for_each(|close| self.skip(close));
                    any.push(Pattern::Run(run));
                    return Ok(choice(any));
                }
                None => return Err(PhraseError::Unbalanced),
                Some('|') => {
                    self.skip('|');
                    any.push(Pattern::Run(core::mem::take(&mut run)));
                }
                Some(_) => run.push(self.item()?),
            }
        }
    }

    fn item(&mut self) -> Result<Pattern, PhraseError> {
        let rest = self.rest;
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
                let any = (self.sets)(name).ok_or_else(|| PhraseError::UnknownName(name.into()))?;
                let mut set = Parser {
                    rest: any,
                    sets: self.sets,
                };
                return set.alternatives(None);
            }
            Some('<') => {
                let name = self.name('<', '>')?;
                let shape =
                    Shape::named(name).ok_or_else(|| PhraseError::UnknownName(name.into()))?;
                return Ok(Pattern::Element(Element::from([Atom::Shape(shape)])));
            }
            _ => {}
        }
        let end = rest
            .find(|c: char| c.is_whitespace() || "|()[]{}<>…".contains(c))
            .unwrap_or(rest.len());
        let (word, rest) = rest.split_at(end);
        self.rest = rest;
        let words = words(word);
        if words.is_empty() {
            return Err(if word.is_empty() {
                PhraseError::Unbalanced
            } else {
                PhraseError::Empty
            });
        }
        Ok(single(Pattern::Run(words)))
    }

    fn name(&mut self, open: char, close: char) -> Result<&'s str, PhraseError> {
        let inner = self.rest.strip_prefix(open).unwrap_or(self.rest);
        let (name, rest) = inner.split_once(close).ok_or(PhraseError::Unbalanced)?;
        self.rest = rest;
        Ok(name)
    }
}

/// One of these; single words become one place.
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

/// The words in a piece of a phrase, folded and divided as the texts are.
fn words(piece: &str) -> Vec<Pattern> {
    let mut items = Vec::new();
    let mut word: Vec<u8> = Vec::new();
    let mut rest = piece.as_bytes();
    let push = |word: &mut Vec<u8>, stem: bool, items: &mut Vec<Pattern>| {
        if !word.is_empty() {
            let bytes = core::mem::take(word);
            let atom = if stem {
                Atom::Stem(bytes)
            } else {
                Atom::Word(bytes)
            };
            items.push(Pattern::Element(Element::from([atom])));
        }
    };
    while let Some((folded, len)) = fold::decode_folded(rest) {
        let star = rest.first() == Some(&b'*');
        rest = rest.get(len..).unwrap_or_default();
        match folded {
            Folded::Letter(letter) => word.extend_from_slice(letter.as_slice()),
            Folded::Ignored => {}
            Folded::Apostrophe if !word.is_empty() && fold::is_contraction(rest) => {}
            Folded::Whole(letter) => {
                push(&mut word, false, &mut items);
                items.push(Pattern::Element(Element::from([Atom::Word(
                    letter.as_slice().to_vec(),
                )])));
            }
            _ => push(&mut word, star, &mut items),
        }
    }
    push(&mut word, false, &mut items);
    items
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
        assert_eq!(shown("e-mail couldn't l'été"), "((e mail) couldnt (l ete))");
        assert_eq!(shown("quota … exceed*"), "(quota … exceed*)");
        assert_eq!(shown("mail|message rejected"), "(mail|message rejected)");
        assert_eq!(shown("{box} full"), "(any((mail box) mailbox) full)");
        assert_eq!(
            shown("[is] (over quota|full)"),
            "(any(is ()) any((over quota) full))"
        );
        assert_eq!(shown("容量 … 超過"), "((容 量) … (超 過))");
        assert_eq!(shown("by <host>"), "(by Host)");
    }

    #[test]
    fn mistakes() {
        let none = |_: &str| None;
        assert_eq!(parse("(full", &none), Err(PhraseError::Unbalanced));
        assert_eq!(parse("full)", &none), Err(PhraseError::Unbalanced));
        assert_eq!(
            parse("{box}", &none),
            Err(PhraseError::UnknownName("box".into()))
        );
        assert_eq!(parse("… full", &none), Err(PhraseError::Empty));
        assert_eq!(parse("", &none), Err(PhraseError::Empty));
        assert_eq!(parse("full …", &none), Err(PhraseError::Empty));
    }
}
