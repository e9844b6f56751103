import { pointedDay as resolve } from '../resolve/unit.ts';
import type { DateRule } from '../rule.ts';

export const pointedDay: DateRule = {
  name: 'pointed-day',
  why: 'a day named from the day of writing: "yesterday"',
  around: 'pointed day',
  read: (text, core) => {
    const match = text.calendar.dayWords.at(text.line, core);
    if (match === undefined) return undefined;
    return { first: core, after: match.after, unit: 'day', count: text.calendar.pointedDays[match.entry] ?? 0 };
  },
  resolve,
};
