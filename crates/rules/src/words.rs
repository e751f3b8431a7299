//! Sets of words that servers use for one another. A phrase names a set as `{name}`.

/// A named set of alternatives.
#[derive(Clone, Copy, Debug)]
pub struct WordSet {
    /// What phrases call it.
    pub name: &'static str,
    /// The alternatives, in the syntax of phrases.
    pub any: &'static str,
}

const fn set(name: &'static str, any: &'static str) -> WordSet {
    WordSet { name, any }
}

/// Every set. A set may name the sets above it.
pub const WORD_SETS: &[WordSet] = &[
    set(
        "box",
        "mailbox|mail box|inbox|mailfolder|mail folder|maildrop|mail drop|maildir|mailspool",
    ),
    set(
        "user",
        "user|users|username|recipient|recipients|mailbox|mail box|inbox|customer|subscriber|person|alias|destinatary|addressee",
    ),
    set(
        "address",
        "address|addresses|account|accounts|email address|mail address|email account|userid|user id|(email|mail|account) (id|name)|local part",
    ),
    set("email", "email|emails|mail|mails|message|messages|msg"),
    set(
        "is",
        "is|was|are|has been|have been|hasbeen|had been|being|seems to be|appears to be|got|gets",
    ),
    set(
        "not",
        "not|isnt|wasnt|arent|hasnt|cannot|cant|couldnt|doesnt|dont|didnt|never|no longer",
    ),
    set(
        "exceeds",
        "exceed|exceeds|exceeded|exceeding|over|above|overflow*|surpass*|beyond",
    ),
    set(
        "sender",
        "sender|senders|from address|from addresses|envelope from|return path|originator|mail from",
    ),
    set(
        "reject",
        "reject|rejected|rejects|rejecting|refused|refuse|refuses|denied|declined|not accepted|not allowed|unacceptable|not permitted",
    ),
    set(
        "block",
        "blocked|blocklisted|blacklisted|black listed|block listed|blacklist|banned|denylisted|listed",
    ),
    // The sender's machine, and how replies point at it.
    set(
        "peer",
        "ip|ips|ipv4|ipv6|ipaddress|host|hosts|hostname|server|servers|mailserver|mailservers|mta|mtas|client|connection|connections|network|networks|subnet|netblock|range|gateway|isp",
    ),
    set(
        "your",
        "your|sender|senders|sending|client|source|originating|connecting|connected|peer",
    ),
    // Lists of senders to refuse: the kinds, and the well-known names.
    set(
        "dnsbl",
        "dnsbl|dnsbls|rbl|rbls|dnsrbl|rhsbl|drbl|dbl|sbl|xbl|pbl|zen|sblxbl|attrbl|cdrbl|spamhaus|sorbs|spamcop|barracudacentral|brbl|uceprotect*|abuseat|abusix|spamrats|psbl|mailspike|invaluement|ivmsip|senderscore|senderbase|hostkarma|junkemailfilter|nixspam|manitu|gbudb|surriel|backscatterer|njabl|ahbl|dsbl|ordb|spfbl|lashback|trustedsource|cobion|blacklist|blacklists|blocklist|blocklists|denylist|denylists|blackhole|talos|fabel|mailpolice|dul|spameatingmonkey|anonmails|dronebl|swinog|s5h|0spam|zapbl|wpbl|kisarbl|tiopan|rfci|nordspam|suomispam|polspam|justspam|scientificspam|efnetrbl|httpbl|abuseipdb|spamcannibal|osirusoft|tordnsel|improware|spamrl",
    ),
    set(
        "blocklist",
        "{dnsbl}|black list|black lists|block list|block lists|blocking list|deny list|black hole list|ban list",
    ),
    set(
        "spam",
        "spam|junk|junkmail|spammy|spamming|unsolicited|ube|uce",
    ),
    set(
        "virus",
        "virus|viruses|viral|malware|trojan|trojans|worm|worms|ransomware|spyware|malicious|infected|infection",
    ),
    set(
        "time_unit",
        "second|seconds|sec|secs|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks",
    ),
    set(
        "mta",
        "server|servers|host|hosts|system|mailserver|mailhost|mailsystem|mta|mx|machine|gateway|computer|smtp",
    ),
    set(
        "later",
        "try again later|try later|retry later|try again soon|try again shortly|try again at a later time|try again after some time|try again after sometime|try it later|try it again later|try back later|later try again|retry at a later time|retry again later",
    ),
    set(
        "msgs",
        "messages|message|mails|mail|emails|email|e mails|e mail|msgs|letters",
    ),
    set(
        "addr",
        "address|addresses|addresse|adress|(e mail|email|mail|recipient|rcpt|destination|smtp) address|(e mail|email|mail|recipient|rcpt|destination) addresses|email id|mail id|forward path",
    ),
    set(
        "domain",
        "domain|domains|host|hostname|domainname|(host|domain) name|(mail|email|recipient|recipients|destination|target) (domain|host)",
    ),
    set(
        "unknown",
        "unknown|unkown|unknow|unknwon|unknonw|unkonwn|uknown|unrecognized|unrecognised|nonexistent|nonexistant|inexistent|inexistant|(non|not) (existent|existant|existing|known|recognized|recognised|registered)",
    ),
    set(
        "noexist",
        "(does|do|did|is|are) not (exist|exists|existing)|(doesnt|dont|didnt|isnt|not) (exist|exists|existing)|(non|not) (existent|existant)|nonexistent|nonexistant|inexistent",
    ),
    set(
        "notfound",
        "not found|notfound|(is|was|were|are) not (found|located)|(could|can) not be (found|located)|(cannot|couldnt|cant|not) be (found|located)|(wasnt|isnt|werent|arent|not) (found|located)|(has|have) not been found|hasnt been found",
    ),
    set(
        "cannotfind",
        "(could|can|did) not (find|locate)|(couldnt|cannot|cant|didnt) (find|locate)|unable to (find|locate)|not able to (find|locate)|failed to (find|locate)",
    ),
    set(
        "cannotmatch",
        "(could|can|did|does) not match|(couldnt|cannot|cant|didnt|doesnt) match|unable to match|not able to match|failed to match",
    ),
    // What is said of something that is not there, or not any more.
    set(
        "nothere",
        "{noexist}|{notfound}|[is|was|are] {unknown}|(is|was|are|has been|have been) (disabled|deactivated|deleted|closed|removed|terminated|expired|cancelled|retired|inactive|invalid|incorrect|malformed|abandoned)|has (expired|lapsed|moved)|(is|are|was) (not|no longer) [a] (valid|known|registered|recognized|recognised|local|listed|active|in our|available)|(isnt|arent) [a] (valid|known|registered|recognized|local|listed|active|in our)|never existed|no longer (exists|valid)|(cannot|could not|couldnt) be resolved|is no more|went out of service|invalid|inactive|expired|closed|disabled|deactivated|deleted",
    ),
    // The mailbox of somebody, in German, which writes compounds as one word.
    set(
        "postfach",
        "postfach|postfachs|postfaches|empfangerpostfach|empfangerpostfachs|zielpostfach|nutzerpostfach|benutzerpostfach|mailpostfach|mailbox|posteingang|briefkasten|postkorb|konto|kontos|mailkonto|emailkonto|benutzerkonto|empfangerkonto|nutzerkonto|kundenkonto|zielkonto|account|mailaccount|benutzer|benutzers|empfanger|empfangers|nutzer|nutzers|teilnehmer|adressat|adressaten",
    ),
    // The same in French, Spanish, Portuguese and Italian; and other things that replies speak of.
    set(
        "rombox",
        "boite|(boite|compte) mail|boite (aux lettres|de reception|du destinataire)|buzon|casilla|bandeja de entrada|caixa|caixa (postal|de entrada)|casella|casella di posta|mailbox|destinataire|destinatario|utilisateur|usuario|utilizador|utente|correspondant|compte|cuenta|conta|account",
    ),
    set(
        "romaddr",
        "(adresse|direccion|endereco|indirizzo) [mail|email|de correo|de email|di posta] [du destinataire|del destinatario|do destinatario]",
    ),
    set(
        "romsender",
        "(adresse|domaine) de l expediteur|expediteur|adresse d expedition|votre (adresse|domaine)|(direccion|dominio) del remitente|remitente|su (direccion|dominio)|(endereco|dominio) do remetente|remetente|seu (endereco|dominio)|(indirizzo|dominio) del mittente|mittente|(tuo|vostro) (indirizzo|dominio)",
    ),
    set(
        "romlogin",
        "authentification|identification|connexion au compte|mot de passe|autenticacion|inicio de sesion|contrasena|autenticacao|login|senha|autenticazione|accesso|password",
    ),
    set(
        "romserver",
        "(serveur|servidor|server) [de messagerie|de correo|de email|di posta|distant|remoto]|systeme|service|sistema|servicio|servico|servizio",
    ),
    set(
        "romdomain",
        "(domaine|dominio) [du destinataire|del destinatario|do destinatario]|nom de domaine|nombre de dominio|nome de dominio|hote|host",
    ),
    // Whose the thing is: not the recipient's.
    set(
        "theirs",
        "your|your own|sender|senders|(the|your|header|invalid|this) from|return|envelope from|envelope sender|bounce|reply to|source|sending|mail from|originator|originators|originating|submitting|reverse path|return path",
    ),
    // The address that stands for the sender.
    set(
        "sendersaddress",
        "(your|senders|sender|sending|originator|originators|envelope|mail from|from header|header from|return) [email|mail] (address|domain|mailbox)|from [email|mail] address|return path|reverse path|(envelope|header) from|originator|envelope sender",
    ),
    // Who refuses mail on the other side.
    set(
        "them",
        "recipient|user|customer|subscriber|mailbox|<email>|(list|mailbox) owner|owner|(recipients|receiving|destination) (domain|organization|company|server)|company|organization|administrator",
    ),
    // Parts of a mail system.
    set(
        "part",
        "mail store|message store|ldap|database|directory|backend|storage|storage system|spool|[mail] queue|filter|scanner|mailbox server|mail system|policy service|directory service",
    ),
    // What lets a client in.
    set(
        "login",
        "authentication|login|logon|sign in|sasl|auth|credentials|password|(username|user name) [and|or] password|smtp login",
    ),
    // What holds a session together.
    set(
        "link",
        "connection|session|socket|link|(connection|session|link) (to|with|from) [the|a|your|remote] (server|host|peer|client|<host>|<ip>)",
    ),
    // How mail is refused, in the words of people.
    set(
        "notwelcome",
        "(not|isnt|arent|never|no longer) [be] (welcome|wanted|accepted|taken|desired|received|permitted|allowed|let in|acceptable|liked|appreciated)|unwelcome|unwanted|undesired|(is|are|get|gets) (refused|rejected|bounced|blocked|returned|turned away|turned down)",
    ),
    set(
        "nomail",
        "(not|dont|never|wont|no longer) (exchange|accept|take|receive|want|process|handle) [any] (mail|email|messages|connections|traffic)|(no|refuse|refuses|reject|rejects) [any|all] (mail|email|messages|connections|traffic)",
    ),
];

/// The alternatives of the set with a name.
#[must_use]
pub fn word_set(name: &str) -> Option<&'static str> {
    let set = WORD_SETS.iter().find(|set| set.name == name);
    set.map(|set| set.any)
}
