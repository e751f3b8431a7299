//! The corpora, for every test that reads them.

use std::fmt::Display;
use std::path::Path;
use std::str::FromStr;

use bounce_classifier::{
    Blocklist, Bounce, BounceReason, Cause, EnhancedStatusCode, Provider, ReplyCode, SmtpCommand,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;

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
    let files = files("tests/corpus");
    assert!(!files.is_empty(), "the corpus is there");
    let files = files.iter().filter(|(name, _)| name.starts_with(prefix));
    let lines = files.flat_map(|(name, text)| places(name, text));
    lines
        .map(|(place, line)| {
            let row = serde_json::from_str(line).unwrap_or_else(|error| panic!("{place}: {error}"));
            Row { place, ..row }
        })
        .collect()
}

/// Every bounce of the corpora beside the project, which are no part of it; none where they are not
/// there. Nothing of such a row but its place may be printed.
#[allow(dead_code, reason = "not every test reads them")]
pub fn corpora_beside() -> Vec<Row> {
    let files = files("../shared/corpus");
    let lines = files.iter().flat_map(|(name, text)| places(name, text));
    lines
        .filter_map(|(place, line)| {
            let mut row: serde_json::Value =
                serde_json::from_str(line).unwrap_or_else(|_| panic!("{place} is no JSON"));
            // Files without texts tell more of the rows of another file.
            row.get("diagnostic")?;
            for member in ["system", "lang", "why"] {
                row[member] = "".into();
            }
            // Some state what is no code of SMTP.
            forget_unless::<ReplyCode>(&mut row["reply"]);
            forget_unless::<EnhancedStatusCode>(&mut row["status"]);
            forget_unless::<SmtpCommand>(&mut row["command"]);
            let row = serde_json::from_value(row).unwrap_or_else(|_| panic!("{place} is no row"));
            Some(Row { place, ..row })
        })
        .collect()
}

/// Drops a value that cannot be read as what it should be.
fn forget_unless<T: DeserializeOwned>(value: &mut serde_json::Value) {
    if T::deserialize(&*value).is_err() {
        *value = serde_json::Value::Null;
    }
}

/// The names and the texts of the corpora in a folder, by name.
fn files(folder: &str) -> Vec<(String, String)> {
    // The command's tests read them, too.
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let mut folders = above.map(|above| above.join(folder));
    let folder = folders.find(|folder| folder.is_dir()).unwrap_or_default();
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("the corpus can be listed"))
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry))
        .filter(|(name, _)| name.ends_with(".jsonl"))
        .map(|(name, entry)| {
            let text = std::fs::read_to_string(entry.path()).expect("the corpus can be read");
            (name, text)
        })
        .collect();
    files.sort();
    files
}

/// Each line, with where it stands.
fn places<'a>(name: &'a str, text: &'a str) -> impl Iterator<Item = (String, &'a str)> {
    let numbered = (1..).zip(text.lines());
    numbered.map(move |(number, line)| (format!("{name}:{number}"), line))
}
