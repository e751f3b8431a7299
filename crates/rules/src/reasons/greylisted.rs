//! An unknown sender is put off for now.

use crate::rule::{Rules, Strength::*, rule, rules, shield};

/// What is said when mail from a stranger is put off.
#[rustfmt::skip]
pub(crate) const RULES: Rules = rules("greylisted", &[
    rule("grey", Decisive, &[
        "(greylist*|graylist*|greylst|postgrey|sqlgrey|greylite|graylite)",
        "(grey|gray) (list|listed|listing|lists|listings)",
        "greyed out",
        "greytrap*",
        "gl01",
    ]).cause("greylisted"),
    rule("grey_wait", Decisive, &[
        "(greylist*|graylist*|grey listed|gray listed|grey listing) … {time_unit}",
        "(greylist*|graylist*) … (retry|again|back) … (in|after) … {time_unit}",
        "greylist* … come back in",
        "{time_unit} … (greylist*|graylist*)",
    ]).cause("greylisted_wait"),
    rule("stranger", Specific, &[
        "first time (we|i) (see|saw|meet|met|hear|have)",
        "(first time|1st time) (sender|senders|contact|seen|mail|connection|delivery)",
        "(first|initial) (contact|encounter|delivery attempt|connection attempt|attempt from|message from)",
        "(sender|you|ip|host|triplet|tuple) … not [been] seen (before|yet)",
        "(have not|havent|never) seen (you|this|your|mail from)",
        "triplet",
        "(unknown|unseen|new|untrusted|unfamiliar) (sender|senders|triplet|client|host) … (deferred|delayed|try|retry|temporarily)",
        "temporarily (deferred|delayed) … (unknown|new) (sender|host|client|ip)",
        "policy rejection [please] {later}",
        "intentional policy rejection",
        "(new|unknown) (sender|host|ip) … (wait|quarantine)",
        "(delaying|delayed) … (unknown|first|new) (sender|senders|host|mail|time)",
        "you are new [here|to us]",
        "legitimate (server|servers|mta|mail server|mail servers) … (retry|try again|resend)",
        "(normal|usual) for (first|new) … (correspondents|senders|contacts|time)",
        "first (mail|message|email|delivery|connection) (from|attempt) … (sender|host|address|you|server)",
        "your (server|host|ip|ip address|mta|mail server) is (unknown|new) to us",
        "first time correspondents",
        "(delayed|deferred|postponed) … (first time|new sender|unknown sender)",
    ]).cause("greylisted"),
    // "Not yet" of a sender; of a user it would mean something else.
    rule("not_yet", Specific, &[
        "(ip|host|server|sender|client|triplet|connection|mta|<ip>|<host>) … not yet [been] (authorized|authorised|allowed|permitted|accepted|known|trusted|whitelisted|approved|white listed|seen)",
        "not yet (authorized|authorised|allowed|permitted) to (send|deliver)",
        "we (dont|do not) know your (server|host|system|ip|mail server|machine|address) yet",
    ]).class(4).cause("greylisted"),
    rule("come_back", Broad, &[
        "(try|retry|come back|resend|reconnect|retransmit|attempt|send|return) [again|back|it|the message|your message] [again] (in|after|within) … {time_unit}",
        "(wait|waiting) … {time_unit} … (retry|retrying|again|before)",
        "(retry|delay|wait) (in|for|time|after) … {time_unit}",
        "(deferred|delayed|put off|postponed|defer) for … {time_unit}",
        "(versuch*|probier*) … in … (minuten|sekunden|stunden)",
        "(reessay*|renvoy*|essay*) … dans … (minutes|secondes|heures)",
        "(reintent*|intent*|tent*|riprov*) … (en|em|tra|fra|dentro) … (minutos|minuti|segundos|secondi)",
        "(повтор*|попроб*|попыт*) … через … (минут*|секунд*|час*)",
        "(分|秒|時間|分钟|分鐘)(後|后) … (再|重)",
        "message deferred … {later}",
        "temporarily deferred",
        "temporarily delayed",
        "(anti spam|antispam|spam) … (delay|deferral|retry)",
    ]).class(4).cause("greylisted_wait"),
    rule("verification", Specific, &[
        "(address|recipient|sender|callout|call ahead|sender address|recipient address|smtp) verification [is|still] (in progress|pending|underway|running)",
        "verification in progress",
        "being verified",
        "(verifying|checking) … (address|recipient|sender) … {later}",
        "(still|currently|now|busy|presently) (checking|verifying|looking up|testing|validating) (whether|if|that) … (recipient|user|address|mailbox|account)",
    ]).cause("verification_in_progress"),
    rule("sender_verification", Decisive, &[
        "(sender|recipient) address rejected … address verification in progress",
        "unverified address address verification in progress",
        "(sender|recipient) address rejected unverified address address verification in progress",
    ]).cause("verification_in_progress"),
    rule("unverified_address", Broad, &[
        "unverified (address|recipient|recipient address)",
        "recipient address rejected unverified address",
    ]).class(4).cause("verification_in_progress"),
    // "Try again later" alone means greylisting under x.7.1.
    rule("try_later", Vague, &[
        "{later}",
        "please try again",
        "(come|check) back later",
        "temporarily (rejected|refused|denied|rejecting|not accepted|blocked)",
        "(resend|retry|retransmit) [your|the|this] [message|mail|email] later",
        "(deferred|delayed|postponed)",
        "(后再试|后重试|後再試|后再发|请稍后|請稍後)",
        "(後で|後ほど|しばらくして|再送)",
        "나중에",
        "(spater) … (versuchen|probieren)",
        "(essayer|reessayer|essayez|reessayez|renouveler) … plus tard",
        "(mas tarde|mais tarde|piu tardi)",
        "later … (opnieuw|proberen)",
        "(pozniej|pozdeji|позже|позднее|пізніше)",
        "daha sonra",
    ]).status((7, 1)).class(4).cause("greylisted"),
    // The same with 421, which would else be a service that is not ready.
    rule("try_later_421", Broad, &[
        "{later}",
    ]).status((7, 1)).reply(421).cause("greylisted"),
    shield("shield", Decisive, &[
        "(bypass|to avoid) … (greylist*|graylist*)",
        "(how|about|what is) … greylisting",
    ]),
    // X.7.1 with class 4 and no cause puts an unknown sender off.
    rule("put_off", Broad, &[
        "service [is|was] [currently] not available",
        "service [is] [temporarily|currently] unavailable",
        "cannot be delivered at this time",
    ]).status((7, 1)).class(4),
    // An address is still being verified.
    rule("address_check", Broad, &[
        "(unable|cannot|could not|failed) to verify address",
        "(address|recipient|sender) verification (in progress|pending|not finished)",
    ]).class(4),
    // Those who are met for the first time.
    rule("too_early", Specific, &[
        "(come|came|coming|comes|back|retry|retried|retrying|tried again) [is|are] too (early|soon|quickly)",
        "(too|a bit) early try again",
    ]).class(4),
    rule("first_contact", Decisive, &[
        "(defer|defers|deferring|deferred|delay|delays|delaying|delayed|postpone|postponed|hold|put off) [all|any|mail from|messages from|every] (first|first time|new|unknown|unfamiliar) (contacts|contact|senders|sender|hosts|clients|connections|client|host|servers)",
        "(unknown|new|unseen|unfamiliar) sender recipient (pair|pairs|triplet|combination|tuple)",
        "(should|will|must|ought to) (retry|try again|resend) (by itself|automatically|on its own)",
    ]).class(4).cause("greylisted"),
    // The next attempt is taken.
    rule("next_attempt", Specific, &[
        "(accept|accepts|accepted|take|let) … (on|at|upon|with) (the|your|a) (second|next|2nd|third) (try|attempt|time|delivery attempt|connection)",
        "(mail|messages) from new (hosts|senders|servers) must wait",
    ]).class(4).cause("greylisted"),
    rule("unknown_put_off", Decisive, &[
        "(unknown|new|unfamiliar) (sender|senders) (is|are) [being] (deferred|delayed|put off|postponed|held back)",
    ]).cause("greylisted"),
    rule("check_is_running", Specific, &[
        "(recipient|address|user|mailbox|sender|rcpt) (check|checks|verification|probe|validation) [is|are] [still|not yet] (running|ongoing|pending|not finished|not done|not complete|unfinished|in progress|under way|underway)",
    ]).class(4).cause("verification_in_progress"),
    // The grey list has a name in each language.
    rule("grey_i18n", Decisive, &[
        "(grauen liste|graue liste|grauliste|liste grise|lista gris|lista cinza|lista cinzenta|lista grigia|grijze lijst|szara lista|szarej liscie|szarej listy|seda listina|sedem seznamu|sedy seznam|серый список|сером списке|серого списка|сірий список|сірому списку|gri liste*|graa liste|gralista|harmaa lista|harmaalista*|szurkelista*|lista gri|siva lista|sivoj listi)",
    ]).cause("greylisted"),
    // Somebody new is asked to come again.
    rule("first_time_i18n", Specific, &[
        "(noch nicht|bisher nicht|noch un) (bekannt|bekannter|bekannten) … (nochmal|noch einmal|erneut|wieder|spater|minuten)",
        "(pas encore|inconnu) … (reessayer|reessayez|revenez|representez) … (minutes|plus tard)",
        "(primer contacto|primera vez|aun no conocemos|remitente nuevo) … (reintente|vuelva|intente|minutos)",
        "(prima volta|mittente nuovo|non ancora conosciuto) … (riprov*|ritent*|minuti)",
        "(primeira vez|remetente novo|ainda nao conhecido) … (tente|tentar|minutos)",
        "(pierwszy raz|nieznany nadawca|nowy nadawca) … (ponow*|sprobuj|ponownie|minut)",
        "(poprve|neznamy odesilatel|novy odesilatel) … (opakujte|znovu|zkuste|minut)",
        "(впервые|первый раз|первое письмо|неизвестный сервер|новый отправитель) … (повтор*|позже|минут)",
        "(lan dau|may chu la) … (gui lai|thu lai|phut)",
        "(ilk kez|ilk defa|ilk gonderim) … (tekrar|yeniden|dakika)",
        "(pertama kali|pengirim baru) … (coba|ulang|menit)",
        "(eerste keer|onbekende afzender|nieuwe afzender) … (opnieuw|nogmaals|minuten)",
        "(首次|第一次|陌生) … (来源|发件|服务器|发信|寄件) … (重试|重投|稍后|再试|分钟)",
        "(처음|최초) … (발신|서버|발송) … (다시|재시도|재전송|분)",
        "erst in … minuten wieder",
    ]),
    rule("ja_first", Specific, &[
        "(初めて|初回) … (送信者|送信元|接続|メール) … (再送|待|遅延|一時)",
        "一時 … (遅延|保留) … 再送",
        "(首次|第一次|初次) … (发信|投递|连接|来信|寄信) … (延迟|重试|稍后|延遲)",
        "(처음|최초) … (발신|접속|수신) … (지연|재시도|다시)",
        "(初めて|初回) … (一時|再送|再度|時間をおいて|しばらく)",
        "(はじめて|初めて|初回|未知|見知らぬ) … (送信元|送信者|送信サーバ|送信サーバー|接続元|サーバ|サーバー) … (保留|一時的|再送|再度|お待ち)",
    ]).cause("greylisted"),
    rule("cjk", Decisive, &[
        "(グレーリスト|グレイリスト|グレーリスティング|グレイリスティング)",
        "(灰名单|灰名單|灰色名单|灰色名單|灰列表|灰度列表)",
        "(그레이리스트|그레이 리스트|그레이리스팅|회색목록|회색 목록)",
    ]).cause("greylisted"),
    // The sender is not yet known; one that does not exist would be another matter.
    rule("stranger_european", Decisive, &[
        "(absender|server|host|ip) … noch (unbekannt|nicht bekannt) … (versuch*|minuten|erneut|spater)",
        "(expediteur|serveur|remitente|servidor|remetente|mittente) … (encore|aun|todavia|ainda|ancora) (inconnu|desconocido|desconhecido|sconosciuto)",
        "(erster|ersten|premier|primer|primeiro|primo) (kontakt|zustellversuch|contact|contacto|contato|contatto|intento|envoi)",
        "(mittente|remitente|remetente|expediteur) (non ancora|aun no|todavia no|ainda nao|pas encore) (noto|conosciuto|conocido|conhecido|connu)",
        "(ripresentarsi|riprovare|ritentare|riprovate) (tra|fra) (qualche|alcuni|pochi)",
    ]).class(4).cause("greylisted"),
    rule("european", Decisive, &[
        "(liste grise|listes grises|lista gris|listas grises|lista cinza|lista cinzenta|listas cinzentas|lista grigia|liste grigie)",
        "(graue liste|grauliste|grijze lijst|szara lista|szarej listy|szarej liscie|szare listy|szarej listcie)",
        "(sedy seznam|sedem seznamu|sede listiny|sedy zoznam|szurkelista*|lista gri|gri liste*|gri listede)",
        "(серый список|серого списка|сером списке|серые списки|серый лист|серого листа|грейлист*|грейлистинг*)",
        "(сірий список|сірого списку|сірому списку)",
        "(gralista*|gralistning|gra lista|grralista|graliste*|harmaalista*|harmaa lista)",
        "(γκρι λιστα|danh sach xam|daftar abu abu)",
    ]).cause("greylisted"),
    // Whoever is not known yet is asked to come again. With X.1.X an address is what is not known.
    rule("stranger_i18n", Decisive, &[
        "(unbekannter|unbekannte|unbekannten|neuer|neue|neuen) (absender|absendern|server|servern) … (verzogert|zuruckgestellt|zuruckgehalten|aufgeschoben|verschoben|minuten|erneut|nochmals|noch einmal|spater)",
        "(expediteur|serveur) (inconnu|nouveau|encore inconnu) … (differe*|reporte*|reessay*|ulterieur*|minutes|plus tard)",
        "(remitente|servidor) (desconocido|nuevo|aun desconocido) … (diferid*|aplazad*|posterga*|retenid*|intente|reintent*|minutos|mas tarde)",
        "(remetente|servidor) (desconhecido|novo|ainda desconhecido) … (adiad*|postergad*|retid*|tente|tentar|reenvi*|minutos|mais tarde)",
        "(mittente|server) (sconosciuto|nuovo|non ancora noto|ancora sconosciuto) … (differit*|rinviat*|rimandat*|riprov*|ritent*|minuti|piu tardi)",
        "(nieznany|nowy|nieznanego) (nadawca|serwer|nadawcy) … (wstrzyman*|opozn*|odrocz*|ponow*|ponownie|sprobuj|minut|pozniej)",
        "(неизвестный|незнакомый|новый) (отправитель|сервер) … (отложен*|задерж*|повтор*|минут*|позже|позднее)",
        "(bilinmeyen|yeni|taninmayan) (gonderen|gonderici|sunucu) … (ertelen*|tekrar|yeniden|dakika|daha sonra)",
        "(onbekende|nieuwe) (afzender|server) … (uitgesteld|vertraagd|opnieuw|nogmaals|minuten|later)",
        "(okand|okanda|ny|ukendt|ukjent) (avsandare|afsender|avsender|server) … (fordroj*|uppskj*|udskudt|udsat|utsatt|forsok|forsog|prov|minuter|minutter|senare|senere)",
        "(首次|第一次|初次|陌生|未知) [的] (来信|來信|发信|投递|寄信|来源|發信|发件人|發件人|寄件人|寄件者) … (稍候|稍后|稍後|稍等|再次|重试|重試|重新|再试|再試|分钟|分鐘|延迟|延遲|暂缓)",
        "(初めて|はじめて|初回|未知) の [お] (送信|送信元|送信者|差出人|取引先|サーバー|サーバ) … (保留|遅延|一時|再送|再度|時間をおいて|時間を置いて|少し時間|しばらく)",
    ]).class(4).unless_subject(1).cause("greylisted"),
]);
