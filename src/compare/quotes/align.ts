/** Two wordings beside each other: which words agree, and what the one is of the other. */
import { fold } from '../../pipeline/text/fold.ts';
import { type Word, words } from '../../pipeline/text/words.ts';
import { alignedRuns, type Run, wordsIn } from '../runs.ts';
import type { Relation, Segment } from './shape.ts';

/** A text with its words as they are compared. */
export interface Wording {
  text: string;
  words: readonly Word[];
  /** Folded; "U.S." and "US" are one. */
  keys: readonly string[];
}

export function wordingOf(text: string): Wording {
  const found = words(text);
  return { text, words: found, keys: found.map((word) => fold(word.text).replaceAll('.', '')) };
}

export interface Alignment {
  runs: readonly Run[];
  /** Words that both have, in order. */
  shared: number;
  relation: Exclude<Relation, 'reported indirectly' | 'only here'>;
}

/** What `one` is of `full`. */
export function align(one: Wording, full: Wording): Alignment {
  const runs = alignedRuns(one.keys, full.keys);
  const shared = wordsIn(runs);
  return { runs, shared, relation: relationOf(shared, runs.length, one.keys.length, full.keys.length) };
}

function relationOf(shared: number, runs: number, words: number, wordsOfFull: number): Alignment['relation'] {
  if (shared < words) return 'reworded';
  if (words === wordsOfFull) return 'exact';
  return runs <= 1 ? 'trimmed' : 'joined';
}

/** By the word before which they are missing, counted from 0: how many words the fuller version has there. */
export type Omissions = ReadonlyMap<number, number>;

const NONE: Omissions = new Map();

/**
 * Where one version has nothing and the fuller one has words; where both have words, they differ.
 * @param lengths numbers of words of the two
 */
export function omissionsOf(runs: readonly Run[], lengths: { one: number; full: number }): Omissions {
  const end: Run = { a: lengths.one, b: lengths.full, words: 0 };
  const omissions = new Map<number, number>();
  let [a, b] = [0, 0];
  for (const run of [...runs, end]) {
    if (run.a === a && run.b > b) omissions.set(a, run.b - b);
    [a, b] = [run.a + run.words, run.b + run.words];
  }
  return omissions;
}

/**
 * The text cut where it begins and ceases to agree, and where words are left out of it; spaces and marks between go with
 * the words that agree.
 */
export function segmentsOf({ text, words }: Wording, isSame: (word: number) => boolean, omitted = NONE): Segment[] {
  if (words.length === 0) return [{ text, same: true }];
  const segments: Segment[] = [];
  let from = 0;
  const cutAt = (to: number, same: boolean): void => {
    if (to > from) segments.push({ text: text.slice(from, to), same });
    from = to;
  };
  for (const [i, { end }] of words.entries()) {
    const left = omitted.get(i);
    if (left !== undefined) segments.push({ text: '', same: false, omitted: left });
    const next = words[i + 1];
    const same = isSame(i);
    if (next === undefined) cutAt(text.length, same);
    else if (isSame(i + 1) !== same || omitted.has(i + 1)) cutAt(same ? next.start : end, same);
  }
  const after = omitted.get(words.length);
  return after === undefined ? segments : [...segments, { text: '', same: false, omitted: after }];
}

/** Whether a word of `a`, or of `b`, stands in one of the runs. */
export const inRuns = (runs: readonly Run[], side: 'a' | 'b', word: number): boolean =>
  runs.some((run) => word >= run[side] && word < run[side] + run.words);

/** Of other people's words so many are shown at most. */
const PHRASE = 14;

/** The words from one on, at most fourteen of the given number, as they are printed; a mark opened among them is closed. */
export function phraseOf({ text, words }: Pick<Wording, 'text' | 'words'>, from: number, count: number): string {
  const last = from + Math.min(count, PHRASE) - 1;
  const phrase = text.slice(words[from]?.start ?? 0, words[last]?.end ?? text.length);
  return phrase.lastIndexOf('“') > phrase.lastIndexOf('”') ? `${phrase}”` : phrase;
}
