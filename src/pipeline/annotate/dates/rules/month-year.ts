import { monthIn, withPartBefore, wordsBehind, yearBehind } from '../reading.ts';
import { fullMonth } from '../resolve/month.ts';
import type { DateRule } from '../rule.ts';

export const monthYear: DateRule = {
  name: 'month-year',
  why: 'a month and its year: "early May 2020"',
  around: 'month',
  read: (text, core) => {
    const month = monthIn(text, core);
    if (month === undefined) return undefined;
    const year = yearBehind(text, wordsBehind(text, text.calendar.joints.of, month.after) ?? month.after);
    return year && { ...withPartBefore(text, core), after: year.after, month: month.index, year: year.year };
  },
  resolve: fullMonth,
};
