/** Parts of one behind a number, or alone: "2½", "7 1/2", "six and a half". */
import type { Language } from '../../../language/index.ts';
import type { Line } from '../../../text/tokens.ts';
import { isGlued } from '../passage.ts';

const VULGAR = new Map([
  ['¼', 1 / 4],
  ['½', 1 / 2],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Those that are written with a slash: "7 1/2" is a number, "7 12/31" a seven and a day. */
const PARTS = /^(?:2|3|4|5|6|8|10|12|16|32)$/;

/** The sign alone, at that index. */
export const vulgarAt = ({ tokens }: Line, index: number): number | undefined => VULGAR.get(tokens[index]?.key ?? '');

/**
 * @param after index of the piece behind whole ones
 * @returns what is to be added, and the index behind it
 */
export function partsBehind(
  line: Line,
  after: number,
  { numbers }: Language,
): { value: number; after: number } | undefined {
  const sign = vulgarAt(line, after);
  if (sign !== undefined) return { value: sign, after: after + 1 };
  const words = numbers.mixed.at(line, after);
  if (words !== undefined) return { value: numbers.mixed.valueOf(words), after: words.after };
  const [above, slash, below] = [0, 1, 2].map((ahead) => line.tokens[after + ahead]?.key ?? '');
  if (!/^[/⁄]$/.test(slash ?? '') || !PARTS.test(below ?? '') || !/^[0-9]{1,2}$/.test(above ?? '')) return undefined;
  if (!isGlued(line, after) || !isGlued(line, after + 1) || isGlued(line, after - 1)) return undefined;
  const value = Number(above) / Number(below);
  return value > 0 && value < 1 ? { value, after: after + 3 } : undefined;
}
