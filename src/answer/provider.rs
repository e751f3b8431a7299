//! Providers: the mail system or the filter that wrote a reply.

use core::fmt;

/// What a [`Provider`] does. More kinds may come, so a `match` needs a wildcard.
///
/// ```
/// use bounce_classifier::{Provider, ProviderKind};
///
/// assert_eq!(Provider::Mimecast.kind(), ProviderKind::Filter);
/// assert_eq!(ProviderKind::Filter.to_string(), "filter");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProviderKind {
    /// It keeps mailboxes: a mail service, an internet provider, a carrier or a hosting company.
    Mailbox,
    /// It filters mail on the way to the mailbox, as a service or a product.
    Filter,
    /// It sends mail for others, and refuses some of it itself.
    Sender,
    /// Software that anybody can run: the words are the program's, the server can be anyone's.
    Software,
}

impl ProviderKind {
    /// Every kind.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::ProviderKind::ALL.len(), 4);
    /// ```
    pub const ALL: &'static [Self] = &[Self::Mailbox, Self::Filter, Self::Sender, Self::Software];

    /// The stable, snake_case name.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::ProviderKind::Mailbox.as_str(), "mailbox");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mailbox => "mailbox",
            Self::Filter => "filter",
            Self::Sender => "sender",
            Self::Software => "software",
        }
    }
}

impl fmt::Display for ProviderKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Writes the enum, its list and its facts from one table.
macro_rules! providers {
    ($(
        $kind:ident { $( $variant:ident = $code:literal, $name:literal, $postmaster:expr; )* }
    )*) => {
        /// The mail system or the filter that wrote a reply. More will come, so a `match` needs a wildcard.
        ///
        /// ```
        /// use bounce_classifier::{Provider, ProviderKind};
        ///
        /// let provider: Provider = "gmail".parse()?;
        /// assert_eq!(provider, Provider::Gmail);
        /// assert_eq!(provider.name(), "Gmail");
        /// assert_eq!(provider.kind(), ProviderKind::Mailbox);
        /// # Ok::<(), bounce_classifier::NameError>(())
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Provider {
            $( $( #[doc = concat!($name, ".")] $variant, )* )*
        }

        impl Provider {
            /// Every provider: mailbox providers, filters, senders, software.
            ///
            /// ```
            /// assert!(bounce_classifier::Provider::ALL.len() >= 70);
            /// ```
            pub const ALL: &'static [Self] = &[ $( $( Self::$variant, )* )* ];

            /// The stable, public, snake_case name.
            ///
            /// ```
            /// assert_eq!(bounce_classifier::Provider::YahooJapan.as_str(), "yahoo_japan");
            /// ```
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $( $( Self::$variant => $code, )* )*
                }
            }

            /// What it calls itself.
            ///
            /// ```
            /// assert_eq!(bounce_classifier::Provider::YahooJapan.name(), "Yahoo! JAPAN");
            /// ```
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $( $( Self::$variant => $name, )* )*
                }
            }

            /// What it does.
            ///
            /// ```
            /// use bounce_classifier::{Provider, ProviderKind};
            ///
            /// assert_eq!(Provider::Postfix.kind(), ProviderKind::Software);
            /// ```
            #[must_use]
            pub const fn kind(self) -> ProviderKind {
                match self {
                    $( $( Self::$variant )|* => ProviderKind::$kind, )*
                }
            }

            /// Its page for those who send mail to it: rules, explanation of its replies, or the form
            /// to be taken off its list. `None` where there is none, or none is known.
            ///
            /// ```
            /// use bounce_classifier::Provider;
            ///
            /// assert_eq!(Provider::TOnline.postmaster(), Some("https://postmaster.t-online.de/"));
            /// assert_eq!(Provider::Postfix.postmaster(), None);
            /// ```
            #[must_use]
            pub const fn postmaster(self) -> Option<&'static str> {
                match self {
                    $( $( Self::$variant => $postmaster, )* )*
                }
            }
        }
    };
}

providers! {
    Mailbox {
        // Worldwide
        Gmail = "gmail", "Gmail", Some("https://support.google.com/mail/answer/81126");
        OutlookCom = "outlook_com", "Outlook.com", Some("https://sendersupport.olc.protection.outlook.com/pm/");
        Microsoft365 = "microsoft_365", "Microsoft 365", Some("https://sender.office.com/");
        Yahoo = "yahoo", "Yahoo Mail", Some("https://senders.yahooinc.com/");
        Aol = "aol", "AOL", Some("https://senders.yahooinc.com/");
        Icloud = "icloud", "iCloud Mail", Some("https://support.apple.com/en-us/102322");
        Zoho = "zoho", "Zoho Mail", None;
        Fastmail = "fastmail", "Fastmail", None;
        Proton = "proton", "Proton Mail", None;
        // Its mailboxes ended in 2014; its replies are still met in old lists.
        Facebook = "facebook", "Facebook", Some("https://www.facebook.com/postmaster");
        Cloudflare = "cloudflare", "Cloudflare Email Routing", None;
        ForwardEmail = "forward_email", "Forward Email", None;
        SimpleLogin = "simplelogin", "SimpleLogin", None;
        Purelymail = "purelymail", "Purelymail", None;
        Migadu = "migadu", "Migadu", None;
        ImprovMx = "improvmx", "ImprovMX", None;
        HostedEmail = "hostedemail", "OpenSRS Hosted Email (Tucows)", None;
        Vger = "vger", "vger.kernel.org", Some("http://vger.kernel.org/majordomo-info.html");
        // North America
        // Its mailboxes move to Yahoo in 2025 and 2026, as those of Cox did in 2024.
        Comcast = "comcast", "Comcast", Some("https://postmaster.comcast.net/");
        Cox = "cox", "Cox", Some("https://www.cox.com/residential/support/email-error-codes.html");
        Att = "att", "AT&T", None;
        Spectrum = "spectrum", "Spectrum (Charter)", Some("https://www.spectrum.net/support/internet/understanding-email-error-codes");
        Verizon = "verizon", "Verizon", None;
        CenturyLink = "centurylink", "CenturyLink", None;
        EarthLink = "earthlink", "EarthLink", None;
        Shaw = "shaw", "Shaw (Rogers)", None;
        Videotron = "videotron", "Vidéotron", None;
        Bell = "bell", "Bell Canada", None;
        Optimum = "optimum", "Optimum (Altice)", None;
        Rogers = "rogers", "Rogers", None;
        Telus = "telus", "TELUS", None;
        Frontier = "frontier", "Frontier", None;
        UnitedOnline = "united_online", "United Online (Juno, NetZero)", None;
        GoDaddy = "godaddy", "GoDaddy", Some("https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685");
        Rackspace = "rackspace", "Rackspace Email", None;
        DreamHost = "dreamhost", "DreamHost", None;
        Namecheap = "namecheap", "Namecheap Private Email", None;
        // Europe
        Gmx = "gmx", "GMX", Some("https://postmaster.gmx.net/en/");
        WebDe = "web_de", "WEB.DE", Some("https://postmaster.web.de/");
        MailCom = "mail_com", "mail.com", Some("https://postmaster.gmx.com/");
        Outblaze = "outblaze", "Outblaze", None;
        Ionos = "ionos", "IONOS", Some("https://www.ionos.de/hilfe/e-mail/postmaster/");
        TOnline = "t_online", "T-Online", Some("https://postmaster.t-online.de/");
        Freenet = "freenet", "freenet", None;
        Strato = "strato", "STRATO", None;
        MailboxOrg = "mailbox_org", "mailbox.org", None;
        Posteo = "posteo", "Posteo", None;
        Tuta = "tuta", "Tuta", None;
        Vodafone = "vodafone", "Vodafone (Arcor)", None;
        A1 = "a1", "A1", None;
        Orange = "orange", "Orange", Some("https://postmaster.orange.fr/");
        Free = "free", "Free", Some("http://postmaster.free.fr/");
        Sfr = "sfr", "SFR", None;
        LaPoste = "la_poste", "La Poste", None;
        Ovh = "ovh", "OVHcloud", None;
        Gandi = "gandi", "Gandi", None;
        Infomaniak = "infomaniak", "Infomaniak", None;
        Bluewin = "bluewin", "Bluewin (Swisscom)", None;
        Sunrise = "sunrise", "Sunrise", None;
        Libero = "libero", "Libero", None;
        Aruba = "aruba", "Aruba", None;
        Tim = "tim", "TIM", None;
        Tiscali = "tiscali", "Tiscali", None;
        Telefonica = "telefonica", "Telefónica (Movistar)", None;
        Arsys = "arsys", "Arsys", None;
        Sapo = "sapo", "SAPO", None;
        Telia = "telia", "Telia", None;
        Telenor = "telenor", "Telenor", None;
        Domeneshop = "domeneshop", "Domeneshop", None;
        Loopia = "loopia", "Loopia", None;
        Proximus = "proximus", "Proximus", None;
        Telenet = "telenet", "Telenet", None;
        Ziggo = "ziggo", "Ziggo", None;
        Kpn = "kpn", "KPN", None;
        OneCom = "one_com", "one.com", None;
        Xs4all = "xs4all", "XS4ALL", None;
        Bt = "bt", "BT", None;
        VirginMedia = "virgin_media", "Virgin Media", None;
        TalkTalk = "talktalk", "TalkTalk", None;
        Sky = "sky", "Sky", None;
        MailRu = "mail_ru", "Mail.ru", Some("https://postmaster.mail.ru/");
        Yandex = "yandex", "Yandex", Some("https://postmaster.yandex.ru/");
        Rambler = "rambler", "Rambler", None;
        UkrNet = "ukr_net", "UKR.NET", None;
        Seznam = "seznam", "Seznam.cz", None;
        Centrum = "centrum", "Centrum.cz", None;
        Forpsi = "forpsi", "Forpsi", None;
        Wp = "wp", "WP", None;
        Onet = "onet", "Onet", None;
        O2Pl = "o2_pl", "o2.pl", None;
        Interia = "interia", "Interia", None;
        HomePl = "home_pl", "home.pl", None;
        AbvBg = "abv_bg", "abv.bg", None;
        // Asia and Oceania
        Qq = "qq", "QQ Mail (Tencent)", Some("https://service.mail.qq.com/");
        NetEase = "netease", "NetEase", Some("https://mail.163.com/help/help_spam_16.htm");
        Mail139 = "mail_139", "139.com (China Mobile)", None;
        Mail189 = "mail_189", "189.cn (China Telecom)", None;
        Mail263 = "mail_263", "263.net", None;
        Hinet = "hinet", "HiNet", None;
        Sina = "sina", "Sina", None;
        Sohu = "sohu", "Sohu", None;
        Aliyun = "aliyun", "Alibaba Cloud Mail", None;
        Naver = "naver", "Naver", None;
        Daum = "daum", "Daum (Hanmail)", Some("https://mail.daum.net/policy?category=bulk&tab=guideline");
        Nate = "nate", "Nate", None;
        Docomo = "docomo", "docomo", Some("https://www.docomo.ne.jp/service/docomo_mail/smtp_notice/");
        Au = "au", "au", Some("https://www.au.com/mobile/service/attention/");
        SoftBank = "softbank", "SoftBank", None;
        Rakuten = "rakuten", "Rakuten", None;
        Iij = "iij", "IIJ", None;
        Ocn = "ocn", "OCN", None;
        Plala = "plala", "Plala", None;
        SoNet = "so_net", "So-net", None;
        Biglobe = "biglobe", "BIGLOBE", None;
        Nifty = "nifty", "nifty", None;
        YahooJapan = "yahoo_japan", "Yahoo! JAPAN", None;
        Sakura = "sakura", "SAKURA internet", None;
        Xserver = "xserver", "Xserver", None;
        Lolipop = "lolipop", "Lolipop", None;
        Kagoya = "kagoya", "KAGOYA", None;
        Telstra = "telstra", "Telstra (BigPond)", None;
        Iinet = "iinet", "iiNet", None;
        Optus = "optus", "Optus", None;
        Xtra = "xtra", "Xtra", None;
        Rediff = "rediff", "Rediffmail", None;
        Hostinger = "hostinger", "Hostinger", None;
        Titan = "titan", "Titan", None;
        Walla = "walla", "Walla", None;
        // South America
        Locaweb = "locaweb", "Locaweb", None;
        Uol = "uol", "UOL", None;
        Bol = "bol", "BOL", None;
        Terra = "terra", "Terra", None;
    }
    Filter {
        Mimecast = "mimecast", "Mimecast", Some("https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691");
        Proofpoint = "proofpoint", "Proofpoint", Some("https://ipcheck.proofpoint.com/");
        ProofpointEssentials = "proofpoint_essentials", "Proofpoint Essentials", None;
        Barracuda = "barracuda", "Barracuda", Some("https://www.barracudacentral.org/");
        TrendMicro = "trend_micro", "Trend Micro", Some("https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/");
        Symantec = "symantec", "Symantec Email Security.cloud (MessageLabs)", Some("https://ipremoval.sms.symantec.com/");
        Cisco = "cisco", "Cisco Secure Email (IronPort)", Some("https://talosintelligence.com/reputation_center");
        Sophos = "sophos", "Sophos", None;
        SpamTitan = "spamtitan", "SpamTitan", None;
        SpamExperts = "spamexperts", "SpamExperts", None;
        Hornetsecurity = "hornetsecurity", "Hornetsecurity", None;
        Vade = "vade", "Vade (Hornetsecurity)", Some("https://sendertool.vadesecure.com/");
        Forcepoint = "forcepoint", "Forcepoint", None;
        Fortinet = "fortinet", "Fortinet FortiMail", None;
        MailChannels = "mailchannels", "MailChannels", None;
        Postini = "postini", "Postini", None;
        Cloudmark = "cloudmark", "Cloudmark", Some("https://csi.cloudmark.com/en/reset/");
        Retarus = "retarus", "Retarus", None;
        Trustwave = "trustwave", "Trustwave MailMarshal", None;
        AppRiver = "appriver", "AppRiver (OpenText)", None;
        Mcafee = "mcafee", "McAfee (MX Logic)", None;
        SonicWall = "sonicwall", "SonicWall", None;
        Kaspersky = "kaspersky", "Kaspersky", None;
        DrWeb = "dr_web", "Dr.Web", None;
        Securence = "securence", "Securence", None;
        MagicSpam = "magicspam", "MagicSpam", None;
        FSecure = "f_secure", "F-Secure", None;
        BarricadeMx = "barricademx", "BarricadeMX (smtpf)", None;
        Rspamd = "rspamd", "Rspamd", None;
        Spamdyke = "spamdyke", "spamdyke", None;
        Halon = "halon", "Halon", None;
        Amavis = "amavis", "amavis", None;
        SpamAssassin = "spamassassin", "Apache SpamAssassin", None;
        MailScanner = "mailscanner", "MailScanner", None;
        Assp = "assp", "Anti-Spam SMTP Proxy (ASSP)", None;
        Postgrey = "postgrey", "Postgrey", None;
        OpenBsdSpamd = "spamd", "OpenBSD spamd", None;
        Boxbe = "boxbe", "Boxbe", None;
        Trellix = "trellix", "Trellix Email Security (FireEye)", None;
        CheckPoint = "check_point", "Check Point Harmony Email (Avanan)", None;
        CloudflareSecurity = "cloudflare_security", "Cloudflare Email Security (Area 1)", None;
        Zix = "zix", "Zix (OpenText)", None;
        Vipre = "vipre", "VIPRE (FuseMail)", None;
        Eset = "eset", "ESET Mail Security", None;
        Libraesva = "libraesva", "Libraesva", None;
    }
    Sender {
        AmazonSes = "amazon_ses", "Amazon SES", Some("https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html");
        SendGrid = "sendgrid", "Twilio SendGrid", None;
        Mailgun = "mailgun", "Sinch Mailgun", None;
        Postmark = "postmark", "Postmark", None;
        SparkPost = "sparkpost", "SparkPost (Bird)", None;
        Mailjet = "mailjet", "Sinch Mailjet", None;
        Brevo = "brevo", "Brevo", None;
        Mailchimp = "mailchimp", "Mailchimp Transactional (Mandrill)", None;
        MailerSend = "mailersend", "MailerSend", None;
        Mailtrap = "mailtrap", "Mailtrap", None;
        SalesforceMarketing = "salesforce_marketing", "Salesforce Marketing Cloud", None;
        ElasticEmail = "elastic_email", "Elastic Email", None;
        Smtp2go = "smtp2go", "SMTP2GO", None;
        Resend = "resend", "Resend", None;
        SocketLabs = "socketlabs", "SocketLabs", None;
        Klaviyo = "klaviyo", "Klaviyo", None;
        HubSpot = "hubspot", "HubSpot", None;
        Responsys = "responsys", "Oracle Responsys", None;
    }
    Software {
        Postfix = "postfix", "Postfix", None;
        Exim = "exim", "Exim", None;
        Sendmail = "sendmail", "Sendmail", None;
        Qmail = "qmail", "qmail", None;
        Exchange = "exchange", "Microsoft Exchange", None;
        Domino = "domino", "HCL Domino (Lotus Notes)", None;
        MDaemon = "mdaemon", "MDaemon", None;
        Zimbra = "zimbra", "Zimbra", None;
        Kerio = "kerio", "Kerio Connect", None;
        Haraka = "haraka", "Haraka", None;
        Plesk = "plesk", "Plesk", None;
        Cpanel = "cpanel", "cPanel", None;
        MailEnable = "mailenable", "MailEnable", None;
        SmarterMail = "smartermail", "SmarterMail", None;
        HMailServer = "hmailserver", "hMailServer", None;
        GroupWise = "groupwise", "OpenText GroupWise", None;
        CommuniGate = "communigate", "CommuniGate Pro", None;
        Courier = "courier", "Courier", None;
        OpenSmtpd = "opensmtpd", "OpenSMTPD", None;
        PowerMta = "powermta", "PowerMTA", None;
        KumoMta = "kumomta", "KumoMTA", None;
        Dovecot = "dovecot", "Dovecot", None;
        Procmail = "procmail", "procmail", None;
        Cyrus = "cyrus", "Cyrus IMAP", None;
        Maildrop = "maildrop", "maildrop", None;
        IceWarp = "icewarp", "IceWarp", None;
        Axigen = "axigen", "Axigen", None;
        Coremail = "coremail", "Coremail", None;
        Mailman = "mailman", "GNU Mailman", None;
        James = "james", "Apache James", None;
        Mox = "mox", "mox", None;
        GoSmtp = "go_smtp", "go-smtp", None;
        Postal = "postal", "Postal", None;
        Stalwart = "stalwart", "Stalwart", None;
        GreenArrow = "greenarrow", "GreenArrow", None;
        OracleMessaging = "oracle_messaging", "Oracle Communications Messaging Server", None;
        Momentum = "momentum", "Momentum (Message Systems)", None;
    }
}

impl fmt::Display for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use bounce_rules::providers::PROVIDERS;

    use super::*;

    #[test]
    fn every_provider_has_its_marks() {
        let order: Vec<&str> = PROVIDERS.iter().map(|one| one.name).collect();
        let names: Vec<&str> = Provider::ALL.iter().map(|one| one.as_str()).collect();
        assert_eq!(order, names);
        assert!(
            order.len() < usize::from(u8::MAX),
            "the ends of hosts count in bytes"
        );
        for one in PROVIDERS {
            let marks = one.hosts.len() + one.domains.len() + one.phrases.len();
            assert!(marks > 0, "{}: no mark", one.name);
        }
    }

    #[test]
    fn codes_are_snake_case_and_unique() {
        let mut codes: Vec<&str> = Provider::ALL.iter().map(|one| one.as_str()).collect();
        codes.sort_unstable();
        assert!(codes.is_sorted_by(|a, b| a < b), "{codes:?}");
        for code in codes {
            let is_plain =
                |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
            assert!(code.bytes().all(is_plain), "{code}");
            assert_eq!(code.parse::<Provider>().map(Provider::as_str), Ok(code));
        }
    }

    #[test]
    fn pages_are_urls() {
        for provider in Provider::ALL {
            if let Some(page) = provider.postmaster() {
                assert!(
                    page.starts_with("https://") || page.starts_with("http://"),
                    "{page}"
                );
            }
        }
    }
}
