import { type DateText, type Expression, printedOf } from '../rule.ts';
import { counting, dateOf, isoDay, type Moment, type Resolution } from './anchor.ts';

const STEPS = { back: -1, here: 0, onwards: 1 } as const;

/** A month or a day of the year before that of the moment, of its own, or of the next one. */
export function pointedDate(expression: Expression, text: DateText, anchor: Moment): Resolution | undefined {
  const { month = 0, day, way = 'here' } = expression;
  const year = anchor.date.getFullYear() + STEPS[way];
  const date = dateOf(year, month, day ?? 1);
  if (date === undefined) return undefined;
  return {
    value: day === undefined ? isoDay(date).slice(0, 7) : isoDay(date),
    precision: day === undefined ? 'month' : 'day',
    working: `${counting(printedOf(expression, text), anchor)}, is of the year ${year}`,
    anchored: true,
  };
}
