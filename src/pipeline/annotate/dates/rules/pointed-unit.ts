import { joinedTo, pointingBefore, tokenAt, wordsBefore } from '../reading.ts';
import { unanchored, vague } from '../resolve/anchor.ts';
import { steps } from '../resolve/unit.ts';
import { type DateRule, type DateText, printedOf, type Way } from '../rule.ts';

const COUNTS: Readonly<Record<Way, number>> = { back: -1, here: 0, onwards: 1 };

/** A single week, month or year; a day has words of its own. */
function unitAt(text: DateText, core: number) {
  const words = text.calendar.named.get(tokenAt(text, core)?.key ?? '')?.unit;
  const isOne = words !== undefined && !words.isMany && words.times === 1 && words.unit !== 'day';
  return isOne && joinedTo(text, core + 1)?.key !== '-' ? words.unit : undefined;
}

/** "earlier this week", "late last year" */
const withPart = (text: DateText, first: number): number =>
  wordsBefore(text, text.calendar.comparedParts, first) ?? wordsBefore(text, text.calendar.parts, first) ?? first;

export const pointedUnit: DateRule = {
  name: 'pointed-unit',
  why: 'a week, month or year with a word that says which one: "last year"',
  around: 'unit',
  read: (text, core) => {
    const unit = unitAt(text, core);
    if (unit === undefined) return undefined;
    const { pointingUnits } = text.calendar;
    const vaguely = wordsBefore(text, pointingUnits.vague, core);
    if (vaguely !== undefined) return { first: withPart(text, vaguely), after: core + 1, unit };
    const pointing = pointingBefore(text, pointingUnits, core);
    if (pointing === undefined) return undefined;
    return { first: withPart(text, pointing.first), after: core + 1, unit, count: COUNTS[pointing.way] };
  },
  resolve: (expression, text) => {
    if (expression.count !== undefined) return steps(expression, text);
    return text.anchor === undefined ? unanchored(expression.unit ?? 'year') : vague(printedOf(expression, text));
  },
};
