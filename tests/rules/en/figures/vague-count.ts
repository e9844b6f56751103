import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['⟦hundreds of⟧ people', 'some ⟦tens of thousands of⟧ homes'],
  leaves: ['⟦hundreds of⟧ miles', '⟦two hundred⟧ homes'],
};
