//! Words that phrases do not tell apart: forms and spellings of one English word, which are read as one of them, and
//! words that hold a `not`, which are read as two. Phrases and texts are read in the same way.

/// The forms, each with the word that it is read as, in their order.
#[rustfmt::skip]
const FORMS: &[(&str, &str)] = &[
    ("accepts", "accept"),
    ("accounts", "account"),
    ("addressee", "recipient"),
    ("addressees", "recipient"),
    ("adress", "address"),
    ("aliases", "alias"),
    ("allows", "allow"),
    ("an", "a"),
    ("answers", "answer"),
    ("archives", "archive"),
    ("are", "is"),
    ("attachments", "attachment"),
    ("attempts", "attempt"),
    ("authorisation", "authorization"),
    ("authorised", "authorized"),
    ("authorizations", "authorization"),
    ("belongs", "belong"),
    ("blacklists", "blacklist"),
    ("blocklisted", "blacklisted"),
    ("blocklists", "blocklist"),
    ("cancelled", "canceled"),
    ("certificates", "certificate"),
    ("characters", "character"),
    ("checks", "check"),
    ("clients", "client"),
    ("commands", "command"),
    ("complaints", "complaint"),
    ("connections", "connection"),
    ("contacts", "contact"),
    ("contains", "contain"),
    ("could", "can"),
    ("credentials", "credential"),
    ("customers", "customer"),
    ("deliveries", "delivery"),
    ("denylisted", "blacklisted"),
    ("did", "does"),
    ("do", "does"),
    ("domainnames", "domainname"),
    ("domains", "domain"),
    ("employees", "employee"),
    ("entries", "entry"),
    ("exceded", "exceeded"),
    ("exeeded", "exceeded"),
    ("exists", "exist"),
    ("exsist", "exist"),
    ("exsists", "exist"),
    ("extensions", "extension"),
    ("failures", "failure"),
    ("files", "file"),
    ("filters", "filter"),
    ("gateways", "gateway"),
    ("groups", "group"),
    ("guidelines", "guideline"),
    ("had", "has"),
    ("handles", "handle"),
    ("have", "has"),
    ("headers", "header"),
    ("hostnames", "hostname"),
    ("hosts", "host"),
    ("inbox", "mailbox"),
    ("inboxes", "mailbox"),
    ("inexistent", "nonexistent"),
    ("ips", "ip"),
    ("isps", "isp"),
    ("knows", "know"),
    ("letters", "letter"),
    ("links", "link"),
    ("lists", "list"),
    ("lookups", "lookup"),
    ("mailboxes", "mailbox"),
    ("mailservers", "mailserver"),
    ("matches", "match"),
    ("maximun", "maximum"),
    ("members", "member"),
    ("names", "name"),
    ("needs", "need"),
    ("networks", "network"),
    ("nonexistant", "nonexistent"),
    ("organisation", "organization"),
    ("organisations", "organization"),
    ("organizations", "organization"),
    ("owners", "owner"),
    ("passwords", "password"),
    ("permissions", "permission"),
    ("permits", "permit"),
    ("persons", "person"),
    ("policies", "policy"),
    ("problems", "problem"),
    ("quotas", "quota"),
    ("receipient", "recipient"),
    ("receipients", "recipient"),
    ("receives", "receive"),
    ("recepient", "recipient"),
    ("recieve", "receive"),
    ("recieved", "received"),
    ("recieves", "receive"),
    ("recipent", "recipient"),
    ("recipients", "recipient"),
    ("recognise", "recognize"),
    ("recognised", "recognized"),
    ("recognises", "recognize"),
    ("recognizes", "recognize"),
    ("records", "record"),
    ("refuses", "refuse"),
    ("rejects", "reject"),
    ("relays", "relay"),
    ("requests", "request"),
    ("requires", "require"),
    ("resolves", "resolve"),
    ("responds", "respond"),
    ("responses", "response"),
    ("restrictions", "restriction"),
    ("rules", "rule"),
    ("senders", "sender"),
    ("servers", "server"),
    ("signatures", "signature"),
    ("subscribers", "subscriber"),
    ("succesful", "successful"),
    ("supports", "support"),
    ("systems", "system"),
    ("takes", "take"),
    ("temperary", "temporary"),
    ("temporarely", "temporarily"),
    ("temporarly", "temporarily"),
    ("tempory", "temporary"),
    ("thresholds", "threshold"),
    ("types", "type"),
    ("uknown", "unknown"),
    ("unauthorised", "unauthorized"),
    ("unavailible", "unavailable"),
    ("unavaliable", "unavailable"),
    ("undeliverble", "undeliverable"),
    ("unknonw", "unknown"),
    ("unknow", "unknown"),
    ("unknwon", "unknown"),
    ("unkonwn", "unknown"),
    ("unkown", "unknown"),
    ("unrecognised", "unrecognized"),
    ("urls", "url"),
    ("usernames", "username"),
    ("users", "user"),
    ("viruses", "virus"),
    ("wants", "want"),
    ("was", "is"),
    ("were", "is"),
    ("whitelists", "whitelist"),
    ("words", "word"),
];

/// What words hold that are read as two.
pub const NOT: &[u8] = b"not";

/// Words that hold a `not`, without their apostrophes, each with the word that it begins with, in their order.
#[rustfmt::skip]
const CONTRACTIONS: &[(&str, &str)] = &[
    ("arent", "is"),
    ("cannot", "can"),
    ("cant", "can"),
    ("couldnt", "can"),
    ("didnt", "does"),
    ("doesnt", "does"),
    ("dont", "does"),
    ("dosent", "does"),
    ("dosnt", "does"),
    ("hadnt", "has"),
    ("hasnt", "has"),
    ("havent", "has"),
    ("isnt", "is"),
    ("mustnt", "must"),
    ("neednt", "need"),
    ("shouldnt", "should"),
    ("wasnt", "is"),
    ("werent", "is"),
    ("wont", "will"),
    ("wouldnt", "would"),
];

/// The word that this one is a form of, or itself. Both are folded.
pub fn base(word: &[u8]) -> &[u8] {
    match FORMS.binary_search_by_key(&word, |(form, _)| form.as_bytes()) {
        Ok(at) => FORMS.get(at).map_or(word, |(_, base)| base.as_bytes()),
        Err(_) => word,
    }
}

/// The word that stands before the `not` in this one.
pub fn negated(word: &[u8]) -> Option<&'static [u8]> {
    let at = CONTRACTIONS.binary_search_by_key(&word, |(form, _)| form.as_bytes());
    let (_, base) = CONTRACTIONS.get(at.ok()?)?;
    Some(base.as_bytes())
}

/// The words that hold a `not`, and what each begins with.
pub fn contractions() -> impl Iterator<Item = (&'static [u8], &'static [u8])> {
    CONTRACTIONS
        .iter()
        .map(|(form, base)| (form.as_bytes(), base.as_bytes()))
}

/// The forms and the word that each is read as.
pub fn all() -> impl Iterator<Item = (&'static [u8], &'static [u8])> {
    FORMS
        .iter()
        .map(|(form, base)| (form.as_bytes(), base.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_are_in_order_and_no_word_is_a_form_of_a_form() {
        assert!(FORMS.is_sorted_by(|(before, _), (form, _)| before < form));
        for (form, word) in all() {
            assert_ne!(form, word);
            assert_eq!(base(form), word);
            assert_eq!(base(word), word);
        }
        assert!(CONTRACTIONS.is_sorted_by(|(before, _), (form, _)| before < form));
        for (form, word) in contractions() {
            assert_eq!(negated(form), Some(word));
            assert_eq!(base(form), form);
            assert_eq!(base(word), word);
        }
        assert_eq!((base(b"mails"), negated(b"not")), (&b"mails"[..], None));
    }
}
