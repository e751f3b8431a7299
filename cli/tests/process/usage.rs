//! Arguments, help, and what is generated.

use super::{Folder, program, ran};

const TASKS: &[&str] = &[
    "classify",
    "dsn",
    "log",
    "webhook",
    "summary",
    "explain",
    "reasons",
    "causes",
    "providers",
    "blocklists",
    "rules",
    "rules check",
    "rules import",
    "evaluate",
    "generate",
    "generate completions",
    "generate man",
];

fn in_japanese(arguments: &[&str]) -> (String, String, Option<i32>) {
    let output = program(arguments)
        .env("LANG", "ja_JP.UTF-8")
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        text(output.stdout),
        text(output.stderr),
        output.status.code(),
    )
}

#[test]
fn every_task_has_help_with_examples() {
    for task in TASKS {
        let arguments: Vec<&str> = task.split(' ').chain(["--help"]).collect();
        let out = ran(&arguments).done().out;
        assert!(
            out.contains("Usage: bounce-classifier ") && out.contains("Example"),
            "{out}"
        );
        let (japanese, err, code) = in_japanese(&arguments);
        assert_eq!((err.as_str(), code), ("", Some(0)));
        assert!(
            japanese.contains("使い方: bounce-classifier ") && japanese.contains("例:"),
            "{japanese}"
        );
        for word in [
            "Usage",
            "Options",
            "Commands",
            "Arguments",
            "default",
            "possible",
            "Print",
        ] {
            assert!(!japanese.contains(word), "{word} in {japanese}");
        }
    }
}

#[test]
fn wrong_arguments_are_told_in_the_language_of_the_user() {
    for (arguments, english, japanese) in [
        (
            &["no-such"][..],
            "there is no command no-such",
            "「no-such」というコマンドはありません",
        ),
        (
            &["log", "--no-such", "-"],
            "there is no argument --no-such",
            "「--no-such」という引数はありません",
        ),
        (
            &["log"],
            "missing arguments: <FILE>...",
            "引数が足りません: <FILE>...",
        ),
        (&[], "name a command", "コマンドを指定してください"),
        (
            &["log", "--format", "xml", "-"],
            "possible values: table, ndjson, csv, json",
            "指定できる値: table, ndjson, csv, json",
        ),
        (
            &["classify", "--ndjson", "text"],
            "cannot be used together with",
            "一緒に指定できません",
        ),
        (
            &["log", "--jobs", "0", "-"],
            "--jobs <N> cannot be 0",
            "--jobs <N>に「0」は指定できません",
        ),
        (
            &["log", "--lang"],
            "--lang <LANG> needs a value",
            "--lang <LANG>の値を指定してください",
        ),
        (
            &["clasify"],
            "did you mean classify?",
            "「classify」の誤りではありませんか",
        ),
    ] {
        let out = ran(arguments);
        assert_eq!((out.out.as_str(), out.code), ("", 2), "{arguments:?}");
        assert!(out.err.contains(english), "{english}: {}", out.err);
        let (out, err, code) = in_japanese(arguments);
        assert_eq!((out.as_str(), code), ("", Some(2)));
        assert!(err.contains(japanese), "{japanese}: {err}");
    }
}

#[test]
fn the_version_is_told() {
    let out = ran(["--version"]).done().out;
    assert_eq!(
        out,
        format!("bounce-classifier {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn completions_and_pages_are_generated() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let out = ran(["generate", "completions", shell]).done().out;
        assert!(
            out.contains("webhook") && out.contains("remove-list"),
            "{shell}: {out}"
        );
    }
    let page = ran(["generate", "man"]).done().out;
    assert!(page.contains(".TH bounce-classifier 1"), "{page}");
    let folder = Folder::new();
    let pages = folder.path("man1");
    ran(["generate", "man", pages.to_str().unwrap()]).done();
    let mut names: Vec<String> = std::fs::read_dir(pages)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let mut expected: Vec<String> = TASKS
        .iter()
        .map(|task| format!("bounce-classifier-{}.1", task.replace(' ', "-")))
        .chain(["bounce-classifier.1".to_owned()])
        .collect();
    expected.sort();
    assert_eq!(names, expected);
}
