//! Dutch.

use bounce_classifier::BounceReason;

use crate::{Kind, Sentences};

#[rustfmt::skip]
pub const SENTENCES: Sentences = Sentences {
    between: " ",
    kinds: &[
        Kind {
            reasons: &[BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "De ontvanger", "Het adres", "De mailbox", "De gebruiker", "Het e-mailadres", "Het account",
                "De postbus", "De geadresseerde",
            ],
            predicates: &[
                "bestaat niet", "is onbekend", "is niet gevonden", "kan niet worden gevonden",
                "bestaat niet op deze server", "is hier niet bekend", "is niet geregistreerd",
            ],
        },
        Kind {
            reasons: &[BounceReason::ADDRESS_DISABLED, BounceReason::ACCOUNT_SUSPENDED],
            subjects: &[
                "De mailbox", "Het adres", "Het account", "De gebruiker", "Het e-mailadres",
            ],
            predicates: &[
                "is verwijderd", "is uitgeschakeld", "is gesloten", "bestaat niet meer", "is niet meer actief",
                "is opgeheven", "is verlopen", "is inactief", "wordt niet meer gebruikt",
            ],
        },
        Kind {
            reasons: &[BounceReason::ACCOUNT_SUSPENDED, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "De mailbox", "Het account", "De gebruiker",
            ],
            predicates: &[
                "is geblokkeerd", "is tijdelijk geblokkeerd", "is opgeschort", "is vergrendeld",
                "kan geen berichten ontvangen", "is tijdelijk niet beschikbaar",
            ],
        },
        Kind {
            reasons: &[BounceReason::MAILBOX_FULL],
            subjects: &[
                "De mailbox", "De postbus", "De inbox", "De mailbox van de ontvanger", "Het account",
            ],
            predicates: &[
                "is vol", "zit vol", "heeft de limiet bereikt", "heeft zijn quotum overschreden",
                "heeft geen ruimte meer", "is over de limiet",
            ],
        },
        Kind {
            reasons: &[BounceReason::BLOCKED, BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED],
            subjects: &[
                "Uw IP-adres", "Uw server", "Het IP-adres 192.0.2.4", "Uw mailserver", "Uw provider",
            ],
            predicates: &[
                "is geblokkeerd", "staat op een zwarte lijst", "is geweigerd", "heeft een slechte reputatie",
                "staat op de blocklist", "is niet toegestaan",
            ],
        },
        Kind {
            reasons: &[BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED, BounceReason::BLOCKED],
            subjects: &[
                "Het afzenderadres", "De afzender", "Het domein van de afzender", "Uw adres", "Uw domein",
            ],
            predicates: &[
                "bestaat niet", "is ongeldig", "is niet toegestaan", "is geweigerd", "is geblokkeerd",
                "kan niet worden geverifieerd", "is onbekend", "heeft geen MX-record",
            ],
        },
        Kind {
            reasons: &[BounceReason::SPAM_REJECTED, BounceReason::CONTENT_REJECTED],
            subjects: &[
                "Het bericht", "Uw e-mail", "Uw bericht",
            ],
            predicates: &[
                "is als spam gemarkeerd", "is spam", "wordt als spam beschouwd", "is geweigerd door het spamfilter",
            ],
        },
        Kind {
            reasons: &[BounceReason::MESSAGE_TOO_LARGE],
            subjects: &[
                "Het bericht", "Uw e-mail", "De bijlage",
            ],
            predicates: &[
                "is te groot", "overschrijdt de maximale grootte", "is groter dan toegestaan",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "De authenticatie", "De aanmelding", "Het wachtwoord", "Gebruikersnaam of wachtwoord",
            ],
            predicates: &[
                "is mislukt", "is vereist", "is geweigerd", "is onjuist",
            ],
        },
        Kind {
            reasons: &[BounceReason::SERVER_UNAVAILABLE, BounceReason::CONNECTION_FAILED],
            subjects: &[
                "De server", "De mailserver", "Het systeem", "De dienst",
            ],
            predicates: &[
                "is niet beschikbaar", "is overbelast", "reageert niet", "is in onderhoud", "is bezet",
                "heeft een interne fout",
            ],
        },
        Kind {
            reasons: &[BounceReason::CONNECTION_FAILED, BounceReason::SERVER_UNAVAILABLE, BounceReason::SMTP_TIMEOUT],
            subjects: &[
                "De verbinding", "De verbinding met de server", "De sessie",
            ],
            predicates: &[
                "is verbroken", "is geweigerd", "kon niet worden gemaakt", "is mislukt", "is gesloten",
            ],
        },
        Kind {
            reasons: &[BounceReason::DOMAIN_NOT_FOUND, BounceReason::DNS_FAILURE],
            subjects: &[
                "Het domein", "Het domein van de ontvanger", "De host",
            ],
            predicates: &[
                "bestaat niet", "is niet gevonden", "heeft geen MX-record", "is onbekend", "accepteert geen mail",
            ],
        },
        Kind {
            reasons: &[BounceReason::POLICY_REJECTED, BounceReason::SENDER_REJECTED],
            subjects: &[
                "De ontvanger", "De gebruiker",
            ],
            predicates: &[
                "heeft u geblokkeerd", "wil geen berichten van u ontvangen", "heeft het bericht geweigerd",
                "accepteert geen mail van u",
            ],
        },
    ],
    of_others: &[
        "Uw account", "Uw adres", "Het afzenderadres", "De afzender", "Uw domein", "De HELO-naam",
        "Het certificaat", "Uw wachtwoord", "Het SPF-record", "De mailinglijst",
    ],
    dead: &[
        "bestaat niet", "is onbekend", "is niet gevonden", "is ongeldig", "is verwijderd", "is verlopen",
        "is niet geregistreerd", "bestaat niet meer",
    ],
};
