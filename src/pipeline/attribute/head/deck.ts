/** The deck: the line below the headline. */
import type { Language } from '../../language/index.ts';
import { countWords, endsSentence } from '../../text/words.ts';
import type { JudgedUnit } from '../../types.ts';
import { isOpen } from '../page.ts';
import { dateline } from '../readers/dateline.ts';

const LEAST_WORDS = 4;
const MOST_WORDS = 70;
/** Where a dateline follows it, and where only its length tells it from the text. */
const MOST_ABOVE_DATELINE = 45;
const MOST_ABOVE_TEXT = 22;
/** Words of the paragraph below, and how many times longer it is. */
const LEAST_BELOW = 12;
const LONGER = 2;

/**
 * The line below the headline, where a byline, date or dateline follows it, or where it is much shorter than the
 * paragraph below it.
 */
export function findDeck(
  units: readonly JudgedUnit[],
  headline: number,
  headEnd: number,
  language: Language,
): number | undefined {
  const index = units.findIndex((unit, i) => i > headline && isOpen(unit));
  const unit = units[index];
  if (unit === undefined || !mayBeDeck(unit, language)) return undefined;
  // Still in the head with more of the head behind it.
  if (index < headEnd && units.slice(index + 1, headEnd).some(speaksOfArticle)) return index;
  if (unit.shape !== 'line' || units.slice(headline + 1, index).some(speaksOfArticle)) return undefined;
  const next = units.find((other, i) => i > index && isOpen(other));
  return next !== undefined && standsAbove(unit, next, language) ? index : undefined;
}

function mayBeDeck(unit: JudgedUnit, language: Language): boolean {
  if (unit.shape === 'heading' || unit.shape === 'list-item' || unit.text.endsWith(':')) return false;
  const count = countWords(unit.text);
  return count >= LEAST_WORDS && count <= MOST_WORDS && !opensWithDateline(unit, language);
}

function standsAbove(unit: JudgedUnit, next: JudgedUnit, language: Language): boolean {
  const count = countWords(unit.text);
  if (opensWithDateline(next, language)) return count <= MOST_ABOVE_DATELINE;
  const below = countWords(next.text);
  return (
    next.shape === 'line' &&
    below >= LEAST_BELOW &&
    endsSentence(unit.text) &&
    count <= MOST_ABOVE_TEXT &&
    below >= count * LONGER
  );
}

const speaksOfArticle = (unit: JudgedUnit): boolean => unit.verdict?.class === 'metadata';

const opensWithDateline = (unit: JudgedUnit, language: Language): boolean =>
  dateline.read(unit.text, language) !== undefined;
