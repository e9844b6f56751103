import { pieceAt } from '../passage.ts';
import type { LeavingRule } from './rule.ts';

/** "one day it will", but "in one day". */
export const someDay: LeavingRule = {
  name: 'some-day',
  why: 'It names no length of time but some day.',
  kinds: ['words'],
  leaves: ({ value, scaled, first, after }, passage) => {
    const { lengthBefore, someDay: days } = passage.language.units.numbered;
    return (
      value === 1 &&
      !scaled &&
      days.has(pieceAt(passage, after)?.key ?? '') &&
      !lengthBefore.has(pieceAt(passage, first - 1)?.key ?? '')
    );
  },
};
