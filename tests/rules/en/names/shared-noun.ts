import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['The ⟦Brisa⟧ and Tolva cartels met.'],
  leaves: ['The ⟦Brisa Cartel⟧ met.', 'A letter came from ⟦Brisa⟧ on Monday.'],
};
