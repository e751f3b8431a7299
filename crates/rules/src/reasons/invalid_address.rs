//! The recipient's address is malformed, a bad or forbidden name, or ambiguous.

use crate::marks::Mark;
use crate::rule::{Rules, Strength::*, rule, rules, shield};

/// What is said of an address that cannot be one.
#[rustfmt::skip]
pub(crate) const RULES: Rules = rules("invalid_address", &[
    rule("syntax", Specific, &[
        "(invalid|illegal|bad) mailing address",
        "(bad|invalid|wrong|incorrect|illegal|malformed|improper|unsupported) [recipient|destination|mailbox|mail|e-mail|email|smtp|rcpt|rcpt to|user|to] [provided|given] {addr} [syntax|format|specified|syntax error]",
        "bad destination mailbox address syntax",
        "(bad|invalid|illegal|incorrect|malformed|wrong) (recipient|mailbox|user|username|rcpt|local part|alias|address) (syntax|format)",
        "{addr} (syntax|format) [is|was] (error|invalid|incorrect|wrong|bad|illegal|not valid|not recognized|not supported)",
        "(error|mistake|fault) in the syntax of [the] (recipient|rcpt|destination)",
        "syntax error … (address|addresses|mailbox|recipient|forward path|local part|rcpt)",
        "(address|mailbox|recipient|forward path|local part) syntax error",
        "(address|mailbox|recipient) syntax (incorrect|invalid|wrong|bad|illegal)",
        "malformed [recipient|email|e-mail|destination|mail|rcpt] {addr}",
        "syntactically (invalid|incorrect|wrong) … (address|rcpt|recipient)",
        "{addr} [is|was] [syntactically] (malformed|ill-formed|misformed|misformatted|badly formatted|unparseable|unparsable|not parseable|mangled)",
        "(could not|couldnt|cannot|cant|unable to|failed to) (parse|understand|interpret) [the|this|that|recipient] {addr}",
        "(unterminated|unclosed|unexpected|stray|missing) (quoted string|quote|quotes|comment|bracket|brackets|angle bracket|dot) … (address|recipient)",
        "{addr} [is] (missing or|malformed or|empty or) (invalid|malformed|missing)",
        "{addr} [is] (invalid|malformed) or (missing|empty)",
        "resolver adr badprimary",
        "badprimary",
        "{addr} [is|was] (formatted|written|typed|spelled) (incorrectly|improperly|wrongly)",
        "{addr} [is|was] (not|isnt) (properly|correctly) (formatted|formed|written)",
        "(incorrectly|improperly|badly|wrongly) (formatted|formed) [recipient|email|e-mail] {addr}",
        "parse error … {addr}",
        "{addr} (could not|cannot|couldnt) be parsed",
        "address (is not|isnt|not) [a] [valid] (rfc|rfc5321|rfc2822|rfc5322|rfc2821|rfc821|rfc822|smtp)",
        "(rfc|rfc5321|rfc2822|rfc5322|rfc821|rfc822) … (invalid|noncompliant) … address",
        "(invalidaddress|bademailaddress|malformedaddress|badaddress|badaddresssyntax)",
        "not in the form required for an (e mail|email) address",
        "{addr} {is} (syntactically|formally) (wrong|incorrect|invalid|false|bad)",
        "{addr} (has|contains) [a|an] (syntax error|syntax errors|formal error|bad format|wrong format)",
        "{addr} is (incorrectly|wrongly|badly|improperly) (formatted|formed|written|spelled)",
        "{addr} is missing (the|a|an|its) (domain|host|local part|at sign|user part)",
        "{addr} (could|can) not be (parsed|understood|read|interpreted)",
        "{addr} (format|syntax) is (wrong|invalid|bad|incorrect)",
        "{addr} is (malformed|incomplete|invalid) or (incomplete|malformed|invalid)",
    ]),
    rule("invalid", Specific, &[
        "invalid (one time|disposable) address",
        "{addr} [is|was|are|appears|looks|seems] [to be] (invalid|not valid|illegal|incorrect|wrong|misspelled|mistyped|faulty|bad|erroneous)",
        "{addr} (isnt|wasnt|arent) (valid|correct|legal)",
        "(not|isnt) (a|an) (valid|legal|correct|proper|well-formed) [smtp|recipient|destination|mail|internet] {addr}",
        "(not|isnt) (a|an) (valid|legal|correct) (email|e-mail)",
        "no valid [email|e-mail|recipient] {addr} (was|were|specified|given|found)",
        "requires a valid {addr}",
        "(not|doesnt) contain [a|an|any] valid {addr}",
        "invalid {addr}",
        "bad recipient address",
        "invalid recipient address",
        "illegal recipient address",
        "invalid or (malformed|missing|unknown) {addr}",
        "invalid freeuk username",
    ]),
    // A message may hold bad characters too, so this has to be as strong.
    rule("characters_in_recipient", Decisive, &[
        "(illegal|invalid|forbidden|bad|control|non-ascii|unexpected|special) (character|characters|char|chars) [s] [found|detected] in [the|your] (recipient|recipients|rcpt|destination|local part|mailbox) [email|e-mail|mail|mailbox] [address|addresses|name]",
        "8 bit (character|characters) in (mailbox|recipient) [address]",
        "(local part|(recipient|rcpt|destination) address) [is|are] (not|non) [a|fully|valid] (rfc|rfc821|rfc822|rfc2821|rfc2822|rfc5321|rfc5322)",
    ]),
    // RFC 5321: 553, and the words of old mail systems.
    rule("forbidden_name", Specific, &[
        "mailbox name [is] (not allowed|invalid|not valid|illegal|incorrect|not permitted|bad)",
        "(invalid|illegal|bad|forbidden) (mailbox|recipient|user|local) name",
        "{box} name … syntax incorrect",
        "(reserved|forbidden|prohibited|role|role-based) (address|addresses|mailbox|account|recipient|local part|name) [is|are] [not] (not allowed|allowed|rejected|accepted|not accepted|refused)",
        "user name [is] (illegal|not allowed)",
        "username … (contains|contain) … (character*|symbol*)",
        "(local part|username|mailbox name|address) [is] too (long|short)",
        "local part … (exceed*|longer than|over) … (limit|characters|octets|bytes|length|maximum)",
        "(local part|domain part) … (invalid|malformed|illegal|too long|empty|missing)",
        "(invalid|illegal|malformed|missing|empty) local part",
    ]),
    rule("characters", Specific, &[
        "(illegal|invalid|forbidden|prohibited|disallowed|restricted|bad|unexpected|special|non-ascii|control|whitespace|prohibited) (character|characters|char|chars|symbol|symbols) … (address|addresses|recipient|mailbox|local part|username|user name|forward path|rcpt)",
        "{addr} … (contains|contain|contained|has|includes) … (illegal|invalid|forbidden|control|special|restricted|prohibited|bad|unsupported|space|spaces|whitespace)",
        "{addr} [name] (contains|contain|contained|has) … (character|characters|symbol|symbols)",
        "(recipient|user|mailbox) name (contains|contain|has) … (character|characters|symbol|symbols)",
        "(recipient|mailbox|local part|username) … (contains|contain) … (illegal|invalid|forbidden|control|special|restricted) (character|characters)",
        "local address contains control or whitespace",
        "domain contains (illegal|control|invalid) [character|characters]",
        "domain (starts|ends|begins) with (dot|a dot|hyphen)",
        "(unmatched|unbalanced|mismatched) (doublequote|quote|quotes|bracket|brackets|parenthes*|angle)",
        "(percent|percent sign|bang|route|source route|source routed|routed) address* … (not allowed|rejected|not supported|denied|disallowed)",
        "address* … (percent|bang|source route|routing) … (not allowed|rejected|denied)",
        "illegal route address",
        "(not|cannot|cant|dont) accept [any] (routed|percent|bang) address*",
        "invalid route address",
        "list syntax illegal for recipient addresses",
        "colon illegal in host name part",
    ]),
    rule("incomplete", Specific, &[
        "need* fully qualified {addr}",
        "recipient address rejected need* fully qualified",
        "(fully qualified|fully-qualified) (recipient|email|e-mail|mail|address) … (required|needed|expected)",
        "(unqualified|incomplete|empty|null|missing|blank) (recipient|address|rcpt|e-mail address|email address|recipient address|destination)",
        "(address|recipient) [is] (unqualified|incomplete|empty|missing|blank)",
        "{addr} (contains|has|with) (two|multiple|several|more than one|too many|no) [at] (sign|signs|at|dots|domains)",
        "(address|recipient) must contain [a|an] (domain|at sign)",
        "missing or malformed (local part|address)",
        "domain [is] missing or malformed",
        "missing (domain|at sign) … (address|recipient|addr)",
        "missing final [domain]",
        "too many at signs",
        "(address|recipient) … (without|has no|lacks) [a] (domain|at sign)",
        "user address required",
        "(no|missing) recipient address",
        "malformed address … may not follow",
        "may not follow <email>",
        "(no|missing|without) [a] domain part",
        "(domain|domain name|at sign) must (be|stand) in [the|a] recipient [address]",
        "recipient address rejected must be fully qualified",
    ]),
    // RFC 5321 has 503 for commands out of sequence: it is the command that is missing.
    shield("rcpt_not_sent_yet", Decisive, &[
        "(recipient|address|rcpt|destination) [is|was] (empty|missing)",
        "(empty|missing) (recipient|address|rcpt|destination)",
    ]).reply(503),
    // The address of bounces, which is no recipient's.
    shield("empty_sender", Decisive, &[
        "(accept|accepts|accepted|accepting|take|takes|allow|allows|like|likes|handle|handles) [the|an|a] (empty|null|blank|missing) [sender|return|envelope] (address|addresses|path)",
        "(empty|null|blank) (address|sender) [as] (required by|requested by|demanded by|must be accepted|has to be accepted)",
    ]),
    rule("ambiguous", Specific, &[
        "ambiguous [recipient|destination|mailbox|user|e-mail|email|mail] (address|addresses|name|recipient|user|username|mailbox|alias|local part)",
        "(address|recipient|user|name|mailbox|username) [is|was] ambiguous",
        "destination mailbox address ambiguous",
        "(user|recipient|name|address) … is not unique",
        "(more than one|multiple|several) (user|users|match|matches|recipient|recipients|person|people|entries) … (match*|found|with) … (name|address|alias|directory)",
        "resolver adr ambiguous",
        "multiple matches … (directory|address|name)",
    ]),
    // Said of the sender's address.
    rule("sender_address_malformed", Decisive, &[
        "(invalid|bad|malformed|illegal|incorrect|unqualified|missing|empty|improper) (sender|senders|from|return path|reverse path|envelope from|mail from|return|envelope sender|originator|bounce) [email|e-mail|mail] {addr} [syntax|format]",
        "(invalid|bad|malformed|illegal|incorrect) {addr} (in|for|as) [the] (mail from|envelope from|sender|return path)",
        "{sender} [s] [email|e-mail|mail] [address] [rejected] [is|was] (invalid|not valid|malformed|illegal|incorrect|ill-formed)",
        "{sender} address rejected … (invalid|malformed|illegal|bad) {addr}",
        "(return|reply|bounce|envelope) {addr} [is] (missing|empty|malformed) or (invalid|malformed|missing)",
        "{sender} [e-mail|email] address (contains|contain|contained|has) … (character|characters|symbol|symbols)",
        "{sender} address … (syntax|format) … (error|invalid|incorrect|bad)",
        "sender address rejected … need* fully qualified [address]",
        "sender address … (must contain|missing|without) [a] domain",
        "syntax error … (sender|mail from|return path|reverse path) [address]",
        "bad sender mailbox address syntax",
        "bad senders mailbox address syntax",
        "bad sender address syntax",
        "domain name required for sender address",
        "(unqualified|malformed) sender",
    ]).under("sender_rejected").cause("sender_address_malformed"),
    // X.1.7: the syntax of the sender's address.
    rule("status_of_sender_syntax", Decisive, &[
        "{addr} [is] incomplete",
        "(invalid|bad|malformed|illegal) [email|e-mail|mailbox] {addr} [syntax|format]",
        "{addr} [is] (invalid|not valid|malformed)",
    ]).under("sender_rejected").cause("sender_address_malformed").status((1, 7)),
    rule("malformed_at_mail_from", Decisive, &[
        "(invalid|bad|malformed|illegal) [email|e-mail|mailbox] {addr} [syntax|format]",
        "{addr} [is] (invalid|not valid|malformed)",
        "need* fully qualified {addr}",
    ]).under("sender_rejected").cause("sender_address_malformed").when(Mark::MailFrom).unless(Mark::RcptTo),
    // Of a header: the message is badly made.
    rule("header_address", Decisive, &[
        "(malformed|invalid|bad|illegal|missing) {addr} … (header|headers|header field)",
        "(header|headers) … (malformed|invalid|bad|illegal|missing) {addr}",
        "header … {addr} [is] (invalid|malformed|not valid)",
        "(from|to|cc|reply to) header … (address|addresses) … (invalid|malformed|syntax|missing|not valid)",
        "(invalid|malformed|missing|bad) (from|to|cc|reply to) header",
        "syntax error … (header|headers) … address",
        "missing or malformed local part … (header|headers)",
        "malformed address … (header|headers)",
    ]).under("content_rejected").cause("bad_header"),
    // Addresses that are not mailboxes.
    shield("not_a_mail_address", Vague, &[
        // A heading that stands before every reply of Zoho.
        "invalid address error code",
        "(invalid|bad|illegal|malformed|wrong|incorrect) (ip|ipv4|ipv6|mac|network|client|source|helo|ehlo|reverse) address",
        "(ip|ipv4|ipv6|network|client|source|helo|ehlo) address [is|was] (invalid|not valid|incorrect|illegal|bad|wrong|malformed)",
        "(if|whether|unless) [the] [recipient|recipients|email] {addr} [is] (valid|correct|invalid|incorrect|not valid)",
        "make sure [that] [the] [recipient|recipients|email] {addr} [is] (valid|correct)",
    ]),
    // Addresses that can be nobody's, or have no sense.
    rule("made_up", Broad, &[
        "(recipient|destination|email|e-mail|mail|rcpt) address … (reserved|placeholder) [by|in|per|under|for]",
        "bogus … (recipient|address|e-mail address|email address)",
        "(not|isnt) a valid (rfc*|rfc 5321|rfc 5322|rfc 822|rfc 2821) (address|recipient|mailbox)",
        "(subscriber|contact|member|customer) (email|e-mail) [address] [is] (invalid|not valid|malformed)",
        "expected [a|an] <email>",
        "expected user domain form",
        "(is|are) a default recipient used as a placeholder",
        "(at sign|at-sign|percent sign|slash|exclamation mark|quote*) in (local part|local-part|the local part) (denied|refused|rejected|not allowed|forbidden)",
        "invalid (envelopeaddress|rcptto|recipientaddress|emailaddress) [value]",
        "uucp (address|addresses|path|paths)",
        "{addr} of (the|this) (user|recipient|addressee|contact) {is} [marked|flagged] [as] (invalid|malformed|not valid)",
    ]),
    // The address that the mail goes to, and not the one that it comes from.
    rule("made_up_recipient", Decisive, &[
        "(deliver|send|sent|mail|write) to [a|an] [bogus|fake|false] [and|or] (forged|fake|bogus|fictitious|made up|false) email address",
    ]),
    // JavaMail says so of any refusal at RCPT TO, and quotes it.
    shield("client_label", Vague, &[
        "invalid addresses nested exception",
    ]),
    shield("client_label_alone", Vague, &[
        "invalid addresses",
    ]),
    // Signs that have no business in an address.
    rule("signs", Specific, &[
        "(comma|commas|semicolon|space|spaces|slash|quote|quotes|bracket|brackets|apostrophe|colon|underscore|plus sign|two dots|double dot) [is|are] (not permitted|not allowed|illegal|invalid|forbidden|disallowed) in [the|an|a] [recipient] {addr}",
    ]),
    rule("unreadable", Specific, &[
        "(unparseable|unparsable|unreadable|garbled|unintelligible) {addr}",
        "(illegal|invalid|bad|forbidden|disallowed|prohibited|strange|unexpected) (characters|character|chars|char|letters|symbols) (before the|in front of the|left of the|to the left of the|in the local part|in the (recipient|destination|to|rcpt))",
        "please (provide|enter|give|specify|supply|use) a valid [recipient|email|e mail|mail] {addr}",
        "(cannot|cant|can not|could not|couldnt|unable to|failed to) parse [the|a] (to|rcpt|rcpt to|recipient|destination) (address|addresses)",
    ]),
    // A header that names no recipient is a fault of the message.
    rule("missing_in_header", Decisive, &[
        "(recipient|recipients|address|addresses) [is|are|was|were] missing (in|from) (the|your) [to|cc|from|message|mail] (header|headers|field|line|message)",
        "(reply to|from|cc|header) has (a|an) (bad|invalid|malformed|illegal|wrong) {addr}",
    ]).under("content_rejected").cause("bad_header"),
    // What may not stand in an address.
    rule("may_not_stand_there", Specific, &[
        "(local part|local parts|mailbox name|user part|recipient address|e mail address|email address|e mail addresses|email addresses) ((may|must|can|should) not|cannot) (contain|have|include|start with|begin with|end with)",
        "(two|double|consecutive|multiple|leading|trailing|successive) (dots|dot|periods|period) … in [the|an|a] (local part|recipient address|recipient|mailbox name|user part)",
        "(local part|mailbox name|recipient address) (starts|ends|begins|started|ended) with (a|an|two) (dot|dots|period|hyphen|space|digit)",
        "(does not|doesnt|not|dont|didnt) look like (a|an|any) [valid|proper|real|correct|well formed] [internet|smtp|recipient] {addr}",
        "(not|isnt) (how|what) (a|an|any) [valid|real] {addr} (looks|look) [like]",
        "(recipient|rcpt|destination|to) address (has|contains|includes) [a|an|some] (forbidden|illegal|invalid|prohibited|disallowed|restricted|bad) (character|characters|char|chars|sign|signs|symbol|symbols)",
        "part before the [at] [sign] is too (long|short)",
        "(recipient|recipients|rcpt) [name] (contains|contain|has) (a|an|some) (space|spaces|blank|blanks|comma|commas|tab|semicolon|line break|umlaut|illegal|invalid|strange|quote)",
        "(not|isnt) (a|an) (complete|full|whole|usable) [internet|recipient] (e mail|email|mail) address",
        "(recipient|rcpt|destination) address (has|with|is in|is of) [a|an] (no|invalid|bad|wrong|illegal|incorrect|improper) [valid] (format|syntax|form)",
        "(address|recipient|recipient domain) is reserved (under|by|in|per) rfc",
    ]),
    rule("restricted_characters", Decisive, &[
        "(recipient|rcpt|destination) address (has|contains|includes) [a|an|some] (forbidden|illegal|invalid|prohibited|disallowed|restricted|bad) (character|characters|char|chars|sign|signs|symbol|symbols) [restricted] [characters in address]",
        // What libraries say before they send: Symfony, Swift Mailer and JavaMail.
        "(not|doesnt) comply with addr spec",
        "(email|e mail|address) … (does not|doesnt) comply with addr spec",
        "address in mailbox given … (does not|doesnt) comply",
        "illegal (whitespace|character|characters|semicolon) in (address|local name|local address|domain) [in string|in local address]",
        "missing local name",
        "local address (starts|ends) with dot",
        "local address contains (dot|illegal|control)",
        "quote not at end of local address",
        "illegal semicolon not in group",
        "extra route addr",
        "{addr} {is} (malformed|badly formed|wrongly formed|ill formed|not well formed|not rfc compliant|not compliant|wrongly formatted|badly formatted)",
    ]).unless(Mark::SendersOwn),
    // The same faults in the address of a sender.
    rule("fault_of_sender_address", Decisive, &[
        "{theirs} address (has|contains) (a|an|some|two) [obvious] (typo|misprint|forbidden|illegal|restricted|space)",
        "{theirs} address (is|was) (misspelt|mistyped|missing|empty|incomplete|blank)",
        "{theirs} address ((may|must|can|should) not|cannot) (contain|have|include|start with|end with)",
        "sender [address] (does not|doesnt) look like (a|an|any) [valid|proper|real] {addr}",
        "domain (of|in) your (from|sender|return) address",
        "your (account|mailbox|address) (was|has) never [been] (set up|created|opened|registered|activated)",
    ]).under("sender_rejected").cause("sender_address_malformed"),
    // Japanese
    rule("ja", Specific, &[
        "アドレス … (無効|不正|正しくあり|正しくな|誤|間違|有効ではあり|有効でな|形式が|書式|曖昧|不適切|解釈でき)",
        "(無効な|不正な|誤った|間違った|正しくない|不適切な) … アドレス",
        "(宛先|宛て先|あて先|受信者|送信先) … アドレス … (無効|不正|正しくあり|正しくな|誤|間違|有効ではあり|形式が|書式)",
        "(宛先|宛て先|あて先|受信者) … (書式|形式) … (不正|誤|無効|正しくあり)",
        "ローカルパート … (不正|無効|長)",
        "(宛先|アドレス|あて先) … (全角|空白|スペース|使用できない文字|使えない文字|不正な文字|記号) … (含ま|使われ|使用され|入って|混じ|混入)",
    ]),
    // Chinese
    rule("zh", Specific, &[
        "(地址|位址) … (无效|無效|格式错误|格式錯誤|格式不正确|格式不正確|错误|錯誤|有误|有誤|不合法|不正确|不正確|非法|语法错误|語法錯誤|不符合)",
        "(收件人|收信人|收件者|邮箱|郵箱|邮件|郵件|电子邮件|電子郵件) … (地址|位址) … (无效|無效|格式错误|格式錯誤|格式不正确|错误|錯誤|有误|不合法|不正确|非法|语法)",
        "(无效的|無效的|非法的|错误的|錯誤的|无效|無效|非法|不合法的) [收件人|收信人|收件者|邮件|郵件|邮箱|郵箱|电子邮件|電子郵件] (地址|位址)",
        "(收件人|邮箱|郵箱) 格式 (错误|錯誤|不正确|不正確|有误|无效)",
    ]),
    // Korean
    rule("ko", Specific, &[
        "주소 … (잘못|유효하지 않|올바르지 않|형식|부정확|오류|정확하지 않|틀)",
        "(수신자|수신인|받는 사람|메일) … 주소 … (잘못|유효하지 않|올바르지 않|형식|부정확|오류)",
        "(잘못된|유효하지 않은|올바르지 않은|부적절한) [이메일|메일|수신자|수신|전자메일] 주소",
    ]),
    // German
    rule("de", Specific, &[
        "(adresse|empfangeradresse|mailadresse|emailadresse|e-mail-adresse|zieladresse) … (ungultig|fehlerhaft|falsch|nicht gultig|inkorrekt|unzulassig|nicht korrekt|mehrdeutig|syntaktisch)",
        "(ungultige|ungultigen|fehlerhafte|falsche|unzulassige) [e-mail|email|mail|empfanger] (adresse|adressen|empfangeradresse|mailadresse|emailadresse)",
        "(syntaxfehler|formatfehler) … (adresse|empfangeradresse)",
        "(unerlaubte|ungultige|unzulassige) zeichen … (adresse|empfangeradresse|mailadresse)",
        "(adresse|empfangeradresse|mailadresse) (hat ein (ungultiges|falsches|fehlerhaftes) format|enthalt ungultige zeichen|ist unvollstandig|ist falsch geschrieben)",
    ]),
    // French. Broad, as servers add in English whether they mean the user.
    rule("fr", Broad, &[
        "(adresse|adresses) … (invalide|invalides|incorrecte|erronee|malformee|mal formee|non valide|pas valide|incorrectes|mal formatee|ambigue)",
        "syntaxe … adresse … (incorrecte|invalide|erronee)",
        "(mauvaise|fausse) adresse",
    ]),
    // Turkish, Greek
    rule("tr", Specific, &[
        "(adres|adresi|adresiniz) … (gecersiz|hatali|yanlis|gecerli degil|dogru degil)",
        "(gecersiz|hatali|yanlis) [e-posta|eposta|alici|mail] (adres|adresi)",
        "διεύθυνση … (μη έγκυρη|λανθασμένη|άκυρη)",
    ]),
    // Dutch, Swedish, Danish, Norwegian, Finnish
    rule("nordic", Specific, &[
        "(adres|e-mailadres|emailadres|mailadres|ontvangeradres) … (ongeldig|onjuist|niet geldig|incorrect|foutief|verkeerd|niet correct)",
        "(ongeldig|onjuist|ongeldige|foutief|verkeerd) [e-mail|email] (adres|e-mailadres|emailadres|mailadres)",
        "(adress|adressen|e-postadress|e-postadressen) … (ogiltig|felaktig|inte giltig)",
        "(adress|adressen|e-postadress|e-postadressen|adressen|e-mailadressen|e-postadressen) … (felaktigt|ogiltigt|fel|forkert|ugyldigt|ugyldig|feil) format",
        "(ogiltig|felaktig) (adress|e-postadress|mottagaradress)",
        "(adresse|adressen|e-mailadressen|e-postadressen|e-mailadresse) … (ugyldig|ikke gyldig|forkert|feil)",
        "ugyldig (adresse|e-mailadresse|e-postadresse|modtageradresse|mottakeradresse)",
        "(osoite|sahkopostiosoite) … (virheellinen|ei kelpaa|vaarin)",
        "virheellinen (osoite|sahkopostiosoite|vastaanottaja)",
    ]),
    // Vietnamese, Indonesian, Thai, Arabic, Hebrew
    rule("asia", Specific, &[
        "địa chỉ … (không hợp lệ|sai)",
        "alamat … (tidak valid|tidak sah|salah)",
        "(ที่อยู่|อีเมล) … (ไม่ถูกต้อง)",
        "(عنوان|العنوان) … (غير صالح|غير صحيح)",
        "כתובת … (לא חוקית|שגויה|אינה תקינה|לא תקינה)",
    ]),
    // Spanish, Portuguese, Italian, Catalan, Romanian
    rule("romance", Specific, &[
        "(direccion|direcciones) … (invalida|no valida|incorrecta|erronea|no es valida|mal formada|malformada|ambigua|invalidas|no es correcta|mal escrita)",
        "(direccion|direcciones) … (formato|sintaxis) … (incorrect*|invalid*|erroneo|erronea|no valid*|no es valid*|mal formad*)",
        "(endereco|enderecos) … (formato|sintaxe) … (incorret*|invalid*|errad*|nao e valid*)",
        "(indirizzo|indirizzi) … (formato|sintassi) … (errat*|non valid*|non corrett*|non e valid*)",
        "(sintaxis|formato) … (direccion) … (incorrect*|invalid*|erroneo|erronea|no valido)",
        "(endereco|enderecos) … (invalido|nao e valido|incorreto|mal formado|malformado|errado|invalidos|ambiguo|nao valido)",
        "(sintaxe|formato) … endereco … (incorret*|invalid*|errad*)",
        "(indirizzo|indirizzi) … (non valido|invalido|errato|non corretto|malformato|non e valido|scorretto|ambiguo|non validi)",
        "(indirizzo|indirizzi) … non … (scritt*|format*) (corrett*|correttamente)",
        "(sintassi|formato) … indirizzo … (errat*|non valid*|non corrett*)",
        "adreça … (no valida|incorrecta|invalida)",
        "adresa … (invalida|nu este valida|incorecta|gresita)",
        "adresse … (ne respecte pas|non conforme|pas conforme) … rfc",
        "(adresse|adres|address|direccion|endereco|indirizzo|empfanger|destinatario|destinataire|ontvanger|odbiorca|prijemce|адрес|получател*|name|nom|nombre|nome) … (mehrdeutig*|ambigu|ambigue|ambigua|ambiguo|dubbelzinnig|niejednoznaczn*|nejednoznacn*|неоднозначн*)",
        "(宛先|アドレス|ユーザー) … (曖昧|あいまい)",
        "matches (more than one|several|multiple|two) (recipients|names|users|addresses|persons|people|(entry|entries) in the (address|directory|user|name))",
        "enderecos de destinatari* … (invalid*|incorret*)",
        "endereco de (e mail|email) ou … (incorret*|invalid*)",
        "{romaddr} (est|esta|e) incomplet*",
        "{romaddr} contiene caracteres no validos",
    ]),
    // Polish, Czech, Slovak, Croatian, Slovenian, Hungarian
    rule("central", Specific, &[
        "(adres|adresu|adres e-mail) … (nieprawidlowy|nieprawidlowa|nieprawidlowe|nieprawidlowego|niepoprawn*|bledn*|niewlasciw*)",
        "(nieprawidlow*|niepoprawn*|bledn*) [format|skladnia] (adres|adresu|adres e-mail)",
        "(adresa|adresy|adresu) … (neni platn*|neni spravn*|nie je platn*|neplatn*|nespravn*|chybn*|neispravn*|nevazec*|neveljavn*|nevalidn*)",
        "(neplatn*|nespravn*|chybn*|neispravn*|nevazec*) [emailova|e-mailova|format] (adresa|adresy|adresu)",
        "(cim|e-mail cim|cimzett cime) … (ervenytelen|hibas|helytelen)",
        "(ervenytelen|hibas) (cim|e-mail cim|cimzett)",
        "(naslov) … (neveljav*|napacen)",
    ]),
    // Russian, Ukrainian, Bulgarian, Serbian
    rule("cyrillic", Specific, &[
        "(адрес|адреса|адресе|адресу) … (неверн*|некорректн*|недействител*|неправильн*|недопустим*|ошибочн*|невалидн*|невірн*|недійсн*|некоректн*|неоднозначн*|невалиден|неправилен)",
        "(неверн*|некорректн*|недействител*|неправильн*|недопустим*|ошибочн*|невірн*|недійсн*|некоректн*|невалиден) [формат|почтовый|электронный|синтаксис|электронной|електронна|поштова] (адрес|адреса|адресу|адреси)",
        "(ошибка|ошибки|помилка) (в|у) адрес*",
        "(недопустимые|запрещенные) символы … адрес*",
        "(неверного|неправильного|некорректного|недопустимого) формата [email|электронного|почтового] адреса",
        "(адрес|адрес получателя|адрес электронной почты) (синтаксически неверен|некорректен|неполный|не полный)",
    ]),
    rule("name_of_box_ko", Specific, &[
        "(사서함|메일함|편지함) 이름 [을|이] (쓸 수 없|사용할 수 없|허용되지 않|잘못)",
    ]).reply(553),
])
.unless(Mark::SendersOwn);
