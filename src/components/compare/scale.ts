/** The scale of the timeline's picture. */
import { parseISO } from 'date-fns';

/** ISO days, both included. */
export interface Span {
  start: string;
  end: string;
}

const DAY = 86_400_000;

interface Scale {
  /** Where a span begins and ends, in percent of the width. */
  place: (span: Span) => readonly [number, number];
  ticks: readonly Tick[];
}

interface Tick {
  at: number;
  label: string;
  /** The day itself. */
  zero: boolean;
  /** Left away where there is little room. */
  fine: boolean;
}

const STEPS = [
  { days: 7, label: '1 week', fine: true },
  { days: 30, label: '1 month', fine: false },
  { days: 365, label: '1 year', fine: false },
  { days: 3652, label: '10 years', fine: false },
  { days: 36_525, label: '100 years', fine: false },
] as const;

/**
 * Time as seen from the day of the event: the nearer a day, the wider it is drawn, so that one picture holds a year
 * long past and the days of the week itself (a logarithm of the distance, to both sides).
 */
export function scaleOf(rows: readonly Span[], event: string): Scale {
  const zero = days(event);
  const first = Math.min(0, ...rows.map(({ start }) => days(start) - zero));
  const last = Math.max(1, ...rows.map(({ end }) => days(end) - zero + 1));
  const [from, to] = [warp(first), warp(last)];
  const at = (day: number): number => Math.round(((warp(day) - from) / (to - from)) * 1000) / 10;
  const steps = STEPS.flatMap(({ days: far, label, fine }) => [
    { day: -far, label, fine },
    { day: far, label, fine },
  ]);
  return {
    place: ({ start, end }) => [at(days(start) - zero), at(days(end) - zero + 1)],
    ticks: [
      { at: at(0), label: 'the day', zero: true, fine: false },
      ...steps
        .filter(({ day }) => day > first && day < last)
        .map(({ day, label, fine }) => ({ at: at(day), label, zero: false, fine })),
    ],
  };
}

const warp = (day: number): number => Math.sign(day) * Math.log1p(Math.abs(day));

/** Days since 1970 in UTC, so that neither zone nor summer time counts. */
const days = (day: string): number => parseISO(`${day}T00:00Z`).getTime() / DAY;
