import { pieceAt } from '../passage.ts';
import type { LeavingRule } from './rule.ts';

/** Nobody is as old. */
const OLDEST = 120;

/** "Ruiz, 45, said", "Ruiz, 45.", "(Ruiz, 45)". */
export const ageInCommas: LeavingRule = {
  name: 'age-in-commas',
  why: 'Between commas behind a name it is an age.',
  kinds: ['digits'],
  leaves: ({ first, after, value = OLDEST, scaled, end }, passage) => {
    if (scaled || value >= OLDEST || pieceAt(passage, first - 1)?.key !== ',') return false;
    if (pieceAt(passage, first - 2)?.kind !== 'word') return false;
    const behind = pieceAt(passage, after)?.key;
    const isTextEnd = behind === '.' && end + 1 === passage.line.text.length;
    return behind === ',' || behind === ')' || isTextEnd;
  },
};
