import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['The film shows ⟦Lena Voss⟧ at sea.'],
  leaves: ['A boat brought ⟦Lena Voss⟧ to the pier.', 'The film shows ⟦Dale Brody⟧ at sea.'],
};
