import { dayAt, isPartOfWord, joinedTo, monthIn, tokenAt, yearAt } from '../reading.ts';
import { fullDay } from '../resolve/day.ts';
import type { DateRule, DateText } from '../rule.ts';

export const dashedDay: DateRule = {
  name: 'dashed-day',
  why: 'a day, its month by name and the year, joined by hyphens: "21-NOV-2016"',
  around: 'month',
  read: (text, core) => {
    const month = monthIn(text, core);
    const day = dayAt(text, core - 2);
    if (month === undefined || day?.after !== core - 1 || isPartOfCode(text, core - 2)) return undefined;
    const joined = isHyphen(text, core - 1) && joinedTo(text, core) !== undefined && isHyphen(text, month.after);
    const year = joined && joinedTo(text, month.after + 1) ? yearAt(text, month.after + 1) : undefined;
    if (year === undefined || isPartOfWord(text, month.after + 2)) return undefined;
    return { first: core - 2, after: month.after + 2, month: month.index, day: day.day, year };
  },
  resolve: fullDay,
};

const isHyphen = (text: DateText, index: number): boolean => joinedTo(text, index)?.key === '-';

/** A letter, a digit or a joining mark before the first number: part of a longer code. */
function isPartOfCode(text: DateText, first: number): boolean {
  const before = tokenAt(text, first - 1);
  return before !== undefined && joinedTo(text, first) !== undefined && /^[\p{L}\d/-]/u.test(before.key);
}
