import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['Updated ⟦2020-05-05⟧.'],
  leaves: ['Call ⟦2020-05-055⟧.', '⟦2020-13-05⟧', '⟦2020 - 05 - 05⟧', '⟦2020-05-05T10:00⟧'],
};
