//! What codes mean, held against the standards and the registry, and in every language.

#[path = "common/codes.rs"]
mod common;

use std::collections::HashMap;

use bounce_classifier::{EnhancedStatusCode, Language, ReplyCode};
use common::{meanings, registered, reply, reply_codes, status};

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

#[test]
fn associated_reply_codes_are_in_order() {
    for status in registered() {
        let codes = status.meaning().unwrap().reply_codes;
        assert!(codes.is_sorted_by(|a, b| a < b), "{status}");
    }
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
