import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    '⟦120⟧² cars',
    '⟦Twenty⟧-odd boats left',
    'three or ⟦four million⟧ birds',
    '20-⟦25⟧ beds',

    '⟦1’250’000⟧ francs',
    '⟦12\u202f500⟧ homes',
    '⟦12 500⟧ homes',
    '⟦40⟧ armoured vehicles',
    '⟦26⟧ of the boats',
    '⟦14⟧ swans’ nests',
  ],
  leaves: ['Some ⟦12 500⟧ people', '⟦26⟧ men', '⟦26⟧ were there', '⟦26⟧ wasn’t enough', '⟦26⟧ 人'],
};
