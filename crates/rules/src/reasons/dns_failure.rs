//! The recipient domain's DNS could not be read for now.

use crate::rule::{Rules, Strength::*, rule, rules, shield};

/// What is said when a name server gives no good answer.
#[rustfmt::skip]
pub(crate) const RULES: Rules = rules("dns_failure", &[
    // A program that dials by name: the lookup failed, not the connection.
    rule("lookup_before_connect", Decisive, &[
        "(dial|dialing|dialling) … lookup … (timeout|timed out|server misbehaving|temporary failure)",
        "lookup <host> on <ip> … (timeout|timed out|server misbehaving|no answer)",
        "lookup <host> … server misbehaving",
        "(dns|nameserver|name server|name servers|resolver) [server|servers|query|queries|lookup|resolution|request] [has|have] (timed out|timeout|time out)",
    ]).cause("dns_temporary_failure"),
    rule("lookup_has_failed", Specific, &[
        "dns (look up|lookup|query|resolution|request) (has|have|had) [temporarily] failed",
        "host address (lookup|lookups) failed",
    ]).cause("dns_temporary_failure"),
    // Stronger than "host not found", which often stands before or inside.
    rule("try_again", Decisive, &[
        "host not found try again",
        "(could not|cannot|couldnt|cant|unable to|failed to) (reach|contact|query|connect to) [any|all|one|the] [of] [the|its|their] (name server|name servers|nameserver|nameservers|dns server|dns servers)",
        "(name server|nameserver|dns server|name servers|nameservers|dns servers) (timeout|timed out|time out|failure)",
        "(host|domain|domain name) not found (temporarily|tempfail)",
        "servfail",
        "server failure … (dns|name server|nameserver|lookup|query|mx)",
        "(dns|name server|nameserver|lookup|query|mx) … server failure",
        "rcode (2|servfail|refused|5)",
        "temporary failure in name resolution",
        "temporary (dns|name resolution|name server|nameserver|resolver|mx lookup|host lookup|domain lookup|dns lookup) (error|failure|problem|issue)",
        "(dns|name server|nameserver|resolver|name resolution) temporary (error|failure|problem)",
        "(mx|cname|host|dns|domain|a|name) lookup [for|of] … (failed|failure|error) temporarily",
        "temporarily (unable to|cannot|failed to|could not) (resolve|lookup|look up)",
        "malformed or unexpected name server reply",
        "eai again",
        "(esrvfail|etimeout|dnstimeout|dnsfailure|dnserror|tempfail_dns)",
        "host lookup did not complete",
        "(lookup|look up) … did not complete",
        "(lookup|look up|resolution) (could not|cannot|couldnt|not) be completed",
        "(dns|host|mx|domain|name) (lookup|resolution) … try again",
        "(unable to|cannot|could not|couldnt|failed to) (lookup|look up|query|read|contact) [the] dns",
        "(ошибка|сбой|ошибки|помилка|збій) dns … mx",
    ]).cause("dns_temporary_failure"),
    // The host that the sender hands mail to, or what a client dials: no answer about the recipient's domain.
    rule("next_hop_unresolved", Broad, &[
        "(relay|relay host|relayhost|smarthost|next hop|gateway|smtp server|outgoing server|address) (could not|couldnt|cannot|can not|cant) be resolved",
        "resolve [the|your|our|any] (relay host|relayhost|smarthost|next hop)",
    ]).cause("dns_temporary_failure"),
    rule("lookup_failed", Specific, &[
        "dns (query|lookup|resolution|resolver|server|servers|service|request|look up|resolving|timeout|mx|a) [request|lookup|query] (failed|failure|failures|error|errors|fail|problem|timeout|timeouts|timed out|time out|unsuccessful|deferred)",
        "dns (failure|failures|problem|problems|timeout|timeouts|issue|fail|tempfail|temperror|unavailable|failed|timed out)",
        "(failed|failure|error|problem|timeout|timed out) (in|during|on|with|while|for) [the] (dns|mx|name server|nameserver|name) [lookup|query|resolution|server]",
        "(host|host name|hostname|domain name|name|domain|mx) (lookup|resolution|server) (failure|timeout|timed out|deferred|error|tempfail|temporarily failed)",
        "(name server|nameserver|dns server|name servers|nameservers|dns servers) … (timeout|timed out|failure|failed|error|unreachable|unavailable|not responding|no response|did not respond|didnt respond|not answering|down|refused)",
        "(cname|mx|a|aaaa|ptr) lookup (failed|failure) temporarily",
        "(mx|dns|host|name|address|domain) (lookup|query|resolution) … (timed out|timeout|time out|deferred|temporarily|tempfail|aborted)",
        "(malformed|unexpected|invalid|bad|no) (name server|nameserver|dns) (reply|response|answer)",
        "no [working|available|responding] (name server|name servers|nameservers|dns servers) [available|found|responding|could|reachable]",
        "(no answer|no response|no reply) from [the|any] (name server|name servers|nameserver|nameservers|dns|dns server|dns servers)",
        "dnssec … (bogus|fail*|error|invalid|validation)",
        "dns query failed",
        "(mx|dns) resolution (failed|fails|failing|unsuccessful|impossible)",
        "dns [service|server|servers] [is|are] (temporarily|currently|presently) (unavailable|unreachable|not available|not responding|failing|down|broken)",
        "lame (delegation|server|nameserver)",
        "(res_search|res_query|gethostbyname|getaddrinfo) [failed|error] … temporary",
        "(waiting|wait) for dns",
        "dns is (down|not working|unavailable|unreachable|broken)",
        "could not contact dns servers",
        "nameserver service error",
        "transient name server",
        "resolver (error|failure|timeout|timed out)",
        "(name servers|nameservers|name server|nameserver|dns servers|dns server) … (gave no reply|gave no answer|no reply|did not answer|didnt answer|did not respond|not responding|not answering)",
    ]).cause("dns_temporary_failure"),
    rule("dns_error", Broad, &[
        "dns (error|errors)",
        "dns soft (error|failure)",
        "name service error",
        "(misconfigured|broken|bad) dns",
        "dns [is] misconfigured",
        "directory server failure",
        "infonorecords",
        "dns configuration (error|problem)",
    ]).cause("dns_temporary_failure"),
    // Reverse names and sender domains are about the sender.
    rule("reverse_dns_failure", Decisive, &[
        "(reverse|inverse|forward confirmed) dns [lookup|resolution|query|check|record|entry] … (failed|failure|error|timeout|timed out|problem|missing|mismatch)",
        "(rdns|ptr|fcrdns) [lookup|resolution|query|check|record] (failed|failure|error|timeout|timed out|problem)",
        "(bad|broken|invalid|incorrect|missing|misconfigured) reverse dns",
        "(sender|senders|mail from|envelope from|return path|from) … domain … (dns|mx|a) (lookup|error|failure|record|query)",
        "(sender|senders|mail from|envelope) … (dns|name server|nameserver) (lookup|error|failure|timeout)",
        "sender [address] [rejected] [domain] dns",
    ]).under("sender_rejected"),
    // Look-ups for the sake of authentication: the sender's own domain.
    rule("dns_of_records", Decisive, &[
        "(spf|dkim|dmarc|arc) … (dns|lookup|name server|nameserver) … (error|failure|failed|timeout|timed out|temperror|limit|exceeded)",
        "(spf|dkim|dmarc) … (temperror|permerror|servfail|nxdomain)",
        "dns … (error|failure|failed|timeout|timed out) … (spf|dkim|dmarc)",
    ]).under("authentication_failed"),
    // Blocklists are in the DNS too.
    shield("blocklist", Vague, &[
        "dns (blocklist|blacklist|block list|black list|bl|rbl)",
        "(check|verify|fix|correct) [your|the|that|and] dns (settings|configuration|records|record|setup|entries)",
        "dns (settings|configuration|records) [of|for|and]",
    ]),
    // Names that could not be looked up.
    rule("composed", Broad, &[
        "dns [name|host|server|resolver] (resolve|resolver|resolution|query|lookup|request|response) (error|failure|failed|problem|trouble|fail|timed out)",
        "(eservfail|queryservfail|servfail|eai again|eai_again)",
        "no dns … (data|answer|response|reply) [returned|received]",
        "(hostname|host name|host|name|mx) (lookup|look up|resolution) [has|is] (deferred|delayed|pending)",
        "host map lookup … deferred",
        "lookup … deferred",
        "errno 3 try again",
        "(temporary|temporarily) … (hostname|host name|dns|name|mx) (lookup|resolution|look up)",
        "(try again|temporary) … (name|hostname) (server|resolution)",
    ]).cause("dns_temporary_failure"),
    // What resolvers of programs say.
    rule("library_words", Specific, &[
        "non recoverable (error|failure) … (lookup|database|name)",
        "(getaddrinfo|getaddrinfow|gethostbyname|gai) … (error|fail*|non recoverable|try again)",
        "database lookup",
    ]),
    // The name server failed: that is no answer to whether the domain is there.
    rule("no_answer_in_time", Decisive, &[
        "(dns|mx|nameserver|name server|lookup|look up|query|resolver) … (gave|got|has|had|returned|sent|brought|received) no (answer|reply|response) (in time|in due time|yet|within|for now)",
        "(resolver|resolvers|nameserver|nameservers|name server|name servers|dns|dns server|dns servers) (returned|said|answered|gave|reported|answers|says|responded with) [with|an|a|rcode|status] (refused|servfail|error|failure|notimp|timeout)",
        "(mx|a|aaaa|dns|host) (record|records|lookup|look up) … (refused|servfail) by [the] (resolver|nameserver|name server|dns server)",
        "dnssec check failed [for]",
    ]).cause("dns_temporary_failure"),
    rule("resolver_is_down", Decisive, &[
        "(resolver|resolvers|nameserver|nameservers|name server|name servers|dns server|dns servers) [of|for] [the] [domain] (failed|fails|is down|are down|crashed|is broken|is dead|does not answer|do not answer|did not answer|does not respond|did not respond)",
        "(resolver|dns|nameserver|name server|name resolution) (trouble|troubles|hiccup|hiccups|glitch|glitches|outage|breakdown)",
    ]).cause("dns_temporary_failure"),
    rule("no_answer_at_all", Broad, &[
        "(dns|resolver|nameserver|nameservers|name server|name servers) (gave|returned|sent|has|had|got) (no|an empty) (answer|reply|response)",
        "(lookup|look up) (timed out|timeout|time out) (for|of) (the|this|that) [recipient|recipients] {domain}",
        "no (ip|ip address|address|addresses|a record) (could|can) be (resolved|found|looked up) for [the] (mx|host|server|mail server|mail exchanger)",
    ]).cause("dns_temporary_failure"),
    // A record that is there, and of no use: someone has to mend it.
    rule("record_of_no_use", Broad, &[
        "(mx|mx record|mx records|mx entry|mx entries|dns record|dns records|dns entry|dns entries|dns zone) (is|are) (invalid|wrong|broken|bogus|faulty|malformed|misconfigured|unusable|nonsense)",
    ]).cause("dns_temporary_failure"),
    rule("senders_record_of_no_use", Decisive, &[
        "your [domain|domains] [s] (mx|mx record|mx records|dns record|dns records) (is|are) (invalid|wrong|broken|bogus|faulty|malformed|misconfigured|missing)",
    ]).under("sender_rejected"),
    rule("name_of_server_i18n", Broad, &[
        "(name|hostname|rechnername) des (mailservers|servers|zielservers|zielsystems) … nicht (aufgelost|ermittelt|gefunden)",
        "(nom|nom d hote) du serveur … (pas|n a pu|impossible) … resolu",
        "(nombre|nome) (del|do|do servidor|del servidor) … (no|nao|non) … (resolver|resolvido|risolto|resuelto)",
        "имя сервера … не (удалось|может) … (определить|разрешить|разрешено)",
    ]),
    // Japanese, Chinese, Korean
    rule("cjk", Specific, &[
        "(DNS|ネームサーバ|ネームサーバー|名前解決) … (失敗|エラー|タイムアウト|応答が|応答しま|障害|一時的|引けま|できませんでした)",
        "(ドメイン|ホスト) … 名前解決 … (失敗|できま|一時的)",
        "(DNS|域名解析|域名服务器|域名伺服器) … (失败|失敗|超时|逾時|错误|錯誤|暂时|暫時|无响应)",
        "(域名|主机|主機) … 解析 … (超时|逾時|暂时|暫時)",
        "(DNS|네임서버|네임 서버) … (실패|오류|시간 초과|시간초과|응답 없|응답이 없|일시)",
    ]).cause("dns_temporary_failure"),
    // Languages of Europe
    rule("europe", Specific, &[
        "dns … (fehler|fehlgeschlagen|fehlschlag|zeituberschreitung|gescheitert|nicht erreichbar|storung)",
        "(nameserver|namensauflosung|dns-abfrage|dns-auflosung|dns-anfrage) … (fehler|fehlgeschlagen|nicht erreichbar|antwortet nicht|gescheitert|vorubergehend)",
        "(erreur|echec|probleme|panne) … (dns|resolution de nom|resolution du nom|serveur de noms)",
        "(resolution|requete|recherche|serveur) … dns … (echoue|echouee|expire|expiree|indisponible)",
        "dns (abfragefehler|auflosungsfehler|lookupfehler)",
        "(dnsfehler|namensauflosungsfehler)",
        "(error|erro|errore|erreur|fallo|falha|probleme|problema|blad|chyba|ошибка|сбой) (temporal|temporario|temporanea|temporaneo|temporaire|transitorio|tymczasowy|docasna|временная|временный) … (dns|resolucion|resolucao|risoluzione|resolution)",
        "(error|fallo|falla|problema) (de|del|en|en la|en el) (dns|resolucion|servidor de nombres|consulta dns)",
        "(erro|falha|problema) (de|do|no|na|ao) (dns|resolucao|resolver|servidor de nomes|consulta dns)",
        "(errore|problema|fallimento) (di|del|nel|nella) (dns|risoluzione|server dns|query dns|ricerca dns)",
        "dns … ((fout|mislukt|storing)|dns-fout)",
        "(blad|problem|niepowodzenie) … (dns|serwera nazw)",
        "(chyba|selhani|problem|selhal) … (dns|jmenneho serveru)",
        "(ошибка|сбой|проблем*|таймаут) … (dns|разрешени* имен*|сервер* имен)",
        "dns … (ошибк*|не отвечает|недоступен|недоступн*|таймаут|помилк*)",
        "(помилка|збій) … dns",
        "dns … (antwortet nicht|no responde|nao responde|ne repond pas|non risponde|nie odpowiada|neodpovida)",
        "dns … (hatasi|zaman asimi|basarisiz|hata|sorgusu basarisiz)",
        "(ошибка|сбой|ошибки) dns",
        "(dns fehler|dns problem|erreur dns|error de dns|errore dns|erro de dns|blad dns|chyba dns|dns hatasi|dns feil|dns fel|dns virhe|dns hiba)",
        "dns (エラー|错误|錯誤|오류)",
    ]).cause("dns_temporary_failure"),
    // The server of names gives no answer, whatever is said of other servers.
    rule("name_server_silent_i18n", Decisive, &[
        "(serveur|servidor|server|serwer|сервер) dns … (ne repond pas|ne repondent pas|ne repond plus|no responde|no contesta|nao responde|non risponde|nie odpowiada|neodpovida|не отвечает|не відповідає)",
        "(dns server|dns servers|nameserver|nameservers|name server) [van het domein|der empfangerdomain|der domain] … (antwortet nicht|antworten nicht|antwoordt niet|reageert niet|svarar inte|svarer ikke|nem valaszol|nu raspunde)",
        "dns sunucusu … (yanit vermiyor|cevap vermiyor|yanit vermedi|ulasilamiyor)",
        "(DNS|ネームサーバ|ネームサーバー) [サーバー|サーバ] (から|より) [の] (応答|返答|回答) [が|は] (あり|な|得|返)",
    ]).cause("dns_temporary_failure"),
    // A name that was not found this time is looked for again.
    rule("name_again_later_i18n", Decisive, &[
        "domain* … nicht (aufgelost|auflosen|ermittelt|gefunden) … (spater|erneut|wiederholt|weiterer versuch)",
        "(resoudre|resolu|resolue|trouver|trouve) … domaine … (plus tard|ulterieur*|nouvel essai|nouvelle tentative|sera retente*)",
        "domaine [du destinataire|destinataire|de destination|du correspondant] … (resolu|resoudre|resolue) … (plus tard|ulterieur*|nouvel essai|nouvelle tentative|sera retente*)",
        "(resolver|resuelto|encontrar|resolvido) … dominio … (mas tarde|mais tarde|reintent*|novamente|de nuevo|nueva tentativa|nova tentativa)",
        "(risolvere|risolto) … dominio … (in seguito|piu tardi|riprov*|ritent*|nuovo tentativo)",
        "(无法|無法|不能|未能) 解析 [对方|對方|收件人|收件者|目标|目標|该|該|此] [的] (域名|网域|網域|域) … (稍后|稍後|稍候|重试|重試|重新|再次|继续|繼續)",
    ]).unless_subject(1).cause("dns_temporary_failure"),
]);
