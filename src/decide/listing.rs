//! Which list a reply names, and what it says is on it.

use bounce_phrases::Shape;

use crate::answer::{Blocklist, Cause, Span};
use crate::read::{Mentions, Place};
use crate::rules::{blocklists, providers};

/// The blocklist that a reply names which says that something is listed, and what is.
pub(crate) fn listed(
    mentions: &Mentions,
    text: &[u8],
    cause: Cause,
) -> Option<(Blocklist, Option<Span>)> {
    let is_apt = |list: Blocklist| match cause {
        Cause::IpListed | Cause::PoorIpReputation => list.lists().ip_addresses(),
        Cause::UrlListed => list.lists().urls(),
        _ => list.lists().domains(),
    };
    let in_shapes = |wanted: Shape| {
        mentions.shapes.iter().filter_map(move |(shape, place)| {
            let list = match shape {
                Shape::Url if wanted == shape => blocklists::by_url(place.of(text)),
                Shape::Host if wanted == shape => blocklists::by_host(place.of(text)),
                _ => None,
            };
            Some((list?, place))
        })
    };
    // The innermost first; then what names the list most closely.
    let (list, place) = in_shapes(Shape::Host)
        .chain(mentions.lists.iter())
        .chain(in_shapes(Shape::Url))
        .reduce(|best, next| {
            let closeness = |&(list, place): &(Blocklist, Place)| {
                (place.depth, is_apt(list), !list.is_family())
            };
            if closeness(&best) < closeness(&next) {
                next
            } else {
                best
            }
        })?;
    Some((list, listed_thing(mentions, text, list, place)))
}

/// The list whose page a reply points to, where that page is about one IP address or domain: who
/// says so says that it is listed.
pub(crate) fn asked(mentions: &Mentions, text: &[u8]) -> Option<(Blocklist, Span)> {
    let mut urls = mentions
        .shapes
        .iter()
        .filter(|&(shape, _)| shape == Shape::Url);
    urls.find_map(|(_, place)| {
        let url = place.of(text);
        let list = blocklists::by_url(url)?;
        let range = blocklists::listed_in_url(url)?;
        let span = Span {
            start: place.start + range.start as u32,
            end: place.start + range.end as u32,
        };
        Some((list, span))
    })
}

/// What a reply says is on a list that it names at a place.
fn listed_thing(mentions: &Mentions, text: &[u8], list: Blocklist, at: Place) -> Option<Span> {
    let nearest = |wanted: Shape| {
        // Lists and providers are known by the names of hosts.
        let is_known = |name: &[u8]| {
            wanted == Shape::Host
                && (blocklists::by_host(name).is_some() || providers::by_host(name).is_some())
        };
        mentions
            .shapes
            .iter()
            .filter(|&(shape, place)| shape == wanted && place.depth == at.depth)
            .filter(|&(_, place)| {
                let name = place.of(text);
                // A list answers 127.0.0.2 and the like (RFC 5782 § 2.1).
                place != at && !name.starts_with(b"127.") && !is_known(name)
            })
            // What is before it is nearer than what is behind, unless that is close by.
            .min_by_key(|&(_, place)| {
                let distance = place.distance(at);
                (place.start > at.start && distance > CLOSE_BY, distance)
            })
            .map(|(_, place)| Span {
                start: place.start,
                end: place.end,
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
