//! Words that name a cause, where other words or a code give its reason. They never decide.

use crate::marks::Mark;
use crate::rule::{Rule, hint};

/// Every hint.
#[rustfmt::skip]
pub const HINTS: &[Rule] = &[
    hint("nxdomain", &[
        "(such|unknown) (host|domain|domain name)",
        "ドメイン … 存在し",
        "域名 不存在",
        "도메인 … (찾을 수 없|존재하지 않)",
        "(domaine|dominio|domena|domene|domein|domene) … (existe|inexistente|inesistente|inexistant|istnieje|neexistuje|bestaat|existiert)",
        "(domain|domane) … (existiert|expired … no longer exists|no longer exists)",
        "домен … (существует|існує)",
        "alan adi … (mevcut degil|bulunamadi)",
    ]),
    hint("dns_temporary_failure", &[
        "(dns|resolver|nameserver|name server|lookup) … (in time|timeout|timed out|servfail)",
    ]),
    hint("no_mx", &[
        "(нет|отсутствуют|отсутствует|немає) mx",
        "no (acceptable|valid|usable|suitable|working) mx",
        "mx (レコード|记录|記錄|레코드) … (ない|なし|ありません|見つか|没有|沒有|없)",
        "(kein|keine|keinen|aucun|ningun|nenhum|nessun|geen|brak|pas d|pas de) … mx",
    ]),

    hint("address_moved", &[
        "アドレス … 変更され",
        "(bitte nutzen|bitte verwenden|neue adresse|neue e mail adresse|nouvelle adresse|nueva direccion|novo endereco|nuovo indirizzo|nieuwe adres|новый адрес|nowy adres)",
        "(新しいアドレス|新しいメールアドレス|新地址|新邮箱)",
    ]),
    hint("inactive", &[
        "(inactive|dormant|unused)",
        "(inaktiv*|inactivi*|inattiv*|falta de uso|braku aktywnosci|neaktivit*|неактивн*|неиспользовани*|hareketsiz*|kullanilma*)",
        "(长期|長期|長時間) … (未登录|未登錄|未使用)",
        "(長期間|長い間) … (利用|使用|ログイン)",
        "장기간",
        "휴면",
    ]),
    hint("account_closed", &[
        "(has been|was|is|been) (closed|terminated|cancelled|canceled)",
        "(left|longer with|longer at|longer employed … by|longer works … for) the (company|organization|organisation|firm)",
        "(解約|契約解除|契約の解除|ご契約解除|退会|退職)",
        "(销户|銷戶|已注销|已註銷|해지|탈퇴)",
        "(dada de baja|dado de baja|cloture*|ferme|fermee|cerrada|cancelada|encerrada|chiusa|chiuso|opgeheven|geloscht|gekundigt|zrusen*|zamkniet*|kapatil*|закрыт*|закрит*|удален*|видален*)",
    ]),
    hint("too_many_stored_messages", &[
        "number of (messages|mails|emails) … (mailbox|inbox|exceed*)",
        "(保存|保管) … 件数",
        "(messages|nachrichten|mensajes|mensagens|messaggi|berichten|письма|писем) … (depasse*|uberschritten|superad*|excedid*|superat*|overschreden|превыш*)",
    ]),

    hint("domain_listed", &[
        "sender address … blocked using",
        "(sender domain|senders domain|your domain|from domain) … (blacklist*|blocklist*|listed)",
    ]),
    hint("poor_ip_reputation", &[
        "(poor|bad|low|negative) … (reputation|name|rating)",
        "(due to|because of|based on) [poor|bad|low] [ip] reputation",
        "(none bad|ip) reputation",
        "(評価|レピュテーション|信誉|信譽|평판) … (低|差|나쁨|낮)",
    ]),
    hint("dynamic_ip", &[
        "(dynamic|residential|dialup|dial up|broadband) … (ip|ips|address|addresses|pool|pools|range|ranges|line|lines|host|hosts|client|clients)",
        "(動的|动态|動態|유동) [ip]",
    ]),
    hint("ip_listed", &[
        "(blacklisted|black listed|blocklisted)",
        "(ip|ips) … (bloqueada|bloqueado|gesperrt|bloque|bloquee|bloccato|zablokowany|geblokkeerd)",
        "(ブラックリスト|ブロックリスト|黑名单|黑名單|블랙리스트)",
        "(lista negra|listas negras|lista nera|liste noire|liste de spammeurs|listes noires|schwarzen liste|blacklist|zwarte lijst|czarnej liscie|cernem seznamu|cerne listine|kara liste|karaliste*|feketelist*|черном списке|чорному списку|черный список)",
        "(spamcop|spamhaus|barracudacentral|cloudmark)",
        "ip address blocked",
        "blocked using",
        "{block} (in|on|at|via|by) (<host>|<url>)",
        "(blocked|rejected|denied|refused) using … {dnsbl}",
        "(barracuda|trend micro) [email] (reputation|rbl|blocklist|blacklist)",
        "access from … blocked",
        "ip адрес … заблокирован*",
        "ip block list",
        "(lista neagra|μαυρη λιστα|мαύρη λίστα|feketelist*|estolist*|บัญชีดำ|काली सूची|daftar hitam|danh sach den|черен списък|القائمة السوداء|רשימה שחורה)",
        "blocked see",
    ]),

    hint("address_harvesting", &[
        "(dictionary attack|directory harvest*|harvest attack|harvesting attack|address harvesting|probing for email addresses)",
    ]),
    hint("recipient_filter", &[
        "envelope blocked user entry",
        "(users|recipients|personal|user|recipient) … (filter|filters|rule|rules|preferences|reject list|block list|blacklist)",
        "<email> has (blacklisted|blocklisted|blocked|banned|rejected)",
        "(owner|holder) [of] [the|this] [mailbox] has (refused|declined|rejected|blocked)",
        "(受信者|お客様|お客さま|ユーザー|利用者) … 設定",
        "(수신자|받는 사람) … 설정",
        "(收件人|收信人|用户|用戶) … (设置|設置|设定|規則|规则)",
        "(sieve|受信拒否設定|拒否設定)",
        "(empfanger|benutzer|nutzer|adressat) … (mochte|wunscht|will) … (keine|nicht)",
        "(destinataire|destinatario|usuario|utente) … (ne souhaite|ne veut|no desea|no quiere|nao deseja|nao quer|non desidera|non vuole)",
        "(получатель|адресат|пользователь) … (не желает|не хочет|отказался|заблокировал|запретил)",
        "(指定受信|受信拒否|受信制限|ドメイン指定|着信拒否)",
        "(对方|對方|收件人|收信人) … (拒收|屏蔽|加入黑名单|加入黑名單)",
        "(수신자|수신인|받는 사람) … (거부|차단)",
    ]),
    hint("list_posting_denied", &[
        "(メーリングリスト|グループ) … (投稿|会員|メンバー)",
        "members of (this|the) (list|group)",
        "(held|waiting|pending) … (moderator|moderation)",
        "(post|posting|message) by non member",
    ]),
    hint("sender_domain_unresolvable", &[
        "(보낸사람|발신자|발신) 도메인",
        "(配信元|送信元|送信者|差出人) … ドメイン",
    ]),
    hint("sender_domain_unresolvable", &[
        "domain must (resolve|be resolvable|have [an|a] mx)",
        "{sendersaddress} has no [valid|usable] (mx|dns|a or mx|mx or a|a|address) (record|entry|host)",
    ]),
    hint("sender_address_unknown", &[
        "(sender|sender address|from address|mail from|return path) must exist",
        "(sender|from) address {unknown}",
    ]),
    hint("sender_address_malformed", &[
        "bogus (mail from|from address|sender address)",
        "(adresse … expediteur|expediteur) … invalide",
        "(remitente|remetente|mittente|absender*) … (invalid*|no valid*|non valid*|ungultig*)",
    ]),
    hint("sender_address_banned", &[
        "banned sender",
        "sender address rejected access denied",
        "sender [email] [address|domain] [is|was|has been] (not allowed|denied|blocked|banned|forbidden|blacklisted|not permitted)",
        "sender <email> [is|was] (denied|refused|blocked|banned|blacklisted)",
        "sending from [this|your|the|that] (domain|address|sender) [is|was] (not allowed|denied|forbidden|not permitted|prohibited)",
        "<email> sender is not allowed",
        "(avsandaren|absender|expediteur|remitente|mittente) … (sparrad|gesperrt|bloque|bloqueado|bloccato)",
        "メールアドレスからの (受信|メール) … 拒否",
        "(expediteur|remitente|remetente|mittente|absender|absenderadresse|afzender|nadawca|odesilatel) … (banni|bloque|bloqueado|bloccato|gesperrt|blockiert|geblokkeerd|zablokowan*|zablokovan*|verbannt)",
        "(отправитель|відправник) … (заблокирован*|заблокован*|в черном списке)",
        "(差出人|送信者|発信者) … (拒否リスト|ブラックリスト|ブロックリスト|拒否設定)",
        "(发件人|發件人|寄件者|发信人|发件地址) … (黑名单|黑名單|被屏蔽|被封)",
        "(발신자|보낸 사람) … (차단 목록|블랙리스트|차단되)",
    ]),
    hint("sender_verification_failed", &[
        "weryfikacja … (nie powiodla|nieudana)",
        "(sender|sender domain|return path|mail from) [domain|address] verification (failed|failure|error|unsuccessful|negative)",
        "{sendersaddress} (fails|failed|did not pass|does not pass) [the|our] [sender|address] (verification|validation|check|checks)",
        "sender (verification|validation|check) [is|has] failed",
    ]),
    hint("allowed_senders_only", &[
        "(白名单|白名單|ホワイトリスト|화이트리스트)",
        "(許可|承認|登録) された (送信者|差出人|アドレス) … (のみ|だけ)",
        "(送信者|差出人) … (のみ|だけ|以外)",
    ]),
    hint("tls_required", &[
        "(nur|only|seulement|uniquement) … tls",
    ]),
    hint("no_ptr", &[
        "(ters dns|ptr kaydi)",
        "(逆引き|ptr) … (でき|ない|なし|ありません|いません|おりません|見つか|失敗)",
        "(reverse dns|rdns|ptr) … (missing|not found|no|fail*|required)",
        "(反向解析|反查|역방향)",
    ]),
    hint("ptr_mismatch", &[
        "fcrdns",
        "(forward confirmed|does not match … ptr|ptr … (match|mismatch))",
    ]),

    hint("sender_not_owned", &[
        "not owned by [auth|authenticated|the] (user|login)",
        "(mail|email|sender|from) … (same as|equal|match) … (authorization|authorized|authenticated) user",
        "(send|sending) as (this|that|the) (sender|user|address)",
        "not (authorized|allowed|permitted) to send [mail|email|messages] as <email>",
    ]),
    hint("sender_account_suspended", &[
        "(sender|senders|your|sending) (account|mailbox|user|domain) … (suspended|disabled|locked|blocked|frozen|closed|banned|deactivated)",
        "(sending|outgoing|outbound) (mail|email|messages|rights|privileges) … (suspended|disabled|revoked)",
        "(sending|outgoing mail) {is} (suspended|disabled|paused) for",
        "account … (suspended|blocked|disabled|restricted) from sending",
        "bad outbound sender",
        "outboundspamexception",
    ]),
    hint("null_sender_refused", &[
        "(null|empty|blank) (sender|senders|envelope sender|envelope senders|return path|reverse path|from)",
        "(bounces|bounce messages|bounce) (are not|not|is not) (accepted|allowed)",
        "bounces are never sent",
        "(dsn|mdn|bounce) [or mdn] … (did not originate|not originate|originated elsewhere|not sent by us|never sent)",
        "(bad|invalid|missing|no) (batv|srs|prvs) [signature|tag|hash]",
        "(batv|srs|prvs) … (bad|invalid|missing|expired)",
        "only one recipient … bounce",
    ]),

    hint("auth_required", &[
        "(authentication|authorization|auth|login) [is] (required|needed|necessary|first)",
        "(please|must|need to|have to) [first] (authenticate|log in|login)",
        "(must|need|need to|have to) [first] (get|have|obtain) … (authorization|authorisation|authentication)",
        "(authentifizierung|authentification|autenticacion|autenticacao|autenticazione|authenticatie) … (aktivieren|erforderlich|obligatoire|requise|requerida|necessaria|obrigatoria|richiesta|vereist)",
        "(аутентификац*|авторизац*|автентифікац*) … (требуется|необходим*|потрібн*)",
        "maste autentisera",
        "(認証|인증|认证|認證|验证身份) … (必要|필요|需要|先)",
    ]),
    hint("open_relay_refused", &[
        "open (relay|relaying) [is|are] (not allowed|not permitted|denied|prohibited|forbidden)",
        "(may|can|must|could) not use this (server|host|relay|smtp server|mail server)",
    ]),
    hint("auth_failed", &[
        "(invalid|bad|wrong|incorrect) (credentials|password|username|login)",
        "(authentication|auth|login) (unsuccessful|failed|failure)",
        "認証 … (失敗|エラー)",
        "(fallita|fehlgeschlagen|echouee|fallida)",
        "(인증 … 실패|认证失败|認證失敗)",
    ]),

    hint("dmarc_alignment", &[
        "dmarc … alignment",
        "alignment (check|failed|failure)",
    ]),
    hint("dmarc_fail", &[
        "dmarc",
    ]),
    hint("unauthenticated", &[
        "spf … dkim",
        "dkim … spf",
    ]),
    hint("spf_fail", &[
        "spf",
    ]),
    hint("dkim_fail", &[
        "dkim",
    ]),

    hint("too_many_connections", &[
        "(too many|more than|concurrent|simultaneous|trop de|zu viele|te veel|prilis mnoho|zbyt wiele|demasiadas|muitas|troppe|liian monta|слишком много|забагато|cok fazla) … (connections|sessions|connexions|verbindungen|verbindingen|spojeni|polaczen|conexiones|conexoes|connessioni|соединений|підключень|baglanti)",
        "(频繁|頻繁) … (连接|連接)",
        "connections … exceed*",
    ]),
    hint("too_many_recipients", &[
        "(recipient|rcpt|recipients) (list|numbers|number|count)",
        "(max|maximum|number of) … recipients",
    ]),
    hint("too_many_errors", &[
        "(previous|recent|repeated|excessive) errors",
        "(unknown|invalid|failed|nonexistent) recipients",
        "(bounced|bouncing) (emails|mails|messages|email|mail)",
    ]),
    hint("complaints", &[
        "(due to|because of) [user|users|spam|recipient|member] complaints",
        "reported as spam by … (users|recipients|people)",
    ]),
    hint("recipient_rate", &[
        "(receiving|recipient|recipients|inbound|incoming) (quota|rate)",
    ]),
    hint("too_many_messages", &[
        "(sending|send|message|messages|mail) rate [is|was|has been] (exceeded|too high|reached|limit*)",
    ]),
    hint("sending_quota", &[
        "(sending|envoi|envio|invio) … (limit*|quota)",
        "(limit|limite) (d envoi|de envio|de envios|di invio)",
        "(versandlimit*|sendelimit*)",
        "max emails per hour",
        "quota of … (mails|messages|emails)",
        "for sender id",
    ]),
    hint("too_many_messages", &[
        "(limits|limit) (within|per|in) … {time_unit}",
        "(fazla|cok) … (ileti|mesaj|e posta)",
        "frequency limited",
        "sent too many (messages|emails|mails)",
        "too many {msgs}",
        "too many (same|similar|identical|duplicate|equal) [size|sized] {msgs}",
        "(rate limit*|ratelimit*)",
        "exceeded … (hour|hourly|minute|daily) limit",
    ]),
    hint("ip_listed", &[
        "(ip|address|host|server) is (in|on) … (list|lists|blocklist|blacklist|database)",
    ]),

    hint("connection_refused", &[
        "(connexion|connexions) … (refusee|refusees|rejetee|rejetees)",
        "(refuse|refus) … (connexion|connexions)",
    ]),

    hint("connect_timeout", &[
        "(timed out|timeout|time out|timedout|etimedout)",
        "(not responding|no response|no answer|not respond|not answer|did not properly respond)",
        "connection expired",
        "(zeituberschreitung|(wartezeit|zeit|zeitlimit) … (abgelaufen|uberschritten)|delai|temps … ecoule|expire|expiree|tiempo de espera|tiempo … agotado|expirado|tempo|esgotado|expirou|scaduto|scaduta|verlopen|verstreken)",
        "(czas|limit czasu|casovy limit|vyprsel*|тайм аут|таймаут|время ожидания|время … истекло|интервал|час очікування|zaman asimi*|tidsgrans|tidsgraense|aikakatkais*|idotullepes)",
        "(タイムアウト|時間切れ|タイムオーバ|超时|逾時|超時|시간 초과|시간초과|타임아웃)",
        "(keine antwort|ne repond pas|no responde|nao responde|non risponde|reageert niet|nie odpowiada|не отвечает|не відповідає|yanit vermiyor)",
        "(応答があり|応答しま|応答しなくな|応答がな|无响应|没有响应|无应答|無回應|没有应答|未响应|응답이 없|응답하지|응답 없)",
    ]),

    hint("system_disk_full", &[
        "(disk full|disk is full|no space left|no disk space)",
        "(disk|queue|spool) … full",
    ]),
    hint("system_error", &[
        "(insufficient|short of|low on|out of) [system] (resources|memory)",
        "(memory|resource|resources) shortage",
        "shortage of (memory|resources)",
        "(problem|problems|trouble) … (execute|executing) commands",
    ]),
    hint("misconfigured", &[
        "(misconfigured|configuration error|config error|bad configuration)",
        "(unable|cannot|could not) [to] read (control|controls|configuration)",
        "(설정 오류|設定エラー|設定ミス|配置错误|配置錯誤)",
    ]),
    hint("local_delivery_failed", &[
        "read only file system",
        "(maildir|mbox|var mail|var spool mail) … (error|failed|cannot|unable|denied)",
    ]),

    hint("tls_handshake_failed", &[
        "(starttls|untrustedroot|certificate|ssl|handshake)",
    ]),
    hint("network_unreachable", &[
        "ネットワーク … 到達",
        "(network|host|destination) [is] unreachable",
        "no route to host",
        "unreachable (host|destination|server|network|peer)",
        "(socks|proxy) connect [to] … unreachable",
    ]),
    hint("connection_lost", &[
        "bad connection",
        "切断",
        "(connection|link) … (broke off|was broken|dropped|was lost|lost|reset)",
    ]),

    hint("greeting_timeout", &[
        "(greeting|banner|initial connection|グリーティング|begrussung|saludo|saluto|accueil)",
    ]),
    hint("data_timeout", &[
        "(end of data|final dot|final data|response to data|reply to data|message body|dataコマンド)",
        "(cuerpo del mensaje|corps du message|corpo da mensagem|corpo del messaggio|nachrichtentext|тела сообщения)",
        "data … コマンド",
        "(timeout|timed out|time out) (after|during|in|while sending|sending) [the] (data|message|message body|body)",
        "(データ|本文) … (送信|転送) … タイムアウト",
    ]),
    hint("data_timeout", &[
        "(timeout|timed out|time out)",
    ])
    .when(Mark::EndOfData),
    hint("command_timeout", &[
        "(timeout|timed out|time out|タイムアウト)",
    ]),

    hint("bad_header", &[
        "(date|from|to|sender|subject|message id|received|return path) (field|fields|line)",
        "missing … (date|from|sender|subject|message id)",
        "(subject|date|message id) [line|header] [is] (mandatory|required|missing)",
        "(header|headers|en tete|en tetes|kopfzeile*|cabecera|cabeceras|cabecalho|intestazion*|naglow*|hlavick*|заголов*|basliklari|basligi)",
        "ヘッダ",
        "(邮件头|郵件頭|信头|헤더)",
    ]),
    hint("malformed_message", &[
        "(malformat*|malforme*|mal formado|struttura mime|structure mime|estructura mime)",
        "nul (byte|bytes|character|characters)",
    ]),
    hint("prohibited_words", &[
        "(語句|禁止語|禁止ワード|敏感词|敏感詞|금지어|禁止文字)",
        "(запрещенн*|заборонен*) … (слов*)",
        "(palabras|palavras|parole|mots|worter|woorden|slowa|slova) … (prohibid*|proibid*|viet*|interdits|permitid*|verboten*|verboden|zakazan*)",
        "(gesperrte|verbotene|unerlaubte|verboden|zakazane|zakazana|mots) (worter|woorden|slowa|slova|interdits)",
    ]),
    hint("url_listed", &[
        "本文 … url",
        "url … (不正|危険|ブラック|禁止)",
    ]),

    hint("virus", &[
        "{virus}",
        "(ウイルス|ウィルス|マルウェア|病毒|木马|악성코드|바이러스)",
        "(schadsoftware|schadcode|infectad*|infecte*|infett*|troyano|trojan*|troia|вирус|вірус|вирус*|wirus*|zararli)",
    ]),
    hint("unscannable_attachment", &[
        "(パスワード|暗号化)",
        "(protetto da password|passwortgeschutzt*|protege* par mot de passe|protegid* con contrasena|protegid* por senha|encrypted|password protected|加密|암호)",
        "(verschlusselte*|passwortgeschutzte*) (archiv|archive|anhang|anhange|datei|dateien|zip)",
    ]),
    hint("forbidden_file_type", &[
        "拡張子",
        "(附件|첨부파일) … (类型|類型|형식|확장자)",
        "(file ending|of a kind|file type|file types|type de fichier|extension de fichier|dateityp|dateiendung|endung|estension*|extension|typu)",
        "(zakazanou|zakazana) prilohu",
        "bijlage … niet toegestaan",
        "(実行形式|実行ファイル|実行可能ファイル)",
        "(type|tipo|typ|typu|типа|тип|tipe) … (piece jointe|pieces jointes|fichier|adjunto|archivo|anexo|arquivo|allegato|file|anhang|datei|zalacznik*|souboru|вложени*|файл*|lampiran) … (interdit*|no permitid*|nao permitid*|non consentit*|verboten|zakazan*|запрещен*)",
        "(вложени*|файл*) … типа … запрещен*",
        "allegat* non consentit*",
        "(makros|macros|マクロ)",
    ]),

    hint("greylisted_wait", &[
        "(again|back|retry|wait|later|accept*|delay|delayed|after|within|another|next) … (seconds|second|secs|sec|minutes|minute|mins|min|hours|hour|hrs)",
        "dans … minutes",
        "(in|dans|en|tra|fra|za|over|em) … (sekunden|minuten|stunden|secondes|heures|segundos|minutos|horas|secondi|minuti|ore|seconden|uren|sekund|minut|minuty|hodin|godzin)",
        "(секунд*|минут*|час|часа|часов|хвилин*|saniye|dakika|saat)",
        "(秒|分|時間)(後|経過|以上)",
        "(秒|分钟|分鐘|小时|小時)(后|後|之后)",
        "(초|분|시간) 후",
    ]),

    hint("provider_suppressed", &[
        "suppress*",
        "not delivering to [a|an] (previously bounced|unsubscribed|user who marked)",
        "suppression list",
    ]),
    hint("protocol_error", &[
        "must precede",
        "command (error|errors|pipelining)",
        "need (rcpt|mail|recipient)",
        "invalid (input|syntax|command|argument|arguments|parameter|parameters)",
        "bad (syntax|sequence|command)",
        "(talk|talking|talks) too (soon|early)",
        "valid rcpt",
    ]),
];
