//! What each reason, cause and action means and what to do next, in Japanese and in English; and what codes mean.
//!
//! The tables are in the folder `text`, those of the codes beside the codes, in `code`; `tests/texts` holds
//! their conventions. One of them: a text tells the reader to remove the address from the list if, and only if,
//! the action does.

mod en;
mod en_actions;
mod en_advice;
mod en_causes;
mod exception;
mod ja;
mod ja_actions;
mod ja_advice;
mod ja_causes;
#[cfg(test)]
mod tests;
mod types;

use core::fmt;

pub(crate) use exception::Circumstances;
pub use types::{ActionText, Advice, ReasonText};

use exception::Exception;

use crate::answer::action::Action;
use crate::answer::cause::Cause;
use crate::answer::reason::BounceReason;
use crate::code::{ReplyCategory, ReplyMeaning, Severity, StatusMeaning};

/// A language that reasons, causes, actions and codes are explained in; Japanese by default. More may come, so a
/// `match` needs a wildcard.
///
/// ```
/// use bounce_classifier::{BounceReason, Language};
///
/// assert_eq!(Language::default(), Language::Japanese);
/// assert_eq!(BounceReason::GREYLISTED.text(Language::English).title, "Greylisted");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Language {
    /// 日本語.
    #[default]
    Japanese,
    /// English.
    English,
}

impl Language {
    /// Every language, the default first.
    ///
    /// ```
    /// use bounce_classifier::Language;
    ///
    /// assert_eq!(Language::ALL, [Language::Japanese, Language::English]);
    /// ```
    pub const ALL: &'static [Self] = &[Self::Japanese, Self::English];

    /// The ISO 639-1 name: `ja` or `en`.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::Language::Japanese.as_str(), "ja");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Japanese => "ja",
            Self::English => "en",
        }
    }
}

/// Writes the [name](Language::as_str).
///
/// ```
/// assert_eq!(bounce_classifier::Language::English.to_string(), "en");
/// ```
impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl BounceReason {
    /// The title, the description and the remedy in `language`.
    ///
    /// ```
    /// use bounce_classifier::{BounceReason, Language};
    ///
    /// for &language in Language::ALL {
    ///     let text = BounceReason::MAILBOX_FULL.text(language);
    ///     println!("[{language}] {}: {} {}", text.title, text.description, text.remedy);
    /// }
    /// ```
    #[must_use]
    pub const fn text(self, language: Language) -> ReasonText {
        match language {
            Language::Japanese => ja::text(self),
            Language::English => en::text(self),
        }
    }

    /// In Japanese, the first language of this crate: the [title](ReasonText::title). For another
    /// language, see [`text`](Self::text).
    ///
    /// ```
    /// use bounce_classifier::BounceReason;
    ///
    /// assert_eq!(BounceReason::GREYLISTED.title(), "グレーリスト");
    /// ```
    #[must_use]
    pub const fn title(self) -> &'static str {
        self.text(Language::Japanese).title
    }

    /// In Japanese, the first language of this crate: [what happened](ReasonText::description). For
    /// another language, see [`text`](Self::text).
    ///
    /// ```
    /// use bounce_classifier::BounceReason;
    ///
    /// assert!(BounceReason::MAILBOX_FULL.description().contains("メールボックス"));
    /// ```
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.text(Language::Japanese).description
    }

    /// In Japanese, the first language of this crate: [what to do next](ReasonText::remedy). For another
    /// language, see [`text`](Self::text).
    ///
    /// ```
    /// use bounce_classifier::BounceReason;
    ///
    /// assert!(BounceReason::RATE_LIMITED.remedy().contains("IPウォームアップ"));
    /// ```
    #[must_use]
    pub const fn remedy(self) -> &'static str {
        self.text(Language::Japanese).remedy
    }
}

impl Cause {
    /// What is the matter, in one plain sentence in `language`.
    ///
    /// ```
    /// use bounce_classifier::{Cause, Language};
    ///
    /// assert_eq!(Cause::SpfFail.text(Language::English), "SPF authentication failed.");
    /// assert_eq!(Cause::SpfFail.text(Language::Japanese), "SPFの認証に失敗しました。");
    /// ```
    #[must_use]
    pub const fn text(self, language: Language) -> &'static str {
        match language {
            Language::Japanese => ja_causes::text(self),
            Language::English => en_causes::text(self),
        }
    }
}

impl Action {
    /// The title and the description in `language`.
    ///
    /// ```
    /// use bounce_classifier::{Action, Language};
    ///
    /// for action in Action::ALL {
    ///     println!("{action}: {}", action.text(Language::English).title);
    /// }
    /// ```
    #[must_use]
    pub const fn text(self, language: Language) -> ActionText {
        match language {
            Language::Japanese => ja_actions::text(self),
            Language::English => en_actions::text(self),
        }
    }
}

impl Circumstances {
    /// The text of the reason, with what the exception changes. Where there is no other remedy, and the action is
    /// another than that of the reason, the action's own words are the remedy.
    pub(crate) fn advice(self, language: Language) -> Advice {
        let text = self.reason.text(language);
        let of_action = || {
            if self.action == self.reason.action() {
                text.remedy
            } else {
                self.action.text(language).description
            }
        };
        let change = Exception::of(self).map(|exception| match language {
            Language::Japanese => ja_advice::change(exception),
            Language::English => en_advice::change(exception),
        });
        let Some(change) = change else {
            return Advice {
                title: text.title,
                description: text.description,
                remedy: of_action(),
            };
        };
        Advice {
            title: change.title.unwrap_or(text.title),
            description: change.description.unwrap_or(text.description),
            remedy: change.remedy.unwrap_or_else(of_action),
        }
    }
}

impl ReplyMeaning {
    /// What the code means, in `language`, without a full stop at the end.
    ///
    /// In English it is the standard's own text; where two standards name the code, it is both, with "or"
    /// between them. Only that of 334 is a short description, as RFC 4954 gives this code no text.
    ///
    /// ```
    /// use bounce_classifier::{Language, ReplyCode};
    ///
    /// let meaning = ReplyCode::INSUFFICIENT_STORAGE.meaning().unwrap();
    /// let english = meaning.text(Language::English);
    /// assert_eq!(english, "Requested action not taken: insufficient system storage");
    /// let japanese = meaning.text(Language::Japanese);
    /// assert_eq!(japanese, "システムの空き容量の不足により、要求された操作は未実行");
    /// ```
    #[must_use]
    pub const fn text(self, language: Language) -> &'static str {
        match language {
            Language::Japanese => self.japanese,
            Language::English => self.english,
        }
    }
}

impl StatusMeaning {
    /// What the code or the subject means, in `language`, without a full stop at the end.
    ///
    /// In English it is the sample text of the registry.
    ///
    /// ```
    /// use bounce_classifier::{EnhancedStatusCode, Language};
    ///
    /// let status: EnhancedStatusCode = "4.4.7".parse()?;
    /// let meaning = status.meaning().unwrap();
    /// assert_eq!(meaning.text(Language::English), "Delivery time expired");
    /// assert_eq!(meaning.text(Language::Japanese), "配信の期限が切れた");
    /// # Ok::<(), bounce_classifier::EnhancedStatusCodeError>(())
    /// ```
    #[must_use]
    pub const fn text(self, language: Language) -> &'static str {
        match language {
            Language::Japanese => self.japanese,
            Language::English => self.english,
        }
    }
}

impl Severity {
    /// What the first digit of a reply code (RFC 5321 §4.2.1), or the class of an enhanced status code
    /// (RFC 3463 §2), means, in a few words in `language`.
    ///
    /// ```
    /// use bounce_classifier::{Language, ReplyCode};
    ///
    /// let severity = ReplyCode::MAILBOX_BUSY.severity();
    /// assert_eq!(severity.text(Language::English), "Transient failure");
    /// assert_eq!(severity.text(Language::Japanese), "一時的な失敗");
    /// ```
    #[must_use]
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Success, Language::Japanese) => "成功",
            (Self::Intermediate, Language::Japanese) => "途中の応答（続きを待っている）",
            (Self::TransientFailure, Language::Japanese) => "一時的な失敗",
            (Self::PermanentFailure, Language::Japanese) => "恒久的な失敗",
            (Self::Success, Language::English) => "Success",
            (Self::Intermediate, Language::English) => "Intermediate reply",
            (Self::TransientFailure, Language::English) => "Transient failure",
            (Self::PermanentFailure, Language::English) => "Permanent failure",
        }
    }
}

impl ReplyCategory {
    /// What the second digit of a reply code is about (RFC 5321 §4.2.1), in a few words in `language`.
    ///
    /// In English it is the standard's own text.
    ///
    /// ```
    /// use bounce_classifier::{Language, ReplyCode};
    ///
    /// let category = ReplyCode::MAILBOX_UNAVAILABLE.category().unwrap();
    /// assert_eq!(category.text(Language::English), "Mail system");
    /// assert_eq!(category.text(Language::Japanese), "メールシステム");
    /// ```
    #[must_use]
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Syntax, Language::Japanese) => "構文",
            (Self::Information, Language::Japanese) => "情報",
            (Self::Connections, Language::Japanese) => "接続",
            (Self::Unspecified, Language::Japanese) => "規定なし",
            (Self::MailSystem, Language::Japanese) => "メールシステム",
            (Self::Syntax, Language::English) => "Syntax",
            (Self::Information, Language::English) => "Information",
            (Self::Connections, Language::English) => "Connections",
            (Self::Unspecified, Language::English) => "Unspecified",
            (Self::MailSystem, Language::English) => "Mail system",
        }
    }
}
