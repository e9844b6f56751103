import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It opened on ⟦Tuesday⟧.', 'It opened on ⟦Tues.⟧ at noon.', '⟦Monday⟧’s meeting'],
  leaves: ['The dog ⟦sat⟧.', 'the ⟦Sun⟧ reported', '⟦Mondays⟧ are dull.', 'on ⟦MONDAY⟧', '⟦Good Friday⟧'],
};
