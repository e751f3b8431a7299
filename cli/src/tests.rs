//! What cannot be seen from outside.

use bounce_classifier::Language;
use bounce_classifier::dsn::Kind;
use bounce_classifier::log::Outcome;
use bounce_classifier::webhook::EventKind;

use crate::output::width;
use crate::texts;

#[test]
fn outcomes_have_japanese_names_that_fit_into_their_columns() {
    let messages = Kind::ALL.iter().map(|kind| (kind.as_str(), 12));
    let lines = Outcome::ALL.iter().map(|outcome| outcome.as_str());
    let lines = lines.chain(["none"]).map(|name| (name, 8));
    let events = EventKind::ALL.iter().map(|kind| (kind.as_str(), 10));
    for (name, width) in messages.chain(lines).chain(events) {
        let japanese = texts::outcome(name, Language::Japanese);
        assert!(!japanese.is_ascii(), "{name}");
        assert!(width::of(japanese) <= width, "{japanese}");
        assert!(name.len() <= width, "{name}");
        assert_eq!(texts::outcome(name, Language::English), name);
    }
}
