//! The forms in which text is held: what the functions of this crate take.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::ops::Range;

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
    )* };
}

holds! {
    [] str, str;
    [] String, str;
    [] [u8], [u8];
    [] Vec<u8>, [u8];
    [const N: usize] [u8; N], [u8];
}

/// Writes the trait for what points to something that has it.
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

pub(crate) mod sealed_mta {
    pub trait AsRemoteMta<'a> {
        fn host(self) -> Option<&'a [u8]>;
    }
}

impl<'a, T: AsText + ?Sized> sealed_mta::AsRemoteMta<'a> for &'a T {
    fn host(self) -> Option<&'a [u8]> {
        Some(self.bytes())
    }
}

impl<'a, T: AsText + ?Sized> sealed_mta::AsRemoteMta<'a> for Option<&'a T> {
    fn host(self) -> Option<&'a [u8]> {
        self.map(T::bytes)
    }
}
