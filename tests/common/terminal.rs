//! What must not reach a terminal.

use regex::Regex;

/// A character that commands a terminal, or turns the order of what is shown: any control but the end of
/// a line, format characters (those for bidirectional text among them), and Unicode's separators of lines
/// and paragraphs.
pub fn unfit() -> Regex {
    Regex::new(r"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}&&[^\n]]").unwrap()
}

/// All such characters.
pub fn all_unfit() -> String {
    let every: String = (char::MIN..=char::MAX).collect();
    let found = unfit();
    found.find_iter(&every).map(|c| c.as_str()).collect()
}

/// Says which character is unfit.
pub fn assert_fit(written: &str) {
    let found = unfit().find(written);
    assert!(found.is_none(), "{found:?} in {written:?}");
}
