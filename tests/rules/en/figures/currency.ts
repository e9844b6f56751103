import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'a fine of ⟦$1.5⟧ to $2 billion',
    'It put in ⟦$1MM⟧',
    'It cost ⟦$5 million⟧',
    'a ⟦US$5⟧ note',
    'for ⟦USD5m⟧',
    'for ⟦EUR 5⟧',
    'for ⟦Rs. 500⟧',
  ],
  leaves: ['It cost ⟦5⟧ dollars', 'a AU$⟦5⟧ note'],
};
