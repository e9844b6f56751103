import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It cost $⟦1900⟧.', 'ticket # ⟦2019⟧'],
  leaves: ['in ⟦1900⟧', '$5 in ⟦1900⟧'],
};
