import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'It killed ⟦nine⟧',
    'Police held ⟦15⟧',
    'The storm killed ⟦26⟧ in the harbour',
    'It injured at least ⟦26⟧',
    'They laid off ⟦26⟧',
  ],
  leaves: ['The storm sank ⟦26⟧ in the harbour', 'It killed all who were on ⟦26⟧'],
};
