//! Tells why messages were not delivered.
//!
//! ```text
//! classify [--lang ja|en] TEXT   a report on one reply
//! classify [--lang ja|en]        a row for each line of standard input
//! classify [--lang ja|en] --ndjson
//! ```
//!
//! `--ndjson` is a filter: each line of standard input is a JSON object with any of `reply`,
//! `status`, `diagnostic`, `remote_mta` and `command`; each line of the output is the same object
//! with one more member, `bounce`. A line that cannot be used has `{"error": …}` there; if it is no
//! JSON object at all, it stands in the member `line`.

#[path = "classify/ndjson.rs"]
mod ndjson;
#[path = "classify/report.rs"]
mod report;

use std::error::Error;
use std::io::{self, BufRead, BufWriter, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

use bounce_classifier::{Bounce, Language};
use lexopt::prelude::*;

const USAGE: &str = "\
usage: classify [--lang ja|en] TEXT      a report on one reply
       classify [--lang ja|en]           a row for each line of standard input
       classify [--lang ja|en] --ndjson  JSON objects in, the same with a member \"bounce\" out
";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            // A reader that has seen enough is no failure.
            let is_closed = error
                .downcast_ref::<io::Error>()
                .is_some_and(|error| error.kind() == ErrorKind::BrokenPipe);
            if is_closed {
                return ExitCode::SUCCESS;
            }
            eprintln!("classify: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<ExitCode, Box<dyn Error>> {
    let mut language = Language::default();
    let mut is_ndjson = false;
    let mut text: Option<Vec<u8>> = None;
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("lang") => language = arguments.value()?.parse()?,
            Long("ndjson") => is_ndjson = true,
            Short('h') | Long("help") => {
                io::stdout().write_all(USAGE.as_bytes())?;
                return Ok(ExitCode::SUCCESS);
            }
            Value(value) => {
                let value = value.into_encoded_bytes();
                // Words that the shell has divided are one reply.
                match &mut text {
                    Some(text) => {
                        text.push(b' ');
                        text.extend(value);
                    }
                    None => text = Some(value),
                }
            }
            _ => return Err(argument.unexpected().into()),
        }
    }

    let stdout = io::stdout();
    let is_terminal = stdout.is_terminal();
    let mut out = BufWriter::with_capacity(1 << 16, stdout.lock());
    match text {
        Some(_) if is_ndjson => {
            return Err("--ndjson reads standard input, and takes no text".into());
        }
        Some(text) => {
            let is_known = report::report(&mut out, &text, language, is_terminal)?;
            out.flush()?;
            return Ok(if is_known {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            });
        }
        // Somebody who looks on sees each line at once.
        None if is_ndjson && is_terminal => {
            ndjson::filter(io::stdin().lock(), out.get_mut(), language)?;
        }
        None if is_ndjson => ndjson::filter(io::stdin().lock(), &mut out, language)?,
        None => {
            let mut line = Vec::new();
            let mut input = io::stdin().lock();
            while input.read_until(b'\n', &mut line)? != 0 {
                report::row(&mut out, Bounce::new(line.trim_ascii_end()), language)?;
                if is_terminal {
                    out.flush()?;
                }
                line.clear();
            }
        }
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
