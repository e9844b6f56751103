import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It closed on ⟦25/05/2023⟧.', 'It closed on ⟦25.05.2023⟧.', 'It closed on ⟦05-06-2023⟧.'],
  leaves: ['It closed in ⟦2023⟧.', 'It cost ⟦1/25/05/2023⟧.', '⟦31.02.2023⟧ does not exist.'],
};
