import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['A letter came from ⟦Brody⟧ on Monday.', 'A letter came from ⟦Poe⟧ to the Hexagon.'],
  leaves: ['A letter came from ⟦Brody⟧ to the Hexagon.'],
};
