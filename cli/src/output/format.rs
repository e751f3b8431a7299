//! The formats in which rows are written.

use clap::ValueEnum;

/// A format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Table,
    /// An object on each line.
    Ndjson,
    /// Comma-separated values with a header (RFC 4180).
    Csv,
    /// An array of objects.
    Json,
}
