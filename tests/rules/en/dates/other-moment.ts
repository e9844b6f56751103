import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['⟦Two weeks earlier⟧ it had closed.', '⟦a day before⟧ the vote'],
  leaves: ['It closed ⟦two weeks ago⟧.', '⟦several weeks earlier⟧'],
};
