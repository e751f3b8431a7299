//! Where in a file a rule stands.

use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;

/// Where a rule stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Origin {
    /// The name of the file, where it is known.
    pub file: Option<Arc<str>>,
    /// The line, counted from 1, where it is known.
    pub line: Option<usize>,
}

/// The lines on which rules with these ids stand, in the text of a file: where something named `id` has the id
/// as its value, in TOML (`id = "…"`), JSON (`"id": "…"`) or YAML (`id: …`). Of several rules with one id, the
/// first stands on the first such line.
pub(crate) fn lines_of<'a>(ids: impl Iterator<Item = &'a str>, text: &str) -> Vec<Option<usize>> {
    let mut known: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (number, line) in (1..).zip(text.lines()) {
        for id in ids_in(line) {
            known.entry(id).or_default().push(number);
        }
    }
    known.values_mut().for_each(|lines| lines.reverse());
    ids.map(|id| known.get_mut(id).and_then(Vec::pop)).collect()
}

/// The values of what is named `id` in a line.
fn ids_in(line: &str) -> impl Iterator<Item = &str> {
    line.match_indices("id").filter_map(|(at, name)| {
        let before = line.get(..at)?.chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.')) {
            return None;
        }
        let behind = line.get(at + name.len()..)?;
        let behind = behind.trim_start_matches(['"', '\'']).trim_start();
        let value = behind.strip_prefix([':', '='])?.trim_start();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        match quote {
            Some(quote) => value.get(1..)?.split(quote).next(),
            None => value.split([',', '}', ' ', '\t', '#']).next(),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_stand_where_their_ids_do_in_any_format() {
        let toml =
            "[[rule]]\nid = \"a.b\"\ngrid = \"c\"\n\n[[rule]]\nid='c'\n[[rule]]\nid = 'a.b'\n";
        let json = "{\"rule\": [\n{\"id\": \"a.b\"},\n\n\n\n{ \"x\": 1, \"id\":\"c\" },\n\n{\"id\": \"a.b\"}]}";
        let yaml = "rule:\n- id: a.b\n  reason: x\n- grid: c\n\n- id: c # here\n\n- {id: a.b, reason: y}\n";
        for text in [toml, json, yaml] {
            let lines = lines_of(["a.b", "c", "a.b", "d"].into_iter(), text);
            assert_eq!(lines, [Some(2), Some(6), Some(8), None], "{text}");
        }
    }
}
