//! All texts, field by field.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use bounce_classifier::{Action, BounceReason, Cause, Language};

use crate::common;

/// One field of one text.
pub struct Field {
    /// The reason, cause or action, and the field: `blocked.remedy`.
    pub name: String,
    pub text: &'static str,
    /// How many sentences it may have; `None` for a title.
    pub sentences: Option<RangeInclusive<usize>>,
}

pub fn fields(language: Language) -> Vec<Field> {
    let reasons = BounceReason::ALL.iter().flat_map(|reason| {
        let text = reason.text(language);
        [
            ("title", text.title, None),
            ("description", text.description, Some(1..=2)),
            ("remedy", text.remedy, Some(1..=4)),
        ]
        .map(|(field, text, sentences)| Field {
            name: format!("{reason}.{field}"),
            text,
            sentences,
        })
    });
    let causes = Cause::ALL.iter().map(|cause| Field {
        name: format!("{cause}.cause"),
        text: cause.text(language),
        sentences: Some(1..=1),
    });
    let actions = Action::ALL.iter().flat_map(|action| {
        let text = action.text(language);
        [
            ("action_title", text.title, None),
            ("action_description", text.description, Some(1..=4)),
        ]
        .map(|(field, text, sentences)| Field {
            name: format!("{action}.{field}"),
            text,
            sentences,
        })
    });
    reasons
        .chain(causes)
        .chain(actions)
        .chain(exceptions(language))
        .collect()
}

/// The page of all texts, which a unit test holds against the code.
pub const PAGE: &str = include_str!("../../docs/texts.md");

/// What the advice says where the text of the reason does not fit: titles, descriptions and remedies, each once.
pub fn exceptions(language: Language) -> Vec<Field> {
    let rows = PAGE.split_once("\n## Advice").map_or("", |(_, rest)| rest);
    let known: HashMap<&str, ()> = BounceReason::ALL
        .iter()
        .map(|reason| reason.text(language))
        .flat_map(|text| [text.title, text.description, text.remedy])
        .chain(
            Action::ALL
                .iter()
                .map(|action| action.text(language).description),
        )
        .map(|text| (text, ()))
        .collect();
    let mut found: Vec<Field> = Vec::new();
    for line in rows.lines() {
        let cells: Vec<&'static str> = line.split('|').map(str::trim).collect();
        let [_, name, japanese, english, _] = cells[..] else {
            continue;
        };
        let sentences = match name {
            "title" => None,
            "description" => Some(1..=3),
            "remedy" => Some(1..=4),
            _ => continue,
        };
        let text = match language {
            Language::Japanese => japanese,
            _ => english,
        };
        if !known.contains_key(text) && !found.iter().any(|field| field.text == text) {
            let name = format!("advice_{}.{name}", found.len());
            found.push(Field {
                name,
                text,
                sentences,
            });
        }
    }
    found
}

/// What codes mean, in the form of titles. The English texts are the standards' own.
pub fn meanings(language: Language) -> Vec<Field> {
    common::meanings(language)
        .into_iter()
        .map(|(name, text, _)| Field {
            name: format!("{name}.meaning"),
            text,
            sentences: None,
        })
        .collect()
}
