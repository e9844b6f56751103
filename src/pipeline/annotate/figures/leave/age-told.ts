import { nounBehind } from '../units/noun.ts';
import { measureBehind } from '../units/measure-words.ts';
import { type Passage, pieceAt, type PrintedNumber } from '../passage.ts';
import type { LeavingRule } from './rule.ts';

/** Nobody is as old. */
const OLDEST = 120;

/** "who is 34", "a man of 83", "The oldest of them was 91", "At 34, she". */
export const ageTold: LeavingRule = {
  name: 'age-told',
  why: 'It is said of one human being, and counts nothing: an age.',
  kinds: ['digits', 'words'],
  leaves: (number, passage) => {
    const { value = OLDEST, scaled, first, after } = number;
    const { line, language } = passage;
    if (scaled || value >= OLDEST || !Number.isInteger(value)) return false;
    if (measureBehind(passage, after, first) !== undefined || nounBehind(passage, after) !== undefined) return false;
    const { ageTold: told } = language.units.numbered;
    if (told.before(line, first) !== undefined) return true;
    return isSaidOfOne(number, passage);
  },
};

/** "Ruiz was 45 when …", "the driver is 52". */
function isSaidOfOne({ first }: PrintedNumber, passage: Passage): boolean {
  const { line, language } = passage;
  const { being, ageOf } = language.units.numbered;
  const copula = being.before(line, first);
  const subject = copula ?? ageOf.before(line, first);
  if (subject === undefined) return false;
  const noun = pieceAt(passage, subject.first - 1);
  if (noun?.kind !== 'word') return false;
  const isHuman = language.units.human.has(noun.key);
  return isHuman || (copula !== undefined && speaksOfAge(subject.first, passage));
}

/** So many words before the verb are asked for one that compares ages. */
const NEAR = 6;

const speaksOfAge = (index: number, { line, language }: Passage): boolean =>
  language.units.numbered.ageWords.find(line, Math.max(0, index - NEAR), index) !== undefined;
