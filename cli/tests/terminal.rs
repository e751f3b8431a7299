//! Nothing that `classify` reads reaches a terminal as a command.

#[path = "../../tests/common/terminal.rs"]
mod common;
mod running;

use std::ffi::OsString;

use common::{all_unfit, assert_fit};
use running::ran;

/// What the program writes, what it says on standard error, and its exit code.
fn run<A: Into<OsString>>(
    arguments: impl IntoIterator<Item = A>,
    input: &[u8],
    is_terminal: bool,
) -> (String, String, u8) {
    let task = OsString::from("classify");
    let arguments = std::iter::once(task).chain(arguments.into_iter().map(Into::into));
    let ran = ran(arguments, input, is_terminal);
    (ran.out, ran.err, ran.code)
}

/// A report.
fn report(text: &str, is_terminal: bool) -> String {
    let (out, err, code) = run(["--lang", "en", "--", text], b"", is_terminal);
    assert_eq!((err.as_str(), code), ("", 0));
    out
}

#[test]
fn unfit_characters_are_known() {
    // So that the tests below look for something.
    let all = all_unfit();
    for c in "\0\t\r\x1b\x7f\u{80}\u{85}\u{9b}\u{9f}\u{ad}\u{61c}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\
              \u{202a}\u{202e}\u{2066}\u{2067}\u{2069}\u{feff}\u{e0001}\u{e007f}"
        .chars()
    {
        assert!(all.contains(c), "{c:?}");
    }
    assert!(!all.contains(['\n', 'a', 'あ', '\u{3000}', '\u{301}', '🙂']));
}

#[test]
fn reports_show_them_as_escapes() {
    for is_terminal in [false, true] {
        let out = report(
            &format!("550 5.1.1 {}User unknown{}", all_unfit(), all_unfit()),
            is_terminal,
        );
        assert_fit(&out);
        for escape in [
            "\\u{0}",
            "\\u{1b}",
            "\\u{7f}",
            "\\u{85}",
            "\\u{9b}",
            "\\u{ad}",
            "\\u{200b}",
            "\\u{202e}",
            "\\u{2028}",
            "\\u{2066}",
            "\\u{feff}",
            "\\u{e0041}",
        ] {
            assert_eq!(out.matches(escape).count(), 2, "{escape} in {out}");
        }
        let out = report(
            "550\t5.1.1 \u{202e}容量\u{3000}User\r\nunknown",
            is_terminal,
        );
        assert_fit(&out);
        assert!(out.contains("550 5.1.1 \\u{202e}容量\u{3000}"), "{out}");
        assert!(!out.contains("\\u{a}") && !out.contains("\\u{9}"), "{out}");
    }
}

#[test]
fn reports_show_what_is_listed_as_it_can_be_shown() {
    let text = "554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org\u{9b}31m";
    let out = report(text, false);
    assert!(out.contains("Listed:         192.0.2.1\n"), "{out}");
    assert_fit(&out);
}

#[test]
fn rows_show_them_as_escapes() {
    let input = "550 5.1.1 User\u{202e} unknown\x07\n\u{9b}31m550 no \x1b[1mmailbox\u{2066} here\n";
    let (out, err, code) = run(["--lang", "en"], input.as_bytes(), true);
    assert_eq!((err.as_str(), code), ("", 0));
    assert_fit(&out);
    assert!(out.contains("[User\\u{202e} unknown]"), "{out}");
    assert_eq!(out.lines().count(), 2, "{out}");
}

#[test]
fn rows_begin_behind_the_byte_order_mark() {
    let rows = "User unknown\n\n550 sorry\n";
    let marked = "\u{feff}User unknown\r\n\u{feff}\n\u{feff}550 sorry";
    for is_terminal in [false, true] {
        let [plain, marked] =
            [rows, marked].map(|input| run(["--lang", "en"], input.as_bytes(), is_terminal).0);
        assert_eq!(plain, marked);
        assert!(plain.contains("[User unknown]"), "{plain}");
    }
}

#[test]
fn error_messages_show_them_as_escapes() {
    let all = all_unfit().replace('\0', "");
    for arguments in [
        vec![format!("--{all}")],
        vec![format!("--{all}=x")],
        vec![format!("--lang={all}")],
        vec!["--lang".into(), all.clone()],
        vec![format!("--ndjson={all}")],
        vec!["--ndjson".into(), all.clone()],
        vec!["-\u{202e}".into()],
        vec!["-\u{9b}\u{feff}".into()],
        vec!["--\n\u{202e}\n".into()],
    ] {
        let (out, err, code) = run(arguments.clone(), b"", true);
        assert_eq!((out.as_str(), code), ("", 2), "{arguments:?}");
        assert!(
            err.lines()
                .all(|line| line.starts_with("bounce-classifier: ")),
            "{err:?}"
        );
        assert_fit(&err);
    }
    let (_, err, _) = run(["--\u{202e}\x1b[2J", "--lang", "en"], b"", true);
    let said = "bounce-classifier: there is no argument --\\u{202e}\\u{1b}[2J\n";
    assert!(err.starts_with(said), "{err}");
}

#[test]
#[cfg(unix)]
fn arguments_that_are_not_utf8_are_shown_too() {
    use std::os::unix::ffi::OsStringExt;

    for (first, second) in [
        (&b"--\x9b\xff\x1b"[..], None),
        (b"-\x9b", None),
        (b"--lang=\x9b\xff\x1b", None),
        (b"--lang", Some(&b"\x9b\x1b"[..])),
    ] {
        let arguments = [Some(first), second].into_iter().flatten();
        let arguments = arguments.map(|bytes| OsString::from_vec(bytes.to_vec()));
        let (_, err, code) = run(arguments, b"", true);
        assert_eq!(code, 2);
        assert!(err.starts_with("bounce-classifier: "), "{err}");
        assert_fit(&err);
    }
}

#[test]
fn colour_is_the_commands_own() {
    let text = format!("550 5.1.1 {}User unknown{}", all_unfit(), all_unfit());
    let (plain, ..) = run(["--lang", "en", "--", &text], b"", false);
    let (painted, ..) = run(
        ["--lang", "en", "--color", "always", "--", &text],
        b"",
        false,
    );
    let marks = regex::Regex::new("\x1b\\[[0-9;]*m").unwrap();
    assert!(marks.find_iter(&painted).count() > 10, "{painted:?}");
    let without = marks.replace_all(&painted, "");
    assert_fit(&without);
    assert_eq!(without, plain.replace(['<', '>'], ""));
}
