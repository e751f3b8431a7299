//! Who wrote a reply.

use bounce_phrases::Shape;

use crate::answer::{Provider, ProviderKind};
use crate::read::{Mentions, OF_WORDS};
use crate::rules::providers;

/// Who wrote the reply: by words of its own, then by the page that it points to, then by the name
/// of the host, then by the words of the program it runs.
pub(crate) fn provider_of(
    mentions: &Mentions,
    text: &[u8],
    remote_host: Option<&[u8]>,
) -> Option<Provider> {
    let by_words = mentions.provider;
    let by_words = by_words.filter(|&((weight, _), _)| weight >= OF_WORDS);
    if let Some((_, provider)) = by_words {
        return Some(provider);
    }
    let remote = remote_host.and_then(providers::by_host);
    let (mut page, mut host, mut program) = (None, None, mentions.provider.map(|(_, by)| by));
    for (shape, passage) in mentions.shapes.iter() {
        let (kind, name) = match shape {
            Shape::Url => (&mut page, host_of(passage.of(text))),
            // A second host can tell no more.
            Shape::Host if host.is_none() => (&mut host, without_port(passage.of(text))),
            _ => continue,
        };
        let provider = providers::by_host(name);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Passage;
    use crate::rules::Meaning;

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

    /// Notes the parts of a text as the scanner does.
    fn noted(text: &str, shapes: &[(Shape, &str)]) -> Mentions {
        let mut mentions = Mentions::NONE;
        for &(shape, part) in shapes {
            let start = text.find(part).unwrap();
            let passage = Passage {
                depth: 0,
                start: start as u32,
                end: (start + part.len()) as u32,
            };
            mentions.shape(shape, passage);
        }
        mentions
    }

    #[test]
    fn what_tells_more_surely_comes_first() {
        // Each has another owner, but for the last, whom nobody knows.
        const PAGE: (Shape, &str) = (Shape::Url, "https://support.google.com/mail");
        const HOST: (Shape, &str) = (Shape::Host, "mxa.gslb.pphosted.com:25");
        const OTHER_HOST: (Shape, &str) = (Shape::Host, "us-smtp-inbound.mimecast.com");
        const PROGRAM: (Shape, &str) = (Shape::Url, "http://www.postfix.org/README");
        const UNKNOWN: (Shape, &str) = (Shape::Host, "mx.example.com");
        let text = [UNKNOWN, HOST, OTHER_HOST, PROGRAM, PAGE].map(|(_, part)| part);
        let text = text.join(" ");
        let remote = "mta7.am0.yahoodns.net";
        for (shapes, remote, told) in [
            // A page that the reply points to, wherever it stands; then the host that the caller states, a host
            // in the text, and a program.
            (
                &[PROGRAM, HOST, PAGE][..],
                Some(remote),
                Some(Provider::Gmail),
            ),
            (&[PROGRAM, HOST], Some(remote), Some(Provider::Yahoo)),
            (
                &[PROGRAM, HOST],
                Some("mx.example.com"),
                Some(Provider::Proofpoint),
            ),
            (&[PROGRAM, UNKNOWN], None, Some(Provider::Postfix)),
            (&[UNKNOWN], None, None),
            // Of the hosts the first that is known.
            (
                &[UNKNOWN, HOST, OTHER_HOST],
                None,
                Some(Provider::Proofpoint),
            ),
            (&[OTHER_HOST, HOST], None, Some(Provider::Mimecast)),
            // An IP address is no name.
            (&[(Shape::Ip, HOST.1)], None, None),
        ] {
            let mentions = noted(&text, shapes);
            let provider = provider_of(&mentions, text.as_bytes(), remote.map(str::as_bytes));
            assert_eq!(provider, told, "{shapes:?} {remote:?}");
        }
    }

    #[test]
    fn words_come_before_hosts_unless_they_are_those_of_a_program() {
        let text = "https://support.google.com/mail";
        for (words, page, host) in [
            (Provider::Mimecast, Provider::Mimecast, Provider::Mimecast),
            (Provider::Exim, Provider::Gmail, Provider::Yahoo),
        ] {
            let passage = Passage {
                depth: 0,
                start: 0,
                end: 9,
            };
            let mut mentions = noted(text, &[(Shape::Url, text)]);
            mentions.take(Meaning::Provider(words), passage);
            let told = provider_of(&mentions, text.as_bytes(), None);
            assert_eq!(told, Some(page), "{words}");

            let mut mentions = Mentions::NONE;
            mentions.take(Meaning::Provider(words), passage);
            let told = provider_of(&mentions, b"", Some(b"mta7.am0.yahoodns.net"));
            assert_eq!(told, Some(host), "{words}");
            // Of two programs, that of the words.
            let program = "http://www.postfix.org/README";
            let mut mentions = noted(program, &[(Shape::Url, program)]);
            mentions.take(Meaning::Provider(words), passage);
            let told = provider_of(&mentions, program.as_bytes(), None);
            assert_eq!(told, Some(words), "{words}");
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
                let passage = Passage {
                    depth,
                    start: 0,
                    end,
                };
                mentions.take(Meaning::Provider(provider), passage);
            }
            assert_eq!(provider_of(&mentions, b"", None), Some(told), "{words:?}");
        }
    }
}
