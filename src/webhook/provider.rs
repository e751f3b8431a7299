//! Who sends events.

use core::fmt;
use core::str::FromStr;

use crate::names::{NameError, as_text, by_name};

/// A sending service whose events are read here. Later versions may know more, so a `match` needs a wildcard.
///
/// ```
/// use bounce_classifier::webhook::Provider;
///
/// assert_eq!("ses".parse(), Ok(Provider::Ses));
/// assert_eq!(Provider::Mandrill.to_string(), "mandrill");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Provider {
    /// Amazon SES: notifications and published events, in an SNS envelope, out of it, in EventBridge's, or in
    /// the records that SNS and SQS hand to a Lambda function.
    ///
    /// <https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html>,
    /// <https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html>
    Ses,
    /// Twilio SendGrid's Event Webhook.
    ///
    /// <https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event>
    SendGrid,
    /// Mailgun: `event-data`, events of its API, and the older flat events, also as a form.
    ///
    /// <https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/webhooks>,
    /// <https://documentation.mailgun.com/docs/mailgun/user-manual/events/event-types>
    Mailgun,
    /// Postmark.
    ///
    /// <https://postmarkapp.com/developer/webhooks/bounce-webhook>,
    /// <https://postmarkapp.com/developer/api/bounce-api#bounce-types>
    Postmark,
    /// SparkPost's event webhooks (`msys`).
    ///
    /// <https://developers.sparkpost.com/api/webhooks/>,
    /// <https://support.sparkpost.com/docs/deliverability/bounce-classification-codes>
    SparkPost,
    /// Mailchimp Transactional (Mandrill), also as a form (`mandrill_events`).
    ///
    /// <https://mailchimp.com/developer/transactional/docs/webhooks/>
    Mandrill,
    /// Brevo (Sendinblue), transactional and marketing.
    ///
    /// <https://developers.brevo.com/docs/transactional-webhooks>
    Brevo,
    /// Mailjet's Event API.
    ///
    /// <https://dev.mailjet.com/email/guides/webhooks/>
    Mailjet,
    /// Resend. It does not say to which of several recipients an event belongs, so there is one for each.
    ///
    /// <https://resend.com/docs/webhooks/event-types>
    Resend,
    /// Mailtrap's Email API.
    ///
    /// <https://docs.mailtrap.io/email-api-smtp/advanced/webhooks>
    Mailtrap,
    /// MailerSend.
    ///
    /// <https://developers.mailersend.com/api/v1/account/webhooks>
    MailerSend,
    /// Postal.
    ///
    /// <https://docs.postalserver.io/developer/webhooks>
    Postal,
}

impl Provider {
    /// Every provider.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::webhook::Provider::ALL.len(), 12);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Ses,
        Self::SendGrid,
        Self::Mailgun,
        Self::Postmark,
        Self::SparkPost,
        Self::Mandrill,
        Self::Brevo,
        Self::Mailjet,
        Self::Resend,
        Self::Mailtrap,
        Self::MailerSend,
        Self::Postal,
    ];

    /// The stable, snake_case name.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::webhook::Provider::SendGrid.as_str(), "sendgrid");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ses => "ses",
            Self::SendGrid => "sendgrid",
            Self::Mailgun => "mailgun",
            Self::Postmark => "postmark",
            Self::SparkPost => "sparkpost",
            Self::Mandrill => "mandrill",
            Self::Brevo => "brevo",
            Self::Mailjet => "mailjet",
            Self::Resend => "resend",
            Self::Mailtrap => "mailtrap",
            Self::MailerSend => "mailersend",
            Self::Postal => "postal",
        }
    }
}

impl fmt::Display for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

by_name! {
    Provider, "provider of events";
}
