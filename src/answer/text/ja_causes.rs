//! The Japanese lines of the causes.

use crate::answer::cause::Cause;

pub(super) const fn text(cause: Cause) -> &'static str {
    match cause {
        Cause::NullMx => {
            "受信者のドメインは、DNSのMXレコードで、メールを受け取らないと宣言しています。"
        }
        Cause::NoMx => {
            "受信者のドメインのDNSに、メールの届け先（MXレコードやA/AAAAレコード）がありません。"
        }
        Cause::Nxdomain => "受信者のドメインが、DNSで見つかりませんでした。",
        Cause::ServerNameNotFound => {
            "送信プログラムが、接続先（多くは送信に使うSMTPサーバー）の名前を、DNSで見つけられませんでした。"
        }
        Cause::DnsTemporaryFailure => {
            "受信者のドメインのDNSから、一時的に応答を得られませんでした。"
        }
        Cause::AddressMoved => "受信者のアドレスが、別のアドレスに変わっています。",
        Cause::OwnerChanged => "アドレスまたはドメインの所有者が変わっています。",
        Cause::Inactive => "アカウントが長い間使われていません。",
        Cause::AccountClosed => "アカウントが解約または削除されています。",
        Cause::OverQuota => "メールボックスの容量がいっぱいです。",
        Cause::TooManyStoredMessages => {
            "メールボックスに保存できるメールの件数が上限に達しています。"
        }
        Cause::IpListed => "配信元のIPアドレスが、ブロックリストに載っています。",
        Cause::DomainListed => "配信元のドメインが、ブロックリストに載っています。",
        Cause::UrlListed => {
            "メールに含まれるリンクの先が、ブロックリストに載っているか、安全でないとみなされました。"
        }
        Cause::PoorIpReputation => {
            "配信元のIPアドレスの評価（レピュテーション）が低いとみなされています。"
        }
        Cause::PoorDomainReputation => {
            "配信元のドメインの評価（レピュテーション）が低いとみなされています。"
        }
        Cause::CountryBlocked => {
            "配信元のIPアドレスが属する国からのメールは、受信者側で拒否されています。"
        }
        Cause::DynamicIp => {
            "配信元のIPアドレスが、動的に割り当てられるものか、家庭用の回線のものです。"
        }
        Cause::AddressHarvesting => {
            "存在するアドレスを探り出すための配信（ディレクトリハーベスト攻撃）とみなされています。"
        }
        Cause::RecipientFilter => {
            "受信者自身の設定（受信拒否やフィルターなど）によって拒否されました。"
        }
        Cause::OptedOut => "受信者が、配信元からのメールを受け取らない意思を示しています。",
        Cause::AllowedSendersOnly => "受信者は、許可した相手からのメールだけを受け取っています。",
        Cause::ListPostingDenied => {
            "配信元には、このメーリングリストやグループに投稿する権限がありません。"
        }
        Cause::ChallengeResponse => {
            "受け取ってもらうには、配信元に届いた確認の依頼に応じる必要があります。"
        }
        Cause::SenderAddressUnknown => "配信元のメールアドレスが存在しません。",
        Cause::SenderDomainUnresolvable => "配信元のドメインが、DNSで見つかりません。",
        Cause::SenderAddressMalformed => "配信元のメールアドレスの書式が正しくありません。",
        Cause::SenderVerificationFailed => {
            "配信元のメールアドレスが実在することを、受信者側で確認できませんでした。"
        }
        Cause::SenderAddressBanned => {
            "配信元のメールアドレスまたはドメインが、受信拒否の対象に指定されています。"
        }
        Cause::SenderNotVerified => {
            "配信元のアドレスやドメインが、利用している配信サービスで確認されていません。"
        }
        Cause::SenderNotOwned => {
            "ログインしたアカウントには、この配信元アドレスで送る権限がありません。"
        }
        Cause::SenderAccountSuspended => "配信元自身のアカウントやドメインが停止されています。",
        Cause::NullSenderRefused => "配信元アドレスが空のメール（不達通知）が拒否されました。",
        Cause::NoPtr => "配信元のIPアドレスに、DNSの逆引き（PTR）レコードがありません。",
        Cause::PtrMismatch => {
            "配信元のIPアドレスの逆引き（PTR）レコードが、ホスト名と一致しないか、メールサーバーにふさわしい名前ではありません。"
        }
        Cause::HeloRefused => "配信元のサーバーが名乗ったホスト名（HELO）が拒否されました。",
        Cause::TlsRequired => {
            "受信者側のメールサーバーは、TLSで暗号化され、条件に合う接続だけを受け付けています。"
        }
        Cause::Requiretls => {
            "最後までTLSで送るよう指定されたメール（REQUIRETLS）ですが、\
             経路上に対応していないサーバーがあります。"
        }
        Cause::EncryptionRequired => "メールの本文そのものを暗号化する必要があります。",
        Cause::AuthRequired => "メールを送るには、サーバーへのログイン（SMTP認証）が必要です。",
        Cause::AuthFailed => "サーバーへのログイン（SMTP認証）に失敗しました。",
        Cause::OpenRelayRefused => "サーバーは、この配信元からこの宛先への中継を許可していません。",
        Cause::MailLoop => {
            "メールがサーバーの間を循環（ループ）しているか、経由したサーバーの数が多すぎます。"
        }
        Cause::SpfFail => "SPFの認証に失敗しました。",
        Cause::DkimFail => "DKIMの認証に失敗しました。",
        Cause::DmarcFail => "DMARCの認証に失敗しました。",
        Cause::DmarcAlignment => {
            "SPFやDKIMで認証されたドメインが、Fromアドレスのドメインと一致していません。"
        }
        Cause::ArcFail => "転送されたメールのARCの認証に失敗しました。",
        Cause::Unauthenticated => "SPFでもDKIMでも認証されていないメールです。",
        Cause::TooManyMessages => "短い間に送ったメールの件数が多すぎます。",
        Cause::TooManyConnections => {
            "受信者側のメールサーバーへの接続が、同時に、または短い間に多すぎます。"
        }
        Cause::TooManyRecipients => "一度に、または短い間に指定された宛先が多すぎます。",
        Cause::TooManyErrors => "存在しない宛先への配信など、エラーの回数が多すぎます。",
        Cause::RecipientRate => "受信者あてのメールが、短い間に多くなりすぎています。",
        Cause::SendingQuota => "配信元のアカウントで配信できる件数の上限に達しています。",
        Cause::Complaints => {
            "配信元のメールについて、受信者から苦情（迷惑メールの報告）が寄せられています。"
        }
        Cause::UnusualVolume => "配信の量が普段と大きく異なっています。",
        Cause::SystemDiskFull => "受信者側のメールサーバーのディスクに、空き容量がありません。",
        Cause::SystemError => "受信者側のメールサーバーに障害があるか、サービスが止まっています。",
        Cause::Misconfigured => "受信者側のメールサーバーの設定に誤りがあります。",
        Cause::LocalDeliveryFailed => {
            "受信者側のメールサーバーで、メールボックスへの格納に失敗しました。"
        }
        Cause::ConnectionRefused => "受信者側のメールサーバーに接続を断られました。",
        Cause::ConnectTimeout => "受信者側のメールサーバーに、時間内に接続できませんでした。",
        Cause::ConnectionLost => "接続が途中で切れました。",
        Cause::NetworkUnreachable => "受信者側のネットワークまたはサーバーまでの経路がありません。",
        Cause::TlsHandshakeFailed => "TLSで暗号化された接続を確立できませんでした。",
        Cause::GreetingTimeout => {
            "接続したあと、サーバーからの最初の応答が時間内にありませんでした。"
        }
        Cause::CommandTimeout => "SMTPのやりとりの途中で、時間内に応答がありませんでした。",
        Cause::DataTimeout => "メールの本体を送る途中で時間切れになりました。",
        Cause::MessageTooLarge => "メールの大きさが、サーバーで受け付けられる上限を超えています。",
        Cause::TooManyAttachments => "添付ファイルの数が多すぎます。",
        Cause::LineOrHeaderTooLong => "メールの行またはヘッダーが長すぎます。",
        Cause::MalformedMessage => "メールの形式が正しくありません。",
        Cause::BadHeader => "メールのヘッダーに、不足、重複、誤りのいずれかがあります。",
        Cause::EightBitUnsupported => {
            "メールやアドレスに使われている文字に、サーバーが対応していません。"
        }
        Cause::ProhibitedWords => "メールに、受信者側で禁止されている語句や情報が含まれています。",
        Cause::Phishing => "フィッシングなどの詐欺メールと判定されました。",
        Cause::Virus => "ウイルスなどの不正なプログラムが見つかりました。",
        Cause::ForbiddenFileType => "添付ファイルの種類または名前が禁止されています。",
        Cause::UnscannableAttachment => {
            "添付ファイルにパスワードがかかっているなどの理由で、検査できませんでした。"
        }
        Cause::ProviderSuppressed => {
            "過去の不達や苦情、配信停止の申し出などのため、配信サービスがこのアドレスへの配信を止めています。"
        }
        Cause::ProtocolError => "サーバー間のやりとりがSMTPの規則に合っていませんでした。",
        Cause::Greylisted => "未知の配信元からのメールとして、受信が一時的に保留されています。",
        Cause::GreylistedWait => {
            "未知の配信元からのメールとして、決められた時間だけ受信が保留されています。"
        }
        Cause::VerificationInProgress => {
            "アドレスが実在するかどうかを、受信者側で確認している途中です。"
        }
        Cause::DeliveryExpired => "再配信を試みる期間が過ぎました。",
    }
}
