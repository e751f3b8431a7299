//! The answer beside the text that it is about, to be written.

use crate::answer::{Classification, Language};
use crate::forms::AsText;

/// An answer with the words of the text and the explanations in it, to be serialized: what a program
/// sends to another one, or to people.
///
/// Its members are those of the filter of the command (`classify --ndjson`): `reason`, `kind`, `cause`, `action`,
/// `removes_address`, `retry_after_s`, `provider`, `blocklist`, `listed`, `basis`, `strength`, `rule`,
/// `matched`, `runner_up`, `reply`, `status`, `reply_meaning`, `status_meaning`, `title`, `description` and
/// `remedy`. What is not known is null. `listed` and `matched` are parts of the text.
///
/// ```
/// use bounce_classifier::{Language, classify};
///
/// let text = "452 4.2.2 Mailbox full";
/// let report = serde_json::to_value(classify(text)?.report(text, Language::English))?;
/// assert_eq!(report["reason"], "mailbox_full");
/// assert_eq!(report["matched"], "Mailbox full");
/// assert_eq!(report["status_meaning"], "Mailbox full");
/// assert_eq!(report["title"], "Mailbox full (over its quota)");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Report<'t> {
    pub(crate) answer: Classification<'t>,
    pub(crate) text: &'t [u8],
    pub(crate) language: Language,
}

impl<'r> Classification<'r> {
    /// The answer beside the text that was classified, to be serialized; titles, remedies and what the
    /// codes mean are in `language`.
    ///
    /// Without the text, the answer itself is serialized: it has the same members, but `listed_at` and
    /// `matched_at` in place of `listed` and `matched`, and no texts. It can be read back; so can a report,
    /// but for where the parts that it quotes stand.
    ///
    /// ```
    /// use bounce_classifier::{Classification, Language, classify};
    ///
    /// let text = "550 5.1.1 User unknown";
    /// let answer = classify(text)?;
    /// let report = serde_json::to_string(&answer.report(text, Language::Japanese))?;
    /// let read: Classification = serde_json::from_str(&report)?;
    /// assert_eq!((read.reason(), read.action()), (answer.reason(), answer.action()));
    ///
    /// let stored = serde_json::to_string(&answer)?;
    /// assert_eq!(serde_json::from_str::<Classification>(&stored)?, answer);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn report<'t, T: AsText + ?Sized>(&self, text: &'t T, language: Language) -> Report<'t>
    where
        'r: 't,
    {
        Report {
            answer: *self,
            text: text.bytes(),
            language,
        }
    }
}
