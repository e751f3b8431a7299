//! Charsets that write the bytes of another with seven bits, and switch to them and back: HZ (RFC 1843) and
//! ISO-2022-KR (RFC 1557).

use alloc::vec::Vec;

/// The bytes of the charset that is switched to, and its name; none if the named one does not switch so.
pub(super) fn unshifted(bytes: &[u8], charset: &str) -> Option<(Vec<u8>, &'static [u8])> {
    match charset {
        "hz-gb-2312" | "hz" => Some((hz(bytes), b"gbk")),
        "iso-2022-kr" | "csiso2022kr" => Some((iso_2022_kr(bytes), b"euc-kr")),
        _ => None,
    }
}

/// `~{` begins two-byte characters and `~}` ends them, `~~` is a tilde, and a tilde ends a line that goes on.
fn hz(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(bytes.len());
    let (mut rest, mut is_shifted) = (bytes, false);
    while let [first, behind @ ..] = rest {
        rest = behind;
        match (first, behind) {
            (b'~', [b'{', next @ ..]) => (rest, is_shifted) = (next, true),
            (b'~', [b'}', next @ ..]) => (rest, is_shifted) = (next, false),
            (b'~', [b'~', next @ ..]) if !is_shifted => {
                plain.push(b'~');
                rest = next;
            }
            (b'~', [b'\n', next @ ..]) => rest = next,
            // A line ends what is shifted.
            (b'\n', _) => {
                is_shifted = false;
                plain.push(b'\n');
            }
            (byte, _) => plain.push(byte | if is_shifted { 0x80 } else { 0 }),
        }
    }
    plain
}

/// Shift-out begins two-byte characters and shift-in ends them; the header `ESC $ ) C` says which.
fn iso_2022_kr(bytes: &[u8]) -> Vec<u8> {
    const HEADER: &[u8] = b"\x1B$)C";
    let mut plain = Vec::with_capacity(bytes.len());
    let (mut rest, mut is_shifted) = (bytes, false);
    while let [first, behind @ ..] = rest {
        if let Some(next) = rest.strip_prefix(HEADER) {
            rest = next;
            continue;
        }
        rest = behind;
        match first {
            0x0E => is_shifted = true,
            0x0F => is_shifted = false,
            byte if is_shifted && *byte > b' ' => plain.push(byte | 0x80),
            byte => plain.push(*byte),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shifted_has_its_eighth_bit() {
        let hz = unshifted(b"a~~b ~{SJ<~}c~\nd", "hz-gb-2312").unwrap().0;
        assert_eq!(hz, b"a~b \xD3\xCA\xBCcd");
        let cut = unshifted(b"~{SJ\nab", "hz").unwrap().0;
        assert_eq!(cut, b"\xD3\xCA\nab");
        let kr = unshifted(b"\x1B$)Ca\x0E8^ \x0Fb", "iso-2022-kr").unwrap().0;
        assert_eq!(kr, b"a\xB8\xDE b");
        assert_eq!(unshifted(b"a", "iso-2022-jp"), None);
    }
}
