import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It was the ⟦26⟧ who came', 'among ⟦26⟧ or so'],
  leaves: ['It was ⟦26⟧ who came'],
};
