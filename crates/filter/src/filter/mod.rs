//! The filter: JSON objects in, the same with one more member out.
//!
//! - A member `bounce` that is already there is left out, so that what was filtered can be filtered again. Of the space
//!   between the other members nothing is kept then.
//! - Of several members with one name, the last counts; all of them pass.
//! - What can be read of a member is read: `550.0` and `"550 5.1.1"` as a reply, `"5.1.1 (bad)"` as a status, a list of
//!   strings as the lines of a text. What cannot be read is named in `ignored`, a list of strings at the end of
//!   `bounce`, and the rest counts all the same.
//! - Bytes that are not UTF-8 are read, and written, as ISO 8859-1 in UTF-8. A byte order mark at the beginning of a
//!   line is no part of it.
//! - A line that cannot be used has `{"error": …}` in `bounce`; if it is no JSON object at all, it stands in the member
//!   `line`. So every line of the output is valid JSON, and there is one for each line of the input.

mod row;

use std::io;

use crate::answers::Answers;
use crate::{bounce, lines, terminal};
use row::Object;

/// Copies every line of a piece with its answer. What a line says itself is written as it is, unless it goes to a
/// terminal.
pub fn piece(
    piece: &[u8],
    out: &mut Vec<u8>,
    answers: &mut Answers,
    is_terminal: bool,
) -> io::Result<()> {
    for line in lines::of(piece) {
        let start = out.len();
        copy(line.trim_ascii_start(), out, answers)?;
        if is_terminal {
            let copied = out.split_off(start);
            let copied = String::from_utf8_lossy(&copied);
            out.extend_from_slice(terminal::json(&copied).as_bytes());
        }
        out.push(b'\n');
    }
    Ok(())
}

/// Writes one line with its answer, without the end of the line.
fn copy(line: &[u8], out: &mut Vec<u8>, answers: &mut Answers) -> io::Result<()> {
    let text = lines::text(line);
    let Object {
        open,
        row,
        mut ignored,
    } = match Object::read(&text) {
        Ok(object) => object,
        Err(error) => {
            bounce::value(out, "{\"line\":", &text)?;
            let error = format!("not a JSON object: {error}");
            bounce::value(out, ",\"bounce\":{\"error\":", &error)?;
            out.extend_from_slice(b"}}");
            return Ok(());
        }
    };
    out.extend_from_slice(open.as_bytes());
    if open.trim_end() != "{" {
        out.push(b',');
    }
    out.extend_from_slice(b"\"bounce\":{");
    answers.write(out, row.bounce(&mut ignored))?;
    if !ignored.is_empty() {
        bounce::value(out, ",\"ignored\":", &ignored)?;
    }
    out.extend_from_slice(b"}}");
    Ok(())
}
