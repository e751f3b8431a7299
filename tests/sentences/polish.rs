//! Polish.

use bounce_classifier::BounceReason;

use crate::{Kind, Sentences};

#[rustfmt::skip]
pub const SENTENCES: Sentences = Sentences {
    between: " ",
    kinds: &[
        Kind {
            reasons: &[BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "Odbiorca", "Adres", "Skrzynka", "Użytkownik", "Adres odbiorcy", "Konto", "Skrzynka pocztowa",
                "Adresat",
            ],
            predicates: &[
                "nie istnieje", "jest nieznany", "nie został znaleziony", "nie został odnaleziony",
                "nie istnieje na tym serwerze", "nie jest zarejestrowany", "nie figuruje na serwerze",
            ],
        },
        Kind {
            reasons: &[BounceReason::ADDRESS_DISABLED, BounceReason::ACCOUNT_SUSPENDED],
            subjects: &[
                "Skrzynka", "Adres", "Konto", "Użytkownik",
            ],
            predicates: &[
                "została usunięta", "jest wyłączone", "zostało zamknięte", "jest nieaktywne", "wygasło",
                "zostało skasowane", "zostało dezaktywowane",
            ],
        },
        Kind {
            reasons: &[BounceReason::ACCOUNT_SUSPENDED, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "Skrzynka", "Konto", "Użytkownik",
            ],
            predicates: &[
                "jest zawieszone", "jest zablokowane", "zostało tymczasowo zawieszone",
                "jest tymczasowo niedostępne", "nie może odbierać wiadomości",
            ],
        },
        Kind {
            reasons: &[BounceReason::MAILBOX_FULL],
            subjects: &[
                "Skrzynka", "Skrzynka odbiorcy", "Skrzynka pocztowa", "Konto odbiorcy",
            ],
            predicates: &[
                "jest pełna", "jest przepełniona", "przekroczyła limit", "przekroczyła pojemność",
                "nie ma wolnego miejsca", "osiągnęła limit",
            ],
        },
        Kind {
            reasons: &[BounceReason::BLOCKED, BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED],
            subjects: &[
                "Twój adres IP", "Twój serwer", "Adres IP 192.0.2.4", "Państwa serwer", "Serwer nadawcy",
            ],
            predicates: &[
                "jest zablokowany", "jest na czarnej liście", "został odrzucony", "ma złą reputację",
                "znajduje się na liście RBL", "nie jest dozwolony",
            ],
        },
        Kind {
            reasons: &[BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED, BounceReason::BLOCKED],
            subjects: &[
                "Adres nadawcy", "Nadawca", "Domena nadawcy", "Twój adres", "Twoja domena",
            ],
            predicates: &[
                "nie istnieje", "jest nieprawidłowy", "nie jest dozwolony", "został odrzucony", "jest zablokowany",
                "nie może zostać zweryfikowany", "jest nieznany", "nie ma rekordu MX",
            ],
        },
        Kind {
            reasons: &[BounceReason::SPAM_REJECTED, BounceReason::CONTENT_REJECTED],
            subjects: &[
                "Wiadomość", "Twoja wiadomość", "Twój e-mail",
            ],
            predicates: &[
                "została uznana za spam", "została zaklasyfikowana jako spam", "to spam",
                "została odrzucona przez filtr antyspamowy",
            ],
        },
        Kind {
            reasons: &[BounceReason::ATTACHMENT_REJECTED],
            subjects: &[
                "Załącznik", "Wiadomość",
            ],
            predicates: &[
                "zawiera wirusa", "jest zainfekowany", "zawiera złośliwe oprogramowanie",
            ],
        },
        Kind {
            reasons: &[BounceReason::MESSAGE_TOO_LARGE],
            subjects: &[
                "Wiadomość", "Załącznik", "Twój e-mail",
            ],
            predicates: &[
                "jest za duża", "jest zbyt duża", "przekracza maksymalny rozmiar", "przekracza dozwolony rozmiar",
            ],
        },
        Kind {
            reasons: &[BounceReason::RATE_LIMITED],
            subjects: &[
                "Zbyt wiele",
            ],
            predicates: &[
                "wiadomości", "połączeń", "odbiorców",
            ],
        },
        Kind {
            reasons: &[BounceReason::AUTHENTICATION_FAILED],
            subjects: &[
                "Weryfikacja SPF", "Podpis DKIM", "DMARC",
            ],
            predicates: &[
                "nie powiodła się", "jest nieprawidłowy", "niepowodzenie",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "Przekazywanie", "Relay", "Przekazywanie poczty",
            ],
            predicates: &[
                "jest zabronione", "niedozwolone", "odmowa",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "Uwierzytelnianie", "Logowanie", "Hasło", "Login lub hasło",
            ],
            predicates: &[
                "nie powiodło się", "jest wymagane", "jest nieprawidłowe", "zostało odrzucone",
            ],
        },
        Kind {
            reasons: &[BounceReason::SERVER_UNAVAILABLE, BounceReason::CONNECTION_FAILED],
            subjects: &[
                "Serwer", "Serwer poczty", "System", "Usługa",
            ],
            predicates: &[
                "jest niedostępny", "jest przeciążony", "nie odpowiada", "jest w trakcie konserwacji",
                "jest zajęty", "nie działa",
            ],
        },
        Kind {
            reasons: &[BounceReason::CONNECTION_FAILED, BounceReason::SERVER_UNAVAILABLE, BounceReason::SMTP_TIMEOUT],
            subjects: &[
                "Połączenie", "Połączenie z serwerem", "Sesja",
            ],
            predicates: &[
                "zostało przerwane", "zostało odrzucone", "nie powiodło się", "zostało zamknięte", "utracone",
            ],
        },
        Kind {
            reasons: &[BounceReason::DOMAIN_NOT_FOUND, BounceReason::DNS_FAILURE],
            subjects: &[
                "Domena", "Domena odbiorcy", "Host",
            ],
            predicates: &[
                "nie istnieje", "nie została znaleziona", "nie ma rekordu MX", "jest nieznana",
                "nie przyjmuje poczty",
            ],
        },
        Kind {
            reasons: &[BounceReason::POLICY_REJECTED, BounceReason::SENDER_REJECTED],
            subjects: &[
                "Odbiorca", "Użytkownik",
            ],
            predicates: &[
                "zablokował Cię", "nie życzy sobie wiadomości od Ciebie", "odrzucił wiadomość",
                "nie przyjmuje wiadomości od Ciebie",
            ],
        },
    ],
    of_others: &[
        "Twoje konto", "Twój adres", "Adres nadawcy", "Nadawca", "Twoja domena", "Nazwa HELO", "Certyfikat",
        "Twoje hasło", "Rekord SPF", "Lista mailingowa",
    ],
    dead: &[
        "nie istnieje", "jest nieznany", "nie został znaleziony", "jest nieprawidłowy", "został usunięty", "wygasł",
        "nie jest zarejestrowany", "już nie istnieje",
    ],
};
