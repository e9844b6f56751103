import { isApart, tokenAt, withWordsBefore, wordsBefore, wordsBehind } from '../reading.ts';
import { looksForward } from '../resolve/outlook.ts';
import { steps } from '../resolve/unit.ts';
import type { DateRule, DateText } from '../rule.ts';

function countBefore(text: DateText, unit: number): number | undefined {
  if (!isApart(text, unit)) return undefined;
  const key = tokenAt(text, unit - 1)?.key ?? '';
  return /^\d{1,3}$/.test(key) ? Number(key) : text.calendar.counts.get(key);
}

export const countedUnit: DateRule = {
  name: 'counted-unit',
  why: 'units counted from the moment of writing: "two weeks ago"',
  around: 'unit',
  read: (text, core) => {
    const { sides, joints, named } = text.calendar;
    const words = named.get(tokenAt(text, core)?.key ?? '')?.unit;
    const count = countBefore(text, core);
    if (words === undefined || count === undefined) return undefined;
    const first = withWordsBefore(text, joints.just, core - 1);
    const many = count * words.times;
    for (const [side, way] of [
      [sides.back, { count: -many }],
      [sides.onwards, { count: many }],
      [sides.elsewhere, { elsewhere: true }],
    ] as const) {
      const after = wordsBehind(text, side, core + 1);
      if (after !== undefined) return { first, after, unit: words.unit, ...way };
    }
    // "It opens in two weeks": of "it was built in two weeks" the count is how long.
    const head = wordsBefore(text, sides.within, first);
    const expression = head === undefined ? undefined : { first: head, after: core + 1, unit: words.unit, count: many };
    return expression && looksForward(expression, text) ? expression : undefined;
  },
  resolve: steps,
};
