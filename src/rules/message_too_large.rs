//! The message, its headers or its attachments exceed a size limit.

use super::{Rule, Strength::*, Verdict};
use crate::cause::Cause;
use crate::reason::BounceReason as R;

/// What is said of a message that is too large.
pub(crate) const RULES: &[Rule] = &[
    Rule::new("message_too_large.size", Verdict::One(R::MESSAGE_TOO_LARGE), Specific, &[
        "({email}|letter|letters|content|body|data) [is|was|are|size|size is|body|body is|file|length|header|headers] [far|much|way|simply] too (big|large)",
        "({email}|letter) [is|was|body|body is] too long",
        "({email}|letter|body|content) … too (big|large) (to|for) (be|deliver|send|accept|process|this|the system|system|recipient|receive)",
        "message file too (big|large)",
        "size [of {email}|of the {email}|of your {email}|of this {email}] … {exceeds}",
        "({email}|content|body|attachment|total|file|data|transfer) (size|length) … {exceeds}",
        "(exceed*|over|above|beyond|larger|bigger|greater) [than] [the|our|my|its|a|their|your|googles] … [message|mail|email|e mail] size (limit*|restriction*|allowed|permitted|maximum)",
        "(exceed*|over|larger than|bigger than|greater than) … (maximum|max|fixed|allowed|permitted|allowable|configured|administrative) … size",
        "(exceed*|exceeded) … message size",
        "(maximum|max|allowed|permitted) … ({email}|inbound|incoming|data|content|transfer) size",
        "({email}|attachment|header) size (limit|limits|restriction|maximum|too|not allowed)",
        "(message|mail|email) … size limit",
        "size limit [for|of] … (exceed*|reached|is)",
        "size limit* … exceed*",
        "({email}) [is|was|of] (larger|bigger|greater|longer) than",
        "({email}) … {exceeds} … (bytes|byte|kb|mb|kilobytes|megabytes|kib|mib|octets)",
        "({email}) … (larger|bigger) than … (bytes|kb|mb|allowed|limit|maximum|accept|permitted)",
        "{exceeds} … (maximum|limit) … (bytes|kb|mb|kilobytes|megabytes|octets)",
        "too (much|many) [mail|message] (data|bytes)",
        "({email}) length exceeds",
        "exceeds administrative limit",
        "databytes limit",
        "exceeds my databytes",
        "mailsize limit",
        "(sendsizelimit|recipsizelimit|sizelimit*|maxsize|max size)",
        "message would exceed … (size|limit)",
        "{email} … {exceeds} … (fixed maximum|fixed limit|per message limit|maximum size|size limit|maximum message)",
        "reduce … (size|message size|attachment)",
        "exceeds fixed (maximum|limit)",
        "message too big for system",
        "oversize*|oversized",
        "(message size|messagesize|mail size) (violation|restriction*|limit*|constraint*|exceed*|error|policy|check|rejected|refused|not allowed|not permitted|maximum|unacceptable)",
        "({email}|file|attachment) … (mb|kb|megabytes|kilobytes|bytes) … (larger|bigger|greater|more) than",
        "(we|server|system|only) … accept* … (mb|kb|megabytes|kilobytes|bytes) … (only|maximum|max|at most)",
        "(larger|bigger|greater) than the … (mb|kb|megabytes|kilobytes|bytes)",
        "(only|at most|up to) … (mb|kb|megabytes|kilobytes|bytes) … accept*",
        "({email}) … (larger|bigger) than … (accepts|accept|allows|allow|server|system)",
    ]).cause(Cause::MessageTooLarge),
    // One sentence names the size before it names the mailbox.
    Rule::new("message_too_large.system_limit", Verdict::One(R::MESSAGE_TOO_LARGE), Decisive, &[
        "larger than the current system limit",
        "larger than … system limit",
        "message too (large|big|long) for (this|the) (organization|recipient|sender|system|server|domain|mailbox)",
        "(declared|advertised|specified) [message] size … (exceed*|too|larger)",
        "exceed* googles message size",
        "your message exceeded … message size limits",
    ]).cause(Cause::MessageTooLarge),
    Rule::new("message_too_large.bare_words", Verdict::One(R::MESSAGE_TOO_LARGE), Broad, &[
        "size (exceeded|exceeds|too big|too large|limit|limits|restriction|restrictions)",
        "too (big|large)",
        "file too large",
        "larger than … (allowed|permitted|limit)",
    ]),
    Rule::new("message_too_large.attachment", Verdict::One(R::MESSAGE_TOO_LARGE), Specific, &[
        "(attachment|attachments|attached file|attached files|enclosure) … (too big|too large|oversize*|exceed*|larger than|bigger than)",
        "(size|limit|exceed*) … (attachment|attachments) … (exceed*|size|limit|too)",
        "(attachment|attachments) size",
        "(maximum|max) attachment size",
    ]).cause(Cause::MessageTooLarge),
    // The words of a forbidden attachment stand here too, but its size is the cause.
    Rule::new("message_too_large.attachment_size", Verdict::One(R::MESSAGE_TOO_LARGE), Decisive, &[
        "(添付|添付ファイル) … (サイズ|容量|大きさ) … (超|大き|上限|オーバ|過)",
        "(附件|附檔|附加檔案) … (大小|体积|容量|過大|过大|太大) … (超|限|大)",
        "(첨부|첨부파일|첨부 파일) … (크기|용량|사이즈) … (초과|제한|넘|큽|커)",
    ]).cause(Cause::MessageTooLarge),
    Rule::new("message_too_large.many_attachments", Verdict::One(R::MESSAGE_TOO_LARGE), Specific, &[
        "too many (attachments|attached files|attachment)",
        "(number|limit) of (attachments|attached files) … (exceed*|reached|too)",
        "(attachments|attachment) (count|number|limit) … (exceed*|reached)",
    ]).cause(Cause::TooManyAttachments),
    Rule::new("message_too_large.header", Verdict::One(R::MESSAGE_TOO_LARGE), Specific, &[
        "(header|headers|header section|header size|headers size) [is|are|was|were|of message] … too (big|large|long)",
        "(header|headers) … (size|length|limit) … exceed*",
        "(header|headers) exceed* … (size|length|limit|maximum)",
        "(header|headers) … (larger|longer) than",
        "message header size",
        "too (much|many) header (data|bytes)",
    ]).cause(Cause::LineOrHeaderTooLong),
    // Japanese
    Rule::new("message_too_large.ja", Verdict::One(R::MESSAGE_TOO_LARGE), Specific, &[
        "サイズ … (超|大き|上限|オーバ|制限)",
        "(送信|受信|配信)可能 … (サイズ|容量) … (超|上限|オーバ)",
        "(最大|上限)[メール|メッセージ]サイズ",
        "を超え(る|た)(メール|メッセージ|添付|データ|電子メール) … (受信|送信|配信|受け|届け|拒否|扱え)",
        "(メール|メッセージ|添付ファイル|添付) … (大きすぎ|大き過ぎ|大きい)",
        "(メール|メッセージ|添付ファイル) の 容量 … (超|大き|制限|オーバ)",
        "(添付|添付ファイル) … (サイズ|容量|上限) … (超|大き|制限)",
    ]).cause(Cause::MessageTooLarge),
    // Chinese
    Rule::new("message_too_large.zh", Verdict::One(R::MESSAGE_TOO_LARGE), Specific, &[
        "(邮件|郵件|信件|附件|消息|信息|内容|內容|讯息) … (过大|太大|過大|超大)",
        "(邮件|郵件|信件|附件|消息|信|讯息) … (大小|尺寸|体积|长度|大小) … (超|限)",
        "(大小|体积|尺寸) (超过|超出|超過|超限|限制)",
        "(超过|超出|超過) … (大小|尺寸|体积) … (限制|上限|限度)",
        "(超过|超出|超過) … (邮件|郵件|信件|附件) (大小|尺寸|最大)",
    ]).cause(Cause::MessageTooLarge),
    // Korean
    Rule::new("message_too_large.ko", Verdict::One(R::MESSAGE_TOO_LARGE), Specific, &[
        "(메일|메시지|첨부|첨부파일|첨부 파일|본문) … (크기|사이즈|용량) … (초과|큽|커서|크|넘)",
        "(메일|메시지|첨부|첨부파일|첨부 파일) … 너무 (큽|커|큰|크)",
        "(크기|사이즈) … (초과|제한|너무)",
        "(전송|발송|수신) (가능|제한) … (용량|크기) … (초과|넘)",
        "대용량 … (제한|초과|거부)",
    ]).cause(Cause::MessageTooLarge),
    // German, Dutch
    Rule::new("message_too_large.de", Verdict::One(R::MESSAGE_TOO_LARGE), Specific, &[
        "(nachricht|mail|e mail|email|nachrichten|anhang|anlage|anhange) … zu (gross|lang|umfangreich)",
        "(nachrichtengrosse|nachrichtengroesse|mailgrosse|mailgroesse|grossenlimit|groessenlimit|grossenbeschrankung|groessenbeschraenkung|maximalgrosse|maximalgroesse|grossenbegrenzung|anhanggrosse)",
        "(maximale|zulassige|zulaessige|erlaubte|grosse|groesse) … (grosse|groesse|nachricht|mail|e mail|anhang) … (uberschr*|ueberschr*|ubersteigt|uebersteigt|uberschritten)",
        "(uberschreitet|ueberschreitet|ubersteigt) … (grosse|groesse|grossenlimit)",
        "(bericht|e mail|email|mail|bijlage) … te (groot|lang)",
        "(berichtgrootte|maximale grootte|maximale berichtgrootte|groottelimiet|bijlagegrootte)",
        "grootte … (overschr*|limiet)",
    ]).cause(Cause::MessageTooLarge),
    // French
    Rule::new("message_too_large.fr", Verdict::One(R::MESSAGE_TOO_LARGE), Specific, &[
        "(message|mail|courriel|email|e mail|piece jointe|pieces jointes|courrier) … trop (gros|grand|volumineux|volumineuse|volumineuses|lourd|lourde|long|grosse)",
        "taille … (message|mail|courriel|email|pieces jointes|piece jointe|limite|maximale|maximum|maximal) … (depass*|excede*|superieure|trop|autorise*)",
        "(depass*|excede*) … taille",
        "taille … (depasse|excede|superieure)",
        "taille (maximale|maximum|limite)",
    ]).cause(Cause::MessageTooLarge),
    // Spanish, Portuguese
    Rule::new("message_too_large.es", Verdict::One(R::MESSAGE_TOO_LARGE), Specific, &[
        "(mensaje|correo|email|e mail|adjunto|adjuntos|archivo) … (demasiado|muy) (grande|grandes|largo|pesado)",
        "(tamano|tamanio) … (exced*|supera*|sobrepasa*|limite|maximo|mayor|permitido)",
        "(exced*|supera*|sobrepasa*|limite) … (tamano|tamanio)",
        "(mensagem|email|e mail|anexo|anexos|arquivo) … (muito|demasiado|demasiadamente) (grande|grandes|longa|extensa)",
        "tamanho … (exced*|ultrapass*|super*|limite|maximo|maior|permitido)",
        "(exced*|ultrapass*|limite) … tamanho",
    ]).cause(Cause::MessageTooLarge),
    // Italian
    Rule::new("message_too_large.it", Verdict::One(R::MESSAGE_TOO_LARGE), Specific, &[
        "(messaggio|email|e mail|mail|allegato|allegati|posta) … troppo (grande|grandi|lungo|voluminoso|pesante|pesanti)",
        "(dimensione|dimensioni|grandezza) … (super*|ecced*|massim*|limite|troppo|oltre|consentit*)",
        "(super*|ecced*|limite) … (dimensione|dimensioni)",
    ]).cause(Cause::MessageTooLarge),
    // Polish, Czech, Slovak
    Rule::new("message_too_large.pl", Verdict::One(R::MESSAGE_TOO_LARGE), Specific, &[
        "(wiadomosc|list|mail|e mail|zalacznik|zalaczniki|przesylka) … (za duza|zbyt duza|za duzy|zbyt duzy|zbyt duze|za duze|za dluga)",
        "(rozmiar|rozmiaru|wielkosc|wielkosci) … (przekracz*|przekrocz*|maksymaln*|limit|za duzy|dopuszczaln*|wiadomosci)",
        "(przekracz*|przekrocz*|limit) … (rozmiar|rozmiaru|wielkosc|wielkosci)",
        "(zprava|sprava|e mail|priloha|mail) … (prilis velk*|prilis dlouh*)",
        "(velikost|velkost|velikosti) … (prekrac*|prekroc*|limit*|maximaln*|povolen*|zpravy)",
        "(prekrac*|prekroc*|limit) … (velikost|velkost|velikosti)",
    ]).cause(Cause::MessageTooLarge),
    // Russian, Ukrainian
    Rule::new("message_too_large.ru", Verdict::One(R::MESSAGE_TOO_LARGE), Specific, &[
        "(письмо|сообщение|вложение|вложения|письма) … слишком (больш*|велик*|длинн*|объемн*)",
        "(размер|размера|объем|объема) … (письма|сообщения|вложени*|сообщений) … (превыш*|больше|велик|слишком|ограничен*)",
        "(размер|размера) … (превыш*|слишком|ограничен*|максимальн*|допустим*|больше)",
        "превыш* … (размер|размера|размеру)",
        "(лист|повідомлення|вкладення) … (занадто|надто) велик*",
        "(завеликий|завелике|завелика)",
        "розмір* … (перевищ*|занадто|завеликий|обмежен*|максимальн*)",
        "перевищ* … розмір*",
    ]).cause(Cause::MessageTooLarge),
    // Turkish, Nordic and other languages
    Rule::new("message_too_large.other_languages", Verdict::One(R::MESSAGE_TOO_LARGE), Specific, &[
        "(mesaj|ileti|e posta|eposta|ek|iletiniz|mesajiniz) … (cok|fazla) buyuk",
        "(boyut|boyutu|boyutunu|buyuklugu) … (asiyor|asildi|asti|sinir*|limit*|buyuk|asmistir)",
        "(meddelandet|brevet|meddelelsen|beskeden|meldingen|e posten|bilagan|vedlegget) … for (stort|stor|store)",
        "(meddelandestorlek*|storleken|storrelsen|meldingsstorrelse*|meddelelsesstorrelse*) … (overskrid*|over|grans*|graense*|grense*)",
        "(viesti|liite|sahkoposti) … liian (suuri|iso|pitka)",
        "(viestin|sahkopostin|liitteen) koko … (ylitta*|liian|suurempi|enimmais*)",
        "(uzenet|level|melleklet) … tul (nagy|hosszu)",
        "meret* … (meghalad*|tullep*|korlat*)",
        "(mesajul|mesaj|atasamentul) … prea mare",
        "(dimensiunea|marimea) … (depas*|maxim*)",
        "(μηνυμα|συνημμενο) … (πολυ|υπερβολικα) μεγαλο",
        "μεγεθος … (υπερβ*|οριο|ξεπερ*)",
        "(thu|email|tin nhan|tep) … qua lon",
        "(kich thuoc|kích thước|dung luong|dung lượng) (thu|thư|email|tin nhan|tep) … (vuot|qua)",
        "(pesan|email|lampiran|mesej) … terlalu besar",
        "ukuran … (melebihi|maksimum|terlalu)",
        "حجم … (الرسالة|المرفق|يتجاوز|كبير)",
    ]).cause(Cause::MessageTooLarge),
    Rule::new("message_too_large.shield", Verdict::Nothing, Decisive, &[
        "(view|see|review) our message size guidelines",
        "message size guidelines",
        "(small|smaller) message",
        "too (big|large|many) [a] (to list|number|volume)",
        "too large (a|an) (number|volume|amount) of",
    ]),
];
