import { tokenAt } from '../reading.ts';
import type { LeavingRule } from '../rule.ts';

export const signBefore: LeavingRule = {
  name: 'sign-before',
  why: 'an amount of money or a number, by the sign before it: "$1900", "#2020"',
  leaves: ({ first }, text) =>
    tokenAt(text, first)?.kind === 'number' && /^[\p{Sc}#№]$/u.test(tokenAt(text, first - 1)?.key ?? ''),
};
