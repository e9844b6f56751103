import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['⟦two⟧ thirds of the boats', '⟦one⟧-fifth of it', '⟦three⟧ quarters full'],
  leaves: ['⟦twenty⟧ thirds of nothing', '⟦two⟧ dozen boats'],
};
