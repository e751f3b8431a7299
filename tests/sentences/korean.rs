//! Korean.

use bounce_classifier::BounceReason;

use crate::{Kind, Sentences};

#[rustfmt::skip]
pub const SENTENCES: Sentences = Sentences {
    between: " ",
    kinds: &[
        Kind {
            reasons: &[BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "수신자가", "수신자 주소가", "메일박스가", "사용자가", "이메일 주소가", "받는 사람이", "계정이",
                "메일 주소가",
            ],
            predicates: &[
                "존재하지 않습니다", "없습니다", "확인되지 않습니다", "등록되어 있지 않습니다",
                "발견되지 않았습니다", "알 수 없습니다", "서버에 존재하지 않습니다",
            ],
        },
        Kind {
            reasons: &[BounceReason::ADDRESS_DISABLED, BounceReason::ACCOUNT_SUSPENDED],
            subjects: &[
                "메일박스가", "계정이", "이메일 주소가", "사용자가",
            ],
            predicates: &[
                "삭제되었습니다", "비활성화되었습니다", "폐쇄되었습니다", "탈퇴하였습니다",
                "더 이상 사용되지 않습니다", "만료되었습니다", "휴면 상태입니다", "해지되었습니다",
            ],
        },
        Kind {
            reasons: &[BounceReason::ACCOUNT_SUSPENDED, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "메일박스가", "계정이", "사용자가",
            ],
            predicates: &[
                "정지되었습니다", "잠겨 있습니다", "일시 중지되었습니다", "일시적으로 사용할 수 없습니다",
            ],
        },
        Kind {
            reasons: &[BounceReason::MAILBOX_FULL],
            subjects: &[
                "메일박스가", "받은 편지함이", "메일함이", "메일함 용량이", "수신자의 메일함이", "저장 용량이",
            ],
            predicates: &[
                "가득 찼습니다", "초과되었습니다", "용량을 초과했습니다", "부족합니다", "꽉 찼습니다",
                "한도에 도달했습니다",
            ],
        },
        Kind {
            reasons: &[BounceReason::BLOCKED, BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED],
            subjects: &[
                "귀하의 IP가", "발신 IP가", "발신 서버가", "192.0.2.4가", "귀하의 서버가", "IP 주소가",
            ],
            predicates: &[
                "차단되었습니다", "블랙리스트에 등록되어 있습니다", "거부되었습니다", "평판이 낮습니다",
            ],
        },
        Kind {
            reasons: &[BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED, BounceReason::BLOCKED],
            subjects: &[
                "발신자 주소가", "보낸 사람이", "발신자 도메인이", "발신 도메인이", "보내는 사람 주소가",
            ],
            predicates: &[
                "존재하지 않습니다", "유효하지 않습니다", "허용되지 않습니다", "거부되었습니다",
                "확인되지 않습니다", "차단되었습니다",
            ],
        },
        Kind {
            reasons: &[BounceReason::SPAM_REJECTED, BounceReason::CONTENT_REJECTED],
            subjects: &[
                "메일이", "메시지가", "이 메일은",
            ],
            predicates: &[
                "스팸으로 분류되었습니다", "스팸으로 판단되었습니다", "스팸 필터에 의해 거부되었습니다",
                "스팸으로 차단되었습니다",
            ],
        },
        Kind {
            reasons: &[BounceReason::ATTACHMENT_REJECTED],
            subjects: &[
                "첨부파일에", "첨부 파일에",
            ],
            predicates: &[
                "바이러스가 있습니다", "악성코드가 발견되었습니다",
            ],
        },
        Kind {
            reasons: &[BounceReason::MESSAGE_TOO_LARGE],
            subjects: &[
                "메일 크기가", "메시지가", "첨부파일이", "메일이",
            ],
            predicates: &[
                "너무 큽니다", "제한을 초과했습니다", "허용 크기를 초과했습니다",
            ],
        },
        Kind {
            reasons: &[BounceReason::RATE_LIMITED],
            subjects: &[
                "발송량이", "연결 수가", "발송 건수가",
            ],
            predicates: &[
                "제한을 초과했습니다", "너무 많습니다", "한도를 초과했습니다",
            ],
        },
        Kind {
            reasons: &[BounceReason::AUTHENTICATION_FAILED],
            subjects: &[
                "SPF 인증이", "DKIM 서명이", "DMARC 검증이",
            ],
            predicates: &[
                "실패했습니다", "유효하지 않습니다", "통과하지 못했습니다",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "릴레이가", "메일 중계가",
            ],
            predicates: &[
                "거부되었습니다", "허용되지 않습니다", "금지되어 있습니다",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "SMTP 인증이", "로그인이", "비밀번호가", "인증이",
            ],
            predicates: &[
                "실패했습니다", "필요합니다", "틀렸습니다", "올바르지 않습니다",
            ],
        },
        Kind {
            reasons: &[BounceReason::SERVER_UNAVAILABLE, BounceReason::CONNECTION_FAILED],
            subjects: &[
                "서버가", "메일 서버가", "시스템이", "상대 서버가",
            ],
            predicates: &[
                "응답하지 않습니다", "점검 중입니다", "과부하 상태입니다", "사용할 수 없습니다", "다운되었습니다",
                "바쁩니다",
            ],
        },
        Kind {
            reasons: &[BounceReason::CONNECTION_FAILED, BounceReason::SERVER_UNAVAILABLE, BounceReason::SMTP_TIMEOUT],
            subjects: &[
                "연결이", "서버와의 연결이", "접속이",
            ],
            predicates: &[
                "끊어졌습니다", "시간 초과되었습니다", "거부되었습니다", "실패했습니다", "종료되었습니다",
            ],
        },
        Kind {
            reasons: &[BounceReason::DOMAIN_NOT_FOUND, BounceReason::DNS_FAILURE],
            subjects: &[
                "도메인이", "수신자 도메인이", "받는 사람의 도메인이",
            ],
            predicates: &[
                "존재하지 않습니다", "확인되지 않습니다", "등록되어 있지 않습니다",
            ],
        },
        Kind {
            reasons: &[BounceReason::POLICY_REJECTED, BounceReason::SENDER_REJECTED],
            subjects: &[
                "수신자가", "사용자가",
            ],
            predicates: &[
                "수신을 거부했습니다", "메일을 차단했습니다", "수신 거부 설정을 하였습니다",
            ],
        },
    ],
    of_others: &[
        "귀하의 계정이", "발신자 주소가", "보낸 사람이", "발신 도메인이", "인증서가", "비밀번호가", "SPF 레코드가",
        "귀하의 도메인이",
    ],
    dead: &[
        "존재하지 않습니다", "유효하지 않습니다", "삭제되었습니다", "만료되었습니다", "등록되어 있지 않습니다",
    ],
};
