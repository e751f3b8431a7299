//! Tables whose rows are written as they come, so their columns are as wide as is decided before.

use std::borrow::Cow;

use bounce_classifier::Language;

use crate::output::width;

/// Two spaces stand between columns.
const GAP: usize = 2;

/// How wide a table is that nobody sees at once: its last column is not cut.
const UNSEEN_WIDTH: usize = 120;

/// A column.
#[derive(Debug)]
pub struct Column {
    pub japanese: &'static str,
    pub english: &'static str,
    /// How wide it is at least.
    pub least: usize,
    /// Which part of the width that is left it gets beside the others.
    pub share: usize,
}

impl Column {
    fn heading(&self, language: Language) -> &'static str {
        match language {
            Language::Japanese => self.japanese,
            _ => self.english,
        }
    }
}

/// To whom it was sent.
pub const RECIPIENT: Column = Column {
    japanese: "宛先",
    english: "Recipient",
    least: 12,
    share: 3,
};

/// Why it was not delivered.
pub const REASON: Column = Column {
    japanese: "理由",
    english: "Reason",
    least: 12,
    share: 2,
};

/// What the server has said.
pub const REPLY: Column = Column {
    japanese: "応答",
    english: "Reply",
    least: 12,
    share: 5,
};

/// How wide each column is.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    widths: Vec<usize>,
    /// Whether the last column may be as wide as it is.
    is_open: bool,
}

impl Layout {
    /// Columns that fit into a terminal of that width, if there is one.
    pub fn new(columns: &[Column], terminal: Option<usize>) -> Self {
        let gaps = GAP * columns.len().saturating_sub(1);
        let least: usize = columns.iter().map(|column| column.least).sum();
        let shares: usize = columns.iter().map(|column| column.share).sum();
        let left = terminal
            .unwrap_or(UNSEEN_WIDTH)
            .saturating_sub(gaps + least);
        let widths = columns.iter().map(|column| {
            column.least
                + (left * column.share)
                    .checked_div(shares)
                    .unwrap_or_default()
        });
        Self {
            widths: widths.collect(),
            is_open: terminal.is_none(),
        }
    }

    /// Appends the headings, and a line below them.
    pub fn header(&self, out: &mut Vec<u8>, columns: &[Column], language: Language) {
        let headings: Vec<_> = columns
            .iter()
            .map(|column| Cow::Borrowed(column.heading(language)))
            .collect();
        self.write(out, &headings);
        let rules: Vec<_> = self
            .widths
            .iter()
            .map(|&width| Cow::Owned("─".repeat(width)))
            .collect();
        self.write(out, &rules);
    }

    /// Appends a row.
    pub fn write(&self, out: &mut Vec<u8>, cells: &[Cow<'_, str>]) {
        let start = out.len();
        let last = cells.len().saturating_sub(1);
        for (place, (cell, &columns)) in cells.iter().zip(&self.widths).enumerate() {
            if place > 0 {
                out.resize(out.len() + GAP, b' ');
            }
            match (place == last, self.is_open) {
                (true, true) => out.extend_from_slice(cell.as_bytes()),
                (true, false) => out.extend_from_slice(width::cut(cell, columns).as_bytes()),
                (false, _) => width::pad(out, cell, columns),
            }
        }
        let row = out.get(start..).unwrap_or_default();
        out.truncate(start + row.trim_ascii_end().len());
        out.push(b'\n');
    }
}
