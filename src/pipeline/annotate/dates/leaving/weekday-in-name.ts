import { printedMonth, wordsBefore } from '../reading.ts';
import type { LeavingRule } from '../rule.ts';
import { wordBehind } from './beside.ts';

export const weekdayInName: LeavingRule = {
  name: 'weekday-in-name',
  why: 'a name that begins with a weekday: "the Sunday Times"',
  of: ['weekday'],
  leaves: (expression, text) => {
    const next = wordBehind(text, expression);
    return (
      next?.capital === true &&
      next.end - next.start > 1 &&
      printedMonth(text, expression.after) === undefined &&
      wordsBefore(text, text.calendar.doubt.articles, expression.first) !== undefined
    );
  },
};
