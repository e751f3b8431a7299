//! Regular expressions, of which only those are run whose literals stand in the text.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use once_cell::sync::OnceCell;
use regex::bytes::{Regex, RegexBuilder};

use crate::custom::error::RuleFaultKind;
use crate::custom::literals::{ALIASES, needed, states};
use crate::rules::RuleNumber;

/// How many bytes a regular expression may be written in.
const MOST_WRITTEN: usize = 16 << 10;
/// How many bytes it may be compiled in, and how many each thread may keep while it runs.
const MOST_COMPILED: usize = 1 << 20;
/// How many bytes a state of an automaton takes at most.
const STATE: u64 = 128;
/// How many bytes of literals are looked for with the fastest automaton, which is the largest.
const MOST_LITERALS: usize = 32 << 10;
/// How many matches of one expression in one text are looked at.
const MOST_MATCHES: usize = 64;

/// A regular expression that can be read, and is not too large.
#[derive(Debug)]
pub(crate) struct Expression {
    pattern: Box<str>,
    /// Literals of which one is needed.
    needed: Option<Vec<Vec<u8>>>,
    /// Compiled when it is first needed. None if that fails, which was ruled out when it was read.
    compiled: OnceCell<Option<Regex>>,
}

impl Expression {
    /// Reads a regular expression. What may be too large is compiled, to see whether it is.
    pub(crate) fn read(pattern: &str) -> Result<Self, RuleFaultKind> {
        let too_large = RuleFaultKind::RegexTooLarge {
            most_written: MOST_WRITTEN,
            most_compiled: MOST_COMPILED,
        };
        if pattern.len() > MOST_WRITTEN {
            return Err(too_large);
        }
        let hir = regex_syntax::ParserBuilder::new()
            .utf8(false)
            .build()
            .parse(pattern)
            .map_err(|error| RuleFaultKind::Regex(error.to_string().into()))?;
        if states(&hir).saturating_mul(STATE) > MOST_COMPILED as u64 {
            compile(pattern).map_err(|error| match error {
                regex::Error::CompiledTooBig(_) => too_large,
                error => RuleFaultKind::Regex(error.to_string().into()),
            })?;
        }
        Ok(Self {
            pattern: pattern.into(),
            needed: needed(&hir),
            compiled: OnceCell::new(),
        })
    }

    fn regex(&self) -> Option<&Regex> {
        let compiled = self.compiled.get_or_init(|| compile(&self.pattern).ok());
        compiled.as_ref()
    }
}

fn compile(pattern: &str) -> Result<Regex, regex::Error> {
    RegexBuilder::new(pattern)
        .size_limit(MOST_COMPILED)
        .dfa_size_limit(MOST_COMPILED)
        .build()
}

/// The regular expressions of rules, in their order.
#[derive(Debug)]
pub(crate) struct Expressions {
    all: Vec<(RuleNumber, Expression)>,
    /// Those that need no literal.
    always: Vec<usize>,
    /// What looks for the literals, if there are any.
    gate: Option<AhoCorasick>,
    /// By number of a literal: the expressions that need it.
    needing: Vec<Vec<usize>>,
}

impl Expressions {
    /// Makes ready to look for expressions, in the order of their rules.
    pub(crate) fn new(
        all: Vec<(RuleNumber, Expression)>,
    ) -> Result<Self, aho_corasick::BuildError> {
        let mut always = Vec::new();
        let mut literals: BTreeMap<Vec<u8>, Vec<usize>> = BTreeMap::new();
        for (place, (_, expression)) in all.iter().enumerate() {
            match &expression.needed {
                Some(needed) => {
                    for literal in needed {
                        let needing = literals.entry(literal.to_ascii_lowercase()).or_default();
                        needing.push(place);
                    }
                }
                None => always.push(place),
            }
        }
        let mut gate = None;
        if !literals.is_empty() {
            let every: Vec<usize> = (0..all.len()).collect();
            literals.extend(ALIASES.map(|alias| (alias.as_bytes().to_vec(), every.clone())));
            let size: usize = literals.keys().map(Vec::len).sum();
            let kind = if size <= MOST_LITERALS {
                AhoCorasickKind::DFA
            } else {
                AhoCorasickKind::ContiguousNFA
            };
            let mut automaton = AhoCorasick::builder();
            automaton.ascii_case_insensitive(true).kind(Some(kind));
            gate = Some(automaton.build(literals.keys())?);
        }
        Ok(Self {
            all,
            always,
            gate,
            needing: literals.into_values().collect(),
        })
    }

    /// Gives the expressions that may match, in their order, each with its matches, until `found` says that this is
    /// enough. Matches that nobody asks for are not looked for.
    pub(crate) fn search(
        &self,
        text: &[u8],
        mut found: impl FnMut(RuleNumber, &mut dyn Iterator<Item = Range<usize>>) -> bool,
    ) {
        // Which literals were seen; empty as long as none was.
        let mut seen = Vec::new();
        if let Some(gate) = &self.gate {
            for literal in gate.find_overlapping_iter(text) {
                if seen.is_empty() {
                    seen = vec![false; self.needing.len()];
                }
                if let Some(seen) = seen.get_mut(literal.pattern().as_usize()) {
                    *seen = true;
                }
            }
        }
        if seen.is_empty() && self.always.is_empty() {
            return;
        }
        let needing = self.needing.iter().zip(seen);
        let needing = needing.filter(|(_, is_seen)| *is_seen);
        let mut due: Vec<usize> = needing.flat_map(|(places, _)| places).copied().collect();
        due.extend(&self.always);
        due.sort_unstable();
        due.dedup();
        for (rule, expression) in due.into_iter().filter_map(|place| self.all.get(place)) {
            let regex = core::iter::once_with(|| expression.regex()).flatten();
            let matches = regex.flat_map(|regex| regex.find_iter(text).take(MOST_MATCHES));
            if found(*rule, &mut matches.map(|found| found.range())) {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use proptest::prelude::*;

    use super::*;

    fn expressions(patterns: &[&str]) -> Expressions {
        let read = |(place, pattern): (usize, &&str)| {
            let rule = RuleNumber::custom(place).unwrap();
            (rule, Expression::read(pattern).unwrap())
        };
        Expressions::new(patterns.iter().enumerate().map(read).collect()).unwrap()
    }

    /// The places of the expressions that match, with what they match.
    fn found(expressions: &Expressions, text: &str) -> Vec<(usize, String)> {
        let mut all = Vec::new();
        expressions.search(text.as_bytes(), |rule, matches| {
            for range in matches {
                let words = String::from_utf8_lossy(&text.as_bytes()[range]);
                all.push((rule.place().unwrap(), words.into_owned()));
            }
            false
        });
        all
    }

    #[test]
    fn an_expression_is_compiled_when_its_literal_is_seen() {
        let expressions = expressions(&[r"ACME-\d+", r"(?i)task \w", r"^\d{3}"]);
        let compiled = || {
            let is_compiled = |(_, one): &(_, Expression)| one.compiled.get().is_some();
            expressions
                .all
                .iter()
                .map(is_compiled)
                .collect::<Vec<bool>>()
        };
        assert_eq!(found(&expressions, "hello"), []);
        assert_eq!(compiled(), [false, false, true]);
        assert_eq!(found(&expressions, "acme-5"), []);
        assert_eq!(compiled(), [true, false, true]);
        let all = vec![(0, "ACME-12".into()), (2, "550".into())];
        assert_eq!(found(&expressions, "550 ACME-12"), all);
        // The literal is written in other bytes.
        assert_eq!(found(&expressions, "ta\u{17f}\u{212a} b")[0].0, 1);
    }

    #[test]
    fn what_is_too_large_is_told_when_it_is_read() {
        for pattern in [r"\w{1000}", r"(\pL{50}){50}", &"a".repeat(MOST_WRITTEN + 1)] {
            let error = Expression::read(pattern).unwrap_err();
            assert!(
                matches!(error, RuleFaultKind::RegexTooLarge { .. }),
                "{error}"
            );
        }
        for pattern in ["(a", "a{2,1}", r"(?<=a)b", r"\1", &"(".repeat(10_000)] {
            let error = Expression::read(pattern).unwrap_err();
            assert!(matches!(error, RuleFaultKind::Regex(_)), "{error}");
        }
    }

    /// Patterns of which some are large.
    fn patterns() -> impl Strategy<Value = String> {
        let atom = prop::sample::select(vec![
            "a", "acme", r"\w", r"\d", r"\pL", ".", "[^x]", r"(?i)k", "é", "[а-я]", r"\b", "(?s:.)",
        ]);
        atom.prop_map(String::from)
            .prop_recursive(5, 40, 4, |inner| {
                prop_oneof![
                    (inner.clone(), 0..60_u32, 0..60_u32).prop_map(
                        |(one, least, more)| alloc::format!(
                            "(?:{one}){{{least},{}}}",
                            least + more
                        )
                    ),
                    (inner.clone(), inner.clone()).prop_map(|(a, b)| a + &b),
                    (inner.clone(), inner.clone()).prop_map(|(a, b)| alloc::format!("({a}|{b})")),
                    inner.prop_map(|one| alloc::format!("(?:{one})*")),
                ]
            })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn what_was_read_can_be_compiled(pattern in patterns()) {
            if let Ok(expression) = Expression::read(&pattern) {
                prop_assert!(expression.regex().is_some(), "{}", pattern);
            }
        }

        #[test]
        fn a_literal_that_is_needed_is_wherever_an_expression_matches(
            pattern in patterns(),
            text in "[aAcCmMeEkKsS\u{17f}\u{212a} éд0-9]{0,12}",
        ) {
            if let Ok(expression) = Expression::read(&pattern) {
                let is_match = expression.regex().is_some_and(|regex| regex.is_match(text.as_bytes()));
                let expressions = expressions(&[&pattern]);
                prop_assert_eq!(found(&expressions, &text).is_empty(), !is_match, "{}", pattern);
            }
        }
    }
}
