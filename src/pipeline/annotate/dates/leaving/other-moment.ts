import type { LeavingRule } from '../rule.ts';

export const otherMoment: LeavingRule = {
  name: 'other-moment',
  why: 'counted from another moment of the text: "two weeks earlier"',
  of: ['counted-unit'],
  leaves: ({ elsewhere }) => elsewhere === true,
};
