//! Finding phrases among the last words of a text.
//!
//! Which words end a phrase, and how far back it goes, cannot be foreseen; where a processor guesses
//! wrongly, it loses the time of some fifty instructions. So nothing here branches on it. A batch of
//! words is looked at in rounds: what leads on goes into the list of the next round, and all that has
//! to be guessed is how long the lists are.

#[cfg(test)]
mod tests;

use crate::shape::Shape;
use crate::tables::{Head, LABEL_BITS, NEGATED, Node, Row, SYMBOL_BITS, Slot, Tables};

/// How many of the last words and shapes are remembered.
const ROOM: usize = 128;
/// How many of the remembered words and shapes are forgotten when there is no more room. What is left is more
/// than the longest phrase spans.
const GONE: usize = 32;
/// How many words and shapes are looked at together, as the last ones of phrases.
const BATCH: usize = 32;
/// How many steps those that are looked at together may take.
const MOST_STEPS: usize = 128;

/// What looking through any text may cost, in steps.
const CREDIT: isize = 1024;
/// What it may cost besides for each of its bytes. Of all replies known, none takes 700 steps in all, and the
/// longer ones take little more than one for each byte. Texts can be made up in which the parts of phrases
/// stand so often that there are hundreds of ways to read each word; there, when the credit is used up, gaps
/// are not looked beyond.
const CREDIT_OF_BYTE: isize = 2;
/// What it costs to look beyond a gap, in steps.
const COST_OF_GAP: isize = 6;
/// What it costs to find a phrase, with all that is made of it, in steps.
const COST_OF_END: isize = 8;

/// How many shapes in a row are remembered.
const MOST_SHAPES: usize = 8;

/// How far before a word the other side of a gap may be: so many words, and a shape among them.
const NARROW: usize = 6;
/// How far before a character that is a word the other side of a gap may be.
const WIDE: usize = 21;

/// A phrase that was found.
#[derive(Clone, Copy, Debug)]
pub struct Match {
    /// What it stands for.
    pub number: u16,
    /// Its first byte.
    pub start: u32,
    /// The byte after its last.
    pub end: u32,
    /// Whether neither a word nor the end of the sentence has come behind it.
    pub is_latest: bool,
}

impl Match {
    /// None.
    pub const NONE: Self = Self {
        number: 0,
        start: 0,
        end: 0,
        is_latest: false,
    };
}

/// The last words and shapes of a text, and what the phrases of one table or of several make of them.
pub struct Search<'t, const TABLES: usize = 1> {
    /// What they are to the phrases of each table.
    layers: [Layer<'t>; TABLES],
    /// The first byte of each.
    starts: [u32; ROOM],
    /// How many bytes each has, perhaps with [`NEAR_SHAPE`].
    lengths: [u16; ROOM],
    /// Behind which position the next comes.
    count: usize,
    /// Up to which position the phrases that end there have been found.
    done: usize,
    /// Where the first of the sentence is, or will be.
    sentence: usize,
    /// Where the last word is.
    last_word: usize,
    /// Where the last shape is.
    last_shape: usize,
    /// One more than the text had words so far.
    word_count: u32,
    /// Where the text ends for which steps were given.
    credited: u32,
    /// What a round leads to.
    next_steps: Steps,
    /// The steps of a round that go on beyond gaps.
    gaps: Steps,
    /// The steps at which phrases are complete.
    ends: Steps,
}

/// The last words and shapes as the phrases of one table know them.
struct Layer<'t> {
    tables: &'t Tables<'t>,
    /// What each is to the phrases: its symbol, or 0 for a word that none knows, perhaps with
    /// [`IS_WHOLE`]; and [`BREAK`] behind the last of a sentence.
    symbols: [u16; ROOM],
    /// How many more steps may be taken: less than none, if more had to be taken than were to be.
    credit: isize,
    /// Where to begin the first round of the next [`find`](Search::find).
    steps: Steps,
    /// How many of these steps there are.
    step_count: usize,
}

/// Added to the symbol of a character that is a word.
const IS_WHOLE: u16 = 1 << SYMBOL_BITS;
/// Added to the length of what has a shape among the [`NARROW`] positions before it.
const NEAR_SHAPE: u16 = 1 << 15;
/// The end of a sentence; no symbol.
const BREAK: u16 = 2 << SYMBOL_BITS;
const _: () = assert!(SYMBOL_BITS + 2 <= u16::BITS);

impl<'t> Layer<'t> {
    #[inline(always)]
    fn new(tables: &'t Tables<'t>) -> Self {
        Self {
            tables,
            symbols: [0; ROOM],
            credit: CREDIT,
            step_count: 0,
            steps: Steps::NONE,
        }
    }

    /// Adds a word or a shape at a position.
    #[inline(always)]
    fn push(&mut self, symbol: u16, is_whole: bool, position: usize, done: usize) {
        self.symbols[position % ROOM] = symbol | if is_whole { IS_WHOLE } else { 0 };
        let root = self.tables.root(symbol);
        let step = Step::first(root, position, position.wrapping_sub(done));
        self.steps
            .push(&mut self.step_count, step, root != Node::NONE);
    }

    /// Makes room.
    #[cold]
    fn forget(&mut self) {
        self.symbols.copy_within(GONE.., 0);
        if let Some(free) = self.symbols.get_mut(ROOM - GONE..) {
            free.fill(0);
        }
    }
}

impl<'t, const TABLES: usize> Search<'t, TABLES> {
    /// Nothing yet.
    #[inline(always)]
    pub fn new(tables: [&'t Tables<'t>; TABLES]) -> Self {
        Self {
            layers: tables.map(Layer::new),
            starts: [0; ROOM],
            lengths: [0; ROOM],
            count: WIDE,
            done: WIDE,
            sentence: WIDE,
            last_word: 0,
            last_shape: 0,
            word_count: 1,
            credited: 0,
            next_steps: Steps::NONE,
            gaps: Steps::NONE,
            ends: Steps::NONE,
        }
    }

    /// Adds a word, with the symbol that it is in each table, its first byte and the byte after its last;
    /// there must be [room](Self::is_full).
    #[inline(always)]
    pub fn word(&mut self, symbols: [u16; TABLES], is_whole: bool, span: (usize, usize)) {
        if symbols[0] & NEGATED != 0 {
            return self.negated(symbols, span);
        }
        self.last_word = self.push(symbols, is_whole, span);
        self.word_count = self.word_count.wrapping_add(1);
    }

    /// Adds a word that holds a `not`, as two that stand in the same place.
    #[inline(never)]
    fn negated(&mut self, symbols: [u16; TABLES], span: (usize, usize)) {
        let nots = self.layers.each_ref().map(|layer| layer.tables.not);
        self.word(symbols.map(|symbol| symbol & !NEGATED), false, span);
        self.word(nots, false, span);
    }

    /// Adds a shape, which phrases may read past, with its first byte and the byte after its last;
    /// there must be [room](Self::is_full).
    #[inline(always)]
    pub fn shape(&mut self, shape: Shape, span: (usize, usize)) {
        let position = self.count.max(self.sentence);
        // Phrases read past the others as well.
        if position - self.last_word.max(self.sentence) <= MOST_SHAPES {
            self.last_shape = self.push([shape as u16; TABLES], false, span);
        }
    }

    #[inline(always)]
    fn push(&mut self, symbols: [u16; TABLES], is_whole: bool, span: (usize, usize)) -> usize {
        let position = self.count.max(self.sentence);
        let length = span.1.wrapping_sub(span.0);
        let near_shape = u16::from(position - self.last_shape <= NARROW) * NEAR_SHAPE;
        self.starts[position % ROOM] = span.0 as u32;
        self.lengths[position % ROOM] = length as u16 & !NEAR_SHAPE | near_shape;
        for (layer, symbol) in self.layers.iter_mut().zip(symbols) {
            // No phrase is about what is longer.
            let symbol = if length < usize::from(NEAR_SHAPE) {
                symbol
            } else {
                0
            };
            layer.push(symbol, is_whole, position, self.done);
        }
        self.count = position + 1;
        position
    }

    /// Ends the sentence.
    #[inline(always)]
    pub fn sentence(&mut self) {
        for layer in &mut self.layers {
            layer.symbols[self.count % ROOM] = BREAK;
        }
        self.sentence = self.count + NARROW;
    }

    /// One more than the text had words so far.
    #[inline(always)]
    pub fn word_count(&self) -> u32 {
        self.word_count
    }

    /// Whether there is no room for another word or shape, nor for a word that is read as two, before the next [`find`](Self::find).
    #[inline(always)]
    pub fn is_full(&self) -> bool {
        self.count - self.done >= BATCH - NARROW - 2
    }

    /// Whether there is something that phrases may end with, which was not looked at.
    #[inline(always)]
    pub fn has_news(&self) -> bool {
        self.done < self.count
    }

    /// Whether the last word of the sentence so far may end the announcement of a quoted reply, by the first
    /// table.
    #[inline(always)]
    pub fn may_quote(&self) -> bool {
        self.sentence <= self.last_word
            && self.layers.first().is_some_and(|layer| {
                let last = layer.symbols[self.last_word % ROOM];
                layer.tables.may_quote(last & !IS_WHOLE)
            })
    }

    /// Gives `found` each phrase that ends with a word or shape added since the last call; if there may
    /// be more of them than `most`, in the order in which they end.
    #[inline(always)]
    pub fn find(&mut self, most: usize, mut found: impl FnMut(Match)) {
        self.earn_credit();
        for table in 0..TABLES {
            let first = core::mem::take(&mut self.layers[table].step_count);
            // The first table has most phrases; the others often have none to look for.
            if table > 0 && first == 0 {
                continue;
            }
            match self.walk(table, first) {
                Ok(count) => {
                    // Few nodes stand for more than two.
                    if 2 * count > most {
                        self.sort(count);
                    }
                    self.report(table, count, &mut found);
                }
                Err(IsFull(_)) => self.find_singly(table, &mut found),
            }
        }
        self.done = self.count;
        if self.count > ROOM - BATCH {
            self.forget();
        }
    }

    /// Gives credit for the text since the last look.
    #[inline(always)]
    fn earn_credit(&mut self) {
        let last = self.count.wrapping_sub(1) % ROOM;
        let length = u32::from(self.lengths[last] & !NEAR_SHAPE);
        let end = self.starts[last].wrapping_add(length);
        let bytes = end.wrapping_sub(self.credited) as isize;
        self.credited = end;
        let earned = CREDIT_OF_BYTE.saturating_mul(bytes);
        for layer in &mut self.layers {
            layer.credit = layer.credit.saturating_add(earned);
        }
    }

    /// Puts the first so many of `ends` in the order of their last words, and leaves those of one word as they
    /// are.
    #[cold]
    fn sort(&mut self, count: usize) {
        // Where those of a word go: behind those of all words before it.
        let mut targets = [0; BATCH + 1];
        for at in 0..count {
            targets[self.ends.get(at).last() + 1] += 1;
        }
        for word in 1..BATCH {
            targets[word] += targets[word - 1];
        }
        for at in 0..count {
            let step = self.ends.get(at);
            let target = &mut targets[step.last()];
            self.next_steps.0[*target % MOST_STEPS] = step;
            *target += 1;
        }
        core::mem::swap(&mut self.ends, &mut self.next_steps);
    }

    /// The same, one word or shape after the other.
    #[cold]
    fn find_singly(&mut self, table: usize, found: &mut impl FnMut(Match)) {
        let done = self.done;
        while self.done < self.count {
            let position = self.done % ROOM;
            let layer = &mut self.layers[table];
            let symbol = layer.symbols[position] & !(IS_WHOLE | BREAK);
            let root = layer.tables.root(symbol);
            if root != Node::NONE {
                layer.steps.0[0] = Step::first(root, position, 0);
                // One alone has no more ways to be read, except in a text that is made for it; there the
                // shortest count.
                let (Ok(count) | Err(IsFull(count))) = self.walk(table, 1);
                self.report(table, count, found);
            }
            self.done += 1;
        }
        self.done = done;
    }

    /// Gives what is complete where the first so many of `ends` say.
    #[inline(always)]
    fn report(&mut self, table: usize, count: usize, found: &mut impl FnMut(Match)) {
        let layer = &mut self.layers[table];
        layer.credit = layer.credit.saturating_sub(COST_OF_END * count as isize);
        let tables = layer.tables;
        let latest = self.last_word.max(self.sentence);
        let (mut at, mut count) = (0, count);
        while at < count {
            let step = self.ends.get(at);
            at += 1;
            let (number, has_more) = tables.output(step.node());
            // The next of the list comes last; or, where there is no room, instead of this one.
            if count == MOST_STEPS {
                if has_more {
                    at -= 1;
                    self.ends.0[at % MOST_STEPS] = step.behind();
                }
            } else {
                self.ends.push(&mut count, step.behind(), has_more);
            }
            let last = (self.done + step.last()) % ROOM;
            let length = u32::from(self.lengths[last] & !NEAR_SHAPE);
            let end = self.starts[last].wrapping_add(length);
            found(Match {
                number,
                start: self.starts[step.position()],
                end,
                is_latest: last >= latest,
            });
        }
    }

    /// Makes room.
    #[cold]
    fn forget(&mut self) {
        self.layers.iter_mut().for_each(Layer::forget);
        self.starts.copy_within(GONE.., 0);
        self.lengths.copy_within(GONE.., 0);
        for position in [
            &mut self.count,
            &mut self.done,
            &mut self.sentence,
            &mut self.last_word,
            &mut self.last_shape,
        ] {
            *position = position.saturating_sub(GONE);
        }
    }

    /// Takes the first so many of `steps`, and all that they lead to; tells how many `ends` there are.
    /// If there are more steps than there is room for, it gives up.
    fn walk(&mut self, table: usize, first: usize) -> Result<usize, IsFull> {
        // Without any, there is nothing to read past.
        if self.last_shape == 0 {
            self.walk_past::<false>(table, first)
        } else {
            self.walk_past::<true>(table, first)
        }
    }

    /// The same; reads past shapes only if there are `SHAPES`.
    fn walk_past<const SHAPES: bool>(
        &mut self,
        table: usize,
        first: usize,
    ) -> Result<usize, IsFull> {
        let Layer {
            tables,
            symbols,
            credit,
            steps,
            ..
        } = &mut self.layers[table];
        let (tables, symbols) = (**tables, &*symbols);
        let (lengths, ends) = (&self.lengths, &mut self.ends);
        let (mut steps, mut next_steps) = (steps, &mut self.next_steps);
        let gaps = &mut self.gaps;
        let (mut count, mut end_count) = (first, 0);
        // What is read was written in the round before: so no step waits for another of its round.
        while count > 0 {
            let (mut next_count, mut gap_count) = (0, 0);
            *credit = credit.saturating_sub(count as isize);
            for at in 0..count {
                let step = steps.get(at);
                let node = step.node();
                let head = tables.head(node);
                let is_new = !SHAPES | step.is_new();
                let is_end = is_new & head.has(Head::OUTPUT);
                ends.push(&mut end_count, step.with(head.list()), is_end);
                gaps.push(&mut gap_count, step, is_new & head.has(Head::GAP));
                let before = symbols[step.position().wrapping_sub(1) % ROOM];
                let slot = tables.slot(node, before);
                let is_before = slot.is_for(before);
                next_steps.push(&mut next_count, step.back(slot.node(), 1), is_before);
                if SHAPES {
                    next_steps.push(&mut next_count, step.past(), Shape::is(before));
                }
                if (next_count > MOST_STEPS - 2) | (end_count == MOST_STEPS) {
                    return Err(IsFull(end_count));
                }
            }
            let cost = COST_OF_GAP * gap_count as isize;
            if cost <= *credit {
                *credit -= cost;
            } else {
                gap_count = 0;
            }
            let mut before = Step(0);
            for at in 0..gap_count {
                if next_count > MOST_STEPS - WIDE {
                    return Err(IsFull(end_count));
                }
                let step = gaps.get(at);
                let position = step.position();
                let Some(row) = tables.beyond(step.node()) else {
                    continue;
                };
                if symbols[position] & IS_WHOLE != 0 {
                    // Few of so many lead on; and those that the gap before led to, lead to the same.
                    let mut leading = leading(row, symbols, position) & !step.reached_from(before);
                    before = step;
                    while leading != 0 {
                        let back = leading.trailing_zeros() + 1;
                        leading &= leading - 1;
                        let symbol = symbols[position.wrapping_sub(back as usize) % ROOM];
                        let next = step.back(Slot::of(row, symbol).node(), back);
                        next_steps.push(&mut next_count, next, true);
                    }
                    continue;
                }
                // Between two sentences there are as many positions without a symbol.
                let before = symbols.get(position.wrapping_sub(NARROW)..position);
                let Some(before) = before.and_then(<[u16]>::first_chunk::<NARROW>) else {
                    continue;
                };
                for (back, &symbol) in (1..).zip(before.iter().rev()) {
                    let slot = Slot::of(row, symbol);
                    let next = step.back(slot.node(), back);
                    next_steps.push(&mut next_count, next, slot.is_for(symbol));
                }
                if SHAPES {
                    let back = NARROW as u32 + 1;
                    let symbol = symbols[position.wrapping_sub(back as usize) % ROOM];
                    let slot = Slot::of(row, symbol);
                    let leads = slot.is_for(symbol) & (lengths[position] & NEAR_SHAPE != 0);
                    next_steps.push(&mut next_count, step.back(slot.node(), back), leads);
                }
            }
            count = next_count;
            core::mem::swap(&mut steps, &mut next_steps);
        }
        Ok(end_count)
    }
}

/// Which of the words and characters of the sentence right before a character lead on from a row, as
/// bits, the last first.
#[inline(always)]
fn leading(row: &Row, symbols: &[u16; ROOM], position: usize) -> u32 {
    let before = symbols.get(position.wrapping_sub(WIDE)..position);
    let Some(before) = before.and_then(<[u16]>::first_chunk::<WIDE>) else {
        return 0;
    };
    let leads = |all, &symbol: &u16| all << 1 | u32::from(Slot::of(row, symbol).is_for(symbol));
    let leading = before.iter().fold(0, leads);
    let is_break = |any: bool, &symbol: &u16| any | (symbol == BREAK);
    if !before.iter().fold(false, is_break) {
        return leading;
    }
    // Those behind the last break: below the lowest bit.
    let breaks = |all: u32, &symbol: &u16| all << 1 | u32::from(symbol == BREAK);
    let breaks = before.iter().fold(0, breaks);
    leading & ((breaks & breaks.wrapping_neg()).wrapping_sub(1))
}

/// A node that the words from a position on led to: the node; the position; that of the last of these words,
/// counted from the first of the batch; and whether the word at the position was what led there, or a
/// shape that was read past.
#[derive(Clone, Copy)]
struct Step(u32);

const IS_NEW: u32 = 1;
const LAST_AT: u32 = 1;
const POSITION_AT: u32 = LAST_AT + BATCH.ilog2();
/// The node stands where a slot has it.
const REST_BITS: u32 = LABEL_BITS;
/// All but the node.
const REST: u32 = (1 << REST_BITS) - 1;
const _: () = assert!(POSITION_AT + ROOM.ilog2() <= REST_BITS);

impl Step {
    #[inline(always)]
    fn first(node: Node, position: usize, last: usize) -> Self {
        let rest = position << POSITION_AT | last << LAST_AT;
        Self(node.above(REST_BITS) | rest as u32 | IS_NEW)
    }

    /// The step to a node that the word or shape so many positions before led to.
    #[inline(always)]
    fn back(self, node: Node, positions: u32) -> Self {
        let rest = (self.0 & REST | IS_NEW).wrapping_sub(positions << POSITION_AT);
        Self(node.above(REST_BITS) | rest)
    }

    /// The same, with the position of a list instead of the node.
    #[inline(always)]
    fn with(self, list: Node) -> Self {
        Self(list.above(REST_BITS) | self.0 & REST)
    }

    /// The same, with the next position in the list.
    #[inline(always)]
    fn behind(self) -> Self {
        Self(self.0.wrapping_add(1 << REST_BITS))
    }

    /// Which of the characters before a gap were looked at from the gap of another step, if that was the same
    /// gap for the same last word, as bits, the last first.
    #[inline(always)]
    fn reached_from(self, other: Self) -> u32 {
        let is_same = (self.0 ^ other.0) & !(REST & !((1 << POSITION_AT) - 1)) == 0;
        let apart = other.position().wrapping_sub(self.position());
        if is_same && apart < WIDE {
            (1 << (WIDE - apart)) - 1
        } else {
            0
        }
    }

    /// The step past the shape right before.
    #[inline(always)]
    fn past(self) -> Self {
        Self((self.0 & !IS_NEW).wrapping_sub(1 << POSITION_AT))
    }

    #[inline(always)]
    fn node(self) -> Node {
        Node::from_above(self.0, REST_BITS)
    }

    #[inline(always)]
    fn position(self) -> usize {
        (self.0 >> POSITION_AT) as usize % ROOM
    }

    #[inline(always)]
    fn last(self) -> usize {
        (self.0 >> LAST_AT) as usize % BATCH
    }

    #[inline(always)]
    fn is_new(self) -> bool {
        self.0 & IS_NEW != 0
    }
}

/// Room for steps. How many there are is counted apart, where it can be kept in a register.
struct Steps([Step; MOST_STEPS]);

impl Steps {
    const NONE: Self = Self([Step(0); MOST_STEPS]);

    /// Adds a step if it is one, without a branch.
    #[inline(always)]
    fn push(&mut self, count: &mut usize, step: Step, is_one: bool) {
        self.0[*count % MOST_STEPS] = step;
        *count += usize::from(is_one);
    }

    #[inline(always)]
    fn get(&self, at: usize) -> Step {
        self.0[at % MOST_STEPS]
    }
}

/// There is more to look at together than there is room for; and so many ends were found before.
struct IsFull(usize);
