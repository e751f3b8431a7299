//! A bounce as bytes: what the target `bounce` is given, and what one build of the library sends to
//! another.

use std::borrow::Cow;

use bounce_classifier::{Bounce, EnhancedStatusCode, ReplyCode, SmtpCommand};
use libfuzzer_sys::arbitrary::{Arbitrary, Result, Unstructured};

/// A bounce that owns its parts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given {
    /// The text.
    pub text: Vec<u8>,
    /// The stated reply code.
    pub reply: Option<ReplyCode>,
    /// The stated enhanced status code.
    pub status: Option<EnhancedStatusCode>,
    /// The stated host.
    pub remote_mta: Option<String>,
    /// The stated command.
    pub command: Option<SmtpCommand>,
}

impl Given {
    /// The bounce.
    pub fn bounce(&self) -> Bounce<'_> {
        Bounce::new(&self.text)
            .reply(self.reply)
            .status(self.status)
            .remote_mta(self.remote_mta.as_deref())
            .command(self.command)
    }

    /// The bytes that it is read from.
    ///
    /// The parts come first, each of a fixed length but for the host, which ends with a zero; the rest
    /// is the text, so that a fuzzer that changes the text leaves the others alone.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let reply = self.reply.map_or(0, ReplyCode::as_u16);
        bytes.extend(reply.to_le_bytes());
        let [class, subject, detail] = self.status.map_or([0; 3], |status| {
            [status.class().into(), status.subject(), status.detail()]
        });
        bytes.push(class as u8);
        bytes.extend(subject.to_le_bytes());
        bytes.extend(detail.to_le_bytes());
        let command = SmtpCommand::ALL
            .iter()
            .position(|&command| Some(command) == self.command);
        bytes.push(command.map_or(0, |place| place as u8 + 1));
        // A host with a zero in it would end there.
        let host = self.remote_mta.as_deref().unwrap_or_default();
        bytes.extend(host.bytes().filter(|&byte| byte != 0));
        bytes.push(0);
        bytes.extend(&self.text);
        bytes
    }

    /// Reads a bounce. Any bytes are one.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        let mut rest = bytes;
        let reply = u16::from_le_bytes(take(&mut rest));
        let [class] = take(&mut rest);
        let [subject, detail] = [(); 2].map(|()| u16::from_le_bytes(take(&mut rest)) % 1000);
        let [command] = take(&mut rest);
        let end = rest.iter().position(|&byte| byte == 0);
        let (host, text) = end.map_or((&rest[..0], rest), |end| {
            (&rest[..end], rest.get(end + 1..).unwrap_or_default())
        });
        let host = String::from_utf8_lossy(host);
        // Many numbers are no codes. The remainders of most are, and zeros state nothing.
        Self {
            text: text.to_vec(),
            reply: ReplyCode::from_u16(reply % 700),
            status: EnhancedStatusCode::from_parts(class % 6, subject, detail),
            remote_mta: Some(host)
                .filter(|host| !host.is_empty())
                .map(Cow::into_owned),
            command: usize::from(command)
                .checked_sub(1)
                .and_then(|place| SmtpCommand::ALL.get(place).copied()),
        }
    }
}

/// The next bytes, and zeros behind the last.
fn take<const N: usize>(bytes: &mut &[u8]) -> [u8; N] {
    let (first, rest) = bytes.split_at(N.min(bytes.len()));
    let mut taken = [0; N];
    taken[..first.len()].copy_from_slice(first);
    *bytes = rest;
    taken
}

impl<'a> Arbitrary<'a> for Given {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let length = bytes.len();
        Ok(Self::from_bytes(bytes.bytes(length)?))
    }

    fn arbitrary_take_rest(bytes: Unstructured<'a>) -> Result<Self> {
        Ok(Self::from_bytes(bytes.take_rest()))
    }
}
