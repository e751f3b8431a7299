//! Each check, shown texts that are wrong, so that none of them is blind.

use bounce_classifier::Language;

use crate::checks::*;

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
