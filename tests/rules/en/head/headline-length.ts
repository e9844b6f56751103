import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['Pier to Close After Forty Years'],
  leaves: [
    'Harbour news',
    'word word word word word word word word word word word word word word word word word word word word word word word',
  ],
};
