//! Phrases are found where a plain search finds them.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{NEAR_SHAPE, Search};
use crate::compile::{OwnedTables, compile};
use crate::notation::{Atom, Pattern, parse};
use crate::shape::Shape;
use crate::spelling::Spelled;
use crate::tables::Node;

/// What a text is made of here.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Piece {
    Word(&'static str),
    Character(&'static str),
    Host,
    Stop,
}

/// How far apart pieces begin: so far that there is credit for all ways to read them.
const WIDTH: usize = 1 << 16;

/// A phrase that was found: its number, and its first and last piece.
type Found = (u16, usize, usize);

fn symbol(tables: &OwnedTables, text: &str) -> u16 {
    let spelled: Spelled = text.bytes().collect();
    tables.borrowed().symbol(&spelled)
}

/// What is found, with a look after every so many pieces, and one at the end.
fn found(tables: &OwnedTables, pieces: &[Piece], look_after: usize) -> BTreeSet<Found> {
    let borrowed = tables.borrowed();
    let mut search = Search::new([&borrowed]);
    let mut all = BTreeSet::new();
    for (at, &piece) in pieces.iter().enumerate() {
        let is_full = piece != Piece::Stop && search.is_full();
        if is_full || at % look_after == 0 {
            look(&mut search, &mut all);
        }
        let span = (WIDTH * at, WIDTH * at + 1);
        match piece {
            Piece::Word(word) => search.word([symbol(tables, word)], false, span),
            Piece::Character(word) => search.word([symbol(tables, word)], true, span),
            Piece::Host => search.shape(Shape::Host, span),
            Piece::Stop => search.sentence(),
        }
    }
    look(&mut search, &mut all);
    all
}

fn look(search: &mut Search<'_>, all: &mut BTreeSet<Found>) {
    search.find(usize::MAX, |phrase| {
        let (start, end) = (phrase.start as usize / WIDTH, phrase.end as usize / WIDTH);
        all.insert((phrase.number, start, end));
    });
}

/// What a plain search finds.
fn searched(phrases: &[(Pattern, u16)], pieces: &[Piece]) -> BTreeSet<Found> {
    let mut all = BTreeSet::new();
    for (pattern, number) in phrases {
        let Pattern::Run(run) = pattern else {
            panic!("{pattern:?}");
        };
        for last in 0..pieces.len() {
            search(run, pieces, last, &mut |first| {
                all.insert((*number, first, last));
            });
        }
    }
    all
}

/// Tells where the runs begin that end with a piece.
fn search(run: &[Pattern], pieces: &[Piece], at: usize, found: &mut dyn FnMut(usize)) {
    let Some((Pattern::Element(element), rest)) = run.split_last() else {
        panic!("{run:?}");
    };
    let is_meant = element.iter().any(|atom| match (atom, pieces[at]) {
        (Atom::Word(bytes), Piece::Word(word) | Piece::Character(word)) => bytes == word.as_bytes(),
        (Atom::Shape(Shape::Host), Piece::Host) => true,
        _ => false,
    });
    if !is_meant {
        return;
    }
    let sentence = pieces[..at].iter().rev();
    let sentence: Vec<Piece> = sentence
        .copied()
        .take_while(|&piece| piece != Piece::Stop)
        .collect();
    let is_shape = |piece: &Piece| *piece == Piece::Host;
    match rest.split_last() {
        None => found(at),
        Some((Pattern::Gap, rest)) => {
            let reach = match pieces[at] {
                Piece::Character(_) => 21,
                _ => 6 + usize::from(sentence.iter().take(6).any(is_shape)),
            };
            for back in 1..=reach.min(sentence.len()) {
                search(rest, pieces, at - back, found);
            }
        }
        Some(_) => {
            let shapes = sentence.iter().take_while(|piece| is_shape(piece)).count();
            for back in 1..=(shapes + 1).min(sentence.len()) {
                search(rest, pieces, at - back, found);
            }
        }
    }
}

fn compiled(phrases: &[&str]) -> (Vec<(Pattern, u16)>, OwnedTables) {
    let parsed = phrases
        .iter()
        .map(|phrase| parse(phrase, &|_| None).unwrap());
    let patterns: Vec<(Pattern, u16)> = parsed.zip(0..).collect();
    let tables = compile(&patterns, |_| false).unwrap();
    (patterns, tables)
}

/// The words of a text, of which "." ends a sentence and "@" is a host.
fn pieces(text: &'static str) -> Vec<Piece> {
    let piece = |word: &'static str| match word {
        "." => Piece::Stop,
        "@" => Piece::Host,
        _ if word.is_ascii() => Piece::Word(word),
        _ => Piece::Character(word),
    };
    text.split(' ').map(piece).collect()
}

#[test]
fn gaps_hold_five_words_and_a_shape() {
    let (_, tables) = compiled(&["a … b"]);
    for (text, is_found) in [
        ("a b", true),
        ("a x x x x x b", true),
        ("a x x x x x x b", false),
        ("a x x @ x x x b", true),
        ("a x x @ x x x x b", false),
        ("a . b", false),
        ("a x . x b", false),
        ("a @ . x x x x x b", false),
        ("@ @ a @ b", true),
    ] {
        assert_eq!(
            found(&tables, &pieces(text), 100).len(),
            usize::from(is_found),
            "{text}"
        );
    }
}

#[test]
fn shapes_are_read_past_unless_they_are_meant() {
    let (_, tables) = compiled(&["a b", "a <host>"]);
    let all = |text| found(&tables, &pieces(text), 100);
    assert_eq!(
        all("a @ @ b"),
        BTreeSet::from([(0, 0, 3), (1, 0, 1), (1, 0, 2)])
    );
    assert_eq!(all("a x b"), BTreeSet::new());
    assert_eq!(all("a . @ b"), BTreeSet::new());
}

#[test]
fn many_shapes_are_read_past_as_one_is() {
    let (_, tables) = compiled(&["a b", "<host> b"]);
    for shapes in [1, 8, 9, 500] {
        let mut text = pieces("a");
        text.extend(vec![Piece::Host; shapes]);
        text.extend(pieces("b"));
        let found = found(&tables, &text, 1000);
        assert!(found.contains(&(0, 0, shapes + 1)), "{shapes}");
        assert_eq!(found.len(), 1 + shapes.min(8), "{shapes}");
    }
}

#[test]
fn what_is_too_much_at_once_is_found_one_by_one() {
    let text = vec![Piece::Character("甲"); 100];
    let (patterns, tables) = compiled(&["甲 … 甲"]);
    let all = found(&tables, &text, 1000);
    assert_eq!(all, searched(&patterns, &text));
}

#[test]
fn a_node_may_stand_for_more_than_there_is_room_for() {
    let (_, tables) = compiled(&["a b"; 300]);
    let numbers: Vec<u16> = found(&tables, &pieces("x a b"), 1000)
        .into_iter()
        .map(|(number, _, _)| number)
        .collect();
    assert_eq!(numbers, Vec::from_iter(0..300));
}

#[test]
fn a_sentence_stays_ended_when_room_is_made() {
    let (_, tables) = compiled(&["甲 … 乙"]);
    for words in 0..300 {
        let mut text = vec![Piece::Word("x"); words];
        text.extend(pieces(". 甲 . 乙"));
        for look_after in (1..120).chain([1000]) {
            assert!(
                found(&tables, &text, look_after).is_empty(),
                "{words} {look_after}"
            );
        }
    }
}

fn piece() -> impl Strategy<Value = Piece> {
    prop_oneof![
        6 => prop::sample::select(vec!["a", "b", "c", "d"]).prop_map(Piece::Word),
        4 => prop::sample::select(vec!["甲", "乙", "丙", "丁", "戊", "己"]).prop_map(Piece::Character),
        1 => Just(Piece::Host),
        1 => Just(Piece::Stop),
        2 => Just(Piece::Word("x")),
    ]
}

/// A phrase of up to four words.
fn phrase() -> impl Strategy<Value = String> {
    let words = vec![
        "a",
        "b",
        "c",
        "d",
        "(a|b)",
        "(c|d)",
        "<host>",
        "甲",
        "乙",
        "(丙|丁)",
        "戊",
        "己",
    ];
    let rest = (prop::bool::ANY, prop::sample::select(words.clone()));
    (
        prop::sample::select(words),
        prop::collection::vec(rest, 0..3),
    )
        .prop_map(|(first, rest)| {
            rest.into_iter()
                .fold(first.to_owned(), |phrase, (gap, word)| {
                    phrase + if gap { " … " } else { " " } + word
                })
        })
}

/// Words of two letters and more, as many as are asked for.
fn made_up(count: usize) -> Vec<&'static str> {
    let letter = |number: usize| char::from(b'a' + (number % 26) as u8);
    let spelled = |number: usize| -> String {
        let digits = [number / 17_576, number / 676, number / 26, number];
        digits.map(letter).iter().collect()
    };
    (0..count)
        .map(|number| &*Box::leak(spelled(number).into_boxed_str()))
        .collect()
}

#[test]
fn no_row_of_a_large_table_is_taken_for_another() {
    // More words than the label of a slot can tell apart.
    let words = made_up(9_000);
    let pair = |number: usize| {
        let before = number.wrapping_mul(48_271) / 7 % words.len();
        let last = number.wrapping_mul(16_807) / 3 % words.len();
        [words[before], words[last]]
    };
    let known: Vec<[&str; 2]> = (0..12_000).map(pair).collect();
    let phrases: Vec<(Pattern, u16)> = known
        .iter()
        .zip(0..)
        .map(|([before, last], number)| {
            (
                parse(&format!("{before} {last}"), &|_| None).unwrap(),
                number,
            )
        })
        .collect();
    let tables = compile(&phrases, |_| false).unwrap();
    let borrowed = tables.borrowed();
    let symbol = |word: &&str| symbol(&tables, word);
    let symbols: Vec<u16> = words.iter().map(symbol).collect();
    let is_known: BTreeSet<[u16; 2]> = known
        .iter()
        .map(|[before, last]| [symbol(before), symbol(last)])
        .collect();
    for &last in symbols.iter().step_by(7) {
        let node = borrowed.root(last);
        for &before in &symbols {
            let leads_on =
                node != Node::NONE && before != 0 && borrowed.slot(node, before).is_for(before);
            assert_eq!(
                leads_on,
                is_known.contains(&[before, last]),
                "{before} {last}"
            );
        }
    }
}

proptest! {
    #[test]
    fn phrases_are_found_as_by_a_plain_search(
        phrases in prop::collection::vec(phrase(), 1..8),
        pieces in prop::collection::vec(piece(), 0..250),
        look_after in 1..300_usize,
    ) {
        let phrases: Vec<&str> = phrases.iter().map(String::as_str).collect();
        let (patterns, tables) = compiled(&phrases);
        prop_assert_eq!(found(&tables, &pieces, look_after), searched(&patterns, &pieces));
    }
}

/// Holds the search against a plain one on a text, with looks of every length.
fn is_found_as_by_a_plain_search(phrases: &[&str], pieces: &[Piece]) {
    let (patterns, tables) = compiled(phrases);
    let expected = searched(&patterns, pieces);
    for look_after in (1..40).chain([1000]) {
        assert_eq!(
            found(&tables, pieces, look_after),
            expected,
            "{phrases:?} in {} pieces, with a look after {look_after}",
            pieces.len()
        );
    }
}

#[test]
fn the_list_of_ends_may_be_just_full() {
    // As many phrases end with each word: 128 in all after some words, with one number for each or with
    // several.
    for phrases in [
        vec!["a", "a a"],
        vec!["a", "a a", "a a a a"],
        vec!["a", "a a", "a a a", "a a a a"],
        vec!["a", "a", "a a", "a a a", "a a a a", "a a a a a"],
        vec!["a", "a a", "a … a", "a a a"],
    ] {
        for words in [1, 24, 25, 26, 32, 43, 64, 127, 128, 129, 200] {
            is_found_as_by_a_plain_search(&phrases, &vec![Piece::Word("a"); words]);
        }
    }
    // The words of which a list once was overwritten before it was read.
    let text: Vec<Piece> = pieces("a b").into_iter().cycle().take(100).collect();
    is_found_as_by_a_plain_search(
        &["a", "b", "a b", "b a", "a … b", "b … a", "a … a", "a", "b"],
        &text,
    );
}

#[test]
fn the_list_of_steps_may_be_just_full() {
    // Each character is read from so many of those before it.
    for reach in 1..=22 {
        let mut text = vec![Piece::Character("甲"); reach];
        text.extend(vec![Piece::Character("乙"); 30]);
        is_found_as_by_a_plain_search(&["甲 … 乙", "甲 … 甲 … 乙"], &text);
    }
}

#[test]
fn the_list_of_gaps_may_be_just_full() {
    for words in [5, 24, 25, 26, 31, 60, 100] {
        let text = vec![Piece::Word("a"); words];
        is_found_as_by_a_plain_search(&["a … a", "a … a … a", "b … a"], &text);
    }
}

#[test]
fn room_is_made_without_losing_a_phrase() {
    // The longest phrase that there is room for spans two positions where room is made.
    for words in 60..200 {
        let mut text = vec![Piece::Word("x"); words];
        text.extend(pieces("a x x x x x b x x x x x c"));
        is_found_as_by_a_plain_search(&["a … b … c"], &text);
    }
}

#[test]
fn a_word_is_as_long_as_a_length_can_tell() {
    let (_, tables) = compiled(&["a b"]);
    let borrowed = tables.borrowed();
    let [a, b] = ["a", "b"].map(|word| symbol(&tables, word));
    let limit = usize::from(NEAR_SHAPE);
    for (length, count) in [
        (1, 1),
        (limit - 1, 1),
        (limit, 0),
        (limit + 1, 0),
        (3 * limit, 0),
    ] {
        let mut search = Search::new([&borrowed]);
        search.word([a], false, (0, length));
        search.word([b], false, (length + 1, length + 2));
        let mut all = BTreeSet::new();
        look(&mut search, &mut all);
        assert_eq!(all.len(), count, "{length} bytes");
    }
}

#[test]
fn what_costs_too_much_is_not_looked_for_beyond_gaps() {
    let (patterns, tables) = compiled(&["甲 … 乙", "甲 乙"]);
    let borrowed = tables.borrowed();
    let [first, second] = ["甲", "乙"].map(|word| symbol(&tables, word));
    // Characters of three bytes, which leave less credit than they cost.
    let mut search = Search::new([&borrowed]);
    let mut count = 0;
    for at in 0..30_000 {
        let symbol = if at % 2 == 0 { first } else { second };
        if search.is_full() {
            search.find(usize::MAX, |_| count += 1);
        }
        search.word([symbol], true, (3 * at, 3 * at + 3));
    }
    search.find(usize::MAX, |_| count += 1);
    // What needs no gap is all there, and of the rest as much as the text has credit for.
    assert!((15_000..90_000).contains(&count), "{count}");
    // The same characters in a longer text are found in every way.
    let text: Vec<Piece> = [Piece::Character("甲"), Piece::Character("乙")]
        .into_iter()
        .cycle()
        .take(300)
        .collect();
    assert_eq!(found(&tables, &text, 1000), searched(&patterns, &text));
}

#[test]
fn where_there_is_little_room_phrases_come_in_the_order_in_which_they_end() {
    let (_, tables) = compiled(&["a", "b a", "a b a b", "b", "a … a"]);
    let borrowed = tables.borrowed();
    let mut search = Search::new([&borrowed]);
    for (at, piece) in pieces("a b").into_iter().cycle().take(20).enumerate() {
        let Piece::Word(word) = piece else {
            unreachable!("these are words");
        };
        search.word([symbol(&tables, word)], false, (WIDTH * at, WIDTH * at + 1));
    }
    let mut ends = Vec::new();
    search.find(0, |phrase| ends.push(phrase.end));
    assert!(ends.is_sorted(), "{ends:?}");
    // Of 20 words, 10 are an `a` and 10 a `b`; 9 times one follows the other.
    assert!(ends.len() > 29, "{}", ends.len());
}
