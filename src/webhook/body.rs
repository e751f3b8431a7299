//! From the bytes of a body to the values of its events.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use serde_json::{Map, Value};

use crate::webhook::bounds::{MAX_BYTES, MAX_DEPTH, MAX_VALUES};
use crate::webhook::error::WebhookError;
use crate::webhook::multipart;

/// Reads a body: JSON, JSON Lines, or a form.
pub(super) fn read(body: &[u8]) -> Result<Value, WebhookError> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    if body.len() > MAX_BYTES {
        return Err(WebhookError::TooLarge { bytes: body.len() });
    }
    // A file in it may have any number of brackets.
    if let Some(fields) = multipart::fields(body) {
        return Ok(fields);
    }
    check(body)?;
    match serde_json::from_slice(body) {
        Ok(value) => Ok(value),
        Err(error) => lines(body)
            .or_else(|| form(body))
            .ok_or_else(|| error.into()),
    }
}

/// Reads a JSON text within a body.
pub(super) fn nested(json: &str) -> Result<Value, WebhookError> {
    check(json.as_bytes())?;
    Ok(serde_json::from_str(json)?)
}

/// JSON Lines, an event on each, as an array of them.
fn lines(body: &[u8]) -> Option<Value> {
    let all = serde_json::Deserializer::from_slice(body).into_iter();
    let events: Vec<_> = all.collect::<Result<_, _>>().ok()?;
    (!events.is_empty()).then_some(Value::Array(events))
}

/// A form (`application/x-www-form-urlencoded`, as the WHATWG URL standard has it, section 5) as an object;
/// none if it has not at least two fields, or one that holds JSON.
fn form(body: &[u8]) -> Option<Value> {
    let is_key = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.%+[]".contains(byte);
    let end = body.iter().position(|byte| !is_key(byte))?;
    if end == 0 || body.get(end) != Some(&b'=') {
        return None;
    }
    let fields: Map<_, _> = form_urlencoded::parse(body)
        .map(|(key, value)| (key.into_owned(), Value::String(value.into_owned())))
        .collect();
    let holds_json = |value: &Value| value.as_str().is_some_and(|text| text.starts_with('['));
    let is_form = fields.len() > 1 || fields.values().any(holds_json);
    is_form.then_some(Value::Object(fields))
}

/// The members under which bodies have their events, where they are no array themselves.
const ENVELOPES: &[&str] = &["mandrill_events", "events", "Records", "items"];

/// The values of the events of a body, each still in whatever its provider puts around one.
pub(super) fn events(body: &Value) -> Result<Cow<'_, [Value]>, WebhookError> {
    if let Value::Array(events) = body {
        return Ok(Cow::Borrowed(events));
    }
    for name in ENVELOPES {
        match body.get(name) {
            Some(Value::Array(events)) => return Ok(Cow::Borrowed(events)),
            Some(Value::String(json)) => {
                return Ok(Cow::Owned(match nested(json)? {
                    Value::Array(events) => events,
                    event => Vec::from([event]),
                }));
            }
            _ => {}
        }
    }
    Ok(Cow::Borrowed(core::slice::from_ref(body)))
}

/// Looks over a JSON text, without reading it: how deep it is, and how many values it has.
fn check(json: &[u8]) -> Result<(), WebhookError> {
    let (mut depth, mut values) = (0usize, 1usize);
    let (mut is_in_string, mut is_escaped) = (false, false);
    for byte in json {
        if is_in_string {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' => is_escaped = true,
                b'"' => is_in_string = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => is_in_string = true,
            b'[' | b'{' => {
                depth += 1;
                values += 1;
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            b',' => values += 1,
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Err(WebhookError::TooDeep);
        }
        if values > MAX_VALUES {
            return Err(WebhookError::TooManyValues);
        }
    }
    Ok(())
}
