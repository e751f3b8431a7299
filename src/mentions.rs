//! What a text tells besides the reason: who wrote it, which blocklist it names, how long to wait.
//!
//! The scanner notes what it comes across; nothing is worked out before it is known to matter.

use core::cmp::Reverse;
use core::time::Duration;

use crate::blocklist::{self, Blocklist};
use crate::cause::Cause;
use crate::classification::Span;
use crate::fold::{self, Folded};
use crate::lexicon::{Meaning, WaitWords};
use crate::phrase::Shape;
use crate::provider::{self, Provider, ProviderKind};
use crate::spelling::read_word;
use crate::wait;

/// What was come across. Of each kind the first few are kept; a reply has one or two.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mentions {
    /// The provider that words gave away, how surely, and where they end.
    provider: Option<((u32, Reverse<u32>), Provider)>,
    /// Blocklists named in words.
    lists: Few<(Blocklist, Place), 4>,
    /// Hosts, URLs and IP addresses.
    shapes: Few<(Shape, Place), 10>,
    /// Words about waits.
    waits: Few<(WaitWords, Place), 8>,
}

/// Where something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// In which quoted reply, counted from outside.
    pub depth: u16,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Place {
    const NONE: Self = Self {
        depth: 0,
        start: 0,
        end: 0,
    };

    fn of(self, text: &[u8]) -> &[u8] {
        let range = self.start as usize..self.end as usize;
        text.get(range).unwrap_or_default()
    }

    /// How far apart two places are, in bytes.
    fn distance(self, other: Self) -> u32 {
        let gap = |first: Self, second: Self| second.start.saturating_sub(first.end);
        gap(self, other).max(gap(other, self))
    }
}

/// The first few of a kind.
#[derive(Clone, Copy, Debug)]
struct Few<T, const MOST: usize> {
    items: [T; MOST],
    count: usize,
}

impl<T: Copy, const MOST: usize> Few<T, MOST> {
    /// None yet; `any` is anything.
    const fn none(any: T) -> Self {
        Self {
            items: [any; MOST],
            count: 0,
        }
    }

    fn push(&mut self, item: T) {
        if let Some(free) = self.items.get_mut(self.count) {
            *free = item;
            self.count += 1;
        }
    }

    fn iter(&self) -> impl Iterator<Item = T> {
        self.items.iter().take(self.count).copied()
    }
}

impl<T: Copy, const MOST: usize> Few<(T, Place), MOST> {
    /// Whether no more are kept that end behind this place.
    fn is_full_before(&self, place: Place) -> bool {
        let last = self.items.last().filter(|_| self.count == MOST);
        last.is_some_and(|(_, last)| last.end < place.end)
    }

    /// Keeps the first of them, in the order in which they end. They come nearly so.
    fn push_in_order(&mut self, item: (T, Place)) {
        let key = |&(_, place): &(T, Place)| (place.end, place.start);
        let items = self.items.get_mut(..self.count).unwrap_or_default();
        match items.last_mut() {
            Some(last) if key(last) > key(&item) && self.count == MOST => *last = item,
            _ => self.push(item),
        }
        let items = self.items.get_mut(..self.count).unwrap_or_default();
        if !items.is_sorted_by_key(key) {
            items.sort_by_key(key);
        }
    }
}

impl Mentions {
    /// Nothing yet.
    pub(crate) const NONE: Self = Self {
        provider: None,
        lists: Few::none((Blocklist::Spamhaus, Place::NONE)),
        shapes: Few::none((Shape::Host, Place::NONE)),
        waits: Few::none((WaitWords::Not, Place::NONE)),
    };

    /// Notes what words at a place stand for.
    pub(crate) fn take(&mut self, meaning: Meaning, place: Place) {
        match meaning {
            Meaning::Provider(provider) => self.provider_words(provider, place),
            Meaning::Blocklist(list) => self.blocklist(list, place),
            Meaning::Wait(words) => self.wait(words, place),
            Meaning::Mark(_) => {}
        }
    }

    /// Notes a provider's own words. Those of a mailbox provider count most and those of a program that
    /// many run least; among equals, those of the innermost reply, and of these the first.
    fn provider_words(&mut self, provider: Provider, place: Place) {
        let weight = u32::from(place.depth)
            + match provider.kind() {
                ProviderKind::Software => 0,
                ProviderKind::Mailbox => 2 * OF_WORDS,
                _ => OF_WORDS,
            };
        let worth = (weight, Reverse(place.end));
        if self.provider.is_none_or(|(best, _)| best < worth) {
            self.provider = Some((worth, provider));
        }
    }

    /// Notes the name of a blocklist.
    fn blocklist(&mut self, list: Blocklist, place: Place) {
        let all = self.lists.items.iter_mut().take(self.lists.count);
        for (known, at) in all {
            let is_inside = |a: Place, b: Place| b.start <= a.start && a.end <= b.end;
            // Of names in the same place, the longest says most.
            if is_inside(place, *at) {
                return;
            }
            if is_inside(*at, place) {
                (*known, *at) = (list, place);
                return;
            }
        }
        self.lists.push_in_order((list, place));
    }

    /// Notes words about a wait.
    fn wait(&mut self, words: WaitWords, place: Place) {
        use WaitWords::{Before, BeforeSeconds, Not};
        if self.waits.is_full_before(place) {
            return;
        }
        let all = self.waits.items.iter_mut().take(self.waits.count);
        for (known, at) in all.filter(|(_, at)| at.end == place.end) {
            match (*known, words) {
                // All that announce the same number are one; the shortest is taken back least.
                (Before | BeforeSeconds, Before | BeforeSeconds) => {
                    at.start = at.start.max(place.start);
                    if words == BeforeSeconds {
                        *known = words;
                    }
                    return;
                }
                (Not, Not) => {
                    at.start = at.start.min(place.start);
                    return;
                }
                _ => {}
            }
        }
        self.waits.push_in_order((words, place));
    }

    /// Notes a host, a URL or an IP address.
    pub(crate) fn shape(&mut self, shape: Shape, place: Place) {
        if matches!(shape, Shape::Host | Shape::Url | Shape::Ip) {
            self.shapes.push((shape, place));
        }
    }

    /// Who wrote the reply: by words of its own, then by the page that it points to, then by the name
    /// of the host, then by the words of the program it runs.
    pub(crate) fn provider_of(&self, text: &[u8], remote_host: Option<&[u8]>) -> Option<Provider> {
        let by_words = self.provider;
        let by_words = by_words.filter(|&((weight, _), _)| weight >= OF_WORDS);
        if let Some((_, provider)) = by_words {
            return Some(provider);
        }
        let remote = remote_host.and_then(provider::by_host);
        let (mut page, mut host, mut program) = (None, None, self.provider.map(|(_, by)| by));
        for (shape, place) in self.shapes.iter() {
            let (kind, name) = match shape {
                Shape::Url => (&mut page, host_of(place.of(text))),
                // A second host can tell no more.
                Shape::Host if host.is_none() => (&mut host, without_port(place.of(text))),
                _ => continue,
            };
            let provider = provider::by_host(name);
            match provider {
                Some(by) if matches!(by.kind(), ProviderKind::Software) => {
                    program = program.or(provider);
                }
                _ => *kind = kind.or(provider),
            }
            if page.is_some() {
                return page;
            }
        }
        remote.or(host).or(program)
    }

    /// The blocklist that a reply names which says that something is listed, and what is.
    pub(crate) fn listed(&self, text: &[u8], cause: Cause) -> Option<(Blocklist, Option<Span>)> {
        let is_apt = |list: Blocklist| match cause {
            Cause::IpListed | Cause::PoorIpReputation => list.lists().ip_addresses(),
            Cause::UrlListed => list.lists().urls(),
            _ => list.lists().domains(),
        };
        let in_shapes = |wanted: Shape| {
            self.shapes.iter().filter_map(move |(shape, place)| {
                let list = match shape {
                    Shape::Url if wanted == shape => blocklist::by_url(place.of(text)),
                    Shape::Host if wanted == shape => blocklist::by_host(place.of(text)),
                    _ => None,
                };
                Some((list?, place))
            })
        };
        // The innermost first; then what names the list most closely.
        let (list, place) = in_shapes(Shape::Host)
            .chain(self.lists.iter())
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
        Some((list, self.listed_thing(text, list, place)))
    }

    /// The list whose page a reply points to, where that page is about one IP address or domain: who
    /// says so says that it is listed.
    pub(crate) fn asked(&self, text: &[u8]) -> Option<(Blocklist, Span)> {
        let mut urls = self.shapes.iter().filter(|&(shape, _)| shape == Shape::Url);
        urls.find_map(|(_, place)| {
            let url = place.of(text);
            let list = blocklist::by_url(url)?;
            let range = blocklist::listed_in_url(url)?;
            let span = Span {
                start: place.start + range.start as u32,
                end: place.start + range.end as u32,
            };
            Some((list, span))
        })
    }

    /// What a reply says is on a list that it names at a place.
    fn listed_thing(&self, text: &[u8], list: Blocklist, at: Place) -> Option<Span> {
        let nearest = |wanted: Shape| {
            // Lists and providers are known by the names of hosts.
            let is_known = |name: &[u8]| {
                wanted == Shape::Host
                    && (blocklist::by_host(name).is_some() || provider::by_host(name).is_some())
            };
            self.shapes
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
        self.asked(text)
            .map(|(_, asked)| asked)
            .or_else(|| nearest(Shape::Ip).filter(|_| lists.ip_addresses()))
            .or_else(|| nearest(Shape::Host).filter(|_| lists.domains() || lists.urls()))
            .or_else(|| nearest(Shape::Ip))
    }

    /// The wait that a reply states, in seconds.
    pub(crate) fn wait_of(&self, text: &[u8]) -> Option<u32> {
        // What takes a wait back behind the last words that are kept is not known.
        let known = match self.waits.items.last() {
            Some((_, last)) if self.waits.count == self.waits.items.len() => last.end as usize,
            _ => text.len(),
        };
        // The first that is stated.
        self.waits.iter().find_map(|(words, place)| {
            let (start, end) = (place.start as usize, place.end as usize);
            let (wait, end) = match words {
                WaitWords::Before => wait_behind(text, end, false),
                WaitWords::BeforeSeconds => wait_behind(text, end, true),
                WaitWords::After => wait::read_back(text, start).map(|(wait, _)| (wait, end)),
                WaitWords::Not => None,
            }?;
            let behind = wait::spaces(text, end);
            let is_none = self.waits.iter().any(|(other, not)| {
                other == WaitWords::Not && not.start as usize <= behind && place.start < not.end
            });
            let wait = u32::try_from(wait.as_secs()).ok();
            wait.filter(|_| !is_none && end <= known)
        })
    }
}

/// The weight of words that give a provider away, above that of a program's.
const OF_WORDS: u32 = 1 << 16;

/// Between how many bytes there is no word: "RBL 521< 192.0.2.1 >".
const CLOSE_BY: u32 = 3;

/// The host of a URL, which may have no scheme.
fn host_of(url: &[u8]) -> &[u8] {
    let is_end = |byte: &u8| matches!(byte, b'/' | b':' | b'?' | b'#');
    let until = |url: &[u8]| url.iter().position(is_end).unwrap_or(url.len());
    let end = until(url);
    let behind_scheme = url.get(end..).and_then(|rest| rest.strip_prefix(b"://"));
    match behind_scheme {
        Some(host) => host.get(..until(host)).unwrap_or(host),
        None => url.get(..end).unwrap_or(url),
    }
}

/// A host without the port or the prefix length behind it.
fn without_port(host: &[u8]) -> &[u8] {
    let digits = host.iter().rev().take_while(|byte| byte.is_ascii_digit());
    let before = host.get(..host.len() - digits.count()).unwrap_or(host);
    match before.split_last() {
        Some((b':' | b'/', name)) => name,
        _ => host,
    }
}

/// How many bytes of punctuation there may be before the next word.
const NEAR: usize = 64;

/// The wait that begins at most two words behind `from`, in the same sentence, and where it ends.
fn wait_behind(text: &[u8], from: usize, seconds: bool) -> Option<(Duration, usize)> {
    let mut at = from;
    for _ in 0..=2 {
        at = next_word(text, at)?;
        if wait::may_begin(text, at)
            && let Some(found) = wait::read(text, at, seconds)
        {
            return Some(found);
        }
        let rest = text.get(at..).unwrap_or_default();
        at = match fold::decode_folded(rest)? {
            (Folded::Whole(_), len) => at + len,
            _ => read_word(text, at).1,
        };
    }
    None
}

/// Where the next word of the sentence begins, with at most [`NEAR`] bytes before it that are neither
/// words nor white space.
fn next_word(text: &[u8], from: usize) -> Option<usize> {
    let (mut at, mut others) = (from, 0);
    while others <= NEAR {
        at = wait::spaces_before_number(text, at);
        let rest = text.get(at..)?;
        let (folded, len) = fold::decode_folded(rest)?;
        let is_stop = folded == Folded::Stop
            || matches!(rest.first(), Some(b'.' | b'!' | b'?' | b'\r' | b'\n'));
        match folded {
            _ if is_stop => return None,
            Folded::Letter(_) | Folded::Whole(_) => return Some(at),
            _ => (at, others) = (at + len, others + len),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_that_end_first_are_kept_in_order() {
        let place = |end| Place {
            depth: 0,
            start: 0,
            end,
        };
        let mut few = Few::<_, 3>::none((' ', Place::NONE));
        for (item, end) in [('c', 5), ('e', 9), ('b', 3), ('f', 9), ('a', 1), ('d', 5)] {
            few.push_in_order((item, place(end)));
        }
        let kept: String = few.iter().map(|(item, _)| item).collect();
        assert_eq!(kept, "abc");
    }

    #[test]
    fn hosts_of_urls() {
        for (url, host) in [
            ("https://support.google.com/mail/?p=x", "support.google.com"),
            ("http://mx.example.com:8080/a", "mx.example.com"),
            ("www.example.com/?u=http://example.net", "www.example.com"),
            ("https://example.com?a", "example.com"),
            ("example.com", "example.com"),
            ("", ""),
        ] {
            assert_eq!(host_of(url.as_bytes()), host.as_bytes(), "{url}");
        }
    }

    #[test]
    fn a_wait_stands_near_what_announces_it() {
        for (text, seconds) in [
            (" 5 minutes", Some(300)),
            (" for another 5 minutes", Some(300)),
            (" for at least 5 minutes", None),
            (": (5 minutes)", Some(300)),
            ("\r\n5 minutes", Some(300)),
            (" a minute", Some(60)),
            (" fünf Minuten", Some(300)),
            (" одну минуту", Some(60)),
            (" ５ minutes", Some(300)),
            (" 五分钟", Some(300)),
            ("至少5分钟", Some(300)),
            ("大约至少5分钟", None),
            // Where the sentence ends, something else begins.
            (". 5 minutes", None),
            ("! 5 minutes", None),
            (" please? 5 minutes", None),
            ("\r\n\r\n5 minutes", None),
            ("。5分钟", None),
        ] {
            let wait = wait_behind(text.as_bytes(), 0, false);
            assert_eq!(wait.map(|(wait, _)| wait.as_secs()), seconds, "{text:?}");
        }
        for (count, is_near) in [(NEAR, true), (NEAR + 1, false)] {
            let text = "*".repeat(count) + "5 minutes";
            let wait = wait_behind(text.as_bytes(), 0, false);
            assert_eq!(wait.is_some(), is_near, "{count}");
        }
    }

    #[test]
    fn of_many_waits_the_first_that_is_not_taken_back_counts() {
        let wait = |text: &str| {
            let answer = crate::classify(text).unwrap();
            answer.retry_after().map(|wait| wait.as_secs())
        };
        for count in 1..20 {
            let paces = "Please wait 10 minutes per message. ".repeat(count);
            assert_eq!(wait(&paces), None, "{count}");
            let promises = "We will try again in 30 minutes. ".repeat(count);
            assert_eq!(wait(&promises), None, "{count}");
            let later = "Please wait 20 minutes. ".repeat(count);
            let text = format!("Please wait 10 minutes. {later}");
            assert_eq!(wait(&text), Some(600), "{count}");
        }
        for (text, seconds) in [
            (
                "We will try again in 30 minutes. Please try again in 5 minutes.",
                Some(300),
            ),
            ("Please wait 10 minutes every hour.", None),
            ("Please wait 10 minutes \r\n per message.", None),
            ("Please wait 10 minutes, every message counts.", Some(600)),
            ("Ten messages per hour. Please wait 10 minutes.", Some(600)),
            // Of announcements of the same number, one that means seconds is enough.
            ("Greylisted, please try again in 300", Some(300)),
        ] {
            assert_eq!(wait(text), seconds, "{text}");
        }
    }

    #[test]
    fn hosts_without_ports() {
        for (host, name) in [
            ("mx.example.com:25", "mx.example.com"),
            ("mx.example.com/24", "mx.example.com"),
            ("mx.example.com", "mx.example.com"),
            ("mx.example25", "mx.example25"),
            ("mx.example.com:", "mx.example.com"),
            ("", ""),
        ] {
            assert_eq!(without_port(host.as_bytes()), name.as_bytes(), "{host}");
        }
    }

    #[test]
    fn the_words_of_a_mailbox_provider_count_most() {
        let (mailbox, filter, other_filter) =
            (Provider::Gmail, Provider::Mimecast, Provider::Barracuda);
        for (words, told) in [
            // However deeply a filter's words are quoted.
            (&[(mailbox, 0, 9), (filter, 3, 20)][..], mailbox),
            (&[(filter, 3, 20), (mailbox, 0, 30)], mailbox),
            // Of equals those of the innermost reply, and of these the first.
            (&[(filter, 0, 9), (other_filter, 1, 20)], other_filter),
            (&[(filter, 1, 20), (other_filter, 1, 9)], other_filter),
            (&[(filter, 1, 9), (other_filter, 1, 9)], filter),
        ] {
            let mut mentions = Mentions::NONE;
            for &(provider, depth, end) in words {
                let place = Place {
                    depth,
                    start: 0,
                    end,
                };
                mentions.take(Meaning::Provider(provider), place);
            }
            assert_eq!(mentions.provider_of(b"", None), Some(told), "{words:?}");
        }
    }

    #[test]
    fn of_each_kind_the_first_are_kept() {
        let place = |end: u32| Place {
            depth: 0,
            start: end - 1,
            end,
        };
        let mut few = Few::<(u32, Place), 3>::none((0, Place::NONE));
        for end in [4, 2, 9, 1, 5] {
            few.push_in_order((end, place(end)));
        }
        let ends: Vec<u32> = few.iter().map(|(end, _)| end).collect();
        assert_eq!(ends, [1, 2, 4]);
        let mut few = Few::<u32, 2>::none(0);
        (1..5).for_each(|item| few.push(item));
        assert_eq!(few.iter().collect::<Vec<_>>(), [1, 2]);
    }
}
