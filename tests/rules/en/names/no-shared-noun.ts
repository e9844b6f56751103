import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['A letter came from ⟦Brisa⟧ on Monday.', 'The boats of ⟦Brisa⟧, which two cartels share.'],
  leaves: ['The ⟦Brisa⟧ and Tolva cartels met.', 'The Tolva and the ⟦Brisa⟧ cartels met.'],
};
