/** Headings and the end of raw text, by shape and context; no list of known headings. */
import { languages } from '../language/index.ts';
import { countWords, endsSentence, isTitleCase } from '../text/words.ts';
import type { JudgedUnit } from '../types.ts';

/** Not decided yet, or decided to be the article's. */
export const isOpen = (unit: JudgedUnit | undefined): unit is JudgedUnit =>
  unit !== undefined && (unit.verdict === undefined || unit.verdict.class === 'body');

/** Several sentences are prose even if the last one lost its end, to an agency's sign-off or a cut. */
const runsOn = (text: string): boolean =>
  countWords(text) >= 30 && /\p{Ll}[.!?]["”’]?\s+["“‘]?\p{Lu}/u.test(text) && !/\s[|•·]\s/.test(text);

/** Prose: a sentence that is no headline. The same measure as in cleaning, on what is left. */
export function isProse(unit: JudgedUnit): boolean {
  if (!isOpen(unit) || unit.shape === 'heading') return false;
  if (!endsSentence(unit.text)) return runsOn(unit.text);
  return countWords(unit.text) >= (/[?!]["'”’)\]»]*$/.test(unit.text) ? 20 : 12);
}

const MAX_HEADING_WORDS = 14;

/**
 * A heading of raw text: short, no full stop, a capital or number first, and what it heads comes right after it. A
 * question is a heading where it is set as one; "Q:" and a line of speech are not.
 */
export function isHeading(units: readonly JudgedUnit[], index: number): boolean {
  const unit = units[index];
  if (!isOpen(unit)) return false;
  if (unit.verdict?.kind !== undefined) return unit.verdict.kind === 'heading';
  if (unit.shape !== 'line') return unit.shape === 'heading';
  const { text } = unit;
  const count = countWords(text);
  if (count === 0 || count > MAX_HEADING_WORDS || text.length > 100) return false;
  if (isClock(text) && clocks(units) >= 2) return true;
  if (/[.,;…—–-]["'”’)]*$/.test(text) || !/^["“‘'(¿¡]?[\p{Lu}\d]/u.test(text)) return false;
  if (/^(?:Q|A|[A-Z]{2,4})\s?[:.]\s/u.test(text)) return false;
  const next = units.slice(index + 1).find((other) => isOpen(other));
  if (next === undefined) return false;
  const heads = next.shape === 'list-item' || countWords(next.text) >= 6;
  if (!heads) return false;
  // An intro announces its list with a colon; a heading that ends in one stands above prose.
  if (/:$/.test(text))
    return (
      next.shape === 'line' &&
      endsSentence(next.text) &&
      count <= 8 &&
      (isTitleCase(text, languages[0]) || /^\d{1,2}[.)]\s/.test(text))
    );
  if (/[?!]["'”’)]*$/.test(text)) return readsAsQuestionHeading(units, index, count);
  return !/^["“‘'].*["”’']$/u.test(text) || endsWithLetterInside(text);
}

/** Entries of a running report are headed by the time alone. */
export const isClock = (text: string): boolean =>
  /^\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|noon|GMT|h)?(?:\s[A-Z]{2,4})?$/i.test(text) &&
  /[:.]\d|[apAP]\.?[mM]|noon/.test(text);

const clockCounts = new WeakMap<readonly JudgedUnit[], number>();
function clocks(units: readonly JudgedUnit[]): number {
  let count = clockCounts.get(units);
  if (count === undefined) {
    count = units.filter((unit) => isClock(unit.text)).length;
    clockCounts.set(units, count);
  }
  return count;
}

/** A heading may quote, but a line that is one quotation with its full stop inside is speech. */
const endsWithLetterInside = (text: string): boolean => /[\p{L}\p{N}]["”’']$/u.test(text);

/** In a text of very short paragraphs a short question is one of them; above longer ones it heads a section. */
function readsAsQuestionHeading(units: readonly JudgedUnit[], index: number, count: number): boolean {
  if (/["”’]$/.test(units[index]?.text ?? '') || count > 12) return false;
  const next = units.slice(index + 1).find(isOpen);
  return medianProse(units) >= SHORT_PARAGRAPH && (next?.shape === 'list-item' || countWords(next?.text ?? '') >= 8);
}

/** Words; tabloids stay below it, agencies do not. */
const SHORT_PARAGRAPH = 17;

const medians = new WeakMap<readonly JudgedUnit[], number>();
function medianProse(units: readonly JudgedUnit[]): number {
  let median = medians.get(units);
  if (median === undefined) {
    const lengths = units
      .filter((unit) => isOpen(unit) && unit.shape === 'line' && endsSentence(unit.text))
      .map((unit) => countWords(unit.text))
      .sort((a, b) => a - b);
    median = lengths[lengths.length >> 1] ?? 0;
    medians.set(units, median);
  }
  return median;
}

/** Words in which a page speaks of itself. */
const OF_THE_SITE =
  /\b(?:site|website|page|terms|policy|we|our|us|subscri\w+|newsletter|affiliate|commission|rights|press council|press standards|membership|browser)\b/i;

/** Lines after the article's last prose: what no rule knows, but no text of the article either. */
export function setTailAside(units: readonly JudgedUnit[], headEnd: number): JudgedUnit[] {
  const last = lastOfText(units);
  // Nothing of the page behind the text: a list of results or names ends it, and is its own.
  const pageFollows = units.slice(last + 1).some((unit) => unit.verdict !== undefined && unit.verdict.class !== 'body');
  if (!pageFollows) return [...units];
  return units.map((unit, i) => {
    if (
      unit.verdict !== undefined ||
      i <= last ||
      i < headEnd ||
      unit.shape === 'paragraph' ||
      unit.shape === 'heading' ||
      unit.shape === 'quote'
    )
      return unit;
    const interrupted = units.slice(last + 1, i).some((other) => other.verdict !== undefined);
    const sentence = endsSentence(unit.text) && countWords(unit.text) >= 3;
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

/**
 * Index of the last unit of the text. One stray sentence in which the page speaks of itself, behind a run of lines
 * that were set aside, does not prolong it.
 */
function lastOfText(units: readonly JudgedUnit[]): number {
  const ofText = (unit: JudgedUnit): boolean =>
    isOpen(unit) &&
    (isProse(unit) || unit.verdict?.rule === 'editor' || (unit.shape === 'list-item' && countWords(unit.text) >= 4));
  const last = units.findLastIndex(ofText);
  const stray = units[last];
  if (stray === undefined || !OF_THE_SITE.test(stray.text)) return last;
  const before = units.slice(0, last).findLastIndex(ofText);
  const between = units.slice(before + 1, last);
  const aside = between.filter((unit) => unit.verdict !== undefined && unit.verdict.class !== 'body').length;
  return before !== -1 && between.length >= 3 && aside >= 2 ? before : last;
}
