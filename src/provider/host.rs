//! From the name of a host to its provider.

use super::Provider;
use super::table::PROVIDERS;

/// The slots of the table: a power of two, and so many that most of them are empty.
const SLOTS: usize = 1024;

/// The start and the factor of the hash, FNV-1a with 32 bits.
const START: u32 = 0x811c_9dc5;
const FACTOR: u32 = 0x0100_0193;

/// Adds a byte in front of those that were hashed.
const fn hashed(hash: u32, byte: u8) -> u32 {
    (hash ^ byte.to_ascii_lowercase() as u32).wrapping_mul(FACTOR)
}

const fn slot(hash: u32) -> usize {
    (hash ^ (hash >> 16)) as usize & (SLOTS - 1)
}

/// A slot that is free.
const FREE: (u8, u8) = (u8::MAX, u8::MAX);

/// Every end, as its places in the table and in its row, by the hash of its bytes from the last to the
/// first; where that slot was taken, in the next free one.
static ENDS: [(u8, u8); SLOTS] = {
    let mut slots = [FREE; SLOTS];
    let mut rule = 0;
    while rule < PROVIDERS.len() {
        let mut host = 0;
        while host < PROVIDERS[rule].hosts.len() {
            let end = PROVIDERS[rule].hosts[host].as_bytes();
            let (mut hash, mut at) = (START, end.len());
            while at > 0 && !(at == 1 && end[0] == b'.') {
                at -= 1;
                hash = hashed(hash, end[at]);
            }
            let mut free = slot(hash);
            while slots[free].0 != FREE.0 {
                free = (free + 1) % SLOTS;
            }
            slots[free] = (rule as u8, host as u8);
            host += 1;
        }
        rule += 1;
    }
    slots
};

/// Whose host it is, by the longest known end of its name.
///
/// The name is read once, from its last byte to its first. Case does not count, nor does a dot at the
/// end.
pub(crate) fn by_host(host: &[u8]) -> Option<Provider> {
    let host = host.strip_suffix(b".").unwrap_or(host);
    let (mut hash, mut found) = (START, None);
    let mut before = host;
    while let Some((&byte, rest)) = before.split_last() {
        if byte == b'.' {
            found = known(host, before.len(), hash).or(found);
        }
        hash = hashed(hash, byte);
        before = rest;
    }
    known(host, 0, hash).or(found)
}

/// The provider to whom the part of the name from `start` belongs.
fn known(host: &[u8], start: usize, hash: u32) -> Option<Provider> {
    let name = host.get(start..)?;
    let mut at = slot(hash);
    // A free slot names no rule, and ends the search.
    while let Some(&(rule, end)) = ENDS.get(at) {
        let rule = PROVIDERS.get(usize::from(rule))?;
        let end = rule.hosts.get(usize::from(end))?.as_bytes();
        let (end, below) = end
            .strip_prefix(b".")
            .map_or((end, false), |end| (end, true));
        if end.eq_ignore_ascii_case(name) && (start > 0 || !below) {
            return Some(rule.provider);
        }
        at = (at + 1) % SLOTS;
    }
    None
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
                assert_eq!(by_host(name.as_bytes()), Some(rule.provider), "{host}");
            }
        }
    }

    #[test]
    fn no_end_says_what_another_says() {
        let ends: Vec<(&str, Provider)> = PROVIDERS
            .iter()
            .flat_map(|rule| rule.hosts.iter().map(move |&host| (host, rule.provider)))
            .collect();
        assert!(
            ends.len() * 2 < SLOTS,
            "{} ends: take more slots",
            ends.len()
        );
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
