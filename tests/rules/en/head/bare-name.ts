import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['Ana Ruiz', 'Ana Ruiz and Ben Poe'],
  leaves: ['Senior Reporter', 'Pier to Close After Forty Years'],
};
