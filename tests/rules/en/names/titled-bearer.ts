import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    {
      text: 'A letter came from Mr ⟦Brody⟧ on Monday.',
      above: ['Mr Dale Brody has a boat, and Marta Brody has none.'],
    },
    {
      text: 'A letter came from Mr ⟦Brody⟧ on Monday.',
      above: ['Dale Brody has a boat, and Ms Marta Brody has none.'],
    },
    { text: 'A letter came from Mr ⟦Brody⟧ on Monday.', above: ['Dale Brody has a boat, and Marta Brody has none.'] },
  ],
  leaves: [
    { text: 'A letter came from ⟦Brody⟧ on Monday.', above: ['Dale Brody has a boat, and Marta Brody has none.'] },
    { text: 'A letter came from Mr ⟦Brody⟧ on Monday.', above: ['Dale Brody has a boat.'] },
  ],
};
