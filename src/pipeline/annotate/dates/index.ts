/**
 * Dates: calendar expressions as `docs/design.md` counts them, resolved from the article's own publication date, else
 * from its event's, else not at all. Every value shows its working.
 *
 * `rules/` read an expression around a word of the calendar, `leaving/` say which of these are none, `resolve/` gives
 * the others their value.
 */
import type { CalendarWords } from '../../language/calendar.ts';
import type { Language } from '../../language/index.ts';
import { cutWords } from '../../text/cut-words.ts';
import { type Line, lineOf } from '../../text/tokens.ts';
import type { Left } from '../../types.ts';
import { LEAVING } from './leaving/index.ts';
import { type Anchor, momentOf, type Precision } from './resolve/anchor.ts';
import { type Core, type DateRule, type DateText, type Expression, printedOf } from './rule.ts';
import { RULES } from './rules/index.ts';

export type { Anchor } from './resolve/anchor.ts';

/** The rules by their names, those that take first, in their order. */
export const DATE_RULES: readonly string[] = [...RULES, ...LEAVING].map(({ name }) => name);

interface FoundDate {
  expression: string;
  value?: string;
  precision: Precision;
  anchor?: string;
  working: string;
  start: number;
  end: number;
  /** The rule that took it. */
  rule: string;
}

/** All dates of one text, in its order, and what looked like one. */
export function findDates(
  text: string | Line,
  anchor: Anchor | undefined,
  language: Language,
): { found: FoundDate[]; left: Left[] } {
  const line = cutWords(lineOf(text));
  const { calendar } = language;
  const cores = coresOf(line, calendar);
  const dates: DateText = { line, calendar, ...(anchor === undefined ? {} : { anchor: momentOf(anchor) }) };
  const taken = new Tokens();
  const found: FoundDate[] = [];
  const doubted: [Expression, Left][] = [];
  for (const rule of RULES) {
    for (const core of cores[rule.around]) {
      const expression = rule.read(dates, core);
      if (expression === undefined || taken.hold(expression)) continue;
      const left = leave(rule, expression, dates);
      if (left !== undefined) doubted.push([expression, left]);
      const date = left === undefined ? take(rule, expression, dates) : undefined;
      if (date === undefined) continue;
      taken.add(expression);
      found.push(date);
    }
  }
  return { found: found.sort(byStart), left: withoutTaken(doubted, taken) };
}

const byStart = (a: { start: number }, b: { start: number }): number => a.start - b.start;

/** Where a date can be, by the kind of word that it is built around. */
function coresOf(line: Line, calendar: CalendarWords): Readonly<Record<Core, readonly number[]>> {
  const cores: Record<Core, number[]> = { month: [], weekday: [], unit: [], 'pointed day': [], 'four digits': [] };
  for (const [index, token] of line.tokens.entries()) {
    if (token.kind === 'number' && /^(?:\d{1,2}\.\d{1,2}\.)?\d{4}$/.test(token.key)) cores['four digits'].push(index);
    if (token.kind !== 'word') continue;
    const named = calendar.named.get(token.key);
    if (named?.month !== undefined) cores.month.push(index);
    if (named?.weekday !== undefined) cores.weekday.push(index);
    if (named?.unit !== undefined) cores.unit.push(index);
    if (calendar.dayWords.at(line, index) !== undefined) cores['pointed day'].push(index);
  }
  return cores;
}

/** Tokens that belong to a date. */
class Tokens {
  readonly #indices = new Set<number>();

  /** Whether one of the expression's belongs to them. */
  hold({ first, after }: Expression): boolean {
    for (let index = first; index < after; index++) if (this.#indices.has(index)) return true;
    return false;
  }

  add({ first, after }: Expression): void {
    for (let index = first; index < after; index++) this.#indices.add(index);
  }
}

const placeOf = (expression: Expression, { line: { tokens } }: DateText): { start: number; end: number } => ({
  start: tokens[expression.first]?.start ?? 0,
  end: tokens[expression.after - 1]?.end ?? 0,
});

function leave(rule: DateRule, expression: Expression, text: DateText): Left | undefined {
  const leaving = LEAVING.find(({ of, leaves }) => (of?.includes(rule.name) ?? true) && leaves(expression, text));
  if (leaving === undefined) return undefined;
  const place = placeOf(expression, text);
  return { kind: 'date', text: printedOf(expression, text), ...place, rule: leaving.name, reason: leaving.why };
}

function take(rule: DateRule, expression: Expression, text: DateText): FoundDate | undefined {
  const resolution = rule.resolve(expression, text);
  if (resolution === undefined) return undefined;
  const { anchored, ...rest } = resolution;
  const anchor = anchored === true && text.anchor !== undefined ? { anchor: text.anchor.value } : {};
  return { expression: printedOf(expression, text), ...rest, ...anchor, ...placeOf(expression, text), rule: rule.name };
}

/** What no rule took in the end, the first reason of each. */
function withoutTaken(doubted: readonly [Expression, Left][], taken: Tokens): Left[] {
  const left: Left[] = [];
  for (const [expression, what] of doubted) {
    if (taken.hold(expression)) continue;
    taken.add(expression);
    left.push(what);
  }
  return left.sort(byStart);
}
