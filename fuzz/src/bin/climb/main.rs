//! Searches for texts that are slow, that break a law, or on which two builds differ.
//!
//! ```text
//! climb slow                   climbs towards the most nanoseconds a byte
//! climb time TEXT              tells how many a text takes
//! climb laws                   looks for texts that break a law, and prints one of each kind
//! climb differ --other CLIMB   looks for texts that another build's `climb` answers differently
//! climb answers                answers what `differ` sends, a line for each
//! ```
//!
//! `--minutes` says how long (1), `--seed` where chance begins (0), `--size` how many bytes are
//! made of a text to time it (4096).

mod differ;
mod laws;
mod slow;

use std::error::Error;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use bounce_classifier_fuzz::given::Given;
use bounce_classifier_fuzz::laws::shown;
use bounce_classifier_fuzz::material::ROWS;
use bounce_classifier_fuzz::mutate::mutate;
use fastrand::Rng;
use lexopt::prelude::*;

/// How to search.
struct Search {
    until: Instant,
    size: usize,
    rng: Rng,
}

impl Search {
    fn goes_on(&self) -> bool {
        Instant::now() < self.until
    }

    /// A row of the corpus, changed here and there.
    fn bounce(&mut self) -> Given {
        let mut given = self.row();
        for _ in 0..self.rng.usize(..4) {
            mutate(&mut given.text, self.size, &mut self.rng);
        }
        // What is stated is seldom that of the row.
        let other = self.row();
        match self.rng.u8(..8) {
            0 => given.reply = other.reply,
            1 => given.status = other.status,
            2 => given.remote_mta = other.remote_mta,
            3 => given.command = other.command,
            _ => {}
        }
        given
    }

    fn row(&mut self) -> Given {
        ROWS[self.rng.usize(..ROWS.len())].clone()
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let (mut minutes, mut seed, mut size) = (1.0, 0, 4096);
    let (mut command, mut text) = (None, None);
    let mut other: Option<PathBuf> = None;
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("minutes") => minutes = arguments.value()?.parse()?,
            Long("seed") => seed = arguments.value()?.parse()?,
            Long("size") => size = arguments.value()?.parse()?,
            Long("other") => other = Some(arguments.value()?.into()),
            Value(name) if command.is_none() => command = Some(name.string()?),
            Value(value) if text.is_none() => text = Some(value.string()?),
            _ => return Err(argument.unexpected().into()),
        }
    }
    let mut search = Search {
        until: Instant::now() + Duration::try_from_secs_f64(60.0 * minutes)?,
        size,
        rng: Rng::with_seed(seed),
    };
    match command.as_deref() {
        Some("slow") => slow::climb(&mut search),
        Some("time") => slow::tell(text.ok_or("which text?")?.into_bytes(), size),
        Some("laws") => laws::search(&mut search),
        Some("differ") => {
            let other = other.ok_or("which other build? --other CLIMB")?;
            differ::search(&mut search, &other)?;
        }
        Some("answers") => differ::answer()?,
        _ => return Err("what to do? slow, time, laws, differ or answers".into()),
    }
    Ok(())
}

/// A bounce, as literals.
fn literal(given: &Given) -> String {
    let mut text = shown(&given.text);
    if let Some(reply) = given.reply {
        text += &format!(", reply {reply}");
    }
    if let Some(status) = given.status {
        text += &format!(", status {status}");
    }
    if let Some(host) = &given.remote_mta {
        text += &format!(", remote_mta {host:?}");
    }
    if let Some(command) = given.command {
        text += &format!(", command {command}");
    }
    text
}
