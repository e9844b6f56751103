import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It had rained all day. “⟦Nobody asked us.⟧”'],
  leaves: ['“⟦Nobody asked us⟧,” said Ana Roe.', 'It stood behind the “⟦old yard⟧”.'],
};
