//! The rules as the build script writes them.

use bounce_rules::rule::{CodeStrength, Strength};

use crate::answer::{BounceReason, Cause};
use crate::rules::names::{cause, reason};
use crate::rules::rule::{CodeRule, Role, Rule, Verdict};

include!(concat!(env!("OUT_DIR"), "/rules.rs"));
