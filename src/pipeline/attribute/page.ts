/** What the lines of a page have in common, computed once for a state of its units. */
import { countWords, endsSentence } from '../text/words.ts';
import type { JudgedUnit } from '../types.ts';

/** Not decided yet, or decided to be the article's. */
export const isOpen = (unit: JudgedUnit | undefined): unit is JudgedUnit =>
  unit !== undefined && (unit.verdict === undefined || unit.verdict.class === 'body');

/** Decided, and not to be the article's. */
export const isAside = (unit: JudgedUnit): boolean => unit.verdict !== undefined && unit.verdict.class !== 'body';

/** Words from which several sentences are prose even if the last one lost its end, to an agency's sign-off or a cut. */
const LEAST_CUT_PROSE = 30;
/** A sentence is prose from so many words; a question or cry, which a headline can be as well, from more. */
const LEAST_PROSE = 12;
const LEAST_ASKING_PROSE = 20;

const runsOn = (text: string): boolean =>
  countWords(text) >= LEAST_CUT_PROSE && /\p{Ll}[.!?]["”’]?\s+["“‘]?\p{Lu}/u.test(text) && !/\s[|•·]\s/.test(text);

/** Prose: a sentence that is no headline. The same measure as in cleaning, on what is left. */
export function isProse(unit: JudgedUnit): boolean {
  if (!isOpen(unit) || unit.shape === 'heading') return false;
  if (!endsSentence(unit.text)) return runsOn(unit.text);
  return countWords(unit.text) >= (/[?!]["'”’)\]»]*$/.test(unit.text) ? LEAST_ASKING_PROSE : LEAST_PROSE);
}

/** For each unit the next one below it that is open. */
export function nextOpen(units: readonly JudgedUnit[]): (JudgedUnit | undefined)[] {
  const next: (JudgedUnit | undefined)[] = [];
  let below: JudgedUnit | undefined;
  for (let i = units.length - 1; i >= 0; i--) {
    next[i] = below;
    if (isOpen(units[i])) below = units[i];
  }
  return next;
}

/** Words of the middle one of the paragraphs. */
export function medianProse(units: readonly JudgedUnit[]): number {
  const lengths = units
    .filter((unit) => isOpen(unit) && unit.shape === 'line' && endsSentence(unit.text))
    .map((unit) => countWords(unit.text))
    .sort((a, b) => a - b);
  return lengths[lengths.length >> 1] ?? 0;
}
