import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    '⟦26⟧ cartel members',
    '⟦26⟧ of the men',
    '⟦26⟧ public figures',
    '⟦40⟧ F.B.I. agents',
    '⟦14⟧ asylum-seekers',
    '⟦14⟧ economists',
  ],
  leaves: ['⟦26⟧ boats', '⟦26⟧ high figures'],
};
