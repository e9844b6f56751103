import type { LeavingRule } from './rule.ts';

/** A number of three hundred digits. */
export const noFiniteValue: LeavingRule = {
  name: 'no-finite-value',
  why: 'It is larger than any count, and than what a number of the record can hold.',
  money: true,
  leaves: ({ value }) => value === Number.POSITIVE_INFINITY,
};
