/** The sign or code of a currency before a number: "$5", "US$5", "USD 5". */
import { printed, type Line } from '../../../text/tokens.ts';
import { isGlued } from '../passage.ts';
import { CURRENCIES } from '../symbols.ts';

/** The sign that ends right before the piece of that index: its first piece, and the currency's code. */
export function currencyBefore(line: Line, index: number): { first: number; code: string } | undefined {
  for (const length of [2, 1]) {
    const first = index - length;
    const token = line.tokens[first];
    const last = line.tokens[index - 1];
    if (token === undefined || last === undefined || (length === 2 && !isGlued(line, first))) continue;
    const sign = line.text.slice(token.start, last.end);
    const code = CURRENCIES.get(sign);
    if (code === undefined || isWordBefore(line, first)) continue;
    // "EUR 5" and "Rs. 5" may have a space, "$ 5" and "R 5" are something else.
    if (isGlued(line, index - 1) || /^\p{L}{2,}\.?$/u.test(sign)) return { first, code };
  }
  return undefined;
}

/** A sign behind a letter is a part of one that is not known here: "AU$". */
const isWordBefore = (line: Line, first: number): boolean => {
  const before = line.tokens[first - 1];
  return before !== undefined && isGlued(line, first - 1) && /[\p{L}\p{N}]$/u.test(printed(line, before));
};
