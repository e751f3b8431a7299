//! The program as a process, on files written for the purpose.

mod classify;
mod dsn;
mod explain;
mod follow;
mod formats;
mod log;
mod rules;
mod summary;
mod usage;
mod webhook;

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A run of the program.
struct Ran {
    out: String,
    err: String,
    code: i32,
}

impl Ran {
    fn of(output: Output) -> Self {
        Self {
            out: String::from_utf8(output.stdout).expect("what is written is UTF-8"),
            err: String::from_utf8(output.stderr).expect("what is written is UTF-8"),
            code: output.status.code().expect("it ends by itself"),
        }
    }

    /// The objects, one on each line.
    fn objects(&self) -> Vec<Value> {
        self.out
            .lines()
            .map(|line| {
                serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
            })
            .collect()
    }

    /// That all was done, and nothing was complained of.
    fn done(self) -> Self {
        assert_eq!((self.err.as_str(), self.code), ("", 0), "{}", self.out);
        self
    }
}

/// The program, in English and without what the environment may say otherwise.
fn program<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bounce-classifier"));
    for name in [
        "LC_ALL",
        "LC_MESSAGES",
        "NO_COLOR",
        "CLICOLOR",
        "CLICOLOR_FORCE",
    ] {
        command.env_remove(name);
    }
    command.env("LANG", "en_US.UTF-8").args(arguments);
    command
}

/// Runs the program without input.
fn ran<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Ran {
    let mut command = program(arguments);
    Ran::of(command.stdin(Stdio::null()).output().expect("it runs"))
}

/// Runs the program on an input.
fn fed<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>, input: &[u8]) -> Ran {
    let mut command = program(arguments);
    let piped = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = piped.spawn().expect("it runs");
    let mut stdin = child.stdin.take().expect("its input is a pipe");
    let input = input.to_vec();
    let feeder = std::thread::spawn(move || {
        // It fails where the program has seen enough.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().expect("it runs");
    feeder.join().expect("the input is written");
    Ran::of(output)
}

/// Runs the program on an input that comes a few bytes at a time.
fn dripped<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>, input: &[u8]) -> Ran {
    let mut command = program(arguments);
    let piped = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = piped.spawn().expect("it runs");
    let mut stdin = child.stdin.take().expect("its input is a pipe");
    let (start, rest) = input.split_at(input.len().min(60));
    for bytes in start.chunks(1).chain(rest.chunks(1 << 12)) {
        stdin.write_all(bytes).expect("it reads");
        stdin.flush().expect("it reads");
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    drop(stdin);
    Ran::of(child.wait_with_output().expect("it runs"))
}

/// A folder for the files of a test.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(TempDir::new().expect("there is room for files"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Writes a file, and gives its path.
    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("there is room");
        fs::write(&path, bytes).expect("there is room for files");
        path
    }
}

fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    writer.write_all(bytes).expect("memory can be written");
    writer.finish().expect("memory can be written")
}

fn zstandard(bytes: &[u8]) -> Vec<u8> {
    ruzstd::encoding::compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest)
}

/// A file of the library's tests.
fn library_file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../tests")
        .join(name)
}

/// A line of Postfix on a message that bounced.
fn bounced(address: &str, reply: &str) -> String {
    format!(
        "Nov 26 10:00:00 mail postfix/smtp[412]: 4XQ1: to=<{address}>, relay=mx.example.jp[192.0.2.1]:25, delay=1.5, \
         delays=0/0/1/0.5, dsn=5.0.0, status=bounced (host mx.example.jp[192.0.2.1] said: {reply} (in reply to RCPT TO \
         command))"
    )
}

const SENT: &str = "Nov 26 10:00:01 mail postfix/smtp[412]: 4XQ2: to=<hanako@example.jp>, \
                    relay=mx.example.jp[192.0.2.1]:25, delay=1.5, delays=0/0/1/0.5, dsn=2.0.0, status=sent (250 Ok)";
const REMOVED: &str = "Nov 26 10:00:02 mail postfix/qmgr[9]: 4XQ2: removed";

/// A message that tells of one that was not delivered.
fn returned(address: &str, reply: &str) -> String {
    format!(
        "From: MAILER-DAEMON@mx.example.jp\nSubject: Undelivered Mail Returned to Sender\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\n\n--b\n\nIt could not be delivered.\n\
         --b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.jp\n\n\
         Final-Recipient: rfc822; {address}\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; {reply}\n\n--b\n\
         Content-Type: message/rfc822\n\nMessage-ID: <1@example.com>\nSubject: =?UTF-8?B?44GT44KT44Gr44Gh44Gv?=\n\
         From: news@example.com\nTo: {address}\n\nHello.\n--b--\n"
    )
}

/// The reasons of answers, in order.
fn reasons(objects: &[Value]) -> Vec<&str> {
    objects
        .iter()
        .map(|object| object["bounce"]["reason"].as_str().unwrap_or("-"))
        .collect()
}
