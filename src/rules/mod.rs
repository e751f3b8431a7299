//! The rules, typed: what the build script makes of `bounce-rules`, and what finds one among them.
//!
//! The phrases are not here, but compiled into tables; so no program carries their text.

pub(crate) mod blocklists;
mod carriers;
mod generated;
mod host_ends;
mod ids;
mod meaning;
mod names;
mod numbers;
pub(crate) mod providers;
mod rule;
mod tables;
#[cfg(test)]
mod tests;

pub(crate) use carriers::JAPANESE_CARRIERS;
pub(crate) use generated::{REPLY, RULES, STATUS};
pub(crate) use meaning::{Meaning, meaning};
pub(crate) use numbers::RuleNumber;
pub(crate) use rule::{CodeRule, Role, Rule, Verdict};
pub(crate) use tables::TABLES;
