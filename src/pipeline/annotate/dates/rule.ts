/** What a rule of dates is, and what it is handed. */
import type { CalendarWords, Unit } from '../../language/calendar.ts';
import type { Line } from '../../text/tokens.ts';
import type { Moment, Resolution } from './resolve/anchor.ts';

/** A text as the rules see it. */
export interface DateText {
  /** Its words cut at hyphens and apostrophes, too. */
  line: Line;
  calendar: CalendarWords;
  /** Where the expressions count from. */
  anchor?: Moment;
}

/** What a date can be built around; a text is asked once where each kind stands. Four digits end a day in figures. */
export type Core = 'month' | 'weekday' | 'unit' | 'pointed day' | 'four digits';

/** The way from the moment of writing. */
export type Way = 'back' | 'here' | 'onwards';

/** Words that may name a date, by their tokens, and what they say. */
export interface Expression {
  /** Index of the first token, and of the one behind the last. */
  first: number;
  after: number;
  /** From 0: January, Monday. */
  month?: number;
  weekday?: number;
  /** As printed: 31 stands for a February, too. */
  day?: number;
  year?: number | undefined;
  /** Which one: "last", "this", "next". */
  way?: Way;
  unit?: Unit;
  /** How many units, or days, from the moment. */
  count?: number;
  /** Whether the count is from another moment that the text names. */
  elsewhere?: boolean;
  /** Whether a part of the month or year is meant: "early May". */
  part?: boolean;
  /** Of a vague span: whether it says how long, not when. */
  lasting?: boolean;
}

/** A rule that takes. Rules come in an order: what an earlier one has taken, a later one leaves alone. */
export interface DateRule {
  name: string;
  why: string;
  around: Core;
  /** The expression around the token of that index. */
  read: (text: DateText, core: number) => Expression | undefined;
  /** What it says; nothing where there is no such day. */
  resolve: (expression: Expression, text: DateText) => Resolution | undefined;
}

/** A rule that leaves: words that look like a date and are none. */
export interface LeavingRule {
  name: string;
  why: string;
  /** Names of the rules whose expressions it looks at; all of them where it names none. */
  of?: readonly string[];
  leaves: (expression: Expression, text: DateText) => boolean;
}

/** The expression as printed. */
export function printedOf({ first, after }: Expression, { line: { text, tokens } }: DateText): string {
  return text.slice(tokens[first]?.start, tokens[after - 1]?.end);
}
