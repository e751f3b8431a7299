//! Rules of one's own.

#![cfg(feature = "rules")]

use std::time::Duration;

use bounce_classifier::{
    Bounce, BounceReason, BuildError, Cause, Classifier, EnhancedStatusCode, Language, Provider,
    ReplyCode, Rule, RuleFaultKind, Rules, SmtpCommand, Strength, classify,
};
use bounce_rules::marks::Mark;
use bounce_rules::reasons::FILES;
use bounce_rules::rule::Role;
use proptest::prelude::*;

/// A file as it is written.
const FILE: &str = r#"
[[rule]]
id = "acme.quarantine"
reason = "policy_rejected"
phrases = ["held in [the] acme quarantine"]
strength = "decisive"
note = "ask the partner to release it"
examples = ["550 5.7.1 Held in the ACME quarantine (ACME-4711)"]
counterexamples = ["550 5.7.1 Held in quarantine"]

[[rule]]
id = "acme.code"
reason = "spam_rejected"
regex = 'ACME-SPAM-\d{4}'
host = "acme.example"
status = "5.7.*"
examples = [
  "550 5.7.1 no: ACME-SPAM-0815",
  { diagnostic = "ACME-SPAM-0815", status = "5.7.0", remote_mta = "dns; mx2.acme.example" },
]
counterexamples = [{ diagnostic = "550 5.7.1 ACME-SPAM-0815", remote_mta = "mx.other.example" }]

[[rule]]
id = "acme.banner"
ignore = true
phrases = ["this mailbox is not full of advertisements"]
"#;

fn built(rules: Rules) -> Classifier {
    Classifier::builder().rules(rules).build().unwrap()
}

fn one(rule: Rule) -> Classifier {
    built(Rules::new().rule(rule))
}

/// A rule about a word that no built-in phrase has.
fn acme() -> Rule {
    Rule::new("acme").reason(BounceReason::BLOCKED)
}

fn faults(error: &BuildError) -> Vec<String> {
    error.faults().iter().map(ToString::to_string).collect()
}

/// The id of the rule that decides, or that there is no bounce.
fn decides(classifier: &Classifier, bounce: impl bounce_classifier::AsBounce) -> &str {
    match classifier.classify(bounce) {
        Ok(answer) => answer.rule().as_str(),
        Err(_) => "none",
    }
}

#[cfg(feature = "serde")]
#[test]
fn a_file_is_read_in_any_format_and_written_as_it_was() {
    let rules: Rules = toml::from_str(FILE).unwrap();
    let json = serde_json::to_string(&rules).unwrap();
    assert_eq!(serde_json::from_str::<Rules>(&json).unwrap(), rules);
    let written = toml::to_string(&rules).unwrap();
    assert_eq!(toml::from_str::<Rules>(&written).unwrap(), rules);
    let numbers =
        r#"{"rule": [{"id": "a", "class": 5, "reply": 550, "retry_after": 60, "cause": null}]}"#;
    let texts = r#"{"rule": [{"id": "a", "class": "5", "reply": "550", "retry_after": "60"}]}"#;
    let [numbers, texts] =
        [numbers, texts].map(|json| serde_json::from_str::<Rules>(json).unwrap());
    assert_eq!(numbers, texts);
    let misspelt = toml::from_str::<Rules>("[[rules]]\nid = 'a'\n").unwrap_err();
    assert!(
        misspelt.to_string().contains("unknown field `rules`"),
        "{misspelt}"
    );

    let builder = Classifier::builder()
        .rules(rules)
        .without("spam_rejected.generic");
    let classifier = builder.build().unwrap();
    let text = "550 5.7.1 Held in ACME  quarantine";
    let answer = classifier.classify(text).unwrap();
    assert_eq!(answer.reason(), BounceReason::POLICY_REJECTED);
    assert_eq!(answer.matched_in(text), Some("Held in ACME  quarantine"));
    assert_eq!(answer.strength(), Strength::Decisive);
    let report = serde_json::to_value(answer.report(text, Language::English)).unwrap();
    assert_eq!(report["rule"], "acme.quarantine");
    assert_eq!(report["note"], "ask the partner to release it");
    let full = serde_json::to_value(classify("550 mailbox full").unwrap()).unwrap();
    assert_eq!(full.get("note"), None);
    // Words that mean nothing leave the class.
    let banner = "550 This mailbox is not full of advertisements";
    assert_eq!(
        classify(banner).unwrap().reason(),
        BounceReason::UNCLASSIFIED_HARD
    );
    let banner =
        classifier.classify("550 mailbox full: this mailbox is not full of advertisements");
    assert_eq!(banner.unwrap().matched(), Some(4..16));
}

#[cfg(feature = "serde")]
#[test]
fn all_that_is_wrong_is_told_at_once_with_id_and_line() {
    let text = r#"[[rule]]
id = "a"
reason = "mailbox_fool"
phrases = ["mailbox (is full", "is f* no", "see mx.acme.example"]
clas = 5

[[rule]]
id = "a"
reason = "mailbox_full"
cause = "no_ptr"
class = 7
status = "6.7.1"
reply = 250
host = "acme example"
command = "SEND"
provider = "acme"
strength = "weak"
retry_after = -1
regex = 'a(b'

[[rule]]
id = "c c"
phrases = ["acme c"]
regex = "acme c"

[[rule]]
id = "d"
ignore = true
reason = "blocked"
cause = "ip_listed"

[[rule]]
id = "e"
reason = "blocked"
phrases = ["acme e"]
examples = ["550 acme f", "250 nothing"]
counterexamples = ["550 acme e"]
"#;
    let rules: Rules = toml::from_str(text).unwrap();
    let builder = Classifier::builder().rules(rules.in_file("a.toml", text));
    let error = builder.without("no_such").build().unwrap_err();
    let all = faults(&error);
    let expected = [
        (0, "rule \"no_such\": no built-in rule has this id"),
        (2, "a rule has no member \"clas\""),
        (2, "unknown bounce reason \"mailbox_fool\""),
        (
            2,
            "the phrase \"mailbox (is full\" cannot be read: a bracket has no partner, at byte 16",
        ),
        (2, "the phrase \"is f* no\" cannot be read"),
        (
            2,
            "in the phrase \"see mx.acme.example\", \"mx.acme.example\" is not read as words",
        ),
        (8, "another rule has this id"),
        (
            8,
            "the cause \"no_ptr\" does not belong to the reason \"mailbox_full\", but to sender_rejected",
        ),
        (8, "words cannot have the strength \"weak\""),
        (
            8,
            "the retry_after \"-1\" cannot be read: it is a number of seconds from 1 to 604800",
        ),
        (8, "the class \"7\" cannot be read: it is 4 or 5"),
        (8, "the reply \"250\" cannot be read"),
        (8, "the status \"6.7.1\" cannot be read"),
        (8, "the host \"acme example\" cannot be read"),
        (8, "unknown SMTP command \"SEND\""),
        (8, "unknown provider \"acme\""),
        (8, "the regex cannot be read: regex parse error"),
        (22, "an id has up to 128 bytes"),
        (22, "it has no reason"),
        (22, "it has both phrases and a regex"),
        (27, "it is ignored, so it cannot have `reason`"),
        (27, "it is ignored, so it cannot have `cause`"),
        (27, "it has neither phrases nor a regex"),
        (
            33,
            "it does not answer its example \"550 acme f\": the rule \"unclassified_hard.class\" decides",
        ),
        (33, "it does not answer its example \"250 nothing\""),
        (33, "it answers its counterexample \"550 acme e\""),
    ];
    assert_eq!(all.len(), expected.len(), "{all:#?}");
    for ((fault, told), (line, message)) in error.faults().iter().zip(&all).zip(expected) {
        assert_eq!(fault.line().unwrap_or(0), line, "{told}");
        assert_eq!(told.starts_with("a.toml:"), line > 0, "{told}");
        assert!(told.contains(message), "{told}\n{message}");
    }
}

#[test]
fn the_limits_are_told() {
    let many: Rules = (0..10_001)
        .map(|number| {
            Rule::new(&format!("acme{number}"))
                .reason("blocked")
                .phrase("acme")
        })
        .collect();
    let error = Classifier::builder().rules(many).build().unwrap_err();
    assert_eq!(
        error.faults()[0].kind(),
        &RuleFaultKind::TooManyRules(10_000)
    );
    // Each of these alone is small; but there are as many ways to read them as there are sets of them.
    let phrases = (0..40).map(|number| {
        let word = |at: usize| {
            if at == number {
                "(a|b)".to_owned()
            } else {
                format!("(a|b|c{at})")
            }
        };
        (0..9).map(word).collect::<Vec<_>>().join(" … ") + &format!(" d{number}*")
    });
    let rule = phrases.fold(acme(), |rule, phrase| rule.phrase(&phrase));
    let large = (0..12).fold(rule, |rule, number| {
        let words: Vec<String> = (0..9)
            .map(|at| format!("(w{at}|x{number}|[y{}] z)", at % 3))
            .collect();
        rule.phrase(&(words.join(" … ") + " (d0|d1|d2|d3|d4)"))
    });
    let _ = Classifier::builder()
        .rules(Rules::new().rule(large))
        .build();
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
fn a_phrase_is_found_in_its_own_text() {
    let told = |phrase: &str| {
        let built = Classifier::builder()
            .rules(Rules::new().rule(acme().phrase(phrase)))
            .build();
        built
            .map_err(|error| error.faults()[0].kind().clone())
            .err()
    };
    for phrase in [
        "no. 5 zork",
        "zork; 550 corp",
        "zork said: corp",
        "受信。拒否しました",
        "error: 550 zork",
        "/etc/zork",
    ] {
        assert_eq!(
            told(phrase),
            Some(RuleFaultKind::NotAsWritten(phrase.into())),
            "{phrase}"
        );
    }
    for phrase in [
        "zork-corp filter",
        "zork's e-mail filter",
        "受信を拒否しました、ゾルク",
        "zork qq corp",
    ] {
        assert_eq!(told(phrase), None, "{phrase}");
    }
    // A gap may stand for a word that others leave out.
    let two = Rules::new()
        .rule(acme().phrase("qq [aa|bb|zq] zz").strength("decisive"))
        .rule(
            Rule::new("other")
                .reason("blocked")
                .phrase("qq … zz")
                .strength("decisive"),
        );
    assert_eq!(decides(&built(two), "550 qq cc zz"), "other");
}

#[cfg(feature = "serde")]
#[test]
fn a_misspelt_member_of_an_example_is_an_error() {
    let text = "[[rule]]\nid = 'a'\nreason = 'blocked'\nphrases = ['acme']\ncounterexamples = [{ text = '550 acme' }]\n";
    let error = toml::from_str::<Rules>(text).unwrap_err();
    assert!(
        error.to_string().contains("unknown field `text`"),
        "{error}"
    );
}

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
fn a_rule_that_can_never_decide_is_told() {
    let never = |rules: Rules| match Classifier::builder().rules(rules).build() {
        Ok(_) => Vec::new(),
        Err(error) => {
            let told = error.faults().iter().map(|fault| match fault.kind() {
                RuleFaultKind::NeverDecides(by) => format!("{} {by}", fault.rule()),
                other => panic!("{other}"),
            });
            told.collect()
        }
    };
    let other = || Rule::new("other").reason("spam_rejected");
    let two = |first: Rule, second: Rule| never(Rules::new().rule(first).rule(second));
    assert_eq!(
        two(acme().phrase("acme [inc]"), other().phrase("acme")),
        ["other acme"]
    );
    assert_eq!(
        two(
            acme().phrase("acme"),
            other().phrase("acme").strength("decisive")
        ),
        ["acme other"]
    );
    let shield = Rule::new("shield").ignore().regex("acme");
    assert_eq!(two(shield, acme().regex("acme")), ["acme shield"]);
    let wide = acme().phrase("acme").host("corp.example");
    let narrow = other().phrase("acme").host("mx.CORP.example.");
    assert_eq!(two(wide, narrow), ["other acme"]);
    assert_eq!(
        two(acme().regex("acme"), other().regex("acme")),
        ["other acme"]
    );
    assert_eq!(
        two(
            acme().regex("acme").strength("vague"),
            other().regex("acme")
        ),
        ["acme other"]
    );
    assert_eq!(
        two(
            acme().phrase("acme"),
            Rule::new("shield").ignore().phrase("the acme")
        ),
        [""; 0]
    );
    assert_eq!(
        two(
            acme().phrase("acme"),
            Rule::new("shield").ignore().phrase("acme")
        ),
        ["acme shield"]
    );
    assert_eq!(
        never(Rules::new().rule(acme().phrase("mailbox is full"))),
        ["acme mailbox_full.full"]
    );
    // Conditions, other words and gaps leave room.
    assert_eq!(
        two(acme().phrase("acme").class(5), other().phrase("acme")),
        [""; 0]
    );
    assert_eq!(
        two(
            acme().phrase("acme").class(5),
            other().phrase("acme").class(5)
        ),
        ["other acme"]
    );
    assert_eq!(
        two(acme().phrase("acme corp"), other().phrase("acme … corp")),
        [""; 0]
    );
    assert_eq!(
        two(acme().phrase("acme inc"), other().phrase("acme inc*")),
        [""; 0]
    );
    assert_eq!(
        two(
            acme().regex("acme").host("a.example"),
            other().regex("acme")
        ),
        [""; 0]
    );
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

/// A built-in rule as one of one's own, if it can be written as one.
fn as_custom(file: &bounce_rules::rule::Rules, rule: &bounce_rules::rule::Rule) -> Option<Rule> {
    let verdict = file.verdict_of(rule);
    let command = match rule.when {
        0 => None,
        when if when == Mark::RcptTo.bit() => Some("RCPT TO"),
        when if when == Mark::MailFrom.bit() => Some("MAIL FROM"),
        when if when == Mark::EndOfData.bit() => Some("END OF DATA"),
        when if when == Mark::Connect.bit() => Some("CONNECT"),
        _ => return None,
    };
    let is_plain = rule.role == Role::Reason
        && verdict.hard == verdict.soft
        && rule.unless == 0
        && rule.unless_subject.is_none();
    let mut custom = Rule::new(&file.id_of(rule))
        .reason(verdict.hard)
        .strength(format!("{:?}", rule.strength).to_lowercase());
    custom.phrases = rule
        .phrases
        .iter()
        .map(|&phrase| phrase.to_owned())
        .collect();
    custom.command = command.map(str::to_owned);
    custom.cause = rule.cause.map(str::to_owned);
    custom.class = rule.class.map(|class| class.to_string());
    custom.reply = rule.reply.map(|reply| reply.to_string());
    custom.status = rule
        .status
        .map(|(subject, detail)| format!("x.{subject}.{detail}"));
    is_plain.then_some(custom)
}

/// Every text of the corpus.
fn corpus() -> Vec<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let mut texts: Vec<String> = files
        .flat_map(|file| {
            let text = std::fs::read_to_string(file).unwrap();
            let row = |line: &str| serde_json::from_str::<serde_json::Value>(line).unwrap();
            let rows: Vec<_> = text.lines().map(row).collect();
            rows.into_iter()
                .map(|row| row["diagnostic"].as_str().unwrap_or_default().to_owned())
        })
        .collect();
    texts.sort();
    texts
}

/// Some built-in rules, laid over a classifier without them, give the same answers; and where another built-in
/// rule has decided, one of them may come before it, since one's own rules come first.
#[test]
fn built_in_rules_laid_over_the_others_give_the_same_answers() {
    let texts = corpus();
    for part in 0..3 {
        let all = FILES
            .iter()
            .flat_map(|file| file.rules.iter().map(move |rule| (file, rule)));
        let mut moved: Rules = all
            .filter_map(|(file, rule)| as_custom(file, rule))
            .enumerate()
            .filter(|(number, _)| number % 3 == part)
            .map(|(_, rule)| rule)
            .collect();
        // Of two built-in rules with the same words, the last counts.
        moved.rules.reverse();
        assert!(moved.rules.len() > 100, "{}", moved.rules.len());
        let ids: std::collections::BTreeSet<String> =
            moved.rules.iter().map(|rule| rule.id.clone()).collect();
        let mut builder = Classifier::builder();
        for id in &ids {
            builder = builder.without(id);
        }
        let laid_over = builder
            .rules(moved)
            .build()
            .unwrap_or_else(|error| panic!("{error}"));
        let (mut by_moved, mut overtaken) = (0, 0);
        for text in &texts {
            let before = classify(text);
            let after = laid_over.classify(text);
            let (Ok(before), Ok(after)) = (before, after) else {
                assert_eq!(before.is_err(), after.is_err(), "{text}");
                continue;
            };
            let is_moved = ids.contains(before.rule().as_str());
            by_moved += usize::from(is_moved);
            if !is_moved && before.rule() != after.rule() {
                assert!(after.strength() >= before.strength(), "{text}");
                assert!(
                    ids.contains(after.rule().as_str()),
                    "{text}: {before:?} {after:?}"
                );
                overtaken += 1;
                continue;
            }
            let told = |answer: &bounce_classifier::Classification<'_>| {
                (
                    answer.reason(),
                    answer.rule().as_str().to_owned(),
                    answer.matched(),
                    answer.cause(),
                    answer.retry_after(),
                    answer.provider(),
                )
            };
            assert_eq!(told(&before), told(&after), "{text}");
        }
        assert!(by_moved > 500 && overtaken > 0, "{by_moved} {overtaken}");
    }
}

/// The page about rules of one's own.
const PAGE: &str = include_str!("../docs/rules.md");

#[cfg(feature = "serde")]
#[test]
fn the_examples_of_the_page_are_sound() {
    let blocks = PAGE.split("```toml\n").skip(1);
    let blocks: Vec<&str> = blocks
        .filter_map(|block| block.split("```").next())
        .collect();
    assert_eq!(blocks.len(), 5);
    for block in &blocks {
        let rules: Rules = toml::from_str(block).unwrap();
        assert!(
            rules.rules.iter().all(|rule| !rule.examples.is_empty()),
            "{block}"
        );
        built(rules);
    }
    let all: Rules = toml::from_str(&blocks.concat()).unwrap();
    built(all);
}

#[test]
fn the_page_names_all_sets_and_members() {
    for set in bounce_rules::words::WORD_SETS {
        assert!(
            PAGE.contains(&format!("`{{{}}}`", set.name)),
            "{}",
            set.name
        );
    }
    let sets = PAGE
        .split('`')
        .filter(|part| part.starts_with('{') && part.ends_with('}'));
    let names: std::collections::BTreeSet<&str> = sets.collect();
    assert_eq!(names.len(), bounce_rules::words::WORD_SETS.len());
    for command in SmtpCommand::ALL {
        assert!(PAGE.contains(&format!("`{command}`")), "{command}");
    }
}

/// Any text, and what notations and formats are made of.
fn field() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ab<>(){}\\[\\]|…*. 5x\\\\d+?^$-]{0,40}",
        "(mailbox|[a-z]{1,9}|\\{box\\}|<ip>|…|\\[is\\]| ){1,12}",
        prop::sample::select(vec![
            "blocked",
            "5",
            "550",
            "5.7.*",
            "decisive",
            "ip_listed",
            "gmail",
            "data",
            "600"
        ])
        .prop_map(str::to_owned),
    ]
}

fn any_rule() -> impl Strategy<Value = Rule> {
    let optional = || prop::option::of(field());
    let words = (prop::collection::vec(field(), 0..4), optional());
    let meaning = (
        field(),
        optional(),
        any::<bool>(),
        optional(),
        optional(),
        optional(),
    );
    let conditions = (
        optional(),
        optional(),
        optional(),
        optional(),
        optional(),
        optional(),
    );
    let examples = (field(), field());
    (words, meaning, conditions, examples).prop_map(|(words, meaning, conditions, examples)| {
        let mut rule = Rule::new(&meaning.0)
            .example(&examples.0)
            .counterexample(&examples.1);
        (rule.phrases, rule.regex) = words;
        (rule.reason, rule.ignore, rule.strength, rule.cause) =
            (meaning.1, meaning.2, meaning.3, meaning.4);
        rule.retry_after = meaning.5;
        (
            rule.class,
            rule.reply,
            rule.status,
            rule.command,
            rule.host,
            rule.provider,
        ) = conditions;
        rule
    })
}

proptest! {
    #[test]
    fn building_never_panics(rules in prop::collection::vec(any_rule(), 0..6), first_match: bool, text in field()) {
        let mut rules: Rules = rules.into_iter().collect();
        rules.first_match = first_match;
        let rules = rules.in_file("a.toml", &text);
        match Classifier::builder().rules(rules).without(&text).build() {
            Ok(classifier) => drop(classifier.classify(&text)),
            Err(error) => {
                prop_assert!(!error.faults().is_empty());
                prop_assert!(!error.to_string().is_empty());
            }
        }
    }

    /// What is built of sound rules finds its own words.
    #[test]
    fn sound_rules_answer(words in prop::collection::vec("[g-kx-z]{3,9}", 1..5), class in prop::option::of(4..6_u8)) {
        let phrase = words.join(" ");
        let mut rule = acme().phrase(&phrase).strength("decisive");
        rule.class = class.map(|class| class.to_string());
        let text = format!("{}50 {}", class.unwrap_or(5), words.join(", "));
        if let Ok(classifier) = Classifier::builder().rules(Rules::new().rule(rule)).build() {
            prop_assert_eq!(decides(&classifier, &text), "acme");
        }
    }
}

mod import {
    use bounce_classifier::ImportFaultKind;

    use super::*;

    #[cfg(feature = "toml")]
    #[test]
    fn a_file_of_kumomta_is_carried_over() {
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
        let error =
            Rules::from_kumomta("[rules]\nAutoReply = ['a']\n\nSubscribe = ['b']\n[more]\n")
                .unwrap_err();
        let told: Vec<_> = error
            .faults()
            .iter()
            .map(|fault| (fault.line(), fault.kind().clone()))
            .collect();
        assert_eq!(
            told,
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
        let error =
            Rules::from_zonemta("a,reject,spam\n^b,bounce,spam\n\nc,reject\nd,reject,karma,x")
                .unwrap_err();
        let told: Vec<_> = error
            .faults()
            .iter()
            .map(|fault| (fault.line(), fault.kind().clone()))
            .collect();
        assert_eq!(
            told,
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
}
