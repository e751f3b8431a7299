//! What rules answer.

use std::time::Duration;

use bounce_classifier::{
    Bounce, BounceReason, Cause, Classifier, EnhancedStatusCode, Provider, ReplyCode, Rule,
    RuleFaultKind, Rules, SmtpCommand, classify,
};

use crate::{acme, built, decides, one};

#[test]
fn each_condition_is_asked_for() {
    let reply = |code| Bounce::new("acme").reply(ReplyCode::from_u16(code));
    let status = |text: &str| Bounce::new("acme").status(text.parse::<EnhancedStatusCode>().ok());
    let host = |name| Bounce::new("acme").remote_mta(name);
    let command = |command| Bounce::new("acme").command(command);
    let acme = || acme().phrase("acme");
    let gmail = "acme - gsmtp";
    let is_met: Vec<(Rule, Bounce<'_>)> = vec![
        (acme().class(5), reply(550)),
        (acme().class(5), Bounce::new("acme")),
        (acme().class(4), reply(450)),
        (acme().reply(554), reply(554)),
        (acme().status("5.7.1"), status("5.7.1")),
        (acme().status("x.7.1"), status("4.7.1")),
        (acme().status("5.7.*"), status("5.7.26")),
        (
            acme().command(SmtpCommand::RcptTo),
            command(SmtpCommand::RcptTo),
        ),
        (
            acme().command("RCPT TO"),
            Bounce::new("acme (in reply to RCPT TO command)"),
        ),
        (acme().command("EHLO"), command(SmtpCommand::Ehlo)),
        (acme().host("acme.example"), host("mx1.acme.example")),
        (acme().host("ACME.example."), host("dns; Acme.Example.")),
        (
            acme().host("acme.example"),
            Bounce::new("host mx1.acme.example[192.0.2.1] said: 550 acme"),
        ),
        (acme().provider(Provider::Gmail), Bounce::new(gmail)),
    ];
    let is_not_met: Vec<(Rule, Bounce<'_>)> = vec![
        (acme().class(5), reply(450)),
        (acme().class(4), Bounce::new("acme")),
        (acme().reply(554), reply(550)),
        (acme().reply(554), Bounce::new("acme")),
        (acme().status("5.7.1"), status("4.7.1")),
        (acme().status("5.7.1"), Bounce::new("acme")),
        (acme().status("5.7.*"), status("5.1.1")),
        (
            acme().command(SmtpCommand::RcptTo),
            command(SmtpCommand::EndOfData),
        ),
        (acme().command(SmtpCommand::Ehlo), Bounce::new("acme")),
        (acme().host("acme.example"), host("mx.notacme.example")),
        (acme().host("acme.example"), host("acme.example.org")),
        (
            acme().host("acme.example"),
            Bounce::new("550 acme: see mx1.acme.example"),
        ),
        (acme().host("acme.example"), Bounce::new("acme")),
        (acme().provider(Provider::Gmail), Bounce::new("acme")),
    ];
    for (all, expected) in [(is_met, true), (is_not_met, false)] {
        for (rule, bounce) in all {
            let shown = format!("{rule:?} {bounce:?}");
            assert_eq!(decides(&one(rule), bounce) == "acme", expected, "{shown}");
        }
    }
}

#[test]
fn strength_decides_and_ones_own_rules_come_first() {
    let with = |strength: &str| one(acme().phrase("acme").strength(strength));
    for (text, least) in [
        // Nothing else, a weak code, an exact code, and built-in words of each strength.
        ("550 acme", 0),
        ("552 acme", 0),
        ("550 5.1.1 acme", 1),
        ("550 5.1.1 unknown, acme", 1),
        ("550 acme; user unknown", 2),
        ("550 acme; mailbox full", 3),
        ("host mx said: 550 mailbox full (acme)", 3),
        ("acme: host mx said: 550 mailbox full", 3),
        ("250 acme", 1),
    ] {
        for (number, strength) in ["vague", "broad", "specific", "decisive"]
            .into_iter()
            .enumerate()
        {
            let classifier = with(strength);
            let is_first = decides(&classifier, text) == "acme";
            let built_in = classify(text).map(|answer| answer.strength());
            assert_eq!(
                is_first,
                number >= least,
                "{text}, {strength}: {built_in:?}"
            );
        }
    }
    // Of two of one's own, the stronger counts, then the one whose words begin first, then the first rule.
    let two = |first: Rule, second: Rule| built(Rules::new().rule(first).rule(second));
    let other = || Rule::new("other").reason("spam_rejected").phrase("other");
    let classifier = two(acme().phrase("acme"), other().strength("decisive"));
    assert_eq!(decides(&classifier, "550 acme other"), "other");
    let classifier = two(acme().phrase("acme"), other());
    assert_eq!(decides(&classifier, "550 other acme"), "other");
    assert_eq!(decides(&classifier, "550 acme other"), "acme");
    let classifier = two(
        acme().phrase("acme [inc] other"),
        other().phrase("acme (other|corp)"),
    );
    assert_eq!(decides(&classifier, "550 acme other"), "acme");
    // What built-in words call meaningless, only decisive words of one's own give a meaning.
    let text = "550 if the mailbox is full";
    for (strength, is_heard) in [("specific", false), ("decisive", true)] {
        let classifier = one(acme()
            .phrase("the mailbox is full")
            .strength(strength)
            .class(5));
        assert_eq!(decides(&classifier, text) == "acme", is_heard, "{strength}");
    }
    // An address that a code keeps is removed only by decisive words.
    let gone = |strength| {
        one(Rule::new("gone")
            .reason("user_unknown")
            .phrase("acme")
            .strength(strength))
    };
    let text = "550 5.7.26 acme";
    assert!(!gone("specific").classify(text).unwrap().removes_address());
    assert!(gone("decisive").classify(text).unwrap().removes_address());
    assert!(
        !gone("decisive")
            .classify("450 4.7.26 acme")
            .unwrap()
            .removes_address()
    );
}

#[test]
fn what_a_rule_says_stands_in_the_answer() {
    let rule = acme()
        .phrase("acme")
        .cause(Cause::PoorIpReputation)
        .retry_after(Duration::from_secs(900))
        .note("ask");
    let classifier = one(rule);
    let answer = classifier
        .classify("550 acme, try again in 5 minutes")
        .unwrap();
    assert_eq!(answer.cause(), Some(Cause::PoorIpReputation));
    assert_eq!(answer.retry_after(), Some(Duration::from_secs(900)));
    assert_eq!(
        (answer.rule().as_str(), answer.note()),
        ("acme", Some("ask"))
    );
    assert_eq!(answer.matched(), Some(4..8));
    // The built-in rules say nothing of it.
    let answer = classifier
        .classify("550 mailbox full, try again in 5 minutes")
        .unwrap();
    assert_eq!(answer.retry_after(), Some(Duration::from_secs(300)));
    assert_eq!(answer.note(), None);
    let failure = classifier.classify_failure("250 acme");
    assert_eq!(failure.rule(), "acme");
}

#[test]
fn rules_that_do_not_count_here_take_no_room() {
    // Far more rules with the same words than matches are kept, each for another host.
    let many = |strength: &str, regex: bool| -> Rules {
        let rule = |number: usize| {
            let rule = Rule::new(&format!("acme{number}"))
                .reason("blocked")
                .strength(strength);
            let rule = rule.host(format!("h{number}.example"));
            if regex {
                rule.regex("user unknown")
            } else {
                rule.phrase("user unknown")
            }
        };
        (0..100).map(rule).collect()
    };
    let text = "550 5.0.0 user unknown";
    for (strength, regex) in [("specific", false), ("decisive", false), ("decisive", true)] {
        let classifier = built(many(strength, regex));
        assert_eq!(classifier.classify(text), classify(text), "{strength}");
        for number in [0, 31, 50, 99] {
            let bounce = Bounce::new(text);
            let host = format!("mx.h{number}.example");
            assert_eq!(
                decides(&classifier, bounce.remote_mta(&host)),
                format!("acme{number}"),
                "{strength}"
            );
        }
    }
    // So do shields.
    let shields = (0..100).map(|number| {
        let rule = Rule::new(&format!("shield{number}"))
            .ignore()
            .phrase("user unknown");
        rule.class(4).host(format!("h{number}.example"))
    });
    let classifier = built(shields.collect());
    assert_eq!(classifier.classify(text), classify(text));
}

#[test]
fn built_in_rules_can_be_left_out() {
    let without = |id: &str| Classifier::builder().without(id).build();
    let text = "552 5.2.2 mailbox full";
    let full = without("mailbox_full.full").unwrap();
    assert_eq!(decides(&full, text), "mailbox_full.status_2_2");
    let code = Classifier::builder()
        .without("mailbox_full.full")
        .without("mailbox_full.status_2_2");
    assert_eq!(
        decides(&code.build().unwrap(), text),
        "mailbox_full.reply_552"
    );
    for prefix in ["mailbox_full", "mailbox_full."] {
        let none = without(prefix).unwrap();
        let answer = none.classify(text).unwrap();
        assert_eq!(answer.reason(), BounceReason::UNCLASSIFIED_HARD, "{prefix}");
    }
    for unknown in ["", "mailbox_fool", "unclassified_hard.class"] {
        let error = without(unknown).unwrap_err();
        assert_eq!(
            error.faults()[0].kind(),
            &RuleFaultKind::UnknownRule,
            "{unknown}"
        );
    }
    // An id is free once its rule is left out.
    let rules = || {
        Rules::new().rule(
            Rule::new("mailbox_full.full")
                .reason("blocked")
                .phrase("acme"),
        )
    };
    let taken = Classifier::builder().rules(rules()).build().unwrap_err();
    assert_eq!(taken.faults()[0].kind(), &RuleFaultKind::DuplicateId);
    let free = Classifier::builder()
        .rules(rules())
        .without("mailbox_full.full")
        .build()
        .unwrap();
    assert_eq!(decides(&free, "550 acme"), "mailbox_full.full");
}

#[test]
fn regular_expressions_find_what_words_do_not() {
    let classifier = one(acme().regex(r"(?i)\bref acme-\d+"));
    let text = "host mx.example said: 550 5.7.1 refused (Ref ACME-12), mailbox full";
    assert_eq!(classify(text).unwrap().reason(), BounceReason::MAILBOX_FULL);
    let classifier_decisive = one(acme().regex(r"(?i)\bref acme-\d+").strength("decisive"));
    assert_eq!(decides(&classifier, text), "mailbox_full.full");
    let answer = classifier_decisive.classify(text).unwrap();
    assert_eq!(answer.matched_in(text), Some("Ref ACME-12"));
    // Around a quoted reply it counts less than the same words inside it.
    let two = Rules::new().rule(acme().regex("OUTER-ACME")).rule(
        Rule::new("inner")
            .reason("spam_rejected")
            .regex("INNER-ACME"),
    );
    let two = built(two);
    assert_eq!(
        decides(&two, "OUTER-ACME, host mx.example said: 550 INNER-ACME"),
        "inner"
    );
    assert_eq!(decides(&two, "550 OUTER-ACME INNER-ACME"), "acme");
    let often =
        "INNER-ACME ".repeat(20) + "host mx.example said: 550 5.1.1 INNER-ACME user unknown";
    assert_eq!(decides(&two, &often), "inner");
    let contradiction = acme().phrase("acme").class(4).reply(550);
    let error = Classifier::builder()
        .rules(Rules::new().rule(contradiction))
        .build()
        .unwrap_err();
    assert_eq!(
        error.faults()[0].kind(),
        &RuleFaultKind::Contradiction("class", "reply")
    );
    // Bytes that are no UTF-8, and nothing at all.
    assert_eq!(decides(&two, b"550 \xFF\xFE OUTER-ACME \x80"), "acme");
    assert_eq!(
        decides(&one(acme().regex("^")), "550 hm"),
        "unclassified_hard.class"
    );
}

#[test]
fn the_first_that_matches_counts_in_one_line() {
    let mut rules = Rules::new()
        .rule(
            Rule::new("first")
                .reason("mailbox_full")
                .regex(r"^552 5\.2\.2 .*acme"),
        )
        .rule(
            Rule::new("second")
                .reason("blocked")
                .regex("^55[02] ")
                .class(5),
        )
        .rule(Rule::new("third").reason("spam_rejected").regex("acme"));
    rules.first_match = true;
    let classifier = built(rules);
    for (bounce, rule) in [
        (Bounce::new("552 5.2.2 no acme"), "first"),
        (Bounce::new("552-5.2.2 no\r\n552 5.2.2 acme"), "first"),
        (
            Bounce::new("host mx.example said: 552 5.2.2 no acme (in reply to DATA)"),
            "first",
        ),
        (
            Bounce::new("no acme")
                .reply(ReplyCode::from_u16(552))
                .status(EnhancedStatusCode::from_parts(5, 2, 2)),
            "first",
        ),
        (
            Bounce::new("acme").reply(ReplyCode::from_u16(552)),
            "second",
        ),
        (Bounce::new("452 acme"), "third"),
        (Bounce::new("452 other"), "unclassified_soft.class"),
    ] {
        let decided = decides(&classifier, bounce);
        assert!(
            decided == rule || (rule.contains('.') && decided.contains('.')),
            "{bounce:?}: {decided}"
        );
    }
    let text = "said: 552-5.2.2 no\r\n552 5.2.2 acme";
    let answer = classifier.classify(text).unwrap();
    assert_eq!(
        answer.matched_in(text),
        Some("552-5.2.2 no\r\n552 5.2.2 acme")
    );
}

#[test]
fn a_classifier_is_shared_by_threads() {
    fn is_shared<T: Send + Sync + Clone + 'static>() {}
    is_shared::<Classifier>();
    let classifier = one(acme().regex("ACME"));
    let threads = (0..4).map(|_| {
        let classifier = classifier.clone();
        std::thread::spawn(move || decides(&classifier, "550 ACME") == "acme")
    });
    let threads: Vec<_> = threads.collect();
    assert!(threads.into_iter().all(|thread| thread.join().unwrap()));
}
