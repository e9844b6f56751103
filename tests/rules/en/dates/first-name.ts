import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['said ⟦June⟧ Carter', '⟦April⟧ Ruiz came.'],
  leaves: ['in ⟦June⟧ Carter came', 'said ⟦June⟧ was dry', '⟦June⟧ Monday'],
};
