import type { Examples } from '../../examples.ts';
import { PROSE } from '../../units.ts';

export const examples: Examples = {
  finds: [{ text: 'Pier to Close After', below: ['Pier to Close After Forty Years', ...PROSE] }],
  leaves: [
    { text: 'Pier to Close After', below: ['Pier to Close After Forty Years | Bay Lantern', ...PROSE] },
    { text: 'Pier to Close After Forty Years', below: ['Pier to Close', ...PROSE] },
  ],
};
