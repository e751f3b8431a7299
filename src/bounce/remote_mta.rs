//! Which host a remote MTA is, as logs and the fields of delivery status notifications name it.

/// The host name in what somebody has for a remote MTA: the first name with a dot and a letter in it.
///
/// A `Remote-MTA` field has a type before the name (RFC 3464 §2.1.2), and logs have the IP address, the
/// port or a key beside it: `dns; mx.example.jp`, `mx.example.jp[192.0.2.1]:25`,
/// `H=mx.example.jp [192.0.2.1]`. What has no such name is given back as it is.
pub(crate) fn host_of(remote_mta: &[u8]) -> &[u8] {
    let is_name = |byte: &u8| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_') || !byte.is_ascii()
    };
    remote_mta
        .split(|byte| !is_name(byte))
        .map(|name| trim(name, |byte| matches!(byte, b'.' | b'-')))
        .find(|name| name.contains(&b'.') && !name.iter().all(|b| b.is_ascii_digit() || *b == b'.'))
        .unwrap_or(remote_mta)
}

/// The bytes without those of a kind at both ends.
fn trim(bytes: &[u8], is_at_end: impl Fn(u8) -> bool) -> &[u8] {
    let mut rest = bytes;
    while let [first, behind @ ..] = rest
        && is_at_end(*first)
    {
        rest = behind;
    }
    while let [before @ .., last] = rest
        && is_at_end(*last)
    {
        rest = before;
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_found_in_what_logs_and_fields_hold() {
        for remote_mta in [
            "mx.example.jp",
            "mx.example.jp.",
            " mx.example.jp ",
            "dns; mx.example.jp",
            "DNS;mx.example.jp",
            "dns; mx.example.jp. (192.0.2.1, the server for the domain example.jp.)",
            "dns; [192.0.2.1] (mx.example.jp)",
            "mx.example.jp[192.0.2.1]",
            "mx.example.jp[192.0.2.1]:25",
            "mx.example.jp[2001:db8::1]:25",
            "mx.example.jp:25",
            "mx.example.jp (192.0.2.1)",
            "mx.example.jp (mx.example.jp [192.0.2.1])",
            "mx.example.jp,25",
            "[192.0.2.1] mx.example.jp",
            "(mx.example.jp)",
            "<mx.example.jp>",
            "\"mx.example.jp\"",
            "host mx.example.jp [192.0.2.1]",
            "relay=mx.example.jp[192.0.2.1]:25",
            "H=mx.example.jp [192.0.2.1]:25",
            "::ffff:192.0.2.1 mx.example.jp",
            "mx.example.jp\t192.0.2.1\r\n",
        ] {
            assert_eq!(
                host_of(remote_mta.as_bytes()),
                b"mx.example.jp",
                "{remote_mta}"
            );
        }
    }

    #[test]
    fn what_has_no_name_stays_as_it_is() {
        for remote_mta in [
            "",
            "localhost",
            "192.0.2.1",
            "[2001:db8::1]",
            "...",
            "dns; ",
        ] {
            assert_eq!(host_of(remote_mta.as_bytes()), remote_mta.as_bytes());
        }
    }
}
