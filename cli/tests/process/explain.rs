//! `explain` and the lists.

use bounce_classifier::{Blocklist, BounceReason, Cause, Provider, RuleId};

use super::{program, ran};

#[test]
fn codes_are_explained_with_their_sources() {
    let out = ran(["explain", "5.7.26", "552"]).done().out;
    for part in [
        "Enhanced status code: 5.7.26",
        "[authentication_failed]",
        "RFC 7372",
        "Reply code: 552",
        "RFC 5321",
        "[mailbox_full]",
    ] {
        assert!(out.contains(part), "{part} in {out}");
    }
    let out = program(["explain", "5.7.26"])
        .env("LANG", "ja_JP.UTF-8")
        .output()
        .unwrap();
    let out = String::from_utf8(out.stdout).unwrap();
    assert!(
        out.contains("拡張ステータスコード: 5.7.26") && out.contains("出典"),
        "{out}"
    );
}

#[test]
fn every_name_is_explained() {
    let names = BounceReason::ALL.iter().map(|name| name.as_str());
    let names = names.chain(Cause::ALL.iter().map(|name| name.as_str()));
    let names = names.chain(Provider::ALL.iter().map(|name| name.as_str()));
    let names = names.chain(Blocklist::ALL.iter().map(|name| name.as_str()));
    let names = names.chain(RuleId::all().map(|rule| rule.as_str()));
    let all: Vec<&str> = ["explain"].into_iter().chain(names).collect();
    let out = ran(&all).done().out;
    assert!(out.lines().count() > all.len() * 2);
    assert!(!out.contains(": \n"));
}

#[test]
fn rules_are_explained_by_their_words() {
    let out = ran(["explain", "mailbox_full.full"]).done().out;
    assert!(out.contains("{box} [quota] full"), "{out}");
    assert!(
        out.contains("[over_quota]") && out.contains("[retry_later]"),
        "{out}"
    );
}

#[test]
fn what_nobody_knows_is_a_failure() {
    let out = ran(["explain", "no_such\u{1b}[2J", "mailbox_full"]);
    assert_eq!(out.code, 1);
    assert!(
        out.err
            .starts_with("bounce-classifier: no_such\\u{1b}[2J is no code"),
        "{}",
        out.err
    );
    assert!(out.out.contains("Reason: mailbox_full"), "{}", out.out);
    // Success is no failure, and is said to be none.
    assert!(
        ran(["explain", "250"])
            .done()
            .out
            .contains("reports no failure")
    );
}

#[test]
fn lists_are_whole_in_every_format() {
    for (task, count) in [
        ("reasons", BounceReason::ALL.len()),
        ("causes", Cause::ALL.len()),
        ("providers", Provider::ALL.len()),
        ("blocklists", Blocklist::ALL.len()),
    ] {
        let objects = ran([task, "--format", "ndjson"]).done().objects();
        assert_eq!(objects.len(), count, "{task}");
        let array = ran([task, "--format", "json"]).done().out;
        let array: Vec<serde_json::Value> = serde_json::from_str(&array).unwrap();
        assert_eq!(array, objects);
        let csv = ran([task, "--format", "csv"]).done().out;
        assert_eq!(csv.lines().count(), count + 1, "{csv}");
        let table = ran([task]).done().out;
        for object in &objects {
            assert!(
                table.contains(object["name"].as_str().unwrap()),
                "{}",
                object["name"]
            );
        }
    }
}
