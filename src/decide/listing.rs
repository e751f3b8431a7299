//! Which list a reply names, and what it says is on it.

use bounce_phrases::Shape;

use crate::answer::{Blocklist, BounceReason, Cause, Span};
use crate::read::{Mentions, Passage};
use crate::rules::{blocklists, providers};

/// Whether a failure for this reason can come of the sender's being on a list.
fn may_be_listed(reason: BounceReason) -> bool {
    Cause::IpListed.belongs_to(reason)
        || reason.is_unclassified()
        || matches!(
            reason,
            BounceReason::SPAM_REJECTED | BounceReason::POLICY_REJECTED
        )
}

/// What a reply says of lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Listing {
    /// The cause, which a list may tell or make more exact.
    pub cause: Option<Cause>,
    /// The list that says so.
    pub blocklist: Option<Blocklist>,
    /// What is on it.
    pub listed: Option<Span>,
}

impl Listing {
    /// What a reply with this reason and this cause says of lists.
    pub(crate) fn of(
        mentions: &Mentions,
        text: &[u8],
        reason: BounceReason,
        cause: Option<Cause>,
    ) -> Self {
        // A list's page about the sender says that the sender is listed, where the reason allows it.
        let asked = match cause {
            None if may_be_listed(reason) => asked(mentions, text),
            _ => None,
        };
        let cause = cause.or_else(|| {
            let list = match asked.filter(|_| Cause::IpListed.belongs_to(reason)) {
                Some((list, _)) => list,
                // Who blocks a host and names a list has found it there.
                None if reason == BounceReason::BLOCKED => {
                    let (list, _) = listed(mentions, text, Cause::IpListed)?;
                    list
                }
                None => return None,
            };
            list.lists().ip_addresses().then_some(Cause::IpListed)
        });
        let found = match cause {
            Some(
                cause @ (Cause::IpListed
                | Cause::DomainListed
                | Cause::UrlListed
                | Cause::PoorIpReputation
                | Cause::PoorDomainReputation),
            ) => listed(mentions, text, cause),
            None if may_be_listed(reason) && asked.is_none() => zone(mentions, text),
            _ => asked.map(|(list, span)| (list, Some(span))),
        };
        // A list that has no IP addresses on it lists the domain.
        let cause = match (cause, found) {
            (Some(Cause::IpListed), Some((list, _)))
                if !list.lists().ip_addresses() && Cause::DomainListed.belongs_to(reason) =>
            {
                Some(Cause::DomainListed)
            }
            _ => cause,
        };
        Self {
            cause,
            blocklist: found.map(|(list, _)| list),
            listed: found.and_then(|(_, span)| span),
        }
    }
}

/// The blocklist that a reply names which says that something is listed, and what is.
fn listed(mentions: &Mentions, text: &[u8], cause: Cause) -> Option<(Blocklist, Option<Span>)> {
    let is_apt = |list: Blocklist| match cause {
        Cause::IpListed | Cause::PoorIpReputation => list.lists().ip_addresses(),
        Cause::UrlListed => list.lists().urls(),
        _ => list.lists().domains() || list.lists().email_addresses(),
    };
    let in_shapes = |wanted: Shape| {
        mentions.shapes.iter().filter_map(move |(shape, passage)| {
            let list = match shape {
                Shape::Url if wanted == shape => blocklists::by_url(passage.of(text)),
                Shape::Host if wanted == shape => blocklists::by_host(passage.of(text)),
                _ => None,
            };
            Some((list?, passage))
        })
    };
    // A list that did not answer the query, and says so, lists nothing.
    let is_refusal = |(shape, passage): (Shape, Passage)| {
        shape == Shape::Url && blocklists::is_refused_query(passage.of(text))
    };
    if mentions.shapes.iter().any(is_refusal) {
        return None;
    }
    // The innermost first; then what names the list most closely.
    let (list, passage) = in_shapes(Shape::Host)
        .chain(mentions.lists.iter())
        .chain(in_shapes(Shape::Url))
        .reduce(|best, next| {
            let closeness = |&(list, passage): &(Blocklist, Passage)| {
                (passage.depth, is_apt(list), !list.is_family())
            };
            if closeness(&best) < closeness(&next) {
                next
            } else {
                best
            }
        })?;
    Some((list, listed_thing(mentions, text, list, passage)))
}

/// The list whose page a reply points to, where that page is about one IP address or domain: who
/// says so says that it is listed.
pub(crate) fn asked(mentions: &Mentions, text: &[u8]) -> Option<(Blocklist, Span)> {
    let mut urls = mentions
        .shapes
        .iter()
        .filter(|&(shape, _)| shape == Shape::Url);
    urls.find_map(|(_, passage)| {
        let url = passage.of(text);
        let list = blocklists::by_url(url)?;
        let range = blocklists::listed_in_url(url)?;
        let span = Span {
            start: passage.start + range.start as u32,
            end: passage.start + range.end as u32,
        };
        Some((list, span))
    })
}

/// The list whose zone a reply names beside an IP address, where no other words say why it refuses.
fn zone(mentions: &Mentions, text: &[u8]) -> Option<(Blocklist, Option<Span>)> {
    let is_ip = |(shape, _): (Shape, Passage)| shape == Shape::Ip;
    if !mentions.shapes.iter().any(is_ip) {
        return None;
    }
    mentions.shapes.iter().find_map(|(shape, passage)| {
        let name = passage.of(text);
        let first = name.split(|&byte| byte == b'.').next().unwrap_or_default();
        // The servers of a list's own domain answer for themselves.
        let is_server = SERVERS
            .iter()
            .any(|server| first.eq_ignore_ascii_case(server));
        let list = match shape {
            Shape::Host if !is_server => blocklists::by_host(name)?,
            _ => return None,
        };
        Some((list, listed_thing(mentions, text, list, passage)))
    })
}

/// The first labels of servers that are no zones.
const SERVERS: &[&[u8]] = &[b"www", b"mx", b"mail", b"smtp", b"mx1", b"mx2"];

/// What a reply says is on a list that it names at a passage.
fn listed_thing(mentions: &Mentions, text: &[u8], list: Blocklist, at: Passage) -> Option<Span> {
    let nearest = |wanted: Shape| {
        // Lists and providers are known by the names of hosts.
        let is_known = |name: &[u8]| {
            wanted == Shape::Host
                && (blocklists::by_host(name).is_some() || providers::by_host(name).is_some())
        };
        mentions
            .shapes
            .iter()
            .filter(|&(shape, passage)| shape == wanted && passage.depth == at.depth)
            .filter(|&(_, passage)| {
                let name = passage.of(text);
                // A list answers 127.0.0.2 and the like (RFC 5782 § 2.1).
                passage != at && !name.starts_with(b"127.") && !is_known(name)
            })
            // What is before it is nearer than what is behind, unless that is close by.
            .min_by_key(|&(_, passage)| {
                let distance = passage.distance(at);
                (passage.start > at.start && distance > CLOSE_BY, distance)
            })
            .map(|(_, passage)| Span {
                start: passage.start,
                end: passage.end,
            })
    };
    let lists = list.lists();
    asked(mentions, text)
        .map(|(_, asked)| asked)
        .or_else(|| nearest(Shape::Ip).filter(|_| lists.ip_addresses()))
        .or_else(|| nearest(Shape::Host).filter(|_| lists.domains() || lists.urls()))
        .or_else(|| nearest(Shape::Ip))
}

/// Between how many bytes there is no word: "RBL 521< 192.0.2.1 >".
const CLOSE_BY: u32 = 3;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::{Findings, scan};
    use crate::rules::BuiltIn;

    fn listing(text: &str, reason: BounceReason, cause: Option<Cause>) -> Listing {
        let mut findings = Findings::NONE;
        scan(&crate::Bounce::new(text), &BuiltIn, &mut findings);
        Listing::of(&findings.mentions, text.as_bytes(), reason, cause)
    }

    #[test]
    fn a_list_counts_where_something_is_listed() {
        let text = "192.0.2.1 is listed at zen.spamhaus.org";
        let found = listing(text, BounceReason::BLOCKED, Some(Cause::IpListed));
        assert_eq!(found.blocklist, Some(Blocklist::SpamhausZen));
        assert_eq!(found.listed, Some(Span { start: 0, end: 9 }));
        let found = listing(text, BounceReason::MAILBOX_FULL, Some(Cause::OverQuota));
        assert_eq!((found.blocklist, found.listed), (None, None));
    }

    #[test]
    fn a_page_about_the_sender_tells_the_cause() {
        let text = "see https://check.spamhaus.org/listed/?searchterm=192.0.2.1";
        let found = listing(text, BounceReason::BLOCKED, None);
        assert_eq!(found.cause, Some(Cause::IpListed));
        assert_eq!(found.blocklist, Some(Blocklist::Spamhaus));
        let found = listing(text, BounceReason::MAILBOX_FULL, None);
        assert_eq!((found.cause, found.blocklist), (None, None));
    }

    #[test]
    fn a_list_of_domains_lists_the_domain() {
        let text = "example.com is listed at dbl.spamhaus.org";
        let found = listing(text, BounceReason::BLOCKED, Some(Cause::IpListed));
        assert_eq!(found.cause, Some(Cause::DomainListed));
    }
}
