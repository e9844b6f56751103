import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It opened in ⟦September⟧.', '⟦Early May⟧ was cold.', 'since ⟦mid-April⟧', 'in ⟦Dec.⟧ again'],
  leaves: ['It ⟦may⟧ open.', '⟦May⟧ I ask?', '⟦Mayor⟧ Ruiz', 'in ⟦MAY⟧'],
};
