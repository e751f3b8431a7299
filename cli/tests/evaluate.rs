//! What `evaluate` writes.

#[path = "../../tests/common/terminal.rs"]
mod common;
mod running;

use std::path::{Path, PathBuf};

use common::{all_unfit, assert_fit};
use running::ran;
use serde_json::json;

/// What the program writes, what it says on standard error, and its exit code.
fn run(arguments: &[&str]) -> (String, String, u8) {
    let common = ["evaluate", "--lang", "en"];
    let ran = ran(common.iter().chain(arguments), b"", false);
    (ran.out, ran.err, ran.code)
}

/// A file of labelled bounces.
fn file(name: &str, text: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
fn measures_are_told_in_japanese() {
    let lines = [
        json!({"diagnostic": "User unknown", "reason": "user_unknown"}),
        json!({"diagnostic": "Mailbox full", "reason": "user_unknown"}),
        json!({"diagnostic": "250 2.0.0 Ok", "reason": "user_unknown"}),
    ];
    let lines = lines.map(|line| line.to_string()).join("\n");
    let file = file("japanese.jsonl", &lines);
    let name = file.to_str().unwrap();
    let arguments = ["evaluate", "--lang", "ja", "--min-exact", "0.6", name];
    let ran = ran(arguments.iter(), b"", false);
    assert_eq!((ran.err.as_str(), ran.code), ("", 1));
    for line in [
        "japanese.jsonl:2: 正解はuser_unknown、判定はmailbox_full（規則mailbox_full.full、語句\"Mailbox full\"）\n",
        "japanese.jsonl:3: 正解はuser_unknown、判定は「不達ではない」\n",
        // The columns stand below one another.
        "\n理由                     件数    適合率    再現率  誤った判定\n",
        "\nuser_unknown                3      1.00      0.33  mailbox_full 1, なし 1\n",
        "\n3件\nexact            0.3333  0.6を下回っています\n",
    ] {
        assert!(ran.out.contains(line), "{line}: {}", ran.out);
    }
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

#[test]
fn what_is_wrong_is_named() {
    let lines = [
        json!({"diagnostic": "550 5.1.1 User unknown", "reason": "sender_rejected"}),
        json!({"diagnostic": "550 5.1.1 User unknown", "reason": "address_not_found"}),
        json!({"diagnostic": "550 5.1.1 User unknown", "reason": "blocked", "accept": ["user_unknown"]}),
        json!({"diagnostic": "250 2.1.5 Ok", "reason": "connection_failed"}),
        json!({"diagnostic": "hm", "status": "5.0.0 (permanent)", "reason": "mailbox_full"}),
    ];
    let file = file(
        "wrong.jsonl",
        &lines.map(|line| line.to_string()).join("\n"),
    );
    let name = file.to_str().unwrap();
    let (out, err, code) = run(&["--max-wrongly-removed", "0", name]);
    assert_eq!((err.as_str(), code), ("", 1));
    for told in [
        "wrong.jsonl:4: connection_failed but said that nothing failed\n    250 2.1.5 Ok\n",
        "wrong.jsonl:1: sender_rejected, by user_unknown.unknown\n",
        "connection_failed           1         -      0.00  none 1\n",
        "words                       3      0.33\n",
        "5 bounces\nexact            0.0000\naccepted         0.2000\nfamily           0.4000\n",
        // Hard in three of five; a mailbox is full for a while, and success says nothing.
        "kind             0.4000\nremove           0.8000\nwrongly removed  1  ABOVE 0\n",
        "wrongly kept     0\nunclassified     0.4000\n",
    ] {
        assert!(out.contains(told), "{told} in {out}");
    }
    assert_eq!(out.matches("wrongly removed: ").count(), 1, "{out}");
}

#[test]
fn decisive_words_must_be_right_more_often() {
    let rows = |strong: &str, weak: &str| {
        let row =
            |text: &str, reason: &str| json!({"diagnostic": text, "reason": reason}).to_string();
        let rows = [
            row("550 5.1.1 mailbox is full", strong),
            row("421 policy server failure", weak),
        ];
        rows.join("\n")
            .split('\n')
            .map(|row| format!("{row}\n").repeat(20))
            .collect::<String>()
    };
    let (strong, weak) = ("mailbox_full", "server_unavailable");
    let decided = file("decided.jsonl", &rows(strong, weak));
    let (out, _, code) = run(&["--ordered", decided.to_str().unwrap()]);
    assert!(
        out.contains("decisive                   20      1.00\n"),
        "{out}"
    );
    assert_eq!(code, 0, "{out}");
    let turned = file("turned.jsonl", &rows("blocked", weak));
    let (out, _, code) = run(&["--ordered", turned.to_str().unwrap()]);
    assert!(
        out.ends_with("decisive words are right less often than broad ones\n"),
        "{out}"
    );
    assert_eq!(code, 1);
    assert_eq!(run(&[turned.to_str().unwrap()]).2, 0);
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
        (&[][..], "missing arguments: <FILE>..."),
        (
            &["no\u{202e}\x1b[2J\u{9b}such.jsonl"],
            "no\\u{202e}\\u{1b}[2J\\u{9b}such.jsonl: there is no such file",
        ),
        (
            &[broken],
            "labels\\u{202e}\\u{1b}[2J.jsonl:2: missing field",
        ),
        (
            &["--\u{202e}\x1b[2J"],
            "there is no argument --\\u{202e}\\u{1b}[2J",
        ),
        (
            &["--min-exact", "\u{202e}"],
            "--min-exact <SHARE> cannot be \\u{202e}",
        ),
    ] {
        let (out, err, code) = run(arguments);
        assert_eq!(out, "", "{arguments:?}");
        let is_misused = !said.contains(".jsonl");
        assert_eq!(code, 1 + u8::from(is_misused), "{arguments:?}");
        assert!(
            err.starts_with("bounce-classifier: ") && err.contains(said),
            "{err}"
        );
        assert_fit(&err);
    }
}
