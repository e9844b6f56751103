import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [{ text: 'They say that ⟦26⟧ remain.', above: ['Police met 26 suspects.'] }],
  leaves: [{ text: 'They say that ⟦27⟧ remain.', above: ['Police met 26 suspects.'] }, 'They say that ⟦26⟧ remain.'],
};
