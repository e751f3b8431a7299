//! A connected SMTP server did not answer in time.

use super::{Rule, Strength::*, Verdict};
use crate::cause::Cause;
use crate::reason::BounceReason as R;

/// What is said of a session that takes too long.
pub(crate) const RULES: &[Rule] = &[
    Rule::new("smtp_timeout.greeting", Verdict::One(R::SMTP_TIMEOUT), Decisive, &[
        "(timed out|timeout|time out) … (greeting|banner|initial server greeting|initial connection|initial response|220)",
        "conversation … timed out … greeting",
        "connection timed out (during|while|waiting) … (greeting|banner)",
        "(greeting|banner) … (timed out|timeout|never received|not received)",
        "no (greeting|banner)",
        "(no|without) … greeting … (received|time)",
    ]).cause(Cause::GreetingTimeout),
    Rule::new("smtp_timeout.command", Verdict::One(R::SMTP_TIMEOUT), Decisive, &[
        "conversation … timed out",
        "timed out while (receiving|sending|waiting|performing|reading|writing|awaiting|talking|processing|connected|in)",
        "timed out (waiting|awaiting|reading|sending|receiving|during|after|in reply|on|before)",
        "connection timed out (while|during|waiting|awaiting|after|in reply) … (waiting|sending|receiving|reading|ehlo|helo|mail|rcpt|data|response|reply|command|client|user|message)",
        "(timeout|time out) (waiting|while|awaiting|reading|during|after|in|on|before|receiving|sending) … (response|reply|answer|command|input|data|rcpt|mail from|ehlo|helo|client|server|read|write|end of data|quit|starttls|message|acknowledg*)",
        "smtp (timeout|time out|timed out)",
        "smtp (command|session|conversation|read|response|server|transaction|data) (timeout|timed out|time out)",
        "(read|response|reply|command|session|idle|inactivity|transaction|socket|server|client|input|protocol|dialog|greeting|conversation|data) [has] (timeout|timed out|time out|times out)",
        "(did not|didnt|does not|doesnt|not) (respond|reply|answer|responded) … (in time|in a timely|timely|within|to (ehlo|helo|mail|rcpt|data|command|the command|our command|our rcpt|our mail|our data|our ehlo|our helo|quit|starttls))",
        "(no|without) (response|reply|answer) … (after|to|for) … (ehlo|helo|mail|rcpt|data|command|quit|end of data|seconds|minutes)",
        "(idle|inactive|inactivity) … (too long|timeout|limit|closing)",
        "error timeout exceeded",
        "time limit exceeded",
        "timeout waiting",
        "timeout closing connection",
        "(no response|no reply) in time",
        "(took|taking) too long [to] (respond|reply|answer|process|response)",
        "(timeout|timed out|time out) [exceeded|expired|reached] [<ip>] (closing|dropping|terminating|ending|disconnecting|aborting) [the|this|your|smtp|transmission|control|client] [transmission|control] (connection|channel|session|connections)",
        "(timeout|timed out|time out) … (seconds|minutes) (closing|dropping|terminating|disconnecting) [the] (connection|channel|session)",
        "(read|write|send|receive|recv) operation timed out",
        "connection unexpectedly closed (timed out|timeout|[the] read operation timed out)",
        "(response|reply|answer|command|input|data) (was not|wasnt|not|never) received … (in time|in a timely|within|seconds|minutes)",
        "read tcp … (timeout|timed out)",
        "write tcp … (timeout|timed out)",
        "(too long|too much time) between (commands|command|messages)",
        "(no|without) (activity|input|data|command|commands) … (for|within|in) … (seconds|minutes|time)",
        "<ip> (timed out|timeout|time out) (while|waiting|after|during|in|before|on|for|closing|reading|sending)",
    ]).cause(Cause::CommandTimeout),
    Rule::new("smtp_timeout.data", Verdict::One(R::SMTP_TIMEOUT), Decisive, &[
        "(timed out|timeout|time out) … (end of data|data command|sending data|message body|sending message body|message collect|after data|reply to data|data phase|data transfer|data block|final dot|end of message)",
        "(data|incoming data|smtp incoming data|message data|data transfer) [command] (timeout|timed out|time out)",
        "conversation … timed out while sending (message body|end of data)",
    ]).cause(Cause::DataTimeout),
    // Vague, for "retry timeout exceeded" is no time-out of a session.
    Rule::new("smtp_timeout.bare_words", Verdict::One(R::SMTP_TIMEOUT), Vague, &[
        "(timeout|timed out|timedout|time out)",
        "timeout exceeded",
        "timeout error",
    ]),
    Rule::new("smtp_timeout.bare_words_4_4_2", Verdict::One(R::SMTP_TIMEOUT), Broad, &[
        "(timeout|timed out|timedout|time out)",
    ]).status((4, 2)),
    // Japanese, Chinese, Korean
    Rule::new("smtp_timeout.cjk", Verdict::One(R::SMTP_TIMEOUT), Specific, &[
        "(応答|レスポンス|コマンド|読み込み|受信|送信|smtp|データ|グリーティング) … (タイムアウト|時間切れ|時間内)",
        "(応答|返答) … (待ち|なかった|ありませ|得られ) … (時間|タイムアウト)",
        "(规定时间|規定時間|时间内|時間內) … (响应|回应|回應|应答)",
        "(等待|响应|回應|回应|应答|读取|会话|命令|数据|數據|smtp|操作|传输) … (超时|逾時|超時)",
        "(응답|명령|읽기|세션|데이터|대기) … (시간 초과|시간초과|타임아웃|초과)",
    ]).cause(Cause::CommandTimeout),
    Rule::new("smtp_timeout.cjk_bare", Verdict::One(R::SMTP_TIMEOUT), Broad, &[
        "タイムアウト",
        "(超时|逾時|超時)",
        "(타임아웃|시간 초과)",
    ]),
    // European languages
    // The session had begun, though the connection may be named beside it.
    Rule::new("smtp_timeout.european_command", Verdict::One(R::SMTP_TIMEOUT), Decisive, &[
        "(zeituberschreitung|zeitueberschreitung|zeitlimit) … (antwort|befehl|begrussung|daten)",
        "delai … (depasse|expire|ecoule) … (reponse|commande|donnees|message|salutation)",
        "(delai|temps) … (reponse|commande|donnees) … (depasse|expire|ecoule)",
        "tiempo de espera … (comando|respuesta|datos|mensaje|saludo|al enviar|al recibir|al leer)",
        "conversacion … (supero|agoto|excedio|expiro) … tiempo",
        "(tempo limite|tempo de espera) … (resposta|comando|dados|mensagem|saudacao|ao enviar|ao receber|ao ler)",
        "(tempo|timeout) … attesa … (risposta|comando|dati|lettura|saluto|invio|ricezione)",
        "(wachttijd|time out|timeout) … (antwoord|opdracht|gegevens|begroeting)",
        "przekrocz* … czas* … (odpowiedz*|polecen*|danych|komend*)",
        "(casovy limit|cas) … (odpoved*|prikaz*|cekani na)",
        "(время|таймаут|тайм аут) … (ожидани*) … (команд*|ответ*|данных|приветстви*)",
        "(час|таймаут) … очікуванн* … (команд*|відповід*|даних)",
        "(yanit|komut|veri) … zaman asim*",
    ]).cause(Cause::CommandTimeout),
    Rule::new("smtp_timeout.european", Verdict::One(R::SMTP_TIMEOUT), Specific, &[
        "(zeituberschreitung|zeitueberschreitung|timeout) … (antwort|warten|befehl|lesen|senden|daten|begrussung)",
        "(antwort|server) … (nicht rechtzeitig|zeituberschreitung|zeitueberschreitung)",
        "(delai|temps) … (attente|reponse|imparti) … (depasse|expire|ecoule)",
        "(delai|temps) … (depasse|expire) … (reponse|attente|commande|donnees)",
        "(tiempo de espera|tiempo) … (respuesta|comando|datos|lectura)",
        "tiempo de espera (agotado|excedido|superado)",
        "(tempo limite|tempo de espera|tempo) … (resposta|comando|dados|leitura)",
        "(tempo limite|tempo de espera) (esgotado|excedido|expirado)",
        "(timeout|tempo) … (risposta|attesa|comando|dati|lettura)",
        "tempo (scaduto|esaurito)",
        "(time out|timeout|wachttijd) … (antwoord|wachten|opdracht|gegevens)",
        "(przekroczono|uplynal|minal) … (czas|limit czasu) … (odpowiedzi|oczekiwania|polecenia|danych)",
        "przekroczono limit czasu",
        "(vyprsel|prekrocen) … (casovy limit|cas|limit) … (odpoved*|cekani|prikaz*)",
        "casovy limit vyprsel",
        "(время|тайм аут|таймаут|превышено время) … (ожидания|ответа|команды|данных)",
        "(истекло|превышено) время",
        "(час|таймаут|перевищено час) … (очікування|відповіді|команди)",
        "(yanit|komut|veri|bekleme|okuma) … (zaman asimi|zaman asimina|suresi)",
        "(tidsgrans|tidsgraense|tidsavbrott|tidsavbrudd|aikakatkaisu|idotullepes|timp expirat)",
        "(svar|vastaus*|valasz*|raspuns*) … (timeout|tidsgrans|tidsgraense|aikakatkais*|idotullep*)",
    ]).cause(Cause::CommandTimeout),
];
