//! What stands in a text and is no word, but has a shape of its own.

/// Something with a shape of its own, which is not a word. The numbers are symbols; 0 and 1 are no
/// symbols.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Shape {
    /// An e-mail address or a message id.
    Email = 2,
    /// A host name.
    Host = 3,
    /// An IP address.
    Ip = 4,
    /// A URL.
    Url = 5,
    /// The path of a file.
    Path = 6,
}

impl Shape {
    /// Every shape, in the order of its number.
    pub const ALL: [Self; 5] = [Self::Email, Self::Host, Self::Ip, Self::Url, Self::Path];

    /// Whether a symbol stands for a shape.
    #[inline(always)]
    pub const fn is(symbol: u16) -> bool {
        symbol.wrapping_sub(Self::Email as u16) <= Self::Path as u16 - Self::Email as u16
    }

    /// The shape that phrases call `<name>`.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "email" => Self::Email,
            "host" => Self::Host,
            "ip" => Self::Ip,
            "url" => Self::Url,
            "path" => Self::Path,
            _ => return None,
        })
    }
}
