import { pointingBefore, weekdayIn } from '../reading.ts';
import { weekday } from '../resolve/weekday.ts';
import type { DateRule } from '../rule.ts';

export const pointedWeekday: DateRule = {
  name: 'pointed-weekday',
  why: 'a weekday with a word that says which one: "last Tuesday"',
  around: 'weekday',
  read: (text, core) => {
    const found = weekdayIn(text, core, { cased: false });
    const pointing = found && pointingBefore(text, text.calendar.pointing, core);
    return pointing && { ...pointing, after: found.after, weekday: found.index };
  },
  resolve: weekday,
};
