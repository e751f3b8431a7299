//! Turkish.

use bounce_classifier::BounceReason;

use crate::{Kind, Sentences};

#[rustfmt::skip]
pub const SENTENCES: Sentences = Sentences {
    between: " ",
    kinds: &[
        Kind {
            reasons: &[BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "Alıcı", "Alıcı adresi", "Posta kutusu", "Kullanıcı", "E-posta adresi", "Hesap", "Adres",
            ],
            predicates: &[
                "bulunamadı", "mevcut değil", "bilinmiyor", "kayıtlı değil", "yok", "bu sunucuda bulunmuyor",
                "tanınmıyor",
            ],
        },
        Kind {
            reasons: &[BounceReason::ADDRESS_DISABLED, BounceReason::ACCOUNT_SUSPENDED],
            subjects: &[
                "Posta kutusu", "Hesap", "Kullanıcı", "E-posta adresi",
            ],
            predicates: &[
                "silinmiş", "devre dışı", "kapatılmış", "artık kullanılmıyor", "etkin değil", "pasif durumda",
            ],
        },
        Kind {
            reasons: &[BounceReason::ACCOUNT_SUSPENDED, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "Posta kutusu", "Hesap", "Kullanıcı hesabı",
            ],
            predicates: &[
                "askıya alındı", "kilitlendi", "geçici olarak devre dışı", "donduruldu",
            ],
        },
        Kind {
            reasons: &[BounceReason::MAILBOX_FULL],
            subjects: &[
                "Posta kutusu", "Alıcının posta kutusu", "Gelen kutusu", "Kota",
            ],
            predicates: &[
                "dolu", "doldu", "kotasını aştı", "kotası dolu", "aşıldı",
            ],
        },
        Kind {
            reasons: &[BounceReason::BLOCKED, BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED],
            subjects: &[
                "IP adresiniz", "Sunucunuz", "192.0.2.4 IP adresi", "Mail sunucunuz",
            ],
            predicates: &[
                "engellendi", "kara listede", "reddedildi", "engellenmiştir", "kara listeye alınmış",
            ],
        },
        Kind {
            reasons: &[BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED, BounceReason::BLOCKED],
            subjects: &[
                "Gönderen adresi", "Gönderici", "Gönderen alan adı", "Gönderici adresi",
            ],
            predicates: &[
                "geçersiz", "bulunamadı", "reddedildi", "engellendi", "doğrulanamadı", "izin verilmiyor",
                "mevcut değil",
            ],
        },
        Kind {
            reasons: &[BounceReason::SPAM_REJECTED, BounceReason::CONTENT_REJECTED],
            subjects: &[
                "İleti", "Mesajınız", "E-postanız",
            ],
            predicates: &[
                "spam olarak algılandı", "spam olarak işaretlendi", "istenmeyen posta olarak değerlendirildi",
                "spam filtresi tarafından reddedildi",
            ],
        },
        Kind {
            reasons: &[BounceReason::MESSAGE_TOO_LARGE],
            subjects: &[
                "İleti", "Mesaj boyutu", "Ek dosya",
            ],
            predicates: &[
                "çok büyük", "sınırı aşıyor", "izin verilen boyutu aşıyor",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "Kimlik doğrulama", "Oturum açma", "Parola", "Kullanıcı adı veya şifre",
            ],
            predicates: &[
                "başarısız", "gerekli", "hatalı", "yanlış",
            ],
        },
        Kind {
            reasons: &[BounceReason::SERVER_UNAVAILABLE, BounceReason::CONNECTION_FAILED],
            subjects: &[
                "Sunucu", "Posta sunucusu", "Sistem", "Hizmet",
            ],
            predicates: &[
                "kullanılamıyor", "meşgul", "bakımda", "yanıt vermiyor", "aşırı yüklü",
            ],
        },
        Kind {
            reasons: &[BounceReason::CONNECTION_FAILED, BounceReason::SERVER_UNAVAILABLE, BounceReason::SMTP_TIMEOUT],
            subjects: &[
                "Bağlantı", "Sunucu bağlantısı", "Oturum",
            ],
            predicates: &[
                "kesildi", "reddedildi", "zaman aşımına uğradı", "kurulamadı", "kapatıldı",
            ],
        },
        Kind {
            reasons: &[BounceReason::DOMAIN_NOT_FOUND, BounceReason::DNS_FAILURE],
            subjects: &[
                "Alan adı", "Alıcı alan adı", "Etki alanı",
            ],
            predicates: &[
                "bulunamadı", "mevcut değil", "çözümlenemedi", "kayıtlı değil",
            ],
        },
        Kind {
            reasons: &[BounceReason::POLICY_REJECTED, BounceReason::SENDER_REJECTED],
            subjects: &[
                "Alıcı", "Kullanıcı",
            ],
            predicates: &[
                "sizi engelledi", "mesajlarınızı almak istemiyor", "iletiyi reddetti",
            ],
        },
    ],
    of_others: &[
        "Hesabınız", "Gönderen adresi", "Gönderici", "Sertifika", "Parolanız", "Alan adınız", "SPF kaydı",
        "Posta listesi",
    ],
    dead: &[
        "bulunamadı", "mevcut değil", "geçersiz", "silinmiş", "süresi dolmuş", "kayıtlı değil",
    ],
};
