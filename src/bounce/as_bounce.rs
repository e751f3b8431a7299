//! What can be classified.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::bounce::input::Bounce;
use crate::code::{EnhancedStatusCode, ReplyCode};

/// What can be classified: any [text](crate::AsText), a [`Bounce`], a code, or a reference to one of them.
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

/// Writes the trait for what holds text itself.
macro_rules! holds {
    ($( [$($parameters:tt)*] $type:ty; )*) => { $(
        impl<$($parameters)*> AsBounce for $type {
            fn as_bounce(&self) -> Bounce<'_> {
                Bounce::new(self)
            }
        }
    )* };
}

holds! {
    [] str;
    [] String;
    [] [u8];
    [] Vec<u8>;
    [const N: usize] [u8; N];
}

/// Writes the trait for what points to something that has it.
macro_rules! points {
    ($( $type:ty $(, $bound:ident)?; )*) => { $(
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
