import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['said Theresa ⟦May⟧', 'Judge ⟦June⟧ left.'],
  leaves: ['Around ⟦June⟧ it rained.', 'the US ⟦June⟧ report', 'In ⟦June⟧ it rained.'],
};
