/** Numbers in digits. */
import type { Language } from '../../../language/index.ts';
import type { Line } from '../../../text/tokens.ts';
import { isGlued } from '../passage.ts';

const PLAIN = /^[0-9]+(?:\.[0-9]+)?$/;
const GROUPED = /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/;
/** Hundreds of thousands in twos: "12,34,567". */
const GROUPED_IN_TWOS = /^[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?$/;

/** With the other decimal mark no more decimals are read: "12,15" may be a list. */
const OTHER_PLAIN = /^[0-9]+\.[0-9]$/;
const OTHER_GROUPED = /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,2})?$/;

/**
 * The value of digits with marks between them. The decimal mark is the language's, unless the digits prove the other.
 *
 * @param digits as printed, of any script that NFKC makes ASCII of: `3,000.5`
 * @returns nothing where they are no number: `1.2.3`, `1,00`
 */
export function valueOfDigits(digits: string, { decimalMark }: Language): number | undefined {
  const plain = digits.normalize('NFKC');
  const swapped = plain.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  const [own, other] = decimalMark === '.' ? [plain, swapped] : [swapped, plain];
  if ([PLAIN, GROUPED, GROUPED_IN_TWOS].some((form) => form.test(own))) return Number(own.replaceAll(',', ''));
  return OTHER_PLAIN.test(other) || OTHER_GROUPED.test(other) ? Number(other.replaceAll(',', '')) : undefined;
}

/** More digits than any text prints, and fewer than what a binary fraction adds: 1.1 × 3 is 3.3. */
export const rounded = (value: number): number => Number(value.toPrecision(12));

const LEADING = /^[1-9][0-9]{0,2}$/;
const GROUP = /^[0-9]{3}$/;
/** No count has more, and a row of numbers may have. */
const MOST_GROUPS = 5;
/** With the decimals that a last group may have. */
const LAST_GROUP = /^[0-9]{3}(?:[.,][0-9]{1,2})?$/;
const SPACE = /^[ \u00A0\u2009\u202F]$/;

/**
 * Digits in groups of three with spaces or apostrophes between them, as other countries print them: "12 500",
 * "1’250’000". All of them with the same mark.
 *
 * @param isTaken whether the piece of that index belongs to a date
 * @returns index behind the last group, and the digits without the marks
 */
export function groupsBehind(
  line: Line,
  index: number,
  isTaken: (index: number) => boolean,
): { after: number; digits: string } | undefined {
  const { tokens } = line;
  if (!LEADING.test(textOf(line, index))) return undefined;
  const mark = markBehind(line, index);
  if (mark === undefined) return undefined;
  let last = index;
  let digits = textOf(line, index);
  let groups = 0;
  for (;;) {
    const next = mark === 'space' ? last + 1 : last + 2;
    const group = textOf(line, next);
    if (tokens[next]?.kind !== 'number' || markBehind(line, last) !== mark || isTaken(next)) break;
    if (!LAST_GROUP.test(group)) return undefined;
    if (++groups > MOST_GROUPS) return undefined;
    digits += group;
    last = next;
    if (!GROUP.test(group)) break;
  }
  return last === index ? undefined : { after: last + 1, digits };
}

function markBehind(line: Line, index: number): 'space' | 'apostrophe' | undefined {
  const { tokens, text } = line;
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || next === undefined) return undefined;
  if (/^['’]$/.test(next.key)) return isGlued(line, index) && isGlued(line, index + 1) ? 'apostrophe' : undefined;
  return SPACE.test(text.slice(token.end, next.start)) ? 'space' : undefined;
}

const textOf = ({ text, tokens }: Line, index: number): string =>
  text.slice(tokens[index]?.start, tokens[index]?.end).normalize('NFKC');
