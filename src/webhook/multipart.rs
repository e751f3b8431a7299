//! Forms with files (`multipart/form-data`, RFC 7578), as the older webhooks of Mailgun post them where they enclose the
//! message.

use alloc::string::String;

use serde_json::{Map, Value};

use crate::webhook::bounds::MAX_VALUES;

/// The longest boundary (RFC 2046 §5.1.1).
const LONGEST_BOUNDARY: usize = 70;

/// The fields of a form as an object; none if it is no form. Files are passed over. The boundary is that of the first
/// line, since the field that names it stands in the header of the request.
pub(super) fn fields(body: &[u8]) -> Option<Value> {
    let mut lines = body
        .split(|&byte| byte == b'\n')
        .map(|line| line.strip_suffix(b"\r").unwrap_or(line));
    let boundary = lines.next()?.trim_ascii_end();
    let is_boundary = boundary.starts_with(b"--") && boundary.len() > 2;
    if !is_boundary || boundary.len() > LONGEST_BOUNDARY + 2 {
        return None;
    }
    let mut fields = Map::new();
    let mut part = Part::default();
    for line in lines {
        match line.strip_prefix(boundary) {
            Some(rest) if matches!(rest.trim_ascii(), b"" | b"--") => {
                if let Some((name, value)) = core::mem::take(&mut part).field()
                    && fields.len() < MAX_VALUES
                {
                    fields.insert(name, Value::String(value));
                }
                if !rest.is_empty() {
                    break;
                }
            }
            _ => part.add(line),
        }
    }
    (!fields.is_empty()).then_some(Value::Object(fields))
}

/// A part while its lines are read.
#[derive(Default)]
struct Part {
    name: Option<String>,
    is_file: bool,
    is_in_value: bool,
    value: Option<String>,
}

impl Part {
    fn add(&mut self, line: &[u8]) {
        if !self.is_in_value {
            self.is_in_value = line.is_empty();
            let line = String::from_utf8_lossy(line);
            let is_about = line
                .get(..20)
                .is_some_and(|name| name.eq_ignore_ascii_case("content-disposition:"));
            if is_about {
                self.is_file = parameter(&line, "filename").is_some();
                self.name = parameter(&line, "name").map(String::from);
            }
            return;
        }
        if self.is_file {
            return;
        }
        let line = String::from_utf8_lossy(line);
        match &mut self.value {
            Some(value) => {
                value.push('\n');
                value.push_str(&line);
            }
            none => *none = Some(line.into_owned()),
        }
    }

    fn field(self) -> Option<(String, String)> {
        let name = self.name.filter(|_| !self.is_file)?;
        let value = self.value.unwrap_or_default();
        Some((name, value))
    }
}

/// The value of a parameter, in quotes (RFC 7578 §4.2).
fn parameter<'l>(line: &'l str, name: &str) -> Option<&'l str> {
    line.split(';').skip(1).find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        let value = value.trim().trim_matches('"');
        key.trim().eq_ignore_ascii_case(name).then_some(value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_read_and_files_passed_over() {
        let body = "--b1\r\nContent-Disposition: form-data; name=\"event\"\r\n\r\nbounced\r\n--b1\r\n\
            content-disposition: form-data; name=\"attachment-1\"; filename=\"message.mime\"\r\n\
            Content-Type: application/octet-stream\r\n\r\nSubject: [[[{{{\r\n\r\n--b2--\r\n--b1\r\n\
            Content-Disposition: form-data; name=\"error\"\r\n\r\ntwo\r\nlines\r\n--b1--\r\nbehind";
        let fields = fields(body.as_bytes()).unwrap();
        assert_eq!(
            fields,
            serde_json::json!({"event": "bounced", "error": "two\nlines"})
        );
    }

    #[test]
    fn what_is_no_form_has_no_fields() {
        for body in ["", "--", "--\r\n\r\n", "-1", "--b\r\n", "--b\r\nx\r\n--b--"] {
            assert_eq!(fields(body.as_bytes()), None, "{body}");
        }
        let long = alloc::format!("--{}\r\n", "b".repeat(LONGEST_BOUNDARY + 1));
        assert_eq!(fields(long.as_bytes()), None);
    }
}
