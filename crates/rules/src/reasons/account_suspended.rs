//! The recipient's account is suspended, frozen, locked, or unusable for now.

use crate::marks::Mark;
use crate::rule::{Rules, Strength::*, rule, rules, shield};

/// What is said of an account that is held back. These words count under either class.
#[rustfmt::skip]
pub(crate) const RULES: Rules = rules("account_suspended", &[
    rule("suspended", Specific, &[
        "on hold by [the|our|your] (administrator|admin|postmaster|system|provider)",
        "{user} [s] [account] {is} [temporarily|currently|now|permanently|administratively|being] (suspended|frozen|locked|on hold|held|barred|quarantined|under suspension)",
        "{address} {is} [temporarily|currently|now|permanently|administratively|being] (suspended|frozen|locked|on hold|blocked|barred|quarantined|restricted|banned|under review|under suspension)",
        "{user} [temporarily|currently] (suspended|frozen|locked)",
        "(account|address|email|accounts) [temporarily|currently] (suspended|frozen|locked|blocked)",
        "(suspended|frozen|locked) [mail|email|e-mail] (mailbox|user|account|recipient|address|subscriber)",
        "blocked (account|mailbox)",
        "(recipient|user|customer) [s] (account|mailbox|address) {is} (temporarily|currently|presently) (unreachable|not reachable|inaccessible|unable)",
        "{box} {is} [temporarily|currently] (blocked|restricted|banned)",
        "mailbox blocked",
        "recipient account {is} (blocked|restricted)",
        "{address} you (tried|are trying|were trying) … is (suspended|locked|blocked)",
        "account suspension",
        "(account|user|mailbox|recipient) [is|currently] (unavailable|not available|inaccessible) … (suspended|frozen|locked)",
        "(usersuspended|accountsuspended|accountlocked|mailboxlocked)",
        "(account|mailbox|user) … (placed|put) on hold",
        "{user} [s] [account] on hold",
        "account on [vacation|administrative|temporary|billing|legal] hold",
        "(user|recipient|customer|subscriber) [s] (service|email|mail|subscription) [is|has been] suspended",
        "(domain|domains) [mail|email|web] [hosting|service|account] [is|was|has been] suspended",
        "suspended domain",
        "(recipient|user|customer|subscriber) [has] (suspend|suspends|suspended|paused) [the|this|his|her|their|its] [mail|email] (service|account|mailbox|subscription)",
        "suspended (due to|because of|for) (non payment|nonpayment|unpaid|billing|abuse)",
        "{user} disabled (due to|because of|for) (non payment|nonpayment|unpaid|abuse|security)",
        "(mail|email) {is} frozen",
    ]),
    // "Invalid mailbox" stands before it at some servers; the account's state is the root cause.
    rule("unavailable_because", Decisive, &[
        "{box} … unavailable … (account|mailbox) {is} (blocked|suspended|frozen|locked)",
        "domain <host> {is} suspended",
    ]),
    rule("for_now", Specific, &[
        "{user} {is} temporary (locked|suspended|frozen)",
        "{user} {is} (temporarily|temporarly|temporary) (disabled|deactivated|inactive|closed|blocked|restricted|not active|turned off)",
        "{address} {is} (temporarily|temporarly|temporary) (disabled|deactivated|inactive|closed|blocked|restricted|not active|turned off)",
        "(user|account|mailbox|recipient|address) (temporarily|temporarly) (disabled|deactivated|inactive|closed|blocked|restricted|locked)",
        "temporarily (disabled|deactivated|blocked|suspended|locked|closed|inactive) [mail|email|e-mail] (account|mailbox|user|recipient|address)",
        "(account|mailbox|user|recipient) … (pending|awaiting|waiting for) (activation|approval|deletion|verification|payment)",
        "(account|mailbox) … (under|in) (maintenance|migration|repair|reconstruction|investigation)",
        "(account|mailbox|user) [is|was|temporarily|currently] unavailable … (maintenance|migration)",
        "(mailboxintransitexception|mapiexceptionmailboxintransit|mailboxintransit)",
        "(account|mailbox|user) … being (migrated|moved|restored|rebuilt|repaired)",
        "{box} [is|temporarily] (busy|in use)",
        "{box} … locked by",
        "{box} lock*",
        "maildrop … locked",
    ]),
    rule("unavailable_for_now", Broad, &[
        "{user} {is} (temporarily|temporarly|currently) (unavailable|not available|inaccessible|unreachable|unable)",
        "(recipient|user|mailbox|mail) account {is} [currently] unreachable",
        "(account|address) {is} (temporarily|temporarly|currently) (unavailable|not available|inaccessible|unreachable)",
        "{user} (temporarily|temporarly|currently) (unavailable|not available|inaccessible)",
        "temporarily (unavailable|inaccessible) {user}",
        "(account|address) (temporarily|temporarly|currently) (unavailable|not available|inaccessible)",
        "(unable to|cannot|could not) (open|access|lock) [the|this] [users|recipients|user|recipient] {box}",
    ]),
    // The sender's own account.
    rule("own_account_suspended", Decisive, &[
        "(your|sending|sender|senders|from|originating|originator) [e-mail|email|mail|smtp|user] (account|address|mailbox) {is} [temporarily|currently|now] (suspended|blocked|locked|frozen|restricted|banned|on hold)",
        "(your|sending|sender|senders) [e-mail|email|mail|smtp|user] account (suspended|blocked|locked)",
        "sender [account|domain] {is} (suspended|locked|frozen)",
        "sender (suspended|locked)",
        "(outgoing|outbound) (mail|email|messages) … {is} (suspended|blocked|disabled)",
        "(your|sender|senders|sending) (domain|domains) [mail|email] [hosting|service|account] {is} suspended",
        "account … (suspended|blocked|disabled|restricted) … from sending",
        "(送信者|送信元) … アカウント … (停止|凍結|ロック)",
        "your (hosting|smtp|sending|web|webhosting) (account|plan|package) {is} (locked|suspended|disabled|blocked|frozen)",
    ]).under("sender_rejected"),
    // A user who blocks, and a list that blocks, are other matters.
    rule("blocked_by_user", Specific, &[
        "(user|recipient|recipients|account|mailbox) (has|have|is|are) (blocked|blocking) [this|the|your|mail|email|e-mail|messages] (sender|you|your|address|messages|mail|from)",
        "(sender|you) {is} blocked by [the|this] (user|recipient|account|mailbox)",
    ]).under("policy_rejected").soft("sender_rejected").cause("recipient_filter"),
    // Not said of an account.
    // A message in the queue of Exim that is looked at no more.
    shield("frozen_message", Decisive, &[
        "address frozen",
        "frozen delivery error message",
    ]),
    shield("not_said_of_recipient", Vague, &[
        "(ip|ipv4|ipv6|client|host|source|sending|senders) address {is} [temporarily|currently] (blocked|banned|restricted|suspended|quarantined)",
        "(ip|ipv4|ipv6|client|host|source|sending|senders) address (blocked|banned|restricted)",
        "(if|whether|when|unless|in case) … (account|mailbox|user) {is} (suspended|locked|blocked|frozen)",
        "{user} (may|might|could) (have been|be) (suspended|locked|blocked|frozen)",
        "(message|mail|email|delivery|connection|queue) {is} (suspended|on hold|frozen)",
    ]),
    // Held, without the noun.
    rule("on_hold", Specific, &[
        "user (hangup|hung up)",
        "(rejected|refused) on hold",
        "{user} [is] [currently|temporarily] on hold",
    ]),
    // The service of this customer rests.
    rule("service_paused", Specific, &[
        "(service|mail service|account|subscription) (for|of) (this|the|that) {user} {is} [currently|temporarily] (paused|halted|stopped|on pause|resting|withheld)",
        "{user} {is} [currently|temporarily] (paused|on pause|blocked by us|withheld)",
    ]),
    rule("lapsed", Specific, &[
        "{user} [s] (subscription|contract|plan|licence|license|hosting) (has|is|have) (lapsed|expired|run out|ended|overdue|unpaid)",
        "(mail|mailbox|account|service|delivery) [is|was|put|has been put] on hold (until|till|pending|for|because) … (renew*|payment|paid|bill|invoice|fees|subscription)",
        "on hold because of … (invoice|bill|payment|fees)",
        "(switched off|turned off|shut off|out of use) for (the moment|now|the time being|a while)",
    ]),
    // Who keeps the account shut, and what it is kept from.
    rule("kept_from_mail", Specific, &[
        "(user|account|mailbox|recipient|customer) {is} (blocked|banned|barred) by [the|our] [mail|system|domain] (admin|administrator|administrators|operator|provider|hoster|postmaster)",
        "(user|account|mailbox|recipient|customer) {is} (banned|barred|blocked|prevented|kept) from (receiving|getting|taking)",
        "(account|mailbox|user|domain|subscription) … on ice",
        "(mail|email) (for|of) (this|that|the) (user|customer|recipient|mailbox) {is} (on hold|held|held back)",
        "(users|recipients|customers|subscribers) (mail|email) {is} (on hold|held|held back)",
        "(account|mailbox|user|domain) is (in|under) suspension",
        "mailbox (quarantined|out of use until)",
        "{user} {is} [currently|temporarily] (restricted|prohibited|forbidden|excluded|disabled) from (receiving|getting|taking)",
        "{address} {is} [currently|temporarily] (restricted|prohibited|forbidden|excluded|disabled|blocked|barred) from (receiving|getting|taking)",
        "{user} {is} [currently|now] (not|isnt) (allowed|permitted|able|enabled) to receive",
        "{address} {is} [currently|now] (not|isnt) (allowed|permitted|able|enabled) to receive",
        "{user} (not|isnt) (allowed|permitted|able|enabled) to receive",
        "{address} (not|isnt) (allowed|permitted|able|enabled) to receive",
        "{user} has [its|the|his] [mail] (receiving|reception|delivery) (disabled|suspended|blocked|turned off|switched off)",
        "{user} {is} [put|placed] (on hold|under review)",
        "{address} {is} (put|placed) (on hold|under review)",
        "(the|this|that|recipient|destination) (user|recipient|subscriber|customer|inbox) {is} blocked",
    ]),
    rule("not_paid", Broad, &[
        "(unpaid|overdue|outstanding) (invoice|invoices|bill|bills|fee|fees|balance|payment|payments)",
        "(customer|user|owner|subscriber|client|account holder|recipient) (hasnt|has not|did not|didnt|never|has yet to|failed to) [yet] (paid|pay|renew|renewed)",
        "until [the|his|her|their|a|all] [open] (bill|bills|invoice|invoices|fee|fees|debt) (is|are|has been|have been) (paid|settled)",
    ]),
    rule("sender_has_not_paid", Decisive, &[
        "your … (unpaid|overdue|outstanding) (invoice|invoices|bill|bills|fee|fees|balance|payment|payments)",
        "your (account|service|plan|subscription|domain|mailbox) … (unpaid|overdue|outstanding|on ice)",
    ]).under("sender_rejected"),
    // Japanese
    rule("ja", Specific, &[
        "(アカウント|メールボックス|アドレス|ユーザー|ユーザ|ご契約|会員|お客さま|お客様) … (利用停止|停止|凍結|ロック|利用制限|一時的に無効|一時的に利用|休止|保留|規制|受信拒否状態|ブロック)",
        "(停止中の|凍結された|停止された|ロックされた|休止中の) (アカウント|メールボックス|アドレス|ユーザー|ユーザ)",
        "(アカウント|メールボックス|アドレス|ユーザー|ユーザ|受信者) … (一時的に|現在) … (使用できま|利用できま|ご利用|受信できま)",
    ]),
    // Chinese
    rule("zh", Specific, &[
        "(用户|用戶|使用者|收件人|收信人|邮箱|郵箱|信箱|帐号|帳號|账号|賬號|帐户|帳戶|账户|地址) … (冻结|凍結|锁定|鎖定|被锁|被鎖|暂停|暫停|封停|封禁|挂起|掛起|被封|已封|冻|被限制|暂时不可用|暫時無法使用|暂时无法使用)",
        "(冻结|凍結|锁定|鎖定|暂停|暫停) [的] (用户|用戶|帐号|帳號|账号|账户|邮箱|郵箱)",
        "(邮箱|账号|帐号|用户|郵箱|帳號|用戶) (暂时|暫時) (无法|無法|不能) (接收|收信)",
    ]),
    // Korean
    rule("ko", Specific, &[
        "(계정|메일함|편지함|사서함|주소|사용자|수신자|아이디|회원) … (일시 정지|일시정지|정지|잠겨|잠김|잠금|잠긴|차단되|이용 제한|이용제한|이용이 제한|일시 중지|일시중지|동결|보류)",
        "(정지된|잠긴|차단된|일시중지된) (계정|메일함|편지함|사서함|사용자|수신자|아이디)",
        "(메일박스|계정|사용자) (가|이) (정지|잠겨|일시 중지|일시적으로 사용할 수 없)",
    ]),
    // German
    rule("de", Specific, &[
        "({postfach}|empfangeradresse) … (gesperrt|blockiert|suspendiert|eingefroren|stillgelegt|vorubergehend|momentan nicht|zurzeit nicht|zur zeit nicht|temporar)",
        "(gesperrte|gesperrter|gesperrtes) (postfach|konto|benutzer|account|mailbox|benutzerkonto)",
        "{postfach} darf keine (mails|emails|nachrichten|post) (empfangen|erhalten)",
        "{postfach} ist (derzeit|zurzeit|momentan|zur zeit|im moment) nicht (verfugbar|erreichbar)",
    ]),
    // French
    rule("fr", Specific, &[
        "(boite|compte|utilisateur|destinataire|messagerie|abonne) … (suspendu|suspendue|bloque|bloquee|verrouille|verrouillee|gele|gelee|temporairement|momentanement|provisoirement|restreint)",
        "(compte) (suspendu|bloque|verrouille|gele)",
    ]),
    // Turkish, Greek
    rule("tr", Specific, &[
        "(hesap|hesabi|kutusu|kullanici|alici|kullanicisi) … (askiya|kilitli|kilitlen*|bloke|engellen*|donduruldu|dondurulmus|gecici|kisitlan*)",
        "(λογαριασμός|γραμματοκιβώτιο) … (ανασταλ*|κλειδωμέν*|μπλοκαρ*|προσωρινά)",
    ]),
    // Dutch, Swedish, Danish, Norwegian, Finnish, Estonian
    rule("nordic", Specific, &[
        "(mailbox|account|gebruiker|ontvanger|postbus|e-mailaccount) … (geblokkeerd|opgeschort|bevroren|vergrendeld|tijdelijk|geschorst)",
        "(geblokkeerde|opgeschorte) (mailbox|account|gebruiker)",
        "(kontot|konto|brevlada*|anvandaren|mottagaren) … (sparrad|sparrat|last|avstangd|avstangt|tillfalligt|blockerat|blockerad)",
        "(kontoen|konto|brukeren|brugeren|postkassen|postboksen|modtageren|mottakeren) … (sperret|sparret|spærret|suspendert|suspenderet|midlertidig*|blokkert|blokeret|last)",
        "(tili|postilaatikko|kayttaja) … (lukittu|jaadytetty|estetty|tilapaisesti|valiaikaisesti)",
        "(konto|postkast) … (blokeeritud|peatatud|lukustatud)",
        "(mailbox|account|gebruiker|postbus) kan geen (berichten|mail|email) ontvangen",
    ]),
    // Vietnamese, Indonesian, Malay, Thai, Arabic, Hebrew
    rule("asia", Specific, &[
        "(tài khoản|hộp thư|người dùng) … (bị khóa|bị đình chỉ|tạm ngưng|tạm khóa|bị chặn)",
        "(akun|akaun|pengguna|kotak surat) … (ditangguhkan|digantung|dibekukan|diblokir|terkunci|dikunci|disekat)",
        "(บัญชี|กล่องจดหมาย) … (ถูกระงับ|ถูกล็อก|ระงับ)",
        "(الحساب|حساب) … (معلق|موقوف|محظور|مقفل)",
        "(חשבון|תיבת|תיבה|החשבון|התיבה) … (מושעה|חסום|חסומה|נעול|נעולה)",
        "(खाता|मेलबॉक्स) … (निलंबित|स्थगित|लॉक)",
    ]),
    // Spanish, Portuguese, Italian, Catalan, Romanian
    rule("romance", Specific, &[
        "(buzon|cuenta|casilla|usuario|destinatario) … (suspendid*|bloquead*|congelad*|retenid*|temporalmente|restringid*)",
        "(caixa|conta|usuario|utilizador|destinatario) … (suspens*|bloquead*|congelad*|temporariamente|travad*|retid*|restrit*)",
        "(casella|account|utente|destinatario|utenza|mailbox) … (sospes*|bloccat*|congelat*|temporaneamente|limitat*)",
        "(bustia|compte) … (suspes*|bloquejad*)",
        "(contul|casuta|căsuța|utilizatorul) … (suspendat*|blocat*)",
        "(destinatario|destinataire|dest|utente|usuario|casella|buzon) … (momentaneamente|temporalmente|temporaneamente|provvisoriamente) (sospes*|suspendid*|bloccat*|bloquead*)",
        "{rombox} (ne peut pas|no puede|nao pode|non puo) (recevoir|recibir|receber|ricevere)",
        "{rombox} (non e al momento|no esta por el momento|nao esta no momento|n est pas actuellement) (disponib*|disponivel)",
    ]),
    // Polish, Czech, Slovak, Croatian, Slovenian, Hungarian
    rule("central", Specific, &[
        "(skrzynk*|konto|konta|uzytkownik*|odbiorc*) … (zablokowan*|zawieszon*|tymczasowo|zamrozon*|wstrzyman*|blokad*)",
        "(zablokowan*|zawieszon*) (skrzynk*|konto|uzytkownik*)",
        "(schrank*|ucet|uctu|uzivatel*|prijemce|konto|pouzivatel*) … (zablokovan*|blokovan*|pozastaven*|zamknut*|zamcen*|docasne|uzamcen*|zmrazen*)",
        "(racun|sanducic|korisnik|nalog|predal|uporabnik) … (suspendiran*|blokiran*|zakljucan*|privremeno|zacasno|zaklenjen*)",
        "(postafiok|fiok|felhasznalo) … (felfuggeszt*|zarolt|zarolva|zarolta|ideiglenesen|atmenetileg|blokkolva)",
        "(docasn*|dočasn*) (pozastaven*|zablokovan*) (konto|ucet|schrank*)",
        "(pozastaven*) (konto|ucet|schrank*|ucet prijemce)",
        "(skrzynka|konto|uzytkownik) nie moze (odbierac|otrzymywac) (wiadomosci|poczty)",
    ]),
    // Russian, Ukrainian, Bulgarian, Serbian
    rule("cyrillic", Specific, &[
        "(ящик*|аккаунт*|учетн* запис*|пользовател*|получател*|абонент*) … (заблокирован*|приостановлен*|заморожен*|блокирован*|временно|ограничен*|блокиров*)",
        "(заблокированн*|приостановленн*|замороженн*) (ящик*|аккаунт*|учетн*|пользовател*)",
        "(скриньк*|акаунт*|обліков* запис*|користувач*|одержувач*|отримувач*) … (заблокован*|призупинен*|заморожен*|тимчасово)",
        "(кути*|акаунт*|потребител*|профил*) … (спрян*|блокиран*|замразен*|временно)",
        "(налог*|сандуче|корисник) … (суспендован*|блокиран*|закључан*|привремено)",
        "(ящик|почтовый ящик|учетная запись|пользователь|аккаунт) не может (принимать|получать) (почту|письма|сообщения)",
    ]),
    // "Su", "sua" and "suo" are those of the recipient where it stands before them.
    rule("his_account_i18n", Decisive, &[
        "(destinatario|receptor|usuario|cliente) … su (cuenta|casilla|buzon) [de correo|de email] … (suspendid*|bloquead*|restringid*)",
        "(destinatario|usuario|utilizador|cliente) … sua (conta|caixa) [de email|de e mail|postal] … (suspens*|bloquead*|restrit*)",
        "(destinatario|utente|cliente) … (il suo account|la sua casella|la sua utenza) … (sospes*|bloccat*|limitat*)",
    ]),
    rule("his_account_gone_i18n", Decisive, &[
        "(destinatario|receptor|usuario|cliente) … su (cuenta|casilla|buzon) [de correo|de email] … (desactivad*|deshabilitad*|inhabilitad*|cancelad*|cerrad*|eliminad*)",
        "(destinatario|usuario|utilizador|cliente) … sua (conta|caixa) [de email|de e mail|postal] … (desativad*|desabilitad*|cancelad*|encerrad*|excluid*)",
        "(destinatario|utente|cliente) … (il suo account|la sua casella|la sua utenza) … (disattivat*|disabilitat*|chius*|cancellat*)",
    ]).under("address_disabled").soft("account_suspended"),
])
.unless(Mark::SendersOwn);
