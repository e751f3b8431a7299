//! From a reason to one of its kind.

use crate::answer::error::WrongKindError;
use crate::answer::reason::{BounceReason, HardReason, SoftReason};

impl TryFrom<BounceReason> for HardReason {
    type Error = WrongKindError;

    fn try_from(reason: BounceReason) -> Result<Self, Self::Error> {
        reason.hard().ok_or(WrongKindError::new(reason))
    }
}

impl TryFrom<BounceReason> for SoftReason {
    type Error = WrongKindError;

    fn try_from(reason: BounceReason) -> Result<Self, Self::Error> {
        reason.soft().ok_or(WrongKindError::new(reason))
    }
}
