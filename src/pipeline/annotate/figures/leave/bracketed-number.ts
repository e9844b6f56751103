import { pieceAt } from '../passage.ts';
import type { LeavingRule } from './rule.ts';

/** "Ruiz (45)", "as shown (3)". */
export const bracketedNumber: LeavingRule = {
  name: 'bracketed-number',
  why: 'Alone between brackets it is an age, a note or a number in a list.',
  kinds: ['digits'],
  leaves: ({ first, after }, passage) =>
    pieceAt(passage, first - 1)?.key === '(' && pieceAt(passage, after)?.key === ')',
};
