//! Measures the classifier against labelled bounces.
//!
//! Each line of a file is a JSON object with `diagnostic` and `reason`, and any of `reply`, `status`, `remote_mta`,
//! `command` (what the caller states besides the text) and `accept` (other reasons that are right as well).

mod labelled;
mod score;

use std::collections::BTreeMap;
use std::fmt::Display;
use std::io::{self, Write};

use bounce_classifier::Classification;
use bounce_filter::terminal;

use crate::args::{Evaluate, Limits};
use crate::output::width;
use crate::session::Session;
use crate::texts::{Evaluate as Evaluated, fill};
use labelled::Labelled;
use score::{Score, Share};

/// A bound that a measure has to keep to.
struct Limit {
    measure: &'static str,
    is_lower: bool,
    value: Option<f64>,
}

impl Limit {
    const fn at_least(measure: &'static str, value: Option<f64>) -> Self {
        Self {
            measure,
            is_lower: true,
            value,
        }
    }

    const fn at_most(measure: &'static str, value: Option<f64>) -> Self {
        Self {
            is_lower: false,
            ..Self::at_least(measure, value)
        }
    }

    const fn all(limits: Limits) -> [Self; 7] {
        [
            Self::at_least("exact", limits.min_exact),
            Self::at_least("accepted", limits.min_accepted),
            Self::at_least("family", limits.min_family),
            Self::at_least("kind", limits.min_kind),
            Self::at_least("remove", limits.min_remove),
            Self::at_most("wrongly removed", limits.max_wrongly_removed),
            Self::at_most("unclassified", limits.max_unclassified),
        ]
    }

    /// What to say of a measure that does not keep to it.
    fn verdict(&self, measure: f64, said: &Evaluated) -> Option<String> {
        let value = self.value?;
        let verdict = if self.is_lower && measure < value {
            said.below
        } else if !self.is_lower && measure > value {
            said.above
        } else {
            return None;
        };
        Some(format!("  {}", fill(verdict, &[&value.to_string()])))
    }
}

/// Measures what the arguments ask for. What cannot be read, and a limit that is not kept, is a failure.
pub fn run(session: &mut Session<'_>, arguments: Evaluate) -> anyhow::Result<()> {
    let mut score = Score::default();
    let said = &session.texts.evaluate;
    for file in &arguments.files {
        let rows = match labelled::read(file, session.texts) {
            Ok(rows) => rows,
            Err(error) => {
                session.complain(&error.to_string());
                return Ok(());
            }
        };
        for row in rows {
            let bounce = match row.bounce(arguments.raw) {
                Ok(bounce) => bounce,
                Err(error) => {
                    session.complain(&format!("{}: {error}", row.place));
                    return Ok(());
                }
            };
            // What reports no bounce, or nothing at all, has no reason: a miss.
            let answer = session.classifier.classify(bounce).ok();
            score.count(&row, answer.as_ref());
            if !arguments.quiet {
                write_miss(&mut session.out, said, &row, answer.as_ref())?;
            }
        }
    }
    let mut out = &mut session.out;
    write_reasons(&mut out, said, &score)?;
    write_shares(&mut out, said, said.basis, &score.bases)?;
    write_shares(&mut out, said, said.strength, &score.strengths)?;
    for place in &score.wrongly_removed {
        writeln!(out, "{}", fill(said.wrongly_removed, &[place]))?;
    }

    let count = score.exact.rows.to_string();
    writeln!(out, "\n{}", fill(said.bounces, &[&count]))?;
    let limits = Limit::all(arguments.limits);
    let mut is_kept = true;
    for (name, digits, measure) in score.measures() {
        let verdict = limits
            .iter()
            .find(|limit| limit.measure == name)
            .and_then(|limit| limit.verdict(measure, said))
            .unwrap_or_default();
        is_kept &= verdict.is_empty();
        writeln!(out, "{name:<16} {measure:.digits$}{verdict}")?;
    }
    if arguments.ordered && score.is_misordered() {
        is_kept = false;
        writeln!(out, "{}", said.misordered)?;
    }
    out.flush()?;
    session.has_failed |= !is_kept;
    Ok(())
}

/// Shows an answer that is not the label.
fn write_miss(
    out: &mut impl Write,
    said: &Evaluated,
    row: &Labelled,
    answer: Option<&Classification<'_>>,
) -> io::Result<()> {
    let (place, label) = (row.place.as_str(), row.reason.as_str());
    let line = match answer {
        Some(answer) if answer.reason() == row.reason => return Ok(()),
        Some(answer) => {
            let miss = match row.accept.contains(&answer.reason()) {
                true => said.accepted_miss,
                false => said.miss,
            };
            let words = answer.matched_in(&row.diagnostic).unwrap_or_default();
            let words = format!("{words:?}");
            let (reason, rule) = (answer.reason().as_str(), answer.rule().as_str());
            fill(miss, &[place, label, reason, rule, &words])
        }
        None => fill(said.not_a_bounce, &[place, label]),
    };
    writeln!(out, "{line}\n    {}", terminal::shown(&row.diagnostic))
}

/// Shows how often each reason was right, and what was said instead.
fn write_reasons(out: &mut impl Write, said: &Evaluated, score: &Score) -> io::Result<()> {
    writeln!(out)?;
    let headings = [said.rows, said.precision, said.recall];
    write_row(out, said.reason, &headings, said.instead)?;
    for (reason, tally) in &score.reasons {
        let mut instead: Vec<_> = score
            .confusions
            .iter()
            .filter(|((label, _), _)| label == reason)
            .map(|((_, answer), rows)| (*rows, answer.map_or(said.none, |answer| answer.as_str())))
            .collect();
        instead.sort_by_key(|&(rows, answer)| (std::cmp::Reverse(rows), answer));
        let instead: Vec<_> = instead
            .iter()
            .map(|(rows, answer)| format!("{answer} {rows}"))
            .collect();
        let numbers = [
            tally.labelled.to_string(),
            share(tally.right, tally.said),
            share(tally.right, tally.labelled),
        ];
        let numbers = numbers.each_ref().map(String::as_str);
        write_row(out, reason.as_str(), &numbers, &instead.join(", "))?;
    }
    Ok(())
}

/// Shows how often what is told apart by `heading` is accepted.
fn write_shares<K: Display>(
    out: &mut impl Write,
    said: &Evaluated,
    heading: &str,
    shares: &BTreeMap<K, Share>,
) -> io::Result<()> {
    writeln!(out)?;
    write_row(out, heading, &[said.rows, said.accepted], "")?;
    for (key, counted) in shares {
        let numbers = [counted.rows.to_string(), share(counted.right, counted.rows)];
        let numbers = numbers.each_ref().map(String::as_str);
        write_row(out, &key.to_string(), &numbers, "")?;
    }
    Ok(())
}

/// Writes a name, numbers below one another, and what is behind them.
fn write_row(out: &mut impl Write, name: &str, numbers: &[&str], behind: &str) -> io::Result<()> {
    const NAME: usize = 22;
    const NUMBER: usize = 10;
    let mut line = Vec::new();
    width::pad(&mut line, name, NAME);
    for (place, number) in numbers.iter().enumerate() {
        // The first is a count, and never as long.
        let columns = if place == 0 { NUMBER - 3 } else { NUMBER };
        line.resize(line.len() + columns.saturating_sub(width::of(number)), b' ');
        line.extend_from_slice(number.as_bytes());
    }
    if !behind.is_empty() {
        line.extend_from_slice(b"  ");
        line.extend_from_slice(behind.as_bytes());
    }
    line.push(b'\n');
    out.write_all(&line)
}

fn share(part: usize, whole: usize) -> String {
    match whole {
        0 => "-".into(),
        _ => format!("{:.2}", part as f64 / whole as f64),
    }
}
