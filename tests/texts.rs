//! The conventions of the texts, in both languages.
//!
//! Every check returns all that it finds, so that one run lists every text to mend; the last tests
//! show each check a bad text, so that none of them is blind.

#[path = "common/codes.rs"]
mod common;

use std::collections::HashMap;
use std::ops::RangeInclusive;

use bounce_classifier::{Action, BounceReason, Cause, HardReason, Language};

/// The endings of a polite sentence (敬体).
const POLITE_ENDINGS: &[&str] = &[
    "ます",
    "です",
    "ません",
    "ください",
    "ました",
    "ませんでした",
    "でした",
    "でしょう",
    "ましょう",
];

/// The word to avoid, the word to use, and the only fields that may have it all the same.
const DISCOURAGED: &[(&str, &str, &[&str])] = &[
    ("差出人", "配信元", &["greylisted.description"]),
    ("配信者", "配信元", &["sender_rejected.title"]),
    ("送信者", "配信元", &[]),
    ("送信元", "配信元", &[]),
    ("送信側", "配信元", &[]),
    ("発信者", "配信元", &[]),
    ("発信元", "配信元", &[]),
    ("送り手", "配信元", &[]),
    ("送り主", "配信元", &[]),
    ("受け手", "受信者", &[]),
    ("受取人", "受信者", &[]),
    ("受信側", "受信者側", &[]),
    (
        "受信者側のサーバー",
        "受信者側のメールサーバー",
        &["user_unknown.title"],
    ),
    ("受信者のサーバー", "受信者側のメールサーバー", &[]),
    ("受信者のメールサーバー", "受信者側のメールサーバー", &[]),
    ("受信サーバー", "受信者側のメールサーバー", &[]),
    ("相手のサーバー", "受信者側のメールサーバー", &[]),
    ("再送", "再配信", &[]),
    ("再度送", "再配信", &[]),
    ("もう一度送", "再配信", &[]),
    ("リトライ", "再配信", &[]),
    ("スパム", "迷惑メール", &[]),
    ("フィルタリング", "迷惑メールフィルター", &[]),
];

/// Words that end in a long vowel mark here: サーバー, not サーバ.
const LONG_VOWELS: &[&str] = &[
    "サーバ",
    "フィルタ",
    "ユーザ",
    "リゾルバ",
    "ヘッダ",
    "フォルダ",
];

/// Products and providers, as whole words of ASCII letters and digits, in lower case.
const PRODUCTS: &[&str] = &[
    "amazon",
    "aol",
    "apple",
    "au",
    "aws",
    "barracuda",
    "biglobe",
    "cisco",
    "cloudmark",
    "docomo",
    "dropbox",
    "exchange",
    "exim",
    "ezweb",
    "gmail",
    "google",
    "hotmail",
    "icloud",
    "ironport",
    "kddi",
    "mailchimp",
    "mailgun",
    "microsoft",
    "mimecast",
    "nifty",
    "o365",
    "ocn",
    "office",
    "onedrive",
    "outlook",
    "postfix",
    "proofpoint",
    "qmail",
    "rakuten",
    "salesforce",
    "sendgrid",
    "sendmail",
    "sharepoint",
    "softbank",
    "sorbs",
    "spamcop",
    "spamhaus",
    "trendmicro",
    "yahoo",
    "ymobile",
    "zoho",
];

/// Products and providers in Japanese script.
const JAPANESE_PRODUCTS: &[&str] = &[
    "アマゾン",
    "アウトルック",
    "エーユー",
    "グーグル",
    "ジーメール",
    "ソフトバンク",
    "ドコモ",
    "マイクロソフト",
    "ヤフー",
    "ワイモバイル",
    "楽天",
];

/// What the sender of a hard bounce is told to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Advice {
    /// Remove the recipient from the list.
    Remove,
    /// Mend the sending side, and keep the recipient.
    Mend,
    /// Ask the administrator of the recipient's side, and do not send till then.
    Ask,
    /// Judge between the recipient and the sending side by the reply.
    Judge,
}

fn advice(reason: HardReason) -> Advice {
    match reason {
        HardReason::AddressNotFound
        | HardReason::DomainNotFound
        | HardReason::InvalidAddress
        | HardReason::AddressDisabled
        | HardReason::UserUnknown => Advice::Remove,
        HardReason::Blocked => Advice::Mend,
        HardReason::PolicyRejected => Advice::Ask,
        HardReason::Unclassified => Advice::Judge,
    }
}

/// The words that must and must not stand in the remedy of a hard reason.
fn advice_words(advice: Advice, language: Language) -> (&'static [&'static str], &'static str) {
    match (language, advice) {
        (Language::Japanese, Advice::Remove) => {
            (&["リストから外してください"], "外す必要はありません")
        }
        (Language::Japanese, Advice::Mend) => (
            &["配信元", "原因を直し", "解除を申請"],
            "リストから外してください",
        ),
        (Language::Japanese, Advice::Ask) => (
            &["受信者側の管理者", "許可", "外す必要まではありません"],
            "リストから外してください",
        ),
        (Language::Japanese, Advice::Judge) => {
            (&["応答の全文", "配信元", "再配信しないで"], "外し")
        }
        (_, Advice::Remove) => (&["remove", "from your list"], "no need"),
        (_, Advice::Mend) => (
            &["sending side", "Mend", "block to be lifted"],
            "from your list",
        ),
        (_, Advice::Ask) => (
            &[
                "administrator",
                "allowed",
                "no need to take it off your list",
            ],
            "remove",
        ),
        (_, Advice::Judge) => (
            &["whole reply", "sending side", "do not send to it again"],
            "remove",
        ),
    }
}

/// One field of one text.
struct Field {
    /// The reason, cause or action, and the field: `blocked.remedy`.
    name: String,
    text: &'static str,
    /// How many sentences it may have; `None` for a title.
    sentences: Option<RangeInclusive<usize>>,
}

fn fields(language: Language) -> Vec<Field> {
    let reasons = BounceReason::ALL.iter().flat_map(|reason| {
        let text = reason.text(language);
        [
            ("title", text.title, None),
            ("description", text.description, Some(1..=2)),
            ("remedy", text.remedy, Some(1..=4)),
        ]
        .map(|(field, text, sentences)| Field {
            name: format!("{reason}.{field}"),
            text,
            sentences,
        })
    });
    let causes = Cause::ALL.iter().map(|cause| Field {
        name: format!("{cause}.cause"),
        text: cause.text(language),
        sentences: Some(1..=1),
    });
    let actions = Action::ALL.iter().flat_map(|action| {
        let text = action.text(language);
        [
            ("action_title", text.title, None),
            ("action_description", text.description, Some(1..=4)),
        ]
        .map(|(field, text, sentences)| Field {
            name: format!("{action}.{field}"),
            text,
            sentences,
        })
    });
    reasons
        .chain(causes)
        .chain(actions)
        .chain(exceptions(language))
        .collect()
}

/// The page of all texts, which a unit test holds against the code.
const PAGE: &str = include_str!("../docs/texts.md");

/// What the advice says where the text of the reason does not fit: titles, descriptions and remedies, each once.
fn exceptions(language: Language) -> Vec<Field> {
    let rows = PAGE.split_once("\n## Advice").map_or("", |(_, rest)| rest);
    let known: HashMap<&str, ()> = BounceReason::ALL
        .iter()
        .map(|reason| reason.text(language))
        .flat_map(|text| [text.title, text.description, text.remedy])
        .chain(
            Action::ALL
                .iter()
                .map(|action| action.text(language).description),
        )
        .map(|text| (text, ()))
        .collect();
    let mut found: Vec<Field> = Vec::new();
    for line in rows.lines() {
        let cells: Vec<&'static str> = line.split('|').map(str::trim).collect();
        let [_, name, japanese, english, _] = cells[..] else {
            continue;
        };
        let sentences = match name {
            "title" => None,
            "description" => Some(1..=3),
            "remedy" => Some(1..=4),
            _ => continue,
        };
        let text = match language {
            Language::Japanese => japanese,
            _ => english,
        };
        if !known.contains_key(text) && !found.iter().any(|field| field.text == text) {
            let name = format!("advice_{}.{name}", found.len());
            found.push(Field {
                name,
                text,
                sentences,
            });
        }
    }
    found
}

/// What the text of each reason must not leave out, in words that stand in its description or its remedy.
const FACTS: &[(BounceReason, &[&str])] = &[
    (
        BounceReason::ADDRESS_NOT_FOUND,
        &["実在しない", "入力間違い", "リストから外して", "再配信せず"],
    ),
    (
        BounceReason::DOMAIN_NOT_FOUND,
        &[
            "@より後ろ",
            "独自ドメイン",
            "メールを受け付けない",
            "つづり",
            "リストから外して",
        ],
    ),
    (
        BounceReason::INVALID_ADDRESS,
        &[
            "書式",
            "入力に誤り",
            "アドレスを直して",
            "登録フォーム",
            "検査",
        ],
    ),
    (
        BounceReason::BLOCKED,
        &[
            "IPアドレス",
            "ドメイン",
            "ブロックリスト",
            "レピュテーション",
            "原因を直し",
            "解除を申請",
            "宛先ではなく",
        ],
    ),
    (
        BounceReason::ADDRESS_DISABLED,
        &[
            "以前は使われていた",
            "削除",
            "解約",
            "無効化",
            "リストから外して",
            "メール以外の手段",
            "新しいアドレス",
        ],
    ),
    (
        BounceReason::POLICY_REJECTED,
        &[
            "ポリシー",
            "受信者側の管理者",
            "許可を得られるまで",
            "再配信はせず",
        ],
    ),
    (
        BounceReason::USER_UNKNOWN,
        &[
            "ドメインは存在",
            "メールボックス",
            "@より前",
            "つづり",
            "リストから外して",
        ],
    ),
    (
        BounceReason::UNCLASSIFIED_HARD,
        &[
            "何度送っても届かない",
            "手がかり",
            "応答の全文",
            "判断して",
            "同じ宛先",
        ],
    ),
    (
        BounceReason::MAILBOX_FULL,
        &["使い切って", "空き容量を作って", "時間をおいて"],
    ),
    (
        BounceReason::ACCOUNT_SUSPENDED,
        &["停止", "無効化", "一時的", "復旧を依頼", "時間をおいて"],
    ),
    (
        BounceReason::SERVER_UNAVAILABLE,
        &[
            "停止している",
            "到達できない",
            "自動で試される",
            "受信者側の管理者",
            "状況を",
            "対応を依頼",
        ],
    ),
    (
        BounceReason::RATE_LIMITED,
        &[
            "短時間に大量",
            "一定期間",
            "件数",
            "上限",
            "受信者側のメールサーバー",
            "IPウォームアップ",
            "徐々に増やし",
            "信頼",
            "時間をおいて",
            "一定の件数ずつ",
        ],
    ),
    (
        BounceReason::MESSAGE_TOO_LARGE,
        &[
            "25MB",
            "添付ファイル",
            "画像や動画",
            "圧縮",
            "数を減らして",
            "オンラインストレージ",
            "リンク",
        ],
    ),
    (
        BounceReason::DNS_FAILURE,
        &[
            "DNSレコード",
            "時間をおいて",
            "問題を特定して解決",
            "DNSリゾルバー",
            "ドメイン名を調べるしくみ",
            "受信者側",
        ],
    ),
    (
        BounceReason::CONTENT_REJECTED,
        &[
            "本文",
            "不適切な語句",
            "疑わしいリンク",
            "迷惑メールフィルター",
            "短縮URL",
            "危険なサイト",
        ],
    ),
    (
        BounceReason::AUTHENTICATION_FAILED,
        &[
            "DMARC",
            "SPF",
            "DKIM",
            "確認できません",
            "レコード",
            "正しく公開",
        ],
    ),
    (
        BounceReason::SPAM_REJECTED,
        &[
            "迷惑メールフィルター",
            "迷惑メールとみなされ",
            "本文",
            "信頼",
            "認証を正しく",
            "疑われやすい内容",
        ],
    ),
    (
        BounceReason::ATTACHMENT_REJECTED,
        &["添付ファイル", "危険", "外してから", "ウイルスチェック"],
    ),
    (
        BounceReason::SENDER_REJECTED,
        &["ルール", "受信者側の管理者", "詳しい内容", "許可リスト"],
    ),
    (
        BounceReason::RELAY_DENIED,
        &["SMTPサーバー", "中継を拒否", "見直し", "受信者側の管理者"],
    ),
    (
        BounceReason::GREYLISTED,
        &[
            "未知の差出人",
            "初めて",
            "保留",
            "自動で試される",
            "IPアドレス",
        ],
    ),
    (
        BounceReason::CONNECTION_FAILED,
        &["ネットワークの問題", "ファイアウォール", "再配信"],
    ),
    (
        BounceReason::SMTP_TIMEOUT,
        &[
            "中継するSMTPサーバー",
            "時間内に",
            "短く設定",
            "時間を延ばし",
            "応答があるか",
        ],
    ),
    (
        BounceReason::DELIVERY_EXPIRED,
        &["期間内に", "ネットワークやサーバー", "適切な期間"],
    ),
    (
        BounceReason::UNCLASSIFIED_SOFT,
        &["一時的", "手がかり", "時間をおいて", "応答の全文"],
    ),
];

#[test]
fn the_text_of_each_reason_has_its_facts() {
    let mut left_out = Vec::new();
    for &(reason, facts) in FACTS {
        let text = reason.text(Language::Japanese);
        for fact in facts {
            if !text.description.contains(fact) && !text.remedy.contains(fact) {
                left_out.push(format!("{reason}: {fact}"));
            }
        }
    }
    fail_on(&left_out);
    let reasons = BounceReason::ALL.iter();
    let without: Vec<_> = reasons
        .filter(|&reason| !FACTS.iter().any(|(known, _)| known == reason))
        .collect();
    assert!(without.is_empty(), "{without:?}");
}

/// Runs of this many characters are somebody's words.
const OWN_WORDS: usize = 12;

/// The agreed terms, which every text has in the same words.
const TERMS: &[&str] = &[
    "受信者側のメールサーバー",
    "迷惑メールフィルター",
    "受信者のメールボックス",
    "受信者のドメイン",
    "DMARC、SPF、DKIM",
    "SMTPサーバー",
    "DNSレコード",
];

/// A text with a sign in place of each term.
fn without_terms(text: &str) -> String {
    TERMS
        .iter()
        .fold(text.to_owned(), |text, term| text.replace(term, "*"))
}

/// The runs of characters that a text has in common with a source, each as long as it goes.
fn borrowed<'a>(text: &'a str, source: &str) -> Vec<&'a str> {
    let starts: Vec<usize> = text
        .char_indices()
        .map(|(at, _)| at)
        .chain([text.len()])
        .collect();
    let mut found: Vec<&str> = Vec::new();
    let mut at = 0;
    while at + OWN_WORDS < starts.len() {
        let is_there = |end: usize| source.contains(&text[starts[at]..starts[end]]);
        let mut end = at + OWN_WORDS;
        if !is_there(end) {
            at += 1;
            continue;
        }
        while end + 1 < starts.len() && is_there(end + 1) {
            end += 1;
        }
        found.push(&text[starts[at]..starts[end]]);
        at = end;
    }
    found
}

/// The material of the texts lies beside the project, where it is at hand: its facts are taken, its words are not.
#[test]
fn no_text_borrows_the_words_of_its_material() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/reason-facts.md");
    let Ok(material) = std::fs::read_to_string(path).map(|text| without_terms(&text)) else {
        println!("no {path} here: the words were not compared");
        return;
    };
    let titles: Vec<&str> = BounceReason::ALL
        .iter()
        .map(|reason| reason.text(Language::Japanese).title)
        .collect();
    let mut found = Vec::new();
    for field in fields(Language::Japanese) {
        if titles.contains(&field.text) {
            continue;
        }
        for words in borrowed(&without_terms(field.text), &material) {
            found.push(format!("{}: {words}", field.name));
        }
    }
    fail_on(&found);
}

#[test]
fn the_check_of_borrowed_words_sees() {
    let source = "受信者のメールボックスがいっぱい";
    assert_eq!(
        borrowed("その受信者のメールボックスが満杯", source),
        ["受信者のメールボックスが"]
    );
    assert_eq!(
        borrowed("受信者の郵便箱がいっぱい", source),
        Vec::<&str>::new()
    );
}

/// What codes mean, in the form of titles. The English texts are the standards' own.
fn meanings(language: Language) -> Vec<Field> {
    common::meanings(language)
        .into_iter()
        .map(|(name, text, _)| Field {
            name: format!("{name}.meaning"),
            text,
            sentences: None,
        })
        .collect()
}

/// Fails with every violation that `check` finds in the texts of `language`, but for those that are quoted.
fn hold(language: Language, check: impl Fn(&Field) -> Vec<String>) {
    let mut fields = fields(language);
    if language != Language::English {
        fields.extend(meanings(language));
    }
    let violations: Vec<String> = fields
        .iter()
        .flat_map(|field| {
            check(field)
                .into_iter()
                .map(|found| format!("{language} {}: {found}\n      {}", field.name, field.text))
                .collect::<Vec<_>>()
        })
        .collect();
    fail_on(&violations);
}

fn fail_on(violations: &[String]) {
    assert!(
        violations.is_empty(),
        "{} violation(s):\n  - {}",
        violations.len(),
        violations.join("\n  - ")
    );
}

fn blank(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    if text.trim().is_empty() {
        found.push("is empty".to_owned());
    }
    if text != text.trim() {
        found.push("begins or ends with white space".to_owned());
    }
    if text.chars().any(char::is_control) {
        found.push("has a line break or another control character".to_owned());
    }
    if text.contains("  ") {
        found.push("has two spaces in a row".to_owned());
    }
    found
}

/// Checks the end of a text, its sentences and how many there are.
fn japanese_sentences(text: &str, allowed: Option<&RangeInclusive<usize>>) -> Vec<String> {
    let Some(allowed) = allowed else {
        return if text.contains('。') {
            vec!["a title is a noun phrase without 。".to_owned()]
        } else {
            Vec::new()
        };
    };
    let mut found = Vec::new();
    if !text.ends_with('。') {
        found.push("does not end in 。".to_owned());
    }
    let sentences: Vec<&str> = text.trim_end_matches('。').split('。').collect();
    if !allowed.contains(&sentences.len()) {
        found.push(format!(
            "has {} sentence(s), not {} to {}",
            sentences.len(),
            allowed.start(),
            allowed.end()
        ));
    }
    for sentence in sentences {
        if !POLITE_ENDINGS.iter().any(|end| sentence.ends_with(end)) {
            found.push(format!("this sentence does not end politely: {sentence}。"));
        }
    }
    found
}

/// Checks the widths: Japanese punctuation is full-width, letters and digits are half-width.
fn japanese_characters(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut depth = 0_i32;
    for (at, &char) in chars.iter().enumerate() {
        let is_inner = at > 0
            && chars[at - 1].is_ascii_alphanumeric()
            && chars.get(at + 1).is_some_and(char::is_ascii_alphanumeric);
        match char {
            '0'..='9' | 'A'..='Z' | 'a'..='z' | '@' | '（' | '）' | '：' => {}
            // 1,000 or 2.5 or DMARC/SPF/DKIM.
            '.' | ',' | '/' | '-' if is_inner => {}
            '!'..='~' => found.push(format!("half-width {char:?} in Japanese")),
            '\u{ff01}'..='\u{ff5e}' => found.push(format!("full-width {char:?}: use half-width")),
            '\u{ff61}'..='\u{ff9f}' => found.push(format!("half-width kana {char:?}")),
            _ if char.is_whitespace() => found.push(format!("white space {char:?} in Japanese")),
            _ => {}
        }
        depth += i32::from(char == '（') - i32::from(char == '）');
        if depth < 0 {
            found.push("a ） without its （".to_owned());
            depth = 0;
        }
    }
    if depth > 0 {
        found.push("a （ without its ）".to_owned());
    }
    found
}

/// Checks that the terms are the agreed ones in the field `name`.
fn japanese_terms(name: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for &(word, better, allowed) in DISCOURAGED {
        if text.contains(word) && !allowed.contains(&name) {
            found.push(format!("says {word}: use {better}"));
        }
    }
    for word in LONG_VOWELS {
        let is_short = text
            .match_indices(word)
            .any(|(at, _)| !text[at + word.len()..].starts_with('ー'));
        // フィルタリング is spelt so, and is reported above.
        if is_short && !text.contains("フィルタリング") {
            found.push(format!("says {word}: use {word}ー"));
        }
    }
    found
}

fn products(text: &str) -> Vec<String> {
    let lower = text.to_ascii_lowercase();
    let words: Vec<&str> = lower
        .split(|char: char| !char.is_ascii_alphanumeric())
        .collect();
    let latin = PRODUCTS.iter().filter(|name| words.contains(name));
    let japanese = JAPANESE_PRODUCTS
        .iter()
        .filter(|name| text.contains(**name));
    latin
        .chain(japanese)
        .map(|name| format!("names the product {name}"))
        .collect()
}

fn english(text: &str, allowed: Option<&RangeInclusive<usize>>) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(char) = text.chars().find(|char| !char.is_ascii()) {
        found.push(format!("{char:?} is not ASCII"));
    }
    if !text.starts_with(|char: char| char.is_ascii_uppercase()) {
        found.push("does not begin with a capital letter".to_owned());
    }
    let Some(allowed) = allowed else {
        if text.ends_with(['.', '!', '?', ':', ';', ',']) {
            found.push("a title has no punctuation at its end".to_owned());
        }
        return found;
    };
    if !text.ends_with('.') {
        found.push("does not end in a period".to_owned());
    }
    for abbreviation in ["e.g.", "i.e.", "etc."] {
        if text.contains(abbreviation) {
            found.push(format!("abbreviates: {abbreviation}"));
        }
    }
    let sentences: Vec<&str> = text.split_inclusive(". ").collect();
    if !allowed.contains(&sentences.len()) {
        found.push(format!(
            "has {} sentence(s), not {} to {}",
            sentences.len(),
            allowed.start(),
            allowed.end()
        ));
    }
    for sentence in sentences {
        if !sentence.starts_with(|char: char| char.is_ascii_uppercase()) {
            found.push(format!(
                "this sentence does not begin with a capital letter: {sentence}"
            ));
        }
    }
    found
}

/// Checks that a remedy says whether to remove the recipient or to mend the sending side.
fn hard_remedy(advice: Advice, language: Language, remedy: &str) -> Vec<String> {
    let (needed, forbidden) = advice_words(advice, language);
    let mut found: Vec<String> = needed
        .iter()
        .filter(|word| !remedy.contains(**word))
        .map(|word| format!("the advice is {advice:?}, but it does not say {word:?}"))
        .collect();
    if remedy.contains(forbidden) {
        found.push(format!(
            "the advice is {advice:?}, but it says {forbidden:?}"
        ));
    }
    found
}

/// Lists the texts that stand under more than one name.
fn shared<'a>(texts: impl IntoIterator<Item = (String, &'a str)>) -> Vec<String> {
    let mut first: HashMap<&str, String> = HashMap::new();
    let mut found = Vec::new();
    for (name, text) in texts {
        match first.get(text) {
            Some(other) => found.push(format!("{name} and {other} are the same: {text}")),
            None => {
                first.insert(text, name);
            }
        }
    }
    found
}

#[test]
fn everything_has_a_text_in_every_language() {
    for &language in Language::ALL {
        let expected = 25 * 3 + Cause::ALL.len() + 13 * 2 + exceptions(language).len();
        assert_eq!(fields(language).len(), expected);
        assert!(exceptions(language).len() > 20);
        hold(language, |field| blank(field.text));
    }
}

#[test]
fn japanese_sentences_are_polite_and_few() {
    hold(Language::Japanese, |field| {
        japanese_sentences(field.text, field.sentences.as_ref())
    });
}

#[test]
fn japanese_widths_are_right() {
    hold(Language::Japanese, |field| japanese_characters(field.text));
}

#[test]
fn japanese_terms_are_the_agreed_ones() {
    hold(Language::Japanese, |field| {
        japanese_terms(&field.name, field.text)
    });
}

#[test]
fn english_is_plain() {
    hold(Language::English, |field| {
        english(field.text, field.sentences.as_ref())
    });
}

#[test]
fn no_text_names_a_product() {
    for &language in Language::ALL {
        hold(language, |field| products(field.text));
    }
}

#[test]
fn no_two_texts_are_the_same() {
    for &language in Language::ALL {
        let texts = fields(language)
            .into_iter()
            .map(|field| (format!("{language} {}", field.name), field.text));
        fail_on(&shared(texts));
    }
}

/// Whether a text tells the reader to remove the address from the list, be it only if there is no other.
fn tells_to_remove(text: &str, language: Language) -> bool {
    match language {
        Language::Japanese => text.contains("リストから外して"),
        _ => text.contains("remove ") && text.contains("list"),
    }
}

#[test]
fn no_text_contradicts_the_action() {
    for &language in Language::ALL {
        for &reason in BounceReason::ALL {
            let remedy = reason.text(language).remedy;
            assert_eq!(
                tells_to_remove(remedy, language),
                reason.action().removes_address(),
                "{language} {reason}: {remedy}"
            );
        }
        for &action in Action::ALL {
            let description = action.text(language).description;
            assert_eq!(
                tells_to_remove(description, language),
                action.removes_address(),
                "{language} {action}: {description}"
            );
        }
    }
}

#[test]
fn hard_remedies_say_whom_to_act_on() {
    let mut violations = Vec::new();
    for &reason in HardReason::ALL {
        for &language in Language::ALL {
            let remedy = BounceReason::Hard(reason).text(language).remedy;
            for found in hard_remedy(advice(reason), language, remedy) {
                violations.push(format!(
                    "{language} {reason}.remedy: {found}\n      {remedy}"
                ));
            }
        }
    }
    fail_on(&violations);
}

#[test]
fn the_short_forms_are_japanese() {
    assert_eq!(Language::default(), Language::Japanese);
    for &reason in BounceReason::ALL {
        let text = reason.text(Language::default());
        assert_eq!(reason.title(), text.title);
        assert_eq!(reason.description(), text.description);
        assert_eq!(reason.remedy(), text.remedy);
    }
}

#[test]
fn languages_have_their_iso_codes() {
    let shown = |&language: &Language| (language.as_str(), format!("{language:>3}"));
    let codes: Vec<_> = Language::ALL.iter().map(shown).collect();
    assert_eq!(codes, [("ja", " ja".to_owned()), ("en", " en".to_owned())]);
}

/// Asserts that a check accepts each of `good` and finds exactly one thing in each of `bad`.
fn prove(check: impl Fn(&str) -> Vec<String>, good: &[&str], bad: &[&str]) {
    for text in good {
        assert_eq!(check(text), Vec::<String>::new(), "a good text: {text:?}");
    }
    for text in bad {
        assert_eq!(
            check(text).len(),
            1,
            "a bad text: {text:?}: {:?}",
            check(text)
        );
    }
}

#[test]
fn the_check_of_blanks_sees() {
    prove(
        blank,
        &["件名", "A title"],
        &["", " 件名", "件名\u{3000}", "a\nb", "a  b"],
    );
}

#[test]
fn the_check_of_sentences_sees() {
    prove(
        |text| japanese_sentences(text, None),
        &["配信の期限切れ"],
        &["配信の期限切れ。"],
    );
    prove(
        |text| japanese_sentences(text, Some(&(1..=2))),
        &["届きませんでした。", "届きません。再配信してください。"],
        &[
            "届きません",
            "届かない。",
            "届きません。再配信する。",
            "届きません。待ちます。再配信してください。",
        ],
    );
}

#[test]
fn the_check_of_widths_sees() {
    prove(
        japanese_characters,
        &["上限（たとえば25MB）、1,000件、2.5倍、DMARC/SPF、@より前。「IP」"],
        &[
            "はい.",
            "はい,",
            "はい!",
            "はい?",
            "(はい",
            "はい)",
            "例:",
            "A/は",
            "ＩP",
            "2５",
            "＠",
            "！",
            "ｶ",
            "上限 25",
            "は\u{3000}い",
            "（はい",
            "はい）",
        ],
    );
}

#[test]
fn the_check_of_terms_sees() {
    prove(
        |text| japanese_terms("blocked.remedy", text),
        &["配信元から受信者側のメールサーバーへ再配信し、ユーザーとフィルターを確かめます。"],
        &[
            "差出人",
            "送信者",
            "送信元",
            "受け手",
            "再送",
            "スパム",
            "サーバ",
            "ユーザが",
            "迷惑メールフィルタ",
        ],
    );
    prove(
        |text| japanese_terms("greylisted.description", text),
        &["差出人"],
        &["送信者"],
    );
}

#[test]
fn the_check_of_products_sees() {
    prove(
        products,
        &["SMTP、DNS、DMARC", "Check the audio and the exchanges"],
        &[
            "Gmailの受信者",
            "GOOGLE",
            "an Outlook user",
            "ドコモの受信者",
            "au",
        ],
    );
}

#[test]
fn the_check_of_english_sees() {
    prove(
        |text| english(text, None),
        &["A title"],
        &["A title.", "a title", "A “title"],
    );
    prove(
        |text| english(text, Some(&(1..=2))),
        &["One.", "One of 2.5 MB. Two."],
        &[
            "One",
            "One. two.",
            "One. Two. Three.",
            "One’s.",
            "One, e.g., this.",
        ],
    );
}

#[test]
fn the_check_of_hard_remedies_sees() {
    let remedy = |advice| move |text: &str| hard_remedy(advice, Language::Japanese, text);
    prove(
        remedy(Advice::Remove),
        &["リストから外してください。"],
        &["再配信してください。"],
    );
    prove(
        remedy(Advice::Mend),
        &["配信元の原因を直し、解除を申請してください。"],
        &[
            "解除を申請し、配信元を確かめてください。",
            "配信元の原因を直し、解除を申請し、リストから外してください。",
        ],
    );
    prove(
        remedy(Advice::Ask),
        &["受信者側の管理者に許可を求めてください。リストから外す必要まではありません。"],
        &[
            "許可を求めてください。リストから外す必要まではありません。",
            "受信者側の管理者に許可を得るまで、リストから外しておいてください。",
        ],
    );
}

#[test]
fn the_check_of_shared_texts_sees() {
    let named = |texts: &[&'static str]| {
        let named = texts.iter().enumerate();
        shared(named.map(|(at, &text)| (at.to_string(), text))).len()
    };
    assert_eq!(named(&["a", "b"]), 0);
    assert_eq!(named(&["a", "b", "a"]), 1);
}
