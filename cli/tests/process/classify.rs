//! `classify`: as much as only a process shows; the rest has files of its own.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::Stdio;
use std::time::Duration;

use super::{fed, gzipped, program, ran};

#[test]
fn a_text_that_is_no_bounce_is_a_failure() {
    let out = ran(["classify", "250", "2.1.5", "Ok"]);
    assert_eq!(out.code, 1);
    assert!(out.out.contains("250 2.1.5"), "{}", out.out);
    let out = ran(["classify", "550", "User", "unknown"]).done();
    assert!(out.out.contains(">>User unknown<<"), "{}", out.out);
}

#[test]
fn lines_are_answered_while_more_are_to_come() {
    for (arguments, line) in [
        (
            &["classify", "--ndjson"][..],
            "{\"diagnostic\":\"mailbox full\"}\n",
        ),
        (&["classify"], "550 mailbox full\n"),
        (&["classify", "--format", "csv"], "550 mailbox full\n"),
    ] {
        let piped = &mut program(arguments);
        let mut child = piped
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut read = String::new();
        if arguments.contains(&"csv") {
            out.read_line(&mut read).unwrap();
            assert!(read.starts_with("diagnostic,"), "{read}");
        }
        for _ in 0..3 {
            stdin.write_all(line.as_bytes()).unwrap();
            read.clear();
            out.read_line(&mut read).unwrap();
            assert!(read.contains("mailbox_full"), "{read}");
        }
        drop(stdin);
        assert!(child.wait().unwrap().success());
    }
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    for arguments in [
        &["classify", "--ndjson"][..],
        &["classify"],
        &["log", "--all", "-"],
        &["webhook", "-"],
    ] {
        let mut command = program(arguments);
        let piped = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = piped.spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let feeder = std::thread::spawn(move || {
            let line = "{\"diagnostic\":\"mailbox full\"}\n".repeat(1000);
            while stdin.write_all(line.as_bytes()).is_ok() {}
        });
        let mut out = BufReader::new(child.stdout.take().unwrap());
        out.read_line(&mut String::new()).unwrap();
        drop(out);
        let code = child.wait().unwrap().code();
        feeder.join().unwrap();
        let mut err = String::new();
        child
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut err)
            .unwrap();
        assert_eq!((err.as_str(), code), ("", Some(0)), "{arguments:?}");
    }
}

#[test]
fn it_does_not_wait_for_input_that_nobody_wants() {
    let mut command = program(["classify", "--ndjson"]);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    drop(child.stdout.take());
    // The input stays open.
    stdin
        .write_all(b"{\"diagnostic\":\"mailbox full\"}\n")
        .unwrap();
    for _ in 0..100 {
        if let Some(status) = child.try_wait().unwrap() {
            assert_eq!(status.code(), Some(0));
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    child.kill().unwrap();
    panic!("it waits for more input");
}

#[test]
fn many_lines_keep_their_order() {
    let lines = |numbers: std::ops::Range<usize>| -> String {
        numbers
            .map(|number| format!("{{\"id\":{number},\"diagnostic\":\"mailbox full {number}\"}}\n"))
            .collect()
    };
    let input = lines(0..50_000);
    for bytes in [input.clone().into_bytes(), gzipped(input.as_bytes())] {
        let objects = fed(["classify", "--ndjson", "--jobs", "5"], &bytes)
            .done()
            .objects();
        assert_eq!(objects.len(), 50_000);
        assert!(
            objects
                .iter()
                .enumerate()
                .all(|(number, object)| object["id"] == number)
        );
    }
}
