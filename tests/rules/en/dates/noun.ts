import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['the ⟦March⟧ on the capital', 'The ⟦March⟧ began at noon.'],
  leaves: ['by the ⟦March⟧ vote', 'in ⟦March⟧ on the square', 'the ⟦April⟧ on record'],
};
