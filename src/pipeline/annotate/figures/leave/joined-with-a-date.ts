import { pieceAt } from '../passage.ts';
import type { LeavingRule } from './rule.ts';

/** "16 and 24 March": the month stands once, behind the second number. */
export const joinedWithADate: LeavingRule = {
  name: 'joined-with-a-date',
  why: 'It is joined with a date.',
  kinds: ['digits'],
  leaves: ({ after }, passage) => {
    const join = pieceAt(passage, after)?.key ?? '';
    const next = pieceAt(passage, after + 1);
    return (
      next?.kind === 'number' &&
      (passage.language.units.sharing.has(join) || /^[-–,]$/.test(join)) &&
      passage.isDate(next.start, next.end)
    );
  },
};
