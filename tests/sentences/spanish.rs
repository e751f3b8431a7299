//! Spanish.

use bounce_classifier::BounceReason;

use crate::{Kind, Sentences};

#[rustfmt::skip]
pub const SENTENCES: Sentences = Sentences {
    between: " ",
    kinds: &[
        Kind {
            reasons: &[BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "El destinatario", "La dirección", "El buzón", "El usuario", "La dirección de correo", "La cuenta",
                "La casilla",
            ],
            predicates: &[
                "no existe", "es desconocido", "no se encuentra", "no fue encontrado", "no se encontró",
                "no existe en este servidor", "no está registrado", "es inexistente", "no pudo ser encontrado",
                "no se reconoce", "no es conocido aquí", "no figura en nuestro directorio",
            ],
        },
        Kind {
            reasons: &[BounceReason::ADDRESS_DISABLED, BounceReason::ACCOUNT_SUSPENDED],
            subjects: &[
                "El buzón", "La dirección", "La cuenta", "El usuario", "La cuenta de correo", "La casilla",
            ],
            predicates: &[
                "ha sido eliminado", "está desactivada", "fue cerrada", "ya no está activa", "ha caducado",
                "está inactiva", "fue dada de baja", "está deshabilitada", "ha sido cancelada",
            ],
        },
        Kind {
            reasons: &[BounceReason::ACCOUNT_SUSPENDED, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "El buzón", "La cuenta", "El usuario", "La casilla",
            ],
            predicates: &[
                "está suspendida", "está bloqueada", "ha sido suspendida temporalmente",
                "está temporalmente deshabilitada", "no puede recibir mensajes", "no está disponible temporalmente",
            ],
        },
        Kind {
            reasons: &[BounceReason::MAILBOX_FULL],
            subjects: &[
                "El buzón", "La casilla", "El buzón del destinatario", "La bandeja de entrada", "La cuota",
                "La cuenta", "El espacio del destinatario",
            ],
            predicates: &[
                "está lleno", "está llena", "ha superado su cuota", "ha excedido el límite de almacenamiento",
                "excede la cuota", "no tiene espacio", "ha alcanzado su límite",
            ],
        },
        Kind {
            reasons: &[BounceReason::BLOCKED, BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED],
            subjects: &[
                "Su dirección IP", "Su servidor", "La IP 192.0.2.4", "Su IP", "Su servidor de correo",
                "Su proveedor",
            ],
            predicates: &[
                "está bloqueada", "está en una lista negra", "ha sido bloqueado", "figura en una lista negra",
                "fue rechazada", "tiene mala reputación", "está listada", "no está autorizada", "está vetada",
                "ha sido rechazado por spam", "no es bienvenida",
            ],
        },
        Kind {
            reasons: &[BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED, BounceReason::BLOCKED],
            subjects: &[
                "La dirección del remitente", "El remitente", "Su dirección", "El dominio del remitente",
                "Su dominio",
            ],
            predicates: &[
                "no es válido", "no existe", "no está autorizado", "fue rechazado", "está bloqueado",
                "no pudo ser verificado", "es desconocido", "no tiene registro MX", "no está permitido",
                "no se acepta", "es inválido",
            ],
        },
        Kind {
            reasons: &[BounceReason::SPAM_REJECTED, BounceReason::CONTENT_REJECTED],
            subjects: &[
                "El mensaje", "Su correo", "Su mensaje", "El correo",
            ],
            predicates: &[
                "fue identificado como spam", "es considerado spam", "ha sido clasificado como correo no deseado",
                "parece spam", "fue rechazado por el filtro antispam", "es spam", "fue detectado como spam",
            ],
        },
        Kind {
            reasons: &[BounceReason::ATTACHMENT_REJECTED],
            subjects: &[
                "El archivo adjunto", "El adjunto", "El mensaje",
            ],
            predicates: &[
                "contiene un virus", "está infectado", "contiene malware", "tiene una extensión prohibida",
                "contiene un archivo no permitido",
            ],
        },
        Kind {
            reasons: &[BounceReason::MESSAGE_TOO_LARGE],
            subjects: &[
                "El mensaje", "Su correo", "Su mensaje", "El archivo adjunto",
            ],
            predicates: &[
                "es demasiado grande", "supera el tamaño máximo", "excede el tamaño permitido", "es muy grande",
                "excede el límite de tamaño",
            ],
        },
        Kind {
            reasons: &[BounceReason::RATE_LIMITED],
            subjects: &[
                "Usted ha", "Su cuenta ha", "Su servidor ha",
            ],
            predicates: &[
                "enviado demasiados mensajes", "superado el límite de envío", "excedido la cuota de envío",
                "abierto demasiadas conexiones", "superado el número máximo de destinatarios",
            ],
        },
        Kind {
            reasons: &[BounceReason::AUTHENTICATION_FAILED],
            subjects: &[
                "La verificación SPF", "La firma DKIM", "DMARC", "La comprobación SPF",
            ],
            predicates: &[
                "ha fallado", "no es válida", "falló", "es inválida", "no pasó",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "El relay", "La retransmisión", "El reenvío",
            ],
            predicates: &[
                "no está permitido", "fue denegado", "denegado", "no permitida", "está prohibido",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "La autenticación", "El inicio de sesión", "La contraseña", "El usuario o la contraseña",
            ],
            predicates: &[
                "ha fallado", "es obligatoria", "fue rechazada", "es incorrecta", "no es válida", "es necesaria",
                "falló",
            ],
        },
        Kind {
            reasons: &[BounceReason::SERVER_UNAVAILABLE, BounceReason::CONNECTION_FAILED],
            subjects: &[
                "El servidor", "El servidor de correo", "El sistema", "El servicio", "El servidor remoto",
            ],
            predicates: &[
                "no está disponible", "está sobrecargado", "está caído", "no está disponible temporalmente",
                "está en mantenimiento", "tuvo un error interno", "está ocupado", "no tiene espacio en disco",
                "no acepta mensajes en este momento", "está inaccesible", "no responde",
            ],
        },
        Kind {
            reasons: &[BounceReason::CONNECTION_FAILED, BounceReason::SERVER_UNAVAILABLE, BounceReason::SMTP_TIMEOUT],
            subjects: &[
                "La conexión", "La conexión con el servidor", "La sesión",
            ],
            predicates: &[
                "se interrumpió", "no se pudo establecer", "falló", "expiró", "se cerró", "se perdió",
                "fue cerrada por el servidor",
            ],
        },
        Kind {
            reasons: &[BounceReason::DOMAIN_NOT_FOUND, BounceReason::DNS_FAILURE],
            subjects: &[
                "El dominio", "El dominio del destinatario", "El host", "El nombre de dominio",
            ],
            predicates: &[
                "no existe", "no se encontró", "no se pudo resolver", "no tiene registros MX", "es desconocido",
                "no acepta correo", "no está registrado", "no tiene servidor de correo",
            ],
        },
        Kind {
            reasons: &[BounceReason::INVALID_ADDRESS, BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN],
            subjects: &[
                "La dirección", "La dirección de correo", "La dirección del destinatario",
            ],
            predicates: &[
                "está mal formada", "tiene un formato inválido", "contiene caracteres no válidos",
                "es sintácticamente incorrecta", "es incorrecta", "está incompleta", "es errónea",
            ],
        },
        Kind {
            reasons: &[BounceReason::POLICY_REJECTED, BounceReason::SENDER_REJECTED],
            subjects: &[
                "El destinatario", "El usuario",
            ],
            predicates: &[
                "le ha bloqueado", "no desea recibir sus mensajes", "rechaza sus mensajes",
                "ha rechazado el mensaje", "no acepta mensajes suyos", "se ha dado de baja de la lista",
            ],
        },
    ],
    of_others: &[
        "Su cuenta", "Su dirección", "La dirección del remitente", "El remitente", "Su dominio", "El nombre HELO",
        "El certificado", "Su contraseña", "El registro SPF", "Su buzón", "Su usuario", "El archivo", "La clave",
        "Su dirección de correo",
    ],
    dead: &[
        "no existe", "es desconocido", "no se encontró", "no es válida", "fue eliminada", "está desactivada",
        "ha caducado", "no está registrada", "ya no existe", "ya no está activa",
    ],
};
