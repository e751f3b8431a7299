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
use crate::session::Session;
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
    fn verdict(&self, measure: f64) -> Option<String> {
        let value = self.value?;
        if self.is_lower && measure < value {
            Some(format!("  BELOW {value}"))
        } else if !self.is_lower && measure > value {
            Some(format!("  ABOVE {value}"))
        } else {
            None
        }
    }
}

/// Measures what the arguments ask for. What cannot be read, and a limit that is not kept, is a failure.
pub fn run(session: &mut Session<'_>, arguments: Evaluate) -> anyhow::Result<()> {
    let mut score = Score::default();
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
                write_miss(&mut session.out, &row, answer.as_ref())?;
            }
        }
    }
    let mut out = &mut session.out;
    write_reasons(&mut out, &score)?;
    write_shares(&mut out, "basis", &score.bases)?;
    write_shares(&mut out, "strength", &score.strengths)?;
    for place in &score.wrongly_removed {
        writeln!(out, "wrongly removed: {place}")?;
    }

    writeln!(out, "\n{} bounces", score.exact.rows)?;
    let limits = Limit::all(arguments.limits);
    let mut is_kept = true;
    for (name, digits, measure) in score.measures() {
        let verdict = limits
            .iter()
            .find(|limit| limit.measure == name)
            .and_then(|limit| limit.verdict(measure))
            .unwrap_or_default();
        is_kept &= verdict.is_empty();
        writeln!(out, "{name:<16} {measure:.digits$}{verdict}")?;
    }
    if arguments.ordered && score.is_misordered() {
        is_kept = false;
        writeln!(out, "decisive words are right less often than broad ones")?;
    }
    out.flush()?;
    session.has_failed |= !is_kept;
    Ok(())
}

/// Shows an answer that is not the label.
fn write_miss(
    out: &mut impl Write,
    row: &Labelled,
    answer: Option<&Classification<'_>>,
) -> io::Result<()> {
    let (place, label) = (&row.place, row.reason);
    match answer {
        Some(answer) if answer.reason() == label => return Ok(()),
        Some(answer) => {
            let said = answer.reason();
            let is_accepted = row.accept.contains(&said);
            writeln!(
                out,
                "{place}: {label} but said {said}{} by {} {:?}",
                if is_accepted { " (accepted)" } else { "" },
                answer.rule(),
                answer.matched_in(&row.diagnostic).unwrap_or_default(),
            )?;
        }
        None => writeln!(out, "{place}: {label} but said that nothing failed")?,
    }
    writeln!(out, "    {}", terminal::shown(&row.diagnostic))
}

/// Shows how often each reason was right, and what was said instead.
fn write_reasons(out: &mut impl Write, score: &Score) -> io::Result<()> {
    writeln!(
        out,
        "\n{:<22} {:>6} {:>9} {:>9}  said instead",
        "reason", "rows", "precision", "recall"
    )?;
    for (reason, tally) in &score.reasons {
        let mut instead: Vec<_> = score
            .confusions
            .iter()
            .filter(|((label, _), _)| label == reason)
            .map(|((_, said), rows)| (*rows, said.map_or("none", |said| said.as_str())))
            .collect();
        instead.sort_by_key(|&(rows, said)| (std::cmp::Reverse(rows), said));
        let instead: Vec<_> = instead
            .iter()
            .map(|(rows, said)| format!("{said} {rows}"))
            .collect();
        let line = format!(
            "{:<22} {:>6} {:>9} {:>9}  {}",
            reason,
            tally.labelled,
            share(tally.right, tally.said),
            share(tally.right, tally.labelled),
            instead.join(", "),
        );
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

/// Shows how often what is told apart by `heading` is accepted.
fn write_shares<K: Display>(
    out: &mut impl Write,
    heading: &str,
    shares: &BTreeMap<K, Share>,
) -> io::Result<()> {
    writeln!(out, "\n{heading:<22} {:>6} {:>9}", "rows", "accepted")?;
    for (key, counted) in shares {
        let accepted = share(counted.right, counted.rows);
        writeln!(out, "{key:<22} {:>6} {accepted:>9}", counted.rows)?;
    }
    Ok(())
}

fn share(part: usize, whole: usize) -> String {
    match whole {
        0 => "-".into(),
        _ => format!("{:.2}", part as f64 / whole as f64),
    }
}
