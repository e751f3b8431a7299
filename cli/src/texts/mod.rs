//! All that the command says, in both languages.

mod en;
pub mod faults;
pub mod help;
mod ja;
mod types;

use bounce_classifier::{ClassifyError, Language};

pub use crate::texts::types::{Evaluate, Texts};

/// The texts in a language.
pub const fn of(language: Language) -> &'static Texts {
    match language {
        Language::Japanese => &ja::TEXTS,
        _ => &en::TEXTS,
    }
}

/// Why there is no answer. The library says so in English.
pub fn no_answer(error: ClassifyError, language: Language) -> String {
    match (error, language) {
        (ClassifyError::NothingToClassify, Language::Japanese) => {
            "判定できるもの（コードまたは応答の文章）がありません。".into()
        }
        (ClassifyError::NotABounce { reply, status }, Language::Japanese) => {
            let codes = [
                reply.map(|code| code.to_string()),
                status.map(|code| code.to_string()),
            ];
            let codes: Vec<String> = codes.into_iter().flatten().collect();
            format!("不達ではありません（応答: {}）。", codes.join(" "))
        }
        (error, _) => error.to_string(),
    }
}

/// What a kind of message or event, or the outcome of a delivery, is called for people. In English it is called by its
/// name.
pub fn outcome(name: &'static str, language: Language) -> &'static str {
    match language {
        Language::Japanese => ja::OUTCOMES
            .iter()
            .find(|(known, _)| *known == name)
            .map_or(name, |&(_, text)| text),
        _ => name,
    }
}

/// Puts parts in the places of a text that are marked `{}`.
pub fn fill(text: &str, parts: &[&str]) -> String {
    let mut filled = String::new();
    let mut parts = parts.iter();
    let mut pieces = text.split("{}");
    filled.extend(pieces.next());
    for piece in pieces {
        filled.extend(parts.next().copied());
        filled.push_str(piece);
    }
    filled
}
