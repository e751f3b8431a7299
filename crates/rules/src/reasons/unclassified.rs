//! Protocol errors and wrappers: words that give no reason of their own.

use crate::rule::{Rules, Strength::*, rule, rules, shield};

/// What is said that gives no reason.
#[rustfmt::skip]
pub(crate) const RULES: Rules = rules("unclassified", &[
    rule("protocol_error", Vague, &[
        "(bad|wrong|incorrect|invalid|improper|out of) [command] (sequence|order) [of]",
        "commands out of (sequence|order)",
        "(command|commands|verb) [is|was|parameter|parameters|argument] [is|not] (unrecognized|unrecognised|unknown|unimplemented|not implemented|not recognized|not recognised|not supported|unsupported|not allowed here|invalid|disabled|expected)",
        "(unrecognized|unrecognised|unknown|unimplemented|unsupported|invalid|illegal|bad|unexpected|unacceptable) (command|commands|verb|smtp command|parameter|parameters|argument|arguments|option|extension)",
        "syntax error",
        "protocol (error|violation|failure)",
        "smtp protocol (error|violation|synchronization)",
        "(need|needs|send|requires|expected|expecting|missing|issue|must have) [a] [valid] (mail|rcpt|helo|ehlo|mail from|rcpt to|mail command|rcpt command|recipient) (first|command|before|from|to)",
        "(mail|rcpt|helo|ehlo|hello|data) (first|required|expected|before)",
        "(nested|duplicate|second) (mail|sender|helo|mail command)",
        "(sender|transaction|mail) already (specified|given|started|in progress)",
        "(parameter|parameters|option|options) not (implemented|recognized|recognised|supported|understood|accommodated)",
        "(unable|cannot) to accommodate",
        "(cannot|could not|unable to) decode response",
        "(pipelining|synchronization|synchronisation) (error|violation|not allowed)",
        "invalid (response|command arguments|arguments)",
        "no identity changes",
        "system not capable of selected features",
        "unexpected (response|reply|command|data)",
        "(コマンド|構文|プロトコル) … (エラー|誤り|認識|不正|順序)",
        "(命令|语法|協議|协议|指令) … (错误|顺序|錯誤|无效|未实现)",
        "(명령|구문|프로토콜) … (오류|순서|잘못)",
    ]).cause("protocol_error"),
    // Under these words a status code of another meaning was given by mistake.
    rule("syntax_no_parameters", Broad, &[
        "syntax error … no parameters allowed",
        "command (isnt|not|is not) (permitted|allowed|possible|valid) (while|when|during|in this|at this)",
        "syntax error cannot decode response",
    ]).cause("protocol_error"),
    // Rule for "try again later" alone, where neither greylisting nor a stopped service is meant.
    rule("try_later_policy", Vague, &[
        "{later}",
    ]).gives("unclassified_soft").status((7, 0)).class(4),
    rule("try_later_mailbox", Vague, &[
        "{later}",
    ]).gives("unclassified_soft").status((2, 0)).class(4),
    rule("try_later_address", Vague, &[
        "{later}",
    ]).gives("unclassified_soft").status((1, 0)).class(4),
    // A notice of delay gives no reason, and the server goes on trying.
    rule("delayed", Vague, &[
        "(has been|was|is|being|been|have been|still|currently) [temporarily] (delayed|deferred|queued|held)",
        "({email}|delivery) [status] [notification] (delayed|delay|deferred|deferral)",
        "(not|has not) [yet] been delivered [yet]",
        "(this is|just) a warning",
        "warning [message] (only|could not|still)",
        "do not [need to] (resend|re send) your [original] message",
        "(will|continue|continues|continuing) … (retry|retried|keep trying|try again|be attempted|attempts|to attempt|to try|be retried|be made)",
        "no action is required",
        "you do not need to (take|resend|do)",
        "(遅延|遅れ) … (配信|配送|メール|再送|試み)",
        "(配信|配送|送信|メール) … (遅延|遅れ|保留)",
        "(引き続き|継続して) … (再送|配信|送信|試み)",
        "(延迟|延遲|推迟) … (投递|发送|投遞|發送)",
        "(投递|发送|邮件|投遞|發送|郵件) … (延迟|延遲)",
        "(배달|전송|메일) … 지연",
        "(verzogert|zustellung verzogert|weiterhin versucht)",
        "(retarde|retardee|differe|differee|retard de livraison|retard de remise)",
        "(retrasado|retrasada|demorado|retraso en la entrega|entrega retrasada|atrasada|atraso na entrega)",
        "(ritardo nella consegna|consegna ritardata|recapito ritardato|in ritardo)",
        "(vertraagd|vertraging)",
        "(opoznione|opozniona|opoznienie|zpozdeno|zpozdeni)",
        "(задержан*|задержк*|отложен*|затримк*|затриман*|відкладен*)",
        "(gecikti|gecikme|geciktirildi|ertelendi)",
    ]).gives("unclassified_soft"),
    // These stand before or after the answer and are no part of it.
    shield("shield", Decisive, &[
        "delivery temporarily suspended",
        "temporarily suspended connect to",
        "delivery status notification",
        "for more information go to about smtp error messages",
        "about smtp error messages",
        "please direct further questions",
        "(for|see) further (assistance|information|details)",
        "please contact your (administrator|system administrator|mail administrator|it department|postmaster)",
        "(please|you may) [try to] resend [this|your|the] message",
        "technical details of (permanent|temporary) failure",
        "(permanent|temporary) error the following",
        "the following address failed",
        "this is a permanent error",
        "permanent (error|failure|fatal errors)",
        "(no|without) (further|more|additional) [delivery] (attempts|attempt|retries|tries) [will|shall] [be] [made|attempted]",
        "(will not|wont|will no longer|will never|does not|doesnt|do not|dont) [be] (retry|try again|retried|attempted|tried|keep trying|resent)",
    ]),
    // Ends of lines that RFC 5321 §2.3.8 forbids: the fault of the program that sends.
    rule("bare_line_ends", Decisive, &[
        "(bare|stray|lone|isolated|naked) (lf|cr|lfs|crs|linefeed|linefeeds|newline|newlines|line feed|line feeds|carriage return|carriage returns|crlf)",
        "(bare|stray) r or n",
        "(lf|cr|linefeed|newline) … (without|not preceded|not allowed|bare|received after data)",
        "(smtp smuggling|smuggling)",
        "smtplf",
    ]).cause("protocol_error").unless_subject(6),
    // Commands that are missing or too early.
    rule("session_manners", Decisive, &[
        "(polite|please|must|need|needs) [to] … (say|issue|send|use) [a] [valid] (helo|ehlo|hello) [first]",
        "polite people say helo",
        "(talk|talks|talked|talking|speak|spoke) too (soon|early)",
        "line parse error",
        "(next|command|commands|input) … (too soon|too early)",
        "(helo|ehlo) (has to|must|should|needs to) be (used|sent|said|issued|given) [first|before]",
        "command is not (recognized|recognised)",
    ]).cause("protocol_error"),
    // lettre, printed for programmers.
    rule("lettre_debug_hard", Vague, &[
        "permanentnegativecompletion",
    ]).gives("unclassified_hard"),
    rule("lettre_debug_soft", Vague, &[
        "transientnegativecompletion",
    ]).gives("unclassified_soft"),
]).by_class("unclassified_hard", "unclassified_soft");
