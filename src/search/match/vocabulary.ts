/** The words of all entries, and which entries have each. */
import type { Entry } from '../index/entries.ts';
import { outlined } from './letters.ts';
import type { Outlined } from './letters.ts';
import { stemOf } from './forms.ts';
import { initials, isName, joined, sameWord } from './match.ts';

/** The numbers of entries, each with how far its word is from the typed one: 0 to 1, the best is 0. */
export type Places = Map<number, number>;

export interface Vocabulary {
  /** The numbers of the entries that have each word. */
  places: ReadonlyMap<string, ReadonlySet<number>>;
  /** All words by their stems, worked out when it is first asked for. */
  byStem: () => ReadonlyMap<string | undefined, readonly string[]>;
  /** All words by the alphabet. */
  sorted: readonly string[];
  /** Those that may be meant by a misspelled one: single words, and whole names run together that are no words. */
  lists: Readonly<Record<List, Outlined>>;
}

/** Each is asked for what it may have: names run together are many and long. */
export type List = 'single' | 'whole';

/** As long as fuse.js compares in one piece. */
const LONGEST = 32;

export function vocabularyOf(entries: readonly Entry[]): Vocabulary {
  const places = new Map<string, Set<number>>();
  const together = new Set<string>();
  const add = (word: string, number: number): void => {
    const own = places.get(word);
    if (own) own.add(number);
    else places.set(word, new Set([number]));
  };
  entries.forEach(({ fields }, number) => {
    for (const field of fields) {
      for (const { text } of [...field.main, ...field.runs]) add(text, number);
      if (!isName(field)) continue;
      add(initials(field), number);
      const run = joined(field.words, '').slice(0, LONGEST);
      if (!places.has(run)) together.add(run);
      add(run, number);
    }
  });
  const sorted = [...places.keys()].sort();
  const single = outlined(sorted.filter((word) => !together.has(word)));
  let stems: ReadonlyMap<string | undefined, readonly string[]> | undefined;
  const byStem = (): ReadonlyMap<string | undefined, readonly string[]> => (stems ??= Map.groupBy(sorted, stemOf));
  return { places, byStem, sorted, lists: { single, whole: outlined([...together]) } };
}

/** The entries that have the word, or one that begins so. */
export function begun({ places, sorted }: Vocabulary, typed: string): Places {
  const found: Places = new Map();
  // A plural is the same word: what begins with the singular is looked at.
  const start = typed.slice(0, Math.max(1, typed.length - 1));
  for (let at = firstFrom(sorted, start); sorted[at]?.startsWith(start); at++) {
    const word = sorted[at] ?? '';
    if (!word.startsWith(typed) && !sameWord(typed, word)) continue;
    for (const number of places.get(word) ?? []) found.set(number, 0);
  }
  return found;
}

/** The same, and those that may have another form of it: whether in running text is asked of each. */
export function formed(vocabulary: Vocabulary, typed: string): Places {
  const found = begun(vocabulary, typed);
  const stem = stemOf(typed);
  if (stem === undefined) return found;
  for (const word of vocabulary.byStem().get(stem) ?? [])
    for (const number of vocabulary.places.get(word) ?? []) found.set(number, 0);
  return found;
}

/** The place of the first word that does not come before the start. */
function firstFrom(sorted: readonly string[], start: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
