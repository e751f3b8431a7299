//! What texts say.

mod answers;
mod delays;
mod failures;
mod others;

use crate::dsn::notice::phrases::both::IN_BOTH;
use crate::dsn::notice::phrases::mark::Table;

pub(super) const IN_TEXTS: &[Table] = &[
    IN_BOTH,
    failures::TABLE,
    delays::TABLE,
    answers::TABLE,
    others::TABLE,
];
