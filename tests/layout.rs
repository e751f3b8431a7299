//! The order of the modules, of the library and of the command: each uses only those that stand above it, so there are
//! no circles.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A crate: where its source is, and every module, in the order in which one may use another. A room comes behind its
/// files.
struct Crate {
    source: &'static str,
    order: &'static [&'static str],
}

const CRATES: [Crate; 3] = [
    Crate {
        source: "src",
        order: LIBRARY,
    },
    Crate {
        source: "crates/filter/src",
        order: FILTER,
    },
    Crate {
        source: "cli/src",
        order: COMMAND,
    },
];

/// What a reply is made of, what an answer is made of, what goes in, what servers say, reading, deciding.
const LIBRARY: &[&str] = &[
    "quoted",
    "forms",
    "code::severity",
    "code::error",
    "code::reply_code",
    "code::enhanced_status::registry",
    "code::enhanced_status",
    "code",
    "answer::reason",
    "answer::cause",
    "answer::action",
    "answer::provider",
    "answer::blocklist",
    "answer::rule_id",
    "answer::strength",
    "answer::text::types",
    "answer::text::exception",
    "answer::text::en",
    "answer::text::en_actions",
    "answer::text::en_advice",
    "answer::text::en_causes",
    "answer::text::ja",
    "answer::text::ja_actions",
    "answer::text::ja_advice",
    "answer::text::ja_causes",
    "answer::text",
    "answer::classification",
    "answer::error",
    "answer::kinds",
    "answer",
    "report",
    "bounce::remote_mta",
    "bounce::input",
    "bounce::as_bounce",
    "bounce::owned",
    "bounce",
    "names",
    "rules::rule",
    "rules::names",
    "rules::generated",
    "rules::tables",
    "rules::ids",
    "rules::numbers",
    "rules::rank",
    "rules::summary",
    "rules::book",
    "rules::host_ends",
    "rules::carriers",
    "rules::providers",
    "rules::blocklists",
    "rules::meaning",
    "rules",
    "serde",
    "read::block",
    "read::shape",
    "read::codes",
    "read::duration",
    "read::mentions",
    "read::findings",
    "read::scan::escapes",
    "read::scan::scanner",
    "read::scan::quotes",
    "read::scan::words",
    "read::scan::numbers",
    "read::scan",
    "read",
    "decide::weight",
    "decide::last_words",
    "decide::provider",
    "decide::evidence",
    "decide::success",
    "decide::cause",
    "decide::listing",
    "decide::wait",
    "decide",
    "classify",
    "custom::origin",
    "custom::rule",
    "custom::form",
    "custom::error",
    "custom::condition",
    "custom::literals",
    "custom::expressions",
    "custom::line",
    "custom::samples",
    "custom::book",
    "custom::draft",
    "custom::check",
    "custom::classifier",
    "custom::builder",
    "custom::import",
    "custom",
    "stated",
    "webhook::provider",
    "webhook::event",
    "webhook::bounds",
    "webhook::error",
    "webhook::fields",
    "webhook::verdict",
    "webhook::draft",
    "webhook::multipart",
    "webhook::body",
    "webhook::ses_types",
    "webhook::ses",
    "webhook::sendgrid",
    "webhook::mailgun",
    "webhook::postmark",
    "webhook::sparkpost",
    "webhook::mandrill",
    "webhook::brevo",
    "webhook::mailjet",
    "webhook::resend",
    "webhook::mailtrap",
    "webhook::mailersend",
    "webhook::postal",
    "webhook::shapes",
    "webhook::parse",
    "webhook",
    "log::format",
    "log::bounds",
    "log::find",
    "log::entry",
    "log::found",
    "log::pairs",
    "log::head",
    "log::columns",
    "log::json",
    "log::postfix",
    "log::exim",
    "log::sendmail",
    "log::qmail",
    "log::opensmtpd",
    "log::courier",
    "log::haraka",
    "log::kumomta",
    "log::powermta",
    "log::exchange",
    "log::msmtp",
    "log::header",
    "log::parse",
    "log::reader",
    "log",
    "dsn::limits",
    "dsn::error",
    "dsn::words",
    "dsn::mime::lines",
    "dsn::mime::encoding",
    "dsn::mime::shifted",
    "dsn::mime::decode",
    "dsn::mime::header",
    "dsn::mime::content_type",
    "dsn::mime::split",
    "dsn::mime",
    "dsn::address",
    "dsn::verp",
    "dsn::conversation",
    "dsn::original",
    "dsn::report",
    "dsn::fields",
    "dsn::feedback",
    "dsn::notice::text",
    "dsn::notice::phrases::mark",
    "dsn::notice::phrases::both",
    "dsn::notice::phrases::subjects",
    "dsn::notice::phrases::texts::failures",
    "dsn::notice::phrases::texts::delays",
    "dsn::notice::phrases::texts::answers",
    "dsn::notice::phrases::texts::others",
    "dsn::notice::phrases::texts",
    "dsn::notice::phrases",
    "dsn::notice::recipients",
    "dsn::notice",
    "dsn::evidence",
    "dsn::automatic",
    "dsn::kind",
    "dsn::parts",
    "dsn::who",
    "dsn::about",
    "dsn::recipient",
    "dsn::read",
    "dsn",
];

/// Text, the JSON of an answer, answers that are remembered, the filter.
const FILTER: &[&str] = &[
    "lines",
    "terminal",
    "bounce",
    "members",
    "answers",
    "filter::row",
    "filter",
];

/// What is said, what is read, what is written, the session, what each task does, the help.
const COMMAND: &[&str] = &[
    "exit",
    "locale",
    "spare",
    "pipeline",
    "texts::types",
    "texts::en",
    "texts::faults",
    "texts::help",
    "texts::ja",
    "texts",
    "output::format",
    "args",
    "help",
    "input::error",
    "input::progress",
    "input::places",
    "input::open",
    "input::lines",
    "input::json",
    "input::message",
    "input::piece",
    "input::mbox",
    "input::messages",
    "input::follow",
    "input",
    "output::width",
    "output::table",
    "output::row",
    "output::chart",
    "output::tally",
    "output::report",
    "output",
    "session",
    "usage",
    "stream",
    "commands::classify",
    "commands::dsn",
    "commands::log",
    "commands::webhook",
    "commands::summary::distinct",
    "commands::summary::count",
    "commands::summary::kind",
    "commands::summary::stored",
    "commands::summary",
    "commands::explain",
    "commands::lists",
    "commands::rules",
    "commands::evaluate::labelled",
    "commands::evaluate::score",
    "commands::evaluate",
    "commands::generate",
    "commands",
];

/// Every file of a crate, but for its root and for tests, with the path of its module.
fn modules(of: &Crate) -> Vec<(String, PathBuf)> {
    fn gather(folder: &Path, path: &str, all: &mut Vec<(String, PathBuf)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let file = entry.unwrap().path();
            let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
            let below = |name: &str| match path {
                "" => name.to_owned(),
                _ => format!("{path}::{name}"),
            };
            match name.as_str() {
                _ if file.is_dir() => gather(&file, &below(&name), all),
                "lib" | "main" | "tests" => {}
                "mod" => all.push((path.to_owned(), file)),
                _ => all.push((below(&name), file)),
            }
        }
    }
    let mut all = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    gather(&root.join(of.source), "", &mut all);
    all
}

/// A file without its comments and its tests.
fn code(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap();
    let text = text
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or_default();
    let text = text.replace("#[cfg(test)]\nmod tests;", "");
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The longest beginning of a path that is a module.
fn module_of(order: &[&'static str], path: &str) -> Option<&'static str> {
    let is_beginning = |module: &&&str| {
        let rest = path.strip_prefix(**module);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    };
    order
        .iter()
        .filter(is_beginning)
        .max_by_key(|module| module.len())
        .copied()
}

/// The paths that begin with a word, of which one ends in a list of names in braces.
fn paths(code: &str, first: &str) -> Vec<String> {
    let is_in_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let starts = code.match_indices(first).filter(|&(at, _)| {
        let before = code[..at].chars().next_back();
        !before.is_some_and(is_in_path)
    });
    let mut all = Vec::new();
    for (at, _) in starts {
        let rest = &code[at + first.len()..];
        let end = rest.find(|c| !is_in_path(c)).unwrap_or(rest.len());
        let (path, behind) = rest.split_at(end);
        match behind
            .strip_prefix('{')
            .and_then(|list| list.split_once('}'))
        {
            Some((list, _)) if path.is_empty() || path.ends_with("::") => {
                let names = list.split(',').map(|name| {
                    // Under which other name it is used does not matter.
                    let name = name.split_whitespace().next().unwrap_or_default();
                    format!("{path}{name}")
                });
                all.extend(names);
            }
            _ => all.push(path.to_owned()),
        }
    }
    all
}

/// The modules that a file uses: those that it names, and those that it declares.
fn used(order: &[&'static str], module: &str, code: &str) -> BTreeSet<&'static str> {
    let parent = module.rsplit_once("::").map_or("", |(parent, _)| parent);
    let absolute = paths(code, "crate::");
    let relative = paths(code, "super::").into_iter();
    let relative = relative.map(|path| format!("{parent}::{path}"));
    let declared = code.lines().filter_map(|line| {
        let name = line.split("mod ").nth(1)?.strip_suffix(';')?;
        Some(format!("{module}::{name}"))
    });
    let all = absolute.into_iter().chain(relative).chain(declared);
    let mut used = BTreeSet::new();
    for path in all {
        let found = module_of(order, &path);
        used.insert(found.unwrap_or_else(|| panic!("{module} uses {path}, which is no module")));
    }
    used
}

#[test]
fn every_module_stands_in_the_order() {
    for of in &CRATES {
        let modules: BTreeSet<String> = modules(of).into_iter().map(|(module, _)| module).collect();
        let order: BTreeSet<String> = of.order.iter().map(|&module| module.to_owned()).collect();
        assert_eq!(modules, order, "{}", of.source);
        assert_eq!(order.len(), of.order.len(), "{}", of.source);
    }
}

#[test]
fn no_module_uses_one_further_down() {
    for of in &CRATES {
        let place = |module: &str| of.order.iter().position(|known| *known == module).unwrap();
        let mut wrong = Vec::new();
        let mut count = 0;
        for (module, file) in modules(of) {
            for used in used(of.order, &module, &code(&file)) {
                count += 1;
                if place(used) >= place(&module) {
                    wrong.push(format!("{module} uses {used}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}:\n{}", of.source, wrong.join("\n"));
        // Each module but the first of a crate uses another, or is used.
        assert!(
            count + 1 >= of.order.len(),
            "only {count} uses were found in {}",
            of.source
        );
    }
}

#[test]
fn uses_are_found_however_they_are_written() {
    let found = |code: &str| Vec::from_iter(used(LIBRARY, "decide", code));
    assert_eq!(
        found("use crate::read::{Codes, scan as eyes};"),
        ["read", "read::scan"]
    );
    assert_eq!(
        found("let x = crate::answer::action::Action::ALL;"),
        ["answer::action"]
    );
    assert_eq!(found("pub(crate) mod wait;"), ["decide::wait"]);
    assert_eq!(
        Vec::from_iter(used(LIBRARY, "answer::text::en", "use super::ReasonText;")),
        ["answer::text"]
    );
}
