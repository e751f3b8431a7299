//! Lines of a CSV file (RFC 4180), and which column is what.

use alloc::borrow::Cow;
use alloc::string::String;

/// How many columns of a line are looked at.
const MAX_COLUMNS: usize = 256;

/// Which column holds which of `N` things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Columns<const N: usize>([Option<usize>; N]);

impl<const N: usize> Columns<N> {
    /// Finds the columns by their names, of which one thing may have several; case does not count.
    pub fn named<'h>(header: impl Iterator<Item = Cow<'h, str>>, names: &[&[&str]; N]) -> Self {
        let mut columns = [None; N];
        for (at, name) in header.enumerate() {
            let is_it = |names: &[&str]| {
                names
                    .iter()
                    .any(|known| known.eq_ignore_ascii_case(name.trim()))
            };
            if let Some(place) = names.iter().position(|names| is_it(names))
                && let Some(column @ None) = columns.get_mut(place)
            {
                *column = Some(at);
            }
        }
        Self(columns)
    }

    /// Whether there is a column for each of the first things.
    pub fn have_first(&self, count: usize) -> bool {
        self.0.iter().take(count).all(Option::is_some)
    }

    /// The things on a line; those that are empty or missing are none.
    pub fn of<'a>(&self, line: &'a str) -> [Option<Cow<'a, str>>; N] {
        let mut found = [const { None }; N];
        for (at, field) in fields(line).enumerate() {
            for (column, place) in self.0.iter().zip(&mut found) {
                if *column == Some(at) && !field.is_empty() {
                    *place = Some(field.clone());
                }
            }
        }
        found
    }
}

/// The fields of a line.
pub(super) fn fields(line: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let mut rest = Some(line);
    core::iter::from_fn(move || {
        let (field, behind) = field(rest?);
        rest = behind;
        Some(field)
    })
    .take(MAX_COLUMNS)
}

/// The first field of a line, and what is behind it. A quote within quotes is written twice.
fn field(line: &str) -> (Cow<'_, str>, Option<&str>) {
    let plain = |line: &'_ str| match line.find(',') {
        Some(comma) => (comma, Some(comma + 1)),
        None => (line.len(), None),
    };
    let Some(quoted) = line.strip_prefix('"') else {
        let (end, next) = plain(line);
        let field = line.get(..end).unwrap_or_default();
        return (Cow::Borrowed(field), next.and_then(|next| line.get(next..)));
    };
    let mut from = 0;
    while let Some(at) = quoted.get(from..).and_then(|rest| rest.find('"')) {
        let end = from + at;
        if quoted
            .get(end + 1..)
            .is_some_and(|rest| rest.starts_with('"'))
        {
            from = end + 2;
            continue;
        }
        let field = quoted.get(..end).unwrap_or_default();
        let behind = quoted.get(end + 1..).unwrap_or_default();
        let (_, next) = plain(behind);
        return (unquoted(field), next.and_then(|next| behind.get(next..)));
    }
    // The quotes are never closed: the line was cut short.
    (unquoted(quoted), None)
}

/// A field with the quotes in it as they were meant.
fn unquoted(field: &str) -> Cow<'_, str> {
    if !field.contains("\"\"") {
        return Cow::Borrowed(field);
    }
    let mut text = String::with_capacity(field.len());
    for (count, part) in field.split("\"\"").enumerate() {
        if count > 0 {
            text.push('"');
        }
        text.push_str(part);
    }
    Cow::Owned(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    #[test]
    fn fields_are_told_apart() {
        let found = |line| fields(line).map(Cow::into_owned).collect::<Vec<_>>();
        assert_eq!(found("a,b,,c"), ["a", "b", "", "c"]);
        assert_eq!(found("\"a,b\",c"), ["a,b", "c"]);
        assert_eq!(found("\"a \"\"b\"\"\",c"), ["a \"b\"", "c"]);
        assert_eq!(found("\"never closed,c"), ["never closed,c"]);
        assert_eq!(found("a,"), ["a", ""]);
        assert_eq!(found(""), [""]);
    }
}
