import { monthAt } from '../../../language/calendar.ts';
import { wordsBehind } from '../reading.ts';
import type { LeavingRule } from '../rule.ts';

export const dayOfMonthName: LeavingRule = {
  name: 'day-of-month-name',
  why: 'a day that bears the name of a month: "May Day"',
  of: ['month'],
  leaves: ({ first, after }, text) =>
    monthAt(text.line, first, text.calendar) !== undefined &&
    wordsBehind(text, text.calendar.doubt.feastsBehind, after) !== undefined,
};
