//! Feedback reports (ARF, RFC 5965), and those of providers that have a form of their own.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::dsn::address::{address_of, is_address, typed};
use crate::dsn::limits::{LONGEST_VALUE, MOST_RECIPIENTS};
use crate::dsn::report::Feedback;
use crate::dsn::verp::path_of;

/// Fields that name a recipient, the best first: in the report, and in the message that it encloses.
const IN_REPORT: &[&str] = &[
    "original-rcpt-to",
    "original-recipient",
    "removal-recipient",
    "redacted-address",
    "x-original-to",
];

/// What a feedback report says, and of whom.
#[derive(Debug, Default)]
pub(super) struct Complaint {
    pub feedback: Feedback,
    pub recipients: Vec<String>,
    pub reporting_mta: Option<String>,
    pub envelope_id: Option<String>,
}

/// Whether a text has fields of this kind.
pub(super) fn has_feedback_fields(text: &str) -> bool {
    text.lines().take(100).any(|line| {
        line.get(..14)
            .is_some_and(|name| name.eq_ignore_ascii_case("feedback-type:"))
    })
}

impl Complaint {
    /// Reads the fields of a feedback report.
    pub fn read(text: &str) -> Self {
        let mut found = Self::default();
        let mut best = IN_REPORT.len();
        for (name, value) in fields(text) {
            let name = name.to_ascii_lowercase();
            match name.as_str() {
                "feedback-type" => found.feedback.kind = Some(value.to_ascii_lowercase()),
                "user-agent" => found.feedback.user_agent = Some(value.clone()),
                "source-ip" => found.feedback.source_ip = Some(value.clone()),
                "original-mail-from" => found.feedback.mail_from = path_of(&value),
                "reported-domain" => found.feedback.domains.push(value.clone()),
                "original-envelope-id" => found.envelope_id = Some(value.clone()),
                "reporting-mta" => {
                    found.reporting_mta = Some(typed(&value).1.to_string());
                }
                _ => {}
            }
            let Some(rank) = IN_REPORT.iter().position(|known| *known == name) else {
                continue;
            };
            let Some(address) = address_of(&value).filter(|address| is_address(address)) else {
                continue;
            };
            if rank < best {
                best = rank;
                found.recipients.clear();
            }
            if rank == best
                && found.recipients.len() < MOST_RECIPIENTS
                && !found.recipients.contains(&address)
            {
                found.recipients.push(address);
            }
        }
        found
    }
}

/// The fields of a text, with folded values on one line.
fn fields(text: &str) -> Vec<(&str, String)> {
    let mut all: Vec<(&str, String)> = Vec::new();
    for line in text.lines() {
        if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = all.last_mut()
                && value.len() + line.len() < LONGEST_VALUE
            {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            all.push((name.trim(), value.trim().to_string()));
        }
        if all.len() >= MOST_RECIPIENTS * 2 {
            break;
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_name_recipients() {
        let found = Complaint::read(
            "Feedback-Type: Abuse\nUser-Agent: x/1\nVersion: 1\nOriginal-Mail-From: <n@example.com>\n\
             Removal-Recipient: other@example.jp\nOriginal-Rcpt-To: <taro@example.jp>\n\
             Original-Rcpt-To: hanako@example.jp\nSource-IP: 192.0.2.1\nReported-Domain: example.com\n",
        );
        assert_eq!(found.recipients, ["taro@example.jp", "hanako@example.jp"]);
        assert_eq!(found.feedback.kind.as_deref(), Some("abuse"));
        assert_eq!(found.feedback.mail_from.as_deref(), Some("n@example.com"));
        assert_eq!(found.feedback.domains, ["example.com"]);
    }
}
