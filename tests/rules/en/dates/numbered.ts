import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['along Route ⟦1900⟧', 'No. ⟦5 May⟧ street', 'flight ⟦1950⟧ to Oslo'],
  leaves: ['took the bus ⟦Tuesday⟧', 'an act of ⟦1900⟧', 'in ⟦1900⟧'],
};
