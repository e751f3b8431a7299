//! The project's own corpus: every row is answered as it is labelled.
#![cfg(feature = "serde")]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use bounce_classifier::{Blocklist, BounceReason, Cause, Classification, Provider, classify};
use common::{Row, corpus};
use regex::Regex;

/// Lists the rows that are answered otherwise than they are labelled.
fn misses(rows: &[Row]) -> Vec<String> {
    rows.iter()
        .filter_map(|row| match classify(row.bounce()) {
            Ok(answer) if row.accepts(answer.reason()) => None,
            Ok(answer) => {
                let words = answer.matched().and_then(|range| row.diagnostic.get(range));
                Some(format!(
                    "{}: {} but said {} by {} {words:?}\n    {:?}\n    {}",
                    row.place,
                    row.reason,
                    answer.reason(),
                    answer.rule(),
                    row.diagnostic,
                    row.why,
                ))
            }
            Err(error) => Some(format!("{}: {error}: {:?}", row.place, row.diagnostic)),
        })
        .collect()
}

#[test]
fn every_bounce_is_answered_as_labelled() {
    let rows = corpus("");
    let misses = misses(&rows);
    assert!(
        misses.is_empty(),
        "{} of {} rows:\n{}",
        misses.len(),
        rows.len(),
        misses.join("\n")
    );
}

#[test]
fn email_is_one_word_however_it_is_written() {
    // Addresses, hosts and paths are no words.
    let word = Regex::new(r"(?i)(^| )(e)[- ]?(mails?)( |$)").unwrap();
    let mut count = 0;
    for mut row in corpus("") {
        let written = row.diagnostic.clone();
        for form in ["${1}${2}${3}${4}", "${1}${2}-${3}${4}", "${1}${2} ${3}${4}"] {
            row.diagnostic = word.replace_all(&written, form).into_owned();
            if row.diagnostic != written {
                let answer = classify(row.bounce()).unwrap();
                assert!(
                    row.accepts(answer.reason()),
                    "{}: {}",
                    row.place,
                    row.diagnostic
                );
                count += 1;
            }
        }
    }
    assert!(count >= 300, "{count}");
}

#[test]
fn the_corpus_is_broad() {
    let rows: Vec<Row> = corpus("")
        .into_iter()
        .filter(|row| row.trap.is_none())
        .collect();
    assert!(rows.len() >= 400, "{} rows", rows.len());
    let systems: BTreeSet<&str> = rows.iter().map(|row| row.system.as_str()).collect();
    assert!(systems.len() >= 40, "{} systems", systems.len());
    let languages: BTreeSet<&str> = rows.iter().map(|row| row.lang.as_str()).collect();
    assert!(languages.len() >= 10, "{languages:?}");
    let mut counts: BTreeMap<BounceReason, usize> = BounceReason::ALL
        .iter()
        .map(|&reason| (reason, 0))
        .collect();
    for row in &rows {
        *counts.entry(row.reason).or_default() += 1;
    }
    let rare: Vec<_> = counts
        .iter()
        .filter(|&(reason, &count)| !reason.is_unclassified() && count < 12)
        .collect();
    assert!(rare.is_empty(), "{rare:?}");
}

#[test]
fn near_misses_name_their_trap() {
    let rows = corpus("near_misses");
    assert!(rows.len() >= 80, "{} rows", rows.len());
    for row in &rows {
        let trap = row.trap.as_deref().unwrap_or_default();
        assert!(!trap.is_empty(), "{}: no trap", row.place);
    }
}

#[test]
fn no_bounce_stands_twice() {
    let rows = corpus("");
    let mut seen = BTreeMap::new();
    for row in &rows {
        let key = (
            row.diagnostic.as_str(),
            row.reply,
            row.status.as_deref(),
            row.remote_mta.as_deref(),
            row.command.as_deref(),
        );
        if let Some(first) = seen.insert(key, &row.place) {
            panic!("{} stands at {first} already", row.place);
        }
    }
}

#[test]
fn every_cause_is_told_as_labelled() {
    let mut misses = Vec::new();
    for row in corpus("") {
        let Some(cause) = row.cause else { continue };
        if !cause.belongs_to(row.reason) {
            misses.push(format!("{}: {cause} is none of {}", row.place, row.reason));
        }
        // A cause is told of the reason that it is labelled for.
        match classify(row.bounce()) {
            Ok(answer) if answer.reason() == row.reason && answer.cause() != Some(cause) => {
                misses.push(format!(
                    "{}: {cause} but said {:?} by {}\n    {:?}",
                    row.place,
                    answer.cause(),
                    answer.rule(),
                    row.diagnostic,
                ));
            }
            _ => {}
        }
    }
    assert!(
        misses.is_empty(),
        "{} rows:\n{}",
        misses.len(),
        misses.join("\n")
    );
}

#[test]
fn every_cause_stands_in_the_corpus() {
    let mut counts: BTreeMap<Cause, usize> = Cause::ALL.iter().map(|&cause| (cause, 0)).collect();
    for row in corpus("") {
        if let Some(cause) = row.cause {
            *counts.entry(cause).or_default() += 1;
        }
    }
    let rare: Vec<_> = counts.iter().filter(|&(_, &count)| count < 2).collect();
    assert!(rare.is_empty(), "{rare:?}");
    assert!(counts.values().sum::<usize>() >= 300);
}

#[test]
fn every_provider_stands_in_the_corpus() {
    let mut missing: BTreeSet<Provider> = Provider::ALL.iter().copied().collect();
    for row in &corpus("") {
        if let Some(provider) = row.provider {
            missing.remove(&provider);
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn near_misses_only_name_a_list() {
    let rows = corpus("near_misses_lists");
    assert!(rows.len() >= 10, "{} rows", rows.len());
    for row in &rows {
        assert_eq!(row.blocklist, None, "{}", row.place);
        assert_eq!(row.listed, None, "{}", row.place);
        assert_eq!(
            classify(row.bounce()).unwrap().blocklist(),
            None,
            "{}",
            row.place
        );
    }
}

#[test]
fn every_blocklist_is_named_and_what_is_listed_stands_there() {
    let mut missing: BTreeSet<Blocklist> = Blocklist::ALL.iter().copied().collect();
    for row in &corpus("") {
        if let Some(list) = row.blocklist {
            missing.remove(&list);
        }
        if let Some(listed) = &row.listed {
            assert!(row.blocklist.is_some(), "{}: listed on what?", row.place);
            assert!(row.diagnostic.contains(listed), "{}: {listed}", row.place);
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

/// Lists the rows of which something is told otherwise than it is labelled.
fn told_otherwise<T: PartialEq + std::fmt::Debug>(
    labelled: impl Fn(&Row) -> Option<T>,
    told: impl Fn(&Classification, &Row) -> Option<T>,
) -> String {
    let misses = corpus("").into_iter().filter_map(|row| {
        let answer = classify(row.bounce()).ok()?;
        let (label, said) = (labelled(&row), told(&answer, &row));
        (label != said).then(|| {
            let Row {
                place, diagnostic, ..
            } = row;
            format!("{place}: {label:?} but said {said:?}: {diagnostic:?}\n")
        })
    });
    misses.collect()
}

#[test]
fn waits_are_told_as_labelled() {
    let misses = told_otherwise(
        |row| row.retry_after_s,
        |answer, _| answer.retry_after().map(|wait| wait.as_secs()),
    );
    assert!(misses.is_empty(), "{misses}");
}

#[test]
fn providers_are_told_as_labelled() {
    let misses = told_otherwise(|row| row.provider, |answer, _| answer.provider());
    assert!(misses.is_empty(), "{misses}");
}

#[test]
fn blocklists_are_told_as_labelled() {
    let misses = told_otherwise(|row| row.blocklist, |answer, _| answer.blocklist());
    assert!(misses.is_empty(), "{misses}");
}

#[test]
fn what_is_listed_is_told_as_labelled() {
    let misses = told_otherwise(
        |row| row.listed.clone(),
        |answer, row| {
            let listed = row.diagnostic.get(answer.listed()?)?;
            Some(listed.to_owned())
        },
    );
    assert!(misses.is_empty(), "{misses}");
}

#[test]
fn stated_waits_are_labelled_and_near_misses_are_not() {
    let stated = |rows: &[Row]| {
        rows.iter()
            .filter(|row| row.retry_after_s.is_some())
            .count()
    };
    assert!(stated(&corpus("waits")) >= 40);
    let near_misses = corpus("near_misses_waits");
    assert!(near_misses.len() >= 15);
    assert_eq!(stated(&near_misses), 0);
    for row in &corpus("") {
        let wait = row.retry_after_s.unwrap_or(1);
        assert!((1..=7 * 24 * 60 * 60).contains(&wait), "{}", row.place);
    }
}
