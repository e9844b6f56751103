/** The days that an ISO 8601 value covers: `2025-08-12`, `2025-W33`, `2025-02`, `2025`. */
import { endOfISOWeek, endOfMonth, endOfYear, formatISO, isValid, parseISO } from 'date-fns';

type Exactness = 'day' | 'week' | 'month' | 'year' | 'approximate';

const ENDS: Readonly<Record<Exactness, (start: Date) => Date>> = {
  day: (start) => start,
  week: endOfISOWeek,
  month: endOfMonth,
  year: endOfYear,
  approximate: (start) => start,
};

/** Of a value that has nothing with it: how exact it is, by its form. */
export function exactnessOf(value: string): Exactness {
  if (/^\d{4}$/.test(value)) return 'year';
  if (value.includes('W')) return 'week';
  return /^\d{4}-\d{2}$/.test(value) ? 'month' : 'day';
}

/**
 * Both sides of the calculation are local, so that no time zone moves them.
 *
 * @returns ISO days of the first and the last of them; undefined of what is no date
 */
export function isoSpan(value: string, precision: Exactness): { start: string; end: string } | undefined {
  const start = parseISO(value);
  if (!isValid(start)) return undefined;
  const day = (date: Date): string => formatISO(date, { representation: 'date' });
  return { start: day(start), end: day(ENDS[precision](start)) };
}
