//! Changes texts word by word, which a fuzzer that knows only bytes seldom does.

use std::ops::Range;

use fastrand::Rng;

use crate::material::{ROWS, WORDS};

/// What may stand between words, or in one.
const MARKS: &[&str] = &[
    " ", "  ", "\t", "\r\n", "\r\n ", "\r\n\r\n", "\n", "\r", ".", ". ", ",", ":", ": ", ";", "; ",
    "'", "\"", "`", "(", ")", "[", "]", "<", ">", "<<<", "->", "-", "--", "_", "/", "//", "@", "#",
    "=", "!", "?", "%", "*", "...", "…", "。", "、", "：", "「", "」", "\u{3000}", "\u{a0}",
    "\u{200b}", "\u{ff}", "é", "ß", "0", "1", "5",
];

/// Codes as replies begin with.
const CODES: &[&str] = &[
    "550 ",
    "550-",
    "450 ",
    "421 ",
    "421-4.7.0 ",
    "451 4.7.1 ",
    "452 4.2.2 ",
    "550 5.1.1 ",
    "550 5.7.1 ",
    "552 5.2.2 ",
    "553 ",
    "554 ",
    "554 5.0.0 ",
    "571 ",
    "5.1.1 ",
    "4.2.2 ",
    "5.7.1 ",
    "250 ",
    "250 2.1.5 ",
    "354 ",
    "550 4.4.7 ",
    "450 5.1.1 ",
];

/// Changes a text in one to four places, so that it is no longer than that.
pub fn mutate(text: &mut Vec<u8>, longest: usize, rng: &mut Rng) {
    for _ in 0..[1, 1, 1, 2, 2, 3, 4][rng.usize(..7)] {
        change(text, rng);
    }
    // A cut within a character is a case of its own.
    text.truncate(longest);
}

fn change(text: &mut Vec<u8>, rng: &mut Rng) {
    match rng.u8(..16) {
        0..4 => {
            let (at, piece) = (boundary(text, rng), piece(rng));
            insert(text, at..at, &piece);
        }
        4..6 => {
            let (words, piece) = (words(text, rng), piece(rng));
            insert(text, words, &piece);
        }
        6..8 => {
            text.drain(words(text, rng));
        }
        8 => {
            let words = text[words(text, rng)].to_vec();
            let at = boundary(text, rng);
            insert(text, at..at, &words);
        }
        9 => {
            let words = words(text, rng);
            let many = text[words.clone()].repeat(rng.usize(2..20));
            insert(text, words, &many);
        }
        10 => {
            // Two words change places.
            let words = words(text, rng);
            let moved: Vec<u8> = text.drain(words).collect();
            let at = boundary(text, rng);
            insert(text, at..at, &moved);
        }
        11 => {
            let at = rng.usize(..=text.len());
            let mark = MARKS[rng.usize(..MARKS.len())].as_bytes();
            let end = (at + rng.usize(..2)).min(text.len());
            insert(text, at..end, mark);
        }
        12 => {
            let words = words(text, rng);
            for byte in &mut text[words] {
                *byte ^= if byte.is_ascii_alphabetic() && rng.bool() {
                    0x20
                } else {
                    0
                };
            }
        }
        13 => {
            // Another number.
            let places: Vec<usize> = (0..text.len())
                .filter(|&at| text[at].is_ascii_digit())
                .collect();
            match places.get(rng.usize(..places.len().max(1))) {
                Some(&at) => text[at] = rng.u8(b'0'..=b'9'),
                None => insert(text, 0..0, CODES[rng.usize(..CODES.len())].as_bytes()),
            }
        }
        14 => {
            let code = CODES[rng.usize(..CODES.len())].as_bytes();
            let at = if rng.bool() { 0 } else { boundary(text, rng) };
            insert(text, at..at, code);
        }
        _ => {
            if let Some(byte) = text.len().checked_sub(1).map(|last| rng.usize(..=last)) {
                match rng.bool() {
                    true => drop(text.remove(byte)),
                    false => text[byte] = rng.u8(..),
                }
            }
        }
    }
}

/// Something to put in: a word of the dictionary, or a part of a row of the corpus.
fn piece(rng: &mut Rng) -> Vec<u8> {
    let mut piece = match rng.u8(..8) {
        0..4 => WORDS[rng.usize(..WORDS.len())].clone(),
        4 => ROWS[rng.usize(..ROWS.len())].text.clone(),
        _ => {
            let row = &ROWS[rng.usize(..ROWS.len())].text;
            row[words(row, rng)].to_vec()
        }
    };
    if rng.u8(..4) != 0 && piece.last() != Some(&b' ') {
        piece.push(b' ');
    }
    piece
}

/// A place where a word begins or ends.
fn boundary(text: &[u8], rng: &mut Rng) -> usize {
    let starts = starts(text);
    starts[rng.usize(..starts.len())]
}

/// One to four words of a text, with what stands behind each; nothing of an empty text.
fn words(text: &[u8], rng: &mut Rng) -> Range<usize> {
    let starts = starts(text);
    let first = rng.usize(..starts.len());
    let last = (first + rng.usize(1..5)).min(starts.len() - 1);
    starts[first.min(last)]..starts[last]
}

/// Where words begin, and the end of the text. A character outside ASCII begins a word, too.
pub fn starts(text: &[u8]) -> Vec<usize> {
    let begins = |&at: &usize| {
        let before = at.checked_sub(1).map(|at| text[at]);
        before.is_none_or(|byte| byte.is_ascii_whitespace() && !text[at].is_ascii_whitespace())
            || text[at] >= 0xC0
    };
    let mut starts: Vec<usize> = (0..text.len()).filter(begins).collect();
    starts.push(text.len());
    starts
}

fn insert(text: &mut Vec<u8>, at: Range<usize>, piece: &[u8]) {
    text.splice(at, piece.iter().copied());
}

/// The same for libFuzzer, which hands over the first bytes of its buffer, how many of them there are and
/// may be, and takes their new number. Half of the time it changes the bytes itself.
pub fn mutate_bytes(bytes: &mut [u8], size: usize, longest: usize, seed: u32) -> usize {
    let mut rng = Rng::with_seed(seed.into());
    if rng.bool() {
        return libfuzzer_sys::fuzzer_mutate(bytes, size, longest);
    }
    let mut text = bytes[..size].to_vec();
    mutate(&mut text, longest.min(bytes.len()), &mut rng);
    bytes[..text.len()].copy_from_slice(&text);
    text.len()
}
