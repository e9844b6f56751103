import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'between ⟦2⟧ and 3 million people',
    '⟦15⟧–20 welders',
    '⟦20⟧-25 beds',
    '⟦three⟧ or four million birds',
    '⟦20⟧ to 30 percent',
    'between ⟦20⟧ and 30 tons',
    '⟦20⟧-30 percent',
  ],
  leaves: ['20 to ⟦30⟧ percent', 'from ⟦20⟧ to 30', '⟦20⟧ boats to 30 ports'],
};
