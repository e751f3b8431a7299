//! How long it takes to read what bounces come in: returned messages, lines of logs, events of providers.
//!
//! ```text
//! cargo bench --all-features --bench readers              measures everything, and prints a table
//! cargo bench --all-features --bench readers -- tables    the table only
//! cargo bench --all-features --bench readers -- --test    runs everything once, quickly
//! ```

mod events;
mod lines;
mod messages;
mod report;
mod suites;
#[path = "../speed/timing.rs"]
mod timing;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |name: &str| arguments.iter().any(|argument| argument == name);
    // Like criterion: without `--bench`, which `cargo bench` passes, everything runs once.
    let is_test = has("--test") || !has("--bench");
    let is_all = arguments.iter().all(|argument| argument.starts_with("--"));
    let is_other = has("--list") || has("--help");

    if !has("tables") {
        suites::run();
    }
    if (is_all && !is_other) || has("tables") {
        report::print(is_test);
    }
}
