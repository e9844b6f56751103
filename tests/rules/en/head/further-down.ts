import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [{ text: 'Pier to Close After Forty Years', above: ['Harbour'] }],
  leaves: ['Pier to Close After Forty Years'],
};
