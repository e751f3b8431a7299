//! Too many messages, connections or recipients in a time, a session or a transaction.

use crate::rule::{Rules, Strength::*, rule, rules, shield};

/// What is said of quantity and pace.
#[rustfmt::skip]
pub(crate) const RULES: Rules = rules("rate_limited", &[
    rule("connections", Specific, &[
        "too many [new|open|concurrent|simultaneous|parallel|smtp|inbound|incoming|tcp|active|current|client|tls|ssl] [smtp|tcp|client|inbound|tls] (connections|connection|sessions|connects|connection attempts|threads|sockets|clients|processes|logins|auth)",
        "too (frequent|many|much) … (connections|connects|connecting|sessions)",
        "(connection|connections|session|sessions|connect) (rate|limit|frequency|count|quota|concurrency|throttle|throttling) … ({exceeds}|reached|limited|exceed*|hit|too high|met)",
        "(connection|connections|connect) (rate|frequency) (limit|limited|limiting|control)",
        "(maximum|max|limit|number|amount|quota) … (connections|sessions|concurrent connections) … ({exceeds}|reached|exceed*|allowed|permitted|hit|made|open)",
        "(exceed*|reached|hit|over) … (maximum|max|limit|number|allowed|concurrent|simultaneous) … (connections|sessions|connection limit)",
        "(exceed*|reached|hit|over) … (connection|session|concurrency) (limit|rate|quota|count)",
        "(concurrent|simultaneous|parallel) … (connections|sessions) … (limit*|exceed*|reached|allowed)",
        "connections [are|were|is] [being] [temporarily] (throttled|limited|rate limited)",
        "connections per (second|minute|hour|day|ip)",
        "concurrency limit",
        "no more (connections|sessions|parallel)",
        "connections exceed",
        "excessive (connections|connection rate)",
        "(connections|sessions) (from|by|of) (you|your|<ip>|<host>) [host|ip|address|server] (are|is) (limited|restricted)",
        "(connections|sessions|connects) [opened|open|made] [are|were|is] [far|much|way] too (many|numerous|frequent)",
        "too (numerous|frequent) (connections|sessions)",
    ]).cause("too_many_connections"),
    rule("account_hit_its_quota", Decisive, &[
        "your account [has] (hit|reached|used up) (its|the|your) (e-mail|email|message|sending|smtp|daily|hourly) (quota|limit)",
    ]).cause("sending_quota"),
    // Rates of a kind of message, and heavy use.
    rule("pace_of_sending", Decisive, &[
        "(rate|ratio|share|percentage) of [null|unknown|invalid|bad] (senders|recipients|bounces|complaints|errors|users) [is] (too high|excessive)",
        "(max|maximum|limit|allowed number) of (defers|deferrals|failures|bounces) [and (failures|bounces)] (per|an|in an|in one) (hour|day)",
        "(heavy|excessive|intensive) (use|usage) [by|of|from] your ip",
        "(restricted|limited) (because of|due to|for) (heavy|excessive|intensive) (use|usage)",
        "(limit|limits) for (your|this|the) (account|user|login) {is} {exceeds}",
        "(reached|exceeded|hit|over) (its|the|our|your) limit for (processing|accepting|handling|receiving) (requests|connections|messages|emails)",
    ]).cause("too_many_messages"),
    rule("recipients", Specific, &[
        "(too|to) many [unique|different|rcpt|envelope|mail|message|email|valid|distinct] (recipients|recipient|rcpts|rcpt|rcpt to|addressees|receivers|addresses|destinations)",
        "too much (recipient|recipients)",
        "(maximum|max|limit|number|amount) … (recipients|recipient|rcpts|rcpt) … ({exceeds}|exceed*|reached|allowed|permitted|per)",
        "(exceed*|reached|hit|over) … (maximum|max|number|limit|allowed|daily|hourly|limits|quota) … (recipients|recipient|rcpts)",
        "(recipient|recipients|rcpt) (limit|count|rate|number|quota) … (exceed*|reached|hit|over|limit)",
        "recipients per (message|hour|day|session|transaction|minute|connection|email|mail)",
        "(sent|send|sending) to too many",
        "daily limit for message recipients",
        "only (one|1) recipient",
        "one recipient at a time",
        "(excess|excessive) recipients",
        "(split|reduce) … recipients",
        "(maximum|max|at most|up to|no more than) … recipients … (per|in one|in a|accepted|allowed|permitted)",
        "only … recipients … (per|in one|in a) (message|mail|email|connection|session|transaction)",
        "(recipients|rcpts|addressees) (are|were) too (many|numerous)",
        "(max|maximum) [number of|of] (rcpt to|rcpt|rcpts|recipient|recipients|send|sending|mail|message) (daily|hourly|per day|per hour) (limit|limits|quota|count)",
        "(daily|hourly) (rcpt to|rcpt|rcpts|recipient|recipients) (limit|limits|quota|count)",
    ]).cause("too_many_recipients"),
    rule("messages", Specific, &[
        "too many {msgs} [have been|were|are|being] (from|per|this|in the last|in a|in one|in this|in the|today|sent|received from|recently|within|at once|too|by|for this|on this connection|to)",
        "too many … (requests|deliveries|transactions|mailings|submissions|spams)",
        "too much (mail|email|traffic|messages|e mail) [from|in|sent|volume]",
        "(too much|excessive|high|large) (volume|rate|amount|quantity|number) of ({msgs}|mail traffic|connections|requests)",
        "(too frequent|too frequently|too fast|too quickly|too often|too rapidly)",
        "({msgs}|sending|send|submission|delivery|outgoing|outbound|inbound|smtp|traffic|sender|ip|client|transfer|mailing) (rate|frequency|throughput|velocity) … ({exceeds}|exceed*|limit*|too high|reached|control*|restrict*)",
        "({msgs}) (limit|quota|count|allowance) … per … (session|connection|{time_unit})",
        "(limited|restricted|limits|restricts|throttled) to … {msgs} … {time_unit}",
        "(exceed*|reached|over|hit|beyond) … (rate|throughput|frequency)",
        "(exceed*|reached|over|hit|maximum|max|limit) … {msgs} … per (session|connection|hour|minute|day|second|transaction|user|sender|domain|ip|week|{time_unit})",
        "(exceed*|reached|hit|over) … per (hour|minute|day|second|session|connection)",
        "(exceed*|reached|hit) … (hourly|daily|monthly|weekly|per minute|per hour|per day) … (limit|quota|maximum|allowance|limits|cap)",
        "(hourly|daily|monthly|weekly) … (limit|quota|maximum|allowance) … (exceed*|reached|hit|over)",
        "frequency limited",
        "max defers and failures per hour",
        "max emails per hour",
        "(messages|mails|emails) [allowed] (per|in) [this|one|a] (session|connection)",
        "(message|mail|email) (per (session|connection)|count (per|exceed*|limit))",
        "(messages|mails|emails) (second|minute|hour|day)",
        "maximum number of (messages|mails|emails|letters) … (exceed*|reached|session|connection|sent|per)",
        "(sent|sending|send|submitted|received|accepted|delivered|made|opened) (more than|over|at least|already|too many) … ({msgs}|recipients|connections) … (in|within|per|during|this|last|an|a|every|today) … {time_unit}",
        "more than … ({msgs}|connections|recipients) … (in|within|per|during|every) [the|a|an|one|last|past|1|this] [last|past] … {time_unit}",
        "sent … ({msgs}) … (in|within|during) the (last|past) … {time_unit}",
        "({msgs}) … (last|past|per|each) (hour|minute|day|24 hours|60 minutes) … limit",
        "limits for how many {msgs}",
        "limit … how many {msgs}",
        "{msgs} (per|an|a|each|every) (hour|day|minute) (only|max|maximum|at most|allowed)",
        "too (large|great|high|big) a (number|amount|volume|quantity) of {msgs}",
        "(messages|mails|emails|requests|commands) (are|were) too (many|numerous|frequent)",
    ]).cause("too_many_messages"),
    rule("rate", Specific, &[
        "rate limit*",
        "ratelimit*",
        "rate [has been|was|is] (exceeded|limited|restricted|controlled|too high)",
        "rate (control|controls|controlled|restriction|restrictions|restricted)",
        "throttl*",
        "slow down",
        "slowdown",
        "(sending|send) … (too fast|too quickly|too much)",
        "(sending|send|sent) … (more|faster) than … (can|allow*|accept|permitted)",
        "(reduce|lower|slow) … (sending|send) rate",
        "reduce … (sending|connection|message) (rate|frequency|volume)",
        "exceeded permitted limits within",
        "(exceed*|reached) … threshold",
        "flood (detected|protection|control)",
        "mail flood",
        "mailflood",
        "traffic shap*",
        "denial of service",
        "mail (bomb|bombing)",
        "mailbomb*",
        "(pace|sending pace|sending speed|delivery rate|sending rate) (exceeded|too high|is too high|exceeds)",
        "(mailed|mailing|sent|sending) faster than",
        "high [null] sender rate",
        "null sender rate",
    ]),
    rule("bare_words", Broad, &[
        "(emails|mails|messages) per",
        "too many {msgs}",
        "too many [of|simultaneous|concurrent] (attempts|requests|commands)",
        "limit* … (number|frequency|rate) … (connections|messages|emails|mails)",
        "limit [has been|was|is] (reached|exceeded)",
        "quota for sending",
    ]),
    rule("sending_quota", Specific, &[
        "(sending|send|submission|outgoing|outbound|relay|sender|mailing|smtp|message|email|messaging|user sending|mail sending) (quota|limit|limits|allowance|credit|credits) [has been|have been|was|is] [temporarily|already] ({exceeds}|exceed*|reached|hit|used up|exhausted)",
        "(exceed*|reached|hit|over|used up) … (sending|send|submission|outgoing|outbound|relay|sender|mailing|user sending|message sending) (quota|limit|limits|allowance)",
        "(exceed*|reached|hit) [your|the|its|their|his|a|my] [maximum] (daily|hourly|monthly|message|email|mail) (quota|limit|limits|sending|message|email)",
        "daily (user sending|sending|message|smtp relay|email|mail) (quota|limit) … exceed*",
        "(maximum|max) sending rate",
        "policy rejection … quota exceeded",
        "(reached|exceeded|hit) your daily limit for message recipients",
        "(message|recipient|sender|sasl) quota exceeded",
        "submissionquotaexceed*",
        "(submission|message rate) … exceeded the configured limit",
        "(tenant|account|sender|user|domain|organization) [has] (exceeded|reached) … (daily|threshold|sending|outbound|hourly|sending limit)",
        "(allowed|permitted) to send … (per|only)",
        "limit … (emails|messages|mails) … you (can|may) send",
        "quota … {msgs} … per … {time_unit}",
        "(exceed*|reached|hit|over|used up) [your|the|its|their|his|a|my] … (messaging|mailing|sending|submission|sender|hourly|daily|outgoing|outbound|relay) limit*",
        "(limit|limits|quota) (for|on|of|to) sending",
        "(sending|messaging|mailing|submission|outgoing|outbound|hourly|daily|monthly) (limit|limits|quota|cap) [is|has been|was|have been] (exceed*|reached|hit|used up|over)",
        "(hourly|daily|weekly|monthly) [sending|mail|message|email] (allowance|allotment|quota|contingent|ration|budget) [of] … (consumed|used up|exhausted|spent|exceeded|reached)",
        "(hourly|daily|weekly|monthly) sending (allowance|allotment|quota|contingent|ration|budget)",
        "(hourly|daily|weekly|monthly) (allotment|allowance|quota|ration|budget) (of|for) (outgoing|outbound|sent) (mail|messages|letters|emails)",
        "quota of … relays",
        "put you (above|over|beyond) your",
        "your account (has|is) (exceeded|over) its limits",
        "limit (for|of) the (hour|day|minute|month) [is|was|has been] (exceeded|reached|hit)",
    ]).cause("sending_quota"),
    // The recipient gets mail faster than the server allows. Longer than "exceeded … limit".
    rule("recipient_rate", Decisive, &[
        "(receiving|receives|received|getting) [mail|email|messages|e mail] (too quickly|too fast|at a rate|at a pace|too often|too much)",
        "{user} [has] (receives|received|receiving|gets) too many messages",
        "receiving mail … rate",
        "recipients (per hour|hourly|daily|message rate|receive limit)",
        "(recipient|user|mailbox|account|customer) [has] (exceeded|reached) [their|its|the|his] [maximum|hourly|daily|limit for] (message rate|rate limit|rate|messages per hour|receive limit|receiving limit|message receive)",
        "(message|messages) (receive|receiving) limit",
        "limit for the number of messages they can receive",
        "(messages|mail) they can receive per",
        "too many {msgs} [have been] (to|for) this (recipient|user|mailbox|address)",
        "recipient thread limit",
        "(inbound|receive|receiving) (rate|quota) … (limit|exceed*)",
        "(recipient|recipients) thread (limit|count|quota)",
    ]).cause("recipient_rate"),
    rule("complaints", Decisive, &[
        "(deferred|delayed|throttled|limited) due to [unexpected volume or|excessive|a high number of|high|too many|many] [user|spam|member|users] complaints",
        "(deferred|delayed|throttled) … complaints",
        "temporarily deferred due to … complaints",
    ]).cause("complaints"),
    rule("volume", Decisive, &[
        "(unusual|unexpected|abnormal|high|suspicious|excessive) (rate|volume|rates|volumes|spike) of",
        "due to unexpected volume",
        "(unexpected|unusual|excessive|abnormal) volume",
        "unusual (sending|traffic|amount of|number of|mail|email) [activity|patterns|mail|email|messages]",
        "(deferred|delayed|throttled|limited) … (volume|traffic)",
        "(sudden|rapid) (increase|spike) … (volume|traffic|mail|messages)",
        "(organization|organisation|tenant|company) … queue (quota|limit)",
        "queue (quota|limit) … (organization|organisation|tenant|company)",
    ]).cause("unusual_volume"),
    rule("reputation", Decisive, &[
        "(rate limited|throttled|deferred|rate limiting|slowed down|limited) due to [ip|poor|low|bad|domain|sender|the|your] [ip|domain|sender] reputation",
        "(rate limited|throttled) … reputation",
        "reputation … (rate limited|throttled)",
    ]),
    // Google's soft form of its reputation block: the mail is slowed down, not blocked.
    rule("low_reputation_soft", Decisive, &[
        "(message|mail|email) is [likely] suspicious due to … reputation of the sending (ip address domain|ip address|ip|domain|host)",
        "suspicious due to … reputation of the sending (ip address domain|ip address|ip|domain|host)",
    ]).class(4),
    // Here the sender's address is refused for its pace, and not for what it is.
    rule("sender_pace", Decisive, &[
        "sender address rejected … (quota|limit|rate limit|rate|limits|sending limit|message rate) … (exceed*|reached|hit|over)",
        "sender address rejected … (too many|too much|over limit|throttl*|rate limit*|ratelimit*|too fast)",
        "sender address rejected … limit of … {msgs}",
        "(sender|client|relay) … policy rejection … quota exceeded",
        "(sending|sent) [messages|mail] (too fast|too quickly)",
        "(rp 001|rp 002|rp 003)",
    ]).cause("too_many_messages"),
    rule("bad_recipients", Specific, &[
        "too many [non|recently] (invalid|unknown|bad|failed|nonexistent|existent|wrong|undeliverable|rejected|illegal|incorrect|unresolvable|existing) (recipients|recipient|users|user|addresses|rcpts|rcpt|mailboxes|attempts|messages|deliveries|destinations)",
        "too many (recipient|user|address) (errors|failures|rejections)",
        "(excessive|high number of|high rate of) (unknown|invalid|bad|nonexistent) (recipients|users|addresses)",
        "too many … (unknown|invalid|nonexistent|bad) (recipients|users|addresses)",
        "too many (bounces|bounced|rejects|rejections)",
        "unknown (users|recipients|addresses|mailboxes) from you (in|within|per|during|so far|today)",
        "max* (defers|deferrals|failures) and (failures|defers|deferrals)",
    ]).cause("too_many_errors"),
    // Often the last line after the reply that tells the cause.
    rule("errors", Broad, &[
        "too many [smtp|protocol|syntax|consecutive|session|command|client|authentication|auth|login] (errors|error|failures|mistakes|bad commands|invalid commands|unrecognized commands|unknown commands|syntax errors|nonmail commands|noop|rset|resets|attempts|failed)",
        "too many … (commands|smtp commands|mail commands)",
        "too many (bad|invalid|unrecognized|unrecognised|unknown|wrong|junk|failed|unimplemented) (commands|command|authentications|logins|auth attempts|login attempts)",
        "too much fail authentication",
        "(error|errors|bad command) (limit|count|threshold) (exceed*|reached)",
        "auth error limit",
    ]).cause("too_many_errors"),
    // What slows the mail down is named after these words, and is the cause.
    shield("shield", Decisive, &[
        "rate limited because (it|this|the|there|your|spf|dkim|dmarc)",
        "(limited|throttled) (because|until) (it|this|the|there|your|spf|dkim|dmarc)",
        "(rate limit|rate limits|throttling) (guidelines|policy page|documentation)",
        "(max|maximum|all) connection attempts (exceeded|failed)",
    ]),
    // Yahoo and AOL: https://senders.yahooinc.com/smtp-error-codes/
    rule("yahoo_complaints", Decisive, &[
        "(tss01|tss02|tss05)",
    ]).cause("complaints"),
    // Yahoo and AOL: https://senders.yahooinc.com/smtp-error-codes/
    rule("yahoo_volume", Decisive, &[
        "tss04",
    ]).cause("unusual_volume"),
    // Yahoo and AOL: https://senders.yahooinc.com/smtp-error-codes/
    rule("yahoo_pace", Decisive, &[
        "rl01",
    ]).cause("too_many_messages"),
    // AOL, until Yahoo took over its mail: https://postmaster.aol.com/error-codes
    rule("aol_code", Decisive, &[
        "dyn t1",
        "rtr rl",
    ]),
    // Orange: https://postmaster.orange.fr/
    rule("orange_connections", Decisive, &[
        "ofr* 104",
    ]).cause("too_many_connections"),
    // Orange: https://postmaster.orange.fr/
    rule("orange_pace", Decisive, &[
        "ofr* 304",
    ]).cause("too_many_messages"),
    // La Poste, whose codes are like those of Orange
    rule("la_poste_connections", Decisive, &[
        "lpn* 402",
    ]).cause("too_many_connections"),
    // Cox: https://www.cox.com/residential/support/email-error-codes.html
    rule("cox_messages", Decisive, &[
        "cxmxrt",
    ]).cause("too_many_messages"),
    // Cox: https://www.cox.com/residential/support/email-error-codes.html
    rule("cox_account", Decisive, &[
        "cxthrt",
    ]).cause("sending_quota"),
    // GoDaddy: https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685
    rule("godaddy_recipients", Decisive, &[
        "ib605",
    ]).cause("too_many_recipients"),
    // Comcast: https://postmaster.comcast.net/smtp-error-codes.php
    rule("comcast_code", Specific, &[
        "rl00*",
    ]).cause("too_many_messages"),
    // NetEase: https://mail.163.com/help/help_spam_16.htm
    rule("netease_messages", Specific, &[
        "(hl ifc|mi dmc|mi sfq|mi stc)",
    ]).cause("too_many_messages"),
    // NetEase: https://mail.163.com/help/help_spam_16.htm
    rule("netease_quota", Broad, &[
        "rp trc",
    ]).cause("sending_quota"),
    // NetEase: https://mail.163.com/help/help_spam_16.htm
    rule("netease_recipients", Specific, &[
        "(rp drc|rp qrc|rp rcl)",
    ]).cause("too_many_recipients"),
    // NetEase: https://mail.163.com/help/help_spam_16.htm
    rule("netease_connections", Specific, &[
        "(hl icc|hl itc)",
    ]).cause("too_many_connections"),
    // NetEase: https://mail.163.com/help/help_spam_16.htm
    rule("netease_unknown", Specific, &[
        "hl rep",
    ]).cause("too_many_errors"),
    // NetEase: https://mail.163.com/help/help_spam_16.htm
    rule("netease_errors", Broad, &[
        "(mi cel|mi ccl|rp cel|rp ccl)",
    ]).cause("too_many_errors"),
    // GoDaddy: https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685
    rule("godaddy_sessions", Specific, &[
        "ib007",
    ]).cause("too_many_connections"),
    // GoDaddy: https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685
    rule("godaddy_messages", Specific, &[
        "(ib504|ib507|ib510)",
    ]).cause("too_many_messages"),
    // SendGrid: what was paid for is used up.
    rule("sendgrid_credits", Decisive, &[
        "maximum credits exceeded",
    ]).cause("sending_quota"),
    // Outlook.com: https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx
    rule("microsoft_code", Specific, &[
        "(s3113|s3114|s3115|s3116|s775|s843|s844)",
    ]),
    // Counts and limits of a time.
    rule("composed", Specific, &[
        "(max|maximum|max number|maximum number|total number) [number] [of] [new|first time|outgoing|daily] (messages|recipients|connections|mails|emails|sessions) … (reached|exceeded|hit|per)",
        "(exceeded|exceeds|exceeding|over|reached|above|hit) [the|your] [allowed|max|maximum] (hour|hourly|daily|day|minute|monthly|per hour|per day|per minute) [sending|send|message|messages|email] (limit|quota|rate|cap|maximum)",
        "too many (mails|mail|emails|letters|posts)",
        "(recipient list|list of recipients|recipients list) … (too long|too large|too big)",
        "(too much|excessive amounts of|excessive|amount of) (data|traffic) [sent|received]",
        "recipients (has been|have been|were|was) (exceeded|limited)",
    ]),
    // Yahoo, by the code: https://senders.yahooinc.com/smtp-error-codes/
    rule("yahoo_4_16_50", Decisive, &[
        "deferred (for now|temporarily)",
        "temporarily deferred",
    ]).status((16, 50)),
    rule("yahoo_4_16_51", Decisive, &[
        "temporarily deferred",
    ]).status((16, 51)),
    rule("yahoo_4_16_52", Decisive, &[
        "temporarily deferred",
    ]).status((16, 52)),
    rule("yahoo_4_16_55", Decisive, &[
        "temporarily deferred",
    ]).status((16, 55)),
    rule("too_many_letters", Decisive, &[
        "too many (mails|letters)",
        "(exceeded|exceeds|exceeding|over|above|hit) [the|your] [allowed|max|maximum] (hour|hourly|daily|minute|monthly|per hour|per day) [sending|send|message|email] (limit|quota|rate|cap|maximum)",
        "(max|maximum) number of … (messages|recipients|connections|mails|emails|sessions) … (reached|exceeded)",
        "(max|maximum) number of … (new|first time|unique|different) … (recipients|rcpts) … (reached|exceeded)",
        "exceed* [the|your|its] (hour|hourly|day|daily|minute) (limit|quota)",
        "(mail|message|intake|sending) volume … (exceeded|exceeds|too high)",
        "too many {msgs} in (this|a|one|the) (connection|session)",
    ]).cause("too_many_messages"),
    // Recipients that must not share a transaction, though they are not too many.
    rule("recipients_apart", Specific, &[
        "(multiple|several|different) … (recipients|destination domains|domains|policies) … (per|in one|in a single|in the same) (transaction|session|message)",
        "recipients belong to multiple",
        "(separate|another|different|new) (transaction|session)",
        "policy size per transaction",
    ]),
    // Counts that are over.
    rule("counts", Decisive, &[
        "too many (same|similar|identical|duplicate|equal) [size|sized] (mails|messages|emails|mail)",
        "client … connections … exceed*",
        "(sent|sending|send) too many (e-mails|emails|mails|messages|letters)",
        "(out of|over|beyond) [the] (allow|allowed|permitted|maximum) (rcpt|recipient|recipients|message|messages) [numbers|number|count]",
        "(after|more than|over|already) … unknown (users|recipients|addresses|mailboxes) … (hang|drop|close|closing|disconnect|stop|enough|goodbye|bye)",
        "times (today|in the last hour|this hour|in an hour|within an hour|per day)",
        "(concurrent|simultaneous|parallel) [smtp] (sessions|connections)",
        "(exceeded|exceeds|exceeding|over) [the|your|its] (hour|hourly|day|daily|minute) limit",
        "(hourly|daily|hour|day) limit [was|is|has been] (exceeded|reached|hit)",
        "spam [mail|message|messages] (rejected|refused|blocked) … (hour|hourly|day|daily|minute) limit",
    ]),
    rule("allowance", Decisive, &[
        "(used up|exhausted|spent|consumed|over|exceeded|no more of) … (allowance|quota|allotment|mails|messages|emails|credits|sends) … (hour|day|minute|month|days|today|now)",
        "(used up|exhausted|spent|consumed) … (hours|days|minutes|months) … (mails|messages|emails|quota|allowance)",
        "recipient list over package quota",
        "(already|have|has) … (sessions|connections) (open|active) (from|by) (your|this|one)",
    ]).cause("too_many_messages"),
    // Limits in the words of people.
    rule("past_the_limit", Decisive, &[
        "(past|beyond|at the end of) [your|the|todays|this hours] (sending|daily|hourly|outgoing|mailing|mail|message) (limit|quota|allowance|allotment)",
        "past (todays|your|the) … (limit|quota|allowance)",
        "(used|used up|consumed|exhausted|reached) … [of] your (sending|daily|hourly|monthly|outgoing|mailing) (quota|limit|allowance|allotment)",
        "(relay|relaying|sending|submission|outgoing|outbound) limit [for|of|per] … (day|hour|minute|month) [is|was|has been] (reached|hit|used up|exhausted|exceeded|passed)",
        "(over|above|beyond) (its|your|their|the|his|her) [sending|mail|message] (limit|quota|allowance) (for|of|in) (24|the|this|one|a|per) (hours|hour|day|minute|month)",
        "(used|used up|sent|spent|consumed) all [of] [your|its|the] (mails|messages|emails|sends|credits) (of|for|in) (this|the|today)",
    ]).cause("sending_quota"),
    rule("so_many_recipients", Decisive, &[
        "(more than|over|above|max|maximum|at most|no more than|up to) … recipients (in|per|at|for) (one|a|each|single|the same) (go|message|mail|time|transaction|session|email)",
        "more than … recipients … (not|cannot|refused|rejected|forbidden)",
        "(most|many|half|majority|lots|plenty) of [the|your] (recipients|addresses|rcpts) … (do not exist|dont exist|unknown|invalid|nonexistent|do not belong)",
    ]).cause("too_many_recipients"),
    rule("you_sent_too_many", Decisive, &[
        "you (sent|send|have sent) (too|to) many (mails|messages|emails)",
        "limited sender rate",
    ]),
    rule("pace", Specific, &[
        "(too (high|fast|quick|rapid)|such) a (pace|rate|speed)",
        "(at|in) a (slower|lower|gentler|reasonable) (pace|rate|speed)",
        "(too fast|too quickly|too rapidly) … slow down",
        "slow down (please|your|a bit|or|and|sending)",
        "rate of … (mails|messages|emails|recipients|connections) … (is|was) [too|very] high",
        "again (slower|more slowly)",
        "receiving limits",
    ]).cause("too_many_messages"),
    rule("went_wrong", Specific, &[
        "(too many|enough|several|10|20|5) (commands|errors|attempts) … (went wrong|failed|wrong|bad) … (goodbye|bye|closing|disconnect*|hang up|hanging up)",
    ]).cause("too_many_errors"),
    // More than there may be.
    rule("more_than_allowed", Specific, &[
        "more (recipients|connections|sessions|messages|mails|emails|rcpts|addresses) than (we|is|are|this|the|our|you|your|policy|one) … (allow|allows|allowed|permit|permits|permitted|accept|accepts|accepted|may|can|take|limit)",
        "(opened|open|opens|opening|made|make|makes|making|use|using|started|holding|keep|keeping|have|has) … more than … (connections|sessions) [at once|at a time|at the same time|in parallel]",
        "(sender|you|server|host|ip|client) (send|sends|connect|connects) [to us|us|here] [far|much|way] (too much|too often|too frequently|too fast|too quickly) [mail|for us]",
        "(made|had|seen|saw|counted|opened|tried|received|got) … (attempts|connections|connects|deliveries|messages|mails|emails) (within|in|per|during) (a|an|one|the last|this|less than a|under a) (second|minute|hour)",
        "(cool|calm) (down|off)",
        "(only|just|at most|no more than|not more than|max|maximum|up to|maximal) … (messages|mails|emails|connections|recipients|sessions|rcpts) (per|a|an|each|every|in one|at once|at a time|in parallel|simultaneously)",
        "(at most|no more than|not more than|max|maximum|up to) … (connections|sessions|recipients|rcpts|addressees) [are|is] [allowed|permitted|please|accepted|per]",
        "(pace yourself|not so fast|not that fast|easy there|take it easy|ease off|ease up|back off|slow it down)",
        "quota of … (outgoing|outbound|sent) (messages|mails|emails|mail|email)",
        "(limit|limits|quota|allowance) of … (messages|mails|emails|recipients|connections|rcpts) (per|an|a|each|every|in an|in one|for this) (hour|minute|second|day)",
        "no more (messages|mails|emails|mail) from you (today|now|this hour|for now|for today)",
        "(has|have|had) sent more than … (messages|mails|emails|recipients)",
        "more (messages|mails|emails|recipients|connections) (per|a|an|each|every) (second|minute|hour|day|month) than",
    ]),
    rule("many_recipients", Broad, &[
        "more than … (recipients|rcpts|addressees)",
    ]).cause("too_many_recipients"),
    rule("senders_quota", Decisive, &[
        "(sender|senders|from address|originator|sending|submitting|your sending) [s] [account|address|mailbox|domain|user] [is|was|went|has gone] (over|above|past|beyond) [its|his|her|the|their] [daily|hourly|monthly|sending|mail] quota",
        "(not enough|insufficient|no more|no|out of|lack of|no remaining) (sending|send|outgoing|outbound|submission|smtp) (quota|credit|credits|allowance)",
    ]).cause("sending_quota"),
    // Japanese
    rule("ja", Specific, &[
        "(短時間|短期間|一定時間|一定期間|一度|同時) … (大量|多数|多く|複数回|連続) … (送信|配信|メール|接続|送ら)",
        "大量 … (送信|配信) … (制限|拒否|検知|検出|規制|ため)",
        "(送信|配信|受信|メール) [メール] (数|通数|件数|量|レート|回数|頻度|流量) … (超|上限|達し|制限|多|高)",
        "(送信|流量|流入|配信|レート|受信レート)制限",
        "(送信|配信)(頻度|速度|間隔) … (高|速|短|超|制限)",
        "(一日|1日|1時間|時間|日|月)(あたり|当たり) … (送信|通|件|上限|制限) … (超|上限|達し)",
        "(メール|リクエスト|メッセージ|送信|コマンド|エラー) [数] が多すぎ",
        "レート … (超過|制限|上限)",
        "(短時間|連続) … アクセス",
        "(スロットリング|帯域制限|規制中)",
        "(宛先不明|存在しない宛先|無効な宛先|不明な宛先|エラー) … (多数|大量|多い|多く|頻繁|多発) … (規制|制限|停止|拒否)",
        "(宛先不明|存在しない宛先|無効な宛先|不明な宛先) … (メール) … (多数|大量|多い|多く|頻繁|多発)",
        "短(い|時間 に|い 時間 に|時間内 に|期間 に) … (多く|大量|多数) の (通数|メール|件数|配信|接続)",
    ]).cause("too_many_messages"),
    rule("ja_errors", Decisive, &[
        "(宛先不明|不明な宛先|存在しない宛先|存在しないユーザー|無効な宛先|エラー) [が|の数が] (多すぎ|多過ぎ|過多|多数|多い)",
        "(宛先不明|エラー) (率|数|回数) … (高|超|多)",
        "(收件人|用户|地址) (不存在|错误|無效|无效) [的] (次数|次數|数量|比例) … (过多|太多|超过|過多|过高)",
    ]).cause("too_many_errors"),
    rule("ja_connections", Specific, &[
        "(同時|最大|同一) … 接続",
        "(接続|コネクション|セッション) [数|回数|件数|頻度] … (超|上限|制限|多すぎ|達し)",
        "接続 … 多すぎ",
    ]).cause("too_many_connections"),
    rule("ja_recipients", Specific, &[
        "(宛先|受信者|送信先|宛て先|配信先|あて先|同報)(数|件数|人数|の数) … (超|上限|制限|多すぎ|達し)",
        "(宛先|受信者|送信先|宛て先|あて先) … 多すぎ",
        "(宛先|受信者|宛て先|あて先) の (件数|数|上限) を (超え|越え|オーバー)",
        "(宛先|受信者|宛て先|あて先) (数|件数) が … (超え|越え|多すぎ|上限)",
    ]).cause("too_many_recipients"),
    // Chinese
    rule("zh", Specific, &[
        "(频率|頻率|速率|频次|频度) … (限制|过高|過高|超|太高|太快|受限)",
        "(过于|過於|太|过度) (频繁|頻繁)",
        "(短时间|短期|短時間|单位时间|一定时间) … (大量|过多|過多|超|频繁)",
        "(发信|发送|發送|投递|邮件|寄信|寄件|郵件|来信)(数量|总量|量|数|數量|封数|次数) … (超|过多|過多|限制|上限|达到|過大|过大)",
        "(超过|超出|超過|达到|達到) … (发信|发送|發送|每日|每天|每小时|每小時|当日|当天|投递)(数量|限制|上限|限额|频率|配额|封数|量)",
        "(限流|流量控制|流量限制|发信限制|发送限制|發送限制)",
        "(群发|群發) … (超|限)",
        "(邮件|郵件|请求|信件) (过多|太多|過多)",
        "(错误|無效|无效) … (指令|命令|次数) … (过多|太多|過多)",
        "(发送|发信|發送|發信) 频率 (过多|过高|已达|超)",
        "(发信量|连接数|发送数量|收件人数量|發信量) (过高|過高|过多)",
    ]).cause("too_many_messages"),
    rule("unknown_recipients_zh", Decisive, &[
        "(接收者|收件人)大量不存在",
    ]),
    rule("zh_connections", Specific, &[
        "(连接|連接|連線|连线|并发|並發|会话)(数|數|数量|次数|频率|总数) … (超|过多|太多|過多|限制|上限|过大|過大)",
        "(连接|連接|連線|连线|并发连接) (过多|太多|過多)",
        "(太多|过多|過多) … (连接|連接|連線)",
    ]).cause("too_many_connections"),
    rule("zh_recipients", Specific, &[
        "(收件人|收信人|接收者|接收人|收件者)(数|數|数量|數量|人数|个数|总数) … (超|过多|太多|過多|限制|上限)",
        "(收件人|收信人|收件者|接收者) (过多|太多|過多)",
        "(太多|过多|過多) [的] (收件人|收信人|收件者)",
    ]).cause("too_many_recipients"),
    // Korean
    rule("ko", Specific, &[
        "(발송|전송|송신|메일|수신)(량|횟수|건수|수|속도|빈도|한도|통수) … (초과|제한|많|높)",
        "(단시간|짧은 시간|일정 시간|단기간|동시) … (대량|많은|다량|과도)",
        "(대량|과도|다량) … (발송|전송|메일) … (제한|차단|초과|감지)",
        "(발송|전송) … (제한|한도) … 초과",
        "너무 (많은|많이|자주|빠르게|빨리) … (메일|메시지|요청|발송|전송|보내|명령|오류)",
        "(속도|전송량|발송량|유량) 제한",
        "수신자 수 (가|이) 한도",
    ]).cause("too_many_messages"),
    rule("ko_connections", Specific, &[
        "(동시|최대) (접속|연결) … (초과|제한|많)",
        "(접속|연결|세션) (수|횟수|빈도|개수) … (초과|제한|많)",
        "너무 많은 … (접속|연결|세션)",
        "(접속|연결) … 너무 많",
    ]).cause("too_many_connections"),
    rule("ko_recipients", Specific, &[
        "(수신자|수신인|받는사람|받는 사람) (수|인원|인원수) … (초과|제한|많)",
        "(수신자|수신인|받는사람|받는 사람) … 너무 많",
        "너무 많은 … (수신자|수신인|받는)",
    ]).cause("too_many_recipients"),
    // So many in an hour or a day, in other languages: a quota of sending, not of a mailbox.
    rule("per_time_i18n", Decisive, &[
        "(limit*|kontingent|hochstens|maximal|mehr als) … (mails|nachrichten|e-mails|emails|empfanger) (pro|je|in der|am) (stunde|tag|minute)",
        "(limite|quota|plafond|maximum|plus de) … (mails|messages|courriels|emails|e-mails|envois) (par|l|a l) (heure|jour|minute)",
        "(limite|cuota|maximo|mas de) … (correos|mensajes|emails|e-mails|envios) (por|a la|al|hora|dia) [hora|dia|minuto]",
        "(limite|cota|quota|maximo|mais de) … (mensagens|emails|e-mails|envios) (por|ao|hora|dia) [hora|dia|minuto]",
        "(cota|quota|cuota|limite) (de|di|d|para) (envio|envios|invio|envoi|saida|salida|uscita) … (excedid*|superad*|ultrapassad*|superat*|raggiunt*|atingid*|alcanzad*|esgotad*|agotad*|depasse*|atteint*)",
        "(limite|quota|massimo|piu di) … (messaggi|mail|email|e-mail|invii) (all|al|per|l) (ora|giorno|minuto)",
        "(limit|limitu|wiecej niz|maksymalnie) … (wiadomosci|maili|e-maili) (na|w ciagu) (godzine|godziny|dobe|minute)",
        "przekrocz* limit* (wysylania|wysylki|wysylanych|polaczen)",
        "przekrocz* limit* (wiadomosci|maili) (z|na|w ciagu)",
        "(limit|limitu|vice nez|maximalne) … (zprav|e-mailu|mailu|sprav) (za|behem|denne|na) [hodinu|den|minutu]",
        "(limiet|maximum|meer dan) … (berichten|mails|e-mails) per (uur|dag|minuut)",
        "(лимит*|ограничен*|не более|более) … (писем|сообщений|шт|получателей) … (в сутки|в час|в день|в минуту)",
        "(исходящ* (письма|почта|сообщения)|отправк*) … (ограничен*|лимит*) … (исчерпан*|превышен*|достигнут*)",
        "(ліміт*|обмежен*|не більше) … (листів|повідомлень) … (на добу|на годину|на день)",
        "(saatte|gunde|dakikada|saatlik|gunluk) … (e-posta|eposta|mail|ileti|mesaj) … (gonder*|limit*|asil*|sinir*)",
        "(vuot qua|qua gioi han|toi da) … (thu|email|tin) [moi|trong] (gio|ngay|phut)",
        "(melebihi|batas|maksimal) … (email|pesan|surel) per (jam|hari|menit)",
        "исходящ* (письма|почта|сообщения) [были] (ограничен*|лимит*)",
        "лимит [на] (отправк*|исходящих|писем|сообщений) … (исчерпан*|превышен*|достигнут*)",
        "kota … (saatte|gunde|dakikada|saatlik|gunluk)",
        "(limit|grenze|hochstzahl) (pro|je) (stunde|tag|minute) … (uberschritten|erreicht)",
        "(maximale|zulassige|erlaubte) (anzahl|zahl) an (emails|mails|nachrichten) [pro stunde|pro tag] (uberschritten|erreicht)",
        "zu viele (nachrichten|mails|emails) (gesendet|verschickt|versendet|versandt)",
        "(enviado|enviou|inviato|envoye) (demasiad*|muitas|muitos|troppi|troppe|trop de) (mensajes|mensagens|messaggi|messages|correos|emails|mails)",
        "(превысили|превысил|достигли|достиг) лимит* отправки",
    ]).cause("too_many_messages"),
    rule("too_much_for_one_i18n", Specific, &[
        "(brugeren|mottakeren|mottagaren|ontvanger|destinatario|destinataire|empfanger|utente|usuario|odbiorca) … (modtager|mottar|tar emot|far|ontvangt|recibe|recoit|riceve|recebe|erhalt|empfangt|otrzymuje) … (for meget|for mye|for mycket|te veel|demasiad*|trop|troppe|troppi|troppa|muitos|muitas|zu viel|zu viele|za duzo) … (post|mail|mails|email|emails|correo|correos|messages|messaggi|mensagens|nachrichten|wiadomosci)",
    ]).cause("too_many_messages"),
    rule("recipients_i18n", Specific, &[
        "(previse|prevelik broj|tul sok|prea multi|liian monta|for mange|for manga|te veel|cok fazla|qua nhieu|terlalu banyak|prilis mnoho|prilis vela|zbyt wielu|zbyt wiele|за много|твърде много|прекалено много) … (primalaca|primatelja|cimzett*|destinatari|vastaanottaj*|modtagere|mottakere|mottagare|ontvangers|alici|nguoi nhan|penerima|prijemcu|prijemcov|odbiorcow|adresatow|получатели)",
        "(слишком много|забагато|превышено число|превышено количество) (получател*|адресат*|одержувач*|отримувач*)",
        "(יותר מדי) … (נמענים)",
        "(عدد كبير|الكثير) … (المستلمين|المستلمون)",
        "(depasse|superado|excedido|superato) [le|el|o|il] (nombre|numero) (maximal|maximum|maximo|massimo) de destinata*",
    ]).cause("too_many_recipients"),
    // German
    rule("de", Specific, &[
        "(zu viele|zuviele|zu viel) … (anfragen|befehle|fehler|fehlversuche|ungultige|fehlgeschlagene)",
        "(zu viele|zuviele) (nachrichten|mails|e mails|emails) (von|pro|in|innerhalb|gesendet|versendet)",
        "(zu schnell|zu haufig|zu oft)",
        "(sende|versand|nachrichten|mail|raten|stunden|tages|ausgangs) (limit|quote|rate|kontingent) … (uberschritten|erreicht|erschopft)",
        "(sendelimit|versandlimit|ratenlimit|sendequote|versandquote|tageslimit|stundenlimit|senderate|sendekontingent|nachrichtenrate)",
        "(nachrichten|mails|e mails|emails) pro (stunde|tag|minute|sitzung|verbindung)",
        "(ratenbegrenzung|drosselung|gedrosselt)",
    ]).cause("too_many_messages"),
    rule("de_connections", Specific, &[
        "(zu viele|zuviele) … (verbindungen|sitzungen|verbindungsversuche|verbindungsanfragen)",
        "(verbindungslimit|verbindungsrate|verbindungsanzahl)",
        "(anzahl|zahl|limit) … (verbindungen) … (uberschritten|erreicht)",
    ]).cause("too_many_connections"),
    rule("de_recipients", Specific, &[
        "(zu viele|zuviele) … (empfanger|adressaten|empfangeradressen)",
        "(anzahl|zahl|limit|hochstzahl) … (empfanger) … (uberschritten|erreicht)",
        "empfangerlimit",
    ]).cause("too_many_recipients"),
    // French
    rule("fr", Specific, &[
        "trop (de|d) (requetes|envois|commandes|erreurs|trafic|spams|tentatives)",
        "trop de (messages|mails|courriels|emails|e mails) (envoyes|recus|par|depuis|en provenance|dans cette|en peu)",
        "trop (rapide|rapidement|frequent|frequents|frequente|frequentes|frequemment|vite|souvent)",
        "trop d (envois|erreurs|emails|e mails)",
        "(limite|quota|debit|taux) (denvoi|denvois|d envoi|de messages|horaire|journalier|journaliere|quotidien|quotidienne|demission)",
        "(nombre|limite|quota) … (messages|mails|courriels|emails|envois) … (par|depasse*|atteint*|maximum|autorise*)",
        "volume … (trop|inhabituel|anormal|excessif)",
        "(trop|beaucoup trop|un trop grand nombre) (de|d) (messages|courriels|mails|envois|e-mails|courriers)",
        "(ralentissez|ralentir) [vos|l] (envois|envoi)",
    ]).cause("too_many_messages"),
    rule("fr_connections", Specific, &[
        "trop de (connexions|connexion|sessions|connections)",
        "(nombre|limite|maximum|taux) … (connexions|connexion|sessions) … (depasse*|atteint*|maximum|maximal|simultanees|autorise*)",
    ]).cause("too_many_connections"),
    rule("fr_recipients", Specific, &[
        "trop de (destinataires|destinataire)",
        "(nombre|limite|maximum) … (destinataires) … (depasse*|atteint*|maximum|maximal|autorise*)",
    ]).cause("too_many_recipients"),
    // Spanish
    rule("es", Specific, &[
        "demasiad* (solicitudes|peticiones|comandos|errores|envios|intentos|rapido|frecuente*|trafico)",
        "demasiad* (mensajes|correos|emails|e mails) (desde|por|enviados|de su|en)",
        "(limite|cuota|tasa|frecuencia|velocidad|cupo) (de|diario de|diaria de|horario de|maximo de|maxima de) (envio|envios|mensajes por|correos por|transmision)",
        "(limite|cuota|maximo) (diario|diaria|horario|horaria|por hora|por dia) … (excedid*|superad*|alcanzad*)",
        "(excedido|superado|alcanzado|excede|supera|excedio|supero) … (limite|cuota|numero|cantidad|maximo) … (envio|envios|por hora|por dia|por minuto|diario|mensajes por|correos por|mensajes enviados|correos enviados)",
        "(mensajes|correos) por (hora|dia|minuto|sesion|conexion)",
        "(limite|cuota|maximo) … (mensajes|correos|envios) … (puede|puedes|permitid*|enviar)",
    ]).cause("too_many_messages"),
    rule("es_connections", Specific, &[
        "demasiad* (conexion|conexiones|sesiones)",
        "(limite|numero|maximo|cantidad|tasa) … (conexiones|sesiones) … (excedid*|superad*|alcanzad*|permitid*|simultaneas)",
        "(excedido|superado|alcanzado|excede|supera) … (conexiones|sesiones)",
    ]).cause("too_many_connections"),
    rule("es_recipients", Specific, &[
        "demasiad* (destinatarios|receptores)",
        "(limite|numero|maximo|cantidad) … destinatarios … (excedid*|superad*|alcanzad*|permitid*)",
        "(excedido|excedio|superado|supero|alcanzado|excede|supera|rebasa*) … destinatarios",
    ]).cause("too_many_recipients"),
    // Portuguese
    rule("pt", Specific, &[
        "(muitos|muitas|demasiados|demasiadas|excesso de) (requisicoes|pedidos|comandos|erros|envios|tentativas)",
        "(muitas|demasiadas|excesso de) (mensagens|emails|e mails) (de|por|enviadas|em|desde|vindas)",
        "(limite|cota|quota|taxa|frequencia) (de|diario de|diaria de|maximo de|maxima de) (envio|envios|mensagens por|emails por)",
        "(limite|cota|quota) (diario|diaria|horario|horaria|por hora|por dia) … (excedid*|ultrapassad*|atingid*)",
        "(excedeu|ultrapassou|atingiu|excedido|ultrapassado) … (limite|cota|quota|numero|quantidade|maximo) … (envio|envios|por hora|por dia|por minuto|diario|mensagens por|emails por|mensagens enviadas)",
        "(mensagens|emails) por (hora|dia|minuto|sessao|conexao)",
        "(limite|cota|quota|maximo) … (mensagens|emails|envios) … (pode|permitid*|enviar)",
    ]).cause("too_many_messages"),
    rule("pt_connections", Specific, &[
        "(muitas|demasiadas|excesso de) (conexoes|ligacoes|sessoes)",
        "(limite|numero|maximo|quantidade) … (conexoes|ligacoes|sessoes) … (excedid*|ultrapassad*|atingid*|permitid*|simultaneas)",
        "(excedeu|ultrapassou|atingiu) … (conexoes|ligacoes)",
    ]).cause("too_many_connections"),
    rule("pt_recipients", Specific, &[
        "(muitos|demasiados|excesso de) destinatarios",
        "(numero|quantidade) … destinatarios … (excedid*|ultrapassad*|atingid*|permitid*|maximo)",
        "(excedeu|ultrapassou|atingiu) … destinatarios",
    ]).cause("too_many_recipients"),
    rule("it_connections", Specific, &[
        "(troppe|eccessive) (connessioni|sessioni)",
        "(limite|numero|massimo) … (connessioni|sessioni) … (superat*|raggiunt*|consentit*|simultanee)",
        "(superato|raggiunto) … (connessioni|sessioni)",
    ]).cause("too_many_connections"),
    rule("it_recipients", Specific, &[
        "troppi destinatari",
        "(limite|numero) … destinatari … (superat*|raggiunt*|consentit*)",
        "(superato|superati|supera|raggiunto|eccede) … destinatari",
    ]).cause("too_many_recipients"),
    // Italian
    rule("it", Specific, &[
        "(troppe|troppi|eccessive|eccessivi) (richieste|comandi|errori|invii|tentativi)",
        "(troppi|troppe) (messaggi|mail|email|e mail) (da|per|inviati|inviate|in|dal|dallo)",
        "(limite|quota|frequenza|soglia) (di|orario di|giornaliero di|massimo di|massima di) (invio|invii)",
        "(limite|quota) (orario|giornaliero|giornaliera) … (superat*|raggiunt*)",
        "(superato|raggiunto|superata|ha superato) … (limite|quota|numero|soglia) … (invio|orario|giornaliero|giornaliera|messaggi inviati|messaggi per|allora|al giorno)",
        "troppo (velocemente|frequente*|spesso|rapidamente)",
    ]).cause("too_many_messages"),
    // Dutch
    rule("nl", Specific, &[
        "te veel (verbindingen|sessies|ontvangers|fouten|verzoeken|opdrachten|geadresseerden)",
        "te veel (berichten|mails|e mails|emails) (van|per|verzonden|in|vanaf)",
        "(verzendlimiet|verzendquotum|daglimiet|uurlimiet|verbindingslimiet)",
        "(limiet|maximum|aantal) … (verbindingen|ontvangers|verzonden|berichten per) … (overschreden|bereikt)",
        "te (snel|vaak)",
        "te veel (berichten|mails|e-mails|mail|e-mail)",
    ]),
    // Polish
    rule("pl", Specific, &[
        "(zbyt|za) (wiele|duzo|wielu|duza liczba|duza ilosc) … (wiadomosci|listow|maili|bledow|polecen|zadan|wyslanych)",
        "(przekroczono|przekroczony|przekroczona|przekroczyl) … (limit|liczbe|liczba|ilosc) … (wysylki|wysylania|wyslanych|wysylanych|na godzine|dzienny|godzinowy|na dobe|wysylkowy)",
        "limit (wysylki|wysylania|wyslanych|wysylanych|wysylkowy|dzienny|godzinowy) … przekrocz*",
        "zbyt (czesto|szybko|czeste)",
        "(liczba|liczby|ilosc) … wiadomosci … (przekroczon*|na godzine|dziennie|na dobe)",
    ]).cause("too_many_messages"),
    rule("pl_connections", Specific, &[
        "(zbyt|za) (wiele|duzo|duza liczba) … (polaczen|sesji)",
        "(przekrocz*|limit) … (liczb*|limit|ilosc) … (polaczen|sesji)",
        "limit polaczen",
    ]).cause("too_many_connections"),
    rule("pl_recipients", Specific, &[
        "(zbyt|za) (wielu|wiele|duzo|duza liczba) … (odbiorcow|adresatow)",
        "(przekrocz*|limit) … (liczb*|limit|ilosc) … (odbiorcow|adresatow)",
        "limit (odbiorcow|adresatow)",
    ]).cause("too_many_recipients"),
    // Czech and Slovak
    rule("cs", Specific, &[
        "prilis (mnoho|vela) … (spojeni|pripojeni|prijemcu|adresatu|chyb|pozadavku|zprav|emailu|prijemcov|sprav)",
        "(prekrocen*|prekroceny) … (pocet|rychlost|frekvence) … (spojeni|pripojeni|prijemcu|adresatu|zprav|emailu)",
        "(limit|pocet) (odeslanych|odesilani|odchozich|spojeni|pripojeni|prijemcu) … prekrocen*",
        "prilis (casto|rychle|casta|caste)",
    ]),
    // Russian and Ukrainian
    rule("ru", Specific, &[
        "(слишком много|слишком большое количество|чрезмерное количество) … (сообщений|писем|запросов|команд|ошибок|отправ*)",
        "(превышен*|превысил*|превышает|исчерпан*) … (количество|число|частота|частоты|скорость|интенсивность|квота на отправку|лимит отправ*|лимит на отправ*|лимит писем|лимит сообщений|количества|числа|скорости) … (писем|сообщений|отправ*|запросов|рассыл*)",
        "(превышен*|исчерпан*) [суточный|часовой|дневной] (лимит|квота) (отправ*|на отправ*|исходящ*|писем|сообщений в)",
        "(лимит|квота|скорость|частота) (отправ*|на отправ*|исходящ*|рассыл*) … (превышен*|исчерпан*|ограничен*)",
        "слишком (часто|быстро|частые|частая|высокая)",
        "(суточный|часовой|дневной) лимит",
    ]).cause("too_many_messages"),
    rule("ru_connections", Specific, &[
        "слишком много … (соединений|подключений|сессий)",
        "(превышен*|превысил*) … (соединений|подключений|сессий)",
        "(ограничени*|лимит*) … (количеств*|числ*|одновременных) … (соединений|подключений)",
    ]).cause("too_many_connections"),
    rule("ru_recipients", Specific, &[
        "слишком много … (получателей|адресатов)",
        "(превышен*|превысил*) … (получателей|адресатов)",
    ]).cause("too_many_recipients"),
    rule("uk", Specific, &[
        "(забагато|занадто багато|надто багато) … (зєднань|з єднань|підключень|листів|повідомлень|одержувачів|отримувачів|помилок|запитів|адресатів)",
        "перевищен* … (кількість|кількості|частот*|швидк*) … (зєднань|з єднань|підключень|листів|повідомлень|одержувачів|отримувачів)",
        "перевищен* (ліміт|квот*) (відправ*|надсилан*|на відправ*|отримувачів|одержувачів|зєднань|з єднань|підключень)",
        "(занадто|надто) (часто|швидко)",
    ]),
    // Turkish
    rule("tr", Specific, &[
        "cok fazla … (baglanti|oturum|alici|istek|hata|komut|deneme)",
        "cok fazla (mesaj|ileti|e posta|eposta) … (gonder*|gondermis|saat|gun)",
        "(gonderim|gonderme|baglanti|alici|saatlik|gunluk) [hizi|sayisi] (limit*|sinir*|kota*) … (asil*|asti|ulas*|doldu)",
        "(baglanti|alici|mesaj|ileti) sayisi … (asil*|asti|fazla)",
        "cok (hizli|sik)",
    ]),
    // Swedish, Danish, Norwegian, Finnish
    rule("nordic", Specific, &[
        "for (manga|mange) … (anslutningar|forbindelser|tilkoblinger|mottagare|modtagere|mottakere|fel|fejl|feil|meddelanden|meddelelser|meldinger|beskeder|sessioner)",
        "liian (monta|paljon) … (yhteytta|yhteyksia|vastaanottajaa|vastaanottajia|viestia|viesteja|virheita|virhetta)",
        "liikaa (yhteyksia|vastaanottajia|viesteja)",
        "for (snabbt|ofta|hurtigt|hurtig|ofte|raskt)",
        "(sandningsgrans*|afsendelsesgraense*|sendegrense*|lahetysraja*|lahetyskiintio*)",
    ]),
    // Hungarian, Romanian, Greek, Vietnamese, Indonesian, Catalan
    rule("other_languages", Specific, &[
        "tul sok … (kapcsolat|cimzett|uzenet|level|hiba|keres)",
        "prea (multe|multi) … (conexiuni|mesaje|erori|destinatari|cereri)",
        "(παρα πολλες|υπερβολικα πολλες|παρα πολλοι|υπερβολικα πολλοι|παρα πολλα) … (συνδεσεις|παραληπτες|μηνυματα)",
        "qua nhieu … (ket noi|nguoi nhan|người nhận|thu|thư|email|yeu cau|tin nhan)",
        "terlalu banyak … (koneksi|sambungan|penerima|pesan|email|permintaan|mesej)",
        "massa (connexions|destinataris|missatges)",
    ]),
    // More recipients than one message may have.
    rule("recipients_of_message_i18n", Decisive, &[
        "(mehr empfanger als|anzahl der empfanger|empfangeranzahl|empfangerzahl|anzahl an empfangern|empfanger pro (nachricht|mail|e mail)) … (erlaubt|zulassig|zugelassen|uberschritt*|uberschreit*|erreicht|gestattet)",
        "(maximale|zulassige|erlaubte) (anzahl der empfanger|anzahl an empfangern|empfangeranzahl|empfangerzahl|empfanger) … (uberschritt*|erreicht)",
        "(宛先|受信者|あて先) [の|として指定できる|に指定できる] (件数|数|人数|アドレス数) … (超え|越え|超過|上限)",
        "(同時|一度|一回) に (送信|指定) できる (宛先|受信者|あて先) … (まで|以内|上限)",
    ]).cause("too_many_recipients"),
    // How much an account may send, and has sent.
    rule("sending_limit_i18n", Decisive, &[
        "(konto|nadawca|uzytkownik) … (osiagn*|przekroczyl*|wyczerpal*) … limit* (wysylan*|wysylk*|wysylek)",
        "(ucet|odesilatel|uzivatel) … (prekrocil*|dosahl*|vycerpal*) … limit* (odesl*|odesilan*|odchozich)",
        "(аккаунт|ящик|пользователь|отправитель|учетная запись) … (превысил*|достиг*|исчерпал*) … (лимит*|квот*) [на] (отправк*|рассылк*|исходящ*)",
        "(계정|아이디|사용자) … (발송|전송|발신) … (한도|제한|할당량|횟수) [를|을|에] (초과했|초과하였|초과되|넘었|도달했)",
    ]).cause("sending_quota"),
    rule("pace_i18n", Decisive, &[
        "relay limit (des|dieses|ihres|fur) … (uberschritten|erreicht|erschopft)",
        "(mensagens|emails|mails) (rapido demais|depressa demais|rapidamente demais|muito rapido)",
        "(mensajes|correos) (muy|demasiado) (rapido|deprisa)",
    ]).cause("too_many_messages"),
]);
