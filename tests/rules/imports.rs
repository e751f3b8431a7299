//! Rule files of other systems.

use bounce_classifier::{Classifier, ImportError, ImportFaultKind, Rules};
use proptest::prelude::*;

use crate::{built, decides};

/// Where the faults of a file stand, and what they are.
fn told(error: &ImportError) -> Vec<(Option<usize>, ImportFaultKind)> {
    let faults = error.faults().iter();
    faults
        .map(|fault| (fault.line(), fault.kind().clone()))
        .collect()
}

#[cfg(feature = "toml")]
#[test]
fn a_file_of_kumomta_is_carried_over() {
    use bounce_classifier::BounceReason;

    let text = r#"
# ours
[rules]
QuotaIssues = [
  "^452 4\\.2\\.2 ",
  "acme.*(full|quota)",
]
InvalidRecipient = ["^(451|550) [45]\\.1\\.[1234] .*acme", "acme.*full"]
greylisted = ["acme grey"]
TransientFailure = ["^4.* acme"]
"#;
    let rules = Rules::from_kumomta(text).unwrap();
    let ids: Vec<&str> = rules.rules.iter().map(|rule| rule.id.as_str()).collect();
    let expected = [
        "kumomta.QuotaIssues.1",
        "kumomta.QuotaIssues.2",
        "kumomta.InvalidRecipient.1",
        "kumomta.InvalidRecipient.1.soft",
        "kumomta.InvalidRecipient.2",
        "kumomta.InvalidRecipient.2.soft",
        "kumomta.greylisted.1",
        "kumomta.TransientFailure.1",
    ];
    assert_eq!(ids, expected);
    let classifier = built(rules.clone());
    for (text, rule, reason) in [
        (
            "550 5.1.1 no acme",
            "kumomta.InvalidRecipient.1",
            BounceReason::USER_UNKNOWN,
        ),
        (
            "451 4.1.1 no acme",
            "kumomta.InvalidRecipient.1.soft",
            BounceReason::ACCOUNT_SUSPENDED,
        ),
        (
            "550 5.1.1 acme full",
            "kumomta.QuotaIssues.2",
            BounceReason::MAILBOX_FULL,
        ),
        (
            "550 acme grey",
            "kumomta.greylisted.1",
            BounceReason::GREYLISTED,
        ),
        (
            "450 no acme",
            "kumomta.TransientFailure.1",
            BounceReason::UNCLASSIFIED_SOFT,
        ),
        // What says little does not come before what says more.
        (
            "450 4.2.0 acme user unknown",
            "user_unknown.unknown",
            BounceReason::ACCOUNT_SUSPENDED,
        ),
    ] {
        let answer = classifier.classify(text).unwrap();
        assert_eq!(
            (answer.rule().as_str(), answer.reason()),
            (rule, reason),
            "{text}"
        );
    }
    // What is carried over can be written as rules of one's own, and read again.
    #[cfg(feature = "serde")]
    {
        let written = toml::to_string(&rules).unwrap();
        let read: Rules = toml::from_str(&written).unwrap();
        assert!(read.first_match);
        assert_eq!(toml::to_string(&read).unwrap(), written);
    }
}

#[test]
fn a_file_of_zonemta_is_carried_over() {
    let text = "# ours\r\n\r\n^5\\d\\d.*acme is full,reject,capacity,Mailbox, it seems, is full\r\n\
                    ^421.*acme,slowdown,rate,\n^550.*acme,defer,block\n(?!x)acme,reject,other,x\n";
    let rules = Rules::from_zonemta(text).unwrap();
    let ids: Vec<&str> = rules.rules.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "zonemta.capacity.3",
            "zonemta.rate.4",
            "zonemta.block.5",
            "zonemta.block.5.soft",
            "zonemta.other.6",
            "zonemta.other.6.soft",
        ]
    );
    let notes: Vec<&str> = rules
        .rules
        .iter()
        .filter_map(|rule| rule.note.as_deref())
        .collect();
    assert_eq!(
        notes[..3],
        ["reject: Mailbox, it seems, is full", "slowdown", "defer"]
    );
    // JavaScript knows look-ahead, this crate does not: it is told with the line.
    let builder = Classifier::builder().rules(rules.clone().in_file("bounces.txt", text));
    let error = builder.build().unwrap_err();
    assert_eq!(error.faults()[0].line(), Some(6));
    assert_eq!(error.faults()[0].file(), Some("bounces.txt"));
    let mut rules = rules;
    rules.rules.truncate(4);
    let classifier = built(rules);
    let text = "550-5.2.2 ACME\r\n550 5.2.2 is full";
    assert_eq!(decides(&classifier, text), "zonemta.capacity.3");
    assert_eq!(decides(&classifier, "550 acme"), "zonemta.block.5");
    assert_eq!(decides(&classifier, "421 acme"), "zonemta.rate.4");
}

#[cfg(feature = "toml")]
#[test]
fn classes_of_kumomta_that_stand_for_nothing_are_named() {
    let error = Rules::from_kumomta("[rules]\nAutoReply = ['a']\n\nSubscribe = ['b']\n[more]\n")
        .unwrap_err();
    assert_eq!(
        told(&error),
        [
            (None, ImportFaultKind::Member("more".into())),
            (Some(2), ImportFaultKind::Class("AutoReply".into())),
            (Some(4), ImportFaultKind::Class("Subscribe".into())),
        ]
    );
    let error = Rules::from_kumomta("[rules]\nSpamBlock = [1]\n").unwrap_err();
    assert_eq!(error.faults()[0].line(), Some(2));
    assert!(matches!(
        error.faults()[0].kind(),
        ImportFaultKind::Syntax(_)
    ));
}

#[test]
fn lines_of_zonemta_that_cannot_be_read_are_named() {
    let error = Rules::from_zonemta("a,reject,spam\n^b,bounce,spam\n\nc,reject\nd,reject,karma,x")
        .unwrap_err();
    assert_eq!(
        told(&error),
        [
            (Some(2), ImportFaultKind::Action("bounce".into())),
            (Some(4), ImportFaultKind::Line("c,reject".into())),
            (Some(5), ImportFaultKind::Class("karma".into())),
        ]
    );
}

proptest! {
    #[test]
    fn importing_never_panics(text: String, lines in "([a-c^.,*(\\[]{0,9},(reject|defer),(spam|rate|x)?,?\n){0,5}") {
        #[cfg(feature = "toml")]
        let _ = Rules::from_kumomta(&text);
        let _ = Rules::from_zonemta(&text);
        if let Ok(rules) = Rules::from_zonemta(&lines) {
            let _ = Classifier::builder().rules(rules).build();
        }
    }
}
