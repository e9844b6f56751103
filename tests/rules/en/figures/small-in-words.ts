import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['⟦Three⟧ sailors drank tea', '⟦Two⟧ men sat down', '⟦four⟧ of them left'],
  leaves: [
    '⟦Six⟧ elderly hotel guests were rescued',
    'It killed ⟦four⟧ sailors',
    '⟦Nine⟧ people were killed',
    'It took ⟦two⟧ hours',
    '⟦half a dozen⟧ boats',
    '⟦ten⟧ boats',
    '⟦two hundred⟧ boats',
  ],
};
