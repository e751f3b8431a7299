//! The command, run on streams of the test.

use std::ffi::OsString;
use std::io::Cursor;

use bounce_classifier_cli::{Streams, run};

/// What a run has written, and its exit code.
#[derive(Debug)]
#[allow(dead_code, reason = "not every test looks at all of it")]
pub struct Ran {
    pub out: String,
    pub err: String,
    pub code: u8,
}

/// Runs the command with these arguments, as if somebody looked on at its output or nobody did; without colour.
pub fn ran<A: Into<OsString>>(
    arguments: impl IntoIterator<Item = A>,
    input: &[u8],
    is_terminal: bool,
) -> Ran {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let name = OsString::from("bounce-classifier");
    let arguments = arguments.into_iter().map(Into::into);
    let code = run(
        std::iter::once(name).chain(arguments),
        Streams {
            input: Box::new(Cursor::new(input.to_vec())),
            out: &mut out,
            err: &mut err,
            is_terminal,
            shows_progress: false,
            may_color: false,
            columns: is_terminal.then_some(80),
        },
    );
    Ran {
        out: String::from_utf8(out).expect("what is written is UTF-8"),
        err: String::from_utf8(err).expect("what is written is UTF-8"),
        code,
    }
}
