//! Compiles the phrases of `src/rules` into static tables, so that no program that uses the crate
//! pays for it when it starts.

#![allow(
    dead_code,
    unused_imports,
    reason = "the crate's own files are read for their tables"
)]

#[path = "src/block.rs"]
mod block;
#[path = "src/blocklist/mod.rs"]
mod blocklist;
#[path = "src/cause.rs"]
mod cause;
#[path = "src/compile.rs"]
mod compile;
#[path = "src/fold.rs"]
mod fold;
#[path = "src/host_ends.rs"]
mod host_ends;
#[path = "src/lexicon.rs"]
mod lexicon;
#[path = "src/phrase.rs"]
mod phrase;
#[path = "src/phrases/mod.rs"]
mod phrases;
#[path = "src/provider/mod.rs"]
mod provider;
#[path = "src/reason.rs"]
mod reason;
#[path = "src/rules/mod.rs"]
mod rules;
#[path = "src/spelling.rs"]
mod spelling;
#[path = "src/tables.rs"]
mod tables;
#[path = "src/wait"]
mod wait {
    pub(crate) mod words;
}

use std::fmt::{Debug, Write};
use std::path::Path;

fn main() {
    for input in [
        "build.rs",
        "src/block.rs",
        "src/blocklist",
        "src/cause.rs",
        "src/compile.rs",
        "src/fold.rs",
        "src/host_ends.rs",
        "src/lexicon.rs",
        "src/phrase.rs",
        "src/phrases",
        "src/provider",
        "src/reason.rs",
        "src/rules",
        "src/spelling.rs",
        "src/tables.rs",
        "src/wait/words.rs",
    ] {
        println!("cargo::rerun-if-changed={input}");
    }
    let patterns =
        phrases::numbered().unwrap_or_else(|wrong| panic!("phrases that cannot be read:\n{wrong}"));
    let tables = compile::compile(&patterns, lexicon::is_quote).expect("the tables have room");
    let code = format!(
        "pub(crate) static TABLES: Tables<'static> = Tables {{\n\
         words: &{},\nseeds: &{},\nstem_lengths: &{},\nroots: &{},\nquoting: &{},\nslots: &{},\nzeros: {},\nfound: &{},\n}};\n",
        list(&tables.words),
        list(&tables.seeds),
        list(&tables.stem_lengths),
        list(&tables.roots),
        list(&tables.quoting),
        list(&tables.slots),
        tables.zeros,
        list(&tables.found),
    );
    let out = std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    std::fs::write(Path::new(&out).join("tables.rs"), code).expect("OUT_DIR can be written");
}

fn list<T: Debug>(values: &[T]) -> String {
    let mut text = String::from("[");
    for value in values {
        write!(text, "{value:?},").expect("a string takes all");
    }
    text.push(']');
    text
}
