import type { UnitReader } from './reader.ts';

/** The unit of a number that says nothing of what it counts. */
export const NUMBER = 'number';

/** "It rose to 26." */
export const bareNumber: UnitReader = {
  name: 'bare-number',
  why: 'Nothing around it says what it counts.',
  read: ({ end }) => ({ unit: NUMBER, end, measure: false }),
};
