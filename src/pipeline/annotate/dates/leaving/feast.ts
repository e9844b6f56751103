import { wordsBefore } from '../reading.ts';
import type { LeavingRule } from '../rule.ts';

export const feast: LeavingRule = {
  name: 'feast',
  why: 'a day or a thing that bears the name of a weekday: "Good Friday"',
  of: ['weekday'],
  leaves: ({ first }, text) => wordsBefore(text, text.calendar.doubt.feasts, first) !== undefined,
};
