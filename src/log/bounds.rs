//! How much of a line is read.

/// How many bytes of a line are read: 64 KiB. Syslog itself cuts lines at 1 to 8 KiB; only message tracking of
/// Exchange has longer ones.
pub const MAX_LINE: usize = 64 << 10;

/// How many recipients of a line are kept: 1,000. More are left out.
pub const MAX_RECIPIENTS: usize = 1000;

/// The part of a line that is read.
pub(super) fn cut(line: &str) -> &str {
    let line = line.strip_prefix('\u{FEFF}').unwrap_or(line);
    let ends = line
        .bytes()
        .rev()
        .take_while(|byte| matches!(byte, b'\r' | b'\n'));
    let line = line.get(..line.len() - ends.count()).unwrap_or_default();
    // A character has up to four bytes, so one of these is a place where none is cut.
    (0..4)
        .find_map(|less| line.get(..MAX_LINE.min(line.len()).saturating_sub(less)))
        .unwrap_or(line)
}
