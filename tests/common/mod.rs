//! The project's corpus, for every test that reads it.

use std::fmt::Display;
use std::path::Path;
use std::str::FromStr;

use bounce_classifier::{Blocklist, Bounce, BounceReason, Cause, Provider, ReplyCode};
use serde::Deserialize;

/// A labelled bounce.
#[derive(Deserialize)]
#[allow(dead_code, reason = "not every test reads every member")]
pub struct Row {
    /// Where it stands: file and line.
    #[serde(skip)]
    pub place: String,
    /// The mail system whose wording it is.
    pub system: String,
    /// The language, as a two-letter code.
    pub lang: String,
    pub diagnostic: String,
    pub reply: Option<u16>,
    pub status: Option<String>,
    pub remote_mta: Option<String>,
    pub command: Option<String>,
    pub reason: BounceReason,
    /// Other reasons that are right as well.
    #[serde(default)]
    pub accept: Vec<BounceReason>,
    /// The finer cause, where the reply tells it.
    pub cause: Option<Cause>,
    /// Who wrote the reply.
    pub provider: Option<Provider>,
    /// The list that something is said to be on.
    pub blocklist: Option<Blocklist>,
    /// The IP address or the domain that is said to be listed, as the text writes it.
    pub listed: Option<String>,
    /// The wait that the text states, in seconds.
    pub retry_after_s: Option<u64>,
    /// Why it is labelled so.
    pub why: String,
    /// In near-misses: the words that mislead.
    pub trap: Option<String>,
}

impl Row {
    /// The bounce, with all that the row states besides the text.
    pub fn bounce(&self) -> Bounce<'_> {
        Bounce::new(&self.diagnostic)
            .reply(self.reply.map(|code| {
                ReplyCode::new(code).unwrap_or_else(|error| panic!("{}: {error}", self.place))
            }))
            .status(self.status.as_deref().map(|code| self.parsed(code)))
            .remote_mta(self.remote_mta.as_deref())
            .command(self.command.as_deref().map(|name| self.parsed(name)))
    }

    fn parsed<T: FromStr<Err: Display>>(&self, text: &str) -> T {
        text.parse()
            .unwrap_or_else(|error| panic!("{}: {error}", self.place))
    }

    /// Whether a reason is right.
    #[allow(dead_code, reason = "not every test asks")]
    pub fn accepts(&self, reason: BounceReason) -> bool {
        reason == self.reason || self.accept.contains(&reason)
    }
}

/// Every row of the files in `tests/corpus` whose name begins so.
pub fn corpus(prefix: &str) -> Vec<Row> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .expect("the corpus is there")
        .map(|entry| entry.expect("the corpus can be listed").path())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(prefix) && name.ends_with(".jsonl")
        })
        .collect();
    files.sort();
    let mut rows = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).expect("the corpus can be read");
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        for (number, line) in (1..).zip(text.lines()) {
            let place = format!("{name}:{number}");
            let mut row: Row =
                serde_json::from_str(line).unwrap_or_else(|error| panic!("{place}: {error}"));
            row.place = place;
            rows.push(row);
        }
    }
    rows
}
