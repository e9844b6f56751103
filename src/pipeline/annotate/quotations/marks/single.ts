import type { SpeechWords } from '../../../language/speech.ts';
import { endOf } from '../../../text/trim.ts';
import type { MarkedSpan } from './span.ts';
import { BEFORE_OPEN, LETTER } from './shapes.ts';

interface Closer {
  at: number;
  /** A plural possessive looks the same: "the workers’ union". */
  weak: boolean;
}

const isSingle = (character: string | undefined): boolean => character === '’' || character === "'";

/**
 * Single marks outside of the double ones.
 *
 * @param doubles in order
 */
export function singleSpans(
  text: string,
  doubles: readonly MarkedSpan[],
  continues: boolean,
  words: SpeechWords,
): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  if (!/[‘']/.test(text)) return spans;
  const skip = skipper(doubles);
  for (let i = 0; i < text.length; i++) {
    if (!opensSingle(text, i, words) || skip(i)) continue;
    const chosen = closerOf(text, i, skip, words);
    if (chosen !== undefined) {
      spans.push({ open: i, close: chosen, closed: true });
      i = chosen;
    } else if (continues) {
      spans.push({ open: i, close: text.length, closed: false });
      break;
    }
  }
  return spans;
}

/** Whether an offset is inside a double pair. */
function skipper(doubles: readonly MarkedSpan[]): (at: number) => boolean {
  return (at) => {
    let low = 0;
    let high = doubles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((doubles[middle]?.close ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return (doubles[low]?.open ?? Infinity) < at;
  };
}

function opensSingle(text: string, i: number, words: SpeechWords): boolean {
  const character = text[i];
  if (character !== '‘' && character !== "'") return false;
  if (isClipped(text, i, words)) return false;
  const before = text[i - 1];
  return (before === undefined || BEFORE_OPEN.test(before)) && /[^\s]/u.test(text[i + 1] ?? ' ');
}

/** The mark begins a word or a year: "’tis", "’90s", "rock ’n’ roll". */
function isClipped(text: string, i: number, { clippedStarts, clippedBoth }: SpeechWords): boolean {
  const [word = ''] = /^(?:\d+s?|\p{L}+)/u.exec(text.slice(i + 1, i + 8)) ?? [];
  if (/^(?:\d0s|\d{2})$/.test(word) || clippedStarts.has(word)) return true;
  return clippedBoth.has(word) && isSingle(text[i + 1 + word.length]);
}

/**
 * The mark that closes what opens at `open`. "‘the boys’ club is over,’ he said": a surer mark further on makes the
 * weak one an apostrophe.
 */
function closerOf(text: string, open: number, skip: (at: number) => boolean, words: SpeechWords): number | undefined {
  let first: Closer | undefined;
  for (let i = open + 1; i < text.length; i++) {
    if (opensSingle(text, i, words)) break;
    if (!isSingle(text[i]) || isInside(text, i, words) || skip(i)) continue;
    const closer = { at: i, weak: isPossessive(text, i, words) || isDropped(text, i, words) };
    if (!closer.weak) return i;
    first ??= closer;
  }
  return first?.at;
}

/** Whether the mark is surely an apostrophe, or no closing one. */
function isInside(text: string, i: number, words: SpeechWords): boolean {
  const before = text[i - 1] ?? '';
  const after = text[i + 1] ?? '';
  if (LETTER.test(before) && LETTER.test(after)) return true;
  if (/[\s‘“]/u.test(before)) return true;
  if (words.clippedBoth.has(before) && isSingle(text[i - 2])) return true;
  // "our parents’,’": the closing mark is the second one.
  return isPluralEnd(before, words) && /^[,.?!]?['’]/.test(text.slice(i + 1, i + 3)) && /[,.?!]/.test(after);
}

const isPluralEnd = (letter: string, { pluralEndings }: SpeechWords): boolean =>
  pluralEndings.includes(letter.toLowerCase());

function isPossessive(text: string, i: number, { possessiveEndings }: SpeechWords): boolean {
  return (
    possessiveEndings.includes((text[i - 1] ?? '').toLowerCase()) &&
    (/[;:]/.test(text[i + 1] ?? '') || /^\s[\p{Ll}\p{Lu}]/u.test(text.slice(i + 1, i + 3)))
  );
}

/** Dialect drops the end of a word: "an’ they’ll", "goin’ home". */
function isDropped(text: string, i: number, { clippedEnds, clippedEndings }: SpeechWords): boolean {
  if (!/^\s\p{Ll}/u.test(text.slice(i + 1, i + 3))) return false;
  const word = endOf(text.slice(Math.max(0, i - 8), i), /[\p{L}\p{M}\p{N}]/u).toLowerCase();
  return clippedEnds.has(word) || clippedEndings.some((ending) => word.length > ending.length && word.endsWith(ending));
}
