import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['They met in ⟦Brody⟧ County on Monday.', 'The ⟦Brody⟧ Tower is lit.'],
  leaves: ['Dale Brody spoke, and then ⟦Brody⟧ left.'],
};
