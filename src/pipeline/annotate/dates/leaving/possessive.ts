import type { LeavingRule } from '../rule.ts';

export const possessive: LeavingRule = {
  name: 'possessive',
  why: 'it says what something is of: "today’s"',
  of: ['pointed-day'],
  leaves: ({ after }, text) => text.calendar.doubt.possessive.at(text.line, after) !== undefined,
};
