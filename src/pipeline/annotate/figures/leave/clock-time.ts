import type { LeavingRule } from './rule.ts';

/** "5 p.m.", "9 o’clock". */
export const clockTime: LeavingRule = {
  name: 'clock-time',
  why: 'It is a time of day.',
  kinds: ['digits'],
  leaves: ({ after }, { line, language }) => language.units.numbered.clock.at(line, after) !== undefined,
};
