import { measureBehind } from './measure-words.ts';
import { nounBehind } from './noun.ts';
import type { UnitReader } from './reader.ts';

/** "25 percent", "90-day", "hundreds of miles" */
export const measure: UnitReader = {
  name: 'measure',
  why: 'A unit of measure stands behind it.',
  read: ({ kind, first, after }, passage) => {
    // What joins a vague number with what it counts.
    const found = measureBehind(passage, kind === 'vague' ? after + 1 : after, first);
    if (found === undefined) return undefined;
    const counts = nounBehind(passage, found.after);
    return { unit: found.unit, end: found.end, measure: true, ...(counts !== undefined && { counts }) };
  },
};
