import { monthIn, pointingBefore } from '../reading.ts';
import { month } from '../resolve/month.ts';
import type { DateRule } from '../rule.ts';

export const pointedMonth: DateRule = {
  name: 'pointed-month',
  why: 'a month with a word that says which one: "last May"',
  around: 'month',
  read: (text, core) => {
    const found = monthIn(text, core);
    const pointing = found && pointingBefore(text, text.calendar.pointing, core);
    return pointing && { ...pointing, after: found.after, month: found.index };
  },
  resolve: month,
};
