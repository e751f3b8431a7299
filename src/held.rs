//! The forms in which text and bounces are held: what the functions of this crate take.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::ops::Range;

use crate::bounce::Bounce;
use crate::enhanced_status::EnhancedStatusCode;
use crate::reply_code::ReplyCode;

/// What holds text: `str` and `[u8]`, `String`, `Vec<u8>` and arrays of bytes, and references, `Box`,
/// `Rc`, `Arc` and `Cow` of these.
///
/// The list is closed. A type of another crate that holds text gives it as `&str` or `&[u8]`.
///
/// ```
/// use std::borrow::Cow;
/// use std::sync::Arc;
///
/// use bounce_classifier::Bounce;
///
/// let shared: Arc<str> = "mailbox full".into();
/// let lossy: Cow<'_, str> = String::from_utf8_lossy(b"mailbox full");
/// assert_eq!(Bounce::new(&shared), Bounce::new(&lossy));
/// assert_eq!(Bounce::new(&shared), Bounce::new(b"mailbox full"));
/// ```
pub trait AsText: sealed::AsText {}

impl<T: sealed::AsText + ?Sized> AsText for T {}

pub(crate) mod sealed {
    use core::ops::Range;

    pub trait AsText {
        /// `str` where it is UTF-8 for certain, else `[u8]`.
        type Part: ?Sized;

        fn bytes(&self) -> &[u8];

        /// A part of it; `None` if the range is no part, or cuts a character.
        fn part(&self, range: Range<usize>) -> Option<&Self::Part>;
    }
}

/// Writes the trait for what holds text itself.
macro_rules! holds {
    ($( [$($parameters:tt)*] $type:ty, $part:ty; )*) => { $(
        impl<$($parameters)*> sealed::AsText for $type {
            type Part = $part;

            fn bytes(&self) -> &[u8] {
                self.as_ref()
            }

            fn part(&self, range: Range<usize>) -> Option<&$part> {
                self.get(range)
            }
        }

        impl<$($parameters)*> AsBounce for $type {
            fn as_bounce(&self) -> Bounce<'_> {
                Bounce::new(self)
            }
        }
    )* };
}

holds! {
    [] str, str;
    [] String, str;
    [] [u8], [u8];
    [] Vec<u8>, [u8];
    [const N: usize] [u8; N], [u8];
}

/// Writes both traits for what points to something that has them.
macro_rules! points {
    ($( $type:ty $(, $bound:ident)?; )*) => { $(
        impl<T: sealed::AsText $(+ $bound)? + ?Sized> sealed::AsText for $type {
            type Part = T::Part;

            fn bytes(&self) -> &[u8] {
                (**self).bytes()
            }

            fn part(&self, range: Range<usize>) -> Option<&T::Part> {
                (**self).part(range)
            }
        }

        impl<T: AsBounce $(+ $bound)? + ?Sized> AsBounce for $type {
            fn as_bounce(&self) -> Bounce<'_> {
                (**self).as_bounce()
            }
        }
    )* };
}

points! {
    &T;
    &mut T;
    Box<T>;
    Rc<T>;
    Arc<T>;
    Cow<'_, T>, ToOwned;
}

/// What can be classified: any [text](AsText), a [`Bounce`], a code, or a reference to one of them.
///
/// A program can write it for a type of its own, and [`classify`](crate::classify) takes that type:
///
/// ```
/// use bounce_classifier::{AsBounce, Bounce, BounceReason, ReplyCode, classify};
///
/// struct Event {
///     code: u16,
///     message: String,
/// }
///
/// impl AsBounce for Event {
///     fn as_bounce(&self) -> Bounce<'_> {
///         Bounce::new(&self.message).reply(ReplyCode::from_u16(self.code))
///     }
/// }
///
/// let events = [Event { code: 452, message: "Mailbox full".into() }];
/// for answer in events.iter().map(classify) {
///     assert_eq!(answer?.reason(), BounceReason::MAILBOX_FULL);
/// }
/// # Ok::<(), bounce_classifier::ClassifyError>(())
/// ```
pub trait AsBounce {
    /// The bounce, borrowed.
    ///
    /// ```
    /// use bounce_classifier::{AsBounce, Bounce};
    ///
    /// assert_eq!("mailbox full".as_bounce(), Bounce::new("mailbox full"));
    /// ```
    fn as_bounce(&self) -> Bounce<'_>;
}

impl AsBounce for Bounce<'_> {
    fn as_bounce(&self) -> Bounce<'_> {
        *self
    }
}

impl AsBounce for ReplyCode {
    fn as_bounce(&self) -> Bounce<'_> {
        Bounce::from(*self)
    }
}

impl AsBounce for EnhancedStatusCode {
    fn as_bounce(&self) -> Bounce<'_> {
        Bounce::from(*self)
    }
}

/// What may hold the name of a remote MTA: a [text](AsText), or an `Option` of a reference to one.
///
/// ```
/// use bounce_classifier::Bounce;
///
/// let known: Option<String> = Some("mx.example.jp".into());
/// let bounce = Bounce::new("550 no").remote_mta(known.as_ref());
/// assert_eq!(bounce.stated_remote_mta(), Some(&b"mx.example.jp"[..]));
/// assert_eq!(Bounce::new("550 no").remote_mta(b"mx.example.jp"), bounce);
/// ```
pub trait AsRemoteMta<'a>: sealed_mta::AsRemoteMta<'a> {}

impl<'a, T: sealed_mta::AsRemoteMta<'a>> AsRemoteMta<'a> for T {}

mod sealed_mta {
    use super::AsText;

    pub trait AsRemoteMta<'a> {
        fn host(self) -> Option<&'a [u8]>;
    }

    impl<'a, T: AsText + ?Sized> AsRemoteMta<'a> for &'a T {
        fn host(self) -> Option<&'a [u8]> {
            Some(self.bytes())
        }
    }

    impl<'a, T: AsText + ?Sized> AsRemoteMta<'a> for Option<&'a T> {
        fn host(self) -> Option<&'a [u8]> {
            self.map(T::bytes)
        }
    }
}
