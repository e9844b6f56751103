import { wordsBehind } from '../reading.ts';
import type { LeavingRule } from '../rule.ts';

export const countedYear: LeavingRule = {
  name: 'counted-year',
  why: 'a number of things: "1900 people", "1900 million"',
  of: ['year'],
  leaves: ({ after }, text) => {
    const { counted, numerals } = text.calendar.doubt;
    return wordsBehind(text, counted, after) !== undefined || wordsBehind(text, numerals, after) !== undefined;
  },
};
