import { joinedTo } from '../reading.ts';
import type { LeavingRule } from '../rule.ts';

export const partOfNumber: LeavingRule = {
  name: 'part-of-number',
  why: 'a number goes on behind the digits: "2019-20", "1900%"',
  of: ['year'],
  leaves: ({ after }, text) => {
    const mark = joinedTo(text, after)?.key;
    return mark === '%' || ((mark === '-' || mark === ':') && joinedTo(text, after + 1)?.kind === 'number');
  },
};
