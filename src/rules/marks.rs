//! Words that give no reason, but tell how to read the others: the stage of the SMTP session, that
//! something is temporary, that a remote server's own words begin here.

use crate::phrases::Phrases;

use crate::host_ends::HostEnds;

/// A circumstance that rules may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// The text says that the failure is temporary.
    Temporary,
    /// Refused on connection, before or at the greeting.
    Connect,
    /// Refused after `EHLO` or `HELO`.
    Ehlo,
    /// Refused after `MAIL FROM`.
    MailFrom,
    /// Refused after `RCPT TO`.
    RcptTo,
    /// Refused after `DATA`, before the message was sent.
    Data,
    /// Refused after the whole message was sent.
    EndOfData,
    /// The reply is from docomo or au, which answer "Unknown user" for the recipient's own filter.
    JapaneseCarrier,
    /// The server has asked the sender's own server about the sender, and may quote what it said:
    /// nothing of that is said of the recipient.
    SenderChecked,
    /// The text reports that the message was taken or delivered.
    Success,
    /// The next reply is that of a remote server, quoted.
    Quote,
    /// The next number is a code.
    Code,
}

impl Mark {
    /// The mark's bit in a set of marks.
    pub(crate) const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// The phrases that set a mark.
pub(crate) struct MarkRule {
    /// The mark.
    pub mark: Mark,
    /// The words, each phrase an alternative.
    pub phrases: Phrases,
}

/// Every mark that words can set.
pub(crate) const MARKS: &[MarkRule] = &[
    MarkRule {
        mark: Mark::Temporary,
        phrases: Phrases::new(&[
            "temporary|temporarily|temporaneamente|temporaneo|temporanea|temporarely",
            "temporar*|temporair*|temporairement|vorubergehend*|tijdelijk*|tymczasow*|docasn*|gecici*",
            "временно|тимчасово",
            "一時的",
            "暂时|暫時",
            "일시",
        ]),
    },
    MarkRule {
        mark: Mark::EndOfData,
        phrases: Phrases::new(&[
            "in reply to end of data",
            "after end of data",
            "after sending … (data|message|body)",
            "after end of message",
            "end of data command",
            "response to end of data",
            "final data",
        ]),
    },
    MarkRule {
        mark: Mark::Data,
        phrases: Phrases::new(&["in reply to data", "after data", "response to data"]),
    },
    MarkRule {
        mark: Mark::RcptTo,
        phrases: Phrases::new(&[
            "in reply to rcpt to",
            "after rcpt to",
            "response to rcpt to",
            "our rcpt to",
            "rcpt to",
        ]),
    },
    MarkRule {
        mark: Mark::MailFrom,
        phrases: Phrases::new(&[
            "in reply to mail from",
            "after mail from",
            "response to mail from",
            "our mail from",
        ]),
    },
    MarkRule {
        mark: Mark::Ehlo,
        phrases: Phrases::new(&["in reply to (ehlo|helo|lhlo)", "after (ehlo|helo|lhlo)"]),
    },
    MarkRule {
        mark: Mark::Connect,
        phrases: Phrases::new(&[
            "refused to talk to me",
            "after initial connection",
            "in initial greeting",
        ]),
    },
    MarkRule {
        mark: Mark::SenderChecked,
        phrases: Phrases::new(&[
            "sender address rejected … (undeliverable|unverified) address",
            "sender (verify|verification) (failed|failure|error)",
            "(could not|cannot|unable to|failed to) verify [the] [envelope] sender",
            "(callout|callback) [verification] (failed|failure)",
        ]),
    },
    MarkRule {
        mark: Mark::JapaneseCarrier,
        phrases: Phrases::new(&[]),
    },
    MarkRule {
        mark: Mark::Success,
        phrases: super::success::PHRASES,
    },
    MarkRule {
        mark: Mark::Quote,
        phrases: Phrases::new(&[
            "said|says|responded|returned|replied|antwortete|repondu|respondio|rispose",
            "(responded|replied|rejected) with",
            "(server|host|response|error|reply|answer|diagnostic|returned) was",
            "said response message",
            "error (message|text)",
            "last (error|response)",
            "(remote|server|smtp) response",
            "reason|cause|motivo|grund|raison",
            "応答|エラー内容|理由",
            "remote protocol error",
            "error received",
            "reported error",
            "did not like our (rcpt to|mail from|data|final data|ehlo|helo)",
            "did not accept our (rcpt to|mail from|data|final data|ehlo|helo)",
        ]),
    },
    MarkRule {
        mark: Mark::Code,
        phrases: Phrases::new(&[
            "status|code|error|dsn|reply|response|smtp|was|with|returned|said",
            "because of",
        ]),
    },
];

/// Host names of docomo's and au's inbound servers, or the end of one.
pub(crate) static JAPANESE_CARRIER_HOSTS: HostEnds<(), 5, 16> = HostEnds::new(())
    .with("docomo.ne.jp", ())
    .with("ezweb.ne.jp", ())
    .with("au.com", ())
    .with("dion.ne.jp", ())
    .with("uqmobile.jp", ());

/// The first labels of names that programs have for errors, which look like host names:
/// `RESOLVER.RST.SendSizeLimit.Org`.
pub(crate) const ERROR_NAMES: &[&str] = &["resolver", "storedrv", "smtpsend"];

/// What a word behind a number says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    /// It measures a time, a size or a share: the number is no code.
    Measure,
    /// It may be what is counted ("500 messages per hour"), or begin the words of a reply ("550 Message
    /// refused").
    Counted,
}

/// What follows a number that may be a wait, a size or a count, and so no code; with or without a
/// plural "s".
pub(crate) const UNITS: &[(&str, Unit)] = &[
    ("second", Unit::Measure),
    ("sec", Unit::Measure),
    ("minute", Unit::Measure),
    ("min", Unit::Measure),
    ("hour", Unit::Measure),
    ("hr", Unit::Measure),
    ("day", Unit::Measure),
    ("byte", Unit::Measure),
    ("octet", Unit::Measure),
    ("kb", Unit::Measure),
    ("mb", Unit::Measure),
    ("gb", Unit::Measure),
    ("kib", Unit::Measure),
    ("mib", Unit::Measure),
    ("k", Unit::Measure),
    ("m", Unit::Measure),
    ("s", Unit::Measure),
    ("ms", Unit::Measure),
    ("%", Unit::Measure),
    ("秒", Unit::Measure),
    ("分", Unit::Measure),
    ("時間", Unit::Measure),
    ("message", Unit::Counted),
    ("email", Unit::Counted),
    ("recipient", Unit::Counted),
    ("character", Unit::Counted),
    ("char", Unit::Counted),
    ("hop", Unit::Counted),
    ("connection", Unit::Counted),
    ("time", Unit::Counted),
    ("line", Unit::Counted),
    ("件", Unit::Counted),
    ("通", Unit::Counted),
];

/// The characters that may follow a unit which is written without spaces; any other goes on its word:
/// 450秒後, 500件まで, but 件名, 通信, 時間外.
pub(crate) const BEHIND_UNITS: &str = "後以間前毎超程経待をのにはでがまもほくごおとへや";
