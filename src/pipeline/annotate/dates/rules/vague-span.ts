import { isApart, tokenAt, wordsBefore, wordsBehind } from '../reading.ts';
import { vague } from '../resolve/anchor.ts';
import { type DateRule, type DateText, type Expression, printedOf } from '../rule.ts';

/** "recent weeks": a span; "the last weeks": how long; "several weeks": a span with "ago" behind it. */
function spanBefore(text: DateText, unit: number): Pick<Expression, 'first' | 'lasting'> | undefined {
  const { spans, durations } = text.calendar.vague;
  const span = wordsBefore(text, spans, unit);
  if (span !== undefined) return { first: span };
  const duration = wordsBefore(text, durations, unit);
  return duration === undefined ? undefined : { first: duration, lasting: true };
}

export const vagueSpan: DateRule = {
  name: 'vague-span',
  why: 'days, weeks, months or years without number: "recent months", "a few days ago"',
  around: 'unit',
  read: (text, core) => {
    const { named, sides, vague } = text.calendar;
    if (named.get(tokenAt(text, core)?.key ?? '')?.unit?.isMany !== true || !isApart(text, core)) return undefined;
    const ago = wordsBehind(text, sides.back, core + 1);
    const side = ago ?? wordsBehind(text, sides.elsewhere, core + 1);
    const counted = side === undefined ? undefined : wordsBefore(text, vague.counts, core);
    if (counted !== undefined && side !== undefined) return { first: counted, after: side };
    const span = spanBefore(text, core);
    return span && { ...span, after: ago ?? core + 1 };
  },
  resolve: (expression, text) => vague(printedOf(expression, text)),
};
