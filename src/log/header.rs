//! The header of a CSV file: which of its columns is what.

use memchr::memchr_iter;
use memchr::memmem;

use crate::log::exchange;
use crate::log::format::Format;
use crate::log::found::Found;
use crate::log::powermta;

/// The columns of a CSV file.
#[derive(Clone, Copy, Debug)]
pub(super) enum Header {
    PowerMta(powermta::Layout),
    Exchange(exchange::Layout),
}

impl Header {
    /// The header of a file of the given MTA, or of any, if the line is one.
    pub fn on(line: &str, given: Option<Format>) -> Option<Self> {
        let may_be = |format| given.is_none_or(|given| given == format);
        let powermta = || powermta::header(line).map(Self::PowerMta);
        let exchange = || exchange::header(line).map(Self::Exchange);
        may_be(Format::PowerMta)
            .then(powermta)
            .flatten()
            .or_else(|| may_be(Format::Exchange).then(exchange).flatten())
    }

    /// Whether a header may be among lines. It is told by what headers have, many lines at once.
    pub fn may_be_in(lines: &str) -> bool {
        let lines = lines.as_bytes();
        let has = |mark: &str| memmem::find(lines, mark.as_bytes()).is_some();
        let begins = |from: usize| {
            let line = lines.get(from..).unwrap_or_default();
            let line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
            powermta::begins_header(line)
        };
        has(exchange::MARK)
            || has(powermta::MARK)
            || begins(0)
            || memchr_iter(b'\n', lines).any(|end| begins(end + 1))
    }

    /// Whose lines begin as this one does, where no header has told the columns.
    pub fn default_for(line: &str, given: Option<Format>) -> Option<Self> {
        let is_powermta = match given {
            Some(given) => given == Format::PowerMta,
            None => powermta::is_line(line),
        };
        let is_exchange = match given {
            Some(given) => given == Format::Exchange,
            None => exchange::is_line(line),
        };
        if is_powermta {
            return Some(Self::PowerMta(powermta::default_layout()));
        }
        is_exchange.then(|| Self::Exchange(exchange::default_layout(line)))
    }

    /// Reads a line below the header.
    pub fn read<'a>(&self, line: &'a str) -> Option<Found<'a>> {
        match self {
            Self::PowerMta(columns) => powermta::read(line, columns),
            Self::Exchange(columns) => exchange::read(line, columns),
        }
    }
}
