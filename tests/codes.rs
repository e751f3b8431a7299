//! Reply codes, enhanced status codes and severities: read, written, compared and explained; and the
//! names of all that has one.

use std::collections::{HashMap, HashSet};
use std::error::Error;
use std::fmt::{Debug, Display};
use std::str::FromStr;

use bounce_classifier::{
    Action, Basis, Blocklist, BounceKind, BounceReason, Cause, ClassifyError, EnhancedStatusCode,
    EnhancedStatusCodeError, EnhancedStatusCodeErrorKind, HardReason, Language, NameError,
    Provider, ProviderKind, ReplyCategory, ReplyCode, ReplyCodeError, ReplyCodeErrorKind, Severity,
    SmtpCommand, SoftReason, StatusCodePart, Strength, WrongKindError,
};
use proptest::prelude::*;

const CLASSES: [u8; 3] = [2, 4, 5];

fn reply(code: u16) -> ReplyCode {
    ReplyCode::new(code).unwrap()
}

fn status(text: &str) -> EnhancedStatusCode {
    text.parse().unwrap()
}

fn reply_codes() -> impl Iterator<Item = ReplyCode> {
    (200..=699).map(reply)
}

/// Every subject and detail of the registry, found by asking for all that there can be.
fn registered() -> Vec<EnhancedStatusCode> {
    (0..=999)
        .flat_map(|subject| (0..=999).map(move |detail| (5, subject, detail)))
        .map(|numbers| EnhancedStatusCode::try_from(numbers).unwrap())
        .filter(|status| status.meaning().is_some())
        .collect()
}

// Reply codes.

#[test]
fn every_reply_code_round_trips() {
    for number in 0..=u16::MAX {
        let code = ReplyCode::new(number);
        assert_eq!(code.is_ok(), (200..=699).contains(&number), "{number}");
        assert_eq!(code.clone().ok(), ReplyCode::from_u16(number));
        assert_eq!(code, ReplyCode::try_from(number));
        let Ok(code) = code else { continue };
        let text = number.to_string();
        assert_eq!(u16::from(code), number);
        assert_eq!(code.to_string(), text);
        assert_eq!(format!("{code:?}"), text);
        assert_eq!(text.parse(), Ok(code));
        assert_eq!(ReplyCode::try_from(text.as_str()), Ok(code));
        assert_eq!(ReplyCode::try_from(text.as_bytes()), Ok(code));
        assert_eq!(ReplyCode::from_bytes(text.as_bytes()), Ok(code));
    }
    assert_eq!(reply_codes().count(), 500);
    assert_eq!(reply_codes().collect::<HashSet<_>>().len(), 500);
}

#[test]
fn codes_are_small_and_honour_width() {
    assert_eq!(size_of::<Option<ReplyCode>>(), 2);
    assert_eq!(size_of::<Option<EnhancedStatusCode>>(), 4);
    assert_eq!(format!("[{:>5}]", reply(550)), "[  550]");
    assert_eq!(format!("[{:<8}]", status("5.1.1")), "[5.1.1   ]");
    assert_eq!(format!("{:?}", Some(status("5.1.1"))), "Some(5.1.1)");
    assert_eq!(format!("[{:^9}]", Severity::Success), "[ success ]");
}

#[test]
fn reply_codes_are_ordered_by_number() {
    assert!(reply_codes().is_sorted_by(|a, b| a < b));
    assert_eq!(reply_codes().next(), Some(ReplyCode::MIN));
    assert_eq!(reply_codes().last(), Some(ReplyCode::MAX));
}

#[test]
fn the_first_digit_is_the_severity() {
    for code in reply_codes() {
        let severity = code.severity();
        // A 6, of which no standard knows, is as final as a 5.
        assert_eq!(u16::from(severity.digit()), (code.as_u16() / 100).min(5));
        assert_eq!(code.is_success(), severity == Severity::Success);
        assert_eq!(code.is_intermediate(), severity == Severity::Intermediate);
        assert_eq!(code.is_transient(), severity == Severity::TransientFailure);
        assert_eq!(code.is_permanent(), severity == Severity::PermanentFailure);
        assert_eq!(
            severity.is_failure(),
            code.is_transient() || code.is_permanent()
        );
    }
}

#[test]
fn the_second_digit_is_the_category() {
    let categories = [
        Some(ReplyCategory::Syntax),
        Some(ReplyCategory::Information),
        Some(ReplyCategory::Connections),
        Some(ReplyCategory::Unspecified),
        Some(ReplyCategory::Unspecified),
        Some(ReplyCategory::MailSystem),
        None,
        None,
        None,
        None,
    ];
    for code in reply_codes() {
        let second = usize::from(code.as_u16() / 10 % 10);
        let expected = categories[second].filter(|_| code.as_u16() < 600);
        assert_eq!(code.category(), expected, "{code}");
    }
    // All are known by name, each once.
    let mut all: Vec<_> = reply_codes().filter_map(ReplyCode::category).collect();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all, ReplyCategory::ALL);
}

#[test]
fn every_reply_code_of_rfc_5321_has_a_meaning() {
    // RFC 5321 §4.2.3, the list in numeric order.
    let listed = [
        211, 214, 220, 221, 250, 251, 252, 354, 421, 450, 451, 452, 455, 500, 501, 502, 503, 504,
        550, 551, 552, 553, 554, 555,
    ];
    for code in reply_codes() {
        let source = code.meaning().map(|meaning| meaning.source);
        assert_eq!(
            source == Some("RFC 5321 §4.2.3"),
            listed.contains(&code.as_u16()),
            "{code}"
        );
    }
}

#[test]
fn reply_codes_mean_what_the_standards_say() {
    let cases = [
        (235, "Authentication succeeded", "RFC 4954"),
        (354, "Start mail input; end with <CRLF>.<CRLF>", "RFC 5321"),
        (421, "Service not available", "RFC 5321"),
        (450, "mailbox busy", "RFC 5321"),
        (451, "local error in processing", "RFC 5321"),
        (452, "insufficient system storage", "RFC 5321"),
        (454, "TLS not available", "RFC 3207"),
        (458, "Unable to queue messages", "RFC 1985"),
        (521, "Host does not accept mail", "RFC 7504"),
        (530, "STARTTLS", "RFC 3207"),
        (530, "Authentication required", "RFC 4954"),
        (535, "credentials invalid", "RFC 4954"),
        (550, "mailbox not found", "RFC 5321"),
        (552, "exceeded storage allocation", "RFC 5321"),
        (554, "Transaction failed", "RFC 5321"),
        (556, "Domain does not accept mail", "RFC 7504"),
    ];
    for (code, text, source) in cases {
        let meaning = reply(code).meaning().unwrap();
        let english = meaning.text(Language::English);
        assert!(english.contains(text), "{code}: {english}");
        assert!(
            meaning.source.contains(source),
            "{code}: {}",
            meaning.source
        );
    }
    for code in [200, 299, 300, 350, 400, 571, 599] {
        assert_eq!(reply(code).meaning(), None, "{code}");
    }
}

/// What all codes, subjects, severities and categories mean in a language, with what says so.
fn meanings(language: Language) -> Vec<(String, &'static str, &'static str)> {
    let replies = reply_codes().filter_map(|code| {
        let meaning = code.meaning()?;
        Some((code.to_string(), meaning.text(language), meaning.source))
    });
    let statuses = registered().into_iter().filter_map(|status| {
        let meaning = status.meaning()?;
        Some((status.to_string(), meaning.text(language), meaning.source))
    });
    let subjects = (0..8).filter_map(|subject| {
        let status = EnhancedStatusCode::from_parts(5, subject, 999)?;
        let meaning = status.subject_meaning()?;
        let name = format!("subject {subject}");
        Some((name, meaning.text(language), meaning.source))
    });
    let severities = Severity::ALL.iter().map(|severity| {
        let text = severity.text(language);
        (severity.to_string(), text, "RFC 5321 §4.2.1")
    });
    let categories = ReplyCategory::ALL.iter().map(|category| {
        let text = category.text(language);
        (category.to_string(), text, "RFC 5321 §4.2.1")
    });
    let codes = replies.chain(statuses).chain(subjects);
    codes.chain(severities).chain(categories).collect()
}

#[test]
fn meanings_are_fit_to_be_shown() {
    for &language in Language::ALL {
        let all = meanings(language);
        assert_eq!(all.len(), 43 + 81 + 8 + 4 + 5);
        for (name, text, source) in all {
            assert!(!text.is_empty() && text.trim() == text, "{name}: {text:?}");
            assert!(!text.ends_with(['.', '。']), "{name}: {text:?}");
            assert!(!text.contains(['\n', '。']), "{name}: {text:?}");
            let is_document = source.starts_with("RFC ") || source.starts_with("draft-");
            assert!(is_document, "{name}: {source:?}");
        }
    }
}

#[test]
fn meanings_are_known_when_a_program_is_compiled() {
    const FULL: &str = match EnhancedStatusCode::from_parts(4, 2, 2) {
        Some(status) => match status.meaning() {
            Some(meaning) => meaning.text(Language::Japanese),
            None => "",
        },
        None => "",
    };
    assert_eq!(FULL, "メールボックスの容量がいっぱい");
}

/// Codes that have the same words in one language have the same in the other, and no others have.
#[test]
fn the_languages_say_the_same() {
    let is_japanese = |c| matches!(c, '\u{3041}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}');
    let (mut japanese, mut english) = (HashMap::new(), HashMap::new());
    let both = meanings(Language::Japanese)
        .into_iter()
        .zip(meanings(Language::English));
    for ((name, ja, _), (_, en, _)) in both {
        assert_ne!(ja, en, "{name}");
        assert!(ja.contains(is_japanese), "{name}: {ja}");
        assert!(en.is_ascii(), "{name}: {en}");
        let (known_ja, known_en) = (
            japanese.insert(en.to_lowercase(), ja),
            english.insert(ja, en),
        );
        assert!(known_ja.is_none_or(|known| known == ja), "{name}: {ja}");
        let is_known = |known: &str| known.eq_ignore_ascii_case(en);
        assert!(known_en.is_none_or(is_known), "{name}: {ja}: {en}");
    }
}

#[test]
fn a_wrong_reply_code_is_told() {
    let cases = [
        ("", r#"invalid reply code "": it has 0 digits, not 3"#),
        ("55", r#"invalid reply code "55": it has 2 digits, not 3"#),
        (
            "5500",
            r#"invalid reply code "5500": it has 4 digits, not 3"#,
        ),
        (
            "199",
            r#"invalid reply code "199": it is not from 200 to 699"#,
        ),
        (
            "700",
            r#"invalid reply code "700": it is not from 200 to 699"#,
        ),
        (
            "+55",
            r#"invalid reply code "+55": character 1 is not a digit"#,
        ),
        (
            "550-",
            r#"invalid reply code "550-": character 4 is not a digit"#,
        ),
        (
            "5\n0",
            r#"invalid reply code "5\n0": character 2 is not a digit"#,
        ),
        (
            "55０",
            r#"invalid reply code "55０": character 3 is not a digit"#,
        ),
    ];
    for (input, message) in cases {
        let error = input.parse::<ReplyCode>().unwrap_err();
        assert_eq!(error.to_string(), message);
        assert_eq!(error.text(), Some(input.as_bytes()));
        assert_eq!(error.number(), None);
        assert!(error.source().is_none());
    }

    let error = ReplyCode::new(u16::MAX).unwrap_err();
    assert_eq!(
        error.to_string(),
        "invalid reply code 65535: it is not from 200 to 699"
    );
    assert_eq!((error.number(), error.text()), (Some(u16::MAX), None));

    let error = ReplyCode::from_bytes(b"5\xff\"").unwrap_err();
    assert_eq!(
        error.to_string(),
        r#"invalid reply code "5\xff\"": character 2 is not a digit"#
    );
    assert_eq!(error.text(), Some(&b"5\xff\""[..]));
}

// Enhanced status codes.

#[test]
fn every_registered_status_code_round_trips_in_every_class() {
    for registered in registered() {
        for class in CLASSES {
            let (_, subject, detail) = registered.into();
            let status = EnhancedStatusCode::new(class, subject, detail).unwrap();
            let text = format!("{class}.{subject}.{detail}");
            assert_eq!(
                Some(status),
                EnhancedStatusCode::from_parts(class, subject, detail)
            );
            assert_eq!(status.to_string(), text);
            assert_eq!(format!("{status:?}"), text);
            assert_eq!(text.parse(), Ok(status));
            assert_eq!(EnhancedStatusCode::try_from(text.as_str()), Ok(status));
            assert_eq!(EnhancedStatusCode::try_from(text.as_bytes()), Ok(status));
            assert_eq!(
                (status.class(), status.subject(), status.detail()),
                (class, subject, detail)
            );
            assert_eq!(status.severity().digit(), class);
            assert_eq!(status.meaning(), registered.meaning());
            assert_eq!(
                [
                    status.is_success(),
                    status.is_transient(),
                    status.is_permanent()
                ],
                CLASSES.map(|each| each == class)
            );
        }
    }
}

#[test]
fn the_registry_is_whole() {
    // How many details each subject has, X.n.0 included; there are no gaps.
    let details = [1, 11, 5, 7, 8, 7, 11, 31];
    let found: Vec<_> = registered()
        .into_iter()
        .map(|status| (status.subject(), status.detail()))
        .collect();
    let expected: Vec<_> = (0..)
        .zip(details)
        .flat_map(|(subject, count)| (0..count).map(move |detail| (subject, detail)))
        .collect();
    assert_eq!(found, expected);
}

/// The rows of a table of values with commas between them, where a value in quotation marks may have commas, line
/// breaks and doubled quotation marks in it.
fn rows(table: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut value) = (Vec::new(), Vec::new(), String::new());
    let mut is_quoted = false;
    let mut chars = table.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '"' if is_quoted && chars.peek() == Some(&'"') => {
                chars.next();
                value.push('"');
            }
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => row.push(std::mem::take(&mut value)),
            '\n' if !is_quoted => {
                row.push(std::mem::take(&mut value));
                rows.push(std::mem::take(&mut row));
            }
            '\r' => {}
            _ => value.push(char),
        }
    }
    assert!(value.is_empty() && row.is_empty() && !is_quoted);
    rows
}

#[test]
fn the_rows_of_a_table_are_read() {
    assert_eq!(
        rows("a,\"b, \"\"c\"\"\nd\",\r\n,e,f\n"),
        [["a", "b, \"c\"\nd", ""], ["", "e", "f"]]
    );
}

#[test]
fn the_registry_is_that_of_iana() {
    let table = rows(include_str!("data/smtp-enhanced-status-codes-3.csv"));
    let (head, table) = table.split_first().unwrap();
    let columns = [
        "Code",
        "Sample Text",
        "Associated basic status code",
        "Description",
        "Reference",
    ];
    assert_eq!(head[..5], columns);

    let codes: Vec<_> = table.iter().map(|row| row[0].replace('X', "5")).collect();
    let ours: Vec<_> = registered().iter().map(ToString::to_string).collect();
    assert_eq!(codes, ours);

    for (code, row) in codes.iter().zip(table) {
        let meaning = status(code).meaning().unwrap();
        // One code has no sample text, and its description says why.
        let text = if row[1].is_empty() { &row[3] } else { &row[1] };
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = text.trim_end_matches('.');
        let english = meaning.text(Language::English);
        assert!(english.eq_ignore_ascii_case(text), "{code}: {english}");

        // "any", "5XX" and the like name no code.
        let words = row[2].split(|c: char| !c.is_ascii_alphanumeric());
        let mut replies: Vec<ReplyCode> = words.filter_map(|word| word.parse().ok()).collect();
        replies.sort_unstable();
        assert_eq!(meaning.reply_codes, replies, "{code}");

        let references = row[4].split('[').skip(1);
        let documents: Vec<_> = references
            .filter_map(|reference| reference.split(']').next())
            .map(|name| name.replace("RFC", "RFC "))
            .collect();
        let sources: Vec<_> = meaning
            .source
            .split(", ")
            .filter_map(|source| source.split(" §").next())
            .collect();
        assert_eq!(sources, documents, "{code}");
    }
}

#[test]
fn status_codes_mean_what_the_standards_say() {
    let cases: &[(&str, &str, &str, &[u16])] = &[
        ("2.0.0", "Other undefined status", "RFC 3463", &[]),
        (
            "5.1.1",
            "Bad destination mailbox address",
            "RFC 3463",
            &[451, 550],
        ),
        (
            "5.1.6",
            "Destination mailbox has moved, no forwarding address",
            "RFC 3463",
            &[],
        ),
        (
            "5.1.9",
            "Message relayed to non-compliant mailer",
            "RFC 3886",
            &[],
        ),
        (
            "5.1.10",
            "Recipient address has null MX",
            "RFC 7505, RFC 7504",
            &[556],
        ),
        (
            "5.2.1",
            "Mailbox disabled, not accepting messages",
            "RFC 3463",
            &[],
        ),
        ("4.2.2", "Mailbox full", "RFC 3463", &[552]),
        (
            "5.2.3",
            "Message length exceeds administrative limit",
            "RFC 3463",
            &[552],
        ),
        (
            "4.3.2",
            "System not accepting network messages",
            "RFC 7504",
            &[453, 521],
        ),
        (
            "5.3.4",
            "Message too big for system",
            "RFC 3463",
            &[552, 554],
        ),
        (
            "2.3.6",
            "Requested priority was changed",
            "RFC 6710",
            &[250, 251],
        ),
        ("4.4.2", "Bad connection", "RFC 3463", &[421]),
        ("5.4.6", "Routing loop detected", "RFC 3463", &[]),
        ("4.4.7", "Delivery time expired", "RFC 3463", &[]),
        (
            "5.5.6",
            "Authentication Exchange line is too long",
            "RFC 4954",
            &[500],
        ),
        ("5.6.6", "Message content not available", "RFC 4468", &[554]),
        (
            "5.6.7",
            "Non-ASCII addresses not permitted for that sender/recipient",
            "RFC 6531",
            &[550, 553],
        ),
        ("5.7.13", "User account disabled", "RFC 5248", &[525]),
        ("5.7.17", "Mailbox owner has changed", "RFC 7293", &[]),
        ("5.7.23", "SPF validation failed", "RFC 7372", &[550]),
        (
            "5.7.26",
            "Multiple authentication checks failed",
            "RFC 7372",
            &[550],
        ),
        ("5.7.27", "Sender address has null MX", "RFC 7505", &[550]),
        ("5.7.29", "ARC validation failure", "RFC 8617", &[550]),
        ("5.7.30", "REQUIRETLS support required", "RFC 8689", &[550]),
    ];
    for (code, text, source, replies) in cases {
        let meaning = status(code).meaning().unwrap();
        assert_eq!(meaning.text(Language::English), *text, "{code}");
        assert!(meaning.source.contains(source), "{code}");
        let found: Vec<_> = meaning.reply_codes.iter().copied().map(u16::from).collect();
        assert_eq!(found, *replies, "{code}");
    }
    for code in ["5.0.1", "5.1.11", "5.3.7", "5.7.31", "5.7.515", "5.8.0"] {
        assert_eq!(status(code).meaning(), None, "{code}");
    }
}

#[test]
fn associated_reply_codes_are_in_order() {
    for status in registered() {
        let codes = status.meaning().unwrap().reply_codes;
        assert!(codes.is_sorted_by(|a, b| a < b), "{status}");
    }
}

#[test]
fn subjects_mean_what_rfc_3463_says() {
    let subjects = [
        "Other or undefined status",
        "Addressing status",
        "Mailbox status",
        "Mail system status",
        "Network and routing status",
        "Mail delivery protocol status",
        "Message content or media status",
        "Security or policy status",
    ];
    for (subject, text) in (0..).zip(subjects) {
        for detail in [0, 999] {
            let status = EnhancedStatusCode::new(4, subject, detail).unwrap();
            let meaning = status.subject_meaning().unwrap();
            assert_eq!(meaning.text(Language::English), text);
            assert_eq!(meaning.source, "RFC 3463 §2");
            assert!(meaning.reply_codes.is_empty());
        }
    }
    assert_eq!(status("5.8.0").subject_meaning(), None);
    assert_eq!(status("5.999.999").subject_meaning(), None);
}

#[test]
fn status_codes_are_ordered_by_class_subject_and_detail() {
    let ascending = [
        "2.0.0",
        "2.999.999",
        "4.0.0",
        "4.0.999",
        "4.1.0",
        "4.2.10",
        "4.10.2",
        "5.0.0",
        "5.1.2",
        "5.1.10",
        "5.7.1",
        "5.999.999",
    ];
    assert!(ascending.map(status).is_sorted_by(|a, b| a < b));
}

#[test]
fn a_wrong_status_code_is_told() {
    let cases = [
        ("", "the class is missing"),
        (".1.1", "the class is missing"),
        ("3.1.1", "the class is not 2, 4 or 5"),
        ("0.0.0", "the class is not 2, 4 or 5"),
        ("x.1.1", "the class is not 2, 4 or 5"),
        ("55.1.1", "the class is not 2, 4 or 5"),
        (" 5.1.1", "the class is not 2, 4 or 5"),
        ("#5.1.1", "the class is not 2, 4 or 5"),
        ("5", "the subject is missing"),
        ("5..1", "the subject is missing"),
        ("5.-1.1", "the subject is not a number"),
        ("5.x.1", "the subject is not a number"),
        ("5.07.1", "the subject has a leading zero"),
        ("5.1000.1", "the subject is above 999"),
        ("5.1", "the detail is missing"),
        ("5.1.", "the detail is missing"),
        ("5.1.1 ", "the detail is not a number"),
        ("5.1.1)", "the detail is not a number"),
        ("5.1. 1", "the detail is not a number"),
        ("5.1.１", "the detail is not a number"),
        ("5.1.01", "the detail has a leading zero"),
        ("5.1.00", "the detail has a leading zero"),
        ("5.1.99999999999999999999", "the detail is above 999"),
        ("5.1.1.", "it has more than class, subject and detail"),
        ("5.1.1.1", "it has more than class, subject and detail"),
    ];
    for (input, message) in cases {
        let error = input.parse::<EnhancedStatusCode>().unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("invalid enhanced status code {input:?}: {message}")
        );
        assert_eq!(error.text(), Some(input.as_bytes()));
        assert_eq!(error.numbers(), None);
        assert!(error.source().is_none());
    }

    let cases = [
        (
            (0, 0, 0),
            "invalid enhanced status code 0.0.0: the class is not 2, 4 or 5",
        ),
        (
            (255, 1, 1),
            "invalid enhanced status code 255.1.1: the class is not 2, 4 or 5",
        ),
        (
            (5, 1000, 1),
            "invalid enhanced status code 5.1000.1: the subject is above 999",
        ),
        (
            (5, 1, 65535),
            "invalid enhanced status code 5.1.65535: the detail is above 999",
        ),
    ];
    for (numbers, message) in cases {
        let error = EnhancedStatusCode::try_from(numbers).unwrap_err();
        assert_eq!(error.to_string(), message);
        assert_eq!((error.numbers(), error.text()), (Some(numbers), None));
    }
}

// Names.

fn names_round_trip<T>(values: &[T], code: fn(T) -> &'static str)
where
    T: Copy
        + Debug
        + Display
        + PartialEq
        + FromStr<Err: Debug>
        + for<'a> TryFrom<&'a str>
        + AsRef<str>,
{
    for &value in values {
        assert_eq!(value.as_ref(), code(value));
        assert_eq!(value.to_string(), code(value));
        assert_eq!(code(value).parse::<T>().unwrap(), value);
        assert_eq!(T::try_from(code(value)).ok(), Some(value));
        for wrong in [code(value).to_uppercase(), format!(" {value}")] {
            assert!(wrong.parse::<T>().is_err(), "{wrong}");
            assert!(T::try_from(wrong.as_str()).is_err(), "{wrong}");
        }
    }
}

#[test]
fn every_name_round_trips() {
    names_round_trip(BounceReason::ALL, BounceReason::as_str);
    names_round_trip(HardReason::ALL, HardReason::as_str);
    names_round_trip(SoftReason::ALL, SoftReason::as_str);
    names_round_trip(BounceKind::ALL, BounceKind::as_str);
    names_round_trip(ReplyCategory::ALL, ReplyCategory::as_str);
    names_round_trip(Severity::ALL, Severity::as_str);
    names_round_trip(StatusCodePart::ALL, StatusCodePart::as_str);
    names_round_trip(Strength::ALL, Strength::as_str);
    names_round_trip(Basis::ALL, Basis::as_str);
    names_round_trip(Language::ALL, Language::as_str);
    names_round_trip(Cause::ALL, Cause::as_str);
    names_round_trip(Action::ALL, Action::as_str);
    names_round_trip(Provider::ALL, Provider::as_str);
    names_round_trip(ProviderKind::ALL, ProviderKind::as_str);
    names_round_trip(Blocklist::ALL, Blocklist::as_str);
}

#[test]
fn every_command_round_trips() {
    for &command in SmtpCommand::ALL {
        assert_eq!(command.to_string(), command.as_str());
        // Logs write them in every case, with and without the space.
        let code = command.as_str();
        for name in [code.to_owned(), code.to_lowercase(), code.replace(' ', "")] {
            assert_eq!(name.parse(), Ok(command), "{name}");
            assert_eq!(SmtpCommand::try_from(name.as_str()), Ok(command));
        }
        assert!(format!("{code}X").parse::<SmtpCommand>().is_err(), "{code}");
    }
}

#[test]
fn a_hard_name_is_no_soft_name() {
    for reason in HardReason::ALL {
        assert!(reason.as_str().parse::<SoftReason>().is_err(), "{reason}");
    }
    for reason in SoftReason::ALL {
        assert!(reason.as_str().parse::<HardReason>().is_err(), "{reason}");
    }
}

#[test]
fn a_wrong_name_is_told() {
    let input = "mailbox\tfull";
    let cases: [(NameError, &str); 4] = [
        (
            input.parse::<BounceReason>().unwrap_err(),
            r#"unknown bounce reason "mailbox\tfull""#,
        ),
        (
            input.parse::<HardReason>().unwrap_err(),
            r#"unknown hard bounce reason "mailbox\tfull""#,
        ),
        (
            input.parse::<SoftReason>().unwrap_err(),
            r#"unknown soft bounce reason "mailbox\tfull""#,
        ),
        (
            input.parse::<BounceKind>().unwrap_err(),
            r#"unknown kind of bounce "mailbox\tfull""#,
        ),
    ];
    for (error, message) in cases {
        assert_eq!(error.to_string(), message);
        assert_eq!(error.text(), input);
    }
    let error = "".parse::<Severity>().unwrap_err();
    assert_eq!(error.to_string(), r#"unknown severity """#);
}

#[test]
fn errors_tell_what_is_wrong_by_kind() {
    let reply = |text: &str| text.parse::<ReplyCode>().unwrap_err().kind();
    assert_eq!(reply("999"), ReplyCodeErrorKind::OutOfRange);
    assert_eq!(reply("55"), ReplyCodeErrorKind::Digits { found: 2 });
    assert_eq!(reply("5x0"), ReplyCodeErrorKind::NotADigit { position: 2 });

    use EnhancedStatusCodeErrorKind as Kind;
    let status = |text: &str| text.parse::<EnhancedStatusCode>().unwrap_err().kind();
    assert_eq!(status("9.1.1"), Kind::Class);
    assert_eq!(status("5"), Kind::Missing(StatusCodePart::Subject));
    assert_eq!(status("5.1.x"), Kind::NotANumber(StatusCodePart::Detail));
    assert_eq!(status("5.01.1"), Kind::LeadingZero(StatusCodePart::Subject));
    assert_eq!(status("5.1.1000"), Kind::TooLarge(StatusCodePart::Detail));
    assert_eq!(status("5.1.1.1"), Kind::TooManyParts);
}

#[test]
fn messages_quote_the_beginning_of_what_was_given() {
    let long = "容".repeat(1000);
    let start = "容".repeat(26);
    let messages = [
        long.parse::<ReplyCode>().unwrap_err().to_string(),
        long.parse::<EnhancedStatusCode>().unwrap_err().to_string(),
        long.parse::<BounceReason>().unwrap_err().to_string(),
        long.parse::<SmtpCommand>().unwrap_err().to_string(),
    ];
    for message in messages {
        assert!(message.contains(&format!("\"{start}…\"")), "{message}");
    }
}

#[test]
fn debug_shows_text_not_numbers() {
    let error = ReplyCode::from_bytes(b"55O\xff").unwrap_err();
    let shown = format!("{error:?}");
    assert!(shown.contains(r#""55O\xff""#), "{shown}");
    let error = "5.1".parse::<EnhancedStatusCode>().unwrap_err();
    let shown = format!("{error:?}");
    assert!(shown.contains(r#""5.1""#), "{shown}");
}

#[test]
fn a_reason_is_of_one_kind() {
    for &reason in BounceReason::ALL {
        let (hard, soft) = (HardReason::try_from(reason), SoftReason::try_from(reason));
        assert_eq!(hard.is_ok(), reason.kind() == BounceKind::Hard, "{reason}");
        assert_eq!(soft.is_ok(), reason.kind() == BounceKind::Soft, "{reason}");
        match (hard, soft) {
            (Ok(hard), Err(error)) => {
                assert_eq!(reason, hard);
                assert_eq!(hard, reason);
                assert_eq!((error.reason(), error.kind()), (reason, BounceKind::Hard));
            }
            (Err(error), Ok(soft)) => {
                assert_eq!(reason, soft);
                assert_eq!(soft, reason);
                assert_eq!((error.reason(), error.kind()), (reason, BounceKind::Soft));
            }
            both => panic!("{both:?}"),
        }
    }
    assert!(BounceReason::BLOCKED != HardReason::PolicyRejected);
    assert!(BounceReason::UNCLASSIFIED_HARD != SoftReason::Unclassified);
    assert!(BounceReason::UNCLASSIFIED_SOFT != HardReason::Unclassified);
}

#[test]
fn severities_and_digits_agree() {
    for digit in 0..=u8::MAX {
        match Severity::from_digit(digit) {
            Some(severity) => assert_eq!(severity.digit(), digit),
            None => assert!(!(2..=5).contains(&digit)),
        }
    }
    assert!(Severity::ALL.is_sorted());
}

#[test]
fn errors_can_be_sent_and_boxed() {
    fn is_error<E: Error + Clone + PartialEq + Send + Sync + 'static>() {}
    is_error::<ReplyCodeError>();
    is_error::<EnhancedStatusCodeError>();
    is_error::<NameError>();
    is_error::<WrongKindError>();
    is_error::<ClassifyError>();
}

proptest! {
    #[test]
    fn any_three_numbers(class: u8, subject in 0u16..2000, detail in 0u16..2000) {
        let expected = CLASSES.contains(&class) && subject <= 999 && detail <= 999;
        prop_assert_eq!(EnhancedStatusCode::new(class, subject, detail).is_ok(), expected);
        for class in CLASSES {
            let numbers = (class, subject % 1000, detail % 1000);
            let status = EnhancedStatusCode::try_from(numbers).unwrap();
            prop_assert_eq!(<(u8, u16, u16)>::from(status), numbers);
            prop_assert_eq!(status.to_string().parse(), Ok(status));
        }
    }

    #[test]
    fn the_order_is_that_of_the_numbers(
        a in (prop::sample::select(&CLASSES[..]), 0u16..=999, 0u16..=999),
        b in (prop::sample::select(&CLASSES[..]), 0u16..=999, 0u16..=999),
    ) {
        let (left, right) = (
            EnhancedStatusCode::try_from(a).unwrap(),
            EnhancedStatusCode::try_from(b).unwrap(),
        );
        prop_assert_eq!(left.cmp(&right), a.cmp(&b));
        prop_assert_eq!(left == right, a == b);
    }

    /// What is read is written again as it was; what is refused is kept as it was.
    #[test]
    fn any_text(text in r"\PC*|[0-9]{0,4}|[2-5]?\.?[0-9]{0,4}\.?[0-9]{0,4}\.?[ 0-9]?") {
        match text.parse::<ReplyCode>() {
            Ok(code) => prop_assert_eq!(code.to_string(), text.as_str()),
            Err(error) => prop_assert_eq!(error.text(), Some(text.as_bytes())),
        }
        match text.parse::<EnhancedStatusCode>() {
            Ok(status) => prop_assert_eq!(status.to_string(), text.as_str()),
            Err(error) => prop_assert_eq!(error.text(), Some(text.as_bytes())),
        }
        match text.parse::<BounceReason>() {
            Ok(reason) => prop_assert_eq!(reason.as_str(), text.as_str()),
            Err(error) => prop_assert_eq!(error.text(), text.as_str()),
        }
    }

    #[test]
    fn any_bytes(bytes: Vec<u8>) {
        if let Err(error) = ReplyCode::from_bytes(&bytes) {
            prop_assert_eq!(error.text(), Some(&bytes[..]));
            prop_assert!(error.to_string().starts_with("invalid reply code \""));
        }
        if let Err(error) = EnhancedStatusCode::from_bytes(&bytes) {
            prop_assert_eq!(error.text(), Some(&bytes[..]));
            prop_assert!(error.to_string().starts_with("invalid enhanced status code \""));
        }
    }
}

#[cfg(feature = "serde")]
mod serde {
    use std::collections::BTreeMap;

    use ::serde::Serialize;
    use ::serde::de::DeserializeOwned;
    use serde_json::{Value, from_slice, from_str, from_value, json, to_string, to_value};

    use super::*;

    fn round_trips<T>(value: T, expected: Value)
    where
        T: Copy + Debug + PartialEq + Serialize + DeserializeOwned,
    {
        let text = to_string(&value).unwrap();
        assert_eq!(to_value(value).unwrap(), expected);
        assert_eq!(from_str::<T>(&text).unwrap(), value);
        assert_eq!(from_slice::<T>(text.as_bytes()).unwrap(), value);
        assert_eq!(from_value::<T>(expected).unwrap(), value);
    }

    fn refusal<T: Debug + DeserializeOwned>(value: Value) -> String {
        from_value::<T>(value).unwrap_err().to_string()
    }

    #[test]
    fn reply_codes_are_numbers() {
        for code in reply_codes() {
            round_trips(code, json!(code.as_u16()));
            assert_eq!(
                from_value::<ReplyCode>(json!(code.to_string())).unwrap(),
                code
            );
        }
    }

    #[test]
    fn status_codes_are_strings() {
        for status in registered() {
            round_trips(status, json!(status.to_string()));
        }
    }

    #[test]
    fn names_are_strings() {
        for &reason in BounceReason::ALL {
            round_trips(reason, json!(reason.as_str()));
        }
        for &reason in HardReason::ALL {
            round_trips(reason, json!(reason.as_str()));
        }
        for &reason in SoftReason::ALL {
            round_trips(reason, json!(reason.as_str()));
        }
        for &kind in BounceKind::ALL {
            round_trips(kind, json!(kind.as_str()));
        }
        for &severity in Severity::ALL {
            round_trips(severity, json!(severity.as_str()));
        }
        for &category in ReplyCategory::ALL {
            round_trips(category, json!(category.as_str()));
        }
        for &part in StatusCodePart::ALL {
            round_trips(part, json!(part.as_str()));
        }
    }

    #[test]
    fn they_can_be_keys() {
        let replies = BTreeMap::from([(reply(421), 1), (reply(550), 2)]);
        let text = to_string(&replies).unwrap();
        assert_eq!(text, r#"{"421":1,"550":2}"#);
        assert_eq!(
            from_str::<BTreeMap<ReplyCode, i32>>(&text).unwrap(),
            replies
        );

        let reasons = BTreeMap::from([(BounceReason::BLOCKED, 1)]);
        let text = to_string(&reasons).unwrap();
        assert_eq!(text, r#"{"blocked":1}"#);
        assert_eq!(
            from_str::<BTreeMap<BounceReason, i32>>(&text).unwrap(),
            reasons
        );

        let statuses = BTreeMap::from([(status("5.1.10"), 1)]);
        let text = to_string(&statuses).unwrap();
        assert_eq!(text, r#"{"5.1.10":1}"#);
        assert_eq!(
            from_str::<BTreeMap<EnhancedStatusCode, i32>>(&text).unwrap(),
            statuses
        );
    }

    #[test]
    fn what_is_wrong_is_told() {
        assert_eq!(
            refusal::<ReplyCode>(json!(700)),
            "invalid value: integer `700`, expected a reply code from 200 to 699"
        );
        assert_eq!(
            refusal::<ReplyCode>(json!(-1)),
            "invalid value: integer `-1`, expected a reply code from 200 to 699"
        );
        // 66086 is 550 more than a u16 can hold.
        assert_eq!(
            refusal::<ReplyCode>(json!(66086)),
            "invalid value: integer `66086`, expected a reply code from 200 to 699"
        );
        assert_eq!(
            refusal::<ReplyCode>(json!("55O")),
            r#"invalid reply code "55O": character 3 is not a digit"#
        );
        assert_eq!(
            refusal::<ReplyCode>(json!(null)),
            "invalid type: null, expected a reply code from 200 to 699"
        );
        assert_eq!(
            refusal::<EnhancedStatusCode>(json!("5.1")),
            r#"invalid enhanced status code "5.1": the detail is missing"#
        );
        assert_eq!(
            refusal::<EnhancedStatusCode>(json!(5.1)),
            "invalid type: floating point `5.1`, expected an enhanced status code such as `5.1.1`"
        );
        assert_eq!(
            refusal::<BounceReason>(json!("spam")),
            r#"unknown bounce reason "spam""#
        );
        assert_eq!(
            refusal::<BounceKind>(json!(1)),
            "invalid type: integer `1`, expected `hard` or `soft`"
        );
        assert_eq!(
            refusal::<Severity>(json!("fatal")),
            r#"unknown severity "fatal""#
        );
    }
}
