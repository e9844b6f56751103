import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It rose to ⟦26⟧.'],
  leaves: ['It rose to ⟦26⟧ boats.', 'It rose to ⟦26%⟧.'],
};
