/** Numbers of a text, in digits or in the words up to a hundred that news prints; a reader of its own, not the site's. */
import { fold } from './site.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

function wordOf(number: number): string[] {
  if (number < ONES.length) return [ONES[number] ?? ''];
  if (number >= 100 || !Number.isInteger(number)) return [];
  const tens = TENS[Math.floor(number / 10) - 2] ?? '';
  const ones = number % 10;
  return ones === 0 ? [tens] : [`${tens}-${ONES[ones] ?? ''}`, `${tens} ${ONES[ones] ?? ''}`];
}

/** Those in digits, with their scale, and "a dozen". */
export function numbersIn(text: string): number[] {
  const digits = [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)(?:\s(thousand|million|billion))?/g)].map(
    ([, number = '', scale = '']) => Number(number.replaceAll(',', '')) * (SCALES[scale] ?? 1),
  );
  return /\ba dozen\b/i.test(text) ? [...digits, 12] : digits;
}

/** @param text folded */
export function saysNumber(text: string, number: number): boolean {
  if (numbersIn(text).includes(number)) return true;
  return wordOf(number).some((word) => new RegExp(`(?<![a-z-])${word}(?![a-z-])`).test(fold(text)));
}
