import { type Passage, pieceAt, type PrintedNumber } from '../passage.ts';
import { isCountedDeed } from '../units/counted-deed.ts';
import { measureBehind } from '../units/measure-words.ts';
import type { LeavingRule } from './rule.ts';

/** "one of them", "another one": a pronoun as often as a number, but "one killed, three hurt". */
export const bareOne: LeavingRule = {
  name: 'bare-one',
  why: 'Without a measure, and without another count beside it, it is a pronoun or an article.',
  kinds: ['words'],
  leaves: (number, passage) => {
    const { value, scaled, after } = number;
    if (value !== 1 || scaled || measureBehind(passage, after) !== undefined) return false;
    return !isCountedDeed(number, passage) || !standsBesideCount(number, passage);
  },
};

/** Whether another number of its sentence counts the same way. */
function standsBesideCount({ index, first, after }: PrintedNumber, passage: Passage): boolean {
  const beside = [passage.numbers[index - 1], passage.numbers[index + 1]];
  return beside.some((other) => {
    if (other === undefined || !isCountedDeed(other, passage)) return false;
    const [from, to] = other.first < first ? [other.after, first] : [after, other.first];
    for (let at = from; at < to; at++) if (/^[.!?]$/.test(pieceAt(passage, at)?.key ?? '')) return false;
    return true;
  });
}
