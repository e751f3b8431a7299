//! Measures the classifier against labelled bounces.
//!
//! `cargo run --release --example evaluate -- FILE…`
//!
//! Each line of a file is a JSON object with `diagnostic` and `reason`, and any of `reply`, `status`,
//! `remote_mta`, `command` (what the caller states besides the text) and `accept` (other reasons that
//! are right as well).
//!
//! Options: `--raw` states nothing but the text; `--quiet` leaves out the misses; and the limits
//! `--min-exact`, `--min-accepted`, `--min-kind`, `--min-remove`, `--max-wrongly-removed` and
//! `--max-unclassified`, each with a number: where one is not kept, the exit code is 1.

#[allow(dead_code, reason = "nothing is written as JSON here")]
#[path = "common/terminal.rs"]
mod terminal;

use std::collections::BTreeMap;
use std::error::Error;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use bounce_classifier::{Basis, Bounce, BounceReason, ReplyCode, classify};
use lexopt::prelude::*;
use serde::Deserialize;

/// One labelled bounce.
#[derive(Deserialize)]
struct Labelled {
    diagnostic: String,
    reply: Option<ReplyCode>,
    status: Option<String>,
    remote_mta: Option<String>,
    command: Option<String>,
    reason: BounceReason,
    #[serde(default)]
    accept: Vec<BounceReason>,
}

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

/// How often each reason was right and wrong.
#[derive(Clone, Copy, Default)]
struct Tally {
    labelled: usize,
    answered: usize,
    right: usize,
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
        Limit::at_least("min-kind", "kind"),
        Limit::at_least("min-remove", "remove"),
        Limit::at_most("max-wrongly-removed", "wrongly removed"),
        Limit::at_most("max-unclassified", "unclassified"),
    ];
    let (mut is_raw, mut is_quiet) = (false, false);
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("raw") => is_raw = true,
            Long("quiet") => is_quiet = true,
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
    let mut count = 0usize;
    let (mut exact, mut accepted, mut kind, mut remove) = (0usize, 0usize, 0usize, 0usize);
    let (mut wrongly_removed, mut wrongly_kept, mut unclassified) = (0usize, 0usize, 0usize);
    let mut reasons: BTreeMap<BounceReason, Tally> = BTreeMap::new();
    let mut bases: BTreeMap<Basis, usize> = BTreeMap::new();
    for file in &files {
        let name = file.display().to_string();
        let opened = File::open(file).map_err(|error| format!("{name}: {error}"))?;
        for (number, line) in (1..).zip(BufReader::new(opened).lines()) {
            let place = format!("{}:{number}", terminal::shown(&name));
            let line = line.map_err(|error| format!("{place}: {error}"))?;
            if line.trim().is_empty() {
                continue;
            }
            let row: Labelled =
                serde_json::from_str(&line).map_err(|error| format!("{place}: {error}"))?;
            let mut bounce = Bounce::new(&row.diagnostic)
                .remote_mta(row.remote_mta.as_deref())
                .command(row.command.as_deref().map(str::parse).transpose()?);
            if !is_raw {
                bounce = bounce
                    .reply(row.reply)
                    .status(row.status.as_deref().map(str::parse).transpose()?);
            }
            let answer = classify(bounce).map_err(|error| format!("{place}: {error}"))?;
            let (said, label) = (answer.reason(), row.reason);
            count += 1;
            let is_accepted = said == label || row.accept.contains(&said);
            exact += usize::from(said == label);
            accepted += usize::from(is_accepted);
            kind += usize::from(said.kind() == label.kind());
            let [removes, should_remove] =
                [said, label].map(|reason| reason.action().removes_address());
            remove += usize::from(removes == should_remove);
            wrongly_removed += usize::from(removes && !should_remove);
            wrongly_kept += usize::from(!removes && should_remove);
            unclassified += usize::from(said.is_unclassified());
            *bases.entry(answer.basis()).or_default() += 1;
            let tally = reasons.entry(label).or_default();
            tally.labelled += 1;
            tally.right += usize::from(said == label);
            reasons.entry(said).or_default().answered += 1;
            if said != label && !is_quiet {
                let matched = answer
                    .matched()
                    .and_then(|range| row.diagnostic.get(range))
                    .unwrap_or_default();
                writeln!(
                    out,
                    "{place}: {label} but said {said}{} by {} {matched:?}\n    {}",
                    if is_accepted { " (accepted)" } else { "" },
                    answer.rule(),
                    terminal::shown(&row.diagnostic),
                )?;
            }
        }
    }

    writeln!(
        out,
        "\n{:<22} {:>6} {:>9} {:>9}",
        "reason", "rows", "precision", "recall"
    )?;
    for (reason, tally) in &reasons {
        writeln!(
            out,
            "{:<22} {:>6} {:>9} {:>9}",
            reason,
            tally.labelled,
            share(tally.right, tally.answered),
            share(tally.right, tally.labelled),
        )?;
    }
    let by: Vec<String> = bases
        .iter()
        .map(|(basis, decided)| format!("{basis} {decided}"))
        .collect();
    writeln!(out, "\ndecided by: {}", by.join(", "))?;
    let measures = [
        ("exact", ratio(exact, count)),
        ("accepted", ratio(accepted, count)),
        ("kind", ratio(kind, count)),
        ("remove", ratio(remove, count)),
        ("wrongly removed", wrongly_removed as f64),
        ("wrongly kept", wrongly_kept as f64),
        ("unclassified", ratio(unclassified, count)),
    ];
    writeln!(out, "{count} bounces")?;
    let mut is_kept = true;
    for (name, measure) in measures {
        let verdict = limits
            .iter()
            .find(|limit| limit.measure == name)
            .and_then(|limit| limit.verdict(measure))
            .unwrap_or_default();
        is_kept &= verdict.is_empty();
        let digits = if name.starts_with("wrongly") { 0 } else { 4 };
        writeln!(out, "{name:<16} {measure:.digits$}{verdict}")?;
    }
    out.flush()?;
    Ok(is_kept)
}

fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

fn share(part: usize, whole: usize) -> String {
    if whole == 0 {
        "-".into()
    } else {
        format!("{:.2}", ratio(part, whole))
    }
}
