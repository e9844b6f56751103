import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['The bridge opened on ⟦5 May⟧.', 'It rained on ⟦Monday, the 3rd of Sept.⟧ again.'],
  leaves: ['⟦32 May⟧', '⟦5May⟧', '⟦5 may⟧ be enough'],
};
