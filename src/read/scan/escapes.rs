//! What programs write for white space, for signs and for colours.

use bounce_phrases::written;

/// How many letters and digits of an escape stand at the beginning of the rest, behind its sign; none if there is none.
pub(super) fn length(before: &[u8], rest: &[u8]) -> Option<usize> {
    match before {
        [.., b'&'] => {
            let is_named = |name: &&&[u8]| {
                let written = rest.get(..name.len());
                written.is_some_and(|written| written.eq_ignore_ascii_case(name))
            };
            ENTITIES.iter().find(is_named).map(|name| name.len())
        }
        [escape @ .., b'['] => colour(escape, rest),
        // So syslog writes the control character before a colour.
        [.., b'#'] => rest.starts_with(b"033[").then_some(3),
        [.., b'%'] => written::percent_space(rest),
        _ if line_escape(rest) => Some(1),
        _ => written::sign(rest),
    }
}

/// What HTML writes for a space and for signs that are no parts of words, behind `&`.
const ENTITIES: &[&[u8]] = &[b"nbsp;", b"lt;", b"gt;", b"quot;", b"amp;", b"apos;"];

/// Whether the letter behind a backslash makes white space of it, as in JSON and in many languages.
pub(super) fn line_escape(behind: &[u8]) -> bool {
    matches!(
        behind.first(),
        Some(b'n' | b'r' | b't' | b'N' | b'R' | b'T')
    )
}

/// The length of what ends a change of colour for a terminal (ECMA-48 §8.3.117), behind the bracket: `1;31m`.
/// The escape before the bracket is a control character, or what programs write for it.
fn colour(before: &[u8], rest: &[u8]) -> Option<usize> {
    let escapes: [&[u8]; 5] = [b"\x1B", b"033", b"x1b", b"u001b", b"^["];
    let ends_in = |escape: &[u8]| {
        let start = before.len().checked_sub(escape.len())?;
        Some(before.get(start..)?.eq_ignore_ascii_case(escape))
    };
    if !escapes
        .into_iter()
        .any(|escape| ends_in(escape) == Some(true))
    {
        return None;
    }
    let is_parameter = |&&byte: &&u8| byte.is_ascii_digit() || byte == b';';
    let parameters = rest.iter().take(16).take_while(is_parameter).count();
    let ends = matches!(rest.get(parameters), Some(b'm' | b'M' | b'k' | b'K'));
    ends.then_some(parameters + 1)
}
