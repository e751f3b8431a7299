//! The command line, with what is said of it in a language.

use bounce_classifier::Language;
use clap::{Arg, ArgAction, Command, CommandFactory};

use crate::args::Arguments;
use crate::texts::help::{
    ALL, ARGUMENTS, Both, COMMANDS, COMMON, COMMON_OPTIONS, Help, OPTIONS, USAGE,
};

/// The command line, its help in the language.
pub fn command(language: Language) -> Command {
    let mut command = Arguments::command()
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .global(true),
        )
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version),
        );
    // So that global arguments are known to every command.
    command.build();
    told(command, "", language)
}

/// A command with what is said of it and of those below it.
fn told(command: Command, name: &str, language: Language) -> Command {
    let help = ALL.iter().find(|help| help.command == name);
    let Some(help) = help else {
        return command;
    };
    let usage = format!("bounce-classifier {}", help.usage.in_language(language));
    let template = format!(
        "{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
        USAGE.in_language(language)
    );
    let mut command = command
        .about(help.about.in_language(language))
        .after_help(help.examples.in_language(language))
        .override_usage(usage)
        .help_template(template)
        .subcommand_help_heading(COMMANDS.in_language(language))
        .mut_args(|argument| explained(argument, help, language));
    let below: Vec<String> = command
        .get_subcommands()
        .map(|command| command.get_name().to_owned())
        .collect();
    for below in below {
        let path = [name, &below].join(" ");
        command = command.mut_subcommand(&below, |command| told(command, path.trim(), language));
    }
    command
}

/// An argument with what is said of it.
fn explained(argument: Arg, help: &Help, language: Language) -> Arg {
    let id = argument.get_id().as_str();
    let find = |all: &'static [(&'static str, Both)]| {
        let found = all.iter().find(|(name, _)| *name == id);
        found.map(|(_, text)| text.in_language(language))
    };
    let own = find(help.arguments);
    let heading = match own {
        _ if argument.is_positional() => ARGUMENTS,
        Some(_) => OPTIONS,
        None => COMMON_OPTIONS,
    };
    let text = own.or_else(|| find(COMMON)).unwrap_or_default();
    argument
        .help(text)
        .help_heading(heading.in_language(language))
        .hide_possible_values(true)
        .hide_default_value(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(command: &Command, name: &str) {
        assert!(
            ALL.iter().any(|help| help.command == name),
            "nothing is said of {name:?}"
        );
        for argument in command.get_arguments() {
            let text = argument.get_help().map(ToString::to_string);
            let id = argument.get_id();
            assert!(
                text.is_some_and(|text| !text.is_empty()),
                "nothing is said of {name} {id}"
            );
        }
        for below in command.get_subcommands() {
            check(below, [name, below.get_name()].join(" ").trim());
        }
    }

    #[test]
    fn something_is_said_of_everything_in_every_language() {
        for &language in Language::ALL {
            let command = command(language);
            command.clone().debug_assert();
            check(&command, "");
        }
    }

    #[test]
    fn nothing_is_said_of_what_is_not_there() {
        let command = command(Language::English);
        for help in ALL {
            let mut found = Some(&command);
            for name in help.command.split_whitespace() {
                found = found.and_then(|command| command.find_subcommand(name));
            }
            let found = found.unwrap_or_else(|| panic!("there is no {}", help.command));
            for (name, _) in help.arguments {
                let is_there = found
                    .get_arguments()
                    .any(|argument| argument.get_id() == *name);
                assert!(is_there, "{} has no {name}", help.command);
            }
        }
    }
}
