import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['The form had “⟦ ⟧” where a name should stand.'],
  leaves: ['“⟦Yes⟧,” said Ana Roe.'],
};
