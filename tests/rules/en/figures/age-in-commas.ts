import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['Ana Roe, ⟦45⟧, said so', 'It was Ana Roe, ⟦45⟧.', 'the pilot (Ana Roe, ⟦45⟧)'],
  leaves: [
    'In all, ⟦45⟧ boats',
    'boats, 3, ⟦45⟧, and more',
    'In total, ⟦5 million⟧, they said',
    'In all, ⟦450⟧, they said',
  ],
};
