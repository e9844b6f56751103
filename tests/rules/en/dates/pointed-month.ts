import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It was ⟦last May⟧.', 'It opens ⟦next March⟧.'],
  leaves: ['⟦this may⟧ take long', 'It was in ⟦May⟧.', 'The ⟦last of May⟧'],
};
