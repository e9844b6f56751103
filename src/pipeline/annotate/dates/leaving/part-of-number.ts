import { joinedTo, yearAt } from '../reading.ts';
import type { LeavingRule } from '../rule.ts';

export const partOfNumber: LeavingRule = {
  name: 'part-of-number',
  why: 'a number goes on behind the digits: "2019-20", "1900%"',
  of: ['year'],
  leaves: ({ after }, text) => {
    const mark = joinedTo(text, after)?.key;
    const next = joinedTo(text, after + 1);
    // "2015-2018" is a span of years.
    const goesOn = next?.kind === 'number' && !(mark === '-' && yearAt(text, after + 1) !== undefined);
    return mark === '%' || ((mark === '-' || mark === ':') && goesOn);
  },
};
