//! Words that give no reason, but tell how to read the others: the stage of the SMTP session, that
//! something is temporary, that a remote server's own words begin here.

use crate::success::PHRASES;

/// A circumstance that rules may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The text says that the failure is temporary.
    Temporary,
    /// Refused on connection, before or at the greeting.
    Connect,
    /// Refused after `MAIL FROM`.
    MailFrom,
    /// Refused after `RCPT TO`.
    RcptTo,
    /// Refused after the whole message was sent.
    EndOfData,
    /// The reply is from docomo or au, which answer "Unknown user" for the recipient's own filter.
    JapaneseCarrier,
    /// The server has asked the sender's own server about the sender, and may quote what it said:
    /// nothing of that is said of the recipient.
    SenderChecked,
    /// The text speaks of an account, an address or a domain of the sender's: what is told of one may be told
    /// of that.
    SendersOwn,
    /// The text reports that the message was taken or delivered.
    Success,
    /// The next reply is that of a remote server, quoted.
    Quote,
    /// The next number is a code.
    Code,
    /// The next number is the code that a client waited for, and did not get.
    Expected,
}

impl Mark {
    /// The mark's bit in a set of marks.
    #[must_use]
    pub const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// The phrases that set a mark.
#[derive(Clone, Copy, Debug)]
pub struct MarkWords {
    /// The mark.
    pub mark: Mark,
    /// The words, each phrase an alternative.
    pub phrases: &'static [&'static str],
}

const fn mark(mark: Mark, phrases: &'static [&'static str]) -> MarkWords {
    MarkWords { mark, phrases }
}

/// Every mark that words can set.
pub const MARKS: &[MarkWords] = &[
    mark(
        Mark::Temporary,
        &[
            "(temporary|temporarily|temporaneamente|temporaneo|temporanea|temporarely)",
            "(temporar*|temporair*|temporairement|vorubergehend*|tijdelijk*|tymczasow*|docasn*|gecici*)",
            "(privremeno|zacasno|ideiglenes*|atmeneti*|tillfallig*|midlertidig*|tilapai*|valiaikai*)",
            "(momentaneamente|momentanement|momentaneo|provisoriamente|provisionalmente|chwilowo|momentalne)",
            "(временно|тимчасово|προσωρινα|προσωρινή|προσωρινη)",
            "(tam thoi|sementara|זמנית|مؤقتا|موقتا)",
            "ชั่วคราว",
            "一時的",
            "(暂时|暫時)",
            "일시",
        ],
    ),
    mark(
        Mark::EndOfData,
        &[
            "in reply to end of data",
            "after end of data",
            "after sending … (data|message|body)",
            "after end of message",
            "end of data command",
            "response to end of data",
            "final data",
        ],
    ),
    mark(
        Mark::RcptTo,
        &[
            "in reply to rcpt to",
            "after rcpt to",
            "response to rcpt to",
            "our rcpt to",
            "rcpt to",
        ],
    ),
    mark(
        Mark::MailFrom,
        &[
            "in reply to mail from",
            "after mail from",
            "response to mail from",
            "our mail from",
        ],
    ),
    mark(
        Mark::Connect,
        &[
            "refused to talk to me",
            "after initial connection",
            "in initial greeting",
        ],
    ),
    mark(
        Mark::SenderChecked,
        &[
            "sender address rejected … (undeliverable|unverified) address",
            "sender (verify|verification) (failed|failure|error)",
            "(verify|verification|callout) of [the] sender [has] failed",
            "sender (did not|didnt|does not|doesnt) verify",
            "(could not|cannot|unable to|failed to) verify [the] [envelope] sender",
            // Exim says "Callout verification failed" of a recipient.
            "(callout|callback) (failed|failure)",
            "callback verification (failed|failure)",
            "sender callout verification (failed|failure)",
            "checking (postmaster|sender|return path) [of|for|address] … (failed|unsuccessful|not successful)",
            "(return path|sender|sender address|originator) {is} (tried|asked|probed|called back|queried) (and|but)",
            "asked about (you|your address|the sender|this sender)",
            "called sent (rcpt to|mail from|helo|ehlo)",
        ],
    ),
    mark(Mark::JapaneseCarrier, &[]),
    mark(
        Mark::SendersOwn,
        &[
            "(your|your own|sender|senders|sending|login|authenticated) [own|email|mail] (account|mailbox|alias|user|name|person|domain)",
            "(sender|senders|sending|login|authenticated|your own|your email|your mail) address",
            // The recipient stands in an address book.
            "your address (is|has|contains|does|cannot|can|isnt|doesnt|must|may|will|not|rejected|refused|blocked|banned|fails|failed|belongs|looks|appears|seems|on|in|and)",
            "(your|sender|senders) (customer|user|smtp|mailing|hosting) (account|address|mailbox|name)",
            "your (inbox|company|login|school|envelope sender)",
            "(account|address|mailbox|user|domain|name) of (the|your|this) (sender|login|client) ({nothere}|has|cannot|does not|is not|isnt|not|{reject})",
            "(sender|client|login) (is not|isnt|not) (a|an|one)",
            "(account|address|mailbox|user) [that] you (send|use)",
            "(for|to) (sending|outgoing)",
            "sender (refused|rejected|denied)",
            "(authentication|auth|login) failed",
            "(from|mail from|header from|from header|envelope from|envelope sender|originator|bounce|reply to|reply|postmaster) [email|mail] (address|domain)",
            "(smtp|api|submitting|relaying) (user|account)",
            "(your|sender|senders|client|sending|source) ip [address] (not|is|has|rejected|refused|denied|blocked)",
            "(relay|smart|client|helo|proxy|outgoing|your) host [name]",
            "(the|your|this|our) (smarthost|relayhost)",
            "(あなたの|お使いの|貴社の|送信者の|送信元の|差出人の|発信者の)(アカウント|アドレス|メールアドレス|ドメイン|ユーザ)",
            "(送信者|送信元|差出人|発信者|from|返信先|認証)(アドレス|メールアドレス|ドメイン|ユーザ)",
            "(您的|你的|贵方|发信|发件|發信|發件|寄件)(账号|帐号|帐户|账户|帳號|帳戶|邮箱|郵箱|域名|用户|用戶|地址|人地址|人域名)",
            "(发件人|发信人|寄件者|寄件人|發件人) (没有|沒有|不存在|无|無|未|已)",
            "(登录|登入|认证|認證)(账号|帐号|帳號|用户|用戶)",
            "helo (主机|主機|ホスト)",
            "(ваш|ваша|вашего|ваши) (учетная запись|адрес|почтовый ящик|ящик|домен|аккаунт|логин|пользователь|email адрес)",
            "(адрес|домен|ящик) отправителя",
            "(귀하의|발신자|발신|보낸 사람|보내는 사람) (계정|주소|도메인|메일박스)",
            "(twoj|twoja|twoje|panstwa) (konto|adres|skrzynka|domena|login)",
            "(adres|domena) nadawcy",
            "nadawca (nie|jest|zostal*)",
            "uw (account|adres|mailbox|domein|gebruikersnaam)",
            "(gonderen|gonderici) (adresi|alan adi)",
            "(domena|domeny|adresa|adresy|schranka) (odesilatele|odosielatela|odesilatel)",
            "(odesilatel|odesilatele|odosielatel) (byl|byla|neni|neexistuje|je|nie je|bol)",
            "(votre|su|seu|sua|tuo|tua|vostro|vostra) (compte|adresse|boite|nom|nome|nombre|domaine|cuenta|direccion|buzon|casilla|usuario|dominio|conta|endereco|caixa|account|indirizzo|casella|utente) [mail|email|de correo|de email|postal|utente|d utilisateur|di posta] (n|est|a|ne|no|fue|ha|esta|ya|es|nao|foi|e|expirou|non)",
            "(expediteur|remitente|remetente|mittente) (n|est|a|ne|no|fue|ha|esta|ya|es|nao|foi|e|non)",
            "(ihr|ihre|dein|deine) (konto|account|adresse|absenderadresse|email adresse|postfach|mailbox|benutzer|benutzername|domain|absender) (ist|hat|existiert|wurde|konnte|kann|darf|nicht)",
            "(absender|absenders|absenderadresse|absenderdomain) (ist|hat|existiert|wurde|konnte|kann|darf)",
        ],
    ),
    mark(Mark::Success, PHRASES),
    mark(
        Mark::Quote,
        &[
            "(said|says|responded|returned|replied|antwortete|repondu|respondio|rispose)",
            "(responded|replied|rejected) with",
            "(server|host|response|error|reply|answer|diagnostic|returned) was",
            "said response message",
            "with message",
            "refused to talk to me",
            "protocol diagnostic",
            "(reply|response|answer|error|errors) from [the] [remote] [server|host|mx] (<host>|<ip>)",
            // Exim names the stage, and quotes what it got.
            "after [pipelined] (initial connection|end of data|starttls|auth|ehlo|helo)",
            "(smtp|lmtp) error [from remote mail server|from remote mta] after [pipelined|sending] (data|mail data|message data|the message)",
            // Google's notices, and client libraries, in the languages of their users.
            "(reponse du serveur|reponse du serveur distant|reponse du serveur distant est la suivante|serverantwort|antwort des servers|antwort des remoteservers|antwort des remote servers|antwort lautete|antwort lautet)",
            "(respuesta del servidor|respuesta del servidor remoto|respuesta del servidor remoto fue|respuesta fue|resposta do servidor|resposta do servidor remoto|resposta do servidor remoto foi|resposta foi)",
            "(risposta del server|risposta del server remoto|reactie van de externe server was|antwoord van de server|odpowiedz [otrzymana] [z] serwera|odpowiedz [otrzymana] z serwera zdalnego|odpoved serveru|odpoved vzdaleneho serveru)",
            "(ответ сервера|ответ с удаленного сервера|ответ удаленного сервера|відповідь сервера|sunucunun yaniti|uzak sunucunun yaniti)",
            "(サーバー|サーバ) からの (応答|返信|エラー)",
            "(服务器|伺服器) [的] (响应|回應|返回|回复)",
            "서버 [의] 응답",
            "(got|received|gave) [a|the] [response|reply|status|error] code",
            "but received",
            "nested exception is",
            "server message",
            "(unknown address error|other mail system problem)",
            "error (message|text)",
            "last (error|response)",
            "(remote|server|smtp) response",
            "(reason|cause|motivo|grund|raison)",
            "(応答|エラー内容|理由)",
            "remote protocol error",
            "error received",
            "reported error",
            "did not like our (rcpt to|mail from|data|final data|ehlo|helo)",
            "did not accept our (rcpt to|mail from|data|final data|ehlo|helo)",
        ],
    ),
    mark(
        Mark::Code,
        &[
            "(status|code|error|dsn|reply|response|smtp|was|with|returned|said|got|received)",
            "because of",
        ],
    ),
    mark(
        Mark::Expected,
        &[
            "(expected|expecting|expects|expect|awaited|wanted|instead of|rather than) [a|an|the] [smtp|server] [response|reply|status|return|result] [code|codes|status]",
        ],
    ),
];
