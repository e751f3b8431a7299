//! `classify` allocates nothing, whatever the text.
#![cfg(feature = "serde")]

mod common;

use bounce_classifier::{Bounce, classify};
use common::corpus;

/// How many allocations it takes to classify a text.
fn allocations(bounce: Bounce<'_>) -> u64 {
    let counted = allocation_counter::measure(|| {
        let _ = std::hint::black_box(classify(std::hint::black_box(bounce)));
    });
    counted.count_total
}

#[test]
fn counting_counts() {
    let counted = allocation_counter::measure(|| {
        std::hint::black_box(String::from("a"));
    });
    assert_eq!(counted.count_total, 1);
}

#[test]
fn the_first_call_and_the_corpus() {
    for row in corpus("") {
        assert_eq!(allocations(row.bounce()), 0, "{}", row.place);
    }
}

#[test]
fn every_question_that_an_answer_is_asked() {
    let texts = [
        "451 4.7.1 Greylisted, please try again in 5 minutes",
        "450 4.7.1 一時的に拒否しました。10分後に再送してください。",
        "554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org; https://check.spamhaus.org/query/ip/192.0.2.1",
        "550 5.7.1 Message rejected: http://example.com/ is listed by SURBL",
        "550-5.1.1 The email account that you tried to reach does not exist. gsmtp",
        "host mx1.mail.icloud.com[192.0.2.7] said: 554 5.7.1 [HM08] Message rejected due to local policy",
    ];
    for text in texts {
        let counted = allocation_counter::measure(|| {
            let Ok(answer) = classify(text) else { return };
            std::hint::black_box((answer.cause(), answer.action(), answer.retry_after()));
            let provider = answer.provider();
            std::hint::black_box(provider.map(|one| (one.name(), one.postmaster())));
            let list = answer.blocklist();
            std::hint::black_box(list.map(|one| (one.name(), one.lookup(), one.is_dead())));
            std::hint::black_box(answer.listed().and_then(|range| text.get(range)));
        });
        assert_eq!(counted.count_total, 0, "{text}");
    }
}

#[test]
fn strange_texts() {
    let texts: Vec<Vec<u8>> = vec![
        Vec::new(),
        b" ".repeat(10_000),
        b"550-".repeat(10_000),
        b"5.1.1.".repeat(10_000),
        b"user unknown ".repeat(10_000),
        b"a".repeat(100_000),
        b"a@".repeat(10_000),
        b"<".repeat(10_000),
        b"\xFF\xFE".repeat(10_000),
        "容量超過です。".repeat(5_000).into_bytes(),
        "ÀÉÎÕÜ ".repeat(5_000).into_bytes(),
        b"mailbox full quota exceeded spam blocked ".repeat(3_000),
        b"999 5x0 55a 5.a.1 600 ".repeat(3_000),
        b"greylisted, try again in 5 minutes, 00:05:00 ".repeat(3_000),
        "１０分後に再送してください。".repeat(3_000).into_bytes(),
        b"listed in zen.spamhaus.org, SORBS, see http://www.spamhaus.org/query/ip/192.0.2.1 "
            .repeat(3_000),
        b"Mimecast gsmtp mx.google.com [TSS04] OFR_506 mfsmax.docomo.ne.jp ".repeat(3_000),
        b"https://a/".repeat(10_000),
    ];
    for text in &texts {
        assert_eq!(allocations(Bounce::new(text)), 0, "{:?}", text.get(..20));
    }
}

#[cfg(feature = "rules")]
#[test]
fn rules_of_ones_own_that_have_phrases() {
    use bounce_classifier::{Classifier, Rule, Rules};

    let rules: Rules = (0..1000)
        .map(|number| {
            let rule = Rule::new(&format!("acme{number}"))
                .reason("policy_rejected")
                .note("ask");
            rule.phrase(&format!("held in [the] acme{number} quarantine"))
                .phrase(&format!("mailbox … acme{number}"))
        })
        .collect();
    let classifier = Classifier::builder()
        .rules(rules)
        .without("spam_rejected")
        .build()
        .unwrap();
    for text in [
        "550 5.7.1 Held in the ACME7 quarantine",
        "550 mailbox full",
        "mailbox acme999 ".repeat(99).as_str(),
    ] {
        let counted = allocation_counter::measure(|| {
            let answer = std::hint::black_box(classifier.classify(std::hint::black_box(text)));
            std::hint::black_box(answer.ok().and_then(|answer| answer.note()));
        });
        assert_eq!(counted.count_total, 0, "{text}");
    }
}
