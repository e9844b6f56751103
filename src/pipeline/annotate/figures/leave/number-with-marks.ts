import { isGlued, pieceAt } from '../passage.ts';
import type { LeavingRule } from './rule.ts';

/** "12:30", "24/7", "2:1": on either side of the mark. */
export const numberWithMarks: LeavingRule = {
  name: 'number-with-marks',
  why: 'A colon or a slash makes it a time, a score, a verse or a fraction.',
  money: true,
  leaves: ({ first, after }, passage) => {
    const { line } = passage;
    const isMark = (index: number): boolean => /^[:/]$/.test(pieceAt(passage, index)?.key ?? '');
    if (isMark(first - 1) && isGlued(line, first - 1)) return true;
    return (
      isMark(after) &&
      isGlued(line, after - 1) &&
      isGlued(line, after) &&
      pieceAt(passage, after + 1)?.kind === 'number'
    );
  },
};
