//! The program: [`run`] on the streams of its process.

use std::io::{self, BufWriter, IsTerminal};
use std::process::ExitCode;

use anstream::{AutoStream, ColorChoice};
use bounce_classifier_cli::{Streams, run};

fn main() -> ExitCode {
    let out = io::stdout();
    let is_terminal = out.is_terminal();
    let width = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    let code = run(
        std::env::args_os(),
        Streams {
            input: Box::new(io::stdin()),
            is_terminal,
            shows_progress: io::stderr().is_terminal() && !is_terminal,
            may_color: AutoStream::choice(&out) != ColorChoice::Never,
            columns: width,
            out: &mut BufWriter::with_capacity(1 << 16, out.lock()),
            err: &mut io::stderr(),
        },
    );
    ExitCode::from(code)
}
