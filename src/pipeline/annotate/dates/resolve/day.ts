/** Days of the month. */
import { differenceInCalendarDays } from 'date-fns';
import { type DateText, type Expression, printedOf } from '../rule.ts';
import { looksForward } from './outlook.ts';
import { complete, counting, dateOf, isoDay, type Resolution, unanchored } from './anchor.ts';

/** A day with its year. */
export function fullDay(expression: Expression, text: DateText): Resolution | undefined {
  const { year = Number.NaN, month = Number.NaN, day = Number.NaN } = expression;
  const date = dateOf(year, month, day);
  if (date === undefined) return undefined;
  return { value: isoDay(date), precision: 'day', working: complete(printedOf(expression, text)) };
}

/** A day and month; without year, of an event the nearest, of a publication the latest that is not after it. */
export function dayOfMonth(expression: Expression, text: DateText): Resolution | undefined {
  if (expression.year !== undefined) return fullDay(expression, text);
  const { anchor } = text;
  if (anchor === undefined) return unanchored('day');
  const { month = Number.NaN, day = Number.NaN } = expression;
  const distance = (date: Date): number => differenceInCalendarDays(date, anchor.date);
  const candidates = [-1, 0, 1]
    .map((step) => dateOf(anchor.date.getFullYear() + step, month, day))
    .filter((date) => date !== undefined);
  const isAhead = anchor.kind === 'published' && looksForward(expression, text);
  const chosen =
    anchor.kind === 'event'
      ? candidates.sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0]
      : isAhead
        ? candidates.find((date) => distance(date) >= 0)
        : candidates.filter((date) => distance(date) <= 0).at(-1);
  if (chosen === undefined) return undefined;
  const which =
    anchor.kind === 'event' ? 'the nearest such day' : isAhead ? 'the next such day' : 'the latest such day';
  return {
    value: isoDay(chosen),
    precision: 'day',
    working: `${counting(printedOf(expression, text), anchor)}, is ${which}`,
    anchored: true,
  };
}
