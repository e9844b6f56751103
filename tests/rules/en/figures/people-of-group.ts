import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['A crowd of ⟦70,000⟧ sang.', 'The jury of ⟦12⟧ took a day.'],
  leaves: ['A group of ⟦12⟧ islands lies there.', 'A sum of ⟦12⟧ was named.'],
};
