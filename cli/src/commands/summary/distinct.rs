//! How many different things there are, in bounded memory.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher, Hash, Hasher};

/// So many hashes are kept: fewer things are counted, more are estimated, with an error of less than one in a hundred.
const KEPT: usize = 1 << 14;

/// How things are hashed: the same in every run.
pub type Hashing = BuildHasherDefault<DefaultHasher>;

pub fn hasher() -> Hashing {
    Hashing::default()
}

/// The hash of an address; case does not count.
pub fn hash(hashing: &Hashing, address: &str) -> u64 {
    let mut hasher = hashing.build_hasher();
    for c in address.chars().flat_map(char::to_lowercase) {
        c.hash(&mut hasher);
    }
    hasher.finish()
}

/// The smallest hashes that were seen. Hashes are spread evenly, so the greatest of them tells how many there were
/// (Bar-Yossef et al., "Counting distinct elements in a data stream", 2002).
#[derive(Clone, Debug, Default)]
pub struct Distinct {
    smallest: BTreeSet<u64>,
}

impl Distinct {
    /// Takes a hash.
    pub fn insert(&mut self, hash: u64) {
        if self.smallest.len() < KEPT {
            self.smallest.insert(hash);
        } else if self
            .smallest
            .last()
            .is_some_and(|&greatest| hash < greatest)
            && self.smallest.insert(hash)
        {
            self.smallest.pop_last();
        }
    }

    /// Takes what another has seen.
    pub fn add(&mut self, other: Self) {
        other
            .smallest
            .into_iter()
            .for_each(|hash| self.insert(hash));
    }

    /// Whether the number is an estimate.
    pub fn is_estimate(&self) -> bool {
        self.smallest.len() >= KEPT
    }

    /// How many different things there were.
    pub fn count(&self) -> u64 {
        let kept = u64::try_from(self.smallest.len()).unwrap_or(u64::MAX);
        match self.smallest.last() {
            Some(&greatest) if self.is_estimate() => {
                let spread = u128::from(u64::MAX) * u128::from(kept - 1);
                u64::try_from(spread / u128::from(greatest.max(1))).unwrap_or(u64::MAX)
            }
            _ => kept,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_are_counted_and_many_estimated() {
        let hashing = hasher();
        for number in [0, 1, 1000, KEPT - 1, 100_000, 300_000] {
            let mut parts = [Distinct::default(), Distinct::default()];
            for place in 0..number {
                let hash = hash(&hashing, &format!("user{place}@example.jp"));
                // Each is seen more than once.
                parts[place % 2].insert(hash);
                parts[0].insert(hash);
            }
            let [mut whole, other] = parts;
            whole.add(other);
            let count = usize::try_from(whole.count()).unwrap();
            assert_eq!(whole.is_estimate(), number >= KEPT);
            let is_near = count.abs_diff(number) * 40 <= number;
            assert!(
                if number < KEPT {
                    count == number
                } else {
                    is_near
                },
                "{count} of {number}"
            );
        }
    }

    #[test]
    fn case_does_not_count() {
        let hashing = hasher();
        assert_eq!(
            hash(&hashing, "Taro@Example.JP"),
            hash(&hashing, "taro@example.jp")
        );
    }
}
