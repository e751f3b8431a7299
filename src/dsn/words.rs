//! Words that are looked for all at once.

use alloc::vec::Vec;

use aho_corasick::AhoCorasick;

/// Words, each with what it stands for. Made once, as a static.
pub(super) struct Words<T> {
    /// What the words stand for, in their order.
    meanings: Vec<T>,
    /// None only if there are more words than can be compiled.
    search: Option<AhoCorasick>,
}

/// Words that were found in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Match<T> {
    /// Which of the words, by their order.
    pub rank: usize,
    pub meaning: T,
    /// Where in the text they end.
    pub end: usize,
}

impl Words<()> {
    /// Compiles words that all stand for the same.
    pub fn plain(words: &[&str]) -> Self {
        Self::of(words.iter().map(|&word| (word, ())))
    }
}

impl<T: Copy> Words<T> {
    /// Compiles words. They are in the case of the texts that are searched.
    pub fn of<'w>(words: impl Iterator<Item = (&'w str, T)>) -> Self {
        let (words, meanings): (Vec<&str>, Vec<T>) = words.unzip();
        Self {
            meanings,
            search: AhoCorasick::new(words).ok(),
        }
    }

    /// All words that a text has, in the order in which they end.
    pub fn all_in<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Match<T>> + 't {
        let search = self.search.as_ref();
        let found = search.map(|search| search.find_overlapping_iter(text));
        found.into_iter().flatten().filter_map(|found| {
            let rank = found.pattern().as_usize();
            Some(Match {
                rank,
                meaning: *self.meanings.get(rank)?,
                end: found.end(),
            })
        })
    }

    /// Whether a text has any of the words.
    pub fn is_in(&self, text: &str) -> bool {
        self.search
            .as_ref()
            .is_some_and(|search| search.is_match(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_within_each_other() {
        let words = Words::of([("mailbox full", 1), ("box", 2), ("full", 3)].into_iter());
        let found: Vec<_> = words
            .all_in("a mailbox full")
            .map(|found| found.meaning)
            .collect();
        assert_eq!(found, [2, 1, 3]);
        assert!(words.is_in("boxes"));
    }
}
