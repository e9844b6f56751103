import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['her sister ⟦June⟧', 'a girl named ⟦August⟧'],
  leaves: ['the sisters in ⟦June⟧', 'by ⟦June⟧'],
};
