import { dayBefore, monthIn, yearBehind } from '../reading.ts';
import { fullDay } from '../resolve/day.ts';
import type { DateRule } from '../rule.ts';

export const dayMonthYear: DateRule = {
  name: 'day-month-year',
  why: 'a day, its month and the year: "the 5th of May 2020"',
  around: 'month',
  read: (text, core) => {
    const month = monthIn(text, core);
    const day = month && dayBefore(text, core);
    const year = day && yearBehind(text, month.after);
    return year && { first: day.first, after: year.after, month: month.index, day: day.day, year: year.year };
  },
  resolve: fullDay,
};
