import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['on ⟦16⟧ and 17 March 2024'],
  leaves: ['between ⟦16⟧ and 17 boats in March 2024'],
};
