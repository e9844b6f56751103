/** The end of the text: what stands behind its last prose and is no text of the article. */
import { isRead, type Language } from '../language/index.ts';
import { readLine } from '../text/tokens.ts';
import { countWords, endsSentence } from '../text/words.ts';
import type { JudgedUnit } from '../types.ts';
import { isAside, isOpen, isProse } from './page.ts';

/** Words of a sentence that the text may end with, and of a list item that is the text's. */
const LEAST_SENTENCE = 3;
const LEAST_ITEM = 4;

/** Lines after the article's last prose: what no rule knows, but no text of the article either. */
export function setTailAside(units: readonly JudgedUnit[], headEnd: number, language: Language): JudgedUnit[] {
  const last = lastOfText(units, language);
  // Nothing of the page behind the text: a list of results or names ends it, and is its own.
  if (units.findLastIndex(isAside) <= last || !isRead(language)) return [...units];
  let interrupted = false;
  return units.map((unit, i) => {
    if (i <= last) return unit;
    if (unit.verdict !== undefined) {
      interrupted = true;
      return unit;
    }
    if (i < headEnd || unit.shape === 'paragraph' || unit.shape === 'heading' || unit.shape === 'quote') return unit;
    const sentence = endsSentence(unit.text) && countWords(unit.text) >= LEAST_SENTENCE;
    if (sentence && !interrupted) return unit;
    return {
      ...unit,
      verdict: {
        class: 'furniture',
        rule: 'trailing-fragment',
        reason: 'a line without a sentence after the article’s end',
        confidence: interrupted ? 0.7 : 0.6,
      },
    };
  });
}

/** Lines between two of the text that make the second a stray one: all of them, and those that were set aside. */
const LEAST_BETWEEN = 3;
const LEAST_ASIDE = 2;

/**
 * Index of the last unit of the text. One stray sentence in which the page speaks of itself, behind a run of lines
 * that were set aside, does not prolong it.
 */
function lastOfText(units: readonly JudgedUnit[], { credits }: Language): number {
  const last = units.findLastIndex(isOfText);
  const stray = units[last];
  if (stray === undefined || credits.site.itself.find(readLine(stray.text)) === undefined) return last;
  const before = units.slice(0, last).findLastIndex(isOfText);
  const between = units.slice(before + 1, last);
  const aside = between.filter(isAside).length;
  return before !== -1 && between.length >= LEAST_BETWEEN && aside >= LEAST_ASIDE ? before : last;
}

const isOfText = (unit: JudgedUnit): boolean =>
  isOpen(unit) &&
  (isProse(unit) ||
    unit.verdict?.rule === 'editor' ||
    (unit.shape === 'list-item' && countWords(unit.text) >= LEAST_ITEM));
