import { pieceAt } from '../passage.ts';
import type { UnitReader } from './reader.ts';

/** So many words may stand between: "killed at least 26". */
const BETWEEN = 2;

/** "killed 26", "arrested at least 26" */
export const peopleByVerb: UnitReader = {
  name: 'people-by-verb',
  why: 'The verb before it is one of what happens to people.',
  read: ({ first, end }, passage) => {
    const { line, language } = passage;
    for (let skipped = 0; skipped <= BETWEEN; skipped++) {
      if (language.units.peopleBefore.before(line, first - skipped) !== undefined)
        return { unit: 'people', end, measure: false };
      if (pieceAt(passage, first - skipped - 1)?.kind !== 'word') break;
    }
    return undefined;
  },
};
