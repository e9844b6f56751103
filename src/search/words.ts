/** Which entries have a word, one that begins so, or one that is spelled nearly so: fuse.js over the words of all. */
import Fuse from 'fuse.js/min';
import { edits } from './edits.ts';
import type { Entry } from './entries.ts';
import { MOST_EDITS, mayBe, outlined } from './letters.ts';
import type { Outlined } from './letters.ts';
import { initials, isName, joined, sameWord } from './match.ts';
import type { Query } from './query.ts';

export interface Candidate {
  entry: Entry;
  /** 0 to 1, the best is 0: fuse.js's score; absent where it was not asked. */
  near?: number;
}

export interface WordIndex {
  /** Those that have the word, or one that begins so. */
  having: (typed: string) => Entry[];
  /** Those that may have all words of a question as they are typed. */
  exact: (query: Query) => Candidate[];
  /** Those that may have all of them misspelled. */
  near: (query: Query) => Candidate[];
}

/** Several collections as one. */
export const joinIndexes = (indexes: readonly WordIndex[]): WordIndex => ({
  having: (typed) => indexes.flatMap(({ having }) => having(typed)),
  exact: (query) => indexes.flatMap(({ exact }) => exact(query)),
  near: (query) => indexes.flatMap(({ near }) => near(query)),
});

/** A name torn apart is in no more pieces. */
const MOST_TORN = 3;
/** Words whose neighbours are kept: more than a question has. */
const KNOWN = 30;
/** As long as fuse.js compares in one piece. */
const LONGEST = 32;

const FUSE = {
  isCaseSensitive: true,
  includeScore: true,
  shouldSort: false,
  // Two neighbours swapped in a word of four letters are two errors to fuse.js.
  threshold: 0.5,
} as const;

export function wordIndex(entries: readonly Entry[]): WordIndex {
  const places = new Map<string, Set<number>>();
  /** Names run together that are no words. */
  const together = new Set<string>();
  const add = (word: string, number: number): void => {
    const own = places.get(word);
    if (own) own.add(number);
    else places.set(word, new Set([number]));
  };
  entries.forEach(({ fields }, number) => {
    for (const field of fields) {
      for (const { text } of field.main) add(text, number);
      if (!isName(field)) continue;
      add(initials(field), number);
      const run = joined(field.words, '').slice(0, LONGEST);
      if (!places.has(run)) together.add(run);
      add(run, number);
    }
  });
  const vocabulary = [...places.keys()].sort();

  // Each is asked for what it may have: names run together are many and long.
  const single = outlined(vocabulary.filter((word) => !together.has(word)));
  const whole = outlined([...together]);

  /** The numbers of entries, each with how far its word is from the typed one. */
  type Places = Map<number, number>;

  const begun = (typed: string): Places => {
    const found: Places = new Map();
    // A plural is the same word: what begins with the singular is looked at.
    const start = typed.slice(0, Math.max(1, typed.length - 1));
    for (let at = firstFrom(vocabulary, start); vocabulary[at]?.startsWith(start); at++) {
      const word = vocabulary[at] ?? '';
      if (!word.startsWith(typed) && !sameWord(typed, word)) continue;
      for (const number of places.get(word) ?? []) found.set(number, 0);
    }
    return found;
  };

  /** The words that come again with each key of a question. */
  const known = new Map<string, Places>();
  const nearTo = (typed: string, lists: readonly Outlined[]): Places => {
    const key = [typed, ...lists.map((list) => (list === whole ? 'whole' : 'single'))].join(' ');
    const found = known.get(key) ?? compared(typed, lists);
    known.delete(key);
    known.set(key, found);
    if (known.size > KNOWN) known.delete([...known.keys()][0] ?? '');
    return found;
  };

  const compared = (typed: string, lists: readonly Outlined[]): Places => {
    const found = begun(typed);
    const possible = lists.flatMap((list) => mayBe(typed, list));
    for (const { item, score = 1 } of new Fuse(possible, FUSE).search(typed)) {
      if (edits(typed, item.slice(0, typed.length + MOST_EDITS), MOST_EDITS).start > MOST_EDITS) continue;
      for (const number of places.get(item) ?? []) found.set(number, Math.min(score, found.get(number) ?? 1));
    }
    return found;
  };

  /** In the order of the entries, so that equals keep it. */
  const all = ({ words, all: typed }: Query, look: (word: string, joined: boolean) => Places): [Entry, number][] => {
    const [first = new Map<number, number>(), ...others] = words.map((word) => look(word, typed.length === 1));
    const found: Places = new Map();
    for (const [number, own] of first) {
      const scores = others.flatMap((other) => other.get(number) ?? []);
      if (scores.length < others.length) continue;
      found.set(number, scores.reduce((sum, score) => sum + score, own) / words.length);
    }
    // A name torn apart, or run together.
    if (typed.length > 1 && typed.length <= MOST_TORN) {
      for (const [number, score] of look(typed.join(''), true)) found.set(number, score);
    }
    return [...found]
      .sort(([a], [b]) => a - b)
      .flatMap(([number, score]) => {
        const entry = entries[number];
        return entry ? [[entry, score]] : [];
      });
  };

  return {
    having: (typed) => [...begun(typed).keys()].flatMap((number) => entries[number] ?? []),
    exact: (query) => all(query, begun).map(([entry]) => ({ entry })),
    near: (query) =>
      all(query, (word, run) => nearTo(word, run ? (query.all.length > 1 ? [whole] : [single, whole]) : [single])).map(
        ([entry, near]) => ({ entry, near }),
      ),
  };
}

/** The place of the first word that does not come before the start. */
function firstFrom(vocabulary: readonly string[], start: string): number {
  let [low, high] = [0, vocabulary.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
