//! Italian.

use bounce_classifier::BounceReason;

use crate::{Kind, Sentences};

#[rustfmt::skip]
pub const SENTENCES: Sentences = Sentences {
    between: " ",
    kinds: &[
        Kind {
            reasons: &[BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "Il destinatario", "L'indirizzo", "La casella di posta", "L'utente", "L'indirizzo e-mail",
                "L'account", "La casella", "La mailbox",
            ],
            predicates: &[
                "non esiste", "è sconosciuto", "non è stato trovato", "non esiste su questo server",
                "non è registrato", "è inesistente", "non può essere trovato", "non è riconosciuto", "non trovato",
            ],
        },
        Kind {
            reasons: &[BounceReason::ADDRESS_DISABLED, BounceReason::ACCOUNT_SUSPENDED],
            subjects: &[
                "La casella di posta", "L'indirizzo", "L'account", "L'utente", "La casella",
            ],
            predicates: &[
                "è stata eliminata", "è disattivata", "è stata chiusa", "non è più valida", "non è più attiva",
                "è scaduta", "non esiste più", "è inattiva", "è stata cancellata", "è stato disabilitato",
            ],
        },
        Kind {
            reasons: &[BounceReason::ACCOUNT_SUSPENDED, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "La casella di posta", "L'account", "L'utente", "La casella",
            ],
            predicates: &[
                "è sospesa", "è bloccata", "è stata sospesa temporaneamente", "è temporaneamente disabilitata",
                "non può ricevere messaggi", "non è al momento disponibile",
            ],
        },
        Kind {
            reasons: &[BounceReason::MAILBOX_FULL],
            subjects: &[
                "La casella di posta", "La casella", "La casella del destinatario", "La mailbox", "La quota",
                "L'account", "Lo spazio del destinatario",
            ],
            predicates: &[
                "è piena", "è pieno", "ha superato la quota", "ha superato il limite di spazio",
                "ha esaurito lo spazio", "non ha spazio", "ha raggiunto il limite", "è esaurita",
            ],
        },
        Kind {
            reasons: &[BounceReason::BLOCKED, BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED],
            subjects: &[
                "Il tuo indirizzo IP", "Il tuo server", "L'IP 192.0.2.4", "Il vostro IP",
                "Il vostro server di posta", "Il tuo provider",
            ],
            predicates: &[
                "è bloccato", "è in una blacklist", "è stato bloccato", "è nella lista nera", "è stato rifiutato",
                "ha una cattiva reputazione", "è elencato", "non è autorizzato", "è bandito", "non è gradito",
            ],
        },
        Kind {
            reasons: &[BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED, BounceReason::BLOCKED],
            subjects: &[
                "L'indirizzo del mittente", "Il mittente", "Il tuo indirizzo", "Il dominio del mittente",
                "Il tuo dominio",
            ],
            predicates: &[
                "non è valido", "non esiste", "non è autorizzato", "è stato rifiutato", "è bloccato",
                "non può essere verificato", "è sconosciuto", "non ha un record MX", "non è consentito",
            ],
        },
        Kind {
            reasons: &[BounceReason::SPAM_REJECTED, BounceReason::CONTENT_REJECTED],
            subjects: &[
                "Il messaggio", "La tua e-mail", "Il tuo messaggio",
            ],
            predicates: &[
                "è stato identificato come spam", "è considerato spam",
                "è stato classificato come posta indesiderata", "sembra spam",
                "è stato respinto dal filtro antispam", "è spam", "è stato rilevato come spam",
            ],
        },
        Kind {
            reasons: &[BounceReason::ATTACHMENT_REJECTED],
            subjects: &[
                "L'allegato", "Il file allegato", "Il messaggio",
            ],
            predicates: &[
                "contiene un virus", "è infetto", "contiene malware", "ha un'estensione vietata",
                "contiene un allegato non consentito",
            ],
        },
        Kind {
            reasons: &[BounceReason::MESSAGE_TOO_LARGE],
            subjects: &[
                "Il messaggio", "La tua e-mail", "Il tuo messaggio", "L'allegato",
            ],
            predicates: &[
                "è troppo grande", "supera la dimensione massima", "eccede la dimensione consentita",
                "supera il limite di dimensione",
            ],
        },
        Kind {
            reasons: &[BounceReason::RATE_LIMITED],
            subjects: &[
                "Hai", "Il tuo account ha", "Il tuo server ha",
            ],
            predicates: &[
                "inviato troppi messaggi", "superato il limite di invio", "superato la quota di invio",
                "aperto troppe connessioni", "superato il numero massimo di destinatari",
            ],
        },
        Kind {
            reasons: &[BounceReason::AUTHENTICATION_FAILED],
            subjects: &[
                "Il controllo SPF", "La firma DKIM", "DMARC",
            ],
            predicates: &[
                "è fallito", "non è valida", "fallito", "non superato",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "Il relay", "L'inoltro", "Il relaying",
            ],
            predicates: &[
                "non è consentito", "è stato negato", "negato", "non permesso", "è vietato",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "L'autenticazione", "L'accesso", "La password", "Il nome utente o la password",
            ],
            predicates: &[
                "è fallita", "è stata rifiutata", "è errata", "non è valida", "è necessaria", "è richiesta",
            ],
        },
        Kind {
            reasons: &[BounceReason::SERVER_UNAVAILABLE, BounceReason::CONNECTION_FAILED],
            subjects: &[
                "Il server", "Il server di posta", "Il sistema", "Il servizio", "Il server remoto",
            ],
            predicates: &[
                "non è disponibile", "è sovraccarico", "è fuori servizio", "è temporaneamente non disponibile",
                "è in manutenzione", "ha avuto un errore interno", "è occupato", "non ha spazio su disco",
                "non accetta messaggi al momento", "è irraggiungibile", "non risponde",
            ],
        },
        Kind {
            reasons: &[BounceReason::CONNECTION_FAILED, BounceReason::SERVER_UNAVAILABLE, BounceReason::SMTP_TIMEOUT],
            subjects: &[
                "La connessione", "La connessione al server", "La sessione",
            ],
            predicates: &[
                "è stata interrotta", "è stata rifiutata", "non può essere stabilita", "è fallita", "è scaduta",
                "è stata chiusa", "è caduta", "si è interrotta",
            ],
        },
        Kind {
            reasons: &[BounceReason::DOMAIN_NOT_FOUND, BounceReason::DNS_FAILURE],
            subjects: &[
                "Il dominio", "Il dominio del destinatario", "L'host",
            ],
            predicates: &[
                "non esiste", "non è stato trovato", "non può essere risolto", "non ha record MX", "è sconosciuto",
                "non accetta posta", "non è registrato", "non ha un server di posta",
            ],
        },
        Kind {
            reasons: &[BounceReason::INVALID_ADDRESS, BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN],
            subjects: &[
                "L'indirizzo", "L'indirizzo e-mail", "L'indirizzo del destinatario",
            ],
            predicates: &[
                "è malformato", "ha un formato non valido", "contiene caratteri non validi",
                "è sintatticamente errato", "è errato", "è incompleto",
            ],
        },
        Kind {
            reasons: &[BounceReason::POLICY_REJECTED, BounceReason::SENDER_REJECTED],
            subjects: &[
                "Il destinatario", "L'utente",
            ],
            predicates: &[
                "ti ha bloccato", "non desidera ricevere i tuoi messaggi", "rifiuta i tuoi messaggi",
                "ha rifiutato il messaggio", "non accetta messaggi da te", "si è cancellato dalla lista",
            ],
        },
    ],
    of_others: &[
        "Il tuo account", "Il tuo indirizzo", "L'indirizzo del mittente", "Il mittente", "Il tuo dominio",
        "Il nome HELO", "Il certificato", "La tua password", "Il record SPF", "La mailing list", "La tua casella",
        "Il tuo nome utente", "Il file", "La chiave",
    ],
    dead: &[
        "non esiste", "è sconosciuto", "non è stato trovato", "non è valido", "è stato eliminato", "è disattivato",
        "è scaduto", "non è registrato", "non esiste più", "non è più attivo",
    ],
};
