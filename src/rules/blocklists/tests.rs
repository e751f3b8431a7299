use std::collections::BTreeSet;

use bounce_rules::blocklists::{BLOCKLISTS, PAGES, WELCOME};

use super::{by_host, by_url, listed_in_url};
use crate::answer::Blocklist;
use crate::rules::names::blocklist;

fn listed(url: &str) -> Option<&str> {
    listed_in_url(url.as_bytes()).and_then(|range| url.get(range))
}

#[test]
fn codes_are_unique_and_plain() {
    let mut seen = BTreeSet::new();
    for list in Blocklist::ALL {
        assert!(seen.insert(list.as_str()), "{list} stands twice");
        let is_plain =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        assert!(list.as_str().bytes().all(is_plain), "{list}");
        assert_eq!(list.as_str().parse(), Ok(*list));
    }
}

#[test]
fn facts_agree() {
    for list in Blocklist::ALL {
        let kinds = list.lists();
        assert!(
            kinds.ip_addresses() || kinds.domains() || kinds.urls() || kinds.email_addresses(),
            "{list}"
        );
        assert!(
            !list.name().is_empty() && !list.operator().is_empty(),
            "{list}"
        );
        assert!(list.is_dead() || list.dead_since().is_none(), "{list}");
        if let Some(url) = list.lookup() {
            assert!(!list.is_dead() && url.starts_with("http"), "{list}");
        }
        if let Some(year) = list.dead_since() {
            assert!((2000..2027).contains(&year), "{list}");
        }
    }
}

#[test]
fn every_list_has_its_marks_once() {
    let marked = BLOCKLISTS.iter().map(|one| blocklist(one.name, 0).unwrap());
    let marked: Vec<_> = marked.collect();
    assert_eq!(marked, Vec::from_iter(BTreeSet::from_iter(marked.clone())));
    assert_eq!(marked.len(), Blocklist::ALL.len());
    let mut hosts = BTreeSet::new();
    let mut phrases = BTreeSet::new();
    for marks in BLOCKLISTS {
        assert!(!marks.phrases.is_empty(), "{}", marks.name);
        for host in marks.hosts {
            assert!(hosts.insert(host), "{host} stands twice");
            assert_eq!(by_host(host.as_bytes()), blocklist(marks.name, 0), "{host}");
        }
        for phrase in marks.phrases {
            assert!(phrases.insert(phrase), "{phrase} stands twice");
        }
    }
    for host in WELCOME {
        assert!(hosts.insert(host), "{host} stands twice");
        assert_eq!(by_host(host.as_bytes()), None, "{host}");
    }
    for host in hosts
        .iter()
        .map(|host| **host)
        .chain(PAGES.iter().map(|page| page.site))
    {
        assert_eq!(host, host.to_ascii_lowercase());
    }
}

#[test]
fn hosts_name_lists() {
    for (host, list) in [
        ("zen.spamhaus.org", Some(Blocklist::SpamhausZen)),
        ("ZEN.Spamhaus.ORG.", Some(Blocklist::SpamhausZen)),
        ("www.spamhaus.org", Some(Blocklist::Spamhaus)),
        ("spamhaus.org:443", Some(Blocklist::Spamhaus)),
        ("2.0.0.127.zen.spamhaus.org", Some(Blocklist::SpamhausZen)),
        ("example.com.dbl.spamhaus.org", Some(Blocklist::SpamhausDbl)),
        (
            "1.2.0.192.abc123.zen.dq.spamhaus.net",
            Some(Blocklist::SpamhausZen),
        ),
        ("b.barracudacentral.org", Some(Blocklist::Barracuda)),
        ("dul.dnsbl.sorbs.net", Some(Blocklist::Sorbs)),
        ("dnsbl-3.uceprotect.net", Some(Blocklist::UceprotectLevel3)),
        ("1.2.0.192.swl.spamhaus.org", None),
        ("notspamhaus.org", None),
        ("spamhaus.org.example.com", None),
        ("spamhaus", None),
        ("org", None),
        ("", None),
        (".", None),
        ("...", None),
    ] {
        assert_eq!(by_host(host.as_bytes()), list, "{host}");
    }
    let long = "a.".repeat(100_000) + "bl.spamcop.net";
    assert_eq!(by_host(long.as_bytes()), Some(Blocklist::SpamCop));
}

#[test]
fn urls_name_lists() {
    for (url, list) in [
        (
            "https://www.spamhaus.org/query/ip/192.0.2.1",
            Some(Blocklist::Spamhaus),
        ),
        (
            "https://www.spamhaus.org/sbl/query/SBL123",
            Some(Blocklist::SpamhausSbl),
        ),
        (
            "www.spamhaus.org/PBL/query/PBL123",
            Some(Blocklist::SpamhausPbl),
        ),
        (
            "https://check.spamhaus.org/listed/?searchterm=192.0.2.1",
            Some(Blocklist::Spamhaus),
        ),
        (
            "http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.31",
            Some(Blocklist::Barracuda),
        ),
        ("https://www.barracudanetworks.com/products", None),
        ("https://example.com/spamhaus.org", None),
        ("https://spamhaus.org@example.com/", None),
        ("//", None),
        ("", None),
    ] {
        assert_eq!(by_url(url.as_bytes()), list, "{url}");
    }
}

#[test]
fn urls_ask_about_something() {
    for (url, found) in [
        (
            "https://www.spamhaus.org/query/ip/192.0.2.1",
            Some("192.0.2.1"),
        ),
        (
            "https://www.spamhaus.org/query/bl?ip=192.0.2.1",
            Some("192.0.2.1"),
        ),
        (
            "https://www.spamhaus.org/query/ip/2001:db8::25",
            Some("2001:db8::25"),
        ),
        (
            "https://check.spamhaus.org/listed/?searchterm=192.0.2.1.",
            Some("192.0.2.1"),
        ),
        (
            "https://check.spamhaus.org/?ip=[2001:db8::25]",
            Some("2001:db8::25"),
        ),
        ("spamcop.net/bl.shtml?192.0.2.201", Some("192.0.2.201")),
        (
            "http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.31",
            Some("192.0.2.31"),
        ),
        (
            "http://192.0.2.9/blocked?ip=198.51.100.1:25",
            Some("198.51.100.1"),
        ),
        (
            "https://www.spamhaus.org/query/domain/mailer.example.com",
            Some("mailer.example.com"),
        ),
        (
            "https://lookup.uribl.com/?domain=example.com",
            Some("example.com"),
        ),
        ("https://www.spamhaus.org/sbl/query/SBL123", None),
        ("https://www.spamhaus.org/", None),
        ("https://192.0.2.1", None),
        ("https://www.sorbs.net/lookup.shtml", None),
        ("https://example.com/1.2.3", None),
        ("https://example.com/?ip=192.0.2.999", None),
        ("https://example.com/?domain=.", None),
        ("", None),
    ] {
        assert_eq!(listed(url), found, "{url}");
    }
}

proptest::proptest! {
    #[test]
    fn nothing_panics(bytes: Vec<u8>, path in "[a-z0-9.:/?&=\\[\\]@#]{0,60}") {
        for text in [&bytes[..], path.as_bytes()] {
            by_host(text);
            by_url(text);
            if let Some(range) = listed_in_url(text) {
                assert!(!range.is_empty() && text.get(range).is_some());
            }
        }
    }
}
