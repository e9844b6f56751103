import type { Examples } from '../../examples.ts';
import { PROSE } from '../../units.ts';

export const examples: Examples = {
  finds: [{ text: 'Pier to Close After Forty Years', below: ['Harbour > Pier to close after forty years', ...PROSE] }],
  leaves: [{ text: 'Bay Lantern', below: ['© 2031 Bay Lantern'] }, 'Pier to Close After Forty Years'],
};
