//! Measures the classifier against labelled bounces.
//!
//! `cargo run --release --example evaluate -- FILE…`
//!
//! Each line of a file is a JSON object with `diagnostic` and `reason`, and any of `reply`, `status`,
//! `remote_mta`, `command` (what the caller states besides the text) and `accept` (other reasons that
//! are right as well).
//!
//! Options: `--raw` states nothing but the text; `--quiet` leaves out the misses. Where one of these limits
//! is not kept, the exit code is 1:
//!
//! - `--min-exact`, the part whose reason is the label; `--min-accepted`, or is as right;
//! - `--min-family`, or is of a kindred reason; `--min-kind`, or is hard or soft as the label is;
//! - `--min-remove`, the part whose address is removed or kept as it should be;
//! - `--max-wrongly-removed`, how many are removed that should not be;
//! - `--max-unclassified`, the part that is not recognised, though the label says more;
//! - `--ordered`: decisive words are right at least as often as broad ones.

#[allow(dead_code, reason = "nothing is written as JSON here")]
#[path = "common/terminal.rs"]
mod terminal;

#[path = "evaluate/labelled.rs"]
mod labelled;
#[path = "evaluate/score.rs"]
mod score;

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Display;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use bounce_classifier::{Classification, classify};
use lexopt::prelude::*;

use labelled::Labelled;
use score::{Score, Share};

/// A bound that a measure has to keep to.
struct Limit {
    option: &'static str,
    measure: &'static str,
    is_lower: bool,
    value: Option<f64>,
}

impl Limit {
    const fn at_least(option: &'static str, measure: &'static str) -> Self {
        Self {
            option,
            measure,
            is_lower: true,
            value: None,
        }
    }

    const fn at_most(option: &'static str, measure: &'static str) -> Self {
        Self {
            is_lower: false,
            ..Self::at_least(option, measure)
        }
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

fn main() -> ExitCode {
    let arguments = lexopt::Parser::from_env();
    ExitCode::from(run(arguments, io::stdout().lock(), &mut io::stderr()))
}

/// Runs the program on these streams, and returns its exit code.
pub fn run(arguments: lexopt::Parser, out: impl Write, err: &mut impl Write) -> u8 {
    match measure(arguments, out) {
        Ok(is_kept) => u8::from(!is_kept),
        Err(error) => {
            terminal::complain(err, "evaluate", &*error);
            1
        }
    }
}

/// Measures what the arguments ask for; false if a limit is not kept.
fn measure(mut arguments: lexopt::Parser, out: impl Write) -> Result<bool, Box<dyn Error>> {
    let mut files: Vec<PathBuf> = Vec::new();
    let mut limits = [
        Limit::at_least("min-exact", "exact"),
        Limit::at_least("min-accepted", "accepted"),
        Limit::at_least("min-family", "family"),
        Limit::at_least("min-kind", "kind"),
        Limit::at_least("min-remove", "remove"),
        Limit::at_most("max-wrongly-removed", "wrongly removed"),
        Limit::at_most("max-unclassified", "unclassified"),
    ];
    let (mut is_raw, mut is_quiet, mut is_ordered) = (false, false, false);
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("raw") => is_raw = true,
            Long("quiet") => is_quiet = true,
            Long("ordered") => is_ordered = true,
            Value(file) => files.push(file.into()),
            Long(name) => match limits.iter_mut().find(|limit| limit.option == name) {
                Some(limit) => limit.value = Some(arguments.value()?.parse()?),
                None => return Err(argument.unexpected().into()),
            },
            Short(_) => return Err(argument.unexpected().into()),
        }
    }
    if files.is_empty() {
        return Err("name at least one file of labelled bounces".into());
    }

    let mut out = BufWriter::new(out);
    let mut score = Score::default();
    for file in &files {
        for row in labelled::read(file)? {
            let bounce = row
                .bounce(is_raw)
                .map_err(|error| format!("{}: {error}", row.place))?;
            // What reports no bounce, or nothing at all, has no reason: a miss.
            let answer = classify(bounce).ok();
            score.count(&row, answer.as_ref());
            if !is_quiet {
                write_miss(&mut out, &row, answer.as_ref())?;
            }
        }
    }
    write_reasons(&mut out, &score)?;
    write_shares(&mut out, "basis", &score.bases)?;
    write_shares(&mut out, "strength", &score.strengths)?;
    for place in &score.wrongly_removed {
        writeln!(out, "wrongly removed: {place}")?;
    }

    writeln!(out, "\n{} bounces", score.exact.rows)?;
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
    if is_ordered && score.is_misordered() {
        is_kept = false;
        writeln!(out, "decisive words are right less often than broad ones")?;
    }
    out.flush()?;
    Ok(is_kept)
}

/// Shows an answer that is not the label.
fn write_miss(
    out: &mut impl Write,
    row: &Labelled,
    answer: Option<&Classification>,
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
