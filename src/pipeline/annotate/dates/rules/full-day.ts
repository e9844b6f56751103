import { dayAt, isApart, isPartOfWord, monthIn, withWeekdayBefore, yearBehind } from '../reading.ts';
import { fullDay } from '../resolve/day.ts';
import type { DateRule } from '../rule.ts';

export const fullDayRule: DateRule = {
  name: 'full-day',
  why: 'a month, its day and the year: "Tuesday, May 5, 2020"',
  around: 'month',
  read: (text, core) => {
    const month = monthIn(text, core);
    const day = month && isApart(text, month.after) ? dayAt(text, month.after) : undefined;
    if (month === undefined || day === undefined || isPartOfWord(text, day.after)) return undefined;
    const year = yearBehind(text, day.after);
    if (year === undefined) return undefined;
    return {
      first: withWeekdayBefore(text, core),
      after: year.after,
      month: month.index,
      day: day.day,
      year: year.year,
    };
  },
  resolve: fullDay,
};
