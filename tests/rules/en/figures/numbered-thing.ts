import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It stands on page ⟦3⟧', 'on Route ⟦66⟧', 'No. ⟦10⟧ is shut', 'no ⟦10⟧ is shut'],
  leaves: ['the page ⟦1.3M⟧ followers saw', 'in the last week ⟦26⟧ men left', 'There were ⟦26⟧ pages'],
};
