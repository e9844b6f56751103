/** Weekdays, pointed at or alone. */
import { addDays, format, getISODay } from 'date-fns';
import { type DateText, type Expression, printedOf } from '../rule.ts';
import { looksForward } from './outlook.ts';
import { counting, DAY_IN_WORDS, isoDay, type Moment, type Resolution, unanchored } from './anchor.ts';

/** Further than this on either side, another day of that name is nearer. */
const HALF_A_WEEK = 3;

export function weekday(expression: Expression, text: DateText): Resolution {
  const { anchor } = text;
  if (anchor === undefined) return unanchored('day');
  const days = isAhead(expression, text) ? ahead(expression, anchor) : distance(expression, anchor);
  const date = addDays(anchor.date, days);
  const which = whichOne(days, anchor.kind === 'event' && expression.way === undefined);
  return {
    value: isoDay(date),
    precision: 'day',
    working: `${counting(printedOf(expression, text), anchor)}, ${days === 0 ? 'is that day' : `is the ${which} one, ${format(date, DAY_IN_WORDS)}`}`,
    anchored: true,
  };
}

const whichOne = (days: number, isNearest: boolean): string => (isNearest ? 'nearest' : days < 0 ? 'latest' : 'next');

const isAhead = (expression: Expression, text: DateText): boolean =>
  expression.way === undefined && text.anchor?.kind === 'published' && looksForward(expression, text);

/** In days to the first one on or after the anchor. */
const ahead = ({ weekday: wanted = 0 }: Expression, anchor: Moment): number =>
  (wanted + 1 - getISODay(anchor.date) + 7) % 7;

/** In days from the anchor. */
function distance({ weekday: wanted = 0, way }: Expression, anchor: Moment): number {
  const back = (getISODay(anchor.date) - (wanted + 1) + 7) % 7;
  if (way === 'onwards') return 7 - back;
  if (way === 'back') return back === 0 ? -7 : -back;
  if (anchor.kind === 'published' || back <= HALF_A_WEEK) return -back;
  return 7 - back;
}
