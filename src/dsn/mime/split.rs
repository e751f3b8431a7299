//! The messages within a message, and their parts. One pass over the lines, with the boundaries that are open on a
//! stack, so that neither depth nor number makes it slow.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use memchr::{memchr, memmem};

use crate::dsn::limits::{
    Bound, DEEPEST, LONGEST_HEADER, LONGEST_TEXT, MOST_ENCODINGS, MOST_PARTS,
};
use crate::dsn::mime::content_type::{ContentType, content_type};
use crate::dsn::mime::decode::{base64, text_of, without_encoding};
use crate::dsn::mime::encoding::Encoding;
use crate::dsn::mime::header::{Header, name_of, read_header};

/// The messages and parts of one text.
#[derive(Debug, Default)]
pub(crate) struct Tree<'a> {
    /// The message itself comes first.
    pub messages: Vec<Message<'a>>,
    pub parts: Vec<Part<'a>>,
    pub cut: Option<Bound>,
}

/// A message: the whole, or one within it.
#[derive(Debug)]
pub(crate) struct Message<'a> {
    pub header: Header<'a>,
    pub content: ContentType,
    /// The message that it is in.
    pub parent: Option<usize>,
}

/// A part that has no parts.
#[derive(Debug)]
pub(crate) struct Part<'a> {
    /// The message that it is part of.
    pub message: usize,
    pub content: ContentType,
    pub body: &'a [u8],
}

impl Part<'_> {
    /// The body as text, or as much of it as is read.
    pub fn text(&self) -> String {
        let body = self.body.get(..LONGEST_TEXT).unwrap_or(self.body);
        let bytes = without_encoding(body, self.content.encoding);
        text_of(&bytes, self.content.charset.as_deref())
    }

    /// The body of what should be fields: as text, and where nobody says that it is base64, but it is, decoded.
    pub fn fields(&self) -> String {
        let body = self.body.get(..LONGEST_TEXT).unwrap_or(self.body);
        let is_plain = self.content.encoding == Encoding::Identity;
        match is_plain.then(|| base64(body)).flatten() {
            Some(bytes) => text_of(&bytes, self.content.charset.as_deref()),
            None => self.text(),
        }
    }

    /// Whether it is longer than what is read.
    pub fn is_long(&self) -> bool {
        self.body.len() > LONGEST_TEXT
    }

    /// The message that it holds, if it is one that is encoded.
    pub fn encoded_message(&self) -> Option<Cow<'_, [u8]>> {
        self.is_encoded_message()
            .then(|| without_encoding(self.body, self.content.encoding))
    }

    /// The start of the message that it holds, with the header in it.
    pub fn encoded_header(&self) -> Option<Cow<'_, [u8]>> {
        let start = self.body.get(..LONGEST_HEADER).unwrap_or(self.body);
        self.is_encoded_message()
            .then(|| without_encoding(start, self.content.encoding))
    }

    fn is_encoded_message(&self) -> bool {
        is_message(&self.content) && self.content.encoding != Encoding::Identity
    }
}

/// Whether a part is a message.
fn is_message(content: &ContentType) -> bool {
    matches!(
        content.media.as_str(),
        "message/rfc822" | "message/global" | "message/news"
    ) || content.is_named_message
}

/// How many encodings lie around a text.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Encodings(usize);

impl Encodings {
    /// One more, if that is not too many.
    pub fn deeper(self) -> Option<Self> {
        (self.0 < MOST_ENCODINGS).then_some(Self(self.0 + 1))
    }
}

/// A multipart that is open.
struct Open {
    boundary: Vec<u8>,
    /// The message that it belongs to.
    message: usize,
    is_digest: bool,
    /// Where its text begins, until its first part does.
    preamble: Option<usize>,
}

/// A part that is being read.
struct Leaf {
    message: usize,
    content: ContentType,
    start: usize,
}

/// The messages and parts of a text.
struct Splitter<'a> {
    text: &'a [u8],
    tree: Tree<'a>,
    open: Vec<Open>,
    leaf: Option<Leaf>,
}

impl<'a> Tree<'a> {
    /// Takes a text apart.
    pub fn of(text: &'a [u8]) -> Self {
        let mut splitter = Splitter {
            text,
            tree: Tree::default(),
            open: Vec::new(),
            leaf: None,
        };
        let mut at = splitter.begin_message(0, None);
        while let Some(start) = next_dashes(text, at) {
            let line = splitter.line(start).unwrap_or_default();
            at = splitter.boundary(line, start).unwrap_or(start + line.len());
        }
        splitter.close_leaf(text.len());
        splitter.close_multiparts(0, text.len());
        splitter.tree
    }

    /// The parts of a message.
    pub fn parts_of(&self, message: usize) -> impl Iterator<Item = &Part<'a>> {
        self.parts
            .iter()
            .filter(move |part| part.message == message)
    }
}

/// Where the next line that begins with two dashes begins: the one at a place, or one behind it.
fn next_dashes(text: &[u8], at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    if rest.starts_with(b"--") {
        return Some(at);
    }
    memmem::find(rest, b"\n--").map(|end| at + end + 1)
}

impl<'a> Splitter<'a> {
    /// The line that begins somewhere, with what ends it.
    fn line(&self, at: usize) -> Option<&'a [u8]> {
        let rest = self.text.get(at..).filter(|rest| !rest.is_empty())?;
        let end = memchr(b'\n', rest);
        Some(end.and_then(|end| rest.get(..=end)).unwrap_or(rest))
    }

    /// Reads the header of a message, and opens what is in it. Gives where to go on.
    fn begin_message(&mut self, at: usize, parent: Option<usize>) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        let blank = rest.len() - rest.trim_ascii_start().len();
        let at = at + blank;
        let (header, body) = read_header(self.text.get(at..).unwrap_or_default());
        if header.is_cut {
            self.tree.cut.get_or_insert(Bound::Header);
        }
        let content = content_type(&header);
        let message = self.tree.messages.len();
        self.tree.messages.push(Message {
            header,
            content: content.clone(),
            parent,
        });
        self.begin_body(at + body, message, content)
    }

    /// Opens the body of a message or a part, and gives where to go on.
    fn begin_body(&mut self, at: usize, message: usize, content: ContentType) -> usize {
        let is_multipart = content.media.starts_with("multipart");
        let is_nested = is_message(&content) && content.encoding == Encoding::Identity;
        let depth = self.open.len() + self.depth_of(message);
        if (is_multipart || is_nested) && depth >= DEEPEST {
            self.tree.cut.get_or_insert(Bound::Depth);
        } else if is_multipart {
            self.open.push(Open {
                boundary: content.boundary,
                message,
                is_digest: content.media == "multipart/digest",
                preamble: Some(at),
            });
            return at;
        } else if is_nested {
            return self.begin_message(at, Some(message));
        }
        self.leaf = Some(Leaf {
            message,
            content,
            start: at,
        });
        at
    }

    /// How many messages a message is in.
    fn depth_of(&self, message: usize) -> usize {
        let parent = |&message: &usize| self.tree.messages.get(message)?.parent;
        core::iter::successors(Some(message), parent).count()
    }

    /// Where a line is a delimiter: ends what it ends, opens the part behind it, and gives where to go on.
    fn boundary(&mut self, line: &'a [u8], at: usize) -> Option<usize> {
        let name = line.trim_ascii_end().strip_prefix(b"--")?;
        let (place, is_end) = self
            .place_of(name)
            .or_else(|| self.adopted(name, at, line))?;
        self.close_leaf(at);
        self.close_multiparts(place + 1, at);
        let open = self.open.get_mut(place)?;
        open.preamble = None;
        let next = at + line.len();
        if is_end {
            return Some(next);
        }
        let (message, is_digest) = (open.message, open.is_digest);
        if self.tree.parts.len() + self.tree.messages.len() >= MOST_PARTS {
            self.tree.cut.get_or_insert(Bound::Parts);
            return Some(self.text.len());
        }
        let (header, body) = read_header(self.text.get(next..).unwrap_or_default());
        if header.is_cut {
            self.tree.cut.get_or_insert(Bound::Header);
        }
        let mut content = content_type(&header);
        if is_digest && content.media.is_empty() {
            content.media.push_str("message/rfc822");
        }
        Some(self.begin_body(next + body, message, content))
    }

    /// The innermost multipart that a delimiter belongs to, and whether it is its last one. A boundary that is
    /// exactly the one counts before one that only begins so.
    fn place_of(&self, name: &[u8]) -> Option<(usize, bool)> {
        let is_exact = |open: &Open| match name.strip_prefix(open.boundary.as_slice()) {
            _ if open.boundary.is_empty() => None,
            Some(b"") => Some(false),
            Some(b"--") => Some(true),
            _ => None,
        };
        let is_longer = |open: &Open| {
            const LEAST: usize = 8;
            (open.boundary.len() >= LEAST && name.starts_with(&open.boundary))
                .then(|| name.ends_with(b"--"))
        };
        let find = |matches: &dyn Fn(&Open) -> Option<bool>| {
            let mut places = self.open.iter().enumerate().rev();
            places.find_map(|(place, open)| matches(open).map(|is_end| (place, is_end)))
        };
        find(&is_exact).or_else(|| find(&is_longer))
    }

    /// The innermost multipart, where its boundary is lost: no part of it has begun yet, and a line looks like a
    /// delimiter, as the header of a part follows.
    fn adopted(&mut self, name: &[u8], at: usize, line: &[u8]) -> Option<(usize, bool)> {
        let place = self.open.len().checked_sub(1)?;
        let open = self.open.last()?;
        // Where the boundary is empty indeed, no delimiter can be told from a signature but by the header behind it.
        let is_empty = name.is_empty() && open.boundary.is_empty();
        let is_waiting = open.preamble.is_some() || is_empty;
        let next = self.line(at + line.len())?;
        let (field, _) = name_of(next)?;
        let is_header = field
            .get(..8)
            .is_some_and(|start| start.eq_ignore_ascii_case(b"content-"));
        if !is_waiting || !is_header {
            return None;
        }
        self.open.last_mut()?.boundary = name.to_vec();
        Some((place, false))
    }

    /// Ends the part that is being read.
    fn close_leaf(&mut self, at: usize) {
        let Some(leaf) = self.leaf.take() else {
            return;
        };
        let body = self.text.get(leaf.start..at).unwrap_or_default();
        self.tree.parts.push(Part {
            message: leaf.message,
            content: leaf.content,
            body,
        });
    }

    /// Ends the multiparts from a place on. One in which no part began is a text.
    fn close_multiparts(&mut self, place: usize, at: usize) {
        while self.open.len() > place {
            let Some(open) = self.open.pop() else {
                return;
            };
            let Some(start) = open.preamble else {
                continue;
            };
            self.tree.parts.push(Part {
                message: open.message,
                content: ContentType::default(),
                body: self.text.get(start..at).unwrap_or_default(),
            });
        }
    }
}
