//! Counts with bars.

use std::borrow::Cow;
use std::io::{self, Write};

use anstyle::{AnsiColor, Effects, Style};

use crate::output::width;

const HEADING: Style = Style::new().effects(Effects::BOLD);
const BAR: Style = AnsiColor::Cyan.on_default();

/// How wide a bar is at most, and labels are.
const BAR_WIDTH: usize = 20;
const LABEL_WIDTH: usize = 60;

/// A chart: how often each of several things was counted.
pub struct Chart<'a> {
    pub heading: &'a str,
    pub rows: Vec<(String, u64)>,
}

impl Chart<'_> {
    /// Writes it, the greatest first; nothing where nothing was counted.
    pub fn write(&self, out: &mut dyn Write, columns: usize, has_color: bool) -> io::Result<()> {
        let most = self.rows.iter().map(|(_, count)| *count).max();
        let Some(most) = most.filter(|&most| most > 0) else {
            return Ok(());
        };
        let digits = separated(most).len();
        let room = columns
            .saturating_sub(BAR_WIDTH + digits + 4)
            .clamp(10, LABEL_WIDTH);
        let widest = self.rows.iter().map(|(label, _)| width::of(label)).max();
        let labels = widest.unwrap_or_default().min(room);
        let paint = |style: Style, text: &str| match has_color {
            true => format!("{style}{text}{style:#}"),
            false => text.to_owned(),
        };
        writeln!(out, "\n{}", paint(HEADING, self.heading))?;
        for (label, count) in &self.rows {
            let mut padded = Vec::new();
            width::pad(&mut padded, &fitted(label, labels), labels);
            let bar = bar(*count, most);
            let line = format!(
                "{}  {:>digits$}  {}",
                String::from_utf8_lossy(&padded),
                separated(*count),
                paint(BAR, &bar),
            );
            writeln!(out, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

/// A label in no more columns than that. Of one with a name behind it, in brackets, the name is kept whole.
fn fitted(label: &str, columns: usize) -> Cow<'_, str> {
    match label.rsplit_once(" [") {
        Some((title, name)) if width::of(label) > columns => {
            let room = columns.saturating_sub(width::of(name) + 2);
            Cow::Owned(format!("{} [{name}", width::cut(title, room)))
        }
        _ => Cow::Borrowed(label),
    }
}

/// A bar whose length is to the greatest as the count is to the most; an eighth of a column is seen.
fn bar(count: u64, most: u64) -> String {
    const PARTS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let eighths = u128::from(count) * (BAR_WIDTH as u128) * 8 / u128::from(most.max(1));
    let eighths = usize::try_from(eighths)
        .unwrap_or_default()
        .max(usize::from(count > 0));
    let part = PARTS.get(eighths % 8).copied().unwrap_or_default();
    "█".repeat(eighths / 8) + part
}

/// A number with a comma between thousands.
pub fn separated(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_kept_whole() {
        let label = "メールボックスの容量超過 [mailbox_full]";
        assert_eq!(fitted(label, 60), label);
        assert_eq!(fitted(label, 30), "メールボックス… [mailbox_full]");
        assert_eq!(fitted("example.jp", 5), "example.jp");
    }

    #[test]
    fn bars_are_as_long_as_their_counts() {
        assert_eq!(bar(8, 8), "█".repeat(BAR_WIDTH));
        assert_eq!(bar(4, 8), "█".repeat(BAR_WIDTH / 2));
        assert_eq!(bar(1, 1_000_000), "▏");
        assert_eq!(bar(0, 8), "");
        assert_eq!(bar(u64::MAX, u64::MAX), "█".repeat(BAR_WIDTH));
    }

    #[test]
    fn thousands_are_separated() {
        let numbers = [0, 999, 1_000, 123_456, 1_234_567].map(separated);
        assert_eq!(numbers, ["0", "999", "1,000", "123,456", "1,234,567"]);
    }
}
