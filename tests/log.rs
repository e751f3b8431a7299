//! Lines of the logs of MTAs, each with its expected reading.
#![cfg(feature = "log")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use bounce_classifier::log::{self, Entry, Format, MAX_LINE, MAX_RECIPIENTS, Outcome, Reader};
use proptest::prelude::*;

/// A line, and what it should be read as: none, or an outcome with some of its parts.
struct Case {
    place: String,
    expected: Option<(Outcome, Vec<(String, String)>)>,
    line: String,
}

/// The cases of a file: a line that begins with `= ` tells the reading of the line below it. Parts are
/// `name=value` with spaces between them; a space in a value is written `_`.
fn cases(name: &str) -> Vec<Case> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/{name}.txt"));
    let text = fs::read_to_string(&file).unwrap();
    let mut lines = text.split('\n').enumerate();
    let mut all = Vec::new();
    while let Some((number, line)) = lines.next() {
        let Some(expected) = line.strip_prefix("= ") else {
            assert!(line.is_empty() || line.starts_with("# "), "{name}: {line}");
            continue;
        };
        let mut words = expected.split(' ');
        let outcome = words.next().unwrap();
        let parts = words.map(|word| {
            let (key, value) = word.split_once('=').unwrap();
            (key.to_owned(), value.to_owned())
        });
        all.push(Case {
            place: format!("{name}.txt:{}", number + 2),
            expected: match outcome {
                "none" => None,
                outcome => Some((outcome.parse().unwrap(), parts.collect())),
            },
            line: lines.next().unwrap().1.to_owned(),
        });
    }
    all
}

/// The files, each with the MTA whose lines it has.
const FILES: &[(&str, Option<Format>)] = &[
    ("log/postfix", Some(Format::Postfix)),
    ("log/exim", Some(Format::Exim)),
    ("log/sendmail", Some(Format::Sendmail)),
    ("log/qmail", Some(Format::Qmail)),
    ("log/opensmtpd", Some(Format::OpenSmtpd)),
    ("log/courier", Some(Format::Courier)),
    ("log/haraka", Some(Format::Haraka)),
    ("log/kumomta", Some(Format::KumoMta)),
    ("log/powermta", Some(Format::PowerMta)),
    ("log/exchange", Some(Format::Exchange)),
    ("log/msmtp", Some(Format::Msmtp)),
    ("log/others", None),
];

/// The logs that real MTAs have written, as their lines follow each other.
const LOGS: &[(&str, Option<Format>)] = &[
    ("mta/postfix/log", Some(Format::Postfix)),
    ("mta/exim/log", Some(Format::Exim)),
    ("mta/sendmail/log", Some(Format::Sendmail)),
    ("mta/opensmtpd/log", Some(Format::OpenSmtpd)),
    ("mta/courier/log", Some(Format::Courier)),
    ("mta/msmtp/log", Some(Format::Msmtp)),
    ("mta/dma/log", None),
    ("mta/nullmailer/log", None),
];

/// A part of an entry, as the files write it.
fn part(entry: &Entry<'_>, name: &str) -> String {
    let written = |text: Option<&str>| text.map(|text| text.replace(' ', "_")).unwrap_or_default();
    match name {
        "to" => written(entry.recipient.as_deref()),
        "more" => entry.more_recipients.join(","),
        "from" => written(entry.sender.as_deref()),
        "id" => written(entry.queue_id.as_deref()),
        "text" => written(Some(&entry.text)),
        "relay" => written(entry.relay.as_deref()),
        "host" => written(entry.host.as_deref()),
        "time" => written(entry.time.as_deref()),
        "reply" => entry.reply.map(|code| code.to_string()).unwrap_or_default(),
        "status" => entry
            .status
            .map(|code| code.to_string())
            .unwrap_or_default(),
        "command" => written(entry.command.map(|command| command.as_str())),
        "delay" => entry
            .delay
            .map(|delay| delay.as_secs_f64().to_string())
            .unwrap_or_default(),
        "reason" => {
            let answer = entry.classification.as_ref();
            answer
                .map(|answer| answer.reason().as_str().to_owned())
                .unwrap_or_default()
        }
        _ => panic!("an entry has no {name}"),
    }
}

/// What is wrong with a reading.
fn wrong(case: &Case, read: Option<&Entry<'_>>, mta: Option<Format>) -> Vec<String> {
    let place = &case.place;
    let (Some(entry), Some((outcome, parts))) = (read, &case.expected) else {
        return match (read, &case.expected) {
            (None, None) => Vec::new(),
            (Some(entry), _) => vec![format!("{place}: read as {entry:?}")],
            (None, _) => vec![format!("{place}: not read")],
        };
    };
    let mut wrong = Vec::new();
    if entry.outcome != *outcome {
        wrong.push(format!("{place}: {} for {outcome}", entry.outcome));
    }
    if Some(entry.mta) != mta {
        wrong.push(format!("{place}: read as of {}", entry.mta));
    }
    if entry.classification.is_some() != entry.outcome.is_failure() {
        wrong.push(format!("{place}: classified as {:?}", entry.classification));
    }
    for (name, value) in parts {
        let found = part(entry, name);
        if found != *value {
            wrong.push(format!("{place}: {name} is {found:?}, not {value:?}"));
        }
    }
    wrong
}

#[test]
fn every_line_is_read_as_expected() {
    let mut faults = Vec::new();
    let mut counts = BTreeMap::new();
    for (file, mta) in FILES {
        for case in cases(file) {
            let read = log::parse(&case.line);
            faults.extend(wrong(&case, read.as_ref(), *mta));
            if let Some(mta) = mta {
                faults.extend(wrong(&case, mta.parse(&case.line).as_ref(), Some(*mta)));
                // A header is no line of its own; all else is as the function reads it.
                let mut reader = Reader::of(*mta);
                assert_eq!(reader.read(&case.line), read, "{}", case.place);
            }
            assert_eq!(Reader::new().read(&case.line), read, "{}", case.place);
            let is_failure = read
                .as_ref()
                .is_some_and(|entry| entry.outcome.is_failure());
            *counts.entry(is_failure).or_insert(0) += 1;
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(counts[&true] >= 60 && counts[&false] >= 60, "{counts:?}");
}

#[test]
fn every_log_of_a_real_mta_is_read_as_expected() {
    let mut faults = Vec::new();
    for (file, mta) in LOGS {
        let mut any = Reader::new();
        let mut own = mta.map(Reader::of);
        for case in cases(file) {
            let read = any.read(&case.line);
            faults.extend(wrong(&case, read.as_ref(), *mta));
            if let Some(own) = &mut own {
                assert_eq!(own.read(&case.line), read, "{}", case.place);
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_header_of_a_csv_file_tells_the_columns() {
    let header = "rcpt,type,timeLogged,dsnDiag,x-Own";
    let line = "taro@example.jp,b,2026-11-26 10:00:00+0900,smtp;550 5.1.1 No such user,7";
    let mut reader = Reader::new();
    assert_eq!(reader.read(header), None);
    let entry = reader.read(line).unwrap();
    assert_eq!(entry.recipient.as_deref(), Some("taro@example.jp"));
    assert_eq!(entry.text, "550 5.1.1 No such user");
    assert_eq!(log::parse(&format!("{header}\r\n{line}\r\n")), Some(entry));

    let header = "#Fields: date-time,event-id,recipient-address,recipient-status";
    let line = "2026-11-26T01:00:00.000Z,FAIL,taro@example.jp,550 5.1.1 User unknown";
    let mut reader = Reader::of(Format::Exchange);
    assert_eq!(reader.read("#Software: Microsoft Exchange Server"), None);
    assert_eq!(reader.read(header), None);
    let entry = reader.read(line).unwrap();
    assert_eq!(
        (entry.mta, entry.outcome),
        (Format::Exchange, Outcome::Bounced)
    );
    assert_eq!(
        Format::Exchange.parse(&format!("{header}\n{line}")),
        Some(entry)
    );
}

#[test]
fn a_header_is_no_delivery_whatever_it_has_behind_it() {
    let header = "#Fields: date-time,event-id,recipient-address,recipient-status";
    let said =
        "Nov 26 10:00:08 mail sm-mta[908]: 5AQ1x2ar012345: DSN: Cannot send message for 5 days";
    assert_eq!(
        log::parse(said).map(|entry| entry.outcome),
        Some(Outcome::Expired)
    );
    for end in ["", "\n", "\r\n"] {
        assert_eq!(log::parse(&format!("{header},{said}{end}")), None);
    }
}

#[test]
fn a_record_of_another_mta_is_none_of_couriers() {
    let words = "courieresmtp: id=1.2,from=<a@example.com>,addr=<b@example.jp>: 550 no such user";
    let lines = [
        format!(
            "2026-11-26T10:00:01.123Z,,,,EX01,\"{words}\",,SMTP,FAIL,1,<1@example.com>,8c1e,c@example.jp,550 5.1.1 no"
        ),
        format!(
            "b,2026-11-26 10:00:00+0900,2026-11-26 09:59:58+0900,a@example.com,c@example.jp,,failed,5.1.1,\"smtp;550 {words}\""
        ),
        format!(
            "Nov 26 10:00:00 mail postfix/smtp[9]: 4XQ1: to=<c@example.jp>, relay=none, dsn=5.1.1, status=bounced ({words})"
        ),
    ];
    for line in &lines {
        let read = log::parse(line);
        assert_eq!(
            read.as_ref().and_then(|entry| entry.recipient.as_deref()),
            Some("c@example.jp")
        );
        assert_eq!(Reader::new().read(line), read, "{line}");
    }
}

#[test]
fn a_reader_puts_couriers_reply_and_status_together() {
    let head = |id: u8| {
        format!(
            "Nov 26 10:00:00 mail courieresmtp: id={id},from=<a@example.com>,addr=<b@example.jp>"
        )
    };
    let mut reader = Reader::new();
    assert_eq!(reader.read(&format!("{}: 550-5.1.1 Sorry,", head(1))), None);
    assert_eq!(
        reader.read(&format!("{}: 550 5.1.1 no such user", head(1))),
        None
    );
    // What is said of another message stands in between.
    let other = format!("{},status: deferred", head(2));
    assert_eq!(reader.read(&other).unwrap().text, "");
    let status = format!("{},status: failure", head(1));
    let entry = reader.read(&status).unwrap();
    assert_eq!(entry.text, "550-5.1.1 Sorry,\n550 5.1.1 no such user");
    assert_eq!(entry.reply.map(|code| code.as_u16()), Some(550));
    assert_eq!(
        entry.classification.unwrap().reason().as_str(),
        "user_unknown"
    );
    // It is used once.
    assert_eq!(reader.read(&status).unwrap().text, "");
}

#[test]
fn no_more_of_a_line_is_read_than_the_bound() {
    let line = |text: &str| {
        format!("4XQ1: to=<a@example.jp>, relay=none, status=bounced ({text} user unknown)")
    };
    let short = line(&"é".repeat(99));
    assert!(log::parse(&short).unwrap().text.ends_with("user unknown"));
    for more in 0..4 {
        let long = line(&format!("{}{}", "a".repeat(more), "é".repeat(MAX_LINE)));
        let entry = log::parse(&long).unwrap();
        assert!(entry.text.len() < MAX_LINE && entry.text.len() > MAX_LINE - 99);
    }
    let all = vec!["<a@example.jp>"; MAX_RECIPIENTS + 9].join(",");
    let line = format!("5AQ1: to={all}, dsn=2.0.0, stat=Sent");
    let entry = log::parse(&line).unwrap();
    assert_eq!(1 + entry.more_recipients.len(), MAX_RECIPIENTS);
}

#[test]
fn an_owned_entry_is_the_same() {
    for (file, _) in FILES {
        for case in cases(file) {
            let Some(entry) = log::parse(&case.line) else {
                continue;
            };
            assert_eq!(entry.clone().into_owned(), entry, "{}", case.place);
        }
    }
}

/// The head of syslog, in any form, changes nothing of what a message says.
#[test]
fn a_line_says_the_same_behind_any_head() {
    let heads = |message: &str| {
        [
            format!("Nov 26 10:00:00 mail prog[1]: {message}"),
            format!("<22>Nov 26 10:00:00 mail prog[1]: {message}"),
            format!("2026-11-26T10:00:00.5+09:00 mail prog: {message}"),
            format!("<22>1 2026-11-26T10:00:00Z mail prog 1 - - {message}"),
            format!("<22>1 2026-11-26T10:00:00Z mail prog 1 - [a@1 b=\"]\"] \u{FEFF}{message}"),
            serde_json::json!({"MESSAGE": message, "SYSLOG_IDENTIFIER": "prog", "_HOSTNAME": "mail"}).to_string(),
        ]
    };
    let programs = [
        ("log/postfix", "postfix/smtp"),
        ("log/sendmail", "sm-mta"),
        ("log/qmail", "qmail"),
        ("log/opensmtpd", "smtpd"),
        ("log/courier", "courieresmtp"),
    ];
    for (file, program) in programs {
        for case in cases(file) {
            let Some((_, message)) = case
                .line
                .split_once("]: ")
                .filter(|_| case.line.starts_with("Nov"))
            else {
                continue;
            };
            // What Solaris puts before a message is part of the head.
            if message.starts_with("[ID ") {
                continue;
            }
            let bare = log::parse(message);
            for line in heads(message).map(|line| line.replace("prog", program)) {
                let read = log::parse(&line);
                let said = |entry: Option<Entry<'_>>| {
                    entry.map(|entry| (entry.outcome, entry.text.into_owned()))
                };
                assert_eq!(said(read), said(bare.clone()), "{line}");
            }
        }
    }
}

#[test]
fn a_line_that_is_cut_off_is_read_as_of_the_same_mta_or_not_at_all() {
    for (file, mta) in FILES {
        for case in cases(file) {
            let line = &case.line;
            for at in (0..line.len()).filter(|&at| line.is_char_boundary(at)) {
                let (start, end) = line.split_at(at);
                let read = log::parse(start).map(|entry| entry.mta);
                assert!(read.is_none() || read == *mta, "{start}");
                for format in Format::ALL {
                    let read = format.parse(end).map(|entry| entry.mta);
                    assert!(read.is_none() || read == Some(*format), "{end}");
                }
            }
        }
    }
}

#[test]
fn the_ranges_of_an_answer_are_meant_for_the_text() {
    for (file, _) in FILES {
        for case in cases(file) {
            let Some(entry) = log::parse(&case.line) else {
                continue;
            };
            let Some(answer) = entry.classification else {
                continue;
            };
            let words = answer.matched_in(&entry.text);
            assert_eq!(
                words.is_some(),
                answer.matched().is_some(),
                "{}",
                case.place
            );
        }
    }
}

/// A line of a file, with a piece of another one in it.
fn spliced() -> impl Strategy<Value = String> {
    let lines: Vec<String> = FILES
        .iter()
        .flat_map(|(file, _)| cases(file))
        .map(|case| case.line)
        .collect();
    let line = prop::sample::select(lines);
    (
        line.clone(),
        line,
        any::<[prop::sample::Index; 3]>(),
        any::<char>(),
    )
        .prop_map(|(line, other, [at, from, to], c)| {
            let chars: Vec<char> = line.chars().collect();
            let other: Vec<char> = other.chars().collect();
            let at = at.index(chars.len() + 1);
            let (from, to) = (from.index(other.len() + 1), to.index(other.len() + 1));
            let piece = other.get(from.min(to)..from.max(to)).unwrap_or_default();
            let (start, end) = chars.split_at(at);
            start.iter().chain(piece).chain([&c]).chain(end).collect()
        })
}

proptest! {
    #[test]
    fn any_line_is_read_or_is_none(line in prop_oneof![any::<String>(), spliced()]) {
        let read = log::parse(&line);
        if let Some(entry) = &read {
            // What failed has an answer, and nothing else has one.
            prop_assert_eq!(entry.outcome.is_failure(), entry.classification.is_some(), "{:?}", entry);
            if let Some(answer) = entry.classification {
                let ranges = [answer.matched(), answer.listed()];
                prop_assert!(ranges.into_iter().flatten().all(|range| entry.text.get(range).is_some()));
            }
            // Ends of lines are none of it.
            let ended = log::parse(&format!("{line}\r\n")).map(|entry| entry.outcome);
            prop_assert_eq!(ended, Some(entry.outcome));
        }
        // A reader that has seen nothing yet says the same of a line; Courier's are read together with others.
        if !line.contains(['\n', '\u{FEFF}']) && !line.contains(",addr=<") {
            let first = Reader::new().read(&line).map(|entry| entry.outcome);
            prop_assert_eq!(first, read.map(|entry| entry.outcome));
        }
        for format in Format::ALL {
            let _ = format.parse(&line);
        }
    }
}
