import { dayBefore, isPartOfWord, printedMonth } from '../reading.ts';
import { dayOfMonth } from '../resolve/day.ts';
import type { DateRule } from '../rule.ts';

export const dayMonth: DateRule = {
  name: 'day-month',
  why: 'a day and its month: "the 5th of May"',
  around: 'month',
  read: (text, core) => {
    const month = printedMonth(text, core);
    const day = month && dayBefore(text, core);
    if (month === undefined || day === undefined || isPartOfWord(text, month.after)) return undefined;
    return { first: day.first, after: month.after, month: month.index, day: day.day };
  },
  resolve: dayOfMonth,
};
