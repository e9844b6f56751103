import { isPartOfWord, joinedTo } from '../reading.ts';
import { fullDay } from '../resolve/day.ts';
import type { DateRule, DateText } from '../rule.ts';

/** Two digits behind a hyphen, with nothing between. */
function hyphenated(text: DateText, hyphen: number): number | undefined {
  const digits = joinedTo(text, hyphen)?.key === '-' ? joinedTo(text, hyphen + 1)?.key : undefined;
  return digits !== undefined && /^\d\d$/.test(digits) ? Number(digits) : undefined;
}

export const isoDay: DateRule = {
  name: 'iso-day',
  why: 'year, month and day in figures, with hyphens: "2020-05-05"',
  around: 'four digits',
  read: (text, core) => {
    const month = hyphenated(text, core + 1);
    const day = hyphenated(text, core + 3);
    if (month === undefined || day === undefined || isPartOfWord(text, core + 5)) return undefined;
    return { first: core, after: core + 5, month: month - 1, day, year: Number(text.line.tokens[core]?.key) };
  },
  resolve: fullDay,
};
