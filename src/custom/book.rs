//! Custom rules, compiled, laid over the built-in ones.

use alloc::boxed::Box;
use alloc::vec::Vec;

use bounce_phrases::{OwnedTables, Tables};

use crate::answer::{Note, RuleId};
use crate::bounce::Bounce;
use crate::custom::condition::Conditions;
use crate::custom::expressions::Expressions;
use crate::custom::line::Line;
use crate::decide::{admits, codes_used};
use crate::read::{Findings, RuleMatch, scan};
use crate::rules::{
    BuiltIn, Circumstances, Entry, REPLY, RULES, RuleNumber, RuleSummary, Rulebook, STATUS, TABLES,
};

/// Custom rules, compiled, and which of the built-in ones count beside them.
#[derive(Debug)]
pub(crate) struct Book {
    /// Their phrases.
    pub phrases: OwnedTables,
    /// Whether they have any.
    pub has_phrases: bool,
    /// The rules, by their places.
    pub rules: Vec<CustomRule>,
    /// Those that have regular expressions.
    pub expressions: Vec<Set>,
    /// The built-in rules that do not count.
    pub left_out: LeftOut,
}

/// What is kept of a rule.
#[derive(Debug)]
pub(crate) struct CustomRule {
    pub id: Box<str>,
    pub note: Option<Note>,
    /// In seconds.
    pub wait: Option<u32>,
    pub conditions: Conditions,
    pub summary: RuleSummary,
}

/// Regular expressions that are looked for together.
#[derive(Debug)]
pub(crate) struct Set {
    pub expressions: Expressions,
    /// Whether they are matched with the reply in one line, and only the first counts.
    pub first_match: bool,
}

/// Built-in rules that do not count, by their places among those with words, with a status and with a reply
/// code; empty lists stand for none.
#[derive(Debug, Default)]
pub(crate) struct LeftOut {
    words: Vec<bool>,
    status: Vec<bool>,
    reply: Vec<bool>,
}

impl LeftOut {
    /// Leaves out the rule with this id; or else those whose ids begin so. Says whether there is any.
    pub(crate) fn leave_out(&mut self, id: &str) -> bool {
        let is_id = RuleId::all().any(|known| known == id);
        let is_meant = |known: &str| {
            if is_id {
                known == id
            } else {
                !id.is_empty() && known.starts_with(id)
            }
        };
        let words = RULES
            .iter()
            .map(|rule| rule.gives_a_reason() && is_meant(rule.id));
        let status = STATUS.iter().map(|rule| is_meant(rule.id));
        let reply = REPLY.iter().map(|rule| is_meant(rule.id));
        let words = mark(&mut self.words, words);
        let status = mark(&mut self.status, status);
        let reply = mark(&mut self.reply, reply);
        words || status || reply
    }

    /// The ids of the built-in rules that count.
    pub(crate) fn others(&self) -> impl Iterator<Item = &'static str> {
        let words = RULES
            .iter()
            .zip(0..)
            .filter(|(rule, place)| rule.gives_a_reason() && !is_out(&self.words, *place));
        let status = STATUS
            .iter()
            .zip(0..)
            .filter(|(_, place)| !is_out(&self.status, *place));
        let reply = REPLY
            .iter()
            .zip(0..)
            .filter(|(_, place)| !is_out(&self.reply, *place));
        let words = words.map(|(rule, _)| rule.id);
        let status = status.map(|(rule, _)| rule.id);
        let reply = reply.map(|(rule, _)| rule.id);
        let others = [
            RuleId::LIST_PAGE,
            RuleId::CLASS_HARD,
            RuleId::CLASS_SOFT,
            RuleId::UNKNOWN,
        ];
        let others = others.into_iter().map(RuleId::as_str);
        words.chain(status).chain(reply).chain(others)
    }
}

/// Marks those that are meant, and says whether any is.
fn mark(all: &mut Vec<bool>, meant: impl Iterator<Item = bool>) -> bool {
    let meant: Vec<bool> = meant.collect();
    let is_any = meant.contains(&true);
    if is_any {
        all.resize(meant.len(), false);
        all.iter_mut()
            .zip(meant)
            .for_each(|(is_out, meant)| *is_out |= meant);
    }
    is_any
}

fn is_out(all: &[bool], place: usize) -> bool {
    all.get(place).copied().unwrap_or(false)
}

/// Custom rules over built-in ones. Where they have phrases, these are in a second table.
pub(crate) struct Layered<'t, 'r, const COUNT: usize> {
    book: &'r Book,
    phrases: &'t Tables<'r>,
}

impl<'t, 'r, const COUNT: usize> Layered<'t, 'r, COUNT> {
    /// A book as reading and deciding take it: with the table of its phrases.
    pub(crate) fn new(book: &'r Book, phrases: &'t Tables<'r>) -> Self {
        Self { book, phrases }
    }
}

impl<'r, const COUNT: usize> Layered<'_, 'r, COUNT> {
    /// Reads a bounce: phrases and codes in one pass, then the regular expressions that may match.
    pub(crate) fn read(&self, bounce: &Bounce<'_>, findings: &mut Findings) {
        scan(bounce, self, findings);
        if self.book.has_phrases && findings.is_crowded() {
            // There is room for so many matches only; so those of rules that do not count here make place. What
            // they ask for is known now.
            let first = core::mem::replace(findings, Findings::NONE);
            self.read_chosen(bounce, &|rule| self.is_met(bounce, &first, rule), findings);
        }
        for set in &self.book.expressions {
            if set.first_match {
                self.search_line(&set.expressions, bounce, findings);
            } else {
                self.search_text(&set.expressions, bounce, findings);
            }
        }
    }

    /// Reads a bounce, and finds the phrases of those custom rules only that are chosen.
    pub(crate) fn read_chosen(
        &self,
        bounce: &Bounce<'_>,
        counts: &dyn Fn(RuleNumber) -> bool,
        findings: &mut Findings,
    ) {
        let rules = &Layered::new(self.book, self.phrases);
        scan(bounce, &Chosen { rules, counts }, findings);
    }

    /// Whether what a rule asks for besides its words is there.
    fn is_met(&self, bounce: &Bounce<'_>, findings: &Findings, rule: RuleNumber) -> bool {
        !self.summary(rule).is_conditional || admits(self, bounce, findings, rule)
    }

    fn search_text(&self, all: &Expressions, bounce: &Bounce<'_>, findings: &mut Findings) {
        let text = bounce.text();
        all.search(text, |rule, matches| {
            if !self.is_met(bounce, findings, rule) {
                return false;
            }
            // One in each reply is enough; what is nowhere in particular says nothing.
            let mut known = None;
            for range in matches.filter(|range| !range.is_empty()) {
                let depth = findings.replies.depth_at(range.start as u32);
                if known.replace(depth) == Some(depth) {
                    continue;
                }
                let matched = RuleMatch {
                    rule,
                    depth,
                    start: range.start as u32,
                    end: range.end as u32,
                };
                findings.keep(self, matched, true);
            }
            false
        });
    }

    fn search_line(&self, all: &Expressions, bounce: &Bounce<'_>, findings: &mut Findings) {
        let text = bounce.text();
        let innermost = findings.replies.innermost();
        let line = Line::of(text, innermost as usize, codes_used(bounce, findings.codes));
        all.search(&line.text, |rule, matches| {
            if !self.is_met(bounce, findings, rule) {
                return false;
            }
            let Some(range) = matches.next() else {
                return false;
            };
            let (start, end) = line.in_text(range).unwrap_or((innermost, innermost));
            let matched = RuleMatch {
                rule,
                depth: findings.replies.depth_at(start),
                start,
                end,
            };
            findings.keep(self, matched, true);
            true
        });
    }

    fn rule(&self, rule: RuleNumber) -> Option<&'r CustomRule> {
        self.book.rules.get(rule.place()?)
    }
}

impl<'r, const COUNT: usize> Rulebook<'r, COUNT> for Layered<'_, 'r, COUNT> {
    #[inline(always)]
    fn tables(&self) -> [&Tables<'r>; COUNT] {
        // Written so that it is known to the compiler where the first one is.
        core::array::from_fn(|table| if table == 0 { &TABLES } else { self.phrases })
    }

    #[inline(always)]
    fn of_phrases(&self, number: u16) -> Option<RuleNumber> {
        match RuleNumber::of_phrases(number) {
            Some(_) if is_out(&self.book.left_out.words, number.into()) => None,
            None => RuleNumber::of_custom_phrases(number, self.book.rules.len()),
            built_in => built_in,
        }
    }

    #[inline(always)]
    fn summary(&self, rule: RuleNumber) -> &'r RuleSummary {
        if rule.index() < RuleNumber::COUNT {
            return BuiltIn.summary(rule);
        }
        match self.rule(rule) {
            Some(custom) => &custom.summary,
            None => BuiltIn.summary(RuleNumber::NONE),
        }
    }

    fn entry(&self, rule: RuleNumber) -> Option<Entry<'r>> {
        let Some(custom) = self.rule(rule) else {
            return BuiltIn.entry(rule);
        };
        Some(Entry {
            id: &custom.id,
            note: custom.note.as_ref(),
            wait: custom.wait,
        })
    }

    fn admits(&self, rule: RuleNumber, circumstances: &Circumstances<'_>) -> bool {
        match self.rule(rule) {
            Some(custom) => custom.conditions.are_met(circumstances),
            None => BuiltIn.admits(rule, circumstances),
        }
    }

    fn counts_status(&self, place: usize) -> bool {
        !is_out(&self.book.left_out.status, place)
    }

    fn counts_reply(&self, place: usize) -> bool {
        !is_out(&self.book.left_out.reply, place)
    }
}

/// Custom rules with phrases, of which only some count. They are seldom asked for, so that reading is compiled for them
/// but once.
struct Chosen<'l, 't, 'r> {
    rules: &'l Layered<'t, 'r, 2>,
    counts: &'l dyn Fn(RuleNumber) -> bool,
}

impl<'r> Rulebook<'r, 2> for Chosen<'_, '_, 'r> {
    fn tables(&self) -> [&Tables<'r>; 2] {
        self.rules.tables()
    }

    fn of_phrases(&self, number: u16) -> Option<RuleNumber> {
        let rule = self.rules.of_phrases(number)?;
        (rule.place().is_none() || (self.counts)(rule)).then_some(rule)
    }

    fn summary(&self, rule: RuleNumber) -> &'r RuleSummary {
        self.rules.summary(rule)
    }

    fn entry(&self, rule: RuleNumber) -> Option<Entry<'r>> {
        self.rules.entry(rule)
    }

    fn admits(&self, rule: RuleNumber, circumstances: &Circumstances<'_>) -> bool {
        self.rules.admits(rule, circumstances)
    }

    fn counts_status(&self, place: usize) -> bool {
        self.rules.counts_status(place)
    }

    fn counts_reply(&self, place: usize) -> bool {
        self.rules.counts_reply(place)
    }
}
