/** Numbers without a value: "hundreds of", "tens of thousands of". */
import type { Language } from '../../../language/index.ts';
import type { Line } from '../../../text/tokens.ts';

/** Index behind the vague number that begins with that piece; what joins it with what it counts must follow. */
export function vagueNumber(line: Line, first: number, { numbers }: Language): number | undefined {
  const key = (index: number): string => line.tokens[index]?.key ?? '';
  const isJoined = (index: number): boolean => numbers.vague.has(key(index)) && key(index + 1) === numbers.vagueJoin;
  if (!isJoined(first)) return undefined;
  return isJoined(first + 2) ? first + 3 : first + 1;
}
