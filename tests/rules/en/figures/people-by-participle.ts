import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['⟦26⟧ were killed', '⟦26⟧ arrested in the harbour'],
  leaves: ['⟦26⟧ were sold', '⟦26⟧ in the harbour'],
};
