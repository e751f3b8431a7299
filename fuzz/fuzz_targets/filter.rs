//! Lines for the filter. It answers each with one line of JSON, an object with the answer in it.
#![no_main]

use bounce_classifier::Language;
use bounce_classifier_fuzz::laws::shown;
use bounce_classifier_fuzz::written::Written;
use bounce_filter::answers::Answers;
use bounce_filter::filter;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut out = Vec::new();
    let language = Language::ALL[bytes.len() % Language::ALL.len()];
    // Whether it writes to a terminal.
    let is_terminal = bytes.first().is_some_and(|byte| byte % 2 == 0);
    let mut answers = Answers::new(None, language, 1);
    filter::piece(bytes, &mut out, &mut answers, is_terminal).expect("memory can be written");
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

/// Whether a whole line is an object whose last member, and no other, is the answer, an object.
fn is_answer(line: &[u8]) -> bool {
    let Some(line) = line.strip_suffix(b"\n") else {
        return false;
    };
    let Ok(Written(members)) = serde_json::from_slice(line) else {
        return false;
    };
    // Keys may hold what is no text, as a lone surrogate.
    let is_ours = |key: &str| serde_json::from_str::<String>(key).is_ok_and(|key| key == "bounce");
    members.iter().filter(|(key, _)| is_ours(key)).count() == 1
        && members
            .last()
            .is_some_and(|(key, value)| is_ours(key) && value.starts_with('{'))
}
