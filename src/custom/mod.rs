//! Rules of one's own, laid over the built-in ones: from plain data over checks to a classifier.

mod book;
mod builder;
mod check;
mod classifier;
mod condition;
mod draft;
mod error;
mod expressions;
#[cfg(feature = "serde")]
mod form;
mod import;
mod line;
mod literals;
mod origin;
mod rule;
mod samples;
#[cfg(test)]
mod tests;

pub use builder::ClassifierBuilder;
pub use classifier::Classifier;
pub use error::{BuildError, RuleFault, RuleFaultKind};
pub use import::{ImportError, ImportFault, ImportFaultKind};
pub use rule::{Rule, Rules};
