//! Compiles the phrases of `bounce-rules` into static tables, and writes its rules as typed statics, so
//! that no program that uses the crate pays for them when it starts.

use std::collections::BTreeMap;
use std::fmt::{Debug, Write};
use std::path::Path;

use bounce_phrases::{OwnedTables, compile, parse_all};
use bounce_rules::hints::HINTS;
use bounce_rules::marks::{MARKS, Mark};
use bounce_rules::reasons::FILES;
use bounce_rules::reply::REPLY;
use bounce_rules::rule::{CodeRule, Role, Rule, Verdict};
use bounce_rules::status::STATUS;
use bounce_rules::words::word_set;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let out = std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let write = |name: &str, text: String| {
        std::fs::write(Path::new(&out).join(name), text).expect("OUT_DIR can be written");
    };
    write("tables.rs", tables());
    write("rules.rs", rules());
}

/// The compiled phrases.
fn tables() -> String {
    let entries = bounce_rules::lexicon().map(|entry| (entry.name, entry.phrases));
    let phrases = parse_all(entries, &word_set)
        .unwrap_or_else(|wrong| panic!("phrases that cannot be read:\n{wrong}"));
    // The marks come right behind the rules.
    let rules = FILES.iter().map(|file| file.rules.len()).sum::<usize>() + HINTS.len();
    let announcing = [Mark::Quote, Mark::Expected].map(|mark| {
        let place = MARKS.iter().position(|words| words.mark == mark);
        place.map(|place| rules + place)
    });
    let OwnedTables {
        words,
        symbols,
        seeds,
        stem_lengths,
        quoting,
        slots,
        zeros,
        outputs,
        not,
    } = compile(&phrases, |number| {
        announcing.contains(&Some(usize::from(number)))
    })
    .unwrap_or_else(|wrong| panic!("{wrong}"));
    let mut text = String::from("pub(crate) static TABLES: Tables<'static> = Tables {\n");
    list(&mut text, "words", &words);
    list(&mut text, "symbols", &symbols);
    list(&mut text, "seeds", &seeds);
    list(&mut text, "stem_lengths", &stem_lengths);
    list(&mut text, "quoting", &quoting);
    list(&mut text, "slots", &slots);
    list(&mut text, "outputs", &outputs);
    text + &format!("zeros: {zeros},\nnot: {not},\n}};\n")
}

/// A member that is an array, some values in each line.
fn list<T: Debug>(text: &mut String, name: &str, values: &[T]) {
    *text += &format!("{name}: &[\n");
    for line in values.chunks(16) {
        for value in line {
            write!(text, "{value:?},").expect("a string takes all");
        }
        text.push('\n');
    }
    *text += "],\n";
}

/// The typed rules. An unknown name fails the build with what is said here.
fn rules() -> String {
    let mut names = Names::default();
    let none = Verdict { hard: "", soft: "" };
    let mut words = Vec::new();
    for file in FILES {
        for rule in file.rules {
            words.push(rule_line(
                &mut names,
                &file.id_of(rule),
                rule,
                file.verdict_of(rule),
                file.unless_of(rule),
            ));
        }
    }
    words.extend(
        HINTS
            .iter()
            .map(|hint| rule_line(&mut names, hint.name, hint, none, hint.unless)),
    );
    let status: Vec<String> = STATUS
        .iter()
        .map(|rule| code_line(&mut names, &rule.id(), rule))
        .collect();
    let reply: Vec<String> = REPLY
        .iter()
        .map(|rule| code_line(&mut names, &rule.id(), rule))
        .collect();
    [
        array("Every rule that has words.", "RULES", "Rule", words),
        array(
            "Every enhanced status code that says something.",
            "STATUS",
            "CodeRule<(u16, u16)>",
            status,
        ),
        array(
            "Every reply code that says something.",
            "REPLY",
            "CodeRule<u16>",
            reply,
        ),
        names.constants(),
    ]
    .concat()
}

fn array(doc: &str, name: &str, of: &str, lines: Vec<String>) -> String {
    let count = lines.len();
    format!(
        "/// {doc}\npub(crate) static {name}: [{of}; {count}] = [\n{}\n];\n",
        lines.join("\n")
    )
}

fn rule_line(names: &mut Names, id: &str, rule: &Rule, verdict: Verdict, unless: u16) -> String {
    let role = match rule.role {
        Role::Reason => format!("Role::Reason({})", names.verdict(id, verdict)),
        Role::Hint => "Role::Hint".to_owned(),
        Role::Shield => "Role::Shield".to_owned(),
    };
    let Rule {
        strength,
        when,
        status,
        unless_subject,
        class,
        reply,
        ..
    } = rule;
    let cause = names.cause(id, rule.cause);
    format!(
        "Rule {{ id: {id:?}, role: {role}, strength: Strength::{strength:?}, cause: {cause}, \
         when: {when}, unless: {unless}, status: {status:?}, \
         unless_subject: {unless_subject:?}, class: {class:?}, reply: {reply:?} }},"
    )
}

fn code_line<C: Debug>(names: &mut Names, id: &str, rule: &CodeRule<C>) -> String {
    let CodeRule {
        code,
        strength,
        class,
        ..
    } = rule;
    let (verdict, cause) = (names.verdict(id, rule.verdict), names.cause(id, rule.cause));
    format!(
        "CodeRule {{ id: {id:?}, code: {code:?}, verdict: {verdict}, \
         strength: CodeStrength::{strength:?}, class: {class:?}, cause: {cause} }},"
    )
}

/// The names of reasons and causes that rules have. Each is looked up once, as a constant: the compiler
/// takes its time over looking up.
#[derive(Default)]
struct Names {
    /// By the name of the constant.
    constants: BTreeMap<String, String>,
}

impl Names {
    fn verdict(&mut self, id: &str, Verdict { hard, soft }: Verdict) -> String {
        format!(
            "Verdict {{ hard: {}, soft: {} }}",
            self.constant(id, "reason", "BounceReason", hard),
            self.constant(id, "reason", "BounceReason", soft)
        )
    }

    fn cause(&mut self, id: &str, cause: Option<&str>) -> String {
        match cause {
            Some(cause) => format!("Some({})", self.constant(id, "cause", "Cause", cause)),
            None => "None".to_owned(),
        }
    }

    /// The constant of a name.
    fn constant(&mut self, id: &str, kind: &str, of: &str, name: &str) -> String {
        let constant = format!("{kind}_{name}").to_uppercase();
        self.constants.entry(constant.clone()).or_insert_with(|| {
            let message = format!("the rule {id}: there is no {kind} {name:?}");
            format!("const {constant}: {of} = {kind}({name:?}, 0).expect({message:?});\n")
        });
        constant
    }

    fn constants(self) -> String {
        self.constants.into_values().collect()
    }
}
