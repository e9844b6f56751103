import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['The ⟦COVID-19⟧ ward', 'the ⟦G7⟧ meeting', 'a ⟦5G⟧ mast', 'flat #⟦4⟧', 'the top-⟦ten⟧ list'],
  leaves: ['a ⟦90⟧-day pause', 'a ⟦£5m⟧ bid', 'a ⟦40cm⟧ pipe', 'for 5k-⟦20k⟧ dollars'],
};
