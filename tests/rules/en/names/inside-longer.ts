import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['The ⟦Tolva⟧ Cartel has no boats.'],
  leaves: ['The boats of ⟦Tolva⟧ are blue.'],
};
