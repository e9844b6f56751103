import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It was ⟦last Tuesday⟧.', 'It was ⟦next tuesday⟧.'],
  leaves: ['It was ⟦at last a Tuesday⟧.', '⟦Next sat⟧ a dog.', 'It was on ⟦Tuesday⟧.'],
};
