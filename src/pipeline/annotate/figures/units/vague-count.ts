import { pieceAt } from '../passage.ts';
import { NUMBER } from './bare-number.ts';
import { headOf, isPeople, nounBehind } from './noun.ts';
import type { UnitReader } from './reader.ts';

/** "hundreds of people", "tens of thousands of homes" */
export const vagueCount: UnitReader = {
  name: 'vague-count',
  why: 'It has no value, and what it counts stands behind it.',
  read: ({ kind, after, end }, passage) => {
    if (kind !== 'vague') return undefined;
    const noun = nounBehind(passage, after);
    const unit = noun === undefined ? NUMBER : isPeople(noun, passage.language) ? 'people' : headOf(noun);
    // The word that joins the two belongs to the figure's text.
    return {
      unit,
      end: pieceAt(passage, after)?.end ?? end,
      measure: false,
      ...(noun !== undefined && { counts: noun }),
    };
  },
};
