import { isGlued, type Passage, pieceAt, type PrintedNumber } from '../passage.ts';
import { measureBehind } from '../units/measure-words.ts';
import type { LeavingRule } from './rule.ts';

/** What makes a code of a number: "#4", "v2_3". */
const CODE_MARKS = new Set(['#', '_', '№']);

/** "COVID-19", "G7", "5G": letters or a hyphen touch it. */
export const partOfAWord: LeavingRule = {
  name: 'part-of-a-word',
  why: 'It is written onto a word.',
  money: true,
  leaves: (number, passage) => isTouchedBefore(number, passage) || isTouchedBehind(number, passage),
};

function isTouchedBehind({ first, after }: PrintedNumber, passage: Passage): boolean {
  const behind = pieceAt(passage, after);
  if (behind === undefined || !isGlued(passage.line, after - 1)) return false;
  if (behind.kind !== 'word') return behind.key === '_';
  // "40cm" is a measure; "5m" was asked for its scale, and "5g" may be a name.
  const measure = measureBehind(passage, after, first);
  return measure === undefined || measure.doubtful === true;
}

function isTouchedBefore({ kind, first, index }: PrintedNumber, passage: Passage): boolean {
  const before = pieceAt(passage, first - 1);
  if (before === undefined || !isGlued(passage.line, first - 1)) return false;
  if (before.kind !== 'mark' || CODE_MARKS.has(before.key)) return true;
  if (before.key !== '-' || !isGlued(passage.line, first - 2)) return false;
  // "5m-7m": the letter is of the number before.
  const isOfNumber = passage.numbers[index - 1]?.after === first - 1;
  return pieceAt(passage, first - 2)?.kind === 'word' && (kind === 'words' || !isOfNumber);
}
