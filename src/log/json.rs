//! Some members of a JSON object, with the others passed over.

use core::fmt;

use serde::de::{DeserializeSeed, Deserializer as _, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

/// The members of an object that have these names, each null if it is not there; none if the text is no
/// JSON object, or the first of the names is one that is not wanted, after which nothing more is read. Nothing is
/// kept of the other members. serde_json itself bounds how deeply they are nested.
pub(super) fn members<const N: usize>(
    json: &str,
    names: [&str; N],
    is_wanted: fn(&Value) -> bool,
) -> Option<[Value; N]> {
    let mut from = serde_json::Deserializer::from_str(json);
    let found = from.deserialize_map(Members { names, is_wanted }).ok()?;
    from.end().is_ok().then_some(found)
}

struct Members<'n, const N: usize> {
    names: [&'n str; N],
    is_wanted: fn(&Value) -> bool,
}

impl<'de, const N: usize> Visitor<'de> for Members<'_, N> {
    type Value = [Value; N];

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        let mut found = [const { Value::Null }; N];
        while let Some(place) = map.next_key_seed(Name(&self.names))? {
            match place.and_then(|place| found.get_mut(place)) {
                Some(member) => {
                    *member = map.next_value()?;
                    if place == Some(0) && !(self.is_wanted)(member) {
                        return Err(M::Error::custom("not wanted"));
                    }
                }
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(found)
    }
}

/// The place of a name among those that are looked for.
struct Name<'n>(&'n [&'n str]);

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Option<usize>;

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0.iter().position(|known| *known == name))
    }
}
