/** What is left of the head once headline and deck are known. */
import { isRead, type Language } from '../../language/index.ts';
import { countWords, endsSentence } from '../../text/words.ts';
import type { JudgedUnit, Verdict } from '../../types.ts';
import { headingsOf } from '../headings.ts';
import { isOpen, isProse } from '../page.ts';
import { opensText } from './end.ts';

/** Words of a sentence that belongs to the text, and of a heading right above its first paragraph. */
const LEAST_SENTENCE = 2;
const MOST_HEADING = 10;

const ABOVE: Verdict = {
  class: 'furniture',
  rule: 'leading-fragment',
  reason: 'stands above the headline',
  confidence: 0.75,
};
const BETWEEN: Verdict = {
  class: 'furniture',
  rule: 'head-fragment',
  reason: 'stands between the headline and the text',
  confidence: 0.65,
};

/**
 * What is left of the head is no text of the article, save the heading right above its first paragraph. In a language
 * without rules nobody knows what is left.
 */
export function setHeadAside(
  units: readonly JudgedUnit[],
  headline: number | undefined,
  headEnd: number,
  language: Language,
): JudgedUnit[] {
  if (!isRead(language)) return [...units];
  const headings = headingsOf(units, language);
  const lastOpen = units.slice(0, headEnd).findLastIndex(isOpen);
  return units.map((unit, i) => {
    if (i >= headEnd || unit.verdict !== undefined || i === headline || opensText(unit, language)) return unit;
    if (isProse(unit) || unit.shape === 'paragraph' || unit.shape === 'quote') return unit;
    if (headline !== undefined && i < headline) return { ...unit, verdict: ABOVE };
    if (headline === undefined) return unit;
    const isLastHeading = i === lastOpen && headings[i] === true && countWords(unit.text) <= MOST_HEADING;
    return isLastHeading || opensSummary(unit) ? unit : { ...unit, verdict: BETWEEN };
  });
}

/** A list or a sentence between headline and text belongs to the text: a summary, an opening. */
const opensSummary = (unit: JudgedUnit): boolean =>
  unit.shape === 'list-item' || (endsSentence(unit.text) && countWords(unit.text) >= LEAST_SENTENCE);
