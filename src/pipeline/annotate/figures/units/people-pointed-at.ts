import { pieceAt } from '../passage.ts';
import type { UnitReader } from './reader.ts';

/** "the 26", "among 26" */
export const peoplePointedAt: UnitReader = {
  name: 'people-pointed-at',
  why: 'It is pointed at without a noun, as people are.',
  read: ({ first, end }, passage) =>
    passage.language.units.pointing.has(pieceAt(passage, first - 1)?.key ?? '')
      ? { unit: 'people', end, measure: false }
      : undefined,
};
