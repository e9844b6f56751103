import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['the ⟦5⟧th bridge', 'on the ⟦twenty⟧-first floor', 'the ⟦1,000⟧th crossing'],
  leaves: ['⟦5⟧ three-wheelers', '⟦twenty⟧ second-hand boats', '⟦two⟧-fifths of the crew'],
};
