//! Return paths that name a recipient: VERP, SRS and BATV.
//!
//! Mailing lists and senders of bulk mail write the recipient into the return path, so that a bounce tells who it is
//! about, whatever is in it ([VERP](https://cr.yp.to/proto/verp.txt)). Forwarders write the sender into it
//! ([SRS](https://www.libsrs2.net/srs/srs.pdf)), and senders a signature
//! ([BATV](https://datatracker.ietf.org/doc/html/draft-levine-smtp-batv-01)).

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;

use crate::dsn::address::is_address;

/// The longest address that is decoded, in bytes: more than RFC 5321 §4.5.3.1 allows.
const LONGEST: usize = 512;

/// How often what was decoded is decoded again.
const MOST_LAYERS: usize = 4;

/// What stands between the parts of an address with a recipient in it, before the recipient.
const DELIMITERS: &[char] = &['+', '-', '_', '/', '.'];

/// What stands for the `@` of the recipient.
const ATS: &[&str] = &["=", "_at_", "--at--", ".at.", "%40", "+40", "#", "!", "%"];

/// The address in a return path: the recipient of VERP, the sender of SRS and BATV. None if it is an address like
/// any other.
///
/// ```
/// use bounce_classifier::dsn::verp;
///
/// let found = |path| verp::decode(path);
/// assert_eq!(found("bounces+taro=example.jp@list.example").as_deref(), Some("taro@example.jp"));
/// assert_eq!(found("list-return-12-taro=example.jp@list.example").as_deref(), Some("taro@example.jp"));
/// assert_eq!(found("prvs=0123abcdef=taro@example.jp").as_deref(), Some("taro@example.jp"));
/// assert_eq!(found("SRS0=HHH=TT=example.jp=taro@forward.example").as_deref(), Some("taro@example.jp"));
/// assert_eq!(found("SRS1=HHH=first.example==HHH=TT=example.jp=taro@second.example").as_deref(),
///     Some("taro@example.jp"));
/// assert_eq!(found("taro@example.jp"), None);
/// ```
#[must_use]
pub fn decode(return_path: &str) -> Option<String> {
    let mut found: Option<String> = None;
    for _ in 0..MOST_LAYERS {
        let path = found.as_deref().unwrap_or(return_path);
        let path = path.trim().trim_matches(['<', '>']);
        if path.len() > LONGEST {
            break;
        }
        let (local, domain) = path.rsplit_once('@')?;
        match signed(local, domain)
            .or_else(|| rewritten(local))
            .or_else(|| enclosed(local))
        {
            Some(inner) => found = Some(inner),
            None => break,
        }
    }
    found
}

/// BATV: `prvs=tag=local`, or as some write it, `prvs=local/tag`, `btv1==tag==local` and `msprvs1=tag=local`.
fn signed(local: &str, domain: &str) -> Option<String> {
    let lower = local.to_ascii_lowercase();
    let rest = |prefix: &str| {
        lower
            .starts_with(prefix)
            .then(|| local.get(prefix.len()..))
            .flatten()
    };
    if let Some(rest) = rest("btv1==") {
        let (_, inner) = rest.split_once("==")?;
        return Some(format!("{inner}@{domain}"));
    }
    let rest = rest("prvs=")
        .or_else(|| rest("prvs--"))
        .or_else(|| rest("msprvs1="))?;
    let is_tag = |tag: &str| tag.len() >= 8 && tag.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if let Some((inner, tag)) = rest.rsplit_once('/')
        && is_tag(tag)
    {
        return Some(format!("{inner}@{domain}"));
    }
    let (tag, inner) = rest.split_once('=').or_else(|| rest.split_once("--"))?;
    let is_known = tag
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (is_known && !inner.is_empty()).then(|| format!("{inner}@{domain}"))
}

/// SRS: `SRS0=hash=time=domain=local`, and `SRS1=hash=domain==hash=time=domain=local` behind a second forwarder.
fn rewritten(local: &str) -> Option<String> {
    let prefix = local.get(..4)?;
    let rest = local.get(4..)?.strip_prefix(['=', '+', '-'])?;
    let first = if prefix.eq_ignore_ascii_case("SRS0") {
        rest
    } else if prefix.eq_ignore_ascii_case("SRS1") {
        let (_, behind) = rest.split_once('=')?;
        let (_, behind) = behind.split_once('=')?;
        behind.trim_start_matches(['=', '+', '-'])
    } else {
        return None;
    };
    let mut parts = first.splitn(4, '=');
    let (_hash, _time) = (parts.next()?, parts.next()?);
    let (domain, inner) = (parts.next()?, parts.next()?);
    let address = format!("{inner}@{domain}");
    is_full(&address).then_some(address)
}

/// VERP: an address whose `@` is written as something else, behind a delimiter.
fn enclosed(local: &str) -> Option<String> {
    ATS.iter().find_map(|at| {
        let (before, domain) = local.rsplit_once(at)?;
        // A number of the message or a signature may stand behind the domain.
        let domain = domain.split('+').next()?;
        let domain = domain.trim_end_matches(['-', '_']);
        let inner = inner_local(before)?;
        let address = format!("{inner}@{domain}");
        is_full(&address).then_some(address)
    })
}

/// The local part of the recipient, behind the name of the list. Where there are several delimiters, the one that
/// is used most for this goes first.
fn inner_local(before: &str) -> Option<&str> {
    // "list-return-12-taro", "list-bounces-taro", "bounce+12.34-taro"
    for marker in [
        "-return-",
        "-bounces-",
        "-bounce-",
        "-errors-",
        "bounces-",
        "bounce-",
        "return-",
        "-owner-",
    ] {
        if let Some((_, rest)) = before.rsplit_once(marker) {
            let number = rest.trim_start_matches(|c: char| c.is_ascii_digit());
            let rest = match number.strip_prefix(['-', '.', '_']) {
                Some(behind) if number.len() < rest.len() => behind,
                _ => rest,
            };
            return (!rest.is_empty()).then_some(rest);
        }
    }
    let (list, rest) = before
        .split_once(DELIMITERS.first().copied()?)
        .or_else(|| {
            DELIMITERS
                .iter()
                .skip(1)
                .find_map(|&delimiter| before.split_once(delimiter))
        })?;
    let rest = without_numbers(rest);
    (!list.is_empty() && !rest.is_empty()).then_some(rest)
}

/// A recipient without the numbers that some senders write before it: of an account, of a message, of a signature.
fn without_numbers(mut rest: &str) -> &str {
    while let Some((number, behind)) = rest.split_once('-') {
        let is_number = number.len() >= 2
            && number.bytes().any(|byte| byte.is_ascii_digit())
            && number.bytes().all(|byte| byte.is_ascii_hexdigit());
        if !is_number || behind.is_empty() {
            break;
        }
        rest = behind;
    }
    rest
}

/// Whether an address has a domain of two labels at least, of which the last has letters only.
fn is_full(address: &str) -> bool {
    let last = address
        .rsplit_once('@')
        .and_then(|(_, domain)| domain.rsplit_once('.'));
    is_address(address)
        && last.is_some_and(|(_, label)| {
            label.len() >= 2 && !label.bytes().any(|b| b.is_ascii_digit())
        })
}

/// The return path that a field holds, without its brackets; none if it is the null one.
pub(super) fn path_of(value: &str) -> Option<String> {
    let path = value.trim().trim_matches(['<', '>']).trim();
    (!path.is_empty()).then(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn return_paths_are_undone() {
        for (path, address) in [
            (
                "<bounces+taro=example.jp@list.example>",
                Some("taro@example.jp"),
            ),
            (
                "bounces-taro=example.jp@list.example",
                Some("taro@example.jp"),
            ),
            (
                "bounces+12345-ab12-taro=example.jp@em.example.net",
                Some("taro@example.jp"),
            ),
            (
                "list-owner+taro=example.jp@list.example",
                Some("taro@example.jp"),
            ),
            (
                "news-bounces+taro.yamada=mail.example.jp@x.example",
                Some("taro.yamada@mail.example.jp"),
            ),
            ("prvs=123456789=taro@example.jp", Some("taro@example.jp")),
            ("prvs=taro/0123abcdef@example.jp", Some("taro@example.jp")),
            (
                "btv1==01234567890==taro@example.jp",
                Some("taro@example.jp"),
            ),
            (
                "SRS0+HHH=TT=example.jp=taro@fwd.example",
                Some("taro@example.jp"),
            ),
            // VERP within SRS.
            (
                "SRS0=HHH=TT=list.example=bounces+taro=example.jp@fwd.example",
                Some("taro@example.jp"),
            ),
            ("taro@example.jp", None),
            ("taro+tag@example.jp", None),
            ("bounces@list.example", None),
            ("a=b@example.jp", None),
            ("no address", None),
            ("", None),
            ("SRS0=@", None),
            ("prvs=@", None),
        ] {
            assert_eq!(decode(path).as_deref(), address, "{path}");
        }
    }
}
