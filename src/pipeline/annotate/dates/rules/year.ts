import { withPartBefore, yearAt } from '../reading.ts';
import { complete } from '../resolve/anchor.ts';
import { type DateRule, printedOf } from '../rule.ts';

export const year: DateRule = {
  name: 'year',
  why: 'a year alone, or a part of it: "in late 2019"',
  around: 'four digits',
  read: (text, core) => {
    const found = yearAt(text, core);
    return found === undefined ? undefined : { ...withPartBefore(text, core), after: core + 1, year: found };
  },
  resolve: (expression, text) => ({
    value: String(expression.year),
    precision: 'year',
    working: complete(printedOf(expression, text)),
  }),
};
