//! What is told when rules are not sound.

use bounce_classifier::{BuildError, Classifier, Rule, RuleFaultKind, Rules};

use crate::{acme, built, decides};

fn faults(error: &BuildError) -> Vec<String> {
    error.faults().iter().map(ToString::to_string).collect()
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
    // Each of these alone is small; but nearly each set of them fits some words.
    let is_in = |phrase: u32, place: u32, word: u32| {
        let mixed = (phrase << 16 | place << 8 | word).wrapping_mul(0x9E37_79B9);
        (mixed ^ mixed >> 15).wrapping_mul(0x85EB_CA6B) >> 31 == 1
    };
    let phrase = |number: u32| {
        let words = |place: u32| {
            let words = (0..30).filter(|&word| is_in(number, place, word));
            let words: Vec<String> = words.map(|word| format!("w{place}x{word}")).collect();
            format!("({}|w{place})", words.join("|"))
        };
        (0..8).map(words).collect::<Vec<_>>().join(" ")
    };
    let large = (0..160).fold(acme(), |rule, number| rule.phrase(&phrase(number)));
    let rules = Rules::new().rule(large);
    let error = Classifier::builder().rules(rules).build().unwrap_err();
    let told = error.to_string();
    assert!(
        told.ends_with("too long for the tables: the ways to read them"),
        "{told}"
    );
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
