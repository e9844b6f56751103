import { printedMonth, withPartBefore } from '../reading.ts';
import { month as resolve } from '../resolve/month.ts';
import type { DateRule } from '../rule.ts';

export const month: DateRule = {
  name: 'month',
  why: 'a month alone, or a part of it: "in early May"',
  around: 'month',
  read: (text, core) => {
    const found = printedMonth(text, core);
    return found && { ...withPartBefore(text, core), after: found.after, month: found.index };
  },
  resolve,
};
