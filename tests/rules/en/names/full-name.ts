import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['A letter came from ⟦Dale Brody⟧ on Monday.', 'The ⟦Brisa Cartel⟧ met.'],
  leaves: ['A letter came from ⟦Brody⟧ on Monday.', 'A boat brought ⟦Ada Poe⟧ to the pier.'],
};
