import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'Harbour news',
    'word word word word word word word word word word word word word word word word word word word word word word word',
  ],
  leaves: ['Harbour', 'Pier to Close After Forty Years'],
};
