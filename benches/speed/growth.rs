//! More phrases than the library has.

use std::hint::black_box;
use std::time::Duration;

use bounce_phrases::fold::{self, Folded};
use bounce_phrases::notation::{Atom, Element, Pattern};
use bounce_phrases::spelling::{Spelled, read_word};
use bounce_phrases::{OwnedTables, Search, Tables, compile};

use crate::timing::{Effort, best_of};

/// What it takes to look for more phrases.
pub struct Growth {
    /// How many phrases the library has.
    pub phrases: usize,
    /// How many of a kind with them were added.
    pub added: usize,
    /// Whether all that were wanted had room in the tables.
    pub is_all: bool,
    /// The time for all texts, without them and with them.
    pub times: [Duration; 2],
}

/// Times the texts with the phrases, and with as many again.
pub fn measure(phrases: &[(Pattern, u16)], texts: &[String], effort: Effort) -> Growth {
    let synthetic = synthetic(phrases);
    let wanted = if effort.is_test { 50 } else { synthetic.len() };
    let before = compile(phrases, |_| false).expect("the tables have room");
    // As many as the tables have room for.
    let (added, after) = (1..=20)
        .rev()
        .find_map(|twentieths| {
            let added = wanted * twentieths / 20;
            let all = phrases.iter().chain(synthetic.iter().take(added));
            let all: Vec<_> = all.cloned().collect();
            Some((added, compile(&all, |_| false).ok()?))
        })
        .expect("the tables have room for some more");
    let times = best_of(
        effort.rounds(60),
        [&mut || scan_all(texts, &before), &mut || {
            scan_all(texts, &after)
        }],
    );
    Growth {
        phrases: phrases.len(),
        added,
        is_all: added == wanted,
        times,
    }
}

fn scan_all(texts: &[String], owned: &OwnedTables) {
    let tables = owned.borrowed();
    for text in texts {
        let mut count = 0;
        search(black_box(text).as_bytes(), &tables, &mut count);
        black_box(count);
    }
}

/// Counts the phrases in a text, word by word: without addresses, codes and quoted replies.
fn search(text: &[u8], tables: &Tables<'_>, count: &mut usize) {
    let mut search = Search::new([tables]);
    let mut at = 0;
    while let Some((folded, length)) = fold::decode_folded(text.get(at..).unwrap_or_default()) {
        let (word, end) = match folded {
            Folded::Letter(_) => read_word(text, at),
            Folded::Whole(letter) => (letter.as_slice().iter().copied().collect(), at + length),
            Folded::Stop => {
                search.sentence();
                (Spelled::default(), at + length)
            }
            _ => (Spelled::default(), at + length),
        };
        if word.length > 0 {
            let is_whole = matches!(folded, Folded::Whole(_));
            search.word([tables.symbol(&word)], is_whole, (at, end));
            if search.is_full() {
                search.find(usize::MAX, |_| *count += 1);
            }
        }
        at = end;
    }
    search.find(usize::MAX, |_| *count += 1);
}

/// As many phrases again, of the same kind: with the words of others in the places of their own, first
/// words in first places, last in last. They stand for nothing, so that finding one is no news.
fn synthetic(phrases: &[(Pattern, u16)]) -> Vec<(Pattern, u16)> {
    let mut patterns: Vec<Pattern> = phrases.iter().map(|(pattern, _)| pattern.clone()).collect();
    let mut pools: [Vec<Element>; 3] = Default::default();
    for pattern in &mut patterns {
        places(pattern, &mut |place, element| {
            if let Some(pool) = pools.get_mut(place) {
                pool.push(element.clone());
            }
        });
    }
    for pool in &mut pools {
        shuffle(pool);
    }
    for pattern in &mut patterns {
        places(pattern, &mut |place, element| {
            match pools.get_mut(place) {
                Some(pool) => *element = pool.pop().expect("each came from a place"),
                // A phrase of one word would be that of another rule; it gets a new word.
                None => *element = element.iter().map(renamed).collect(),
            }
        });
    }
    // In another order, so that the first of them are as mixed as all are.
    let first_free = phrases.iter().map(|&(_, number)| number + 1).max();
    let first_free = first_free.unwrap_or_default();
    let numbers = phrases.iter().map(|&(_, number)| first_free + number);
    let mut synthetic: Vec<_> = patterns.into_iter().zip(numbers).collect();
    shuffle(&mut synthetic);
    synthetic
}

/// The places of a phrase for words: whether each is in the first part (0), in the last (1), between
/// them (2), or in the only one (3).
fn places(pattern: &mut Pattern, visit: &mut dyn FnMut(usize, &mut Element)) {
    let Pattern::Run(parts) = pattern else {
        return each_element(pattern, &mut |element| visit(3, element));
    };
    let last = parts.len() - 1;
    for (at, part) in parts.iter_mut().enumerate() {
        let place = match at {
            _ if last == 0 => 3,
            0 => 0,
            _ if at == last => 1,
            _ => 2,
        };
        each_element(part, &mut |element| visit(place, element));
    }
}

fn each_element(pattern: &mut Pattern, visit: &mut dyn FnMut(&mut Element)) {
    match pattern {
        Pattern::Gap => {}
        Pattern::Element(element) => visit(element),
        Pattern::Run(parts) | Pattern::Any(parts) => {
            parts.iter_mut().for_each(|part| each_element(part, visit));
        }
    }
}

fn renamed(atom: &Atom) -> Atom {
    let longer = |bytes: &[u8]| [b"q", bytes].concat();
    match atom {
        Atom::Word(bytes) => Atom::Word(longer(bytes)),
        Atom::Stem(bytes) => Atom::Stem(longer(bytes)),
        Atom::Shape(shape) => Atom::Shape(*shape),
    }
}

/// Puts all in another order, the same each time (Fisher and Yates; Knuth's MMIX generator).
fn shuffle<T>(all: &mut [T]) {
    let mut state = 1u64;
    for at in (1..all.len()).rev() {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        all.swap(at, (state >> 33) as usize % (at + 1));
    }
}
