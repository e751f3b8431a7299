//! What has been counted while rows were written, for the end of the table.

use std::collections::BTreeMap;
use std::io::{self, Write};

use bounce_classifier::{BounceReason, Language};

use crate::output::chart::{Chart, separated};
use crate::texts::{self, fill};

/// Counts of a run.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// What was read: lines, messages or events.
    pub read: u64,
    /// What was not delivered, or not yet.
    pub failures: u64,
    pub outcomes: BTreeMap<&'static str, u64>,
    pub reasons: BTreeMap<BounceReason, u64>,
}

/// What was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    Lines,
    Messages,
    Events,
}

impl Tally {
    /// Counts something that was read, by what has become of it.
    pub fn outcome(&mut self, outcome: &'static str) {
        *self.outcomes.entry(outcome).or_default() += 1;
    }

    /// Counts a reason.
    pub fn reason(&mut self, reason: BounceReason) {
        *self.reasons.entry(reason).or_default() += 1;
    }

    pub fn add(&mut self, other: &Self) {
        self.read += other.read;
        self.failures += other.failures;
        for (outcome, count) in &other.outcomes {
            *self.outcomes.entry(outcome).or_default() += count;
        }
        for (reason, count) in &other.reasons {
            *self.reasons.entry(*reason).or_default() += count;
        }
    }

    /// Says how much was read, and of what reasons there were how many.
    pub fn write(
        &self,
        out: &mut dyn Write,
        thing: Thing,
        language: Language,
        columns: usize,
        has_color: bool,
    ) -> io::Result<()> {
        let texts = texts::of(language);
        let said = &texts.summary;
        let read = match thing {
            Thing::Lines => said.lines,
            Thing::Messages => said.messages,
            Thing::Events => said.events,
        };
        let read = fill(read, &[&separated(self.read)]);
        let failures = match self.failures {
            0 => said.none.to_owned(),
            count => fill(said.failures, &[&separated(count)]),
        };
        let space = if language == Language::Japanese {
            ""
        } else {
            " "
        };
        writeln!(out, "\n{read}{space}{failures}")?;
        let outcomes = self
            .outcomes
            .iter()
            .map(|(name, count)| (texts::outcome(name, language).to_owned(), *count));
        let reasons = self.reasons.iter().map(|(reason, count)| {
            (
                format!("{} [{reason}]", reason.text(language).title),
                *count,
            )
        });
        for (heading, rows) in [
            (said.by_outcome, sorted(outcomes)),
            (said.by_reason, sorted(reasons)),
        ] {
            Chart { heading, rows }.write(out, columns, has_color)?;
        }
        Ok(())
    }
}

/// The greatest first; among equals, in the order in which they come.
pub fn sorted(rows: impl Iterator<Item = (String, u64)>) -> Vec<(String, u64)> {
    let mut rows: Vec<_> = rows.filter(|(_, count)| *count > 0).collect();
    rows.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    rows
}
