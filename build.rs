//! Compiles the phrases of `bounce-rules` into static tables, and writes its rules as typed statics, so
//! that no program that uses the crate pays for them when it starts.

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
    let quote = MARKS.iter().position(|words| words.mark == Mark::Quote);
    let quote = quote.map(|index| rules + index);
    let OwnedTables {
        words,
        seeds,
        stem_lengths,
        roots,
        quoting,
        slots,
        zeros,
        outputs,
    } = compile(&phrases, |number| Some(usize::from(number)) == quote)
        .unwrap_or_else(|wrong| panic!("{wrong}"));
    let mut text = String::from("pub(crate) static TABLES: Tables<'static> = Tables {\n");
    list(&mut text, "words", &words);
    list(&mut text, "seeds", &seeds);
    list(&mut text, "stem_lengths", &stem_lengths);
    list(&mut text, "roots", &roots);
    list(&mut text, "quoting", &quoting);
    list(&mut text, "slots", &slots);
    list(&mut text, "outputs", &outputs);
    text + &format!("zeros: {zeros},\n}};\n")
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

/// The typed rules. A name is looked up where it stands; an unknown one fails the build with what is said
/// here.
fn rules() -> String {
    let words = FILES.iter().flat_map(|file| {
        let line = |rule| rule_line(&file.id_of(rule), rule, file.verdict_of(rule));
        file.rules.iter().map(line)
    });
    let none = Verdict { hard: "", soft: "" };
    let hints = HINTS.iter().map(|hint| rule_line(hint.name, hint, none));
    let status = STATUS.iter().map(|rule| code_line(&rule.id(), rule));
    let reply = REPLY.iter().map(|rule| code_line(&rule.id(), rule));
    [
        array(
            "Every rule that has words.",
            "RULES",
            "Rule",
            words.chain(hints),
        ),
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
    ]
    .concat()
}

fn array(doc: &str, name: &str, of: &str, lines: impl Iterator<Item = String>) -> String {
    let lines: Vec<String> = lines.collect();
    let count = lines.len();
    format!(
        "/// {doc}\npub(crate) static {name}: [{of}; {count}] = [\n{}\n];\n",
        lines.join("\n")
    )
}

fn rule_line(id: &str, rule: &Rule, verdict: Verdict) -> String {
    let role = match rule.role {
        Role::Reason => format!("Role::Reason({})", shown(id, verdict)),
        Role::Hint => "Role::Hint".to_owned(),
        Role::Shield => "Role::Shield".to_owned(),
    };
    let Rule {
        strength,
        when,
        unless,
        status,
        class,
        reply,
        ..
    } = rule;
    let cause = cause(id, rule.cause);
    format!(
        "Rule {{ id: {id:?}, role: {role}, strength: Strength::{strength:?}, cause: {cause}, \
         when: {when}, unless: {unless}, status: {status:?}, class: {class:?}, reply: {reply:?} }},"
    )
}

fn code_line<C: Debug>(id: &str, rule: &CodeRule<C>) -> String {
    let CodeRule {
        code,
        strength,
        class,
        ..
    } = rule;
    let (verdict, cause) = (shown(id, rule.verdict), cause(id, rule.cause));
    format!(
        "CodeRule {{ id: {id:?}, code: {code:?}, verdict: {verdict}, \
         strength: CodeStrength::{strength:?}, class: {class:?}, cause: {cause} }},"
    )
}

fn shown(id: &str, Verdict { hard, soft }: Verdict) -> String {
    format!(
        "Verdict {{ hard: {}, soft: {} }}",
        looked_up(id, "reason", hard),
        looked_up(id, "reason", soft)
    )
}

fn cause(id: &str, cause: Option<&str>) -> String {
    match cause {
        Some(cause) => format!("Some({})", looked_up(id, "cause", cause)),
        None => "None".to_owned(),
    }
}

/// The call that looks a name up.
fn looked_up(id: &str, kind: &str, name: &str) -> String {
    let message = format!("the rule {id}: there is no {kind} {name:?}");
    format!("{kind}({name:?}).expect({message:?})")
}
