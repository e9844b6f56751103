import { tokenAt, wordsBefore } from '../reading.ts';
import type { LeavingRule } from '../rule.ts';

export const numbered: LeavingRule = {
  name: 'numbered',
  why: 'the number of a thing: "Route 1900", "No. 5"',
  leaves: (expression, text) =>
    tokenAt(text, expression.first)?.kind === 'number' &&
    wordsBefore(text, text.calendar.doubt.numbered, expression.first) !== undefined,
};
