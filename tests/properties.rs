//! What holds for every text.
#![cfg(feature = "serde")]

mod common;
#[path = "common/laws.rs"]
mod laws;

use std::fmt::Debug;

use bounce_classifier::{
    Bounce, Classification, ClassifyError, EnhancedStatusCode, ReplyCode, SmtpCommand, classify,
};
use common::{corpora_beside, corpus};
use laws::{Answer, Case, PREFIXES, Reply, Verdict, WHITE_SPACE};
use proptest::prelude::*;

/// Holds a law against every row of every corpus.
fn holds(law: impl Fn(&Bounce<'_>, &Answer) -> Verdict) {
    let [own, beside] = [corpus(""), corpora_beside()].map(|rows| {
        let mut wrong = Vec::new();
        for row in rows {
            let bounce = row.bounce();
            if let Err(what) = law(&bounce, &classify(bounce)) {
                wrong.push((row.place, what));
            }
        }
        wrong
    });
    let own = own.iter().map(|(place, what)| format!("{place}: {what}"));
    // Of the others, only the place may be printed.
    let beside = beside.iter().map(|(place, _)| place.clone());
    let wrong: Vec<String> = own.chain(beside).collect();
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_answer_is_sound() {
    holds(laws::is_sound);
}

#[test]
fn every_failure_is_answered() {
    holds(laws::failure_is_answered);
}

#[test]
fn the_same_bounce_has_the_same_answer() {
    holds(laws::is_the_same_again);
}

#[test]
fn case_does_not_count() {
    holds(|bounce, answer| {
        let mut cases = Case::ALL.into_iter();
        cases.try_for_each(|case| laws::case_does_not_count(bounce, answer, case))
    });
}

#[test]
fn space_behind_does_not_count() {
    holds(|bounce, answer| {
        let mut spaces = WHITE_SPACE.into_iter();
        spaces.try_for_each(|space| laws::space_behind_does_not_count(bounce, answer, space))
    });
}

#[test]
fn which_words_are_looked_at_together_does_not_count() {
    // What is announced behind a shape has once depended on it.
    for wrapper in [
        "",
        "450 4.3.0 mx.example.jp responded with 192.0.2.1 ",
        "550 error code <a@example.jp>, ",
    ] {
        holds(|bounce, _| {
            let text = [wrapper.as_bytes(), bounce.text()].concat();
            let bounce = laws::with_text(bounce, &text);
            let answer = classify(bounce);
            let mut counts = 1..=32;
            counts.try_for_each(|count| laws::words_before_do_not_count(&bounce, &answer, count))
        });
    }
}

#[test]
fn what_stands_before_a_reply_does_not_count() {
    holds(|bounce, _| {
        let Some(reply) = Reply::at_start_of(bounce.text()) else {
            return Ok(());
        };
        let without_status = reply.without_status();
        PREFIXES.into_iter().try_for_each(|prefix| {
            laws::prefix_does_not_count(bounce.text(), prefix)?;
            laws::prefix_does_not_count(&without_status, prefix)
        })
    });
}

/// All that an answer tells, but for where it stands in the text.
fn told(answer: Answer) -> Result<impl PartialEq + Debug, ClassifyError> {
    answer.map(|answer| {
        (
            answer.reason(),
            answer.cause(),
            answer.retry_after(),
            answer.provider(),
            answer.blocklist(),
        )
    })
}

/// Lists the rows whose answer changes when their text does.
fn unchanged_by(change: impl Fn(&str) -> String) {
    let rows = corpus("");
    let changed: Vec<String> = rows
        .iter()
        .filter_map(|row| {
            let text = change(&row.diagnostic);
            let changed = laws::with_text(&row.bounce(), text.as_bytes());
            let (before, after) = (classify(row.bounce()), classify(changed));
            let wrong = laws::is_sound(&changed, &after).err();
            (told(before) != told(after) || wrong.is_some()).then(|| {
                format!(
                    "{}: {before:?}\n  became {after:?} {wrong:?}\n  for {text:?}",
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
        let code = codes.parse::<ReplyCode>();
        let is_reply = codes.len() == 3 && code.is_ok_and(|code| code.as_u16() < 600);
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
        let told = |answer: Result<Classification, _>| {
            answer.map(|answer| {
                let who = (answer.provider(), answer.blocklist());
                (answer.reason(), answer.cause(), answer.retry_after(), who)
            })
        };
        if told(before) != told(after) {
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
            "zen.spamhaus.org",
            "listed in",
            "http://www.spamhaus.org/query/ip/192.0.2.1",
            "https://check.spamhaus.org/results?query=例え.jp",
            "https://www.spamcop.net/bl.shtml?",
            "mimecast",
            "gsmtp",
            "prod.protection.outlook.com",
            "try again in",
            "retry after",
            "greylisted for",
            "wait",
            "5 minutes",
            "99999999999999999999 hours",
            "00:05:00",
            "0 s",
            "5",
            "１０分後",
            "再送してください",
            "within 24 hours",
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
    fn any_bounce_is_answered_soundly(
        text in text(),
        reply in prop::option::of(200u16..700),
        status in prop::option::of((prop::sample::select(vec![2u8, 4, 5]), 0u16..1000, 0u16..1000)),
        host in prop::option::of("\\PC{0,20}"),
        command in prop::option::of(prop::sample::select(SmtpCommand::ALL.to_vec())),
        case in prop::sample::select(Case::ALL.to_vec()),
        space in prop::sample::select(WHITE_SPACE.to_vec()),
    ) {
        let bounce = Bounce::new(&text)
            .reply(reply.and_then(ReplyCode::from_u16))
            .status(status.and_then(|(class, subject, detail)| {
                EnhancedStatusCode::from_parts(class, subject, detail)
            }))
            .remote_mta(host.as_deref())
            .command(command);
        let answer = classify(bounce);
        prop_assert_eq!(laws::is_sound(&bounce, &answer), Ok(()));
        prop_assert_eq!(laws::is_the_same_again(&bounce, &answer), Ok(()));
        prop_assert_eq!(laws::case_does_not_count(&bounce, &answer, case), Ok(()));
        prop_assert_eq!(laws::space_behind_does_not_count(&bounce, &answer, space), Ok(()));
    }

    #[test]
    fn words_stand_on_character_boundaries(text in "\\PC{0,200}|(容量|超過|です。|Mailbox full |５分後に再送 |例え.jp は zen.spamhaus.org に登録されています ){0,20}") {
        let bounce = Bounce::new(&text);
        prop_assert_eq!(laws::is_sound(&bounce, &classify(bounce)), Ok(()));
    }

    /// Rows of the corpus, cut anywhere and put together, under any code.
    #[test]
    fn pieces_of_the_corpus_are_answered_soundly(
        pieces in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..5),
        upper: bool,
        reply in prop::option::of(400_u16..700),
        separator in prop::sample::select(vec!["", " ", "\r\n", ". ", " said: ", "\r\n\r\n"]),
    ) {
        thread_local! {
            static ROWS: Vec<common::Row> = corpus("");
        }
        let text = ROWS.with(|rows| {
            let cut = pieces.iter().map(|(row, at)| {
                let text = row.get(rows).diagnostic.as_bytes();
                // A cut can fall within a character.
                let at = at.index(text.len() + 1);
                text.get(at..).unwrap_or_default()
            });
            cut.collect::<Vec<_>>().join(separator.as_bytes())
        });
        let text = if upper { text.to_ascii_uppercase() } else { text };
        let bounce = Bounce::new(&text).reply(reply.and_then(ReplyCode::from_u16));
        prop_assert_eq!(laws::is_sound(&bounce, &classify(bounce)), Ok(()));
    }
}
