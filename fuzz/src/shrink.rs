//! Makes a bounce smaller while what is found in it stays.

use crate::given::Given;
use crate::mutate::starts;

/// Leaves out all that it takes no part in, the parts that are stated first, then words, then bytes.
pub fn shrink(given: &Given, stays: &mut dyn FnMut(&Given) -> bool) -> Given {
    let mut least = given.clone();
    loop {
        let before = least.clone();
        for forget in [
            |given: &mut Given| given.remote_mta = None,
            |given: &mut Given| given.command = None,
            |given: &mut Given| given.status = None,
            |given: &mut Given| given.reply = None,
        ] {
            let mut less = least.clone();
            forget(&mut less);
            if less != least && stays(&less) {
                least = less;
            }
        }
        without_parts(&mut least, starts, stays);
        without_parts(&mut least, |text| (0..=text.len()).collect(), stays);
        if least == before {
            return least;
        }
    }
}

/// Leaves out half of the text's parts, then a quarter, down to each alone.
fn without_parts(
    least: &mut Given,
    cut: impl Fn(&[u8]) -> Vec<usize>,
    stays: &mut dyn FnMut(&Given) -> bool,
) {
    let mut size = (cut(&least.text).len() / 2).max(1);
    loop {
        let mut first = 0;
        loop {
            let cuts = cut(&least.text);
            let Some(&start) = cuts.get(first).filter(|_| first + 1 < cuts.len()) else {
                break;
            };
            let end = cuts[(first + size).min(cuts.len() - 1)];
            let mut less = least.clone();
            less.text.drain(start..end);
            if stays(&less) {
                *least = less;
            } else {
                first += size;
            }
        }
        if size == 1 {
            return;
        }
        size /= 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_takes_no_part_is_left_out() {
        let given = Given {
            text: "550 5.1.1 <taro@example.jp>: no such user here".into(),
            reply: "550".parse().ok(),
            ..Given::default()
        };
        let mut has_user = |given: &Given| given.text.windows(4).any(|word| word == b"user");
        let least = shrink(&given, &mut has_user);
        let expected = Given {
            text: "user".into(),
            ..Given::default()
        };
        assert_eq!(least, expected);
    }
}
