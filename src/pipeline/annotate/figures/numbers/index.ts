/** Every number that a text prints, in its order: digits, words, and vague ones, with their currency before them. */
import type { Language } from '../../../language/index.ts';
import type { Line } from '../../../text/tokens.ts';
import type { PrintedNumber } from '../passage.ts';
import { currencyBefore } from './currency.ts';
import { groupsBehind, rounded, valueOfDigits } from './digits.ts';
import { partsBehind, vulgarAt } from './fractions.ts';
import { scaleBehind } from './scale.ts';
import { withSharedScale } from './shared-scale.ts';
import { signBefore } from './sign.ts';
import { isSuperscript } from './superscript.ts';
import { vagueNumber } from './vague.ts';
import { numberInWords } from './words.ts';

type Read = Pick<PrintedNumber, 'kind' | 'value' | 'after' | 'scaled' | 'scale'>;
type IsDate = (start: number, end: number) => boolean;

/** @param isDate whether a date stands in that stretch: its numbers are taken already */
export function printedNumbers(line: Line, language: Language, isDate: IsDate): PrintedNumber[] {
  const numbers: PrintedNumber[] = [];
  for (let i = 0; i < line.tokens.length; i++) {
    const read = readAt(line, i, language, isDate);
    if (read === undefined) continue;
    const number = printedNumber(line, i, read, language);
    if (!isDate(number.start, number.end)) numbers.push({ ...number, index: numbers.length });
    i = read.after - 1;
  }
  return withSharedScale(numbers, line, language);
}

/** With what is printed before it: the currency, the sign. */
function printedNumber(line: Line, index: number, read: Read, language: Language): Omit<PrintedNumber, 'index'> {
  const currency = currencyBefore(line, index);
  const unsigned = currency?.first ?? index;
  const sign = read.kind === 'vague' ? undefined : signBefore(line, unsigned, read.after, language);
  const first = sign ?? unsigned;
  return {
    ...read,
    ...(sign !== undefined && read.value !== undefined && { value: -read.value }),
    ...(currency !== undefined && { currency: currency.code }),
    // A note's sign is no part of the number, and what is counted stands behind it.
    after: isSuperscript(line, read.after) ? read.after + 1 : read.after,
    first,
    start: line.tokens[first]?.start ?? 0,
    end: line.tokens[read.after - 1]?.end ?? 0,
  };
}

function readAt(line: Line, index: number, language: Language, isDate: IsDate): Read | undefined {
  const token = line.tokens[index];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return inDigits(line, index, language, isDate);
  if (token.kind === 'word') return inWords(line, index, language);
  const part = vulgarAt(line, index);
  return part === undefined ? undefined : { kind: 'digits', value: rounded(part), after: index + 1, scaled: false };
}

function inWords(line: Line, index: number, language: Language): Read | undefined {
  const vague = vagueNumber(line, index, language);
  if (vague !== undefined) return { kind: 'vague', after: vague, scaled: false };
  const words = numberInWords(line, index, language);
  return words && { kind: 'words', ...words };
}

function inDigits(line: Line, index: number, language: Language, isDate: IsDate): Read {
  const money = currencyBefore(line, index) !== undefined;
  const token = line.tokens[index];
  const groups = groupsBehind(line, index, (at) => {
    const piece = line.tokens[at];
    return piece !== undefined && isDate(piece.start, piece.end);
  });
  let value = valueOfDigits(groups?.digits ?? line.text.slice(token?.start, token?.end), language);
  let after = groups?.after ?? index + 1;
  const parts = value !== undefined && Number.isInteger(value) ? partsBehind(line, after, language) : undefined;
  if (parts !== undefined && value !== undefined) {
    value += parts.value;
    after = parts.after;
  }
  let factor = 1;
  // "2 hundred thousand" has two of them.
  for (;;) {
    const scale = scaleBehind(line, index, after - 1, language, money);
    if (scale === undefined) break;
    factor *= scale.factor;
    after = scale.after;
  }
  const scaled = factor > 1;
  return {
    kind: 'digits',
    after,
    scaled,
    ...(scaled && { scale: factor }),
    ...(value !== undefined && { value: rounded(value * factor) }),
  };
}
