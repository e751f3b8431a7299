//! Whose lines are read.

use core::fmt;
use core::str::FromStr;

use crate::names::{NameError, as_text, by_name};

/// An MTA whose log is read. Later versions may know more, so a `match` needs a wildcard.
///
/// ```
/// use bounce_classifier::log::Format;
///
/// assert_eq!("postfix".parse(), Ok(Format::Postfix));
/// assert_eq!(Format::KumoMta.to_string(), "kumomta");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Format {
    /// Postfix: what its delivery agents and the queue manager say, `status=`.
    ///
    /// <https://www.postfix.org/OVERVIEW.html>
    Postfix,
    /// Exim's main log: `=>`, `->`, `>>`, `==`, `**`.
    ///
    /// <https://www.exim.org/exim-html-current/doc/html/spec_html/ch-log_files.html>
    Exim,
    /// Sendmail: `to=`, `dsn=`, `stat=`.
    ///
    /// <https://www.sendmail.org/~ca/email/doc8.12/op.html>
    Sendmail,
    /// qmail-send (qmail, netqmail, notqmail): `delivery … success`, `failure`, `deferral`.
    ///
    /// <https://cr.yp.to/qmail.html>, `qmail-log(5)`
    Qmail,
    /// OpenSMTPD: `mta delivery`, `mda delivery`, and the older `relay:` and `delivery:`.
    ///
    /// <https://man.openbsd.org/smtpd>
    OpenSmtpd,
    /// Courier: `status: success`, `failure`, `deferred`. The reply stands on a line before; a
    /// [`Reader`](super::Reader) puts them together.
    ///
    /// <https://www.courier-mta.org/courierd.html>
    Courier,
    /// Haraka's outbound: `delivered`, `Temp failing`, `bouncing mail`, and what it says of single recipients.
    ///
    /// <https://haraka.github.io/core/Outbound>
    Haraka,
    /// KumoMTA's records, one JSON object a line.
    ///
    /// <https://docs.kumomta.com/reference/log_record/>
    KumoMta,
    /// PowerMTA's accounting file, a CSV. Without its header the columns are those of its defaults.
    ///
    /// <https://docs.bird.com/pmta>
    PowerMta,
    /// Message tracking of Exchange, a CSV. Without its header the columns are those of Exchange 2013 or, where
    /// they fit better, of 2010.
    ///
    /// <https://learn.microsoft.com/exchange/mail-flow/transport-logs/message-tracking>
    Exchange,
    /// msmtp: `exitcode=`. It does not try again, but tells who called it that it may.
    ///
    /// <https://marlam.de/msmtp/msmtp.html>
    Msmtp,
}

impl Format {
    /// Every format.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::log::Format::ALL.len(), 11);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Postfix,
        Self::Exim,
        Self::Sendmail,
        Self::Qmail,
        Self::OpenSmtpd,
        Self::Courier,
        Self::Haraka,
        Self::KumoMta,
        Self::PowerMta,
        Self::Exchange,
        Self::Msmtp,
    ];

    /// The stable, snake_case name.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::log::Format::OpenSmtpd.as_str(), "opensmtpd");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Postfix => "postfix",
            Self::Exim => "exim",
            Self::Sendmail => "sendmail",
            Self::Qmail => "qmail",
            Self::OpenSmtpd => "opensmtpd",
            Self::Courier => "courier",
            Self::Haraka => "haraka",
            Self::KumoMta => "kumomta",
            Self::PowerMta => "powermta",
            Self::Exchange => "exchange",
            Self::Msmtp => "msmtp",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

by_name! {
    Format, "log format";
}
