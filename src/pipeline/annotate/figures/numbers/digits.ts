/** Numbers in digits. */
import type { Language } from '../../../language/index.ts';

const PLAIN = /^[0-9]+(?:\.[0-9]+)?$/;
const GROUPED = /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/;

/** With the other decimal mark no more decimals are read: "12,15" may be a list. */
const OTHER_PLAIN = /^[0-9]+\.[0-9]$/;
const OTHER_GROUPED = /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,2})?$/;

/**
 * The value of digits with marks between them. The decimal mark is the language's, unless the digits prove the other.
 *
 * @param digits as printed: `3,000.5`
 * @returns nothing where they are no number: `1.2.3`, `1,00`, `2½`
 */
export function valueOfDigits(digits: string, { decimalMark }: Language): number | undefined {
  const swapped = digits.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  const [own, other] = decimalMark === '.' ? [digits, swapped] : [swapped, digits];
  if (PLAIN.test(own) || GROUPED.test(own)) return Number(own.replaceAll(',', ''));
  return OTHER_PLAIN.test(other) || OTHER_GROUPED.test(other) ? Number(other.replaceAll(',', '')) : undefined;
}

/** More digits than any text prints, and fewer than what a binary fraction adds: 1.1 × 3 is 3.3. */
export const rounded = (value: number): number => Number(value.toPrecision(12));
