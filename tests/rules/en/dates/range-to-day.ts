import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It ran June 3-⟦7⟧.', 'It ran June 3–⟦7, 2031⟧.'],
  leaves: ['It ran June 7-⟦3⟧.', 'It ran June 3 to ⟦7⟧.', 'on June 3-⟦7th-floor⟧ terms'],
};
