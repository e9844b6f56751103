import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['the ⟦2019⟧-20 season', '⟦1900⟧% more', '⟦2000⟧:15'],
  leaves: ['in ⟦2019⟧-style suits', 'in ⟦2019⟧: nothing'],
};
