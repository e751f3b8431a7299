//! What can be wrong with a code, and which input it was.
//!
//! The errors are alike: each keeps what was given, tells what is wrong with it, and quotes no more than
//! the first 80 bytes of it in its message.

use alloc::boxed::Box;
use core::fmt;

use thiserror::Error;

use crate::quoted::Quoted;

// Reply codes.

/// A number or a text that is not a reply code.
///
/// It keeps what was given, and its [kind](Self::kind) and its message say what is wrong with it.
///
/// ```
/// use bounce_classifier::{ReplyCode, ReplyCodeErrorKind};
///
/// let error = ReplyCode::new(700).unwrap_err();
/// assert_eq!(error.to_string(), "invalid reply code 700: it is not from 200 to 699");
/// assert_eq!(error.kind(), ReplyCodeErrorKind::OutOfRange);
/// assert_eq!(error.number(), Some(700));
///
/// let error = "55O".parse::<ReplyCode>().unwrap_err();
/// assert_eq!(error.to_string(), r#"invalid reply code "55O": character 3 is not a digit"#);
/// assert_eq!(error.text(), Some(&b"55O"[..]));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Error)]
#[error("invalid reply code {input}: {kind}")]
pub struct ReplyCodeError {
    input: Input<u16>,
    kind: ReplyCodeErrorKind,
}

/// What is wrong with a reply code. Later versions may tell more apart, so a `match` needs a wildcard.
///
/// ```
/// use bounce_classifier::{ReplyCode, ReplyCodeErrorKind};
///
/// let error = "5500".parse::<ReplyCode>().unwrap_err();
/// assert_eq!(error.kind(), ReplyCodeErrorKind::Digits { found: 4 });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
#[non_exhaustive]
pub enum ReplyCodeErrorKind {
    /// It is a number, but none that begins a reply.
    #[error("it is not from 200 to 699")]
    OutOfRange,
    /// It has more or fewer digits than three.
    #[error("it has {found} digits, not 3")]
    Digits {
        /// How many it has.
        found: usize,
    },
    /// Something in it is not a digit.
    #[error("character {position} is not a digit")]
    NotADigit {
        /// Which character that is, counted from 1. All before it are digits, so it is as well its
        /// position in bytes.
        position: usize,
    },
}

impl ReplyCodeError {
    pub(crate) const fn from_number(number: u16) -> Self {
        Self {
            input: Input::Number(number),
            kind: ReplyCodeErrorKind::OutOfRange,
        }
    }

    pub(crate) fn from_text(text: &[u8], kind: ReplyCodeErrorKind) -> Self {
        Self {
            input: Input::Text(text.into()),
            kind,
        }
    }

    /// What is wrong.
    ///
    /// ```
    /// use bounce_classifier::{ReplyCode, ReplyCodeErrorKind};
    ///
    /// let error = ReplyCode::from_bytes(b"5 0").unwrap_err();
    /// assert_eq!(error.kind(), ReplyCodeErrorKind::NotADigit { position: 2 });
    /// ```
    #[must_use]
    pub const fn kind(&self) -> ReplyCodeErrorKind {
        self.kind
    }

    /// The number that was given, or `None` if a text was.
    ///
    /// ```
    /// use bounce_classifier::ReplyCode;
    ///
    /// assert_eq!(ReplyCode::new(0).unwrap_err().number(), Some(0));
    /// assert_eq!("0".parse::<ReplyCode>().unwrap_err().number(), None);
    /// ```
    #[must_use]
    pub fn number(&self) -> Option<u16> {
        self.input.number()
    }

    /// The text that was given, as it came, or `None` if a number was.
    ///
    /// ```
    /// use bounce_classifier::ReplyCode;
    ///
    /// assert_eq!(ReplyCode::from_bytes(b"5\xff").unwrap_err().text(), Some(&b"5\xff"[..]));
    /// ```
    #[must_use]
    pub fn text(&self) -> Option<&[u8]> {
        self.input.text()
    }
}

// Enhanced status codes.

/// Three numbers or a text that are not an enhanced status code.
///
/// It keeps what was given, and its [kind](Self::kind) and its message say which part of it is wrong.
///
/// ```
/// use bounce_classifier::{EnhancedStatusCode, EnhancedStatusCodeErrorKind, StatusCodePart};
///
/// let error = EnhancedStatusCode::new(3, 1, 1).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "invalid enhanced status code 3.1.1: the class is not 2, 4 or 5"
/// );
/// assert_eq!(error.numbers(), Some((3, 1, 1)));
///
/// let error = "5.1".parse::<EnhancedStatusCode>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     r#"invalid enhanced status code "5.1": the detail is missing"#
/// );
/// assert_eq!(error.kind(), EnhancedStatusCodeErrorKind::Missing(StatusCodePart::Detail));
/// assert_eq!(error.text(), Some(&b"5.1"[..]));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Error)]
#[error("invalid enhanced status code {input}: {kind}")]
pub struct EnhancedStatusCodeError {
    input: Input<StatusNumbers>,
    kind: EnhancedStatusCodeErrorKind,
}

/// What is wrong with an enhanced status code. Later versions may tell more apart, so a `match` needs a
/// wildcard.
///
/// ```
/// use bounce_classifier::{EnhancedStatusCode, EnhancedStatusCodeErrorKind};
///
/// let error = "3.1.1".parse::<EnhancedStatusCode>().unwrap_err();
/// assert_eq!(error.kind(), EnhancedStatusCodeErrorKind::Class);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
#[non_exhaustive]
pub enum EnhancedStatusCodeErrorKind {
    /// The class is none that RFC 3463 §2 has.
    #[error("the class is not 2, 4 or 5")]
    Class,
    /// A part is not there.
    #[error("the {0} is missing")]
    Missing(StatusCodePart),
    /// A part is something else than digits.
    #[error("the {0} is not a number")]
    NotANumber(StatusCodePart),
    /// A part begins with a zero, and is not 0.
    #[error("the {0} has a leading zero")]
    LeadingZero(StatusCodePart),
    /// A part has more than three digits.
    #[error("the {0} is above 999")]
    TooLarge(StatusCodePart),
    /// There is a fourth number.
    #[error("it has more than class, subject and detail")]
    TooManyParts,
}

/// A part of an enhanced status code. The list is closed on purpose: RFC 3463 §2 has these three.
///
/// ```
/// assert_eq!(bounce_classifier::StatusCodePart::Subject.to_string(), "subject");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusCodePart {
    /// The first number.
    Class,
    /// The second number.
    Subject,
    /// The third number.
    Detail,
}

impl StatusCodePart {
    /// All three, in the order in which a code has them.
    ///
    /// ```
    /// use bounce_classifier::StatusCodePart;
    ///
    /// let names: Vec<&str> = StatusCodePart::ALL.iter().map(|part| part.as_str()).collect();
    /// assert_eq!(names.join("."), "class.subject.detail");
    /// ```
    pub const ALL: &'static [Self] = &[Self::Class, Self::Subject, Self::Detail];

    /// The stable, public, snake_case name.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::StatusCodePart::Detail.as_str(), "detail");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Class => "class",
            Self::Subject => "subject",
            Self::Detail => "detail",
        }
    }
}

impl fmt::Display for StatusCodePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct StatusNumbers(u8, u16, u16);

impl fmt::Display for StatusNumbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(class, subject, detail) = self;
        write!(f, "{class}.{subject}.{detail}")
    }
}

impl EnhancedStatusCodeError {
    pub(crate) const fn from_numbers(
        class: u8,
        subject: u16,
        detail: u16,
        kind: EnhancedStatusCodeErrorKind,
    ) -> Self {
        Self {
            input: Input::Number(StatusNumbers(class, subject, detail)),
            kind,
        }
    }

    pub(crate) fn from_text(text: &[u8], kind: EnhancedStatusCodeErrorKind) -> Self {
        Self {
            input: Input::Text(text.into()),
            kind,
        }
    }

    /// What is wrong.
    ///
    /// ```
    /// use bounce_classifier::{EnhancedStatusCode, EnhancedStatusCodeErrorKind, StatusCodePart};
    ///
    /// let error = EnhancedStatusCode::new(5, 1, 1000).unwrap_err();
    /// assert_eq!(error.kind(), EnhancedStatusCodeErrorKind::TooLarge(StatusCodePart::Detail));
    /// ```
    #[must_use]
    pub const fn kind(&self) -> EnhancedStatusCodeErrorKind {
        self.kind
    }

    /// The class, the subject and the detail that were given, or `None` if a text was.
    ///
    /// ```
    /// use bounce_classifier::EnhancedStatusCode;
    ///
    /// let error = EnhancedStatusCode::new(5, 1, 1000).unwrap_err();
    /// assert_eq!(error.numbers(), Some((5, 1, 1000)));
    /// ```
    #[must_use]
    pub fn numbers(&self) -> Option<(u8, u16, u16)> {
        self.input
            .number()
            .map(|StatusNumbers(class, subject, detail)| (class, subject, detail))
    }

    /// The text that was given, as it came, or `None` if numbers were.
    ///
    /// ```
    /// use bounce_classifier::EnhancedStatusCode;
    ///
    /// let error = EnhancedStatusCode::from_bytes(b"#5.1.1").unwrap_err();
    /// assert_eq!(error.text(), Some(&b"#5.1.1"[..]));
    /// ```
    #[must_use]
    pub fn text(&self) -> Option<&[u8]> {
        self.input.text()
    }
}

// What the errors keep.

/// What was given: a number, or a text that need not be UTF-8.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Input<N> {
    Number(N),
    Text(Box<[u8]>),
}

impl<N: Copy> Input<N> {
    fn number(&self) -> Option<N> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Text(_) => None,
        }
    }

    fn text(&self) -> Option<&[u8]> {
        match self {
            Self::Number(_) => None,
            Self::Text(text) => Some(text),
        }
    }
}

/// Numbers stand bare, texts in quotation marks.
impl<N: fmt::Display> fmt::Display for Input<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => Quoted::start(text).fmt(f),
        }
    }
}

/// As in messages, but whole.
impl<N: fmt::Display> fmt::Debug for Input<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => fmt::Display::fmt(&Quoted::whole(text), f),
        }
    }
}
