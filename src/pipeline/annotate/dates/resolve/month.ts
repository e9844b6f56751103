/** Months, with their year, pointed at or alone. */
import { format } from 'date-fns';
import { type DateText, type Expression, printedOf } from '../rule.ts';
import { looksForward } from './outlook.ts';
import { complete, counting, type Resolution, unanchored } from './anchor.ts';

export function fullMonth(expression: Expression, text: DateText): Resolution {
  const { year = 0, month = 0 } = expression;
  return {
    value: `${year}-${String(month + 1).padStart(2, '0')}`,
    precision: 'month',
    working: complete(printedOf(expression, text)),
  };
}

export function month(expression: Expression, text: DateText): Resolution {
  const { anchor } = text;
  if (anchor === undefined) return unanchored('month');
  const { month: wanted = 0, way } = expression;
  const isAhead = way === undefined && anchor.kind === 'published' && looksForward(expression, text);
  const first = new Date(isAhead ? yearAhead(wanted, anchor.date) : yearOf(expression, anchor.date), wanted, 1);
  const which = way === 'onwards' || isAhead ? 'the next one' : 'the latest one that is not after it';
  return {
    value: format(first, 'yyyy-MM'),
    precision: 'month',
    working: `${counting(printedOf(expression, text), anchor)}, is ${which}, ${format(first, 'MMMM yyyy')}`,
    anchored: true,
  };
}

const yearAhead = (wanted: number, from: Date): number => from.getFullYear() + (wanted < from.getMonth() ? 1 : 0);

function yearOf({ month: wanted = 0, way }: Expression, from: Date): number {
  const year = from.getFullYear();
  const now = from.getMonth();
  if (way === 'here') return year;
  if (way === 'onwards') return wanted > now ? year : year + 1;
  return wanted > now || (way === 'back' && wanted === now) ? year - 1 : year;
}
