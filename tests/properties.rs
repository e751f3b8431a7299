//! What holds for every text.
#![cfg(feature = "serde")]

mod common;

use bounce_classifier::{
    Bounce, BounceReason, Classification, ClassifyError, EnhancedStatusCode, ReplyCode,
    SmtpCommand, classify,
};
use common::corpus;
use proptest::prelude::*;

/// Lists the rows whose answer changes when their text does.
fn unchanged_by(change: impl Fn(&str) -> String) {
    let rows = corpus("");
    let changed: Vec<String> = rows
        .iter()
        .filter_map(|row| {
            let text = change(&row.diagnostic);
            let mut changed = row.bounce();
            changed = Bounce::new(&text)
                .reply(changed.stated_reply())
                .status(changed.stated_status())
                .remote_mta(row.remote_mta.as_deref())
                .command(changed.stated_command());
            let (before, after) = (classify(row.bounce()), classify(changed));
            let reason = |answer: Result<Classification, _>| answer.map(|answer| answer.reason());
            (reason(before) != reason(after)).then(|| {
                format!(
                    "{}: {before:?}\n  became {after:?}\n  for {text:?}",
                    row.place
                )
            })
        })
        .collect();
    assert!(
        changed.is_empty(),
        "{} of {}:\n{}",
        changed.len(),
        rows.len(),
        changed.join("\n")
    );
}

#[test]
fn upper_case_does_not_count() {
    unchanged_by(str::to_ascii_uppercase);
}

#[test]
fn lower_case_does_not_count() {
    unchanged_by(str::to_ascii_lowercase);
}

#[test]
fn space_around_does_not_count() {
    unchanged_by(|text| format!(" \t\r\n {text} \r\n\t "));
}

#[test]
fn runs_of_space_do_not_count() {
    unchanged_by(|text| text.replace(' ', " \t  "));
}

#[test]
fn folded_lines_do_not_count() {
    unchanged_by(|text| text.replace(' ', "\r\n "));
}

#[test]
fn typographic_quotes_do_not_count() {
    unchanged_by(|text| text.replace('\'', "\u{2019}"));
}

#[test]
fn umlauts_can_be_spelled_out() {
    let spelled_out = [
        ('ä', "ae"),
        ('ö', "oe"),
        ('ü', "ue"),
        ('Ä', "Ae"),
        ('Ö', "Oe"),
        ('Ü', "Ue"),
        ('ß', "ss"),
    ];
    unchanged_by(|text| {
        spelled_out
            .iter()
            .fold(text.to_owned(), |text, (letter, letters)| {
                text.replace(*letter, letters)
            })
    });
}

#[test]
fn full_width_letters_do_not_count() {
    // Addresses and codes stay as they are: nobody writes those so.
    unchanged_by(|text| {
        text.split_inclusive(' ')
            .map(|word| {
                if word.trim().chars().all(|c| c.is_ascii_alphabetic()) {
                    word.chars()
                        .map(|c| match c {
                            'a'..='z' | 'A'..='Z' => char::from_u32(c as u32 + 0xFEE0).unwrap_or(c),
                            _ => c,
                        })
                        .collect()
                } else {
                    word.to_owned()
                }
            })
            .collect()
    });
}

#[test]
fn continuation_lines_do_not_count() {
    // A server breaks its reply wherever it likes, and repeats its codes.
    let rows = corpus("");
    let mut broken = 0;
    let mut changed = Vec::new();
    for row in rows.iter().filter(|row| row.diagnostic.is_ascii()) {
        let Some((codes, words)) = row.diagnostic.split_once(' ') else {
            continue;
        };
        // Codes above 599 are a sending service's own, and no server's.
        let is_reply = codes.len() == 3 && codes.parse::<ReplyCode>().is_ok();
        if !is_reply || words.contains('\n') || words.starts_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        broken += 1;
        let Some((first, last)) = words.rsplit_once(' ') else {
            continue;
        };
        let first = first.replace(' ', &format!("\r\n{codes}-"));
        let text = format!("{codes}-{first}\r\n{codes} {last}");
        let bounce = Bounce::new(&text)
            .remote_mta(row.remote_mta.as_deref())
            .command(row.bounce().stated_command());
        let (before, after) = (classify(row.bounce()), classify(bounce));
        if before.map(|answer| answer.reason()) != after.map(|answer| answer.reason()) {
            changed.push(format!(
                "{}: {before:?}\n  became {after:?}\n  for {text:?}",
                row.place
            ));
        }
    }
    assert!(broken > 50, "{broken} replies");
    assert!(
        changed.is_empty(),
        "{} of {broken}:\n{}",
        changed.len(),
        changed.join("\n")
    );
}

#[test]
fn repetition_does_not_count() {
    unchanged_by(|text| format!("{text}\r\n\r\n{text}"));
}

#[test]
fn many_repetitions_do_not_count() {
    unchanged_by(|text| format!("{text}\r\n\r\n").repeat(40));
}

#[test]
fn the_words_that_decided_decide_again() {
    for row in corpus("") {
        let Ok(answer) = classify(row.bounce()) else {
            continue;
        };
        let Some(range) = answer.matched() else {
            continue;
        };
        let words = row.diagnostic.get(range);
        assert!(
            words.is_some_and(|words| !words.trim().is_empty()),
            "{}: {answer:?}",
            row.place
        );
    }
}

/// Any text, and texts in which something stands that means something.
fn text() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        any::<Vec<u8>>(),
        "\\PC{0,12}".prop_map(String::into_bytes),
        "[45][0-9]{2}[ -][245]\\.[0-9]{1,3}\\.[0-9]{1,3}".prop_map(String::into_bytes),
        prop::sample::select(vec![
            "mailbox",
            "full",
            "user",
            "unknown",
            "said:",
            "returned '",
            "<<<",
            "<",
            ">",
            "@",
            ".",
            ":",
            "/",
            "http://",
            "550",
            "550-",
            "5.1.1",
            "容量",
            "超過",
            "ﾊﾞ",
            "'s",
            "...",
            "over quota",
            "blocked using",
            "mx.example.jp",
            "[192.0.2.1]",
            "2001:db8::1",
            "\r\n",
        ])
        .prop_map(|piece| piece.as_bytes().to_vec()),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| {
        pieces
            .into_iter()
            .flat_map(|mut piece| {
                piece.push(b' ');
                piece
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn nothing_panics(
        text in text(),
        reply in prop::option::of(200u16..600),
        status in prop::option::of((prop::sample::select(vec![2u8, 4, 5]), 0u16..1000, 0u16..1000)),
        host in prop::option::of("\\PC{0,20}"),
        command in prop::option::of(prop::sample::select(SmtpCommand::ALL.to_vec())),
    ) {
        let bounce = Bounce::new(&text)
            .reply(reply.and_then(ReplyCode::from_u16))
            .status(status.and_then(|(class, subject, detail)| {
                EnhancedStatusCode::from_parts(class, subject, detail)
            }))
            .remote_mta(host.as_deref())
            .command(command);
        match classify(bounce) {
            Ok(answer) => {
                prop_assert_eq!(answer.kind(), answer.reason().kind());
                prop_assert!(BounceReason::ALL.contains(&answer.reason()));
                prop_assert!(!answer.rule().is_empty());
                if let Some(range) = answer.matched() {
                    prop_assert!(range.start < range.end && range.end <= text.len());
                }
                if reply.is_some() {
                    prop_assert_eq!(answer.reply().map(ReplyCode::as_u16), reply);
                }
                prop_assert_eq!(classify(bounce), Ok(answer));
            }
            Err(ClassifyError::NothingToClassify) => {
                prop_assert!(reply.is_none() && status.is_none());
            }
            Err(_) => {}
        }
    }

    #[test]
    fn words_stand_on_character_boundaries(text in "\\PC{0,200}|(容量|超過|です。|Mailbox full ){0,20}") {
        if let Ok(answer) = classify(&text) && let Some(range) = answer.matched() {
            prop_assert!(text.get(range).is_some());
        }
    }
}
