import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'Ana Roe shook her head. “⟦Nobody asked us.⟧”',
    'Ana Roe had seen it. She shook her head. “⟦Nobody asked us.⟧”',
  ],
  leaves: ['Ana Roe shook her head. “⟦Nobody asked us⟧,” she said.', 'It had rained all day. “⟦Nobody asked us.⟧”'],
};
