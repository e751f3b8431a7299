//! What the `reload` example does with a file that changes.
#![cfg(all(feature = "rules", feature = "serde"))]

#[path = "../examples/reload/store.rs"]
mod store;

use std::path::PathBuf;

use store::{ReloadError, Store};

fn rule(id: &str) -> String {
    format!("[[rule]]\nid = '{id}'\nreason = 'blocked'\nphrases = ['{id} gate']\n")
}

fn decides(store: &Store) -> String {
    let classifier = store.current();
    let answer = classifier.classify("550 acme gate, corp gate").unwrap();
    answer.rule().as_str().to_owned()
}

#[test]
fn a_broken_file_keeps_the_old_rules_and_says_why() {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("reload.toml");
    let write = |text: &str| std::fs::write(&file, text).unwrap();

    write(&rule("acme"));
    let store = Store::open(&file).unwrap();
    assert_eq!(decides(&store), "acme");
    assert!(!store.refresh().unwrap());

    write(&rule("corp"));
    let before = store.current();
    assert!(store.refresh().unwrap());
    assert_eq!(decides(&store), "corp");
    // Who has asked before keeps the rules that were asked for.
    let old = before.classify("550 acme gate").unwrap();
    assert_eq!(old.rule(), "acme");

    write(&rule("corp").replace("blocked", "stopped"));
    let Err(ReloadError::Rules(error)) = store.refresh() else {
        panic!("the rules are not sound");
    };
    assert!(
        error
            .to_string()
            .ends_with("reload.toml:2: rule \"corp\": unknown bounce reason \"stopped\"")
    );
    assert_eq!(decides(&store), "corp");
    // It is said once.
    assert!(!store.refresh().unwrap());

    write("[[rule]");
    assert!(matches!(store.refresh(), Err(ReloadError::Form { .. })));
    assert_eq!(decides(&store), "corp");

    write(&rule("acme"));
    assert!(store.refresh().unwrap());
    assert_eq!(decides(&store), "acme");

    std::fs::remove_file(&file).unwrap();
    assert!(matches!(store.refresh(), Err(ReloadError::File { .. })));
    assert_eq!(decides(&store), "acme");
    assert!(matches!(Store::open(&file), Err(ReloadError::File { .. })));
}
