import type { LeavingRule } from '../rule.ts';

export const duration: LeavingRule = {
  name: 'duration',
  why: 'how long, not when: "the last weeks"',
  of: ['vague-span'],
  leaves: ({ lasting }) => lasting === true,
};
