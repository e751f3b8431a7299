//! Portuguese.

use bounce_classifier::BounceReason;

use crate::{Kind, Sentences};

#[rustfmt::skip]
pub const SENTENCES: Sentences = Sentences {
    between: " ",
    kinds: &[
        Kind {
            reasons: &[BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "O destinatário", "O endereço", "A caixa postal", "O usuário", "O endereço de e-mail", "A conta",
                "A conta de e-mail", "O utilizador",
            ],
            predicates: &[
                "não existe", "é desconhecido", "não foi encontrado", "não foi encontrada",
                "não existe neste servidor", "não está cadastrado", "é inexistente", "não pôde ser encontrado",
                "não consta no diretório",
            ],
        },
        Kind {
            reasons: &[BounceReason::ADDRESS_DISABLED, BounceReason::ACCOUNT_SUSPENDED],
            subjects: &[
                "A caixa postal", "O endereço", "A conta", "O usuário", "A conta de e-mail",
            ],
            predicates: &[
                "foi excluída", "está desativada", "foi encerrada", "não é mais válida", "não está mais ativa",
                "não existe mais", "está inativa", "foi cancelada", "foi removida",
            ],
        },
        Kind {
            reasons: &[BounceReason::ACCOUNT_SUSPENDED, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "A caixa postal", "A conta", "O usuário",
            ],
            predicates: &[
                "está suspensa", "está bloqueada", "foi suspensa temporariamente",
                "está temporariamente desativada", "não pode receber mensagens",
                "está temporariamente indisponível",
            ],
        },
        Kind {
            reasons: &[BounceReason::MAILBOX_FULL],
            subjects: &[
                "A caixa postal", "A caixa de entrada", "A caixa do destinatário", "A cota", "A conta",
                "O espaço do destinatário",
            ],
            predicates: &[
                "está cheia", "está lotada", "excedeu a cota", "excedeu o limite de armazenamento",
                "ultrapassou sua cota", "não tem espaço", "atingiu seu limite",
            ],
        },
        Kind {
            reasons: &[BounceReason::BLOCKED, BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED],
            subjects: &[
                "Seu endereço IP", "Seu servidor", "O IP 192.0.2.4", "Seu IP", "Seu servidor de e-mail",
                "Seu provedor",
            ],
            predicates: &[
                "está bloqueado", "está em uma lista negra", "foi bloqueado", "está na blacklist", "foi rejeitado",
                "tem má reputação", "está listado", "não está autorizado", "foi banido", "não é bem-vindo",
            ],
        },
        Kind {
            reasons: &[BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED, BounceReason::BLOCKED],
            subjects: &[
                "O endereço do remetente", "O remetente", "Seu endereço", "O domínio do remetente", "Seu domínio",
            ],
            predicates: &[
                "não é válido", "não existe", "não está autorizado", "foi rejeitado", "está bloqueado",
                "não pôde ser verificado", "é desconhecido", "não tem registro MX", "não é permitido",
                "não é aceito", "é inválido",
            ],
        },
        Kind {
            reasons: &[BounceReason::SPAM_REJECTED, BounceReason::CONTENT_REJECTED],
            subjects: &[
                "A mensagem", "Seu e-mail", "Sua mensagem",
            ],
            predicates: &[
                "foi identificada como spam", "é considerada spam", "foi classificada como lixo eletrônico",
                "parece spam", "foi rejeitada pelo filtro antispam", "é spam", "foi detectada como spam",
            ],
        },
        Kind {
            reasons: &[BounceReason::ATTACHMENT_REJECTED],
            subjects: &[
                "O anexo", "O arquivo anexado", "A mensagem",
            ],
            predicates: &[
                "contém um vírus", "contém malware", "tem uma extensão proibida", "contém um arquivo não permitido",
            ],
        },
        Kind {
            reasons: &[BounceReason::MESSAGE_TOO_LARGE],
            subjects: &[
                "A mensagem", "Seu e-mail", "Sua mensagem", "O anexo",
            ],
            predicates: &[
                "é muito grande", "excede o tamanho máximo", "ultrapassa o tamanho permitido",
                "excede o limite de tamanho",
            ],
        },
        Kind {
            reasons: &[BounceReason::RATE_LIMITED],
            subjects: &[
                "Você", "Sua conta", "Seu servidor",
            ],
            predicates: &[
                "enviou muitas mensagens", "excedeu o limite de envio", "ultrapassou a cota de envio",
                "abriu muitas conexões", "excedeu o número máximo de destinatários",
            ],
        },
        Kind {
            reasons: &[BounceReason::AUTHENTICATION_FAILED],
            subjects: &[
                "A verificação SPF", "A assinatura DKIM", "DMARC",
            ],
            predicates: &[
                "falhou", "não é válida", "é inválida", "não passou",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "O relay", "A retransmissão", "O encaminhamento",
            ],
            predicates: &[
                "não é permitido", "foi negado", "negado", "não permitida", "é proibido",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "A autenticação", "O login", "A senha", "O usuário ou a senha",
            ],
            predicates: &[
                "falhou", "é obrigatória", "foi rejeitada", "está incorreta", "é inválida", "é necessária",
            ],
        },
        Kind {
            reasons: &[BounceReason::SERVER_UNAVAILABLE, BounceReason::CONNECTION_FAILED],
            subjects: &[
                "O servidor", "O servidor de e-mail", "O sistema", "O serviço", "O servidor remoto",
            ],
            predicates: &[
                "não está disponível", "está sobrecarregado", "está fora do ar",
                "está temporariamente indisponível", "está em manutenção", "teve um erro interno", "está ocupado",
                "não tem espaço em disco", "não aceita mensagens no momento", "está inacessível", "não responde",
            ],
        },
        Kind {
            reasons: &[BounceReason::CONNECTION_FAILED, BounceReason::SERVER_UNAVAILABLE, BounceReason::SMTP_TIMEOUT],
            subjects: &[
                "A conexão", "A conexão com o servidor", "A sessão",
            ],
            predicates: &[
                "foi interrompida", "foi recusada", "não pôde ser estabelecida", "falhou", "expirou",
                "foi encerrada", "foi perdida", "caiu",
            ],
        },
        Kind {
            reasons: &[BounceReason::DOMAIN_NOT_FOUND, BounceReason::DNS_FAILURE],
            subjects: &[
                "O domínio", "O domínio do destinatário", "O host",
            ],
            predicates: &[
                "não existe", "não foi encontrado", "não pôde ser resolvido", "não tem registros MX",
                "é desconhecido", "não aceita e-mails", "não está registrado", "não tem servidor de e-mail",
            ],
        },
        Kind {
            reasons: &[BounceReason::INVALID_ADDRESS, BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN],
            subjects: &[
                "O endereço", "O endereço de e-mail", "O endereço do destinatário",
            ],
            predicates: &[
                "está mal formado", "tem um formato inválido", "contém caracteres inválidos",
                "é sintaticamente incorreto", "está incorreto", "está incompleto",
            ],
        },
        Kind {
            reasons: &[BounceReason::POLICY_REJECTED, BounceReason::SENDER_REJECTED],
            subjects: &[
                "O destinatário", "O usuário",
            ],
            predicates: &[
                "bloqueou você", "não deseja receber suas mensagens", "recusa suas mensagens",
                "rejeitou a mensagem", "não aceita mensagens suas", "cancelou a inscrição",
            ],
        },
    ],
    of_others: &[
        "Sua conta", "Seu endereço", "O endereço do remetente", "O remetente", "Seu domínio", "O nome HELO",
        "O certificado", "Sua senha", "O registro SPF", "A lista de e-mails", "Sua caixa postal", "Seu usuário",
        "O arquivo", "A chave",
    ],
    dead: &[
        "não existe", "é desconhecida", "não foi encontrada", "não é válida", "foi excluída", "está desativada",
        "expirou", "não está registrada", "não existe mais", "não está mais ativa",
    ],
};
