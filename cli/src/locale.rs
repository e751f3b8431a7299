//! The language of the user.

use std::env;

use bounce_classifier::Language;

/// What names the language, the first that is set and not empty.
const VARIABLES: &[&str] = &["LC_ALL", "LC_MESSAGES", "LANG"];

/// The language that the environment asks for: Japanese for `ja` and what begins with `ja_`, English for others; also
/// where nothing is said.
pub fn language() -> Language {
    let stated = VARIABLES.iter().filter_map(env::var_os);
    let mut stated = stated.map(|value| value.to_string_lossy().into_owned());
    of(stated.find(|value| !value.is_empty()))
}

fn of(stated: Option<String>) -> Language {
    let stated = stated.unwrap_or_default();
    match stated.split(['_', '.', '@', '-']).next() {
        Some("ja") => Language::Japanese,
        _ => Language::English,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn japanese_is_told_from_others() {
        for name in ["ja", "ja_JP.UTF-8", "ja_JP", "ja.eucJP"] {
            assert_eq!(of(Some(name.into())), Language::Japanese, "{name}");
        }
        for name in ["C", "POSIX", "en_US.UTF-8", "jav", "de_DE"] {
            assert_eq!(of(Some(name.into())), Language::English, "{name}");
        }
        assert_eq!(of(None), Language::English);
    }
}
