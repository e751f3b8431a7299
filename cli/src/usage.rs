//! What is wrong with arguments, said in the language of the user.

use std::ffi::OsString;
use std::io::Write;

use bounce_classifier::Language;
use bounce_filter::terminal;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use crate::exit;
use crate::session::complain;
use crate::texts::{self, fill};

/// The language that the arguments ask for, before they are read: what is wrong with them is said in it, too.
pub fn language(arguments: &[OsString]) -> Option<Language> {
    let mut arguments = arguments.iter().map(|argument| argument.to_string_lossy());
    while let Some(argument) = arguments.next() {
        let name = match argument.split_once('=') {
            Some(("--lang", name)) => name.to_owned(),
            _ if argument == "--lang" => arguments.next()?.into_owned(),
            _ if argument == "--" => return None,
            _ => continue,
        };
        return name.parse().ok();
    }
    None
}

/// Shows help or the version that was asked for, or says what is wrong; returns the exit code.
pub fn tell(error: &Error, language: Language, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        // A reader that has seen enough is no failure.
        let _ = write!(out, "{}", error.render()).and_then(|()| out.flush());
        return 0;
    }
    complain(err, &said(error, language));
    exit::MISUSED
}

fn said(error: &Error, language: Language) -> String {
    let texts = &texts::of(language).usage;
    let part = |kind| {
        let part = error.get(kind).map(shown).unwrap_or_default();
        terminal::shown(&part).into_owned()
    };
    let argument = part(ContextKind::InvalidArg);
    let mut said = match error.kind() {
        ErrorKind::UnknownArgument => fill(texts.unknown_argument, &[&argument]),
        ErrorKind::InvalidValue if part(ContextKind::InvalidValue).is_empty() => {
            fill(texts.missing_value, &[&argument])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => fill(
            texts.invalid_value,
            &[&argument, &part(ContextKind::InvalidValue)],
        ),
        ErrorKind::MissingRequiredArgument => fill(texts.missing_argument, &[&argument]),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            texts.missing_task.to_owned()
        }
        ErrorKind::InvalidSubcommand => {
            fill(texts.unknown_task, &[&part(ContextKind::InvalidSubcommand)])
        }
        ErrorKind::ArgumentConflict => {
            let other = part(ContextKind::PriorArg);
            match other == argument {
                true => fill(texts.repeated, &[&argument]),
                false => fill(texts.conflict, &[&argument, &other]),
            }
        }
        kind => fill(texts.unclear, &[&kind.to_string()]),
    };
    let values = part(ContextKind::ValidValue);
    if !values.is_empty() && error.kind() == ErrorKind::InvalidValue {
        said.push('\n');
        said.push_str(&fill(texts.possible_values, &[&values]));
    }
    for kind in [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ] {
        let meant = part(kind);
        if !meant.is_empty() {
            said.push('\n');
            said.push_str(&fill(texts.meant, &[&meant]));
        }
    }
    said.push('\n');
    said.push_str(&fill(texts.see_help, &["bounce-classifier"]));
    said
}

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        _ => String::new(),
    }
}
