import { isGlued, type Passage, pieceAt, type PrintedNumber } from '../passage.ts';
import { isPeople, nounBehind } from '../units/noun.ts';
import { measureBehind } from '../units/measure-words.ts';
import type { LeavingRule } from './rule.ts';

/** "3-1", "1995–2003", "-5": numbers at a dash, unless what is counted stands behind both: "20-30 percent". */
export const scoreOrRange: LeavingRule = {
  name: 'score-or-range',
  why: 'A dash makes it a score, a range of years, a code or less than nothing.',
  kinds: ['digits'],
  money: true,
  leaves: (number, passage) => {
    const next = passage.numbers[number.index + 1];
    const previous = passage.numbers[number.index - 1];
    if (next !== undefined && isDashed(number, next, passage))
      return number.currency === undefined && !countsSomething(next, passage);
    if (previous !== undefined && isDashed(previous, number, passage)) return !countsSomething(number, passage);
    return followsDash(number, passage);
  },
};

/** A dash between words is punctuation before a number: "the toll–5"; a hyphen makes a word: `part-of-a-word`. */
function followsDash({ first, currency }: PrintedNumber, passage: Passage): boolean {
  const dash = first - 1;
  if (!isDash(dash, passage) || !isGlued(passage.line, dash)) return false;
  const followsWord = pieceAt(passage, dash - 1)?.kind === 'word' && isGlued(passage.line, dash - 1);
  return !followsWord && (currency === undefined || pieceAt(passage, dash)?.key === '-');
}

const isDash = (index: number, passage: Passage): boolean => /^[-–−]$/.test(pieceAt(passage, index)?.key ?? '');

const isDashed = (one: PrintedNumber, other: PrintedNumber, passage: Passage): boolean =>
  other.first === one.after + 1 &&
  isDash(one.after, passage) &&
  isGlued(passage.line, one.after - 1) &&
  isGlued(passage.line, one.after);

function countsSomething({ after, currency }: PrintedNumber, passage: Passage): boolean {
  if (currency !== undefined || measureBehind(passage, after) !== undefined) return true;
  const noun = nounBehind(passage, after);
  return noun !== undefined && isPeople(noun, passage.language);
}
