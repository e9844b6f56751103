import type { Phrases } from './phrases.ts';

/** Words of a text: runs of letters and digits, with the apostrophes, points and hyphens inside them. */
const WORD = /[\p{L}\p{N}]+(?:[’'.\-‑][\p{L}\p{N}]+)*/gu;

export interface Word {
  text: string;
  start: number;
  end: number;
}

export function words(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function countWords(text: string): number {
  const unspaced = UNSPACED.test(text);
  let count = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text))
    count += unspaced && UNSPACED.test(match[0]) ? Math.ceil(match[0].length / 2) : 1;
  return count;
}

/** Scripts written without spaces: two signs are about a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

export const isCapitalized = (word: string): boolean => /^\p{Lu}/u.test(word);

/** What is asked of a language here: small words that stay in lower case in a headline. */
interface HeadlineLanguage {
  sentences: { minorWords: Phrases };
}

/** Whether a line is set as headlines are: every word of weight capitalized. */
export function isTitleCase(text: string, { sentences: { minorWords } }: HeadlineLanguage): boolean {
  const weighty = words(text).filter((word) => /^\p{L}/u.test(word.text) && !minorWords.has(word.text));
  if (weighty.length === 0) return false;
  return weighty.filter((word) => isCapitalized(word.text)).length / weighty.length >= 0.8;
}

/** Sentence punctuation at the end, closing marks aside. */
export const endsSentence = (text: string): boolean => /[.!?…。！？؟।]["'”’)\]»」』]*$/.test(text);

/**
 * A stable 32-bit hash (FNV-1a) as eight hexadecimal digits; for anchors, not for security.
 *
 * @param before hash of the text in front, which this one goes on: `hash('ab') === hash('b', hash('a'))`
 */
export function hash(text: string, before = '811c9dc5'): string {
  let value = Number.parseInt(before, 16);
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
