import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['on Good ⟦Friday⟧', 'on Shrove ⟦Tuesday⟧'],
  leaves: ['a good ⟦Friday⟧', 'on ⟦Friday⟧'],
};
