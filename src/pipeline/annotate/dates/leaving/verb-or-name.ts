import { tokenAt } from '../reading.ts';
import type { LeavingRule } from '../rule.ts';
import { isTime } from './beside.ts';

export const verbOrName: LeavingRule = {
  name: 'verb-or-name',
  why: 'a month that is a verb or a name as well, without a word of time before it: "May I", "Jan"',
  of: ['month'],
  leaves: (expression, text) =>
    text.calendar.doubt.verbsAndNames.has(tokenAt(text, expression.first)?.key ?? '') && !isTime(text, expression),
};
