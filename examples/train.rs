//! Makes the weights by which a reason is guessed from single words.
//!
//! ```text
//! cargo run --release --features training --example train -- FILE…          writes them
//! cargo run --release --features training --example train -- --folds N FILE…   tells what they are worth
//! ```
//!
//! Each line of a file is a labelled bounce, as `evaluate` reads them. The same files give the same weights.
//! With `--folds`, the rows are divided into so many parts by their numbers; each is guessed with weights made
//! from the others, and what is printed is how often a guess stands in, and is right, by how far its score is
//! ahead.

#[allow(dead_code, reason = "nothing is written as JSON here")]
#[path = "common/terminal.rs"]
mod terminal;

#[allow(dead_code, reason = "a guess is for one reason only")]
#[path = "evaluate/labelled.rs"]
mod labelled;

#[path = "train/model.rs"]
mod model;

use std::error::Error;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use bounce_classifier::{Basis, Bounce, BounceReason, Strength, classify_failure, training};
use bounce_rules::guess::{CLEAR, REASONS};
use lexopt::prelude::*;

use model::{Example, Model};

/// Where the weights are kept.
const WEIGHTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/crates/rules/src/guess.bin");

fn main() -> ExitCode {
    match train(lexopt::Parser::from_env()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            terminal::complain(&mut io::stderr(), "train", &*error);
            ExitCode::FAILURE
        }
    }
}

/// A row, ready to be learnt from or to be guessed.
struct Row {
    example: Example,
    /// Which of [`REASONS`] are right.
    right: Vec<usize>,
    /// What is answered without a guess, where a guess may stand in for it.
    instead_of: Option<usize>,
}

fn train(mut arguments: lexopt::Parser) -> Result<(), Box<dyn Error>> {
    let mut files: Vec<PathBuf> = Vec::new();
    let mut folds = 0usize;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("folds") => folds = arguments.value()?.parse()?,
            Value(file) => files.push(file.into()),
            _ => return Err(argument.unexpected().into()),
        }
    }
    if files.is_empty() {
        return Err("name at least one file of labelled bounces".into());
    }
    files.sort();
    let mut rows = Vec::new();
    for file in &files {
        rows.append(&mut read(file)?);
    }
    if folds > 1 {
        validate(&rows, folds);
    } else {
        let examples: Vec<_> = rows.iter().map(|row| &row.example).collect();
        std::fs::write(WEIGHTS, Model::of(&examples).weights())?;
        println!("{}: from {} bounces", WEIGHTS, rows.len());
    }
    Ok(())
}

fn read(file: &Path) -> Result<Vec<Row>, Box<dyn Error>> {
    let mut rows = Vec::new();
    for row in labelled::read(file)? {
        let bounce = row.bounce(false)?;
        rows.push(Row {
            example: Example {
                buckets: training::buckets(bounce),
                reason: number(row.reason),
            },
            right: row.right().map(number).collect(),
            instead_of: undecided(bounce).map(number),
        });
    }
    Ok(rows)
}

/// What is answered where the rules say little.
fn undecided(bounce: Bounce<'_>) -> Option<BounceReason> {
    let answer = classify_failure(bounce.guess(false));
    let is_weak = answer.strength() <= Strength::Weak;
    (is_weak && answer.basis() != Basis::Words).then(|| answer.reason())
}

/// The number of a reason among those that may be guessed, or 0.
fn number(reason: BounceReason) -> usize {
    let known = REASONS.iter().position(|name| *name == reason.as_str());
    known.unwrap_or(0)
}

fn validate(rows: &[Row], folds: usize) {
    let mut guesses = Vec::new();
    for fold in 0..folds {
        let is_asked = |at: &usize| at % folds == fold;
        let others: Vec<_> = (0..rows.len())
            .filter(|at| !is_asked(at))
            .map(|at| &rows[at].example)
            .collect();
        let model = Model::of(&others);
        for row in (0..rows.len()).filter(is_asked).map(|at| &rows[at]) {
            let Some(instead_of) = row.instead_of else {
                continue;
            };
            let (guess, ahead) = model.guess(&row.example.buckets);
            if guess != 0 && guess != instead_of {
                guesses.push((ahead, row.right.contains(&guess)));
            }
        }
    }
    let undecided = rows.iter().filter(|row| row.instead_of.is_some()).count();
    println!(
        "{} bounces, {undecided} undecided; ahead by {CLEAR} is clear",
        rows.len()
    );
    println!("{:>5} {:>8} {:>6}", "ahead", "guesses", "right");
    for least in (0..=120).step_by(10) {
        let clear: Vec<_> = guesses
            .iter()
            .filter(|(ahead, _)| *ahead >= least)
            .collect();
        let right = clear.iter().filter(|(_, is_right)| *is_right).count();
        let share = right as f64 / clear.len().max(1) as f64;
        println!("{least:>5} {:>8} {share:>6.2}", clear.len());
    }
}
