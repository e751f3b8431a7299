//! From the name of a host to its provider.

use bounce_rules::providers::PROVIDERS;

use crate::answer::Provider;
use crate::rules::host_ends::HostEnds;
use crate::rules::names::provider;

/// Who each entry of [`PROVIDERS`] is about.
pub(crate) static NAMED: [Provider; PROVIDERS.len()] = {
    let mut named = [Provider::Gmail; PROVIDERS.len()];
    let mut at = 0;
    while at < PROVIDERS.len() {
        named[at] = provider(PROVIDERS[at].name, at).expect(PROVIDERS[at].name);
        at += 1;
    }
    named
};

/// How many hosts there are, and how many domains.
const COUNTS: (usize, usize) = {
    let (mut hosts, mut domains, mut at) = (0, 0, 0);
    while at < PROVIDERS.len() {
        hosts += PROVIDERS[at].hosts.len();
        domains += PROVIDERS[at].domains.len();
        at += 1;
    }
    (hosts, domains)
};

static ENDS: HostEnds<Provider, { COUNTS.0 }, 2048> = {
    let mut ends = HostEnds::new(Provider::Gmail);
    let mut rule = 0;
    while rule < PROVIDERS.len() {
        let mut host = 0;
        while host < PROVIDERS[rule].hosts.len() {
            ends.add(PROVIDERS[rule].hosts[host], NAMED[rule]);
            host += 1;
        }
        rule += 1;
    }
    ends
};

static DOMAINS: HostEnds<Provider, { COUNTS.1 }, 1024> = {
    let mut ends = HostEnds::new(Provider::Gmail);
    let mut rule = 0;
    while rule < PROVIDERS.len() {
        let mut domain = 0;
        while domain < PROVIDERS[rule].domains.len() {
            ends.add(PROVIDERS[rule].domains[domain], NAMED[rule]);
            domain += 1;
        }
        rule += 1;
    }
    ends
};

/// Whose host it is, by the longest known end of its name. Case does not count, nor does a dot at the
/// end.
pub(crate) fn by_host(host: &[u8]) -> Option<Provider> {
    ENDS.of(host)
}

/// Whose host it is that answers: by its end, or else because it is below a provider's domain.
pub(crate) fn by_answering_host(host: &[u8]) -> Option<Provider> {
    ENDS.of(host).or_else(|| {
        let first = host.iter().position(|&byte| byte == b'.')?;
        DOMAINS.of(host.get(first + 1..)?)
    })
}

/// Whose page it is that is at this host.
pub(crate) fn by_page(host: &[u8]) -> Option<Provider> {
    ENDS.of(host).or_else(|| DOMAINS.of(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_known_by_its_end() {
        for (host, provider) in [
            ("gmail-smtp-in.l.google.com", Provider::Gmail),
            ("aspmx.l.google.com.", Provider::Gmail),
            ("ALT1.ASPMX.L.Google.COM", Provider::Gmail),
            ("mx.google.com", Provider::Gmail),
            (
                "example-com.mail.protection.outlook.com",
                Provider::Microsoft365,
            ),
            ("mfsmax.docomo.ne.jp", Provider::Docomo),
            ("lsean.ezweb.ne.jp", Provider::Au),
            ("mxa-00abcd01.gslb.pphosted.com", Provider::Proofpoint),
            ("mx1-eu1.ppe-hosted.com", Provider::ProofpointEssentials),
            ("mta7.am0.yahoodns.net", Provider::Yahoo),
        ] {
            assert_eq!(by_host(host.as_bytes()), Some(provider), "{host}");
        }
    }

    #[test]
    fn the_longest_end_wins() {
        let consumer = b"outlook-com.olc.protection.outlook.com";
        assert_eq!(by_host(consumer), Some(Provider::OutlookCom));
        let aol = b"mx-aol.mail.gm0.yahoodns.net";
        assert_eq!(by_host(aol), Some(Provider::Aol));
    }

    #[test]
    fn labels_count_whole() {
        for host in [
            "",
            ".",
            "..",
            "com",
            "google.com",
            "xl.google.com",
            "notmimecast.com",
            "mimecast.com.example.net",
            "mx.example.jp",
        ] {
            assert_eq!(by_host(host.as_bytes()), None, "{host}");
        }
    }

    #[test]
    fn a_domain_of_addresses_is_not_a_host() {
        for domain in [
            "ezweb.ne.jp",
            "docomo.ne.jp",
            "mail.ru",
            "qq.com",
            "web.de",
            "163.com",
        ] {
            assert_eq!(by_host(domain.as_bytes()), None, "{domain}");
        }
    }

    #[test]
    fn below_its_domain_a_host_answers_for_a_provider() {
        for rule in PROVIDERS {
            for domain in rule.domains {
                let name = format!("smtp.{domain}");
                let owner = provider(rule.name, 0);
                assert!(by_answering_host(name.as_bytes()).is_some(), "{name}");
                assert_eq!(DOMAINS.of(domain.as_bytes()), owner, "{domain}");
                assert!(by_page(domain.as_bytes()).is_some(), "{domain}");
            }
        }
        assert_eq!(by_answering_host(b"comcast.net"), None);
        assert_eq!(by_host(b"smtp.comcast.net"), None);
        assert_eq!(by_answering_host(b""), None);
    }

    #[test]
    fn every_end_is_found() {
        for rule in PROVIDERS {
            for host in rule.hosts {
                let name = format!("mx{}{host}", if host.starts_with('.') { "" } else { "." });
                assert_eq!(by_host(name.as_bytes()), provider(rule.name, 0), "{host}");
            }
        }
    }

    #[test]
    fn no_end_says_what_another_says() {
        let ends: Vec<(&str, &str)> = PROVIDERS
            .iter()
            .flat_map(|one| one.hosts.iter().map(move |&host| (host, one.name)))
            .collect();
        for &(host, provider) in &ends {
            let is_plain = |byte: u8| {
                byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'-')
            };
            assert!(host.bytes().all(is_plain), "{host}");
            for &(other, owner) in &ends {
                let other = other.trim_start_matches('.');
                let is_below = host
                    .strip_suffix(other)
                    .is_some_and(|rest| rest.ends_with('.') && rest != ".");
                assert!(!is_below || owner != provider, "{host} is below {other}");
            }
        }
    }
}
