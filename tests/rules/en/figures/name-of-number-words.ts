import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['The road to ⟦Three⟧ Rivers is shut'],
  leaves: [
    'It is shut. ⟦Twelve⟧ Mexicans left',
    '⟦Twelve⟧ Mexicans left',
    'She met ⟦twelve⟧ Mexicans',
    'A Ban for Some ⟦Twelve⟧ Mexican Boats',
  ],
};
