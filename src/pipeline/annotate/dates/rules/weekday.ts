import { weekdayIn } from '../reading.ts';
import { weekday as resolve } from '../resolve/weekday.ts';
import type { DateRule } from '../rule.ts';

export const weekday: DateRule = {
  name: 'weekday',
  why: 'a weekday alone: "Tuesday"',
  around: 'weekday',
  read: (text, core) => {
    const found = weekdayIn(text, core);
    return found && { first: core, after: found.after, weekday: found.index };
  },
  resolve,
};
