import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['A letter came from Marta ⟦Brody⟧ on Monday.'],
  leaves: ['Dale Brody wrote. Later President ⟦Brody⟧ signed.', 'Dale Brody wrote. When ⟦Brody⟧ signed, nobody came.'],
};
