//! SMTP reply codes: three digits at the head of every line that a server says.

use core::fmt;
use core::num::NonZeroU16;
use core::str::FromStr;

use crate::code::error::{ReplyCodeError, ReplyCodeErrorKind};
use crate::code::severity::Severity;

/// An SMTP reply code (RFC 5321 §4.2), from 200 to 599; or one from 600 to 699, of which no standard knows.
///
/// RFC 5321 §4.2 writes no second digit above 5, but servers do, so this type takes every code
/// whose first digit has a meaning. Sending services report what they held back themselves with a 6 in
/// front: Mailgun's 605, "not delivering to previously bounced address", and 607, "not delivering to a
/// user who marked your messages as spam". They go on doing so until somebody lifts it, so these codes
/// count as permanent failures. Only a caller can state one; in a text, where numbers abound, none is
/// read. An `Option<ReplyCode>` is as small as a `u16`.
///
/// ```
/// use bounce_classifier::{ReplyCode, Severity};
///
/// let code: ReplyCode = "550".parse()?;
/// assert_eq!(code, ReplyCode::MAILBOX_UNAVAILABLE);
/// assert_eq!(code.as_u16(), 550);
/// assert_eq!(code.severity(), Severity::PermanentFailure);
/// # Ok::<(), bounce_classifier::ReplyCodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReplyCode(NonZeroU16);

impl ReplyCode {
    /// The smallest code, 200.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::ReplyCode::MIN.as_u16(), 200);
    /// ```
    pub const MIN: Self = Self::literal(200);

    /// The largest code, 699.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::ReplyCode::MAX.as_u16(), 699);
    /// ```
    pub const MAX: Self = Self::literal(699);

    /// Checks a number.
    ///
    /// # Errors
    ///
    /// [`ReplyCodeError`] if it is not from 200 to 699. In a `const`, use
    /// [`from_u16`](Self::from_u16), which has no error to drop.
    ///
    /// ```
    /// use bounce_classifier::ReplyCode;
    ///
    /// assert_eq!(ReplyCode::new(421)?, ReplyCode::SERVICE_NOT_AVAILABLE);
    /// assert!(ReplyCode::new(700).is_err());
    /// # Ok::<(), bounce_classifier::ReplyCodeError>(())
    /// ```
    pub const fn new(code: u16) -> Result<Self, ReplyCodeError> {
        match Self::from_u16(code) {
            Some(code) => Ok(code),
            None => Err(ReplyCodeError::from_number(code)),
        }
    }

    /// Checks a number, in the manner of [`char::from_u32`]: `None` if it is not from 200 to 699.
    ///
    /// ```
    /// use bounce_classifier::ReplyCode;
    ///
    /// const NO_SUCH_USER: ReplyCode = match ReplyCode::from_u16(550) {
    ///     Some(code) => code,
    ///     None => panic!("550 is a reply code"),
    /// };
    /// assert_eq!(NO_SUCH_USER, ReplyCode::MAILBOX_UNAVAILABLE);
    /// assert_eq!(ReplyCode::from_u16(199), None);
    /// ```
    #[must_use]
    pub const fn from_u16(code: u16) -> Option<Self> {
        match NonZeroU16::new(code) {
            Some(number) if 200 <= code && code <= 699 => Some(Self(number)),
            _ => None,
        }
    }

    /// A code that is written down in this crate; for constants only, where a wrong one does not
    /// compile.
    pub(crate) const fn literal(code: u16) -> Self {
        match Self::from_u16(code) {
            Some(code) => code,
            None => panic!("a reply code is from 200 to 699"),
        }
    }

    /// Reads exactly three ASCII digits.
    ///
    /// # Errors
    ///
    /// [`ReplyCodeError`] if there is anything else, white space and a continuation hyphen
    /// (`550-`) included, or if the number is not from 200 to 699.
    ///
    /// ```
    /// use bounce_classifier::ReplyCode;
    ///
    /// assert_eq!(ReplyCode::from_bytes(b"554")?, ReplyCode::TRANSACTION_FAILED);
    /// assert!(ReplyCode::from_bytes(b"554-").is_err());
    /// # Ok::<(), bounce_classifier::ReplyCodeError>(())
    /// ```
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ReplyCodeError> {
        parse(bytes).map_err(|kind| ReplyCodeError::from_text(bytes, kind))
    }

    /// The number, from 200 to 699.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::ReplyCode::OK.as_u16(), 250);
    /// ```
    #[must_use]
    pub const fn as_u16(self) -> u16 {
        self.0.get()
    }

    /// What the first digit says (RFC 5321 §4.2.1). A 6, of which the RFC knows nothing, stands for a
    /// permanent failure.
    ///
    /// ```
    /// use bounce_classifier::{ReplyCode, Severity};
    ///
    /// assert_eq!(ReplyCode::START_MAIL_INPUT.severity(), Severity::Intermediate);
    /// assert_eq!(ReplyCode::new(605)?.severity(), Severity::PermanentFailure);
    /// # Ok::<(), bounce_classifier::ReplyCodeError>(())
    /// ```
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self.as_u16() / 100 {
            2 => Severity::Success,
            3 => Severity::Intermediate,
            4 => Severity::TransientFailure,
            _ => Severity::PermanentFailure,
        }
    }

    /// What the second digit says (RFC 5321 §4.2.1), or `None` if it is from 6 to 9, or the first one is
    /// a 6: of these the RFC says nothing.
    ///
    /// ```
    /// use bounce_classifier::{ReplyCategory, ReplyCode};
    ///
    /// assert_eq!(ReplyCode::MAILBOX_UNAVAILABLE.category(), Some(ReplyCategory::MailSystem));
    /// assert_eq!(ReplyCode::SERVICE_NOT_AVAILABLE.category(), Some(ReplyCategory::Connections));
    /// assert_eq!(ReplyCode::new(571)?.category(), None);
    /// # Ok::<(), bounce_classifier::ReplyCodeError>(())
    /// ```
    #[must_use]
    pub const fn category(self) -> Option<ReplyCategory> {
        if self.as_u16() >= 600 {
            return None;
        }
        match self.as_u16() / 10 % 10 {
            0 => Some(ReplyCategory::Syntax),
            1 => Some(ReplyCategory::Information),
            2 => Some(ReplyCategory::Connections),
            3 | 4 => Some(ReplyCategory::Unspecified),
            5 => Some(ReplyCategory::MailSystem),
            _ => None,
        }
    }

    /// Whether this is `2yz`: the command was carried out.
    ///
    /// ```
    /// assert!(bounce_classifier::ReplyCode::OK.is_success());
    /// ```
    #[must_use]
    pub const fn is_success(self) -> bool {
        matches!(self.severity(), Severity::Success)
    }

    /// Whether this is `3yz`: the server waits for more.
    ///
    /// ```
    /// assert!(bounce_classifier::ReplyCode::START_MAIL_INPUT.is_intermediate());
    /// ```
    #[must_use]
    pub const fn is_intermediate(self) -> bool {
        matches!(self.severity(), Severity::Intermediate)
    }

    /// Whether this is `4yz`: the same command may pass later.
    ///
    /// ```
    /// assert!(bounce_classifier::ReplyCode::LOCAL_ERROR.is_transient());
    /// ```
    #[must_use]
    pub const fn is_transient(self) -> bool {
        matches!(self.severity(), Severity::TransientFailure)
    }

    /// Whether this is `5yz`, or `6yz`: the same command will not pass.
    ///
    /// It says nothing of whether a *bounce* is final: a `552` that says "mailbox full" is soft.
    ///
    /// ```
    /// assert!(bounce_classifier::ReplyCode::STORAGE_EXCEEDED.is_permanent());
    /// ```
    #[must_use]
    pub const fn is_permanent(self) -> bool {
        matches!(self.severity(), Severity::PermanentFailure)
    }
}

/// What the second digit of a reply code is about (RFC 5321 §4.2.1).
///
/// The list is closed on purpose: it is that of the standard, and a digit of which the standard says
/// nothing has no category.
///
/// ```
/// use bounce_classifier::{ReplyCategory, ReplyCode};
///
/// assert_eq!(ReplyCode::SYNTAX_ERROR.category(), Some(ReplyCategory::Syntax));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplyCategory {
    /// `x0z`: syntax errors, commands that fit no other category, unimplemented commands.
    Syntax,
    /// `x1z`: replies to requests for information, such as status or help.
    Information,
    /// `x2z`: the transmission channel.
    Connections,
    /// `x3z` and `x4z`: left open by RFC 5321; `x3z` is used for authentication (RFC 4954).
    Unspecified,
    /// `x5z`: the state of the receiving mail system.
    MailSystem,
}

impl ReplyCategory {
    /// All five, in the order of their digits.
    ///
    /// ```
    /// use bounce_classifier::ReplyCategory;
    ///
    /// assert_eq!(ReplyCategory::ALL.first(), Some(&ReplyCategory::Syntax));
    /// assert!(ReplyCategory::ALL.is_sorted());
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Syntax,
        Self::Information,
        Self::Connections,
        Self::Unspecified,
        Self::MailSystem,
    ];

    /// The stable, public, snake_case name.
    ///
    /// ```
    /// use bounce_classifier::ReplyCode;
    ///
    /// let category = ReplyCode::MAILBOX_UNAVAILABLE.category().unwrap();
    /// assert_eq!(category.as_str(), "mail_system");
    /// assert_eq!("mail_system".parse(), Ok(category));
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Information => "information",
            Self::Connections => "connections",
            Self::Unspecified => "unspecified",
            Self::MailSystem => "mail_system",
        }
    }
}

impl fmt::Display for ReplyCategory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What a standard says that a reply code means: its [text](Self::text) in a language, and where the standard
/// says so.
///
/// ```
/// use bounce_classifier::{Language, ReplyCode};
///
/// let meaning = ReplyCode::HOST_ACCEPTS_NO_MAIL.meaning().unwrap();
/// assert_eq!(meaning.text(Language::English), "Host does not accept mail");
/// assert_eq!(meaning.text(Language::Japanese), "ホストがメールを受け付けていない");
/// assert_eq!(meaning.source, "RFC 7504 §3");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ReplyMeaning {
    pub(crate) english: &'static str,
    pub(crate) japanese: &'static str,
    /// The standard, and the section where it is one section.
    pub source: &'static str,
}

/// Writes the constants and the meanings from one table. A code that only the registry of enhanced
/// status codes mentions has no name of its own.
macro_rules! reply_codes {
    ($( $number:literal $($name:ident)? => $english:literal, $japanese:literal, $source:literal; )*) => {
        /// A constant for each code that a standard names.
        ///
        /// ```
        /// use bounce_classifier::ReplyCode;
        ///
        /// assert_eq!(ReplyCode::MAILBOX_UNAVAILABLE.to_string(), "550");
        /// ```
        impl ReplyCode {
            $( $(
                #[doc = concat!("`", $number, " ", $english, "` (", $source, ").")]
                pub const $name: Self = Self::literal($number);
            )? )*

            /// What the standards say that this code means, or `None` if none names it.
            ///
            /// A server may say something else: read its enhanced status code and its text first.
            ///
            /// ```
            /// use bounce_classifier::{Language, ReplyCode};
            ///
            /// let meaning = ReplyCode::new(553)?.meaning().unwrap();
            /// assert!(meaning.text(Language::English).contains("mailbox name not allowed"));
            /// assert_eq!(meaning.source, "RFC 5321 §4.2.3");
            /// assert_eq!(ReplyCode::new(599)?.meaning(), None);
            /// # Ok::<(), bounce_classifier::ReplyCodeError>(())
            /// ```
            #[must_use]
            pub const fn meaning(self) -> Option<ReplyMeaning> {
                match self.as_u16() {
                    $( $number => Some(ReplyMeaning {
                        english: $english,
                        japanese: $japanese,
                        source: $source,
                    }), )*
                    _ => None,
                }
            }
        }
    };
}

// The English texts are those of the standards, without what stands in brackets behind them to say how the code is
// used. Where two standards name a code, both texts are there, with "or" between them. Two kinds of codes have no
// text of their own: RFC 4954 only describes 334, in words that are made shorter here, and RFC 5248 lists 422, 523,
// 524 and 525 beside enhanced status codes, whose texts they get.
reply_codes! {
    211 SYSTEM_STATUS => "System status, or system help reply", "システムの状態、またはヘルプの応答", "RFC 5321 §4.2.3";
    214 HELP_MESSAGE => "Help message", "使い方の案内（ヘルプ）", "RFC 5321 §4.2.3";
    220 SERVICE_READY => "<domain> Service ready", "サービスの準備完了", "RFC 5321 §4.2.3";
    221 SERVICE_CLOSING => "<domain> Service closing transmission channel", "サービスを終了し、接続を閉じる", "RFC 5321 §4.2.3";
    235 AUTHENTICATION_SUCCEEDED => "Authentication succeeded", "認証に成功", "RFC 4954 §6";
    250 OK => "Requested mail action okay, completed", "要求された操作を完了", "RFC 5321 §4.2.3";
    251 WILL_FORWARD => "User not local; will forward to <forward-path>", "宛先のユーザーはこのサーバーにいないが、転送する", "RFC 5321 §4.2.3";
    252 CANNOT_VERIFY => "Cannot VRFY user, but will accept message and attempt delivery", "ユーザーの有無は確認できないが、メールを受け付けて配信を試みる", "RFC 5321 §4.2.3";
    253 PENDING_MESSAGES_STARTED => "OK, <n> pending messages for node <x> started", "指定されたホスト宛ての、保留中のメールの送信を開始", "RFC 1985";

    334 AUTHENTICATION_CHALLENGE => "Server challenge, encoded in base64", "認証のための問いかけ（Base64で符号化されたチャレンジ）", "RFC 4954 §4";
    354 START_MAIL_INPUT => "Start mail input; end with <CRLF>.<CRLF>", "メールの入力を開始し、ピリオドだけの行で終了", "RFC 5321 §4.2.3";
    355 TRANSACTION_OFFSET => "octet-offset is the transaction offset", "中断した送信を再開する位置（オクテット数）", "RFC 1845";

    421 SERVICE_NOT_AVAILABLE => "<domain> Service not available, closing transmission channel", "サービスを提供できないため、接続を閉じる", "RFC 5321 §4.2.3";
    422 => "A password transition is needed", "パスワードの新しい認証方式への移行が必要", "RFC 5248";
    432 PASSWORD_TRANSITION_NEEDED => "A password transition is needed", "パスワードの新しい認証方式への移行が必要", "RFC 4954 §6";
    450 MAILBOX_BUSY => "Requested mail action not taken: mailbox unavailable (e.g., mailbox busy or temporarily blocked for policy reasons)", "メールボックスを使えないため、要求されたメールの操作は未実行（使用中、ポリシーによる一時的なブロックなど）", "RFC 5321 §4.2.3";
    451 LOCAL_ERROR => "Requested action aborted: local error in processing", "サーバー内部の処理のエラーにより、要求された操作を中止", "RFC 5321 §4.2.3";
    452 INSUFFICIENT_STORAGE => "Requested action not taken: insufficient system storage", "システムの空き容量の不足により、要求された操作は未実行", "RFC 5321 §4.2.3";
    453 NO_MAIL => "You have no mail", "受け取りを待っているメールはない", "RFC 2645";
    454 TEMPORARY_AUTHENTICATION_FAILURE => "Temporary authentication failure, or TLS not available due to temporary reason", "一時的な認証の失敗、または一時的な理由によりTLSを使えない", "RFC 4954 §6, RFC 3207 §4";
    455 UNABLE_TO_ACCOMMODATE_PARAMETERS => "Server unable to accommodate parameters", "サーバーがパラメーターに対応できない", "RFC 5321 §4.2.3";
    458 UNABLE_TO_QUEUE => "Unable to queue messages for node <x>", "指定されたホスト宛てのメールをキューに入れられない", "RFC 1985";
    459 NODE_NOT_ALLOWED => "Node <x> not allowed: <reason>", "指定されたホストは許可されていない", "RFC 1985";

    500 SYNTAX_ERROR => "Syntax error, command unrecognized", "構文の誤り、または認識できないコマンド", "RFC 5321 §4.2.3";
    501 PARAMETER_SYNTAX_ERROR => "Syntax error in parameters or arguments", "パラメーターまたは引数の構文の誤り", "RFC 5321 §4.2.3";
    502 COMMAND_NOT_IMPLEMENTED => "Command not implemented", "コマンドが実装されていない", "RFC 5321 §4.2.3";
    503 BAD_SEQUENCE => "Bad sequence of commands", "コマンドの順序の誤り", "RFC 5321 §4.2.3";
    504 PARAMETER_NOT_IMPLEMENTED => "Command parameter not implemented", "コマンドのパラメーターが実装されていない", "RFC 5321 §4.2.3";
    521 HOST_ACCEPTS_NO_MAIL => "Host does not accept mail", "ホストがメールを受け付けていない", "RFC 7504 §3";
    523 => "Encryption needed", "暗号化が必要", "RFC 5248";
    524 => "Encryption required for requested authentication mechanism", "指定された認証方式を使うには暗号化が必要", "RFC 5248";
    525 => "User account disabled", "ユーザーアカウントが無効", "RFC 5248";
    530 AUTHENTICATION_REQUIRED => "Authentication required, or Must issue a STARTTLS command first", "認証が必要、または先にSTARTTLSコマンドの実行が必要", "RFC 4954 §6, RFC 3207 §4";
    534 AUTHENTICATION_TOO_WEAK => "Authentication mechanism is too weak", "認証方式の強度の不足", "RFC 4954 §6";
    535 AUTHENTICATION_CREDENTIALS_INVALID => "Authentication credentials invalid", "認証情報の誤り", "RFC 4954 §6";
    538 ENCRYPTION_REQUIRED => "Encryption required for requested authentication mechanism", "指定された認証方式を使うには暗号化が必要", "RFC 4954 §6";
    550 MAILBOX_UNAVAILABLE => "Requested action not taken: mailbox unavailable (e.g., mailbox not found, no access, or command rejected for policy reasons)", "メールボックスを使えないため、要求された操作は未実行（存在しない、アクセスできない、ポリシーにより拒否されたなど）", "RFC 5321 §4.2.3";
    551 USER_NOT_LOCAL => "User not local; please try <forward-path>", "宛先のユーザーはこのサーバーにいないため、案内する転送先への送信が必要", "RFC 5321 §4.2.3";
    552 STORAGE_EXCEEDED => "Requested mail action aborted: exceeded storage allocation", "割り当てられた容量の超過により、要求されたメールの操作を中止", "RFC 5321 §4.2.3";
    553 MAILBOX_NAME_NOT_ALLOWED => "Requested action not taken: mailbox name not allowed (e.g., mailbox syntax incorrect)", "メールボックス名が許可されていないため、要求された操作は未実行（構文の誤りなど）", "RFC 5321 §4.2.3";
    554 TRANSACTION_FAILED => "Transaction failed (or, in the case of a connection-opening response, \"No SMTP service here\")", "トランザクションの失敗（接続直後の応答では、SMTPサービスを提供していないことを示す）", "RFC 5321 §4.2.3";
    555 PARAMETERS_NOT_RECOGNIZED => "MAIL FROM/RCPT TO parameters not recognized or not implemented", "MAILコマンドまたはRCPTコマンドのパラメーターが認識されないか、実装されていない", "RFC 5321 §4.2.3";
    556 DOMAIN_ACCEPTS_NO_MAIL => "Domain does not accept mail", "ドメインがメールを受け付けていない", "RFC 7504 §4";
}

fn parse(bytes: &[u8]) -> Result<ReplyCode, ReplyCodeErrorKind> {
    if let Some(index) = bytes.iter().position(|byte| !byte.is_ascii_digit()) {
        return Err(ReplyCodeErrorKind::NotADigit {
            position: index + 1,
        });
    }
    let &[first, second, third] = bytes else {
        return Err(ReplyCodeErrorKind::Digits { found: bytes.len() });
    };
    let digit = |byte: u8| u16::from(byte - b'0');
    ReplyCode::from_u16(100 * digit(first) + 10 * digit(second) + digit(third))
        .ok_or(ReplyCodeErrorKind::OutOfRange)
}

impl fmt::Display for ReplyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for ReplyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl FromStr for ReplyCode {
    type Err = ReplyCodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::from_bytes(text.as_bytes())
    }
}

impl TryFrom<&str> for ReplyCode {
    type Error = ReplyCodeError;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        Self::from_bytes(text.as_bytes())
    }
}

impl TryFrom<&[u8]> for ReplyCode {
    type Error = ReplyCodeError;

    fn try_from(bytes: &[u8]) -> Result<Self, Self::Error> {
        Self::from_bytes(bytes)
    }
}

impl TryFrom<u16> for ReplyCode {
    type Error = ReplyCodeError;

    fn try_from(code: u16) -> Result<Self, Self::Error> {
        Self::new(code)
    }
}

impl From<ReplyCode> for u16 {
    fn from(code: ReplyCode) -> Self {
        code.as_u16()
    }
}
