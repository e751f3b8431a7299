//! The arguments of the command. What is said of them stands with the other texts.

use std::ffi::OsString;
use std::path::PathBuf;

use bounce_classifier::Language;
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::output::format::Format;

/// All arguments.
#[derive(Debug, Parser)]
#[command(name = "bounce-classifier", version)]
pub struct Arguments {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    pub task: Task,
}

/// What can be said with every task.
#[derive(Clone, Debug, Args)]
pub struct Common {
    #[arg(long, global = true, value_name = "LANG", value_parser = language)]
    pub lang: Option<Language>,
    #[arg(long, global = true, value_name = "FORMAT")]
    pub format: Option<Format>,
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub jobs: Option<u16>,
    #[arg(long, global = true, value_name = "FILE")]
    pub rules: Vec<PathBuf>,
}

/// When there is colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    Auto,
    Always,
    Never,
}

/// What is to be done.
#[derive(Debug, Subcommand)]
pub enum Task {
    Classify(Classify),
    Dsn(Files),
    Log(Log),
    Webhook(Files),
    Summary(Summary),
    Explain(Explain),
    Reasons,
    Causes,
    Providers,
    Blocklists,
    #[command(subcommand)]
    Rules(Rules),
    Evaluate(Evaluate),
    #[command(subcommand)]
    Generate(Generate),
}

#[derive(Debug, Args)]
pub struct Classify {
    #[arg(long, conflicts_with_all = ["text", "format"])]
    pub ndjson: bool,
    #[arg(value_name = "TEXT")]
    pub text: Vec<OsString>,
}

#[derive(Debug, Args)]
pub struct Files {
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Log {
    #[arg(short, long)]
    pub follow: bool,
    #[arg(long)]
    pub all: bool,
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Summary {
    #[arg(long, value_name = "KIND")]
    pub from: Option<Kind>,
    #[arg(long)]
    pub remove_list: bool,
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
}

/// What an input has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// Returned mails.
    Dsn,
    /// The log of an MTA.
    Log,
    /// Events of a sending service.
    Webhook,
    /// What this command has written, or objects for its filter.
    Ndjson,
    /// A reply on each line.
    Text,
}

#[derive(Debug, Args)]
pub struct Explain {
    #[arg(value_name = "WHAT", required = true)]
    pub what: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub enum Rules {
    Check {
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
    Import {
        #[arg(long, value_name = "PROGRAM")]
        from: Program,
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

/// A program whose rules can be carried over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Program {
    Kumomta,
    Zonemta,
}

#[derive(Debug, Args)]
pub struct Evaluate {
    #[arg(long)]
    pub raw: bool,
    #[arg(long)]
    pub quiet: bool,
    #[arg(long)]
    pub ordered: bool,
    #[command(flatten)]
    pub limits: Limits,
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
}

/// Bounds that the measures have to keep to.
#[derive(Clone, Copy, Debug, Args)]
pub struct Limits {
    #[arg(long, value_name = "SHARE")]
    pub min_exact: Option<f64>,
    #[arg(long, value_name = "SHARE")]
    pub min_accepted: Option<f64>,
    #[arg(long, value_name = "SHARE")]
    pub min_family: Option<f64>,
    #[arg(long, value_name = "SHARE")]
    pub min_kind: Option<f64>,
    #[arg(long, value_name = "SHARE")]
    pub min_remove: Option<f64>,
    #[arg(long, value_name = "COUNT")]
    pub max_wrongly_removed: Option<f64>,
    #[arg(long, value_name = "SHARE")]
    pub max_unclassified: Option<f64>,
}

#[derive(Debug, Subcommand)]
pub enum Generate {
    Completions {
        #[arg(value_name = "SHELL")]
        shell: Shell,
    },
    Man {
        #[arg(value_name = "FOLDER")]
        folder: Option<PathBuf>,
    },
}

fn language(name: &str) -> Result<Language, bounce_classifier::NameError> {
    name.parse()
}
