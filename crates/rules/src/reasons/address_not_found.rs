//! The reply says that the recipient's address or account does not exist.

use crate::marks::Mark;
use crate::rule::{Rules, Strength::*, rule, rules, shield};

/// What is said of an address or an account that is not there.
#[rustfmt::skip]
pub(crate) const RULES: Rules = rules("address_not_found", &[
    // No free gap after "address": "Recipient address rejected: domain not found" is another thing.
    rule("does_not_exist", Specific, &[
        "(doesnt|does not|dont|do not|not) have [an] (email|e-mail|mail) account",
        "account (may be|might be) (non-existent|nonexistent)",
        "{address} {noexist}",
        "mail id {noexist}",
        "{user} {address} {noexist}",
        "{address} [that|which] you (tried|are trying|were trying|have tried|entered|specified|typed|wish|want) … {noexist}",
        "{address} (specified|entered|given|provided|listed|supplied|above|below|shown|with|by|for) … {noexist}",
        "{address} (isnt|is not|not) (on|part of|known on) (our|this|the|my) (system|server|domain)",
        "{address} never existed",
        "(non-existent|nonexistent|nonexistant|non-existing|inexistent) {address}",
        "{address} (is not|isnt|not) (real|existent|present|assigned|allocated)",
        "((does not|doesnt|dont|do not) have|has no) [a|an|any|such] account [here|at|with|on]",
        "(existence|exist) of … {address} … (fail|failed|denied)",
        "account or domain may not exist [they may be blacklisted or missing the proper dns entries]",
        "(accountdoesnotexist|nosuchaccount|nosuchaddress|addressnotfound|accountnotfound)",
    ]),
    rule("not_found", Specific, &[
        "{address} {notfound}",
        "{user} {address} {notfound}",
        "{address} you (tried|are trying|were trying|have tried|entered|specified|typed) … {notfound}",
        "{cannotfind} [the|that|this|an|any|such] [recipient|recipients|specified|local] {address}",
        "{address} [is|was] not [listed|registered|present|in] … (directory|address book|database|system)",
        "{address} (lookup|look up) failed",
        "(wasnt|isnt|not) found at <host>",
        "(wasnt|isnt) found (at|on|in) (the|this) (domain|server|system|directory|destination)",
        "reach does no (exists|exist)",
        "recipient [address] (is not|isnt|not) in (my|our|the) [local] [recipient|recipients|user|users] (list|table|file)",
    ]),
    rule("unknown", Specific, &[
        "destination addresses (were|are) unknown",
        "{address} [is|was] {unknown}",
        "{user} {address} [is] {unknown}",
        "(unknown|unrecognized|unrecognised) [or invalid] [recipient|destination|local|target|mail] {address}",
        "{address} [is] (not|isnt) (known|registered|recognized|recognised|valid) (here|at|on|to|in|with)",
        "(do not|dont|does not|doesnt) (know|recognize|recognise) [this|that|the|such] {address}",
    ]),
    rule("no_such", Specific, &[
        "(no one|nobody) at this {address}",
        "no such [recipient|local|mail|email|e-mail|user|destination|domain] {address}",
        "no {address} [here] (by|with|of|under|found|matching|named|exists|exist|at|on) [this|that|the]",
        "no (known|matching|valid|existing|registered|active) {address}",
        "(there is|theres|there exists) no {address}",
        "no record of [a|an|any|this|that|the|such] {address}",
        "(invalid|bad|illegal|wrong|incorrect) (account|userid|user id)",
        "account [is] (invalid|not valid)",
        "(not|isnt) (a|an) (known|registered|existing|recognized) {address}",
        "(userid|user id|account) … (is not known|unknown)",
        "no such id",
    ]),
    // Of several causes, the first that is named.
    rule("or_something_else", Decisive, &[
        "{address} {noexist} or",
        "{address} {notfound} or",
        "{address} [is] {unknown} or",
    ]),
    // What stands in RFC 3463 under X.1.1, without "syntax".
    rule("bad_destination", Specific, &[
        "bad destination mailbox address",
        "bad destination address",
        "destination mailbox address {unknown}",
        "rcp p1",
        "<email> fails try",
    ]),
    // PHPMailer and others put these words around any refusal at RCPT TO, in the language of the site.
    shield("recipients_failed", Decisive, &[
        "following recipients failed",
        "folgenden empfanger sind nicht korrekt",
        "destinataires suivants (ont echoue|sont en erreur)",
        "(siguientes destinos|siguientes destinatarios) fallaron",
        "seguintes (destinatarios|destinatarios de email) falharam",
        "seguenti indirizzi destinatari hanno generato [un] errore",
        "volgende (ontvangers|adressen) zijn mislukt",
        "nastepujacy odbiorcy sa nieprawidlowi lub nie istnieja",
        "отправка по следующим адресам получателей не удалась",
        "не вдалося відправлення для таких отримувачів",
        "alicilara ulasmadi",
        "(收件人地址错误|以下收件人地址錯誤|收件人地址錯誤)",
        "次の受信者アドレスに [間違い] [が] [あります]",
        "(adresy prijemcu nejsou spravne|nasledujici prijemci selhali|adresy prijemcov niesu spravne)",
        "(foljande mottagare ar felaktig|folgende modtagere fejlede|folgende mottakere feilet)",
        "seuraava vastaanottaja osoite on virheellinen",
        "(kovetkezo cimzettek ervenytelenek|hibas cimzettek)",
        "urmatoarele adrese de email au esuat",
        "다음 받는 사람에서 실패했습니다",
    ]),
    rule("undeliverable", Vague, &[
        "undeliverable {addr}",
        // IronPort puts these words around any refusal at RCPT TO.
        "unknown address error",
        "{addr} [is|was] (undeliverable|not deliverable|undelivered)",
        "{addr} [is] not (accepted|allowed|acceptable|permitted)",
        "check if [the] [email|e-mail|recipient|recipients] address is correct",
        "{address} may not exist",
        "may contain a (nonexistent|non-existent) (account|address)",
        "{addr} (may|might) be (wrong|incorrect|misspelled|mistyped)",
        "{user} [is|was] (undeliverable|not deliverable)",
    ]),
    // A wrapper, which any check at RCPT TO has: with X.7.X it was a check of something else.
    rule("rejected", Vague, &[
        "{addr} [is|was|not] (rejected|refused|unacceptable|unaccepted)",
        "(rejected|refused) {addr}",
    ]).unless_subject(7),
    // "The account that you tried to reach does not exist."
    rule("relative_clause", Specific, &[
        "(cuenta|direccion) [de correo] [electronico] … (intenta|intentas|intento|intentado|intentaba|escribio|escribiste|enviado|enviar) … (no existe|no se encontro|no se ha encontrado|no se encuentra)",
        "(conta|endereco) [de e-mail|de email|de correio eletronico] … (tentou|tenta|tentando|enviou|enviar|digitou|informado) … (nao existe|nao foi encontrad*|inexistente)",
        "(adresse|compte) … (tente|tentez|essaye|essayez|envoye|envoyer|saisi|saisie|indique|indiquee) … (n existe pas|introuvable|inexistant*|inconnu*)",
        "(indirizzo|account) … (tentato|tentando|cercato|cercando|inviato|inviare|inserito|indicato) … (non esiste|inesistente|non trovato|non e stato trovato)",
        "(adresse|konto|account) … (versucht|versuchen|versuchten|wollten|gesendet|geschickt|angegeben|eingegeben) … (existiert nicht|nicht gefunden|unbekannt|nicht vorhanden)",
        "(adres|account|e-mailadres) … (probeert|probeerde|geprobeerd|wilt|verzonden|opgegeven|ingevoerd) … (bestaat niet|niet gevonden|onbekend)",
        "(адрес|аккаунт|учетная запись) … (пытались|пытаетесь|хотели|указали|указанный|отправить) … (не существует|не найден*)",
        "(konto|adres) … (probowal*|probujesz|wyslano|podales|podano) … (nie istnieje|nie znaleziono|nieznan*)",
    ]),
    // Said of the sender's address.
    rule("sender_address_not_found", Decisive, &[
        "{sender} [s] [email|e-mail|mail] [address|addresses|account] [rejected] {noexist}",
        "{sender} [s] [email|e-mail|mail] [address|addresses|account] [rejected] {notfound}",
        "{sender} [s] [email|e-mail|mail] [address|account] [rejected] [is] {unknown}",
        "sender address rejected … {addr} {noexist}",
        "sender address rejected … (undeliverable|unknown|nonexistent|no such) {address}",
        "(your|return|reply|reply-to|envelope|senders|bounce) {addr} {noexist}",
        "(your|return|reply|reply-to|envelope|senders|bounce) {addr} {notfound}",
        "(unknown|nonexistent|non-existent) sender (address|account)",
        "sender address [is] (undeliverable|unverifiable)",
        "(送信者|送信元|差出人|発信者|投稿者|あなた) … アドレス … (存在しま|存在しない|不明|見つか|登録されていませ|登録されていない|登録されておりませ|登録されておらず|登録されてませ|登録されてない)",
        "(发件人|发信人|發件人|寄件者|寄件人) … (不存在|找不到|未找到)",
        "(보낸 사람|보내는 사람|발신자|송신자) … (존재하지 않|찾을 수 없)",
        "(adresse|domaine) … (expediteur|emetteur) … (n existe pas|inconnue|inconnu|introuvable|inexistante|invalide)",
        // "The address that you sent from."
        "(adresse von der|adresse mit der|konto von dem|direccion desde la que|cuenta desde la que|adresse depuis laquelle|compte depuis lequel|indirizzo da cui|indirizzo dal quale|endereco do qual|conta da qual) … (existiert nicht|no existe|n existe pas|non esiste|nao existe|unbekannt|gesperrt|deaktiviert)",
        "(absenderadresse|absender|absenders) … (existiert nicht|unbekannt|nicht gefunden|ungultig)",
        "(direccion|cuenta) … remitente … (no existe|desconocida|no encontrada|invalida|no valida)",
        "(endereco|conta) … remetente … (nao existe|desconhecido|inexistente|invalido|nao encontrado)",
        "(indirizzo) … mittente … (non esiste|sconosciuto|inesistente|non valido)",
        "адрес* … отправител* … (не существует|не найден|неизвестен|недействител*|неверн*)",
        "(adres|adresu) … nadawcy … (nie istnieje|nieznany|nieprawidlow*)",
    ]).under("sender_rejected").cause("sender_address_unknown"),
    // Addresses that are not mailboxes, and help sentences.
    shield("not_a_mail_address", Vague, &[
        "(ip|ipv4|ipv6|mac|client|source|host|reverse|network) address {notfound}",
        "(ip|ipv4|ipv6|mac|client|source|host|reverse|network) address {unknown}",
        "(ip|ipv4|ipv6|mac|client|source|host|reverse|network) address {noexist}",
        "unknown (ip|host|client) address",
        "(ip|ipv4|ipv6|client|source|host|connecting|remote) address [is|was|not] (rejected|refused|accepted|allowed)",
        "(if|whether|unless|in case) [the|this|that|your] [recipient|recipients|email] {addr} {noexist}",
        "no address (associated|record|records)",
    ]),
    // Events of sending services: what was returned before is not sent again.
    rule("event_bounced_before", Decisive, &[
        "bounced address",
        "(bouncesubtype|bounce sub type) (noemail|no email)",
        "(our|the|a) list of (invalid|bounced|bad|undeliverable|nonexistent) (recipients|addresses|mailboxes)",
    ]).cause("provider_suppressed"),
    rule("none_called", Specific, &[
        "(no|know of no|hold no|have no) (account|address|accounts) (called|named|by that name|under that name)",
        "unknown name",
        "(invalid|unknown|bad) [final] [delivery] (userid|user id|account id|login id)",
        "(account|address) is not [on|in] (this|that|our|the) (cluster|server|system|host|machine)",
        "(mail|email|e mail) id (not|is not|isnt) (present|found|existing|available|known|registered)",
        "{addr} (you|that you) [have] (entered|typed|specified|used|supplied) [{is}] {notfound}",
        "{addr} is not one of ours",
        "(address|account|addresses) of (the|this|your) (recipient|addressee) ([is] {unknown}|{noexist}|{notfound})",
    ]),
    // A sending service does not try again what has bounced (its suppression list).
    rule("suppressed_after_bounce", Decisive, &[
        "not delivering to [a|an] previously bounced [address|recipient]",
        "(previously|already|recently|formerly) (bounced|hard bounced|hardbounced) [email|e-mail|recipient] (address|recipient|contact)",
        "(suppressed|suppression) … (bounce|bounced|bouncing|hard bounce|invalid address|bounces)",
        "(address|recipient|contact) (that|which|who) [has|had|have] [already|previously] (bounced|hard bounced)",
        "suppression list … (hard fails|hard failures|hard bounces)",
        "history of (bouncing|bounces|hard bounces)",
        "{address} [has|had] [previously|already|recently|repeatedly] (bounced|hard bounced)",
        "not (sending|delivering|sent|delivered) to [a|an|this] (bounced|hard bounced|previously bounced|bouncing) [email] (address|recipient)",
        "(earlier|previous|prior|last) (message|mail|email|delivery) [to this address] (came back|bounced|returned) as (nonexistent|non-existent|invalid|undeliverable|unknown)",
        "(in|on) (your|the|our) bounce list",
    ]).cause("provider_suppressed"),
    // An address that may be elsewhere.
    rule("not_here", Broad, &[
        "{address} … (is|are|was) not (available|existing|present|valid) here",
        "<email> not (used|in use)",
    ]),
    // What a mailbox that is not there lacks, in plain words.
    rule("nothing_here", Specific, &[
        "{address} (has|have) no (entry|record|match) [here|in|on]",
        "{address} (is not|isnt|not|are not|arent) (ours|one of ours|hosted here|hosted on|hosted by|listed here|listed in|on file)",
        "{address} (is not|isnt) listed",
        "{address} (was|is|were) never (created|provisioned|set up|defined)",
        "{address} no such (thing|one|name|entry)",
        "{address} (could not|can not|cannot|couldnt|cant) be (identified|mapped|matched|resolved to)",
        "{address} {is} not [a] (valid|correct) one",
        "{address} (has|have) never existed",
        "{address} [is] not (present|listed|defined|found) in [the|our] (ldap|active directory|ad|gal|directory service)",
        "{address} is not in (our|this|the) (system|records|directory|database)",
        "{address} does not appear in (our|this|the) (system|records|directory|database)",
        "{address} (appears|seems) to be {unknown}",
        "{address} is not in (our|the|this) [user|recipient|local] list",
    ]).unless_subject(7),
    // The address itself stands before what is said of it.
    rule("this_one", Broad, &[
        "<email> {notfound}",
        "<email> {is} {unknown}",
        "<email> {is} not [a] (known|valid|registered) (here|on|at|to|in|with|recipient|user|address|mailbox)",
        "<email> (has never existed|never existed|is not on this|is not in our|does not appear in our|does not appear in the|not present in|unknown to this)",
    ]).unless(Mark::MailFrom),
    // The address by what the sender did with it.
    rule("you_wrote_to", Specific, &[
        "{addr} [that|which] you (wrote|write|sent|send|mailed|mail|emailed|used|gave|typed|specified|entered|tried|were writing|are writing|are sending|were sending) [to|it to|your message to|mail to|this to] ({noexist}|{notfound}|[is|was] {unknown}|never existed|(is not|isnt) [a] (valid|known|registered|recognized|in our))",
    ]),
    shield("if_you_wrote_to", Specific, &[
        "(if|whether|when|unless|in case|should) [the|this|that] {addr} [that|which] you (wrote|write|sent|send|mailed|mail|emailed|used|gave|typed|specified|entered|tried|were writing|are writing|are sending|were sending) [to|it to|your message to|mail to|this to] ({noexist}|{notfound}|[is|was] {unknown}|never existed|(is not|isnt) [a] (valid|known|registered|recognized|in our))",
    ]),
    // The address in the words of people.
    rule("absent", Broad, &[
        "there is no (account|address) (behind|under|at) (that|this|it)",
        "{addr} … (isnt|is not|wasnt|was not) (known|recognized|recognised) (there|here|to us|to this|at this|on this)",
        "nothing (at|under|behind) (this|that) address",
        "no (account|address|email) (here|there) (under|by|with|behind) (that|this|such)",
        "{cannotmatch} … (to|with) (any|one|a) of (our|the|my) (accounts|addresses)",
        "(account|address) (has|have|had) never (existed|been here|been known)",
        "{addr} (isnt|is not|was not|wasnt) in (our|the|my) [user|ldap|mail|account] (database|directory|base|records|system|books)",
        "(address|account|ldap|directory) (lookup|look up|search|query) … (came back empty|returned (nothing|empty|zero)|(found|gave|yielded) nothing|without result)",
        "no (ldap|directory|database|address book) (entry|entries|record|object|match) … (this|that|the) (address|account)",
    ]).unless_subject(7),
    shield("absent_sender", Decisive, &[
        "{cannotmatch} [your|the] (sender|login|credentials|certificate|client|ip|host|server|domain|signature) … (to|with) (any|one|a) of (our|the|my) (accounts|addresses)",
        "(spf|dkim|dmarc|mx|ptr|dns|ip) … (address|account) (lookup|look up|search|query)",
        "(if|whether|when|unless|in case|should) [there] [is|are|be|were] no (such|valid|matching) {addr}",
    ]),
    // Missing, and where it is missed.
    rule("missing", Specific, &[
        "(account|e mail account|email account) (is|was|are) (missing|absent|nowhere|not there|not present)",
        "never heard of (this|that|any|such|such an) {address}",
        "(do not|dont|does not|doesnt|did not|didnt) (know|recognize|recognise|have|host) [of|about|any] (such a|such an|such|any such) {address}",
        "{addr} … (isnt|is not|not|wasnt|was not) (one|an address|an account|something) [that|which|of those] we (host|have|know|serve|handle|hold|recognize|recognise|run)",
        "no (account|address) (matches|fits|corresponds to|answers to|belongs to) (that|this|the|such)",
        "{address} (was|has) never [been] (opened|created|set up|registered|assigned|issued|given out)",
        "{address} (is not|isnt|not|was not|wasnt) (on|in) (file|record|our records|our books|our files)",
        "(address|account) … means nothing to (us|me|this)",
        "(account|address) [<email>] (is not|isnt) one of (ours|our own)",
        "{address} (is not|isnt) assigned to (anybody|anyone|any user)",
    ]).unless_subject(7),
    shield("lacks_something", Decisive, &[
        "{address} (is|was|are) (missing|absent) (a|an|the|permission|rights)",
        "{address} (was|has) never [been] (set up|created|registered|assigned|issued) (to|for) (send|sending|relay|relaying|outgoing|login|submission|smtp)",
        "(address|account) … means nothing to (us|me|this) as",
    ]),
    // There is none, in other languages.
    rule("no_such_i18n", Broad, &[
        "(nepostojeca|nepoznata|непостојећа|nemletezo|ismeretlen|ukendt|ukjent|okand|tuntematon|αγνωστη|neexistujuca|nepostojeci) (adresa|adresu|адреса|cim|adresse|adress|osoite|διευθυνση|email adresa|mail adresa)",
        "(adresa|адреса|cim|adressen|adress|osoite|osoitetta|διευθυνση) … (ne postoji|не постоји|nem letezik|findes ikke|finnes ikke|finns inte|ei ole olemassa|ei loydy|δεν υπαρχει|nu exista|neexistuje)",
        "पता … नहीं … (मिला|मिल)",
        "dia chi … (khong ton tai|khong tim thay)",
    ]),
    // Told in Japanese and Chinese: a sending service has met this address before.
    rule("suppressed_after_bounce_i18n", Decisive, &[
        "(過去に|以前に|以前) … (バウンス|不達|ハードバウンス|配信エラー) … (アドレス|宛先)",
        "(无效地址库|無效地址庫|硬退|历史退信|退信黑名单)",
        "(error preblocked|pre bloque|prebloque|pre bloqueado|prebloccato)",
        "(rebond dur|hard bounce|rebote duro|rebote permanente) … (non tente|not attempted|no intentado|precedent|previous|anterior)",
    ]).cause("provider_suppressed"),
    // Japanese. Longer than "宛先 … 存在", so that the address is the noun.
    rule("ja", Specific, &[
        "(メールアドレス|アドレス|アカウント|メールID|ユーザID|ユーザーID) … (存在しま|存在しない|存在せ|存在して|見つか|みつか|見当た|確認でき|登録されていませ|登録されていない|登録されておりませ|登録されておらず|登録されてませ|登録されてない)",
        "(メールアドレス|アドレス|アカウント) [が|は|の] (ありません|有りません|不明|実在しま)",
        "(宛先|宛て先|あて先|受信者|送信先|相手先|ユーザー|ユーザ|配信先) … (アドレス|アカウント) … (存在しま|存在しない|存在せ|存在して|見つか|みつか|見当た|確認でき|登録されていませ|登録されていない|登録されておりませ|登録されておらず|登録されてませ|登録されてない|不明)",
        "(存在しない|不明な|未登録の) (メールアドレス|アドレス|宛先アドレス|アカウント|宛先メールアドレス)",
        "(該当|該当する) … (アドレス|アカウント) … (ありま|存在|見つか)",
        "宛先 [メール] アドレス不明",
        "(宛先|お送り先|送り先|受信者|送信先|あて先|宛て先) の [メール] アドレス は … (発行|登録|取得) され(た|ている) (こと|事|記録) (が|は) (ありません|ない|ございません)",
        "(アドレス|アカウント) は 知られていま",
    ]),
    // Chinese
    rule("zh", Specific, &[
        "(地址|位址|帐号|帳號|账号|賬號|帐户|帳戶|账户|賬戶) … (不存在|未找到|找不到|没有找到|沒有找到|无法找到|無法找到|未知|未注册|未註冊|不明)",
        "(收件人|收信人|收件者|用户|用戶|使用者|邮箱|郵箱|邮件|郵件|电子邮件|電子郵件|信箱) … (地址|位址|帐号|帳號|账号|賬號|账户|帳戶) … (不存在|未找到|找不到|没有找到|沒有找到|无法找到|無法找到|未知|未注册|未註冊)",
        "(无此|無此|没有此|沒有此|没有该|沒有該|查无此|未找到|找不到|不存在的|未知的|未知) (地址|位址|帐号|帳號|账号|賬號|帐户|账户|帳戶|收件人地址|收件地址|邮箱地址|邮件地址)",
        "(邮箱|郵箱|信箱|用户|用戶) (帐号|帳號|账号|賬號|地址) (无效|無效)",
    ]),
    // Korean
    rule("ko", Specific, &[
        "(주소|계정|아이디|메일 계정|메일주소) … (존재하지 않|존재하지않|존재 하지|찾을 수 없|찾을수 없|찾을수없|찾지 못|등록되지 않|알 수 없|알수 없)",
        "(수신자|수신인|받는 사람|받는사람|사용자|메일) … (주소|계정|아이디) … (존재하지 않|존재하지않|존재 하지|찾을 수 없|찾을수 없|찾지 못|등록되지 않|알 수 없)",
        "(주소|계정|아이디) [가|이|는|은] (없습니다|없음|없는)",
        "(존재하지 않는|존재하지않는|없는|알 수 없는|등록되지 않은) [이메일|메일|수신자] (주소|계정|아이디)",
        "(주소|계정) (가|이) (확인되지 않|발견되지 않|등록되어 있지 않|알 수 없)",
        "계정이 유효하지 않",
    ]),
    // German
    rule("de", Specific, &[
        "(adresse|e-mail-adresse|emailadresse|mailadresse|empfangeradresse|zieladresse|konto|account|benutzerkonto|e-mail-konto|mailkonto|kennung|adressen) … (existiert nicht|nicht gefunden|unbekannt|nicht vorhanden|nicht bekannt|existieren nicht|nicht existent|gibt es nicht|nicht vergeben)",
        "(konnte|konnten|kann) [die|diese] (adresse|empfangeradresse|e-mail-adresse) … nicht (finden|ermitteln)",
        "(unbekannte|unbekanntes|nichtexistente|unbekannter) (adresse|emailadresse|mailadresse|konto|account|empfangeradresse|e-mail-adresse)",
        "(keine|kein) [solche|solches|gultige] (adresse|konto|account)",
        "(adresse|empfangeradresse|mailadresse|konto) … existiert auf (diesem|dem|unserem) (server|system) nicht",
        "(adresse|empfangeradresse|mailadresse) ist [hier|bei uns] nicht (registriert|eingerichtet|angelegt|bekannt)",
        "(adresse|empfangeradresse|mailadresse) [wurde] nicht im (verzeichnis|adressbuch|system) gefunden",
        "(adresse|empfangeradresse|mailadresse) konnte nicht (ermittelt|gefunden|zugeordnet) werden",
    ]),
    // French
    rule("fr", Specific, &[
        "(adresse|adresses|compte|identifiant) … (n existe pas|n existent pas|inexistante|inexistant|inconnue|inconnu|introuvable|n existe plus|pas ete trouvee|pas ete trouve|non trouvee|non trouve|inexistantes|inconnues)",
        "(adresse|compte) … (pas|n est pas|non) (enregistree|enregistre|reconnue|reconnu|attribuee|attribue|repertoriee)",
        "(aucun compte|aucune adresse|pas de compte) … (ce nom|trouve|trouvee|correspond*)",
    ]),
    // Spanish
    rule("es", Specific, &[
        "(direccion|cuenta|direcciones|e-mail|email|correo electronico) … (no existe|no existen|inexistente|desconocida|no encontrada|no se encuentra|no se encontro|no se ha encontrado|no fue encontrada|no encontrado|no ha sido encontrada|no se pudo encontrar)",
        "(direccion|cuenta) … (no encontrad*|no localizad*|no pudo ser (encontrad*|localizad*)|no se (puede|ha podido) (encontrar|localizar)|no esta registrad*|no consta)",
        "(no existe|no se encontro|no se encuentra|no se ha encontrado|no se pudo encontrar) [la|esta|esa|una|dicha|ninguna] (direccion|cuenta)",
        "(cuenta) (invalida|no valida)",
    ]),
    // Portuguese
    rule("pt", Specific, &[
        "(endereco|conta|enderecos|e-mail|email) … (inexistente|nao existe|nao existem|nao encontrado|nao encontrada|desconhecido|desconhecida|nao foi encontrado|nao foi encontrada|nao foi localizado|nao cadastrado)",
        "(endereco|conta) … (nao localizad*|nao pode ser (encontrad*|localizad*)|nao foi localizad*|nao esta cadastrad*|nao cadastrad*|nao registad*)",
        "(nao existe|nao foi encontrada|nao foi encontrado|nao encontramos) [o|a|esse|este|esta|nenhuma] (endereco|conta)",
    ]),
    // Italian
    rule("it", Specific, &[
        "(indirizzo|account|indirizzi|indirizzo email|indirizzo e-mail|conto) … (inesistente|non esiste|sconosciuto|non trovato|non esistono|non e stato trovato|inesistenti|non esistente)",
        "(indirizzo|account) … (non risulta|non e registrat*|non e presente|non rilevato)",
        "(impossibile trovare|non e stato possibile trovare|non trovato) [l|lo] (indirizzo|account)",
    ]),
    // Dutch
    rule("nl", Specific, &[
        "(adres|e-mailadres|emailadres|mailadres|account|e-mailaccount|ontvangeradres) … (bestaat niet|niet gevonden|onbekend|niet bekend|bestaan niet|kan niet worden gevonden|kon niet worden gevonden)",
        "(adres|e-mailadres|emailadres|account) … (kon|kan) niet gevonden worden",
        "(onbekend|onbekende|niet bestaand) (adres|e-mailadres|emailadres|mailadres|account)",
        "(adres|emailadres|account) is niet geregistreerd",
        "account is ongeldig",
    ]),
    // Polish
    rule("pl", Specific, &[
        "(adres|adresu|konto|konta|adres e-mail|adresem) … (nie istnieje|nieznany|nieznane|nie istnieja|nie znaleziono|nie zostal znaleziony|nie zostalo znalezione|nieistniejac*|nie odnaleziono)",
        "(nieznany|nieistniejacy|nieistniejace|nieznane) (adres|konto)",
        "(nie ma|brak|nie znaleziono) [takiego|takiej|podanego] (adresu|konta)",
        "adres [odbiorcy] (nie zostal* odnalezion*|nie jest zarejestrowan*|nie figuruje)",
    ]),
    // Czech and Slovak
    rule("cs", Specific, &[
        "(adresa|adresu|adresy|ucet|emailova adresa|konto|e-mailova adresa) … (neexistuje|neznama|neznamy|nenalezena|nenalezen|nebyla nalezena|nebyl nalezen|nebola najdena|nenajden*|neexistuju)",
        "(neexistujici|neznama|neznamy|neexistujuca) (adresa|ucet|e-mailova adresa|emailova adresa)",
    ]),
    // Russian
    rule("ru", Specific, &[
        "(адрес|адреса|адресу|адреса получателя|учетная запись|учетной записи|аккаунт|аккаунта|email) … (не существует|не существуют|не найден|не найдена|неизвестен|неизвестна|не обнаружен|не зарегистрирован|отсутствует|не найдены)",
        "(нет|не существует|не найден|не найдено) [такого|такой|такая|данного|указанного|указанный] [почтового|почтовый] (адреса|адрес|аккаунта|учетной записи|учетная запись)",
        "(такого|такой|данного) [почтового|почтовый|электронного] (адреса|адрес|аккаунта) (нет|не существует|не найдено)",
        "(несуществующий|неизвестный) [почтовый|электронный] адрес",
        "адрес [получателя] не известен",
        "учетная запись (не известна|неизвестна|не известен|недействительн*)",
    ]),
    // Ukrainian
    rule("uk", Specific, &[
        "(адреса|адресу|адреси|обліковий запис|облікового запису|акаунт) … (не існує|не знайдена|не знайдено|не знайдений|невідома|невідомий|відсутня|не зареєстрован*)",
        "(немає|нема|не існує|не знайдено) [такої|такого] [поштової|електронної] (адреси|акаунта|облікового запису)",
        "(неіснуюча|невідома) (адреса|електронна адреса)",
    ]),
    // Turkish
    rule("tr", Specific, &[
        "(adres|adresi|adresiniz|hesap|hesabi|e-posta adresi) … (bulunamadi|mevcut degil|bilinmiyor|tanimsiz|bulunmuyor|bulunmamaktadir|kayitli degil)",
        "(adresi|hesap|hesabi|adres) (yok|yoktur)",
        "(bilinmeyen|boyle bir) (adres|hesap|e-posta adresi)",
        "(adresi|hesap|adres) taninmiyor",
        "hesap gecersiz",
    ]),
    // Vietnamese, Indonesian, Malay, Thai, Arabic, Hebrew, Persian
    rule("asia", Specific, &[
        "(địa chỉ|tài khoản) … (không tồn tại|không tìm thấy)",
        "(không tìm thấy) (địa chỉ|tài khoản)",
        "(alamat|akun|akaun) … (tidak ditemukan|tidak dikenal|tidak ada|tidak wujud|tidak terdaftar|tidak dijumpai)",
        "ไม่พบ (ที่อยู่|บัญชี|อีเมล)",
        "(عنوان|العنوان|حساب|الحساب) … (غير موجود|غير معروف|لا يوجد)",
        "(כתובת|חשבון|הכתובת|החשבון) … (לא קיימת|לא נמצאה|לא קיים|אינה קיימת)",
        "(آدرس|نشانی|حساب) … (وجود ندارد|یافت نشد)",
    ]),
    // Other languages of Europe
    rule("europe", Specific, &[
        "(adressen|adress|e-postadressen|kontot|konto|e-postadress) … (finns inte|hittades inte|existerar inte|okand|okant)",
        "(adressen|adress|e-postadressen|kontot) … (kunde (inte|ej) hittas|kan (inte|ej) hittas|finns ej)",
        "(adressen|e-mailadressen|e-postadressen|kontoen) … (kunne ikke (findes|finnes|bli funnet)|kan ikke (findes|finnes))",
        "(adressen|adresse|kontoen|e-mailadressen|e-postadressen|e-mail-adressen) … (findes ikke|finnes ikke|eksisterer ikke|blev ikke fundet|ble ikke funnet|ukendt|ukjent)",
        "(osoite|osoitetta|sahkopostiosoite|sahkopostiosoitetta|tili|tilia) … (ei ole olemassa|ei loydy|ei loytynyt|tuntematon)",
        "(cim|e-mail cim|emailcim|fiok) … (nem letezik|nem talalhato|ismeretlen)",
        "(adresa|adresă|contul) … (nu exista|nu a fost gasita|nu a fost gasit|inexistenta|necunoscuta)",
        "(адрес|адресът|профил|акаунт) … (не съществува|не е намерен|не постои|не постоји)",
        "(adresa|naslov|racun) … (ne postoji|nije pronaden|nije pronadena|ne obstaja|nepoznat*|neznan)",
        "(adreça|compte) … (no existeix|inexistent|desconeguda)",
        "(διεύθυνση|λογαριασμός) … (δεν υπάρχει|δεν βρέθηκε|άγνωστη)",
        "(aadress|konto) … (ei eksisteeri|ei leitud|tundmatu)",
        "{romaddr} (n est pas|no es|no esta|nao e|nao esta|non e) (connu*|reconnu*|enregistre*|conocid*|reconocid*|registrad*|reconhecid*|cadastrad*|riconosciut*|registrat*|conosciut*)",
        "{romaddr} no se reconoce",
        "{romaddr} (n a pas pu etre|no pudo ser|nao pode ser|non puo essere) (trouve*|encontrad*|trovat*|localizad*|identifi*)",
    ]),
    // What is wrong with the address: nobody has it.
    rule("wrong_for_nobody_has_it_zh", Specific, &[
        "(地址|位址|帐号|帳號|账号|郵址) … (有误|有誤|错误|錯誤|不正确|不正確) … (查无此|查無此|并不存在|並不存在|不存在|没有此|沒有此) [帐号|帳號|账号|地址|位址|帐户|帳戶]",
    ]),
    rule("recipients_address_nordic", Specific, &[
        "(mottagarens|modtagerens|mottakerens) [e|mail] (postadress|postadresse|mailadresse|emailadresse|adress|adresse) … (finns inte|finns ej|findes ikke|finnes ikke|kunde inte hittas|kunne ikke findes|kunne ikke finnes|eksisterer ikke|existerar inte|okand|ukendt|ukjent)",
        "(mottagaradressen|modtageradressen|mottakeradressen) … (finns inte|finns ej|findes ikke|finnes ikke|kunde inte hittas|kunne ikke findes|kunne ikke finnes|eksisterer ikke|existerar inte|okand|ukendt|ukjent)",
    ]),
    // The address is the noun; "or wrong" after it changes nothing.
    rule("address_of_recipient_i18n", Decisive, &[
        "(indirizzo|direccion|endereco|adresse) [e-mail|email|mail|de correo] (del|do|du) (destinatario|destinataire) [e|es|est] (inesistente|inexistente|inexistant|inexistante|non esistente|no existente)",
    ]).unless(Mark::SendersOwn),
])
.soft("account_suspended")
.unless(Mark::SendersOwn);
