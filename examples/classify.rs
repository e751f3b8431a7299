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
//! JSON object at all, it stands in the member `line`. So every line of the output is valid JSON.
//!
//! - A member `bounce` that is already there is left out, so that what was filtered can be filtered
//!   again. Of the space between the other members nothing is kept then.
//! - Of several members with one name, the last counts; all of them pass.
//! - What can be read of a member is read: `550.0` and `"550 5.1.1"` as a reply, `"5.1.1 (bad)"` as a
//!   status, a list of strings as the lines of a text. What cannot be read is named in `ignored`, a
//!   list of strings at the end of `bounce`, and the rest counts all the same.
//! - Bytes that are not UTF-8 are read, and written, as ISO 8859-1 in UTF-8. A byte order mark at the
//!   beginning of a line is no part of it.
//!
//! Control characters and format characters of the input (those that turn the order of text among
//! them) are written as escapes, so that no terminal obeys them. Only the members that pass through
//! the filter have them as they were, unless they go to a terminal.

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
