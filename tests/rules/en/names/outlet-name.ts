import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['A letter to the ⟦Tolva Post⟧ was printed.'],
  leaves: ['A letter to ⟦Tolva⟧ was lost.'],
};
