import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['The hall is shut on ⟦May⟧ Day.'],
  leaves: ['The hall is shut in ⟦May⟧.', 'In ⟦May⟧ days are long.'],
};
