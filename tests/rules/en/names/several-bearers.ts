import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'A boat brought ⟦Ada Poe⟧ to the pier.',
    { text: 'A boat brought ⟦Ada Poe⟧ to the pier.', above: ['The Baker had waited for days.'] },
  ],
  leaves: ['A boat brought ⟦Dale Brody⟧ to the pier.'],
};
