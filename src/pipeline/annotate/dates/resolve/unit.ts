/** Days, weeks, months and years counted from the moment. */
import { addDays, addMonths, addWeeks, addYears, differenceInCalendarDays, format, startOfISOWeek } from 'date-fns';
import type { Unit } from '../../../language/calendar.ts';
import { type DateText, type Expression, printedOf } from '../rule.ts';
import { counting, DAY_IN_WORDS, isoDay, type Resolution, unanchored } from './anchor.ts';

interface Step {
  move: (date: Date, count: number) => Date;
  value: (date: Date) => string;
  spelled: (date: Date) => string;
}

const STEPS: Readonly<Record<Unit, Step>> = {
  day: { move: addDays, value: isoDay, spelled: (date) => format(date, DAY_IN_WORDS) },
  week: {
    move: addWeeks,
    value: (date) => format(date, "RRRR-'W'II"),
    spelled: (date) => `the week of ${format(startOfISOWeek(date), DAY_IN_WORDS)}`,
  },
  month: {
    move: addMonths,
    value: (date) => format(date, 'yyyy-MM'),
    spelled: (date) => format(date, 'MMMM yyyy'),
  },
  year: { move: addYears, value: (date) => format(date, 'yyyy'), spelled: (date) => format(date, 'yyyy') },
};

/** `count` units from the anchor, backwards where it is negative. */
export function steps(expression: Expression, text: DateText): Resolution {
  const { unit = 'day', count = 0 } = expression;
  const { anchor } = text;
  if (anchor === undefined) return unanchored(unit);
  const { move, value, spelled } = STEPS[unit];
  const date = move(anchor.date, count);
  return {
    value: value(date),
    precision: unit,
    working: `${counting(printedOf(expression, text), anchor)}, is ${far(unit, count, spelled(date), isSameDay(date, anchor.date))}`,
    anchored: true,
  };
}

const isSameDay = (one: Date, other: Date): boolean => differenceInCalendarDays(one, other) === 0;

function far(unit: Unit, count: number, spelled: string, isSame: boolean): string {
  if (isSame && unit === 'day') return 'that day';
  if (count === 0) return spelled;
  const many = Math.abs(count);
  return `${many} ${unit}${many === 1 ? '' : 's'} ${count < 0 ? 'before' : 'after'}: ${spelled}`;
}

/** A day that needs no name. Of an event only its own day is known, not the day on which somebody wrote "yesterday". */
export function pointedDay(expression: Expression, text: DateText): Resolution {
  if (text.anchor?.kind === 'event' && expression.count !== 0)
    return { precision: 'day', working: 'the day on which this was written is not known' };
  return steps(expression, text);
}
