import type { Passage, PrintedNumber } from '../passage.ts';
import { measureBehind } from '../units/measure-words.ts';
import type { LeavingRule } from './rule.ts';

/** "nine out of ten", "one in five": both numbers. */
export const ratio: LeavingRule = {
  name: 'ratio',
  why: 'It is a share of another number.',
  leaves: (number, passage) => {
    const { index } = number;
    const { numbers } = passage;
    return isShare(number, numbers[index + 1], passage) || isShare(numbers[index - 1], number, passage);
  },
};

/** Of a share the whole is small, or round, or the part is one; "117 million out of 833 million" are two counts. */
const isWhole = (part: number, whole: number): boolean =>
  part < whole && (part === 1 || whole <= 10 || Number.isInteger(Math.log10(whole)));

function isShare(part: PrintedNumber | undefined, whole: PrintedNumber | undefined, passage: Passage): boolean {
  if (part?.value === undefined || whole?.value === undefined || !isWhole(part.value, whole.value)) return false;
  const join = passage.language.units.numbered.ratioJoins.at(passage.line, part.after);
  return join !== undefined && join.after === whole.first && measureBehind(passage, whole.after) === undefined;
}
