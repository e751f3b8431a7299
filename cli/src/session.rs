//! A run of the command: where it reads and writes, and how.

use std::fs;
use std::io::{self, Read, Write};
use std::mem;
use std::path::Path;
use std::sync::Arc;

use bounce_classifier::{Classifier, Language, Rules};
use bounce_filter::terminal;
use rayon::{ThreadPool, ThreadPoolBuilder};
use thiserror::Error;

use crate::args::{Color, Common};
use crate::input::error::InputError;
use crate::input::places::Place;
use crate::input::progress::Progress;
use crate::output::format::Format;
use crate::output::report::Look;
use crate::output::row::{Row, Style};
use crate::output::table::Layout;
use crate::texts::{self, Texts, faults, fill};

/// How wide a terminal is that does not say so.
const DEFAULT_COLUMNS: usize = 80;

/// The streams of a process, or what stands in for them.
pub struct Streams<'s> {
    /// Standard input.
    pub input: Box<dyn Read + Send>,
    /// Standard output.
    pub out: &'s mut dyn Write,
    /// Standard error.
    pub err: &'s mut dyn Write,
    /// Whether somebody looks on at standard output.
    pub is_terminal: bool,
    /// Whether somebody looks on at standard error, and at nothing else.
    pub shows_progress: bool,
    /// Whether what goes to standard output may be coloured, unless something else is asked for.
    pub may_color: bool,
    /// How wide the terminal is, if it is one.
    pub columns: Option<usize>,
}

/// Everything that a task needs.
pub struct Session<'s> {
    pub language: Language,
    pub texts: &'static Texts,
    pub format: Option<Format>,
    pub classifier: Classifier,
    has_own_rules: bool,
    pub pool: Arc<ThreadPool>,
    pub out: &'s mut dyn Write,
    pub err: &'s mut dyn Write,
    pub is_terminal: bool,
    pub has_color: bool,
    /// Whether some input could not be read, or something was found wrong.
    pub has_failed: bool,
    shows_progress: bool,
    columns: Option<usize>,
    input: Option<Box<dyn Read + Send>>,
}

/// The arguments ask for something that cannot be done.
#[derive(Debug, Error)]
#[error("{0}")]
pub struct UsageError(pub String);

/// Something is wrong with the rules in a file, a line for each fault.
#[derive(Debug, Error)]
#[error("{0}")]
struct FaultyRules(String);

impl<'s> Session<'s> {
    /// Prepares what the arguments ask for.
    pub fn new(
        common: &Common,
        language: Language,
        streams: &'s mut Streams<'_>,
    ) -> anyhow::Result<Self> {
        let texts = texts::of(language);
        let jobs = common.jobs.map_or(0, usize::from);
        Ok(Self {
            language,
            texts,
            format: common.format,
            classifier: classifier(common, language)?,
            has_own_rules: !common.rules.is_empty(),
            pool: Arc::new(ThreadPoolBuilder::new().num_threads(jobs).build()?),
            out: &mut *streams.out,
            err: &mut *streams.err,
            is_terminal: streams.is_terminal,
            has_color: match common.color {
                Color::Auto => streams.may_color,
                Color::Always => true,
                Color::Never => false,
            },
            has_failed: false,
            shows_progress: streams.shows_progress,
            columns: streams.columns,
            input: Some(mem::replace(&mut streams.input, Box::new(io::empty()))),
        })
    }

    /// The classifier, if it has rules of one's own.
    pub fn own_classifier(&self) -> Option<Classifier> {
        self.has_own_rules.then(|| self.classifier.clone())
    }

    /// The format of rows.
    pub fn format(&self) -> Format {
        self.format.unwrap_or(Format::Table)
    }

    /// How wide a table may be, if somebody looks on.
    pub fn columns(&self) -> Option<usize> {
        let columns = self.columns.unwrap_or(DEFAULT_COLUMNS);
        self.is_terminal.then_some(columns)
    }

    pub fn look(&self) -> Look {
        Look {
            language: self.language,
            has_color: self.has_color,
        }
    }

    /// How rows are written.
    pub fn style<R: Row>(&self) -> Style {
        Style {
            format: self.format(),
            language: self.language,
            is_terminal: self.is_terminal,
            layout: Layout::new(R::COLUMNS, self.columns()),
        }
    }

    /// Standard input; it can be taken once, and is empty then.
    pub fn input(&mut self) -> Box<dyn Read + Send> {
        self.input.take().unwrap_or_else(|| Box::new(io::empty()))
    }

    /// A bar for these places, if somebody waits for it.
    pub fn progress(&self, places: &[Place]) -> Progress {
        match self.shows_progress {
            true => crate::input::places::progress(places),
            false => Progress::none(),
        }
    }

    /// Says what could not be read.
    pub fn fail(&mut self, failed: &InputError) {
        let why = said(&failed.error, self.texts);
        let name = &failed.name;
        self.complain(&fill(self.texts.said.unread, &[name, &why]));
    }

    /// Says that something is wrong.
    pub fn complain(&mut self, what: &str) {
        self.has_failed = true;
        complain(self.err, what);
    }
}

/// Says on standard error what is wrong.
pub fn complain(err: &mut dyn Write, what: &str) {
    for line in what.lines() {
        // Where nobody can be told, there is nothing left to do.
        let _ = writeln!(err, "bounce-classifier: {}", terminal::shown(line));
    }
}

/// Why something could not be read.
pub fn said(error: &io::Error, texts: &Texts) -> String {
    let said = &texts.said;
    match error.kind() {
        io::ErrorKind::NotFound => said.not_found.into(),
        io::ErrorKind::PermissionDenied => said.no_permission.into(),
        io::ErrorKind::IsADirectory => said.is_a_folder.into(),
        io::ErrorKind::UnexpectedEof => said.ended_early.into(),
        _ => error.to_string(),
    }
}

/// The built-in rules, with those of the files that are named.
fn classifier(common: &Common, language: Language) -> anyhow::Result<Classifier> {
    let texts = texts::of(language);
    let mut builder = Classifier::builder();
    for file in &common.rules {
        builder = builder.rules(rules(file, texts)?);
    }
    Ok(builder.build().map_err(|error| {
        let faults = error.faults().iter();
        let faults: Vec<String> = faults
            .map(|fault| faults::of_rule(fault, language))
            .collect();
        FaultyRules(faults.join("\n"))
    })?)
}

/// The rules in a file.
pub fn rules(file: &Path, texts: &Texts) -> anyhow::Result<Rules> {
    let name = file.display().to_string();
    let unread = |why: &str| UsageError(fill(texts.said.unread_rules, &[&name, why]));
    let text = fs::read_to_string(file).map_err(|error| unread(&said(&error, texts)))?;
    let is_json = file
        .extension()
        .is_some_and(|end| end.eq_ignore_ascii_case("json"));
    let rules: Rules = if is_json {
        serde_json::from_str(&text).map_err(|error| unread(&error.to_string()))?
    } else {
        toml::from_str(&text).map_err(|error| unread(&error.to_string()))?
    };
    Ok(rules.in_file(&name, &text))
}
