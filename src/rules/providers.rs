//! From the name of a host to its provider.

use bounce_rules::providers::PROVIDERS;

use crate::answer::Provider;
use crate::rules::host_ends::HostEnds;
use crate::rules::names::provider;

const COUNT: usize = {
    let (mut count, mut at) = (0, 0);
    while at < PROVIDERS.len() {
        count += PROVIDERS[at].hosts.len();
        at += 1;
    }
    count
};

static ENDS: HostEnds<Provider, COUNT, 1024> = {
    let mut ends = HostEnds::new(Provider::Gmail);
    let mut rule = 0;
    while rule < PROVIDERS.len() {
        let name = PROVIDERS[rule].name;
        let owner = provider(name).expect(name);
        let mut host = 0;
        while host < PROVIDERS[rule].hosts.len() {
            ends = ends.with(PROVIDERS[rule].hosts[host], owner);
            host += 1;
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
    fn every_end_is_found() {
        for rule in PROVIDERS {
            for host in rule.hosts {
                let name = format!("mx{}{host}", if host.starts_with('.') { "" } else { "." });
                assert_eq!(by_host(name.as_bytes()), provider(rule.name), "{host}");
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
