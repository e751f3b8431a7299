//! The IANA registry "Simple Mail Transfer Protocol (SMTP) Enhanced Status Codes" (RFC 5248).
//!
//! A new registration is one line, in the order of the numbers.

use crate::code::reply_code::ReplyCode;

/// What a standard says that a status code, or its subject, means.
///
/// ```
/// use bounce_classifier::{EnhancedStatusCode, ReplyCode};
///
/// let null_mx: EnhancedStatusCode = "5.1.10".parse()?;
/// let meaning = null_mx.meaning().unwrap();
/// assert_eq!(meaning.text, "Recipient address has null MX");
/// assert_eq!(meaning.source, "RFC 7505");
/// assert_eq!(meaning.reply_codes, [ReplyCode::DOMAIN_ACCEPTS_NO_MAIL]);
/// # Ok::<(), bounce_classifier::EnhancedStatusCodeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct StatusMeaning {
    /// The sample text of the registry, in English, without a full stop at the end.
    pub text: &'static str,
    /// The standard that defines it.
    pub source: &'static str,
    /// The reply codes that the registry associates with it, in ascending order. Empty if it gives
    /// none, or says no more than "any" or "5XX".
    pub reply_codes: &'static [ReplyCode],
}

/// The meaning of `X.subject.detail`.
pub(super) fn status(subject: u16, detail: u16) -> Option<StatusMeaning> {
    STATUSES
        .binary_search_by_key(&(subject, detail), |row| (row.subject, row.detail))
        .ok()
        .and_then(|index| STATUSES.get(index))
        .map(|row| row.meaning)
}

/// The meaning of `X.subject.XXX`.
pub(super) fn subject(subject: u16) -> Option<StatusMeaning> {
    SUBJECTS.get(usize::from(subject)).copied()
}

struct Row {
    subject: u16,
    detail: u16,
    meaning: StatusMeaning,
}

macro_rules! registry {
    (
        subjects { $( $subject_text:literal, $subject_source:literal; )* }
        statuses { $( $subject:literal $detail:literal $text:literal, $source:literal, [$($reply:literal),*]; )* }
    ) => {
        /// By subject: its number is the index.
        static SUBJECTS: &[StatusMeaning] = &[
            $( StatusMeaning { text: $subject_text, source: $subject_source, reply_codes: &[] }, )*
        ];

        /// In ascending order of subject and detail.
        static STATUSES: &[Row] = &[
            $( Row {
                subject: $subject,
                detail: $detail,
                meaning: StatusMeaning {
                    text: $text,
                    source: $source,
                    reply_codes: const { &[ $( ReplyCode::literal($reply) ),* ] },
                },
            }, )*
        ];

        /// The binary search needs the order; a line in the wrong place does not compile.
        const _: () = {
            let keys: &[(u16, u16)] = &[ $( ($subject, $detail), )* ];
            let mut at = 1;
            while at < keys.len() {
                let (before, here) = (keys[at - 1], keys[at]);
                assert!(before.0 < here.0 || before.0 == here.0 && before.1 < here.1);
                at += 1;
            }
        };
    };
}

registry! {
    subjects {
        "Other or undefined status", "RFC 3463 §3.1";
        "Addressing status", "RFC 3463 §3.2";
        "Mailbox status", "RFC 3463 §3.3";
        "Mail system status", "RFC 3463 §3.4";
        "Network and routing status", "RFC 3463 §3.5";
        "Mail delivery protocol status", "RFC 3463 §3.6";
        "Message content or media status", "RFC 3463 §3.7";
        "Security or policy status", "RFC 3463 §3.8";
    }
    statuses {
        0 0 "Other undefined status", "RFC 3463 §3.1", [];

        1 0 "Other address status", "RFC 3463 §3.2", [];
        1 1 "Bad destination mailbox address", "RFC 3463 §3.2", [451, 550];
        1 2 "Bad destination system address", "RFC 3463 §3.2", [];
        1 3 "Bad destination mailbox address syntax", "RFC 3463 §3.2", [501];
        1 4 "Destination mailbox address ambiguous", "RFC 3463 §3.2", [];
        1 5 "Destination address valid", "RFC 3463 §3.2", [250];
        1 6 "Destination mailbox has moved, no forwarding address", "RFC 3463 §3.2", [];
        1 7 "Bad sender's mailbox address syntax", "RFC 3463 §3.2", [];
        1 8 "Bad sender's system address", "RFC 3463 §3.2", [451, 501];
        1 9 "Message relayed to non-compliant mailer", "RFC 3886", [];
        1 10 "Recipient address has null MX", "RFC 7505", [556];

        2 0 "Other or undefined mailbox status", "RFC 3463 §3.3", [];
        2 1 "Mailbox disabled, not accepting messages", "RFC 3463 §3.3", [];
        2 2 "Mailbox full", "RFC 3463 §3.3", [552];
        2 3 "Message length exceeds administrative limit", "RFC 3463 §3.3", [552];
        2 4 "Mailing list expansion problem", "RFC 3463 §3.3", [450, 452];

        3 0 "Other or undefined mail system status", "RFC 3463 §3.4", [221, 250, 421, 451, 550, 554];
        3 1 "Mail system full", "RFC 3463 §3.4", [452];
        3 2 "System not accepting network messages", "RFC 3463 §3.4, RFC 7504", [453, 521];
        3 3 "System not capable of selected features", "RFC 3463 §3.4", [];
        3 4 "Message too big for system", "RFC 3463 §3.4", [552, 554];
        3 5 "System incorrectly configured", "RFC 3463 §3.4", [];
        3 6 "Requested priority was changed", "RFC 6710", [250, 251];

        4 0 "Other or undefined network or routing status", "RFC 3463 §3.5", [];
        4 1 "No answer from host", "RFC 3463 §3.5", [451];
        4 2 "Bad connection", "RFC 3463 §3.5", [421];
        4 3 "Directory server failure", "RFC 3463 §3.5", [451, 550];
        4 4 "Unable to route", "RFC 3463 §3.5", [];
        4 5 "Mail system congestion", "RFC 3463 §3.5", [451];
        4 6 "Routing loop detected", "RFC 3463 §3.5", [];
        4 7 "Delivery time expired", "RFC 3463 §3.5", [];

        5 0 "Other or undefined protocol status", "RFC 3463 §3.6", [220, 250, 251, 252, 253, 451, 452, 454, 458, 459, 501, 502, 503, 554];
        5 1 "Invalid command", "RFC 3463 §3.6", [430, 500, 501, 503, 530, 550, 554, 555];
        5 2 "Syntax error", "RFC 3463 §3.6", [500, 501, 502, 550, 555];
        5 3 "Too many recipients", "RFC 3463 §3.6", [451];
        5 4 "Invalid command arguments", "RFC 3463 §3.6", [451, 501, 502, 503, 504, 550, 555];
        5 5 "Wrong protocol version", "RFC 3463 §3.6", [];
        5 6 "Authentication Exchange line is too long", "RFC 4954", [500];

        6 0 "Other or undefined media error", "RFC 3463 §3.7", [];
        6 1 "Media not supported", "RFC 3463 §3.7", [];
        6 2 "Conversion required and prohibited", "RFC 3463 §3.7", [];
        6 3 "Conversion required but not supported", "RFC 3463 §3.7", [554];
        6 4 "Conversion with loss performed", "RFC 3463 §3.7", [250];
        6 5 "Conversion failed", "RFC 3463 §3.7", [];
        6 6 "Message content not available", "RFC 4468", [554];
        6 7 "Non-ASCII addresses not permitted for that sender/recipient", "RFC 6531", [550, 553];
        6 8 "UTF-8 string reply is required, but not permitted by the SMTP client", "RFC 6531", [252, 550, 553];
        6 9 "UTF-8 header message cannot be transferred to one or more recipients, so the message must be rejected", "RFC 6531", [550];
        6 10 "This is a duplicate of X.6.8 and is thus deprecated", "RFC 6531", [];

        7 0 "Other or undefined security status", "RFC 3463 §3.8", [220, 235, 450, 454, 500, 501, 503, 504, 530, 535, 550];
        7 1 "Delivery not authorized, message refused", "RFC 3463 §3.8", [451, 454, 502, 503, 533, 550, 551];
        7 2 "Mailing list expansion prohibited", "RFC 3463 §3.8", [550];
        7 3 "Security conversion required but not possible", "RFC 3463 §3.8", [];
        7 4 "Security features not supported", "RFC 3463 §3.8", [504];
        7 5 "Cryptographic failure", "RFC 3463 §3.8", [];
        7 6 "Cryptographic algorithm not supported", "RFC 3463 §3.8", [];
        7 7 "Message integrity failure", "RFC 3463 §3.8", [];
        7 8 "Authentication credentials invalid", "RFC 4954", [535, 554];
        7 9 "Authentication mechanism is too weak", "RFC 4954", [534];
        7 10 "Encryption needed", "RFC 5248", [523];
        7 11 "Encryption required for requested authentication mechanism", "RFC 4954", [524, 538];
        7 12 "A password transition is needed", "RFC 4954", [422, 432];
        7 13 "User account disabled", "RFC 5248", [525];
        7 14 "Trust relationship required", "RFC 5248", [535, 554];
        7 15 "Priority level is too low", "RFC 6710", [450, 550];
        7 16 "Message is too big for the specified priority", "RFC 6710", [552];
        7 17 "Mailbox owner has changed", "RFC 7293", [];
        7 18 "Domain owner has changed", "RFC 7293", [];
        7 19 "RRVS test cannot be completed", "RFC 7293", [];
        7 20 "No passing DKIM signature found", "RFC 7372 §3.1", [550];
        7 21 "No acceptable DKIM signature found", "RFC 7372 §3.1", [550];
        7 22 "No valid author-matched DKIM signature found", "RFC 7372 §3.1", [550];
        7 23 "SPF validation failed", "RFC 7372 §3.2", [550];
        7 24 "SPF validation error", "RFC 7372 §3.2", [451, 550];
        7 25 "Reverse DNS validation failed", "RFC 7372 §3.3", [550];
        7 26 "Multiple authentication checks failed", "RFC 7372 §3.4", [550];
        7 27 "Sender address has null MX", "RFC 7505", [550];
        7 28 "Mail flood detected", "IANA SMTP Enhanced Status Codes", [];
        7 29 "ARC validation failure", "RFC 8617", [550];
        7 30 "REQUIRETLS support required", "RFC 8689", [550];
    }
}
