//! Rules in files.

use bounce_classifier::{BounceReason, Classifier, Language, Rules, Strength, classify};

/// A file as it is written.
const FILE: &str = r#"
[[rule]]
id = "acme.quarantine"
reason = "policy_rejected"
phrases = ["held in [the] acme quarantine"]
strength = "decisive"
note = "ask the partner to release it"
examples = ["550 5.7.1 Held in the ACME quarantine (ACME-4711)"]
counterexamples = ["550 5.7.1 Held in quarantine"]

[[rule]]
id = "acme.code"
reason = "spam_rejected"
regex = 'ACME-SPAM-\d{4}'
host = "acme.example"
status = "5.7.*"
examples = [
  "550 5.7.1 no: ACME-SPAM-0815",
  { diagnostic = "ACME-SPAM-0815", status = "5.7.0", remote_mta = "dns; mx2.acme.example" },
]
counterexamples = [{ diagnostic = "550 5.7.1 ACME-SPAM-0815", remote_mta = "mx.other.example" }]

[[rule]]
id = "acme.banner"
ignore = true
phrases = ["this mailbox is not full of advertisements"]
"#;

#[test]
fn a_file_is_read_in_any_format_and_written_as_it_was() {
    let rules: Rules = toml::from_str(FILE).unwrap();
    let json = serde_json::to_string(&rules).unwrap();
    assert_eq!(serde_json::from_str::<Rules>(&json).unwrap(), rules);
    let written = toml::to_string(&rules).unwrap();
    assert_eq!(toml::from_str::<Rules>(&written).unwrap(), rules);
    let numbers =
        r#"{"rule": [{"id": "a", "class": 5, "reply": 550, "retry_after": 60, "cause": null}]}"#;
    let texts = r#"{"rule": [{"id": "a", "class": "5", "reply": "550", "retry_after": "60"}]}"#;
    let [numbers, texts] =
        [numbers, texts].map(|json| serde_json::from_str::<Rules>(json).unwrap());
    assert_eq!(numbers, texts);
    let misspelt = toml::from_str::<Rules>("[[rules]]\nid = 'a'\n").unwrap_err();
    assert!(
        misspelt.to_string().contains("unknown field `rules`"),
        "{misspelt}"
    );

    let builder = Classifier::builder()
        .rules(rules)
        .without("spam_rejected.generic");
    let classifier = builder.build().unwrap();
    let text = "550 5.7.1 Held in ACME  quarantine";
    let answer = classifier.classify(text).unwrap();
    assert_eq!(answer.reason(), BounceReason::POLICY_REJECTED);
    assert_eq!(answer.matched_in(text), Some("Held in ACME  quarantine"));
    assert_eq!(answer.strength(), Strength::Decisive);
    let report = serde_json::to_value(answer.report(text, Language::English)).unwrap();
    assert_eq!(report["rule"], "acme.quarantine");
    assert_eq!(report["note"], "ask the partner to release it");
    let full = serde_json::to_value(classify("550 mailbox full").unwrap()).unwrap();
    assert_eq!(full.get("note"), None);
    // Words that mean nothing leave the class.
    let banner = "550 This mailbox is not full of advertisements";
    assert_eq!(
        classify(banner).unwrap().reason(),
        BounceReason::UNCLASSIFIED_HARD
    );
    let banner =
        classifier.classify("550 mailbox full: this mailbox is not full of advertisements");
    assert_eq!(banner.unwrap().matched(), Some(4..16));
}

#[test]
fn a_misspelt_member_of_an_example_is_an_error() {
    let text = "[[rule]]\nid = 'a'\nreason = 'blocked'\nphrases = ['acme']\ncounterexamples = [{ text = '550 acme' }]\n";
    let error = toml::from_str::<Rules>(text).unwrap_err();
    assert!(
        error.to_string().contains("unknown field `text`"),
        "{error}"
    );
}
