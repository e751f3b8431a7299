//! What is found in a text, kept in arrays of fixed size.

use core::cmp::Reverse;

use crate::code::{EnhancedStatusCode, ReplyCode};
use crate::read::mentions::Mentions;
use crate::rules::{Kind, RuleNumber, Rulebook};

/// What the text holds.
#[derive(Debug)]
pub(crate) struct Findings {
    matches: [RuleMatch; MOST_MATCHES],
    match_count: usize,
    /// Whether there were more matches than are kept.
    is_crowded: bool,
    /// What each match is worth, where there were more than are kept.
    worths: [Worth; MOST_MATCHES],
    /// By the lowest bits of a rule's number: a rule of which no more matches are kept.
    settled: [Settled; SETTLED],
    /// The marks that are set, as bits.
    pub marks: u16,
    /// The codes of the innermost reply that has any.
    pub codes: Codes,
    /// How deeply that reply is quoted, counted from 1, if no reply inside it is without any; else 0.
    pub codes_depth: u32,
    /// Whether the text holds anything but white space.
    pub has_text: bool,
    /// What it tells besides the reason.
    pub mentions: Mentions,
    /// Where quoted replies begin.
    pub replies: Replies,
}

/// Where the last few quoted replies begin.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Replies {
    /// How deeply the innermost is quoted, counted from outside.
    depth: u16,
    /// By the lowest bits of how deeply it is quoted: where a reply begins.
    starts: [u32; REMEMBERED],
}

/// Of how many quoted replies it is remembered where they begin.
const REMEMBERED: usize = 8;

impl Replies {
    const NONE: Self = Self {
        depth: 0,
        starts: [0; REMEMBERED],
    };

    /// Notes that a reply begins.
    pub(crate) fn begin(&mut self, depth: u16, at: usize) {
        self.depth = depth;
        self.starts[usize::from(depth) % REMEMBERED] = at as u32;
    }

    /// How deeply the reply is quoted that a byte stands in. Of those before the last few it is not known,
    /// and the deepest of them is told.
    #[cfg(feature = "rules")]
    pub(crate) fn depth_at(&self, byte: u32) -> u16 {
        let before = self.depth.saturating_sub(REMEMBERED as u16);
        let is_in = |depth: &u16| self.starts[usize::from(*depth) % REMEMBERED] <= byte;
        (before + 1..=self.depth)
            .rev()
            .find(is_in)
            .unwrap_or(before)
    }

    /// Where the innermost reply begins.
    #[cfg(feature = "rules")]
    pub(crate) fn innermost(&self) -> u32 {
        self.starts[usize::from(self.depth) % REMEMBERED]
    }
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
pub(crate) struct RuleMatch {
    /// Its rule.
    pub rule: RuleNumber,
    /// Which quoted reply it stands in, counted from outside.
    pub depth: u16,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

/// What a match is worth keeping: in how deep a reply it stands, and how much it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Worth(u32);

impl Worth {
    fn of<'r, const COUNT: usize>(book: &impl Rulebook<'r, COUNT>, matched: &RuleMatch) -> Self {
        let strength = book.summary(matched.rule).strength;
        Self(u32::from(matched.depth) << 8 | strength as u32)
    }
}

/// A rule of which enough matches are kept in a reply: one that begins behind the beginnings of all of those
/// holds none of them, and is not looked at again.
#[derive(Clone, Copy, Debug)]
struct Settled {
    rule: RuleNumber,
    depth: u16,
    start: u32,
}

/// How many rules may be settled at a time.
const SETTLED: usize = 32;

impl Settled {
    const NONE: Self = Self {
        rule: RuleNumber::NONE,
        depth: 0,
        start: 0,
    };

    fn is_for(&self, matched: &RuleMatch) -> bool {
        (self.rule, self.depth) == (matched.rule, matched.depth) && self.start < matched.start
    }
}

impl RuleMatch {
    /// No match: its rule is none.
    pub(crate) const NONE: Self = Self {
        rule: RuleNumber::NONE,
        depth: 0,
        start: 0,
        end: 0,
    };
}

impl Findings {
    /// Nothing yet.
    pub(crate) const NONE: Self = Self {
        matches: [RuleMatch::NONE; MOST_MATCHES],
        match_count: 0,
        is_crowded: false,
        worths: [Worth(0); MOST_MATCHES],
        settled: [Settled::NONE; SETTLED],
        marks: 0,
        codes: Codes {
            reply: None,
            status: None,
        },
        codes_depth: 0,
        has_text: false,
        mentions: Mentions::NONE,
        replies: Replies::NONE,
    };

    /// The phrases that were found, in no special order, and among them [`RuleMatch::NONE`]: there are so many
    /// that how often a loop over them goes round is no surprise.
    pub(crate) fn matches(&self) -> &[RuleMatch] {
        let count = self.match_count.next_multiple_of(4);
        self.matches.get(..count).unwrap_or(&self.matches)
    }

    /// Whether there were more matches than are kept.
    #[cfg(feature = "rules")]
    pub(crate) fn is_crowded(&self) -> bool {
        self.is_crowded
    }

    /// How many more matches are kept, whatever they are.
    pub(crate) fn room(&self) -> usize {
        if self.is_crowded {
            0
        } else {
            MOST_MATCHES - self.match_count
        }
    }

    /// Keeps a match, if it is one, without a branch.
    #[inline(always)]
    pub(crate) fn keep<'r, const COUNT: usize>(
        &mut self,
        book: &impl Rulebook<'r, COUNT>,
        matched: RuleMatch,
        is_one: bool,
    ) {
        match self.matches.get_mut(self.match_count) {
            Some(free) if !self.is_crowded => {
                *free = matched;
                self.match_count += usize::from(is_one);
            }
            _ if is_one => self.keep_if_due(book, matched),
            _ => {}
        }
    }

    /// Keeps a match, of which there are so many that not all can be kept.
    #[cold]
    fn keep_if_due<'r, const COUNT: usize>(
        &mut self,
        book: &impl Rulebook<'r, COUNT>,
        matched: RuleMatch,
    ) {
        let is_shield = |rule: RuleNumber| book.summary(rule).kind == Kind::Shield;
        if !self.is_crowded {
            self.is_crowded = true;
            let mut matches =
                core::mem::replace(&mut self.matches, [RuleMatch::NONE; MOST_MATCHES]);
            matches.sort_unstable_by_key(|matched| (matched.end, Reverse(matched.start)));
            self.match_count = 0;
            matches
                .into_iter()
                .for_each(|matched| self.keep_if_due(book, matched));
        }
        let settled = &mut self.settled[matched.rule.index() % SETTLED];
        if settled.is_for(&matched) {
            return;
        }
        // Those of the same rule in the same reply, as bits; where no match is kept, there is no rule.
        let of_rule = (0..).zip(&self.matches).fold(0_u32, |all, (index, kept)| {
            let is_same = (kept.rule == matched.rule) & (kept.depth == matched.depth);
            all | u32::from(is_same) << index
        });
        let mut rest = of_rule;
        while let Some(kept) = self.matches.get_mut(rest.trailing_zeros() as usize) {
            rest &= rest - 1;
            // Of the same words, the longest run says most.
            if kept.start <= matched.start && matched.end <= kept.end {
                return;
            }
            if matched.start <= kept.start && kept.end <= matched.end {
                *kept = matched;
                return;
            }
        }
        let is_enough = if is_shield(matched.rule) {
            let shields = self.matches.iter();
            let shields =
                shields.filter(|kept| kept.depth == matched.depth && is_shield(kept.rule));
            shields.count() >= MOST_SHIELDS
        } else {
            of_rule.count_ones() as usize >= MOST_OF_A_RULE
        };
        if is_enough {
            let mut start = 0;
            let mut rest = of_rule;
            while let Some(kept) = self.matches.get(rest.trailing_zeros() as usize) {
                rest &= rest - 1;
                start = start.max(kept.start);
            }
            *settled = Settled {
                rule: matched.rule,
                depth: matched.depth,
                start,
            };
            return;
        }
        let worth = Worth::of(book, &matched);
        let index = if self.match_count < MOST_MATCHES {
            self.match_count += 1;
            self.match_count - 1
        } else {
            // In place of the outermost and weakest.
            let least = self.worths.iter().min();
            let Some(&least) = least.filter(|&&least| least < worth) else {
                return;
            };
            let mut worths = self.worths.iter();
            worths.position(|&worth| worth == least).unwrap_or(0)
        };
        self.matches[index % MOST_MATCHES] = matched;
        self.worths[index % MOST_MATCHES] = worth;
    }
}

/// How many matches are kept. A reply has a handful.
pub(crate) const MOST_MATCHES: usize = u32::BITS as usize;

/// Where there are more matches: how many of one rule are kept in one reply. More than one, since the first
/// may not count.
const MOST_OF_A_RULE: usize = 2;

/// Where there are more matches: how many are kept in one reply that only say that others mean nothing.
const MOST_SHIELDS: usize = 10;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rules::BuiltIn;
    use bounce_rules::rule::Strength;

    fn kept(matches: &[RuleMatch]) -> Vec<RuleMatch> {
        let mut findings = Findings::NONE;
        for &matched in matches {
            findings.keep(&BuiltIn, matched, true);
        }
        let matches = findings
            .matches()
            .iter()
            .filter(|matched| matched.rule != RuleNumber::NONE);
        matches.copied().collect()
    }

    fn is_shield(rule: RuleNumber) -> bool {
        BuiltIn.summary(rule).kind == Kind::Shield
    }

    fn matched(rule: RuleNumber, depth: u16, start: u32, end: u32) -> RuleMatch {
        RuleMatch {
            rule,
            depth,
            start,
            end,
        }
    }

    /// Hits in the order in which they are found: by their ends, in replies that are quoted more and more
    /// deeply.
    fn matches() -> impl Strategy<Value = Vec<RuleMatch>> {
        let rules = prop::sample::select(RuleNumber::all().step_by(7).collect::<Vec<_>>());
        let one = (rules, 1..30_u32, 0..6_u32, prop::bool::weighted(0.05));
        prop::collection::vec(one, 0..150).prop_map(|all| {
            let (mut depth, mut end) = (0, 30);
            all.into_iter()
                .map(|(rule, length, on, is_deeper)| {
                    depth += u16::from(is_deeper);
                    end += on;
                    matched(rule, depth, end - length, end)
                })
                .collect()
        })
    }

    proptest! {
        #[test]
        fn of_too_many_hits_those_are_kept_that_say_most(matches in matches()) {
            let key = |matched: &RuleMatch| (matched.rule, matched.depth, matched.start, matched.end);
            let kept = kept(&matches);
            if matches.len() <= MOST_MATCHES {
                prop_assert_eq!(
                    kept.iter().map(key).collect::<Vec<_>>(),
                    matches.iter().map(key).collect::<Vec<_>>()
                );
            }
            for matched in &kept {
                prop_assert!(matches.iter().any(|one| key(one) == key(matched)), "{:?} was not found", matched);
            }
            // But for shields, of which a few are kept, nothing that says more than what is kept is missing.
            let words = |matches: &[RuleMatch]| {
                let words = matches.iter().filter(|matched| !is_shield(matched.rule));
                words.map(|matched| Worth::of(&BuiltIn, matched)).max()
            };
            prop_assert_eq!(words(&kept), words(&matches));
        }
    }

    #[test]
    fn of_one_rule_a_few_hits_are_enough_and_the_longest_of_the_same_words() {
        let rule = RuleNumber::all().next().unwrap();
        let many: Vec<RuleMatch> = (0..40)
            .map(|at| matched(rule, 0, at * 10, at * 10 + 5))
            .collect();
        assert_eq!(kept(&many).len(), MOST_OF_A_RULE);
        // A longer run of the same words takes the place of a shorter one.
        let mut runs = many.clone();
        runs.push(matched(rule, 1, 500, 510));
        runs.push(matched(rule, 1, 495, 515));
        runs.push(matched(rule, 1, 500, 505));
        let inner: Vec<RuleMatch> = kept(&runs)
            .into_iter()
            .filter(|matched| matched.depth == 1)
            .collect();
        assert_eq!(inner.len(), 1);
        assert_eq!((inner[0].start, inner[0].end), (495, 515));
    }

    #[test]
    fn what_says_more_is_kept_in_place_of_the_weakest() {
        let rules = |strength: Strength| -> Vec<RuleNumber> {
            let is_meant = |rule: &RuleNumber| {
                BuiltIn.summary(*rule).strength == strength && !is_shield(*rule)
            };
            RuleNumber::all().filter(is_meant).collect()
        };
        let outer: Vec<RuleMatch> = (0..)
            .step_by(10)
            .zip(rules(Strength::Broad))
            .map(|(at, rule)| matched(rule, 0, at, at + 5))
            .take(MOST_MATCHES)
            .collect();
        assert_eq!(outer.len(), MOST_MATCHES);
        for (rule, depth, is_kept) in [
            (rules(Strength::Specific)[0], 0, true),
            (rules(Strength::Vague)[0], 1, true),
            (rules(Strength::Broad)[MOST_MATCHES], 0, false),
            (rules(Strength::Vague)[0], 0, false),
        ] {
            let mut all = outer.clone();
            all.push(matched(rule, depth, 900, 905));
            let kept = kept(&all);
            assert_eq!(kept.len(), MOST_MATCHES);
            let is_there = kept.iter().any(|kept| kept.start == 900);
            assert_eq!(is_there, is_kept, "{rule:?} {depth}");
        }
    }

    #[test]
    fn shields_leave_room_for_what_decides() {
        let shields = RuleNumber::all().filter(|rule| is_shield(*rule));
        let mut many: Vec<RuleMatch> = (0..)
            .zip(shields.cycle().take(100))
            .map(|(at, rule)| matched(rule, 0, at * 10, at * 10 + 5))
            .collect();
        let words = RuleNumber::all().find(|rule| !is_shield(*rule)).unwrap();
        many.push(matched(words, 0, 2000, 2010));
        let kept = kept(&many);
        assert!(kept.iter().any(|matched| matched.rule == words));
        assert_eq!(
            kept.iter()
                .filter(|matched| is_shield(matched.rule))
                .count(),
            MOST_SHIELDS
        );
    }
}
