//! What can be wrong with a code, and which input it was.

use core::fmt;

use thiserror::Error;

// Reply codes.

/// A number or a text that is not a reply code.
///
/// It keeps what was given, and its message says what is wrong with it.
///
/// ```
/// use bounce_classifier::ReplyCode;
///
/// let error = ReplyCode::new(600).unwrap_err();
/// assert_eq!(error.to_string(), "invalid reply code 600: it is not from 200 to 599");
/// assert_eq!(error.number(), Some(600));
///
/// let error = "55O".parse::<ReplyCode>().unwrap_err();
/// assert_eq!(error.to_string(), r#"invalid reply code "55O": character 3 is not a digit"#);
/// assert_eq!(error.text(), Some(&b"55O"[..]));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("invalid reply code {input}: {kind}")]
pub struct InvalidReplyCode {
    input: Input<u16>,
    kind: ReplyCodeErrorKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub(crate) enum ReplyCodeErrorKind {
    #[error("it is not from 200 to 599")]
    OutOfRange,
    #[error("it has {found} digits, not 3")]
    Digits { found: usize },
    /// Every character before it is a digit, so its position in bytes is its position.
    #[error("character {position} is not a digit")]
    NotADigit { position: usize },
}

impl InvalidReplyCode {
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

    /// The number that was given, or `None` if a text was.
    ///
    /// ```
    /// use bounce_classifier::ReplyCode;
    ///
    /// assert_eq!(ReplyCode::new(0).unwrap_err().number(), Some(0));
    /// assert_eq!("0".parse::<ReplyCode>().unwrap_err().number(), None);
    /// ```
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
    pub fn text(&self) -> Option<&[u8]> {
        self.input.text()
    }
}

// Enhanced status codes.

/// Three numbers or a text that are not an enhanced status code.
///
/// It keeps what was given, and its message says which part of it is wrong.
///
/// ```
/// use bounce_classifier::EnhancedStatusCode;
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
/// assert_eq!(error.text(), Some(&b"5.1"[..]));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("invalid enhanced status code {input}: {kind}")]
pub struct InvalidStatusCode {
    input: Input<StatusNumbers>,
    kind: StatusCodeErrorKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub(crate) enum StatusCodeErrorKind {
    #[error("the class is not 2, 4 or 5")]
    Class,
    #[error("the {0} is missing")]
    Missing(StatusCodePart),
    #[error("the {0} is not a number")]
    NotANumber(StatusCodePart),
    #[error("the {0} has a leading zero")]
    LeadingZero(StatusCodePart),
    #[error("the {0} is above 999")]
    TooLarge(StatusCodePart),
    #[error("it has more than class, subject and detail")]
    TooManyParts,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StatusCodePart {
    Class,
    Subject,
    Detail,
}

impl fmt::Display for StatusCodePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Class => "class",
            Self::Subject => "subject",
            Self::Detail => "detail",
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct StatusNumbers(u8, u16, u16);

impl fmt::Display for StatusNumbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(class, subject, detail) = self;
        write!(f, "{class}.{subject}.{detail}")
    }
}

impl InvalidStatusCode {
    pub(crate) const fn from_numbers(
        class: u8,
        subject: u16,
        detail: u16,
        kind: StatusCodeErrorKind,
    ) -> Self {
        Self {
            input: Input::Number(StatusNumbers(class, subject, detail)),
            kind,
        }
    }

    pub(crate) fn from_text(text: &[u8], kind: StatusCodeErrorKind) -> Self {
        Self {
            input: Input::Text(text.into()),
            kind,
        }
    }

    /// The class, the subject and the detail that were given, or `None` if a text was.
    ///
    /// ```
    /// use bounce_classifier::EnhancedStatusCode;
    ///
    /// let error = EnhancedStatusCode::new(5, 1, 1000).unwrap_err();
    /// assert_eq!(error.numbers(), Some((5, 1, 1000)));
    /// ```
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
    pub fn text(&self) -> Option<&[u8]> {
        self.input.text()
    }
}

// What the errors keep.

/// What was given: a number, or a text that need not be UTF-8.
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// Numbers stand bare, texts in quotation marks; what cannot be printed is escaped.
impl<N: fmt::Display> fmt::Display for Input<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::Number(number) => return number.fmt(f),
            Self::Text(text) => text,
        };
        f.write_str("\"")?;
        for chunk in text.utf8_chunks() {
            write!(f, "{}", chunk.valid().escape_debug())?;
            write!(f, "{}", chunk.invalid().escape_ascii())?;
        }
        f.write_str("\"")
    }
}
