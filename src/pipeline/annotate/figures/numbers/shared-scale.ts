/** Two numbers of which the second prints the scale of both: "2 to 3 million", "€5-10 million", "three or four hundred". */
import type { Language } from '../../../language/index.ts';
import type { Line } from '../../../text/tokens.ts';
import type { PrintedNumber } from '../passage.ts';
import { rounded } from './digits.ts';

export function withSharedScale(numbers: readonly PrintedNumber[], line: Line, language: Language): PrintedNumber[] {
  return numbers.map((number, at) => {
    const next = numbers[at + 1];
    const scale = next === undefined ? undefined : sharedScale(number, next, line, language);
    return scale === undefined || number.value === undefined
      ? number
      : { ...number, value: rounded(number.value * scale), scaled: true, scale };
  });
}

/** Only the smaller one of two can have left its scale out, and both are of one currency: "$500 to $1 billion" is neither. */
function sharedScale(one: PrintedNumber, other: PrintedNumber, line: Line, language: Language): number | undefined {
  const { scale, value } = other;
  if (scale === undefined || value === undefined || one.value === undefined || one.scaled) return undefined;
  if (one.value >= value / scale || (other.currency !== undefined && one.currency !== other.currency)) return undefined;
  return isJoined(one, other, line, language) ? scale : undefined;
}

function isJoined(one: PrintedNumber, other: PrintedNumber, line: Line, { units }: Language): boolean {
  const join = line.tokens[one.after]?.key ?? '';
  if (other.first !== one.after + 1) return false;
  if (/^[-–]$/.test(join) || units.ranging.has(join)) return true;
  // "killed two and 3 million fled": what joins two clauses joins two numbers only where both are announced.
  return units.sharing.has(join) && units.rangeOpenings.before(line, one.first) !== undefined;
}
