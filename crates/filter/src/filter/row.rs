//! What the filter reads of a line.

use std::borrow::Cow;
use std::fmt::{self, Display};

use bounce_classifier::{
    Bounce, ClassifyError, EnhancedStatusCode, EnhancedStatusCodeError, NameError, ReplyCode,
    SmtpCommand, classify,
};
use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Unexpected, Visitor};
use serde_json::value::RawValue;

/// The member that holds the answer.
const ANSWER: &str = "bounce";

/// A line that is a JSON object.
pub struct Object<'a> {
    /// The object as it is written, without the closing bracket, and without an answer from before.
    pub open: Cow<'a, str>,
    pub row: Row<'a>,
    /// What could not be read, and why.
    pub ignored: Vec<String>,
}

/// The members that are read, if each is a string or a reply code; the others only pass.
#[derive(Default, Deserialize)]
pub struct Row<'a> {
    #[serde(borrow)]
    reply: Option<Reply<'a>>,
    #[serde(borrow)]
    status: Option<Text<'a>>,
    #[serde(borrow)]
    diagnostic: Option<Text<'a>>,
    #[serde(borrow)]
    remote_mta: Option<Text<'a>>,
    #[serde(borrow)]
    command: Option<Text<'a>>,
    #[serde(default, rename = "bounce")]
    _answer: Absent,
}

/// A string, borrowed from the line where it has no escapes.
#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

/// A reply code as it was written.
enum Reply<'a> {
    Code(ReplyCode),
    Text(Text<'a>),
}

/// A member that must not be there.
#[derive(Default)]
struct Absent;

/// All members of an object as they are written, in their order.
struct Members<'a>(Vec<Member<'a>>);

struct Member<'a> {
    name: Cow<'a, str>,
    key: &'a RawValue,
    value: &'a RawValue,
}

/// What a member with a code states.
#[derive(Clone, Copy, Default)]
struct Stated<'a> {
    reply: Option<ReplyCode>,
    status: Option<EnhancedStatusCode>,
    /// The whole text, if it is more than a code.
    words: Option<&'a str>,
}

impl<'a> Object<'a> {
    /// Reads a line that has no white space around it.
    pub fn read(line: &'a str) -> serde_json::Result<Self> {
        let open = Cow::Borrowed(line.strip_suffix('}').unwrap_or(line));
        // Nearly all lines are read at once. Where that fails, what is unusual is looked for. (An array could
        // be read as a row, too.)
        if line.starts_with('{')
            && let Ok(row) = serde_json::from_str(line)
        {
            return Ok(Self {
                open,
                row,
                ignored: Vec::new(),
            });
        }
        let members: Members<'a> = serde_json::from_str(line)?;
        let mut ignored = Vec::new();
        Ok(Self {
            open: members.without_answer().map_or(open, Cow::Owned),
            row: members.row(&mut ignored),
            ignored,
        })
    }
}

impl Row<'_> {
    /// What is known of the failed delivery; what cannot be read is noted.
    pub fn bounce(&self, ignored: &mut Vec<String>) -> Bounce<'_> {
        let reply = match &self.reply {
            Some(Reply::Code(code)) => Some(Stated::reply(*code)),
            Some(Reply::Text(text)) => read(text.stated(), Stated::in_reply, "reply", ignored),
            None => None,
        };
        let reply = reply.unwrap_or_default();
        let status = read(stated(&self.status), Stated::in_status, "status", ignored);
        let status = status.unwrap_or_default();
        let words = stated(&self.diagnostic).or(reply.words).or(status.words);
        Bounce::new(words.unwrap_or_default())
            .reply(reply.reply.or(status.reply))
            .status(status.status.or(reply.status))
            .remote_mta(stated(&self.remote_mta))
            .command(read(stated(&self.command), command, "command", ignored))
    }
}

impl Text<'_> {
    /// The text without space around it; an empty one states nothing.
    fn stated(&self) -> Option<&str> {
        Some(self.0.trim()).filter(|text| !text.is_empty())
    }
}

fn stated<'a>(member: &'a Option<Text<'_>>) -> Option<&'a str> {
    member.as_ref().and_then(Text::stated)
}

impl<'a> Stated<'a> {
    fn reply(code: ReplyCode) -> Self {
        Self {
            reply: Some(code),
            ..Self::default()
        }
    }

    /// A reply code, be it with a point behind it (`550.0`), or a text.
    fn in_reply(text: &'a str) -> Result<Self, String> {
        let error = match text.parse::<ReplyCode>() {
            Ok(code) => return Ok(Self::reply(code)),
            Err(error) => error,
        };
        match text.parse::<f64>() {
            Ok(number) if number.trunc() == number => {
                let code = whole(number).and_then(ReplyCode::from_u16);
                let [min, max] = [ReplyCode::MIN, ReplyCode::MAX];
                code.map(Self::reply)
                    .ok_or_else(|| format!("{text} is not from {min} to {max}"))
            }
            _ => Self::in_words(text).ok_or_else(|| error.to_string()),
        }
    }

    /// An enhanced status code, or a text.
    fn in_status(text: &'a str) -> Result<Self, EnhancedStatusCodeError> {
        match text.parse() {
            Ok(code) => Ok(Self {
                status: Some(code),
                ..Self::default()
            }),
            Err(error) => Self::in_words(text).ok_or(error),
        }
    }

    /// A text with at least one code, such as `550 5.1.1` or `5.1.1 (bad)`.
    fn in_words(text: &'a str) -> Option<Self> {
        let (reply, status) = match classify(text) {
            Ok(answer) => (answer.reply(), answer.status()),
            Err(ClassifyError::NotABounce { reply, status }) => (reply, status),
            Err(_) => (None, None),
        };
        let stated = Self {
            reply,
            status,
            words: Some(text),
        };
        (reply.is_some() || status.is_some()).then_some(stated)
    }
}

/// The command; its argument (`RCPT TO:<taro@example.jp>`) does not count.
fn command(text: &str) -> Result<SmtpCommand, NameError> {
    text.parse().or_else(|error| match text.split_once(':') {
        Some((command, _)) => command.parse().map_err(|_| error),
        None => Err(error),
    })
}

/// A number that is whole and small, as a code is.
fn whole(number: f64) -> Option<u16> {
    let near = number as u16;
    (f64::from(near) == number).then_some(near)
}

/// What the reader of a member makes of its text; what it cannot read is noted.
fn read<'a, T, E: Display>(
    text: Option<&'a str>,
    reader: fn(&'a str) -> Result<T, E>,
    member: &str,
    ignored: &mut Vec<String>,
) -> Option<T> {
    reader(text?)
        .map_err(|error| note(ignored, member, error))
        .ok()
}

/// Names a member that cannot be read, and says why; of a long text, only both ends.
fn note(ignored: &mut Vec<String>, member: &str, why: impl Display) {
    const END: usize = 80;
    let mut note = format!("{member}: {why}");
    let start = note.char_indices().nth(END).map(|(at, _)| at);
    let end = note.char_indices().nth_back(END - 1).map(|(at, _)| at);
    if let (Some(start), Some(end)) = (start, end)
        && start < end
    {
        note.replace_range(start..end, " … ");
    }
    ignored.push(note);
}

/// By hand, as an untagged enum is copied before it is read.
impl<'de: 'a, 'a> Deserialize<'de> for Reply<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ReplyVisitor;

        impl<'de> Visitor<'de> for ReplyVisitor {
            type Value = Reply<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a reply code, as a number or a string")
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
                let code = u16::try_from(number).ok().and_then(ReplyCode::from_u16);
                let unread = || E::invalid_value(Unexpected::Unsigned(number), &self);
                code.map(Reply::Code).ok_or_else(unread)
            }

            fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
                let code = whole(number).and_then(ReplyCode::from_u16);
                let unread = || E::invalid_value(Unexpected::Float(number), &self);
                code.map(Reply::Code).ok_or_else(unread)
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Reply::Text(Text(Cow::Borrowed(text))))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Reply::Text(Text(Cow::Owned(text.to_owned()))))
            }
        }

        deserializer.deserialize_any(ReplyVisitor)
    }
}

impl<'de> Deserialize<'de> for Absent {
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Err(D::Error::custom("there is an answer"))
    }
}

/// Only from an object.
impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct MembersVisitor;

        impl<'de> Visitor<'de> for MembersVisitor {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some((key, value)) = map.next_entry::<&RawValue, &RawValue>()? {
                    let name = string(key).unwrap_or_default();
                    members.push(Member { name, key, value });
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(MembersVisitor)
    }
}

impl<'a> Members<'a> {
    /// The members that are read; those that are no text are noted. Of several with one name, the last
    /// counts.
    fn row(&self, ignored: &mut Vec<String>) -> Row<'a> {
        let mut read = |name, reader: fn(&'a RawValue) -> Option<Cow<'a, str>>, expected| {
            let member = self.0.iter().rfind(|member| member.name == name)?;
            let written = member.value.get();
            let text = reader(member.value);
            if text.is_none() && written != "null" {
                note(ignored, name, format_args!("{written} is no {expected}"));
            }
            text.map(Text)
        };
        Row {
            reply: read("reply", text, "reply code").map(Reply::Text),
            status: read("status", text, "enhanced status code"),
            diagnostic: read("diagnostic", text, "text"),
            remote_mta: read("remote_mta", string, "host name"),
            command: read("command", text, "SMTP command"),
            _answer: Absent,
        }
    }

    /// The object without its answers and its closing bracket; none if it has no answer.
    fn without_answer(&self) -> Option<String> {
        let kept: Vec<String> = self
            .0
            .iter()
            .filter(|member| member.name != ANSWER)
            .map(|member| format!("{}:{}", member.key, member.value))
            .collect();
        (kept.len() < self.0.len()).then(|| format!("{{{}", kept.join(",")))
    }
}

/// A string; a surrogate that stands alone in it becomes U+FFFD.
fn string(written: &RawValue) -> Option<Cow<'_, str>> {
    /// The only form in which surrogates may stand alone.
    #[derive(Deserialize)]
    struct Bytes<'a>(#[serde(borrow)] Cow<'a, [u8]>);

    Some(match serde_json::from_str(written.get()).ok()? {
        Bytes(Cow::Borrowed(bytes)) => String::from_utf8_lossy(bytes),
        Bytes(Cow::Owned(bytes)) => Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()),
    })
}

/// A string, or a number as it is written.
fn string_or_number(written: &RawValue) -> Option<Cow<'_, str>> {
    match written.get().as_bytes().first()? {
        b'-' | b'0'..=b'9' => Some(Cow::Borrowed(written.get())),
        _ => string(written),
    }
}

/// What can be read as text: besides a string or a number, a list of them, which are its lines.
fn text(written: &RawValue) -> Option<Cow<'_, str>> {
    string_or_number(written).or_else(|| {
        let lines: Vec<&RawValue> = serde_json::from_str(written.get()).ok()?;
        let lines: Option<Vec<_>> = lines.into_iter().map(string_or_number).collect();
        Some(Cow::Owned(lines?.join("\n")))
    })
}
