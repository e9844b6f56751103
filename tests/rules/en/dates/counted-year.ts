import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['⟦1900⟧ people came.', '⟦2000⟧ million'],
  leaves: ['In ⟦1900⟧ the people came.'],
};
