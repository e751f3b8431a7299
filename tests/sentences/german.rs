//! German.

use bounce_classifier::BounceReason;

use crate::{Kind, Sentences};

#[rustfmt::skip]
pub const SENTENCES: Sentences = Sentences {
    between: " ",
    kinds: &[
        Kind {
            reasons: &[BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "Der Empfänger", "Die Adresse", "Das Postfach", "Der Benutzer", "Die E-Mail-Adresse",
                "Der Adressat", "Das Konto", "Die Empfängeradresse", "Dieser Nutzer", "Die Mailbox",
            ],
            predicates: &[
                "existiert nicht", "ist unbekannt", "wurde nicht gefunden", "ist hier nicht bekannt",
                "konnte nicht gefunden werden", "ist nicht vorhanden", "gibt es nicht",
                "ist auf diesem Server nicht bekannt", "ist nicht registriert", "existiert auf diesem Server nicht",
                "ist hier nicht eingerichtet", "konnte nicht ermittelt werden", "nicht im Verzeichnis gefunden",
                "ist uns nicht bekannt", "existiert hier nicht mehr",
            ],
        },
        Kind {
            reasons: &[BounceReason::ADDRESS_DISABLED, BounceReason::ACCOUNT_SUSPENDED],
            subjects: &[
                "Das Postfach", "Die Adresse", "Das Konto", "Der Benutzer", "Das E-Mail-Konto", "Die Mailbox",
            ],
            predicates: &[
                "wurde gelöscht", "ist deaktiviert", "wurde geschlossen", "ist nicht mehr gültig",
                "wurde stillgelegt", "ist nicht mehr aktiv", "wurde gekündigt", "ist abgelaufen",
                "wird nicht mehr verwendet", "ist inaktiv", "wurde aufgelöst", "wurde abgeschaltet",
            ],
        },
        Kind {
            reasons: &[BounceReason::ACCOUNT_SUSPENDED, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "Das Postfach", "Das Konto", "Der Benutzer", "Das E-Mail-Konto", "Der Empfänger",
            ],
            predicates: &[
                "ist gesperrt", "wurde vorübergehend gesperrt", "ist vorübergehend deaktiviert",
                "ist zurzeit gesperrt", "darf keine Mails empfangen", "wurde eingefroren",
                "ist derzeit nicht verfügbar",
            ],
        },
        Kind {
            reasons: &[BounceReason::MAILBOX_FULL],
            subjects: &[
                "Das Postfach", "Die Mailbox", "Der Posteingang", "Das Postfach des Empfängers",
                "Der Speicherplatz des Postfachs", "Das Kontingent", "Das Konto", "Die Quota",
            ],
            predicates: &[
                "ist voll", "ist überfüllt", "hat sein Limit erreicht", "ist ausgeschöpft", "ist überschritten",
                "hat keinen Platz mehr", "hat die maximale Größe erreicht", "ist belegt",
                "hat den Speicherplatz überschritten", "kann keine weiteren Nachrichten aufnehmen",
            ],
        },
        Kind {
            reasons: &[BounceReason::BLOCKED, BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED],
            subjects: &[
                "Ihre IP-Adresse", "Ihr Server", "Ihr Mailserver", "Die IP 192.0.2.4", "Der sendende Host",
                "Ihr Provider", "Ihre IP",
            ],
            predicates: &[
                "ist gesperrt", "wurde blockiert", "steht auf einer Blacklist", "ist auf unserer Sperrliste",
                "wird abgelehnt", "hat einen schlechten Ruf", "ist hier nicht erwünscht",
                "wurde wegen Spam gesperrt", "ist gelistet", "ist geblockt", "darf nicht zustellen",
            ],
        },
        Kind {
            reasons: &[BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED, BounceReason::BLOCKED],
            subjects: &[
                "Die Absenderadresse", "Der Absender", "Ihre Adresse", "Die Domain des Absenders", "Ihre Domain",
                "Die Absenderdomain",
            ],
            predicates: &[
                "ist ungültig", "existiert nicht", "ist nicht erlaubt", "wurde abgelehnt", "ist gesperrt",
                "konnte nicht überprüft werden", "ist nicht berechtigt", "ist unbekannt", "hat keinen MX-Eintrag",
                "wird nicht akzeptiert", "ist nicht zugelassen", "kann nicht aufgelöst werden",
            ],
        },
        Kind {
            reasons: &[BounceReason::SPAM_REJECTED, BounceReason::CONTENT_REJECTED],
            subjects: &[
                "Die Nachricht", "Ihre E-Mail", "Die Mail", "Ihre Nachricht",
            ],
            predicates: &[
                "wurde als Spam eingestuft", "wurde als Spam erkannt", "ist Spam", "wurde vom Spamfilter abgelehnt",
                "sieht nach Spam aus", "ist unerwünschte Werbung", "wurde als Junk markiert",
            ],
        },
        Kind {
            reasons: &[BounceReason::ATTACHMENT_REJECTED],
            subjects: &[
                "Der Anhang", "Die angehängte Datei", "Die Nachricht",
            ],
            predicates: &[
                "enthält einen Virus", "ist infiziert", "enthält Schadsoftware",
                "hat einen nicht erlaubten Dateityp", "enthält einen verbotenen Anhang",
            ],
        },
        Kind {
            reasons: &[BounceReason::MESSAGE_TOO_LARGE],
            subjects: &[
                "Die Nachricht", "Ihre E-Mail", "Die Mail", "Der Anhang",
            ],
            predicates: &[
                "ist zu groß", "überschreitet die maximale Größe", "ist größer als erlaubt",
                "überschreitet das Größenlimit", "ist zu groß für das Postfach",
            ],
        },
        Kind {
            reasons: &[BounceReason::RATE_LIMITED],
            subjects: &[
                "Sie haben", "Ihr Server hat", "Ihr Konto hat", "Der Absender hat",
            ],
            predicates: &[
                "zu viele Nachrichten gesendet", "das Versandlimit erreicht", "das Limit pro Stunde überschritten",
                "zu viele Verbindungen geöffnet", "zu viele Empfänger angegeben",
                "die maximale Anzahl an E-Mails überschritten",
            ],
        },
        Kind {
            reasons: &[BounceReason::AUTHENTICATION_FAILED],
            subjects: &[
                "Die SPF-Prüfung", "Die DKIM-Signatur", "DMARC", "Die DMARC-Prüfung", "SPF",
            ],
            predicates: &[
                "ist fehlgeschlagen", "fehlgeschlagen", "ist ungültig", "nicht bestanden", "fehlt",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "Relaying", "Das Weiterleiten", "Mail-Relay", "Weiterleitung",
            ],
            predicates: &[
                "ist nicht erlaubt", "nicht gestattet", "verweigert", "abgelehnt", "ist verboten",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "Die Anmeldung", "Die Authentifizierung", "Der Login", "Benutzername oder Passwort", "Das Kennwort",
            ],
            predicates: &[
                "ist fehlgeschlagen", "ist erforderlich", "wurde abgelehnt", "ist falsch", "ist ungültig",
                "war nicht erfolgreich",
            ],
        },
        Kind {
            reasons: &[BounceReason::SERVER_UNAVAILABLE, BounceReason::CONNECTION_FAILED],
            subjects: &[
                "Der Server", "Der Mailserver", "Das System", "Der Dienst", "Das Mailsystem", "Die Datenbank",
            ],
            predicates: &[
                "ist nicht verfügbar", "ist überlastet", "ist ausgefallen", "ist vorübergehend nicht erreichbar",
                "wird gewartet", "hat einen internen Fehler", "ist beschäftigt", "hat keinen Speicherplatz mehr",
                "nimmt zurzeit keine Mails an", "ist nicht erreichbar",
            ],
        },
        Kind {
            reasons: &[BounceReason::CONNECTION_FAILED, BounceReason::SERVER_UNAVAILABLE, BounceReason::SMTP_TIMEOUT],
            subjects: &[
                "Die Verbindung", "Die Verbindung zum Server", "Die TLS-Verbindung", "Die Sitzung",
            ],
            predicates: &[
                "wurde unterbrochen", "konnte nicht hergestellt werden", "ist abgebrochen", "wurde getrennt",
                "wurde geschlossen", "ist fehlgeschlagen", "brach ab",
            ],
        },
        Kind {
            reasons: &[BounceReason::DOMAIN_NOT_FOUND, BounceReason::DNS_FAILURE],
            subjects: &[
                "Die Domain", "Die Empfängerdomain", "Die Domain des Empfängers", "Der Host", "Die Zieldomain",
            ],
            predicates: &[
                "existiert nicht", "wurde nicht gefunden", "konnte nicht aufgelöst werden", "hat keinen MX-Eintrag",
                "ist unbekannt", "nimmt keine Mails an", "ist nicht registriert", "hat keinen Mailserver",
            ],
        },
        Kind {
            reasons: &[BounceReason::INVALID_ADDRESS, BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN],
            subjects: &[
                "Die Adresse", "Die E-Mail-Adresse", "Die Empfängeradresse",
            ],
            predicates: &[
                "ist fehlerhaft", "hat ein ungültiges Format", "enthält ungültige Zeichen",
                "ist syntaktisch falsch", "ist nicht korrekt", "ist unvollständig",
            ],
        },
        Kind {
            reasons: &[BounceReason::POLICY_REJECTED, BounceReason::SENDER_REJECTED],
            subjects: &[
                "Der Empfänger", "Der Benutzer", "Der Nutzer",
            ],
            predicates: &[
                "hat Sie blockiert", "möchte keine Nachrichten von Ihnen", "nimmt Ihre Mail nicht an",
                "hat die Nachricht abgelehnt", "akzeptiert keine Mails von Ihnen",
            ],
        },
    ],
    of_others: &[
        "Ihr Konto", "Ihre Adresse", "Ihre Absenderadresse", "Der Absender", "Die Absenderadresse", "Ihre Domain",
        "Der HELO-Name", "Das Zertifikat", "Ihr Passwort", "Der SPF-Eintrag", "Die Mailingliste", "Ihr Postfach",
        "Ihr Benutzer", "Die Datei", "Der Schlüssel", "Ihre E-Mail-Adresse",
    ],
    dead: &[
        "existiert nicht", "ist unbekannt", "wurde nicht gefunden", "ist ungültig", "wurde gelöscht",
        "ist deaktiviert", "ist abgelaufen", "ist nicht registriert", "existiert nicht mehr",
        "ist nicht mehr aktiv",
    ],
};
