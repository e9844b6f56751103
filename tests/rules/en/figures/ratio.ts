import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['⟦nine⟧ out of ten boats', 'nine out of ⟦ten⟧ boats', '⟦1⟧ in 1,000 swans', 'one in ⟦16⟧ messages'],
  leaves: ['⟦117⟧ out of 833 handsets', '⟦5⟧ in 10 minutes', 'down from ⟦260⟧ in 2009'],
};
