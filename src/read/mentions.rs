//! What is noted of a text besides the phrases of rules: who wrote it, which blocklists, hosts and waits it
//! names.
//!
//! The scanner notes what it comes across; nothing is worked out before it is known to matter.

use core::cmp::Reverse;

use bounce_phrases::Shape;
use bounce_rules::WaitWords;

use crate::answer::{Blocklist, Provider, ProviderKind};
use crate::rules::Meaning;

/// What was come across. Of each kind the first few are kept; a reply has one or two.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mentions {
    /// The provider that words gave away, how surely, and where they end.
    pub provider: Option<((u32, Reverse<u32>), Provider)>,
    /// How deeply the innermost reply is quoted.
    pub innermost: u16,
    /// Blocklists named in words.
    pub lists: BoundedList<(Blocklist, Passage), 4>,
    /// Hosts, URLs and IP addresses.
    pub shapes: BoundedList<(Shape, Passage), 10>,
    /// Words about waits.
    pub waits: BoundedList<(WaitWords, Passage), 8>,
}

/// Where something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Passage {
    /// In which quoted reply, counted from outside.
    pub depth: u16,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Passage {
    const NONE: Self = Self {
        depth: 0,
        start: 0,
        end: 0,
    };

    pub(crate) fn of(self, text: &[u8]) -> &[u8] {
        let range = self.start as usize..self.end as usize;
        text.get(range).unwrap_or_default()
    }

    /// How far apart two passages are, in bytes.
    pub(crate) fn distance(self, other: Self) -> u32 {
        let gap = |first: Self, second: Self| second.start.saturating_sub(first.end);
        gap(self, other).max(gap(other, self))
    }
}

/// The first few of a kind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BoundedList<T, const MOST: usize> {
    items: [T; MOST],
    count: usize,
}

impl<T: Copy, const MOST: usize> BoundedList<T, MOST> {
    /// None yet; `any` is anything.
    const fn none(any: T) -> Self {
        Self {
            items: [any; MOST],
            count: 0,
        }
    }

    fn push(&mut self, item: T) {
        if let Some(free) = self.items.get_mut(self.count) {
            *free = item;
            self.count += 1;
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = T> {
        self.items.iter().take(self.count).copied()
    }
}

impl<T: Copy, const MOST: usize> BoundedList<(T, Passage), MOST> {
    /// Whether no more are kept that end behind this passage.
    fn is_full_before(&self, passage: Passage) -> bool {
        self.last_if_full()
            .is_some_and(|last| last.end < passage.end)
    }

    /// The last passage, if there is no room for another.
    pub(crate) fn last_if_full(&self) -> Option<Passage> {
        let last = self.items.last().filter(|_| self.count == MOST);
        last.map(|&(_, last)| last)
    }

    /// Keeps the first of them, in the order in which they end. They come nearly so.
    fn push_in_order(&mut self, item: (T, Passage)) {
        let key = |&(_, passage): &(T, Passage)| (passage.end, passage.start);
        let items = self.items.get_mut(..self.count).unwrap_or_default();
        match items.last_mut() {
            Some(last) if key(last) > key(&item) && self.count == MOST => *last = item,
            _ => self.push(item),
        }
        let items = self.items.get_mut(..self.count).unwrap_or_default();
        if !items.is_sorted_by_key(key) {
            items.sort_by_key(key);
        }
    }
}

impl Mentions {
    /// Nothing yet.
    pub(crate) const NONE: Self = Self {
        provider: None,
        innermost: 0,
        lists: BoundedList::none((Blocklist::Spamhaus, Passage::NONE)),
        shapes: BoundedList::none((Shape::Host, Passage::NONE)),
        waits: BoundedList::none((WaitWords::Not, Passage::NONE)),
    };

    /// Notes what words at a passage stand for.
    pub(crate) fn take(&mut self, meaning: Meaning, passage: Passage) {
        match meaning {
            Meaning::Provider(provider) => self.provider_words(provider, passage),
            Meaning::Blocklist(list) => self.blocklist(list, passage),
            Meaning::Wait(words) => self.wait(words, passage),
            Meaning::Mark(_) => {}
        }
    }

    /// Notes a provider's own words. Those of a mailbox provider count most and those of a program that
    /// many run least; among equals, those of the innermost reply, and of these the first.
    fn provider_words(&mut self, provider: Provider, passage: Passage) {
        let weight = u32::from(passage.depth)
            + match provider.kind() {
                ProviderKind::Software => 0,
                ProviderKind::Mailbox => 2 * OF_WORDS,
                _ => OF_WORDS,
            };
        let worth = (weight, Reverse(passage.end));
        if self.provider.is_none_or(|(best, _)| best < worth) {
            self.provider = Some((worth, provider));
        }
    }

    /// Notes the name of a blocklist.
    fn blocklist(&mut self, list: Blocklist, passage: Passage) {
        let all = self.lists.items.iter_mut().take(self.lists.count);
        for (known, at) in all {
            let is_inside = |a: Passage, b: Passage| b.start <= a.start && a.end <= b.end;
            // Of names in the same passage, the longest says most.
            if is_inside(passage, *at) {
                return;
            }
            if is_inside(*at, passage) {
                (*known, *at) = (list, passage);
                return;
            }
        }
        self.lists.push_in_order((list, passage));
    }

    /// Notes words about a wait.
    fn wait(&mut self, words: WaitWords, passage: Passage) {
        if self.waits.is_full_before(passage) {
            return;
        }
        let announces = |words| matches!(words, WaitWords::Before | WaitWords::BeforeSeconds);
        let mut all = self.waits.items.iter_mut().take(self.waits.count);
        let same = all.find(|(known, at)| at.end == passage.end && announces(*known));
        // All that announce the same number are one; the shortest is taken back least.
        if let Some((known, at)) = same.filter(|_| announces(words)) {
            at.start = at.start.max(passage.start);
            if words == WaitWords::BeforeSeconds {
                *known = words;
            }
            return;
        }
        self.waits.push_in_order((words, passage));
    }

    /// Notes a host, a URL or an IP address.
    pub(crate) fn shape(&mut self, shape: Shape, passage: Passage) {
        if matches!(shape, Shape::Host | Shape::Url | Shape::Ip) {
            self.shapes.push((shape, passage));
        }
    }
}

/// The weight of words that give a provider away, above that of a program's.
pub(crate) const OF_WORDS: u32 = 1 << 16;

#[cfg(test)]
mod tests {
    use super::*;

    fn passage(end: u32) -> Passage {
        Passage {
            depth: 0,
            start: end - 1,
            end,
        }
    }

    #[test]
    fn those_that_end_first_are_kept_in_order() {
        let passage = |end| Passage {
            depth: 0,
            start: 0,
            end,
        };
        let mut few = BoundedList::<_, 3>::none((' ', Passage::NONE));
        for (item, end) in [('c', 5), ('e', 9), ('b', 3), ('f', 9), ('a', 1), ('d', 5)] {
            few.push_in_order((item, passage(end)));
        }
        let kept: String = few.iter().map(|(item, _)| item).collect();
        assert_eq!(kept, "abc");
    }

    #[test]
    fn of_each_kind_the_first_are_kept() {
        let mut few = BoundedList::<(u32, Passage), 3>::none((0, Passage::NONE));
        for end in [4, 2, 9, 1, 5] {
            few.push_in_order((end, passage(end)));
        }
        let ends: Vec<u32> = few.iter().map(|(end, _)| end).collect();
        assert_eq!(ends, [1, 2, 4]);
        let mut few = BoundedList::<u32, 2>::none(0);
        (1..5).for_each(|item| few.push(item));
        assert_eq!(few.iter().collect::<Vec<_>>(), [1, 2]);
    }
}
