//! The command `bounce-classifier`: tells why e-mails were not delivered, from replies, returned mails, logs of MTAs and
//! webhooks of sending services.
//!
//! The program does nothing but call [`run`] on the streams of its process; so tests can run it on others.
#![forbid(unsafe_code)]

mod args;
mod commands;
mod exit;
mod help;
mod input;
mod locale;
mod output;
mod pipeline;
mod session;
mod spare;
mod stream;
#[cfg(test)]
mod tests;
mod texts;
mod usage;

use std::ffi::OsString;
use std::io::{self, ErrorKind};

use bounce_classifier::Language;
use clap::FromArgMatches;

use args::{Arguments, Task};
use session::{Session, UsageError, complain};

pub use session::Streams;

/// Runs the command, whose name is the first of the arguments, and returns its exit code. That nobody reads its output
/// to the end is no failure.
pub fn run(arguments: impl IntoIterator<Item = OsString>, mut streams: Streams<'_>) -> u8 {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let language = usage::language(&arguments).unwrap_or_else(locale::language);
    let parsed = help::command(language)
        .try_get_matches_from(arguments)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    let arguments = match parsed {
        Ok(arguments) => arguments,
        Err(error) => return usage::tell(&error, language, streams.out, streams.err),
    };
    let error = match perform(arguments, language, &mut streams) {
        Ok(code) => return code,
        Err(error) => error,
    };
    let is_closed = error
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == ErrorKind::BrokenPipe);
    // A reader that has seen enough is no failure.
    if is_closed {
        return exit::DONE;
    }
    complain(streams.err, &error.to_string());
    if error.is::<UsageError>() {
        exit::MISUSED
    } else {
        exit::FAILED
    }
}

/// Does what the arguments ask for, and tells the exit code.
fn perform(
    arguments: Arguments,
    language: Language,
    streams: &mut Streams<'_>,
) -> anyhow::Result<u8> {
    let mut session = Session::new(&arguments.common, language, streams)?;
    match arguments.task {
        Task::Classify(arguments) => commands::classify::run(&mut session, arguments),
        Task::Dsn(arguments) => commands::dsn::run(&mut session, arguments),
        Task::Log(arguments) => commands::log::run(&mut session, arguments),
        Task::Webhook(arguments) => commands::webhook::run(&mut session, arguments),
        Task::Summary(arguments) => commands::summary::run(&mut session, arguments),
        Task::Explain(arguments) => commands::explain::run(&mut session, arguments),
        Task::Reasons => commands::lists::reasons(&mut session),
        Task::Causes => commands::lists::causes(&mut session),
        Task::Providers => commands::lists::providers(&mut session),
        Task::Blocklists => commands::lists::blocklists(&mut session),
        Task::Rules(arguments) => commands::rules::run(&mut session, arguments),
        Task::Evaluate(arguments) => commands::evaluate::run(&mut session, arguments),
        Task::Generate(arguments) => commands::generate::run(&mut session, arguments),
    }?;
    Ok(if session.has_failed {
        exit::FAILED
    } else {
        exit::DONE
    })
}
