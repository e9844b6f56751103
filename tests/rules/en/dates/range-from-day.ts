import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It fell from ⟦3⟧ to 7 June.', 'It is shut ⟦3⟧-7 June.', 'It is shut between ⟦24⟧ and 28 August 2031.'],
  leaves: ['He sold ⟦3⟧ to 7 June came.', 'From May ⟦3⟧ 7 June is far.', 'It fell on ⟦3⟧ and 7 June.'],
};
