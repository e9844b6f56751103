import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['⟦One⟧ day it will sink'],
  leaves: ['It sank in ⟦one⟧ day', 'It took ⟦two⟧ days'],
};
