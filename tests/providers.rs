//! What holds for providers and blocklists, and for the codes that only one provider has.

use std::collections::BTreeSet;
use std::fmt::{Debug, Display};
use std::str::FromStr;

use bounce_classifier::{
    Blocklist, Bounce, BounceReason, NameError, Provider, ProviderKind, classify,
};

/// That every name is unique, plain and read back, and that others are refused.
fn names_are_read_back<T>(all: &[T], code: impl Fn(T) -> &'static str, kind: &str)
where
    T: Copy + PartialEq + Debug + Display + FromStr<Err = NameError>,
    T: for<'a> TryFrom<&'a str, Error = NameError>,
{
    let names: BTreeSet<&str> = all.iter().map(|&one| code(one)).collect();
    assert_eq!(names.len(), all.len());
    for &one in all {
        let name = code(one);
        assert!(
            name.bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_'),
            "{name}"
        );
        assert_eq!(one.to_string(), name);
        assert_eq!(format!("{one:>40}"), format!("{name:>40}"));
        assert_eq!(name.parse(), Ok(one));
        assert_eq!(T::try_from(name), Ok(one));
    }
    let error = "no_such_name".parse::<T>().unwrap_err();
    assert!(error.to_string().contains(kind), "{error}");
    assert!("".parse::<T>().is_err());
}

#[test]
fn names() {
    names_are_read_back(Provider::ALL, Provider::as_str, "provider");
    names_are_read_back(ProviderKind::ALL, ProviderKind::as_str, "kind of provider");
    names_are_read_back(Blocklist::ALL, Blocklist::as_str, "blocklist");
}

#[cfg(feature = "serde")]
#[test]
fn names_are_strings_in_json() {
    fn passes<T>(all: &[T])
    where
        T: Copy + PartialEq + Debug + Display + serde::Serialize + serde::de::DeserializeOwned,
    {
        for &one in all {
            let json = serde_json::to_value(one).unwrap();
            assert_eq!(json, serde_json::Value::from(one.to_string()));
            assert_eq!(serde_json::from_value::<T>(json).unwrap(), one);
        }
        assert!(serde_json::from_str::<T>("\"no_such_name\"").is_err());
    }
    passes(Provider::ALL);
    passes(ProviderKind::ALL);
    passes(Blocklist::ALL);
}

#[test]
fn there_are_many() {
    assert!(Provider::ALL.len() >= 60);
    assert!(Blocklist::ALL.len() >= 50);
    for &kind in ProviderKind::ALL {
        assert!(Provider::ALL.iter().any(|one| one.kind() == kind), "{kind}");
    }
    let names: BTreeSet<&str> = Provider::ALL.iter().map(|one| one.name()).collect();
    assert_eq!(names.len(), Provider::ALL.len());
    let names: BTreeSet<&str> = Blocklist::ALL.iter().map(|one| one.name()).collect();
    assert_eq!(names.len(), Blocklist::ALL.len());
}

#[test]
fn the_dead_are_marked() {
    assert!(Blocklist::Sorbs.is_dead());
    assert_eq!(Blocklist::Sorbs.dead_since(), Some(2024));
    for list in Blocklist::ALL.iter().filter(|list| list.is_dead()) {
        assert_eq!(list.lookup(), None, "{list}");
    }
}

/// What each provider's own mark says by itself.
#[test]
fn marks_of_one_provider() {
    for (text, provider) in [
        ("550 5.1.1 rejected m3si123pad.4 - gsmtp", Provider::Gmail),
        (
            "550 5.7.1 rejected [AM7EUR03FT034.eop-EUR03.prod.protection.outlook.com]",
            Provider::Microsoft365,
        ),
        ("553 5.7.1 [BL21] rejected", Provider::Yahoo),
        ("421 4.7.0 [TSS04] deferred", Provider::Yahoo),
        ("550 5.2.0 OFR_506 rejected", Provider::Orange),
        ("550 5.7.1 rejected (S3150)", Provider::OutlookCom),
        (
            "host mfsmax.docomo.ne.jp said: 550 Unknown user",
            Provider::Docomo,
        ),
        ("550 No such user - psmtp", Provider::Postini),
        (
            "550 rejected, see https://community.mimecast.com/docs/DOC-1369",
            Provider::Mimecast,
        ),
        (
            "554 Blocked - see https://ipcheck.proofpoint.com/",
            Provider::Proofpoint,
        ),
        (
            "554 blocked using Barracuda Reputation",
            Provider::Barracuda,
        ),
        ("550 blocked using Trend Micro RBL+", Provider::TrendMicro),
        ("554 5.7.1 [HM08] rejected", Provider::Icloud),
        ("550 5.7.1 [CS01] rejected", Provider::Icloud),
        ("550 5.1.0 rejected AUP#CXSNDR", Provider::Cox),
        ("554 rejected IB103", Provider::GoDaddy),
        ("550 rejected BL000000", Provider::Comcast),
        ("421 rejected RL000001", Provider::Comcast),
        ("550 rejected. E2110", Provider::Spectrum),
        (
            "554 rejected, see https://postmaster.t-online.de/",
            Provider::TOnline,
        ),
        (
            "554 rejected, see https://postmaster.gmx.net/en/",
            Provider::Gmx,
        ),
        (
            "554 rejected, see https://postmaster.web.de/",
            Provider::WebDe,
        ),
        ("550 Ip frequency limited", Provider::Qq),
        ("554 DT:SPM 163 smtp1", Provider::NetEase),
        ("550 MI:SPB 126 smtp2", Provider::NetEase),
        ("554 HL:ITC 163 mx25", Provider::NetEase),
    ] {
        assert_eq!(classify(text).unwrap().provider(), Some(provider), "{text}");
    }
}

/// Codes that only one provider has decide without other words.
#[test]
fn codes_of_one_provider_decide() {
    for (text, reason) in [
        ("553 5.7.1 [BL21]", BounceReason::BLOCKED),
        ("421 4.7.0 [TSS04]", BounceReason::RATE_LIMITED),
        ("554 OFR_506", BounceReason::SPAM_REJECTED),
        ("550 (S3150)", BounceReason::BLOCKED),
        ("451 (S775)", BounceReason::RATE_LIMITED),
        ("554 IB103", BounceReason::BLOCKED),
        ("550 AUP#CXBL", BounceReason::BLOCKED),
        ("554 BL000000", BounceReason::BLOCKED),
        ("421 RL000001", BounceReason::RATE_LIMITED),
        ("550 DT:SPM 163", BounceReason::SPAM_REJECTED),
        ("550 MI:DMC 163", BounceReason::RATE_LIMITED),
        ("554 HL:REP 163", BounceReason::RATE_LIMITED),
    ] {
        assert_eq!(classify(text).unwrap().reason(), reason, "{text}");
    }
}

#[test]
fn the_name_of_a_mailbox_provider_proves_nothing() {
    for text in [
        "550 5.1.1 <taro@gmail.com>: User unknown",
        "550 5.7.1 We do not accept mail from Gmail, Yahoo or Outlook.com",
        "452 4.2.2 Mailbox full. Write to hanako@docomo.ne.jp instead",
    ] {
        assert_eq!(classify(text).unwrap().provider(), None, "{text}");
    }
}

#[test]
fn the_stated_host_tells_the_provider() {
    for (host, provider) in [
        ("gmail-smtp-in.l.google.com", Some(Provider::Gmail)),
        ("MX1.MAIL.ICLOUD.COM.", Some(Provider::Icloud)),
        ("mfsmax.docomo.ne.jp", Some(Provider::Docomo)),
        ("mx.example.jp", None),
        ("", None),
    ] {
        let bounce = Bounce::new("550 5.1.1 No such user").remote_mta(host);
        assert_eq!(classify(bounce).unwrap().provider(), provider, "{host}");
    }
}
