import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['The council meets every ⟦Tuesday⟧.', 'It meets on the first ⟦Monday⟧ in July.'],
  leaves: ['It met on ⟦Tuesday⟧.', 'It met on Monday and on ⟦Tuesday⟧.'],
};
