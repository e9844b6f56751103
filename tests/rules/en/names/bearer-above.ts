import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    { text: 'A letter came from ⟦Brody⟧ on Monday.', above: ['Dale Brody has a boat.'] },
    { text: 'A letter came from ⟦Brody⟧ on Monday.', above: ['Marta Brody has a boat, and so has the Hexagon.'] },
  ],
  leaves: [{ text: 'A letter came from ⟦Brody⟧ on Monday.', below: ['Dale Brody has a boat.'] }],
};
