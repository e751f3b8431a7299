//! The Japanese texts of the actions.

use crate::answer::action::Action;
use crate::answer::text::types::ActionText;

pub(super) const fn text(action: Action) -> ActionText {
    match action {
        Action::RemoveAddress => ActionText {
            title: "配信リストから外す",
            description: "何度送っても届かないため、このアドレスを配信リストから外してください。",
        },
        Action::CorrectAddress => ActionText {
            title: "アドレスを正しいものに直す",
            description: "このアドレスのままでは、再配信しないでください。\
                          入力の誤りや変更後の新しいアドレスを確かめ、正しいアドレスがわかれば差し替え、\
                          わからなければ配信リストから外してください。",
        },
        Action::RetryLater => ActionText {
            title: "待つか、時間をおいて再配信する",
            description: "一時的とみられる問題です。自動の再配信が続いている間は待ち、\
                          それでも届かなければ、時間をおいて再配信してください。",
        },
        Action::SlowDown => ActionText {
            title: "配信のペースを落とす",
            description: "一度に送る件数や接続の数を減らし、時間をかけて配信してください。\
                          エラーや苦情が多いときは、\
                          存在しない宛先や受け取りを望まない宛先を整理してください。",
        },
        Action::FixSenderAuthentication => ActionText {
            title: "配信元のドメインの設定を直す",
            description: "配信元のメールアドレスとドメインが有効かどうか、SPFとDKIM、\
                          DMARCが正しく設定されているかどうかを確かめ、\
                          不備を直してから再配信してください。わからない場合は、\
                          配信システムの担当者か配信サービスのサポートに、応答の全文を伝えてください。",
        },
        Action::FixSendingHost => ActionText {
            title: "配信元のサーバーの設定を直す",
            description: "メールを送り出すサーバーについて、DNSの逆引き、HELOで名乗る名前、TLS、\
                          ログイン、中継の設定を確かめ、不備を直してから再配信してください。\
                          動的なIPアドレスや家庭用の回線から送っている場合は、固定のIPアドレスか、\
                          契約先のSMTPサーバーを使ってください。わからない場合は、\
                          配信システムの担当者か配信サービスのサポートに、応答の全文を伝えてください。",
        },
        Action::AskForDelisting => ActionText {
            title: "ブロックの解除を申請する",
            description: "ブロックされた原因を調べて直し、\
                          ブロックリストの運営者や受信者側の管理者に解除を申請してください。\
                          廃止されたブロックリストであれば、受信者側の管理者に問い合わせてください。\
                          宛先のアドレスを配信リストから外す必要はありません。",
        },
        Action::ChangeMessage => ActionText {
            title: "メールの内容を見直す",
            description: "本文の語句やリンク、ヘッダー、添付ファイル、メールの形式や暗号化のうち、\
                          拒否の原因になった部分を直してから再配信してください。",
        },
        Action::ReduceSize => ActionText {
            title: "メールを小さくする",
            description: "添付ファイルを圧縮するか減らすなどして、\
                          メールの大きさを上限より小さくしてから再配信してください。",
        },
        Action::AskRecipient => ActionText {
            title: "受信者に意思を確かめる",
            description: "メール以外の手段で受信者の意思を確かめ、受け取りを望んでいれば、\
                          配信元からのメールを受け取れるように設定してもらってください。望んでいなければ、\
                          この宛先への配信を止めてください。",
        },
        Action::AskRecipientAdmin => ActionText {
            title: "受信者側の管理者に問い合わせる",
            description: "応答の内容を受信者側の管理者に伝え、原因の確認と対応を依頼してください。\
                          受信を制限されている場合は、配信元からのメールの許可も依頼してください。",
        },
        Action::StopMailing => ActionText {
            title: "この宛先への配信を止める",
            description: "受信者が受け取りを望んでいないため、この宛先への配信をすべて止め、\
                          配信停止の申し出として記録してください。アドレスは使われているため、\
                          無効なアドレスとは分けて管理してください。",
        },
        Action::Investigate => ActionText {
            title: "原因を調べる",
            description: "応答の全文、配信元のログ、配信サービスの配信停止リストを確認し、\
                          原因を判断してください。わからない場合は、\
                          配信システムの担当者か配信サービスのサポートに、応答の全文を伝えてください。",
        },
    }
}
