import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['⟦April⟧ said so.', 'It ended. ⟦June⟧ wanted more.', '“⟦August⟧ told them.”'],
  leaves: ['⟦April⟧ ended dry.', '⟦April⟧ was dry.', 'In ⟦April⟧ they said so.', '⟦October⟧ said so.'],
};
