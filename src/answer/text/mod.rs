//! What each reason, cause and action means and what to do next, in Japanese and in English.
//!
//! The tables are in the folder `text`; `tests/texts.rs` holds their conventions. One of them: a text tells
//! the reader to remove the address from the list if, and only if, the action does.

mod en;
mod en_actions;
mod en_causes;
mod ja;
mod ja_actions;
mod ja_causes;
mod types;

use core::fmt;

pub use types::{ActionText, ReasonText};

use crate::answer::action::Action;
use crate::answer::cause::Cause;
use crate::answer::reason::BounceReason;

/// A language that reasons, causes and actions are explained in; Japanese by default. More may come, so a
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
