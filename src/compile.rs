//! From phrases to the tables that the scanner walks. The build script runs this.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use crate::phrase::{Atom, Element, Pattern, Shape};
use crate::spelling::{LONGEST_WORD, STEM, Spelled, WORD};
use crate::tables::{END, LONGEST_STEM, Node, SHORTEST_STEM, place_of, stem_bucket};

/// Tables that own what they hold; see [`crate::tables::Tables`].
#[derive(Debug, Default)]
pub(crate) struct OwnedTables {
    pub words: Vec<u64>,
    pub seeds: Vec<u8>,
    pub stem_lengths: Vec<u32>,
    pub nodes: Vec<Node>,
    pub slots: Vec<u16>,
    pub choices: Vec<u8>,
    pub targets: Vec<u16>,
    pub found: Vec<u16>,
}

/// There are too many phrases for the width of a table's fields.
#[derive(Debug)]
pub(crate) struct TooLarge(pub &'static str);

/// Compiles phrases, each with the number of what it stands for.
pub(crate) fn compile(phrases: &[(Pattern, u16)]) -> Result<OwnedTables, TooLarge> {
    let mut tables = OwnedTables::default();
    let symbols = Symbols::of(phrases);
    if symbols.count > usize::from(u16::MAX) {
        return Err(TooLarge("symbols"));
    }
    spell(&symbols, &mut tables)?;
    link(phrases, &symbols, &mut tables)?;
    Ok(tables)
}

/// Words that no phrase tells apart have one symbol.
struct Symbols {
    /// The symbol of each set of atoms that a word of a text can be.
    by_atoms: HashMap<BTreeSet<u32>, u16>,
    /// The symbols that an element accepts.
    by_element: HashMap<Element, Vec<u16>>,
    /// The words and stems, as a trie.
    trie: Vec<TrieNode>,
    count: usize,
}

#[derive(Default)]
struct TrieNode {
    children: BTreeMap<u8, usize>,
    word: Option<u32>,
    stem: Option<u32>,
    /// What a word that ends here is, and what a longer one is.
    exact: BTreeSet<u32>,
    longer: BTreeSet<u32>,
}

impl Symbols {
    fn of(phrases: &[(Pattern, u16)]) -> Self {
        let mut elements: BTreeSet<&Element> = BTreeSet::new();
        for (phrase, _) in phrases {
            gather(phrase, &mut elements);
        }
        let atoms: BTreeMap<&Atom, u32> = elements
            .iter()
            .flat_map(|element| element.iter())
            .collect::<BTreeSet<_>>()
            .into_iter()
            .zip(0..)
            .collect();

        let mut trie = vec![TrieNode::default()];
        for (atom, &number) in &atoms {
            let (bytes, is_stem) = match atom {
                Atom::Word(bytes) => (bytes, false),
                Atom::Stem(bytes) => (bytes, true),
                Atom::Shape(_) => continue,
            };
            let mut at = 0;
            for &byte in bytes {
                let new = trie.len();
                at = *trie[at].children.entry(byte).or_insert(new);
                if at == new {
                    trie.push(TrieNode::default());
                }
            }
            if is_stem {
                trie[at].stem = Some(number);
            } else {
                trie[at].word = Some(number);
            }
        }
        // A node's children have larger numbers, so parents are done first.
        for at in 0..trie.len() {
            let mut longer = trie[at].longer.clone();
            longer.extend(trie[at].stem);
            let mut exact = longer.clone();
            exact.extend(trie[at].word);
            let children: Vec<usize> = trie[at].children.values().copied().collect();
            for child in children {
                trie[child].longer.extend(&longer);
            }
            trie[at].longer = longer;
            trie[at].exact = exact;
        }

        // The elements that each atom stands in.
        let mut within: Vec<BTreeSet<u32>> = vec![BTreeSet::new(); atoms.len()];
        for (number, element) in (0..).zip(&elements) {
            for atom in *element {
                within[atoms[atom] as usize].insert(number);
            }
        }
        let signature = |set: &BTreeSet<u32>| -> BTreeSet<u32> {
            set.iter()
                .flat_map(|&atom| within[atom as usize].iter().copied())
                .collect()
        };
        // Symbols with elements in common have numbers close to each other, so that rows are short.
        let mut signatures: BTreeMap<BTreeSet<u32>, u16> = BTreeMap::new();
        let sets: BTreeSet<&BTreeSet<u32>> = trie
            .iter()
            .flat_map(|node| [&node.exact, &node.longer])
            .filter(|set| !set.is_empty())
            .collect();
        for set in &sets {
            signatures.insert(signature(set), 0);
        }
        // Shapes have fixed symbols, whether a phrase names them or not.
        let mut count = Shape::ALL.len() + 1;
        for symbol in signatures.values_mut() {
            *symbol = count as u16;
            count += 1;
        }
        let mut accepted: Vec<BTreeSet<u16>> = vec![BTreeSet::new(); elements.len()];
        for (within, &symbol) in &signatures {
            for &element in within {
                accepted[element as usize].insert(symbol);
            }
        }
        for shape in Shape::ALL {
            if let Some(&atom) = atoms.get(&Atom::Shape(shape)) {
                for &element in &within[atom as usize] {
                    accepted[element as usize].insert(shape as u16);
                }
            }
        }
        let by_atoms = sets
            .into_iter()
            .map(|set| (set.clone(), signatures[&signature(set)]))
            .collect();
        let by_element = elements
            .into_iter()
            .cloned()
            .zip(accepted)
            .map(|(element, symbols)| (element, symbols.into_iter().collect()))
            .collect();
        Self {
            by_atoms,
            by_element,
            trie,
            count,
        }
    }

    fn of_atoms(&self, atoms: &BTreeSet<u32>) -> u16 {
        self.by_atoms.get(atoms).copied().unwrap_or(0)
    }
}

/// The elements of a pattern.
fn gather<'p>(pattern: &'p Pattern, into: &mut BTreeSet<&'p Element>) {
    match pattern {
        Pattern::Gap => {}
        Pattern::Element(element) => {
            into.insert(element);
        }
        Pattern::Run(parts) | Pattern::Any(parts) => {
            parts.iter().for_each(|part| gather(part, into));
        }
    }
}

/// Fills the table of words and stems.
fn spell(symbols: &Symbols, tables: &mut OwnedTables) -> Result<(), TooLarge> {
    let mut entries: Vec<(Vec<u8>, bool, u16)> = Vec::new();
    let mut pending: Vec<(usize, Vec<u8>)> = vec![(0, Vec::new())];
    while let Some((at, spelled)) = pending.pop() {
        let node = &symbols.trie[at];
        for (&byte, &child) in &node.children {
            let mut longer = spelled.clone();
            longer.push(byte);
            pending.push((child, longer));
        }
        // A stem is a word itself, and has the symbol of the word.
        if node.word.is_some() || node.stem.is_some() {
            entries.push((spelled.clone(), false, symbols.of_atoms(&node.exact)));
        }
        if node.stem.is_some() {
            entries.push((spelled, true, symbols.of_atoms(&node.longer)));
        }
    }
    let mut keys: Vec<(u64, u16)> = Vec::new();
    tables.stem_lengths = vec![0; 4096];
    for (spelled, is_stem, symbol) in entries {
        let spelled: Spelled = spelled.into_iter().collect();
        if spelled.length > LONGEST_WORD {
            return Err(TooLarge("a word"));
        }
        if is_stem {
            if !(SHORTEST_STEM..=LONGEST_STEM).contains(&spelled.length) {
                return Err(TooLarge("a stem"));
            }
            let bucket = stem_bucket(spelled.chunks[0], tables.stem_lengths.len());
            tables.stem_lengths[bucket] |= 1 << spelled.length;
        }
        let key = spelled.hash(if is_stem { STEM } else { WORD }, spelled.length);
        keys.push((key, symbol));
    }
    place(&keys, tables)
}

/// Finds a place for each word so that a look-up needs a single one: words whose hashes end in the
/// same bits form a group, and each group, the largest first, gets the first seed that takes all of
/// it to free places.
fn place(keys: &[(u64, u16)], tables: &mut OwnedTables) -> Result<(), TooLarge> {
    let size = (keys.len() * 5 / 4).next_power_of_two();
    tables.words = vec![0; size];
    tables.seeds = vec![0; (size / 4).max(1)];
    let mut groups: Vec<Vec<(u64, u16)>> = vec![Vec::new(); tables.seeds.len()];
    for &(key, symbol) in keys {
        groups[key as usize & (tables.seeds.len() - 1)].push((key, symbol));
    }
    let mut order: Vec<usize> = (0..groups.len()).collect();
    order.sort_by_key(|&group| core::cmp::Reverse(groups[group].len()));
    for group in order {
        let members = &groups[group];
        let seed = (0..=u8::MAX).find(|&seed| {
            let places: BTreeSet<usize> = members
                .iter()
                .map(|&(key, _)| place_of(key, seed, size))
                .collect();
            places.len() == members.len() && places.iter().all(|&place| tables.words[place] == 0)
        });
        let seed = seed.ok_or(TooLarge("the words' hash"))?;
        tables.seeds[group] = seed;
        for &(key, symbol) in members {
            tables.words[place_of(key, seed, size)] = (key & !0xFFFF) | u64::from(symbol);
        }
    }
    Ok(())
}

/// What is left of a phrase, read from its end.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Rest {
    /// Nothing: it is found.
    Found(u16),
    /// One of these words, perhaps with others after it, and before it one of these rests.
    Word {
        gap: bool,
        element: Element,
        before: BTreeSet<u32>,
    },
}

/// Every rest, kept once.
#[derive(Default)]
struct Rests {
    all: Vec<Rest>,
    known: HashMap<Rest, u32>,
}

impl Rests {
    fn keep(&mut self, rest: Rest) -> u32 {
        if let Some(&number) = self.known.get(&rest) {
            return number;
        }
        let number = self.all.len() as u32;
        self.all.push(rest.clone());
        self.known.insert(rest, number);
        number
    }

    /// The rest without a gap after its word.
    fn adjacent(&mut self, number: u32) -> u32 {
        match self.all[number as usize].clone() {
            Rest::Word {
                element, before, ..
            } => self.keep(Rest::Word {
                gap: false,
                element,
                before,
            }),
            Rest::Found(_) => number,
        }
    }

    /// The rests after `pattern` has been put behind what `before` stands for.
    fn after(&mut self, pattern: &Pattern, before: BTreeSet<u32>) -> BTreeSet<u32> {
        match pattern {
            Pattern::Element(element) => BTreeSet::from([self.keep(Rest::Word {
                gap: false,
                element: element.clone(),
                before,
            })]),
            Pattern::Gap => before
                .into_iter()
                .map(|number| match self.all[number as usize].clone() {
                    Rest::Word {
                        element, before, ..
                    } => self.keep(Rest::Word {
                        gap: true,
                        element,
                        before,
                    }),
                    Rest::Found(_) => number,
                })
                .collect(),
            Pattern::Run(run) => run
                .iter()
                .fold(before, |before, part| self.after(part, before)),
            Pattern::Any(any) => any
                .iter()
                .flat_map(|part| self.after(part, before.clone()))
                .collect(),
        }
    }
}

/// Builds the phrase automaton and lays it out.
fn link(
    phrases: &[(Pattern, u16)],
    symbols: &Symbols,
    tables: &mut OwnedTables,
) -> Result<(), TooLarge> {
    let mut rests = Rests::default();
    let mut start: BTreeSet<u32> = BTreeSet::new();
    for (phrase, number) in phrases {
        let found = rests.keep(Rest::Found(*number));
        let after = rests.after(phrase, BTreeSet::from([found]));
        for rest in after.into_iter().filter(|&rest| rest != found) {
            // What follows a phrase does not matter to it.
            start.insert(rests.adjacent(rest));
        }
    }

    // Subset construction: a node is the set of rests that remain. From each, a symbol leads to one
    // node where its word stands right before, and to another where it stands somewhat before.
    let mut number_of: HashMap<BTreeSet<u32>, u32> = HashMap::new();
    let mut queue: VecDeque<BTreeSet<u32>> = VecDeque::new();
    let mut rows: Vec<Vec<(u16, u32, u32)>> = Vec::new();
    let mut found_of: Vec<Vec<u16>> = Vec::new();
    // The nodes that a phrase's last word leads to have the numbers of the symbols.
    let mut firsts: BTreeMap<u16, BTreeSet<u32>> = BTreeMap::new();
    for &rest in &start {
        if let Rest::Word {
            element, before, ..
        } = &rests.all[rest as usize]
        {
            for &symbol in &symbols.by_element[element] {
                firsts.entry(symbol).or_default().extend(before);
            }
        }
    }
    let mut fresh = symbols.count as u32;
    for symbol in 0..symbols.count as u16 {
        queue.push_back(firsts.remove(&symbol).unwrap_or_default());
    }
    while let Some(set) = queue.pop_front() {
        let mut found: Vec<u16> = Vec::new();
        let mut by_symbol: BTreeMap<u16, [BTreeSet<u32>; 2]> = BTreeMap::new();
        for &rest in &set {
            match &rests.all[rest as usize] {
                Rest::Found(number) => found.push(*number),
                Rest::Word {
                    gap,
                    element,
                    before,
                } => {
                    for &symbol in &symbols.by_element[element] {
                        let [near, far] = by_symbol.entry(symbol).or_default();
                        near.extend(before);
                        if *gap {
                            far.extend(before);
                        }
                    }
                }
            }
        }
        let mut number = |set: BTreeSet<u32>| {
            if set.is_empty() {
                return 0;
            }
            *number_of.entry(set).or_insert_with_key(|set| {
                queue.push_back(set.clone());
                fresh += 1;
                fresh - 1
            })
        };
        let row = by_symbol.into_iter();
        let row = row.map(|(symbol, [near, far])| (symbol, number(near), number(far)));
        rows.push(row.collect());
        found.sort_unstable();
        found.dedup();
        found_of.push(found);
    }
    if rows.len() > usize::from(u16::MAX) {
        return Err(TooLarge("nodes"));
    }
    lay_out(&rows, found_of, symbols.count, tables)
}

/// Lays the automaton's rows over one another. Nodes whose rows have the same symbols, divided in the
/// same way, share the row.
fn lay_out(
    rows: &[Vec<(u16, u32, u32)>],
    found_of: Vec<Vec<u16>>,
    width: usize,
    tables: &mut OwnedTables,
) -> Result<(), TooLarge> {
    let mut kinds: HashMap<Vec<(u32, u32)>, usize> = HashMap::new();
    let mut distinct: Vec<Vec<(u32, u32)>> = Vec::new();
    let mut targets: HashMap<Vec<u16>, u32> = HashMap::new();
    let mut row_of: Vec<(usize, u32)> = Vec::new();
    for row in rows {
        if row.is_empty() {
            row_of.push((0, 0));
            continue;
        }
        let has_gap = row.iter().any(|&(_, _, far)| far != 0);
        let mut choices: Vec<(u32, u32)> = Vec::new();
        let mut kind: Vec<(u32, u32)> = Vec::new();
        for &(symbol, near, far) in row {
            let choice = choices.iter().position(|&known| known == (near, far));
            let choice = choice.unwrap_or_else(|| {
                choices.push((near, far));
                choices.len() - 1
            });
            kind.push((u32::from(symbol), choice as u32));
        }
        let choices: Vec<u16> = choices
            .into_iter()
            .flat_map(|(near, far)| [Some(near as u16), has_gap.then_some(far as u16)])
            .flatten()
            .collect();
        let place = match targets.get(&choices) {
            Some(&place) => place,
            None => {
                let place = tables.targets.len() as u32;
                tables.targets.extend(&choices);
                targets.insert(choices, place);
                place
            }
        };
        let fresh = distinct.len();
        let number = *kinds.entry(kind.clone()).or_insert(fresh);
        if number == fresh {
            distinct.push(kind);
        }
        row_of.push((number + 1, place << 1 | u32::from(has_gap)));
    }
    let (bases, slots) = displace(&distinct, width);
    let bases: Vec<u32> = core::iter::once(0).chain(bases).collect();
    for slot in slots {
        let (symbol, choice) = slot.unwrap_or((0, 0));
        tables.slots.push(symbol as u16);
        tables
            .choices
            .push(u8::try_from(choice).map_err(|_| TooLarge("choices"))?);
    }
    // The empty list comes first, so that 0 stands for nothing found.
    tables.found.push(END);
    let mut lists: HashMap<Vec<u16>, u16> = HashMap::from([(Vec::new(), 0)]);
    for ((row, targets), found) in row_of.into_iter().zip(found_of) {
        let place = match lists.get(&found) {
            Some(&place) => place,
            None => {
                let place = u16::try_from(tables.found.len()).map_err(|_| TooLarge("found"))?;
                tables.found.extend(&found);
                tables.found.push(END);
                lists.insert(found, place);
                place
            }
        };
        tables.nodes.push(Node {
            base: bases[row],
            targets,
            found: place,
        });
    }
    Ok(())
}

/// Places of a table: a label and a value, or nothing.
type Slots = Vec<Option<(u32, u32)>>;

/// Lays rows over one another so that no two of their entries share a slot and no two rows a base.
/// Labels are from 1 to `width - 1`; an empty row has base 0, which no other has.
fn displace(rows: &[Vec<(u32, u32)>], width: usize) -> (Vec<u32>, Slots) {
    let mut layout = Layout {
        slots: Vec::new(),
        taken: vec![true],
        next_free: vec![0],
    };
    let mut bases = vec![0u32; rows.len()];
    let mut order: Vec<usize> = (0..rows.len())
        .filter(|&row| !rows[row].is_empty())
        .collect();
    order.sort_by_key(|&row| core::cmp::Reverse(rows[row].len()));
    // Long rows find their places early; where one had to search far, the next need not start over.
    let mut from = vec![0usize; width + 1];
    for row in order {
        let entries = &rows[row];
        let first = entries[0].0 as usize;
        let mut slot = layout.free_from(first.max(from[entries.len()]) + 1);
        let mut tries = 0;
        while !layout.fits(slot - first, entries, width) {
            slot = layout.free_from(slot + 1);
            tries += 1;
        }
        if tries > 4096 {
            from[entries.len()] = from[entries.len()].max(slot - first);
        }
        let base = slot - first;
        for &(label, value) in entries {
            layout.slots[base + label as usize] = Some((label, value));
        }
        layout.taken[base] = true;
        bases[row] = base as u32;
    }
    layout.slots.resize(layout.slots.len() + width, None);
    (bases, layout.slots)
}

/// The rows laid out so far.
struct Layout {
    slots: Slots,
    /// The bases that are in use.
    taken: Vec<bool>,
    /// By slot: a slot from which on to look for a free one; itself if it is free.
    next_free: Vec<usize>,
}

impl Layout {
    /// The first free slot from `slot` on.
    fn free_from(&mut self, slot: usize) -> usize {
        let mut at = slot;
        loop {
            while self.next_free.len() <= at {
                self.next_free.push(self.next_free.len());
            }
            if self.next_free[at] == at && self.slots.get(at).is_some_and(Option::is_some) {
                self.next_free[at] = at + 1;
            }
            if self.next_free[at] == at {
                break;
            }
            at = self.next_free[at];
        }
        let mut behind = slot;
        while behind < at {
            behind = core::mem::replace(&mut self.next_free[behind], at);
        }
        at
    }

    fn fits(&mut self, base: usize, entries: &[(u32, u32)], width: usize) -> bool {
        if self.slots.len() < base + width {
            self.slots.resize(base + width, None);
        }
        if self.taken.len() <= base {
            self.taken.resize(base + 1, false);
        }
        !self.taken[base]
            && entries
                .iter()
                .all(|&(label, _)| self.slots[base + label as usize].is_none())
    }
}
