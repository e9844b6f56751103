import { keyOf, type Line, printed } from '../text/tokens.ts';
import { type Phrases, phrases } from '../text/phrases.ts';

/** Words of the calendar, and the words beside them that say whether a date is meant, and which. */
interface CalendarLists {
  /** The twelve months, each with every way in which it is printed, the full name first; capitals count. */
  months: readonly Phrases[];
  /** The seven days of the week, Monday first, printed as the months are. */
  weekdays: readonly Phrases[];
  /** Spans of the calendar that are counted and pointed at. */
  units: readonly UnitWords[];
  /** Days that need no name, by their distance from the day of writing. Example: `yesterday` is -1 */
  pointedDays: Readonly<Record<string, number>>;
  /** How many units, where a word says it, by its key. */
  counts: ReadonlyMap<string, number>;
  /** What may stand behind the digits of a day: "3rd". */
  ordinalEndings: readonly string[];
  joints: {
    /** Before a day: "the 3rd". */
    article: Phrases;
    /** Between a day or month and what it belongs to: "3rd of May". */
    of: Phrases;
    /** Between the two days of a span, and before the first: "from 3 to 7 June". */
    between: Phrases;
    opening: Phrases;
    /** Before a count: "just two days ago". */
    just: Phrases;
  };
  outlook: Outlook;
  /** Parts of a month or year, before it. */
  parts: Phrases;
  /** Parts of a span that is pointed at, compared with the moment: "earlier this week". */
  comparedParts: Phrases;
  /** Before a weekday or month: which one. */
  pointing: Pointing;
  /** Before a unit: which one. */
  pointingUnits: Pointing & {
    /** No single one. */
    vague: Phrases;
  };
  /** Behind a count: the way from the moment of writing. */
  sides: {
    back: Phrases;
    onwards: Phrases;
    /** Before a count in a clause that looks forward. */
    within: Phrases;
    /** From a moment that the text names elsewhere. */
    elsewhere: Phrases;
  };
  vague: {
    /** Before units, with which they make a span that has no bounds. */
    spans: Phrases;
    /** Before units, with which they say how long, not when. */
    durations: Phrases;
    /** Before units that a word of `sides` follows. */
    counts: Phrases;
  };
  doubt: DoubtWords;
}

export interface UnitWords {
  unit: Unit;
  /** How many of `unit` one is. A decade: ten years. */
  times: number;
  one: readonly string[];
  many: readonly string[];
}

export type Unit = 'day' | 'week' | 'month' | 'year';

/** Signs of a clause that speaks of what is to come, or of what was. */
export interface Outlook {
  ahead: Phrases;
  /** Directly before an expression they look forward, where no past verb governs it. */
  upTo: Phrases;
  /** Directly before an expression they look forward, whatever verb stands in the clause. */
  toward: Phrases;
  /** Finite verbs of the past, and the endings of further ones. */
  past: Phrases;
  pastEndings: readonly string[];
  /** Behind these a word of them is no finite verb: "will be held". */
  participleAfter: Phrases;
  /** Words that begin another clause. */
  ends: Phrases;
}

export interface Pointing {
  back: Phrases;
  here: Phrases;
  onwards: Phrases;
}

/** Words that say that a word or number of the calendar is no date, or that it is one after all. */
export interface DoubtWords {
  /** Before a month or year that is a time; a month that is a verb or name as well needs one. */
  timeBefore: Phrases;
  /** Months that are a verb, a name or a part of one as well. */
  verbsAndNames: Phrases;
  /** Months that people are called by. */
  givenNames: Phrases;
  /** Before a month that is somebody's name. */
  kin: Phrases;
  /** Behind a month, at the start of a sentence, that is somebody's name. */
  deeds: Phrases;
  /** Endings of other such words. */
  deedEndings: readonly string[];
  /** Words with such an ending that months do, too. */
  deedsOfMonths: Phrases;
  /** Months that are a noun as well, with `the` before. */
  nouns: Phrases;
  /** Behind such a noun. */
  nounFollowers: Phrases;
  /** Before a weekday that belongs to the name of a day or of something else. */
  feasts: Phrases;
  /** Behind a month that names a day with it. Example: `Day` */
  feastsBehind: Phrases;
  /** Before a weekday that is no single day. Example: `every` */
  oneOfMany: Phrases;
  /** Before a weekday with a capital behind it: a name that begins with the weekday. */
  articles: Phrases;
  /** Before a number that is the number of a thing. */
  numbered: Phrases;
  /** Behind a number that they count. */
  counted: Phrases;
  /** Behind digits that are a part of a number in words. */
  numerals: Phrases;
  /** Capitalized before a year, though no part of a name. */
  seasons: Phrases;
  /** At the end of a name that has a year. */
  namesOfYears: Phrases;
  /** Behind a day that is pointed at, which then qualifies a noun. */
  possessive: Phrases;
  /** Behind a unit of which a boundary is meant. */
  boundaries: Phrases;
}

export interface CalendarWords extends CalendarLists {
  /** The words of the lists by their keys, for a single look at a token. */
  named: ReadonlyMap<string, Named>;
  /** The entries of `pointedDays`. */
  dayWords: Phrases;
}

/** What a word is to the calendar; in some languages a word is a month and a weekday. */
interface Named {
  month?: Name;
  weekday?: Name;
  unit?: UnitWords & { isMany: boolean };
}

interface Name {
  /** From 0: January, Monday. */
  index: number;
  printed: string;
  short: boolean;
}

/** Makes the lists ready to be asked by token. */
export function calendarOf(lists: CalendarLists): CalendarWords {
  const named = new Map<string, Named>();
  const add = (word: string, what: Named): void => {
    named.set(keyOf(word), { ...named.get(keyOf(word)), ...what });
  };
  for (const [index, { entries }] of lists.months.entries())
    for (const printed of entries) add(printed, { month: { index, printed, short: printed !== entries[0] } });
  for (const [index, { entries }] of lists.weekdays.entries())
    for (const printed of entries) add(printed, { weekday: { index, printed, short: printed !== entries[0] } });
  for (const unit of lists.units) {
    for (const word of unit.one) add(word, { unit: { ...unit, isMany: false } });
    for (const word of unit.many) add(word, { unit: { ...unit, isMany: true } });
  }
  return { ...lists, named, dayWords: phrases(Object.keys(lists.pointedDays)) };
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
export const monthAt = (line: Line, first: number, calendar: CalendarWords, reading?: Reading): NamedPart | undefined =>
  namedAt(line, first, calendar.named.get(line.tokens[first]?.key ?? '')?.month, reading);

/** The weekday that begins with the token of that index: "Tues. night" → 1. */
export const weekdayAt = (
  line: Line,
  first: number,
  calendar: CalendarWords,
  reading?: Reading,
): NamedPart | undefined => namedAt(line, first, calendar.named.get(line.tokens[first]?.key ?? '')?.weekday, reading);

function namedAt(line: Line, first: number, name: Name | undefined, { cased = true }: Reading = {}) {
  const token = line.tokens[first];
  if (token === undefined || name === undefined || (cased && printed(line, token) !== name.printed)) return undefined;
  const { index, short } = name;
  const next = line.tokens[first + 1];
  const stopped = short && next?.key === '.' && next.start === token.end;
  return { index, after: first + (stopped ? 2 : 1), short, stopped };
}
