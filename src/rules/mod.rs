//! The rules, typed: what the build script makes of `bounce-rules`, and what finds one among them.
//!
//! The phrases are not here, but compiled into tables; so no program carries their text.

pub(crate) mod blocklists;
mod book;
mod carriers;
mod generated;
mod host_ends;
mod ids;
mod meaning;
mod names;
mod numbers;
pub(crate) mod providers;
mod rank;
mod rule;
mod summary;
mod tables;
#[cfg(test)]
mod tests;

#[cfg(feature = "rules")]
pub(crate) use book::Entry;
pub(crate) use book::{BuiltIn, Circumstances, Rulebook, stage};
pub(crate) use carriers::JAPANESE_CARRIERS;
#[cfg(any(test, feature = "rules"))]
pub(crate) use generated::RULES;
pub(crate) use generated::{REPLY, STATUS};
pub(crate) use meaning::{Meaning, meaning};
pub(crate) use numbers::RuleNumber;
pub(crate) use rank::Rank;
pub(crate) use rule::{CodeRule, Verdict};
pub(crate) use summary::{Kind, RuleSummary};
#[cfg(feature = "rules")]
pub(crate) use tables::TABLES;
