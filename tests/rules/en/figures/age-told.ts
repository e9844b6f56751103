import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'His aunt, who is ⟦34⟧, held the rope',
    'a man of ⟦83⟧ from next door',
    'The oldest of the helpers was ⟦91⟧.',
    'The driver was ⟦52⟧.',
    'He was ⟦nineteen⟧ when it sank',
    'She is now ⟦70⟧',
    'a girl of about ⟦11⟧',
  ],
  leaves: [
    'The toll was ⟦91⟧.',
    'a crew of ⟦83⟧',
    'who is ⟦34⟧ points ahead',
    'The driver was ⟦52⟧ minutes late',
    'He was ⟦30⟧ metres away',
    'a man of ⟦20⟧ trades',
  ],
};
