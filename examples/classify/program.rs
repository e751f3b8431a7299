//! The program: its options, and which of its tasks they ask for.

pub mod lines;
pub mod ndjson;
pub mod report;
mod row;

#[path = "../common/terminal.rs"]
pub mod terminal;

use std::error::Error;
use std::io::{self, BufWriter, ErrorKind, Read, Write};

use bounce_classifier::Language;
use lexopt::prelude::*;

const USAGE: &str = "\
usage: classify [--lang ja|en] TEXT      a report on one reply
       classify [--lang ja|en]           a row for each line of standard input
       classify [--lang ja|en] --ndjson  JSON objects in, the same with a member \"bounce\" out
";

/// Runs the program on these streams, and returns its exit code.
pub fn run(
    arguments: lexopt::Parser,
    input: impl Read,
    out: impl Write,
    err: &mut impl Write,
    is_terminal: bool,
) -> u8 {
    match answer(arguments, input, out, is_terminal) {
        Ok(is_answered) => u8::from(!is_answered),
        Err(error) => {
            // A reader that has seen enough is no failure.
            let is_closed = error
                .downcast_ref::<io::Error>()
                .is_some_and(|error| error.kind() == ErrorKind::BrokenPipe);
            if is_closed {
                return 0;
            }
            terminal::complain(err, "classify", &*error);
            2
        }
    }
}

/// Does what the arguments ask for; false if the one reply cannot be classified.
fn answer(
    mut arguments: lexopt::Parser,
    input: impl Read,
    out: impl Write,
    is_terminal: bool,
) -> Result<bool, Box<dyn Error>> {
    let mut language = Language::default();
    let mut is_ndjson = false;
    let mut text: Option<Vec<u8>> = None;
    let mut out = BufWriter::with_capacity(1 << 16, out);
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("lang") => language = arguments.value()?.parse()?,
            Long("ndjson") => is_ndjson = true,
            Short('h') | Long("help") => {
                out.write_all(USAGE.as_bytes())?;
                out.flush()?;
                return Ok(true);
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

    let mut is_answered = true;
    match text {
        Some(_) if is_ndjson => {
            return Err("--ndjson reads standard input, and takes no text".into());
        }
        Some(text) => is_answered = report::report(&mut out, &text, language, is_terminal)?,
        None if is_ndjson => ndjson::filter(input, &mut out, language, is_terminal)?,
        None => report::rows(input, &mut out, language, is_terminal)?,
    }
    out.flush()?;
    Ok(is_answered)
}
