import type { LeavingRule } from './rule.ts';

/** "45-year-old", "aged 45", "turned 45", "aged 10 and 12". */
export const age: LeavingRule = {
  name: 'age',
  why: 'It is an age.',
  leaves: ({ first, after }, { line, language }) => {
    const { ageBehind, ageBefore, ageListed, notAgeBehind } = language.units.numbered;
    if (ageBehind.at(line, after) !== undefined || ageListed.before(line, first) !== undefined) return true;
    return ageBefore.before(line, first) !== undefined && notAgeBehind.at(line, after) === undefined;
  },
};
