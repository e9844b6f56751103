/** Numbers in digits. */
import type { Language } from '../../../language/index.ts';

const PLAIN = /^[0-9]+(?:\.[0-9]+)?$/;
const GROUPED = /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/;

/**
 * The value of digits with marks between them.
 *
 * @param digits as printed: `3,000.5`
 * @returns nothing where they are no number of that language: `1.2.3`, `1,00`, `2½`
 */
export function valueOfDigits(digits: string, { decimalMark }: Language): number | undefined {
  const english = decimalMark === '.' ? digits : digits.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  return PLAIN.test(english) || GROUPED.test(english) ? Number(english.replaceAll(',', '')) : undefined;
}

/** More digits than any text prints, and fewer than what a binary fraction adds: 1.1 × 3 is 3.3. */
export const rounded = (value: number): number => Number(value.toPrecision(12));
