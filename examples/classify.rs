//! Tells why messages were not delivered.
//!
//! ```text
//! classify [--lang ja|en] TEXT   a report on one reply
//! classify [--lang ja|en]        a row for each line of standard input
//! classify [--lang ja|en] --ndjson
//! ```
//!
//! `--ndjson` is a filter: each line of standard input is a JSON object with any of `reply`,
//! `status`, `diagnostic`, `remote_mta` and `command`; each line of the output is the same object
//! with one more member, `bounce`. A line that cannot be used has `{"error": …}` there; if it is no
//! JSON object at all, it stands in the member `line`.

#[path = "classify/program.rs"]
mod program;

use std::io::{self, IsTerminal};
use std::process::ExitCode;

fn main() -> ExitCode {
    let out = io::stdout();
    let is_terminal = out.is_terminal();
    ExitCode::from(program::run(
        lexopt::Parser::from_env(),
        io::stdin().lock(),
        out.lock(),
        &mut io::stderr(),
        is_terminal,
    ))
}
