//! Words that phrases do not tell apart: forms and spellings of one word, which are read as one of them, and
//! words that hold a `not`, which are read as two. Phrases and texts are read in the same way.

/// The forms, each with the word that it is read as, in their order.
#[rustfmt::skip]
const FORMS: &[(&str, &str)] = &[
    ("accepts", "accept"),
    ("accounts", "account"),
    ("addressee", "recipient"),
    ("addressees", "recipient"),
    ("adjuntos", "adjunto"),
    ("adress", "address"),
    ("aliases", "alias"),
    ("allegati", "allegato"),
    ("allows", "allow"),
    ("an", "a"),
    ("anexos", "anexo"),
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
    ("bloccata", "bloccato"),
    ("blocklisted", "blacklisted"),
    ("blocklists", "blocklist"),
    ("bloqueada", "bloqueado"),
    ("bloquee", "bloque"),
    ("bloquees", "bloque"),
    ("bloques", "bloque"),
    ("boites", "boite"),
    ("bounces", "bounce"),
    ("bytes", "byte"),
    ("cadastrada", "cadastrado"),
    ("cancelada", "cancelado"),
    ("cancelled", "canceled"),
    ("cerrada", "cerrado"),
    ("certificates", "certificate"),
    ("characters", "character"),
    ("chars", "char"),
    ("checks", "check"),
    ("cheia", "cheio"),
    ("clients", "client"),
    ("commands", "command"),
    ("complaints", "complaint"),
    ("connexions", "connexion"),
    ("contacts", "contact"),
    ("contains", "contain"),
    ("correos", "correo"),
    ("could", "can"),
    ("credentials", "credential"),
    ("customers", "customer"),
    ("deliveries", "delivery"),
    ("denylisted", "blacklisted"),
    ("depassee", "depasse"),
    ("desactivada", "desactivado"),
    ("desactivee", "desactive"),
    ("desativada", "desativado"),
    ("desconhecida", "desconhecido"),
    ("desconocida", "desconocido"),
    ("destinataires", "destinataire"),
    ("destinatarios", "destinatario"),
    ("did", "does"),
    ("direcciones", "direccion"),
    ("disattivata", "disattivato"),
    ("do", "does"),
    ("domainnames", "domainname"),
    ("domains", "domain"),
    ("echouee", "echoue"),
    ("eliminada", "eliminado"),
    ("employees", "employee"),
    ("encerrada", "encerrado"),
    ("encontrada", "encontrado"),
    ("enderecos", "endereco"),
    ("enregistree", "enregistre"),
    ("entries", "entry"),
    ("envios", "envio"),
    ("exceded", "exceeded"),
    ("excedida", "excedido"),
    ("exeeded", "exceeded"),
    ("exists", "exist"),
    ("expirees", "expiree"),
    ("exsist", "exist"),
    ("exsists", "exist"),
    ("extensions", "extension"),
    ("failures", "failure"),
    ("fermee", "ferme"),
    ("fermes", "ferme"),
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
    ("images", "image"),
    ("inbox", "mailbox"),
    ("inboxes", "mailbox"),
    ("inconnue", "inconnu"),
    ("inconnus", "inconnu"),
    ("indirizzi", "indirizzo"),
    ("inexistante", "inexistant"),
    ("inexistent", "nonexistent"),
    ("invalides", "invalide"),
    ("invoices", "invoice"),
    ("ips", "ip"),
    ("isps", "isp"),
    ("issues", "issue"),
    ("keine", "kein"),
    ("keinen", "kein"),
    ("keiner", "kein"),
    ("knows", "know"),
    ("letters", "letter"),
    ("lines", "line"),
    ("links", "link"),
    ("lists", "list"),
    ("llena", "lleno"),
    ("lookups", "lookup"),
    ("macros", "macro"),
    ("mailboxes", "mailbox"),
    ("mailservers", "mailserver"),
    ("matches", "match"),
    ("maximun", "maximum"),
    ("members", "member"),
    ("names", "name"),
    ("nameservers", "nameserver"),
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
    ("piena", "pieno"),
    ("pleine", "plein"),
    ("policies", "policy"),
    ("problems", "problem"),
    ("quotas", "quota"),
    ("ranges", "range"),
    ("receipient", "recipient"),
    ("receipients", "recipient"),
    ("receives", "receive"),
    ("recepient", "recipient"),
    ("rechazada", "rechazado"),
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
    ("refusee", "refuse"),
    ("refusees", "refuse"),
    ("refuses", "refuse"),
    ("registrada", "registrado"),
    ("rejects", "reject"),
    ("rejeitada", "rejeitado"),
    ("rejetee", "rejete"),
    ("rejetees", "rejete"),
    ("rejetes", "rejete"),
    ("relays", "relay"),
    ("requests", "request"),
    ("requires", "require"),
    ("resolves", "resolve"),
    ("resources", "resource"),
    ("responds", "respond"),
    ("responses", "response"),
    ("restrictions", "restriction"),
    ("rifiutata", "rifiutato"),
    ("rules", "rule"),
    ("scaduta", "scaduto"),
    ("sconosciuta", "sconosciuto"),
    ("scores", "score"),
    ("senders", "sender"),
    ("servers", "server"),
    ("signatures", "signature"),
    ("sites", "site"),
    ("spammers", "spammer"),
    ("subscribers", "subscriber"),
    ("succesful", "successful"),
    ("superada", "superado"),
    ("superata", "superato"),
    ("supports", "support"),
    ("supprimee", "supprime"),
    ("suspendida", "suspendido"),
    ("symbols", "symbol"),
    ("systems", "system"),
    ("takes", "take"),
    ("temperary", "temporary"),
    ("temporarely", "temporarily"),
    ("temporarly", "temporarily"),
    ("tempory", "temporary"),
    ("thresholds", "threshold"),
    ("trouvee", "trouve"),
    ("trovata", "trovato"),
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
    ("usuarios", "usuario"),
    ("viruses", "virus"),
    ("vostra", "vostro"),
    ("vostri", "vostro"),
    ("wants", "want"),
    ("was", "is"),
    ("websites", "website"),
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
