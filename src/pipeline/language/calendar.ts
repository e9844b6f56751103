import type { Phrases } from '../text/phrases.ts';
import { type Line, printed } from '../text/tokens.ts';

/** Words of the calendar. */
export interface CalendarWords {
  /** The twelve months, each with every way in which it is printed, the full name first; capitals count. */
  months: readonly Phrases[];
  /** The seven days of the week, Monday first, printed as the months are. */
  weekdays: readonly Phrases[];
}

/** A month or a weekday that stands in a text. */
export interface NamedPart {
  /** From 0: January, Monday. */
  index: number;
  /** Index of the token behind it, and behind the full stop of an abbreviation. */
  after: number;
  /** Whether it is an abbreviation, and whether a full stop stands behind it. */
  short: boolean;
  stopped: boolean;
}

/** Whether capitals count, as they do in running text; a head of an article prints "JAN 5" and "jan 5", too. */
interface Reading {
  cased?: boolean;
}

/** The month that begins with the token of that index: "Sept. 5" → 8. */
export const monthAt = (
  line: Line,
  first: number,
  { months }: CalendarWords,
  reading?: Reading,
): NamedPart | undefined => namedAt(line, first, months, reading);

/** The weekday that begins with the token of that index: "Tues. night" → 1. */
export const weekdayAt = (
  line: Line,
  first: number,
  { weekdays }: CalendarWords,
  reading?: Reading,
): NamedPart | undefined => namedAt(line, first, weekdays, reading);

function namedAt(
  line: Line,
  first: number,
  lists: readonly Phrases[],
  { cased = true }: Reading = {},
): NamedPart | undefined {
  const token = line.tokens[first];
  if (token?.kind !== 'word') return undefined;
  const wanted = cased ? printed(line, token) : token.key;
  for (const [index, { entries }] of lists.entries()) {
    const which = entries.findIndex((entry) => (cased ? entry : entry.toLowerCase()) === wanted);
    if (which === -1) continue;
    const next = line.tokens[first + 1];
    const stopped = which > 0 && next?.key === '.' && next.start === token.end;
    return { index, after: first + (stopped ? 2 : 1), short: which > 0, stopped };
  }
  return undefined;
}
