import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['The ⟦Hexagon⟧al tower leans.', 'See ⟦hexagon⟧.com for more.'],
  leaves: ['The ⟦Hexagon⟧’s tower leans.'],
};
