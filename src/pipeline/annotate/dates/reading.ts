/** Pieces of a date, read forwards and backwards from a token. */
import type { Phrases } from '../../text/phrases.ts';
import { monthAt, type NamedPart, type Pointing, weekdayAt } from '../../language/calendar.ts';
import type { Token } from '../../text/tokens.ts';
import type { DateText, Way } from './rule.ts';

/** A piece, by its tokens. */
interface Piece {
  first: number;
  after: number;
}

export const tokenAt = ({ line }: DateText, index: number): Token | undefined => line.tokens[index];

/** Whether one white space stands before a token; more of it parts the columns of a table. */
export function isApart(text: DateText, index: number): boolean {
  const before = tokenAt(text, index - 1);
  const token = tokenAt(text, index);
  return before !== undefined && token !== undefined && token.start - before.end === 1;
}

/** The token that follows another without white space. */
export function joinedTo(text: DateText, after: number): Token | undefined {
  const token = tokenAt(text, after);
  return tokenAt(text, after - 1)?.end === token?.start ? token : undefined;
}

/** Whether an entry ends before a token, with white space between; then the index of its first token. */
export function wordsBefore(text: DateText, entries: Phrases, index: number): number | undefined {
  return isApart(text, index) ? entries.before(text.line, index)?.first : undefined;
}

/** The same where the words may be missing. */
export const withWordsBefore = (text: DateText, entries: Phrases, index: number): number =>
  wordsBefore(text, entries, index) ?? index;

/** Behind an entry that begins with a token, with white space before it. */
export function wordsBehind(text: DateText, entries: Phrases, index: number): number | undefined {
  return isApart(text, index) ? entries.at(text.line, index)?.after : undefined;
}

/** A month as printed in running text, or in capitals. */
export const monthIn = (text: DateText, core: number): NamedPart | undefined =>
  tokenAt(text, core)?.capital === true ? monthAt(text.line, core, text.calendar, { cased: false }) : undefined;

/** A month as it is printed in running text. */
export const printedMonth = (text: DateText, core: number): NamedPart | undefined =>
  monthAt(text.line, core, text.calendar);

/** A weekday in full, or an abbreviation with its full stop: "Sun" and "Sat" alone are other words. */
export function weekdayIn(text: DateText, core: number, reading?: { cased: boolean }): NamedPart | undefined {
  const weekday = weekdayAt(text.line, core, text.calendar, reading);
  return weekday?.short === true && !weekday.stopped ? undefined : weekday;
}

/** With the weekday before: "Tuesday, May 5". The comma may be missing. */
export function withWeekdayBefore(text: DateText, index: number): number {
  if (!isApart(text, index)) return index;
  const comma = tokenAt(text, index - 1)?.key === ',' ? index - 1 : index;
  // Two tokens where the full stop of an abbreviation stands between.
  for (const first of [comma - 1, comma - 2]) if (weekdayIn(text, first)?.after === comma) return first;
  return index;
}

const isDay = (digits: string): boolean => /^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= 31;

/** A day of the month: "5", "05", "5th". */
export function dayAt(text: DateText, first: number): (Piece & { day: number }) | undefined {
  const digits = tokenAt(text, first)?.key ?? '';
  if (!isDay(digits)) return undefined;
  const ending = joinedTo(text, first + 1)?.key ?? '';
  const after = text.calendar.ordinalEndings.includes(ending) ? first + 2 : first + 1;
  return { first, after, day: Number(digits) };
}

/** The day before a month: "5 May", "the 5th of May". */
export function dayBefore(text: DateText, month: number): (Piece & { day: number }) | undefined {
  if (!isApart(text, month)) return undefined;
  const { article, of } = text.calendar.joints;
  const behind = withWordsBefore(text, of, month);
  for (const start of [behind - 1, behind - 2]) {
    const day = dayAt(text, start);
    if (day?.after !== behind || !isApart(text, behind)) continue;
    return { ...day, first: withWeekdayBefore(text, withWordsBefore(text, article, start)) };
  }
  return undefined;
}

/** Whether a number is a year that news speaks of. */
export function yearAt(text: DateText, index: number): number | undefined {
  const digits = tokenAt(text, index)?.key ?? '';
  return /^(?:1[5-9]|20)\d\d$/.test(digits) ? Number(digits) : undefined;
}

/** A year behind a day or month, a comma between or not. */
export function yearBehind(text: DateText, index: number): (Piece & { year: number }) | undefined {
  const first = tokenAt(text, index)?.key === ',' ? index + 1 : index;
  const year = yearAt(text, first);
  if (year === undefined || !isApart(text, first) || isPartOfWord(text, first + 1)) return undefined;
  return { first: index, after: first + 1, year };
}

/** The last day of a span behind its first, with the year that both are of: of "June 3-7, 2031" what stands behind 3. */
export function spanBehind(
  text: DateText,
  { after, day }: { after: number; day: number },
): (Piece & { day: number; year?: number }) | undefined {
  if (!/^[-–—]$/.test(joinedTo(text, after)?.key ?? '')) return undefined;
  const last = joinedTo(text, after + 1) && dayAt(text, after + 1);
  if (last === undefined || last.day <= day || isPartOfWord(text, last.after)) return undefined;
  if (joinedTo(text, last.after)?.key === '-') return undefined;
  const year = yearBehind(text, last.after);
  return year === undefined ? last : { ...last, after: year.after, year: year.year };
}

/** Whether letters or digits follow at once. */
export function isPartOfWord(text: DateText, after: number): boolean {
  const next = joinedTo(text, after);
  return next !== undefined && next.kind !== 'mark';
}

/** With a part of the month or year before: "early May", "mid-May". */
export function withPartBefore(text: DateText, index: number): { first: number; part: boolean } {
  const { parts } = text.calendar;
  const hyphen = joinedTo(text, index - 1)?.key === '-' && joinedTo(text, index) !== undefined;
  const first = hyphen ? parts.before(text.line, index - 1)?.first : wordsBefore(text, parts, index);
  return first === undefined ? { first: index, part: false } : { first, part: true };
}

const WAYS: readonly Way[] = ['back', 'here', 'onwards'];

/** The pointing word before a weekday, month or unit. */
export function pointingBefore(
  text: DateText,
  words: Pointing,
  index: number,
): { first: number; way: Way } | undefined {
  for (const way of WAYS) {
    const first = wordsBefore(text, words[way], index);
    if (first !== undefined) return { first, way };
  }
  return undefined;
}
