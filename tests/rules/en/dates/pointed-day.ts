import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It opened ⟦yesterday⟧.', 'It opened ⟦the day before yesterday⟧.', '⟦Tonight⟧ it closes.'],
  leaves: ['⟦today’s⟧ paper', '⟦Yesterdays⟧ are gone.'],
};
