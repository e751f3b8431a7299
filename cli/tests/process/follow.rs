//! `log --follow`: lines as they are written, through rotation.

use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use serde_json::Value;

use super::{Folder, bounced, program, ran};

/// The program while it follows logs.
struct Following {
    child: Child,
    lines: Receiver<String>,
}

impl Following {
    fn new(files: &[&Path]) -> Self {
        let mut command = program(["log", "--follow", "--format", "ndjson"]);
        let mut child = command
            .args(files)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = mpsc::channel();
        std::thread::spawn(move || {
            for line in out.lines() {
                let _ = sender.send(line.unwrap());
            }
        });
        Self { child, lines }
    }

    /// The recipient and the number of the next line.
    fn next(&self) -> (String, u64) {
        let line = self
            .lines
            .recv_timeout(Duration::from_secs(20))
            .expect("a line is written");
        let object: Value = serde_json::from_str(&line).unwrap();
        (
            object["recipient"].as_str().unwrap().to_owned(),
            object["line"].as_u64().unwrap(),
        )
    }

    fn expect(&self, recipient: &str, line: u64) {
        assert_eq!(self.next(), (recipient.to_owned(), line));
    }
}

impl Drop for Following {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn append(path: &Path, text: &str) {
    let mut file = OpenOptions::new()
        .append(true)
        .create(true)
        .open(path)
        .unwrap();
    file.write_all(text.as_bytes()).unwrap();
}

fn line(user: &str) -> String {
    bounced(&format!("{user}@example.jp"), "552 Mailbox full") + "\n"
}

#[test]
fn lines_are_read_as_they_are_written() {
    let folder = Folder::new();
    let log = folder.file("mail.log", line("a"));
    let following = Following::new(&[&log]);
    following.expect("a@example.jp", 1);
    append(&log, &line("b"));
    following.expect("b@example.jp", 2);
    // A line is read once it is whole.
    let whole = line("c");
    let (start, end) = whole.split_at(60);
    append(&log, start);
    std::thread::sleep(Duration::from_millis(500));
    append(&log, end);
    following.expect("c@example.jp", 3);
}

#[test]
fn a_log_that_is_renamed_is_read_to_its_end_and_then_the_new_one() {
    let folder = Folder::new();
    let log = folder.file("mail.log", line("a"));
    let following = Following::new(&[&log]);
    following.expect("a@example.jp", 1);
    let old = folder.path("mail.log.1");
    fs::rename(&log, &old).unwrap();
    append(&old, &line("late"));
    append(&log, &line("b"));
    following.expect("late@example.jp", 2);
    following.expect("b@example.jp", 1);
    append(&log, &line("c"));
    following.expect("c@example.jp", 2);
}

#[test]
fn a_log_that_is_emptied_is_read_from_its_beginning() {
    let folder = Folder::new();
    let log = folder.file("mail.log", [line("a"), line("b")].concat());
    let following = Following::new(&[&log]);
    following.expect("a@example.jp", 1);
    following.expect("b@example.jp", 2);
    File::create(&log).unwrap();
    std::thread::sleep(Duration::from_millis(700));
    append(&log, &line("c"));
    following.expect("c@example.jp", 1);
}

#[test]
fn several_logs_are_followed_at_a_time() {
    let folder = Folder::new();
    let [one, two] = ["one.log", "two.log"].map(|name| folder.file(name, ""));
    let following = Following::new(&[&one, &two]);
    append(&two, &line("b"));
    following.expect("b@example.jp", 1);
    append(&one, &line("a"));
    following.expect("a@example.jp", 1);
    append(&two, &line("c"));
    following.expect("c@example.jp", 2);
}

#[test]
fn standard_input_is_not_followed() {
    let out = ran(["log", "-f", "-"]);
    assert_eq!(out.code, 2);
    assert!(out.err.contains("--follow needs files"), "{}", out.err);
}
