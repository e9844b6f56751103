import { dayAt, dayBefore, isApart, monthIn, wordsBehind } from '../reading.ts';
import { unanchored } from '../resolve/anchor.ts';
import { pointedDate } from '../resolve/pointed-year.ts';
import type { DateRule, DateText, Way } from '../rule.ts';

/** "last year", right behind. */
function yearBehind(text: DateText, after: number): { after: number; way: Way } | undefined {
  const { pointingUnits, named } = text.calendar;
  for (const way of ['back', 'here', 'onwards'] as const) {
    const unit = wordsBehind(text, pointingUnits[way], after);
    const word = unit === undefined ? undefined : named.get(text.line.tokens[unit]?.key ?? '')?.unit;
    if (unit !== undefined && word?.unit === 'year' && word.times === 1 && !word.isMany)
      return { after: unit + 1, way };
  }
  return undefined;
}

export const monthOfPointedYear: DateRule = {
  name: 'month-of-pointed-year',
  why: 'a month or day with a year that is pointed at: "February last year"',
  around: 'month',
  read: (text, core) => {
    const month = monthIn(text, core);
    if (month === undefined) return undefined;
    const behind = isApart(text, month.after) ? dayAt(text, month.after) : undefined;
    const year = yearBehind(text, behind?.after ?? month.after);
    if (year === undefined) return undefined;
    const day = behind ?? dayBefore(text, core);
    const first = behind === undefined && day !== undefined ? day.first : core;
    return { first, ...year, month: month.index, ...(day === undefined ? {} : { day: day.day }) };
  },
  resolve: (expression, text) =>
    text.anchor === undefined
      ? unanchored(expression.day === undefined ? 'month' : 'day')
      : pointedDate(expression, text, text.anchor),
};
