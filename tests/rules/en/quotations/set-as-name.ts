import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['The ferry “⟦Blue Heron⟧” was towed to the dock.', 'He had voted for “⟦Best Harbour Town⟧,” as every year.'],
  leaves: ['Ana Roe said: “⟦Save Our Pier⟧.”', 'The ferry was “⟦old and slow⟧”.'],
};
