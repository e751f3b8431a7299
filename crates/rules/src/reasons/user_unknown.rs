//! The recipient's server does not know the user, the mailbox or the recipient.

use crate::marks::Mark;
use crate::rule::{Rules, Strength::*, rule, rules, shield};

/// What is said of a user that the server does not know.
#[rustfmt::skip]
pub(crate) const RULES: Rules = rules("user_unknown", &[
    rule("unknown", Specific, &[
        "users (email|e-mail) name [is] not (recognized|known|found)",
        "{user} [is|name|was] {unknown}",
        "{user} [is] (unknown|not known|not recognized) (to|at|on|in|by) … (system|server|host|site|domain|table)",
        "{unknown} [local|mail|email|e-mail|virtual] {user}",
        "unknown or (illegal|invalid|unauthorized) {user}",
        "(invalid|illegal|bad) or unknown [virtual|local] {user}",
        "unknown local part",
        "local part [is] (unknown|unrecognized)",
        "(user|recipient|mailbox) (unknown|not known) in [local|virtual|relay] … (table|map)",
        "{user} name [is] not (recognized|known|found)",
        "unknown user account",
        "(unknownuser|userunknown|user_unknown|unknownrecipient|unknownmailbox)",
        "(addressee|recipient) [is] not known here",
        "not known at this (site|host|domain|address)",
        "{user} not [a] (local|registered|recognised|known|listed) [here|user]",
    ]),
    rule("not_found", Specific, &[
        "{box} [is] not present",
        "not found (recipient|user|mailbox) [account]",
        "{user} {notfound}",
        "{user} [is|was] not [listed|present|defined|registered|in] … (directory|address book|recipient table|recipient map|user list|user database|recipients list|validrcptto)",
        "{cannotfind} [the|a|any|this|that|such] [local|intended|specified] {user}",
        "{cannotfind} … your (recipient|user)",
        "(recipient|recipients) … not found by smtp address lookup",
        "recipnotfound",
        "recipientnotfound",
        "resolver adr recip*",
        "resolver adr",
        "(usernotfound|mailboxnotfound|nosuchuser|nosuchmailbox|nosuchrecipient)",
        "user [name] not listed in",
        "{user} not in [the|my|our|this] (list|directory|database|system|domain)",
        "{user} lookup (failed|failure|returned nothing)",
        "found no [such|matching] {user}",
        "(not|doesnt) match (any|a) [known|valid|existing|registered|local] {user}",
        "{user} [name|names] (could not|cannot|couldnt|cant) be (resolved|identified|determined|matched)",
        "not listed in … (domino directory|name address book|public name)",
    ]),
    rule("does_not_exist", Specific, &[
        "user missing home directory",
        "{user} (dosnt|dosent) exist*",
        "rcpt <email> (doesnt|dosnt|does not) exist",
        "{user} {noexist}",
        "{user} [by|with|of] [this|that|the] name {noexist}",
        "{user} [you|that you|which you] (tried|are trying|were trying|have tried|specified|entered) … {noexist}",
        "{user} (isnt|is not|not) (on|part of|known on) (our|this|the|my) (system|server|domain)",
        "{user} never existed",
        "{user} [does|do] not exists",
        "{user} [is] absent [here|on]",
        "(mailing list|group|list) [address|name] {noexist}",
        "(no such|unknown) (mailing list|list|group|distribution list)",
    ]),
    // Names stand between, so the gap is wide; an address or a domain in between is read elsewhere.
    rule("named", Broad, &[
        "(could not|cannot|couldnt|cant|unable to|failed to) (resolve|identify) [the|this] {user}",
        "(user|mailbox|list) … {noexist}",
        "(user|mailbox|list) … {notfound}",
        "(user|mailbox|recipient) … is (unknown|unrecognized)",
        "(user|mailbox|recipient) … is not (known|registered|recognized|listed)",
    ]),
    rule("no_such", Specific, &[
        "no such local part",
        "(cannot|cant|can not|couldnt) accept (user|recipient)",
        "invalid or unknown base user",
        "no such [local|mail|email|e-mail|valid|virtual] {user}",
        "no such name",
        "no local {user}",
        "no (known|matching|valid|existing|registered|active) (user|mailbox|customer|subscriber|alias)",
        "no {user} [here] (by|with|of|under|for|associated|found|matching|named|exists|exist|called|at|on) [this|that|the]",
        "no (user|mailbox|mail box|customer|person|one|body) [is] here",
        "no mail (box|mailbox) (available|found|exists|here) [for]",
        "(there is|theres|there exists) no (user|mailbox|mail box|recipient|person)",
        "(has|have) no (mailbox|mail box|maildrop|inbox)",
        "(does not|doesnt|dont|do not) have [a|an|any] (mailbox|mail box|inbox) [here|at|on|with]",
        "user (does not have|doesnt have|didnt have|has no) … account",
        "(not|isnt) our (user|customer|subscriber|client|member)",
        "not my user",
        "(do not|dont|does not|doesnt) (know|recognize|recognise) [about] [this|that|the|such|any] {user}",
        "(no one|nobody) … (by|of|with) (that|this) name",
        "no record of [a|an|any|this|that|the|such] {user}",
        "no (list|group|mailing list|distribution list) [here] (by|with) [that|this] name",
        "sorry no mailbox",
        "not a (user|recipient|mailbox|member) (here|at|on|of)",
        "either there is no mailbox associated with this name",
        "no mailbox or no permission",
    ]),
    rule("not_valid", Specific, &[
        "(recipient|recipients) (cannot|could not|couldnt|can not) be verified",
        "(invalid|illegal|bad|incorrect|wrong|nonvalid|undefined) [local|mail|email|e-mail|destination|or inactive|or unknown|smtp|rcpt] {user}",
        "{user} [is|was|name] (invalid|not valid|illegal|incorrect|undefined|not defined|nonvalid|not correct)",
        "(not|isnt) (valid|known|registered|recognized|local|existing) [mail|email|e-mail|gateway|local|system|domain] {user}",
        "(not|isnt) (a|an) (valid|known|registered|recognized|recognised|local|existing|authorized|legitimate|correct) [mail|email|e-mail|gateway|local|system|domain|destination|smtp] {user}",
        "isnt a valid {user}",
        "(invaliduser|invalidrecipient|invalidmailbox)",
        "recipient … not a valid (user|mailbox|recipient|account holder)",
        "badrcptto user",
        "message was not accepted invalid mailbox",
    ]),
    // The recipient has no entry in the directory of Exchange Online.
    rule("not_in_directory", Decisive, &[
        "recipient address rejected access denied",
    ]).status((4, 1)),
    rule("remote_unknown_recipient", Specific, &[
        "unknown recipient or mailbox unavailable",
        "requested mail action aborted mailbox not found",
        "requested action not taken mailbox not found",
        "mailbox unavailable or not local",
        "mailbox not found or access denied",
        "user not local please try",
        "(user|mailbox|recipient) [is] not (local|here|on this|at this|in this|hosted here|on file|on record) [server|system|host|machine|site]",
        "(user|mailbox|recipient) not known",
        "recipient [address] rejected [because] [of] [the] {user} [is] (unknown|invalid|not found)",
        "recipient rejected (unknown|invalid|no such) {user}",
        "{addr} rejected (unknown|invalid|no such|nonexistent|undeliverable) {user}",
        "{addr} rejected {user} [is] {unknown}",
        "{addr} rejected {user} {notfound}",
        "{addr} rejected {user} {noexist}",
        "recipient verification (failed|failure)",
        "rcpt (unknown|not found|invalid)",
        "no matches to nameserver query",
        "user search failed",
        "no such user here",
        "recipient not (recognised|recognized|on) server",
        "unknown (user|recipient) or (invalid|wrong) (password|domain)",
    ]),
    rule("mailbox_unavailable", Vague, &[
        "{box} [is|was|currently] (unavailable|unavaiable|inaccessible|unreachable)",
        "{box} [is|was] not (available|accessible|reachable)",
        "unavailable {box}",
        "{box} unavailable or access denied",
        "recipient [is|was|currently] unavailable",
        "recipient [is] not available",
        "no valid (recipients|recipient|rcpt)",
        "no recipients (were|was|are) accepted",
        "recipient [is|was|not] (rejected|accepted)",
        "recipients [were] (rejected|refused)",
        "{user} may not exist",
    ]),
    // With X.1.1 it is the address that is not there.
    rule("recipient_rejected", Broad, &[
        "(recipient|recipients) [is|are|was|were|has been] (rejected|refused)",
    ]).gives("address_not_found").soft("account_suspended").status((1, 1)),
    // An address book may also hold the senders that are let in.
    rule("not_in_address_book", Decisive, &[
        "not listed in public name address book",
        "{user} [s] [name] [is|was|could|can] (not|cannot|couldnt) [be] (matched|found|listed) in … (address book|directory|directories|address books)",
        "name … not be matched in any address book",
        "{user} … not [unique or not] listed in … name [and] address book",
    ]),
    // "Address rejected: user unknown": the user is the noun.
    rule("address_rejected", Decisive, &[
        "(invalid|illegal|bad) (email|e-mail) (recipient|recipients|user|users|mailbox)",
        "(abgelehnt|abgewiesen|zuruckgewiesen) … (benutzer|empfanger|nutzer|postfach) … (unbekannt|existiert nicht|nicht gefunden)",
        "(rejetee|rejete|refusee|refuse) … (utilisateur|destinataire|boite) … (inconnu|inconnue|introuvable|inexistant|n existe pas)",
        "(rechazada|rechazado) … (usuario|destinatario|buzon) … (desconocido|no existe|inexistente|no encontrado)",
        "(rejeitado|recusado|rejeitada) … (usuario|utilizador|destinatario) … (desconhecido|inexistente|nao existe|nao encontrado)",
        "(rifiutato|respinto|rifiutata) … (utente|destinatario|casella) … (sconosciuto|inesistente|non esiste|non trovato)",
        "(geweigerd|afgewezen) … (gebruiker|ontvanger) … (onbekend|bestaat niet|niet gevonden)",
        "(odrzucony|odrzucono) … (uzytkownik|odbiorca|adresat) … (nieznany|nie istnieje)",
        "(odmitnuta|zamitnuta|odmietnuta) … (uzivatel|prijemce|pouzivatel|schranka) … (neznamy|neexistuje|nenalezen)",
        "(отклонен|отвергнут|відхилено|відхилена) … (пользователь|получатель|користувач|одержувач) … (неизвестен|не существует|не найден|невідомий|не існує)",
        "(reddedildi) … (kullanici|alici) … (bilinmiyor|bulunamadi|yok)",
        "アドレス … 拒否 … (ユーザー|ユーザ) … (不明|存在し|見つか)",
    ]),
    // Postfix refuses a recipient by its access map; Exchange Online's 5.4.1 is above.
    rule("recipient_access_denied", Vague, &[
        "recipient address rejected access denied",
    ]).under("policy_rejected").soft("sender_rejected"),
    // Of several causes, the first that is named.
    rule("or_something_else", Decisive, &[
        "{user} [is] {unknown} or [the|this|his|her] [{user}|{box}|account|{is}]",
        "{user} {noexist} or",
        "{user} {notfound} or",
    ]),
    // Many users that do not exist: the sender's list is at fault, and the sender is held up.
    rule("too_many_unknown_users", Decisive, &[
        "(too many|excessive|many|high rate of|high number of|large number of|high percentage of|excess of|number of|rate of|attempts to) [attempts to] (unknown|invalid|bad|nonexistent|non-existent|non existing|undeliverable|inactive) (user|users|recipient|recipients|mailbox|mailboxes|addresses|rcpts|accounts)",
        "too many (unknown|invalid|bad|nonexistent) (rcpt|rcpts|mail|emails)",
        "(unknown|invalid|bad|nonexistent) (user|recipient|users|recipients) … (threshold|limit|rate|count) … exceed*",
        "exceed* … (number|limit|rate|threshold) … (unknown|invalid|bad) (users|recipients|addresses)",
    ]).under("rate_limited").cause("too_many_errors"),
    // Before RCPT TO there is no recipient that could be unknown.
    rule("unknown_at_mail_from", Decisive, &[
        "{user} [is] {unknown}",
        "(unknown|invalid) {user}",
        "{user} {noexist}",
        "{user} {notfound}",
        "no such {user}",
        "{addr} {noexist}",
        "{addr} {notfound}",
        "{addr} [is] {unknown}",
    ]).under("sender_rejected").cause("sender_address_unknown").when(Mark::MailFrom).unless(Mark::RcptTo),
    // Login names and settings of the session.
    rule("login_of_unknown_user", Decisive, &[
        "(authentication|auth|login|logon|sasl) … (unknown|invalid|bad) (user|username)",
        "(invalid|bad|incorrect|wrong|unknown) (user|username|user name) (and|or) password",
        "(user|username|user name) (and|or) password … not (accepted|valid|recognized)",
    ]).under("relay_denied").cause("auth_failed"),
    // Words that speak of users, but not of this one.
    shield("not_said_of_recipient", Vague, &[
        "(unknown|invalid) [mail|email] recipients policy",
        "unknown user agent",
        "user unknown to (spf|dkim|dmarc)",
        "(if|whether|when|unless|in case) … (user|mailbox|recipient) {noexist}",
        "(if|whether|when|unless|in case) … (user|mailbox|recipient) {notfound}",
        "(if|whether|when|unless) … (user|mailbox|recipient) [is] (unknown|invalid)",
        "no user action",
        "no user (interaction|input|impact|data|agent)",
        "no such user (error|errors)",
    ]),
    // The user belongs elsewhere, if anywhere.
    rule("not_of_here", Broad, &[
        "{box} not yet (created|provisioned|set up|activated)",
        "(not|isnt|no) [a|an] (user|member|mailbox|customer|subscriber) (of|on|at|for) [this|our|the|my] (server|system|domain|host|site|network|machine)",
        "(server|system|domain|host|machine) (doesnt|does not|dont|do not|didnt) (exist|exists|have|know|contain|host) (that|this|such|the|any) {user}",
        "(doesnt|does not|wont|cannot|cant|dont|do not) (handle|take|have|host|hold) [any] (mail|email|messages) for (that|this|such) {user}",
        "{user} (path|folder|directory|home|homedir|spool) (no|not|doesnt|does not) exist*",
        "recipient verification (problem|error|unsuccessful|negative)",
        "{user} (hasnt|has not|does not have|doesnt have|without) [got] [the|a|any] (service|mail service|email service|mail) [mapped|enabled|activated]",
        "(mailbox|user|recipient|inbox) (is|was) not (provisioned|created|set up|configured) [here|on|in]",
    ]),
    // The user is the noun, and has no account.
    rule("no_account_of_user", Specific, &[
        "{user} (does not|doesnt|do not|dont|didnt|did not) have [an|any|a] [email|e-mail|mail|active|valid] account",
        "{user} (has|have) no [email|e-mail|mail|active|valid] account",
    ]),
    // Postfix names the alias through which the recipient was reached.
    rule("expanded_from", Decisive, &[
        "expanded from <email> {user} {unknown}",
        "expanded from <email> {user} {notfound}",
        "expanded from <email> {user} {noexist}",
    ]),
    // A member of a domain, not of a list.
    rule("not_member", Decisive, &[
        "{user} (not|isnt|is not) [a] member of [this|the|our|local] domain",
    ]),
    // Nobody by that name.
    rule("nobody", Broad, &[
        "(do not|dont|does not|doesnt) know (anybody|anyone|any user|any person|a person|someone|this person) [called|named|by]",
        "(not|isnt) on (our|the|this) (staff|user|member|employee|customer|recipient) (list|roster|register)",
        "(nobody|no one|no person|no user) [here] (called|named)",
    ]),
    // Japanese. The reading of "宛先" ends where an address or a domain is named.
    rule("ja", Broad, &[
        "(ユーザー|ユーザ|利用者|受信者|宛先|宛て先|あて先|受取人|メールボックス|相手先|送信先|配信先|送り先) … (存在しま|存在しない|存在せ|存在して)",
        "(ユーザー|ユーザ|利用者|受信者|宛先|宛て先|あて先|受取人|メールボックス|相手先|送信先) … (見つか|みつか|見当た|確認でき|特定でき)",
        "(ユーザー|ユーザ|利用者|受信者|宛先|宛て先|あて先|受取人|メールボックス) … (不明|登録されていませ|登録されていない|登録されておりませ|登録されておらず|登録されてませ|登録されてない|ありません|有りません|いません|無効|不正)",
        "(ユーザー|ユーザ) … ディレクトリ … (見つか|みつか|ありません|存在)",
        "(不明な|存在しない|無効な|未知の|登録のない) (ユーザー|ユーザ|利用者|受信者|宛先|受取人|メールボックス)",
        "(該当|該当する) … (ユーザー|ユーザ|利用者|受信者|宛先|メールボックス) … (ありま|いま|存在|見つか)",
        "(宛先不明|ユーザー不明|ユーザ不明|受信者不明)",
    ]),
    // Chinese
    rule("zh", Broad, &[
        "(用户|用戶|使用者|收件人|收信人|收件者|邮箱|郵箱|信箱|收件箱|接收者|接收方|联系人) … (不存在|未找到|找不到|没有找到|沒有找到|无法找到|無法找到|查无|查無|未知|不明)",
        "(用户|用戶|使用者|收件人|收信人|收件者|邮箱|郵箱|信箱) (无效|無效|未注册|未註冊|有误|有誤|错误|錯誤|名无效|名不存在|名错误)",
        "(无|無|没有|沒有) [对应|對應|相关|相關|匹配|这样的|這樣的|所指定的|指定的|任何] (用户|用戶|使用者|收件人|收信人|收件者)",
        "(无此|無此|没有此|沒有此|没有该|沒有該|没有这个|沒有這個|查无此|查無此|无该|未找到|找不到|无法找到|無法找到|未知|不存在的|无效的|無效的|未知的|不明|不明的) (用户|用戶|使用者|收件人|收信人|收件者|邮箱|郵箱|信箱|人)",
    ]),
    // Korean
    rule("ko", Broad, &[
        "(사용자|수신자|수신인|수취인|받는 사람|받는이|메일함|편지함|사서함|회원|유저|가입자) … (존재하지 않|존재하지않|존재 하지|찾을 수 없|찾을수 없|찾을수없|찾지 못|등록되지 않|등록되어 있지|알 수 없|알수 없|알수없)",
        "(사용자|수신자|수신인|메일함|편지함|사서함|회원) [가|이|는|은|를|을] (없습니다|없음|없는|없읍니다|불명|아닙니다|미등록)",
        "(알 수 없는|알수 없는|알수없는|존재하지 않는|존재하지않는|없는|잘못된|유효하지 않은|등록되지 않은) (사용자|수신자|수신인|받는 사람|메일함|편지함|사서함|회원|유저)",
    ]),
    // German
    rule("de", Specific, &[
        "(benutzer|benutzername|empfanger|nutzer|teilnehmer|postfach|adressat|kunde|briefkasten|user|mailbox|empfangers) … (unbekannt|existiert nicht|nicht gefunden|nicht bekannt|nicht vorhanden|nicht existent|existieren nicht|nicht ermittelt|nicht verzeichnet|nicht eingerichtet)",
        "(benutzer|empfanger|nutzer|user) … nicht (im|in) … (verzeichnis|adressbuch|directory)",
        "(benutzer|empfanger|nutzer|teilnehmer) … (kennen wir nicht|nicht registriert|nicht angelegt|gibt es hier nicht|gibt es nicht|nicht zugeordnet|nicht verfugbar)",
        "(benutzer|benutzername|empfanger|nutzer|teilnehmer|postfach) … existiert [hier|dort|leider|uns|auf|diesem|server|bei|system] nicht",
        "(benutzer|empfanger|postfach) … ist [hier|uns|bei uns|leider] nicht (bekannt|vorhanden|registriert|eingerichtet)",
        "(unbekannter|unbekannte|unbekanntes|unbekannten) (benutzer|empfanger|nutzer|teilnehmer|postfach|adressat|mailbox|user)",
        "(kein|keine|keinen) [solcher|solches|solchen|gultiger|gultigen] (benutzer|empfanger|nutzer|postfach|mailbox)",
        "(ungultiger|ungultiges|falscher|ungultige) (empfanger|benutzer|postfach|nutzer)",
        "(empfanger|benutzer|postfach) [ist] (ungultig|nicht gultig|gibt es nicht)",
        "gibt es nicht … (benutzer|postfach|empfanger)",
        "(nicht existierender|nicht existierendes|nicht vorhandener) (benutzer|empfanger|postfach)",
    ]),
    // French
    rule("fr", Specific, &[
        "(utilisateur|destinataire|destinataires|usager|correspondant|abonne|boite|boite aux lettres|bal|client) … (inconnu|inconnue|inconnus|introuvable|inexistant|inexistante|n existe pas|n existent pas|non trouve|non trouvee|pas ete trouve|pas ete trouvee|n existe plus|inconu)",
        "(utilisateur|destinataire|boite|usager) [est] (invalide|non valide|incorrect|erronee|errone)",
        "(aucun|aucune|pas de|pas d) (utilisateur|destinataire|boite|usager|abonne) … (ce nom|trouve|trouvee|correspond*|tel|telle|valide)",
        "(impossible de|ne peut pas|pu) trouver … (utilisateur|destinataire|boite)",
        "(utilisateur|destinataire|abonne|usager) … (pas connu|pas connue|plus connu|non repertorie|pas repertorie)",
        "(utilisateur|destinataire) … (pas|absent) (dans|de) … (annuaire|repertoire|carnet d adresses)",
        "(utilisateur|destinataire|abonne|boite) … (pas pu etre|pas ete|non) (localise*|reconnu*|trouve*|enregistre*)",
        "(aucune personne|personne|aucun usager) … (ce nom|de ce nom|portant ce nom)",
        "(nom d utilisateur) … (inconnu|invalide|introuvable)",
    ]),
    // Spanish
    rule("es", Specific, &[
        "(usuario|destinatario|buzon|casilla|cliente|recipiente|abonado|usuarios|destinatarios) … (desconocido|desconocida|no existe|no existen|inexistente|no encontrado|no encontrada|no fue encontrado|no se encontro|no se encuentra|no ha sido encontrado|no se ha encontrado|no registrado)",
        "(usuario|destinatario|buzon|casilla|persona) … (no encontrad*|no localizad*|no pudo ser (encontrad*|localizad*)|no se (pudo|puede|ha podido) (encontrar|localizar)|no esta registrad*|no consta|no figura|no fue (reconocid*|localizad*|hallad*)|no ha sido (reconocid*|localizad*|hallad*)|no es conocid*|no conocid*|no reconocid*|no esta dad* de alta)",
        "no (existe|hay) [esa|ese|dicha|dicho|tal|ninguna|ningun|una|la|esta|este|el] (persona|usuario|destinatario|buzon|casilla)",
        "(no|nadie) … (con|por) ese nombre",
        "(no se (pudo|puede|ha podido)|imposible) (encontrar|localizar) [al|el|la|este|ese] (usuario|destinatario|buzon|casilla)",
        "(usuario|destinatario|buzon|casilla) [no es|es] (invalido|invalida|no valido|no valida|valido|incorrecto)",
        "(no existe|no hay|no se encontro|no se encuentra|no se ha encontrado|no se pudo encontrar|desconocido|no encontro) [el|la|al|un|ningun|ese|este|dicho|tal] (usuario|destinatario|buzon|casilla)",
    ]),
    // Portuguese
    rule("pt", Specific, &[
        "(usuario|utilizador|destinatario|caixa|caixa postal|cliente|usuarios|destinatarios) … (desconhecido|desconhecida|inexistente|nao existe|nao existem|nao encontrado|nao encontrada|nao foi encontrado|nao foi encontrada|nao foi localizado|nao localizado|nao cadastrado|inexistentes)",
        "(usuario|utilizador|destinatario|caixa|caixa postal|caixa de correio|pessoa) … (nao localizad*|nao encontrad*|nao foi (localizad*|encontrad*)|nao pode ser (localizad*|encontrad*)|nao cadastrad*|nao esta cadastrad*|nao registad*|nao registrad*|nao consta|nao e conhecid*|nao conhecid*|nao reconhecid*|nao se encontra)",
        "(nao existe|nao ha|nenhum|nenhuma) [essa|esse|tal|esta|este|nenhuma|nenhum|uma|um|a|o] (pessoa|usuario|utilizador|destinatario|caixa postal)",
        "(nao foi possivel|impossivel) (encontrar|localizar|identificar) [o|a|este|esse] (usuario|utilizador|destinatario|caixa)",
        "(usuario|utilizador|destinatario|caixa postal) [e|esta] (invalido|invalida|nao e valido|incorreto)",
        "(nao existe|nao ha|nao foi encontrado|nao encontramos|desconhecido) [o|a|um|nenhum|tal|esse|este] (usuario|utilizador|destinatario|caixa postal)",
    ]),
    // Italian
    rule("it", Specific, &[
        "(utente|destinatario|casella|cassetta postale|mailbox|utenti|destinatari) … (sconosciuto|sconosciuta|sconosciuti|inesistente|inesistenti|non esiste|non esistente|non esistono|non trovato|non trovata|non e stato trovato|non e stata trovata|non presente|non riconosciuto|non registrato)",
        "(utente|destinatario|casella) … (non risulta|non rilevat*|non registrat*|non e registrat*|non e presente|non e stat* (trovat*|individuat*)|non puo essere trovat*|non (conosciut*|riconosciut*)|non e (conosciut*|riconosciut*|noto))",
        "nessuna persona … nome",
        "(utente|destinatario|casella) [non e|e] (non valido|non valida|valido|valida|invalido|errato|errata)",
        "(nessun|nessuna|non esiste|impossibile trovare) [l|il|la|alcun|un] (utente|destinatario|casella|mailbox)",
    ]),
    // Dutch and Afrikaans
    rule("nl", Specific, &[
        "(gebruiker|ontvanger|geadresseerde|postbus|mailbox|klant|postvak|gebruikersnaam) … (onbekend|bestaat niet|niet gevonden|niet bekend|bestaan niet|niet bestaand|onbekende|kan niet worden gevonden|niet aanwezig)",
        "(onbekende|ongeldige|niet bestaande) (gebruiker|ontvanger|geadresseerde|mailbox|postbus|postvak)",
        "(gebruiker|ontvanger|postbus|mailbox|postvak) … (kon|kan) niet (worden (gevonden|bepaald)|gevonden worden)",
        "(gebruiker|ontvanger|mailbox) … komt [hier|bij ons] niet voor",
        "(gebruiker|ontvanger) … (niet geregistreerd|niet in … (adresboek|directory|lijst))",
        "geen [geldige|bekende|dergelijke] (gebruiker|ontvanger|mailbox|postbus)",
        "(gebruiker|ontvanger) [is] (ongeldig|niet geldig)",
    ]),
    // Polish
    rule("pl", Specific, &[
        "(uzytkownik|uzytkownika|odbiorca|odbiorcy|odbiorce|adresat|adresata|skrzynka|skrzynki|skrzynke|skrzynka pocztowa) … (nie istnieje|nieznany|nieznana|nieznani|nie istnieja|nie znaleziono|nie odnaleziono|nie zostal znaleziony|nie zostala znaleziona|nieistniejac*|nie jest znany)",
        "(nieznany|nieznana|nieznanego|niepoprawny|nieprawidlowy|bledny|nieistniejacy) (uzytkownik|odbiorca|adresat|skrzynka|uzytkownika|odbiorcy)",
        "(nie ma|brak) [takiego|takiej|podanego|podanej|tu takiego] (uzytkownika|odbiorcy|adresata|skrzynki)",
        "nie (znaleziono|odnaleziono|mozna znalezc|moze znalezc) [takiego|podanego] (uzytkownika|odbiorcy|adresata|skrzynki)",
        "(taki|podany) (uzytkownik|odbiorca|adresat) nie istnieje",
    ]),
    // Czech and Slovak
    rule("cs", Specific, &[
        "(uzivatel|uzivatele|uzivatelske jmeno|prijemce|adresat|schranka|schranku|schranky|pouzivatel|prijemca) … (neexistuje|neznamy|neznama|nenalezen|nenalezena|nebyl nalezen|nebyla nalezena|nebylo nalezeno|nejde najit|nenajden*|nebol najdeny|nebola najdena|neni znam|neni zaveden|nezname)",
        "(uzivatel|prijemce|adresat|schranka|pouzivatel|prijemca) … (nebyl|nebyla|nebol|nebola|nelze|neni) … (nalezen|nalezena|najdeny|najdena|najit|evidovan|registrovan)",
        "(neznamy|neexistujici|neznama|neplatny|neznam*|neexistujuci) (uzivatel|prijemce|adresat|schranka|pouzivatel|prijemca)",
        "(takovy|takova|zadny|ziadny) (uzivatel|prijemce|schranka|pouzivatel) [zde|tu|tady] (neexistuje|neni|nie je)",
    ]),
    // Russian
    rule("ru", Specific, &[
        "(пользователь|пользователя|пользователю|получатель|получателя|адресат|адресата|ящик|ящика|абонент|клиент|пользователи|получатели) … (не существует|не существуют|не найден|не найдена|не найдены|неизвестен|неизвестный|не известен|не зарегистрирован|отсутствует|не обнаружен|не определен|не опознан)",
        "(неизвестный|неизвестен|неизвестного|несуществующий|неверный|недопустимый|некорректный|недействительный) [почтовый] (пользователь|получатель|адресат|ящик|абонент|пользователя|получателя)",
        "(нет|нету|не существует|не найдено|не найден|отсутствует) [такого|такой|данного|указанного|указанный|данный] [почтового|почтовый] (пользователя|получателя|адресата|ящика|абонента|пользователь|ящик|получатель)",
        "(такого|такой|данного) [почтового|почтовый] (пользователя|пользователь|ящика|ящик|получателя|адресата) [здесь|тут|у нас] (нет|не существует|нету|не найден|не найдено)",
        "(получатель|пользователь|адресат|ящик) (недействителен|неверен|недопустим|неверный)",
    ]),
    // Ukrainian and Belarusian
    rule("uk", Specific, &[
        "(користувач|користувача|одержувач|одержувача|отримувач|отримувача|адресат|адресата|скринька|скриньку|скриньки|абонент) … (не існує|не знайдений|не знайдено|не знайдена|невідомий|невідома|не зареєстрован*|відсутній|відсутня)",
        "(невідомий|неіснуючий|недійсний|невірний|неправильний) (користувач|одержувач|отримувач|адресат)",
        "(немає|нема|не існує|не знайдено) [такого|такої] [поштової] (користувача|одержувача|отримувача|адресата|скриньки)",
        "(такої|такого) [поштової] (скриньки|користувача|одержувача|отримувача|адресата) [тут] (немає|нема|не існує|не знайдено)",
        "(карыстальнік|атрымальнік) … (не існуе|не знойдзен*|невядом*)",
    ]),
    // Turkish
    rule("tr", Specific, &[
        "(kullanici|kullanicisi|alici|alicisi|kutusu|posta kutusu|kullanici adi) … (bulunamadi|mevcut degil|mevcut degildir|bilinmiyor|tanimli degil|tanimsiz|bulunmuyor|bulunmamaktadir|bulunmamakta|taninmiyor|kayitli degil)",
        "(kullanici|alici|posta kutusu|kullanicisi|kutusu) (yok|yoktur|gecersiz|gecersizdir)",
        "(bilinmeyen|gecersiz|tanimsiz|taninmayan|boyle bir) (kullanici|alici|posta kutusu)",
    ]),
    // Swedish, Danish, Norwegian, Icelandic, Finnish, Estonian, Latvian, Lithuanian
    rule("nordic", Specific, &[
        "(anvandare|anvandaren|mottagare|mottagaren|brevlada|brevladan) … (okand|finns inte|hittades inte|existerar inte|saknas|ar okand|hittas inte)",
        "(anvandare|anvandaren|mottagare|mottagaren|brevlada|brevladan) … (kunde (inte|ej) hittas|kan (inte|ej) hittas|finns ej|inte registrerad|saknas)",
        "(bruger|brugeren|modtager|modtageren|postkassen) … (kunne ikke findes|kan ikke findes|er ikke kendt|er ikke oprettet)",
        "(bruker|brukeren|mottaker|mottakeren|postboksen) … (kunne ikke (finnes|bli funnet)|kan ikke finnes|er ikke kjent|er ikke registrert)",
        "(hittar|hittade|kunde inte hitta|fandt|fant|kunne ikke finde|kunne ikke finne) [inte|ikke] (anvandaren|mottagaren|brugeren|modtageren|brukeren|mottakeren|postkassen)",
        "(kayttajaa|vastaanottajaa|postilaatikkoa) ei (voitu|voi|saatu) (loytaa|tunnistaa)",
        "(okand|ogiltig|ukendt|ukjent|ugyldig) (anvandare|mottagare|brevlada|bruger|modtager|bruker|mottaker|postkasse|postboks)",
        "(bruger|brugeren|modtager|modtageren|postkasse|postkassen) … (ukendt|findes ikke|blev ikke fundet|eksisterer ikke|ikke fundet)",
        "(bruker|brukeren|mottaker|mottakeren|postboks|postboksen|postkasse) … (ukjent|finnes ikke|ble ikke funnet|eksisterer ikke|fins ikke|ikke funnet)",
        "(ingen sadan|ingen slik|ingen) (anvandare|bruger|bruker|mottagare|modtager|mottaker)",
        "(kayttaja|kayttajaa|vastaanottaja|vastaanottajaa|postilaatikko|postilaatikkoa) … (tuntematon|ei ole olemassa|ei loydy|ei loytynyt|ei ole)",
        "tuntematon (kayttaja|vastaanottaja)",
        "(kasutaja|kasutajat|saaja|postkast|postkasti) … (tundmatu|ei eksisteeri|ei leitud|puudub|pole olemas)",
        "(lietotajs|sanemejs|pastkaste) … (nav atrast*|neeksiste|nezinam*|neeksiste)",
        "(vartotojas|gavejas|vartotojo|pasto dezute) … (nerastas|neegzistuoja|nezinomas|nera)",
    ]),
    // Hungarian, Romanian, Bulgarian, Croatian, Serbian, Slovenian, Catalan, Greek
    rule("balkan", Specific, &[
        "(felhasznalo|cimzett|postafiok|postalada|felhasznalonev) … (nem letezik|ismeretlen|nem talalhato|nincs|nem talaltuk)",
        "(ismeretlen|nincs ilyen|nem letezo|ervenytelen) (felhasznalo|cimzett|postafiok|postalada)",
        "(utilizator|utilizatorul|destinatar|destinatarul|casuta|cutia|căsuța) … (necunoscut|necunoscuta|nu exista|inexistent|inexistenta|nu a fost gasit|nu a fost gasita)",
        "(потребител|потребителят|получател|получателят|кутия|кутията) … (не съществува|непознат|неизвестен|не е намерен|не е открит)",
        "(korisnik|primatelj|primalac|sanducic|spremnik|uporabnik|prejemnik|nabiralnik|predal) … (ne postoji|nepoznat|nije pronaden|nije pronadjen|ne obstaja|neznan|ni najden|ni mogoce najti)",
        "(nepoznat|nepoznati|neznan|neznani) (korisnik|primatelj|primalac|uporabnik|prejemnik)",
        "(корисник|прималац|примач|сандуче) … (не постоји|непознат|није пронађен|не постои)",
        "(usuari|destinatari|bustia) … (desconegut|desconeguda|no existeix|inexistent|no trobat)",
        "(χρήστης|παραλήπτης|γραμματοκιβώτιο) … (άγνωστος|δεν υπάρχει|δεν βρέθηκε|δεν είναι γνωστός)",
        "άγνωστος (χρήστης|παραλήπτης)",
    ]),
    // Vietnamese, Indonesian, Malay, Thai, Arabic, Hebrew, Persian
    rule("asia", Specific, &[
        "(người dùng|người nhận|hộp thư) … (không tồn tại|không tìm thấy|không xác định|không có)",
        "(không tìm thấy|không tồn tại) (người dùng|người nhận|hộp thư)",
        "(pengguna|penerima|kotak surat|kotak pos|peti mel) … (tidak ditemukan|tidak dikenal|tidak ada|tidak wujud|tidak terdaftar|tidak dijumpai)",
        "ไม่พบ (ผู้ใช้|ผู้รับ|กล่องจดหมาย)",
        "(ไม่มีผู้ใช้|ไม่รู้จักผู้ใช้|ไม่มีผู้รับ)",
        "(المستخدم|المستلم|صندوق) … (غير موجود|غير معروف|لا يوجد)",
        "(משתמש|נמען|תיבה|המשתמש|הנמען|תיבת|התיבה) … (לא קיים|לא נמצא|לא ידוע|אינו קיים)",
        "(کاربر|گیرنده|صندوق) … (وجود ندارد|یافت نشد|ناشناخته|ناشناس)",
    ]),
    rule("zh_not_opened", Specific, &[
        "(用户|用戶|邮箱|郵箱|账号|帐号|收件人) … (未开通|未開通|没有开通|沒有開通|尚未开通|未激活|未启用)",
    ]),
]).soft("account_suspended");
