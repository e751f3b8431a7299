//! The recipient's address was deleted, closed or deactivated, is inactive, or has moved.

use crate::rule::{Rules, Strength::*, rule, rules, shield};

/// What is said of an address that is used no more.
#[rustfmt::skip]
pub(crate) const RULES: Rules = rules("address_disabled", &[
    rule("disabled", Specific, &[
        "{user} [s] {is} [now|currently|also|permanently|administratively] (disabled|deactivated|decommissioned|obsolete|unsubscribed)",
        "{address} {is} [now|currently|also|permanently|administratively] (disabled|deactivated|decommissioned|obsolete|defunct)",
        "(user|recipient|account|address) account [s] (disabled|deactivated)",
        "{user} (disabled|deactivated|obsolete|decommissioned)",
        "(account|address|email|accounts|addresses) (disabled|deactivated|obsolete|defunct|decommissioned)",
        "(disabled|deactivated|obsolete|defunct) [mail|email|e-mail] (mailbox|user|account|recipient|address|alias)",
        "{address} [that|which] you (tried|are trying|were trying) … is disabled",
        "(mail|email|delivery|mail receiving|receiving|incoming mail|mail delivery|mailing) [is|has been] disabled [for|to] [this|that|the] {user}",
        "disabled (for|to) (this|that|the) (user|account|mailbox|recipient|address)",
        "{user} has been turned off",
        "(account|mailbox|user|address|recipient) [is|has been|was] (not|isnt) (enabled|activated|initialized|initialised|provisioned)",
        "(disableduser|accountdisabled|mailboxdisabled|userdisabled|recipientdisabled)",
        "disabled or (discontinued|deleted|closed|suspended|inactive)",
        "(account|mailbox) has been (disabled|deactivated|discontinued)",
        "mail receiving disabled",
    ]),
    rule("closed", Specific, &[
        "{user} {is} [permanently|already] (closed|deleted|removed|discontinued|terminated|cancelled|canceled|expired|retired|abandoned|erased|withdrawn|archived|purged|revoked)",
        "{address} {is} [permanently|already] (closed|deleted|removed|discontinued|terminated|cancelled|canceled|expired|retired|abandoned|erased|withdrawn|archived|purged|revoked)",
        "(user|recipient|person|he|she|they|who) (has|have) (left|departed) [the|our|this|from] [company|organization|organisation|university|school|institution|firm|us|employment]",
        "has left (the|our|this) (company|organization|organisation|university|school|institution|firm|business|department)",
        "(user|account|mailbox|address|recipient|alias|subscriber) (closed|deleted|discontinued|terminated|cancelled|canceled|expired|retired|abandoned|archived|purged|shutdown)",
        "(account|mailbox|address) {is} (shut down|shutdown|out of service|not in service|out of use)",
        "(closed|deleted|discontinued|terminated|cancelled|canceled|expired|archived|abandoned) [mail|email|e-mail] (mailbox|user|account|address|recipient|alias)",
        "(user|customer|recipient|subscriber|owner) [has] (closed|deleted|cancelled|canceled|terminated) (the|this|his|her|their|its) (account|mailbox|address|subscription)",
        "{user} [account] has (expired|lapsed)",
        "(account|mailbox|address) has (expired|lapsed)",
        "account … closed by … (user|owner|customer|request)",
        "(accountclosed|mailboxdeleted|userdeleted|accountexpired|userexpired)",
        "(user|person|account holder|recipient) [has|is] (passed away|deceased|died)",
        "(mail|email|mailbox) service for [this|the|that] (account|user|address|recipient|mailbox) [has|is|was] [been] (ended|expired|terminated|cancelled|discontinued|closed)",
        "(email|mailbox) service … (terminated|cancelled|discontinued|closed) … (user|account|recipient|address)",
    ]).cause("account_closed"),
    rule("no_longer", Specific, &[
        "{user} [is|are|has|does] no longer [a|an|being] (active|available|exists|exist|valid|in use|in service|in operation|used|monitored|supported|maintained|works|work|employed|here|at|with|on|present|registered|known|recognized|enabled|accessible|accepting|accepts|receives|receiving|hosted|subscribed|customer|member|user|client|subscriber)",
        "{address} [is|are|has|does] no longer [a|an|being] (active|available|exists|exist|valid|in use|in service|used|monitored|supported|maintained|works|work|here|at|on|registered|known|enabled|accessible|accepting|accepts|receives|receiving|hosted|assigned|functional|operational|functioning)",
        "(is|are) no longer (employed|in use|in service|monitored|in operation|working here|with us|with our|with this|with the|working for|working at|working with|associated with|affiliated with|attached to|on staff|a valid|an employee|a customer|a member|an active|on this server|on this system|at this|part of|a student)",
        "no longer (works|work) (here|for|at|with)",
        "no longer a valid {user}",
        "no longer a valid {addr}",
        "no longer an (employee|customer|member|user|subscriber)",
        "no longer have {user}",
        "(not|isnt) [an] active [mail|email|e-mail] {addr}",
        "{user} not in (use|service)",
        "{addr} [is] (not|isnt) (in use|in service|being used)",
        "no longer (on|in) (this|our|the) (server|system|domain|directory|network)",
    ]),
    rule("no_longer_valid", Broad, &[
        "is no longer (valid|active|accepting|available|exists|existing|supported|accepted)",
        "no longer (exists|active|accepts)",
        "discontinued (address|account|mailbox|user|service for)",
        "{user} [is|are] [currently|presently|now] not accepting [any|new|incoming] {email}",
        "{user} [is|are] (not|isnt) accepting [any|new|incoming] {email}",
        "{addr} [is|are] (not|isnt) accepting [any|new|incoming] {email}",
        "account [is|are] (not|isnt) accepting [any|new|incoming] {email}",
        "{user} (does not|doesnt|cannot|cant) (accept|receive) [any|new|incoming|e-mail] {email}",
        "{address} (does not|doesnt|cannot|cant) (accept|receive) [any|new|incoming|e-mail] {email}",
        "account [is] (unavailable|not available)",
        "disabled not accepting messages",
    ]),
    rule("inactive", Specific, &[
        "{user} [was|has] (not been|not|never) [been] (used|opened|accessed) (for|in|since) … (days|weeks|month|months|year|years)",
        "{user} {is} [currently|now] (inactive|dormant|unused|idle|hibernated)",
        "{address} {is} [currently|now] (inactive|dormant|unused|idle|hibernated)",
        "{user} (inactive|dormant)",
        "(account|address) (inactive|dormant|unused)",
        "(inactive|dormant|unused|idle) [mail|email|e-mail] (mailbox|user|account|recipient|address|alias|subscriber)",
        "{user} [is|was|currently] (not|isnt) [currently] active",
        "{address} [is|was|currently] (not|isnt) [currently] active",
        "{address} [that|which] you (tried|are trying|were trying) … is inactive",
        "(due to|because of|for|by|reason of) … inactivity",
        "(not|hasnt|has not) (been accessed|been used|logged in|logged on|been logged) … (days|months|weeks|year|years|long time|period)",
        "(inactiveuser|inactiveaccount|userinactive|accountinactive|mailboxinactive)",
        "never logged (in|on)",
        "(user|owner|recipient) (has not|hasnt|did not|didnt) (activate|activated|log|logged)",
        "extended inactivity",
    ]).cause("inactive"),
    rule("unavailable_as_disabled", Decisive, &[
        "mailbox … unavailable (account|user|mailbox) [is|has been] (disabled|deactivated|deleted|closed|inactive)",
    ]),
    // A ban on an account that nobody uses is no suspension.
    rule("blocked_for_inactivity", Decisive, &[
        "(blocked|disabled|closed|suspended|deactivated|frozen|locked|deleted) (due to|because of|for) … (inactivity|inactive)",
        "inactivity … (blocked|disabled|closed|suspended|deactivated|frozen|deleted)",
        "заблокирован* … (неактивн*|отсутстви* активности|не использу*|неиспользован*)",
        "(неактивн*|неиспользован*) … заблокирован*",
        "zablokowan* … (nieaktywn*|brak aktywnosci|nieuzywan*)",
    ]).cause("inactive"),
    rule("moved", Specific, &[
        "{user} (has|have|{is}) [recently] moved",
        "{user} {is} (relocated|migrated|transferred) [to]",
        "{address} {is} (moved|changed|relocated|replaced|migrated|superseded)",
        "(user|person|recipient) moved",
        "no forwarding address",
        "forwarding address expired",
        "(new|current) [e-mail|email|mail] address (is|are|now) [now]",
        "(user|recipient|person|he|she|they) (has|have) a new [e-mail|email|mail] address",
        "has changed [his|her|their|its|the] [e-mail|email|mail] address",
        "(please|instead) use … (new|following|different) [e-mail|email|mail] address",
        "try emailing … instead",
        "formerly reachable",
        "please (update|change|correct) your (address book|records|contacts|contact list|address list)",
        "this (e-mail|email|mail|mailbox|address) address {is} changed",
        "(address|mailbox|account) … (forwarded|redirected) … expired",
    ]).cause("address_moved"),
    rule("owner_changed", Decisive, &[
        "(mailbox|account|address|domain) owner (has changed|changed)",
        "(mailbox|account|address) … (new owner|reassigned|recycled|different owner|changed owner|changed hands)",
        "ownership … (mailbox|account|address) … changed",
    ]).cause("owner_changed"),
    rule("domain", Broad, &[
        "(recipient|recipients|destination|hosted|mail|email) domain {is} (disabled|deactivated|inactive|closed|cancelled|canceled)",
        "(domain) (disabled|deactivated|inactive) [for|in] (mail|email|this)",
        "domain is (disabled|deactivated|inactive)",
    ]),
    // "The account that you tried to reach is disabled."
    rule("relative_clause", Specific, &[
        "(cuenta|direccion|buzon) [de correo] [electronico] … (intenta|intentas|intento|intentado|intentaba|enviado|enviar) … (deshabilitad*|inhabilitad*|desactivad*|inactiv*|eliminad*|cerrad*|cancelad*)",
        "(conta|endereco|caixa) [de e-mail|de email|de correio eletronico] … (tentou|tenta|tentando|enviou|enviar) … (desativad*|desabilitad*|inativ*|excluid*|encerrad*|cancelad*)",
        "(adresse|compte|boite) … (tente|tentez|essaye|essayez|envoye|envoyer) … (desactive|desactivee|inactif|inactive|supprime|supprimee|ferme|fermee)",
        "(indirizzo|account|casella) … (tentato|tentando|cercato|cercando|inviato|inviare) … (disattivat*|disabilitat*|inattiv*|chius*|eliminat*)",
        "(adresse|konto|account|postfach) … (versucht|versuchen|versuchten|wollten|gesendet|geschickt) … (deaktiviert|inaktiv|geschlossen|geloscht|abgeschaltet)",
        "(adres|account|mailbox) … (probeert|probeerde|geprobeerd|wilt|verzonden) … (uitgeschakeld|gedeactiveerd|inactief|opgeheven|verwijderd)",
        "(адрес|аккаунт|учетная запись|ящик) … (пытались|пытаетесь|хотели|отправить) … (отключен*|удален*|неактив*|закрыт*)",
    ]),
    // The address of a domain that is gone is the domain's matter.
    rule("no_longer", Specific, &[
        "{domain} [is|does] no longer (exists|exist|valid|active|registered|in use|hosted here|hosted|available|in service|accepts mail|accepts email|accepting mail|accept mail|accept email)",
        "domain has expired",
        "(recipient|recipients|destination) domain [has|is] expired",
        "domain [name] [that|which] you (are trying|tried|were trying) to (mail|reach|email|contact|send to|write to) … (expired|parked|exist)",
        "{domain} is parked",
    ]).under("domain_not_found"),
    // The sender's own account.
    rule("own_account_disabled", Decisive, &[
        "(your|sending|sender|senders|from|originating) [e-mail|email|mail|smtp|user] (account|address|mailbox) {is} (disabled|deactivated|closed|terminated|inactive|deleted|expired|cancelled|canceled|removed|revoked)",
        "(your|sending|sender|senders) [e-mail|email|mail|smtp|user] account [is] (not active|disabled|inactive|expired)",
        "(your|sending|sender|senders) [e-mail|email|mail|smtp|user] (account|address|mailbox|subscription) has (expired|lapsed)",
        "{sender} … {is} (disabled|deactivated|inactive|closed)",
        "sender (disabled|deactivated|inactive|expired)",
        "(sending|submission|smtp|relaying) … disabled for (your|this) account",
    ]).under("sender_rejected"),
    // Whose mail a recipient takes is a rule about senders.
    rule("accepts_mail_from", Specific, &[
        "(not|no longer|isnt|doesnt|cannot|only) [currently] (accepting|accept|accepts|receive|receiving|allowed to receive) [any|new|incoming] {email} from (this|that|your|the|unknown|unverified|unauthenticated|external|outside|senders|non|certain|specific|trusted|internal|you)",
        "{user} (only accepts|accepts only|only accept) {email} from",
        "no longer accept* {email} from",
        "{user} [account] [is] closed (to|for) [all|any|mail from|messages from] (external|outside|outsiders|unknown|unauthenticated|non|foreign|internet)",
        "account [is] closed (to|for) [all|any|mail from|messages from] (external|outside|outsiders|unknown|unauthenticated|non|foreign|internet)",
        "(address|account|mailbox|user|recipient) [is] no longer (accepting|receiving|accept|receive|accepts|receives) [any|new|incoming] {email} from",
    ]).under("sender_rejected").cause("allowed_senders_only"),
    // Connections, accounts of the session and help sentences.
    shield("not_said_of_recipient", Vague, &[
        "(if|whether|when|unless|in case) … (account|mailbox|user|address) {is} (disabled|deactivated|inactive|closed|deleted|expired)",
        "(may|might|could) (have been|be) (disabled|deactivated|inactive|closed|deleted|expired|removed)",
        "{user} (may|might|could) (have been|be) [disabled|deactivated|inactive|closed|deleted|expired|removed|moved]",
        "(remove|delete|removed|deleted) [this|that|the|your] {addr} from",
        "(connection|session|socket|channel) … {is} (closed|terminated|expired)",
        "closed (connection|by remote|by foreign|session)",
        "account (expires|expiry)",
        "(retry|time out|timeout|message|queue) … expired",
        "inactivity (timeout|time) (out|timer)",
        "timeout (due to|because of|for) inactivity",
        "(closed|closing|terminated|disconnected) (due to|because of|for|after) … inactivity [timeout]",
        "(session|connection|channel|idle) … inactivity",
        "(server|host|system|gateway|mailserver|relay|service) [is] no longer (in service|in use|in operation|accepting|active|available|supported)",
        "closed (list|group)",
        "user has (blocked|disabled|rejected)",
    ]),
    // Orange: https://postmaster.orange.fr/
    rule("orange_code", Specific, &[
        "ofr* 417",
    ]),
    // Short names for a mailbox, and long ones in one word.
    rule("short_names", Specific, &[
        "(mbox|mailaddress|mailaccount|mbx|mail account|emailaccount) [is|was|has been] [administratively|administrativley|currently] (disabled|deactivated|inactive|closed|terminated|deleted|removed|unused|expired)",
        "(inactive|disabled|deactivated|closed|deleted|terminated|unused|expired|dormant) (mbox|mbx|mailaddress|mailaccount|mail account|emailaccount)",
        "(accountdisabledexception|mailboxdisabledexception|mapiexceptionaduserdisabled*|aduserdisabled*)",
    ]),
    // What an administrator did to the recipient.
    rule("done_to_user", Decisive, &[
        "{user} {is} [administratively|administrativley|permanently|already|now] (terminated|retired|decommissioned|deprovisioned|discontinued|dormant|abandoned|offboarded)",
        "(account|address|mailbox|user|recipient) [is|was|has been] administrat* (disabled|deactivated|closed|terminated)",
    ]),
    // Nobody ever came to read.
    rule("never_used", Specific, &[
        "{user} (never|hasnt|has not|not) [ever] (logged|signed|entered|accessed|connected|visited|checked) [in|on|into|onto|to|during|for]",
        "{user} (never|hasnt|has not) (been) (used|accessed|activated|opened|initialized|initialised)",
        "(no|without|lack of) [recipient|user|mailbox|account|recent] (activity|logins|login|log ins) (since|for|during|within|in the last)",
    ]).cause("inactive"),
    // People who are gone.
    rule("has_left", Decisive, &[
        "(left|has left|have left|quit|departed from|retired from) (the|our|this) (company|organisation|organization|university|firm|school|office|institute|team|business)",
        "(no longer|not) (an employee|employed|a student|a member of staff|staff|works|working) [of|at|by|with|for] [here|us|our]",
    ]),
    // Japanese
    rule("ja", Specific, &[
        "(アドレス|アカウント|メールボックス|ユーザー|ユーザ|受信者|会員) … (削除|廃止|解約|閉鎖|退会|無効化|無効にな|無効となっ|無効にされ|利用終了|使用終了|抹消|失効|期限切れ|変更されま|変更になりま|使用されていま|使用されており|使われておりま|使われていま|利用されていま|利用されておりま|現在使)",
        "(削除された|廃止された|解約された|閉鎖された|無効化された|退会済みの|失効した|期限切れの|使用されていない|使われていない) [メール] (アドレス|アカウント|メールボックス|ユーザー|ユーザ)",
        "(アカウント|メールボックス) … (無効|使用できなく|利用できなく|ご利用いただけ)",
        "(退職|退社|異動|転出) [し|に|い|致|さ]",
        "(アドレス|アカウント) … (長期間|一定期間) … (利用|使用|ログイン)",
    ]),
    rule("ja_inactive", Decisive, &[
        "(アドレス|アカウント|メールボックス) … (長期間|一定期間) … (利用|使用|ログイン)",
        "(アドレス|アカウント|メールボックス) … (無効化|無効にな|無効にされ|無効となって)",
    ]).cause("inactive"),
    // Chinese
    rule("zh", Specific, &[
        "(用户|用戶|使用者|收件人|收信人|邮箱|郵箱|信箱|帐号|帳號|账号|賬號|帐户|帳戶|账户|地址) … (已被禁用|被禁用|已禁用|禁用|已停用|被停用|停用|已注销|已註銷|注销|已关闭|已關閉|关闭|已删除|已刪除|被删除|被刪除|已失效|失效|已过期|已過期|过期|已作废|未激活|未啟用|未启用|不再使用|已弃用|不活跃|已离职|已離職|已取消)",
        "(已|已经|已經) (离职|離職|离开公司|離開公司|退休)",
        "(邮箱|郵箱|信箱|地址|账号|帳號) … (不再使用|已更换|已更換|已变更|已變更|停止使用)",
        "(已停用|已禁用|已注销|已关闭|已删除|已过期|不活跃) [的] (用户|用戶|收件人|邮箱|郵箱|信箱|帐号|帳號|账号|账户|地址)",
    ]),
    // Korean
    rule("ko", Specific, &[
        "(계정|메일함|편지함|사서함|주소|사용자|수신자|아이디|회원|받는 사람) … (삭제|해지|탈퇴|폐쇄|만료|중지되었|더 이상|폐기|사용 중지)",
        "(삭제된|해지된|탈퇴한|폐쇄된|만료된) (계정|메일함|편지함|사서함|주소|사용자|수신자|아이디|회원)",
    ]),
    rule("ko_inactive", Specific, &[
        "(계정|메일함|편지함|사서함|주소|사용자|수신자|아이디|회원|받는 사람) … (비활성|휴면|사용하지 않|사용되지 않|미사용|미접속|장기간)",
        "(비활성|휴면|사용하지 않는|사용되지 않는) [화된|화|상태의] (계정|메일함|편지함|사서함|주소|사용자|수신자|아이디|회원)",
    ]).cause("inactive"),
    // German
    rule("de", Specific, &[
        "(postfach|konto|account|benutzerkonto|benutzer|adresse|e-mail-adresse|mailadresse|emailadresse|empfanger|mailbox|mailkonto|empfangeradresse) … (deaktiviert|geloscht|geschlossen|abgeschaltet|inaktiv|aufgelost|abgelaufen|gekundigt|nicht mehr|nicht aktiv|stillgelegt|entfernt|ausgeschieden|abgemeldet)",
        "(deaktivierte|deaktiviertes|inaktives|inaktiver|geloschtes|geschlossenes) (postfach|konto|benutzer|adresse|account|mailbox)",
        "(nicht mehr) (erreichbar unter|im unternehmen|in unserem|bei uns|fur uns|tatig|beschaftigt|im hause)",
        "nicht (mehr|langer) … (tatig|beschaftigt|angestellt|mitarbeiter|mitarbeiterin)",
        "arbeite nicht mehr",
        "arbeitet nicht mehr (bei|fur|hier|im)",
        "(neue|geanderte) [e-mail|email|mail] (adresse|e-mail-adresse|mailadresse) (lautet|ist)",
        "(hat|haben) (das unternehmen|die firma|unser haus|unser unternehmen) verlassen",
    ]),
    // French
    rule("fr", Specific, &[
        "(boite|compte|adresse|utilisateur|destinataire|messagerie|abonne|boite aux lettres) … (desactive|desactivee|supprime|supprimee|ferme|fermee|cloture|cloturee|inactif|inactive|resilie|resiliee|expire|expiree|plus active|plus actif|plus valide|plus utilisee|plus en service|plus utilise|archive|archivee|hors service)",
        "(compte|boite|adresse|utilisateur) (ferme|fermee|inactif|inactive|desactive|desactivee)",
        "ne (travaille|travaillons|fais|fait) plus (pour|chez|dans|partie|au sein|ici)",
        "(ne fait plus partie|a quitte (la societe|l entreprise|notre societe|notre entreprise|l organisation))",
        "nouvelle adresse [e-mail|email|mail] [est]",
        "(adresse) … (a change|changee|modifiee)",
    ]),
    // Spanish
    rule("es", Specific, &[
        "(buzon|cuenta|casilla|direccion|usuario|destinatario|correo) … (deshabilitad*|desactivad*|eliminad*|cerrad*|inactiv*|cancelad*|dada de baja|dado de baja|expirad*|caducad*|borrad*|ya no existe|ya no esta|ya no se|no esta activ*|inhabilitad*|vencid*|no esta habilitad*|ha expirado)",
        "(cuenta|buzon|usuario) (inactiva|inactivo|cerrada|cancelada)",
        "(por falta de uso|por inactividad)",
        "ya no (trabaja|trabajo|labora|laboro|pertenece|pertenezco|forma parte|formo parte|colabora|presta servicios)",
        "nueva direccion [de correo] es",
    ]),
    // Portuguese
    rule("pt", Specific, &[
        "(caixa|conta|endereco|usuario|utilizador|destinatario|e-mail|email) … (desabilitad*|desativad*|desactivad*|excluid*|removid*|encerrad*|inativ*|inactiv*|cancelad*|expirad*|apagad*|eliminad*|nao existe mais|nao esta ativ*|nao esta mais|nao e mais|extint*|fechad*)",
        "(por falta de uso|por inatividade)",
        "nao (trabalha|trabalho|pertence|pertenco|faz parte|faco parte) mais",
        "(ja nao|nao mais) (trabalha|trabalho|pertence|faz parte|faco parte|colabora)",
        "novo endereco [de e-mail|de email] e",
    ]),
    // Italian
    rule("it", Specific, &[
        "(casella|account|indirizzo|utente|destinatario|utenza|mailbox) … (disabilitat*|disattivat*|cancellat*|chius*|inattiv*|rimoss*|eliminat*|scadut*|non piu attiv*|non e attiv*|non e piu|dismess*|non attiv*|cessat*|non abilitat*|non e abilitat*)",
        "per inattivita",
        "non (lavora|lavoro|collabora|collaboro|fa|faccio) piu",
        "nuovo indirizzo [e-mail|email|di posta] e",
    ]),
    // Dutch
    rule("nl", Specific, &[
        "(mailbox|account|adres|e-mailadres|emailadres|mailadres|gebruiker|ontvanger|postbus) … (uitgeschakeld|gedeactiveerd|verwijderd|gesloten|inactief|opgeheven|niet meer|niet langer|beeindigd|verlopen|niet actief|vervallen|opgezegd)",
        "(inactieve|gedeactiveerde|uitgeschakelde|verwijderde) (mailbox|account|gebruiker|postbus)",
        "(niet meer|niet langer) [bij ons|hier|voor ons] (werkzaam|in dienst|in gebruik)",
        "(werk|werkt) niet meer (bij|voor|hier)",
        "nieuwe (e-mailadres|emailadres|adres) is",
    ]),
    // Turkish
    rule("tr", Specific, &[
        "(hesap|hesabi|kutusu|posta kutusu|adres|adresi|kullanici|alici|kullanicisi) … (devre disi|kapatil*|kapali|silin*|silinmis|pasif|etkin degil|aktif degil|kullanilmiyor|kullanilmamaktadir|iptal|artik|kaldirilmis|suresi dol*)",
        "(pasif|silinmis|kapatilmis|aktif olmayan|etkin olmayan) (hesap|kullanici|posta kutusu|adres)",
    ]),
    // Vietnamese, Indonesian, Malay, Thai, Arabic, Hebrew
    rule("asia", Specific, &[
        "(tài khoản|hộp thư|địa chỉ|người dùng) … (vô hiệu hóa|bị vô hiệu|bị xóa|đã đóng|không hoạt động|không còn)",
        "(akun|akaun|alamat|pengguna|kotak surat) … (dinonaktifkan|dinyahaktifkan|dihapus|ditutup|tidak aktif|tidak lagi|dipadam)",
        "(บัญชี|กล่องจดหมาย|ผู้ใช้) … (ถูกปิด|ถูกลบ|ปิดใช้งาน|ไม่ได้ใช้งาน)",
        "(الحساب|حساب|صندوق) … (معطل|مغلق|محذوف|غير نشط|تم حذف|تم إغلاق)",
        "(חשבון|תיבת|תיבה|משתמש|החשבון|התיבה|המשתמש) … (מושבת|מושבתת|נסגר|נסגרה|נמחק|נמחקה|לא פעיל|לא פעילה)",
    ]),
    // Polish, Czech, Slovak
    rule("west_slavic", Specific, &[
        "(skrzynk*|konto|konta|adres|uzytkownik*|odbiorc*) … (wylaczon*|nieaktywn*|usuniet*|zamkniet*|skasowan*|dezaktywowan*|zlikwidowan*|wygas*|juz nie istnieje|nie jest aktywn*|nie jest juz|zostalo usuniete|wygaszon*)",
        "(nieaktywn*|usuniet*|zamkniet*|wylaczon*) (skrzynk*|konto|adres|uzytkownik*)",
        "(schrank*|ucet|uctu|adresa|uzivatel*|prijemce|konto|pouzivatel*) … (deaktivovan*|zrusen*|smazan*|neaktivni|neaktivna|neaktivny|uzavren*|vypnut*|odstranen*|zablokovan* z duvodu|jiz neexistuje|uz neexistuje|zakazan*|vyprsel*|zmazan*|expirov*)",
        "(neaktivni|zrusen*|deaktivovan*) (schrank*|ucet|adresa|uzivatel)",
        "nie pracuje juz",
        "juz [tu|tutaj|u nas] nie pracuje",
        "(jiz|uz) [zde|u nas|tu] nepracuje",
    ]),
    // Russian, Ukrainian, Bulgarian
    rule("east_slavic", Specific, &[
        "(ящик*|аккаунт*|учетн* запис*|адрес*|пользовател*|получател*|абонент*) … (отключен*|удален*|закрыт*|деактивирован*|неактивн*|не активн*|неактивен|больше не|более не|аннулирован*|ликвидирован*|не использует*|просрочен*|истек*|выключен*|архивирован*|расторгнут*)",
        "(неактивн*|удаленн*|отключенн*|закрыт*) (ящик*|аккаунт*|учетн* запис*|пользовател*|адрес*)",
        "(скриньк*|акаунт*|обліков* запис*|адрес*|користувач*|одержувач*|отримувач*) … (вимкнен*|видален*|закрит*|деактивован*|неактивн*|більше не|відключен*|не активн*)",
        "(кути*|акаунт*|потребител*|адрес*) … (деактивиран*|изтрит*|закрит*|неактивн*|изключен*)",
        "больше (здесь|у нас|в компании|в нашей компании) не работа*",
        "больше не (работаю|является сотрудником)",
        "больше не (работает|используется|обслуживается|существует)",
    ]),
    // Other languages of Europe
    rule("europe", Specific, &[
        "(kontot|konto|brevlada*|adressen|anvandare*|mottagare*|brukeren|kontoen|postkasse*|bruger*|adressen|postboks*) … (inaktiverad|inaktiverat|inaktiv|inaktivt|avstangt|borttagen|borttaget|stangd|stangt|deaktivert|deaktiveret|slettet|lukket|nedlagt|inte langre|ikke lenger|ikke laengere|utgatt|raderad)",
        "(adress|adressen|e-postadress|e-postadressen|konto|kontot|brevladan) … (anvands|finns) (inte|ej) (langre|mer)",
        "(adressen|kontoen|postkassen|e-mailadressen|e-postadressen) … (bruges|brukes|anvendes|benyttes) ikke (lenger|laengere|mere)",
        "(adressen|kontoen|e-postadressen|e-mailadressen) … ikke (lenger|laengere) i (bruk|brug)",
        "(tili|tilia|postilaatikko|kayttaja|osoite) … (poistettu|suljettu|ei ole enaa|ei enaa|lopetettu|passivoitu|ei ole aktiivinen|poistettu kaytosta)",
        "(postafiok|fiok|cim|felhasznalo) … (megszunt|torolve|torolt|letiltva|inaktiv|lezarva|letiltott|torolve lett|nem aktiv|deaktivalva)",
        "(contul|cont|casuta|căsuța|adresa|utilizatorul) … (dezactivat*|inchis*|închis*|sters*|șters*|inactiv*|suspendat definitiv|nu mai)",
        "(racun|sanducic|korisnik|nalog|predal) … (onemogucen*|deaktiviran*|obrisan*|zatvoren*|ukinut*|neaktivan|izbrisan*|onemogocen*|ukinjen*)",
        "(bustia|compte|adreça) … (desactivad*|tancad*|eliminad*|inactiv*)",
        "(λογαριασμός|διεύθυνση|γραμματοκιβώτιο) … (απενεργοποιημέν*|διαγραφεί|ανενεργ*|κλειστ*)",
        "(kasutaja|konto|postkast) … (suletud|kustutatud|mitteaktiivne)",
    ]),
]).soft("account_suspended");
