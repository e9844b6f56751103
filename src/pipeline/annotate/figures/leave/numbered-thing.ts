import type { LeavingRule } from './rule.ts';

/** "page 3", "Route 66", "No. 10". */
export const numberedThing: LeavingRule = {
  name: 'numbered-thing',
  why: 'It is the number of a thing, not a count.',
  kinds: ['digits'],
  leaves: ({ first, scaled }, { line, language }) => {
    if (scaled) return false;
    const { things, notThings } = language.units.numbered;
    return things.before(line, first) !== undefined && notThings.before(line, first) === undefined;
  },
};
