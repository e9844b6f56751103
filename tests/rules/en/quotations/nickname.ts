import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['Police arrested Rubén “⟦El Toro⟧” Almanza on the bridge.'],
  leaves: ['Almanza said “⟦no⟧” when he was asked.', 'The group was nicknamed “⟦The Herons⟧” by its neighbours.'],
};
