import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word.',
  ],
  leaves: [
    'word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word',
    'Pier to Close After Forty Years',
  ],
};
