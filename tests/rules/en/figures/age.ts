import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'the ⟦45⟧-year-old pilot',
    'She turned ⟦45⟧',
    'boys aged ⟦10⟧ and 12',
    'boys aged 10 and ⟦12⟧',
    'the ⟦thirty⟧-year-old’s boat',
  ],
  leaves: ['They turned ⟦20⟧ people away', 'a ⟦45⟧-year lease'],
};
