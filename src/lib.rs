//! Tells why an e-mail was not delivered.
//!
//! Mail servers refuse messages with a reply code, perhaps an enhanced status code, and words. This
//! crate reads all three and answers with one of 23 reasons, 7 of them hard (恒久的な不達: sending
//! again will not help) and 16 soft (一時的な不達), or says honestly that it does not know. It can
//! explain each reason to the people who send mail, in Japanese and in English.
//!
//! ```
//! use bounce_classifier::{BounceKind, BounceReason, Language, classify};
//!
//! let bounce = classify("550 5.1.1 <taro@example.jp>: Recipient address rejected: User unknown")?;
//! assert_eq!(bounce.reason(), BounceReason::USER_UNKNOWN);
//! assert_eq!(bounce.kind(), BounceKind::Hard);
//! // Japanese is the first language of this crate; others are asked for.
//! assert_eq!(bounce.reason().title(), "受信者側のサーバー上でユーザーが見つからない");
//! let english = bounce.reason().text(Language::English);
//! assert_eq!(english.title, "User not found on the recipient's server");
//! # Ok::<(), bounce_classifier::ClassifyError>(())
//! ```
//!
//! # What goes in
//!
//! A [`Bounce`]: the text of a reply, as it is or wrapped in what logs, delivery status
//! notifications and mail programs put around it; and, where they are known, the codes, the remote
//! server and the SMTP command. What the caller states comes first; the rest is read from the text.
//! [`classify`] also takes the text alone, in whatever form it is held, and [types of your
//! own](AsBounce). Who knows already that delivery failed asks [`classify_failure`], which always has an
//! answer.
//!
//! ```
//! use bounce_classifier::{Bounce, BounceReason, ReplyCode, SmtpCommand, classify};
//!
//! // docomo says "Unknown user" at the end of DATA when it is the recipient's filter that refuses.
//! let bounce = Bounce::new("Unknown user taro@docomo.ne.jp")
//!     .reply(ReplyCode::new(550)?)
//!     .remote_mta("mfsmax.docomo.ne.jp")
//!     .command(SmtpCommand::EndOfData);
//! assert_eq!(classify(bounce)?.reason(), BounceReason::POLICY_REJECTED);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What comes out
//!
//! A [`Classification`], which is `Copy`: the [`BounceReason`], the [`Cause`], what decided
//! ([`Basis`], the id of the rule, the range of the words in the text), the codes that were used, who
//! wrote the reply, which blocklist it names, and how long it says to wait.
//!
//! ```
//! use bounce_classifier::{Basis, classify};
//!
//! let text = "host mx.example.jp[192.0.2.1] said: 452 4.2.2 Sorry, the mailbox is full";
//! let bounce = classify(text)?;
//! assert_eq!(bounce.basis(), Basis::Words);
//! assert_eq!(bounce.matched_in(text), Some("mailbox is full"));
//! # Ok::<(), bounce_classifier::ClassifyError>(())
//! ```
//!
//! The kinds and the reasons are closed lists: a `match` without a wildcard tells you what you
//! forgot.
//!
//! ```
//! use bounce_classifier::{BounceReason, HardReason, classify};
//!
//! let is_about_the_address = match classify("550 5.1.1 No such user here")?.reason() {
//!     BounceReason::Hard(reason) => match reason {
//!         HardReason::AddressNotFound
//!         | HardReason::DomainNotFound
//!         | HardReason::InvalidAddress
//!         | HardReason::AddressDisabled
//!         | HardReason::UserUnknown => true,
//!         HardReason::Blocked | HardReason::PolicyRejected | HardReason::Unclassified => false,
//!     },
//!     BounceReason::Soft(_) => false,
//! };
//! assert!(is_about_the_address);
//! # Ok::<(), bounce_classifier::ClassifyError>(())
//! ```
//!
//! # What to do
//!
//! Where the reply tells what exactly is the matter, there is a [`Cause`]; and there always is an
//! [`Action`], what to do next.
//!
//! ```
//! use bounce_classifier::{Action, Cause, classify};
//!
//! let bounce = classify("550 5.7.25 192.0.2.1 has no PTR record")?;
//! assert_eq!(bounce.cause(), Some(Cause::NoPtr));
//! assert_eq!(bounce.action(), Action::FixSendingHost);
//! assert!(!bounce.removes_address());
//! # Ok::<(), bounce_classifier::ClassifyError>(())
//! ```
//!
//! # Who, and when
//!
//! The [`Provider`] that wrote the reply, the [`Blocklist`] that something is said to be on, and the
//! [wait](Classification::retry_after) that the server states, where the reply tells them.
//!
//! ```
//! use core::time::Duration;
//!
//! use bounce_classifier::{Blocklist, Provider, classify};
//!
//! let text = "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred";
//! assert_eq!(classify(text)?.provider(), Some(Provider::Yahoo));
//!
//! let text = "554 5.7.1 Client host [192.0.2.1] blocked using bl.spamcop.net";
//! let bounce = classify(text)?;
//! assert_eq!(bounce.blocklist(), Some(Blocklist::SpamCop));
//! assert_eq!(bounce.listed_in(text), Some("192.0.2.1"));
//!
//! let bounce = classify("450 4.7.1 Greylisted, please try again in 5 minutes")?;
//! assert_eq!(bounce.retry_after(), Some(Duration::from_secs(300)));
//! # Ok::<(), bounce_classifier::ClassifyError>(())
//! ```
//!
//! # How it decides
//!
//! [`classify`] is a pure function, in three steps. *Reading*: one pass over the text finds the codes
//! and the words that the rules know; addresses, host names and URLs are not words. *Weighing*:
//! specific words beat specific codes, those beat vague words, and those beat weak codes; a longer
//! phrase hides a shorter one inside it; and what a quoted reply says beats what is said around it.
//! *Answering*: the strongest finding gives the reason; for some, the class of the reply chooses
//! between a hard and a soft one. The rules are tables, compiled when the crate is built.
//!
//! # Features
//!
//! - `rules` (default): [`Classifier`], rules of one's own; see [their page](rules_of_your_own).
//! - `toml`: [`Rules::from_kumomta`], rule files of KumoMTA.
//! - `serde` (default): `Serialize` and `Deserialize` for names, codes, bounces and answers, and `Report`, an
//!   answer with its words and its explanations.
//! - `foreign-names`: `Cause::sisimai()` and `Cause::kumomta()`, names that others have for the same things.
//! - `webhook`: [`webhook`](mod@webhook), events of providers that send mail.
//! - `log`: [`log`](mod@log), lines of the logs of MTAs.
//!
//! - `dsn`: [`dsn`](mod@dsn), returned messages and what else comes back.
//!
//! The crate itself needs `core` and `alloc` only; what `rules`, `log` and `dsn` depend on needs `std`.
//!
//! # What is stable
//!
//! Within a major version:
//!
//! - *Names and ids* (all that `as_str()` gives) keep their meaning, and none goes. The exceptions are the
//!   names of others, which are theirs to change.
//! - *Types and functions* stay. Enums that may grow are `non_exhaustive`; those that are closed say why.
//! - *The serialized form* keeps its members; more may come.
//! - *Answers may improve* in any minor version: a reply that was not recognised is, or a wrong reason is
//!   put right. Texts are reworded, and causes become finer. So do not store an answer where you need the
//!   reply; and where an answer must not change, keep to a version (`=1.2.3`).
//! - *The minimum Rust version* may rise in a minor version.

#![forbid(unsafe_code)]
// No more than `core` and `alloc`: the attribute proves it, and the lints keep it near.
#![cfg_attr(not(test), no_std)]
#![cfg_attr(
    not(test),
    warn(
        clippy::std_instead_of_core,
        clippy::std_instead_of_alloc,
        clippy::alloc_instead_of_core
    )
)]
// Which items need a feature, as docs.rs shows it.
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;
#[cfg(feature = "dsn")]
extern crate std;

mod answer;
mod bounce;
mod classify;
mod code;
#[cfg(feature = "rules")]
mod custom;
mod decide;
#[cfg(feature = "dsn")]
#[cfg_attr(docsrs, doc(cfg(feature = "dsn")))]
pub mod dsn;
mod forms;
#[cfg(feature = "log")]
pub mod log;
mod names;
mod quoted;
mod read;
#[cfg(feature = "serde")]
mod report;
mod rules;
#[cfg(feature = "serde")]
mod serde;
#[cfg(any(feature = "log", feature = "webhook"))]
mod stated;
#[cfg(feature = "webhook")]
pub mod webhook;

pub use answer::{
    Action, ActionText, Advice, Basis, Blocklist, BounceKind, BounceReason, Cause, Classification,
    ClassifyError, HardReason, Language, Listed, Provider, ProviderKind, ReasonText, RuleId,
    SoftReason, Strength, WrongKindError,
};
pub use bounce::{AsBounce, Bounce, OwnedBounce, SmtpCommand};
pub use classify::{classify, classify_failure};
pub use code::{
    EnhancedStatusCode, EnhancedStatusCodeError, EnhancedStatusCodeErrorKind, ReplyCategory,
    ReplyCode, ReplyCodeError, ReplyCodeErrorKind, ReplyMeaning, Severity, StatusCodePart,
    StatusMeaning,
};
#[cfg(feature = "rules")]
pub use custom::{
    BuildError, Classifier, ClassifierBuilder, ImportError, ImportFault, ImportFaultKind, Rule,
    RuleFault, RuleFaultKind, Rules,
};
pub use forms::{AsRemoteMta, AsText};
pub use names::NameError;
#[cfg(feature = "serde")]
pub use report::Report;

#[cfg(all(doc, feature = "rules"))]
#[doc = include_str!("../docs/rules.md")]
pub mod rules_of_your_own {}

/// Runs the examples of the READMEs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../README.ja.md")]
struct Readmes;

/// Runs the examples of the pages, which use all readers.
#[cfg(all(
    doctest,
    feature = "dsn",
    feature = "log",
    feature = "rules",
    feature = "webhook"
))]
#[doc = include_str!("../docs/answers.md")]
#[doc = include_str!("../docs/answers.ja.md")]
#[doc = include_str!("../docs/readers.md")]
#[doc = include_str!("../docs/readers.ja.md")]
struct Pages;
