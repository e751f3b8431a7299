//! That no advice contradicts itself, for every answer that there can be; and the page of all texts.

use std::fmt::Write;
use std::format;
use std::string::String;
use std::vec::Vec;

use super::exception::{Circumstances, Exception};
use super::types::Advice;
use crate::answer::action::Action;
use crate::answer::cause::Cause;
use crate::answer::reason::BounceReason;
use crate::answer::text::Language;

/// Every combination of reason, cause, class and blocklist that an answer can have.
fn all() -> Vec<Circumstances> {
    let mut all = Vec::new();
    for &reason in BounceReason::ALL {
        let causes = Cause::ALL.iter().copied();
        let causes = causes.filter(|cause| cause.belongs_to(reason)).map(Some);
        for cause in causes.chain([None]) {
            for is_permanent in [false, true] {
                for is_dead_list in [false, true] {
                    let of_cause = Action::of(reason, cause);
                    let mut actions = Vec::from([of_cause]);
                    // Without a class that is permanent, nothing is removed; and no dead list lifts a block.
                    if of_cause.removes_address() {
                        actions.push(Action::Investigate);
                    }
                    if of_cause == Action::AskForDelisting && is_dead_list {
                        actions = Vec::from([Action::AskRecipientAdmin]);
                    }
                    all.extend(actions.into_iter().map(|action| Circumstances {
                        reason,
                        cause,
                        action,
                        is_permanent,
                        is_dead_list,
                    }));
                }
            }
        }
    }
    all
}

/// What a remedy may not say beside an action, in Japanese and in English.
fn forbidden(action: Action) -> &'static [&'static str] {
    const REMOVAL: &[&str] = &[
        "リストから外してください",
        "remove this address",
        "remove the address",
    ];
    match action {
        Action::RemoveAddress | Action::CorrectAddress => &[
            "外す必要は",
            "自動で試されるため",
            "解除を申請",
            "許可リスト",
            "no need to take",
            "retried automatically",
        ],
        Action::StopMailing => &[
            "再配信してください",
            "リストから外してください",
            "許可",
            "設定してもら",
            "send again",
            "let your mail in",
            "remove this address",
        ],
        Action::RetryLater => &[
            "リストから外してください",
            "再配信しないで",
            "許可リスト",
            "短縮URL",
            "解除を申請",
            "remove this address",
            "do not send",
        ],
        Action::ChangeMessage | Action::ReduceSize => &[
            "リストから外してください",
            "自動で試されるため",
            "解除を申請",
            "許可リスト",
            "remove this address",
        ],
        Action::SlowDown => &[
            "リストから外してください",
            "短縮URL",
            "解除を申請",
            "自動で試されるため",
            "remove this address",
        ],
        Action::FixSenderAuthentication | Action::FixSendingHost => &[
            "リストから外してください",
            "短縮URL",
            "自動で試されるため",
            "許可リスト",
            "remove this address",
        ],
        Action::AskForDelisting => &[
            "リストから外してください",
            "短縮URL",
            "自動で試されるため",
            "remove this address",
        ],
        _ => REMOVAL,
    }
}

#[test]
fn no_advice_contradicts_itself() {
    let mut wrong = Vec::new();
    for circumstances in all() {
        for &language in Language::ALL {
            let Advice { remedy, .. } = circumstances.advice(language);
            let action = circumstances.action;
            let said = forbidden(action)
                .iter()
                .filter(|word| remedy.contains(**word));
            wrong.extend(said.map(|word| format!("{circumstances:?}: {word:?} in {remedy:?}")));
            let removes = match language {
                Language::Japanese => remedy.contains("リストから外してください"),
                Language::English => {
                    remedy.contains("remove") && remedy.contains("your list")
                        || remedy.contains("on your list instead")
                }
            };
            if removes != action.removes_address() {
                wrong.push(format!("{circumstances:?} removes or keeps: {remedy:?}"));
            }
            let promises = ["自動で試されるため", "is mostly retried"];
            let is_promised = promises.iter().any(|words| remedy.contains(words));
            if is_promised && circumstances.is_permanent {
                wrong.push(format!("{circumstances:?} promises: {remedy:?}"));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_exception_is_met_and_says_something_else() {
    for &exception in Exception::ALL {
        let mut all = all().into_iter();
        let met = all.find(|&circumstances| Exception::of(circumstances) == Some(exception));
        let Some(circumstances) = met else {
            panic!("{exception:?} is never met");
        };
        for &language in Language::ALL {
            let (advice, text) = (
                circumstances.advice(language),
                circumstances.reason.text(language),
            );
            assert_ne!(advice.remedy, text.remedy, "{exception:?}");
        }
    }
}

/// The texts stand in JSON and on a terminal as they are.
#[test]
fn no_advice_has_a_sign_that_must_be_escaped() {
    for circumstances in all() {
        for &language in Language::ALL {
            let Advice {
                title,
                description,
                remedy,
            } = circumstances.advice(language);
            for text in [title, description, remedy] {
                let is_plain = |c: char| !c.is_control() && c != '"' && c != '\\';
                assert!(!text.is_empty() && text.chars().all(is_plain), "{text:?}");
            }
        }
    }
}

/// One text in both languages, as a row.
fn row(page: &mut String, name: &str, japanese: &str, english: &str) {
    writeln!(page, "| {name} | {japanese} | {english} |").unwrap();
}

/// All texts, side by side.
fn page() -> String {
    use Language::{English, Japanese};
    let mut page = String::from(concat!(
        "# The texts\n\n",
        "All that the crate says of a failure, in Japanese and in English. `scripts/texts` writes this page.\n\n",
        "## Reasons\n"
    ));
    for &reason in BounceReason::ALL {
        let (ja, en) = (reason.text(Japanese), reason.text(English));
        let (kind, action) = (reason.kind(), reason.action());
        writeln!(page, "\n### `{reason}` ({kind}, {action})\n").unwrap();
        page.push_str("| | 日本語 | English |\n|---|---|---|\n");
        row(&mut page, "title", ja.title, en.title);
        row(&mut page, "description", ja.description, en.description);
        row(&mut page, "remedy", ja.remedy, en.remedy);
    }
    page.push_str("\n## Actions\n\n| | 日本語 | English |\n|---|---|---|\n");
    for &action in Action::ALL {
        let (ja, en) = (action.text(Japanese), action.text(English));
        row(&mut page, &format!("`{action}`"), ja.title, en.title);
        row(&mut page, "", ja.description, en.description);
    }
    page.push_str("\n## Causes\n\n| | 日本語 | English |\n|---|---|---|\n");
    for &cause in Cause::ALL {
        row(
            &mut page,
            &format!("`{cause}`"),
            cause.text(Japanese),
            cause.text(English),
        );
    }
    page.push_str(concat!(
        "\n## Advice that differs from the text of the reason\n\n",
        "What a cause, the class or a dead blocklist changes. Where only the action is another than that of the \
         reason, the text of the action is the remedy.\n"
    ));
    let mut seen: Vec<(BounceReason, Advice)> = Vec::new();
    for circumstances in all() {
        let (ja, en) = (
            circumstances.advice(Japanese),
            circumstances.advice(English),
        );
        let Circumstances {
            reason,
            cause,
            action,
            is_permanent,
            is_dead_list,
        } = circumstances;
        let text = reason.text(Japanese);
        let is_own =
            (ja.title, ja.description, ja.remedy) == (text.title, text.description, text.remedy);
        let is_of_action = Exception::of(circumstances).is_none();
        if is_own || is_of_action || seen.contains(&(reason, ja)) {
            continue;
        }
        seen.push((reason, ja));
        let cause = cause.map_or("no cause", Cause::as_str);
        let class = if is_permanent {
            ", a permanent code"
        } else {
            ""
        };
        let list = if is_dead_list { ", a dead list" } else { "" };
        writeln!(page, "\n### `{reason}`, `{cause}`{class}{list}: {action}\n").unwrap();
        page.push_str("| | 日本語 | English |\n|---|---|---|\n");
        row(&mut page, "title", ja.title, en.title);
        row(&mut page, "description", ja.description, en.description);
        row(&mut page, "remedy", ja.remedy, en.remedy);
    }
    page
}

/// `scripts/texts` sets `WRITE_TEXTS`, and the page is written instead.
#[test]
fn the_page_of_texts_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/texts.md");
    if std::env::var_os("WRITE_TEXTS").is_some() {
        std::fs::write(path, page()).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        written == page(),
        "docs/texts.md is not up to date: scripts/texts writes it"
    );
}
