import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['the ⟦two⟧-time champion', 'a ⟦three⟧-way split'],
  leaves: ['a ⟦three⟧-month ban', '⟦three⟧ ways'],
};
