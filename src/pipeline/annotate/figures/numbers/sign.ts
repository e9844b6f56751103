/** Numbers below nothing: "minus 12", "-5°C", "−3". */
import type { Language } from '../../../language/index.ts';
import type { Line } from '../../../text/tokens.ts';
import { isGlued } from '../passage.ts';
import { SYMBOLS } from '../symbols.ts';

/**
 * A word before a number is a sign; a hyphen is one only where it is written onto a number that measures something, since
 * it is a dash, a score or a code elsewhere.
 *
 * @param first index of the number's first piece, a currency's sign included
 * @param after index of the piece behind the number
 * @returns index of the sign
 */
export function signBefore(line: Line, first: number, after: number, { numbers, units }: Language): number | undefined {
  const at = first - 1;
  const key = line.tokens[at]?.key ?? '';
  if (numbers.minus.has(key)) return at;
  if (!/^[-–−]$/.test(key) || !isGlued(line, at) || (at > 0 && isGlued(line, at - 1))) return undefined;
  if (key === '−') return at;
  const symbol = SYMBOLS.at(line, after);
  const isSymbol = symbol !== undefined && /^(?:%|° ?[CF]|[CF])$/.test(symbol.entry);
  return isSymbol || units.signed.at(line, after) !== undefined ? at : undefined;
}
