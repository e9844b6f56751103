/** A letter that may stand for a scale or for a unit of length: "20m people", "a 20m-deep channel". */
import type { Language } from '../../../language/index.ts';
import type { Line } from '../../../text/tokens.ts';
import { isGlued } from '../passage.ts';

/**
 * Whether what stands around it makes it a length.
 *
 * @param first index of the number's first piece
 * @param letter index of the letter
 */
export function isLength(line: Line, first: number, letter: number, { units }: Language): boolean {
  const { lengths } = units;
  if (!lengths.letters.has(line.tokens[letter]?.key ?? '') || !isGlued(line, letter - 1)) return false;
  if (lengths.behind.at(line, letter + 1) !== undefined) return true;
  if (lengths.before.before(line, first) !== undefined) return lengths.notBehind.at(line, letter + 1) === undefined;
  return false;
}
