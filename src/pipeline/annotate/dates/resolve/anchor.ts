/** From where an expression counts, and what is said of a value. */
import { format, parse } from 'date-fns';

export type Precision = 'day' | 'week' | 'month' | 'year' | 'approximate';

export interface Anchor {
  /** ISO day. */
  value: string;
  kind: 'published' | 'event';
}

/** An anchor as the resolvers ask it. */
export interface Moment extends Anchor {
  date: Date;
  /** "in an article published on 5 May 2020" */
  inWords: string;
}

export interface Resolution {
  /** ISO 8601: day, week, month or year. */
  value?: string;
  precision: Precision;
  /** How the value came about, in words for readers. */
  working: string;
  /** Whether it counts from the anchor. */
  anchored?: true;
}

export const DAY_IN_WORDS = 'd MMMM yyyy';

/** The day of a month from 0 to 11; nothing where the month has no such day. */
export function dateOf(year: number, month: number, day: number): Date | undefined {
  const date = new Date(2000, 0, 1);
  // Apart from the constructor, which takes the years 0 to 99 for those of a century.
  date.setFullYear(year, month, day);
  return date.getMonth() === month && date.getDate() === day ? date : undefined;
}

export const isoDay = (date: Date): string => format(date, 'yyyy-MM-dd');

export function momentOf(anchor: Anchor): Moment {
  const date = parse(anchor.value, 'yyyy-MM-dd', new Date(2000, 0, 1));
  const day = format(date, DAY_IN_WORDS);
  const inWords = anchor.kind === 'event' ? `in a report of the event of ${day}` : `in an article published on ${day}`;
  return { ...anchor, date, inWords };
}

/** The expression with the place that its value counts from. */
export const counting = (printed: string, { inWords }: Moment): string => `“${printed}”, ${inWords}`;

export const complete = (printed: string): string => `as printed: “${printed}”`;

export const unanchored = (precision: Precision): Resolution => ({
  precision,
  working: 'neither the article nor its event has a date to count from',
});

export const vague = (printed: string): Resolution => ({
  precision: 'approximate',
  working: `“${printed}” names no date`,
});
