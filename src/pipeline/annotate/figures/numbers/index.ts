/** Every number that a text prints, in its order: digits, words, and vague ones, with their currency before them. */
import type { Language } from '../../../language/index.ts';
import type { Line } from '../../../text/tokens.ts';
import type { PrintedNumber } from '../passage.ts';
import { currencyBefore } from './currency.ts';
import { rounded, valueOfDigits } from './digits.ts';
import { scaleBehind } from './scale.ts';
import { vagueNumber } from './vague.ts';
import { numberInWords } from './words.ts';

type Read = Pick<PrintedNumber, 'kind' | 'value' | 'after' | 'scaled'>;

export function printedNumbers(line: Line, language: Language): Omit<PrintedNumber, 'index'>[] {
  const numbers: Omit<PrintedNumber, 'index'>[] = [];
  for (let i = 0; i < line.tokens.length; i++) {
    const token = line.tokens[i];
    if (token === undefined || token.kind === 'mark') continue;
    const read = token.kind === 'number' ? inDigits(line, i, language) : inWords(line, i, language);
    if (read === undefined) continue;
    const currency = currencyBefore(line, i);
    const first = currency?.first ?? i;
    numbers.push({
      ...read,
      first,
      start: line.tokens[first]?.start ?? 0,
      end: line.tokens[read.after - 1]?.end ?? 0,
      ...(currency !== undefined && { currency: currency.code }),
    });
    i = read.after - 1;
  }
  return numbers;
}

function inWords(line: Line, index: number, language: Language): Read | undefined {
  const vague = vagueNumber(line, index, language);
  if (vague !== undefined) return { kind: 'vague', after: vague, scaled: false };
  const words = numberInWords(line, index, language);
  return words && { kind: 'words', ...words };
}

function inDigits(line: Line, index: number, language: Language): Read {
  const money = currencyBefore(line, index) !== undefined;
  const token = line.tokens[index];
  let value = valueOfDigits(line.text.slice(token?.start, token?.end), language);
  let after = index + 1;
  // "2 hundred thousand" has two of them.
  for (;;) {
    const scale = scaleBehind(line, after - 1, language, money);
    if (scale === undefined) break;
    value = value === undefined ? undefined : value * scale.factor;
    after = scale.after;
  }
  const scaled = after > index + 1;
  return { kind: 'digits', after, scaled, ...(value !== undefined && { value: rounded(value) }) };
}
