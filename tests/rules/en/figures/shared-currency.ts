import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It cost $2-⟦3 million⟧.', 'It cost £20 to ⟦30⟧.'],
  leaves: ['It cost £20 to ⟦30⟧ percent of us.', 'It cost $20 and ⟦30⟧ men.', 'It paid $3 million to ⟦40⟧ firms.'],
};
