import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['⟦one⟧ was killed by the fall', '⟦one⟧ of them', 'no ⟦one⟧ came'],
  leaves: [
    'Three were hurt and ⟦one⟧ killed',
    '⟦one⟧ killed, three hurt',
    'It lasted ⟦one⟧ hour',
    '⟦one⟧ hundred boats',
    '⟦twenty-one⟧ boats',
  ],
};
