import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['“⟦old yard⟧” stood over the gate of the mill.'],
  leaves: ['“⟦We met in the old yard.⟧”'],
};
