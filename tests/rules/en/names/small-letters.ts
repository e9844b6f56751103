import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['They drew a ⟦hexagon⟧ in the sand.'],
  leaves: ['They wrote to the ⟦Hexagon⟧.', 'The ⟦Ferry union⟧ stayed on the pier.'],
};
