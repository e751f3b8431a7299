//! What is said of a reason, of an action and of an answer.

/// One reason, explained in one language to the people who send the mail.
///
/// ```
/// use bounce_classifier::{BounceReason, Language};
///
/// let text = BounceReason::DOMAIN_NOT_FOUND.text(Language::Japanese);
/// assert_eq!(text.title, "ドメインが存在しない");
/// assert!(text.remedy.contains("リストから外してください"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ReasonText {
    /// The reason in a few words, with no full stop, to head a row or a page.
    ///
    /// ```
    /// use bounce_classifier::{BounceReason, Language};
    ///
    /// assert_eq!(BounceReason::DELIVERY_EXPIRED.text(Language::Japanese).title, "配信の期限切れ");
    /// ```
    pub title: &'static str,

    /// What happened, in one or two sentences.
    ///
    /// ```
    /// use bounce_classifier::{BounceReason, Language};
    ///
    /// let text = BounceReason::MESSAGE_TOO_LARGE.text(Language::Japanese);
    /// assert!(text.description.contains("25MB"));
    /// ```
    pub description: &'static str,

    /// What to do next, in one to four sentences.
    ///
    /// For a hard reason it says whether to remove the recipient from the list or to mend the
    /// sending side. It tells the reader to remove the address if, and only if, the
    /// [action](crate::BounceReason::action) of the reason [does](crate::Action::removes_address); an answer
    /// that knows more has a [remedy](crate::Classification::remedy) of its own.
    ///
    /// ```
    /// use bounce_classifier::{BounceReason, Language};
    ///
    /// let text = BounceReason::BLOCKED.text(Language::English);
    /// assert!(text.remedy.contains("sending side"));
    /// ```
    pub remedy: &'static str,
}

/// One action, explained in one language to the people who send the mail.
///
/// ```
/// use bounce_classifier::{Action, Language};
///
/// let text = Action::RemoveAddress.text(Language::Japanese);
/// assert_eq!(text.title, "配信リストから外す");
/// assert!(text.description.contains("リストから外してください"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ActionText {
    /// The action in a few words, with no full stop, to head a row or to label a button.
    ///
    /// ```
    /// use bounce_classifier::{Action, Language};
    ///
    /// assert_eq!(Action::SlowDown.text(Language::Japanese).title, "配信のペースを落とす");
    /// ```
    pub title: &'static str,

    /// What to do, in one or two sentences.
    ///
    /// ```
    /// use bounce_classifier::{Action, Language};
    ///
    /// let text = Action::FixSendingHost.text(Language::English);
    /// assert!(text.description.contains("reverse DNS"));
    /// ```
    pub description: &'static str,
}

/// One answer, explained in one language to the people who send the mail.
///
/// ```
/// use bounce_classifier::{Language, classify};
///
/// let advice = classify("550 5.1.1 User unknown")?.advice(Language::Japanese);
/// assert!(advice.remedy.contains("配信リストから外してください"));
/// # Ok::<(), bounce_classifier::ClassifyError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Advice {
    /// The failure in a few words, with no full stop, to head a row or a page.
    ///
    /// ```
    /// use bounce_classifier::{Language, classify};
    ///
    /// let advice = classify("452 4.2.2 Mailbox full")?.advice(Language::English);
    /// assert_eq!(advice.title, "Mailbox full (over its quota)");
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    pub title: &'static str,

    /// What happened, in one or two sentences.
    ///
    /// ```
    /// use bounce_classifier::{Language, classify};
    ///
    /// let advice = classify("454 4.7.0 Daily sending quota exceeded")?.advice(Language::English);
    /// assert!(advice.description.contains("your own account"));
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    pub description: &'static str,

    /// What to do next, in one to four sentences. It tells the reader to remove the address if, and only if,
    /// the [action](crate::Classification::action) [does](crate::Action::removes_address).
    ///
    /// ```
    /// use bounce_classifier::{Language, classify};
    ///
    /// let advice = classify("451 4.7.1 Greylisted")?.advice(Language::English);
    /// assert!(advice.remedy.contains("automatically"));
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    pub remedy: &'static str,
}

/// What an exception says in place of the text of the reason.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Change {
    pub title: Option<&'static str>,
    pub description: Option<&'static str>,
    pub remedy: Option<&'static str>,
}

impl Change {
    /// Another description and remedy.
    pub(crate) const fn told(description: &'static str, remedy: &'static str) -> Self {
        Self {
            title: None,
            description: Some(description),
            remedy: Some(remedy),
        }
    }

    /// Another remedy only.
    pub(crate) const fn remedy(remedy: &'static str) -> Self {
        Self {
            title: None,
            description: None,
            remedy: Some(remedy),
        }
    }

    /// Another title as well.
    pub(crate) const fn titled(self, title: &'static str) -> Self {
        Self {
            title: Some(title),
            ..self
        }
    }
}
