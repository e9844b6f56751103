import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['in the ⟦1990⟧s'],
  leaves: ['in ⟦1990⟧', '⟦1990⟧, he said'],
};
