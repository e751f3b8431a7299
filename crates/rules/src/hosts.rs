//! What tells host names from words, and the hosts of servers whose words mean something else.

/// The last labels of host names, besides the country codes of two letters. A dotted word that ends
/// otherwise is two sentences without a space, or a program's name for an error.
pub const TOP_LEVEL: &[&str] = &[
    "com",
    "net",
    "org",
    "edu",
    "gov",
    "mil",
    "int",
    "info",
    "biz",
    "pro",
    "aero",
    "asia",
    "coop",
    "museum",
    "jobs",
    "mobi",
    "arpa",
    "example",
    "test",
    "invalid",
    "localhost",
    "localdomain",
    "local",
    "lan",
    "internal",
    "intranet",
    "corp",
    "home",
    "private",
    "cloud",
    "app",
    "dev",
    "online",
    "site",
    "tech",
    "xyz",
    "top",
    "club",
    "shop",
    "store",
    "tokyo",
    "osaka",
    "kyoto",
    "nagoya",
    "berlin",
    "paris",
    "london",
    "email",
    "network",
    "systems",
    "solutions",
    "agency",
    "company",
    "digital",
    "group",
    "live",
    "news",
    "space",
    "today",
    "website",
    "world",
];

/// The English words among the country codes that sentences begin with.
pub const SENTENCE_WORDS: &[&str] = &[
    "am", "as", "at", "be", "by", "do", "in", "is", "it", "me", "my", "no", "so", "to", "us",
];

/// The first labels of names that programs have for errors, which look like host names:
/// `RESOLVER.RST.SendSizeLimit.Org`.
pub const ERROR_NAMES: &[&str] = &["resolver", "storedrv", "smtpsend"];

/// The ends of the names of docomo's and au's inbound servers.
pub const JAPANESE_CARRIER_HOSTS: &[&str] = &[
    "docomo.ne.jp",
    "ezweb.ne.jp",
    "au.com",
    "dion.ne.jp",
    "uqmobile.jp",
];
