import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It took place in the “⟦old yard⟧” behind the mill.'],
  leaves: ['Ana Roe said it took place in the “⟦old yard⟧”.', '“⟦It took place in the yard.⟧”'],
};
