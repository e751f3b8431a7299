//! Japanese.

use bounce_classifier::BounceReason;

use crate::{Kind, Sentences};

#[rustfmt::skip]
pub const SENTENCES: Sentences = Sentences {
    between: "",
    kinds: &[
        Kind {
            reasons: &[BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "宛先のメールアドレス", "メールアドレス", "受信者", "ユーザー", "送信先アドレス", "アカウント",
                "宛先ユーザー", "メールボックス", "指定されたアドレス", "宛先のアカウント",
            ],
            predicates: &[
                "は存在しません", "が存在しません", "が見つかりません", "が見つかりませんでした",
                "は登録されていません", "は不明です", "はこのサーバーに存在しません", "が確認できません",
                "は見当たりません", "は知られていません", "は使われておりません",
            ],
        },
        Kind {
            reasons: &[BounceReason::ADDRESS_DISABLED, BounceReason::ACCOUNT_SUSPENDED],
            subjects: &[
                "メールボックス", "アカウント", "メールアドレス", "宛先のアカウント", "このアドレス", "ユーザー",
            ],
            predicates: &[
                "は削除されました", "は無効になっています", "は閉鎖されました", "は現在使用されていません",
                "は廃止されました", "は解約されました", "は利用停止されています", "は退会済みです",
                "は期限切れです", "は無効化されています",
            ],
        },
        Kind {
            reasons: &[BounceReason::ACCOUNT_SUSPENDED, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "アカウント", "メールボックス", "ユーザー", "宛先のアカウント",
            ],
            predicates: &[
                "は一時停止中です", "はロックされています", "は凍結されています", "は一時的に無効になっています",
                "は停止されています", "は現在メールを受信できません",
            ],
        },
        Kind {
            reasons: &[BounceReason::MAILBOX_FULL],
            subjects: &[
                "メールボックス", "受信トレイ", "宛先のメールボックス", "受信者のメールボックス",
                "メールボックスの容量", "ディスク容量", "保存容量",
            ],
            predicates: &[
                "がいっぱいです", "が満杯です", "の容量を超えています", "が上限に達しました", "を超過しています",
                "が制限を超えています", "の上限を超えました", "がオーバーしています",
            ],
        },
        Kind {
            reasons: &[BounceReason::BLOCKED, BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED],
            subjects: &[
                "お使いのIPアドレス", "送信元IPアドレス", "送信元サーバー", "192.0.2.4", "貴社のサーバー",
                "送信元のIP", "接続元IPアドレス",
            ],
            predicates: &[
                "はブロックされています", "は拒否されました", "はブラックリストに登録されています",
                "は受信拒否されています", "は評価が低いため拒否されました", "は許可されていません",
                "は規制されています", "からの接続は拒否されました", "はブロックリストに掲載されています",
            ],
        },
        Kind {
            reasons: &[BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED, BounceReason::BLOCKED],
            subjects: &[
                "送信者アドレス", "送信元アドレス", "送信元のドメイン", "差出人アドレス", "送信元ドメイン",
                "差出人", "Fromアドレス",
            ],
            predicates: &[
                "は存在しません", "が無効です", "は許可されていません", "は拒否されました", "が確認できません",
                "を確認できませんでした", "は不正です", "は認められていません", "が解決できません",
                "は受け付けられません",
            ],
        },
        Kind {
            reasons: &[BounceReason::SPAM_REJECTED, BounceReason::CONTENT_REJECTED],
            subjects: &[
                "メッセージ", "メール", "このメール", "メールの内容", "お送りいただいたメール",
            ],
            predicates: &[
                "は迷惑メールと判定されました", "はスパムと判定されました", "が迷惑メールとして拒否されました",
                "はスパムとして検出されました", "は迷惑メールの可能性があります",
                "がスパムフィルターで拒否されました", "は迷惑メールに分類されました",
            ],
        },
        Kind {
            reasons: &[BounceReason::CONTENT_REJECTED],
            subjects: &[
                "本文", "件名", "ヘッダー", "メールの本文", "URL",
            ],
            predicates: &[
                "に禁止された文字列が含まれています", "に不適切な語句が含まれています", "の形式が不正です",
                "が不正です", "に不正な文字が含まれています",
            ],
        },
        Kind {
            reasons: &[BounceReason::ATTACHMENT_REJECTED],
            subjects: &[
                "添付ファイル", "メール", "添付されたファイル",
            ],
            predicates: &[
                "にウイルスが含まれています", "がウイルスに感染しています", "の拡張子は許可されていません",
                "にマルウェアが検出されました",
            ],
        },
        Kind {
            reasons: &[BounceReason::MESSAGE_TOO_LARGE],
            subjects: &[
                "メールサイズ", "メッセージ", "添付ファイル", "メールのサイズ",
            ],
            predicates: &[
                "が大きすぎます", "が制限を超えています", "が上限を超えています", "のサイズが大きすぎます",
                "が最大サイズを超えています",
            ],
        },
        Kind {
            reasons: &[BounceReason::RATE_LIMITED],
            subjects: &[
                "送信数", "送信通数", "接続数", "1時間あたりの送信数", "宛先数", "メールの送信数",
            ],
            predicates: &[
                "が上限に達しました", "が制限を超えました", "が多すぎます", "の制限を超えています",
                "が上限を超過しました",
            ],
        },
        Kind {
            reasons: &[BounceReason::AUTHENTICATION_FAILED],
            subjects: &[
                "SPF認証", "DKIM認証", "DMARC", "SPFの認証", "送信ドメイン認証", "DKIM署名",
            ],
            predicates: &[
                "に失敗しました", "が失敗しました", "がエラーです", "の検証に失敗しました", "に合格しませんでした",
                "が無効です",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "中継", "メールの中継", "リレー", "第三者中継",
            ],
            predicates: &[
                "は許可されていません", "が拒否されました", "は禁止されています", "できません", "は拒否されます",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "SMTP認証", "認証", "ログイン", "パスワード", "ユーザー名またはパスワード",
            ],
            predicates: &[
                "に失敗しました", "が必要です", "が間違っています", "が正しくありません", "エラーです",
                "が拒否されました",
            ],
        },
        Kind {
            reasons: &[BounceReason::SERVER_UNAVAILABLE, BounceReason::CONNECTION_FAILED],
            subjects: &[
                "サーバー", "メールサーバー", "宛先サーバー", "システム", "受信サーバー", "サービス",
            ],
            predicates: &[
                "が停止しています", "がダウンしています", "が混雑しています", "は現在利用できません",
                "はメンテナンス中です", "で内部エラーが発生しました", "が過負荷です", "がビジーです",
                "のディスクがいっぱいです", "に障害が発生しています", "が応答しません",
            ],
        },
        Kind {
            reasons: &[BounceReason::CONNECTION_FAILED, BounceReason::SERVER_UNAVAILABLE, BounceReason::SMTP_TIMEOUT],
            subjects: &[
                "サーバーへの接続", "接続", "相手サーバーとの接続", "通信", "セッション",
            ],
            predicates: &[
                "に失敗しました", "がタイムアウトしました", "が切断されました", "が拒否されました",
                "できませんでした", "が中断されました", "がリセットされました", "を確立できませんでした",
            ],
        },
        Kind {
            reasons: &[BounceReason::DOMAIN_NOT_FOUND, BounceReason::DNS_FAILURE],
            subjects: &[
                "ドメイン", "宛先ドメイン", "宛先のドメイン", "送信先ドメイン", "ホスト",
            ],
            predicates: &[
                "が存在しません", "が見つかりません", "を解決できません", "のMXレコードがありません",
                "は存在しないか無効です", "の名前解決に失敗しました", "は登録されていません",
                "のメールサーバーが見つかりません",
            ],
        },
        Kind {
            reasons: &[BounceReason::INVALID_ADDRESS, BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN],
            subjects: &[
                "メールアドレス", "宛先アドレス", "宛先",
            ],
            predicates: &[
                "の形式が正しくありません", "の書式が不正です", "に不正な文字が含まれています", "の構文が無効です",
                "が不正です",
            ],
        },
        Kind {
            reasons: &[BounceReason::POLICY_REJECTED, BounceReason::SENDER_REJECTED],
            subjects: &[
                "受信者", "お客様", "受信者の設定", "宛先のユーザー", "相手",
            ],
            predicates: &[
                "がこのメールを拒否しました", "の設定により拒否されました", "が受信を拒否しています",
                "が受信拒否設定をしています", "が配信停止を希望しています",
            ],
        },
    ],
    of_others: &[
        "送信者アドレス", "送信元アドレス", "差出人アドレス", "送信元ドメイン", "HELO名", "証明書", "パスワード",
        "SPFレコード", "メーリングリスト", "認証ユーザー", "ファイル", "DKIM鍵", "あなたのアカウント", "差出人",
    ],
    dead: &[
        "は存在しません", "が見つかりません", "は無効です", "は削除されました", "は期限切れです",
        "は登録されていません", "は無効になっています", "は不明です",
    ],
};
