//! Labelled bounces, and the files that hold them.

use std::error::Error;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use bounce_classifier::{Bounce, BounceReason, ReplyCode};
use bounce_filter::terminal;
use serde::Deserialize;

use crate::session;
use crate::texts::Texts;

/// One labelled bounce.
#[derive(Deserialize)]
pub struct Labelled {
    pub diagnostic: String,
    reply: Option<ReplyCode>,
    status: Option<String>,
    remote_mta: Option<String>,
    command: Option<String>,
    pub reason: BounceReason,
    /// Other reasons that are right as well.
    #[serde(default)]
    pub accept: Vec<BounceReason>,
    /// The file and the line.
    #[serde(skip)]
    pub place: String,
}

impl Labelled {
    /// What is to be classified; without what is stated besides the text if that is all that is wanted.
    pub fn bounce(&self, is_raw: bool) -> Result<Bounce<'_>, Box<dyn Error>> {
        let bounce = Bounce::new(&self.diagnostic)
            .remote_mta(self.remote_mta.as_deref())
            .command(self.command.as_deref().map(str::parse).transpose()?);
        if is_raw {
            return Ok(bounce);
        }
        // "5.1.1 (bad destination mailbox address)": a comment may follow, as in a notice.
        let code = |status: &'_ str| status.split_whitespace().next().map(str::parse);
        let status = self.status.as_deref().and_then(code).transpose()?;
        Ok(bounce.reply(self.reply).status(status))
    }

    /// The reasons that are right, the label first.
    pub fn right(&self) -> impl Iterator<Item = BounceReason> + '_ {
        std::iter::once(self.reason).chain(self.accept.iter().copied())
    }
}

/// The rows of a file.
pub fn read(file: &Path, texts: &Texts) -> Result<Vec<Labelled>, Box<dyn Error>> {
    let name = file.display().to_string();
    let opened =
        File::open(file).map_err(|error| format!("{name}: {}", session::said(&error, texts)))?;
    let mut rows = Vec::new();
    for (number, line) in (1..).zip(BufReader::new(opened).lines()) {
        let place = format!("{}:{number}", terminal::shown(&name));
        let line = line.map_err(|error| format!("{place}: {error}"))?;
        if line.trim().is_empty() {
            continue;
        }
        let row: Labelled =
            serde_json::from_str(&line).map_err(|error| format!("{place}: {error}"))?;
        rows.push(Labelled { place, ..row });
    }
    Ok(rows)
}
