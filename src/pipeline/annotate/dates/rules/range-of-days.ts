import { dayAt, dayBefore, isApart, printedMonth, spanBehind, tokenAt, yearBehind } from '../reading.ts';
import { dayOfMonth } from '../resolve/day.ts';
import type { DateRule, DateText } from '../rule.ts';

const HYPHEN = /^[-–—]$/;

/** The number before the joint of a span: of "3 to 7 June" and "3-7 June" the index of 3. */
function headOf(text: DateText, day: number): number | undefined {
  const joint = tokenAt(text, day - 1);
  if (joint === undefined) return undefined;
  const { opening, between } = text.calendar.joints;
  const isOpened = opening.before(text.line, day - 2) !== undefined;
  const isJoint = HYPHEN.test(joint.key) || (isOpened && between.has(joint.key));
  const head = isJoint ? dayAt(text, day - 2) : undefined;
  return head?.after === day - 1 && tokenAt(text, day - 3)?.end !== tokenAt(text, day - 2)?.start ? day - 2 : undefined;
}

export const rangeFromDay: DateRule = {
  name: 'range-from-day',
  why: 'the first day of a span whose month stands behind the second: "from 3 to 7 June"',
  around: 'month',
  read: (text, core) => {
    const month = printedMonth(text, core);
    const day = month && dayBefore(text, core);
    const first = day && tokenAt(text, day.first)?.kind === 'number' ? headOf(text, day.first) : undefined;
    if (month === undefined || first === undefined) return undefined;
    const head = dayAt(text, first);
    const year = yearBehind(text, month.after)?.year;
    return head && { first, after: head.after, month: month.index, day: head.day, year };
  },
  resolve: dayOfMonth,
};

export const rangeToDay: DateRule = {
  name: 'range-to-day',
  why: 'the last day of a span whose month stands before the first: "June 3-7"',
  around: 'month',
  read: (text, core) => {
    const month = printedMonth(text, core);
    const day = month && isApart(text, month.after) ? dayAt(text, month.after) : undefined;
    const last = day && spanBehind(text, day);
    if (month === undefined || last === undefined) return undefined;
    return { ...last, month: month.index };
  },
  resolve: dayOfMonth,
};
