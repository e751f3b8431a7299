//! What is found in a text, kept in places of fixed size.

use core::cmp::Reverse;

use crate::code::{EnhancedStatusCode, ReplyCode};
use crate::read::mentions::Mentions;
use crate::rules::{is_shield, strength_of};

/// What the text holds.
#[derive(Debug)]
pub(crate) struct Findings {
    hits: [Hit; MOST_HITS],
    hit_count: usize,
    /// Whether there were more hits than are kept.
    is_crowded: bool,
    /// If so, what each is worth;
    worths: [Worth; MOST_HITS],
    /// and by the lowest bits of a rule's number: a rule of which no more hits are kept.
    settled: [Settled; SETTLED],
    /// The marks that are set, as bits.
    pub marks: u16,
    /// The codes of the innermost reply that has any.
    pub codes: Codes,
    /// Whether the text holds anything but white space.
    pub has_text: bool,
    /// What it tells besides the reason.
    pub mentions: Mentions,
}

/// The codes of one reply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Codes {
    /// The reply code.
    pub reply: Option<ReplyCode>,
    /// The enhanced status code.
    pub status: Option<EnhancedStatusCode>,
}

impl Codes {
    pub(crate) fn is_empty(&self) -> bool {
        self.reply.is_none() && self.status.is_none()
    }
}

/// A phrase that was found.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit {
    /// The number of its [rule](crate::rules::rule), or 0.
    pub rule: u16,
    /// Which quoted reply it stands in, counted from outside.
    pub depth: u16,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

/// What a hit is worth keeping: in how deep a reply it stands, and how much it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Worth(u32);

impl Worth {
    fn of(hit: &Hit) -> Self {
        Self(u32::from(hit.depth) << 8 | strength_of(hit.rule) as u32)
    }
}

/// A rule of which enough hits are kept in a reply: one that begins behind those is not looked at again.
#[derive(Clone, Copy, Debug)]
struct Settled {
    rule: u16,
    depth: u16,
    end: u32,
}

/// How many rules may be settled at a time.
const SETTLED: usize = 32;

impl Settled {
    const NONE: Self = Self {
        rule: 0,
        depth: 0,
        end: 0,
    };

    /// By a hit that was not kept; hits come in the order in which they end.
    fn by(hit: &Hit) -> Self {
        Self {
            rule: hit.rule,
            depth: hit.depth,
            end: hit.end,
        }
    }

    fn is_for(&self, hit: &Hit) -> bool {
        (self.rule, self.depth) == (hit.rule, hit.depth) && self.end <= hit.start
    }
}

impl Hit {
    /// No hit: its rule is none.
    pub(crate) const NONE: Self = Self {
        rule: 0,
        depth: 0,
        start: 0,
        end: 0,
    };
}

impl Findings {
    /// Nothing yet.
    pub(crate) const NONE: Self = Self {
        hits: [Hit::NONE; MOST_HITS],
        hit_count: 0,
        is_crowded: false,
        worths: [Worth(0); MOST_HITS],
        settled: [Settled::NONE; SETTLED],
        marks: 0,
        codes: Codes {
            reply: None,
            status: None,
        },
        has_text: false,
        mentions: Mentions::NONE,
    };

    /// The phrases that were found, in no special order, and among them [`Hit::NONE`]: there are so many
    /// that how often a loop over them goes round is no surprise.
    pub(crate) fn hits(&self) -> &[Hit] {
        let count = self.hit_count.next_multiple_of(4);
        self.hits.get(..count).unwrap_or(&self.hits)
    }

    /// How many more hits are kept, whatever they are.
    pub(crate) fn room(&self) -> usize {
        if self.is_crowded {
            0
        } else {
            MOST_HITS - self.hit_count
        }
    }

    /// Keeps a hit, if it is one, without a branch.
    #[inline(always)]
    pub(crate) fn keep(&mut self, hit: Hit, is_one: bool) {
        match self.hits.get_mut(self.hit_count) {
            Some(free) if !self.is_crowded => {
                *free = hit;
                self.hit_count += usize::from(is_one);
            }
            _ if is_one => self.keep_if_due(hit),
            _ => {}
        }
    }

    /// Keeps a hit, of which there are so many that not all can be kept.
    #[cold]
    fn keep_if_due(&mut self, hit: Hit) {
        if !self.is_crowded {
            self.is_crowded = true;
            let mut hits = core::mem::replace(&mut self.hits, [Hit::NONE; MOST_HITS]);
            hits.sort_unstable_by_key(|hit| (hit.end, Reverse(hit.start)));
            self.hit_count = 0;
            hits.into_iter().for_each(|hit| self.keep_if_due(hit));
        }
        let settled = &mut self.settled[usize::from(hit.rule) % SETTLED];
        if settled.is_for(&hit) {
            return;
        }
        // Those of the same rule in the same reply, as bits; places without a hit have no rule.
        let of_rule = (0..).zip(&self.hits).fold(0_u32, |all, (place, kept)| {
            let is_same = (kept.rule == hit.rule) & (kept.depth == hit.depth);
            all | u32::from(is_same) << place
        });
        let mut rest = of_rule;
        while let Some(kept) = self.hits.get_mut(rest.trailing_zeros() as usize) {
            rest &= rest - 1;
            // Of the same words, the longest run says most.
            if kept.start <= hit.start && hit.end <= kept.end {
                return;
            }
            if hit.start <= kept.start && kept.end <= hit.end {
                *kept = hit;
                return;
            }
        }
        let is_enough = if is_shield(hit.rule) {
            let shields = self.hits.iter();
            let shields = shields.filter(|kept| kept.depth == hit.depth && is_shield(kept.rule));
            shields.count() >= MOST_SHIELDS
        } else {
            of_rule.count_ones() as usize >= MOST_OF_A_RULE
        };
        if is_enough {
            *settled = Settled::by(&hit);
            return;
        }
        let worth = Worth::of(&hit);
        let place = if self.hit_count < MOST_HITS {
            self.hit_count += 1;
            self.hit_count - 1
        } else {
            // In place of the outermost and weakest.
            let least = self.worths.iter().min();
            let Some(&least) = least.filter(|&&least| least < worth) else {
                return;
            };
            let mut places = self.worths.iter();
            places.position(|&worth| worth == least).unwrap_or(0)
        };
        self.hits[place % MOST_HITS] = hit;
        self.worths[place % MOST_HITS] = worth;
    }
}

/// How many hits are kept. A reply has a handful.
pub(crate) const MOST_HITS: usize = u32::BITS as usize;

/// Where there are more hits: how many of one rule are kept in one reply. More than one, since the first
/// may not count.
const MOST_OF_A_RULE: usize = 2;

/// Where there are more hits: how many are kept in one reply that only say that others mean nothing.
const MOST_SHIELDS: usize = 10;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rules::RULES;

    fn kept(hits: &[Hit]) -> Vec<Hit> {
        let mut findings = Findings::NONE;
        for &hit in hits {
            findings.keep(hit, true);
        }
        let hits = findings.hits().iter().filter(|hit| hit.rule != 0);
        hits.copied().collect()
    }

    fn hit(rule: u16, depth: u16, start: u32, end: u32) -> Hit {
        Hit {
            rule,
            depth,
            start,
            end,
        }
    }

    /// Hits in the order in which they are found: by their ends, in replies that are quoted more and more
    /// deeply.
    fn hits() -> impl Strategy<Value = Vec<Hit>> {
        let rules = prop::sample::select((1..=RULES.len() as u16).step_by(7).collect::<Vec<_>>());
        let one = (rules, 1..30_u32, 0..6_u32, prop::bool::weighted(0.05));
        prop::collection::vec(one, 0..150).prop_map(|all| {
            let (mut depth, mut end) = (0, 30);
            all.into_iter()
                .map(|(rule, length, on, is_deeper)| {
                    depth += u16::from(is_deeper);
                    end += on;
                    hit(rule, depth, end - length, end)
                })
                .collect()
        })
    }

    proptest! {
        #[test]
        fn of_too_many_hits_those_are_kept_that_say_most(hits in hits()) {
            let key = |hit: &Hit| (hit.rule, hit.depth, hit.start, hit.end);
            let kept = kept(&hits);
            if hits.len() <= MOST_HITS {
                prop_assert_eq!(
                    kept.iter().map(key).collect::<Vec<_>>(),
                    hits.iter().map(key).collect::<Vec<_>>()
                );
            }
            for hit in &kept {
                prop_assert!(hits.iter().any(|one| key(one) == key(hit)), "{:?} was not found", hit);
            }
            // But for shields, of which a few are kept, nothing that says more than what is kept is missing.
            let words = |hits: &[Hit]| {
                let words = hits.iter().filter(|hit| !is_shield(hit.rule));
                words.map(Worth::of).max()
            };
            prop_assert_eq!(words(&kept), words(&hits));
        }
    }

    #[test]
    fn of_one_rule_a_few_hits_are_enough_and_the_longest_of_the_same_words() {
        let rule = 1;
        let many: Vec<Hit> = (0..40)
            .map(|at| hit(rule, 0, at * 10, at * 10 + 5))
            .collect();
        assert_eq!(kept(&many).len(), MOST_OF_A_RULE);
        // A longer run of the same words takes the place of a shorter one.
        let mut runs = many.clone();
        runs.push(hit(rule, 1, 500, 510));
        runs.push(hit(rule, 1, 495, 515));
        runs.push(hit(rule, 1, 500, 505));
        let inner: Vec<Hit> = kept(&runs)
            .into_iter()
            .filter(|hit| hit.depth == 1)
            .collect();
        assert_eq!(inner.len(), 1);
        assert_eq!((inner[0].start, inner[0].end), (495, 515));
    }

    #[test]
    fn shields_leave_room_for_what_decides() {
        let shields = (1..=RULES.len() as u16).filter(|&rule| is_shield(rule));
        let mut many: Vec<Hit> = (0..)
            .zip(shields.cycle().take(100))
            .map(|(at, rule)| hit(rule, 0, at * 10, at * 10 + 5))
            .collect();
        let words = (1..=RULES.len() as u16)
            .find(|&rule| !is_shield(rule))
            .unwrap();
        many.push(hit(words, 0, 2000, 2010));
        let kept = kept(&many);
        assert!(kept.iter().any(|hit| hit.rule == words));
        assert_eq!(
            kept.iter().filter(|hit| is_shield(hit.rule)).count(),
            MOST_SHIELDS
        );
    }
}
