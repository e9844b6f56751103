import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['the ⟦Sunday⟧ Times', 'a ⟦Monday⟧ Club'],
  leaves: ['on ⟦Sunday⟧ Ruiz said', 'the ⟦Sunday⟧ before', 'the ⟦Monday⟧ May brought'],
};
