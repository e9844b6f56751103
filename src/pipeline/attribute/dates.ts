/** Full dates in the lines that speak of the article, and which of them is the day of publication. */
import { format, isValid, parse } from 'date-fns';
import { monthAt, weekdayAt } from '../language/calendar.ts';
import type { Language } from '../language/index.ts';
import { JOINTS_ANYWHERE, monthAnywhere, SIGNED_DAY } from '../language/names/days.ts';
import type { Phrases } from '../text/phrases.ts';
import { readLine } from '../text/tokens.ts';

interface FullDate {
  /** ISO 8601 day. */
  value: string;
  expression: string;
  index: number;
}

interface Shape {
  pattern: RegExp;
  /** The day that a match writes; undefined where it writes none. */
  read: (match: RegExpExecArray, language: Language, order?: Order) => string | undefined;
}

/** Which of two numbers is the day. */
type Order = 'day first' | 'month first';

/** Of a year of two digits, as lines of a page print it: "3 Oct '23". */
const CENTURY = '20';

/** The order that two numbers prove, of which one can be no month. */
const proven = (a = '', b = ''): Order | undefined =>
  Number(a) > 12 ? 'day first' : Number(b) > 12 ? 'month first' : undefined;

/** The day of two numbers, by the order that they prove, or that another date of the text does. */
function ordered(a: string | undefined, b: string | undefined, year: string, known?: Order): string | undefined {
  const order = proven(a, b) ?? known;
  if (order === undefined) return undefined;
  return order === 'day first' ? isoDay(year, b, a) : isoDay(year, a, b);
}

/**
 * Dates in figures. Day and month by number are only read where no other order is possible; with full stops the day
 * stands first wherever they are written.
 */
const IN_FIGURES: readonly Shape[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/, read: ([, y, m, d]) => isoDay(y, m, d) },
  { pattern: /\b(\d{4})\/(\d{1,2})\/(\d{1,2})\b/, read: ([, y, m, d]) => isoDay(y, m, d) },
  { pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.])/, read: ([, d, m, y]) => isoDay(y, m, d) },
  {
    pattern: /(?<![\d-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d-])/,
    read: ([, a, , b, y = ''], _, order) => ordered(a, b, y, order),
  },
  {
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/,
    read: ([, a, b, y = ''], _, order) => ordered(a, b, y, order),
  },
  { pattern: SIGNED_DAY, read: ([, y, m, d]) => isoDay(y, m, d) },
];

/** Dates with a word for the month: "June 5th, 2031" and "5th of June 2031", "5. Juni 2031" and "5 de junio de 2031". */
const IN_WORDS: readonly Shape[] = [
  {
    pattern:
      /(?<![\p{L}\p{N}])(\p{L}{3,14})\.?\s{1,3}(\d{1,2})(\p{L}{1,3})?\s{0,2},?\s{1,3}(\d{4}|[’']\d{2})(?![\p{L}\p{N}])/gu,
    read: ([, month, day, ordinal, year], language) =>
      isOrdinal(ordinal, language) ? isoDay(year, monthNumber(month, language), day) : undefined,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(\d{1,2})(\p{L}{1,3}|\.)?[\s-]{1,3}(?:(\p{L}{1,3})\s)?(\p{L}{3,14})\.?\s{0,2}[,-]?\s{0,3}(?:(\p{L}{1,3})\s)?(\d{4}|[’']\d{2}|(?<=-)\d{2})(?![\p{L}\p{N}])/gu,
    read: ([, day, ordinal, of, month, ofYear, year], language) =>
      isOrdinal(ordinal, language) && isJoint(of, language) && isJoint(ofYear, language)
        ? isoDay(year, monthNumber(month, language), day)
        : undefined,
  },
];

/** Two numbers and a year, as they may be printed several times in one text. */
const NUMBERS = /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?![\d/-])/g;

/** The order that the dates of a text prove, if they prove one. */
function orderOf(text: string): Order | undefined {
  const orders = new Set(Array.from(text.matchAll(NUMBERS), ([, a, b]) => proven(a, b)));
  orders.delete(undefined);
  return orders.size === 1 ? [...orders][0] : undefined;
}

/** The first full date of a text. */
function findFullDate(text: string, language: Language, order?: Order): FullDate | undefined {
  const found = [
    ...IN_FIGURES.map((shape) => firstOf([shape.pattern.exec(text)], shape, language, order)),
    ...IN_WORDS.map((shape) => firstOf(text.matchAll(shape.pattern), shape, language)),
  ];
  return found.filter((date) => date !== undefined).sort((a, b) => a.index - b.index)[0];
}

function firstOf(
  matches: Iterable<RegExpExecArray | null>,
  { read }: Shape,
  language: Language,
  order?: Order,
): FullDate | undefined {
  for (const match of matches) {
    const value = match === null ? undefined : read(match, language, order);
    if (match !== null && value !== undefined) return { value, expression: match[0], index: match.index };
  }
  return undefined;
}

const isOrdinal = (ending: string | undefined, language: Language): boolean =>
  ending === undefined || ending === '.' || language.credits.timestamps.ordinals.has(ending);

const isJoint = (word: string | undefined, language: Language): boolean =>
  word === undefined || language.credits.timestamps.of.has(word) || JOINTS_ANYWHERE.has(word);

/** Its own language's months come first. */
function monthNumber(name = '', { calendar }: Language): string {
  const own = monthAt(readLine(name), 0, calendar, { cased: false })?.index;
  const month = own ?? monthAnywhere(name.toLowerCase());
  return month === undefined ? '' : String(month + 1);
}

function isoDay(year = '', month = '', day = ''): string | undefined {
  // Parsed and printed in the same local time: the zone of the machine cannot shift the day.
  const full = year.replace(/^[’']?(?=\d{2}$)/, CENTURY);
  const date = parse(`${full}-${month}-${day}`, 'yyyy-M-d', new Date(2000, 0, 1));
  return isValid(date) ? format(date, 'yyyy-MM-dd') : undefined;
}

/** How far before a date its label may stand, in characters. */
const LABEL_REACH = 60;
/** Dates of one line that are looked at: published, changed, changed again, printed. */
const MOST_DATES = 4;

/** The publication date that a line states: a date whose label is no word of change. */
export function publicationDate(text: string, language: Language): FullDate | undefined {
  const order = orderOf(text);
  let offset = 0;
  for (let seen = 0; seen < MOST_DATES; seen++) {
    const date = findFullDate(text.slice(offset), language, order);
    if (date === undefined) return undefined;
    const index = date.index + offset;
    if (!isOfChange(text.slice(Math.max(offset, index - LABEL_REACH), index), language)) return { ...date, index };
    offset = index + date.expression.length;
  }
  return undefined;
}

/**
 * Whether the label nearest before a date says that another thing was done then: the text was changed, or received. A
 * label belongs to the dates of its own part of the line; a part that is no more than a label, to those of the next one:
 * in "Edited by Ana Ruiz · 5 June 2031" the day is that of the article.
 */
function isOfChange(before: string, { credits: { timestamps } }: Language): boolean {
  const parts = before.split(/[|•·]/u);
  const own = readLine(parts.at(-1) ?? '');
  const line = own.tokens.length > 0 ? own : readLine(parts.at(-2)?.trim() ?? '');
  const last = (labels: Phrases): number => {
    const found = labels.all(line).at(-1);
    return found !== undefined && (line === own || found.after >= line.tokens.length - 1) ? found.start : -1;
  };
  return last(timestamps.changed) > last(timestamps.published);
}

/** Whether a word names a month or a weekday, in any letters. */
export function isOfCalendar(word: string, { calendar }: Language, { full = false } = {}): boolean {
  const line = readLine(word);
  const named = monthAt(line, 0, calendar, { cased: false }) ?? weekdayAt(line, 0, calendar, { cased: false });
  return named !== undefined && line.tokens.length === 1 && !(full && named.short);
}
