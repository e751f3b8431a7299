//! Who a report is about, where its fields do not say so: the header, the text, the return path, the message that
//! is returned, in this order.

use alloc::string::String;
use alloc::vec::Vec;

use crate::dsn::address::{address_of, addresses_of_field, is_address};
use crate::dsn::limits::MOST_RECIPIENTS;
use crate::dsn::mime::Header;
use crate::dsn::notice::Known;
use crate::dsn::original::Original;
use crate::dsn::report::Source;
use crate::dsn::verp;

/// The addresses of those who sent a message.
pub(super) fn senders(header: &Header<'_>) -> Vec<String> {
    addresses_of_field(&header.text("from").unwrap_or_default())
}

/// What a notice can and cannot be about.
pub(super) fn known(header: &Header<'_>, original: &Original) -> Known {
    // Not `X-Original-To`, in which DragonFly's agent has the recipient that was not reached.
    let in_header = ["from", "to", "delivered-to", "reply-to"];
    let in_original = ["from", "return-path", "reply-to"];
    let values = in_header.iter().filter_map(|field| header.text(field));
    let values = values.chain(
        in_original
            .iter()
            .filter_map(|field| original.header(field)),
    );
    Known {
        others: values
            .flat_map(|value| addresses_of_field(&value))
            .collect(),
        recipients: original.recipients(),
    }
}

/// The recipients that the header names.
pub(super) fn in_header(header: &Header<'_>) -> Vec<String> {
    const FIELDS: &[&str] = &[
        "x-failed-recipients",
        "x-failed-recipient",
        "x-actual-recipient",
    ];
    let of_field = |field: &&str| -> Vec<String> {
        let values = header.raw(field).map(String::from_utf8_lossy);
        let mut all: Vec<String> = Vec::new();
        for value in values {
            let found = addresses_of_field(&value);
            if found.is_empty() {
                all.extend(address_of(&value));
            } else {
                all.extend(found);
            }
        }
        all.truncate(MOST_RECIPIENTS);
        all
    };
    FIELDS
        .iter()
        .map(of_field)
        .find(|all| !all.is_empty())
        .unwrap_or_default()
}

/// The address that the subject names, if it is no other than that of the recipient.
pub(super) fn in_subject(header: &Header<'_>) -> Vec<(String, Source)> {
    let others = known(header, &Original::default()).others;
    let is_other = |address: &String| {
        others
            .iter()
            .any(|other| other.eq_ignore_ascii_case(address))
    };
    addresses_of_field(&header.text("subject").unwrap_or_default())
        .into_iter()
        .find(|address| !is_other(address))
        .map(|address| (address, Source::Header))
        .into_iter()
        .collect()
}

/// Who the message was for, by its return path or by itself.
pub(super) fn by_original(header: &Header<'_>, original: &Original) -> Vec<(String, Source)> {
    let paths = [
        original.header("return-path"),
        header.text("delivered-to"),
        header.text("x-original-to"),
        header.text("to"),
    ];
    let undone = paths.into_iter().flatten().find_map(|path| {
        let address = addresses_of_field(&path).into_iter().next()?;
        verp::decode(&address).filter(|inner| !is_own(inner, original))
    });
    match undone {
        Some(address) => Vec::from([(address, Source::Header)]),
        None => original
            .recipients()
            .into_iter()
            .filter(|address| is_address(address))
            .map(|address| (address, Source::Original))
            .collect(),
    }
}

/// Whether an address is the sender's own: forwarders and signatures wrap that one.
fn is_own(address: &str, original: &Original) -> bool {
    let from = original
        .from
        .as_deref()
        .map(addresses_of_field)
        .unwrap_or_default();
    from.iter().any(|own| own.eq_ignore_ascii_case(address))
}
