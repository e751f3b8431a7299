//! What the `evaluate` example writes.
#![cfg(feature = "serde")]

#[path = "common/terminal.rs"]
mod common;
#[path = "../examples/evaluate.rs"]
#[allow(dead_code, reason = "a test is no program")]
mod evaluate;

use std::path::{Path, PathBuf};

use common::{all_unfit, assert_fit};
use serde_json::json;

/// What the program writes, what it says on standard error, and its exit code.
fn run(arguments: &[&str]) -> (String, String, u8) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = evaluate::run(lexopt::Parser::from_args(arguments), &mut out, &mut err);
    (
        String::from_utf8(out).unwrap(),
        String::from_utf8(err).unwrap(),
        code,
    )
}

/// A file of labelled bounces.
fn file(name: &str, text: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
fn misses_are_printed_and_counted() {
    let lines = [
        json!({"diagnostic": "User unknown", "reason": "user_unknown"}),
        json!({"diagnostic": format!("Mailbox full {}", all_unfit()), "reason": "user_unknown"}),
    ];
    let file = file(
        "labelled.jsonl",
        &lines.map(|line| line.to_string()).join("\n"),
    );
    let name = file.to_str().unwrap();
    let (out, err, code) = run(&[name]);
    assert_eq!((err.as_str(), code), ("", 0));
    assert!(
        out.contains("labelled.jsonl:2: user_unknown but said mailbox_full"),
        "{out}"
    );
    assert!(out.contains("\n    Mailbox full \\u{0}"), "{out}");
    assert!(out.contains("\\u{202e}"), "{out}");
    assert!(
        out.contains("2 bounces\nexact            0.5000\n"),
        "{out}"
    );
    assert_fit(&out);
    let (out, _, code) = run(&["--quiet", "--min-exact", "0.6", name]);
    assert!(!out.contains("but said"), "{out}");
    assert!(
        out.contains("exact            0.5000  BELOW 0.6\n"),
        "{out}"
    );
    assert_eq!(code, 1);
}

/// Elsewhere, the name of a file cannot have such characters.
#[test]
#[cfg(unix)]
fn errors_name_the_file_and_show_it_safely() {
    let broken = file(
        "labels\u{202e}\x1b[2J.jsonl",
        "\n{\"diagnostic\": \"\u{202e}\u{9b}\"}",
    );
    let broken = broken.to_str().unwrap();
    for (arguments, said) in [
        (&[][..], "name at least one file"),
        (
            &["no\u{202e}\x1b[2J\u{9b}such.jsonl"],
            "no\\u{202e}\\u{1b}[2J\\u{9b}such.jsonl: ",
        ),
        (
            &[broken],
            "labels\\u{202e}\\u{1b}[2J.jsonl:2: missing field",
        ),
        (
            &["--\u{202e}\x1b[2J"],
            "invalid option '--\\u{202e}\\u{1b}[2J'",
        ),
        (&["--min-exact", "\u{202e}"], "cannot parse argument"),
    ] {
        let (out, err, code) = run(arguments);
        assert_eq!((out.as_str(), code), ("", 1), "{arguments:?}");
        assert!(err.starts_with("evaluate: ") && err.contains(said), "{err}");
        assert_fit(&err);
    }
}
