import type { Examples } from '../../examples.ts';
import { PROSE } from '../../units.ts';

export const examples: Examples = {
  finds: [
    { text: 'Pier to Close After Forty Years', below: ['By Ana Ruiz', ...PROSE] },
    {
      text: 'Pier to Close After Forty Years',
      below: ['The members were unanimous, and quick', 'By Ana Ruiz', ...PROSE],
    },
  ],
  leaves: [
    { text: 'Pier to Close After Forty Years', below: ['Harbour', 'By Ana Ruiz', ...PROSE] },
    { text: 'Pier to Close After Forty Years', below: PROSE },
  ],
};
