//! The words of a text that phrases know, in no order: what a guess is made of.

use bounce_phrases::Tables;
use bounce_phrases::fold::{self, Folded};
use bounce_phrases::spelling::{LONGEST_WORD, Spelled, WORD, hash_of, read_word};

/// Gives the hash of each word that some phrase knows, as often as it stands there, but for what stands in
/// addresses, hosts and URLs: who is named in a reply says nothing of why it refuses.
pub(crate) fn known_words(text: &[u8], tables: &Tables<'_>, take: &mut impl FnMut(u64)) {
    for chunk in text.split(|byte| is_between(*byte)) {
        if !is_name(chunk) {
            words_of(chunk, tables, take);
        }
    }
}

/// Whether a byte parts what may be names from each other.
fn is_between(byte: u8) -> bool {
    byte <= b' ' || b"<>()[]{}\",;|".contains(&byte)
}

/// Whether this is an address, a host, a URL, a path or a number of several parts.
fn is_name(chunk: &[u8]) -> bool {
    let joins = |marks: &[u8]| {
        matches!(*marks, [before, b'.' | b'@' | b'/' | b'=' | b'_', after]
            if before.is_ascii_alphanumeric() && after.is_ascii_alphanumeric())
    };
    chunk.windows(3).any(joins) || chunk.contains(&b'@')
}

fn words_of(chunk: &[u8], tables: &Tables<'_>, take: &mut impl FnMut(u64)) {
    let mut at = 0;
    while let Some(&byte) = chunk.get(at) {
        if byte.is_ascii_alphabetic() {
            at = word(chunk, at, tables, take);
            continue;
        }
        let rest = chunk.get(at..).unwrap_or_default();
        let folded = fold::decode_folded(rest).filter(|_| !byte.is_ascii());
        at = match folded {
            Some((Folded::Letter(_), _)) => word(chunk, at, tables, take),
            Some((Folded::Whole(letter), length)) => {
                let hash = hash_of(WORD, letter.as_chunk(), 0);
                if tables.find(hash).is_some() {
                    take(hash);
                }
                at + length
            }
            Some((_, length)) => at + length,
            None => at + 1,
        };
    }
}

/// Takes the word that begins here, and tells where it ends.
fn word(chunk: &[u8], at: usize, tables: &Tables<'_>, take: &mut impl FnMut(u64)) -> usize {
    let (word, end) = read_word(chunk, at);
    let hash = |word: &Spelled| word.hash(WORD, word.length.min(LONGEST_WORD));
    if tables.symbol(&word) != 0 {
        // An umlaut that is spelled out is the umlaut, if that is how the word is known.
        let respelled = word.without_umlauts().as_ref().map(hash);
        let respelled = respelled.filter(|&hash| tables.find(hash).is_some());
        let own = hash(&word);
        take(match tables.find(own) {
            Some(_) => own,
            None => respelled.unwrap_or(own),
        });
    }
    end.max(at + 1)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::rules::TABLES;

    /// The words that are taken, as hashes.
    fn taken(text: &str) -> BTreeSet<u64> {
        let mut words = BTreeSet::new();
        known_words(text.as_bytes(), &TABLES, &mut |hash| {
            words.insert(hash);
        });
        words
    }

    #[test]
    fn words_are_known_in_any_spelling() {
        let words = taken("mailbox full");
        assert_eq!(words.len(), 2);
        for text in [
            "MAILBOX,full",
            "full mailbox full",
            "550 5.2.2 mailbox: full.",
            "\"Mailbox\" (full)",
        ] {
            assert_eq!(taken(text), words, "{text}");
        }
        assert_eq!(taken("Empfänger ungültig"), taken("Empfaenger ungueltig"));
        assert_eq!(taken("容量").len(), 2);
    }

    #[test]
    fn names_and_unknown_words_are_none() {
        for text in [
            "",
            "550 5.1.1",
            "zqxj",
            "<mailbox@full.example>",
            "mailbox.full.example",
            "https://full.example/mailbox",
            "/var/mailbox/full",
            "reason=full_mailbox",
        ] {
            assert_eq!(taken(text), BTreeSet::new(), "{text}");
        }
    }
}
