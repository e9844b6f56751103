import { weekdayIn } from '../reading.ts';
import type { LeavingRule } from '../rule.ts';
import { isNameLike, isTime, wordBehind } from './beside.ts';

export const firstName: LeavingRule = {
  name: 'first-name',
  why: 'a name follows the month, and no word of time stands before: "June Carter"',
  of: ['month'],
  leaves: (expression, text) =>
    isNameLike(text, wordBehind(text, expression)) &&
    weekdayIn(text, expression.after) === undefined &&
    !isTime(text, expression),
};
