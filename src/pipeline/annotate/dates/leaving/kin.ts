import { wordsBefore } from '../reading.ts';
import type { LeavingRule } from '../rule.ts';

export const kin: LeavingRule = {
  name: 'kin',
  why: 'a word for somebody stands before the month: "her sister June"',
  of: ['month'],
  leaves: ({ first }, text) => wordsBefore(text, text.calendar.doubt.kin, first) !== undefined,
};
