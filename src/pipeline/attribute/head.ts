/**
 * The head: what stands above the text – site name, menu, headline, deck, byline, date, pictures. Where it ends shows by
 * the metadata in it; which line of it is the headline shows by its shape and its neighbours.
 */
import { fold } from '../text/fold.ts';
import { countWords, endsSentence } from '../text/words.ts';
import type { JudgedUnit } from '../types.ts';
import { isBareName } from './byline.ts';
import { readDateline } from './dateline.ts';
import { isOpen, isProse } from './structure.ts';

const HEAD_WITHOUT_PROSE = 2;
/** More prose than this above a byline or date means that the line stands below the article. */
const MOST_PROSE_IN_HEAD = 2;

/**
 * Index of the first unit of the text: the first prose, or, where a byline or date stands a little below it, the first
 * prose after that; then the prose above is a deck or a notice.
 */
export function findHeadEnd(units: readonly JudgedUnit[]): number {
  const prose = units.flatMap((unit, i) => (isProse(unit) ? [i] : []));
  // Without prose the text is a list or a poem: the head is its first lines.
  const first = prose[0] ?? Math.min(units.length, HEAD_WITHOUT_PROSE);
  let end = first;
  // A dateline opens the text, whatever follows it.
  const dateline = units.findIndex(opensText);
  for (const [i, unit] of units.entries()) {
    if (unit.verdict?.class !== 'metadata' || (unit.verdict.rule !== 'byline' && unit.verdict.rule !== 'timestamp'))
      continue;
    const before = prose.filter((at) => at < i).length;
    const after = prose.filter((at) => at > i);
    if (before > MOST_PROSE_IN_HEAD || after.length < 2 || after.length <= before) continue;
    end = Math.max(end, after[0] ?? end);
  }
  return dateline !== -1 && dateline < end ? dateline : end;
}

const MAX_TITLE_WORDS = 32;
/** Below this a line reads as anything but a headline. */
const LEAST_SCORE = 0;

/** Index of the headline among the open units of the head, if one of them reads as such. */
export function findTitle(units: readonly JudgedUnit[], headEnd: number): number | undefined {
  const marked = units.findIndex((unit, i) => i <= headEnd && isOpen(unit) && unit.shape === 'heading');
  if (marked !== -1 && units.slice(0, marked).every((unit) => unit.shape !== 'paragraph' || !isOpen(unit)))
    return marked;
  let best: { index: number; score: number } | undefined;
  for (let i = 0; i < Math.min(headEnd, units.length); i++) {
    const unit = units[i];
    if (unit?.shape !== 'line' || !isOpen(unit)) continue;
    const score = scoreTitle(units, i, headEnd);
    if (score > LEAST_SCORE && (best === undefined || score > best.score)) best = { index: i, score };
  }
  return best?.index ?? sentenceAsTitle(units, headEnd);
}

function scoreTitle(units: readonly JudgedUnit[], index: number, headEnd: number): number {
  const text = units[index]?.text ?? '';
  const count = countWords(text);
  if (count === 0 || /https?:|www\.|\S@\S/.test(text)) return -10;
  let score =
    count <= 1
      ? -2
      : count <= 3
        ? 0.5
        : count <= 22
          ? 2.5
          : count <= MAX_TITLE_WORDS
            ? 0.5
            : endsSentence(text)
              ? -2
              : 0.5;
  if (/\.["'”’)]*$/.test(text)) score -= countWords(text) > 16 ? 3 : 1;
  if (/[:;,]$/.test(text)) score -= 3;
  if (isBareName(text)) score -= 2;
  if (count <= 6 && text === text.toUpperCase()) score -= 1;
  if (/^(?:no|vol|issue|page)\.?\s\d|^\d+$|^[[(]/i.test(text)) score -= 3;
  if (/^["“‘'][^"”’]*["”’']$/u.test(text)) score -= 1;
  // Breadcrumbs, window titles and lists of recent posts repeat the headline, never a site's name alone.
  if (count >= 4 && repeats(units, index, text)) score += 2;
  // A breadcrumb cuts it short: the whole of it is the headline.
  if (
    units
      .slice(index + 1, headEnd)
      .some(
        (unit) =>
          unit.text.length > text.length &&
          unit.text.length <= 300 &&
          countWords(unit.text) <= MAX_TITLE_WORDS &&
          fold(unit.text).startsWith(`${fold(text)} `) &&
          !/[|–—]/.test(unit.text),
      )
  )
    score -= 2.5;
  const below = units
    .slice(index + 1, index + 4)
    .filter((unit) => unit.verdict === undefined || unit.verdict.class === 'metadata');
  const signed = below.findIndex((unit) => unit.verdict?.class === 'metadata');
  // Right above the byline, or with one line, the deck, between: then the upper of the two is the headline.
  if (signed === 0) score += 1.5;
  else if (signed === 1 && countWords(below[0]?.text ?? '') >= 4) score += 1.6;
  if (count <= 8 && namesTheSite(units, text)) score -= 4;
  // Prose above it that no rule knows is the article's: then this is a heading inside it.
  score -= 1.5 * units.slice(0, index).filter(isProse).length;
  return score - index * 0.04;
}

function repeats(units: readonly JudgedUnit[], index: number, text: string): boolean {
  const own = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return units.some(
    (unit, i) =>
      i !== index &&
      unit.text.length <= text.length + 80 &&
      fold(unit.text)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .includes(own),
  );
}

/** A short line that also owns the copyright or ends the window title is the site's name. */
function namesTheSite(units: readonly JudgedUnit[], text: string): boolean {
  const own = fold(text.split(/\s(?:--?|[|–—])\s|:\s/u, 1)[0] ?? '').replace(/^the /, '');
  return units.some(
    (unit) =>
      unit.text !== text &&
      (unit.verdict?.rule === 'rights' || unit.verdict?.rule === 'repeated-title') &&
      fold(unit.text).includes(own),
  );
}

/** A sentence can be a headline, too: short, first, and a byline or date right below it. */
function sentenceAsTitle(units: readonly JudgedUnit[], headEnd: number): number | undefined {
  const first = units.findIndex(isOpen);
  const unit = units[first];
  if (unit?.shape !== 'line' || first > headEnd || units[first + 1]?.verdict?.class !== 'metadata') return undefined;
  return countWords(unit.text) <= 25 && units[first + 2] !== undefined ? first : undefined;
}

/**
 * The deck: the line below the headline, where a byline, date or dateline follows it, or where it is much shorter than
 * the paragraph below it.
 */
export function findDeck(
  units: readonly JudgedUnit[],
  title: number,
  headEnd: number,
  opensWithDateline: (unit: JudgedUnit) => boolean,
): number | undefined {
  const index = units.findIndex((unit, i) => i > title && isOpen(unit));
  const unit = units[index];
  if (unit === undefined || unit.shape === 'heading' || unit.shape === 'list-item' || opensWithDateline(unit))
    return undefined;
  const count = countWords(unit.text);
  if (count < 4 || count > 70 || /:$/.test(unit.text)) return undefined;
  // Still in the head with more of the head behind it.
  const signedAbove = units.slice(title + 1, index).some((other) => other.verdict?.class === 'metadata');
  const signedBelow = units.slice(index + 1, headEnd).some((other) => other.verdict?.class === 'metadata');
  if (index < headEnd && signedBelow) return index;
  if (unit.shape !== 'line' || signedAbove) return undefined;
  const next = units.slice(index + 1).find(isOpen);
  if (next === undefined) return undefined;
  if (opensWithDateline(next)) return count <= 45 ? index : undefined;
  const nextCount = countWords(next.text);
  if (next.shape !== 'line' || nextCount < 12 || !endsSentence(unit.text)) return undefined;
  return count <= 22 && nextCount >= count * 2 ? index : undefined;
}

/** A dateline with a sentence behind it; a name and a dash alone are a masthead. */
const opensText = (unit: JudgedUnit): boolean =>
  isOpen(unit) &&
  unit.shape !== 'heading' &&
  unit.shape !== 'list-item' &&
  countWords(unit.text) >= 12 &&
  readDateline(unit.text) !== undefined;

/** What is left of the head is no text of the article, save the heading right above its first paragraph. */
export function setHeadAside(
  units: readonly JudgedUnit[],
  title: number | undefined,
  headEnd: number,
  isHeading: (index: number) => boolean,
): JudgedUnit[] {
  const openAbove = units.slice(0, headEnd).findLastIndex(isOpen);
  return units.map((unit, i) => {
    if (i >= headEnd || unit.verdict !== undefined || i === title || opensText(unit)) return unit;
    if (isProse(unit) || unit.shape === 'paragraph' || unit.shape === 'quote') return unit;
    const above = title !== undefined && i < title;
    // A list or a sentence between headline and text belongs to the text: a summary, an opening.
    if (
      !above &&
      (unit.shape === 'list-item' || (endsSentence(unit.text) && countWords(unit.text) >= 4)) &&
      (title !== undefined || i > 0)
    )
      return unit;
    if (!above && title === undefined) return unit;
    if (!above && i === openAbove && isHeading(i) && countWords(unit.text) <= 10) return unit;
    return {
      ...unit,
      verdict: {
        class: 'furniture',
        rule: above ? 'leading-fragment' : 'head-fragment',
        reason: above ? 'stands above the headline' : 'stands between the headline and the text',
        confidence: above ? 0.75 : 0.65,
      },
    };
  });
}
