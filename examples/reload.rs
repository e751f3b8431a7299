//! Rules of one's own that can be changed while the program runs.
//!
//! `cargo run --example reload -- bounces.toml` answers each line of standard input by the rules in the file, and
//! reads them again when they have changed. A broken file keeps the old rules, and what is wrong with it is
//! written to standard error.

#[path = "reload/store.rs"]
mod store;

use std::error::Error;
use std::io::{self, BufRead, Write};

use store::Store;

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args_os().nth(1);
    let file = file.ok_or("usage: reload FILE, with replies on standard input")?;
    let store = Store::open(file)?;
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        match store.refresh() {
            Ok(true) => eprintln!("the rules were read again"),
            Ok(false) => {}
            Err(error) => eprintln!("the old rules stay:\n{error}"),
        }
        let line = line?;
        let classifier = store.current();
        match classifier.classify(&line) {
            Ok(answer) => writeln!(out, "{}\t{}", answer.reason(), answer.rule())?,
            Err(error) => writeln!(out, "{error}")?,
        }
        out.flush()?;
    }
    Ok(())
}
