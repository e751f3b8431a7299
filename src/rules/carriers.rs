//! The hosts of Japanese carriers.

use bounce_rules::hosts::JAPANESE_CARRIER_HOSTS;

use crate::rules::host_ends::HostEnds;

/// The hosts of the servers that [`Mark::JapaneseCarrier`] is about.
///
/// [`Mark::JapaneseCarrier`]: bounce_rules::marks::Mark::JapaneseCarrier
pub(crate) static JAPANESE_CARRIERS: HostEnds<(), { JAPANESE_CARRIER_HOSTS.len() }, 16> = {
    let mut ends = HostEnds::new(());
    let mut at = 0;
    while at < JAPANESE_CARRIER_HOSTS.len() {
        ends.add(JAPANESE_CARRIER_HOSTS[at], ());
        at += 1;
    }
    ends
};
