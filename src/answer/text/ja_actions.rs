//! The Japanese texts of the actions.

use crate::answer::action::Action;
use crate::answer::text::types::ActionText;

pub(super) const fn text(action: Action) -> ActionText {
    match action {
        Action::RemoveAddress => ActionText {
            title: "リストから外す",
            description: "何度送っても届かないため、このアドレスをリストから外してください。",
        },
        Action::CorrectAddress => ActionText {
            title: "アドレスを正しいものに直す",
            description: "このアドレスのままでは、再配信しないでください。\
                          入力の誤りや移転先のアドレスを確かめ、\
                          正しいアドレスがわかれば差し替え、わからなければリストから外してください。",
        },
        Action::RetryLater => ActionText {
            title: "時間をおいて再配信する",
            description: "一時的な問題のため、時間をおいて再配信してください。",
        },
        Action::SlowDown => ActionText {
            title: "配信のペースを落とす",
            description: "一度に送る件数や接続の数を減らし、時間をかけて配信してください。",
        },
        Action::FixSenderAuthentication => ActionText {
            title: "配信元のドメインの設定を直す",
            description: "配信元のメールアドレスとドメインが有効かどうか、\
                          SPF、DKIM、DMARCが正しく設定されているかどうかを確かめ、\
                          不備を直してから再配信してください。",
        },
        Action::FixSendingHost => ActionText {
            title: "配信元のサーバーの設定を直す",
            description: "メールを送り出すサーバーについて、DNSの逆引き、HELOで名乗る名前、TLS、\
                          ログイン、中継の設定を確かめ、不備を直してから再配信してください。",
        },
        Action::AskForDelisting => ActionText {
            title: "ブロックの解除を申請する",
            description: "ブロックされた原因を調べて直し、\
                          ブロックリストの運営者や受信者側の管理者に解除を申請してください。\
                          宛先のアドレスをリストから外す必要はありません。",
        },
        Action::ChangeMessage => ActionText {
            title: "メールの内容を見直す",
            description: "本文の語句やリンク、ヘッダー、添付ファイルのうち、\
                          拒否された部分を直してから再配信してください。",
        },
        Action::ReduceSize => ActionText {
            title: "メールを小さくする",
            description: "添付ファイルを圧縮するか減らすなどして、\
                          メールの大きさを上限より小さくしてから再配信してください。",
        },
        Action::AskRecipient => ActionText {
            title: "受信者に依頼する",
            description: "配信元からのメールを受け取れるように設定してもらうよう、\
                          ほかの手段で受信者に依頼してください。",
        },
        Action::AskRecipientAdmin => ActionText {
            title: "受信者側の管理者に問い合わせる",
            description: "応答の内容を受信者側の管理者に伝え、\
                          原因の確認や、配信元からのメールの許可を依頼してください。",
        },
        Action::Investigate => ActionText {
            title: "原因を調べる",
            description: "応答の全文や配信元のログを確認し、原因を判断してください。",
        },
    }
}
