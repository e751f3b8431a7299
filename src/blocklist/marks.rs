//! What tells which list a reply names: its zones, its sites, and its name in words.
//!
//! Naming a list is not being on it: only a reply that says so names the list that matters.

use super::Blocklist::{self, *};
use crate::phrases::Phrases;

/// How one list is named.
pub(crate) struct Marks {
    /// The list.
    pub blocklist: Blocklist,
    /// Its zones and its sites. A host below one of these is one of them, and the longest wins.
    pub hosts: &'static [&'static str],
    /// Its name, in the notation of [`crate::rules`]. The longest that is found wins.
    #[allow(dead_code, reason = "the build script reads the phrases")]
    pub phrases: Phrases,
}

const fn marks(
    blocklist: Blocklist,
    hosts: &'static [&'static str],
    phrases: &'static [&'static str],
) -> Marks {
    Marks {
        blocklist,
        hosts,
        phrases: Phrases::new(phrases),
    }
}

/// Every list.
#[rustfmt::skip]
pub(crate) const MARKS: &[Marks] = &[
    marks(Spamhaus, &["spamhaus.org", "spamhaus.com", "spamhaus.net", "sbl-xbl.spamhaus.org"], &["spamhaus|spamhauss", "spam haus"]),
    marks(SpamhausZen, &["zen.spamhaus.org", "zen.dq.spamhaus.net"], &["spamhaus zen", "zen spamhaus", "spamhaus zen (blocklist|blacklist|list|dnsbl|rbl)"]),
    marks(SpamhausSbl, &["sbl.spamhaus.org", "sbl.dq.spamhaus.net"], &["spamhaus sbl", "sbl spamhaus", "spamhaus block list", "(dnsbl|rbl) sbl"]),
    marks(SpamhausCss, &[], &["spamhaus css", "css spamhaus", "spamhaus sbl css", "sbl css", "spamhaus combined spam sources"]),
    marks(SpamhausXbl, &["xbl.spamhaus.org", "xbl.dq.spamhaus.net"], &["spamhaus xbl", "xbl spamhaus", "spamhaus exploits block list", "(dnsbl|rbl) xbl", "exploits block list"]),
    marks(SpamhausPbl, &["pbl.spamhaus.org", "pbl.dq.spamhaus.net"], &["spamhaus pbl", "pbl spamhaus", "spamhaus policy block list", "(dnsbl|rbl) pbl"]),
    marks(SpamhausDrop, &[], &["spamhaus [edrop] drop [list]", "spamhaus edrop", "spamhaus dont route or peer"]),
    marks(SpamhausDbl, &["dbl.spamhaus.org", "dbl.dq.spamhaus.net"], &["spamhaus dbl", "dbl spamhaus", "spamhaus domain (block list|blocklist|blacklist)", "(rhsbl|dnsbl|uribl) dbl"]),
    marks(SpamhausZrd, &["zrd.spamhaus.org", "zrd.dq.spamhaus.net"], &["spamhaus zrd", "spamhaus zero reputation [domain|domains]"]),
    marks(SpamhausHbl, &["hbl.dq.spamhaus.net"], &["spamhaus hbl", "spamhaus hash (blocklist|block list)"]),
    marks(Cbl, &["cbl.abuseat.org", "abuseat.org"], &["composite (blocking list|block list|blocklist)", "abuseat cbl", "cbl abuseat"]),
    marks(SpamCop, &["bl.spamcop.net", "spamcop.net"], &["spamcop", "spam cop"]),
    marks(Barracuda, &["b.barracudacentral.org", "bb.barracudacentral.org", "barracudacentral.org"], &["barracuda [networks|central] [email|ip] (reputation|blocklist|blacklist|block list|black list|rbl|dnsbl|brbl|bl)", "barracudacentral", "barracuda central", "brbl"]),
    marks(Sorbs, &["sorbs.net", "dnsbl.sorbs.net"], &["sorbs"]),
    marks(Uceprotect, &["uceprotect.net"], &["uceprotect", "uceprotect network"]),
    marks(UceprotectLevel1, &["dnsbl-1.uceprotect.net"], &["uceprotect (level 1|level1|l1|1)", "uceprotectl1"]),
    marks(UceprotectLevel2, &["dnsbl-2.uceprotect.net"], &["uceprotect (level 2|level2|l2|2)", "uceprotectl2"]),
    marks(UceprotectLevel3, &["dnsbl-3.uceprotect.net"], &["uceprotect (level 3|level3|l3|3)", "uceprotectl3"]),
    marks(Backscatterer, &["backscatterer.org"], &["backscatterer"]),
    marks(IvmSip, &["sip.invaluement.com", "invaluement.com"], &["ivmsip", "ivm sip", "invaluement [sip]"]),
    marks(IvmSip24, &["sip24.invaluement.com"], &["ivmsip24", "ivmsip 24", "ivm sip 24"]),
    marks(IvmUri, &["uri.invaluement.com"], &["ivmuri", "ivm uri", "invaluement uri"]),
    marks(Surbl, &["multi.surbl.org", "surbl.org"], &["surbl"]),
    marks(Uribl, &["multi.uribl.com", "black.uribl.com", "grey.uribl.com", "red.uribl.com", "uribl.com"], &["uribl [black|red|grey|multi]"]),
    marks(Mailspike, &["bl.mailspike.net", "z.mailspike.net", "rep.mailspike.net", "mailspike.net", "mailspike.org", "mailspike.io"], &["mailspike", "mail spike"]),
    marks(Psbl, &["psbl.surriel.com", "psbl.org"], &["psbl", "passive spam (block list|blocklist)"]),
    marks(NixSpam, &["ix.dnsbl.manitu.net", "dnsbl.manitu.net"], &["nix spam", "nixspam"]),
    marks(DroneBl, &["dnsbl.dronebl.org", "dronebl.org"], &["dronebl", "drone bl"]),
    marks(Abusix, &["mail.abusix.zone", "combined.mail.abusix.zone", "abusix.zone", "lookup.abusix.com", "abusix.com", "abusix.org"], &["abusix"]),
    marks(Truncate, &["truncate.gbudb.net", "gbudb.net", "gbudb.com"], &["gbudb", "gbudb truncate", "truncate gbudb"]),
    marks(Spamrats, &["all.spamrats.com", "spamrats.com"], &["spamrats", "spam rats"]),
    marks(SpamratsDyna, &["dyna.spamrats.com"], &["rats dyna", "spamrats dyna"]),
    marks(SpamratsNoPtr, &["noptr.spamrats.com"], &["rats noptr", "spamrats noptr"]),
    marks(SpamratsSpam, &["spam.spamrats.com"], &["rats spam", "spamrats spam"]),
    marks(SpamratsAuth, &["auth.spamrats.com"], &["rats auth", "spamrats auth"]),
    marks(SenderScore, &["score.senderscore.com", "bl.score.senderscore.com", "senderscore.org", "senderscore.com", "senderscore.net"], &["sender score", "senderscore", "return paths sender score", "(return path|returnpath|validity) reputation network [blacklist]", "rnbl"]),
    marks(Talos, &["talosintelligence.com", "senderbase.org"], &["senderbase", "sender base", "(cisco|talos) [ip|email|domain|sender] reputation", "cisco talos", "talos intelligence", "sbrs"]),
    marks(TrendMicroErs, &["ers.trendmicro.com", "servicecentral.trendmicro.com", "mail-abuse.com"], &["trend micro [email|ip] reputation [service|services|database]", "trend micro ers", "trendmicro [email|ip] (reputation|ers)", "trend micro [inc] … (blocklist|blacklist)"]),
    marks(TrendMicroRblPlus, &["r.mail-abuse.com", "rbl-plus.mail-abuse.org", "rbl-plus.mail-abuse.com"], &["trend micro rbl", "trendmicro rbl", "trend micro rbl plus"]),
    marks(TrendMicroQil, &["q.mail-abuse.com"], &["trend micro … qil", "trend micro quick ip lookup", "trend micro … network anti spam service", "qil"]),
    marks(Maps, &["mail-abuse.org", "blackholes.mail-abuse.org", "relays.mail-abuse.org", "dialups.mail-abuse.org", "rbl.maps.vix.com"], &["maps (rbl|dul|rss)", "mail abuse prevention system"]),
    marks(ProofpointPdr, &["ipcheck.proofpoint.com"], &["proofpoint dynamic reputation", "proofpoint pdr", "(proofpoint|pps) [ip] reputation"]),
    marks(CloudmarkCsi, &["csi.cloudmark.com"], &["cloudmark sender intelligence", "cloudmark csi", "(blacklisted|blocked|listed|rejected) (by|in|on|at) csi", "aup cdrbl", "cdrbl"]),
    marks(Symantec, &["ipremoval.sms.symantec.com"], &["symantec [global|ip|email|sender] [ip] (reputation|bad senders|blocklist|blacklist)", "(brightmail|symantec) (bad sender|global bad senders|ip reputation)"]),
    marks(TrustedSource, &["trustedsource.org", "bl.mcafee.com"], &["trustedsource", "trusted source", "mcafee [gti] [ip|message] (reputation|blocklist|blacklist)"]),
    marks(FortiGuard, &["fortiguard.com", "fortiguard.net"], &["fortiguard", "fortiguard antispam", "fortinet … (blocklist|blacklist|reputation)"]),
    marks(Sophos, &["sophosxl.net"], &["sophos [labs|ip|sender] [ip] (reputation|blocklist|blacklist|rbl|dnsbl)"]),
    marks(SonicWallGrid, &[], &["sonicwall grid", "grid [network] ip reputation"]),
    marks(Cyren, &["cyren.com", "commtouch.com"], &["(cyren|commtouch) [ip] reputation", "ctipd", "cyren|commtouch"]),
    marks(BrightCloud, &["brightcloud.com"], &["brightcloud", "webroot [ip] reputation"]),
    marks(IbmXForce, &["filterdb.iss.net", "cobion.com", "exchange.xforce.ibmcloud.com"], &["cobion", "ibm x force", "ibm xforce"]),
    marks(VadeSender, &["sendertool.vadesecure.com"], &["vade [secure|retro] [ip|sender] (reputation|blocklist|blacklist)"]),
    marks(Hostkarma, &["hostkarma.junkemailfilter.com", "junkemailfilter.com"], &["hostkarma", "host karma", "junkemailfilter", "junk email filter"]),
    marks(LashbackUbl, &["ubl.unsubscore.com", "ubl.lashback.com", "lashback.com"], &["lashback", "unsubscribe (blacklist|blocklist)"]),
    marks(S5h, &["all.s5h.net", "s5h.net", "usenix.org.uk"], &["s5h"]),
    marks(BlocklistDe, &["bl.blocklist.de", "blocklist.de"], &["blocklist de"]),
    marks(SemBlack, &["bl.spameatingmonkey.net", "spameatingmonkey.net", "spameatingmonkey.com"], &["spam eating monkey", "spameatingmonkey", "sem black"]),
    marks(SemBackscatter, &["backscatter.spameatingmonkey.net"], &["sem backscatter"]),
    marks(SemUri, &["uribl.spameatingmonkey.net", "urired.spameatingmonkey.net"], &["sem uri", "sem urired"]),
    marks(SemFresh, &["fresh.spameatingmonkey.net", "fresh10.spameatingmonkey.net", "fresh15.spameatingmonkey.net", "fresh30.spameatingmonkey.net"], &["sem fresh"]),
    marks(Inps, &["dnsbl.inps.de"], &["inps de"]),
    marks(Anonmails, &["spam.dnsbl.anonmails.de", "anonmails.de"], &["anonmails"]),
    marks(Nordspam, &["bl.nordspam.com", "dbl.nordspam.com", "nordspam.com"], &["nordspam", "nord spam"]),
    marks(Suomispam, &["bl.suomispam.net", "dbl.suomispam.net", "suomispam.net"], &["suomispam", "suomi spam"]),
    marks(Redhawk, &["access.redhawk.org", "redhawk.org"], &["redhawk (rbl|dnsbl|blacklist|blocklist)"]),
    marks(JustSpam, &["dnsbl.justspam.org", "justspam.org"], &["justspam"]),
    marks(Woody, &["blacklist.woody.ch"], &["woodys smtp (blacklist|blocklist)", "woody ch"]),
    marks(Swinog, &["dnsrbl.swinog.ch", "uribl.swinog.ch", "swinog.ch"], &["swinog"]),
    marks(Imp, &["spamrbl.imp.ch", "wormrbl.imp.ch", "antispam.imp.ch"], &["improware", "imp ch"]),
    marks(InterServer, &["rbl.interserver.net", "rblmx.interserver.net"], &["interserver (rbl|dnsbl|blacklist|blocklist)"]),
    marks(EfnetRbl, &["rbl.efnetrbl.org", "efnetrbl.org", "rbl.efnet.org"], &["efnet rbl", "efnetrbl"]),
    marks(TorDnsel, &["dnsel.torproject.org", "exitlist.torproject.org"], &["tor (dnsel|dns exit list|exit list)", "tordnsel"]),
    marks(DanTor, &["tor.dan.me.uk", "torexit.dan.me.uk", "dan.me.uk"], &["dans tor", "dan me uk"]),
    marks(CasaCbl, &["cbl.anti-spam.org.cn", "cblplus.anti-spam.org.cn", "cblless.anti-spam.org.cn", "cdl.anti-spam.org.cn", "anti-spam.org.cn"], &["casa cbl", "cbl casa", "中国反垃圾邮件联盟"]),
    marks(KisaRbl, &["spamlist.or.kr", "kisarbl.or.kr"], &["kisa rbl", "kisarbl"]),
    marks(RblJp, &["all.rbl.jp", "virus.rbl.jp", "short.rbl.jp", "url.rbl.jp", "dyndns.rbl.jp", "rbl.jp"], &["rbl jp"]),
    marks(Spfbl, &["dnsbl.spfbl.net", "spfbl.net"], &["spfbl"]),
    marks(ZeroSpam, &["bl.0spam.org", "nbl.0spam.org", "url.0spam.org", "0spam.org"], &["0spam"]),
    marks(ZapBl, &["dnsbl.zapbl.net", "rhsbl.zapbl.net", "zapbl.net"], &["zapbl"]),
    marks(ScientificSpam, &["bl.scientificspam.net", "rhsbl.scientificspam.net", "scientificspam.net"], &["scientific spam", "scientificspam"]),
    marks(Polspam, &["rbl.polspam.pl", "polspam.pl"], &["polspam"]),
    marks(Fabel, &["spamsources.fabel.dk"], &["fabel spamsources", "fabelsources", "spamsources fabel"]),
    marks(Kempt, &["dnsbl.kempt.net"], &["kemptbl", "kempt net"]),
    marks(Cymru, &["bogons.cymru.com", "cymru.com"], &["team cymru", "cymru bogons"]),
    marks(HttpBl, &["dnsbl.httpbl.org", "projecthoneypot.org"], &["project honey pot", "project honeypot", "projecthoneypot", "httpbl"]),
    marks(AbuseIpDb, &["abuseipdb.com"], &["abuseipdb", "abuse ipdb"]),
    marks(UrlHaus, &["urlhaus.abuse.ch"], &["urlhaus"]),
    marks(SafeBrowsing, &["safebrowsing.google.com", "safebrowsing.googleapis.com"], &["safe browsing", "safebrowsing"]),
    marks(PhishTank, &["phishtank.com", "phishtank.org"], &["phishtank"]),
    marks(Spamrl, &["spamrl.com"], &["spamrl"]),
    marks(AttRbl, &[], &["attrbl", "dnsbl attrbl", "dnsbl rbl 521", "att rbl", "at t rbl"]),
    marks(Wpbl, &["db.wpbl.info", "wpbl.info"], &["wpbl", "weighted private (block list|blocklist)"]),
    marks(Ahbl, &["dnsbl.ahbl.org", "rhsbl.ahbl.org", "ahbl.org"], &["ahbl", "abusive hosts (blocking|block) list"]),
    marks(Njabl, &["dnsbl.njabl.org", "njabl.org"], &["njabl"]),
    marks(RfcIgnorant, &["dsn.rfc-ignorant.org", "rfc-ignorant.org"], &["rfc ignorant"]),
    marks(Dsbl, &["list.dsbl.org", "dsbl.org"], &["dsbl"]),
    marks(Ordb, &["relays.ordb.org", "ordb.org"], &["ordb"]),
    marks(Osirusoft, &["relays.osirusoft.com", "osirusoft.com"], &["osirusoft"]),
    marks(SpamCannibal, &["bl.spamcannibal.org", "spamcannibal.org"], &["spamcannibal", "spam cannibal"]),
];

/// Zones of lists of *good* senders, at hosts that are blocklists otherwise.
pub(crate) const WELCOME: &[&str] = &[
    "swl.spamhaus.org",
    "dwl.spamhaus.org",
    "swl.dq.spamhaus.net",
    "dwl.dq.spamhaus.net",
    "white.uribl.com",
    "wl.mailspike.net",
    "ips.whitelisted.org",
    "white.mail.abusix.zone",
];

/// Pages of one list at a site that has several, or other things too. A host below it counts as well.
#[rustfmt::skip]
pub(crate) const PAGES: &[(&str, &str, Blocklist)] = &[
    ("spamhaus.org", "/query/domain/", SpamhausDbl),
    ("spamhaus.org", "/sbl/query/SBLCSS", SpamhausCss),
    ("spamhaus.org", "/sbl/", SpamhausSbl),
    ("spamhaus.org", "/xbl/", SpamhausXbl),
    ("spamhaus.org", "/pbl/", SpamhausPbl),
    ("spamhaus.org", "/css/", SpamhausCss),
    ("spamhaus.org", "/dbl/", SpamhausDbl),
    ("spamhaus.org", "/drop/", SpamhausDrop),
    ("barracudanetworks.com", "/reputation", Barracuda),
    ("sophos.com", "/en-us/threat-center/ip-lookup", Sophos),
    ("transparencyreport.google.com", "/safe-browsing", SafeBrowsing),
];
