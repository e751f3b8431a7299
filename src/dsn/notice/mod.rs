//! Notices for people: which kind of notice a text is, and who it is about. Many mail systems send nothing else.

mod phrases;
mod recipients;
mod text;

pub(super) use phrases::{Marks, Place, marks_of};
pub(super) use recipients::{Found, Known, find, mentions};
pub(super) use text::{Notice, folded};
