//! From host names and URLs to the lists that they belong to, and to what a URL asks about.

#[cfg(test)]
mod tests;

use core::net::{Ipv4Addr, Ipv6Addr};
use core::ops::Range;

use bounce_rules::blocklists::{BLOCKLISTS, PAGES, WELCOME};

use crate::answer::Blocklist;
use crate::rules::host_ends::HostEnds;
use crate::rules::names::blocklist;

/// A zone or a site.
#[derive(Clone, Copy)]
struct Zone {
    /// Its list; none for a list of good senders, and for a site that is about other things too.
    list: Option<Blocklist>,
    /// Whether it has [`PAGES`] of its own.
    has_pages: bool,
}

/// Which list each entry of [`BLOCKLISTS`] is about.
pub(crate) static NAMED: [Blocklist; BLOCKLISTS.len()] = {
    let mut named = [Blocklist::Spamhaus; BLOCKLISTS.len()];
    let mut at = 0;
    while at < BLOCKLISTS.len() {
        named[at] = blocklist(BLOCKLISTS[at].name, at).expect(BLOCKLISTS[at].name);
        at += 1;
    }
    named
};

/// At most so many: a site with pages may be listed with its pages only.
const COUNT: usize = {
    let (mut count, mut at) = (WELCOME.len() + PAGES.len(), 0);
    while at < BLOCKLISTS.len() {
        count += BLOCKLISTS[at].hosts.len();
        at += 1;
    }
    count
};

static ZONES: HostEnds<Zone, COUNT, 1024> = {
    let mut zones = HostEnds::new(Zone {
        list: None,
        has_pages: false,
    });
    let mut at = 0;
    while at < BLOCKLISTS.len() {
        let mut host = 0;
        while host < BLOCKLISTS[at].hosts.len() {
            let name = BLOCKLISTS[at].hosts[host];
            let zone = Zone {
                list: Some(NAMED[at]),
                has_pages: has_pages(name, PAGES.len()),
            };
            zones.add(name, zone);
            host += 1;
        }
        at += 1;
    }
    let mut at = 0;
    while at < WELCOME.len() {
        let zone = Zone {
            list: None,
            has_pages: false,
        };
        zones.add(WELCOME[at], zone);
        at += 1;
    }
    let mut at = 0;
    while at < PAGES.len() {
        let site = PAGES[at].site;
        if !is_site(site) && !has_pages(site, at) {
            let zone = Zone {
                list: None,
                has_pages: true,
            };
            zones.add(site, zone);
        }
        at += 1;
    }
    zones
};

/// The list that each of the [`PAGES`] is about.
static PAGE_LISTS: [Blocklist; PAGES.len()] = {
    let mut lists = [Blocklist::Spamhaus; PAGES.len()];
    let mut at = 0;
    while at < PAGES.len() {
        lists[at] = blocklist(PAGES[at].blocklist, 0).expect(PAGES[at].blocklist);
        at += 1;
    }
    lists
};

/// Whether one of the first pages is at this site.
const fn has_pages(site: &str, first: usize) -> bool {
    let mut at = 0;
    while at < first {
        if is_same(PAGES[at].site, site) {
            return true;
        }
        at += 1;
    }
    false
}

/// Whether the site is a list's.
const fn is_site(site: &str) -> bool {
    let mut at = 0;
    while at < BLOCKLISTS.len() {
        let mut host = 0;
        while host < BLOCKLISTS[at].hosts.len() {
            if is_same(BLOCKLISTS[at].hosts[host], site) {
                return true;
            }
            host += 1;
        }
        at += 1;
    }
    false
}

const fn is_same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}

/// The list that a host name belongs to: a zone, a site, a host below one of them, or the name that
/// a server looked up (`2.0.0.127.zen.spamhaus.org`). The longest zone wins.
pub(crate) fn by_host(host: &[u8]) -> Option<Blocklist> {
    ZONES.of(bare_host(host))?.list
}

/// Whether a URL is the page to which a list points those whose queries it does not answer: open
/// resolvers, and those that ask too much.
pub(crate) fn is_refused_query(url: &[u8]) -> bool {
    let (host, path) = parts(url);
    let name = bare_host(url.get(host).unwrap_or_default());
    let start = url.get(path..path + REFUSED.len());
    let is_refusal = start.is_some_and(|start| start.eq_ignore_ascii_case(REFUSED.as_bytes()));
    is_refusal && ZONES.of(name).is_some()
}

/// What the path of such a page begins with, at Spamhaus.
const REFUSED: &str = "/returnc/";

/// The list that a URL belongs to, by its page or its host.
pub(crate) fn by_url(url: &[u8]) -> Option<Blocklist> {
    let (host, path) = parts(url);
    let name = bare_host(url.get(host)?);
    let path = url.get(path..).unwrap_or_default();
    let zone = ZONES.of(name)?;
    let page = || {
        PAGES.iter().zip(&PAGE_LISTS).find(|(page, _)| {
            let path = path.get(..page.path.len()).unwrap_or_default();
            path.eq_ignore_ascii_case(page.path.as_bytes()) && is_below(name, page.site.as_bytes())
        })
    };
    let page = if zone.has_pages { page() } else { None };
    match page {
        Some((_, &list)) => Some(list),
        None => zone.list,
    }
}

/// The IP address or the domain that a URL asks about, as a range of the URL.
///
/// An IP address is found wherever it stands behind the host; a domain only where the URL calls it
/// one. What is percent-encoded is not found, since it does not stand there as it is.
pub(crate) fn listed_in_url(url: &[u8]) -> Option<Range<usize>> {
    let (_, path) = parts(url);
    tokens(url, path)
        .find_map(|token| ip(url, token))
        .or_else(|| {
            let (keys, values) = (tokens(url, path), tokens(url, path).skip(1));
            keys.zip(values).find_map(|(key, value)| {
                let key = url.get(key)?;
                let asks = ASKS.iter().any(|ask| key.eq_ignore_ascii_case(ask));
                (asks && is_domain(url.get(value.clone())?)).then_some(value)
            })
        })
}

/// What stands before a domain in a URL that asks about it.
const ASKS: &[&[u8]] = &[
    b"domain",
    b"host",
    b"hostname",
    b"searchterm",
    b"search",
    b"query",
    b"q",
    b"d",
    b"item",
    b"value",
    b"lookup",
    b"listed",
    b"url",
    b"uri",
];

fn is_below(host: &[u8], site: &[u8]) -> bool {
    let Some(at) = host.len().checked_sub(site.len()) else {
        return false;
    };
    let end = host.get(at..).unwrap_or_default();
    end.eq_ignore_ascii_case(site) && (at == 0 || host.get(at - 1) == Some(&b'.'))
}

/// A host name without its port and the dot at its end.
fn bare_host(host: &[u8]) -> &[u8] {
    let end = host.iter().position(|&byte| matches!(byte, b':' | b'/'));
    let host = host.get(..end.unwrap_or(host.len())).unwrap_or(host);
    host.strip_suffix(b".").unwrap_or(host)
}

/// Where the host of a URL stands, with its port, and where the rest begins.
fn parts(url: &[u8]) -> (Range<usize>, usize) {
    let is_rest = |&byte: &u8| matches!(byte, b'/' | b'?' | b'#');
    let rest_from = |from: usize| {
        let rest = url.get(from..).unwrap_or_default();
        from + rest.iter().position(is_rest).unwrap_or(rest.len())
    };
    let slash = rest_from(0);
    let has_scheme = url.get(slash..slash + 2) == Some(b"//")
        && url
            .get(..slash)
            .is_some_and(|scheme| scheme.ends_with(b":"));
    let start = if has_scheme { slash + 2 } else { 0 };
    let end = rest_from(start);
    let user = url
        .get(start..end)
        .and_then(|host| host.iter().rposition(|&byte| byte == b'@'));
    (user.map_or(start, |at| start + at + 1)..end, end)
}

/// The bytes that divide the parts of a URL's path and query.
const DIVIDES: [bool; 256] = {
    let bytes = b"/?&=#;,+|()[]<>\"' ";
    let mut divides = [false; 256];
    let mut at = 0;
    while at < bytes.len() {
        divides[bytes[at] as usize] = true;
        at += 1;
    }
    divides
};

/// The parts of a URL's path and query.
fn tokens(url: &[u8], from: usize) -> impl Iterator<Item = Range<usize>> {
    let mut at = from;
    core::iter::from_fn(move || {
        let is_part = |byte: &u8| !DIVIDES[usize::from(*byte)];
        let rest = url.get(at..)?;
        let start = at + rest.iter().position(is_part)?;
        let rest = url.get(start..)?;
        let length = rest.iter().position(|byte| !is_part(byte));
        at = start + length.unwrap_or(rest.len());
        Some(start..at)
    })
}

/// The IP address that a part of a URL is, without a port or a dot behind it.
fn ip(url: &[u8], token: Range<usize>) -> Option<Range<usize>> {
    let bytes = url.get(token.clone())?;
    let may_begin = |byte: &u8| byte.is_ascii_hexdigit() || *byte == b':';
    if !bytes.first().is_some_and(may_begin) || !bytes.iter().any(|byte| b".:".contains(byte)) {
        return None;
    }
    let text = core::str::from_utf8(bytes).ok()?;
    let text = text.trim_end_matches(['.', ':']);
    if text.parse::<Ipv6Addr>().is_ok() && text.len() > 2 {
        return Some(token.start..token.start + text.len());
    }
    let address = text.split(':').next().unwrap_or(text);
    let is_v4 = address.parse::<Ipv4Addr>().is_ok();
    is_v4.then_some(token.start..token.start + address.len())
}

fn is_domain(name: &[u8]) -> bool {
    let mut labels = name.split(|&byte| byte == b'.');
    let is_label = |label: &[u8]| {
        !label.is_empty()
            && label.iter().all(|byte| {
                byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_') || !byte.is_ascii()
            })
    };
    let top = labels.next_back().unwrap_or_default();
    let prefix = top.first_chunk::<4>();
    let is_encoded = prefix.is_some_and(|prefix| prefix.eq_ignore_ascii_case(b"xn--"));
    let is_top =
        top.len() >= 2 && (top.iter().all(|byte| byte.is_ascii_alphabetic()) || is_encoded);
    is_top && is_label(top) && labels.next().is_some_and(is_label) && labels.all(is_label)
}
