//! The IANA registry "Simple Mail Transfer Protocol (SMTP) Enhanced Status Codes" (RFC 5248).
//!
//! A new registration is one line, in the order of the numbers. `tests/codes.rs` holds the table against the
//! registry's own, in `tests/data`.

use crate::code::reply_code::ReplyCode;

/// What a standard says that a status code, or its subject, means: its [text](Self::text) in a language, where
/// the standard says so, and the reply codes that go with it.
///
/// ```
/// use bounce_classifier::{EnhancedStatusCode, Language, ReplyCode};
///
/// let null_mx: EnhancedStatusCode = "5.1.10".parse()?;
/// let meaning = null_mx.meaning().unwrap();
/// assert_eq!(meaning.text(Language::English), "Recipient address has null MX");
/// assert!(meaning.text(Language::Japanese).contains("MXレコード"));
/// assert_eq!(meaning.source, "RFC 7505, RFC 7504");
/// assert_eq!(meaning.reply_codes, [ReplyCode::DOMAIN_ACCEPTS_NO_MAIL]);
/// # Ok::<(), bounce_classifier::EnhancedStatusCodeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct StatusMeaning {
    pub(crate) english: &'static str,
    pub(crate) japanese: &'static str,
    /// The documents that define it: a standard, and the section where it is one section, or a draft.
    pub source: &'static str,
    /// The reply codes that the registry associates with it, in ascending order. Empty if it gives
    /// none, or says no more than "any" or "5XX". Where it allows others beside those that it names, they are
    /// not here.
    pub reply_codes: &'static [ReplyCode],
}

/// The meaning of `X.subject.detail`.
pub(super) const fn status(subject: u16, detail: u16) -> Option<StatusMeaning> {
    let mut rows = STATUSES;
    // The search of the standard library cannot be called in a `const`.
    while let Some((below, [row, above @ ..])) = rows.split_at_checked(rows.len() / 2) {
        if row.subject == subject && row.detail == detail {
            return Some(row.meaning);
        }
        let is_above = row.subject < subject || row.subject == subject && row.detail < detail;
        rows = if is_above { above } else { below };
    }
    None
}

/// The meaning of a subject alone, `X.subject.*` in RFC 3463: it is what is left to say of a code whose detail is
/// not registered.
pub(super) const fn subject(subject: u16) -> Option<StatusMeaning> {
    match SUBJECTS.split_at_checked(subject as usize) {
        Some((_, [meaning, ..])) => Some(*meaning),
        _ => None,
    }
}

struct Row {
    subject: u16,
    detail: u16,
    meaning: StatusMeaning,
}

macro_rules! registry {
    (
        subjects { $( $subject_english:literal, $subject_japanese:literal, $subject_source:literal; )* }
        statuses { $(
            $subject:literal $detail:literal $english:literal, $japanese:literal, $source:literal,
            [$($reply:literal),*];
        )* }
    ) => {
        /// By subject: its number is the index.
        static SUBJECTS: &[StatusMeaning] = &[
            $( StatusMeaning {
                english: $subject_english,
                japanese: $subject_japanese,
                source: $subject_source,
                reply_codes: &[],
            }, )*
        ];

        /// In ascending order of subject and detail.
        static STATUSES: &[Row] = &[
            $( Row {
                subject: $subject,
                detail: $detail,
                meaning: StatusMeaning {
                    english: $english,
                    japanese: $japanese,
                    source: $source,
                    reply_codes: const { &[ $( ReplyCode::literal($reply) ),* ] },
                },
            }, )*
        ];

        /// The binary search needs the order; a line in the wrong place does not compile.
        const _: () = {
            let keys: &[(u16, u16)] = &[ $( ($subject, $detail), )* ];
            let mut at = 1;
            while at < keys.len() {
                let (before, here) = (keys[at - 1], keys[at]);
                assert!(before.0 < here.0 || before.0 == here.0 && before.1 < here.1);
                at += 1;
            }
        };
    };
}

// Capital letters within the registry's texts are small here, but for names, and one text that the registry lacks
// (X.6.10) is its description.
registry! {
    subjects {
        "Other or undefined status", "その他の状態（対象は不明）", "RFC 3463 §2";
        "Addressing status", "アドレスの状態", "RFC 3463 §2";
        "Mailbox status", "メールボックスの状態", "RFC 3463 §2";
        "Mail system status", "メールシステムの状態", "RFC 3463 §2";
        "Network and routing status", "ネットワークと経路の状態", "RFC 3463 §2";
        "Mail delivery protocol status", "メール配送プロトコルの状態", "RFC 3463 §2";
        "Message content or media status", "メールの内容またはメディアの状態", "RFC 3463 §2";
        "Security or policy status", "セキュリティまたはポリシーの状態", "RFC 3463 §2";
    }
    statuses {
        0 0 "Other undefined status", "その他の状態（詳細は不明）", "RFC 3463 §3.1", [];

        1 0 "Other address status", "アドレスに関するその他の状態", "RFC 3463 §3.2", [];
        1 1 "Bad destination mailbox address", "宛先のメールボックスが存在しない", "RFC 3463 §3.2", [451, 550];
        1 2 "Bad destination system address", "宛先のドメインが存在しないか、メールを受け付けられない", "RFC 3463 §3.2", [];
        1 3 "Bad destination mailbox address syntax", "宛先アドレスの構文の誤り", "RFC 3463 §3.2", [501];
        1 4 "Destination mailbox address ambiguous", "宛先アドレスに当てはまる受信者を1人に決められない", "RFC 3463 §3.2", [];
        1 5 "Destination address valid", "宛先アドレスは有効", "RFC 3463 §3.2", [250];
        1 6 "Destination mailbox has moved, no forwarding address", "宛先のメールボックスが移転し、転送先の登録がない", "RFC 3463 §3.2", [];
        1 7 "Bad sender's mailbox address syntax", "配信元アドレスの構文の誤り", "RFC 3463 §3.2", [];
        1 8 "Bad sender's system address", "配信元のドメインが存在しないか、返信を受け付けられない", "RFC 3463 §3.2", [451, 501];
        1 9 "Message relayed to non-compliant mailer", "この規格に対応していないメールシステムへの中継", "RFC 3886", [];
        1 10 "Recipient address has null MX", "宛先のドメインが、MXレコードでメールを受け取らないと宣言している", "RFC 7505, RFC 7504", [556];

        2 0 "Other or undefined mailbox status", "メールボックスに関するその他の状態", "RFC 3463 §3.3", [];
        2 1 "Mailbox disabled, not accepting messages", "メールボックスが無効で、メールを受け付けていない", "RFC 3463 §3.3", [];
        2 2 "Mailbox full", "メールボックスの容量がいっぱい", "RFC 3463 §3.3", [552];
        2 3 "Message length exceeds administrative limit", "メールの大きさが、メールボックスごとの上限を超えている", "RFC 3463 §3.3", [552];
        2 4 "Mailing list expansion problem", "メーリングリストの参加者への展開に失敗", "RFC 3463 §3.3", [450, 452];

        3 0 "Other or undefined mail system status", "メールシステムに関するその他の状態", "RFC 3463 §3.4", [221, 250, 421, 451, 550, 554];
        3 1 "Mail system full", "メールシステムの容量がいっぱい", "RFC 3463 §3.4", [452];
        3 2 "System not accepting network messages", "システムがネットワークからのメールを受け付けていない", "RFC 3463 §3.4, RFC 7504", [453, 521];
        3 3 "System not capable of selected features", "システムが、指定された機能に対応していない", "RFC 3463 §3.4", [];
        3 4 "Message too big for system", "メールの大きさが、システムの上限を超えている", "RFC 3463 §3.4", [552, 554];
        3 5 "System incorrectly configured", "システムの設定の誤り", "RFC 3463 §3.4", [];
        3 6 "Requested priority was changed", "指定された優先度が変更された", "RFC 6710", [250, 251];

        4 0 "Other or undefined network or routing status", "ネットワークまたは経路に関するその他の状態", "RFC 3463 §3.5", [];
        4 1 "No answer from host", "ホストからの応答がない", "RFC 3463 §3.5", [451];
        4 2 "Bad connection", "接続の不良（時間切れや通信品質の不足）", "RFC 3463 §3.5", [421];
        4 3 "Directory server failure", "DNSなどのディレクトリサーバーの障害", "RFC 3463 §3.5", [451, 550];
        4 4 "Unable to route", "次に送るべきホストへの経路が決まらない", "RFC 3463 §3.5", [];
        4 5 "Mail system congestion", "メールシステムの混雑", "RFC 3463 §3.5", [451];
        4 6 "Routing loop detected", "配送経路のループを検出", "RFC 3463 §3.5", [];
        4 7 "Delivery time expired", "配信の期限が切れた", "RFC 3463 §3.5", [];

        5 0 "Other or undefined protocol status", "プロトコルに関するその他の状態", "RFC 3463 §3.6", [220, 250, 251, 252, 253, 451, 452, 454, 458, 459, 501, 502, 503, 554];
        5 1 "Invalid command", "使えないコマンド（順序の誤り、または未対応）", "RFC 3463 §3.6", [430, 500, 501, 503, 530, 550, 554, 555];
        5 2 "Syntax error", "構文の誤り", "RFC 3463 §3.6", [500, 501, 502, 550, 555];
        5 3 "Too many recipients", "宛先の数が多すぎる", "RFC 3463 §3.6", [451];
        5 4 "Invalid command arguments", "コマンドの引数の誤り", "RFC 3463 §3.6", [451, 501, 502, 503, 504, 550, 555];
        5 5 "Wrong protocol version", "プロトコルのバージョンの不一致", "RFC 3463 §3.6", [];
        5 6 "Authentication Exchange line is too long", "認証のやりとりの行が長すぎる", "RFC 4954 §6", [500];

        6 0 "Other or undefined media error", "メールの内容に関するその他のエラー", "RFC 3463 §3.7", [];
        6 1 "Media not supported", "内容の形式（メディアの種類）に対応していない", "RFC 3463 §3.7", [];
        6 2 "Conversion required and prohibited", "内容の変換が必要だが、禁止されている", "RFC 3463 §3.7", [];
        6 3 "Conversion required but not supported", "内容の変換が必要だが、対応していない", "RFC 3463 §3.7", [554];
        6 4 "Conversion with loss performed", "一部のデータが失われる変換を行った", "RFC 3463 §3.7", [250];
        6 5 "Conversion failed", "内容の変換に失敗", "RFC 3463 §3.7", [];
        6 6 "Message content not available", "メールの内容を取得できない", "RFC 4468", [554];
        6 7 "Non-ASCII addresses not permitted for that sender/recipient", "この配信元または宛先には、ASCII以外の文字を含むアドレスを使えない", "RFC 6531", [550, 553];
        6 8 "UTF-8 string reply is required, but not permitted by the SMTP client", "UTF-8の文字列による応答が必要だが、SMTPクライアントがそれを許可していない", "RFC 6531", [252, 550, 553];
        6 9 "UTF-8 header message cannot be transferred to one or more recipients, so the message must be rejected", "UTF-8のヘッダーを含むメールを一部の受信者に転送できないため、拒否する", "RFC 6531", [550];
        6 10 "This is a duplicate of X.6.8 and is thus deprecated", "X.6.8と重複する番号のため、非推奨", "RFC 6531", [];

        7 0 "Other or undefined security status", "セキュリティに関するその他の状態", "RFC 3463 §3.8", [220, 235, 450, 454, 500, 501, 503, 504, 530, 535, 550];
        7 1 "Delivery not authorized, message refused", "配信が許可されていないため、メールを拒否", "RFC 3463 §3.8", [451, 454, 502, 503, 533, 550, 551];
        7 2 "Mailing list expansion prohibited", "メーリングリストに投稿する権限がない", "RFC 3463 §3.8", [550];
        7 3 "Security conversion required but not possible", "セキュリティ方式の変換が必要だが、変換できない", "RFC 3463 §3.8", [];
        7 4 "Security features not supported", "セキュリティ機能に対応していない", "RFC 3463 §3.8", [504];
        7 5 "Cryptographic failure", "暗号の処理に失敗", "RFC 3463 §3.8", [];
        7 6 "Cryptographic algorithm not supported", "暗号アルゴリズムに対応していない", "RFC 3463 §3.8", [];
        7 7 "Message integrity failure", "メールの完全性の検証に失敗（破損または改変）", "RFC 3463 §3.8", [];
        7 8 "Authentication credentials invalid", "認証情報の誤り", "RFC 4954 §6", [535, 554];
        7 9 "Authentication mechanism is too weak", "認証方式の強度の不足", "RFC 4954 §6", [534];
        7 10 "Encryption needed", "暗号化が必要", "RFC 5248", [523];
        7 11 "Encryption required for requested authentication mechanism", "指定された認証方式を使うには暗号化が必要", "RFC 4954 §6", [524, 538];
        7 12 "A password transition is needed", "パスワードの新しい認証方式への移行が必要", "RFC 4954 §6", [422, 432];
        7 13 "User account disabled", "ユーザーアカウントが無効", "RFC 5248", [525];
        7 14 "Trust relationship required", "他のサーバーとの信頼関係の設定が必要", "RFC 5248", [535, 554];
        // With X.7.15 and X.7.16 the registry allows other codes from 400 to 599 too.
        7 15 "Priority level is too low", "優先度が低すぎる", "RFC 6710", [450, 550];
        7 16 "Message is too big for the specified priority", "指定された優先度に対して、メールが大きすぎる", "RFC 6710", [552];
        // With X.7.17, X.7.18 and X.7.19 it allows every code from 500 to 599.
        7 17 "Mailbox owner has changed", "メールボックスの持ち主が変わっている", "RFC 7293", [];
        7 18 "Domain owner has changed", "ドメインの持ち主が変わっている", "RFC 7293", [];
        7 19 "RRVS test cannot be completed", "持ち主が変わっていないかの検査（RRVS）を完了できない", "RFC 7293", [];
        7 20 "No passing DKIM signature found", "検証に成功したDKIM署名がない", "RFC 7372 §3.1, RFC 6376", [550];
        7 21 "No acceptable DKIM signature found", "受け入れられるDKIM署名がない", "RFC 7372 §3.1, RFC 6376", [550];
        7 22 "No valid author-matched DKIM signature found", "Fromアドレスと一致する有効なDKIM署名がない", "RFC 7372 §3.1, RFC 6376", [550];
        7 23 "SPF validation failed", "SPFの検証に失敗", "RFC 7372 §3.2, RFC 7208", [550];
        7 24 "SPF validation error", "SPFの検証中にエラーが発生", "RFC 7372 §3.2, RFC 7208", [451, 550];
        7 25 "Reverse DNS validation failed", "IPアドレスの逆引き（DNS）の検証に失敗", "RFC 7372 §3.3", [550];
        7 26 "Multiple authentication checks failed", "複数の認証の検査に失敗", "RFC 7372 §3.4", [550];
        7 27 "Sender address has null MX", "配信元のドメインが、MXレコードでメールを受け取らないと宣言している", "RFC 7505", [550];
        // The draft has expired, and the registration of X.7.28 stays; the registry has a dot in place of codes.
        7 28 "Mail flood detected", "似た内容の悪質なメールの大量送信を検出", "draft-levine-mailbomb-header-00", [];
        7 29 "ARC validation failure", "ARCの検証に失敗", "RFC 8617", [550];
        7 30 "REQUIRETLS support required", "REQUIRETLSへの対応が必要", "RFC 8689", [550];
    }
}
