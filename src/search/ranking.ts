/**
 * The order of results: what fuse.js ranks badly is put right here and nowhere else.
 *
 * fuse.js finds the candidates (`lexicon.ts`, `passages.ts`) and says how near they are; but to it a nickname inside a
 * long name is a poor match, a swapped pair of letters is two errors, and a word order that nobody keeps counts. So
 * each candidate gets a place by four questions, asked in this order; a later one decides only between equals.
 *
 * 1. **How is it named?** (`TIERS`) The whole name or alias; then its beginning (of a person any words of it side by
 *    side, since people are called by their surname); then all words in any order, over all its names; then all words
 *    in a text; then the same with typing errors; last, only some of the words.
 * 2. **How many typing errors?** A swap of neighbours is one.
 * 3. **What is it?** Person, group, outlet, body, place, article, passage (`RECORD_KINDS`): who before where.
 * 4. **How present, how fully?** The number of articles it is in; the share of the name that was typed, or how close
 *    together the words stand in a text; fuse.js's own score. What is still equal keeps the order of the records (names by
 *    the alphabet, passages as they stand), so that chance decides nothing.
 */
import type { FieldMatch, FieldRole } from './match.ts';
import { RECORD_KINDS } from './types.ts';
import type { RecordKind } from './types.ts';

/** The best first. `some` is shown only where nothing else is found. */
export const TIERS = ['whole', 'start', 'words', 'text', 'near', 'near text', 'some'] as const;
export type Tier = (typeof TIERS)[number];

export interface Standing {
  tier: Tier;
  edits: number;
  kind: RecordKind;
  /** 0 to 1: in how many of the articles. */
  present: number;
  /** 0 to 1: the share of the name that was typed, or how close together the words stand in a text. */
  covered: number;
  /** 0 to 1, the best is 0: fuse.js's score. */
  fuse: number;
}

/** Each step is larger than all later ones together, so that the sum is the order of the four questions. */
const STEP = { tier: 0.13, edits: 0.025, kind: 0.003, present: 0.002, covered: 0.0007, fuse: 0.0002 };
const MOST_EDITS = 4;

/** From 1 (the name itself, of a person) towards 0. */
export function score({ tier, edits, kind, present, covered, fuse }: Standing): number {
  return (
    1 -
    STEP.tier * TIERS.indexOf(tier) -
    STEP.edits * Math.min(MOST_EDITS, edits) -
    STEP.kind * RECORD_KINDS.indexOf(kind) -
    STEP.present * (1 - present) -
    STEP.covered * (1 - covered) -
    STEP.fuse * fuse
  );
}

/** Fields that are names; the rest is text about them. */
const NAMES = new Set<FieldRole>(['name', 'alias', 'headline', 'outlet']);
export const isName = (role: FieldRole): boolean => NAMES.has(role);

/** The tier of a whole question found in one field. */
export function tierOf(kind: RecordKind, role: FieldRole, match: Pick<FieldMatch, 'edits' | 'shape'>): Tier {
  if (!isName(role)) return match.edits > 0 ? 'near text' : 'text';
  if (match.edits > 0) return 'near';
  // The outlet of an article is not its name: the outlet itself comes before what it published.
  if (role === 'outlet') return 'words';
  if (match.shape === 'whole') return 'whole';
  // A headline's first words mean no more than its others.
  if (role === 'headline') return 'words';
  if (match.shape === 'start' || (match.shape === 'run' && kind === 'person')) return 'start';
  return 'words';
}
