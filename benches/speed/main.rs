//! How long a classification takes, and what it takes in memory.
//!
//! ```text
//! cargo bench                measures everything, and prints the tables that docs/speed.md quotes
//! cargo bench -- tables      the tables only
//! cargo bench -- --test      runs everything once, quickly
//! ```

mod baselines;
mod children;
mod custom;
mod growth;
mod report;
mod suites;
mod texts;
mod timing;

fn main() {
    if children::run() {
        return;
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |name: &str| arguments.iter().any(|argument| argument == name);
    // Like criterion: without `--bench`, which `cargo bench` passes, everything runs once.
    let is_test = has("--test") || !has("--bench");
    // Names choose among the benches; the tables are for those who choose none, or them.
    let is_all = arguments.iter().all(|argument| argument.starts_with("--"));
    let is_other = has("--list") || has("--help");

    if !has("tables") {
        suites::run(is_test);
    }
    if (is_all && !is_other) || has("tables") {
        report::print(is_test);
    }
}
