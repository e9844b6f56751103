/** Two wordings beside each other: which words agree, and what the one is of the other. */
import { fold } from '../pipeline/text/fold.ts';
import { type Word, words } from '../pipeline/text/words.ts';
import { alignedRuns, type Run, wordsIn } from './runs.ts';
import type { Relation, Segment } from './schema.ts';

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

/** The text cut where it begins and ceases to agree; spaces and marks between go with the words that agree. */
export function segmentsOf({ text, words }: Wording, isSame: (word: number) => boolean): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const [i, word] of words.entries()) {
    const same = isSame(i);
    const next = words[i + 1];
    if (next !== undefined && isSame(i + 1) === same) continue;
    const to = next === undefined ? text.length : same ? next.start : word.end;
    segments.push({ text: text.slice(from, to), same });
    from = to;
  }
  return segments.length === 0 ? [{ text, same: true }] : segments;
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
