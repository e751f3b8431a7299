//! Blocklists: who publishes them, what they list, and where to look one's own host up.

use core::fmt;

/// What a blocklist lists: a set of kinds.
///
/// ```
/// use bounce_classifier::Blocklist;
///
/// let listed = Blocklist::SpamhausDbl.lists();
/// assert!(listed.domains());
/// assert!(!listed.ip_addresses());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Listed {
    ip_addresses: bool,
    domains: bool,
    urls: bool,
    email_addresses: bool,
}

impl Listed {
    /// Whether it lists IP addresses or whole networks: those that deliver mail.
    ///
    /// ```
    /// assert!(bounce_classifier::Blocklist::SpamCop.lists().ip_addresses());
    /// ```
    #[must_use]
    pub const fn ip_addresses(self) -> bool {
        self.ip_addresses
    }

    /// Whether it lists domains: those of senders, or those that messages link to.
    ///
    /// ```
    /// assert!(bounce_classifier::Blocklist::Surbl.lists().domains());
    /// ```
    #[must_use]
    pub const fn domains(self) -> bool {
        self.domains
    }

    /// Whether it lists URLs, or their domains as found in the bodies of messages.
    ///
    /// ```
    /// assert!(bounce_classifier::Blocklist::UrlHaus.lists().urls());
    /// ```
    #[must_use]
    pub const fn urls(self) -> bool {
        self.urls
    }

    /// Whether it lists e-mail addresses, such as those to which answers to spam go.
    ///
    /// ```
    /// assert!(bounce_classifier::Blocklist::MsblEbl.lists().email_addresses());
    /// ```
    #[must_use]
    pub const fn email_addresses(self) -> bool {
        self.email_addresses
    }

    const fn and_email_addresses(mut self) -> Self {
        self.email_addresses = true;
        self
    }
}

const fn listed(ip_addresses: bool, domains: bool, urls: bool) -> Listed {
    Listed {
        ip_addresses,
        domains,
        urls,
        email_addresses: false,
    }
}

const IPS: Listed = listed(true, false, false);
const DOMAINS: Listed = listed(false, true, false);
const URLS: Listed = listed(false, false, true);
const LINKS: Listed = listed(false, true, true);
const IPS_DOMAINS: Listed = listed(true, true, false);
const ALL_KINDS: Listed = listed(true, true, true);
const EMAIL_ADDRESSES: Listed = listed(false, false, false).and_email_addresses();
const URLS_EMAIL_ADDRESSES: Listed = listed(false, false, true).and_email_addresses();

/// Whether a list is still run, and where to look there.
#[derive(Clone, Copy)]
enum State {
    /// It is run; this is its page for looking up, or for asking to be removed.
    Page(&'static str),
    /// It is run, and has no page that everybody can use.
    NoPage,
    /// It was shut down, in this year where that is known.
    Dead(Option<u16>),
}
use State::{Dead, NoPage, Page};

/// Writes the enum, its list and its facts from one table.
macro_rules! blocklists {
    ($( $variant:ident = $code:literal, $name:literal, $operator:literal, $lists:expr, $state:expr; )*) => {
        /// A list of IP addresses, domains or URLs that mail servers ask before they take a message
        /// (DNSBL, RFC 5782), or a service that rates senders.
        ///
        /// More will come, so a `match` needs a wildcard.
        ///
        /// ```
        /// use bounce_classifier::Blocklist;
        ///
        /// let list: Blocklist = "spamcop".parse()?;
        /// assert_eq!(list, Blocklist::SpamCop);
        /// assert_eq!(list.name(), "SpamCop Blocking List");
        /// # Ok::<(), bounce_classifier::NameError>(())
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[allow(clippy::enum_variant_names, reason = "blocklist.de is a name")]
        pub enum Blocklist {
            $(
                #[doc = concat!($name, ", of ", $operator, ".")]
                $variant,
            )*
        }

        impl Blocklist {
            /// Every list.
            ///
            /// ```
            /// use bounce_classifier::Blocklist;
            ///
            /// assert!(Blocklist::ALL.len() >= 55);
            /// ```
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )* ];

            /// The stable, snake_case name.
            ///
            /// ```
            /// use bounce_classifier::Blocklist;
            ///
            /// assert_eq!(Blocklist::SpamhausZen.as_str(), "spamhaus_zen");
            /// ```
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $( Self::$variant => $code, )*
                }
            }

            /// What it calls itself.
            ///
            /// ```
            /// use bounce_classifier::Blocklist;
            ///
            /// assert_eq!(Blocklist::Psbl.name(), "Passive Spam Block List (PSBL)");
            /// ```
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $( Self::$variant => $name, )*
                }
            }

            /// Who runs it, or ran it.
            ///
            /// ```
            /// use bounce_classifier::Blocklist;
            ///
            /// assert_eq!(Blocklist::SpamCop.operator(), "Cisco Talos");
            /// ```
            #[must_use]
            pub const fn operator(self) -> &'static str {
                match self {
                    $( Self::$variant => $operator, )*
                }
            }

            /// What it lists.
            ///
            /// ```
            /// use bounce_classifier::Blocklist;
            ///
            /// assert!(Blocklist::UceprotectLevel3.lists().ip_addresses());
            /// ```
            #[must_use]
            pub const fn lists(self) -> Listed {
                match self {
                    $( Self::$variant => $lists, )*
                }
            }

            const fn state(self) -> State {
                match self {
                    $( Self::$variant => $state, )*
                }
            }
        }
    };
}

blocklists! {
    Spamhaus = "spamhaus", "Spamhaus", "The Spamhaus Project", IPS_DOMAINS, Page("https://check.spamhaus.org/");
    SpamhausZen = "spamhaus_zen", "Spamhaus ZEN", "The Spamhaus Project", IPS, Page("https://check.spamhaus.org/");
    SpamhausSbl = "spamhaus_sbl", "Spamhaus Blocklist (SBL)", "The Spamhaus Project", IPS, Page("https://check.spamhaus.org/");
    SpamhausCss = "spamhaus_css", "Spamhaus Combined Spam Sources (CSS)", "The Spamhaus Project", IPS, Page("https://check.spamhaus.org/");
    SpamhausXbl = "spamhaus_xbl", "Spamhaus Exploits Blocklist (XBL)", "The Spamhaus Project", IPS, Page("https://check.spamhaus.org/");
    SpamhausPbl = "spamhaus_pbl", "Spamhaus Policy Blocklist (PBL)", "The Spamhaus Project", IPS, Page("https://check.spamhaus.org/");
    SpamhausDrop = "spamhaus_drop", "Spamhaus Don't Route Or Peer (DROP)", "The Spamhaus Project", IPS, Page("https://check.spamhaus.org/");
    SpamhausDbl = "spamhaus_dbl", "Spamhaus Domain Blocklist (DBL)", "The Spamhaus Project", LINKS, Page("https://check.spamhaus.org/");
    SpamhausZrd = "spamhaus_zrd", "Spamhaus Zero Reputation Domains (ZRD)", "The Spamhaus Project", LINKS, Page("https://check.spamhaus.org/");
    SpamhausHbl = "spamhaus_hbl", "Spamhaus Hash Blocklist (HBL)", "The Spamhaus Project", URLS_EMAIL_ADDRESSES, Page("https://check.spamhaus.org/");
    SpamhausAuthBl = "spamhaus_authbl", "Spamhaus Auth Blocklist (AuthBL)", "The Spamhaus Project", IPS, Page("https://check.spamhaus.org/");
    // Since January 2021 it is the XBL under another name, so what is on it can be removed there.
    Cbl = "cbl", "Composite Blocking List (CBL)", "The Spamhaus Project", IPS, Page("https://check.spamhaus.org/");
    SpamCop = "spamcop", "SpamCop Blocking List", "Cisco Talos", IPS, Page("https://www.spamcop.net/bl.shtml");
    Barracuda = "barracuda", "Barracuda Reputation Block List (BRBL)", "Barracuda Networks", IPS, Page("https://www.barracudacentral.org/lookups");
    Sorbs = "sorbs", "SORBS", "Proofpoint", IPS_DOMAINS, Dead(Some(2024));
    Uceprotect = "uceprotect", "UCEPROTECT", "UCEPROTECT-Network", IPS, Page("https://www.uceprotect.net/en/rblcheck.php");
    UceprotectLevel1 = "uceprotect_1", "UCEPROTECT Level 1", "UCEPROTECT-Network", IPS, Page("https://www.uceprotect.net/en/rblcheck.php");
    UceprotectLevel2 = "uceprotect_2", "UCEPROTECT Level 2", "UCEPROTECT-Network", IPS, Page("https://www.uceprotect.net/en/rblcheck.php");
    UceprotectLevel3 = "uceprotect_3", "UCEPROTECT Level 3", "UCEPROTECT-Network", IPS, Page("https://www.uceprotect.net/en/rblcheck.php");
    Backscatterer = "backscatterer", "Backscatterer.org", "UCEPROTECT-Network", IPS, Page("https://www.backscatterer.org/");
    IvmSip = "ivmsip", "ivmSIP", "Invaluement", IPS, Page("https://www.invaluement.com/lookup/");
    IvmSip24 = "ivmsip24", "ivmSIP/24", "Invaluement", IPS, Page("https://www.invaluement.com/lookup/");
    IvmUri = "ivmuri", "ivmURI", "Invaluement", LINKS, Page("https://www.invaluement.com/lookup/");
    Surbl = "surbl", "SURBL", "SURBL", LINKS, Page("https://surbl.org/surbl-analysis");
    Uribl = "uribl", "URIBL", "URIBL.COM", LINKS, Page("https://lookup.uribl.com/");
    Mailspike = "mailspike", "Mailspike", "AnubisNetworks", IPS, Page("https://mailspike.io/ip_verify");
    Psbl = "psbl", "Passive Spam Block List (PSBL)", "Surriel.com", IPS, Page("https://psbl.org/");
    NixSpam = "nixspam", "NiX Spam", "manitu and iX magazine", IPS, Dead(Some(2025));
    DroneBl = "dronebl", "DroneBL", "DroneBL", IPS, Page("https://dronebl.org/lookup");
    Abusix = "abusix", "Abusix Guardian Mail", "Abusix", ALL_KINDS, Page("https://lookup.abusix.com/");
    // The page only explains the list: it takes no requests, and forgets by itself.
    Truncate = "truncate", "Truncate", "GBUdb", IPS, Page("http://www.gbudb.com/truncate/");
    Spamrats = "spamrats", "SpamRATS", "SpamRATS", IPS, Page("https://www.spamrats.com/lookup.php");
    SpamratsDyna = "spamrats_dyna", "RATS-Dyna", "SpamRATS", IPS, Page("https://www.spamrats.com/lookup.php");
    SpamratsNoPtr = "spamrats_noptr", "RATS-NoPtr", "SpamRATS", IPS, Page("https://www.spamrats.com/lookup.php");
    SpamratsSpam = "spamrats_spam", "RATS-Spam", "SpamRATS", IPS, Page("https://www.spamrats.com/lookup.php");
    SpamratsAuth = "spamrats_auth", "RATS-Auth", "SpamRATS", IPS, Page("https://www.spamrats.com/lookup.php");
    SenderScore = "sender_score", "Sender Score (RPBL)", "Validity", IPS, Page("https://senderscore.org/blocklistlookup/");
    Talos = "talos", "Talos Reputation (SenderBase)", "Cisco Talos", IPS_DOMAINS, Page("https://talosintelligence.com/reputation_center");
    TrendMicroErs = "trend_micro_ers", "Trend Micro Email Reputation Services (ERS)", "Trend Micro", IPS, Page("https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/");
    TrendMicroRblPlus = "trend_micro_rbl_plus", "Trend Micro RBL+", "Trend Micro", IPS, Page("https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/");
    TrendMicroQil = "trend_micro_qil", "Trend Micro Quick IP List (QIL)", "Trend Micro", IPS, Page("https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/");
    // Trend Micro bought it in 2005, and runs its lists as a part of ERS.
    Maps = "maps", "MAPS RBL", "Trend Micro (formerly Mail Abuse Prevention System)", IPS, Page("https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/");
    ProofpointPdr = "proofpoint_pdr", "Proofpoint Dynamic Reputation (PDR)", "Proofpoint", IPS, Page("https://ipcheck.proofpoint.com/");
    CloudmarkCsi = "cloudmark_csi", "Cloudmark Sender Intelligence (CSI)", "Proofpoint", IPS, Page("https://csi.cloudmark.com/en/reset/");
    Symantec = "symantec", "Symantec IP Reputation", "Broadcom", IPS, Page("https://ipremoval.sms.symantec.com/");
    TrustedSource = "trustedsource", "TrustedSource", "Trellix (formerly McAfee)", IPS_DOMAINS, Page("https://www.trustedsource.org/");
    FortiGuard = "fortiguard", "FortiGuard AntiSpam", "Fortinet", ALL_KINDS, NoPage;
    Sophos = "sophos", "Sophos IP Reputation", "Sophos", IPS, Page("https://www.sophos.com/en-us/threat-center/ip-lookup");
    SonicWallGrid = "sonicwall_grid", "SonicWall GRID Network", "SonicWall", IPS, NoPage;
    Cyren = "cyren", "Cyren (Commtouch) IP Reputation", "Cyren (insolvent since 2023)", IPS, NoPage;
    BrightCloud = "brightcloud", "Webroot BrightCloud", "OpenText", ALL_KINDS, Page("https://www.brightcloud.com/tools/url-ip-lookup.php");
    IbmXForce = "ibm_xforce", "IBM X-Force (Cobion)", "IBM", ALL_KINDS, Page("https://exchange.xforce.ibmcloud.com/");
    // The brand is retired; servers still point to the page.
    VadeSender = "vade", "Vade Sender Reputation", "Hornetsecurity (formerly Vade)", IPS, Page("https://sendertool.vadesecure.com/");
    Hostkarma = "hostkarma", "Hostkarma", "Junk Email Filter", IPS_DOMAINS, Page("https://ipadmin.junkemailfilter.com/remove.php");
    LashbackUbl = "lashback_ubl", "LashBack Unsubscribe Blacklist (UBL)", "LashBack", IPS, Dead(Some(2024));
    S5h = "s5h", "all.s5h.net", "usenix.org.uk", IPS, Page("http://www.usenix.org.uk/content/rbl.html");
    BlocklistDe = "blocklist_de", "blocklist.de", "blocklist.de", IPS, Page("https://www.blocklist.de/en/delist.html");
    SemBlack = "sem_black", "Spam Eating Monkey SEM-BLACK", "Spam Eating Monkey", IPS, Page("https://spameatingmonkey.com/lookup");
    SemBackscatter = "sem_backscatter", "Spam Eating Monkey SEM-BACKSCATTER", "Spam Eating Monkey", IPS, Page("https://spameatingmonkey.com/lookup");
    SemUri = "sem_uri", "Spam Eating Monkey SEM-URI", "Spam Eating Monkey", LINKS, Page("https://spameatingmonkey.com/lookup");
    SemFresh = "sem_fresh", "Spam Eating Monkey SEM-FRESH", "Spam Eating Monkey", LINKS, Page("https://spameatingmonkey.com/lookup");
    Inps = "inps", "inps.de DNSBL", "inps.de", IPS, Dead(Some(2020));
    Anonmails = "anonmails", "Anonmails DNSBL", "anonmails.de", IPS, Page("https://anonmails.de/dnsbl.php");
    Nordspam = "nordspam", "NordSpam", "NordSpam", IPS_DOMAINS, Page("https://www.nordspam.com/");
    Suomispam = "suomispam", "SuomiSpam", "SuomiSpam", IPS_DOMAINS, Page("https://suomispam.net/");
    Redhawk = "redhawk", "Redhawk", "redhawk.org", IPS, NoPage;
    JustSpam = "justspam", "JustSpam", "JustSpam.org", IPS, NoPage;
    Woody = "woody", "Woody's SMTP Blacklist", "woody.ch", IPS, Page("http://blacklist.woody.ch/rblcheck.php3");
    Swinog = "swinog", "SwiNOG DNSRBL", "ImproWare AG", ALL_KINDS, Page("http://antispam.imp.ch/");
    Imp = "imp", "ImproWare spam and worm lists", "ImproWare AG", IPS, Page("http://antispam.imp.ch/");
    InterServer = "interserver", "InterServer RBL", "InterServer", IPS, Page("https://rbl.interserver.net/");
    EfnetRbl = "efnetrbl", "EFnet RBL", "EFnet", IPS, Page("https://rbl.efnetrbl.org/");
    TorDnsel = "tor_dnsel", "Tor DNS Exit List", "The Tor Project", IPS, Page("https://metrics.torproject.org/exonerator.html");
    DanTor = "dan_tor", "Dan's Tor node lists", "dan.me.uk", IPS, Page("https://www.dan.me.uk/dnsbl");
    CasaCbl = "casa_cbl", "CASA CBL", "China Anti-Spam Alliance", IPS, NoPage;
    KisaRbl = "kisa_rbl", "KISA-RBL", "Korea Internet & Security Agency", IPS, NoPage;
    RblJp = "rbl_jp", "RBL.JP", "RBL.JP project", IPS_DOMAINS, Dead(None);
    Spfbl = "spfbl", "SPFBL.net", "SPFBL.net", IPS_DOMAINS, Page("https://matrix.spfbl.net/");
    ZeroSpam = "zerospam", "0Spam Project", "0spam.org", ALL_KINDS, Page("https://0spam.org/");
    ZapBl = "zapbl", "ZapBL", "ZapBL", IPS_DOMAINS, Page("https://zapbl.net/lookup/");
    ScientificSpam = "scientificspam", "Scientific Spam", "scientificspam.net", IPS_DOMAINS, Page("https://www.scientificspam.net/");
    Polspam = "polspam", "PolSpam", "polspam.pl", IPS_DOMAINS, Page("https://polspam.pl/");
    Fabel = "fabel", "Fabel Spamsources", "fabel.dk", IPS, NoPage;
    Kempt = "kempt", "Kempt.net DNSBL", "kempt.net", IPS, Page("https://kempt.net/dnsbl/");
    Cymru = "cymru_bogons", "Team Cymru Bogons", "Team Cymru", IPS, Page("https://www.team-cymru.com/bogon-networks");
    HttpBl = "http_bl", "http:BL", "Project Honey Pot", IPS, Page("https://www.projecthoneypot.org/search_ip.php");
    AbuseIpDb = "abuseipdb", "AbuseIPDB", "AbuseIPDB", IPS, Page("https://www.abuseipdb.com/");
    UrlHaus = "urlhaus", "URLhaus", "abuse.ch", LINKS, Page("https://urlhaus.abuse.ch/browse/");
    SafeBrowsing = "safe_browsing", "Google Safe Browsing", "Google", LINKS, Page("https://transparencyreport.google.com/safe-browsing/search");
    PhishTank = "phishtank", "PhishTank", "Cisco Talos", URLS, Page("https://phishtank.org/");
    Spamrl = "spamrl", "SpamRL", "SpamExperts (N-able)", ALL_KINDS, Page("https://spamrl.com/");
    AttRbl = "att_rbl", "AT&T RBL", "AT&T", IPS, NoPage;
    Wpbl = "wpbl", "Weighted Private Block List (WPBL)", "wpbl.info", IPS, Dead(None);
    Ahbl = "ahbl", "Abusive Hosts Blocking List (AHBL)", "The Summit Open Source Development Group", IPS_DOMAINS, Dead(Some(2015));
    Njabl = "njabl", "Not Just Another Bogus List (NJABL)", "njabl.org", IPS, Dead(Some(2013));
    RfcIgnorant = "rfc_ignorant", "RFC-Ignorant.Org", "rfc-ignorant.org", DOMAINS, Dead(Some(2012));
    Dsbl = "dsbl", "Distributed Sender Blackhole List (DSBL)", "dsbl.org", IPS, Dead(Some(2008));
    Ordb = "ordb", "Open Relay Database (ORDB)", "ordb.org", IPS, Dead(Some(2006));
    Osirusoft = "osirusoft", "Osirusoft Open Relay Spam Stopper", "osirusoft.com", IPS, Dead(Some(2003));
    Orbs = "orbs", "Open Relay Behavior-modification System (ORBS)", "orbs.org", IPS, Dead(Some(2001));
    Spews = "spews", "Spam Prevention Early Warning System (SPEWS)", "spews.org", IPS, Dead(None);
    FiveTen = "five_ten", "Five-Ten blackholes", "five-ten-sg.com", IPS, Dead(None);
    Msrbl = "msrbl", "MSRBL", "msrbl.net", IPS, Dead(None);
    Virbl = "virbl", "VIRBL", "BIT", IPS, Dead(Some(2017));
    Tornevall = "tornevall", "Tornevall DNSBL", "tornevall.org", IPS, NoPage;
    AbuseRo = "abuse_ro", "abuse.ro RBL", "abuse.ro", IPS_DOMAINS, NoPage;
    OrbitRbl = "orbitrbl", "Orbit RBL", "orbitrbl.com", IPS, NoPage;
    NsZones = "nszones", "nsZones", "nszones.com", IPS_DOMAINS, NoPage;
    Psky = "psky", "Protected Sky", "psky.me", IPS, NoPage;
    SpamCannibal = "spamcannibal", "SpamCannibal", "spamcannibal.org", IPS, Dead(Some(2018));
    MsblEbl = "msbl_ebl", "MSBL Email Blocklist (EBL)", "msbl.org", EMAIL_ADDRESSES, Page("https://msbl.org/");
    VirusFree = "virusfree", "VirusFree", "Excello", IPS, NoPage;
    Hetzner = "hetzner", "Hetzner RBL", "Hetzner Online", IPS, Page("https://rbl.your-server.de/");
    FmbLa = "fmb_la", "FMB.LA", "fmb.la", IPS_DOMAINS, Page("https://fmb.la/");
    KoreaServices = "korea_services", "South Korean Network Blocking List", "services.net", IPS, Page("http://korea.services.net/");
    NoSolicitado = "nosolicitado", "NoSolicitado", "nosolicitado.org", IPS, Page("https://www.nosolicitado.org/");
    MegaRbl = "megarbl", "MegaRBL", "megarbl.net", IPS, Dead(Some(2019));
    EmailBasura = "email_basura", "Email Basura", "emailbasura.org", IPS, Dead(Some(2019));
    Bsb = "bsb", "Blog Spam Blocklist (BSB)", "empty.us and spamlookup.net", IPS_DOMAINS, Dead(Some(2020));
    WebIron = "webiron", "WebIron RBL", "WebIron", IPS, Dead(Some(2020));
    DulRu = "dul_ru", "Russian Dial-up User List (dul.ru)", "dul.ru", IPS, Dead(Some(2015));
    DrblDrand = "drbl_drand", "DRBL of drand.net", "drand.net", IPS, Dead(Some(2024));
    Apews = "apews", "Anonymous Postmaster Early Warning System (APEWS)", "apews.org", IPS_DOMAINS, Dead(None);
}

impl Blocklist {
    /// Its page for looking an address up or for asking to be removed; none for a dead list, or where
    /// there is none that everybody can use.
    ///
    /// ```
    /// use bounce_classifier::Blocklist;
    ///
    /// assert_eq!(Blocklist::Barracuda.lookup(), Some("https://www.barracudacentral.org/lookups"));
    /// assert_eq!(Blocklist::Sorbs.lookup(), None);
    /// ```
    #[must_use]
    pub const fn lookup(self) -> Option<&'static str> {
        match self.state() {
            Page(url) => Some(url),
            NoPage | Dead(_) => None,
        }
    }

    /// Whether it was shut down: a server that still asks it should be told, since nobody can be
    /// removed from a dead list.
    ///
    /// ```
    /// use bounce_classifier::Blocklist;
    ///
    /// assert!(Blocklist::Sorbs.is_dead());
    /// assert!(!Blocklist::SpamCop.is_dead());
    /// ```
    #[must_use]
    pub const fn is_dead(self) -> bool {
        matches!(self.state(), Dead(_))
    }

    /// The year in which it was shut down, for a dead list of which that is known.
    ///
    /// ```
    /// use bounce_classifier::Blocklist;
    ///
    /// assert_eq!(Blocklist::Sorbs.dead_since(), Some(2024));
    /// assert_eq!(Blocklist::SpamCop.dead_since(), None);
    /// ```
    #[must_use]
    pub const fn dead_since(self) -> Option<u16> {
        match self.state() {
            Dead(year) => year,
            Page(_) | NoPage => None,
        }
    }
}

impl fmt::Display for Blocklist {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Blocklist {
    /// Whether this stands for several lists of one operator, so that a name of one of them says more.
    pub(crate) const fn is_family(self) -> bool {
        matches!(
            self,
            Self::Spamhaus | Self::Uceprotect | Self::Sorbs | Self::Abusix | Self::Spamrats
        )
    }
}
