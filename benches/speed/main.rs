//! How long a classification takes, and what it takes in memory.
//!
//! ```text
//! cargo bench                measures everything, and prints the tables that the README quotes
//! cargo bench -- tables      the tables only
//! cargo bench -- --test      runs everything once, quickly
//! ```

#![allow(
    dead_code,
    unused_imports,
    reason = "the crate's own files are compiled here once more"
)]

extern crate alloc;

// The crate's own files, as `lib.rs` lists them: to compile more phrases than the library has, to
// hand their words to other ways of searching, and to tell the size of the tables. What is timed under
// the name of `classify` is the library itself.
#[path = "../../src/action.rs"]
mod action;
#[path = "../../src/block.rs"]
mod block;
#[path = "../../src/blocklist/mod.rs"]
mod blocklist;
#[path = "../../src/bounce.rs"]
mod bounce;
#[path = "../../src/cause.rs"]
mod cause;
#[path = "../../src/classification.rs"]
mod classification;
#[path = "../../src/code_at.rs"]
mod code_at;
#[path = "../../src/compile.rs"]
mod compile;
#[path = "../../src/decide.rs"]
mod decide;
#[path = "../../src/denial.rs"]
mod denial;
#[path = "../../src/enhanced_status/mod.rs"]
mod enhanced_status;
#[path = "../../src/error.rs"]
mod error;
#[path = "../../src/fold.rs"]
mod fold;
#[path = "../../src/held.rs"]
mod held;
#[path = "../../src/host_ends.rs"]
mod host_ends;
#[path = "../../src/lexicon.rs"]
mod lexicon;
#[path = "../../src/mentions.rs"]
mod mentions;
#[path = "../../src/owned.rs"]
mod owned;
#[path = "../../src/parse.rs"]
mod parse;
#[path = "../../src/phrase.rs"]
mod phrase;
#[path = "../../src/phrases/mod.rs"]
mod phrases;
#[path = "../../src/provider/mod.rs"]
mod provider;
#[path = "../../src/quoted.rs"]
mod quoted;
#[path = "../../src/reason.rs"]
mod reason;
#[path = "../../src/recent/mod.rs"]
mod recent;
#[path = "../../src/remote_mta.rs"]
mod remote_mta;
#[path = "../../src/reply_code.rs"]
mod reply_code;
#[path = "../../src/rule_id.rs"]
mod rule_id;
#[path = "../../src/rules/mod.rs"]
mod rules;
#[path = "../../src/scan.rs"]
mod scan;
#[path = "../../src/severity.rs"]
mod severity;
#[path = "../../src/shape.rs"]
mod shape;
#[path = "../../src/spelling.rs"]
mod spelling;
#[path = "../../src/strength.rs"]
mod strength;
#[path = "../../src/tables.rs"]
mod tables;
#[path = "../../src/text/mod.rs"]
mod text;
#[path = "../../src/wait/mod.rs"]
mod wait;

pub use action::Action;
pub use blocklist::{Blocklist, Listed};
pub use bounce::{Bounce, SmtpCommand};
pub use cause::Cause;
pub use classification::{Basis, Classification, classify};
pub use enhanced_status::{EnhancedStatusCode, StatusMeaning};
pub use error::{ClassifyError, EnhancedStatusCodeError, NameError, ReplyCodeError};
pub use provider::{Provider, ProviderKind};
pub use reason::{BounceKind, BounceReason, HardReason, SoftReason};
pub use reply_code::{ReplyCategory, ReplyCode, ReplyMeaning};
pub use severity::Severity;
pub use text::{ActionText, Language, ReasonText};

mod baselines;
mod children;
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
