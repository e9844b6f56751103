/** From an expression to its day, week, month or year, with the working in words. */
import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  differenceInCalendarDays,
  format,
  getISODay,
  isValid,
  parse,
  startOfISOWeek,
} from 'date-fns';

export type Precision = 'day' | 'week' | 'month' | 'year' | 'approximate';

export interface Anchor {
  /** ISO day. */
  value: string;
  kind: 'published' | 'event';
}

export type Resolution = { value?: string; precision: Precision; working: string; anchored?: boolean };

export const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

export const monthOf = (name = ''): number => MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase());

const countOf = (word = ''): number =>
  /^\d/.test(word) ? Number(word) : /^an?$/i.test(word) ? 1 : NUMBERS.indexOf(word.toLowerCase());

const toDate = (iso: string): Date => parse(iso, 'yyyy-MM-dd', new Date(2000, 0, 1));

const isoDay = (date: Date): string => format(date, 'yyyy-MM-dd');

const isoWeek = (date: Date): string => format(date, "RRRR-'W'II");

const isoMonth = (date: Date): string => format(date, 'yyyy-MM');

const isoYear = (date: Date): string => format(date, 'yyyy');

const DAY = 'd MMMM yyyy';

const inWords = (iso: string): string => format(toDate(iso), DAY);

const STEPS = { day: addDays, week: addWeeks, month: addMonths, year: addYears, approximate: addYears } as const;

const of = (anchor: Anchor): string =>
  anchor.kind === 'event'
    ? `in a report of the event of ${inWords(anchor.value)}`
    : `in an article published on ${inWords(anchor.value)}`;

const NOTHING_ANCHORS = 'neither the article nor its event has a date to count from';

export function fullDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  match: string,
): Resolution | undefined {
  const date = parse(
    `${year ?? ''}-${monthOf(month) + 1}-${Number.parseInt(day ?? '', 10)}`,
    'yyyy-M-d',
    new Date(2000, 0, 1),
  );
  return isValid(date)
    ? { value: isoDay(date), precision: 'day', working: `“${match}” is complete as it stands` }
    : undefined;
}

/** A day and month without year: of an event the nearest, of a publication the latest that is not after it. */
export function dayOfMonth(
  month: string | undefined,
  day: string | undefined,
  match: string,
  anchor: Anchor | undefined,
): Resolution | undefined {
  if (anchor === undefined) return { precision: 'day', working: NOTHING_ANCHORS };
  const from = toDate(anchor.value);
  const of_ = (year: number): Date =>
    parse(`${year}-${monthOf(month) + 1}-${Number.parseInt(day ?? '', 10)}`, 'yyyy-M-d', new Date(2000, 0, 1));
  const candidates = [-1, 0, 1].map((step) => of_(from.getFullYear() + step)).filter((date) => isValid(date));
  const chosen =
    anchor.kind === 'event'
      ? candidates.sort(
          (a, b) => Math.abs(differenceInCalendarDays(a, from)) - Math.abs(differenceInCalendarDays(b, from)),
        )[0]
      : candidates.filter((date) => differenceInCalendarDays(date, from) <= 0).at(-1);
  if (chosen === undefined) return undefined;
  return {
    value: isoDay(chosen),
    precision: 'day',
    working: `“${match}”, ${of(anchor)}, is ${anchor.kind === 'event' ? 'the nearest such day' : 'the latest such day'}`,
    anchored: true,
  };
}

export function weekday(
  name: string | undefined,
  match: string,
  anchor: Anchor | undefined,
  which?: string,
): Resolution | undefined {
  const wanted = WEEKDAYS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  if (wanted === 0) return undefined;
  if (anchor === undefined) return { precision: 'day', working: NOTHING_ANCHORS };
  const from = toDate(anchor.value);
  const back = (getISODay(from) - wanted + 7) % 7;
  let days: number;
  if (which !== undefined && /next|coming|following/i.test(which)) days = 7 - back === 0 ? 7 : (7 - back) % 7 || 7;
  else if (which !== undefined && /last|past|previous/i.test(which)) days = back === 0 ? -7 : -back;
  else if (anchor.kind === 'published') days = -back;
  else days = back <= 3 ? -back : 7 - back;
  const value = isoDay(addDays(from, days));
  const how =
    days === 0
      ? 'is that day'
      : anchor.kind === 'event' && which === undefined
        ? `is the nearest one, ${inWords(value)}`
        : days < 0
          ? `is the latest one, ${inWords(value)}`
          : `is the next one, ${inWords(value)}`;
  return { value, precision: 'day', working: `“${match}”, ${of(anchor)}, ${how}`, anchored: true };
}

export function pointedMonth(
  which: string | undefined,
  month: string | undefined,
  match: string,
  anchor: Anchor | undefined,
): Resolution | undefined {
  const wanted = monthOf(month);
  if (wanted === -1) return undefined;
  if (anchor === undefined) return { precision: 'month', working: NOTHING_ANCHORS };
  const from = toDate(anchor.value);
  const next = which !== undefined && /next|coming|following/i.test(which);
  const strictlyPast = which !== undefined && /last|past|previous/i.test(which);
  let year = from.getFullYear();
  if (next) year += wanted > from.getMonth() ? 0 : 1;
  else if (wanted > from.getMonth() || (strictlyPast && wanted === from.getMonth())) year -= 1;
  if (which !== undefined && /this/i.test(which)) year = from.getFullYear();
  const value = isoMonth(new Date(year, wanted, 1));
  return {
    value,
    precision: 'month',
    working: `“${match}”, ${of(anchor)}, is ${next ? 'the next one' : 'the latest one that is not after it'}, ${format(new Date(year, wanted, 1), 'MMMM yyyy')}`,
    anchored: true,
  };
}

export function pointedUnit(which = '', unit = '', match = '', anchor?: Anchor): Resolution | undefined {
  const kind = unit.toLowerCase();
  const precision: Precision = kind === 'week' ? 'week' : kind === 'month' ? 'month' : 'year';
  if (anchor === undefined) return { precision, working: NOTHING_ANCHORS };
  if (/^the past$/i.test(which)) return { precision: 'approximate', working: `“${match}” names no date` };
  const step = /last|previous/i.test(which) ? -1 : /next|following|coming/i.test(which) ? 1 : 0;
  return resolveStep(precision, step, match, anchor);
}

function resolveStep(precision: Precision, step: number, match: string, anchor: Anchor): Resolution {
  const from = toDate(anchor.value);
  const { date, value, spelled } = stepped(precision, step, from);
  const distance = `${Math.abs(step)} ${precision}${Math.abs(step) === 1 ? '' : 's'} ${step < 0 ? 'before' : 'after'}`;
  const same = differenceInCalendarDays(date, from) === 0 && precision === 'day';
  const is = same ? 'is that day' : step === 0 ? `is ${spelled}` : `is ${distance}: ${spelled}`;
  return { value, precision, working: `“${match}”, ${of(anchor)}, ${is}`, anchored: true };
}

function stepped(precision: Precision, step: number, from: Date): { date: Date; value: string; spelled: string } {
  const date = STEPS[precision](from, step);
  if (precision === 'day') return { date, value: isoDay(date), spelled: format(date, DAY) };
  if (precision === 'week')
    return { date, value: isoWeek(date), spelled: `the week of ${format(startOfISOWeek(date), DAY)}` };
  if (precision === 'month') return { date, value: isoMonth(date), spelled: format(date, 'MMMM yyyy') };
  return { date, value: isoYear(date), spelled: isoYear(date) };
}

export function counted(
  count: string | undefined,
  unit = '',
  side = '',
  match = '',
  anchor?: Anchor,
): Resolution | undefined {
  const kind = unit.toLowerCase().replace(/s$/, '');
  const n = countOf(count) * (kind === 'decade' ? 10 : 1);
  if (n < 0) return undefined;
  const precision: Precision = kind === 'day' ? 'day' : kind === 'week' ? 'week' : kind === 'month' ? 'month' : 'year';
  // "Two weeks earlier" counts from another date in the text, which is not ours to guess.
  if (!/ago|hence/i.test(side)) return undefined;
  if (anchor === undefined) return { precision, working: NOTHING_ANCHORS };
  return resolveStep(precision, /hence/i.test(side) ? n : -n, match, anchor);
}

export function pointedDay(word = '', match = '', anchor?: Anchor): Resolution | undefined {
  if (anchor === undefined) return { precision: 'day', working: NOTHING_ANCHORS };
  // Of an event only its own day is known, not the day on which somebody wrote "yesterday".
  if (anchor.kind === 'event' && !/^to(?:day|night)$/i.test(word))
    return { precision: 'day', working: 'the day on which this was written is not known' };
  return resolveStep('day', /yesterday/i.test(word) ? -1 : /tomorrow/i.test(word) ? 1 : 0, match, anchor);
}
