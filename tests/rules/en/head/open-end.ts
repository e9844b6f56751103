import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['Pier to close after forty years:'],
  leaves: ['Pier to Close After Forty Years'],
};
