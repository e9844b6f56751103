import type { Examples } from '../../examples.ts';
import { PROSE } from '../../units.ts';

export const examples: Examples = {
  finds: [{ text: 'Pier to Close After Forty Years', above: PROSE, below: PROSE }],
  leaves: ['Pier to Close After Forty Years'],
};
