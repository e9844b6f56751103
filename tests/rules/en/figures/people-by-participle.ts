import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    '⟦three⟧ were hurt',
    'Of those on board, ⟦8⟧ are missing',
    '⟦30⟧ stayed',
    '⟦Two hundred⟧ fled',
    '⟦26⟧ were killed',
    '⟦26⟧ arrested in the harbour',
  ],
  leaves: ['⟦26⟧ were sold', '⟦26⟧ in the harbour'],
};
