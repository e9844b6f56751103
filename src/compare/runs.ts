/** The longest run of words that two texts share, in time that grows with their length and not with its square. */

export interface Run {
  /** Number of the first word of it in each text, from 0. */
  a: number;
  b: number;
  words: number;
}

/** A class of runs that end at the same places of the text. */
interface State {
  /** Words of its longest run. */
  length: number;
  /** State of the longest suffix that ends elsewhere, too; -1 at the root. */
  link: number;
  /** Where its runs end first. */
  end: number;
  next: Map<string, number>;
}

/**
 * A suffix automaton: it accepts every run of the text.
 * https://en.wikipedia.org/wiki/Suffix_automaton
 */
function automaton(text: readonly string[]): State[] {
  const states: State[] = [{ length: 0, link: -1, end: -1, next: new Map() }];
  let last = 0;
  for (const [end, word] of text.entries()) {
    const current = states.push({ length: end + 1, link: 0, end, next: new Map() }) - 1;
    let at = last;
    while (at !== -1 && !stateAt(states, at).next.has(word)) {
      stateAt(states, at).next.set(word, current);
      at = stateAt(states, at).link;
    }
    if (at !== -1) stateAt(states, current).link = suffixState(states, at, word);
    last = current;
  }
  return states;
}

/** The state of the run that `from` and the word make, alone: split off where longer runs shared it. */
function suffixState(states: State[], from: number, word: string): number {
  const shared = stateAt(states, from).next.get(word) ?? 0;
  const state = stateAt(states, shared);
  const { length } = stateAt(states, from);
  if (state.length === length + 1) return shared;
  const clone = states.push({ ...state, length: length + 1, next: new Map(state.next) }) - 1;
  for (let at = from; at !== -1 && stateAt(states, at).next.get(word) === shared; at = stateAt(states, at).link) {
    stateAt(states, at).next.set(word, clone);
  }
  state.link = clone;
  return clone;
}

function stateAt(states: readonly State[], at: number): State {
  const state = states[at];
  if (state === undefined) throw new RangeError(`no state ${at}`);
  return state;
}

/** The longest one; of several the first in `a`, and the first place of it in `b`. */
export function longestRun(a: readonly string[], b: readonly string[]): Run | undefined {
  const states = automaton(b);
  let best: Run | undefined;
  let at = 0;
  let words = 0;
  for (const [i, word] of a.entries()) {
    while (at !== 0 && !stateAt(states, at).next.has(word)) {
      at = stateAt(states, at).link;
      words = stateAt(states, at).length;
    }
    const next = stateAt(states, at).next.get(word);
    if (next === undefined) continue;
    at = next;
    words += 1;
    if (words > (best?.words ?? 0)) best = { a: i - words + 1, b: stateAt(states, at).end - words + 1, words };
  }
  return best;
}

/**
 * The runs by which two texts agree, in order: the longest one, and again on both sides of it, as a reader would lay
 * them beside each other. (Ratcliff and Obershelp: https://xlinux.nist.gov/dads/HTML/ratcliffObershelp.html)
 */
export function alignedRuns(a: readonly string[], b: readonly string[]): Run[] {
  const runs: Run[] = [];
  const rest = [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }];
  for (let part = rest.pop(); part !== undefined; part = rest.pop()) {
    const { fromA, toA, fromB, toB } = part;
    if (fromA === toA || fromB === toB) continue;
    const found = longestRun(a.slice(fromA, toA), b.slice(fromB, toB));
    if (found === undefined) continue;
    const run = { a: fromA + found.a, b: fromB + found.b, words: found.words };
    runs.push(run);
    rest.push({ fromA, toA: run.a, fromB, toB: run.b });
    rest.push({ fromA: run.a + run.words, toA, fromB: run.b + run.words, toB });
  }
  return runs.sort((one, other) => one.a - other.a);
}

export const wordsIn = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.words, 0);
