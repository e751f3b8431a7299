//! Lines for the filter. It answers each with one line of JSON, an object with the answer in it.
#![no_main]

use std::collections::HashMap;

use bounce_classifier::Language;
use bounce_classifier_fuzz::laws::shown;
use bounce_classifier_fuzz::ndjson::filter;
use libfuzzer_sys::fuzz_target;
use serde_json::value::RawValue;

fuzz_target!(|bytes: &[u8]| {
    let mut out = Vec::new();
    let language = Language::ALL[bytes.len() % Language::ALL.len()];
    // Whether it writes to a terminal.
    let is_terminal = bytes.first().is_some_and(|byte| byte % 2 == 0);
    filter(bytes, &mut out, language, is_terminal).expect("memory can be read and written");
    let lines_in = bytes.split_inclusive(|&byte| byte == b'\n');
    let mut lines_out = out.split_inclusive(|&byte| byte == b'\n');
    for line_in in lines_in {
        let line = lines_out.next().unwrap_or_default();
        assert!(
            is_answer(line),
            "{} came out for {}",
            shown(line),
            shown(line_in)
        );
    }
    assert_eq!(lines_out.next(), None, "more lines came out than went in");
});

/// Whether a whole line is an object with an object as its member `bounce`. Of members with the same
/// name, the last counts.
fn is_answer(line: &[u8]) -> bool {
    let Ok(members) = serde_json::from_slice::<HashMap<String, &RawValue>>(line) else {
        return false;
    };
    let is_object = |bounce: &&RawValue| bounce.get().starts_with('{');
    line.ends_with(b"\n") && members.get("bounce").is_some_and(is_object)
}
