//! The head that syslog puts before a message: RFC 3164, RFC 5424, and RFC 3164 with ISO 8601 times.

use memchr::memchr;

use crate::log::find::split_once;

/// A line, taken apart.
#[derive(Clone, Copy, Default)]
pub(super) struct Head<'a> {
    pub time: Option<&'a str>,
    pub host: Option<&'a str>,
    /// The program, without its process id: `postfix/smtp`.
    pub program: Option<&'a str>,
    pub message: &'a str,
    /// The message with the program before it, which may be no program, but the id of a message.
    pub labelled: &'a str,
}

/// Takes a line apart. What has no head is all message.
pub(super) fn split(line: &str) -> Head<'_> {
    let all = Head {
        message: line,
        labelled: line,
        ..Head::default()
    };
    let unlabelled = priority(line).unwrap_or(line);
    if let Some(head) = rfc5424(unlabelled) {
        return head;
    }
    let time = rfc3164_time(unlabelled)
        .or_else(|| iso_time(unlabelled))
        .or_else(|| journal_time(unlabelled));
    let Some((time, rest)) = time else {
        return spaced_time(unlabelled)
            .or_else(|| tagged(unlabelled))
            .unwrap_or(all);
    };
    let Some((host, behind)) = split_once(rest, b' ') else {
        return all;
    };
    match tagged(behind.trim_ascii_start()) {
        // A pair where the host should be: there is neither a host nor a program.
        Some(head) if !host.bytes().any(|byte| matches!(byte, b'=' | b'[' | b':')) => Head {
            time: Some(time),
            host: Some(host),
            ..head
        },
        // Some syslogs leave the host out.
        _ => match tagged(rest) {
            Some(head) if !host.contains('=') => Head {
                time: Some(time),
                ..head
            },
            _ => Head {
                time: Some(time),
                message: rest,
                labelled: rest,
                ..Head::default()
            },
        },
    }
}

/// What stands behind a priority (`<22>`), if there is one.
fn priority(line: &str) -> Option<&str> {
    let (digits, rest) = split_once(line.strip_prefix('<')?, b'>')?;
    let is_priority = digits.len() <= 3 && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_priority.then_some(rest)
}

/// `1 TIME HOST PROGRAM PID ID DATA MESSAGE` (RFC 5424 section 6).
fn rfc5424(line: &str) -> Option<Head<'_>> {
    let rest = line.strip_prefix("1 ")?;
    let (time, rest) = split_once(rest, b' ')?;
    let (host, rest) = split_once(rest, b' ')?;
    let (program, rest) = split_once(rest, b' ')?;
    let (_, rest) = split_once(rest, b' ')?;
    let (_, rest) = split_once(rest, b' ')?;
    let rest = match rest.strip_prefix('-') {
        Some(rest) => rest,
        None => rest.get(data(rest)?..)?,
    };
    let message = rest.trim_ascii_start();
    let known = |word: &'static str| move |text: &&str| *text != word;
    let message = message.strip_prefix('\u{FEFF}').unwrap_or(message);
    Some(Head {
        time: Some(time).filter(known("-")),
        host: Some(host).filter(known("-")),
        program: Some(program).filter(known("-")),
        message,
        labelled: message,
    })
}

/// How long the structured data is that a text begins with: `[id name="value"][…]`.
fn data(text: &str) -> Option<usize> {
    let (mut is_in, mut is_quoted, mut is_escaped) = (false, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if is_quoted => is_escaped = true,
            b'"' if is_in => is_quoted = !is_quoted,
            _ if is_quoted => {}
            b'[' if !is_in => is_in = true,
            b']' if is_in => is_in = false,
            _ if is_in => {}
            _ => return (at > 0).then_some(at),
        }
    }
    (!is_in && !text.is_empty()).then_some(text.len())
}

/// `Nov 26 10:00:00` and what is behind it; some write the year after the day.
fn rfc3164_time(line: &str) -> Option<(&str, &str)> {
    // As arrays, months are compared without a call for each.
    let is_month = matches!(
        line.as_bytes().first_chunk(),
        Some(
            b"Jan"
                | b"Feb"
                | b"Mar"
                | b"Apr"
                | b"May"
                | b"Jun"
                | b"Jul"
                | b"Aug"
                | b"Sep"
                | b"Oct"
                | b"Nov"
                | b"Dec"
        )
    );
    if !is_month || line.get(3..4)? != " " {
        return None;
    }
    // The day has two places, of which the first may be empty.
    let mut end = 7;
    if line.as_bytes().get(9) != Some(&b':') && is_year(line.get(7..12)) {
        end = 12;
    }
    let day = line.get(4..6)?;
    let day = day.strip_prefix(' ').unwrap_or(day);
    let clock = line.get(end..end + 8)?;
    let is_time =
        !day.is_empty() && day.bytes().all(|byte| byte.is_ascii_digit()) && is_clock(clock);
    if !is_time {
        return None;
    }
    // Fractions of a second belong to it.
    let behind = line.get(end + 8..)?;
    let end = end + 8 + memchr(b' ', behind.as_bytes())?;
    Some((line.get(..end)?, line.get(end + 1..)?))
}

fn is_year(text: Option<&str>) -> bool {
    text.is_some_and(|text| {
        let digits = text.trim_ascii_end();
        digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}

fn is_clock(text: &str) -> bool {
    text.bytes().enumerate().all(|(at, byte)| match at {
        2 | 5 => byte == b':',
        _ => byte.is_ascii_digit(),
    })
}

/// `2026-11-26T10:00:00.000+09:00` and what is behind it.
fn iso_time(line: &str) -> Option<(&str, &str)> {
    if line.as_bytes().get(10) != Some(&b'T') || !is_date(line.get(..10)?) {
        return None;
    }
    let (time, rest) = split_once(line, b' ')?;
    is_clock(time.get(11..19)?).then_some((time, rest.trim_ascii_start()))
}

/// `Thu 2026-11-26 10:00:00 JST` or `1795683600.123456` (`journalctl -o short-full` and `short-unix`), and what is
/// behind it.
fn journal_time(line: &str) -> Option<(&str, &str)> {
    let (first, rest) = split_once(line, b' ')?;
    if first.len() == 3 && rest.get(..10).is_some_and(is_date) && is_clock(rest.get(11..19)?) {
        let zone = 24 + line.get(24..)?.find(' ')?;
        return Some((line.get(..zone)?, line.get(zone + 1..)?));
    }
    let (seconds, fraction) = split_once(first, b'.')?;
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_time =
        seconds.len() == 10 && fraction.len() == 6 && is_number(seconds) && is_number(fraction);
    // qmail writes such times, too, but neither a host nor a program behind them.
    let is_host = |(host, behind): (&str, &str)| host != "delivery" && tagged(behind).is_some();
    (is_time && split_once(rest, b' ').is_some_and(is_host)).then_some((first, rest))
}

/// `2026-11-26 10:00:00 host program: message`. Exim's own lines begin so, too, and have no program.
fn spaced_time(line: &str) -> Option<Head<'_>> {
    if line.as_bytes().get(10) != Some(&b' ') || !is_date(line.get(..10)?) {
        return None;
    }
    let end = 11 + line.get(11..)?.find(' ')?;
    if !is_clock(line.get(11..19)?) {
        return None;
    }
    let (host, behind) = split_once(line.get(end + 1..)?, b' ')?;
    // qmail's lines have such times too where `tai64nlocal` has written them, and no host.
    let is_host = !host.contains(['=', '[', ':', '+']) && host != "delivery";
    let head = tagged(behind).filter(|_| is_host)?;
    Some(Head {
        time: line.get(..end),
        host: Some(host),
        ..head
    })
}

/// Whether a text is `2026-11-26`.
pub(super) fn is_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

/// `program[123]: message`: a word with a colon behind it, and perhaps a process id before that.
fn tagged(text: &str) -> Option<Head<'_>> {
    let is_name = |byte: u8| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'/' | b'(' | b')')
    };
    let end = text.bytes().position(|byte| !is_name(byte))?;
    let (program, rest) = text.split_at(end);
    let rest = match rest.strip_prefix('[') {
        Some(rest) => split_once(rest, b']')?.1,
        None => rest,
    };
    // A colon without a space behind it is not the end of a program's name.
    let message = rest
        .strip_prefix(": ")
        .or(rest.strip_prefix(':').filter(|rest| rest.is_empty()))?;
    // Solaris puts the id of the message there: `[ID 197553 mail.info]`.
    let message = message
        .strip_prefix("[ID ")
        .and_then(|id| id.split_once("] "))
        .map_or(message, |(_, message)| message);
    (!program.is_empty()).then(|| Head {
        program: Some(program),
        message: message.trim_ascii_start(),
        labelled: text,
        ..Head::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_taken_off() {
        for line in [
            "Nov 26 10:00:00 mail postfix/smtp[1]: text",
            "Nov  6 10:00:00 mail postfix/smtp[1]: text",
            "Nov 26 10:00:00.123 mail postfix/smtp[1]: text",
            "<22>Nov 26 10:00:00 mail postfix/smtp[1]: text",
            "2026-11-26T10:00:00.123456+09:00 mail postfix/smtp[1]: text",
            "2026-11-26 10:00:00 mail postfix/smtp[1]: text",
            "Thu 2026-11-26 10:00:00 JST mail postfix/smtp[1]: text",
            "1795683600.123456 mail postfix/smtp[1]: text",
            "Nov 26 10:00:00 mail postfix/smtp[1]: [ID 197553 mail.info] text",
            "<22>1 2026-11-26T10:00:00Z mail postfix/smtp 1 - - text",
            "1 2026-11-26T10:00:00Z mail postfix/smtp 1 ID [a b=\"c]\\\"\"][d] \u{FEFF}text",
        ] {
            let head = split(line);
            assert_eq!(head.host, Some("mail"), "{line}");
            assert_eq!(head.program, Some("postfix/smtp"), "{line}");
            assert_eq!(head.message, "text", "{line}");
        }
    }

    #[test]
    fn what_has_no_head_is_all_message() {
        for line in [
            "",
            "text",
            "2026-11-26 10:00:00 1vQ8yZ-0001-Ab Completed",
            "1 a b c",
        ] {
            assert_eq!(split(line).message, line, "{line}");
        }
        let head = split("Nov 26 10:00:00 host=smtp.example.jp tls=on");
        assert_eq!(head.message, "host=smtp.example.jp tls=on");
        assert_eq!(head.time, Some("Nov 26 10:00:00"));
        let head = split("postfix/smtp[1]: text");
        assert_eq!((head.program, head.message), (Some("postfix/smtp"), "text"));
    }
}
