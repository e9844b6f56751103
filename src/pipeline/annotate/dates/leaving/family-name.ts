import { wordsBefore } from '../reading.ts';
import type { LeavingRule } from '../rule.ts';
import { isNameLike, wordBefore } from './beside.ts';

export const familyName: LeavingRule = {
  name: 'family-name',
  why: 'a name stands before the month: "Theresa May"',
  of: ['month'],
  leaves: (expression, text) =>
    isNameLike(text, wordBefore(text, expression)) &&
    wordsBefore(text, text.calendar.doubt.timeBefore, expression.first) === undefined,
};
