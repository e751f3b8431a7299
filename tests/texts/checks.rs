//! The checks. Each returns all that it finds, so that one run lists every text to mend.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use bounce_classifier::{HardReason, Language};

use crate::words::{DISCOURAGED, JAPANESE_PRODUCTS, LONG_VOWELS, POLITE_ENDINGS, PRODUCTS};

/// What the sender of a hard bounce is told to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    /// Remove the recipient from the list.
    Remove,
    /// Mend the sending side, and keep the recipient.
    Mend,
    /// Ask the administrator of the recipient's side, and do not send till then.
    Ask,
    /// Judge between the recipient and the sending side by the reply.
    Judge,
}

pub fn advice(reason: HardReason) -> Advice {
    match reason {
        HardReason::AddressNotFound
        | HardReason::DomainNotFound
        | HardReason::InvalidAddress
        | HardReason::AddressDisabled
        | HardReason::UserUnknown => Advice::Remove,
        HardReason::Blocked => Advice::Mend,
        HardReason::PolicyRejected => Advice::Ask,
        HardReason::Unclassified => Advice::Judge,
    }
}

/// The words that must and must not stand in the remedy of a hard reason.
pub fn advice_words(advice: Advice, language: Language) -> (&'static [&'static str], &'static str) {
    match (language, advice) {
        (Language::Japanese, Advice::Remove) => {
            (&["リストから外してください"], "外す必要はありません")
        }
        (Language::Japanese, Advice::Mend) => (
            &["配信元", "原因を直し", "解除を申請"],
            "リストから外してください",
        ),
        (Language::Japanese, Advice::Ask) => (
            &["受信者側の管理者", "許可", "外す必要まではありません"],
            "リストから外してください",
        ),
        (Language::Japanese, Advice::Judge) => {
            (&["応答の全文", "配信元", "再配信しないで"], "外し")
        }
        (_, Advice::Remove) => (&["remove", "from your list"], "no need"),
        (_, Advice::Mend) => (
            &["sending side", "Mend", "block to be lifted"],
            "from your list",
        ),
        (_, Advice::Ask) => (
            &[
                "administrator",
                "allowed",
                "no need to take it off your list",
            ],
            "remove",
        ),
        (_, Advice::Judge) => (
            &["whole reply", "sending side", "do not send to it again"],
            "remove",
        ),
    }
}

pub fn blank(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    if text.trim().is_empty() {
        found.push("is empty".to_owned());
    }
    if text != text.trim() {
        found.push("begins or ends with white space".to_owned());
    }
    if text.chars().any(char::is_control) {
        found.push("has a line break or another control character".to_owned());
    }
    if text.contains("  ") {
        found.push("has two spaces in a row".to_owned());
    }
    found
}

/// Checks the end of a text, its sentences and how many there are.
pub fn japanese_sentences(text: &str, allowed: Option<&RangeInclusive<usize>>) -> Vec<String> {
    let Some(allowed) = allowed else {
        return if text.contains('。') {
            vec!["a title is a noun phrase without 。".to_owned()]
        } else {
            Vec::new()
        };
    };
    let mut found = Vec::new();
    if !text.ends_with('。') {
        found.push("does not end in 。".to_owned());
    }
    let sentences: Vec<&str> = text.trim_end_matches('。').split('。').collect();
    if !allowed.contains(&sentences.len()) {
        found.push(format!(
            "has {} sentence(s), not {} to {}",
            sentences.len(),
            allowed.start(),
            allowed.end()
        ));
    }
    for sentence in sentences {
        if !POLITE_ENDINGS.iter().any(|end| sentence.ends_with(end)) {
            found.push(format!("this sentence does not end politely: {sentence}。"));
        }
    }
    found
}

/// Checks the widths: Japanese punctuation is full-width, letters and digits are half-width.
pub fn japanese_characters(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut depth = 0_i32;
    for (at, &char) in chars.iter().enumerate() {
        let is_inner = at > 0
            && chars[at - 1].is_ascii_alphanumeric()
            && chars.get(at + 1).is_some_and(char::is_ascii_alphanumeric);
        match char {
            '0'..='9' | 'A'..='Z' | 'a'..='z' | '@' | '（' | '）' | '：' => {}
            // 1,000 or 2.5 or DMARC/SPF/DKIM.
            '.' | ',' | '/' | '-' if is_inner => {}
            '!'..='~' => found.push(format!("half-width {char:?} in Japanese")),
            '\u{ff01}'..='\u{ff5e}' => found.push(format!("full-width {char:?}: use half-width")),
            '\u{ff61}'..='\u{ff9f}' => found.push(format!("half-width kana {char:?}")),
            _ if char.is_whitespace() => found.push(format!("white space {char:?} in Japanese")),
            _ => {}
        }
        depth += i32::from(char == '（') - i32::from(char == '）');
        if depth < 0 {
            found.push("a ） without its （".to_owned());
            depth = 0;
        }
    }
    if depth > 0 {
        found.push("a （ without its ）".to_owned());
    }
    found
}

/// Checks that the terms are the agreed ones in the field `name`.
pub fn japanese_terms(name: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for &(word, better, allowed) in DISCOURAGED {
        if text.contains(word) && !allowed.contains(&name) {
            found.push(format!("says {word}: use {better}"));
        }
    }
    for word in LONG_VOWELS {
        let is_short = text
            .match_indices(word)
            .any(|(at, _)| !text[at + word.len()..].starts_with('ー'));
        // フィルタリング is spelt so, and is reported above.
        if is_short && !text.contains("フィルタリング") {
            found.push(format!("says {word}: use {word}ー"));
        }
    }
    found
}

pub fn products(text: &str) -> Vec<String> {
    let lower = text.to_ascii_lowercase();
    let words: Vec<&str> = lower
        .split(|char: char| !char.is_ascii_alphanumeric())
        .collect();
    let latin = PRODUCTS.iter().filter(|name| words.contains(name));
    let japanese = JAPANESE_PRODUCTS
        .iter()
        .filter(|name| text.contains(**name));
    latin
        .chain(japanese)
        .map(|name| format!("names the product {name}"))
        .collect()
}

pub fn english(text: &str, allowed: Option<&RangeInclusive<usize>>) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(char) = text.chars().find(|char| !char.is_ascii()) {
        found.push(format!("{char:?} is not ASCII"));
    }
    if !text.starts_with(|char: char| char.is_ascii_uppercase()) {
        found.push("does not begin with a capital letter".to_owned());
    }
    let Some(allowed) = allowed else {
        if text.ends_with(['.', '!', '?', ':', ';', ',']) {
            found.push("a title has no punctuation at its end".to_owned());
        }
        return found;
    };
    if !text.ends_with('.') {
        found.push("does not end in a period".to_owned());
    }
    for abbreviation in ["e.g.", "i.e.", "etc."] {
        if text.contains(abbreviation) {
            found.push(format!("abbreviates: {abbreviation}"));
        }
    }
    let sentences: Vec<&str> = text.split_inclusive(". ").collect();
    if !allowed.contains(&sentences.len()) {
        found.push(format!(
            "has {} sentence(s), not {} to {}",
            sentences.len(),
            allowed.start(),
            allowed.end()
        ));
    }
    for sentence in sentences {
        if !sentence.starts_with(|char: char| char.is_ascii_uppercase()) {
            found.push(format!(
                "this sentence does not begin with a capital letter: {sentence}"
            ));
        }
    }
    found
}

/// Checks that a remedy says whether to remove the recipient or to mend the sending side.
pub fn hard_remedy(advice: Advice, language: Language, remedy: &str) -> Vec<String> {
    let (needed, forbidden) = advice_words(advice, language);
    let mut found: Vec<String> = needed
        .iter()
        .filter(|word| !remedy.contains(**word))
        .map(|word| format!("the advice is {advice:?}, but it does not say {word:?}"))
        .collect();
    if remedy.contains(forbidden) {
        found.push(format!(
            "the advice is {advice:?}, but it says {forbidden:?}"
        ));
    }
    found
}

/// Lists the texts that stand under more than one name.
pub fn shared<'a>(texts: impl IntoIterator<Item = (String, &'a str)>) -> Vec<String> {
    let mut first: HashMap<&str, String> = HashMap::new();
    let mut found = Vec::new();
    for (name, text) in texts {
        match first.get(text) {
            Some(other) => found.push(format!("{name} and {other} are the same: {text}")),
            None => {
                first.insert(text, name);
            }
        }
    }
    found
}

/// Fails with every violation that a check has found.
pub fn fail_on(violations: &[String]) {
    assert!(
        violations.is_empty(),
        "{} violation(s):\n  - {}",
        violations.len(),
        violations.join("\n  - ")
    );
}
