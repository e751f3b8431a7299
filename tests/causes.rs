//! What holds for causes and actions.
#![cfg(feature = "serde")]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use bounce_classifier::{
    Action, Blocklist, BounceKind, BounceReason, Cause, Classification, Language, classify,
};
use common::corpus;
use proptest::prelude::*;

/// The reasons of Sisimai 5.
#[cfg(feature = "foreign-names")]
const SISIMAI: &[&str] = &[
    "authfailure",
    "badreputation",
    "blocked",
    "contenterror",
    "expired",
    "failedstarttls",
    "filtered",
    "hasmoved",
    "hostunknown",
    "mailboxfull",
    "mailererror",
    "mesgtoobig",
    "networkerror",
    "norelaying",
    "notaccept",
    "notcompliantrfc",
    "onhold",
    "policyviolation",
    "rejected",
    "requireptr",
    "securityerror",
    "spamdetected",
    "speeding",
    "suppressed",
    "suspend",
    "syntaxerror",
    "systemerror",
    "systemfull",
    "toomanyconn",
    "userunknown",
    "virusdetected",
];

/// The predefined bounce classes of KumoMTA that are about a reply.
#[cfg(feature = "foreign-names")]
const KUMOMTA: &[&str] = &[
    "AuthenticationFailed",
    "BadConfiguration",
    "BadConnection",
    "BadDomain",
    "ChallengeResponse",
    "ContentRelated",
    "DNSFailure",
    "InactiveMailbox",
    "InvalidRecipient",
    "InvalidSender",
    "MessageExpired",
    "NoAnswerFromHost",
    "PolicyRelated",
    "ProhibitedAttachment",
    "ProtocolErrors",
    "QuotaIssues",
    "RelayDenied",
    "RoutingErrors",
    "SpamBlock",
    "SpamContent",
    "TransientFailure",
    "VirusRelated",
];

/// What must hold for any answer.
fn is_sound(answer: &Classification) -> Result<(), String> {
    let (reason, cause, action) = (answer.reason(), answer.cause(), answer.action());
    if cause.is_some_and(|cause| !cause.belongs_to(reason)) {
        return Err(format!("{cause:?} does not belong to {reason}"));
    }
    // What may not be removed, although its reason would be, is looked into.
    let is_kept = reason.action().removes_address() && action == Action::Investigate;
    // Nobody lifts a block for a list that is shut down.
    let is_in_vain = reason.action() == Action::AskForDelisting
        && action == Action::AskRecipientAdmin
        && answer.blocklist().is_some_and(Blocklist::is_dead);
    if cause.is_none() && action != reason.action() && !is_kept && !is_in_vain {
        return Err(format!("{action} for {reason} without a cause"));
    }
    if answer.removes_address() != action.removes_address() {
        return Err(format!("{action} and the answer disagree"));
    }
    let keeps = reason.kind() == BounceKind::Soft
        || reason.is_unclassified()
        || [BounceReason::BLOCKED, BounceReason::POLICY_REJECTED].contains(&reason);
    if keeps && (answer.removes_address() || action == Action::CorrectAddress) {
        return Err(format!("{reason} removes an address"));
    }
    Ok(())
}

#[test]
fn every_cause_belongs_to_a_reason() {
    for cause in Cause::ALL {
        assert!(!cause.reasons().is_empty(), "{cause}");
        let reasons: BTreeSet<_> = cause.reasons().iter().collect();
        assert_eq!(reasons.len(), cause.reasons().len(), "{cause}");
        for &reason in BounceReason::ALL {
            assert_eq!(cause.belongs_to(reason), reasons.contains(&reason));
        }
    }
}

#[test]
fn names_are_unique_and_read_back() {
    let codes: BTreeSet<&str> = Cause::ALL.iter().map(|cause| cause.as_str()).collect();
    assert_eq!(codes.len(), Cause::ALL.len());
    for &cause in Cause::ALL {
        assert_eq!(cause.to_string().parse(), Ok(cause));
        assert_eq!(Cause::try_from(cause.as_str()), Ok(cause));
        let json = serde_json::to_string(&cause).unwrap();
        assert_eq!(json, format!("{:?}", cause.as_str()));
        assert_eq!(serde_json::from_str::<Cause>(&json).unwrap(), cause);
    }
    for &action in Action::ALL {
        assert_eq!(action.to_string().parse(), Ok(action));
        assert_eq!(Action::try_from(action.as_str()), Ok(action));
        let json = serde_json::to_string(&action).unwrap();
        assert_eq!(serde_json::from_str::<Action>(&json).unwrap(), action);
    }
    let error = "no_such_cause".parse::<Cause>().unwrap_err();
    assert!(error.to_string().contains("cause"), "{error}");
}

#[cfg(feature = "foreign-names")]
#[test]
fn the_names_of_others_are_theirs() {
    for cause in Cause::ALL {
        assert!(SISIMAI.contains(&cause.sisimai()), "{cause}");
        assert!(KUMOMTA.contains(&cause.kumomta()), "{cause}");
    }
}

#[test]
fn answers_of_the_corpus_are_sound() {
    for row in corpus("") {
        let answer = classify(row.bounce()).unwrap();
        is_sound(&answer).unwrap_or_else(|wrong| panic!("{}: {wrong}", row.place));
    }
}

#[test]
fn two_actions_remove_an_address() {
    let removing: Vec<Action> = Action::ALL
        .iter()
        .copied()
        .filter(|action| action.removes_address())
        .collect();
    assert_eq!(removing, [Action::RemoveAddress, Action::CorrectAddress]);
}

#[test]
fn the_reasons_of_the_address_remove_it() {
    let removing: Vec<BounceReason> = BounceReason::ALL
        .iter()
        .copied()
        .filter(|reason| reason.action().removes_address())
        .collect();
    assert_eq!(
        removing,
        [
            BounceReason::ADDRESS_NOT_FOUND,
            BounceReason::DOMAIN_NOT_FOUND,
            BounceReason::INVALID_ADDRESS,
            BounceReason::ADDRESS_DISABLED,
            BounceReason::USER_UNKNOWN,
        ]
    );
}

#[test]
fn the_cause_makes_the_action_more_exact() {
    for (text, action) in [
        ("550 5.1.6 User has moved", Action::CorrectAddress),
        (
            "551 5.1.6 User has moved; please try <newaddress@example.org>",
            Action::CorrectAddress,
        ),
        ("550 5.7.25 no PTR record", Action::FixSendingHost),
        (
            "550 5.7.1 Helo command rejected: Host not found",
            Action::FixSendingHost,
        ),
        (
            "530 5.7.0 Must issue a STARTTLS command first",
            Action::FixSendingHost,
        ),
        (
            "550 5.7.1 Sender address rejected: Domain not found",
            Action::FixSenderAuthentication,
        ),
        (
            "550 5.7.23 SPF check failed here",
            Action::FixSenderAuthentication,
        ),
        (
            "554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org",
            Action::AskForDelisting,
        ),
        (
            "450 4.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org",
            Action::AskForDelisting,
        ),
        (
            "550 5.7.1 Message rejected by recipient's filter",
            Action::AskRecipient,
        ),
        (
            "451 4.4.3 Name server timeout, try again",
            Action::RetryLater,
        ),
        (
            "552 5.3.4 Message size exceeds fixed limit",
            Action::ReduceSize,
        ),
        // Shorter lines help, and not a smaller message.
        (
            "552 message header size exceeds limit",
            Action::ChangeMessage,
        ),
        (
            "550 5.7.1 Messages must be encrypted with S/MIME",
            Action::ChangeMessage,
        ),
        // No list takes a country off.
        (
            "550 5.7.1 Mail from your country is blocked",
            Action::AskRecipientAdmin,
        ),
        ("554 5.4.6 Too many hops", Action::AskRecipientAdmin),
        ("451 4.7.5 TLS handshake failed", Action::Investigate),
        (
            "550 Address is on the suppression list",
            Action::Investigate,
        ),
        ("550 rejected", Action::Investigate),
    ] {
        let answer = classify(text).unwrap();
        assert_eq!(answer.action(), action, "{text}: {:?}", answer.cause());
    }
}

#[test]
fn an_address_to_correct_is_not_mailed_again() {
    for (text, removes) in [
        ("550 5.1.6 User has moved", true),
        ("553 5.1.3 Malformed recipient address", true),
        // It may come back.
        ("450 4.1.6 User has moved", false),
    ] {
        let answer = classify(text).unwrap();
        assert_eq!(answer.removes_address(), removes, "{text}: {answer:?}");
    }
}

#[test]
fn what_is_said_of_the_cause_is_said_of_its_reason_too() {
    // A temporary failure keeps an address that may be right.
    let answer = classify("450 4.1.6 User has moved").unwrap();
    assert_eq!(answer.reason(), BounceReason::ACCOUNT_SUSPENDED);
    assert_eq!(answer.action(), Action::RetryLater);
    // A code gives way to words of the same reason, and never to those of another.
    let answer = classify("550 5.7.26 DMARC").unwrap();
    assert_eq!(answer.cause(), Some(Cause::DmarcFail));
    let answer = classify("452 4.2.2 encrypted").unwrap();
    assert_eq!(answer.cause(), Some(Cause::OverQuota));
}

#[test]
fn a_code_of_the_same_reason_names_the_cause_that_the_words_do_not() {
    for (text, reason, cause) in [
        (
            "550 5.7.26 Rejected by our anti-spoofing policy",
            BounceReason::AUTHENTICATION_FAILED,
            Some(Cause::Unauthenticated),
        ),
        (
            "421 4.3.0 Please try again later",
            BounceReason::SERVER_UNAVAILABLE,
            Some(Cause::SystemError),
        ),
        ("550 5.2.2 User unknown", BounceReason::USER_UNKNOWN, None),
    ] {
        let answer = classify(text).unwrap();
        assert_eq!((answer.reason(), answer.cause()), (reason, cause), "{text}");
    }
}

#[test]
fn words_inside_longer_ones_that_say_as_much_name_no_cause() {
    // What is refused for policy reasons is no ban on the sender's address.
    let answer =
        classify("450 4.7.1 Email from taro@example.jp rejected for policy reasons").unwrap();
    assert_eq!(answer.reason(), BounceReason::SENDER_REJECTED);
    assert_eq!(answer.cause(), None);
}

#[test]
fn a_program_that_finds_no_server_removes_no_address() {
    for text in [
        "Error: getaddrinfo ENOTFOUND smtp.example.jp",
        "dial tcp: lookup smtp.example.jp: no such host",
        "java.net.UnknownHostException: smtp.example.jp",
    ] {
        let answer = classify(text).unwrap();
        assert_eq!(answer.cause(), Some(Cause::ServerNameNotFound), "{text}");
        assert_eq!(answer.action(), Action::Investigate, "{text}");
        assert!(
            !answer.removes_address() && !answer.stops_mailing(),
            "{text}"
        );
    }
    // A server or an MTA that says so means the recipient's domain.
    for text in [
        "550 5.1.2 Host unknown",
        "Error: queryMx ENOTFOUND example.jp",
    ] {
        assert!(classify(text).unwrap().removes_address(), "{text}");
    }
}

#[test]
fn answers_carry_their_cause_as_json() {
    let answer = classify("550 5.7.23 SPF check failed here").unwrap();
    let json = serde_json::to_value(answer).unwrap();
    assert_eq!(json["cause"], "spf_fail");
    assert_eq!(json["action"], "fix_sender_authentication");
    let json = serde_json::to_value(classify("550 User unknown").unwrap()).unwrap();
    assert_eq!(json["cause"], serde_json::Value::Null);
}

#[test]
fn every_cause_and_action_is_explained() {
    for &language in Language::ALL {
        let lines: BTreeMap<&str, &Cause> = Cause::ALL
            .iter()
            .map(|cause| (cause.text(language), cause))
            .collect();
        assert_eq!(lines.len(), Cause::ALL.len());
        let titles: BTreeSet<&str> = Action::ALL
            .iter()
            .map(|action| action.text(language).title)
            .collect();
        assert_eq!(titles.len(), Action::ALL.len());
    }
}

proptest! {
    /// Rows of the corpus, put together and under any code, name their causes for all reasons.
    #[test]
    fn no_mixture_of_words_and_codes_contradicts_itself(
        picked in prop::collection::vec(any::<prop::sample::Index>(), 1..4),
        reply in prop::option::of(400_u16..700),
        separator in prop::sample::select(vec![" ", "\n", ". ", " said: "]),
    ) {
        thread_local! {
            static ROWS: Vec<common::Row> = corpus("");
        }
        let mut text = ROWS.with(|rows| {
            let texts: Vec<&str> = picked
                .iter()
                .map(|index| index.get(rows).diagnostic.as_str())
                .collect();
            texts.join(separator)
        });
        if let Some(reply) = reply {
            text.insert_str(0, &format!("{reply} "));
        }
        if let Ok(answer) = classify(&text) {
            prop_assert_eq!(is_sound(&answer), Ok(()), "{}", text);
        }
    }
}
