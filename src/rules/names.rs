//! From the names in `bounce-rules` to what they stand for, while the crate is compiled. The build script
//! sees to it that an unknown one fails the build with the name of its rule.
//!
//! The compiler takes its time: a name is found at once where it is looked for near its place among all.

use crate::answer::{Blocklist, BounceReason, Cause, Provider};

/// Whether two names are the same; [`str::eq`] is not `const`.
const fn is_same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut at = 0;
    while at < a.len() {
        if a[at] != b[at] {
            return false;
        }
        at += 1;
    }
    true
}

macro_rules! by_name {
    ($( $(#[$meta:meta])* $name:ident: $type:ident; )*) => { $(
        $(#[$meta])*
        pub(crate) const fn $name(name: &str, near: usize) -> Option<$type> {
            let mut passed = 0;
            while passed < $type::ALL.len() {
                let one = $type::ALL[(near + passed) % $type::ALL.len()];
                if is_same(one.as_str(), name) {
                    return Some(one);
                }
                passed += 1;
            }
            None
        }
    )* };
}

by_name! {
    /// The reason with a name.
    reason: BounceReason;
    /// The cause with a name.
    cause: Cause;
    /// The provider with a name.
    provider: Provider;
    /// The blocklist with a name.
    blocklist: Blocklist;
}
