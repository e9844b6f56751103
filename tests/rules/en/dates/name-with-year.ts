import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['a Boeing ⟦1900⟧'],
  leaves: [
    'Throughout ⟦1900⟧ it stood.',
    'the World Cup ⟦1990⟧',
    'Christmas ⟦1990⟧',
    'the bridge of ⟦1900⟧',
    'That was it. ⟦1990⟧ was better',
  ],
};
