import { wordsBefore } from '../reading.ts';
import type { LeavingRule } from '../rule.ts';

export const noSingleDay: LeavingRule = {
  name: 'no-single-day',
  why: 'a weekday of many, or one that is counted within a month: "every Tuesday", "the first Monday in July"',
  of: ['weekday'],
  leaves: ({ first }, text) => wordsBefore(text, text.calendar.doubt.oneOfMany, first) !== undefined,
};
