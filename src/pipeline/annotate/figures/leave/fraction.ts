import { pieceAt, wordBehind } from '../passage.ts';
import type { LeavingRule } from './rule.ts';

/** "two thirds", "one-fifth". */
export const fraction: LeavingRule = {
  name: 'fraction',
  why: 'It counts parts of one.',
  kinds: ['words'],
  leaves: ({ value, after }, passage) =>
    value !== undefined &&
    value < 10 &&
    passage.language.numbers.fractions.has(pieceAt(passage, wordBehind(passage.line, after - 1) ?? -1)?.key ?? ''),
};
