import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['⟦Two⟧ men sat down', '⟦four⟧ of them left'],
  leaves: ['It took ⟦two⟧ hours', '⟦half a dozen⟧ boats', '⟦ten⟧ boats', '⟦two hundred⟧ boats'],
};
