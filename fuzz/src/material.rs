//! What texts are made of: the dictionary and the project's corpus.

use std::path::Path;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::given::Given;

/// A row of the corpus, as far as a bounce is made of it.
#[derive(Deserialize)]
struct Row {
    diagnostic: String,
    reply: Option<u16>,
    status: Option<String>,
    remote_mta: Option<String>,
    command: Option<String>,
}

/// The words of the dictionary.
pub static WORDS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    include_str!("../words.dict")
        .lines()
        .filter_map(word)
        .collect()
});

/// The bounces of `tests/corpus`.
pub static ROWS: LazyLock<Vec<Given>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/corpus");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("the corpus is there")
        .map(|entry| entry.expect("the corpus can be listed").path())
        .collect();
    files.sort();
    files
        .iter()
        .flat_map(|file| {
            let lines = std::fs::read_to_string(file).expect("the corpus can be read");
            lines.lines().map(row).collect::<Vec<_>>()
        })
        .collect()
});

fn row(line: &str) -> Given {
    let row: Row = serde_json::from_str(line).expect("each line is a row");
    Given {
        text: row.diagnostic.into_bytes(),
        reply: row.reply.map(|code| code.try_into().expect("a reply code")),
        status: row
            .status
            .map(|code| code.parse().expect("an enhanced status code")),
        remote_mta: row.remote_mta,
        command: row.command.map(|name| name.parse().expect("a command")),
    }
}

/// Reads a line of the dictionary, if it is an entry: a text in quotes, in which `\xNN` is a byte.
fn word(line: &str) -> Option<Vec<u8>> {
    let entry = line.trim().strip_prefix('"')?.strip_suffix('"')?;
    let mut word = Vec::new();
    let mut rest = entry.bytes();
    while let Some(byte) = rest.next() {
        word.push(match byte {
            b'\\' => match rest.next()? {
                b'x' => {
                    let digits = [rest.next()?, rest.next()?];
                    let digits = std::str::from_utf8(&digits).ok()?;
                    u8::from_str_radix(digits, 16).ok()?
                }
                escaped => escaped,
            },
            byte => byte,
        });
    }
    Some(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dictionary_can_be_read() {
        let entries = include_str!("../words.dict").lines().filter(|line| {
            let line = line.trim();
            !line.is_empty() && !line.starts_with('#')
        });
        assert_eq!(entries.count(), WORDS.len());
        assert_eq!(word(r#""\x0d\x0a\"\\""#), Some(b"\r\n\"\\".to_vec()));
        assert_eq!(word("# a comment"), None);
    }

    #[test]
    fn the_corpus_passes_as_bytes() {
        assert!(!ROWS.is_empty());
        for row in ROWS.iter() {
            assert_eq!(Given::from_bytes(&row.to_bytes()), *row);
        }
    }
}
