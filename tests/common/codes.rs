//! Codes, for every test that reads them.
#![allow(dead_code, reason = "not every test reads all of it")]

use bounce_classifier::{EnhancedStatusCode, Language, ReplyCategory, ReplyCode, Severity};

pub fn reply(code: u16) -> ReplyCode {
    ReplyCode::new(code).unwrap()
}

pub fn status(text: &str) -> EnhancedStatusCode {
    text.parse().unwrap()
}

pub fn reply_codes() -> impl Iterator<Item = ReplyCode> {
    (200..=699).map(reply)
}

/// Every subject and detail of the registry, found by asking for all that there can be.
pub fn registered() -> Vec<EnhancedStatusCode> {
    (0..=999)
        .flat_map(|subject| (0..=999).map(move |detail| (5, subject, detail)))
        .map(|numbers| EnhancedStatusCode::try_from(numbers).unwrap())
        .filter(|status| status.meaning().is_some())
        .collect()
}

/// What all codes, subjects, severities and categories mean in a language, with what says so.
pub fn meanings(language: Language) -> Vec<(String, &'static str, &'static str)> {
    let replies = reply_codes().filter_map(|code| {
        let meaning = code.meaning()?;
        Some((code.to_string(), meaning.text(language), meaning.source))
    });
    let statuses = registered().into_iter().filter_map(|status| {
        let meaning = status.meaning()?;
        let name = format!("X.{}.{}", status.subject(), status.detail());
        Some((name, meaning.text(language), meaning.source))
    });
    let subjects = (0..8).filter_map(|subject| {
        let status = EnhancedStatusCode::from_parts(5, subject, 999)?;
        let meaning = status.subject_meaning()?;
        let name = format!("X.{subject}");
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
