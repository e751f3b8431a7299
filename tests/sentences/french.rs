//! French.

use bounce_classifier::BounceReason;

use crate::{Kind, Sentences};

#[rustfmt::skip]
pub const SENTENCES: Sentences = Sentences {
    between: " ",
    kinds: &[
        Kind {
            reasons: &[BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "Le destinataire", "L'adresse", "La boîte aux lettres", "L'utilisateur", "L'adresse e-mail",
                "Le compte", "L'adresse du destinataire", "La boîte mail", "Le correspondant",
            ],
            predicates: &[
                "n'existe pas", "est inconnu", "est introuvable", "n'a pas été trouvé", "n'est pas connu ici",
                "n'existe pas sur ce serveur", "n'est pas enregistré", "est inexistant", "n'a pas pu être trouvé",
                "est inconnu sur ce serveur", "n'est pas reconnu",
            ],
        },
        Kind {
            reasons: &[BounceReason::ADDRESS_DISABLED, BounceReason::ACCOUNT_SUSPENDED],
            subjects: &[
                "La boîte aux lettres", "L'adresse", "Le compte", "L'utilisateur", "La boîte mail",
                "Le compte du destinataire",
            ],
            predicates: &[
                "a été supprimé", "est désactivé", "a été fermé", "n'est plus valide", "n'est plus actif",
                "a expiré", "est inactif", "a été résilié", "n'est plus utilisé",
            ],
        },
        Kind {
            reasons: &[BounceReason::ACCOUNT_SUSPENDED, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "La boîte aux lettres", "Le compte", "L'utilisateur", "La boîte mail",
            ],
            predicates: &[
                "est suspendu", "est bloqué", "a été temporairement suspendu", "est temporairement désactivé",
                "est verrouillé", "ne peut pas recevoir de messages", "est temporairement indisponible",
            ],
        },
        Kind {
            reasons: &[BounceReason::MAILBOX_FULL],
            subjects: &[
                "La boîte aux lettres", "La boîte mail", "La boîte du destinataire", "La boîte de réception",
                "Le quota", "L'espace de stockage du destinataire",
            ],
            predicates: &[
                "est pleine", "est plein", "a dépassé son quota", "a atteint sa limite", "est saturée",
                "dépasse la taille autorisée", "n'a plus d'espace",
            ],
        },
        Kind {
            reasons: &[BounceReason::BLOCKED, BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED],
            subjects: &[
                "Votre adresse IP", "Votre serveur", "L'adresse IP 192.0.2.4", "Votre IP",
                "Votre serveur de messagerie", "Votre hébergeur",
            ],
            predicates: &[
                "est bloquée", "est sur liste noire", "a été bloqué", "est blacklistée", "est refusée",
                "a une mauvaise réputation", "est listée", "n'est pas autorisée", "est interdite", "a été rejetée",
                "figure sur une liste noire", "est bannie",
            ],
        },
        Kind {
            reasons: &[BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED, BounceReason::BLOCKED],
            subjects: &[
                "L'adresse de l'expéditeur", "L'expéditeur", "Votre adresse", "Le domaine de l'expéditeur",
                "Votre domaine", "L'adresse d'expédition",
            ],
            predicates: &[
                "n'est pas valide", "n'existe pas", "n'est pas autorisée", "a été refusée", "est bloquée",
                "n'a pas pu être vérifiée", "est inconnue", "n'a pas d'enregistrement MX", "n'est pas acceptée",
                "est rejetée", "est invalide",
            ],
        },
        Kind {
            reasons: &[BounceReason::SPAM_REJECTED, BounceReason::CONTENT_REJECTED],
            subjects: &[
                "Le message", "Votre e-mail", "Votre message", "Ce courrier",
            ],
            predicates: &[
                "a été identifié comme spam", "est considéré comme spam", "a été classé comme indésirable",
                "ressemble à du spam", "a été rejeté par le filtre antispam", "est du spam", "est un pourriel",
                "a été détecté comme spam",
            ],
        },
        Kind {
            reasons: &[BounceReason::ATTACHMENT_REJECTED],
            subjects: &[
                "La pièce jointe", "Le fichier joint", "Le message",
            ],
            predicates: &[
                "contient un virus", "est infecté", "contient un logiciel malveillant", "a une extension interdite",
                "contient une pièce jointe interdite",
            ],
        },
        Kind {
            reasons: &[BounceReason::MESSAGE_TOO_LARGE],
            subjects: &[
                "Le message", "Votre e-mail", "Votre message", "La pièce jointe",
            ],
            predicates: &[
                "est trop volumineux", "dépasse la taille maximale", "est trop gros", "dépasse la limite de taille",
                "est trop grand",
            ],
        },
        Kind {
            reasons: &[BounceReason::RATE_LIMITED],
            subjects: &[
                "Vous avez", "Votre serveur a",
            ],
            predicates: &[
                "envoyé trop de messages", "dépassé la limite d'envoi", "atteint la limite d'envoi",
                "dépassé le quota d'envoi", "ouvert trop de connexions",
                "dépassé le nombre maximal de destinataires",
            ],
        },
        Kind {
            reasons: &[BounceReason::AUTHENTICATION_FAILED],
            subjects: &[
                "La vérification SPF", "La signature DKIM", "DMARC", "Le contrôle SPF", "L'authentification DMARC",
            ],
            predicates: &[
                "a échoué", "est invalide", "n'est pas valide", "échec", "est absente",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "Le relais", "Le relayage", "Relais de messagerie",
            ],
            predicates: &[
                "n'est pas autorisé", "est refusé", "interdit", "non autorisé", "est interdit",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "L'authentification", "La connexion au compte", "L'identification", "Le mot de passe",
                "Le nom d'utilisateur ou le mot de passe",
            ],
            predicates: &[
                "est requise", "a été refusée", "est incorrect", "est invalide", "est obligatoire",
                "est nécessaire",
            ],
        },
        Kind {
            reasons: &[BounceReason::SERVER_UNAVAILABLE, BounceReason::CONNECTION_FAILED],
            subjects: &[
                "Le serveur", "Le serveur de messagerie", "Le système", "Le service", "Le serveur distant",
            ],
            predicates: &[
                "est indisponible", "est surchargé", "est en panne", "est temporairement indisponible",
                "est en maintenance", "a rencontré une erreur interne", "est occupé",
                "n'accepte pas de messages pour le moment", "est injoignable", "ne répond pas",
            ],
        },
        Kind {
            reasons: &[BounceReason::CONNECTION_FAILED, BounceReason::SERVER_UNAVAILABLE, BounceReason::SMTP_TIMEOUT],
            subjects: &[
                "La connexion", "La connexion au serveur", "La session", "La connexion TLS",
            ],
            predicates: &[
                "a été interrompue", "a été refusée", "n'a pas pu être établie", "a échoué", "a expiré",
                "a été fermée", "a été perdue", "a été coupée",
            ],
        },
        Kind {
            reasons: &[BounceReason::DOMAIN_NOT_FOUND, BounceReason::DNS_FAILURE],
            subjects: &[
                "Le domaine", "Le domaine du destinataire", "L'hôte", "Le nom de domaine",
            ],
            predicates: &[
                "n'existe pas", "est introuvable", "n'a pas pu être résolu", "n'a pas d'enregistrement MX",
                "est inconnu", "n'accepte pas de courrier", "n'est pas enregistré",
                "n'a pas de serveur de messagerie",
            ],
        },
        Kind {
            reasons: &[BounceReason::INVALID_ADDRESS, BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN],
            subjects: &[
                "L'adresse", "L'adresse e-mail", "L'adresse du destinataire",
            ],
            predicates: &[
                "est mal formée", "a un format invalide", "contient des caractères invalides",
                "est syntaxiquement incorrecte", "est incorrecte", "est incomplète", "est erronée",
            ],
        },
        Kind {
            reasons: &[BounceReason::POLICY_REJECTED, BounceReason::SENDER_REJECTED],
            subjects: &[
                "Le destinataire", "L'utilisateur",
            ],
            predicates: &[
                "vous a bloqué", "ne souhaite pas recevoir vos messages", "refuse vos messages",
                "a refusé le message", "n'accepte pas les messages de votre part", "s'est désabonné",
            ],
        },
    ],
    of_others: &[
        "Votre compte", "Votre adresse", "L'adresse de l'expéditeur", "L'expéditeur", "Votre domaine",
        "Le nom HELO", "Le certificat", "Votre mot de passe", "L'enregistrement SPF", "La liste de diffusion",
        "Votre boîte mail", "Votre nom d'utilisateur", "Le fichier", "La clé", "Votre adresse e-mail",
    ],
    dead: &[
        "n'existe pas", "est inconnu", "est introuvable", "est invalide", "a été supprimé", "est désactivé",
        "a expiré", "n'est pas enregistré", "n'existe plus", "n'est plus actif",
    ],
};
