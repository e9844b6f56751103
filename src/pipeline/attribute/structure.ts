/** Title, deck and headings of raw text, by shape and context; no list of known headings. */
import { countWords, endsSentence, isTitleCase } from '../text/words.ts';
import type { JudgedUnit } from '../types.ts';

const open = (unit: JudgedUnit | undefined): unit is JudgedUnit => unit !== undefined && (unit.verdict === undefined || unit.verdict.class === 'body');

/** Prose: a sentence that is no headline. The same measure as in cleaning, on what is left. */
export function isProse(unit: JudgedUnit): boolean {
  if (!open(unit) || unit.shape === 'heading' || !endsSentence(unit.text)) return false;
  return countWords(unit.text) >= (/[?!]["'”’)\]»]*$/.test(unit.text) ? 20 : 12);
}

const MAX_TITLE_WORDS = 32;

/**
 * The title: the first line above the prose that is still open, if it reads as one; in Markdown, a heading of the
 * highest rank before anything else.
 */
export function findTitle(units: readonly JudgedUnit[], firstProse: number): number | undefined {
  const until = firstProse === -1 ? Math.min(units.length, 3) : firstProse;
  for (let i = 0; i < until; i++) {
    const unit = units[i];
    if (!open(unit)) continue;
    if (unit.shape === 'list-item' || unit.shape === 'quote') return undefined;
    if (unit.shape === 'heading') return i;
    if (unit.shape === 'paragraph') return undefined;
    return readsAsTitle(unit, units.slice(i + 1).some((next) => open(next))) ? i : undefined;
  }
  // A sentence can be a headline, too: short, first, and something other than prose follows it.
  const first = units.findIndex(open);
  const candidate = units[first];
  if (candidate?.shape === 'line' && first === firstProse && countWords(candidate.text) <= 20 && units[first + 1]?.verdict?.class === 'metadata') return first;
  return undefined;
}

function readsAsTitle(unit: JudgedUnit, followed: boolean): boolean {
  const count = countWords(unit.text);
  if (!followed || count < 2 || count > MAX_TITLE_WORDS || unit.text.length > 300) return false;
  if (/[:;,]$/.test(unit.text)) return false;
  return !/^["“][^"”]*["”]$/u.test(unit.text) || count <= 14;
}

/**
 * The deck: one line between headline and prose, either followed by a byline, date or dateline, or much shorter than
 * the paragraph below it.
 */
export function findDeck(units: readonly JudgedUnit[], title: number, opensWithDateline: (unit: JudgedUnit) => boolean): number | undefined {
  const index = units.findIndex((unit, i) => i > title && open(unit));
  const unit = units[index];
  if (unit?.shape !== 'line' || opensWithDateline(unit)) return undefined;
  const count = countWords(unit.text);
  if (count < 4 || count > 60 || /:$/.test(unit.text)) return undefined;
  const between = units.slice(title + 1, index);
  const following = units.slice(index + 1).findIndex(open);
  const next = following === -1 ? undefined : units[index + 1 + following];
  if (next === undefined) return undefined;
  const after = units.slice(index + 1, index + 1 + following);
  const bylineAfter = after.some((other) => other.verdict?.class === 'metadata');
  const bylineBefore = between.some((other) => other.verdict?.class === 'metadata');
  if (bylineAfter && !bylineBefore) return index;
  if (bylineBefore) return undefined;
  if (opensWithDateline(next)) return count <= 45 ? index : undefined;
  const nextCount = countWords(next.text);
  if (next.shape !== 'line' || nextCount < 12) return undefined;
  if (!endsSentence(unit.text)) return undefined;
  return count <= 22 && nextCount >= count * 2 ? index : undefined;
}

const MAX_HEADING_WORDS = 14;

/**
 * A heading of raw text: short, no full stop, a capital or number first, and what it heads comes right after it. A
 * question is a heading where it is set as one; "Q:" and a line of speech are not.
 */
export function isHeading(units: readonly JudgedUnit[], index: number): boolean {
  const unit = units[index];
  if (!open(unit)) return false;
  if (unit.verdict?.kind !== undefined) return unit.verdict.kind === 'heading';
  if (unit.shape !== 'line') return unit.shape === 'heading';
  const { text } = unit;
  const count = countWords(text);
  if (count === 0 || count > MAX_HEADING_WORDS || text.length > 100) return false;
  if (/[.,;…—–-]["'”’)]*$/.test(text) || !/^["“‘(¿¡]?[\p{Lu}\d]/u.test(text)) return false;
  if (/^(?:Q|A|[A-Z]{2,4})\s?[:.]\s/u.test(text)) return false;
  const next = units.slice(index + 1).find((other) => open(other));
  if (next === undefined) return false;
  const heads = next.shape === 'list-item' || countWords(next.text) >= 6;
  if (!heads) return false;
  // An intro announces its list with a colon; a heading that ends in one stands above prose.
  if (/:$/.test(text)) return next.shape === 'line' && endsSentence(next.text) && countWords(text) <= 8 && isTitleCase(text);
  if (/[?!]["'”’)]*$/.test(text)) return readsAsQuestionHeading(units, index, count);
  return !/^["“‘].*["”’]$/u.test(text) || endsWithLetterInside(text);
}

/** A heading may quote, but a line that is one quotation with its full stop inside is speech. */
const endsWithLetterInside = (text: string): boolean => /[\p{L}\p{N}]["”’]$/u.test(text);

/** In a text of short paragraphs a short question is one of them; above long ones it heads a section. */
function readsAsQuestionHeading(units: readonly JudgedUnit[], index: number, count: number): boolean {
  if (/["”’]$/.test(units[index]?.text ?? '')) return false;
  const lengths = units.filter((unit) => open(unit) && endsSentence(unit.text) && unit.shape === 'line').map((unit) => countWords(unit.text)).sort((a, b) => a - b);
  const median = lengths[lengths.length >> 1] ?? 0;
  if (median < 18) return false;
  const next = units.slice(index + 1).find((other) => open(other));
  return count <= 12 && (next?.shape === 'list-item' || countWords(next?.text ?? '') >= Math.max(18, count * 2));
}

/** Short lines without a sentence's end, before the headline or after the prose: what no rule knows, but no text of the article either. */
export function setFragmentsAside(units: readonly JudgedUnit[], from: number, to: number): JudgedUnit[] {
  const last = units.findLastIndex((unit) => open(unit) && (isProse(unit) || (unit.shape === 'list-item' && countWords(unit.text) >= 4)));
  return units.map((unit, i) => {
    if (unit.verdict !== undefined || (unit.shape !== 'line' && unit.shape !== 'list-item')) return unit;
    const leading = i < from;
    const afterText = i > last && i > to;
    if (leading) {
      return { ...unit, verdict: { class: 'furniture', rule: 'leading-fragment', reason: 'stands above the headline', confidence: 0.72 } };
    }
    if (!afterText) return unit;
    const interrupted = units.slice(last + 1, i).some((other) => other.verdict !== undefined);
    const sentence = endsSentence(unit.text) && countWords(unit.text) >= 3;
    if (sentence && !interrupted) return unit;
    return { ...unit, verdict: { class: 'furniture', rule: 'trailing-fragment', reason: 'a line without a sentence after the article’s end', confidence: interrupted ? 0.7 : 0.6 } };
  });
}
