import { isGlued, pieceAt } from '../passage.ts';
import type { LeavingRule } from './rule.ts';

/** "1.2.3", "1,00", ".45", "45° 30′". */
export const brokenNumber: LeavingRule = {
  name: 'broken-number',
  why: 'Its digits and marks are those of no number.',
  money: true,
  leaves: ({ kind, value, first, after }, passage) => {
    const { line } = passage;
    if (kind === 'digits' && value === undefined) return true;
    const before = pieceAt(passage, first - 1)?.key;
    if ((before === '.' || before === ',') && isGlued(line, first - 1)) return true;
    // A degree of an angle, not of heat.
    const isDegree = pieceAt(passage, after)?.key === '°' && isGlued(line, after - 1);
    return isDegree && !/^[cf]$/.test(pieceAt(passage, after + 1)?.key ?? '');
  },
};
