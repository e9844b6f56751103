import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['⟦today⟧’s paper'],
  leaves: ['⟦today⟧ it closed', 'he said ‘⟦today⟧’ twice'],
};
