//! How fast the command reads large inputs, how much memory it takes, and whether anything gets lost.
//!
//! ```text
//! cargo bench -p bounce-classifier-cli              # everything: some minutes, and 4 GB of room for the inputs
//! cargo bench -p bounce-classifier-cli -- log dsn   # some of it
//! cargo bench -p bounce-classifier-cli -- --test    # whether it runs
//! ```
//!
//! It makes its inputs from the corpora of the tests, with broken ones among them, runs the program on each, and counts
//! what comes out. Memory is what `/usr/bin/time -v` says, where there is one.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const PROGRAM: &str = env!("CARGO_BIN_EXE_bounce-classifier");
const TIME: &str = "/usr/bin/time";

/// How large the inputs are.
#[derive(Clone, Copy)]
struct Sizes {
    rows: usize,
    log_bytes: u64,
    messages: usize,
    events: usize,
}

const FULL: Sizes = Sizes {
    rows: 2_000_000,
    log_bytes: 1 << 30,
    messages: 100_000,
    events: 500_000,
};
const TEST: Sizes = Sizes {
    rows: 1_000,
    log_bytes: 1 << 20,
    messages: 500,
    events: 500,
};

/// What a run came to.
struct Ran {
    time: Duration,
    lines: usize,
    peak_kib: Option<u64>,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let is_test = arguments.iter().any(|argument| argument == "--test");
    let sizes = if is_test { TEST } else { FULL };
    let is_wanted = |name: &str| {
        let mut named = arguments
            .iter()
            .filter(|argument| !argument.starts_with("--"))
            .peekable();
        named.peek().is_none() || named.any(|wanted| wanted == name)
    };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("throughput");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("there is room for inputs");
    println!("| input | threads | time | rate | peak memory | in | out |");
    println!("|---|---:|---:|---:|---:|---:|---:|");
    let all = std::thread::available_parallelism().map_or(1, usize::from);
    for (name, measure) in [
        ("filter", filter as fn(&Path, Sizes, usize)),
        ("log", log),
        ("dsn", maildir),
        ("mbox", mbox),
        ("webhook", webhook),
    ] {
        if is_wanted(name) {
            for jobs in [1, all] {
                measure(&folder, sizes, jobs);
            }
        }
    }
    fs::remove_dir_all(&folder).expect("the inputs can be removed");
}

/// Prints a row, and sees to it that nothing was lost.
fn report(name: &str, jobs: usize, ran: &Ran, rate: &str, expected: usize) {
    let peak = ran
        .peak_kib
        .map_or("?".into(), |kib| format!("{:.1} MiB", kib as f64 / 1024.0));
    let seconds = ran.time.as_secs_f64();
    println!(
        "| {name} | {jobs} | {seconds:.2} s | {rate} | {peak} | {expected} | {} |",
        ran.lines
    );
    assert_eq!(ran.lines, expected, "{name}: something was lost");
}

/// Runs the program, and counts the lines that it writes.
fn run(arguments: &[&str], jobs: usize, input: Stdio) -> Ran {
    let jobs = jobs.to_string();
    let has_time = Path::new(TIME).exists();
    let mut command = if has_time {
        let mut command = Command::new(TIME);
        command.args(["-v", PROGRAM]);
        command
    } else {
        Command::new(PROGRAM)
    };
    let start = Instant::now();
    let mut child = command
        .args(["--jobs", &jobs, "--lang", "ja"])
        .args(arguments)
        .stdin(input)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut out = child.stdout.take().expect("its output is a pipe");
    let mut lines = 0;
    let mut buffer = vec![0; 1 << 16];
    loop {
        let count = out.read(&mut buffer).expect("its output can be read");
        if count == 0 {
            break;
        }
        lines += memchr::memchr_iter(b'\n', &buffer[..count]).count();
    }
    let mut said = String::new();
    let mut err = child.stderr.take().expect("its messages are a pipe");
    err.read_to_string(&mut said)
        .expect("its messages can be read");
    let status = child.wait().expect("it ends");
    let time = start.elapsed();
    assert!(status.success(), "{arguments:?}: {status}: {said}");
    let peak = said.lines().find_map(|line| {
        let (_, kib) = line.split_once("Maximum resident set size (kbytes): ")?;
        kib.parse().ok()
    });
    Ran {
        time,
        lines,
        peak_kib: peak,
    }
}

/// Where the tests of the library are.
fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests")
}

/// The rows of the corpus.
fn rows() -> Vec<serde_json::Value> {
    let mut files: Vec<PathBuf> = fs::read_dir(tests().join("corpus"))
        .expect("there is a corpus")
        .map(|entry| entry.expect("it can be listed").path())
        .filter(|path| path.extension().is_some_and(|end| end == "jsonl"))
        .collect();
    files.sort();
    let lines = files.into_iter().flat_map(|file| {
        let file = BufReader::new(File::open(file).expect("it can be read"));
        file.lines().map(|line| line.expect("it is text"))
    });
    lines
        .filter(|line| !line.trim().is_empty())
        .map(|line| serde_json::from_str(&line).expect("its lines are JSON"))
        .collect()
}

/// A file that is made once.
fn made(path: &Path, make: impl FnOnce(&mut BufWriter<File>)) {
    if !path.exists() {
        let mut file = BufWriter::new(File::create(path).expect("there is room for inputs"));
        make(&mut file);
        file.flush().expect("there is room for inputs");
    }
}

fn filter(folder: &Path, sizes: Sizes, jobs: usize) {
    let path = folder.join("bounces.ndjson");
    made(&path, |file| {
        for (number, row) in rows().iter().cycle().take(sizes.rows).enumerate() {
            // One line in a thousand is broken.
            if number % 1000 == 999 {
                writeln!(file, "{{\"id\":{number},\"diagnostic\":\"cut off").unwrap();
                continue;
            }
            let mut line = serde_json::Map::from_iter([("id".to_owned(), number.into())]);
            for member in ["reply", "status", "diagnostic", "remote_mta", "command"] {
                if let Some(value) = row.get(member) {
                    line.insert(member.to_owned(), value.clone());
                }
            }
            writeln!(file, "{}", serde_json::Value::from(line)).unwrap();
        }
    });
    let input = File::open(&path).expect("it can be read").into();
    let ran = run(&["classify", "--ndjson"], jobs, input);
    let rate = sizes.rows as f64 / ran.time.as_secs_f64();
    report(
        "`classify --ndjson`",
        jobs,
        &ran,
        &format!("{rate:.0} lines/s"),
        sizes.rows,
    );
}

/// A log of Postfix, of which one line in ten is a failure, and some are no text.
fn log(folder: &Path, sizes: Sizes, jobs: usize) {
    let path = folder.join("mail.log");
    made(&path, |file| {
        let replies: Vec<String> = rows()
            .iter()
            .filter_map(|row| row.get("diagnostic")?.as_str())
            .map(|text| text.replace(['\r', '\n'], " "))
            .collect();
        let mut written = 0;
        let mut line = Vec::new();
        for number in 0_usize.. {
            if written >= sizes.log_bytes {
                break;
            }
            line.clear();
            let (hour, minute, second) = (number / 3600 % 24, number / 60 % 60, number % 60);
            write!(
                line,
                "Nov 26 {hour:02}:{minute:02}:{second:02} mail postfix/"
            )
            .unwrap();
            let id = 0xC0_FFEE_u64 + number as u64;
            let user = number % 65_537;
            match number % 10 {
                0 => write!(
                    line,
                    "smtp[412]: {id:X}: to=<user{user}@example.jp>, relay=mx.example.jp[192.0.2.1]:25, delay=1.5, \
                     delays=0/0/1/0.5, dsn=5.0.0, status=bounced (host mx.example.jp[192.0.2.1] said: {} (in reply to \
                     RCPT TO command))",
                    replies[number / 10 % replies.len()]
                ),
                1 | 2 => write!(
                    line,
                    "smtp[412]: {id:X}: to=<user{user}@example.jp>, relay=mx.example.jp[192.0.2.1]:25, delay=1.5, \
                     delays=0/0/1/0.5, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as {id:X})"
                ),
                3 => write!(line, "qmgr[9]: {id:X}: removed"),
                4 => write!(line, "qmgr[9]: {id:X}: from=<news@example.com>, size=18211, nrcpt=1 (queue active)"),
                5 => write!(line, "cleanup[77]: {id:X}: message-id=<{id}.{user}@news.example.com>"),
                6 => write!(line, "smtpd[31]: connect from client.example.com[198.51.100.7]"),
                7 => write!(line, "smtpd[31]: disconnect from client.example.com[198.51.100.7] ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5"),
                8 => write!(line, "smtpd[31]: {id:X}: client=client.example.com[198.51.100.7], sasl_method=PLAIN"),
                _ => write!(line, "smtp[412]: Untrusted TLS connection established to mx.example.jp[192.0.2.1]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384"),
            }
            .unwrap();
            if number % 5_000 == 17 {
                line.extend_from_slice(b"\xFF\xFE");
            }
            line.push(b'\n');
            written += line.len() as u64;
            file.write_all(&line).unwrap();
        }
    });
    let lines = {
        let file = BufReader::new(File::open(&path).expect("it can be read"));
        file.split(b'\n').count()
    };
    let size = fs::metadata(&path).expect("it is there").len();
    let file = path.to_str().expect("its name is text");
    let failures = lines.div_ceil(10);
    let ran = run(&["log", "--format", "ndjson", file], jobs, Stdio::null());
    let rate = format!("{:.0} MB/s", size as f64 / 1e6 / ran.time.as_secs_f64());
    report(
        "`log`, Postfix, a failure in ten lines",
        jobs,
        &ran,
        &rate,
        failures,
    );
    let ran = run(
        &["log", "--all", "--format", "ndjson", file],
        jobs,
        Stdio::null(),
    );
    let rate = format!("{:.0} MB/s", size as f64 / 1e6 / ran.time.as_secs_f64());
    report("`log --all`", jobs, &ran, &rate, lines);
}

/// The messages of the tests, and some that are none.
fn messages() -> Vec<Vec<u8>> {
    let mut files: Vec<PathBuf> = fs::read_dir(tests().join("dsn"))
        .expect("there are messages")
        .map(|entry| entry.expect("they can be listed").path())
        .filter(|path| path.extension().is_some_and(|end| end == "eml"))
        .collect();
    files.sort();
    let mut messages: Vec<Vec<u8>> = files
        .into_iter()
        .map(|file| fs::read(file).expect("they can be read"))
        .collect();
    messages.push(b"\xFF\x00 no message".to_vec());
    messages
}

fn maildir(folder: &Path, sizes: Sizes, jobs: usize) {
    let maildir = folder.join("Maildir");
    if !maildir.exists() {
        let messages = messages();
        for part in ["cur", "new", "tmp"] {
            fs::create_dir_all(maildir.join(part)).expect("there is room for inputs");
        }
        for number in 0..sizes.messages {
            let part = if number % 2 == 0 { "cur/" } else { "new/" };
            let file = maildir.join(format!("{part}{number}.M1P2.mail:2,S"));
            fs::write(file, &messages[number % messages.len()]).expect("there is room for inputs");
        }
    }
    let path = maildir.to_str().expect("its name is text");
    let ran = run(&["dsn", "--format", "ndjson", path], jobs, Stdio::null());
    let rate = format!(
        "{:.0} messages/s",
        sizes.messages as f64 / ran.time.as_secs_f64()
    );
    report("`dsn`, a Maildir", jobs, &ran, &rate, sizes.messages);
}

fn mbox(folder: &Path, sizes: Sizes, jobs: usize) {
    let path = folder.join("bounces.mbox");
    let count = sizes.messages * 5;
    made(&path, |file| {
        // The test's own mbox files are no single messages.
        let mut messages = messages();
        messages.retain(|message| !message.starts_with(b"From "));
        for message in messages.iter().cycle().take(count) {
            file.write_all(b"From MAILER-DAEMON Thu Nov 26 10:00:00 2026\n")
                .unwrap();
            let mut is_behind_empty = false;
            for line in message.split(|&byte| byte == b'\n') {
                if is_behind_empty && line.starts_with(b"From ") {
                    file.write_all(b">").unwrap();
                }
                file.write_all(line).unwrap();
                file.write_all(b"\n").unwrap();
                is_behind_empty = line.trim_ascii().is_empty();
            }
            file.write_all(b"\n").unwrap();
        }
    });
    let size = fs::metadata(&path).expect("it is there").len();
    let file = path.to_str().expect("its name is text");
    let ran = run(&["dsn", "--format", "ndjson", file], jobs, Stdio::null());
    let seconds = ran.time.as_secs_f64();
    let rate = format!(
        "{:.0} messages/s, {:.0} MB/s",
        count as f64 / seconds,
        size as f64 / 1e6 / seconds
    );
    report("`dsn`, an mbox file", jobs, &ran, &rate, count);
}

fn webhook(folder: &Path, sizes: Sizes, jobs: usize) {
    let path = folder.join("events.ndjson");
    made(&path, |file| {
        let replies: Vec<serde_json::Value> = rows()
            .iter()
            .filter_map(|row| row.get("diagnostic").cloned())
            .collect();
        for number in 0..sizes.events {
            let reply = &replies[number % replies.len()];
            if number % 1000 == 999 {
                writeln!(file, "{{\"event\": \"bounce\", \"email\": ").unwrap();
            } else {
                writeln!(
                    file,
                    "{{\"email\":\"user{number}@example.jp\",\"event\":\"bounce\",\"type\":\"bounce\",\"reason\":{reply},\
                     \"status\":\"5.0.0\",\"timestamp\":1795683600,\"sg_event_id\":\"a{number}\",\"sg_message_id\":\"b{number}\"}}"
                )
                .unwrap();
            }
        }
    });
    let file = path.to_str().expect("its name is text");
    let ran = run(
        &["webhook", "--format", "ndjson", file],
        jobs,
        Stdio::null(),
    );
    let rate = format!(
        "{:.0} events/s",
        sizes.events as f64 / ran.time.as_secs_f64()
    );
    report(
        "`webhook`, an event a line",
        jobs,
        &ran,
        &rate,
        sizes.events,
    );
}
