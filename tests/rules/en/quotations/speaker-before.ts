import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['“The pier is lost,” said Ana Roe. “⟦Nobody asked us.⟧”'],
  leaves: ['“The pier is lost,” said Ana Roe. Ben Poe shook his head. “⟦Nobody asked us.⟧”'],
};
