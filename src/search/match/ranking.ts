/**
 * The order of results: what fuse.js ranks badly is put right here and nowhere else.
 *
 * fuse.js finds the misspelled candidates (`find.ts`) and says how near they are; but to it a nickname inside a long name is a
 * poor match, a swapped pair of letters is two errors, and a long text hardly ever fits. So each candidate gets a place
 * by four questions, asked in this order; a later one decides only between equals.
 *
 * 1. **How is it named?** (`TIERS`) The whole name or alias; then its beginning (of a person any words of it side by
 *    side, since people are called by their surname); then all words in any order, over all its names; then all words
 *    in a text; then the same with typing errors, or of a text in another form; last, only some of the words.
 * 2. **How many typing errors?** A swap of neighbours is one. Then: **Whole words?** "leon" is León before Leonardo.
 *    Then: **The small words that were typed?** "los cui" is Los Cuinis before Cuiying.
 * 3. **What is it?** Person, group, outlet, body, place, article, passage (`RECORD_KINDS`): who before where.
 * 4. **How present, how fully?** The number of articles it is in; the share of the name that was typed, or whether the
 *    words stand side by side in a text; fuse.js's own score, or of what it was not asked for the shorter text, or,
 *    where words were not found, how near the record's own words come to them. What is still equal keeps the order of
 *    the records (names by the alphabet, passages as they stand), so that chance decides nothing.
 */
import { editsOf, isName } from './match.ts';
import type { Field, Hit } from './match.ts';
import { RECORD_KINDS } from '../types.ts';
import type { RecordKind } from '../types.ts';

/** The best first. `some` is shown only where nothing else is found. */
const TIERS = ['whole', 'start', 'words', 'text', 'near', 'near text', 'some'] as const;
export type Tier = (typeof TIERS)[number];

export interface Standing {
  tier: Tier;
  kind: RecordKind;
  hits: Hit[];
  /** 0 to 1: in how many of the articles. */
  present: number;
  /** 0 to 1: how many of the small words that were typed it has ("gabriela del"). */
  minor: number;
  /** 0 to 1, the best is 0: fuse.js's score, or how far the words are that it lacks. */
  fuse: number;
}

/** Each step is larger than all later ones together, so that the sum is the order of the four questions. */
const STEP = {
  tier: 0.155,
  edits: 0.0385,
  begun: 0.0125,
  minor: 0.0125,
  kind: 0.0015,
  present: 0.0014,
  covered: 0.0007,
  fuse: 0.0002,
};
const MOST_EDITS = 3;

/** From 1 (the name itself, of a person) towards 0. */
export const score = ({ tier, kind, hits, present, minor, fuse }: Standing): number =>
  1 -
  STEP.tier * TIERS.indexOf(tier) -
  STEP.edits * Math.min(MOST_EDITS, editsOf(hits)) -
  STEP.begun * Number(hits.some(({ begun }) => begun)) -
  STEP.minor * (1 - minor) -
  STEP.kind * RECORD_KINDS.indexOf(kind) -
  STEP.present * (1 - present) -
  STEP.covered * (1 - coverage(hits)) -
  STEP.fuse * fuse;

/** Where the words of a question stand; the tiers that this names are those of the head of this file. */
export function tierOf(kind: RecordKind, hits: Hit[]): Tier {
  const [first] = hits;
  const named = hits.every(({ field }) => isName(field));
  if (hits.some(({ form }) => form)) return 'near text';
  if (!first || editsOf(hits) > 0) return named ? 'near' : 'near text';
  if (!named) return 'text';
  return hits.some(({ field }) => field !== first.field) ? 'words' : tierInName(kind, hits, first.field);
}

/** All words stand in one name as they are typed. */
function tierInName(kind: RecordKind, hits: Hit[], { role, main }: Field): Tier {
  // The outlet of an article is not its name: the outlet itself comes before what it published.
  if (role === 'outlet') return 'words';
  const side = sideBySide(hits);
  const atStart = side && startOf(hits) <= startOf(main);
  const toEnd = endOf(hits) >= endOf(main);
  if (atStart && toEnd && !hits.some(({ begun }) => begun)) return 'whole';
  // A headline's first words mean no more than its others.
  if (role === 'headline') return 'words';
  return atStart || (side && kind === 'person') ? 'start' : 'words';
}

const startOf = (list: readonly { start: number }[]): number => list[0]?.start ?? 0;

const endOf = (list: readonly { end: number }[]): number => list.at(-1)?.end ?? 0;

const sideBySide = (hits: Hit[]): boolean =>
  hits.every(({ field, at }, index) => field === hits[0]?.field && at === hits[0].at + index);

/** Of a name, how much was typed; of a text, words side by side, and printed there rather than in another name. */
function coverage(hits: Hit[]): number {
  const typed = hits.reduce((sum, { start, end }) => sum + end - start, 0);
  const [first] = hits;
  if (!first) return 0;
  if (isName(first.field)) {
    // Words from two names cover less than words from one.
    const names = new Set(hits.map(({ field }) => field.printed));
    return Math.min(1, typed / [...names].join('').length);
  }
  const printed = hits.filter(({ field, begun }) => field.role !== 'mention' && !begun);
  return (sideBySide(hits) ? 0.5 : 0) + printed.length / hits.length / 2;
}
