//! What the text of each reason must not leave out, and what none may borrow.

use bounce_classifier::{BounceReason, Language};

use crate::checks::fail_on;
use crate::fields::fields;

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
