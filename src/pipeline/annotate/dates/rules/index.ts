/** The rules that take, in their order. */
import type { DateRule } from '../rule.ts';
import { countedUnit } from './counted-unit.ts';
import { dashedDay } from './dashed-day.ts';
import { dayInFigures } from './day-in-figures.ts';
import { dayMonth } from './day-month.ts';
import { dayMonthYear } from './day-month-year.ts';
import { fullDayRule } from './full-day.ts';
import { isoDay } from './iso-day.ts';
import { month } from './month.ts';
import { monthDay } from './month-day.ts';
import { monthOfPointedYear } from './month-of-pointed-year.ts';
import { monthYear } from './month-year.ts';
import { pointedDay } from './pointed-day.ts';
import { pointedMonth } from './pointed-month.ts';
import { pointedUnit } from './pointed-unit.ts';
import { pointedWeekday } from './pointed-weekday.ts';
import { rangeFromDay, rangeToDay } from './range-of-days.ts';
import { vagueSpan } from './vague-span.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';

/** The longer an expression, the sooner it is looked for: a month with its day and year before a month alone. */
export const RULES: readonly DateRule[] = [
  fullDayRule,
  dayMonthYear,
  isoDay,
  dashedDay,
  dayInFigures,
  rangeFromDay,
  rangeToDay,
  monthOfPointedYear,
  monthDay,
  dayMonth,
  monthYear,
  pointedWeekday,
  pointedMonth,
  countedUnit,
  pointedUnit,
  vagueSpan,
  pointedDay,
  weekday,
  month,
  year,
];
