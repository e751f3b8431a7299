//! The texts that are classified.

use std::path::Path;

use bounce_phrases::notation::{Atom, Pattern};
use bounce_phrases::parse_all;
use bounce_rules::words::word_set;

/// The phrases of the library, with the numbers of what they stand for.
pub fn phrases() -> Vec<(Pattern, u16)> {
    let entries = bounce_rules::lexicon().map(|entry| (entry.name, entry.phrases));
    parse_all(entries, &word_set).expect("the phrases can be read")
}

/// Each line of the project's corpus.
fn rows() -> Vec<serde_json::Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("the corpus is there")
        .map(|entry| entry.expect("the corpus can be listed").path())
        .collect();
    files.sort();
    files
        .iter()
        .flat_map(|file| {
            let text = std::fs::read_to_string(file).expect("the corpus can be read");
            text.lines()
                .map(|line| serde_json::from_str(line).expect("each line is JSON"))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// The diagnostic texts of the corpus.
pub fn corpus() -> Vec<String> {
    rows()
        .iter()
        .map(|row| row["diagnostic"].as_str().unwrap_or_default().to_owned())
        .collect()
}

/// Some of the texts, from everywhere among them.
pub fn some(texts: &[String]) -> Vec<String> {
    let step = texts.len().div_ceil(50).max(1);
    texts.iter().step_by(step).cloned().collect()
}

/// A text that is hard on some way of reading it, and its name.
pub struct Worst {
    pub name: &'static str,
    /// What it begins with.
    pub head: Vec<u8>,
    /// What it repeats behind that.
    pub piece: Vec<u8>,
}

impl Worst {
    /// So many bytes of it.
    pub fn text(&self, size: usize) -> Vec<u8> {
        let all = self.head.iter().chain(self.piece.iter().cycle());
        all.copied().take(size).collect()
    }
}

/// The sizes that such texts are measured at.
pub const SIZES: [(&str, usize); 4] = [
    ("1 KiB", 1 << 10),
    ("64 KiB", 1 << 16),
    ("1 MiB", 1 << 20),
    ("16 MiB", 1 << 24),
];

/// Texts made up to be slow. Those of phrases repeat a kibibyte, so that every size has the same phrases
/// in it.
pub fn worst(phrases: &[(Pattern, u16)]) -> Vec<Worst> {
    let of_phrases = |choose: fn(&[String]) -> &[String]| {
        let mut piece = String::new();
        let step = phrases.len() / 60;
        for (pattern, _) in phrases.iter().step_by(step.max(1)) {
            let mut words = Vec::new();
            example(pattern, &mut words);
            for word in choose(&words) {
                piece += word;
                piece.push(' ');
            }
            if piece.len() >= 1 << 10 {
                break;
            }
        }
        piece.into_bytes()
    };
    let mut all: Vec<Worst> = [
        ("nothing but spaces", " "),
        ("empty lines", "\r\n"),
        ("`550-` lines", "550-\n"),
        ("digits and dots", "5.1.1."),
        ("one long word", "a"),
        ("beginnings of addresses", "a=<a@"),
        ("beginnings of host names", "a.b-"),
        ("quotes in quotes", "said: 550 5.1.1 "),
        ("arrows", "->"),
        ("words and at signs", "the@"),
        ("a word that phrases end with", "mailbox "),
        ("a phrase", "user unknown "),
        ("Chinese and Japanese characters", "容量超過"),
        ("Greek letters", "κι"),
        ("words about a wait", "again in \u{2026}\u{200c}"),
        ("the ends of waits", "重秒后"),
        ("quotes with a phrase", "returned 'timeout "),
        ("letters outside ASCII before colons", "é:"),
    ]
    .into_iter()
    .map(|(name, piece)| Worst {
        name,
        head: Vec::new(),
        piece: piece.as_bytes().to_vec(),
    })
    .collect();
    all.push(Worst {
        name: "bytes that are no UTF-8",
        head: Vec::new(),
        piece: vec![0xFF, 0xE3, 0x81],
    });
    all.push(Worst {
        name: "a byte that is no UTF-8 behind equals signs",
        head: Vec::new(),
        piece: b"====\xCF".to_vec(),
    });
    // The list of what was found is full when these begin.
    let full = || {
        let mut head = of_phrases(|words| words);
        head.truncate(600);
        head
    };
    for (name, piece) in [
        ("many phrases, then one", "user unknown "),
        ("many phrases, then a Japanese one", "容量超過"),
    ] {
        all.push(Worst {
            name,
            head: full(),
            piece: piece.as_bytes().to_vec(),
        });
    }
    all.extend(
        [
            ("phrases", of_phrases(|words| words)),
            (
                "phrases without the last word",
                of_phrases(|words| &words[..words.len() - 1]),
            ),
            (
                "phrases without the first word",
                of_phrases(|words| &words[1..]),
            ),
        ]
        .map(|(name, piece)| Worst {
            name,
            head: Vec::new(),
            piece,
        }),
    );
    all
}

/// Words that a phrase is found in; of alternatives, the last.
fn example(pattern: &Pattern, words: &mut Vec<String>) {
    match pattern {
        Pattern::Gap => words.push("so".to_owned()),
        Pattern::Run(parts) => parts.iter().for_each(|part| example(part, words)),
        Pattern::Any(parts) => parts
            .iter()
            .rev()
            .take(1)
            .for_each(|part| example(part, words)),
        Pattern::Element(element) => words.extend(element.last().map(|atom| match atom {
            Atom::Word(bytes) | Atom::Stem(bytes) => String::from_utf8_lossy(bytes).into_owned(),
            Atom::Shape(_) => "mx.example.jp".to_owned(),
        })),
    }
}
