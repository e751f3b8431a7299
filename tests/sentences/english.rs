//! English.

use bounce_classifier::BounceReason;

use crate::{Kind, Sentences};

#[rustfmt::skip]
pub const SENTENCES: Sentences = Sentences {
    between: " ",
    kinds: &[
        Kind {
            reasons: &[BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN],
            subjects: &[
                "The recipient", "This user", "The mailbox", "The address", "That e-mail account", "The addressee",
                "The person", "Recipient address", "Target mailbox", "The alias", "The local part",
                "The requested user", "Your recipient", "Account name", "The inbox", "The e-mail ID",
                "The destination address", "This customer",
            ],
            predicates: &[
                "does not exist", "is unknown", "could not be found", "is not known here", "not found in directory",
                "is not registered", "was not located", "is not a valid one", "no such thing on this server",
                "doesn't exist on this system", "has no entry here", "is nonexistent", "cannot be identified",
                "isn't ours", "does not live here", "is not listed", "was never created", "is not in our database",
                "not recognised by this server", "could not be resolved to a mailbox", "is not hosted here",
            ],
        },
        Kind {
            reasons: &[BounceReason::ADDRESS_DISABLED, BounceReason::ACCOUNT_SUSPENDED],
            subjects: &[
                "The mailbox", "This account", "The user", "Recipient", "The e-mail address", "User account",
                "That inbox", "The subscriber", "The customer's mailbox", "Email account",
            ],
            predicates: &[
                "has been deleted", "was closed", "is disabled", "has been deactivated", "is inactive",
                "was removed", "has expired", "no longer exists", "is not in use anymore", "has been retired",
                "was cancelled", "was terminated", "is no longer active", "has been shut down", "is obsolete",
                "was discontinued", "has moved", "is dormant", "has been abandoned", "not used for a long time",
                "was switched off", "is unused", "was purged", "no longer works here", "has left the company",
                "has been decommissioned",
            ],
        },
        Kind {
            reasons: &[BounceReason::ACCOUNT_SUSPENDED, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "The mailbox", "This account", "The user", "Recipient", "The e-mail address", "User account",
                "That inbox", "The subscriber",
            ],
            predicates: &[
                "is suspended", "has been locked", "is frozen", "is on hold", "has been temporarily disabled",
                "was suspended for non-payment", "is currently locked", "has been put on hold",
                "is temporarily closed", "is under review", "not allowed to receive mail",
                "cannot receive messages at the moment", "is temporarily inactive",
            ],
        },
        Kind {
            reasons: &[BounceReason::MAILBOX_FULL],
            subjects: &[
                "The mailbox", "User's inbox", "The recipient", "Recipient's mailbox", "The account", "The user",
                "Disk quota", "Storage of the user", "The mail folder", "The user's quota", "The maildir",
                "Mail storage of recipient",
            ],
            predicates: &[
                "is full", "is over quota", "exceeded its quota", "has no space left", "is over the limit",
                "has run out of space", "is out of storage", "has exceeded the allowed space",
                "has no room for more messages", "is at capacity", "is overfull", "has too many messages stored",
                "does not have enough space", "is too full to accept mail", "is 100% used",
            ],
        },
        Kind {
            reasons: &[BounceReason::BLOCKED, BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED],
            subjects: &[
                "Your IP", "192.0.2.7", "Your server", "Your mail server", "The sending host", "Your network",
                "Connecting IP", "mail.example.net[192.0.2.7]", "Client host", "Your ISP", "The sending IP",
                "Your IP range", "Your host", "Mail from 192.0.2.7",
            ],
            predicates: &[
                "is blocked", "has been blacklisted", "is listed", "is banned", "is not welcome here",
                "was found on a blacklist", "has a bad reputation", "is on our block list",
                "has been blocked for abuse", "is refused", "is known for sending abuse", "is rejected",
                "has a poor reputation", "is denied", "is barred from this server", "is on the denylist",
                "is blocked by our firewall", "is not trusted", "appears in an RBL",
                "is listed as a source of spam", "was banned for 24 hours", "has been added to our reject list",
                "is in a blocked country", "is forbidden", "has been firewalled",
            ],
        },
        Kind {
            reasons: &[BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED, BounceReason::BLOCKED],
            subjects: &[
                "The sender", "Sender address", "Your address", "Sender domain", "From address",
                "The envelope sender", "Your domain", "The MAIL FROM address", "The return path", "Sending domain",
                "Originator",
            ],
            predicates: &[
                "is not allowed", "is invalid", "does not exist", "could not be verified",
                "is not permitted to send here", "is rejected", "is unknown", "is blocked by the recipient",
                "is not on the allow list", "has no MX record", "was refused", "is not authorised",
                "is not accepted", "has no valid DNS record", "must be fully qualified", "is malformed",
                "is missing", "is not local", "has no A or MX record", "is not acceptable",
            ],
        },
        Kind {
            reasons: &[BounceReason::SPAM_REJECTED, BounceReason::CONTENT_REJECTED],
            subjects: &[
                "The message", "This mail", "Your e-mail", "Message content", "Your message", "The mail body",
                "The content of your message", "It",
            ],
            predicates: &[
                "looks like spam", "was classified as spam", "is spam", "was identified as junk",
                "is considered unsolicited", "has been flagged as spam", "has a high spam score",
                "was caught by the spam filter", "is suspected spam", "failed our spam check",
                "seems to be junk mail", "contains spam content", "was judged to be UCE",
                "triggered our antispam engine", "has spam characteristics", "is phishing",
                "was quarantined as spam",
            ],
        },
        Kind {
            reasons: &[BounceReason::CONTENT_REJECTED, BounceReason::POLICY_REJECTED, BounceReason::SPAM_REJECTED],
            subjects: &[
                "The message", "Your mail", "The header", "The subject", "A link in the message",
                "A URL in the body", "The Date header", "MIME structure", "The HTML part", "The From header",
            ],
            predicates: &[
                "contains forbidden words", "is not allowed", "is malformed", "is not RFC compliant",
                "violates RFC 5322", "contains illegal characters", "has bad syntax", "is broken",
                "contains prohibited content", "points to a listed site",
            ],
        },
        Kind {
            reasons: &[BounceReason::ATTACHMENT_REJECTED],
            subjects: &[
                "The attachment", "A file in the message", "An attached file", "The attached archive",
                "invoice.exe", "The message", "Your mail",
            ],
            predicates: &[
                "contains a virus", "is infected", "has a forbidden extension", "was found to be malware",
                "contains malware", "could not be scanned for viruses", "has a prohibited file type",
                "is an encrypted archive", "contains a dangerous file", "contains macros",
                "includes a blocked attachment",
            ],
        },
        Kind {
            reasons: &[BounceReason::MESSAGE_TOO_LARGE],
            subjects: &[
                "The message", "Your mail", "Message size", "The attachment", "The e-mail",
                "The size of the message", "Total size",
            ],
            predicates: &[
                "is too large", "is too big", "exceeds the limit", "exceeds the maximum of 10 MB",
                "is over the size limit", "is larger than allowed", "is bigger than 20MB", "exceeds fixed maximum",
                "is above the allowed maximum", "exceeds what the recipient accepts", "is oversized",
                "goes beyond the size limit",
            ],
        },
        Kind {
            reasons: &[BounceReason::RATE_LIMITED, BounceReason::GREYLISTED],
            subjects: &[
                "You", "Your server", "Your IP", "The sender", "Your account", "This host", "The client",
            ],
            predicates: &[
                "sent too many messages", "exceeded the rate limit", "is sending too fast",
                "made too many connections", "has too many open sessions", "sends too much mail",
                "reached the hourly limit", "exceeded the daily sending quota", "is being throttled",
                "exceeded the number of recipients", "is over its sending limit", "has to slow down",
                "hit the limit of messages per hour", "has exceeded the maximum of connections",
                "used up its quota of mails for today", "tried too often",
                "delivered too many mails in a short time",
            ],
        },
        Kind {
            reasons: &[BounceReason::AUTHENTICATION_FAILED],
            subjects: &[
                "DKIM", "SPF", "DMARC", "The SPF check", "DKIM signature", "The DMARC policy",
                "SPF record of the domain", "Your domain's SPF",
            ],
            predicates: &[
                "failed", "did not pass", "is missing", "check failed", "does not verify",
                "does not permit your IP", "validation failed", "could not be validated", "says reject",
                "is not aligned", "fails", "does not allow this host",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "Relaying", "Relay access", "Relay", "Mail relay", "Relaying mail", "Relay through this server",
                "Third-party relay", "Relaying to that domain", "Relaying from your IP",
            ],
            predicates: &[
                "denied", "is not allowed", "not permitted", "is forbidden", "is prohibited", "refused",
                "is not supported", "disabled", "not possible", "requires authentication", "is restricted",
                "rejected", "is only for customers", "not authorised",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "Authentication", "SMTP authentication", "Login", "Your login", "The password",
                "Username and password", "SASL authentication", "The SMTP login", "Credentials", "AUTH",
            ],
            predicates: &[
                "failed", "is required", "was rejected", "is incorrect", "not accepted", "is wrong", "is needed",
                "is invalid", "unsuccessful", "was refused", "denied", "are not accepted", "is mandatory",
                "has expired", "was not successful", "must be done first", "error",
            ],
        },
        Kind {
            reasons: &[BounceReason::SERVER_UNAVAILABLE],
            subjects: &[
                "The server", "The mail server", "Our system", "The mail system", "Service", "The system",
                "Mail service", "The destination server", "The gateway", "The mail store", "The database", "LDAP",
            ],
            predicates: &[
                "is down", "is unavailable", "is overloaded", "is busy", "is under maintenance",
                "is out of disk space", "has an internal error", "is temporarily out of service",
                "is not accepting mail", "is shutting down", "has a configuration problem", "ran out of memory",
                "had an internal failure", "is too busy", "is not available at the moment", "is being restarted",
                "encountered an error", "is offline", "reported an error",
            ],
        },
        Kind {
            reasons: &[BounceReason::CONNECTION_FAILED, BounceReason::SERVER_UNAVAILABLE, BounceReason::SMTP_TIMEOUT],
            subjects: &[
                "The connection", "Connection to the server", "Connection with mx.example.com", "TCP connection",
                "The session", "The TLS connection", "TLS handshake", "The link", "The socket", "SMTP session",
            ],
            predicates: &[
                "timed out", "was lost", "was reset", "was closed", "could not be established", "was aborted",
                "was dropped", "broke", "was interrupted", "was terminated unexpectedly", "went down",
                "got closed by the peer",
            ],
        },
        Kind {
            reasons: &[BounceReason::DOMAIN_NOT_FOUND, BounceReason::DNS_FAILURE],
            subjects: &[
                "The domain", "The recipient domain", "The host", "Domain example.com", "The destination domain",
                "Your recipient's domain", "The mail domain", "The target host",
            ],
            predicates: &[
                "does not exist", "could not be found", "has no MX record", "cannot be resolved",
                "has no mail server", "is unknown", "does not accept mail", "is not registered", "has no DNS entry",
                "was not found in DNS", "does not resolve", "has no A record", "cannot be looked up",
                "has a null MX", "is invalid", "has no valid mail exchanger", "returned NXDOMAIN",
                "returned SERVFAIL", "lookup failed", "lookup timed out",
            ],
        },
        Kind {
            reasons: &[BounceReason::INVALID_ADDRESS, BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN],
            subjects: &[
                "The address", "Recipient address", "The e-mail address", "The recipient's address",
                "The mail address", "The destination address",
            ],
            predicates: &[
                "is malformed", "has bad syntax", "is invalid", "is not valid", "contains illegal characters",
                "is not RFC compliant", "is syntactically wrong", "is ambiguous", "is badly formed",
                "lacks a domain", "is not well-formed", "has no @ sign", "contains a space", "is incorrect",
                "is misspelled",
            ],
        },
        Kind {
            reasons: &[BounceReason::POLICY_REJECTED, BounceReason::SENDER_REJECTED],
            subjects: &[
                "The recipient", "This user", "The mailbox owner", "Our policy", "The organization", "The company",
                "Recipient's policy", "The administrator", "The recipient's filter",
            ],
            predicates: &[
                "refuses your mail", "does not want this message", "does not accept mail from you",
                "has blocked you", "rejected the message", "does not allow this message", "has refused the message",
                "prohibits this mail", "rejects mail from outside", "only accepts mail from known senders",
                "has opted out", "does not wish to receive mail from you", "filters this kind of mail",
            ],
        },
        Kind {
            reasons: &[BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "User jdoe", "Recipient <taro@example.jp>", "<taro@example.jp>", "taro@example.jp", "Mailbox jdoe",
                "The email address you entered", "The address you wrote to", "Your contact", "That mailbox",
                "The person you wrote to", "Local user", "Virtual user", "Employee",
            ],
            predicates: &[
                "cannot be found", "isn't known", "couldn't be located", "not known at this site",
                "isn't registered with us", "is not a user here", "is not a known recipient", "isn't in our system",
                "is not a valid recipient", "no such account",
            ],
        },
        Kind {
            reasons: &[BounceReason::MAILBOX_FULL],
            subjects: &[
                "Recipient's inbox", "The mailbox", "User mailbox", "taro@example.jp mailbox", "The mail quota",
                "Mailbox quota", "User quota", "The account's storage", "Inbox", "Mail directory",
            ],
            predicates: &[
                "has exceeded its storage limit", "over quota", "is out of space", "ran out of storage space",
                "has reached the maximum size", "quota exceeded", "is too full", "has insufficient space",
                "is completely full", "has been exhausted", "is used up", "is nearly full, message does not fit",
                "has exceeded the maximum allowed",
            ],
        },
        Kind {
            reasons: &[BounceReason::BLOCKED, BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED],
            subjects: &[
                "Your IP address [192.0.2.7]", "Sender IP 192.0.2.7", "192.0.2.7", "The IP you are sending from",
                "Host 192.0.2.7", "Your subnet", "Your hosting provider", "mail.example.net", "Your MTA",
                "Email from 192.0.2.7", "Connections from 192.0.2.7",
            ],
            predicates: &[
                "has been temporarily blocked", "is currently blacklisted by", "is blacklisted at zen.spamhaus.org",
                "was blocked due to abuse", "is on our blacklist", "was rejected because of poor reputation",
                "has low reputation", "has been reported as a spam source", "is listed in our local blocklist",
                "blocked for security reasons", "is in a DNS blacklist", "found in RBL", "blocked by administrator",
                "not allowed to connect", "is prohibited", "is considered a spam source",
            ],
        },
        Kind {
            reasons: &[BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED, BounceReason::BLOCKED, BounceReason::AUTHENTICATION_FAILED],
            subjects: &[
                "Sender <a@example.net>", "The domain of the sender", "Your sender address", "MAIL FROM domain",
                "Envelope sender domain", "The sender domain example.net", "Sender address a@example.net",
                "Your From address",
            ],
            predicates: &[
                "could not be resolved", "cannot be verified", "isn't allowed to send to this recipient",
                "is blacklisted", "was blocked by our policy", "is not a registered sender", "is not valid",
                "not found", "is not a verified identity", "unknown", "rejected by recipient",
                "does not match the authenticated user", "is not owned by you", "is not allowed from this host",
                "must exist", "has bad reputation",
            ],
        },
        Kind {
            reasons: &[BounceReason::SPAM_REJECTED, BounceReason::CONTENT_REJECTED, BounceReason::BLOCKED, BounceReason::POLICY_REJECTED],
            subjects: &[
                "Your message", "Message", "Email", "This email", "Mail", "Your mail", "The e-mail you sent",
                "Content",
            ],
            predicates: &[
                "rejected as spam", "blocked as spam", "detected as spam", "contains spam",
                "was marked as spam by our filters", "has been identified as spam", "exceeds the spam threshold",
                "scored 9.4 spam points", "appears to be unsolicited", "is likely unsolicited mail",
                "has characteristics of spam", "was refused by the antispam system", "considered junk",
                "tagged as spam", "looks too much like spam", "refused due to spam content", "filtered as spam",
                "not accepted: spam",
            ],
        },
        Kind {
            reasons: &[BounceReason::MESSAGE_TOO_LARGE],
            subjects: &[
                "Message", "Email", "Your message", "Mail size", "Message length", "File", "The attachment",
                "Message body", "Incoming message",
            ],
            predicates: &[
                "too large", "size exceeds the maximum permitted", "exceeds size limit",
                "is larger than the maximum", "is over the maximum message size", "too big for this mailbox",
                "exceeds 25 MB", "larger than 10240000 bytes", "size limit exceeded", "is too big to be delivered",
                "is bigger than the server accepts",
            ],
        },
        Kind {
            reasons: &[BounceReason::RATE_LIMITED, BounceReason::GREYLISTED, BounceReason::BLOCKED],
            subjects: &[
                "You have", "Your account has", "The sender has", "User a@example.net has", "Your domain has",
                "This IP has", "Your server has", "Your application has",
            ],
            predicates: &[
                "exceeded the maximum number of emails per hour", "reached its daily limit", "been rate limited",
                "sent too much email", "exceeded the allowed number of recipients",
                "too many concurrent connections", "exceeded sending limits", "hit the message limit",
                "opened too many sessions", "been throttled", "gone over the quota for outgoing mail",
                "used all mails of this month", "sent messages too quickly", "made too many requests",
            ],
        },
        Kind {
            reasons: &[BounceReason::AUTHENTICATION_FAILED],
            subjects: &[
                "DMARC check", "SPF validation", "The DKIM signature", "SPF", "DKIM", "Email authentication",
                "The message's DKIM signature",
            ],
            predicates: &[
                "failed", "did not pass", "returned fail", "could not be verified", "is not valid",
                "rejected the message", "failed for example.net", "is not aligned with From", "softfail",
                "permerror", "missing",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "Relaying for example.net", "Relay", "Relay access for 192.0.2.7", "Mail relaying",
                "Sending through this server", "Relaying of mail",
            ],
            predicates: &[
                "is not allowed", "has been denied", "not permitted", "prohibited", "do not relay",
                "is not permitted without authentication", "refused", "denied for your IP", "is disabled",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "SMTP AUTH", "Your username or password", "Username/password", "The login", "SMTP credentials",
                "User authentication", "Authentication for user taro", "Client authentication",
                "The account password",
            ],
            predicates: &[
                "failed", "is required", "rejected", "invalid", "is incorrect", "was unsuccessful", "not valid",
                "is required before sending", "needed", "error", "not accepted", "has failed",
            ],
        },
        Kind {
            reasons: &[BounceReason::SERVER_UNAVAILABLE, BounceReason::CONNECTION_FAILED],
            subjects: &[
                "The remote server", "Remote mail server", "The recipient's mail server", "SMTP server",
                "Mail system", "Our mail server", "The backend", "Storage system", "Mail queue", "Mailbox server",
                "The filter", "Antivirus scanner",
            ],
            predicates: &[
                "is temporarily unavailable", "is not responding", "is currently down", "is experiencing problems",
                "has run out of disk space", "is too busy to accept mail", "is undergoing maintenance",
                "failed internally", "returned an internal error", "is overloaded, try later", "is misconfigured",
                "crashed", "could not be contacted", "is unreachable", "has problems",
            ],
        },
        Kind {
            reasons: &[BounceReason::CONNECTION_FAILED, BounceReason::SERVER_UNAVAILABLE, BounceReason::SMTP_TIMEOUT],
            subjects: &[
                "Connection to mx.example.com", "Connection", "TCP connection to 192.0.2.7", "The SMTP connection",
                "TLS negotiation",
            ],
            predicates: &[
                "was closed unexpectedly", "timed out", "refused", "could not be opened", "closed the connection",
                "dropped", "reset by peer", "did not respond in time", "disconnected unexpectedly", "hung up",
                "was forcibly closed", "cannot be reached",
            ],
        },
        Kind {
            reasons: &[BounceReason::DOMAIN_NOT_FOUND, BounceReason::DNS_FAILURE],
            subjects: &[
                "Domain example.jp", "The domain name", "Recipient domain example.jp", "Destination host",
                "The destination domain", "Recipient's domain",
            ],
            predicates: &[
                "not found", "does not exist in DNS", "doesn't have an MX", "has no MX records",
                "could not be resolved", "is not known", "lookup failure", "has no valid mail servers",
                "isn't registered", "is nonexistent", "has neither MX nor A", "does not receive email",
                "name server timed out", "cannot be found", "is no longer registered", "no longer exists",
            ],
        },
        Kind {
            reasons: &[BounceReason::INVALID_ADDRESS, BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN],
            subjects: &[
                "Recipient address", "The recipient address", "To address", "Email address", "RCPT TO address",
            ],
            predicates: &[
                "is syntactically invalid", "is not valid", "has an invalid format", "contains invalid characters",
                "has a syntax error", "could not be parsed", "is incorrectly formatted",
                "is missing the domain part", "is not a proper address", "format is wrong",
                "is malformed or incomplete",
            ],
        },
        Kind {
            reasons: &[BounceReason::POLICY_REJECTED, BounceReason::SENDER_REJECTED],
            subjects: &[
                "The recipient", "taro@example.jp", "The recipient's organisation", "The receiving domain",
                "The customer", "This mailbox", "The list owner", "Recipient",
            ],
            predicates: &[
                "does not accept messages from you", "does not want to receive email from you",
                "has asked not to receive mail", "only accepts mail from contacts",
                "refused to accept your message", "has opted out of mailings", "unsubscribed from your mailings",
                "rejects all external mail", "blocks messages from your domain", "has you on the block list",
                "does not accept unencrypted mail", "has rejected your message by rule",
            ],
        },
        Kind {
            reasons: &[BounceReason::GREYLISTED, BounceReason::RATE_LIMITED, BounceReason::SERVER_UNAVAILABLE],
            subjects: &[
                "You are", "Your message was", "Mail", "Sender", "The host", "Message",
            ],
            predicates: &[
                "greylisted", "put on the grey list", "delayed by greylisting", "deferred by greylist",
                "greylisted, come back in 5 minutes",
            ],
        },
        Kind {
            reasons: &[BounceReason::DELIVERY_EXPIRED, BounceReason::UNCLASSIFIED_SOFT, BounceReason::SERVER_UNAVAILABLE],
            subjects: &[
                "The message", "Your e-mail", "Delivery", "This mail", "Message in queue",
            ],
            predicates: &[
                "has been in the queue too long", "could not be delivered for 5 days", "expired",
                "timed out in the queue after 48 hours", "is too old", "has exceeded its lifetime",
                "was given up after many attempts", "gave up retrying", "reached the maximum queue time",
            ],
        },
    ],
    of_others: &[
        "Your account", "Your mailbox", "Your address", "Your domain", "Your user", "Your login", "The sender",
        "The sender's account", "The sender's mailbox", "The sender's domain", "Sender address", "From address",
        "The From header", "The envelope sender", "The return path", "Your server", "The HELO name", "HELO host",
        "Client host", "Your host name", "Your IP", "192.0.2.7", "The reverse DNS name", "The PTR record",
        "The SPF record", "The DKIM key", "The DMARC record", "The selector", "The certificate", "Your certificate",
        "Your password", "Your API key", "The login user", "Authenticated user", "Sending domain", "The command",
        "The parameter", "The session", "Your session", "The route", "The template", "The attachment", "The file",
        "The image", "The URL", "A link in your message", "The message", "The queue", "The database", "The table",
        "The home directory", "The backend", "The relay host", "The smarthost", "Your subscription", "Your licence",
        "Your quota", "The policy", "The signature", "The key", "Your tenant", "Your organization", "The connector",
        "The sending account", "The Reply-To address", "The bounce address", "The postmaster address",
        "The transport", "The rule", "The parent folder", "The ticket", "The TLS session", "Extension",
        "The service",
    ],
    dead: &[
        "does not exist", "is unknown", "could not be found", "is not known here", "not found in directory",
        "is not registered", "was not found", "is not valid", "is nonexistent", "is invalid", "has no entry here",
        "is not listed", "is no longer known", "has been deleted", "was closed", "is disabled",
        "has been deactivated", "is inactive", "was removed", "has expired", "no longer exists",
        "is not in use anymore", "is no longer valid", "was cancelled", "was terminated", "is not active",
        "has been retired", "has moved", "is unused", "was purged", "cannot be resolved", "is not recognised",
        "is malformed", "has bad syntax", "contains illegal characters", "is missing", "is not ours",
        "is not local", "does not accept mail", "is not hosted here", "is obsolete", "is not accepted",
        "is rejected",
    ],
};
