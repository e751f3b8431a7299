//! Every message in `tests/dsn`, and every one that a real MTA has written (`tests/mta`), is read as its row in
//! `index.jsonl` says.

#![cfg(feature = "dsn")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use bounce_classifier::dsn::{self, Kind, Report};
use serde::Deserialize;

/// What a message is expected to be read as.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    file: String,
    /// What is special about it.
    why: String,
    kind: String,
    #[serde(default)]
    recipients: Vec<ExpectedRecipient>,
    message_id: Option<String>,
    subject: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedRecipient {
    address: String,
    status: Option<String>,
    action: Option<String>,
    original: Option<String>,
    reason: Option<String>,
    command: Option<String>,
    remote_mta: Option<String>,
    /// Where the diagnostic text comes from.
    source: Option<String>,
}

/// The folders that have an index.
const FOLDERS: &[&str] = &[
    "dsn",
    "mta/postfix",
    "mta/exim",
    "mta/sendmail",
    "mta/opensmtpd",
    "mta/courier",
    "mta/dma",
    "mta/nullmailer",
];

fn path(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(folder)
}

fn index(folder: &str) -> Vec<Expected> {
    let index = fs::read_to_string(path(folder).join("index.jsonl")).unwrap();
    index
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect()
}

/// What differs between a report and what is expected.
fn differences(report: &Report, expected: &Expected) -> Vec<String> {
    let mut all = Vec::new();
    let mut hold = |what: &str, found: String, wanted: String| {
        if found != wanted {
            all.push(format!("{what}: {found}, expected {wanted}"));
        }
    };
    hold("kind", report.kind.to_string(), expected.kind.clone());
    let found = report
        .recipients
        .iter()
        .map(|r| (r.address.clone(), r.status.map(|s| s.to_string())));
    let wanted = expected
        .recipients
        .iter()
        .map(|r| (r.address.clone(), r.status.clone()));
    hold(
        "recipients",
        format!("{:?}", found.collect::<Vec<_>>()),
        format!("{:?}", wanted.collect::<Vec<_>>()),
    );
    for (found, wanted) in report.recipients.iter().zip(&expected.recipients) {
        let mut hold_if = |what: &str, found: Option<String>, wanted: &Option<String>| {
            if let Some(wanted) = wanted {
                hold(what, found.unwrap_or_default(), wanted.clone());
            }
        };
        hold_if(
            "action",
            found.action.map(|action| action.to_string()),
            &wanted.action,
        );
        hold_if("original", found.original.clone(), &wanted.original);
        let reason = found
            .classification
            .map(|answer| answer.reason().to_string());
        hold_if("reason", reason, &wanted.reason);
        hold_if(
            "command",
            found.command.map(|command| command.to_string()),
            &wanted.command,
        );
        hold_if("remote MTA", found.remote_mta.clone(), &wanted.remote_mta);
        hold_if(
            "source",
            Some(format!("{:?}", found.diagnostic_from)),
            &wanted.source,
        );
    }
    if expected.message_id.is_some() {
        hold(
            "message ID",
            format!("{:?}", report.original.message_id),
            format!("{:?}", expected.message_id),
        );
    }
    if expected.subject.is_some() {
        hold(
            "subject",
            format!("{:?}", report.original.subject),
            format!("{:?}", expected.subject),
        );
    }
    all
}

#[test]
fn messages_are_read_as_expected() {
    let mut wrong = Vec::new();
    for folder in FOLDERS {
        for expected in index(folder) {
            let message = fs::read(path(folder).join(&expected.file)).unwrap();
            let report = dsn::read(&message).unwrap();
            let differences = differences(&report, &expected);
            if !differences.is_empty() {
                wrong.push(format!(
                    "{folder}/{} ({}):\n  {}",
                    expected.file,
                    expected.why,
                    differences.join("\n  ")
                ));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} are wrong\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn an_index_has_all_messages_of_its_folder() {
    for folder in FOLDERS {
        let index = index(folder);
        let files: BTreeSet<String> = fs::read_dir(path(folder))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.ends_with(".eml"))
            .collect();
        let rows: BTreeSet<String> = index.iter().map(|row| row.file.clone()).collect();
        assert_eq!(files, rows, "{folder}");
        assert_eq!(rows.len(), index.len(), "{folder}");
    }
    let index = index("dsn");
    assert!(index.len() >= 100, "only {} messages", index.len());
    let bounces = [Kind::Failure, Kind::Delay, Kind::Success].map(Kind::as_str);
    let others = index
        .iter()
        .filter(|row| !bounces.contains(&row.kind.as_str()))
        .count();
    assert!(others >= 25, "only {others} that are no bounces");
}
