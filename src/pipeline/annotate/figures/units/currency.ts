import type { UnitReader } from './reader.ts';

/** "$5 million" */
export const currency: UnitReader = {
  name: 'currency',
  why: 'The sign of a currency stands before it.',
  read: ({ currency: code, end }) => (code === undefined ? undefined : { unit: code, end, measure: true }),
};
