import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['a Boeing ⟦737⟧ landed', 'Apollo ⟦13⟧ is back'],
  leaves: ['Killed ⟦26⟧ people', 'In ⟦26⟧ of them', 'the Roe ⟦90⟧-day plan'],
};
