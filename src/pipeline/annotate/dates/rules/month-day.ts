import { dayAt, isApart, isPartOfWord, joinedTo, printedMonth, spanBehind, withWeekdayBefore } from '../reading.ts';
import { dayOfMonth } from '../resolve/day.ts';
import type { DateRule, DateText } from '../rule.ts';

/** "May 5:30": a clock; "May 5%": a share. */
const isClockOrShare = (text: DateText, after: number): boolean =>
  (joinedTo(text, after)?.key === ':' && joinedTo(text, after + 1)?.kind === 'number') ||
  text.line.tokens[after]?.key === '%' ||
  text.calendar.doubt.numerals.at(text.line, after) !== undefined;

export const monthDay: DateRule = {
  name: 'month-day',
  why: 'a month and its day: "Tuesday, May 5"',
  around: 'month',
  read: (text, core) => {
    const month = printedMonth(text, core);
    const day = month && isApart(text, month.after) ? dayAt(text, month.after) : undefined;
    if (month === undefined || day === undefined) return undefined;
    if (isPartOfWord(text, day.after) || isClockOrShare(text, day.after)) return undefined;
    const first = withWeekdayBefore(text, core);
    return { first, after: day.after, month: month.index, day: day.day, year: spanBehind(text, day)?.year };
  },
  resolve: dayOfMonth,
};
