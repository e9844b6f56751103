/** The scale behind digits: "5 million", "5-million", "5m", "2 lakh". */
import type { Language } from '../../../language/index.ts';
import type { Line } from '../../../text/tokens.ts';
import { isGlued, wordBehind } from '../passage.ts';
import { isLength } from './length.ts';

/**
 * @param first index of the number's first piece
 * @param last index of the last piece of the number so far
 * @param money whether a currency stands before it: "$5 m" are millions, "5 m" are metres
 * @returns by what it is multiplied, and the index behind the scale
 */
export function scaleBehind(
  line: Line,
  first: number,
  last: number,
  language: Language,
  money: boolean,
): { factor: number; after: number } | undefined {
  const { numbers } = language;
  const index = wordBehind(line, last);
  const word = index === undefined ? undefined : line.tokens[index];
  if (index === undefined || word === undefined || isWrittenOn(line, index)) return undefined;
  // A letter alone is a scale only where it is written onto the number, or behind money.
  if (word.key.length === 1 && !(index === last + 1 && (money || isGlued(line, last)))) return undefined;
  if (!money && isLength(line, first, index, language)) return undefined;
  const factor = [numbers.scales, numbers.multipliers, numbers.digitScales, ...(money ? [numbers.moneyScales] : [])]
    .map((scales) => scales.get(word.key))
    .find((times) => times !== undefined);
  return factor === undefined ? undefined : { factor, after: index + 1 };
}

/** "5m2": the letter is no scale. */
const isWrittenOn = (line: Line, index: number): boolean =>
  isGlued(line, index) && (line.tokens[index + 1]?.kind === 'number' || line.tokens[index + 1]?.key === '_');
