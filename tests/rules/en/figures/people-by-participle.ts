import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    '⟦15⟧ drowned.',
    'Of the ⟦40⟧ aboard, few swam.',
    'Some ⟦40⟧ more were hurt.',
    '⟦12⟧ others fled.',
    '⟦three⟧ were hurt',
    'Of those on board, ⟦8⟧ are missing',
    '⟦30⟧ stayed',
    '⟦Two hundred⟧ fled',
    '⟦26⟧ were killed',
    '⟦26⟧ arrested in the harbour',
  ],
  leaves: ['⟦40⟧ missing ships were found.', '⟦26⟧ were sold', '⟦26⟧ in the harbour'],
};
