import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'the page’s ⟦1.3M⟧ followers',
    '15–⟦20⟧ welders',
    'between 2 and ⟦3 million⟧ people',
    '⟦fifty⟧ or so men',
    '⟦26⟧ cartel members',
    '⟦26⟧ of the men',
    '⟦26⟧ public figures',
    '⟦40⟧ F.B.I. agents',
    '⟦14⟧ asylum-seekers',
    '⟦14⟧ economists',
  ],
  leaves: ['⟦40⟧ to 50 thousand trees', '⟦26⟧ boats', '⟦26⟧ high figures'],
};
