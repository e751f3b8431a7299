//! What is written: rows in several formats, reports, summaries.

pub mod chart;
pub mod format;
pub mod report;
pub mod row;
pub mod table;
pub mod tally;
pub mod width;
