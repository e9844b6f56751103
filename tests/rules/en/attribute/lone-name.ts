import type { Examples } from '../../examples.ts';
import { inText, PROSE } from '../../units.ts';

export const examples: Examples = {
  finds: [
    { text: 'Ana Ruiz', above: ['Pier to Close After Forty Years'], below: ['5 June 2031', ...PROSE] },
    { text: 'Ana Ruiz', above: ['Pier to Close After Forty Years'], below: PROSE },
  ],
  leaves: [
    { text: 'ANA RUIZ', above: ['Pier to Close After Forty Years'], below: PROSE },
    { text: 'Ana Ruiz', above: ['By Ben Poe'], below: PROSE },
    inText('Ana Ruiz'),
  ],
};
