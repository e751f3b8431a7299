//! From phrases to the tables that the scanner walks.

use alloc::collections::{BTreeMap, BTreeSet, VecDeque};
use alloc::vec;
use alloc::vec::Vec;

use crate::forms;
use crate::notation::{Atom, Element, Pattern};
use crate::shape::Shape;
use crate::spelling::{LONGEST_WORD, STEM, Spelled, WORD};
use crate::tables::{
    ALIAS, FREE, GAP, HEAD, Head, LABEL_BITS, LONGEST_STEM, MORE, NEGATED, Node, ROW,
    SHORTEST_STEM, SYMBOL_BITS, Tables, entry_of, group_of, stem_bucket,
};

/// Tables that own what they hold; see [`crate::tables::Tables`].
#[derive(Debug, Default)]
pub struct OwnedTables {
    /// See [`Tables::words`].
    pub words: Vec<u32>,
    /// See [`Tables::symbols`].
    pub symbols: Vec<u16>,
    /// See [`Tables::seeds`].
    pub seeds: Vec<u8>,
    /// See [`Tables::stem_lengths`].
    pub stem_lengths: Vec<u32>,
    /// See [`Tables::quoting`].
    pub quoting: Vec<u64>,
    /// See [`Tables::slots`].
    pub slots: Vec<u32>,
    /// See [`Tables::zeros`].
    pub zeros: u8,
    /// See [`Tables::outputs`].
    pub outputs: Vec<u16>,
    /// See [`Tables::not`].
    pub not: u16,
}

impl OwnedTables {
    /// The same, to be walked.
    #[must_use]
    pub fn borrowed(&self) -> Tables<'_> {
        Tables {
            words: &self.words,
            symbols: &self.symbols,
            seeds: &self.seeds,
            stem_lengths: &self.stem_lengths,
            quoting: &self.quoting,
            slots: &self.slots,
            zeros: self.zeros,
            outputs: &self.outputs,
            not: self.not,
        }
    }
}

/// There are too many phrases for the width of a table's fields.
#[derive(Debug)]
pub struct TooLarge(pub &'static str);

impl core::fmt::Display for TooLarge {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(
            f,
            "the phrases are too many or too long for the tables: {}",
            self.0
        )
    }
}

impl core::error::Error for TooLarge {}

/// Compiles phrases, each with the number of what it stands for. Of some numbers it is noted what their
/// phrases end with: of those that announce a quoted reply.
pub fn compile(
    phrases: &[(Pattern, u16)],
    is_quote: impl Fn(u16) -> bool,
) -> Result<OwnedTables, TooLarge> {
    let mut tables = OwnedTables::default();
    if phrases.iter().any(|&(_, number)| number >= MORE) {
        return Err(TooLarge("what phrases stand for"));
    }
    let symbols = Symbols::of(phrases);
    if symbols.count > 1 << SYMBOL_BITS {
        return Err(TooLarge("symbols"));
    }
    spell(&symbols, &mut tables)?;
    link(phrases, &symbols, &mut tables)?;
    tables.quoting = vec![0; symbols.count.div_ceil(64)];
    for (phrase, _) in phrases.iter().filter(|(_, number)| is_quote(*number)) {
        for element in last_elements(phrase) {
            for &symbol in &symbols.by_element[element] {
                tables.quoting[usize::from(symbol / 64)] |= 1 << (symbol % 64);
            }
        }
    }
    Ok(tables)
}

/// Words that no phrase tells apart have one symbol.
struct Symbols {
    /// The symbol of each set of atoms that a word of a text can be.
    by_atoms: BTreeMap<BTreeSet<u32>, u16>,
    /// The symbols that an element accepts.
    by_element: BTreeMap<Element, Vec<u16>>,
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

/// The node of a word or stem, which is made if there is none.
fn path(trie: &mut Vec<TrieNode>, bytes: &[u8]) -> usize {
    let mut at = 0;
    for &byte in bytes {
        let new = trie.len();
        at = *trie[at].children.entry(byte).or_insert(new);
        if at == new {
            trie.push(TrieNode::default());
        }
    }
    at
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
            let at = path(&mut trie, bytes);
            if is_stem {
                trie[at].stem = Some(number);
            } else {
                trie[at].word = Some(number);
            }
        }
        let paths = |(form, base): (&[u8], &[u8])| [base, form].map(|word| path(&mut trie, word));
        let forms: Vec<[usize; 2]> = forms::all().map(paths).collect();
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

        for [base, form] in forms {
            let exact = trie[base].exact.clone();
            trie[form].exact.extend(exact);
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
        let first = Shape::Path as usize + 1;
        let numbers = (first..).filter(|&number| !matches!(number as u16, HEAD | FREE));
        let mut count = first;
        for (number, symbol) in numbers.zip(signatures.values_mut()) {
            *symbol = number as u16;
            count = number + 1;
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

    /// The symbol of a whole word; 0 for none.
    fn of_word(&self, word: &[u8]) -> u16 {
        let mut at = 0;
        for byte in word {
            match self.trie[at].children.get(byte) {
                Some(&child) => at = child,
                None => return self.of_atoms(&self.trie[at].longer),
            }
        }
        self.of_atoms(&self.trie[at].exact)
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

/// The elements that a pattern can end with, and others where its end may be left out.
fn last_elements(pattern: &Pattern) -> Vec<&Element> {
    match pattern {
        Pattern::Gap => Vec::new(),
        Pattern::Element(element) => vec![element],
        Pattern::Any(any) => any.iter().flat_map(last_elements).collect(),
        Pattern::Run(run) => {
            let mut elements = Vec::new();
            for part in run.iter().rev() {
                elements.extend(last_elements(part));
                if !may_be_empty(part) {
                    break;
                }
            }
            elements
        }
    }
}

/// Whether a pattern may stand for no words at all.
fn may_be_empty(pattern: &Pattern) -> bool {
    match pattern {
        Pattern::Gap => true,
        Pattern::Element(_) => false,
        Pattern::Any(any) => any.iter().any(may_be_empty),
        Pattern::Run(run) => run.iter().all(may_be_empty),
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
        // A stem is a word itself, and has the symbol of the word. Words that have no more to them than to begin with a
        // stem are found by it.
        if node.exact != node.longer || node.stem.is_some() {
            entries.push((spelled.clone(), false, symbols.of_atoms(&node.exact)));
        }
        if node.stem.is_some() {
            entries.push((spelled, true, symbols.of_atoms(&node.longer)));
        }
    }
    let symbol = |word: &[u8]| symbols.of_word(word);
    tables.not = symbol(forms::NOT);
    entries.retain(|(spelled, is_stem, _)| *is_stem || forms::negated(spelled).is_none());
    let negated = forms::contractions().map(|(form, base)| (form, symbol(base) | NEGATED));
    entries.extend(negated.map(|(form, symbol)| (form.to_vec(), false, symbol)));
    let mut keys: Vec<(u64, u16)> = Vec::new();
    tables.stem_lengths = vec![0; 2048];
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
    place_words(&keys, tables)
}

/// Finds an entry for each word so that a look-up needs a single one: words whose hashes have the same mark form
/// a group, and each group, the largest first, gets the first seed that takes all of it to free entries. The
/// tables are as small as that allows.
fn place_words(keys: &[(u64, u16)], tables: &mut OwnedTables) -> Result<(), TooLarge> {
    let fewest = (keys.len() / 3).next_power_of_two();
    for count in [fewest, 2 * fewest, 4 * fewest] {
        let mut groups: Vec<Vec<(u64, u16)>> = vec![Vec::new(); count];
        for &(key, symbol) in keys {
            groups[group_of(key, count)].push((key, symbol));
        }
        let mut order: Vec<usize> = (0..count).collect();
        order.sort_by_key(|&group| core::cmp::Reverse(groups[group].len()));
        let sizes = (2..=16)
            .rev()
            .map(|part| keys.len() + keys.len().div_ceil(part));
        for size in sizes.chain([2 * keys.len() + 1]) {
            tables.words = vec![0; size];
            tables.symbols = vec![0; size];
            tables.seeds = vec![0; count];
            let fits = order.iter().all(|&group| {
                let seed = seed_for(&groups[group], tables);
                tables.seeds[group] = seed.unwrap_or_default();
                seed.is_some()
            });
            if fits {
                return Ok(());
            }
        }
    }
    Err(TooLarge("the words' hash"))
}

/// Puts a group of words where the first seed with which it fits takes it.
fn seed_for(group: &[(u64, u16)], tables: &mut OwnedTables) -> Option<u8> {
    let size = tables.words.len();
    let seed = (0..=u8::MAX).find(|&seed| {
        let entries = group.iter().map(|&(key, _)| entry_of(key, seed, size));
        let entries: BTreeSet<usize> = entries.collect();
        entries.len() == group.len() && entries.iter().all(|&entry| tables.symbols[entry] == 0)
    })?;
    for &(key, symbol) in group {
        let entry = entry_of(key, seed, size);
        tables.words[entry] = (key >> 32) as u32;
        tables.symbols[entry] = symbol;
    }
    Some(seed)
}

/// What is left of a phrase, read from its end.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Remainder {
    /// Nothing: the phrase is complete.
    Complete(u16),
    /// One of these words, perhaps with others after it, and before it one of these remainders.
    Word {
        gap: bool,
        element: Element,
        before: BTreeSet<u32>,
    },
}

/// Every rest, kept once.
#[derive(Default)]
struct Remainders {
    all: Vec<Remainder>,
    known: BTreeMap<Remainder, u32>,
}

impl Remainders {
    fn keep(&mut self, rest: Remainder) -> u32 {
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
            Remainder::Word {
                element, before, ..
            } => self.keep(Remainder::Word {
                gap: false,
                element,
                before,
            }),
            Remainder::Complete(_) => number,
        }
    }

    /// The remainders after `pattern` has been put behind what `before` stands for.
    fn after(&mut self, pattern: &Pattern, before: BTreeSet<u32>) -> BTreeSet<u32> {
        match pattern {
            Pattern::Element(element) => BTreeSet::from([self.keep(Remainder::Word {
                gap: false,
                element: element.clone(),
                before,
            })]),
            Pattern::Gap => before
                .into_iter()
                .map(|number| match self.all[number as usize].clone() {
                    Remainder::Word {
                        element, before, ..
                    } => self.keep(Remainder::Word {
                        gap: true,
                        element,
                        before,
                    }),
                    Remainder::Complete(_) => number,
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
    let mut remainders = Remainders::default();
    let mut start: BTreeSet<u32> = BTreeSet::new();
    for (phrase, number) in phrases {
        let complete = remainders.keep(Remainder::Complete(*number));
        let after = remainders.after(phrase, BTreeSet::from([complete]));
        for rest in after.into_iter().filter(|&rest| rest != complete) {
            // What follows a phrase does not matter to it.
            start.insert(remainders.adjacent(rest));
        }
    }

    // The sets of remainders that a phrase's last word leaves.
    let mut by_last: BTreeMap<u16, BTreeSet<u32>> = BTreeMap::new();
    for &rest in &start {
        if let Remainder::Word {
            element, before, ..
        } = &remainders.all[rest as usize]
        {
            for &symbol in &symbols.by_element[element] {
                by_last.entry(symbol).or_default().extend(before);
            }
        }
    }
    let mut states = States::default();
    let roots: Vec<(u16, usize)> = by_last
        .into_iter()
        .map(|(symbol, set)| (symbol, states.number(set)))
        .collect();
    // Subset construction: a state is the set of remainders that remain.
    while let Some(set) = states.pending.pop_front() {
        if states.size > LARGEST {
            return Err(TooLarge("the ways to read them"));
        }
        let state = State::of(&set, &remainders, symbols, &mut states);
        states.size += state.next.len() + state.gap.len();
        states.done.push(state);
    }
    lay_out(&roots, states.done, tables)
}

/// The states of the automaton, by the remainders that remain.
#[derive(Default)]
struct States {
    number_of: BTreeMap<BTreeSet<u32>, usize>,
    pending: VecDeque<BTreeSet<u32>>,
    done: Vec<State>,
    /// How many remainders and edges all of them have.
    size: usize,
}

/// How many remainders and edges the states may have together. There may be as many states as there are sets of
/// phrases that fit the same words, so phrases can be made up which need more room than any machine has; those
/// of `bounce-rules` need a twelfth of this.
const LARGEST: usize = 1 << 22;

impl States {
    fn number(&mut self, set: BTreeSet<u32>) -> usize {
        let fresh = self.number_of.len();
        let size = &mut self.size;
        *self.number_of.entry(set).or_insert_with_key(|set| {
            *size += set.len();
            self.pending.push_back(set.clone());
            fresh
        })
    }
}

/// A map from symbols to states.
type Edges = Vec<(u16, usize)>;

struct State {
    outputs: Vec<u16>,
    /// Where the word right before leads, and where one somewhat before leads.
    next: Edges,
    gap: Edges,
}

impl State {
    fn of(
        set: &BTreeSet<u32>,
        remainders: &Remainders,
        symbols: &Symbols,
        states: &mut States,
    ) -> Self {
        let mut outputs: BTreeSet<u16> = BTreeSet::new();
        let mut rows: [BTreeMap<u16, BTreeSet<u32>>; 2] = Default::default();
        for &rest in set {
            match &remainders.all[rest as usize] {
                Remainder::Complete(number) => {
                    outputs.insert(*number);
                }
                Remainder::Word {
                    gap,
                    element,
                    before,
                } => {
                    for &symbol in &symbols.by_element[element] {
                        rows[usize::from(*gap)]
                            .entry(symbol)
                            .or_default()
                            .extend(before);
                    }
                }
            }
        }
        let [next, gap] = rows.map(|row| {
            row.into_iter()
                .map(|(symbol, set)| (symbol, states.number(set)))
                .collect()
        });
        Self {
            outputs: outputs.into_iter().collect(),
            next,
            gap,
        }
    }
}

/// Lays the states out as rows over one another, on top of the row of the roots.
fn lay_out(
    roots: &[(u16, usize)],
    states: Vec<State>,
    tables: &mut OwnedTables,
) -> Result<(), TooLarge> {
    // The first rows are the states; behind them come the rows beyond gaps, each once.
    let mut rows: Vec<Vec<u16>> = Vec::new();
    let mut beyond: BTreeMap<&Edges, usize> = BTreeMap::new();
    let mut gaps: Vec<&Edges> = Vec::new();
    for state in &states {
        let mut labels = vec![0];
        if !state.gap.is_empty() {
            labels.push(GAP);
            let fresh = states.len() + gaps.len();
            beyond.entry(&state.gap).or_insert_with_key(|row| {
                gaps.push(row);
                fresh
            });
        }
        labels.extend(state.next.iter().map(|&(symbol, _)| symbol));
        rows.push(labels);
    }
    rows.extend(gaps.iter().map(|row| {
        let symbols = row.iter().map(|&(symbol, _)| symbol);
        core::iter::once(0).chain(symbols).collect()
    }));
    let first: Vec<u16> = core::iter::once(0)
        .chain(roots.iter().map(|&(symbol, _)| symbol))
        .collect();
    // Bases that end in zeros make longer tables, but leave room for more.
    let fits = |zeros: u8| {
        let (bases, size) = displace(&first, &rows, states.len(), zeros);
        (size >> zeros <= 1 << Node::BITS).then_some((bases, size, zeros))
    };
    let laid_out = (0..=2).find_map(fits);
    let (bases, size, zeros) = laid_out.ok_or(TooLarge("nodes"))?;
    tables.zeros = zeros;
    tables.slots = vec![0; size];
    let node = |row: usize| (bases[row] >> zeros) as u32;
    let slot_of =
        |label: u16, value: u32| (value << LABEL_BITS) | (u32::from(label) % ALIAS as u32);
    let mut put = |row: usize, label: u16, value: u32| {
        tables.slots[bases[row] + usize::from(label)] = slot_of(label, value);
    };
    let mut lists: BTreeMap<Vec<u16>, usize> = BTreeMap::from([(Vec::new(), 0)]);
    let mut heads: Vec<u32> = Vec::new();
    for (number, state) in states.iter().enumerate() {
        let fresh = tables.outputs.len();
        let list = *lists.entry(state.outputs.clone()).or_insert(fresh);
        if list == fresh && !state.outputs.is_empty() {
            let more = state.outputs.iter().skip(1).map(|_| MORE).chain([0]);
            let list = state.outputs.iter().zip(more);
            tables
                .outputs
                .extend(list.map(|(number, more)| number | more));
        }
        let has = |what: u32, is_there: bool| if is_there { what } else { 0 };
        let head = (list as u32) << 2
            | has(Head::GAP, !state.gap.is_empty())
            | has(Head::OUTPUT, !state.outputs.is_empty());
        if head >> Node::BITS != 0 {
            return Err(TooLarge("the lists of what is outputs"));
        }
        heads.push(head);
        if let Some(&gap) = beyond.get(&state.gap) {
            put(number, GAP, node(gap));
        }
        for &(symbol, next) in &state.next {
            put(number, symbol, node(next));
        }
    }
    for (number, row) in (states.len()..).zip(gaps) {
        for &(symbol, next) in row {
            put(number, symbol, node(next));
        }
    }
    for (&base, &head) in bases.iter().zip(&heads) {
        tables.slots[base] = slot_of(HEAD, head);
    }
    for &base in bases.iter().skip(heads.len()) {
        tables.slots[base] = slot_of(HEAD, 0);
    }
    tables.slots[0] = slot_of(HEAD, 0);
    for &(symbol, state) in roots {
        tables.slots[usize::from(symbol)] = slot_of(symbol, node(state));
    }
    Ok(())
}

/// Lays rows over one another so that no two of their entries share a slot, and tells where each begins and how
/// many slots there are; each base ends in some zeros. A row is its labels, in order, the first of them 0: so no
/// two rows have the same base; and none begin [`ALIAS`] slots apart. The first row begins at the first slot. After
/// the states come the rows beyond gaps: of these, each label must have a slot.
fn displace(first: &[u16], rows: &[Vec<u16>], states: usize, zeros: u8) -> (Vec<usize>, usize) {
    let mut layout = Layout::default();
    layout.take(0, first);
    let mut bases = vec![0; rows.len()];
    // Long rows first, while there is room; short ones fit anywhere. Short rows beyond gaps come before short states,
    // so that these fill what would be free behind the last of those.
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let urgency = |row: usize| {
        let length = rows[row].len();
        if row < states {
            length
        } else {
            length.max(PUT_BEFORE)
        }
    };
    order.sort_by_key(|&row| core::cmp::Reverse(urgency(row)));
    for row in order {
        let base = layout.base_for(&rows[row], zeros);
        layout.take(base, &rows[row]);
        bases[row] = base;
    }
    let last = bases.iter().skip(states).copied().max();
    let whole = last.map_or(0, |last| last + ROW);
    (bases, whole.max(layout.end()))
}

/// A row beyond a gap is put as if it had so many labels at least.
const PUT_BEFORE: usize = 16;

/// The rows laid out so far: which slots are in use, as bits.
#[derive(Default)]
struct Layout {
    taken: Vec<u64>,
    /// Where rows begin, as bits.
    bases: Vec<u64>,
    /// All before this word of `taken` is in use.
    first: usize,
}

impl Layout {
    /// Which of the 64 slots from `slot` on are in use.
    fn taken_from(&self, slot: usize) -> u64 {
        let word = |at: usize| self.taken.get(at).copied().unwrap_or(0);
        let (at, bit) = (slot / 64, slot % 64);
        word(at) >> bit | word(at + 1) << 1 << (63 - bit)
    }

    /// At which of the 64 slots from `base` on, a multiple of 64, a row would begin as far from another one as no two
    /// may.
    fn aliases_from(&self, base: usize) -> u64 {
        let word = |at: usize| self.bases.get(at / 64).copied().unwrap_or(0);
        word(base + ALIAS) | base.checked_sub(ALIAS).map_or(0, word)
    }

    /// The first base at which a row fits; 64 bases are tried at once.
    fn base_for(&mut self, labels: &[u16], zeros: u8) -> usize {
        while self.taken.get(self.first) == Some(&u64::MAX) {
            self.first += 1;
        }
        let mut base = 64 * self.first;
        loop {
            let mut taken = match zeros {
                0 => 0,
                1 => 0xAAAA_AAAA_AAAA_AAAA,
                _ => 0xEEEE_EEEE_EEEE_EEEE,
            };
            taken |= self.aliases_from(base);
            for &label in labels {
                taken |= self.taken_from(base + usize::from(label));
                if taken == u64::MAX {
                    break;
                }
            }
            if taken != u64::MAX {
                return base + taken.trailing_ones() as usize;
            }
            base += 64;
        }
    }

    /// The first slot behind all that are in use.
    fn end(&self) -> usize {
        let free = self
            .taken
            .last()
            .map_or(64, |last| last.leading_zeros() as usize);
        64 * self.taken.len() - free
    }

    fn take(&mut self, base: usize, labels: &[u16]) {
        if self.bases.len() <= base / 64 {
            self.bases.resize(base / 64 + 1, 0);
        }
        self.bases[base / 64] |= 1 << (base % 64);
        for &label in labels {
            let slot = base + usize::from(label);
            if self.taken.len() <= slot / 64 {
                self.taken.resize(slot / 64 + 1, 0);
            }
            self.taken[slot / 64] |= 1 << (slot % 64);
        }
    }
}
