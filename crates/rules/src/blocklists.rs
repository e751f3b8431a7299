//! What tells which list a reply names: its zones, its sites, and its name in words.
//!
//! Naming a list is not being on it: only a reply that says so names the list that matters.

/// How one list is named.
#[derive(Clone, Copy, Debug)]
pub struct Blocklist {
    /// The name of the list.
    pub name: &'static str,
    /// Its zones and its sites. A host below one of these is one of them, and the longest wins.
    pub hosts: &'static [&'static str],
    /// What it is called, in phrases. The longest that is found wins.
    pub phrases: &'static [&'static str],
}

const fn blocklist(
    name: &'static str,
    hosts: &'static [&'static str],
    phrases: &'static [&'static str],
) -> Blocklist {
    Blocklist {
        name,
        hosts,
        phrases,
    }
}

/// A page of one list, at a site that has several lists or other things too.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// The site; a host below it counts as well.
    pub site: &'static str,
    /// What the path begins with.
    pub path: &'static str,
    /// The name of the list.
    pub blocklist: &'static str,
}

const fn page(site: &'static str, path: &'static str, blocklist: &'static str) -> Page {
    Page {
        site,
        path,
        blocklist,
    }
}

/// Every list.
#[rustfmt::skip]
pub const BLOCKLISTS: &[Blocklist] = &[
    blocklist("spamhaus", &["spamhaus.org", "spamhaus.com", "spamhaus.net", "sbl-xbl.spamhaus.org"], &["(spamhaus|spamhauss)", "spam haus"]),
    blocklist("spamhaus_zen", &["zen.spamhaus.org", "zen.dq.spamhaus.net"], &["spamhaus zen", "zen spamhaus", "spamhaus zen (blocklist|blacklist|list|dnsbl|rbl)"]),
    blocklist("spamhaus_sbl", &["sbl.spamhaus.org", "sbl.dq.spamhaus.net"], &["spamhaus sbl", "sbl spamhaus", "spamhaus block list", "(dnsbl|rbl) sbl"]),
    blocklist("spamhaus_css", &[], &["spamhaus css", "css spamhaus", "spamhaus sbl css", "sbl css", "spamhaus combined spam sources"]),
    blocklist("spamhaus_xbl", &["xbl.spamhaus.org", "xbl.dq.spamhaus.net"], &["spamhaus xbl", "xbl spamhaus", "spamhaus exploits (block list|blocklist)", "(dnsbl|rbl) xbl", "exploits (block list|blocklist)"]),
    blocklist("spamhaus_pbl", &["pbl.spamhaus.org", "pbl.dq.spamhaus.net"], &["spamhaus pbl", "pbl spamhaus", "spamhaus policy (block list|blocklist)", "(dnsbl|rbl) pbl"]),
    blocklist("spamhaus_drop", &[], &["spamhaus [edrop] drop [list]", "spamhaus edrop", "spamhaus dont route or peer"]),
    blocklist("spamhaus_dbl", &["dbl.spamhaus.org", "dbl.dq.spamhaus.net"], &["spamhaus dbl", "dbl spamhaus", "spamhaus domain (block list|blocklist|blacklist)", "(rhsbl|dnsbl|uribl) dbl"]),
    blocklist("spamhaus_zrd", &["zrd.spamhaus.org", "zrd.dq.spamhaus.net"], &["spamhaus zrd", "spamhaus zero reputation [domain|domains]"]),
    blocklist("spamhaus_hbl", &["hbl.dq.spamhaus.net"], &["spamhaus hbl", "spamhaus hash (blocklist|block list)"]),
    blocklist("spamhaus_authbl", &["authbl.dq.spamhaus.net"], &["spamhaus authbl", "authbl", "spamhaus auth (blocklist|block list)"]),
    blocklist("cbl", &["cbl.abuseat.org", "abuseat.org"], &["composite (blocking list|block list|blocklist)", "abuseat cbl", "cbl abuseat"]),
    blocklist("spamcop", &["bl.spamcop.net", "spamcop.net"], &["spamcop", "spam cop"]),
    blocklist("barracuda", &["b.barracudacentral.org", "bb.barracudacentral.org", "barracudacentral.org"], &["barracuda [networks|central] [email|ip] (reputation|blocklist|blacklist|block list|black list|rbl|dnsbl|brbl|bl)", "barracudacentral", "barracuda central", "brbl", "(rbl|dnsbl|blacklist|blocklist) barracuda"]),
    blocklist("sorbs", &["sorbs.net", "dnsbl.sorbs.net"], &["sorbs"]),
    blocklist("uceprotect", &["uceprotect.net"], &["uceprotect", "uceprotect network"]),
    blocklist("uceprotect_1", &["dnsbl-1.uceprotect.net"], &["uceprotect (level 1|level1|l1|1)", "uceprotectl1"]),
    blocklist("uceprotect_2", &["dnsbl-2.uceprotect.net"], &["uceprotect (level 2|level2|l2|2)", "uceprotectl2"]),
    blocklist("uceprotect_3", &["dnsbl-3.uceprotect.net"], &["uceprotect (level 3|level3|l3|3)", "uceprotectl3"]),
    blocklist("backscatterer", &["backscatterer.org"], &["backscatterer"]),
    blocklist("ivmsip", &["sip.invaluement.com", "invaluement.com"], &["ivmsip", "ivm sip", "invaluement [sip]"]),
    blocklist("ivmsip24", &["sip24.invaluement.com"], &["ivmsip24", "ivmsip 24", "ivm sip 24"]),
    blocklist("ivmuri", &["uri.invaluement.com"], &["ivmuri", "ivm uri", "invaluement uri"]),
    blocklist("surbl", &["multi.surbl.org", "surbl.org"], &["surbl"]),
    blocklist("uribl", &["multi.uribl.com", "black.uribl.com", "grey.uribl.com", "red.uribl.com", "uribl.com"], &["uribl [black|red|grey|multi]"]),
    blocklist("mailspike", &["bl.mailspike.net", "z.mailspike.net", "rep.mailspike.net", "mailspike.net", "mailspike.org", "mailspike.io"], &["mailspike", "mail spike"]),
    blocklist("psbl", &["psbl.surriel.com", "psbl.org"], &["psbl", "passive spam (block list|blocklist)"]),
    blocklist("nixspam", &["ix.dnsbl.manitu.net", "dnsbl.manitu.net"], &["nix spam", "nixspam"]),
    blocklist("dronebl", &["dnsbl.dronebl.org", "dronebl.org"], &["dronebl", "drone bl"]),
    blocklist("abusix", &["mail.abusix.zone", "combined.mail.abusix.zone", "abusix.zone", "lookup.abusix.com", "abusix.com", "abusix.org"], &["abusix", "abusix guardian mail"]),
    blocklist("truncate", &["truncate.gbudb.net", "gbudb.net", "gbudb.com"], &["gbudb", "gbudb truncate", "truncate gbudb"]),
    blocklist("spamrats", &["all.spamrats.com", "spamrats.com"], &["spamrats", "spam rats"]),
    blocklist("spamrats_dyna", &["dyna.spamrats.com"], &["rats dyna", "spamrats dyna"]),
    blocklist("spamrats_noptr", &["noptr.spamrats.com"], &["rats noptr", "spamrats noptr"]),
    blocklist("spamrats_spam", &["spam.spamrats.com"], &["rats spam", "spamrats spam"]),
    blocklist("spamrats_auth", &["auth.spamrats.com"], &["rats auth", "spamrats auth"]),
    blocklist("sender_score", &["score.senderscore.com", "bl.score.senderscore.com", "senderscore.org", "senderscore.com", "senderscore.net"], &["sender score", "senderscore", "return paths sender score", "(return path|returnpath|validity) reputation network [blacklist]", "(return path|returnpath|validity) (blocklist|blacklist|block list)", "(rnbl|rpbl)"]),
    blocklist("talos", &["talosintelligence.com", "senderbase.org"], &["senderbase", "sender base", "(cisco|talos) [ip|email|domain|sender] reputation", "cisco talos", "talos intelligence", "sbrs"]),
    blocklist("trend_micro_ers", &["ers.trendmicro.com", "servicecentral.trendmicro.com", "mail-abuse.com"], &["trend micro [email|ip] reputation [service|services|database]", "trend micro ers", "ers (dul|rbl|rss|ops)", "trendmicro [email|ip] (reputation|ers)", "trend micro [inc] … (blocklist|blacklist)"]),
    blocklist("trend_micro_rbl_plus", &["r.mail-abuse.com", "rbl-plus.mail-abuse.org", "rbl-plus.mail-abuse.com"], &["trend micro rbl", "trendmicro rbl", "trend micro rbl plus"]),
    blocklist("trend_micro_qil", &["q.mail-abuse.com"], &["trend micro … qil", "trend micro quick ip (list|lookup)", "trend micro … network anti spam service", "qil", "ers qil"]),
    blocklist("maps", &["mail-abuse.org", "blackholes.mail-abuse.org", "relays.mail-abuse.org", "dialups.mail-abuse.org", "rbl.maps.vix.com"], &["maps (rbl|dul|rss)", "mail abuse prevention system"]),
    blocklist("proofpoint_pdr", &["ipcheck.proofpoint.com"], &["proofpoint dynamic reputation", "proofpoint pdr", "(proofpoint|pps) [ip] reputation"]),
    blocklist("cloudmark_csi", &["csi.cloudmark.com"], &["cloudmark sender intelligence", "cloudmark csi", "(blacklisted|blocked|listed|rejected) (by|in|on|at) csi", "aup cdrbl", "cdrbl"]),
    blocklist("symantec", &["ipremoval.sms.symantec.com"], &["symantec [global|ip|email|sender] [ip] (reputation|bad senders|blocklist|blacklist)", "(brightmail|symantec) (bad sender|global bad senders|ip reputation)"]),
    // McAfee's own zone answers no more; the site is Trellix's.
    blocklist("trustedsource", &["trustedsource.org", "bl.mcafee.com"], &["trustedsource", "trusted source", "mcafee [gti] [ip|message] (reputation|blocklist|blacklist)"]),
    blocklist("fortiguard", &["fortiguard.com", "fortiguard.net"], &["fortiguard", "fortiguard antispam", "fortinet … (blocklist|blacklist|reputation)"]),
    blocklist("sophos", &["sophosxl.net"], &["sophos [labs|ip|sender] [ip] (reputation|blocklist|blacklist|rbl|dnsbl)"]),
    blocklist("sonicwall_grid", &[], &["sonicwall grid", "grid [network] ip reputation"]),
    blocklist("cyren", &["cyren.com", "commtouch.com"], &["(cyren|commtouch) [ip] reputation", "ctipd", "(cyren|commtouch)"]),
    blocklist("brightcloud", &["brightcloud.com"], &["brightcloud", "webroot [ip] reputation"]),
    blocklist("ibm_xforce", &["filterdb.iss.net", "cobion.com", "exchange.xforce.ibmcloud.com"], &["cobion", "ibm x force", "ibm xforce"]),
    blocklist("vade", &["sendertool.vadesecure.com"], &["vade [secure|retro] [ip|sender] (reputation|blocklist|blacklist)"]),
    // The zone answers for good senders, too, so that its name alone says nothing.
    blocklist("hostkarma", &["hostkarma.junkemailfilter.com", "junkemailfilter.com"], &["hostkarma", "host karma", "junkemailfilter", "junk email filter"]),
    blocklist("lashback_ubl", &["ubl.unsubscore.com", "ubl.lashback.com", "lashback.com"], &["lashback", "unsubscribe (blacklist|blocklist)"]),
    blocklist("s5h", &["all.s5h.net", "s5h.net", "usenix.org.uk"], &["s5h"]),
    blocklist("blocklist_de", &["bl.blocklist.de", "blocklist.de"], &["blocklist de"]),
    blocklist("sem_black", &["bl.spameatingmonkey.net", "spameatingmonkey.net", "spameatingmonkey.com"], &["spam eating monkey", "spameatingmonkey", "sem black"]),
    blocklist("sem_backscatter", &["backscatter.spameatingmonkey.net"], &["sem backscatter"]),
    blocklist("sem_uri", &["uribl.spameatingmonkey.net", "urired.spameatingmonkey.net"], &["sem uri", "sem urired"]),
    blocklist("sem_fresh", &["fresh.spameatingmonkey.net", "freshzero.spameatingmonkey.net", "fresh10.spameatingmonkey.net", "fresh15.spameatingmonkey.net", "fresh30.spameatingmonkey.net"], &["sem fresh"]),
    blocklist("inps", &["dnsbl.inps.de"], &["inps de"]),
    blocklist("anonmails", &["spam.dnsbl.anonmails.de", "anonmails.de"], &["anonmails"]),
    blocklist("nordspam", &["bl.nordspam.com", "dbl.nordspam.com", "nordspam.com"], &["nordspam", "nord spam"]),
    blocklist("suomispam", &["bl.suomispam.net", "dbl.suomispam.net", "suomispam.net"], &["suomispam", "suomi spam"]),
    blocklist("redhawk", &["access.redhawk.org", "redhawk.org"], &["redhawk (rbl|dnsbl|blacklist|blocklist)"]),
    blocklist("justspam", &["dnsbl.justspam.org", "justspam.org"], &["justspam"]),
    blocklist("woody", &["blacklist.woody.ch"], &["woodys smtp (blacklist|blocklist)", "woody ch"]),
    blocklist("swinog", &["dnsrbl.swinog.ch", "uribl.swinog.ch", "swinog.ch"], &["swinog"]),
    blocklist("imp", &["spamrbl.imp.ch", "spamrbl.swinog.ch", "wormrbl.imp.ch", "antispam.imp.ch"], &["improware", "imp ch"]),
    blocklist("interserver", &["rbl.interserver.net", "rblmx.interserver.net"], &["interserver (rbl|dnsbl|blacklist|blocklist)"]),
    blocklist("efnetrbl", &["rbl.efnetrbl.org", "efnetrbl.org", "rbl.efnet.org"], &["efnet rbl", "efnetrbl"]),
    blocklist("tor_dnsel", &["dnsel.torproject.org", "exitlist.torproject.org"], &["tor (dnsel|dns exit list|exit list)", "tordnsel"]),
    blocklist("dan_tor", &["tor.dan.me.uk", "torexit.dan.me.uk", "dan.me.uk"], &["dans tor", "dan me uk"]),
    // The zone of dynamic addresses, `cdl`, is not kept up any longer.
    blocklist("casa_cbl", &["cbl.anti-spam.org.cn", "cblplus.anti-spam.org.cn", "cblless.anti-spam.org.cn", "cdl.anti-spam.org.cn", "anti-spam.org.cn"], &["casa cbl", "cbl casa", "中国反垃圾邮件联盟"]),
    blocklist("kisa_rbl", &["spamlist.or.kr", "kisarbl.or.kr"], &["kisa rbl", "kisarbl"]),
    blocklist("rbl_jp", &["all.rbl.jp", "virus.rbl.jp", "short.rbl.jp", "url.rbl.jp", "dyndns.rbl.jp", "rbl.jp"], &["rbl jp"]),
    blocklist("spfbl", &["dnsbl.spfbl.net", "spfbl.net"], &["spfbl"]),
    blocklist("zerospam", &["bl.0spam.org", "nbl.0spam.org", "url.0spam.org", "0spam.org"], &["0spam"]),
    blocklist("zapbl", &["dnsbl.zapbl.net", "rhsbl.zapbl.net", "zapbl.net"], &["zapbl"]),
    blocklist("scientificspam", &["bl.scientificspam.net", "rhsbl.scientificspam.net", "scientificspam.net"], &["scientific spam", "scientificspam"]),
    blocklist("polspam", &["rbl.polspam.pl", "polspam.pl"], &["polspam"]),
    blocklist("fabel", &["spamsources.fabel.dk"], &["fabel spamsources", "fabelsources", "spamsources fabel"]),
    blocklist("kempt", &["dnsbl.kempt.net"], &["kemptbl", "kempt net"]),
    blocklist("cymru_bogons", &["bogons.cymru.com", "cymru.com"], &["team cymru", "cymru bogons"]),
    blocklist("http_bl", &["dnsbl.httpbl.org", "projecthoneypot.org"], &["project honey pot", "project honeypot", "projecthoneypot", "httpbl"]),
    blocklist("abuseipdb", &["abuseipdb.com"], &["abuseipdb", "abuse ipdb"]),
    blocklist("urlhaus", &["urlhaus.abuse.ch"], &["urlhaus"]),
    blocklist("safe_browsing", &["safebrowsing.google.com", "safebrowsing.googleapis.com"], &["safe browsing", "safebrowsing"]),
    blocklist("phishtank", &["phishtank.com", "phishtank.org"], &["phishtank"]),
    blocklist("spamrl", &["spamrl.com"], &["spamrl"]),
    blocklist("att_rbl", &[], &["attrbl", "dnsbl attrbl", "dnsbl rbl 521", "att rbl", "at t rbl"]),
    blocklist("wpbl", &["db.wpbl.info", "wpbl.info"], &["wpbl", "weighted private (block list|blocklist)"]),
    blocklist("ahbl", &["dnsbl.ahbl.org", "rhsbl.ahbl.org", "ahbl.org"], &["ahbl", "abusive hosts (blocking|block) list"]),
    blocklist("njabl", &["dnsbl.njabl.org", "njabl.org"], &["njabl"]),
    blocklist("rfc_ignorant", &["dsn.rfc-ignorant.org", "rfc-ignorant.org"], &["rfc ignorant"]),
    blocklist("dsbl", &["list.dsbl.org", "dsbl.org"], &["dsbl"]),
    blocklist("ordb", &["relays.ordb.org", "ordb.org"], &["ordb"]),
    blocklist("osirusoft", &["relays.osirusoft.com", "osirusoft.com"], &["osirusoft"]),
    blocklist("orbs", &["relays.orbs.org", "orbs.org"], &["orbs (org|database|list)"]),
    blocklist("spews", &["spews.org", "l1.spews.dnsbl.sorbs.net", "l2.spews.dnsbl.sorbs.net"], &["spews"]),
    blocklist("five_ten", &["blackholes.five-ten-sg.com", "five-ten-sg.com"], &["five ten sg"]),
    blocklist("msrbl", &["combined.rbl.msrbl.net", "rbl.msrbl.net", "msrbl.net", "msrbl.com"], &["msrbl"]),
    blocklist("virbl", &["virbl.dnsbl.bit.nl", "virbl.bit.nl"], &["virbl"]),
    blocklist("tornevall", &["dnsbl.tornevall.org", "tornevall.org"], &["tornevall"]),
    blocklist("abuse_ro", &["rbl.abuse.ro", "uribl.abuse.ro", "dbl.abuse.ro"], &["abuse ro"]),
    blocklist("orbitrbl", &["rbl.orbitrbl.com", "orbitrbl.com"], &["orbitrbl"]),
    blocklist("nszones", &["bl.nszones.com", "sbl.nszones.com", "dyn.nszones.com", "ubl.nszones.com", "nszones.com"], &["nszones"]),
    blocklist("psky", &["bad.psky.me", "psky.me"], &["protected sky"]),
    blocklist("spamcannibal", &["bl.spamcannibal.org", "spamcannibal.org"], &["spamcannibal", "spam cannibal"]),
    blocklist("msbl_ebl", &["ebl.msbl.org", "msbl.org"], &["msbl [ebl]", "msbl email (blocklist|block list)"]),
    blocklist("virusfree", &["bip.virusfree.cz", "bad.virusfree.cz"], &["virusfree cz"]),
    blocklist("hetzner", &["rbl.your-server.de"], &["hetzner (rbl|dnsbl|blacklist|blocklist)"]),
    blocklist("fmb_la", &["bl.fmb.la", "communicado.fmb.la", "nsbl.fmb.la", "short.fmb.la", "fmb.la"], &["fmb la"]),
    blocklist("korea_services", &["korea.services.net"], &["korea services net", "south korean network blocking list"]),
    blocklist("nosolicitado", &["bl.nosolicitado.org", "bl.worst.nosolicitado.org", "nosolicitado.org"], &["nosolicitado"]),
    blocklist("megarbl", &["rbl.megarbl.net", "megarbl.net"], &["megarbl"]),
    blocklist("email_basura", &["bl.emailbasura.org", "emailbasura.org"], &["emailbasura"]),
    blocklist("bsb", &["bsb.empty.us", "bsb.spamlookup.net"], &["blog spam (blocklist|blacklist|block list)"]),
    blocklist("webiron", &["all.rbl.webiron.net", "babl.rbl.webiron.net", "cabl.rbl.webiron.net", "crawler.rbl.webiron.net", "rbl.webiron.net"], &["webiron"]),
    blocklist("dul_ru", &["dul.ru"], &["dul ru"]),
    blocklist("drbl_drand", &["spamtrap.drbl.drand.net", "drbl.drand.net"], &["drbl drand"]),
    blocklist("apews", &["l1.apews.org", "l2.apews.org", "apews.org"], &["apews"]),
];

/// Zones of lists of *good* senders, at hosts that are blocklists otherwise.
pub const WELCOME: &[&str] = &[
    "swl.spamhaus.org",
    "dwl.spamhaus.org",
    "swl.dq.spamhaus.net",
    "dwl.dq.spamhaus.net",
    "white.uribl.com",
    "wl.mailspike.net",
    "ips.whitelisted.org",
    "white.mail.abusix.zone",
];

/// Every page of one list at a site that has several, or other things too.
#[rustfmt::skip]
pub const PAGES: &[Page] = &[
    page("spamhaus.org", "/query/domain/", "spamhaus_dbl"),
    page("spamhaus.org", "/sbl/query/SBLCSS", "spamhaus_css"),
    page("spamhaus.org", "/sbl/", "spamhaus_sbl"),
    page("spamhaus.org", "/xbl/", "spamhaus_xbl"),
    page("spamhaus.org", "/pbl/", "spamhaus_pbl"),
    page("spamhaus.org", "/css/", "spamhaus_css"),
    page("spamhaus.org", "/dbl/", "spamhaus_dbl"),
    page("spamhaus.org", "/drop/", "spamhaus_drop"),
    page("support.proofpoint.com", "/dnsbl-lookup", "proofpoint_pdr"),
    page("barracudanetworks.com", "/reputation", "barracuda"),
    page("sophos.com", "/en-us/threat-center/ip-lookup", "sophos"),
    page("transparencyreport.google.com", "/safe-browsing", "safe_browsing"),
];
