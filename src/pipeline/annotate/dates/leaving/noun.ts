import { tokenAt, wordsBefore, wordsBehind } from '../reading.ts';
import type { LeavingRule } from '../rule.ts';

export const noun: LeavingRule = {
  name: 'noun',
  why: 'a month that is a noun as well: "the March on the capital"',
  of: ['month'],
  leaves: ({ first, after }, text) => {
    const { doubt, joints } = text.calendar;
    return (
      doubt.nouns.has(tokenAt(text, first)?.key ?? '') &&
      wordsBefore(text, joints.article, first) !== undefined &&
      wordsBehind(text, doubt.nounFollowers, after) !== undefined
    );
  },
};
