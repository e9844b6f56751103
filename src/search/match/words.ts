/** Which entries have a word, one that begins so, or one that is spelled nearly so: fuse.js over the words of all. */
import Fuse from 'fuse.js/min';
import { edits } from './edits.ts';
import type { Entry } from '../index/entries.ts';
import { stemOf } from './forms.ts';
import { MOST_EDITS, mayBe } from './letters.ts';
import type { Query } from '../query/query.ts';
import { begun, formed, vocabularyOf } from './vocabulary.ts';
import type { List, Places, Vocabulary } from './vocabulary.ts';

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
  /** Those that may have all of them misspelled, or in another form. */
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

const FUSE = {
  isCaseSensitive: true,
  includeScore: true,
  shouldSort: false,
  // Two neighbours swapped in a word of four letters are two errors to fuse.js.
  threshold: 0.5,
} as const;

export function wordIndex(entries: readonly Entry[]): WordIndex {
  const vocabulary = vocabularyOf(entries);
  const exact: Look = (typed) => begun(vocabulary, typed);
  const near = neighbours(vocabulary);
  return {
    having: (typed) => [...begun(vocabulary, typed).keys()].flatMap((number) => entries[number] ?? []),
    exact: (query) => haveAll(query, entries, exact).map(([entry]) => ({ entry })),
    near: (query) =>
      haveAll(query, entries, (word, run) =>
        near(word, run ? (query.all.length > 1 ? ['whole'] : ['single', 'whole']) : ['single']),
      ).map(([entry, score]) => ({ entry, near: score })),
  };
}

/** Where a word is; `run` is whether it may be a whole name run together. */
type Look = (word: string, run: boolean) => Places;

/** Where a word is that may be misspelled. The words that come again with each key of a question are kept. */
function neighbours(vocabulary: Vocabulary): (typed: string, lists: readonly List[]) => Places {
  const known = new Map<string, Places>();
  return (typed, lists) => {
    const key = [typed, stemOf(typed), ...lists].join(' ');
    const found = known.get(key) ?? compared(typed, lists, vocabulary);
    known.delete(key);
    known.set(key, found);
    if (known.size > KNOWN) known.delete([...known.keys()][0] ?? '');
    return found;
  };
}

function compared(typed: string, lists: readonly List[], vocabulary: Vocabulary): Places {
  const found = formed(vocabulary, typed);
  const possible = lists.flatMap((list) => mayBe(typed, vocabulary.lists[list]));
  for (const { item, score = 1 } of new Fuse(possible, FUSE).search(typed)) {
    if (edits(typed, item.slice(0, typed.length + MOST_EDITS), MOST_EDITS).start > MOST_EDITS) continue;
    for (const number of vocabulary.places.get(item) ?? []) {
      found.set(number, Math.min(score, found.get(number) ?? 1));
    }
  }
  return found;
}

/** Those that have all words of a question, each with how far they are; in the order of the entries, so that equals keep it. */
function haveAll({ words, all: typed }: Query, entries: readonly Entry[], look: Look): [Entry, number][] {
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
}
