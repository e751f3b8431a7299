//! The conventions of the texts, in both languages.

mod checks;
#[path = "../common/codes.rs"]
mod common;
mod facts;
mod fields;
mod sees;
mod words;

use bounce_classifier::{Action, BounceReason, Cause, HardReason, Language};

use checks::*;
use fields::{Field, exceptions, fields, meanings};

/// Fails with every violation that `check` finds in the texts of `language`, but for those that are quoted.
fn hold(language: Language, check: impl Fn(&Field) -> Vec<String>) {
    let mut fields = fields(language);
    if language != Language::English {
        fields.extend(meanings(language));
    }
    let violations: Vec<String> = fields
        .iter()
        .flat_map(|field| {
            check(field)
                .into_iter()
                .map(|found| format!("{language} {}: {found}\n      {}", field.name, field.text))
                .collect::<Vec<_>>()
        })
        .collect();
    fail_on(&violations);
}

#[test]
fn everything_has_a_text_in_every_language() {
    for &language in Language::ALL {
        let expected = 25 * 3 + Cause::ALL.len() + 13 * 2 + exceptions(language).len();
        assert_eq!(fields(language).len(), expected);
        assert!(exceptions(language).len() > 20);
        hold(language, |field| blank(field.text));
    }
}

#[test]
fn japanese_sentences_are_polite_and_few() {
    hold(Language::Japanese, |field| {
        japanese_sentences(field.text, field.sentences.as_ref())
    });
}

#[test]
fn japanese_widths_are_right() {
    hold(Language::Japanese, |field| japanese_characters(field.text));
}

#[test]
fn japanese_terms_are_the_agreed_ones() {
    hold(Language::Japanese, |field| {
        japanese_terms(&field.name, field.text)
    });
}

#[test]
fn english_is_plain() {
    hold(Language::English, |field| {
        english(field.text, field.sentences.as_ref())
    });
}

#[test]
fn no_text_names_a_product() {
    for &language in Language::ALL {
        hold(language, |field| products(field.text));
    }
}

#[test]
fn no_two_texts_are_the_same() {
    for &language in Language::ALL {
        let texts = fields(language)
            .into_iter()
            .map(|field| (format!("{language} {}", field.name), field.text));
        fail_on(&shared(texts));
    }
}

/// Whether a text tells the reader to remove the address from the list, be it only if there is no other.
fn tells_to_remove(text: &str, language: Language) -> bool {
    match language {
        Language::Japanese => text.contains("リストから外して"),
        _ => text.contains("remove ") && text.contains("list"),
    }
}

#[test]
fn no_text_contradicts_the_action() {
    for &language in Language::ALL {
        for &reason in BounceReason::ALL {
            let remedy = reason.text(language).remedy;
            assert_eq!(
                tells_to_remove(remedy, language),
                reason.action().removes_address(),
                "{language} {reason}: {remedy}"
            );
        }
        for &action in Action::ALL {
            let description = action.text(language).description;
            assert_eq!(
                tells_to_remove(description, language),
                action.removes_address(),
                "{language} {action}: {description}"
            );
        }
    }
}

#[test]
fn hard_remedies_say_whom_to_act_on() {
    let mut violations = Vec::new();
    for &reason in HardReason::ALL {
        for &language in Language::ALL {
            let remedy = BounceReason::Hard(reason).text(language).remedy;
            for found in hard_remedy(advice(reason), language, remedy) {
                violations.push(format!(
                    "{language} {reason}.remedy: {found}\n      {remedy}"
                ));
            }
        }
    }
    fail_on(&violations);
}

#[test]
fn the_short_forms_are_japanese() {
    assert_eq!(Language::default(), Language::Japanese);
    for &reason in BounceReason::ALL {
        let text = reason.text(Language::default());
        assert_eq!(reason.title(), text.title);
        assert_eq!(reason.description(), text.description);
        assert_eq!(reason.remedy(), text.remedy);
    }
}

#[test]
fn languages_have_their_iso_codes() {
    let shown = |&language: &Language| (language.as_str(), format!("{language:>3}"));
    let codes: Vec<_> = Language::ALL.iter().map(shown).collect();
    assert_eq!(codes, [("ja", " ja".to_owned()), ("en", " en".to_owned())]);
}
