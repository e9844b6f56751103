import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It opened in ⟦2019⟧.', 'It opened in ⟦late 2019⟧.', 'after the World Cup ⟦2022⟧'],
  leaves: ['with ⟦1,900⟧ others', 'with ⟦1234⟧ others', 'with ⟦3020⟧ others', 'the ⟦1990s⟧'],
};
