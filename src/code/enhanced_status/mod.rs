//! Enhanced status codes: class, subject and detail.

use alloc::format;
use core::fmt;
use core::num::NonZeroU32;
use core::str::FromStr;

use crate::code::error::{EnhancedStatusCodeError, EnhancedStatusCodeErrorKind, StatusCodePart};
use crate::code::severity::Severity;

mod registry;

pub use registry::StatusMeaning;

/// An enhanced status code (RFC 3463 §2): `class.subject.detail`, as in `5.1.1`.
///
/// The class is 2, 4 or 5; subject and detail are each from 0 to 999. The order is that of the
/// three numbers. It is a `Copy` value of four bytes, and so is an `Option` of it.
///
/// ```
/// use bounce_classifier::{EnhancedStatusCode, Language, Severity};
///
/// let status: EnhancedStatusCode = "5.1.1".parse()?;
/// assert_eq!(status.severity(), Severity::PermanentFailure);
/// assert_eq!((status.class(), status.subject(), status.detail()), (5, 1, 1));
/// let meaning = status.meaning().unwrap();
/// assert_eq!(meaning.text(Language::English), "Bad destination mailbox address");
/// assert_eq!(meaning.text(Language::Japanese), "宛先のメールボックスが存在しない");
/// # Ok::<(), bounce_classifier::EnhancedStatusCodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnhancedStatusCode(NonZeroU32);

/// The class stands above the subject, and the subject above the detail, so that the order of the
/// packed numbers is the order of the codes.
const BITS: u32 = 10;
const MASK: u32 = (1 << BITS) - 1;
const LARGEST: u16 = 999;

impl EnhancedStatusCode {
    /// Checks three numbers.
    ///
    /// # Errors
    ///
    /// [`EnhancedStatusCodeError`] if the class is not 2, 4 or 5, or the subject or the detail is above
    /// 999. In a `const`, use [`from_parts`](Self::from_parts), which has no error to drop.
    ///
    /// ```
    /// use bounce_classifier::EnhancedStatusCode;
    ///
    /// assert_eq!(EnhancedStatusCode::new(4, 2, 2)?.to_string(), "4.2.2");
    /// assert!(EnhancedStatusCode::new(3, 0, 0).is_err());
    /// # Ok::<(), bounce_classifier::EnhancedStatusCodeError>(())
    /// ```
    pub const fn new(
        class: u8,
        subject: u16,
        detail: u16,
    ) -> Result<Self, EnhancedStatusCodeError> {
        match check(class, subject, detail) {
            Ok(status) => Ok(status),
            Err(kind) => Err(EnhancedStatusCodeError::from_numbers(
                class, subject, detail, kind,
            )),
        }
    }

    /// Checks three numbers: `None` where [`new`](Self::new) is an error.
    ///
    /// ```
    /// use bounce_classifier::EnhancedStatusCode;
    ///
    /// const MAILBOX_FULL: EnhancedStatusCode = match EnhancedStatusCode::from_parts(5, 2, 2) {
    ///     Some(status) => status,
    ///     None => panic!("5.2.2 is a status code"),
    /// };
    /// assert_eq!(MAILBOX_FULL.to_string(), "5.2.2");
    /// assert_eq!(EnhancedStatusCode::from_parts(5, 1000, 0), None);
    /// ```
    #[must_use]
    pub const fn from_parts(class: u8, subject: u16, detail: u16) -> Option<Self> {
        match check(class, subject, detail) {
            Ok(status) => Some(status),
            Err(_) => None,
        }
    }

    /// Reads `class.subject.detail`, exactly as RFC 3463 §2 writes it.
    ///
    /// Nothing may stand before, between or after the three numbers, white space included, and
    /// "each numeric sub-code within the status-code MUST be expressed without leading zero
    /// digits": `5.1.01` is refused.
    ///
    /// # Errors
    ///
    /// [`EnhancedStatusCodeError`], which says which part is wrong.
    ///
    /// ```
    /// use bounce_classifier::EnhancedStatusCode;
    ///
    /// assert_eq!(EnhancedStatusCode::from_bytes(b"5.7.26")?.detail(), 26);
    /// assert!(EnhancedStatusCode::from_bytes(b"5.7.26 ").is_err());
    /// assert!(EnhancedStatusCode::from_bytes(b"5.07.26").is_err());
    /// # Ok::<(), bounce_classifier::EnhancedStatusCodeError>(())
    /// ```
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, EnhancedStatusCodeError> {
        parse(bytes).map_err(|kind| EnhancedStatusCodeError::from_text(bytes, kind))
    }

    /// What the class says: success, transient failure or permanent failure.
    ///
    /// ```
    /// use bounce_classifier::{EnhancedStatusCode, Severity};
    ///
    /// let status: EnhancedStatusCode = "4.4.7".parse()?;
    /// assert_eq!(status.severity(), Severity::TransientFailure);
    /// # Ok::<(), bounce_classifier::EnhancedStatusCodeError>(())
    /// ```
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self.class() {
            2 => Severity::Success,
            4 => Severity::TransientFailure,
            _ => Severity::PermanentFailure,
        }
    }

    /// The first number: 2, 4 or 5.
    ///
    /// ```
    /// # let status: bounce_classifier::EnhancedStatusCode = "5.7.26".parse()?;
    /// assert_eq!(status.class(), 5);
    /// # Ok::<(), bounce_classifier::EnhancedStatusCodeError>(())
    /// ```
    #[must_use]
    pub const fn class(self) -> u8 {
        (self.0.get() >> (2 * BITS)) as u8
    }

    /// The second number, from 0 to 999: what the status is about.
    ///
    /// ```
    /// # let status: bounce_classifier::EnhancedStatusCode = "5.7.26".parse()?;
    /// assert_eq!(status.subject(), 7);
    /// # Ok::<(), bounce_classifier::EnhancedStatusCodeError>(())
    /// ```
    #[must_use]
    pub const fn subject(self) -> u16 {
        (self.0.get() >> BITS & MASK) as u16
    }

    /// The third number, from 0 to 999: what exactly happened.
    ///
    /// ```
    /// # let status: bounce_classifier::EnhancedStatusCode = "5.7.26".parse()?;
    /// assert_eq!(status.detail(), 26);
    /// # Ok::<(), bounce_classifier::EnhancedStatusCodeError>(())
    /// ```
    #[must_use]
    pub const fn detail(self) -> u16 {
        (self.0.get() & MASK) as u16
    }

    /// Whether the class is 2.
    ///
    /// ```
    /// # let status: bounce_classifier::EnhancedStatusCode = "2.1.5".parse()?;
    /// assert!(status.is_success());
    /// # Ok::<(), bounce_classifier::EnhancedStatusCodeError>(())
    /// ```
    #[must_use]
    pub const fn is_success(self) -> bool {
        matches!(self.severity(), Severity::Success)
    }

    /// Whether the class is 4.
    ///
    /// ```
    /// # let status: bounce_classifier::EnhancedStatusCode = "4.2.2".parse()?;
    /// assert!(status.is_transient());
    /// # Ok::<(), bounce_classifier::EnhancedStatusCodeError>(())
    /// ```
    #[must_use]
    pub const fn is_transient(self) -> bool {
        matches!(self.severity(), Severity::TransientFailure)
    }

    /// Whether the class is 5.
    ///
    /// It says nothing of whether a *bounce* is final: a `5.2.2`, "mailbox full", is soft.
    ///
    /// ```
    /// # let status: bounce_classifier::EnhancedStatusCode = "5.2.2".parse()?;
    /// assert!(status.is_permanent());
    /// # Ok::<(), bounce_classifier::EnhancedStatusCodeError>(())
    /// ```
    #[must_use]
    pub const fn is_permanent(self) -> bool {
        matches!(self.severity(), Severity::PermanentFailure)
    }

    /// What the IANA registry "SMTP Enhanced Status Codes" says of this subject and detail, or
    /// `None` if they are not registered. One binary search.
    ///
    /// The registry leaves the class open (`X.2.2`), so the answer is the same for all three.
    ///
    /// ```
    /// use bounce_classifier::{EnhancedStatusCode, Language};
    ///
    /// let full: EnhancedStatusCode = "4.2.2".parse()?;
    /// let meaning = full.meaning().unwrap();
    /// assert_eq!(meaning.text(Language::English), "Mailbox full");
    /// assert_eq!(meaning.source, "RFC 3463 §3.3");
    ///
    /// let private: EnhancedStatusCode = "5.7.515".parse()?;
    /// assert_eq!(private.meaning(), None);
    /// # Ok::<(), bounce_classifier::EnhancedStatusCodeError>(())
    /// ```
    #[must_use]
    pub const fn meaning(self) -> Option<StatusMeaning> {
        registry::status(self.subject(), self.detail())
    }

    /// What RFC 3463 §2 says that the subject is about, or `None` if the subject is above 7.
    ///
    /// It has no associated reply codes.
    ///
    /// ```
    /// use bounce_classifier::{EnhancedStatusCode, Language};
    ///
    /// let private: EnhancedStatusCode = "5.7.515".parse()?;
    /// let meaning = private.subject_meaning().unwrap();
    /// assert_eq!(meaning.text(Language::English), "Security or policy status");
    /// # Ok::<(), bounce_classifier::EnhancedStatusCodeError>(())
    /// ```
    #[must_use]
    pub const fn subject_meaning(self) -> Option<StatusMeaning> {
        registry::subject(self.subject())
    }
}

const fn check(
    class: u8,
    subject: u16,
    detail: u16,
) -> Result<EnhancedStatusCode, EnhancedStatusCodeErrorKind> {
    if !matches!(class, 2 | 4 | 5) {
        return Err(EnhancedStatusCodeErrorKind::Class);
    }
    if subject > LARGEST {
        return Err(EnhancedStatusCodeErrorKind::TooLarge(
            StatusCodePart::Subject,
        ));
    }
    if detail > LARGEST {
        return Err(EnhancedStatusCodeErrorKind::TooLarge(
            StatusCodePart::Detail,
        ));
    }
    let packed = (class as u32) << (2 * BITS) | (subject as u32) << BITS | detail as u32;
    match NonZeroU32::new(packed) {
        Some(packed) => Ok(EnhancedStatusCode(packed)),
        None => Err(EnhancedStatusCodeErrorKind::Class),
    }
}

fn parse(bytes: &[u8]) -> Result<EnhancedStatusCode, EnhancedStatusCodeErrorKind> {
    let mut parts = bytes.split(|&byte| byte == b'.');
    let class = match parts.next() {
        Some([]) | None => return Err(EnhancedStatusCodeErrorKind::Missing(StatusCodePart::Class)),
        Some([digit @ b'0'..=b'9']) => digit - b'0',
        Some(_) => return Err(EnhancedStatusCodeErrorKind::Class),
    };
    let subject = number(StatusCodePart::Subject, parts.next())?;
    let detail = number(StatusCodePart::Detail, parts.next())?;
    if parts.next().is_some() {
        return Err(EnhancedStatusCodeErrorKind::TooManyParts);
    }
    check(class, subject, detail)
}

fn number(part: StatusCodePart, bytes: Option<&[u8]>) -> Result<u16, EnhancedStatusCodeErrorKind> {
    match bytes {
        None | Some([]) => Err(EnhancedStatusCodeErrorKind::Missing(part)),
        Some(digits) if !digits.iter().all(u8::is_ascii_digit) => {
            Err(EnhancedStatusCodeErrorKind::NotANumber(part))
        }
        Some([b'0', _, ..]) => Err(EnhancedStatusCodeErrorKind::LeadingZero(part)),
        Some([_, _, _, _, ..]) => Err(EnhancedStatusCodeErrorKind::TooLarge(part)),
        Some(digits) => Ok(digits
            .iter()
            .fold(0, |number, digit| 10 * number + u16::from(digit - b'0'))),
    }
}

impl fmt::Display for EnhancedStatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (class, subject, detail) = (*self).into();
        if f.width().is_none() && f.precision().is_none() {
            write!(f, "{class}.{subject}.{detail}")
        } else {
            f.pad(&format!("{class}.{subject}.{detail}"))
        }
    }
}

impl fmt::Debug for EnhancedStatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for EnhancedStatusCode {
    type Err = EnhancedStatusCodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::from_bytes(text.as_bytes())
    }
}

impl TryFrom<&str> for EnhancedStatusCode {
    type Error = EnhancedStatusCodeError;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        Self::from_bytes(text.as_bytes())
    }
}

impl TryFrom<&[u8]> for EnhancedStatusCode {
    type Error = EnhancedStatusCodeError;

    fn try_from(bytes: &[u8]) -> Result<Self, Self::Error> {
        Self::from_bytes(bytes)
    }
}

impl TryFrom<(u8, u16, u16)> for EnhancedStatusCode {
    type Error = EnhancedStatusCodeError;

    fn try_from((class, subject, detail): (u8, u16, u16)) -> Result<Self, Self::Error> {
        Self::new(class, subject, detail)
    }
}

impl From<EnhancedStatusCode> for (u8, u16, u16) {
    fn from(status: EnhancedStatusCode) -> Self {
        (status.class(), status.subject(), status.detail())
    }
}
