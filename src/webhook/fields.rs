//! Members of JSON values, by their paths (RFC 6901).

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};

use serde_json::Value;

use crate::webhook::bounds::cut;

/// The member at a path. Names in paths have no signs that would have to be escaped, so unlike that of serde_json
/// this allocates nothing.
pub(super) fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    let mut names = path.split('/').skip(1);
    names.try_fold(value, |value, name| value.get(name))
}

/// A text that is not empty, as much as is kept of it.
pub(super) fn text<'v>(value: &'v Value, path: &str) -> Option<&'v str> {
    at(value, path)?
        .as_str()
        .map(cut)
        .filter(|text| !text.trim().is_empty())
}

/// The first of several texts that is there.
pub(super) fn first_text<'v>(value: &'v Value, paths: &[&str]) -> Option<&'v str> {
    paths.iter().find_map(|path| text(value, path))
}

/// A text or a number, as it is written.
pub(super) fn written(value: &Value, path: &str) -> Option<String> {
    match at(value, path)? {
        Value::Number(number) => Some(number.to_string()),
        _ => text(value, path).map(ToOwned::to_owned),
    }
}

/// The first of several texts or numbers that is there.
pub(super) fn first_written(value: &Value, paths: &[&str]) -> Option<String> {
    paths.iter().find_map(|path| written(value, path))
}

/// Whether a member is true, however it is written.
pub(super) fn flag(value: &Value, path: &str) -> Option<bool> {
    match at(value, path)? {
        Value::Bool(flag) => Some(*flag),
        Value::Number(number) => Some(number.as_u64() != Some(0)),
        Value::String(text) => match text.as_str() {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// The members of an array, or none.
pub(super) fn list<'v>(value: &'v Value, path: &str) -> &'v [Value] {
    at(value, path)
        .and_then(Value::as_array)
        .map_or(&[], |list| list)
}
