import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'She starred in the film “⟦The Long Tide⟧” at nineteen.',
    'They held signs reading “⟦Save Our Pier⟧” along the road.',
  ],
  leaves: ['The film was “⟦far too long⟧”, Ana Roe said.'],
};
